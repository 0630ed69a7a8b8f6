//! Filters that officers saved by name, each officer's own. Kept in the vault, because a filter may hold a name
//! somebody searched for, and out of the change log: what one likes to look at is nobody's act.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::Problem;
use crate::ids::ViewId;

/// The longest name of a view, in characters: it has to fit on a tab.
pub const LONGEST_NAME: usize = 40;

crate::codes! {
    /// The table a view belongs to.
    pub enum ViewPlace {
        /// The table of applicants.
        Applicants = "applicants",
        /// The pipeline of applications, as a board or a table.
        Pipeline = "pipeline",
    }
}

/// A saved view. What somebody searched for may be about a person, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Identity.
    pub id: ViewId,
    /// Its name.
    pub name: String,
    /// The filters by name, each as it was chosen.
    pub content: BTreeMap<String, String>,
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No view of this officer has this identity.
    #[error("no such view")]
    NotFound,
    /// A view needs a name.
    #[error("no name")]
    NameMissing,
    /// The name does not fit on a tab.
    #[error("a name of more than {LONGEST_NAME} characters")]
    NameLong,
    /// The officer has another view of this name at this table.
    #[error("the name is taken")]
    NameTaken,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("view-not-found"),
            Self::NameMissing => Problem::new("view-name-missing").at("name"),
            Self::NameLong => Problem::new("view-name-long").with("most", LONGEST_NAME).at("name"),
            Self::NameTaken => Problem::new("view-name-taken").at("name"),
        }
    }
}
