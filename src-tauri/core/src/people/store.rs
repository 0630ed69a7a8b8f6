//! The statements of this area.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicantId, EventId, OrganisationId, PersonId};
use crate::people::records::{
    ApplicantRow, ApplicationBrief, Identification, Moment, Organisation, Person, SearchSource,
};
use crate::vault::Writing;

/// Adds a person.
///
/// # Errors
/// When the database fails.
pub fn insert_person(db: &Connection, person: &Person) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO person (id, name_written, given_name, family_name, sex, birth_date, community,
             community_note, displacement, disability, phone, municipality, settlement, address,
             house_number, postcode, language)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    )?
    .execute(params![
        person.id,
        person.name_written,
        person.given_name,
        person.family_name,
        person.sex.as_ref().map(|s| s.code()),
        person.birth_date,
        person.community,
        person.community_note,
        person.displacement.as_ref().map(|s| s.code()),
        person.disability.map(yes_no),
        person.phone,
        person.municipality,
        person.settlement,
        person.address,
        person.house_number,
        person.postcode,
        person.language.as_ref().map(|s| s.code()),
    ])?;
    Ok(())
}

/// Replaces what is kept of a person.
///
/// # Errors
/// When the database fails.
pub fn update_person(db: &Connection, person: &Person) -> Result<()> {
    db.prepare_cached(
        "UPDATE person SET name_written = ?2, given_name = ?3, family_name = ?4, sex = ?5, birth_date = ?6,
             community = ?7, community_note = ?8, displacement = ?9, disability = ?10, phone = ?11,
             municipality = ?12, settlement = ?13, address = ?14, house_number = ?15, postcode = ?16,
             language = ?17
         WHERE id = ?1",
    )?
    .execute(params![
        person.id,
        person.name_written,
        person.given_name,
        person.family_name,
        person.sex.as_ref().map(|s| s.code()),
        person.birth_date,
        person.community,
        person.community_note,
        person.displacement.as_ref().map(|s| s.code()),
        person.disability.map(yes_no),
        person.phone,
        person.municipality,
        person.settlement,
        person.address,
        person.house_number,
        person.postcode,
        person.language.as_ref().map(|s| s.code()),
    ])?;
    Ok(())
}

/// Adds a proof of identity.
///
/// # Errors
/// When the database fails.
pub fn insert_identification(db: &Connection, person: PersonId, proof: &Identification) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO identification (id, person_id, kind, number, issuer, certified_by, certified_reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        proof.id,
        person,
        proof.kind.code(),
        proof.number,
        proof.issuer,
        proof.certified_by,
        proof.certified_reason,
    ])?;
    Ok(())
}

/// Puts a tombstone on every proof of identity of a person.
///
/// # Errors
/// When the database fails.
pub fn remove_identifications(db: &Connection, person: PersonId, at: Moment) -> Result<()> {
    db.prepare_cached(
        "UPDATE identification SET removed_at = ?2 WHERE person_id = ?1 AND removed_at IS NULL",
    )?
    .execute(params![person, stored_moment(at)])?;
    Ok(())
}

/// Writes down that a person's details were corrected, and why.
///
/// # Errors
/// When the database fails.
pub fn insert_correction(tx: &Writing<'_>, person: PersonId, reason: Option<&str>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, reason)
         VALUES (?1, 'person', ?2, 'corrected', ?3, ?4, ?5, ?6)",
    )?
    .execute(params![EventId::new(), person, tx.today, stored_moment(tx.now), tx.officer, reason])?;
    Ok(())
}

/// Whether there is an applicant of this identity.
///
/// # Errors
/// When the database fails.
pub fn is_there(db: &Connection, id: ApplicantId) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM applicant WHERE id = ?1 AND removed_at IS NULL")?.exists([id])?)
}

/// Adds an organisation.
///
/// # Errors
/// When the database fails.
pub fn insert_organisation(db: &Connection, organisation: &Organisation) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO organisation (id, name, kind, nui, municipality, settlement, address)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        organisation.id,
        organisation.name,
        organisation.kind.code(),
        organisation.nui,
        organisation.municipality,
        organisation.settlement,
        organisation.address,
    ])?;
    Ok(())
}

/// Adds an applicant.
///
/// # Errors
/// When the database fails.
pub fn insert_applicant(
    db: &Connection,
    id: ApplicantId,
    number: &str,
    person: PersonId,
    organisation: Option<OrganisationId>,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO applicant (id, number, person_id, organisation_id) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![id, number, person, organisation])?;
    Ok(())
}

/// The applicants with these human numbers (two laptops could have given the same).
///
/// # Errors
/// When the database fails.
pub fn with_number(db: &Connection, number: &str) -> Result<Vec<ApplicantId>> {
    let mut statement =
        db.prepare_cached("SELECT id FROM applicant WHERE number = ?1 AND removed_at IS NULL LIMIT 2")?;
    let ids = statement.query_map([number], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// The newest applicant with this number that was removed.
///
/// # Errors
/// When the database fails.
pub fn removed_with_number(db: &Connection, number: &str) -> Result<Option<ApplicantId>> {
    let sql =
        "SELECT id FROM applicant WHERE number = ?1 AND removed_at IS NOT NULL ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([number], |r| r.get(0)).optional()?)
}

/// An applicant's number, person and organisation.
///
/// # Errors
/// When the database fails.
pub fn applicant(
    db: &Connection,
    id: ApplicantId,
) -> Result<Option<(String, Person, Option<OrganisationId>)>> {
    let found = db
        .prepare_cached(
            "SELECT a.number AS applicant_number, a.organisation_id AS organisation_id, p.*
             FROM applicant a JOIN person p ON p.id = a.person_id
             WHERE a.id = ?1 AND a.removed_at IS NULL",
        )?
        .query_row([id], |r| Ok((r.get("applicant_number")?, person(r)?, r.get("organisation_id")?)))
        .optional()?;
    Ok(found)
}

/// A person's proofs of identity, oldest first.
///
/// # Errors
/// When the database fails.
pub fn identifications(db: &Connection, person: PersonId) -> Result<Vec<Identification>> {
    let mut statement = db.prepare_cached(
        "SELECT id, kind, number, issuer, certified_by, certified_reason FROM identification
         WHERE person_id = ?1 AND removed_at IS NULL ORDER BY id",
    )?;
    let proofs = statement
        .query_map([person], |r| {
            Ok(Identification {
                id: r.get("id")?,
                kind: r.get("kind")?,
                number: r.get("number")?,
                issuer: r.get("issuer")?,
                certified_by: r.get("certified_by")?,
                certified_reason: r.get("certified_reason")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(proofs)
}

/// An organisation.
///
/// # Errors
/// When the database fails.
pub fn organisation(db: &Connection, id: OrganisationId) -> Result<Option<Organisation>> {
    let found = db
        .prepare_cached(
            "SELECT id, name, kind, nui, municipality, settlement, address FROM organisation
             WHERE id = ?1 AND removed_at IS NULL",
        )?
        .query_row([id], |r| {
            Ok(Organisation {
                id: r.get("id")?,
                name: r.get("name")?,
                kind: r.get("kind")?,
                nui: r.get("nui")?,
                municipality: r.get("municipality")?,
                settlement: r.get("settlement")?,
                address: r.get("address")?,
            })
        })
        .optional()?;
    Ok(found)
}

/// Whether every consent is there that is expected; `?1` is a JSON list of the purposes' codes.
const CONSENTED: &str = "NOT EXISTS (SELECT 1 FROM json_each(?1) AS wanted WHERE NOT EXISTS (
    SELECT 1 FROM consent c
    WHERE c.person_id = p.id AND c.purpose = wanted.value AND c.withdrawn_on IS NULL))";

/// Every applicant as a line of the table, without their applications, oldest first. `expected` are the codes
/// of the consents every applicant should have given, a JSON list. Whose data is restricted or erased stands
/// in no list.
///
/// # Errors
/// When the database fails.
pub fn rows(db: &Connection, expected: &str) -> Result<Vec<ApplicantRow>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT a.id, a.number, p.name_written, o.name, p.municipality, p.settlement, p.community, p.sex,
                p.birth_date, p.displacement, p.phone,
                EXISTS (SELECT 1 FROM identification i WHERE i.person_id = p.id AND i.removed_at IS NULL),
                {CONSENTED}
         FROM applicant a JOIN person p ON p.id = a.person_id
              LEFT JOIN organisation o ON o.id = a.organisation_id
         WHERE a.removed_at IS NULL AND p.restricted_at IS NULL ORDER BY a.id",
    ))?;
    let rows = statement.query_map([expected], row)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// One applicant as a line of the table, without their applications.
///
/// # Errors
/// When the database fails.
pub fn row_of(db: &Connection, id: ApplicantId, expected: &str) -> Result<Option<ApplicantRow>> {
    let found = db
        .prepare_cached(&format!(
            "SELECT a.id, a.number, p.name_written, o.name, p.municipality, p.settlement, p.community, p.sex,
                    p.birth_date, p.displacement, p.phone,
                EXISTS (SELECT 1 FROM identification i WHERE i.person_id = p.id AND i.removed_at IS NULL),
                {CONSENTED}
             FROM applicant a JOIN person p ON p.id = a.person_id
                  LEFT JOIN organisation o ON o.id = a.organisation_id
             WHERE a.id = ?2 AND a.removed_at IS NULL AND p.restricted_at IS NULL",
        ))?
        .query_row(params![expected, id], row)
        .optional()?;
    Ok(found)
}

/// The applications of all applicants, with the applicant's identity, oldest first.
///
/// # Errors
/// When the database fails.
pub fn briefs(db: &Connection) -> Result<Vec<(ApplicantId, ApplicationBrief)>> {
    let mut statement = db.prepare_cached(&brief_statement("a.removed_at IS NULL"))?;
    let briefs = statement.query_map([], brief)?.collect::<rusqlite::Result<_>>()?;
    Ok(briefs)
}

/// One applicant's applications, oldest first.
///
/// # Errors
/// When the database fails.
pub fn briefs_of(db: &Connection, id: ApplicantId) -> Result<Vec<(ApplicantId, ApplicationBrief)>> {
    let mut statement =
        db.prepare_cached(&brief_statement("a.applicant_id = ?1 AND a.removed_at IS NULL"))?;
    let briefs = statement.query_map([id], brief)?.collect::<rusqlite::Result<_>>()?;
    Ok(briefs)
}

/// What search needs of every applicant, or of one.
///
/// # Errors
/// When the database fails.
pub fn search_sources(db: &Connection, of: Option<ApplicantId>) -> Result<Vec<SearchSource>> {
    let only = if of.is_some() { "a.id = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT a.id, a.number, p.name_written, o.name, p.settlement, p.phone,
                (SELECT group_concat(n.number, char(31)) FROM application n
                 WHERE n.applicant_id = a.id AND n.removed_at IS NULL),
                (SELECT group_concat(g.number, char(31)) FROM application n
                   JOIN agreement g ON g.application_id = n.id
                 WHERE n.applicant_id = a.id AND n.removed_at IS NULL AND g.removed_at IS NULL),
                (SELECT group_concat(i.number, char(31)) FROM identification i
                 WHERE i.person_id = p.id AND i.removed_at IS NULL),
                p.municipality,
                (SELECT group_concat(n.notes, char(31)) FROM application n
                 WHERE n.applicant_id = a.id AND n.removed_at IS NULL),
                (SELECT group_concat(l.settlement, char(31)) FROM person_address l
                 WHERE l.person_id = p.id AND l.removed_at IS NULL AND l.settlement IS NOT p.settlement)
         FROM applicant a JOIN person p ON p.id = a.person_id
              LEFT JOIN organisation o ON o.id = a.organisation_id
         WHERE {only} AND a.removed_at IS NULL AND p.restricted_at IS NULL ORDER BY a.id",
    ))?;
    let sources = statement
        .query_map([of], |r| {
            Ok(SearchSource {
                id: r.get(0)?,
                number: r.get(1)?,
                name: r.get(2)?,
                organisation: r.get(3)?,
                settlement: r.get(4)?,
                phone: r.get(5)?,
                applications: parts(r.get(6)?),
                agreements: parts(r.get(7)?),
                proofs: parts(r.get(8)?),
                municipality: r.get(9)?,
                notes: parts(r.get(10)?),
                earlier_settlements: parts(r.get(11)?),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(sources)
}

/// Several values that a statement joined by the unit separator, which no text here contains.
fn parts(joined: Option<String>) -> Vec<String> {
    joined.map(|all| all.split('\u{1f}').map(str::to_owned).collect()).unwrap_or_default()
}

/// An application's state is the kind of its latest state event; the day received that of its first.
fn brief_statement(condition: &str) -> String {
    let states = crate::selection::state_codes();
    format!(
        "SELECT a.applicant_id, a.id, a.number, a.component, a.requested_cents,
                (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.kind IN ({states})
                   AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
                 ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1),
                (SELECT e.business_date FROM event e WHERE e.record_id = a.id AND e.kind = 'received'
                 ORDER BY e.recorded_at LIMIT 1),
                json_array_length(a.flags)
         FROM application a WHERE {condition} ORDER BY a.id"
    )
}

fn brief(r: &Row<'_>) -> rusqlite::Result<(ApplicantId, ApplicationBrief)> {
    Ok((
        r.get(0)?,
        ApplicationBrief {
            id: r.get(1)?,
            number: r.get(2)?,
            component: r.get(3)?,
            requested: r.get(4)?,
            state: r.get(5)?,
            received_on: r.get(6)?,
            flags: r.get(7)?,
        },
    ))
}

fn row(r: &Row<'_>) -> rusqlite::Result<ApplicantRow> {
    Ok(ApplicantRow {
        id: r.get(0)?,
        number: r.get(1)?,
        name: r.get(2)?,
        organisation: r.get(3)?,
        municipality: r.get(4)?,
        settlement: r.get(5)?,
        community: r.get(6)?,
        sex: r.get(7)?,
        birth_date: r.get(8)?,
        displacement: r.get(9)?,
        phone: r.get(10)?,
        identified: r.get(11)?,
        consented: r.get(12)?,
        applications: Vec::new(),
    })
}

fn person(r: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: r.get("id")?,
        name_written: r.get("name_written")?,
        given_name: r.get("given_name")?,
        family_name: r.get("family_name")?,
        sex: r.get("sex")?,
        birth_date: r.get("birth_date")?,
        community: r.get("community")?,
        community_note: r.get("community_note")?,
        displacement: r.get("displacement")?,
        disability: r.get::<_, Option<String>>("disability")?.map(|said| said == "yes"),
        phone: r.get("phone")?,
        municipality: r.get("municipality")?,
        settlement: r.get("settlement")?,
        address: r.get("address")?,
        house_number: r.get("house_number")?,
        postcode: r.get("postcode")?,
        language: r.get("language")?,
    })
}

/// How the database keeps a declared yes or no.
fn yes_no(said: bool) -> &'static str {
    if said { "yes" } else { "no" }
}
