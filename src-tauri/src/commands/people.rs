//! The applicants table and one applicant.

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::wire::{ApplicantShown, ApplicantsQuery, ApplicantsTable, ById, SearchAnswer, SearchQuery};

#[tauri::command]
pub async fn applicants(desk: Here<'_>, args: ApplicantsQuery) -> Answer<ApplicantsTable> {
    inside(desk, move |open| shown::table::of(open, &args)).await
}

#[tauri::command]
pub async fn applicant(desk: Here<'_>, args: ById) -> Answer<ApplicantShown> {
    inside(desk, move |open| shown::applicant::opened(open, &args.id)).await
}

#[tauri::command]
pub async fn search(desk: Here<'_>, args: SearchQuery) -> Answer<SearchAnswer> {
    inside(desk, move |open| shown::search::of(open, &args)).await
}
