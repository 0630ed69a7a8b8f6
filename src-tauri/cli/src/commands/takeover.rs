//! `csp takeover`: a running programme from old lists.

use std::ops::ControlFlow;

use csp_core::code::Code;
use csp_core::intake::takeover::{TakeField, TakeoverOptions, TakeoverReport, service};
use csp_core::intake::{Field, ImportOptions};
use csp_core::money::Cents;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::import::read;
use super::typed_pairs::{fixes, named_pairs};
use crate::arguments::{Common, Takeover};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::show::{euros, money};
use crate::table::{Side, table};

pub fn run(common: &Common, takeover: &Takeover, output: &Output) -> Outcome {
    let (map, register_map) = split(&takeover.map)?;
    let (set, register_set) = split(&takeover.set)?;
    let mut register = ImportOptions { map: register_map, set: register_set, ..ImportOptions::default() };
    fixes(&takeover.fix, &mut register)?;
    let (as_of, reason) = (Some(takeover.as_of), takeover.reason.clone());
    let options = TakeoverOptions { as_of, reason, kind: takeover.kind, map, set, register };
    let session = session::open(common, output)?;
    let book = read(&takeover.file)?;
    let report = if takeover.dry_run {
        service::preview(&session.vault, &book, &options)?
    } else {
        service::take_over(&session.vault, &session.officer, &book, &options, &mut |progress| {
            output.progress(progress.done, progress.of);
            ControlFlow::Continue(())
        })?
    };
    output.say(&report_json(&report, &output.words), |words| report_text(&report, takeover.dry_run, words))
}

/// Pairs for the fields of the lists.
type OfLists = Vec<(TakeField, String)>;
/// Pairs for the fields of registers.
type OfRegisters = Vec<(Field, String)>;

/// Fields of the lists and fields of registers, told apart by their names, which none share.
fn split(given: &[String]) -> Outcome<(OfLists, OfRegisters)> {
    let names: Vec<&str> =
        TakeField::ALL.iter().map(|f| f.code()).chain(Field::ALL.iter().map(|f| f.code())).collect();
    let (mut lists, mut registers) = (Vec::new(), Vec::new());
    for (name, value) in named_pairs(given, &names)? {
        if let Some(field) = TakeField::from_code(&name) {
            lists.push((field, value));
        } else if let Some(field) = Field::from_code(&name) {
            registers.push((field, value));
        }
    }
    Ok((lists, registers))
}

fn report_json(report: &TakeoverReport, words: &Words) -> Value {
    let rejected = report.rejected.iter().map(|row| {
        json!({
            "sheet": row.sheet, "row": row.row, "column": row.column, "code": row.code,
            "message": words.problem(&row.problem()).0,
        })
    });
    let lists = report.lists.iter().map(|list| {
        let columns =
            list.columns.iter().map(|(heading, field)| json!({ "heading": heading, "field": field }));
        json!({
            "sheet": list.sheet, "kind": list.kind, "header_row": list.header_row,
            "columns": columns.collect::<Vec<_>>(),
        })
    });
    json!({
        "as_of": report.as_of,
        "lists": lists.collect::<Vec<_>>(),
        "kinds": report.kinds,
        "known_applicants": report.known_applicants,
        "granted_eur": euros(Cents::new(report.granted_cents)),
        "rejected": rejected.collect::<Vec<_>>(),
        "skipped": report.skipped,
        "batch": report.batch,
    })
}

fn report_text(report: &TakeoverReport, dry_run: bool, words: &Words) -> String {
    let day = report.as_of.format("%d.%m.%Y").to_string();
    let mut text =
        words.with(if dry_run { "cli-takeover-would" } else { "cli-takeover-done" }, &[("day", &day)]);
    text.push('\n');
    let rows = report.kinds.iter().map(|kind| {
        let rejected = kind.read - kind.taken - kind.unchanged;
        let counts = [kind.read, kind.taken, kind.unchanged, rejected].map(|count| count.to_string());
        std::iter::once(words.get(&format!("takeover-kind-{}", kind.kind))).chain(counts).collect()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let headings = ["cli-list", "cli-rows-read", "cli-taken-over", "cli-known-already", "cli-rejected"];
    let headings = headings.map(|key| words.get(key));
    let sides = [Side::Left, Side::Right, Side::Right, Side::Right, Side::Right];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    text.push_str(&table(&columns, &rows));
    let granted = money(Cents::new(report.granted_cents), words);
    let known = report.known_applicants.to_string();
    text.push_str(&words.with("cli-takeover-granted", &[("granted", &granted), ("known", &known)]));
    text.push('\n');
    let rows: Vec<Vec<String>> = report
        .rejected
        .iter()
        .map(|row| {
            let message = words.problem(&row.problem()).0;
            vec![row.sheet.clone(), row.row.to_string(), row.column.clone(), message]
        })
        .collect();
    if !rows.is_empty() {
        let headings = ["cli-sheet", "cli-row", "cli-column", "cli-why"].map(|key| words.get(key));
        let sides = [Side::Left, Side::Right, Side::Left, Side::Left];
        let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
        text.push_str(&table(&columns, &rows));
    }
    if let Some(batch) = report.batch {
        text.push_str(&words.with("cli-import-batch", &[("batch", &batch.to_string())]));
    }
    text
}
