//! Likely duplicates: found by probability, shown with their evidence, and joined or kept apart by an
//! officer. Nothing merges by itself.

pub mod earlier;
pub mod merging;
pub mod pairs;
mod records;
mod store;
#[cfg(test)]
mod tests;
pub mod twins;

pub(crate) use pairs::keep_apart;
pub(crate) use store::{former_names, kept_for, merged_into};

pub use csp_linking::link::{Agreement, Field, LIKELY, Relation};

use crate::Problem;
use crate::ids::{ApplicantId, PersonId};
use crate::people::records::Source;
use crate::sensitive::Sensitive;

crate::codes! {
    /// What an officer decided about two persons who look alike.
    pub enum Verdict {
        /// Two people.
        Different = "different",
        /// Two people of one house.
        Relatives = "relatives",
    }
}

/// One side of a pair. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct Side {
    /// The applicant.
    pub applicant: ApplicantId,
    /// The person.
    pub person: PersonId,
    /// The applicant's number.
    pub number: String,
    /// The person's name as written; a pseudonym for an auditor.
    pub name: Sensitive<String>,
    /// The register row the applicant came from.
    pub source: Option<Source>,
}

/// What one field says of a pair.
#[derive(Clone)]
pub struct Evidence {
    /// The field.
    pub field: Field,
    /// How far the two values agree.
    pub agreement: Agreement,
    /// For or against one person, in bits: three bits make it eight times as likely.
    pub bits: f64,
    /// The first side's value; none for an auditor.
    pub a: Option<Sensitive<String>>,
    /// The second side's value.
    pub b: Option<Sensitive<String>>,
}

impl Evidence {
    /// The stable code of how far the values agree. Names that are the same but for their spelling have one of
    /// their own; of days the same word means day and month.
    #[must_use]
    pub const fn agreement_code(&self) -> &'static str {
        match (self.field, self.agreement) {
            (Field::Given | Field::Family, Agreement::Swapped) => "spelling",
            (_, agreement) => agreement.code(),
        }
    }
}

/// Two applicants who are likely one person, or people of one house.
#[derive(Clone)]
pub struct Candidate {
    /// The one entered first.
    pub a: Side,
    /// The other.
    pub b: Side,
    /// How likely they are one person, from 0 to 1.
    pub score: f64,
    /// What they likely are to each other.
    pub relation: Relation,
    /// Why, the weightiest first.
    pub evidence: Vec<Evidence>,
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Both sides are one record already.
    #[error("one and the same person")]
    SamePerson,
    /// A side's data is restricted or erased, or it was merged into another.
    #[error("not in use")]
    NotInUse,
    /// A field that cannot be chosen.
    #[error("no such field: {0}")]
    FieldUnknown(String),
    /// The merge was taken apart already, or there is none.
    #[error("no such merge")]
    NoMerge,
    /// The kept person was merged into a third one since.
    #[error("the kept side was merged away since")]
    MergedSince,
    /// The officer stopped it.
    #[error("stopped")]
    Cancelled,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::SamePerson => Problem::new("merge-same-person"),
            Self::NotInUse => Problem::new("merge-not-in-use"),
            Self::FieldUnknown(field) => Problem::new("merge-field-unknown").with("field", field),
            Self::NoMerge => Problem::new("merge-not-found"),
            Self::MergedSince => Problem::new("merge-again-since"),
            Self::Cancelled => Problem::new("cancelled"),
        }
    }
}
