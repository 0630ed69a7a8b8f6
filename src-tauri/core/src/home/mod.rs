//! Home: what waits for somebody, what needs a look, and the month so far.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::ApplicantId;
use crate::money::Cents;
use crate::month::Month;

/// The home screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Home {
    /// What waits, one line per state in which somebody must act, in the order of the work. Lines of
    /// zero are included, except of the rare states `returned` and `reserve`.
    pub waiting: Vec<Waiting>,
    /// Applications that need a look: doubts left by reading, or data an agreement will need.
    pub attention: Vec<Attention>,
    /// What is late and what is due within the programme's days of warning, the oldest first.
    pub due: Vec<DueLine>,
    /// All applicants.
    pub applicants: u32,
    /// All applications.
    pub applications: u32,
    /// The month so far.
    pub month: MonthSoFar,
    /// Applications per municipality, for the tile map. Municipalities without any are left out.
    pub municipalities: Vec<PlaceCount>,
}

/// What of one kind is late or due soon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueLine {
    /// `clarification`, `session`, `call` or `visit`.
    pub what: String,
    /// How many are late.
    pub late: u32,
    /// How many are due soon.
    pub soon: u32,
    /// The first day, `YYYY-MM-DD`.
    pub first: String,
    /// The number of the record that is due first.
    pub number: String,
    /// The applicant it is about, where it is about one.
    pub applicant: Option<ApplicantId>,
}

/// Applications waiting in one state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Waiting {
    /// The state's code: `received`, `eligible`, `returned`, `reserve` or `approved`.
    pub state: String,
    /// How many.
    pub count: u32,
    /// Since when the oldest waits, `YYYY-MM-DD`.
    pub oldest: Option<String>,
}

/// Applications that need a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Attention {
    /// `flagged` (doubts about what was read), `missing` (no proof of identity or no municipality, while the
    /// application is still on its way), `consent` (none of those expected), or `second-signature` (candidates
    /// of the screening that wait for this officer's).
    pub kind: String,
    /// How many applications.
    pub count: u32,
    /// Since when the oldest waits, `YYYY-MM-DD`.
    pub oldest: Option<String>,
}

/// Figures of the current month, by business date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthSoFar {
    /// The month.
    pub month: Month,
    /// Applications received.
    pub received: u32,
    /// Found eligible.
    pub eligible: u32,
    /// Approved.
    pub approved: u32,
    /// Agreements signed.
    pub agreed: u32,
    /// Money granted by agreements signed this month.
    pub granted_cents: Cents,
}

/// How many applications in one municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceCount {
    /// The municipality's id.
    pub municipality: String,
    /// How many.
    pub count: u32,
}
