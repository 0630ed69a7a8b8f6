//! Known applications brought up to date from a file: which rows mean one, what they say differently, and what
//! of it may be taken.

mod find;
mod state;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};

use super::Field;
use crate::ids::ApplicationId;

pub(super) use find::{Fate, Row, fates};
pub(super) use write::write;

/// One field that a row says differently from what is here. Personal: for the screen and the officer who has
/// the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Difference {
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it.
    pub row: u32,
    /// The field.
    pub field: Field,
    /// What is here: text, or the field's code.
    pub from: Option<String>,
    /// What the row says.
    pub to: String,
    /// Whether it is taken.
    pub taken: bool,
    /// Why it is not taken of itself.
    pub held: Option<Held>,
}

crate::codes! {
    /// Why a difference is not taken of itself.
    pub enum Held {
        /// An officer has changed or entered the field here: their value stays unless somebody says otherwise.
        ByOfficer = "by-officer",
        /// The application is decided: its terms are never changed by an import.
        Decided = "decided",
        /// Another identity number is recorded: an import never replaces a proof of identity.
        Proof = "proof",
    }
}

/// What the officer says about one difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct UpdateChoice {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it.
    pub row: u32,
    /// The field; every field of the row when absent.
    pub field: Option<Field>,
    /// Whether it is taken.
    pub take: bool,
}
