//! Letters to an applicant, and complaints about decisions.

use chrono::NaiveDate;
use csp_core::language::Language;
use csp_core::selection::complaints::ComplaintOutcome;
use csp_core::selection::letters::LetterKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what was written about an application.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CorrespondenceOf {
    /// The application.
    pub application: String,
    /// The language of the words that come from the settings.
    pub language: Language,
}

/// What was written about an application, and what can be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CorrespondenceShown {
    /// The letters, oldest first.
    pub letters: Vec<LetterShown>,
    /// The letters there is something to tell by now, as codes.
    pub writable: Vec<LetterKind>,
    /// The complaints, oldest first.
    pub complaints: Vec<ComplaintShown>,
    /// Whether a complaint about the decision it stands at can be recorded now.
    pub may_complain: bool,
    /// Where misconduct is reported instead.
    pub misconduct_channel: String,
}

/// A letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterShown {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// What it tells, as a code.
    pub kind: String,
    /// Its language, as a code.
    pub language: String,
    /// The day it was written.
    #[ts(type = "string")]
    pub written_on: NaiveDate,
    /// The last day to complain.
    #[ts(type = "string | null")]
    pub complaint_until: Option<NaiveDate>,
    /// Whether its file was made.
    pub given_out: bool,
}

/// A complaint.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComplaintShown {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// The decision complained about, as a state's code.
    pub decision: String,
    /// The day it came.
    #[ts(type = "string")]
    pub received_on: NaiveDate,
    /// Who complained, where it was not the applicant.
    pub by: Option<String>,
    /// Why, in the applicant's words.
    pub ground: String,
    /// The last day to answer.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// Whether it should have been answered before today.
    pub overdue: bool,
    /// What became of it, as a code.
    pub outcome: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
}

/// Writes a letter.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeLetter {
    /// The application.
    pub application: String,
    /// What it tells.
    pub kind: LetterKind,
    /// Its language; the person's own when null.
    pub language: Option<Language>,
    /// Anew, though one was given out.
    pub again: bool,
}

/// Records a complaint. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecordComplaint {
    /// The application.
    pub application: String,
    /// Why, in the applicant's words.
    pub ground: String,
    /// Why it is taken up although it came late; else empty.
    pub late: String,
    /// The language of the words that come from the settings.
    pub language: Language,
}

/// Decides a complaint. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DecideComplaint {
    /// The application.
    pub application: String,
    /// The complaint.
    pub complaint: String,
    /// What becomes of it.
    pub outcome: ComplaintOutcome,
    /// Why.
    pub reason: String,
    /// The language of the words that come from the settings.
    pub language: Language,
}
