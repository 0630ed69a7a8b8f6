//! `csp exceptions`: who may do two duties that are kept apart.

use csp_core::code::Stored;
use csp_core::duties::Exception;
use csp_core::duties::service::{self, Grant};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Common, Exceptions};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: Option<&Exceptions>, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, signer) = (&session.vault, &session.officer);
    match what {
        None => {
            let found = service::exceptions(vault)?;
            let said = found.iter().map(exception_json).collect();
            output.say(&Value::Array(said), |words| exceptions_text(&found, words))
        }
        Some(Exceptions::Sign { duty, officer, until, record, reason }) => {
            let officer = super::officers::named(vault, officer)?;
            let record = match record {
                Some(record) => {
                    Some(csp_core::selection::service::application(vault, record)?.application.id)
                }
                None => None,
            };
            let grant = Grant {
                duty: *duty,
                officer: officer.id,
                record: record.map(|id| id.uuid()),
                until: *until,
                reason: reason.clone(),
            };
            let written = service::sign(vault, signer, &grant)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-exception-signed-told"))
        }
        Some(Exceptions::Withdraw { id }) => {
            let written = service::withdraw(vault, signer, *id)?;
            let said = json!({ "id": id, "batch": written.change });
            output.say(&said, |words| words.get("cli-exception-withdrawn-told"))
        }
    }
}

fn exception_json(one: &Exception) -> Value {
    json!({
        "id": one.id,
        "duty": one.duty.code(),
        "officer": one.officer_name,
        "record": one.record,
        "from": one.from,
        "until": one.to,
        "reason": one.reason,
        "signed_by": one.signed_by_name,
        "withdrawn": one.withdrawn,
    })
}

fn exceptions_text(found: &[Exception], words: &Words) -> String {
    let line = |one: &Exception| {
        let until = one.to.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default();
        vec![
            match &one.duty {
                Stored::Known(duty) => words.get(&format!("duty-{duty}")),
                Stored::Unknown(code) => code.clone(),
            },
            one.officer_name.clone(),
            one.record.map_or_else(|| words.get("cli-exception-every"), |id| id.to_string()),
            if one.withdrawn { words.get("cli-exception-withdrawn") } else { until },
            one.signed_by_name.clone(),
            one.reason.clone().unwrap_or_default(),
        ]
    };
    let headings = [
        "cli-exception-duties",
        "cli-exception-officer",
        "cli-exception-record",
        "cli-exception-until",
        "cli-exception-by",
        "cli-reason",
    ]
    .map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    table(&columns, &found.iter().map(line).collect::<Vec<_>>())
}
