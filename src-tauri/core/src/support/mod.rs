//! What support people had before: from earlier phases, ministries, municipalities, other donors; and the warnings
//! that follow for an application.

pub mod import;
pub mod service;
pub mod shown;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub mod warnings;

use crate::Problem;

crate::codes! {
    /// What an officer said of somebody on a list and an applicant.
    pub enum Verdict {
        /// One person.
        Same = "same",
        /// Two people.
        Different = "different",
    }
}

crate::codes! {
    /// Whose support it was.
    pub enum SupportOf {
        /// The applicant's person's.
        Person = "person",
        /// The organisation's.
        Organisation = "organisation",
        /// The household's.
        Household = "household",
    }
}

crate::codes! {
    /// What an application shares with support given before, the weightiest first.
    pub enum Basis {
        /// It is the same person, by the record, the identity number, or name and day of birth.
        Person = "person",
        /// It is the same organisation, or its business number.
        Organisation = "organisation",
        /// Somebody of the same household.
        Household = "household",
        /// The same address.
        Address = "address",
        /// The same telephone.
        Phone = "phone",
        /// The same kind of asset besides.
        Asset = "asset",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity.
    #[error("not found")]
    NotFound,
    /// No scheme of the settings has this code.
    #[error("no such scheme")]
    SchemeUnknown(String),
    /// It was said already who this is.
    #[error("decided already")]
    Decided,
    /// The application is approved only when somebody answers the warnings.
    #[error("{0} warnings unanswered")]
    Unanswered(usize),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
            Self::SchemeUnknown(known) => {
                Problem::new("support-scheme-unknown").with("known", known).at("scheme")
            }
            Self::Decided => Problem::new("support-decided"),
            Self::Unanswered(count) => {
                Problem::new("warnings-unanswered").with("count", count).at("warnings_answer")
            }
        }
    }
}
