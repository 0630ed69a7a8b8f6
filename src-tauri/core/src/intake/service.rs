//! Importing a register: a dry run that shows everything first, then one transaction.

use std::ops::ControlFlow;

use super::check::Candidate;
use super::remembered::{Settled, remember, settle};
use super::report::{Phase, Progress};
use super::store::{ImportRecord, RowOrigin, import_of, insert_import, insert_row, is_known};
use super::survey::{Accepted, Survey, survey};
use super::tally;
use super::updates::{self, Fate};
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
    let survey =
        survey(book, &settled.options, settled.asked.as_ref(), today, &mut |_| ControlFlow::Continue(()))?;
    let looked =
        vault.read(|db| looked(db, &|c| db.keyed_hash(c), &book.file_name, &settled.options, &survey))?;
    let mut preview = tally::preview(&survey, &looked.known());
    settled.tell(&mut preview.report);
    looked.tell(&mut preview.report);
    preview.profiles = settled.offered;
    Ok(preview)
}

/// The rows of a file that an import under these options leaves out, with their cells; nothing is written.
///
/// # Errors
/// As [`preview`].
pub fn rejected(vault: &Vault, book: &Book, options: &ImportOptions) -> Result<Vec<RejectedTable>> {
    let (settled, today) = settled(vault, book, options)?;
    let survey =
        survey(book, &settled.options, settled.asked.as_ref(), today, &mut |_| ControlFlow::Continue(()))?;
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
    let survey = survey(book, &settled.options, settled.asked.as_ref(), today, progress)?;
    let action = if options.update { Action::ApplicationsUpdated } else { Action::ApplicationsImported };
    let written = vault.write(officer, action, |db| {
        let of = rows(&survey).count() as u64;
        let import = ImportId::new();
        let looked = looked(db, &|c| db.keyed_hash(c), &book.file_name, &settled.options, &survey)?;
        let mut report = tally::report(&survey, &looked.known());
        settled.tell(&mut report);
        looked.tell(&mut report);
        // A file that brings nothing new leaves no trace: there would be nothing to take back.
        if !looked.fates.iter().any(|fate| matches!(fate, Fate::New) || fate.changes()) {
            return Ok(report);
        }
        insert_import(db, &record(import, book, &survey, &report))?;
        db.describe(serde_json::json!({
            "file_sha256": hex(&book.sha256), "read": report.read, "imported": report.imported,
            "unchanged": report.unchanged, "updated": report.updated, "rejected": report.rejected.len(),
        }));
        let looked_at = looked.fates.iter().zip(&looked.fingerprints);
        for (done, ((sheet, row), (fate, fingerprint))) in (1..).zip(rows(&survey).zip(looked_at)) {
            let application = match fate {
                Fate::Known => None,
                Fate::New => Some(insert(db, &row.candidate)?),
                Fate::Means(known, differences) => {
                    updates::write(db, known, &row.candidate, differences)?;
                    Some(known.application.id)
                }
            };
            if let Some(application) = application {
                let as_written = as_written(&row.candidate);
                let from = RowOrigin { sheet, row: row.row, fingerprint, as_written, record: None };
                insert_row(db, import, application, &from)?;
            }
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
    report.batch = if report.imported + report.updated > 0 { written.change } else { None };
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

/// What becomes of each row that can be imported, in the file's order.
struct Looked {
    fingerprints: Vec<String>,
    fates: Vec<Fate>,
}

fn looked(
    db: &rusqlite::Connection,
    keyed: &dyn Fn(&[u8]) -> String,
    file_name: &str,
    options: &ImportOptions,
    survey: &Survey<'_>,
) -> Result<Looked> {
    let fingerprints: Vec<String> = rows(survey).map(|(_, row)| keyed(row.content.as_bytes())).collect();
    let mut looked_at = Vec::with_capacity(fingerprints.len());
    for ((sheet, row), fingerprint) in rows(survey).zip(&fingerprints) {
        looked_at.push(updates::Row { sheet, row, fingerprint, known: is_known(db, fingerprint)? });
    }
    let fates = if options.update {
        updates::fates(db, file_name, options, &looked_at)?
    } else {
        looked_at.iter().map(|row| if row.known { Fate::Known } else { Fate::New }).collect()
    };
    drop(looked_at);
    Ok(Looked { fingerprints, fates })
}

impl Looked {
    /// Which rows do not come as something new.
    fn known(&self) -> Vec<bool> {
        self.fates.iter().map(|fate| !matches!(fate, Fate::New)).collect()
    }

    /// Says in a report what known applications are told.
    fn tell(&self, report: &mut ImportReport) {
        report.updated = self.fates.iter().filter(|fate| fate.changes()).count() as u64;
        report.unchanged -= report.updated;
        let differences = self.fates.iter().filter_map(|fate| match fate {
            Fate::Means(_, differences) => Some(differences.iter().cloned()),
            _ => None,
        });
        report.differences = differences.flatten().collect();
    }
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

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// One row into the vault: person, proof of identity, applicant, application, and that it was received.
fn insert(db: &Writing<'_>, candidate: &Candidate) -> Result<ApplicationId> {
    let applicant = insert_whole_person(db, candidate)?;
    let application = insert_received(db, applicant, candidate)?;
    let step = Step {
        state: ApplicationState::Received,
        on: candidate.received_on.unwrap_or(db.today),
        recorded_at: db.now,
        officer: db.officer,
        reason: None,
        detail: None,
    };
    insert_step(db, application, &step)?;
    if let Some(answering) = &candidate.answering {
        answering.write(db, application)?;
    }
    Ok(application)
}

/// A person with their proof of identity as an applicant.
pub(super) fn insert_whole_person(db: &Writing<'_>, candidate: &Candidate) -> Result<ApplicantId> {
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
    Ok(applicant)
}

/// The application of an applicant, without any step.
pub(super) fn insert_received(
    db: &Writing<'_>,
    applicant: ApplicantId,
    candidate: &Candidate,
) -> Result<ApplicationId> {
    let application = Application {
        id: ApplicationId::new(),
        number: db.next_number("application")?,
        applicant,
        component: candidate.component.map(Stored::Known),
        sector: candidate.sector.map(|s| crate::code::Code::code(s).to_owned()),
        municipality: candidate.person.municipality.clone(),
        requested: candidate.requested,
        own_share: candidate.own_share,
        household_size: candidate.household_size,
        notes: candidate.notes.clone(),
        flags: candidate.doubts.iter().map(|d| d.flag.clone()).collect(),
    };
    insert_application(db, &application)?;
    Ok(application.id)
}
