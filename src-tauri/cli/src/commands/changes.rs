//! `csp changes`: what was done, newest first.

use csp_core::code::Stored;
use csp_core::ids::{ApplicantId, ApplicationId};
use csp_core::people;
use csp_core::selection;
use csp_core::vault::{self, Vault};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Changes, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, changes: &Changes, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let record = match &changes.record {
        Some(record) => Some(identity(&session.vault, record)?),
        None => None,
    };
    let record = record.map(|record| match record {
        Record::Application(id) => id.uuid(),
        Record::Applicant(id) => id.uuid(),
    });
    let found = vault::changes(&session.vault, changes.limit, record)?;
    let said: Vec<Value> = found.iter().map(change_json).collect();
    output.say(&Value::Array(said), |words| changes_text(&found, words))
}

/// A record named on the command line.
enum Record {
    Application(ApplicationId),
    Applicant(ApplicantId),
}

/// The record with a number, or any identity as it is.
fn identity(vault: &Vault, text: &str) -> Outcome<Record> {
    if let Ok(id) = text.trim().parse::<ApplicationId>() {
        return Ok(Record::Application(id));
    }
    match vault.read(|reading| selection::service::find(reading, text)) {
        Ok(id) => Ok(Record::Application(id)),
        Err(_) => Ok(Record::Applicant(vault.read(|reading| people::service::find(reading, text))?)),
    }
}

fn change_json(change: &vault::Change) -> Value {
    json!({
        "batch": change.id,
        "sequence": change.sequence,
        "at": csp_core::clock::stored_moment(change.moment),
        "officer": change.officer_name,
        "action": change.action.code(),
        "subject": change.subject,
        "records": change.records,
        "undoable": change.undoable(),
        "undone_by": change.undone_by,
    })
}

fn changes_text(changes: &[vault::Change], words: &Words) -> String {
    let rows: Vec<Vec<String>> = changes
        .iter()
        .map(|change| {
            let action = match &change.action {
                Stored::Known(action) => words.get(&format!("action-{action}")),
                Stored::Unknown(code) => code.clone(),
            };
            let note = match (change.undone_by, change.undoable()) {
                (Some(_), _) => words.get("cli-taken-back"),
                (None, true) => change.id.to_string(),
                (None, false) => String::new(),
            };
            vec![
                change.moment.format("%d.%m.%Y %H:%M").to_string(),
                change.officer_name.clone(),
                action,
                change.records.to_string(),
                note,
            ]
        })
        .collect();
    let headings =
        ["cli-moment", "cli-officer", "cli-action", "cli-records", "cli-batch"].map(|key| words.get(key));
    let sides = [Side::Left, Side::Left, Side::Left, Side::Right, Side::Left];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    table(&columns, &rows)
}
