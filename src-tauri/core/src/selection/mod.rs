//! Calls, eligibility, verification, scoring, committees, decisions: from received to agreed.

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
        }
    }
}

crate::codes! {
    /// Where an application stands. Follows from its events.
    pub enum ApplicationState {
        /// Received, not yet checked.
        Received = "received",
        /// Meets the call's criteria.
        Eligible = "eligible",
        /// Does not meet the call's criteria.
        Ineligible = "ineligible",
        /// The committee approved it.
        Approved = "approved",
        /// The committee rejected it.
        Rejected = "rejected",
        /// The agreement is signed.
        Agreed = "agreed",
    }
}
