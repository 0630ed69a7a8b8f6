//! Funds: what the budget has, what is committed by approvals, what is spent, and what is left, on any day.

pub mod service;
mod store;

use crate::Problem;
use crate::ids::CallId;
use crate::money::Cents;
use crate::selection::calls::QuotaOf;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The budget has no line of this code on that day.
    #[error("no budget line {0}")]
    LineUnknown(String),
    /// A spending of nothing.
    #[error("nothing is spent")]
    NothingSpent,
    /// A spending needs its reference and what it was for.
    #[error("no reference")]
    ReferenceMissing,
    /// More is promised than there is.
    #[error("over-committed: {0:?}")]
    OverCommitted(Shortfall),
    /// Sums do not fit.
    #[error("the sums do not fit")]
    TooLarge,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::LineUnknown(code) => Problem::new("funds-line-unknown").with("line", code).at("line"),
            Self::NothingSpent => Problem::new("funds-nothing-spent").at("amount"),
            Self::ReferenceMissing => Problem::new("funds-reference-missing").at("reference"),
            Self::OverCommitted(shortfall) => {
                let (euros, cents) = shortfall.over.split();
                Problem::new("funds-over-committed")
                    .with("what", shortfall.what.code())
                    .with("name", &shortfall.name)
                    .with("over", format!("{euros}.{cents:02}"))
            }
            Self::TooLarge => Problem::new("funds-too-large"),
        }
    }
}

/// What more is promised of than there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortfall {
    /// What has a limit.
    pub what: Limit,
    /// Its name: the line's code, the call's number, the municipality's id or the community's code.
    pub name: String,
    /// By how much.
    pub over: Cents,
}

/// What has a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// A line of the budget.
    Line,
    /// What a call has to give.
    Call,
    /// A quota of a call.
    Quota(QuotaOf),
}

impl Limit {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Call => "call",
            Self::Quota(QuotaOf::Municipality) => "municipality",
            Self::Quota(QuotaOf::Community) => "community",
        }
    }
}

/// One line of the budget on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineBalance {
    /// The line's code.
    pub code: String,
    /// What it pays for.
    pub title: String,
    /// Its amount, where one is set.
    pub budget: Option<Cents>,
    /// Promised by approvals and agreements that stand on the day.
    pub committed: Cents,
    /// Spent up to the day.
    pub spent: Cents,
    /// The amount without what is committed.
    pub balance: Option<Cents>,
}

/// A call's money on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallBalance {
    /// The call.
    pub call: CallId,
    /// Its number.
    pub number: String,
    /// What it has to give, where that is set.
    pub available: Option<Cents>,
    /// Promised.
    pub committed: Cents,
    /// What is left.
    pub balance: Option<Cents>,
    /// Its quotas.
    pub quotas: Vec<QuotaBalance>,
}

/// A quota on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaBalance {
    /// What it is about.
    pub of: QuotaOf,
    /// The municipality's id or the community's code.
    pub value: String,
    /// At least so much.
    pub least: Option<Cents>,
    /// At most so much.
    pub most: Option<Cents>,
    /// Promised.
    pub committed: Cents,
}

#[cfg(test)]
mod tests;
