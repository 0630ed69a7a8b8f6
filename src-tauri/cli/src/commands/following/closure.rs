//! `csp closure`: how far a grant is from its closing; excuse a line, close, open again, the sheet.

use csp_core::code::Code;
use csp_core::grants::closure::{Closing, Closure as Found, FinalFigures, service};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::{grantee_json, listing, shown};
use crate::arguments::{Closure, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::Side::{Left, Right};

pub fn run(common: &Common, what: &Closure, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let one = |found: Found, change: Value| {
        let mut said = closure_json(&found);
        said["batch"] = change;
        output.say(&said, |words| text(&found, words))
    };
    match what {
        Closure::Show { application } => one(service::closure(vault, application)?, Value::Null),
        Closure::Excuse { application, line, reason } => {
            let written = service::excuse(vault, officer, application, *line, reason.as_deref())?;
            one(written.value, json!(written.change))
        }
        Closure::Close { application } => {
            let written = service::close(vault, officer, application)?;
            one(written.value, json!(written.change))
        }
        Closure::Reopen { application, reason } => {
            let written = service::reopen(vault, officer, application, reason)?;
            one(written.value, json!(written.change))
        }
    }
}

fn closure_json(found: &Found) -> Value {
    let lines: Vec<Value> = found
        .lines
        .iter()
        .map(|one| {
            json!({
                "line": one.line.code(),
                "standing": one.standing.code(),
                "open": one.open,
                "reason": one.reason,
                "officer": one.officer,
            })
        })
        .collect();
    json!({
        "grantee": grantee_json(&found.grantee),
        "closed_on": found.closed().map(|one| one.on),
        "open": found.open(),
        "lines": lines,
        "figures": figures_json(&found.figures),
        "closings": found.closings.iter().map(closing_json).collect::<Vec<_>>(),
    })
}

fn figures_json(figures: &FinalFigures) -> Value {
    json!({
        "granted_cents": figures.granted.get(),
        "own_share_cents": figures.own_share.get(),
        "spent_cents": figures.spent.get(),
        "assets": figures.assets,
        "assets_cents": figures.assets_value.get(),
        "visits": figures.visits,
        "jobs_full_time": figures.jobs_full_time,
        "jobs_part_time": figures.jobs_part_time,
        "jobs_secured": figures.jobs_secured,
    })
}

fn closing_json(one: &Closing) -> Value {
    json!({
        "on": one.on,
        "officer": one.officer,
        "figures": figures_json(&one.figures),
        "reopened_on": one.reopened_on,
        "reopened_by": one.reopened_by,
        "reason": one.reopen_reason,
    })
}

fn text(found: &Found, words: &Words) -> String {
    let rows: Vec<Vec<String>> = found
        .lines
        .iter()
        .map(|one| {
            vec![
                words.get(&format!("closure-line-{}", one.line.code())),
                words.get(&format!("closure-standing-{}", one.standing.code())),
                one.open.to_string(),
                one.reason.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("closure-line", Left),
        ("dossier-standing", Left),
        ("closure-standing-open", Right),
        ("closure-reason", Left),
    ];
    let closed = found.closed().map_or_else(|| words.get("closure-not-yet"), |one| shown(words, one.on));
    format!("{}: {closed}\n{}", words.get("closure-closed"), listing(words, &heads, &rows))
}
