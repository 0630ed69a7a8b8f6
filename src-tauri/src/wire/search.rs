//! Search while one types.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody typed.
#[derive(Deserialize, TS)]
pub struct SearchQuery {
    /// As typed.
    pub text: String,
}

/// What a search found, best first.
#[derive(Serialize, TS)]
pub struct SearchAnswer {
    /// At most twenty.
    pub hits: Vec<SearchHit>,
    /// Whether there are more.
    pub more: bool,
}

/// An applicant that was found.
#[derive(Serialize, TS)]
pub struct SearchHit {
    /// Identity.
    pub applicant: String,
    /// The newest application's number, else the applicant's own.
    pub number: String,
    /// The organisation's name where one applies, else the person's.
    pub name: String,
    /// Who represents the organisation.
    pub representative: Option<String>,
    /// Code of the municipality.
    pub municipality: Option<String>,
    /// Code of the newest application's state.
    pub state: Option<String>,
    /// The weightiest field that was met; hits are grouped by it.
    pub field: String,
    /// What each part of the query met.
    pub matches: Vec<SearchMatch>,
}

/// What a part of the query met: a field, and its text in three pieces. The pieces are empty where the text
/// is masked.
#[derive(Serialize, TS)]
pub struct SearchMatch {
    /// The part as typed.
    pub typed: String,
    /// `name`, `number`, `phone`, `document`, `enterprise`, `place` or `note`.
    pub field: String,
    /// `exact`, `loose` (but for marks and spelling), `other-script`, or `nearly` (but for one mistake).
    pub how: String,
    /// What stands before what was met.
    pub before: String,
    /// What was met, as written.
    pub met: String,
    /// What stands after.
    pub after: String,
}
