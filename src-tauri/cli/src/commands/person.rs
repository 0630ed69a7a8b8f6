//! `csp person correct`: corrects what is kept of a person.

use std::collections::BTreeMap;

use csp_core::people::service::correct;
use csp_core::{Error, people};
use serde_json::json;

use crate::arguments::{Common, Correct};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn correct_details(common: &Common, arguments: &Correct, output: &Output) -> Outcome {
    let mut changes = BTreeMap::new();
    for text in &arguments.set {
        let (field, value) = text
            .split_once('=')
            .ok_or_else(|| Refused::Usage(format!("'{text}' names no field; write FIELD=VALUE")))?;
        changes.insert(field.trim().to_owned(), value.trim().to_owned());
    }
    let session = session::open(common, output)?;
    let reason = arguments.reason.as_deref().unwrap_or_default();
    let written = match correct(&session.vault, &session.officer, &arguments.id, &changes, reason) {
        Err(Error::People(people::Error::Form(problems))) => {
            for problem in &problems {
                output.field(problem);
            }
            return Err(Error::from(people::Error::Form(problems)).into());
        }
        other => other?,
    };
    let record = written.value;
    let said = json!({ "id": record.id, "number": record.number, "batch": written.change });
    output.say(&said, |words| words.with("cli-corrected", &[("number", &record.number)]))
}
