//! `csp verify`: is the vault whole?

use csp_core::vault::{self, ChainHead, Verified};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Common, Verify};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, verify: &Verify, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let heads = verify.head.iter().map(|text| ChainHead::known(text)).collect::<Result<Vec<_>, _>>()?;
    let found = vault::verify_against(&session.vault, &heads)?;
    if found.is_whole() {
        return output.say(&verified_json(&found, output), |words| verified_text(&found, words));
    }
    let problem = csp_core::Problem::new("vault-not-whole").with("findings", found.findings.len());
    if output.json {
        let (message, hint) = output.words.problem(&problem);
        let mut said = verified_json(&found, output);
        said["error"] = json!({ "code": problem.code, "message": message, "hint": hint });
        output.say(&said, |_| String::new())?;
    }
    for finding in &found.findings {
        output.finding(finding);
    }
    output.finding(&problem);
    Err(Refused::Told)
}

fn verified_json(found: &Verified, output: &Output) -> Value {
    let findings: Vec<Value> = found
        .findings
        .iter()
        .map(|finding| {
            let sequence: Option<i64> = finding.args.get("sequence").and_then(|text| text.parse().ok());
            json!({ "code": finding.code, "sequence": sequence, "message": output.words.problem(finding).0 })
        })
        .collect();
    json!({
        "whole": found.is_whole(),
        "changes": found.changes,
        "records": found.records,
        "signatures": found.signatures,
        "values": found.values,
        "erased": found.erased,
        "officers": found.officers,
        "reads": found.reads,
        "attachments": found.attachments,
        "founder": found.founder,
        "head": { "sequence": found.head.0, "hash": found.head.1 },
        "findings": findings,
    })
}

fn verified_text(found: &Verified, words: &Words) -> String {
    let counts = [
        ("cli-checked-changes", found.changes),
        ("cli-checked-signatures", found.signatures),
        ("cli-checked-records", found.records),
        ("cli-checked-values", found.values),
        ("cli-checked-erased", found.erased),
        ("cli-checked-officers", found.officers),
        ("cli-checked-reads", found.reads),
        ("cli-checked-attachments", found.attachments),
    ];
    let rows: Vec<Vec<String>> =
        counts.iter().map(|(key, count)| vec![words.get(key), count.to_string()]).collect();
    let (heading, count) = (words.get("cli-checked"), words.get("cli-checked-count"));
    let (changes, records) = (found.changes.to_string(), found.records.to_string());
    let verified = words
        .with("cli-verified", &[("changes", &changes), ("records", &records), ("founder", &found.founder)]);
    let head = format!("{} {}", found.head.0, found.head.1);
    let head = words.with("cli-verified-head", &[("head", &head)]);
    format!("{}{verified}\n{head}", table(&[(&heading, Side::Left), (&count, Side::Right)], &rows))
}
