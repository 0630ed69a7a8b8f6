//! `csp procurement`: from needs to payments.

mod deeds;
mod shown;
mod typed;

use csp_core::grants::procurement::records::Lot;
use csp_core::grants::procurement::{lots, needs, reconciling, warnings};
use csp_core::vault::Written;
use serde_json::Value;

use crate::arguments::{Common, LotCommand, Procurement};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, what: &Procurement, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Procurement::Needs => {
            let groups = needs::needs(vault)?;
            let said = groups.iter().map(shown::group).collect();
            output.say(&Value::Array(said), |words| shown::groups_text(&groups, words))
        }
        Procurement::Lot(LotCommand::List) => {
            let all = lots::lots(vault)?;
            let said = all.iter().map(shown::lot).collect();
            output.say(&Value::Array(said), |words| shown::lots_text(&all, words))
        }
        Procurement::Lot(LotCommand::Show { lot }) => {
            let lot = lots::lot(vault, lot)?;
            output.say(&shown::lot(&lot), |words| shown::lot_text(&lot, words))
        }
        Procurement::Lot(LotCommand::New { name, items }) => {
            said(&lots::open(vault, officer, name, items)?, output)
        }
        Procurement::Lot(LotCommand::Add { lot, items }) => {
            said(&lots::add(vault, officer, lot, items)?, output)
        }
        Procurement::Lot(LotCommand::Remove { lot, items }) => {
            said(&lots::remove(vault, officer, lot, items)?, output)
        }
        Procurement::Lot(LotCommand::Describe { lot, line, description, specification }) => {
            said(&lots::describe(vault, officer, lot, *line, (description, specification))?, output)
        }
        Procurement::Request(request) => deeds::request(&session, request, output),
        Procurement::Quote(quote) => deeds::quote(&session, quote, output),
        Procurement::Compare(compare) => deeds::compare(common, &session, compare, output),
        Procurement::Award(award) => deeds::award(&session, award, output),
        Procurement::Order(order) => deeds::order(&session, order, output),
        Procurement::Deliver(delivery) => deeds::deliver(&session, delivery, output),
        Procurement::Invoice(invoice) => deeds::invoice(&session, invoice, output),
        Procurement::Pay(payment) => deeds::pay(&session, payment, output),
        Procurement::Decide(decision) => deeds::decide(&session, decision, output),
        Procurement::Reconcile => {
            let all = reconciling::reconcile(vault)?;
            output.say(&shown::reconciled(&all), |words| shown::reconciled_text(&all, words))
        }
        Procurement::Warnings => {
            let all = warnings::warnings(vault)?;
            let said = all.iter().map(shown::warning).collect();
            output.say(&Value::Array(said), |words| shown::warnings_text(&all, words))
        }
    }
}

/// Tells a lot as it stands after a deed, with the batch that `undo` takes.
fn said(written: &Written<Lot>, output: &Output) -> Outcome {
    let mut told = shown::lot(&written.value);
    told["batch"] = serde_json::json!(written.change);
    output.say(&told, |words| shown::lot_text(&written.value, words))
}
