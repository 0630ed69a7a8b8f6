//! `csp application move-many` and `csp deadlines`.

use csp_core::code::Code;
use csp_core::selection::deadlines::{Deadline, deadlines};
use csp_core::selection::moving::{Chosen, Manner, move_many};
use csp_core::selection::service::Move;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, asked: &arguments::MoveMany, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let chosen = match &asked.call {
        Some(call) => Chosen::OfCall(call.clone()),
        None => Chosen::These(asked.applications.clone()),
    };
    let step = Move { on: asked.on, reason: asked.reason.clone(), ..Move::default() };
    let manner = Manner { dry_run: asked.dry_run, all_or_none: asked.all_or_none };
    let written = move_many(&open.vault, &open.officer, asked.state, &chosen, &step, manner)?;
    let told = &written.value;
    let words = Words::of(common.language());
    let refused: Vec<(&String, &str, String)> = told
        .refused
        .iter()
        .map(|(number, problem)| (number, problem.code.as_str(), words.problem(problem).0))
        .collect();
    let said = json!({
        "moved": if told.done || asked.dry_run { told.moved.clone() } else { Vec::new() },
        "refused": refused
            .iter()
            .map(|(number, code, message)| json!({ "application": number, "code": code, "message": message }))
            .collect::<Vec<_>>(),
        "dry_run": asked.dry_run,
        "undoable": told.undoable && told.done,
        "batch": written.change,
    });
    output.say(&said, |words| {
        let mut lines = Vec::new();
        let heading = if asked.dry_run { "cli-move-would" } else { "cli-move-moved" };
        if told.done || asked.dry_run {
            lines.push(format!("{} ({}): {}", words.get(heading), told.moved.len(), told.moved.join(", ")));
        } else {
            lines.push(words.get("cli-move-none-done"));
        }
        if !refused.is_empty() {
            lines.push(format!("{} ({}):", words.get("cli-move-refused"), refused.len()));
        }
        lines.extend(refused.iter().map(|(number, _, message)| format!("  {number}: {message}")));
        lines.join("\n")
    })
}

pub fn due(common: &Common, asked: &arguments::Deadlines, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let found = deadlines(&open.vault, asked.ahead)?;
    let said = found.iter().map(|one| {
        json!({
            "what": one.what.code(),
            "on": one.on,
            "days": one.days,
            "late": one.is_late(),
            "number": one.number,
            "name": one.name,
        })
    });
    output.say(&Value::Array(said.collect()), |words| text(&found, words))
}

fn text(found: &[Deadline], words: &Words) -> String {
    if found.is_empty() {
        return words.get("cli-due-none");
    }
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|one| {
            vec![
                one.on.format("%d.%m.%Y").to_string(),
                one.days.to_string(),
                words.get(&format!("due-{}", one.what.code())),
                one.number.clone(),
                one.name.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let headings = ["cli-due-day", "cli-due-days", "cli-due-what", "cli-number", "cli-name"];
    let headings: Vec<String> = headings.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = headings
        .iter()
        .enumerate()
        .map(|(at, text)| (text.as_str(), if at == 1 { Side::Right } else { Side::Left }))
        .collect();
    table(&columns, &rows)
}
