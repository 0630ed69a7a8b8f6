//! `csp changes`: what was done, newest first.

use csp_core::code::{Code, Stored};
use csp_core::sensitive::Sensitive;
use csp_core::story::{self, Sight};
use csp_core::vault::{self, ChangesQuery};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Changes, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, changes: &Changes, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let record =
        changes.record.as_deref().map(|text| story::record_named(&session.vault, text)).transpose()?;
    let by = changes.by.as_deref().map(|name| vault::officer_named(&session.vault, name)).transpose()?;
    let query = ChangesQuery {
        record,
        officer: by.map(|officer| officer.id),
        action: changes.action.clone(),
        since: changes.since,
        until: changes.until,
        limit: changes.limit,
        before: None,
    };
    let found = vault::changes_where(&session.vault, &query)?;
    if !changes.full {
        let said: Vec<Value> = found.iter().map(change_json).collect();
        return output.say(&Value::Array(said), |words| changes_text(&found, words));
    }
    let (mut said, mut text) = (Vec::new(), String::new());
    for change in &found {
        let entries = story::of_change(
            &session.vault,
            &session.officer,
            change.id,
            (0, u32::MAX),
            Sight::of(session.officer.role, true),
            &output.words,
        )?;
        let mut one = change_json(change);
        one["fields"] = entries.iter().map(entry_json).collect();
        said.push(one);
        text.push_str(&changes_text(std::slice::from_ref(change), &output.words));
        text.push_str(&entries_text(&entries, &output.words));
        text.push('\n');
    }
    output.say(&Value::Array(said), |_| text)
}

fn entry_json(entry: &story::Entry) -> Value {
    let fields: Vec<Value> = entry
        .fields
        .iter()
        .map(|field| {
            json!({
                "field": field.name,
                "from": field.from.as_ref().map(|value| &value.0),
                "to": field.to.as_ref().map(|value| &value.0),
                "masked": field.masked,
            })
        })
        .collect();
    json!({ "record": entry.record, "kind": entry.kind.code(), "erased": entry.erased, "fields": fields })
}

fn entries_text(entries: &[story::Entry], words: &Words) -> String {
    let shown = |value: &Option<Sensitive<String>>| value.as_ref().map(|v| v.0.clone()).unwrap_or_default();
    let mut rows = Vec::new();
    for entry in entries {
        let mut record = entry.record.clone();
        for field in &entry.fields {
            let name = std::mem::take(&mut record);
            rows.push(vec![name, field.name.clone(), shown(&field.from), shown(&field.to)]);
        }
    }
    let headings = ["cli-records", "cli-field", "cli-from", "cli-to"].map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, &rows)
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
