//! The statements of this area.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{Attachment, NewAttachment, Record, RecordKind};
use crate::Result;
use crate::clock::stamp;
use crate::code::Code;
use crate::ids::{ApplicantId, AttachmentId};
use crate::vault::Writing;

const COLUMNS: &str =
    "a.id, a.record_kind, a.record_id, a.kind, a.title, a.media_type, a.bytes, a.sha256, a.pages,
    a.dated_on, a.added_at, o.name,
    coalesce((SELECT number FROM applicant WHERE id = a.record_id),
        (SELECT number FROM application WHERE id = a.record_id),
        (SELECT number FROM agreement WHERE id = a.record_id),
        (SELECT p.number FROM verification_visit AS v JOIN application AS p ON p.id = v.application_id
            WHERE v.id = a.record_id),
        (SELECT number FROM handover WHERE id = a.record_id),
        (SELECT number FROM monitoring_visit WHERE id = a.record_id),
        (SELECT number FROM incident WHERE id = a.record_id),
        (SELECT number FROM lot WHERE id = a.record_id),
        (SELECT number FROM committee_session WHERE id = a.record_id)) AS record_number";

/// What is written of a file besides what its officer says of it.
pub(super) struct Written<'a> {
    pub id: AttachmentId,
    pub media_type: &'a str,
    pub bytes: u64,
    pub sha256: &'a str,
    pub key: &'a [u8],
}

/// Adds an attachment.
pub(super) fn insert(tx: &Writing<'_>, new: &NewAttachment, file: &Written<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO attachment (id, record_kind, record_id, kind, title, media_type, bytes, sha256, key, pages,
             dated_on, added_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        file.id,
        new.record.kind,
        new.record.id,
        new.kind,
        new.title.trim(),
        file.media_type,
        i64::try_from(file.bytes).unwrap_or(i64::MAX),
        file.sha256,
        file.key,
        new.pages,
        new.dated_on,
        stamp(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

/// The files of a record and of what belongs to it, oldest first: an applicant's with those of their applications
/// and agreements, and of whoever was merged into them.
pub(crate) fn of_record(db: &Connection, record: Record) -> Result<Vec<Attachment>> {
    let sql = format!(
        "WITH RECURSIVE
            who (id) AS (
                SELECT ?1 UNION
                SELECT m.merged_applicant FROM person_merge AS m JOIN who ON m.kept_applicant = who.id
                WHERE m.taken_apart_at IS NULL),
            apps (id) AS (SELECT ?1 UNION SELECT id FROM application WHERE applicant_id IN (SELECT id FROM who)),
            agreements (id) AS (
                SELECT ?1 UNION SELECT id FROM agreement WHERE application_id IN (SELECT id FROM apps)),
            all_of (id) AS (
                SELECT id FROM who UNION SELECT id FROM apps UNION SELECT id FROM agreements
                UNION SELECT id FROM verification_visit WHERE application_id IN (SELECT id FROM apps)
                UNION SELECT id FROM handover WHERE agreement_id IN (SELECT id FROM agreements)
                UNION SELECT id FROM monitoring_visit WHERE agreement_id IN (SELECT id FROM agreements)
                UNION SELECT id FROM incident WHERE agreement_id IN (SELECT id FROM agreements))
         SELECT {COLUMNS} FROM attachment AS a JOIN officer AS o ON o.id = a.officer_id
         WHERE a.record_id IN (SELECT id FROM all_of) AND a.removed_at IS NULL ORDER BY a.id"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([record.id], attachment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One attachment, with its key unless that was erased.
pub(crate) fn one(db: &Connection, id: AttachmentId) -> Result<Option<(Attachment, Option<Vec<u8>>)>> {
    let sql = format!(
        "SELECT {COLUMNS}, a.key FROM attachment AS a JOIN officer AS o ON o.id = a.officer_id
         WHERE a.id = ?1 AND a.removed_at IS NULL"
    );
    let read = |row: &Row<'_>| Ok((attachment(row)?, row.get("key")?));
    Ok(db.prepare_cached(&sql)?.query_row([id], read).optional()?)
}

fn attachment(r: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: r.get(0)?,
        record_kind: r.get(1)?,
        record_id: r.get(2)?,
        kind: r.get(3)?,
        title: r.get(4)?,
        media_type: r.get(5)?,
        bytes: r.get::<_, i64>(6)?.cast_unsigned(),
        sha256: r.get(7)?,
        pages: r.get(8)?,
        dated_on: r.get(9)?,
        added_at: r.get(10)?,
        officer: r.get(11)?,
        record_number: r.get("record_number")?,
    })
}

/// Marks an attachment as taken from its record; false when there is none.
pub(super) fn remove(tx: &Writing<'_>, id: AttachmentId) -> Result<bool> {
    let sql = "UPDATE attachment SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
    Ok(tx.prepare_cached(sql)?.execute(params![id, stamp(tx.now)])? > 0)
}

/// Gives an attachment to another record.
pub(crate) fn move_to(tx: &Writing<'_>, id: AttachmentId, record: Record) -> Result<()> {
    tx.prepare_cached("UPDATE attachment SET record_kind = ?2, record_id = ?3 WHERE id = ?1")?
        .execute(params![id, record.kind, record.id])?;
    Ok(())
}

/// Every attachment whose key was not erased.
pub(super) fn with_key(db: &Connection) -> Result<Vec<AttachmentId>> {
    let mut statement = db.prepare_cached("SELECT id FROM attachment WHERE key IS NOT NULL")?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Every file that is kept, with what it needs to be checked: identity, key, hash.
pub(super) fn files(db: &Connection) -> Result<Vec<(AttachmentId, Vec<u8>, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, key, coalesce(sha256, '') FROM attachment WHERE key IS NOT NULL ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The applicant a record is of; none for what belongs to nobody.
pub(super) fn applicant_of(db: &Connection, kind: &str, id: Uuid) -> Result<Option<ApplicantId>> {
    let sql = match RecordKind::from_code(kind) {
        Some(RecordKind::Applicant) => "SELECT id FROM applicant WHERE id = ?1",
        Some(RecordKind::Application) => "SELECT applicant_id FROM application WHERE id = ?1",
        Some(RecordKind::Agreement) => {
            "SELECT p.applicant_id FROM agreement AS g JOIN application AS p ON p.id = g.application_id
             WHERE g.id = ?1"
        }
        Some(RecordKind::VerificationVisit) => {
            "SELECT p.applicant_id FROM verification_visit AS v JOIN application AS p ON p.id = v.application_id
             WHERE v.id = ?1"
        }
        Some(RecordKind::Handover) => {
            "SELECT p.applicant_id FROM handover AS h JOIN agreement AS g ON g.id = h.agreement_id
             JOIN application AS p ON p.id = g.application_id WHERE h.id = ?1"
        }
        Some(RecordKind::MonitoringVisit) => {
            "SELECT p.applicant_id FROM monitoring_visit AS v JOIN agreement AS g ON g.id = v.agreement_id
             JOIN application AS p ON p.id = g.application_id WHERE v.id = ?1"
        }
        Some(RecordKind::Incident) => {
            "SELECT p.applicant_id FROM incident AS i JOIN agreement AS g ON g.id = i.agreement_id
             JOIN application AS p ON p.id = g.application_id WHERE i.id = ?1"
        }
        Some(RecordKind::ScanPage | RecordKind::Lot | RecordKind::CommitteeSession) | None => return Ok(None),
    };
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?)
}

/// The handover, monitoring visit or incident of this number or identity.
pub(super) fn following(db: &Connection, text: &str) -> Result<Option<Record>> {
    let id = text.parse::<Uuid>().ok();
    for (kind, sql) in [
        (
            RecordKind::Handover,
            "SELECT id FROM handover WHERE (number = ?1 OR id = ?2) AND removed_at IS NULL",
        ),
        (
            RecordKind::MonitoringVisit,
            "SELECT id FROM monitoring_visit WHERE (number = ?1 OR id = ?2) AND removed_at IS NULL",
        ),
        (
            RecordKind::Incident,
            "SELECT id FROM incident WHERE (number = ?1 OR id = ?2) AND removed_at IS NULL",
        ),
    ] {
        let found = db.prepare_cached(sql)?.query_row(params![text, id], |row| row.get(0)).optional()?;
        if let Some(id) = found {
            return Ok(Some(Record { kind, id }));
        }
    }
    Ok(None)
}

/// The committee's session of this number or identity.
pub(super) fn session(db: &Connection, text: &str) -> Result<Option<Uuid>> {
    let sql = "SELECT id FROM committee_session WHERE (number = ?1 OR id = ?2) AND removed_at IS NULL";
    let id = text.parse::<Uuid>().ok();
    Ok(db.prepare_cached(sql)?.query_row(params![text, id], |row| row.get(0)).optional()?)
}

/// The agreement of this number.
pub(super) fn agreement(db: &Connection, number: &str) -> Result<Option<Uuid>> {
    let sql = "SELECT id FROM agreement WHERE number = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([number], |row| row.get(0)).optional()?)
}
