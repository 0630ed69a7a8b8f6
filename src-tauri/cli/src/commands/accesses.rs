//! `csp accesses`: who opened which record, printed or exported what, newest first.

use csp_core::code::Stored;
use csp_core::story::record_named;
use csp_core::vault::{Read, ReadsQuery, officer_named, reads_for};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Accesses, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, accesses: &Accesses, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let by = accesses.by.as_deref().map(|name| officer_named(&session.vault, name)).transpose()?;
    let query = ReadsQuery {
        record: accesses.record.as_deref().map(|text| record_named(&session.vault, text)).transpose()?,
        officer: by.map(|officer| officer.id),
        since: accesses.since,
        until: accesses.until,
        limit: accesses.limit,
        before: None,
    };
    let found = reads_for(&session.vault, &session.officer, &query)?;
    output.say(&found.iter().map(read_json).collect(), |words| text(&found, words))
}

fn read_json(read: &Read) -> Value {
    json!({
        "number": read.number,
        "at": read.at,
        "officer": read.officer_name,
        "action": read.action.code(),
        "record": read.record,
        "record_number": read.record_number,
        "purpose": read.purpose,
        "detail": read.detail,
    })
}

fn text(reads: &[Read], words: &Words) -> String {
    let rows: Vec<Vec<String>> = reads
        .iter()
        .map(|read| {
            let action = match &read.action {
                Stored::Known(action) => words.get(&format!("access-{action}")),
                Stored::Unknown(code) => code.clone(),
            };
            vec![
                read.at.get(..16).unwrap_or(&read.at).replace('T', " "),
                read.officer_name.clone(),
                action,
                read.record_number.clone().unwrap_or_default(),
                read.purpose.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let headings =
        ["cli-moment", "cli-officer", "cli-action", "cli-number", "cli-why"].map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}
