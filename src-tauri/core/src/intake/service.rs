//! Importing a register: a dry run that shows everything first, then one transaction.

use std::ops::ControlFlow;

use super::check::Candidate;
use super::remembered::{Settled, remember, settle};
use super::report::{Phase, Progress};
use super::store::{ImportRecord, RowOrigin, import_of, insert_import, insert_row, is_known};
use super::survey::{Accepted, Survey, survey};
use super::tally;
use super::{Error, ImportOptions, ImportPreview, ImportReport, RejectedTable};
use crate::Result;
use crate::cells::Book;
use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, IdentificationId, ImportId};
use crate::people::IdentificationKind;
use crate::people::records::Identification;
use crate::people::store::{insert_applicant, insert_identification, insert_person};
use crate::selection::store::{Step, insert_application, insert_step};
use crate::selection::{Application, ApplicationState};
use crate::vault::{Action, Officer, Vault, Writing};

/// Rows between two words about progress.
const STRIDE: u64 = 200;

/// What an import would do; nothing is written.
///
/// # Errors
/// When the file holds no register, or the options speak of a column or value that cannot be.
pub fn preview(vault: &Vault, book: &Book, options: &ImportOptions) -> Result<ImportPreview> {
    let (settled, today) = settled(vault, book, options)?;
    let survey = survey(book, &settled.options, today, &mut |_| ControlFlow::Continue(()))?;
    let known = vault.read(|db| {
        rows(&survey).map(|(_, row)| is_known(db, &db.keyed_hash(row.content.as_bytes()))).collect()
    })?;
    let known: Vec<bool> = known;
    let mut preview = tally::preview(&survey, &known);
    settled.tell(&mut preview.report);
    preview.profiles = settled.offered;
    Ok(preview)
}

/// The rows of a file that an import under these options leaves out, with their cells; nothing is written.
///
/// # Errors
/// As [`preview`].
pub fn rejected(vault: &Vault, book: &Book, options: &ImportOptions) -> Result<Vec<RejectedTable>> {
    let (settled, today) = settled(vault, book, options)?;
    let survey = survey(book, &settled.options, today, &mut |_| ControlFlow::Continue(()))?;
    Ok(super::rejected::rejected(&survey))
}

/// The day (UTC) on which this very file was imported last, if that import still stands.
///
/// # Errors
/// When the vault cannot be read.
pub fn imported_before(vault: &Vault, book: &Book) -> Result<Option<chrono::NaiveDate>> {
    let import = vault.read(|db| import_of(db, &hex(&book.sha256)))?;
    // The identity of an import carries the moment at which it was made.
    let moment = import.and_then(|id| id.uuid().get_timestamp()).map(|t| t.to_unix());
    let moment = moment.and_then(|(seconds, _)| i64::try_from(seconds).ok());
    Ok(moment.and_then(|s| chrono::DateTime::from_timestamp(s, 0)).map(|moment| moment.date_naive()))
}

/// Imports a register in one transaction. `progress` is told how far it has come and may stop it; then
/// nothing is written.
///
/// # Errors
/// As [`preview`]; [`Error::Stopped`] when `progress` stopped it.
pub fn import(
    vault: &Vault,
    officer: &Officer,
    book: &Book,
    options: &ImportOptions,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ImportReport> {
    let (settled, today) = settled(vault, book, options)?;
    let survey = survey(book, &settled.options, today, progress)?;
    let written = vault.write(officer, Action::ApplicationsImported, |db| {
        let of = rows(&survey).count() as u64;
        let import = ImportId::new();
        let mut known = Vec::new();
        let mut new = Vec::new();
        for (sheet, row) in rows(&survey) {
            let fingerprint = db.keyed_hash(row.content.as_bytes());
            let is_known = is_known(db, &fingerprint)?;
            known.push(is_known);
            if !is_known {
                new.push((sheet, row, fingerprint));
            }
        }
        let mut report = tally::report(&survey, &known);
        settled.tell(&mut report);
        // A file that brings nothing new leaves no trace: there would be nothing to take back.
        if new.is_empty() {
            return Ok(report);
        }
        insert_import(db, &record(import, book, &survey, &report))?;
        db.describe(serde_json::json!({
            "file_sha256": hex(&book.sha256), "read": report.read, "imported": report.imported,
            "unchanged": report.unchanged, "rejected": report.rejected.len(),
        }));
        for (done, (sheet, row, fingerprint)) in (1..).zip(new) {
            let application = insert(db, &row.candidate)?;
            let as_written = as_written(&row.candidate);
            let from = RowOrigin { sheet, row: row.row, fingerprint: &fingerprint, as_written, record: None };
            insert_row(db, import, application, &from)?;
            let told = done % STRIDE == 0 || done == of;
            if told && progress(Progress { phase: Phase::Writing, done, of }).is_break() {
                return Err(Error::Stopped.into());
            }
        }
        if !options.only_now {
            remember(db, &options.answers)?;
        }
        crate::screening::service::at_entry(db, None)?;
        Ok(report)
    })?;
    let mut report = written.value;
    report.batch = if report.imported > 0 { written.change } else { None };
    Ok(report)
}

/// The options joined with what the office remembers, and today.
fn settled(vault: &Vault, book: &Book, options: &ImportOptions) -> Result<(Settled, chrono::NaiveDate)> {
    vault.read(|db| Ok((settle(db, book, options)?, db.today)))
}

/// What the file says where a fix gave the value, as it is kept.
fn as_written(candidate: &Candidate) -> Option<String> {
    let lines = candidate.as_written.iter().map(|(field, text)| format!("{}: {text}", field.as_code()));
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The rows that can be imported, with their sheets, in the file's order.
fn rows<'s>(survey: &'s Survey<'_>) -> impl Iterator<Item = (&'s str, &'s Accepted)> {
    survey.tables.iter().flat_map(|t| t.accepted.iter().map(|row| (t.table.sheet.name.as_str(), row)))
}

fn record<'b>(id: ImportId, book: &'b Book, survey: &Survey<'_>, report: &ImportReport) -> ImportRecord<'b> {
    let rejected: Vec<_> = report
        .rejected
        .iter()
        .map(|r| serde_json::json!({ "sheet": r.sheet, "row": r.row, "column": r.column, "code": r.code }))
        .collect();
    ImportRecord {
        id,
        file_name: &book.file_name,
        sha256: hex(&book.sha256),
        mapping: survey.mapping().to_string(),
        read: report.read,
        imported: report.imported,
        unchanged: report.unchanged,
        rejected: serde_json::Value::Array(rejected).to_string(),
        taken_over: None,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// One row into the vault: person, proof of identity, applicant, application, and that it was received.
fn insert(db: &Writing<'_>, candidate: &Candidate) -> Result<ApplicationId> {
    let person = &candidate.person;
    insert_person(db, person)?;
    if let Some(number) = &candidate.personal_number {
        let proof = Identification {
            id: IdentificationId::new(),
            kind: Stored::Known(IdentificationKind::PersonalNumber),
            number: Some(number.clone()),
            issuer: None,
            certified_by: None,
            certified_reason: None,
        };
        insert_identification(db, person.id, &proof)?;
    }
    let applicant = ApplicantId::new();
    insert_applicant(db, applicant, &db.next_number("applicant")?, person.id, None)?;
    let application = Application {
        id: ApplicationId::new(),
        number: db.next_number("application")?,
        applicant,
        component: candidate.component.map(Stored::Known),
        sector: candidate.sector.map(|s| crate::code::Code::code(s).to_owned()),
        municipality: person.municipality.clone(),
        requested: candidate.requested,
        own_share: candidate.own_share,
        household_size: candidate.household_size,
        notes: candidate.notes.clone(),
        flags: candidate.doubts.iter().map(|d| d.flag.clone()).collect(),
    };
    insert_application(db, &application)?;
    let step = Step {
        state: ApplicationState::Received,
        on: candidate.received_on.unwrap_or(db.today),
        recorded_at: db.now,
        officer: db.officer,
        reason: None,
        detail: None,
    };
    insert_step(db, application.id, &step)?;
    Ok(application.id)
}
