//! `csp disclosures`: what was given to whom, and why.

use csp_core::code::Stored;
use csp_core::privacy::disclosure::{Disclosed, disclosures, recipient_shown};
use serde_json::{Value, json};

use crate::arguments::{Common, Disclosures};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, arguments: &Disclosures, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let list = disclosures(&session.vault, arguments.person.as_deref(), arguments.limit)?;
    let said = Value::Array(list.iter().map(one).collect());
    output.say(&said, |words| {
        let rows: Vec<Vec<String>> = list
            .iter()
            .map(|given| {
                let what = match &given.what {
                    Stored::Known(what) => words.get(&format!("disclosure-what-{what}")),
                    Stored::Unknown(code) => code.clone(),
                };
                let subject = given.subject.clone().unwrap_or_default();
                vec![
                    given.on.format("%d.%m.%Y").to_string(),
                    format!("{what} {subject}").trim_end().to_owned(),
                    recipient_shown(&given.recipient, words),
                    given.purpose.clone(),
                    given.persons.to_string(),
                ]
            })
            .collect();
        let headings =
            ["cli-day", "cli-given", "cli-recipient", "cli-purpose", "cli-persons"].map(|key| words.get(key));
        let mut columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
        if let Some(last) = columns.last_mut() {
            last.1 = Side::Right;
        }
        let count = list.len() as u64;
        format!("{}{}", table(&columns, &rows), words.count("cli-given-out", count, &count.to_string()))
    })
}

fn one(given: &Disclosed) -> Value {
    json!({
        "id": given.id,
        "on": given.on,
        "what": given.what.code(),
        "subject": given.subject,
        "recipient": given.recipient,
        "purpose": given.purpose,
        "note": given.note,
        "reference": given.reference,
        "approver": given.approver,
        "file": given.file_name,
        "sha256": given.file_sha256,
        "persons": given.persons,
        "officer": given.officer,
    })
}
