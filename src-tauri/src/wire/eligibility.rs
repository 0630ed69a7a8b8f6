//! The call an application answers, and its checklist of eligibility.

use csp_core::reference::settings::InLanguages;
use csp_core::selection::calls::Question;
use csp_core::selection::eligibility::Finding;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an application says to its call.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnsweringShown {
    /// The call's identity.
    pub call: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: InLanguages,
    /// Why the application was accepted late; empty where one sees only that it was.
    pub late_reason: Option<String>,
    /// The call's own questions.
    pub questions: Vec<Question>,
    /// The answers, by the question's code.
    pub answers: std::collections::BTreeMap<String, String>,
    /// The checklist.
    pub checklist: ChecklistShown,
    /// Days an applicant has to make something clear.
    pub clarification_days: u16,
    /// Whether this officer may find, ask and answer now.
    pub may_check: bool,
    /// Whether this officer may record answers to the call's questions.
    pub may_answer: bool,
}

/// The checklist of an application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChecklistShown {
    /// The version of the call.
    pub version: u32,
    /// Criteria first, then documents.
    pub lines: Vec<ChecklistLineShown>,
    /// Codes of criteria, documents and questions that stand in the way of "eligible".
    pub missing: Vec<String>,
    /// What was asked, oldest first.
    pub clarifications: Vec<ClarificationShown>,
}

/// One line of a checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChecklistLineShown {
    /// The criterion's or document's code.
    pub code: String,
    /// Its words.
    pub words: InLanguages,
    /// Whether it is a document.
    pub document: bool,
    /// Whether the application fails without it.
    pub required: bool,
    /// Whether a finding must name its evidence.
    pub evidence: bool,
    /// What was found.
    pub found: Option<FoundShown>,
}

/// A finding.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundShown {
    /// `pass`, `fail` or `clarify`.
    pub finding: String,
    /// Why.
    pub reason: Option<String>,
    /// Where it can be seen.
    pub evidence: Option<String>,
    /// On which day.
    pub on: String,
    /// By whom.
    pub by: String,
    /// Under which version of the call.
    pub version: u32,
}

/// What an applicant was asked to make clear.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClarificationShown {
    /// Identity.
    pub id: String,
    /// The criterion it is about.
    pub criterion: Option<String>,
    /// What is asked.
    pub asked: String,
    /// The day of asking.
    pub asked_on: String,
    /// The last day to answer.
    pub due_on: String,
    /// Whether that day is over without an answer.
    pub overdue: bool,
    /// The day of the answer.
    pub answered_on: Option<String>,
    /// The answer.
    pub answer: Option<String>,
    /// Who asked.
    pub by: String,
}

/// Records findings, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FindEligibility {
    /// The application.
    pub application: String,
    /// The findings.
    pub findings: Vec<FindingFields>,
}

/// One finding, as given.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FindingFields {
    /// The criterion's or document's code.
    pub criterion: String,
    /// What was found.
    pub finding: Finding,
    /// Why; else empty.
    pub reason: String,
    /// Where it can be seen; else empty.
    pub evidence: String,
}

/// Asks an applicant to make something clear.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AskClarification {
    /// The application.
    pub application: String,
    /// The criterion it is about; else empty.
    pub criterion: String,
    /// What is asked.
    pub asked: String,
    /// The last day, as typed; the call's days when empty.
    pub due_on: String,
}

/// Records what an applicant answered.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerClarification {
    /// The application.
    pub application: String,
    /// The request.
    pub request: String,
    /// The answer.
    pub answer: String,
    /// The day, as typed; today when empty.
    pub on: String,
}

/// Answers questions of the application's call; an empty answer takes one back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerCall {
    /// The application.
    pub application: String,
    /// Answers by the question's code, as typed.
    pub answers: std::collections::BTreeMap<String, String>,
}
