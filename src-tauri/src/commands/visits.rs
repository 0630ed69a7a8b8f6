//! Verification visits.

use csp_core::selection::visits::service;

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::wire::{ById, PlanVisits, RecordVisit, ShiftVisit, VisitsAsked, VisitsPage};

#[tauri::command]
pub async fn visits(desk: Here<'_>, args: VisitsAsked) -> Answer<VisitsPage> {
    let language = desk.state().kept.preferences.language;
    inside(desk, move |open| shown::visits::page(open, &args, language)).await
}

#[tauri::command]
pub async fn plan_visits(desk: Here<'_>, args: PlanVisits) -> Answer<()> {
    inside(desk, move |open| shown::visits::planned(open, &args)).await
}

#[tauri::command]
pub async fn shift_visit(desk: Here<'_>, args: ShiftVisit) -> Answer<()> {
    inside(desk, move |open| {
        service::shift(&open.vault, &open.officer, &args.application, args.up)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn cancel_visit(desk: Here<'_>, args: ById) -> Answer<()> {
    inside(desk, move |open| {
        service::cancel(&open.vault, &open.officer, &args.id)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn record_visit(desk: Here<'_>, args: RecordVisit) -> Answer<()> {
    inside(desk, move |open| shown::visits::recorded(open, &args)).await
}
