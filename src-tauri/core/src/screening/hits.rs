//! The statements about candidates.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{Hit, HitClass, HitState, ListSource, Screened};
use crate::Result;
use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, ChangeId, HitId, ListId};
use crate::vault::Writing;

/// The applications of whoever a candidate is about: an exception from duties apart names one of them.
pub(super) fn applications(db: &Connection, hit: HitId) -> Result<Vec<Uuid>> {
    let sql = "SELECT n.id FROM screening_hit AS h
             LEFT JOIN organisation_member AS m ON m.id = h.member_id
             JOIN applicant AS a ON a.person_id = h.person_id
                 OR a.organisation_id = coalesce(h.organisation_id, m.organisation_id)
             JOIN application AS n ON n.applicant_id = a.id
         WHERE h.id = ?1";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([hit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
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
    let only = |kind| (of.0 == kind).then_some(of.1);
    let (person, organisation, member) =
        (only(Screened::Person), only(Screened::Organisation), only(Screened::Member));
    tx.prepare_cached(
        "INSERT INTO screening_hit (id, person_id, organisation_id, list_id, source, entity, fingerprint,
             class, contradicted, score, listed, evidence, state, found_on, member_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
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
        tx.today,
        member
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
         WHERE (person_id = ?1 OR organisation_id = ?1 OR member_id = ?1) AND state <> 'lapsed'",
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

/// How many of somebody's candidates are open and confirmed.
pub(super) fn standing_hits(db: &Connection, subject: Uuid) -> Result<(u32, u32)> {
    let sql = "SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = 'confirmed')
         FROM screening_hit WHERE person_id = ?1 OR organisation_id = ?1 OR member_id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([subject], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// How many were screened, and how many candidates of theirs did not lapse.
pub(super) fn rate(db: &Connection) -> Result<(u32, u32)> {
    let sql = "SELECT (SELECT count(*) FROM screening_standing),
                      (SELECT count(*) FROM screening_hit WHERE state <> 'lapsed')";
    Ok(db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// A candidate as it is kept: as people see it, without the signatures, and exactly what was compared.
pub(super) struct Kept {
    pub hit: Hit,
    pub listed: Option<String>,
    pub evidence: Option<String>,
    pub entity: Option<String>,
    pub fingerprint: Option<String>,
}

/// Candidates in the order in which they were found; one of them where it is named.
pub(super) fn hits(db: &Connection, one: Option<HitId>) -> Result<Vec<Kept>> {
    let which = if one.is_some() { "h.id = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT h.id, coalesce(h.person_id, h.organisation_id, h.member_id), a.id, s.id,
                coalesce(a.number, s.number, ''), coalesce(p.name_written, o.name, m.name, ''),
                coalesce(p.birth_date, m.birth_date), h.person_id IS NOT NULL, h.organisation_id IS NOT NULL,
                CASE WHEN h.member_id IS NOT NULL THEN s.name END,
                h.source, h.class, h.contradicted, h.score, h.state, h.found_on,
                h.listed, h.evidence, h.entity, h.fingerprint
         FROM screening_hit AS h
              LEFT JOIN person AS p ON p.id = h.person_id
              LEFT JOIN organisation AS o ON o.id = h.organisation_id
              LEFT JOIN organisation_member AS m ON m.id = h.member_id
              LEFT JOIN organisation AS s ON s.id = coalesce(h.organisation_id, m.organisation_id)
              LEFT JOIN applicant AS a ON a.id = CASE WHEN h.person_id IS NOT NULL
                  THEN (SELECT id FROM applicant WHERE person_id = h.person_id
                        ORDER BY removed_at IS NOT NULL, id LIMIT 1)
                  ELSE (SELECT id FROM applicant WHERE organisation_id = s.id
                        ORDER BY removed_at IS NOT NULL, id LIMIT 1) END
         WHERE {which} ORDER BY h.id"
    ))?;
    Ok(statement.query_map([one], kept)?.collect::<rusqlite::Result<_>>()?)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let (is_person, is_organisation): (bool, bool) = (row.get(7)?, row.get(8)?);
    let (listed, evidence): (Option<String>, Option<String>) = (row.get(16)?, row.get(17)?);
    // What an erasure blanked, or a newer program wrote otherwise, is not shown.
    let hit = Hit {
        id: row.get(0)?,
        subject: row.get(1)?,
        applicant: row.get(2)?,
        organisation: row.get(3)?,
        number: row.get(4)?,
        name: row.get(5)?,
        birth_date: row.get(6)?,
        screened: match (is_person, is_organisation) {
            (true, _) => Screened::Person,
            (_, true) => Screened::Organisation,
            _ => Screened::Member,
        },
        of: row.get(9)?,
        source: row.get(10)?,
        class: row.get(11)?,
        contradicted: row.get(12)?,
        score: row.get::<_, Option<u32>>(13)?.map(|score| f64::from(score) / 1000.0),
        state: row.get(14)?,
        found_on: row.get(15)?,
        listed: listed.as_deref().and_then(|text| serde_json::from_str(text).ok()),
        evidence: evidence.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default(),
        signatures: Vec::new(),
    };
    Ok(Kept { hit, listed, evidence, entity: row.get(18)?, fingerprint: row.get(19)? })
}

/// Candidates that are cleared or confirmed.
pub(super) fn settled(db: &Connection) -> Result<Vec<(HitId, Stored<HitState>)>> {
    let sql = "SELECT id, state FROM screening_hit WHERE state IN ('cleared', 'confirmed') ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

/// Takes out the open candidates that later screenings found of what a change inserted and that nobody signed
/// under: an import that is taken back takes them with it.
pub(crate) fn withdraw_unsigned(db: &Connection, change: ChangeId) -> Result<()> {
    db.prepare_cached(
        "DELETE FROM screening_hit WHERE state IN ('open', 'lapsed')
           AND coalesce(person_id, organisation_id, member_id) IN (
               SELECT record_id FROM change_op WHERE change_id = ?1 AND kind = 'insert')
           AND NOT EXISTS (SELECT 1 FROM change_op WHERE change_id = ?1 AND record_id = screening_hit.id)
           AND NOT EXISTS (SELECT 1 FROM screening_verdict WHERE hit_id = screening_hit.id)",
    )?
    .execute([change])?;
    Ok(())
}

/// The last application of an applicant, to which an exception from duties apart belongs.
pub(super) fn last_application(db: &Connection, applicant: ApplicantId) -> Result<Option<ApplicationId>> {
    let sql =
        "SELECT id FROM application WHERE applicant_id = ?1 AND removed_at IS NULL ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([applicant], |row| row.get(0)).optional()?)
}
