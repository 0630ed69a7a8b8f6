//! Duties apart: exceptions, and records unsealed for auditors.

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::{ById, DutiesShown, SignException, UnsealRecords};
use crate::{shown, typed};

#[tauri::command]
pub async fn duties(desk: Here<'_>) -> Answer<DutiesShown> {
    inside(desk, shown::duties::all).await
}

#[tauri::command]
pub async fn sign_exception(desk: Here<'_>, args: SignException) -> Answer<DutiesShown> {
    inside(desk, move |open| shown::duties::signed(open, &args)).await
}

#[tauri::command]
pub async fn withdraw_exception(desk: Here<'_>, args: ById) -> Answer<DutiesShown> {
    inside(desk, move |open| {
        csp_core::duties::service::withdraw(&open.vault, &open.officer, typed::id(&args.id)?)?;
        shown::duties::all(open)
    })
    .await
}

#[tauri::command]
pub async fn unseal_records(desk: Here<'_>, args: UnsealRecords) -> Answer<DutiesShown> {
    inside(desk, move |open| shown::duties::unsealed(open, &args)).await
}
