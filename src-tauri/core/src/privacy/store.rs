//! The statements of this area.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::Standing;
use super::consent::{Consent, ConsentMethod, Withdrawal, WithdrawalMethod};
use super::erasure::{Entry, RestrictedPerson};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, ConsentId, ErasureId, OrganisationId, PersonId, SettingId};
use crate::language::Language;
use crate::vault::Writing;

/// How a person's data stands.
pub(super) fn standing(db: &Connection, person: PersonId) -> Result<Standing> {
    let sql = "SELECT restricted_at IS NOT NULL, erased_at IS NOT NULL FROM person WHERE id = ?1";
    let found = db.prepare_cached(sql)?.query_row([person], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    Ok(match found {
        Some((_, true)) => Standing::Erased,
        Some((true, false)) => Standing::Restricted,
        _ => Standing::Used,
    })
}

/// Whether this vault has the person at all.
pub(super) fn knows(db: &Connection, person: PersonId) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM person WHERE id = ?1")?.exists([person])?)
}

/// Whether the vault holds the sample programme.
pub(super) fn is_sample(db: &Connection) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM meta WHERE key = 'sample'")?.exists([])?)
}

/// The person behind an application.
pub(super) fn person_of_application(db: &Connection, application: ApplicationId) -> Result<Option<PersonId>> {
    let sql =
        "SELECT n.person_id FROM application a JOIN applicant n ON n.id = a.applicant_id WHERE a.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| r.get(0)).optional()?)
}

/// Sets or ends a restriction.
pub(super) fn set_restricted(tx: &Writing<'_>, person: PersonId, on: bool) -> Result<()> {
    tx.prepare_cached("UPDATE person SET restricted_at = ?2 WHERE id = ?1")?
        .execute(params![person, on.then(|| stored_moment(tx.now))])?;
    Ok(())
}

/// Says that a person was erased; an erased person is out of every list as well.
pub(super) fn set_erased(tx: &Writing<'_>, person: PersonId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE person SET erased_at = ?2, restricted_at = coalesce(restricted_at, ?2) WHERE id = ?1",
    )?
    .execute(params![person, stored_moment(tx.now)])?;
    Ok(())
}

/// Keeps what the figures count of a person about to be erased.
pub(super) fn keep_remainder(tx: &Writing<'_>, person: PersonId) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO remainder (id, person_id, sex, birth_month, community, displacement, disability, municipality)
         SELECT ?2, id, sex, substr(birth_date, 1, 7) || '-01', community, displacement, disability, municipality
         FROM person WHERE id = ?1",
    )?
    .execute(params![person, Uuid::now_v7()])?;
    Ok(())
}

/// Removes what officers typed about a person and did not save, and views that look for them.
pub(super) fn forget_drafts(tx: &Writing<'_>, person: PersonId) -> Result<()> {
    let sql = "SELECT name_written FROM person WHERE id = ?1
        UNION SELECT number FROM identification WHERE person_id = ?1 AND number IS NOT NULL
        UNION SELECT phone FROM person WHERE id = ?1 AND phone IS NOT NULL
        UNION SELECT number FROM applicant WHERE person_id = ?1
        UNION SELECT a.number FROM application a JOIN applicant n ON n.id = a.applicant_id WHERE n.person_id = ?1";
    let mut statement = tx.prepare_cached(sql)?;
    let mut marks: Vec<String> =
        statement.query_map([person], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    let sql = "SELECT id FROM applicant WHERE person_id = ?1
        UNION SELECT a.id FROM application a JOIN applicant n ON n.id = a.applicant_id WHERE n.person_id = ?1";
    let mut statement = tx.prepare_cached(sql)?;
    let ids: Vec<Uuid> = statement.query_map([person], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    marks.extend(ids.into_iter().map(|id| id.hyphenated().to_string()));
    let mut delete =
        tx.prepare_cached("DELETE FROM draft WHERE instr(content || char(10) || form, ?1) > 0")?;
    let mut forget =
        tx.prepare_cached("DELETE FROM saved_view WHERE instr(content || char(10) || name, ?1) > 0")?;
    for mark in marks.iter().filter(|mark| mark.chars().count() >= 4) {
        // As JSON writes it, should it hold a quotation mark.
        let escaped = serde_json::Value::from(mark.as_str()).to_string();
        for written in [mark.as_str(), escaped.trim_matches('"')] {
            delete.execute([written])?;
            forget.execute([written])?;
        }
    }
    Ok(())
}

/// The organisations that only this person stands for.
pub(super) fn own_organisations(db: &Connection, person: PersonId) -> Result<Vec<OrganisationId>> {
    let sql = "SELECT DISTINCT organisation_id FROM applicant AS n
        WHERE person_id = ?1 AND organisation_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM applicant AS other
            WHERE other.organisation_id = n.organisation_id AND other.person_id <> ?1)";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([person], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// What was given out about this person alone: its notes are about them.
pub(super) fn given_alone(db: &Connection, person: PersonId) -> Result<BTreeSet<Uuid>> {
    let mut statement = db.prepare_cached("SELECT id FROM disclosure WHERE person_ids = ?1")?;
    Ok(statement.query_map([person.uuid().as_bytes()], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// A consent about to be recorded.
pub(super) struct NewConsent<'a> {
    pub id: ConsentId,
    pub person: PersonId,
    pub purpose: &'a str,
    pub given_on: NaiveDate,
    pub language: Language,
    pub method: ConsentMethod,
    pub wording: Option<SettingId>,
    pub wording_sha256: String,
    pub witness: Option<&'a str>,
    pub proxy: Option<&'a str>,
}

/// Adds a consent.
pub(super) fn insert_consent(tx: &Writing<'_>, new: &NewConsent<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO consent (id, person_id, purpose, given_on, language, method, wording_id, wording_sha256,
             collected_by, witness, proxy, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        new.id,
        new.person,
        new.purpose,
        new.given_on,
        new.language,
        new.method,
        new.wording,
        new.wording_sha256,
        tx.officer,
        new.witness,
        new.proxy,
        stored_moment(tx.now),
    ])?;
    Ok(())
}

/// The consent of a purpose that stands, with the day it was given.
pub(super) fn standing_consent(
    db: &Connection,
    person: PersonId,
    purpose: &str,
) -> Result<Option<(ConsentId, NaiveDate)>> {
    let sql =
        "SELECT id, given_on FROM consent WHERE person_id = ?1 AND purpose = ?2 AND withdrawn_on IS NULL
        ORDER BY id DESC LIMIT 1";
    let found = db.prepare_cached(sql)?.query_row(params![person, purpose], |r| Ok((r.get(0)?, r.get(1)?)));
    Ok(found.optional()?)
}

/// Writes the withdrawal beside the consent.
pub(super) fn withdraw_consent(
    tx: &Writing<'_>,
    id: ConsentId,
    on: NaiveDate,
    method: WithdrawalMethod,
    reason: Option<&str>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE consent SET withdrawn_on = ?2, withdrawal_method = ?3, withdrawal_reason = ?4,
             withdrawal_taken_by = ?5, withdrawal_recorded_at = ?6
         WHERE id = ?1",
    )?
    .execute(params![id, on, method, reason, tx.officer, stored_moment(tx.now)])?;
    Ok(())
}

/// A person's consents, newest first.
pub(super) fn consents(db: &Connection, person: PersonId) -> Result<Vec<Consent>> {
    let mut statement = db.prepare_cached(
        "SELECT c.id, c.purpose, c.given_on, c.language, c.method, c.wording_id, s.valid_from, c.wording_sha256,
                coalesce(o.name, ''), c.witness, c.proxy, c.withdrawn_on, c.withdrawal_method, c.withdrawal_reason
         FROM consent c LEFT JOIN officer o ON o.id = c.collected_by LEFT JOIN setting s ON s.id = c.wording_id
         WHERE c.person_id = ?1 ORDER BY c.given_on DESC, c.id DESC",
    )?;
    Ok(statement.query_map([person], consent)?.collect::<rusqlite::Result<_>>()?)
}

fn consent(r: &Row<'_>) -> rusqlite::Result<Consent> {
    let withdrawn: Option<NaiveDate> = r.get(11)?;
    let withdrawn = match withdrawn {
        Some(on) => Some(Withdrawal { on, method: r.get(12)?, reason: r.get(13)? }),
        None => None,
    };
    Ok(Consent {
        id: r.get(0)?,
        purpose: r.get(1)?,
        given_on: r.get(2)?,
        language: r.get(3)?,
        method: r.get(4)?,
        wording: r.get(5)?,
        wording_from: r.get(6)?,
        wording_sha256: r.get(7)?,
        collector: r.get(8)?,
        witness: r.get(9)?,
        proxy: r.get(10)?,
        withdrawn,
    })
}

/// Adds an entry to the list of erasures.
pub(super) fn insert_erasure(tx: &Writing<'_>, id: ErasureId, entry: &Entry, records: i64) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO erasure (id, person_id, kind, reason, ground, certificate, records, decided_on, recorded_at,
             officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        id,
        entry.person,
        entry.kind.code(),
        entry.reason,
        entry.ground,
        entry.certificate,
        records,
        entry.decided_on,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

const ENTRIES: &str = "SELECT person_id, kind, reason, ground, certificate, decided_on FROM erasure";

fn entry(r: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        person: r.get(0)?,
        kind: r.get(1)?,
        reason: r.get(2)?,
        ground: r.get(3)?,
        certificate: r.get(4)?,
        decided_on: r.get(5)?,
    })
}

/// Every decision, oldest first.
pub(super) fn entries(db: &Connection) -> Result<Vec<Entry>> {
    let mut statement = db.prepare_cached(&format!("{ENTRIES} ORDER BY id"))?;
    Ok(statement.query_map([], entry)?.collect::<rusqlite::Result<_>>()?)
}

/// Everybody whose data is restricted, with the last decision about them.
pub(super) fn restricted(db: &Connection) -> Result<Vec<RestrictedPerson>> {
    let mut statement = db.prepare_cached(
        "SELECT n.number, p.name_written, e.reason, e.decided_on
         FROM person p JOIN applicant n ON n.person_id = p.id AND n.removed_at IS NULL
              JOIN erasure e ON e.id = (SELECT max(id) FROM erasure WHERE person_id = p.id)
         WHERE p.restricted_at IS NOT NULL AND p.erased_at IS NULL ORDER BY e.id",
    )?;
    let rows = statement.query_map([], |r| {
        Ok(RestrictedPerson { number: r.get(0)?, name: r.get(1)?, reason: r.get(2)?, since: r.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The decisions about a person, oldest first.
pub(super) fn entries_of(db: &Connection, person: PersonId) -> Result<Vec<Entry>> {
    let mut statement = db.prepare_cached(&format!("{ENTRIES} WHERE person_id = ?1 ORDER BY id"))?;
    Ok(statement.query_map([person], entry)?.collect::<rusqlite::Result<_>>()?)
}

/// The last decision about a person.
pub(super) fn last_entry(db: &Connection, person: PersonId) -> Result<Option<Entry>> {
    Ok(entries_of(db, person)?.pop())
}
