//! `csp import`: a register of applicants.

use std::ops::ControlFlow;

use csp_core::cells::Book;
use csp_core::code::Code;
use csp_core::files;
use csp_core::intake::remembered::service as remembered;
use csp_core::intake::{Field, ImportOptions, ImportPreview, ImportReport, service};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::agreement::unwritable;
use super::import_words;
use super::typed_pairs::{fixes, named_pairs, pairs_where};
use crate::arguments::{Common, Import};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, import: &Import, output: &Output) -> Outcome {
    if let Some(what) = &import.what {
        return import_words::run(common, what, output);
    }
    let (map, questions) = columns(&import.map)?;
    let (set, call, late_reason) = values(&import.set)?;
    let mut options = ImportOptions {
        map,
        questions,
        set,
        call,
        late_reason,
        profile: import.profile.clone(),
        only_now: import.only_now,
        update: import.update,
        overwrite: overwrite(&import.overwrite)?,
        ..ImportOptions::default()
    };
    fixes(&import.fix, &mut options)?;
    let session = session::open(common, output)?;
    let book = book(import)?;
    let mut preview = None;
    let report = if import.dry_run {
        let mut found = service::preview(&session.vault, &book, &options)?;
        if !import.samples {
            // Values are people's: only who asks for them sees them in a terminal or a script's log.
            found.sheets.iter_mut().flat_map(|sheet| &mut sheet.columns).for_each(|one| one.samples.clear());
        }
        let report = found.report.clone();
        preview = Some(found);
        report
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
    if let Some(name) = &import.save_profile {
        remembered::save_profile(&session.vault, &session.officer, name, &book, &options)?;
    }
    let rejected = rejected.map(|file| file.display().to_string());
    let mut said = report_json(&report, &output.words);
    said["rejected_file"] = json!(rejected);
    if let Some(preview) = &preview {
        said["mapping"] = mapping_json(preview);
        said["problems"] = problems_json(preview, &output.words);
        said["profiles"] = json!(preview.profiles);
    }
    output.say(&said, |words| {
        let mut text = preview.as_ref().map(|preview| mapping_text(preview, words)).unwrap_or_default();
        text.push_str(&report_text(&report, import.dry_run, words));
        if let Some(file) = &rejected {
            text.push_str(&format!("\n{}", words.with("cli-file-written", &[("file", file)])));
        }
        text
    })
}

/// What begins the name of a call's question on the left of `--map`.
const QUESTION: &str = "question.";

/// What `--map` says: columns of fields, and columns of a call's questions.
type Columns = (Vec<(Field, String)>, Vec<(String, String)>);

fn columns(given: &[String]) -> Outcome<Columns> {
    let names: Vec<&str> = Field::ALL.iter().map(|field| field.code()).collect();
    let (mut fields, mut questions) = (Vec::new(), Vec::new());
    for (name, column) in pairs_where(given, &names, QUESTION)? {
        match (Field::from_code(&name), name.strip_prefix(QUESTION)) {
            (Some(field), _) => fields.push((field, column)),
            (None, code) => questions.push((code.unwrap_or_default().to_owned(), column)),
        }
    }
    Ok((fields, questions))
}

/// What `--set` says: values of fields, the call that every row answers, and why late rows are accepted.
type Values = (Vec<(Field, String)>, Option<String>, Option<String>);

fn values(given: &[String]) -> Outcome<Values> {
    let mut names: Vec<&str> = Field::ALL.iter().map(|field| field.code()).collect();
    names.extend(["call", "late_reason"]);
    let (mut fields, mut call, mut late_reason) = (Vec::new(), None, None);
    for (name, value) in named_pairs(given, &names)? {
        match (Field::from_code(&name), name.as_str()) {
            (Some(field), _) => fields.push((field, value)),
            (None, "call") => call = Some(value),
            (None, _) => late_reason = Some(value),
        }
    }
    Ok((fields, call, late_reason))
}

/// The file's tables, read in a child process under limits.
pub(super) fn read(file: &std::path::Path) -> Outcome<Book> {
    // This very program is the reader: it was started as `csp`, so its own path is the right one.
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    Ok(csp_reading::read_in_child(&csp, file)?)
}

fn book(import: &Import) -> Outcome<Book> {
    let file = import.file.as_deref().ok_or_else(|| Refused::Usage("a file is needed".to_owned()))?;
    read(file)
}

/// Field names, parted by commas.
fn overwrite(given: &[String]) -> Outcome<Vec<Field>> {
    let read = given.iter().map(|name| {
        Field::from_code(name.trim()).ok_or_else(|| Refused::Usage(format!("'{name}' names no field")))
    });
    read.collect()
}

/// What each column is read as, with what speaks for it.
fn mapping_json(preview: &ImportPreview) -> Value {
    let columns = preview.sheets.iter().flat_map(|sheet| {
        sheet.columns.iter().map(|column| {
            json!({
                "sheet": sheet.sheet, "column": column.letters, "heading": column.heading,
                "field": column.field, "question": column.question, "how": column.how, "confidence": column.confidence,
                "heading_sure": column.heading_sure, "values_fit": column.values_fit,
                "samples": column.samples,
            })
        })
    });
    Value::Array(columns.collect())
}

/// What stands against rows, by kind, with what one decision for all of a kind can be.
fn problems_json(preview: &ImportPreview, words: &Words) -> Value {
    let groups = preview.problems.iter().map(|group| (true, group));
    let groups = groups.chain(preview.doubts.iter().map(|group| (false, group)));
    let told = groups.map(|(rejects, group)| {
        let problem = csp_core::Problem { code: group.code.clone(), args: group.args.clone(), field: None };
        let message =
            if rejects { words.problem(&problem).0 } else { words.get(&format!("flag-{}", group.code)) };
        json!({
            "rejects": rejects, "code": group.code, "field": group.field, "column": group.column,
            "rows": group.rows, "written": group.written, "choices": group.choices, "fixes": group.fixes,
            "message": message,
        })
    });
    Value::Array(told.collect())
}

fn mapping_text(preview: &ImportPreview, words: &Words) -> String {
    let rows: Vec<Vec<String>> = preview
        .sheets
        .iter()
        .flat_map(|sheet| sheet.columns.iter().map(move |column| (sheet, column)))
        .map(|(sheet, column)| {
            let field = column.field.map(|field| words.get(&format!("field-{}", field.as_code())));
            let field = field.or(column.question.as_ref().map(|code| format!("{QUESTION}{code}")));
            vec![
                sheet.sheet.clone(),
                column.letters.clone(),
                column.heading.clone(),
                field.unwrap_or_else(|| words.get("cli-not-read")),
                match (column.field, &column.question) {
                    (None, None) => String::new(),
                    _ => format!("{} %", column.confidence),
                },
                column.samples.join(" · "),
            ]
        })
        .collect();
    let headings = ["cli-sheet", "cli-column", "cli-heading", "cli-read-as", "cli-confidence", "cli-samples"]
        .map(|key| words.get(key));
    let sides = [Side::Left, Side::Left, Side::Left, Side::Left, Side::Right, Side::Left];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    let mut text = table(&columns, &rows);
    for name in &preview.profiles {
        text.push_str(&words.with("cli-profile-fits", &[("name", name)]));
        text.push('\n');
    }
    text.push('\n');
    text
}

/// What rows say differently from what is here, old and new.
fn differences_text(report: &ImportReport, words: &Words) -> String {
    if report.differences.is_empty() {
        return String::new();
    }
    let rows: Vec<Vec<String>> = report
        .differences
        .iter()
        .map(|one| {
            let state = match one.held {
                Some(held) if !one.taken => words.get(&format!("held-{held}")),
                _ if one.taken => words.get("cli-taken"),
                _ => words.get("cli-not-taken"),
            };
            vec![
                one.number.clone(),
                one.row.to_string(),
                words.get(&format!("field-{}", one.field.as_code())),
                one.from.clone().unwrap_or_default(),
                one.to.clone(),
                state,
            ]
        })
        .collect();
    let headings = ["cli-application", "cli-row", "cli-field", "cli-was", "cli-is"].map(|key| words.get(key));
    let sides = [Side::Left, Side::Right, Side::Left, Side::Left, Side::Left];
    let mut columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    columns.push(("", Side::Left));
    let updated = report.updated.to_string();
    format!("{}{}\n", table(&columns, &rows), words.with("cli-updated", &[("count", &updated)]))
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
    let differences: Vec<Value> = report
        .differences
        .iter()
        .map(|one| {
            json!({
                "application": one.number, "field": one.field, "from": one.from, "to": one.to, "sheet": one.sheet,
                "row": one.row, "taken": one.taken, "held": one.held,
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
        "fixed": report.fixed,
        "profile": report.profile,
        "updated": report.updated,
        "differences": differences,
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
    text.push_str(&differences_text(report, words));
    for fixed in &report.fixed {
        let rows = fixed.rows.to_string();
        let field = words.get(&format!("field-{}", fixed.field.as_code()));
        let args = [
            ("field", field.as_str()),
            ("written", &fixed.written),
            ("value", &fixed.value),
            ("rows", &rows),
        ];
        text.push_str(&words.with(if fixed.value.is_empty() { "cli-left-out" } else { "cli-fixed" }, &args));
        text.push('\n');
    }
    if let Some(profile) = report.profile.as_ref().filter(|profile| !profile.missing.is_empty()) {
        let args = [("name", profile.name.as_str()), ("missing", &profile.missing.join(", "))];
        text.push_str(&words.with("cli-profile-missing", &args));
        text.push('\n');
    }
    if let Some(batch) = report.batch {
        text.push_str(&words.with("cli-import-batch", &[("batch", &batch.to_string())]));
    }
    text
}
