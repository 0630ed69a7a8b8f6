//! What officers do with funds: see the balance of any day, record what was spent; and the check before a
//! promise.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::store::{self, Commitment};
use super::{CallBalance, Error, Limit, LineBalance, QuotaBalance, Shortfall};
use crate::Result;
use crate::code::Stored;
use crate::grants::procurement::{self, invoices};
use crate::ids::{ApplicationId, CallId, SpendingId};
use crate::money::Cents;
use crate::reference::{Settings, settings_on};
use crate::selection::calls::{CallContent, Quota, QuotaOf, store as calls};
use crate::selection::{self};
use crate::vault::{Action, Officer, Vault, Written};

/// The balance of every line and call on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The lines in the budget's order. What no line pays for stands under an empty code.
    pub lines: Vec<LineBalance>,
    /// The calls, newest first.
    pub calls: Vec<CallBalance>,
}

/// The balance of every line and call on a day; today when absent.
///
/// # Errors
/// When the vault cannot be read.
pub fn balance(vault: &Vault, on: Option<NaiveDate>) -> Result<Balance> {
    vault.read(|reading| balance_on(reading, on.unwrap_or(reading.today)))
}

/// The balance of every line and call on a day.
///
/// # Errors
/// When the database fails, or sums do not fit.
pub fn balance_on(db: &Connection, on: NaiveDate) -> Result<Balance> {
    balance_with(db, on, &[])
}

/// The same, as if these applications were granted this much besides.
///
/// # Errors
/// When the database fails, or sums do not fit.
pub(crate) fn balance_with(
    db: &Connection,
    on: NaiveDate,
    besides: &[(ApplicationId, Cents)],
) -> Result<Balance> {
    let settings = settings_on(db, on)?;
    let mut commitments = store::commitments(db, on)?;
    for (application, granted) in besides {
        // What is promised already is not promised twice.
        if !commitments.iter().any(|one| one.application == *application) {
            commitments.push(store::commitment(db, *application, *granted)?);
        }
    }
    let paying = paying_lines(db, &settings, &commitments, on)?;
    let mut spent = store::spent(db, on)?;
    // What procurement paid is spent; whoever records by hand cannot record the same payment.
    spent.extend(invoices::paid_by_line(db, on)?);
    let mut lines = Vec::new();
    for line in &settings.budget_lines.lines {
        lines.push(line_balance(&line.code, &line.title, line.amount, &commitments, &paying, &spent)?);
    }
    // What stands under no line of the day's budget must not vanish from the sum.
    let known = |code: &str| settings.budget_lines.lines.iter().any(|line| line.code == code);
    let lost: Vec<String> =
        paying.iter().map(|code| if known(code) { "-".to_owned() } else { String::new() }).collect();
    let lost_spent: Vec<(String, Cents)> =
        spent.iter().filter(|(code, _)| !known(code)).map(|(_, cents)| (String::new(), *cents)).collect();
    let rest = line_balance("", "", None, &commitments, &lost, &lost_spent)?;
    if rest.committed != Cents::ZERO || rest.spent != Cents::ZERO {
        lines.push(rest);
    }
    let mut found = Vec::new();
    for id in calls::all(db)? {
        if let Some(call) = calls::call_on(db, id, on)? {
            found.push(call_balance(id, &call.number, &call.version.content, &commitments)?);
        }
    }
    Ok(Balance { lines, calls: found })
}

/// The code of the line that pays for an application; empty where none does.
pub(crate) fn paying_line(db: &Connection, application: ApplicationId, on: NaiveDate) -> Result<String> {
    let one = [store::commitment(db, application, Cents::ZERO)?];
    Ok(paying_lines(db, &settings_on(db, on)?, &one, on)?.pop().unwrap_or_default())
}

/// The code of the line that pays for each commitment; empty where none does.
fn paying_lines(
    db: &Connection,
    settings: &Settings,
    commitments: &[Commitment],
    on: NaiveDate,
) -> Result<Vec<String>> {
    let mut paying = Vec::new();
    for one in commitments {
        let by_call = match one.call {
            Some(call) => calls::call_on(db, call, on)?.and_then(|call| call.version.content.budget_line),
            None => None,
        };
        let component = one.component.as_ref().and_then(Stored::known);
        let by_component = || {
            let line = settings.budget_lines.lines.iter().find(|line| line.component == component);
            line.filter(|_| component.is_some()).map(|line| line.code.clone())
        };
        paying.push(by_call.or_else(by_component).unwrap_or_default());
    }
    Ok(paying)
}

fn line_balance(
    code: &str,
    title: &str,
    budget: Option<Cents>,
    commitments: &[Commitment],
    paying: &[String],
    spent: &[(String, Cents)],
) -> Result<LineBalance> {
    let own = commitments.iter().zip(paying).filter(|(_, line)| *line == code).map(|(one, _)| one.granted);
    let committed = Cents::checked_sum(own).ok_or(Error::TooLarge)?;
    let spent = spent.iter().filter(|(line, _)| line == code).map(|(_, cents)| *cents);
    Ok(LineBalance {
        code: code.to_owned(),
        title: title.to_owned(),
        budget,
        committed,
        spent: Cents::checked_sum(spent).ok_or(Error::TooLarge)?,
        balance: left(budget, committed)?,
    })
}

fn left(of: Option<Cents>, committed: Cents) -> Result<Option<Cents>> {
    Ok(match of {
        Some(amount) => Some(amount.checked_sub(committed).ok_or(Error::TooLarge)?),
        None => None,
    })
}

fn call_balance(
    id: CallId,
    number: &str,
    content: &CallContent,
    commitments: &[Commitment],
) -> Result<CallBalance> {
    let own: Vec<&Commitment> = commitments.iter().filter(|one| one.call == Some(id)).collect();
    let sum = |wanted: &dyn Fn(&Commitment) -> bool| {
        let cents = own.iter().filter(|one| wanted(one)).map(|one| one.granted);
        Cents::checked_sum(cents).ok_or(Error::TooLarge)
    };
    let committed = sum(&|_| true)?;
    let quota = |quota: &Quota| -> Result<QuotaBalance> {
        Ok(QuotaBalance {
            of: quota.of,
            value: quota.value.clone(),
            least: quota.least,
            most: quota.most,
            committed: sum(&|one| match quota.of {
                QuotaOf::Municipality => one.municipality.as_deref() == Some(&quota.value),
                QuotaOf::Community => one.community.as_deref() == Some(&quota.value),
            })?,
        })
    };
    Ok(CallBalance {
        call: id,
        number: number.to_owned(),
        available: content.available,
        committed,
        balance: left(content.available, committed)?,
        quotas: content.quotas.iter().map(quota).collect::<Result<_>>()?,
    })
}

/// What is promised of beyond what there is, as everything stands in this transaction.
///
/// # Errors
/// When the database fails, or sums do not fit.
pub(crate) fn shortfalls(db: &Connection, on: NaiveDate) -> Result<Vec<Shortfall>> {
    Ok(passed(&balance_on(db, on)?))
}

/// The limits a balance passes.
pub(crate) fn passed(balance: &Balance) -> Vec<Shortfall> {
    let over = |what, name: &str, limit: Option<Cents>, committed: Cents| {
        let over = committed.checked_sub(limit?)?;
        (over > Cents::ZERO).then(|| Shortfall { what, name: name.to_owned(), over })
    };
    let lines = balance.lines.iter().map(|line| over(Limit::Line, &line.code, line.budget, line.committed));
    let calls =
        balance.calls.iter().map(|call| over(Limit::Call, &call.number, call.available, call.committed));
    let quotas = balance.calls.iter().flat_map(|call| &call.quotas);
    let quotas = quotas.map(|one| over(Limit::Quota(one.of), &one.value, one.most, one.committed));
    lines.chain(calls).chain(quotas).flatten().collect()
}

/// What was spent.
#[derive(Debug, Clone)]
pub struct SpendingForm {
    /// The line's code.
    pub line: String,
    /// The agreement it was spent for, by its application's identity or number.
    pub application: Option<String>,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// How much; negative for a refund.
    pub amount: Cents,
    /// IOM's own number of the payment.
    pub reference: String,
    /// What it was for.
    pub what: String,
}

/// Records what was spent from a line of the budget.
///
/// # Errors
/// [`Error::LineUnknown`], [`Error::NothingSpent`], [`Error::ReferenceMissing`], a day in the future; a payment
/// that procurement registered.
pub fn spend(vault: &Vault, officer: &Officer, form: &SpendingForm) -> Result<Written<SpendingId>> {
    vault.write(officer, Action::SpendingRecorded, |tx| {
        let on = form.on.unwrap_or(tx.today);
        selection::check_day(on, None, tx.today)?;
        let known = settings_on(tx, on)?.budget_lines.lines.iter().any(|line| line.code == form.line);
        if !known {
            return Err(Error::LineUnknown(form.line.clone()).into());
        }
        if form.amount == Cents::ZERO {
            return Err(Error::NothingSpent.into());
        }
        let (reference, what) = (form.reference.trim(), form.what.trim());
        if reference.is_empty() || what.is_empty() {
            return Err(Error::ReferenceMissing.into());
        }
        if invoices::is_paid(tx, reference)?.is_some() {
            return Err(procurement::Error::SpentAlready.into());
        }
        let agreement = match &form.application {
            Some(application) => {
                let id = selection::service::find(tx, application)?;
                let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
                Some(record.agreement.ok_or(crate::grants::Error::NotFound)?.id)
            }
            None => None,
        };
        let amount = form.amount;
        let new = store::NewSpending { line: &form.line, agreement, on, amount, reference, what };
        tx.describe(json!({ "line": form.line, "cents": amount.get() }));
        store::insert(tx, &new)
    })
}
