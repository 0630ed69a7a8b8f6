//! The history of any record in words: every change field by field, who, when, what it was and became.
//!
//! Field names and codes are put into words, money and days are written as people here write them, and
//! personal values are shown no further than the reader may see them.

mod kinds;
mod service;
mod store;

pub use service::{of_change, of_record, record_named};

use crate::people::sight::may_unmask;
use crate::sensitive::Sensitive;
use crate::vault::{Change, OpKind, Role};

/// How much of what is personal the reader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everything.
    Whole,
    /// All but personal numbers and communities.
    Guarded,
    /// Nothing personal.
    Impersonal,
}

impl Sight {
    /// What an officer of a role sees of changes, as on the applicant's page; an auditor sees nothing personal.
    #[must_use]
    pub const fn of(role: Role, unmasked: bool) -> Self {
        match role {
            Role::Auditor => Self::Impersonal,
            role if unmasked && may_unmask(role) => Self::Whole,
            _ => Self::Guarded,
        }
    }
}

/// What one change did to one record.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The change.
    pub change: Change,
    /// The record's kind in words, with the number people know it by where it has one.
    pub record: String,
    /// What happened to the record.
    pub kind: OpKind,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether the personal values were erased.
    pub erased: bool,
}

/// What a field was and became, in words.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name in words.
    pub name: String,
    /// Before, if there was anything.
    pub from: Option<Sensitive<String>>,
    /// After, if there is anything.
    pub to: Option<Sensitive<String>>,
    /// Whether the values are hidden from the reader.
    pub masked: bool,
}

#[cfg(test)]
mod tests;
