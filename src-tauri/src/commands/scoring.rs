//! Scoring: interests, assessors, sheets, the ranking.

use csp_core::selection::scoring::{Points, declaring, own, service};

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::wire::{
    CallChoice, DeclareInterests, NameAssessors, NamedAssessors, OfApplication, OfCall, RankingShown,
    ScoringShown, ScoringWaits, SheetShown, SubmitAssessment, WhatIf,
};

#[tauri::command]
pub async fn scoring_calls(desk: Here<'_>) -> Answer<Vec<CallChoice>> {
    inside(desk, shown::scoring::all_calls).await
}

#[tauri::command]
pub async fn scoring_waits(desk: Here<'_>) -> Answer<ScoringWaits> {
    inside(desk, |open| {
        let waits = own::waits(&open.vault, &open.officer)?;
        Ok(ScoringWaits { to_do: waits.to_do, undeclared: waits.undeclared })
    })
    .await
}

#[tauri::command]
pub async fn scoring(desk: Here<'_>, args: OfCall) -> Answer<ScoringShown> {
    inside(desk, move |open| shown::scoring::of_call(open, &args.call)).await
}

#[tauri::command]
pub async fn declare_interests(desk: Here<'_>, args: DeclareInterests) -> Answer<ScoringShown> {
    inside(desk, move |open| {
        let exceptions: Vec<_> =
            args.exceptions.into_iter().map(|one| (one.application, one.ground)).collect();
        declaring::declare(&open.vault, &open.officer, &args.call, &exceptions)?;
        shown::scoring::of_call(open, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn name_assessors(desk: Here<'_>, args: NameAssessors) -> Answer<NamedAssessors> {
    inside(desk, move |open| shown::scoring::assessors_named(open, &args)).await
}

#[tauri::command]
pub async fn assessment_sheet(desk: Here<'_>, args: OfApplication) -> Answer<SheetShown> {
    inside(desk, move |open| shown::scoring::sheet(open, &args.application)).await
}

#[tauri::command]
pub async fn submit_assessment(desk: Here<'_>, args: SubmitAssessment) -> Answer<SheetShown> {
    inside(desk, move |open| {
        let points = args.points.into_iter().map(|one| Points {
            criterion: one.criterion,
            points: one.points,
            comment: Some(one.comment),
        });
        let points: Vec<_> = points.collect();
        service::submit(&open.vault, &open.officer, &args.application, &points, Some(&args.remark))?;
        shown::scoring::sheet(open, &args.application)
    })
    .await
}

#[tauri::command]
pub async fn ranking(desk: Here<'_>, args: OfCall) -> Answer<RankingShown> {
    inside(desk, move |open| shown::scoring::ranking(open, &args.call)).await
}

#[tauri::command]
pub async fn what_if(desk: Here<'_>, args: WhatIf) -> Answer<RankingShown> {
    inside(desk, move |open| shown::scoring::what_if(open, &args)).await
}
