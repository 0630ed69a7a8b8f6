//! Attached files, printed forms, returned forms and scanned piles.

use csp_core::Problem;
use csp_core::language::Language;
pub use csp_core::papers::returned::ReturnedForm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that is kept with a record.
#[derive(Clone, Serialize, TS)]
pub struct AttachmentShown {
    /// Its identity.
    pub id: String,
    /// The number of the record it is kept with.
    pub record_number: Option<String>,
    /// What it is, by its code.
    pub kind: String,
    /// What people call it.
    pub title: String,
    /// What it is made of, such as `application/pdf`.
    pub media_type: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its content, hex; absent once erased.
    pub sha256: Option<String>,
    /// How many pages it has, where known.
    pub pages: Option<u32>,
    /// The day of the paper, or the day on which it was attached.
    pub on: String,
    /// Who attached it.
    pub officer: String,
}

/// A file to attach; the computer's own dialog asks which.
#[derive(Clone, Deserialize, TS)]
pub struct AttachFile {
    /// The applicant's, application's or agreement's identity or number.
    pub record: String,
    /// What it is, by its code.
    pub kind: String,
    /// What people call it; the file's name when empty.
    pub title: String,
    /// The day of the paper as typed; empty for none.
    pub on: String,
}

/// Forms to print.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintForms {
    /// One to three languages, such as `en-sq`.
    pub languages: String,
    /// How many.
    pub copies: u32,
    /// The number of the call whose own questions are printed too; empty for none.
    pub call: String,
}

/// The fields of the paper, with those of a call.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PaperFieldsOf {
    /// The call's number; empty for the common fields alone.
    pub call: String,
}

/// A receipt to print.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintReceipt {
    /// The application.
    pub application: String,
    /// The language; null for the one the applicant prefers.
    pub language: Option<Language>,
}

/// A field of the printed form: its words are at `field-<name>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperFieldShown {
    /// Its code on the paper.
    pub code: String,
    /// Its name in the form; `answer.<code>` for a question of a call.
    pub name: String,
    /// What a call's question asks; null for a common field.
    pub label: Option<String>,
    /// What it is chosen from, numbered from 1 on the paper; empty where it is written.
    pub choices: Vec<PaperChoice>,
}

/// A choice of a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperChoice {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
}

/// Returned forms as typed.
#[derive(Clone, Deserialize, TS)]
pub struct ReturnedRows {
    /// A row each.
    pub rows: Vec<ReturnedForm>,
}

/// What became of returned forms.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReturnedOutcome {
    /// In the rows' order.
    pub rows: Vec<ReturnedRowOutcome>,
    /// What `undo` takes; null when nothing was entered.
    pub change: Option<String>,
}

/// What became of one of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReturnedRowOutcome {
    /// The number of the application it became.
    pub entered: Option<String>,
    /// What is wrong with it; `number` is the form's own.
    pub problems: Vec<Problem>,
}

/// What became of a scanned pile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PileShown {
    /// The file's name.
    pub file_name: String,
    /// How many pages it has.
    pub pages: u32,
    /// What was attached to which application.
    pub attached: Vec<PileAttached>,
    /// The pages that belong to nobody known.
    pub unassigned: Vec<PileUnassigned>,
    /// Pages that were kept before.
    pub unchanged: Vec<u32>,
    /// What `undo` takes.
    pub change: Option<String>,
}

/// The pages of one application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PileAttached {
    /// The application's number.
    pub application: String,
    /// Its pages, counted from 1.
    pub pages: Vec<u32>,
}

/// A page that belongs to nobody known.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PileUnassigned {
    /// The page, counted from 1.
    pub page: u32,
    /// The number its code names.
    pub number: Option<String>,
    /// Why, by its code.
    pub why: String,
}

/// A page that waits to be given to a record.
#[derive(Clone, Serialize, TS)]
pub struct WaitingPageShown {
    /// Its identity.
    pub id: String,
    /// Its file.
    pub attachment: String,
    /// Its number in its pile.
    pub page: u32,
    /// The number its code names.
    pub number: Option<String>,
    /// The names of the pile's files.
    pub pile: String,
}

/// Whose a page is.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AssignPage {
    /// The page.
    pub page: String,
    /// The applicant's, application's or agreement's number.
    pub record: String,
}
