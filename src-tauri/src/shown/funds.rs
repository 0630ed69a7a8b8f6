//! The balance of any day.

use chrono::NaiveDate;
use csp_core::code::Code;
use csp_core::selection::funds::service::{self, Balance};
use csp_core::selection::funds::{CallBalance, LineBalance, QuotaBalance};
use csp_core::vault::Action;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{CallBalanceShown, FundsShown, LineBalanceShown, QuotaBalanceShown};

/// The balance of every line and call on a day.
///
/// # Errors
/// When the vault cannot be read.
pub fn on(open: &Open, day: NaiveDate) -> Answer<FundsShown> {
    let Balance { lines, calls } = service::balance(&open.vault, Some(day))?;
    Ok(FundsShown {
        on: day.to_string(),
        lines: lines.into_iter().map(line).collect(),
        calls: calls.iter().map(call).collect(),
        may_spend: open.may(Action::SpendingRecorded),
    })
}

fn line(line: LineBalance) -> LineBalanceShown {
    LineBalanceShown {
        code: line.code,
        title: line.title,
        budget_cents: line.budget,
        committed_cents: line.committed,
        spent_cents: line.spent,
        balance_cents: line.balance,
    }
}

/// A call's money.
pub fn call(call: &CallBalance) -> CallBalanceShown {
    CallBalanceShown {
        call: call.call.to_string(),
        number: call.number.clone(),
        available_cents: call.available,
        committed_cents: call.committed,
        balance_cents: call.balance,
        quotas: call.quotas.iter().map(quota).collect(),
    }
}

fn quota(quota: &QuotaBalance) -> QuotaBalanceShown {
    QuotaBalanceShown {
        of: quota.of.code().to_owned(),
        value: quota.value.clone(),
        least_cents: quota.least,
        most_cents: quota.most,
        committed_cents: quota.committed,
    }
}
