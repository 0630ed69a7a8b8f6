//! The new application form.

use csp_core::intake::form;

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::wire::{ApplicationForm, EnterOutcome};

#[tauri::command]
pub async fn enter_application(desk: Here<'_>, args: ApplicationForm) -> Answer<EnterOutcome> {
    inside(desk, move |open| shown::entered::outcome(form::enter(&open.vault, &open.officer, &args))).await
}
