//! Indicators, the month, freezing and restating.
//!
//! A month's report is a plain model ([`MonthReport`]) made by [`service::month_report`] from the
//! business dates of events; exporters turn it into files and never ask the database.

mod ages;
mod exceptions;
#[cfg(test)]
mod exceptions_tests;
mod gather;
pub mod model;
mod pseudonym;
pub mod service;
mod shield;
mod store;
#[cfg(test)]
mod tests;
mod totals;

pub(crate) use gather::beneficiary_pseudonyms;
pub use model::{
    ApplicationRow, AsOf, BeneficiaryRow, Breakdown, BreakdownLine, Dimension, ExceptionFor, ExceptionRow,
    Exceptions, Figure, FigureLine, Grounds, MonthLine, MonthReport, Named, OutcomeKind, OutcomeRow,
    Pipeline, PipelineLine, Programme, Shown, Summary, Told,
};

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The sums of money do not fit: no programme is that large, so something is wrong with the data.
    #[error("an amount is too large to add up")]
    TooLarge,
    /// A fact in the vault is not written as this program writes it.
    #[error("a stored fact cannot be read")]
    Unreadable,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::TooLarge => Problem::new("report-too-large"),
            Self::Unreadable => Problem::new("report-unreadable"),
        }
    }
}

crate::codes! {
    /// Who a report is for. It decides what a row may say about a person (design §7).
    pub enum Audience {
        /// The programme's own staff: names and numbers, nothing withheld. Marked as internal.
        Internal = "internal",
        /// The European Union Office: pseudonyms, and no row that joins community or returnee status
        /// with a municipality unless enough people share the combination.
        EuOffice = "eu_office",
        /// Anybody: as for the EU Office, and months instead of days.
        Public = "public",
    }
}
