//! `csp incident`: record one, list them, letter, decision.

use csp_core::code::Stored;
use csp_core::grants::incidents::Incident as Found;
use csp_core::grants::incidents::service::{self, NewIncident};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::{grantee_json, listing, shown, write};
use crate::arguments::{Common, Incident};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::Side::Left;

pub fn run(common: &Common, what: &Incident, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let one = |found: Found, change: Value| {
        let mut said = incident_json(&found);
        said["batch"] = change;
        output.say(&said, |words| text(std::slice::from_ref(&found), words))
    };
    match what {
        Incident::Record { application, kind, asset, on, until, description } => {
            let new = NewIncident {
                on: *on,
                asset: asset.clone(),
                description: description.clone(),
                due_on: *until,
            };
            let written = service::record(vault, officer, application, *kind, &new)?;
            one(written.value, json!(written.change))
        }
        Incident::List { application } => {
            let found = service::incidents(vault, application.as_deref())?;
            let said = found.iter().map(incident_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Incident::Letter { incident, paper } => {
            let written = service::letter(vault, officer, incident, &paper.language)?;
            write(vault, officer, &[written.value], paper, output)
        }
        Incident::Decide { incident, decision, reason } => {
            let written = service::decide(vault, officer, incident, *decision, reason)?;
            one(written.value, json!(written.change))
        }
    }
}

fn incident_json(one: &Found) -> Value {
    json!({
        "id": one.id,
        "number": one.number,
        "grantee": grantee_json(&one.grantee),
        "kind": one.kind.code(),
        "on": one.on,
        "asset": one.tag,
        "asset_description": one.asset_description,
        "description": one.description,
        "due_on": one.due_on,
        "officer": one.officer,
        "letter": one.letter,
        "decision": one.decision.as_ref().map(Stored::code),
        "decided_on": one.decided_on,
        "reason": one.reason,
    })
}

fn text(all: &[Found], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let decision =
                one.decision.as_ref().map(|code| words.get(&format!("incident-decision-{}", code.code())));
            vec![
                one.number.clone(),
                shown(words, one.on),
                one.grantee.application_number.clone(),
                one.grantee.owner().to_owned(),
                words.get(&format!("incident-kind-{}", one.kind.code())),
                one.tag.clone().unwrap_or_default(),
                shown(words, one.due_on),
                decision.unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("grant-fact-number", Left),
        ("cli-grant-day", Left),
        ("cli-number", Left),
        ("cli-grant-grantee", Left),
        ("grant-fact-happened", Left),
        ("grant-head-tag", Left),
        ("cli-grant-due", Left),
        ("grant-fact-decision", Left),
    ];
    listing(words, &heads, &rows)
}
