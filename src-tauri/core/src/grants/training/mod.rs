//! Training and mentoring of grantees and applicants: what was taught, who attended for how long, certificates.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, AttendanceId, TrainingId};

crate::codes! {
    /// What it was.
    pub enum TrainingKind {
        /// A training of several.
        Training = "training",
        /// Mentoring of one business.
        Mentoring = "mentoring",
    }
}

/// Somebody's attendance. It names a person: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Identity.
    pub id: AttendanceId,
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub applicant: ApplicantId,
    /// The applicant's name as written.
    pub name: String,
    /// Who came, where it was not the applicant.
    pub attendee: Option<String>,
    /// For how long, in thousandths of an hour.
    pub hours_milli: i64,
}

/// A training or mentoring. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Training {
    /// Identity.
    pub id: TrainingId,
    /// Its number, such as `CSP4-A-T0002`.
    pub number: String,
    /// What it was.
    pub kind: Stored<TrainingKind>,
    /// The day.
    pub on: NaiveDate,
    /// What was taught.
    pub topic: String,
    /// Where.
    pub place: Option<String>,
    /// Who taught.
    pub trainer: String,
    /// How long it was, in thousandths of an hour.
    pub hours_milli: i64,
    /// Who attended.
    pub attendances: Vec<Attendance>,
}
