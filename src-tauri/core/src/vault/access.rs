//! Reads that matter, written down: who looked at whom, and what left the vault and why. With a chain of
//! its own.
//!
//! Opening a record is written down silently: while a long write goes on the note waits for it in memory
//! instead of keeping the officer waiting, and on a disk that takes no writing the record still opens. What
//! leaves the vault does so only once it is written down.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use serde_json::Value as Json;
use uuid::Uuid;

use super::digest::Digest;
use super::transactions::locked;
use super::{Error, Officer, Role, Vault, hex, store};
use crate::Result;
use crate::clock::stamp;
use crate::code::{Code, Stored};
use crate::ids::{OfficerId, VaultId};

crate::codes! {
    /// A read that matters.
    pub enum Access {
        /// A person's record was opened.
        RecordRead = "record-read",
        /// A record's history, with personal values, was opened.
        HistoryRead = "history-read",
        /// Personal numbers and communities were shown until the vault was locked.
        Unmasked = "unmasked",
        /// A copy of an attached file was taken out.
        FileRead = "file-read",
        /// A list with persons was exported.
        Exported = "exported",
        /// Something with persons was printed.
        Printed = "printed",
        /// The change log was handed to an auditor, without personal values.
        AuditPackage = "audit-package",
        /// It was asked how a ranking would be with other weights.
        WhatIf = "what-if",
    }
}

/// A note that waits to be written down.
pub(crate) struct Note {
    at: DateTime<Utc>,
    officer: OfficerId,
    action: Access,
    record: Option<Uuid>,
    purpose: Option<String>,
    detail: Option<String>,
}

/// As many notes wait at most; a long write is over before.
const WAITING: usize = 10_000;

/// Writes down, silently, that an officer read something: a record, or everything when none is named.
///
/// # Errors
/// When the database fails; not when the disk takes no writing.
pub fn access(vault: &Vault, officer: &Officer, what: Access, record: Option<Uuid>) -> Result<()> {
    if vault.reading_only {
        // Nothing can be written here; who opens the vault is told so.
        return Ok(());
    }
    let note = note(vault, officer, what, record, None, None);
    {
        let mut waiting = locked(&vault.notes);
        if waiting.len() < WAITING {
            waiting.push(note);
        }
    }
    match vault.writer.try_lock() {
        Ok(connection) => write_notes(vault, &connection),
        // Whoever writes just now writes the notes as well when done.
        Err(_) => Ok(()),
    }
}

/// Writes down what is about to leave the vault or to be seen in bulk, for what purpose, with impersonal facts
/// (a JSON object). It must not leave when this fails.
///
/// # Errors
/// When no purpose is given, or it cannot be written down.
pub fn access_for(
    vault: &Vault,
    officer: &Officer,
    what: Access,
    record: Option<Uuid>,
    purpose: &str,
    detail: Option<Json>,
) -> Result<()> {
    vault.check_writable()?;
    let purpose = purpose.trim();
    if purpose.is_empty() {
        return Err(Error::PurposeNeeded.into());
    }
    let note = note(vault, officer, what, record, Some(purpose.to_owned()), detail);
    let connection = locked(&vault.writer);
    write_notes(vault, &connection)?;
    let transaction = begin(&connection)?;
    insert(&transaction, vault.id, &note)?;
    Ok(transaction.commit()?)
}

/// Writes the notes that wait. On a disk that takes no writing they go on waiting.
pub(crate) fn write_notes(vault: &Vault, connection: &Connection) -> Result<()> {
    let mut waiting = locked(&vault.notes);
    if waiting.is_empty() {
        return Ok(());
    }
    let write = || {
        let transaction = begin(connection)?;
        for note in waiting.iter() {
            insert(&transaction, vault.id, note)?;
        }
        Ok(transaction.commit()?)
    };
    match write() {
        Ok(()) => waiting.clear(),
        Err(error) if takes_no_writing(&error) => {}
        Err(error) => return Err(error),
    }
    Ok(())
}

fn note(
    vault: &Vault,
    officer: &Officer,
    action: Access,
    record: Option<Uuid>,
    purpose: Option<String>,
    detail: Option<Json>,
) -> Note {
    let (at, detail) = (vault.clock.now(), detail.map(|facts| facts.to_string()));
    Note { at, officer: officer.id, action, record, purpose, detail }
}

fn begin(connection: &Connection) -> Result<rusqlite::Transaction<'_>> {
    let behavior = rusqlite::TransactionBehavior::Immediate;
    Ok(rusqlite::Transaction::new_unchecked(connection, behavior)?)
}

fn takes_no_writing(error: &crate::Error) -> bool {
    use ErrorCode::{CannotOpen, DiskFull, PermissionDenied, ReadOnly, SystemIoFailure};
    matches!(error, crate::Error::Database(e) if e.sqlite_error_code().is_some_and(|code| {
        matches!(code, ReadOnly | DiskFull | CannotOpen | PermissionDenied | SystemIoFailure)
    }))
}

fn insert(connection: &Connection, vault: VaultId, note: &Note) -> Result<()> {
    let sql = "SELECT hash FROM access ORDER BY id DESC LIMIT 1";
    let previous = connection.query_row(sql, [], |row| row.get::<_, Vec<u8>>(0)).optional()?;
    let entry = Entry {
        at: stamp(note.at),
        officer: note.officer,
        action: note.action.code().to_owned(),
        record: note.record,
        purpose: note.purpose.clone(),
        detail: note.detail.clone(),
        previous: previous.unwrap_or_else(|| root(vault).to_vec()),
    };
    let hash = entry.hash();
    connection
        .prepare_cached(
            "INSERT INTO access (at, officer_id, action, record_id, previous_hash, hash, purpose, detail)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            entry.at,
            entry.officer,
            entry.action,
            entry.record,
            entry.previous,
            hash,
            entry.purpose,
            entry.detail
        ])?;
    store::set_meta(connection, "access_head", &hex::encode(&hash))
}

/// One line of the log of reads.
struct Entry {
    at: String,
    officer: OfficerId,
    action: String,
    record: Option<Uuid>,
    purpose: Option<String>,
    detail: Option<String>,
    previous: Vec<u8>,
}

impl Entry {
    /// Lines without purpose and detail are hashed as they were before there were any.
    fn hash(&self) -> [u8; 32] {
        let told = self.purpose.is_some() || self.detail.is_some();
        let digest = Digest::of(if told { "csp-access-2" } else { "csp-access-1" })
            .field(&self.previous)
            .text(&self.at)
            .field(self.officer.uuid().as_bytes())
            .text(&self.action)
            .maybe(self.record.as_ref().map(|record| record.as_bytes().as_slice()));
        if !told {
            return digest.finish();
        }
        digest
            .maybe(self.purpose.as_ref().map(String::as_bytes))
            .maybe(self.detail.as_ref().map(String::as_bytes))
            .finish()
    }
}

fn root(vault: VaultId) -> [u8; 32] {
    Digest::of("csp-access-root-1").field(vault.uuid().as_bytes()).finish()
}

/// The number of lines, if the log of reads is whole.
pub(crate) fn check(connection: &Connection, vault: VaultId) -> Result<Option<u64>> {
    let sql = "SELECT at, officer_id, action, record_id, previous_hash, hash, purpose, detail FROM access ORDER BY id";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut last = root(vault).to_vec();
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let entry = Entry {
            at: row.get(0)?,
            officer: row.get(1)?,
            action: row.get(2)?,
            record: row.get(3)?,
            previous: row.get(4)?,
            purpose: row.get(6)?,
            detail: row.get(7)?,
        };
        let hash: Vec<u8> = row.get(5)?;
        if entry.previous != last || entry.hash() != hash.as_slice() {
            return Ok(None);
        }
        last = hash;
        count += 1;
    }
    let head = store::meta(connection, "access_head")?;
    Ok((head == (count > 0).then(|| hex::encode(&last))).then_some(count))
}

/// A read as the list of reads shows it.
#[derive(Debug, Clone)]
pub struct Read {
    /// Its number, counted from 1.
    pub number: u64,
    /// When, UTC: `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    pub at: String,
    /// Who.
    pub officer_name: String,
    /// What.
    pub action: Stored<Access>,
    /// Which record; none where everything was meant.
    pub record: Option<Uuid>,
    /// The applicant the record is of, where it is an applicant or an application.
    pub applicant: Option<crate::ids::ApplicantId>,
    /// The number people know the record by.
    pub record_number: Option<String>,
    /// Why, where a purpose was asked.
    pub purpose: Option<String>,
    /// Impersonal facts, a JSON object, or null.
    pub detail: Json,
}

/// Which reads to list.
#[derive(Debug, Clone, Default)]
pub struct ReadsQuery {
    /// Only of this record or what belongs to it by number.
    pub record: Option<Uuid>,
    /// Only by this officer.
    pub officer: Option<OfficerId>,
    /// Only from this day on (UTC).
    pub since: Option<NaiveDate>,
    /// Only up to this day.
    pub until: Option<NaiveDate>,
    /// At most so many.
    pub limit: Option<u32>,
    /// Only those before this number: the next page.
    pub before: Option<u64>,
}

/// The reads that matter, newest first, for those who watch over them.
///
/// # Errors
/// [`Error::ReadsNotShown`] to whoever is neither programme manager nor auditor, or when the database fails.
pub fn reads_for(vault: &Vault, officer: &Officer, query: &ReadsQuery) -> Result<Vec<Read>> {
    if may_see_reads(officer.role) { reads(vault, query) } else { Err(Error::ReadsNotShown.into()) }
}

/// Whether a role watches over who looked at whom.
#[must_use]
pub const fn may_see_reads(role: Role) -> bool {
    matches!(role, Role::ProgrammeManager | Role::Auditor)
}

/// The reads that matter, newest first.
///
/// # Errors
/// When the database fails.
pub fn reads(vault: &Vault, query: &ReadsQuery) -> Result<Vec<Read>> {
    let sql = "SELECT a.id, a.at, coalesce(o.name, ''), a.action, a.record_id,
            coalesce((SELECT number FROM applicant WHERE id = a.record_id),
                (SELECT number FROM application WHERE id = a.record_id)),
            a.purpose, a.detail,
            coalesce((SELECT id FROM applicant WHERE id = a.record_id),
                (SELECT applicant_id FROM application WHERE id = a.record_id))
        FROM access AS a LEFT JOIN officer AS o ON o.id = a.officer_id
        WHERE (?1 IS NULL OR a.record_id = ?1) AND (?2 IS NULL OR a.officer_id = ?2)
            AND (?3 IS NULL OR a.at >= ?3) AND (?4 IS NULL OR a.at < ?4) AND (?5 IS NULL OR a.id < ?5)
        ORDER BY a.id DESC LIMIT ?6";
    let until = query.until.and_then(|day| day.succ_opt());
    vault.read(|reading| {
        let mut statement = reading.prepare_cached(sql)?;
        let before = query.before.map(u64::cast_signed);
        let limit = query.limit.map_or(-1, i64::from);
        let rows = statement.query_map(
            params![query.record, query.officer, query.since, until, before, limit],
            |row| {
                let detail: Option<String> = row.get(7)?;
                Ok(Read {
                    number: row.get::<_, i64>(0)?.cast_unsigned(),
                    at: row.get(1)?,
                    officer_name: row.get(2)?,
                    action: row.get(3)?,
                    record: row.get(4)?,
                    applicant: row.get(8)?,
                    record_number: row.get(5)?,
                    purpose: row.get(6)?,
                    detail: detail.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
                })
            },
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
}
