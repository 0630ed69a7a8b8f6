//! Organisations with whoever owns and leads them, and suppliers.

use csp_core::organisations::service;

use super::{Here, inside};
use crate::error::Answer;
use crate::shown::organisations as shown;
use crate::typed;
use crate::wire::{
    AddMember, AddSupplier, ById, ChangeOrganisation, EndMember, OrganisationInFull, OrganisationOutcome,
    SupplierRow,
};

#[tauri::command]
pub async fn suppliers(desk: Here<'_>) -> Answer<Vec<SupplierRow>> {
    inside(desk, shown::suppliers).await
}

#[tauri::command]
pub async fn organisation(desk: Here<'_>, args: ById) -> Answer<OrganisationInFull> {
    inside(desk, move |open| Ok(shown::in_full(open, service::organisation(&open.vault, &args.id)?))).await
}

#[tauri::command]
pub async fn change_organisation(desk: Here<'_>, args: ChangeOrganisation) -> Answer<OrganisationOutcome> {
    inside(desk, move |open| {
        let fields = shown::named(&args.fields)?;
        shown::outcome(open, service::change(&open.vault, &open.officer, &args.id, &fields, &args.reason))
    })
    .await
}

#[tauri::command]
pub async fn add_supplier(desk: Here<'_>, args: AddSupplier) -> Answer<OrganisationOutcome> {
    inside(desk, move |open| {
        shown::outcome(open, service::add_supplier(&open.vault, &open.officer, &args.fields))
    })
    .await
}

#[tauri::command]
pub async fn add_member(desk: Here<'_>, args: AddMember) -> Answer<OrganisationOutcome> {
    inside(desk, move |open| {
        shown::outcome(open, service::add_member(&open.vault, &open.officer, &args.id, &args.fields))
    })
    .await
}

#[tauri::command]
pub async fn end_member(desk: Here<'_>, args: EndMember) -> Answer<OrganisationOutcome> {
    inside(desk, move |open| {
        let member = typed::id(&args.member)?;
        shown::outcome(open, service::end_member(&open.vault, &open.officer, member, &args.on))
    })
    .await
}
