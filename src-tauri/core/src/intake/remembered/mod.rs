//! What an office remembers of importing: how files with certain headings are read (profiles), and what the
//! words of its registers mean.

pub mod service;
mod settle;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DecimalMark, Field};
use crate::format::DayOrder;
use crate::ids::{ProfileId, WordId};

pub(super) use settle::{Settled, settle};
pub(super) use store::remember;

/// How files with certain headings are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Profile {
    /// Identity.
    pub id: ProfileId,
    /// The name the office gave it.
    pub name: String,
    /// The columns, each by its heading's text.
    pub columns: Vec<ProfileColumn>,
    /// Values for every row.
    pub set: Vec<(Field, String)>,
    /// In which order days are written.
    pub orders: Vec<(Field, DayOrder)>,
    /// Which mark parts the cents.
    pub decimals: Vec<(Field, DecimalMark)>,
    /// The day it was saved.
    #[ts(type = "string")]
    pub saved_on: NaiveDate,
}

/// One column of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProfileColumn {
    /// The heading as written.
    pub heading: String,
    /// What it is read as; `None` leaves it unread.
    pub field: Option<Field>,
}

/// What a word of this office's registers means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Word {
    /// Identity.
    pub id: WordId,
    /// The field.
    pub field: Field,
    /// The word as it was written.
    pub written: String,
    /// What is read instead.
    pub means: String,
    /// The day it was settled.
    #[ts(type = "string")]
    pub settled_on: NaiveDate,
}

/// Fields whose words are a closed list, so that what one of them means holds for every register.
const CLOSED: [Field; 7] = [
    Field::Municipality,
    Field::Sex,
    Field::Community,
    Field::Returnee,
    Field::Disability,
    Field::Component,
    Field::Sector,
];
