//! Moving applications, and the terms of their agreements.

use csp_core::approvals::service as approvals;
use csp_core::selection::service as selection;

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::{ApplicantShown, ChangeTerms, MoveApplication, OfApplication, TakeOutStep};
use crate::{shown, typed};

#[tauri::command]
pub async fn move_application(desk: Here<'_>, args: MoveApplication) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let step = typed::step(&args, open.vault.clock().today())?;
        let moved = selection::move_application(&open.vault, &open.officer, &args.id, args.state, &step)?;
        shown::applicant::of(open, &moved.value.application.applicant.to_string())
    })
    .await
}

#[tauri::command]
pub async fn change_terms(desk: Here<'_>, args: ChangeTerms) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let record = selection::application(&open.vault, &args.application)?;
        let (id, terms) = (record.application.id, typed::terms(&args.terms)?);
        csp_core::grants::service::set_terms(&open.vault, &open.officer, id, &terms)?;
        shown::applicant::of(open, &record.application.applicant.to_string())
    })
    .await
}

#[tauri::command]
pub async fn approve_terms(desk: Here<'_>, args: OfApplication) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let done = approvals::approve_terms(&open.vault, &open.officer, &args.application)?;
        shown::applicant::of(open, &done.value.application.applicant.to_string())
    })
    .await
}

#[tauri::command]
pub async fn take_out_step(desk: Here<'_>, args: TakeOutStep) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let done = selection::correct(&open.vault, &open.officer, &args.application, &args.reason)?;
        shown::applicant::of(open, &done.value.application.applicant.to_string())
    })
    .await
}
