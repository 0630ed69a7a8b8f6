//! Letters to applicants: what the programme tells them of their application, numbered, in their language, and
//! kept exactly as it was written. The time to complain counts from the letter.

mod compose;
pub mod preview;
pub mod service;
pub mod store;
mod template;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicationId, LetterId};
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::papers::PaperDocument;

crate::codes! {
    /// What a letter tells.
    pub enum LetterKind {
        /// Something has to be made clear, until a day.
        Clarification = "clarification",
        /// The application is not eligible.
        Ineligible = "ineligible",
        /// It is approved.
        Approved = "approved",
        /// It is on the reserve list.
        Reserve = "reserve",
        /// It is rejected.
        Rejected = "rejected",
        /// The committee sent it back.
        Returned = "returned",
        /// The applicant's withdrawal is recorded.
        Withdrawn = "withdrawn",
        /// What became of a complaint.
        Complaint = "complaint",
    }
}

impl LetterKind {
    /// Whether it tells of the committee's decision.
    #[must_use]
    pub const fn tells_decision(self) -> bool {
        matches!(self, Self::Approved | Self::Reserve | Self::Rejected)
    }

    /// The state the application must stand at; none where the letter is about something else.
    #[must_use]
    pub const fn state(self) -> Option<ApplicationState> {
        match self {
            Self::Ineligible => Some(ApplicationState::Ineligible),
            Self::Approved => Some(ApplicationState::Approved),
            Self::Reserve => Some(ApplicationState::Reserve),
            Self::Rejected => Some(ApplicationState::Rejected),
            Self::Returned => Some(ApplicationState::Returned),
            Self::Withdrawn => Some(ApplicationState::Withdrawn),
            Self::Clarification | Self::Complaint => None,
        }
    }

    /// Whether what it tells can be complained about.
    #[must_use]
    pub const fn complainable(self) -> bool {
        matches!(self, Self::Ineligible | Self::Rejected)
    }

    /// The letter that tells of this state.
    #[must_use]
    pub fn of_state(state: ApplicationState) -> Option<Self> {
        use crate::code::Code;
        Self::ALL.iter().copied().find(|kind| kind.state() == Some(state))
    }
}

crate::codes! {
    /// Which letters a batch writes.
    pub enum BatchKind {
        /// What the committee decided: approved, reserve list, rejected, sent back.
        Decision = "decision",
        /// Those that are not eligible.
        Ineligible = "ineligible",
        /// Open requests for clarification.
        Clarification = "clarification",
    }
}

impl BatchKind {
    /// The letters it may write.
    #[must_use]
    pub const fn kinds(self) -> &'static [LetterKind] {
        match self {
            Self::Decision => {
                &[LetterKind::Approved, LetterKind::Reserve, LetterKind::Rejected, LetterKind::Returned]
            }
            Self::Ineligible => &[LetterKind::Ineligible],
            Self::Clarification => &[LetterKind::Clarification],
        }
    }
}

crate::codes! {
    /// What a letter would rather have and the record lacks; it is written all the same.
    pub enum Lack {
        /// Neither settlement nor municipality: it cannot be sent.
        Address = "address",
        /// The language the person prefers: it is written in Albanian unless one is chosen.
        Language = "language",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The application does not stand where the letter says.
    #[error("the application is not {0}")]
    OtherState(ApplicationState),
    /// Nothing is open that the applicant was asked.
    #[error("nothing is asked")]
    NothingAsked,
    /// No complaint about the application was decided.
    #[error("no complaint was decided")]
    NoOutcome,
    /// The wording of letters in this build is damaged.
    #[error("the wording is damaged at {0}")]
    Template(String),
    /// The batch was cancelled; the letters finished by then stand.
    #[error("cancelled")]
    Cancelled,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::OtherState(state) => Problem::new("letter-other-state").with("state", state),
            Self::NothingAsked => Problem::new("letter-nothing-asked"),
            Self::NoOutcome => Problem::new("letter-no-outcome"),
            Self::Template(_) => Problem::new("letter-template"),
            Self::Cancelled => Problem::new("letters-cancelled"),
        }
    }
}

/// A letter as it is kept.
#[derive(Clone)]
pub struct Letter {
    /// Identity.
    pub id: LetterId,
    /// The application it is about.
    pub application: ApplicationId,
    /// What it tells.
    pub kind: Stored<LetterKind>,
    /// Its number, such as `CSP4-A-L0042`.
    pub number: String,
    /// Its language.
    pub language: Stored<Language>,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// The last day to complain, where what it tells can be complained about.
    pub complaint_until: Option<NaiveDate>,
    /// Whether its file was made.
    pub given_out: bool,
    /// SHA-256 of what it says, hex.
    pub content_hash: String,
    /// What it says; absent once erased.
    pub document: Option<PaperDocument>,
}

#[cfg(test)]
mod tests;
