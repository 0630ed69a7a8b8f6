//! `csp funds`: the balance of any day, and what was spent.

use csp_core::format::print_money;
use csp_core::selection::funds::service::{self, Balance, SpendingForm};
use serde_json::{Value, json};

use crate::arguments::{Common, Funds};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Funds, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    match what {
        Funds::Show { on } => {
            let balance = service::balance(&session.vault, *on)?;
            output.say(&balance_json(&balance), |words| {
                let money = |cents| print_money(cents, words.language());
                let rows = balance.lines.iter().map(|line| {
                    vec![
                        line.code.clone(),
                        line.title.clone(),
                        line.budget.map(money).unwrap_or_default(),
                        money(line.committed),
                        money(line.spent),
                        line.balance.map(money).unwrap_or_default(),
                    ]
                });
                let headings = [
                    ("column-budget_line", Side::Left),
                    ("cli-call-title", Side::Left),
                    ("cli-funds-budget", Side::Right),
                    ("cli-funds-committed", Side::Right),
                    ("cli-funds-spent", Side::Right),
                    ("cli-funds-balance", Side::Right),
                ]
                .map(|(key, side)| (words.get(key), side));
                let columns: Vec<(&str, Side)> =
                    headings.iter().map(|(text, side)| (text.as_str(), *side)).collect();
                table(&columns, &rows.collect::<Vec<_>>())
            })
        }
        Funds::Spend(spend) => {
            let form = SpendingForm {
                line: spend.line.clone(),
                application: spend.application.clone(),
                on: spend.on,
                amount: super::application::amount(Some(&spend.amount), "amount")?.unwrap_or_default(),
                reference: spend.reference.clone(),
                what: spend.what.clone(),
            };
            let written = service::spend(&session.vault, &session.officer, &form)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-call-told"))
        }
    }
}

/// A balance as JSON; money in cents.
pub fn balance_json(balance: &Balance) -> Value {
    let lines = balance.lines.iter().map(|line| {
        json!({
            "code": line.code,
            "title": line.title,
            "budget_cents": line.budget,
            "committed_cents": line.committed,
            "spent_cents": line.spent,
            "balance_cents": line.balance,
        })
    });
    let calls = balance.calls.iter().map(|call| {
        let quotas = call.quotas.iter().map(|quota| {
            json!({
                "of": quota.of,
                "value": quota.value,
                "least_cents": quota.least,
                "most_cents": quota.most,
                "committed_cents": quota.committed,
            })
        });
        json!({
            "call": call.number,
            "available_cents": call.available,
            "committed_cents": call.committed,
            "balance_cents": call.balance,
            "quotas": quotas.collect::<Vec<_>>(),
        })
    });
    json!({ "lines": lines.collect::<Vec<_>>(), "calls": calls.collect::<Vec<_>>() })
}
