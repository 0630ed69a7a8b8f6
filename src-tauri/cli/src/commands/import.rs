//! `csp import`: a register of applicants.

use std::ops::ControlFlow;

use csp_core::code::Code;
use csp_core::files;
use csp_core::intake::{Field, ImportOptions, ImportReport, service};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::agreement::unwritable;
use crate::arguments::{Common, Import};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, import: &Import, output: &Output) -> Outcome {
    let options =
        ImportOptions { map: pairs(&import.map)?, set: pairs(&import.set)?, ..ImportOptions::default() };
    let session = session::open(common, output)?;
    // This very program is the reader: it was started as `csp`, so its own path is the right one.
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let book = csp_reading::read_in_child(&csp, &import.file)?;
    let report = if import.dry_run {
        service::preview(&session.vault, &book, &options)?.report
    } else {
        service::import(&session.vault, &session.officer, &book, &options, &mut |progress| {
            output.progress(progress.done, progress.of);
            ControlFlow::Continue(())
        })?
    };
    // Nothing rejected, nothing written: an empty workbook would only be taken for work to do.
    let rejected = import.rejected.as_deref().filter(|_| !report.rejected.is_empty());
    if let Some(file) = rejected {
        let tables = service::rejected(&session.vault, &book, &options)?;
        let bytes = csp_exports::rejected::render(&tables, output.words.language())
            .map_err(|e| Refused::Problem(e.problem()))?;
        files::replace(file, &bytes).map_err(|e| unwritable(&e))?;
    }
    let rejected = rejected.map(|file| file.display().to_string());
    let mut said = report_json(&report, &output.words);
    said["rejected_file"] = json!(rejected);
    output.say(&said, |words| {
        let mut text = report_text(&report, import.dry_run, words);
        if let Some(file) = &rejected {
            text.push_str(&format!("\n{}", words.with("cli-file-written", &[("file", file)])));
        }
        text
    })
}

/// `FIELD=COLUMN,FIELD=COLUMN`: a comma separates only before another `FIELD=`, because headers and
/// values have commas of their own.
fn pairs(given: &[String]) -> Outcome<Vec<(Field, String)>> {
    let mut pairs: Vec<(Field, String)> = Vec::new();
    for text in given {
        for (i, part) in text.split(',').enumerate() {
            let named = part.split_once('=').and_then(|(name, value)| {
                Field::from_code(name.trim()).map(|field| (field, value.trim().to_owned()))
            });
            match (named, pairs.last_mut()) {
                (Some(pair), _) => pairs.push(pair),
                (None, Some((_, value))) if i > 0 => {
                    value.push(',');
                    value.push_str(part);
                }
                _ => {
                    let fields: Vec<&str> = Field::ALL.iter().map(|f| f.code()).collect();
                    return Err(Refused::Usage(format!(
                        "'{part}' names no field; write FIELD=VALUE with one of {}",
                        fields.join(", ")
                    )));
                }
            }
        }
    }
    Ok(pairs)
}

/// The shape of the contract: `{read, imported, unchanged, rejected: [{sheet, row, column, code,
/// message}], batch}`, and the doubts beside it.
pub(super) fn report_json(report: &ImportReport, words: &Words) -> Value {
    let rejected: Vec<Value> = report
        .rejected
        .iter()
        .map(|row| {
            json!({
                "sheet": row.sheet,
                "row": row.row,
                "column": row.column,
                "code": row.code,
                "message": words.problem(&row.problem()).0,
            })
        })
        .collect();
    json!({
        "read": report.read,
        "imported": report.imported,
        "unchanged": report.unchanged,
        "rejected": rejected,
        "batch": report.batch,
        "flags": report.flags,
        "passed_over": report.passed_over_counts,
        "skipped": report.skipped,
    })
}

pub(super) fn report_text(report: &ImportReport, dry_run: bool, words: &Words) -> String {
    let key = if dry_run { "cli-import-would" } else { "cli-import-done" };
    let counts = [
        ("read", report.read.to_string()),
        ("imported", report.imported.to_string()),
        ("unchanged", report.unchanged.to_string()),
        ("rejected", report.rejected.len().to_string()),
    ];
    let args: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    let mut text = words.with(key, &args);
    text.push('\n');
    let rows: Vec<Vec<String>> = report
        .rejected
        .iter()
        .map(|row| {
            let message = words.problem(&row.problem()).0;
            vec![row.sheet.clone(), row.row.to_string(), row.column.clone(), message]
        })
        .collect();
    let headings = ["cli-sheet", "cli-row", "cli-column", "cli-why"].map(|key| words.get(key));
    let sides = [Side::Left, Side::Right, Side::Left, Side::Left];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    text.push_str(&table(&columns, &rows));
    if let Some(batch) = report.batch {
        text.push_str(&words.with("cli-import-batch", &[("batch", &batch.to_string())]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_separates_only_before_a_field() {
        let read = |text: &str| pairs(&[text.to_owned()]).ok();
        assert_eq!(
            read("full_name=Name, surname,phone=Tel."),
            Some(vec![(Field::FullName, "Name, surname".to_owned()), (Field::Phone, "Tel.".to_owned())])
        );
        assert!(read("colour=red").is_none());
        assert!(read("name").is_none());
    }
}
