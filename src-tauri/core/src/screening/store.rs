//! The statements of this area.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{ListSource, ListVersion, Verdict};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::ids::{HitId, ListId, OfficerId, RunId, VerdictId};
use crate::people::records::Moment;
use crate::vault::Writing;

const VERSION: &str = "SELECT l.id, l.source, l.generated_on, l.loaded_at, o.name, l.file_sha256,
       l.content_sha256, l.entities, l.names, l.added, l.changed, l.removed
     FROM screening_list AS l JOIN officer AS o ON o.id = l.officer_id";

fn version(row: &Row<'_>) -> rusqlite::Result<ListVersion> {
    Ok(ListVersion {
        id: row.get(0)?,
        source: row.get(1)?,
        generated_on: row.get(2)?,
        loaded_at: row.get(3)?,
        officer: row.get(4)?,
        file_sha256: row.get(5)?,
        content_sha256: row.get(6)?,
        entities: row.get(7)?,
        names: row.get(8)?,
        added: row.get(9)?,
        changed: row.get(10)?,
        removed: row.get(11)?,
    })
}

/// Every version, newest first.
pub(super) fn versions(db: &Connection) -> Result<Vec<ListVersion>> {
    let mut statement = db.prepare_cached(&format!("{VERSION} ORDER BY l.id DESC"))?;
    Ok(statement.query_map([], version)?.collect::<rusqlite::Result<_>>()?)
}

/// The newest version of each source, in the order of the sources' codes.
pub(super) fn newest(db: &Connection) -> Result<Vec<ListVersion>> {
    let mut statement = db.prepare_cached(&format!(
        "{VERSION} WHERE l.id = (SELECT max(id) FROM screening_list WHERE source = l.source) ORDER BY l.source"
    ))?;
    Ok(statement.query_map([], version)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_version(tx: &Writing<'_>, new: &ListVersion, officer: OfficerId) -> Result<()> {
    tx.execute(
        "INSERT INTO screening_list (id, source, generated_on, file_sha256, content_sha256, entities, names,
             added, changed, removed, loaded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            new.id,
            new.source.code(),
            new.generated_on,
            new.file_sha256,
            new.content_sha256,
            new.entities,
            new.names,
            new.added,
            new.changed,
            new.removed,
            stored_moment(new.loaded_at),
            officer
        ],
    )?;
    Ok(())
}

pub(super) fn put_content(tx: &Writing<'_>, source: ListSource, list: ListId, content: &[u8]) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO screening_content (source, list_id, content) VALUES (?1, ?2, ?3)";
    tx.execute(sql, params![source, list, content])?;
    Ok(())
}

pub(super) fn content(db: &Connection, list: ListId) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT content FROM screening_content WHERE list_id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([list], |row| row.get(0)).optional()?)
}

/// How somebody was screened last.
pub(super) struct Known {
    pub facts: String,
    pub eu: Option<ListId>,
    pub un: Option<ListId>,
    pub at: Moment,
}

impl Known {
    /// The version of a source they were screened against.
    pub fn list(&self, source: ListSource) -> Option<ListId> {
        match source {
            ListSource::Eu => self.eu,
            ListSource::Un => self.un,
        }
    }
}

fn known(row: &Row<'_>) -> rusqlite::Result<(Uuid, Known)> {
    Ok((row.get(0)?, Known { facts: row.get(1)?, eu: row.get(2)?, un: row.get(3)?, at: row.get(4)? }))
}

const STANDING: &str = "SELECT subject, facts, eu_list, un_list, screened_at FROM screening_standing";

pub(super) fn standings(db: &Connection) -> Result<HashMap<Uuid, Known>> {
    let mut statement = db.prepare_cached(STANDING)?;
    Ok(statement.query_map([], known)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn standing_of(db: &Connection, subject: Uuid) -> Result<Option<Known>> {
    let mut statement = db.prepare_cached(&format!("{STANDING} WHERE subject = ?1"))?;
    Ok(statement.query_row([subject], known).optional()?.map(|(_, known)| known))
}

pub(super) fn put_standing(
    tx: &Writing<'_>,
    subject: Uuid,
    facts: &str,
    (eu, un): (Option<ListId>, Option<ListId>),
) -> Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO screening_standing (subject, facts, eu_list, un_list, screened_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![subject, facts, eu, un, stored_moment(tx.now)])?;
    Ok(())
}

/// Forgets how somebody stood, when their data is erased.
pub(crate) fn forget_standing(tx: &Writing<'_>, subject: Uuid) -> Result<()> {
    tx.prepare_cached("DELETE FROM screening_standing WHERE subject = ?1")?.execute([subject])?;
    Ok(())
}

pub(super) fn insert_run(
    tx: &Writing<'_>,
    lists: &str,
    (screened, found): (u32, u32),
    subjects: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO screening_run (id, lists, screened, found, subjects, run_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![RunId::new(), lists, screened, found, subjects, stored_moment(tx.now), tx.officer],
    )?;
    Ok(())
}

/// What is written of a signature.
pub(super) struct NewVerdict<'a> {
    pub id: VerdictId,
    pub hit: HitId,
    pub kind: Verdict,
    pub content: &'a str,
    pub digest: [u8; 32],
    pub signature: [u8; 64],
}

pub(super) fn insert_verdict(tx: &Writing<'_>, new: &NewVerdict<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO screening_verdict (id, hit_id, kind, content, digest, given_on, signed_by, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        new.id,
        new.hit,
        new.kind,
        new.content,
        new.digest,
        tx.today,
        tx.officer,
        new.signature
    ])?;
    Ok(())
}

/// A signature as it is kept.
pub(super) struct Signed {
    pub id: VerdictId,
    pub hit: HitId,
    pub kind: Stored<Verdict>,
    pub content: Option<String>,
    pub digest: Vec<u8>,
    pub on: NaiveDate,
    pub signed_by: OfficerId,
    pub name: String,
    pub public: Vec<u8>,
    pub signature: Vec<u8>,
}

/// Signatures, oldest first; those under one candidate where it is named.
pub(super) fn verdicts(db: &Connection, hit: Option<HitId>) -> Result<Vec<Signed>> {
    let which = if hit.is_some() { "v.hit_id = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT v.id, v.hit_id, v.kind, v.content, v.digest, v.given_on, v.signed_by, o.name, o.signing_public,
                v.signature
         FROM screening_verdict AS v JOIN officer AS o ON o.id = v.signed_by WHERE {which} ORDER BY v.id"
    ))?;
    let signed = |row: &Row<'_>| {
        Ok(Signed {
            id: row.get(0)?,
            hit: row.get(1)?,
            kind: row.get(2)?,
            content: row.get(3)?,
            digest: row.get(4)?,
            on: row.get(5)?,
            signed_by: row.get(6)?,
            name: row.get(7)?,
            public: row.get(8)?,
            signature: row.get(9)?,
        })
    };
    Ok(statement.query_map([hit], signed)?.collect::<rusqlite::Result<_>>()?)
}
