//! Officers: enrolling, disabling, roles.

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::typed;
use crate::wire::{ById, ChangeRole, EnrolOfficer, OfficersShown};

#[tauri::command]
pub async fn officers(desk: Here<'_>) -> Answer<OfficersShown> {
    inside(desk, shown::officers::all).await
}

#[tauri::command]
pub async fn enrol_officer(desk: Here<'_>, args: EnrolOfficer) -> Answer<OfficersShown> {
    inside(desk, move |open| shown::officers::enrolled(open, args)).await
}

#[tauri::command]
pub async fn disable_officer(desk: Here<'_>, args: ById) -> Answer<OfficersShown> {
    inside(desk, move |open| {
        open.vault.disable(&open.officer, typed::id(&args.id)?)?;
        shown::officers::all(open)
    })
    .await
}

#[tauri::command]
pub async fn change_role(desk: Here<'_>, args: ChangeRole) -> Answer<OfficersShown> {
    inside(desk, move |open| {
        open.vault.change_role(&open.officer, typed::id(&args.id)?, args.role)?;
        shown::officers::all(open)
    })
    .await
}
