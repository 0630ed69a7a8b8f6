//! `csp warnings`: what is to be warned of early.

use csp_core::grants::warnings::{Warning, warnings};
use serde_json::{Value, json};

use super::{grantee_json, listing, shown};
use crate::arguments::Common;
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::Side::Left;

pub fn run(common: &Common, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let found = warnings(&open.vault)?;
    let said = found.iter().map(warning_json).collect();
    output.say(&Value::Array(said), |words| {
        if found.is_empty() {
            return words.get("cli-grant-no-warning");
        }
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|one| {
                vec![
                    words.get(&format!("warning-{}", one.kind)),
                    shown(words, one.on),
                    one.grantee.application_number.clone(),
                    one.grantee.owner().to_owned(),
                    one.about.clone(),
                ]
            })
            .collect();
        let heads = [
            ("cli-grant-what", Left),
            ("cli-grant-day", Left),
            ("cli-number", Left),
            ("cli-grant-grantee", Left),
            ("cli-grant-about", Left),
        ];
        listing(words, &heads, &rows)
    })
}

fn warning_json(one: &Warning) -> Value {
    json!({
        "kind": one.kind,
        "on": one.on,
        "grantee": grantee_json(&one.grantee),
        "about": one.about,
        "what": one.what,
    })
}
