//! `csp handover`: items, handovers, certificates, rounds.

use csp_core::format::{print_money, print_quantity};
use csp_core::grants::handover::rounds::{self, Stop};
use csp_core::grants::handover::service;
use csp_core::grants::handover::{Handover as Found, HandoverForm, ItemLeft, LineForm};
use csp_core::vault::Vault;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::assets::asset_json;
use super::{grantee_json, listing, pair, pairs, place, shown, write};
use crate::arguments::{Common, Handover};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::Side::{Left, Right};

pub fn run(common: &Common, what: &Handover, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let one = |found: Found, change: Value| {
        let mut said = handover_json(&found);
        said["batch"] = change;
        output.say(&said, |words| text(std::slice::from_ref(&found), words))
    };
    let round = |stops: Vec<Stop>, change: Value| {
        let said: Vec<Value> = stops.iter().map(stop_json).collect();
        output.say(&json!({ "stops": said, "batch": change }), |words| stops_text(&stops, words))
    };
    match what {
        Handover::Items { application } => {
            let items = service::items(vault, application)?;
            let said = items.iter().map(item_json).collect();
            output.say(&Value::Array(said), |words| items_text(&items, words))
        }
        Handover::Record { application, set, line } => {
            let form = form(vault, set, line)?;
            let written = service::record(vault, officer, application, &form)?;
            one(written.value, json!(written.change))
        }
        Handover::List { application } => {
            let found = service::handovers(vault, application.as_deref())?;
            let said = found.iter().map(handover_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Handover::Certificate { handover, paper } => {
            let written = service::certificate(vault, officer, handover, &paper.language)?;
            write(vault, officer, &[written.value], paper, output)
        }
        Handover::Signed { handover, on } => {
            let written = service::signed(vault, officer, handover, *on)?;
            one(written.value, json!(written.change))
        }
        Handover::Plan { on, municipality, applications } => {
            let municipality = municipality.as_deref().map(place).transpose()?;
            let written = rounds::plan(vault, officer, *on, municipality.as_deref(), applications)?;
            round(written.value, json!(written.change))
        }
        Handover::Round { on } => round(rounds::stops(vault, *on)?, Value::Null),
        Handover::Up { application } => {
            let written = rounds::shift(vault, officer, application, true)?;
            round(written.value, json!(written.change))
        }
        Handover::Down { application } => {
            let written = rounds::shift(vault, officer, application, false)?;
            round(written.value, json!(written.change))
        }
        Handover::Cancel { application } => {
            let written = rounds::cancel(vault, officer, application)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-grant-cancelled"))
        }
    }
}

fn form(vault: &Vault, set: &[String], lines: &[String]) -> Outcome<HandoverForm> {
    let today = vault.read(|reading| Ok(reading.today))?;
    let mut form = HandoverForm::default();
    for typed in set {
        let (field, value) = pair(typed)?;
        form.set(field.trim(), value, today).map_err(|error| Refused::Problem(error.problem()))?;
    }
    for typed in lines {
        let mut line = LineForm::default();
        for (field, value) in pairs(typed) {
            line.set(&field, &value).map_err(|error| Refused::Problem(error.problem()))?;
        }
        form.lines.push(line);
    }
    Ok(form)
}

fn item_json(item: &ItemLeft) -> Value {
    json!({
        "item": item.position,
        "description": item.description,
        "specification": item.specification,
        "unit": item.unit,
        "unit_price_cents": item.unit_price,
        "agreed_milli": item.agreed_milli,
        "handed_milli": item.handed_milli,
        "left_milli": item.left_milli(),
    })
}

fn handover_json(one: &Found) -> Value {
    json!({
        "id": one.id,
        "number": one.number,
        "grantee": grantee_json(&one.grantee),
        "on": one.on,
        "place": one.place,
        "received_by": one.received_by,
        "received_as": one.received_as,
        "delivered_by": one.delivered_by,
        "order_number": one.order_number,
        "over_reason": one.over_reason,
        "remarks": one.remarks,
        "signed_on": one.signed_on,
        "officer": one.officer,
        "value_cents": one.value(),
        "assets": one.assets.iter().map(asset_json).collect::<Vec<_>>(),
    })
}

fn stop_json(stop: &Stop) -> Value {
    json!({
        "id": stop.id,
        "grantee": grantee_json(&stop.grantee),
        "on": stop.on,
        "position": stop.position,
        "handover": stop.handover,
        "left": stop.left.iter().map(item_json).collect::<Vec<_>>(),
    })
}

fn items_text(items: &[ItemLeft], words: &Words) -> String {
    let rows: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let quantity = |milli| print_quantity(milli, words.language());
            vec![
                item.position.to_string(),
                item.description.clone(),
                quantity(item.agreed_milli),
                quantity(item.handed_milli),
                quantity(item.left_milli()),
            ]
        })
        .collect();
    let heads = [
        ("line-field-item", Right),
        ("line-field-description", Left),
        ("cli-grant-agreed", Right),
        ("cli-grant-handed", Right),
        ("cli-grant-left", Right),
    ];
    listing(words, &heads, &rows)
}

fn text(all: &[Found], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let value = one.value().map(|value| print_money(value, words.language()));
            vec![
                one.number.clone(),
                shown(words, one.on),
                one.grantee.application_number.clone(),
                one.grantee.owner().to_owned(),
                one.assets.len().to_string(),
                value.unwrap_or_default(),
                one.signed_on.map(|on| shown(words, on)).unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("grant-fact-number", Left),
        ("cli-grant-day", Left),
        ("cli-number", Left),
        ("cli-grant-grantee", Left),
        ("grant-head-assets", Right),
        ("grant-fact-value", Right),
        ("column-signed_on", Left),
    ];
    listing(words, &heads, &rows)
}

fn stops_text(stops: &[Stop], words: &Words) -> String {
    let rows: Vec<Vec<String>> = stops
        .iter()
        .map(|stop| {
            let left: Vec<String> = stop
                .left
                .iter()
                .map(|item| {
                    format!("{} {}", print_quantity(item.left_milli(), words.language()), item.description)
                })
                .collect();
            vec![
                shown(words, stop.on),
                stop.position.to_string(),
                stop.grantee.application_number.clone(),
                stop.grantee.owner().to_owned(),
                stop.grantee.place(words.language()),
                stop.handover.clone().unwrap_or_else(|| left.join("; ")),
            ]
        })
        .collect();
    let heads = [
        ("cli-grant-day", Left),
        ("cli-committee-position", Right),
        ("cli-number", Left),
        ("cli-grant-grantee", Left),
        ("grant-fact-place", Left),
        ("cli-grant-left", Left),
    ];
    listing(words, &heads, &rows)
}
