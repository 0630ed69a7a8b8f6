//! The sample programme: whole, plausible, and the same for the same seed. Its people are composed from
//! lists of common names; nobody real is meant.

mod items;
mod names;
mod numbers;
mod people;
mod places;
mod plan;
mod random;
mod selection;
mod write;

pub use write::make;

use chrono::NaiveDate;

use crate::vault::Role;

/// What the sample shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleOptions {
    /// How many applicants.
    pub people: usize,
    /// What its chance depends on: the same seed gives the same names, figures and dates.
    pub seed: u64,
    /// Over how many months, the last full one before `today` being the last.
    pub months: u32,
    /// Today.
    pub today: NaiveDate,
}

impl SampleOptions {
    /// Three hundred people, six months.
    #[must_use]
    pub fn usual(today: NaiveDate) -> Self {
        Self { people: 300, seed: 1, months: 6, today }
    }
}

/// The first day on which anything happens in a sample.
#[must_use]
pub fn first_day(options: &SampleOptions) -> NaiveDate {
    plan::months(options).first().map_or(options.today, |month| month.first_day())
}

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Applicants.
    pub applicants: usize,
    /// Applications.
    pub applications: usize,
    /// Agreements opened.
    pub agreements: usize,
}

/// The sample's officers beside the one who makes it: name and role.
pub const OFFICERS: &[(&str, Role)] = &[
    ("Mirjana Stanić", Role::FieldOfficer),
    ("Besa Lleshaj", Role::FieldOfficer),
    ("Emir Kadrić", Role::MeOfficer),
    ("Lirije Dauti", Role::ProcurementOfficer),
];

/// The name of the programme manager who makes the sample.
pub const MANAGER: &str = "Vera Maslar";
