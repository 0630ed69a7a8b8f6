//! The balance of any day, and what was spent.

use csp_core::Problem;
use csp_core::format::parse_money;
use csp_core::selection::funds::service::{self, SpendingForm};

use super::{Here, inside};
use crate::error::{Answer, Refused};
use crate::wire::{FundsShown, OnDay, RecordSpending};
use crate::{shown, typed};

#[tauri::command]
pub async fn funds(desk: Here<'_>, args: OnDay) -> Answer<FundsShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        shown::funds::on(open, typed::day_or(&args.on, "on", today, today)?)
    })
    .await
}

#[tauri::command]
pub async fn record_spending(desk: Here<'_>, args: RecordSpending) -> Answer<FundsShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let amount = match args.amount.trim() {
            "" => return Err(Refused(Problem::new("value-missing").at("amount"))),
            text => parse_money(text).map_err(|why| Refused(why.problem().at("amount")))?,
        };
        let application = args.application.trim();
        let form = SpendingForm {
            line: args.line,
            application: (!application.is_empty()).then(|| application.to_owned()),
            on: Some(typed::day_or(&args.on, "on", today, today)?),
            amount,
            reference: args.reference,
            what: args.what,
        };
        service::spend(&open.vault, &open.officer, &form)?;
        shown::funds::on(open, today)
    })
    .await
}
