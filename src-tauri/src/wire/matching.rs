//! Likely duplicates.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which pairs.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DuplicatesQuery {
    /// People of one house instead of one person.
    pub relatives: bool,
}

/// One side of a pair.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SideShown {
    /// The applicant.
    pub applicant: String,
    /// The applicant's number.
    pub number: String,
    /// The name as written.
    pub name: String,
    /// The register it came from, as `file · sheet · row`; null for what was typed.
    pub source: Option<String>,
}

/// What one field says of a pair.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EvidenceShown {
    /// The field; words at `match-field-<code>`.
    pub field: String,
    /// How far the two agree; words at `match-agreement-<code>`.
    pub agreement: String,
    /// Whether it speaks for one person.
    pub speaks_for: bool,
    /// The first side's value; null when it is masked or not recorded.
    pub a: Option<String>,
    /// The second side's value.
    pub b: Option<String>,
    /// Whether the values are masked.
    pub masked: bool,
}

/// Two applicants who are likely one person, or people of one house.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PairShown {
    /// The one entered first.
    pub a: SideShown,
    /// The other.
    pub b: SideShown,
    /// How likely, in whole per cent.
    pub percent: u8,
    /// Why, the weightiest first.
    pub evidence: Vec<EvidenceShown>,
}

/// The pairs, at most so many as one looks at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PairsShown {
    /// How many there are.
    pub count: u32,
    /// The likeliest of them.
    pub pairs: Vec<PairShown>,
}

/// Names a pair.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PairOf {
    /// The one applicant.
    pub a: String,
    /// The other.
    pub b: String,
}

/// A field that a merge chooses between; values as stored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChoiceShown {
    /// The field, by the name of the form.
    pub field: String,
    /// The first side's value.
    pub a: Option<String>,
    /// The second side's value.
    pub b: Option<String>,
    /// Whether the values are masked.
    pub masked: bool,
}

/// Makes two records of one person one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MergePersons {
    /// The applicant who stays.
    pub kept: String,
    /// The applicant who comes to it.
    pub other: String,
    /// Fields whose values are the other's.
    pub from_other: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Notes that two applicants are two people.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TellApart {
    /// The one applicant.
    pub a: String,
    /// The other.
    pub b: String,
    /// Whether they live in one house.
    pub relatives: bool,
    /// Why.
    pub reason: String,
}

/// Somebody known who is likely the person of a form.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TwinShown {
    /// Who.
    pub known: SideShown,
    /// How likely it is the same person, in whole per cent.
    pub percent: u8,
    /// `same` or `relatives`.
    pub relation: String,
    /// The fields that speak for it; words at `match-field-<code>`.
    pub fields: Vec<String>,
}

/// A merge into an applicant.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergedShown {
    /// Identity, for taking it apart.
    pub id: String,
    /// The number the other applicant had.
    pub number: String,
    /// Their name as it was written.
    pub name: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// Who merged.
    pub officer: String,
}
