//! Eligibility: what was found about each criterion and document of the call, and what applicants were asked
//! to make clear. Nothing is found eligible or not without it where the call demands the checklist.

pub mod service;
pub mod store;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ClarificationId, FindingId};
use crate::reference::settings::InLanguages;

crate::codes! {
    /// What was found about a criterion.
    pub enum Finding {
        /// It is met.
        Pass = "pass",
        /// It is not met.
        Fail = "fail",
        /// The applicant has to make something clear first.
        Clarify = "clarify",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The application answers no call, so there is no checklist.
    #[error("the application answers no call")]
    NoCall,
    /// The call has no such criterion or document.
    #[error("the call has no criterion {0}")]
    CriterionUnknown(String),
    /// Not met, or unclear, needs its reason.
    #[error("no reason")]
    ReasonMissing(String),
    /// The criterion demands that its evidence is named.
    #[error("no evidence")]
    EvidenceMissing(String),
    /// The application was found eligible or not already.
    #[error("found eligible or not already")]
    Settled,
    /// Eligible needs every criterion met, every question answered and nothing left to be made clear.
    #[error("not eligible yet: {0:?}")]
    NotYet(Vec<String>),
    /// Not eligible needs a criterion that is not met.
    #[error("no criterion failed")]
    NothingFailed,
    /// A request needs its words.
    #[error("nothing is asked")]
    NothingAsked,
    /// The last day lies before the day of asking.
    #[error("the last day lies before the first")]
    DueBefore,
    /// There is no such open request.
    #[error("no such request")]
    RequestNotFound,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoCall => Problem::new("eligibility-no-call"),
            Self::CriterionUnknown(code) => {
                Problem::new("eligibility-criterion-unknown").with("criterion", code).at("criterion")
            }
            Self::ReasonMissing(code) => {
                Problem::new("eligibility-reason-missing").with("criterion", code).at("reason")
            }
            Self::EvidenceMissing(code) => {
                Problem::new("eligibility-evidence-missing").with("criterion", code).at("evidence")
            }
            Self::Settled => Problem::new("eligibility-settled"),
            Self::NotYet(codes) => Problem::new("eligibility-not-yet").with("missing", codes.join(", ")),
            Self::NothingFailed => Problem::new("eligibility-nothing-failed"),
            Self::NothingAsked => Problem::new("clarification-nothing-asked").at("asked"),
            Self::DueBefore => Problem::new("clarification-due-before").at("due_on"),
            Self::RequestNotFound => Problem::new("clarification-not-found"),
        }
    }
}

/// One line of an application's checklist.
#[derive(Clone, PartialEq)]
pub struct ChecklistLine {
    /// The criterion's or document's code.
    pub code: String,
    /// Its words in the version in force.
    pub words: InLanguages,
    /// Whether it is a document.
    pub document: bool,
    /// Whether the application fails without it.
    pub required: bool,
    /// Whether a finding must name its evidence.
    pub evidence: bool,
    /// The finding that stands.
    pub finding: Option<Found>,
}

impl ChecklistLine {
    /// Whether it was found to be so.
    #[must_use]
    pub fn is(&self, finding: Finding) -> bool {
        self.finding.as_ref().and_then(|found| found.finding.known()) == Some(finding)
    }
}

/// What was found about a criterion.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// Identity.
    pub id: FindingId,
    /// What.
    pub finding: Stored<Finding>,
    /// Why.
    pub reason: Option<String>,
    /// Where it can be seen.
    pub evidence: Option<String>,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub officer: String,
    /// Under which version of the call.
    pub version: u32,
}

/// What an applicant was asked to make clear.
#[derive(Clone, PartialEq)]
pub struct Clarification {
    /// Identity.
    pub id: ClarificationId,
    /// The criterion it is about, if one.
    pub criterion: Option<String>,
    /// What is asked.
    pub asked: String,
    /// The day of asking.
    pub asked_on: NaiveDate,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// The day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// The answer.
    pub answer: Option<String>,
    /// Who asked.
    pub officer: String,
}

impl Clarification {
    /// Whether it is neither answered nor over on this day.
    #[must_use]
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.answered_on.is_none() && today <= self.due_on
    }
}

/// The checklist of an application.
#[derive(Clone, PartialEq)]
pub struct Checklist {
    /// The call's number.
    pub call: String,
    /// The version in force.
    pub version: u32,
    /// Criteria first, then documents, in the call's order.
    pub lines: Vec<ChecklistLine>,
    /// Required questions without an answer.
    pub unanswered: Vec<String>,
    /// What was asked, oldest first.
    pub clarifications: Vec<Clarification>,
}

impl Checklist {
    /// What stands in the way of "eligible", by code: criteria and required documents that are not met,
    /// questions without an answer.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let unmet = self.lines.iter().filter(|line| {
            // A document that is only noted may be absent, but not unclear.
            if line.required { !line.is(Finding::Pass) } else { line.is(Finding::Clarify) }
        });
        unmet.map(|line| line.code.clone()).chain(self.unanswered.iter().cloned()).collect()
    }

    /// Whether a criterion or required document is not met.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.lines.iter().any(|line| line.required && line.is(Finding::Fail))
    }
}

#[cfg(test)]
mod tests;
