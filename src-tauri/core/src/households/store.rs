//! The statements of households.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Leaving, Relation, Time};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::vault::Writing;

/// Somebody's time in a household, as stored.
#[derive(Clone)]
pub(crate) struct Member {
    pub id: HouseholdMemberId,
    pub household: HouseholdId,
    pub person: Option<PersonId>,
    /// The applicant's number, and whose data is not in use has none.
    pub number: Option<String>,
    pub name: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub relation: Stored<Relation>,
    pub time: Time,
    pub because: Option<Stored<Leaving>>,
}

/// A person may be several applicants: alone, and for organisations. Their own number names them.
const MEMBERS: &str = "SELECT m.id, m.household_id, m.person_id,
    (SELECT n.number FROM applicant n WHERE n.person_id = m.person_id AND n.removed_at IS NULL
     ORDER BY n.organisation_id IS NOT NULL, n.id LIMIT 1),
    coalesce(p.name_written, m.name), coalesce(p.birth_date, m.birth_date), m.relation, m.from_on, m.to_on, m.because
    FROM household_member m LEFT JOIN person p ON p.id = m.person_id";
/// Whoever was merged away, restricted or erased is shown nowhere.
const SHOWN: &str =
    "m.removed_at IS NULL AND p.removed_at IS NULL AND p.restricted_at IS NULL AND m.relation <> ''";

fn member(r: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        id: r.get(0)?,
        household: r.get(1)?,
        person: r.get(2)?,
        number: r.get(3)?,
        name: r.get(4)?,
        birth_date: r.get(5)?,
        relation: r.get(6)?,
        time: Time { from: r.get(7)?, to: r.get(8)? },
        because: r.get(9)?,
    })
}

/// Everybody who is or was in a household, in the order of coming.
pub(crate) fn members(db: &Connection, household: HouseholdId) -> Result<Vec<Member>> {
    let sql = format!("{MEMBERS} WHERE m.household_id = ?1 AND {SHOWN} ORDER BY m.relation <> 'head', m.id");
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map([household], member)?.collect::<rusqlite::Result<_>>()?)
}

/// A person's times in households, latest first.
pub(crate) fn times(db: &Connection, person: PersonId) -> Result<Vec<Member>> {
    let sql = format!(
        "{MEMBERS} WHERE m.person_id = ?1 AND m.removed_at IS NULL AND m.relation <> ''
         ORDER BY m.from_on DESC, m.id DESC"
    );
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map([person], member)?.collect::<rusqlite::Result<_>>()?)
}

/// The household a person is in on a day.
pub(crate) fn household_on(db: &Connection, person: PersonId, day: NaiveDate) -> Result<Option<HouseholdId>> {
    Ok(times(db, person)?.into_iter().find(|one| one.time.holds(day)).map(|one| one.household))
}

pub(super) fn member_of_id(db: &Connection, id: HouseholdMemberId) -> Result<Option<Member>> {
    let sql = format!("{MEMBERS} WHERE m.id = ?1 AND m.removed_at IS NULL");
    Ok(db.prepare_cached(&sql)?.query_row([id], member).optional()?)
}

/// Adults and children counted without a name.
pub(crate) fn counts(db: &Connection, household: HouseholdId) -> Result<(u32, u32)> {
    let sql = "SELECT other_adults, children FROM household WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([household], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

pub(super) fn exists(db: &Connection, household: HouseholdId) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM household WHERE id = ?1 AND removed_at IS NULL")?
        .exists([household])?)
}

pub(super) fn insert(tx: &Writing<'_>, (other_adults, children): (u32, u32)) -> Result<HouseholdId> {
    let id = HouseholdId::new();
    tx.execute(
        "INSERT INTO household (id, other_adults, children, recorded_at, officer_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, other_adults, children, stored_moment(tx.now), tx.officer],
    )?;
    Ok(id)
}

pub(super) fn set_counts(
    tx: &Writing<'_>,
    id: HouseholdId,
    (other_adults, children): (u32, u32),
) -> Result<()> {
    tx.execute(
        "UPDATE household SET other_adults = ?2, children = ?3 WHERE id = ?1",
        params![id, other_adults, children],
    )?;
    Ok(())
}

/// Who comes into a household.
pub(super) struct Coming<'a> {
    pub household: HouseholdId,
    pub person: Option<PersonId>,
    pub name: Option<&'a str>,
    pub birth_date: Option<NaiveDate>,
    pub relation: &'a str,
    pub from: Option<NaiveDate>,
}

pub(super) fn insert_member(tx: &Writing<'_>, new: &Coming<'_>) -> Result<HouseholdMemberId> {
    let id = HouseholdMemberId::new();
    tx.execute(
        "INSERT INTO household_member (id, household_id, person_id, name, birth_date, relation, from_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, new.household, new.person, new.name, new.birth_date, new.relation, new.from],
    )?;
    Ok(id)
}

/// Ends a member's time.
pub(super) fn end(
    tx: &Writing<'_>,
    id: HouseholdMemberId,
    on: NaiveDate,
    because: Option<Leaving>,
) -> Result<()> {
    tx.execute(
        "UPDATE household_member SET to_on = ?2, because = ?3 WHERE id = ?1",
        params![id, on, because],
    )?;
    Ok(())
}

/// Takes out what was entered by mistake.
pub(super) fn remove(tx: &Writing<'_>, table: &str, id: uuid::Uuid) -> Result<()> {
    let sql = format!("UPDATE {table} SET removed_at = ?2 WHERE id = ?1");
    tx.execute(&sql, params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// The members without a record of their own in households whose only applicant is this person: they are kept
/// for this person's file alone, and go with it.
pub(crate) fn kept_for_alone(db: &Connection, person: PersonId) -> Result<Vec<uuid::Uuid>> {
    let sql = "SELECT m.id FROM household_member m WHERE m.person_id IS NULL AND m.household_id IN (
            SELECT household_id FROM household_member WHERE person_id = ?1)
        AND NOT EXISTS (SELECT 1 FROM household_member o JOIN person p ON p.id = o.person_id
            WHERE o.household_id = m.household_id AND o.person_id <> ?1 AND p.erased_at IS NULL
              AND p.removed_at IS NULL)";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([person], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The number and person of an applicant whose data is in use.
pub(crate) fn person_of(
    db: &Connection,
    applicant: &str,
) -> Result<(crate::ids::ApplicantId, String, PersonId)> {
    let id = crate::people::service::find(db, applicant)?;
    let sql = "SELECT number, person_id FROM applicant WHERE id = ?1";
    let (number, person) = db.query_row(sql, [id], |r| Ok((r.get(0)?, r.get(1)?)))?;
    crate::privacy::check_usable(db, person)?;
    Ok((id, number, person))
}
