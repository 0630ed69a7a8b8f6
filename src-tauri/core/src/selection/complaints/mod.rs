//! Complaints about decisions: when they came, about what, until when they are to be answered, and what became
//! of them. One that is upheld puts the application back where it stood before the decision. Complaints of
//! misconduct are not kept here: the settings name the channel for them.

pub mod service;
pub mod store;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicationId, ComplaintId, EventId};
use crate::selection::ApplicationState;

crate::codes! {
    /// What became of a complaint.
    pub enum ComplaintOutcome {
        /// The decision was wrong: the application is taken up again.
        Upheld = "upheld",
        /// The decision stands.
        Rejected = "rejected",
        /// The applicant took it back.
        Withdrawn = "withdrawn",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No complaint has this identity or number.
    #[error("no such complaint")]
    NotFound,
    /// The application stands at no decision that can be complained about.
    #[error("no decision to complain about")]
    NothingDecided,
    /// A complaint about this decision is open already, or was decided.
    #[error("there is a complaint about this decision")]
    AlreadyThere,
    /// A complaint needs its ground.
    #[error("no ground")]
    GroundMissing,
    /// It came after the last day, and nobody said why it is taken up.
    #[error("after the last day, {0}")]
    Late(NaiveDate),
    /// An outcome needs its reason.
    #[error("no reason")]
    ReasonMissing,
    /// It was decided already.
    #[error("decided already")]
    Decided,
    /// The application has moved on since.
    #[error("the application has moved on")]
    MovedOn,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("complaint-not-found"),
            Self::NothingDecided => Problem::new("complaint-nothing-decided"),
            Self::AlreadyThere => Problem::new("complaint-already-there"),
            Self::GroundMissing => Problem::new("complaint-ground-missing").at("ground"),
            Self::Late(day) => Problem::new("complaint-late").with("day", day.format("%d.%m.%Y")).at("late"),
            Self::ReasonMissing => Problem::new("complaint-reason-missing").at("reason"),
            Self::Decided => Problem::new("complaint-decided"),
            Self::MovedOn => Problem::new("complaint-moved-on"),
        }
    }
}

/// A complaint.
#[derive(Clone)]
pub struct Complaint {
    /// Identity.
    pub id: ComplaintId,
    /// Human number, such as `CSP4-A-K0003`.
    pub number: String,
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub application_number: String,
    /// The decision complained about.
    pub event: EventId,
    /// What was decided there.
    pub decision: Stored<ApplicationState>,
    /// The day it came.
    pub received_on: NaiveDate,
    /// Who complained, where it was not the applicant.
    pub by: Option<String>,
    /// Why, in the applicant's words.
    pub ground: String,
    /// Why it is taken up although it came late.
    pub late_reason: Option<String>,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// What became of it.
    pub outcome: Option<Stored<ComplaintOutcome>>,
    /// The day of that.
    pub decided_on: Option<NaiveDate>,
    /// Why.
    pub reason: Option<String>,
    /// Who decided, by name.
    pub decided_by: Option<String>,
}

impl Complaint {
    /// Whether it should have been answered before today.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.outcome.is_none() && self.due_on < today
    }
}

#[cfg(test)]
mod tests;
