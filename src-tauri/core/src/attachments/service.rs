//! Attaching files, listing them, handing out copies, and checking that all are there.

use std::io::Read;

use rusqlite::Connection;
use serde_json::json;
use zeroize::Zeroizing;

use super::sealed::FileKey;
use super::{Attachment, Error, NewAttachment, Record, RecordKind, folder, store};
use crate::code::Code;
use crate::ids::{ApplicationId, AttachmentId};
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::vault::{Access, Action, Officer, Reading, Vault, Writing, Written, access, random};
use crate::{Problem, Result};

/// The record of an identity or number: an applicant's, an application's, an agreement's, or that of a handover, a
/// monitoring visit, an incident, a lot or a committee's session.
///
/// # Errors
/// [`Error::NoRecord`].
pub fn find(db: &Connection, text: &str) -> Result<Record> {
    let text = text.trim();
    if let Ok(application) = crate::selection::service::find(db, text)
        && crate::selection::store::record(db, application)?.is_some()
    {
        return Ok(Record { kind: RecordKind::Application, id: application.uuid() });
    }
    if let Some(id) = store::agreement(db, text)? {
        return Ok(Record { kind: RecordKind::Agreement, id });
    }
    if let Some(record) = store::following(db, text)? {
        return Ok(record);
    }
    if let Ok(lot) = crate::grants::procurement::store::find(db, text) {
        return Ok(Record { kind: RecordKind::Lot, id: lot.uuid() });
    }
    if let Some(id) = store::session(db, text)? {
        return Ok(Record { kind: RecordKind::CommitteeSession, id });
    }
    match crate::people::service::find(db, text) {
        Ok(applicant) => Ok(Record { kind: RecordKind::Applicant, id: applicant.uuid() }),
        Err(crate::Error::People(crate::people::Error::NotFound)) => Err(Error::NoRecord.into()),
        Err(error) => Err(error),
    }
}

/// Attaches a file to a record. It is read once, and nothing of it is opened.
///
/// # Errors
/// When it is none of the kinds that are kept, larger than the settings allow, or the person's data is restricted
/// or erased; then nothing of it stays.
pub fn add(
    vault: &Vault,
    officer: &Officer,
    new: &NewAttachment,
    from: &mut dyn Read,
) -> Result<Written<AttachmentId>> {
    let written = vault.write(officer, Action::AttachmentAdded, |tx| {
        if new.dated_on.is_some_and(|day| day > tx.today) {
            return Err(Error::InFuture.into());
        }
        check_person(tx, new.record)?;
        let id = put(tx, new, from)?;
        tx.describe(json!({ "record": number_of(tx, id)?, "kind": new.kind.code() }));
        Ok(id)
    });
    if written.is_err() {
        // The row is not there; its file, if it came that far, goes now or at the next opening.
        let _ = vault.sweep();
    }
    written
}

/// Puts a file into the vault with its row, within a write that does more. The file is durable before its row.
pub(crate) fn put(tx: &Writing<'_>, new: &NewAttachment, from: &mut dyn Read) -> Result<AttachmentId> {
    let id = AttachmentId::new();
    let key: FileKey = Zeroizing::new(random::<32>()?);
    let megabytes = settings_on(tx, tx.today)?.paper.attachment_megabytes;
    let name = tx.keyed_hash(&folder::named(id));
    let sealed = folder::put(tx.folder(), &name, from, &key, id, megabytes)?;
    let written = store::Written {
        id,
        media_type: sealed.media.code(),
        bytes: sealed.bytes,
        sha256: &csp_chain::hex::encode(&sealed.sha256),
        key: key.as_slice(),
    };
    store::insert(tx, new, &written)?;
    Ok(id)
}

/// The files of a record, by identity or number, and of what belongs to it, oldest first.
///
/// # Errors
/// [`Error::NoRecord`]; to an auditor who sees the applicant under a pseudonym it is refused.
pub fn list(vault: &Vault, record: &str) -> Result<Vec<Attachment>> {
    vault.read(|reading| {
        let record = find(reading, record)?;
        check_sight(reading, record.kind.code(), record.id)?;
        store::of_record(reading, record)
    })
}

/// The same within a read that does more.
pub(crate) fn of_applicant(db: &Connection, applicant: crate::ids::ApplicantId) -> Result<Vec<Attachment>> {
    store::of_record(db, Record { kind: RecordKind::Applicant, id: applicant.uuid() })
}

/// The content of a file with what is known of it. That somebody took it is written down.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Erased`], [`Error::Gone`], [`Error::Broken`]; refused to auditors as [`list`].
pub fn content(
    vault: &Vault,
    officer: &Officer,
    id: AttachmentId,
) -> Result<(Attachment, Zeroizing<Vec<u8>>)> {
    let (attachment, key) = vault.read(|reading| {
        let (attachment, key) = store::one(reading, id)?.ok_or(Error::NotFound)?;
        check_sight(reading, attachment.record_kind.code(), attachment.record_id)?;
        let record = Record {
            kind: attachment.record_kind.known().unwrap_or(RecordKind::ScanPage),
            id: attachment.record_id,
        };
        check_person(reading, record)?;
        Ok((attachment, key))
    })?;
    let key = file_key(key.as_deref())?;
    access(vault, officer, Access::FileRead, Some(attachment.record_id))?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(attachment.bytes).unwrap_or_default()));
    let hash = attachment.sha256.clone().unwrap_or_default();
    folder::get(&vault.dir, &vault.attachment_name(id), &key, id, &hash, &mut *bytes)?;
    Ok((attachment, bytes))
}

/// Takes a file from its record. It stays in the vault, so that this can be taken back.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(vault: &Vault, officer: &Officer, id: AttachmentId) -> Result<Written<()>> {
    vault.write(officer, Action::AttachmentRemoved, |tx| {
        tx.describe(json!({ "record": number_of(tx, id)? }));
        if store::remove(tx, id)? { Ok(()) } else { Err(Error::NotFound.into()) }
    })
}

/// What is wrong with the files: how many are not there, and how many are not what was attached. With the number
/// that was looked at.
pub(crate) fn faults(vault: &Vault, db: &Connection) -> Result<(u64, Vec<Problem>)> {
    let (mut gone, mut broken, mut seen) = (0u32, 0u32, 0);
    for (id, key, hash) in store::files(db)? {
        seen += 1;
        let read = file_key(Some(&key)).map_err(Into::into).and_then(|key| {
            folder::get(&vault.dir, &vault.attachment_name(id), &key, id, &hash, &mut std::io::sink())
        });
        match read {
            Ok(()) => {}
            Err(crate::Error::Attachments(Error::Gone)) => gone += 1,
            Err(_) => broken += 1,
        }
    }
    let found = [("verify-attachments-gone", gone), ("verify-attachments-broken", broken)];
    let told = found.into_iter().filter(|(_, count)| *count > 0);
    Ok((seen, told.map(|(code, count)| Problem::new(code).with("count", count)).collect()))
}

fn file_key(key: Option<&[u8]>) -> Result<FileKey, Error> {
    let key = key.ok_or(Error::Erased)?;
    Ok(Zeroizing::new(key.try_into().map_err(|_| Error::Broken)?))
}

fn number_of(tx: &Writing<'_>, id: AttachmentId) -> Result<Option<String>> {
    Ok(store::one(tx, id)?.and_then(|(attachment, _)| attachment.record_number))
}

/// Refuses files of a person whose data is restricted or erased.
fn check_person(db: &Connection, record: Record) -> Result<()> {
    match record.kind {
        RecordKind::Application => crate::privacy::check_application(db, ApplicationId::from_uuid(record.id)),
        RecordKind::Applicant
        | RecordKind::Agreement
        | RecordKind::VerificationVisit
        | RecordKind::Handover
        | RecordKind::MonitoringVisit
        | RecordKind::Incident => {
            let Some(applicant) = store::applicant_of(db, record.kind.code(), record.id)? else {
                return Ok(());
            };
            let person = crate::people::store::applicant(db, applicant)?.map(|(_, person, _)| person.id);
            person.map_or(Ok(()), |person| crate::privacy::check_usable(db, person))
        }
        RecordKind::ScanPage | RecordKind::Lot | RecordKind::CommitteeSession => Ok(()),
    }
}

fn check_sight(reading: &Reading<'_>, kind: &str, id: uuid::Uuid) -> Result<()> {
    match store::applicant_of(reading, kind, id)? {
        Some(applicant) => Sight::of(reading)?.check(applicant),
        // What suppliers offered says nothing about people.
        None if kind == RecordKind::Lot.code() => Ok(()),
        None if reading.auditor().is_some() => Err(crate::people::Error::Sealed.into()),
        None => Ok(()),
    }
}
