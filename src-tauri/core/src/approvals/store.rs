//! The statements of this area.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::ApprovalKind;
use crate::Result;
use crate::code::Stored;
use crate::ids::{AgreementId, ApplicationId, ApprovalId, EventId, OfficerId};

/// What is written of an approval.
pub(super) struct New<'a> {
    pub id: ApprovalId,
    pub kind: ApprovalKind,
    pub record: ApplicationId,
    pub event: Option<EventId>,
    pub content: &'a str,
    pub digest: [u8; 32],
    pub on: NaiveDate,
    pub signed_by: OfficerId,
    pub signature: [u8; 64],
}

pub(super) fn insert(db: &Connection, new: &New<'_>) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO approval (id, kind, record_id, event_id, content, digest, approved_on, signed_by, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        new.id,
        new.kind,
        new.record,
        new.event,
        new.content,
        new.digest,
        new.on,
        new.signed_by,
        new.signature
    ])?;
    Ok(())
}

/// Who changed an agreement or its items last.
pub(super) fn terms_written_by(db: &Connection, agreement: AgreementId) -> Result<Option<OfficerId>> {
    let sql = "SELECT c.officer_id FROM change_op AS o JOIN change AS c ON c.id = o.change_id
         WHERE o.record_id = ?1 OR o.record_id IN (SELECT id FROM agreement_item WHERE agreement_id = ?1)
         ORDER BY o.id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |row| row.get(0)).optional()?)
}

/// The applications with an approval whose agreement was signed by the parties.
pub(super) fn agreed(db: &Connection) -> Result<Vec<ApplicationId>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT e.record_id FROM event AS e JOIN approval AS a ON a.record_id = e.record_id
         WHERE e.kind = 'agreed' AND NOT EXISTS (SELECT 1 FROM event AS l WHERE l.corrects = e.id)",
    )?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// An approval as it is kept.
pub(super) struct Kept {
    pub id: ApprovalId,
    pub kind: Stored<ApprovalKind>,
    pub record: ApplicationId,
    pub event: Option<EventId>,
    pub content: Option<String>,
    pub digest: Vec<u8>,
    pub on: NaiveDate,
    pub signed_by: OfficerId,
    pub signer_name: String,
    pub signer_public: Vec<u8>,
    pub signature: Vec<u8>,
    /// Whether the step it was signed with was taken out since.
    pub taken_out: bool,
}

/// Approvals in the order of the work, of one application or of all.
pub(super) fn all(db: &Connection, of: Option<ApplicationId>) -> Result<Vec<Kept>> {
    let which = if of.is_some() { "a.record_id = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT a.id, a.kind, a.record_id, a.event_id, a.content, a.digest, a.approved_on, a.signed_by, o.name,
           o.signing_public, a.signature,
           EXISTS (SELECT 1 FROM event AS later WHERE later.corrects = a.event_id) AS taken_out
         FROM approval AS a JOIN officer AS o ON o.id = a.signed_by WHERE {which} ORDER BY a.id"
    ))?;
    let rows = statement.query_map([of], kept)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get(0)?,
        kind: row.get(1)?,
        record: row.get(2)?,
        event: row.get(3)?,
        content: row.get(4)?,
        digest: row.get(5)?,
        on: row.get(6)?,
        signed_by: row.get(7)?,
        signer_name: row.get(8)?,
        signer_public: row.get(9)?,
        signature: row.get(10)?,
        taken_out: row.get(11)?,
    })
}
