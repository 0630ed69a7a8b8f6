//! `csp verify`: is the vault whole?

use csp_core::vault;
use serde_json::json;

use crate::arguments::Common;
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let found = vault::verify(&session.vault)?;
    if !found.is_whole() {
        for finding in &found.findings {
            output.finding(finding);
        }
        return Err(Refused::Problem(
            csp_core::Problem::new("vault-not-whole").with("findings", found.findings.len()),
        ));
    }
    let said = json!({
        "whole": true,
        "changes": found.changes,
        "records": found.records,
        "founder": found.founder,
    });
    output.say(&said, |words| {
        let (changes, records) = (found.changes.to_string(), found.records.to_string());
        words.with(
            "cli-verified",
            &[("changes", &changes), ("records", &records), ("founder", &found.founder)],
        )
    })
}
