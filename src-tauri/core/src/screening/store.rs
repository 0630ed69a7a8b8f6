//! The statements of this area.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{HitClass, HitState, ListSource, ListVersion, Screened, Verdict};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, HitId, ListId, OfficerId, RunId, VerdictId};
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

/// What is written of a candidate.
#[derive(PartialEq)]
pub(super) struct NewHit {
    pub list: ListId,
    pub source: ListSource,
    pub entity: String,
    pub fingerprint: String,
    pub class: HitClass,
    pub contradicted: bool,
    /// Thousandths.
    pub score: u32,
    pub listed: String,
    pub evidence: String,
}

pub(super) fn insert_hit(tx: &Writing<'_>, of: (Screened, Uuid), new: &NewHit) -> Result<()> {
    let (person, organisation) = match of {
        (Screened::Person, id) => (Some(id), None),
        (Screened::Organisation, id) => (None, Some(id)),
    };
    tx.prepare_cached(
        "INSERT INTO screening_hit (id, person_id, organisation_id, list_id, source, entity, fingerprint,
             class, contradicted, score, listed, evidence, state, found_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        HitId::new(),
        person,
        organisation,
        new.list,
        new.source,
        new.entity,
        new.fingerprint,
        new.class,
        new.contradicted,
        new.score,
        new.listed,
        new.evidence,
        HitState::Open,
        tx.today
    ])?;
    Ok(())
}

/// A candidate found earlier, as far as it is compared with a new one.
pub(super) struct Before {
    pub id: HitId,
    pub source: Stored<ListSource>,
    pub entity: Option<String>,
    pub fingerprint: Option<String>,
    pub class: Stored<HitClass>,
    pub contradicted: bool,
    pub evidence: Option<String>,
    pub state: Stored<HitState>,
}

/// What was found of somebody and did not lapse.
pub(super) fn hits_before(db: &Connection, subject: Uuid) -> Result<Vec<Before>> {
    let mut statement = db.prepare_cached(
        "SELECT id, source, entity, fingerprint, class, contradicted, evidence, state FROM screening_hit
         WHERE (person_id = ?1 OR organisation_id = ?1) AND state <> 'lapsed'",
    )?;
    let before = |row: &Row<'_>| {
        Ok(Before {
            id: row.get(0)?,
            source: row.get(1)?,
            entity: row.get(2)?,
            fingerprint: row.get(3)?,
            class: row.get(4)?,
            contradicted: row.get(5)?,
            evidence: row.get(6)?,
            state: row.get(7)?,
        })
    };
    Ok(statement.query_map([subject], before)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn settle(tx: &Writing<'_>, hit: HitId, state: HitState) -> Result<()> {
    tx.prepare_cached("UPDATE screening_hit SET state = ?2, settled_on = ?3 WHERE id = ?1")?
        .execute(params![hit, state, tx.today])?;
    Ok(())
}

/// Open candidates of an entity that is listed no more.
pub(super) fn lapse_of_entity(tx: &Writing<'_>, source: ListSource, entity: &str) -> Result<()> {
    tx.prepare_cached(
        "UPDATE screening_hit SET state = 'lapsed', settled_on = ?3
         WHERE source = ?1 AND entity = ?2 AND state = 'open'",
    )?
    .execute(params![source, entity, tx.today])?;
    Ok(())
}

/// How many of an applicant's candidates are open and confirmed.
pub(super) fn standing_hits(db: &Connection, applicant: ApplicantId) -> Result<(u32, u32)> {
    let sql = "SELECT count(*) FILTER (WHERE h.state = 'open'), count(*) FILTER (WHERE h.state = 'confirmed')
         FROM applicant AS a JOIN screening_hit AS h
           ON h.person_id = a.person_id OR h.organisation_id = a.organisation_id
         WHERE a.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([applicant], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// How many were screened, and how many candidates of theirs did not lapse.
pub(super) fn rate(db: &Connection) -> Result<(u32, u32)> {
    let sql = "SELECT (SELECT count(*) FROM screening_standing),
                      (SELECT count(*) FROM screening_hit WHERE state <> 'lapsed')";
    Ok(db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// A candidate as it is kept, with whose it is.
pub(super) struct Kept {
    pub id: HitId,
    pub applicant: ApplicantId,
    pub number: String,
    pub name: String,
    pub birth_date: Option<NaiveDate>,
    pub screened: Screened,
    pub source: Stored<ListSource>,
    pub class: Stored<HitClass>,
    pub contradicted: bool,
    pub score: Option<u32>,
    pub listed: Option<String>,
    pub evidence: Option<String>,
    pub state: Stored<HitState>,
    pub found_on: NaiveDate,
    pub entity: Option<String>,
    pub fingerprint: Option<String>,
}

/// Candidates in the order in which they were found; one of them where it is named.
pub(super) fn hits(db: &Connection, one: Option<HitId>) -> Result<Vec<Kept>> {
    let which = if one.is_some() { "h.id = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT h.id, a.id, a.number, coalesce(o.name, p.name_written), p.birth_date,
                h.organisation_id IS NOT NULL, h.source, h.class, h.contradicted, h.score, h.listed, h.evidence,
                h.state, h.found_on, h.entity, h.fingerprint
         FROM screening_hit AS h
              JOIN applicant AS a ON a.id = (
                  SELECT min(id) FROM applicant
                  WHERE person_id = h.person_id OR organisation_id = h.organisation_id)
              LEFT JOIN person AS p ON p.id = h.person_id
              LEFT JOIN organisation AS o ON o.id = h.organisation_id
         WHERE {which} ORDER BY h.id"
    ))?;
    let kept = |row: &Row<'_>| {
        let organisation: bool = row.get(5)?;
        Ok(Kept {
            id: row.get(0)?,
            applicant: row.get(1)?,
            number: row.get(2)?,
            name: row.get(3)?,
            birth_date: row.get(4)?,
            screened: if organisation { Screened::Organisation } else { Screened::Person },
            source: row.get(6)?,
            class: row.get(7)?,
            contradicted: row.get(8)?,
            score: row.get(9)?,
            listed: row.get(10)?,
            evidence: row.get(11)?,
            state: row.get(12)?,
            found_on: row.get(13)?,
            entity: row.get(14)?,
            fingerprint: row.get(15)?,
        })
    };
    Ok(statement.query_map([one], kept)?.collect::<rusqlite::Result<_>>()?)
}

/// The last application of an applicant, to which an exception from duties apart belongs.
pub(super) fn last_application(db: &Connection, applicant: ApplicantId) -> Result<Option<ApplicationId>> {
    let sql =
        "SELECT id FROM application WHERE applicant_id = ?1 AND removed_at IS NULL ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([applicant], |row| row.get(0)).optional()?)
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
