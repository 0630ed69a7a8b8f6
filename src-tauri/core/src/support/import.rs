//! Importing a list of earlier beneficiaries: a dry run first, then one transaction that an undo takes back.

use std::ops::ControlFlow;

use serde_json::json;

use super::{Error, store};
use crate::Result;
use crate::cells::Book;
use crate::ids::ImportId;
use crate::intake::earlier::{ListField, ReadList, read};
use crate::intake::report::{Phase, Progress};
use crate::intake::store::{ImportRecord, insert_import};
use crate::intake::{ImportOptions, ImportReport};
use crate::reference::settings_on;
use crate::vault::{Action, Officer, Vault};

/// Rows between two words about progress.
const STRIDE: u64 = 200;

/// What is said of a list before it is read.
#[derive(Debug, Clone, Default)]
pub struct ListOptions {
    /// Columns of what registers say too.
    pub options: ImportOptions,
    /// Columns of what only such lists say.
    pub own: Vec<(ListField, String)>,
}

/// What an import would do; nothing is written.
///
/// # Errors
/// When the scheme is none of the settings', the file holds no list, or a column cannot be.
pub fn preview(vault: &Vault, book: &Book, scheme: &str, options: &ListOptions) -> Result<ImportReport> {
    let today = vault.read(|db| {
        check_scheme(db, scheme, db.today)?;
        Ok(db.today)
    })?;
    let list = read(book, &options.options, &options.own, today, &mut |_| ControlFlow::Continue(()))?;
    let known = vault.read(|db| {
        list.rows
            .iter()
            .map(|row| store::is_known(db, &db.keyed_hash(content(scheme, &row.content).as_bytes())))
            .collect::<Result<Vec<bool>>>()
    })?;
    Ok(list.report(&known))
}

/// Imports a list. A row that an earlier import brought is unchanged.
///
/// # Errors
/// As [`preview`]; and when `progress` stopped it: then nothing is written.
pub fn import(
    vault: &Vault,
    officer: &Officer,
    book: &Book,
    scheme: &str,
    options: &ListOptions,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ImportReport> {
    let today = vault.read(|db| {
        check_scheme(db, scheme, db.today)?;
        Ok(db.today)
    })?;
    let list: ReadList<'_> = read(book, &options.options, &options.own, today, progress)?;
    let written = vault.write(officer, Action::SupportImported, |tx| {
        let mut known = Vec::with_capacity(list.rows.len());
        let mut new = Vec::new();
        for row in &list.rows {
            let fingerprint = tx.keyed_hash(content(scheme, &row.content).as_bytes());
            let is_known = store::is_known(tx, &fingerprint)?;
            known.push(is_known);
            if !is_known {
                new.push((row, fingerprint));
            }
        }
        let report = list.report(&known);
        if new.is_empty() {
            return Ok(report);
        }
        let import = ImportId::new();
        let sha256: String = book.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        let mapping = json!({ "scheme": scheme, "tables": list.mapping() });
        let rejected: Vec<_> = report
            .rejected
            .iter()
            .map(|r| json!({ "sheet": r.sheet, "row": r.row, "column": r.column, "code": r.code }))
            .collect();
        insert_import(
            tx,
            &ImportRecord {
                id: import,
                file_name: &book.file_name,
                sha256: sha256.clone(),
                mapping: mapping.to_string(),
                read: report.read,
                imported: report.imported,
                unchanged: report.unchanged,
                rejected: json!(rejected).to_string(),
                taken_over: None,
            },
        )?;
        tx.describe(json!({
            "file_sha256": sha256, "scheme": scheme, "read": report.read, "imported": report.imported,
            "unchanged": report.unchanged, "rejected": report.rejected.len(),
        }));
        let of = new.len() as u64;
        for (done, (row, fingerprint)) in (1..).zip(new) {
            store::insert_row(tx, (import, scheme, &book.file_name), row, &fingerprint)?;
            let told = done % STRIDE == 0 || done == of;
            if told && progress(Progress { phase: Phase::Writing, done, of }).is_break() {
                return Err(crate::intake::Error::Stopped.into());
            }
        }
        Ok(report)
    })?;
    let mut report = written.value;
    report.batch = if report.imported > 0 { written.change } else { None };
    Ok(report)
}

fn content(scheme: &str, row: &str) -> String {
    format!("support\u{1f}{scheme}\u{1f}{row}")
}

pub(super) fn check_scheme(db: &rusqlite::Connection, scheme: &str, day: chrono::NaiveDate) -> Result<()> {
    let support = settings_on(db, day)?.support;
    if support.scheme(scheme).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = support.schemes.iter().map(|one| one.code.as_str()).collect();
    Err(Error::SchemeUnknown(known.join(", ")).into())
}
