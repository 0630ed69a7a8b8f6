//! The new application form and drafts.

use std::collections::BTreeMap;

use csp_core::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FlagShown;

/// What became of a form: saved, or every problem at its field and nothing saved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EnterOutcome {
    /// The records made.
    pub saved: Option<Entered>,
    /// Problems, each with its `field`.
    pub problems: Vec<Problem>,
}

/// Records a form made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Entered {
    /// The applicant.
    pub applicant: String,
    /// The applicant's number.
    pub applicant_number: String,
    /// The application.
    pub application: String,
    /// The application's number.
    pub application_number: String,
    /// What `undo` takes.
    pub change: Option<String>,
    /// What is odd but was accepted.
    pub flags: Vec<FlagShown>,
}

/// Which form's draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftOf {
    /// The form's name, such as `application`.
    pub form: String,
}

/// What was typed and is not yet saved; kept inside the vault, so it survives locking.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepDraft {
    /// The form's name.
    pub form: String,
    /// Field names and what was typed; empty to forget the draft.
    pub content: BTreeMap<String, String>,
}

/// A kept draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Draft {
    /// Field names and what was typed.
    pub content: BTreeMap<String, String>,
    /// When it was kept, UTC.
    pub saved_at: String,
}
