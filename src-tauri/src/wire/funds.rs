//! The balance of any day, and what was spent.

use csp_core::money::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which day, as typed; today when empty.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OnDay {
    /// The day.
    pub on: String,
}

/// The balance of every line and call.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundsShown {
    /// On which day.
    pub on: String,
    /// The lines of the budget; what no line pays for stands last under an empty code.
    pub lines: Vec<LineBalanceShown>,
    /// The calls, newest first.
    pub calls: Vec<CallBalanceShown>,
    /// Whether this officer may record what was spent.
    pub may_spend: bool,
}

/// One line of the budget.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LineBalanceShown {
    /// Its code.
    pub code: String,
    /// What it pays for.
    pub title: String,
    /// Its amount.
    pub budget_cents: Option<Cents>,
    /// Promised.
    pub committed_cents: Cents,
    /// Spent.
    pub spent_cents: Cents,
    /// The amount without what is promised.
    pub balance_cents: Option<Cents>,
}

/// A call's money.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallBalanceShown {
    /// The call.
    pub call: String,
    /// Its number.
    pub number: String,
    /// What it has to give.
    pub available_cents: Option<Cents>,
    /// Promised.
    pub committed_cents: Cents,
    /// What is left.
    pub balance_cents: Option<Cents>,
    /// Its quotas.
    pub quotas: Vec<QuotaBalanceShown>,
}

/// A quota's money.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuotaBalanceShown {
    /// `municipality` or `community`.
    pub of: String,
    /// The municipality's id or the community's code.
    pub value: String,
    /// At least so much.
    pub least_cents: Option<Cents>,
    /// At most so much.
    pub most_cents: Option<Cents>,
    /// Promised.
    pub committed_cents: Cents,
}

/// Records what was spent.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecordSpending {
    /// The line's code.
    pub line: String,
    /// The application whose agreement it was spent for, by number; else empty.
    pub application: String,
    /// The day, as typed; today when empty.
    pub on: String,
    /// How much, as typed; with a minus for a refund.
    pub amount: String,
    /// IOM's own number of the payment.
    pub reference: String,
    /// What it was for.
    pub what: String,
}
