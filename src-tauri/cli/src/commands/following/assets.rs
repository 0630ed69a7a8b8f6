//! `csp asset CODE` and `csp assets`: look one up, keep the register, labels, title.

use csp_core::code::Stored;
use csp_core::format::print_quantity;
use csp_core::grants::assets::service::{self, Event};
use csp_core::grants::assets::{AssetForm, Registered, labels};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::{listing, pair, shown, write};
use crate::arguments::{Asset, AssetStep, Assets, Common};
use crate::commands::paper::put;
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::Side::{Left, Right};

pub fn one(common: &Common, asset: &Asset, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer, code) = (&open.vault, &open.officer, &asset.code);
    let written = match &asset.what {
        None => {
            let found = service::asset(vault, code)?;
            return output.say(&asset_json(&found), |words| card(&found, words));
        }
        Some(AssetStep::Set { set }) => {
            let mut form = AssetForm::default();
            for typed in set {
                let (field, value) = pair(typed)?;
                form.set(field.trim(), value).map_err(|error| Refused::Problem(error.problem()))?;
            }
            service::change(vault, officer, code, &form)?
        }
        Some(AssetStep::Hold { role, name, from }) => {
            service::hold(vault, officer, code, (*role, name), *from)?
        }
        Some(AssetStep::Release { name, to }) => service::release(vault, officer, code, name, *to)?,
        Some(AssetStep::Happened { kind, on, note, to }) => {
            let event = Event { on: *on, note: note.clone(), to: to.clone() };
            service::happened(vault, officer, code, *kind, &event)?
        }
    };
    let mut said = asset_json(&written.value);
    said["batch"] = json!(written.change);
    output.say(&said, |words| card(&written.value, words))
}

pub fn many(common: &Common, what: &Assets, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    match what {
        Assets::List { application } => {
            let found = service::register(vault, application.as_deref())?;
            let said = found.iter().map(asset_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Assets::Labels { codes, application, skip, out } => {
            let found = if codes.is_empty() {
                service::register(vault, application.as_deref())?
            } else {
                codes.iter().map(|code| service::asset(vault, code)).collect::<Result<_, _>>()?
            };
            let sheet = labels::sheet(vault, &found)?;
            let bytes =
                csp_exports::labels::render(&sheet, *skip).map_err(|e| Refused::Problem(e.problem()))?;
            let file = put(out, "labels.pdf", &bytes)?.display().to_string();
            let tags: Vec<&str> = sheet.labels.iter().map(|label| label.tag.as_str()).collect();
            let said = json!({ "file": file, "labels": tags });
            output.say(&said, |words| words.with("cli-file-written", &[("file", &file)]))
        }
        Assets::PassTitle { codes, reason, paper } => {
            let written = service::pass_title(vault, officer, codes, reason.as_deref(), &paper.language)?;
            write(vault, officer, &[written.value], paper, output)
        }
    }
}

/// An asset as JSON, also within a handover.
pub fn asset_json(one: &Registered) -> Value {
    let holders = one.holders.iter().map(
        |holder| json!({ "role": holder.role.code(), "name": holder.name, "from": holder.from, "to": holder.to }),
    );
    let events = one.events.iter().map(|event| {
        json!({
            "kind": event.kind.code(),
            "on": event.on,
            "note": event.note,
            "to": event.to,
            "incident": event.incident,
            "officer": event.officer,
        })
    });
    json!({
        "id": one.asset.id,
        "tag": one.tag,
        "description": one.asset.description,
        "serial": one.asset.serial,
        "quantity_milli": one.asset.quantity_milli,
        "unit": one.unit,
        "value_cents": one.asset.value,
        "handed_over_on": one.asset.handed_over_on,
        "handover": one.handover,
        "agreement": one.agreement,
        "application": one.application,
        "owner": one.owner,
        "condition": one.condition.as_ref().map(Stored::code),
        "eu_sticker": one.eu_sticker,
        "place": one.place,
        "state": one.state,
        "conditions_until": one.conditions_until,
        "title_passed_on": one.title_passed_on,
        "evidenced": one.asset.evidenced,
        "holders": holders.collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
    })
}

fn row(one: &Registered, words: &Words) -> Vec<String> {
    vec![
        one.tag.clone().unwrap_or_default(),
        one.asset.description.clone(),
        one.asset.serial.clone().unwrap_or_default(),
        print_quantity(one.asset.quantity_milli, words.language()),
        one.owner.clone(),
        words.get(&format!("asset-state-{}", one.state)),
        one.title_passed_on.or(one.conditions_until).map(|day| shown(words, day)).unwrap_or_default(),
    ]
}

fn text(all: &[Registered], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all.iter().map(|one| row(one, words)).collect();
    let heads = [
        ("grant-head-tag", Left),
        ("grant-head-item", Left),
        ("grant-head-serial", Left),
        ("grant-head-quantity", Right),
        ("cli-grant-owner", Left),
        ("cli-grant-state", Left),
        ("cli-grant-until", Left),
    ];
    listing(words, &heads, &rows)
}

fn card(one: &Registered, words: &Words) -> String {
    let mut said = text(std::slice::from_ref(one), words);
    for holder in one.holders.iter().filter(|holder| holder.to.is_none()) {
        let role = words.get(&format!("holder-role-{}", holder.role.code()));
        said.push_str(&format!("\n{role}: {}", holder.name));
    }
    for event in &one.events {
        let kind = words.get(&format!("asset-event-{}", event.kind.code()));
        let note = event.note.as_deref().unwrap_or_default();
        said.push_str(&format!("\n{}  {kind}  {note}", shown(words, event.on)));
    }
    said
}
