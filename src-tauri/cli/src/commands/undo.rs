//! `csp undo`: takes an import, or any change that can be taken back, back.

use csp_core::ids::ChangeId;
use csp_core::vault;
use serde_json::json;

use crate::arguments::{Common, Undo};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, undo: &Undo, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    // What is no identity at all is simply not found, like an identity nobody has.
    let batch: ChangeId = undo.batch.trim().parse().map_err(|_| vault::Error::NotFound)?;
    let written = vault::undo(&session.vault, &session.officer, batch)?;
    let said = json!({ "undone": batch, "records": written.value, "batch": written.change });
    let records = written.value;
    output.say(&said, |words| words.count("cli-undone", records, &records.to_string()))
}
