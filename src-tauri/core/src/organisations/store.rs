//! The statements of this area.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Member, Organisation};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{EventId, OrganisationId, OrganisationMemberId, PersonId};
use crate::vault::Writing;

/// Organisations of applicants, and suppliers.
const ORGANISATION: &str =
    "SELECT o.id, coalesce(o.number, a.number), a.id, o.name, o.kind, o.nui, o.old_number, o.fiscal_number,
       o.farm_number, o.registered_on, o.legal_form, o.iban, o.phone, o.email, o.country, o.municipality,
       o.settlement, o.address
     FROM organisation AS o
          LEFT JOIN applicant AS a ON a.id = (
              SELECT min(id) FROM applicant WHERE organisation_id = o.id AND removed_at IS NULL)
          LEFT JOIN person AS p ON p.id = a.person_id
     WHERE o.removed_at IS NULL AND (a.id IS NOT NULL OR o.number IS NOT NULL)";

/// Not where the representative's data is restricted or erased.
const IN_USE: &str = "p.restricted_at IS NULL AND p.erased_at IS NULL";

fn organisation(row: &Row<'_>) -> rusqlite::Result<Organisation> {
    Ok(Organisation {
        id: row.get(0)?,
        number: row.get(1)?,
        applicant: row.get(2)?,
        name: row.get(3)?,
        kind: row.get(4)?,
        nui: row.get(5)?,
        old_number: row.get(6)?,
        fiscal_number: row.get(7)?,
        farm_number: row.get(8)?,
        registered_on: row.get(9)?,
        legal_form: row.get(10)?,
        iban: row.get(11)?,
        phone: row.get(12)?,
        email: row.get(13)?,
        country: row.get(14)?,
        municipality: row.get(15)?,
        settlement: row.get(16)?,
        address: row.get(17)?,
    })
}

/// Every organisation in use, oldest first; suppliers only where asked.
pub(super) fn all(db: &Connection, suppliers: bool) -> Result<Vec<Organisation>> {
    let sql = format!("{ORGANISATION} AND {IN_USE} AND (NOT ?1 OR o.number IS NOT NULL) ORDER BY o.id");
    Ok(db.prepare_cached(&sql)?.query_map([suppliers], organisation)?.collect::<rusqlite::Result<_>>()?)
}

/// One organisation in use.
pub(super) fn one(db: &Connection, id: OrganisationId) -> Result<Option<Organisation>> {
    let sql = format!("{ORGANISATION} AND {IN_USE} AND o.id = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([id], organisation).optional()?)
}

/// One organisation, whether in use or not.
pub(super) fn kept(db: &Connection, id: OrganisationId) -> Result<Option<Organisation>> {
    let sql = format!("{ORGANISATION} AND o.id = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([id], organisation).optional()?)
}

/// The organisations in use with this number or business number.
pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<OrganisationId>> {
    let sql =
        format!("{ORGANISATION} AND {IN_USE} AND (o.number = ?1 OR a.number = ?1 OR o.nui = ?1) LIMIT 2");
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map([number], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The number of the supplier with this business number.
pub(super) fn supplier_with_nui(
    db: &Connection,
    nui: &str,
    besides: OrganisationId,
) -> Result<Option<String>> {
    let sql = "SELECT number FROM organisation
        WHERE nui = ?1 AND id <> ?2 AND number IS NOT NULL AND removed_at IS NULL LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row(params![nui, besides], |row| row.get(0)).optional()?)
}

/// The person who represents an organisation that applied.
pub(super) fn representative(db: &Connection, id: OrganisationId) -> Result<Option<PersonId>> {
    let sql = "SELECT person_id FROM applicant WHERE organisation_id = ?1 AND removed_at IS NULL ORDER BY id";
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?)
}

/// Adds an organisation under a number of its own.
pub(super) fn insert(tx: &Writing<'_>, new: &Organisation) -> Result<()> {
    let sql = "INSERT INTO organisation (id, number, name, kind) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![new.id, new.number, new.name, new.kind.code()])?;
    update(tx, new)
}

/// Replaces what is kept of an organisation; its number stays.
pub(super) fn update(tx: &Writing<'_>, new: &Organisation) -> Result<()> {
    tx.prepare_cached(
        "UPDATE organisation SET name = ?2, kind = ?3, nui = ?4, old_number = ?5, fiscal_number = ?6,
             farm_number = ?7, registered_on = ?8, legal_form = ?9, iban = ?10, phone = ?11, email = ?12,
             country = ?13, municipality = ?14, settlement = ?15, address = ?16
         WHERE id = ?1",
    )?
    .execute(params![
        new.id,
        new.name,
        new.kind.code(),
        new.nui,
        new.old_number,
        new.fiscal_number,
        new.farm_number,
        new.registered_on,
        new.legal_form,
        new.iban,
        new.phone,
        new.email,
        new.country,
        new.municipality,
        new.settlement,
        new.address,
    ])?;
    Ok(())
}

/// Writes down why an organisation's details were corrected.
pub(super) fn insert_correction(tx: &Writing<'_>, id: OrganisationId, reason: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, reason)
         VALUES (?1, 'organisation', ?2, 'corrected', ?3, ?4, ?5, ?6)",
    )?
    .execute(params![EventId::new(), id, tx.today, stored_moment(tx.now), tx.officer, reason])?;
    Ok(())
}

const MEMBER: &str = "SELECT m.id, m.person_id,
       (SELECT min(id) FROM applicant WHERE person_id = m.person_id AND removed_at IS NULL),
       coalesce(p.name_written, m.name), coalesce(p.birth_date, m.birth_date), m.kind, m.role, m.share,
       m.from_day, m.to_day
     FROM organisation_member AS m
          LEFT JOIN person AS p ON p.id = m.person_id AND p.restricted_at IS NULL AND p.erased_at IS NULL
     WHERE m.removed_at IS NULL";

fn member(row: &Row<'_>) -> rusqlite::Result<Member> {
    let name: String = row.get(3)?;
    Ok(Member {
        id: row.get(0)?,
        person: row.get(1)?,
        applicant: row.get(2)?,
        // Empty where the person's data is restricted or erased.
        name: Some(name).filter(|name| !name.is_empty()),
        birth_date: row.get(4)?,
        kind: row.get(5)?,
        role: row.get(6)?,
        share: row.get(7)?,
        from: row.get(8)?,
        to: row.get(9)?,
    })
}

/// The members of an organisation, those who left at the end.
pub(crate) fn members(db: &Connection, of: OrganisationId) -> Result<Vec<Member>> {
    let sql = format!("{MEMBER} AND m.organisation_id = ?1 ORDER BY m.to_day IS NOT NULL, m.id");
    Ok(db.prepare_cached(&sql)?.query_map([of], member)?.collect::<rusqlite::Result<_>>()?)
}

/// How many members each organisation has today.
pub(super) fn counts(db: &Connection) -> Result<std::collections::HashMap<OrganisationId, u32>> {
    let sql = "SELECT organisation_id, count(*) FROM organisation_member
        WHERE removed_at IS NULL AND to_day IS NULL GROUP BY 1";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

/// The organisation of a standing member.
pub(super) fn organisation_of(db: &Connection, id: OrganisationMemberId) -> Result<Option<OrganisationId>> {
    let sql = "SELECT organisation_id FROM organisation_member
        WHERE id = ?1 AND removed_at IS NULL AND to_day IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?)
}

/// What is written of a member.
pub(super) struct NewMember {
    pub id: OrganisationMemberId,
    pub organisation: OrganisationId,
    pub person: Option<PersonId>,
    pub read: super::form::ReadMember,
}

pub(super) fn insert_member(tx: &Writing<'_>, new: &NewMember) -> Result<()> {
    let read = &new.read;
    tx.prepare_cached(
        "INSERT INTO organisation_member (id, organisation_id, person_id, name, birth_date, kind, role, share,
             from_day)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        new.id,
        new.organisation,
        new.person,
        read.name,
        read.birth_date,
        read.kind,
        read.role,
        read.share,
        read.from,
    ])?;
    Ok(())
}

pub(super) fn end_member(tx: &Writing<'_>, id: OrganisationMemberId, on: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE organisation_member SET to_day = ?2 WHERE id = ?1")?
        .execute(params![id, on])?;
    Ok(())
}

/// The organisations that a person owns, leads or signs for, or did.
pub(super) fn led_by(db: &Connection, person: PersonId) -> Result<Vec<OrganisationId>> {
    let sql = "SELECT DISTINCT organisation_id FROM organisation_member
        WHERE person_id = ?1 AND removed_at IS NULL ORDER BY organisation_id";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
