//! Calls for applications: what one says, in versions, and which applications answer it.

pub mod answering;
mod check;
mod content;
pub mod figures;
pub mod service;
mod standard;
pub mod store;
pub mod summary;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{CallId, CallVersionId};
use crate::language::Language;
use crate::reference::Component;

pub use content::{
    CallContent, Choice, Condition, Criterion, Grid, GridCriterion, Question, QuestionKind, Quota, QuotaOf,
    RequiredDocument, TieRule,
};

crate::codes! {
    /// A step that a call may demand before an application goes on.
    pub enum RequiredStep {
        /// Every criterion and document of the checklist has its finding before eligible or not eligible.
        EligibilityChecklist = "eligibility_checklist",
        /// Two officers have visited the applicant before it is approved or put on the reserve list.
        VerificationVisit = "verification_visit",
        /// Every assessor has scored it, and the average passes, before it is approved or put on the reserve list.
        Assessments = "assessments",
        /// The municipal committee has given its opinion before it is approved or put on the reserve list.
        MunicipalOpinion = "municipal_opinion",
        /// The approval committee decides in a session, nobody by hand.
        CommitteeDecision = "committee_decision",
    }
}

crate::codes! {
    /// What a message about a call is.
    pub enum MessageKind {
        /// An applicant's question with our answer; who asked is not kept.
        Question = "question",
        /// A correction of the call that everybody is told.
        Corrigendum = "corrigendum",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No call has this identity or number.
    #[error("no such call")]
    NotFound,
    /// A part of what the call says does not read or breaks a rule.
    #[error("{0} of the call is not allowed")]
    Content(String),
    /// The call says nothing of this name.
    #[error("a call has no {0}")]
    ContentUnknown(String),
    /// A new version needs its reason.
    #[error("no reason")]
    ReasonMissing,
    /// The new version would say what the call says already.
    #[error("nothing changed")]
    Unchanged,
    /// The day lies before the version now in force; what was in force stays so.
    #[error("before the version in force from {0}")]
    BeforeVersion(NaiveDate),
    /// The application is under another component than the call.
    #[error("the application is under another component")]
    OtherComponent,
    /// The application's municipality is outside the call's area.
    #[error("outside the call's area")]
    OutsideArea,
    /// The application was received before the call opened.
    #[error("received before the call opened on {0}")]
    NotOpen(NaiveDate),
    /// The application was received after the closing day and nobody said why it is accepted.
    #[error("received after the call closed on {0}")]
    Late(NaiveDate),
    /// The application was checked or decided under its call already.
    #[error("checked under its call already")]
    UnderWay,
    /// The call has no such question.
    #[error("the call has no question {0}")]
    QuestionUnknown(String),
    /// An answer does not read.
    #[error("the answer to {0} does not read")]
    Answer(String),
    /// A message needs its text.
    #[error("nothing is said")]
    Empty,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let day = |day: &NaiveDate| day.format("%d.%m.%Y");
        match self {
            Self::NotFound => Problem::new("call-not-found").at("call"),
            Self::Content(field) => Problem::new("call-content").with("field", field).at(field),
            Self::ContentUnknown(field) => {
                Problem::new("call-content-unknown").with("field", field).at(field)
            }
            Self::ReasonMissing => Problem::new("call-reason-missing").at("reason"),
            Self::Unchanged => Problem::new("call-unchanged"),
            Self::BeforeVersion(on) => {
                Problem::new("call-before-version").with("day", day(on)).at("valid_from")
            }
            Self::OtherComponent => Problem::new("call-other-component").at("call"),
            Self::OutsideArea => Problem::new("call-outside-area").at("call"),
            Self::NotOpen(on) => Problem::new("call-not-open").with("day", day(on)).at("call"),
            Self::Late(on) => Problem::new("call-late").with("day", day(on)).at("late_reason"),
            Self::UnderWay => Problem::new("call-under-way"),
            Self::QuestionUnknown(code) => {
                Problem::new("call-question-unknown").with("question", code).at(code)
            }
            Self::Answer(code) => Problem::new("call-answer").with("question", code).at(code),
            Self::Empty => Problem::new("call-message-empty").at("said"),
        }
    }
}

/// A call with the version that is in force on the day asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Identity.
    pub id: CallId,
    /// Human number, such as `CSP4-A-C0002`.
    pub number: String,
    /// The component it is for.
    pub component: Stored<Component>,
    /// The version.
    pub version: CallVersion,
}

impl Call {
    /// Its title, or its number where it has none in this language.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        let title = self.version.content.title.of(language);
        if title.trim().is_empty() { self.number.clone() } else { title }
    }
}

/// One version of what a call says.
#[derive(Debug, Clone, PartialEq)]
pub struct CallVersion {
    /// Identity.
    pub id: CallVersionId,
    /// 1, 2, …
    pub version: u32,
    /// The day from which it is in force.
    pub valid_from: NaiveDate,
    /// What it says.
    pub content: CallContent,
    /// Why it was made.
    pub reason: String,
}

/// A question that was asked about a call, or a corrigendum.
#[derive(Debug, Clone, PartialEq)]
pub struct CallMessage {
    /// Identity.
    pub id: crate::ids::CallMessageId,
    /// What it is.
    pub kind: Stored<MessageKind>,
    /// The day it was asked or published.
    pub said_on: NaiveDate,
    /// What was asked or published.
    pub said: String,
    /// The day of our answer.
    pub answered_on: Option<NaiveDate>,
    /// Our answer.
    pub answer: Option<String>,
}

/// The answer to one of a call's own questions.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The question's code.
    pub question: String,
    /// The answer: text, a number with a point, a choice's code, a day as YYYY-MM-DD.
    pub answer: String,
}

#[cfg(test)]
mod tests;
