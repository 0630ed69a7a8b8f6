//! The statements of earlier support.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{SupportOf, Verdict};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicantId, HouseholdId, ImportId, OrganisationId, PersonId, SupportId, SupportMatchId};
use crate::intake::earlier::ListRow;
use crate::money::Cents;
use crate::vault::Writing;

/// A record as stored, with what it shares. Personal: no `Debug`.
#[derive(Clone)]
pub(crate) struct Support {
    pub id: SupportId,
    pub person: Option<PersonId>,
    pub organisation: Option<OrganisationId>,
    pub household: Option<HouseholdId>,
    pub scheme: String,
    pub what: Option<String>,
    pub year: Option<i32>,
    pub on: Option<NaiveDate>,
    pub amount: Option<Cents>,
    pub told_by: Option<String>,
    pub reference: Option<String>,
    pub name: Option<String>,
    pub place: Place,
    pub file: Option<String>,
    pub sheet: Option<String>,
    pub row: Option<u32>,
    /// The applicant it is of, and their number.
    pub applicant: Option<(ApplicantId, String)>,
}

/// An address for comparing.
#[derive(Clone, Default)]
pub(crate) struct Place {
    pub municipality: Option<String>,
    pub settlement: Option<String>,
    pub address: Option<String>,
    pub house_number: Option<String>,
}

impl Place {
    /// What is the same for one house, however written; nothing where a house is not said.
    pub(crate) fn house(&self) -> Option<String> {
        let folded =
            |part: &Option<String>| part.as_deref().map(crate::language::plain_joined).unwrap_or_default();
        let (street, number) = (folded(&self.address), folded(&self.house_number));
        let numbered = !number.is_empty() || street.chars().any(|c| c.is_ascii_digit());
        let place = folded(&self.settlement);
        let municipality = self.municipality.clone()?;
        (numbered && !(street.is_empty() && place.is_empty()))
            .then(|| format!("{municipality}|{place}|{street}{number}"))
    }
}

const COLUMNS: &str = "SELECT e.id, e.person_id, e.organisation_id, e.household_id, e.scheme, e.what, e.year, e.given_on,
    e.amount_cents, e.told_by, e.reference, coalesce(e.name, p.name_written, o.name), e.municipality, e.settlement, e.address, e.house_number, i.file_name, e.sheet, e.row, n.id, n.number
    FROM earlier_support e LEFT JOIN import i ON i.id = e.import_id LEFT JOIN person p ON p.id = e.person_id
    LEFT JOIN organisation o ON o.id = e.organisation_id
    LEFT JOIN applicant n ON n.id = (SELECT a.id FROM applicant a
        WHERE a.removed_at IS NULL AND (a.organisation_id = e.organisation_id
            OR (e.organisation_id IS NULL AND a.person_id = e.person_id))
        ORDER BY a.organisation_id IS NOT NULL, a.id LIMIT 1)
    WHERE e.removed_at IS NULL AND p.erased_at IS NULL AND p.restricted_at IS NULL";

fn support(r: &Row<'_>) -> rusqlite::Result<Support> {
    let applicant: Option<ApplicantId> = r.get(19)?;
    let number: Option<String> = r.get(20)?;
    Ok(Support {
        id: r.get(0)?,
        person: r.get(1)?,
        organisation: r.get(2)?,
        household: r.get(3)?,
        scheme: r.get(4)?,
        what: r.get(5)?,
        year: r.get(6)?,
        on: r.get(7)?,
        amount: r.get(8)?,
        told_by: r.get(9)?,
        reference: r.get(10)?,
        name: r.get(11)?,
        place: Place {
            municipality: r.get(12)?,
            settlement: r.get(13)?,
            address: r.get(14)?,
            house_number: r.get(15)?,
        },
        file: r.get(16)?,
        sheet: r.get(17)?,
        row: r.get(18)?,
        applicant: applicant.zip(number),
    })
}

/// The records for which a condition holds.
pub(crate) fn which(db: &Connection, condition: &str, args: &[&dyn ToSql]) -> Result<Vec<Support>> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} AND {condition} ORDER BY e.id"))?;
    Ok(statement.query_map(args, support)?.collect::<rusqlite::Result<_>>()?)
}

/// A record.
pub(crate) fn one(db: &Connection, id: SupportId) -> Result<Option<Support>> {
    Ok(which(db, "e.id = ?1", &[&id])?.pop())
}

/// A record entered by hand.
pub(super) struct New<'a> {
    pub person: Option<PersonId>,
    pub organisation: Option<OrganisationId>,
    pub household: Option<HouseholdId>,
    pub scheme: &'a str,
    pub what: Option<String>,
    pub year: Option<i32>,
    pub on: Option<NaiveDate>,
    pub amount: Option<Cents>,
    pub told_by: Option<String>,
    pub reference: Option<String>,
}

pub(super) fn insert(tx: &Writing<'_>, new: &New<'_>) -> Result<SupportId> {
    let id = SupportId::new();
    tx.execute(
        "INSERT INTO earlier_support (id, person_id, organisation_id, household_id, scheme, what, year, given_on,
             amount_cents, told_by, reference, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            id,
            new.person,
            new.organisation,
            new.household,
            new.scheme,
            new.what,
            new.year,
            new.on,
            new.amount,
            new.told_by,
            new.reference,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(id)
}

/// Adds a row of a list.
pub(super) fn insert_row(
    tx: &Writing<'_>,
    (import, scheme, file): (ImportId, &str, &str),
    row: &ListRow,
    fingerprint: &str,
) -> Result<()> {
    let person = &row.candidate.person;
    tx.prepare_cached(
        "INSERT INTO earlier_support (id, import_id, scheme, what, year, given_on, amount_cents, told_by, reference,
             name, given_name, family_name, sex, birth_date, number, phone, municipality, settlement, address,
             house_number, postcode, enterprise, nui, sheet, row, fingerprint, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
             ?23, ?24, ?25, ?26, ?27, ?28)",
    )?
    .execute(params![
        SupportId::new(),
        import,
        scheme,
        row.what,
        row.year,
        row.given_on,
        row.amount,
        file,
        row.reference,
        person.name_written,
        person.given_name,
        person.family_name,
        person.sex.as_ref().map(|sex| sex.code().to_owned()),
        person.birth_date,
        row.candidate.personal_number,
        person.phone,
        person.municipality,
        person.settlement,
        person.address,
        person.house_number,
        person.postcode,
        row.enterprise,
        row.nui,
        row.sheet,
        row.row,
        fingerprint,
        stored_moment(tx.now),
        tx.officer
    ])?;
    Ok(())
}

/// Whether an earlier import has brought this row.
pub(super) fn is_known(db: &Connection, fingerprint: &str) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM earlier_support WHERE fingerprint = ?1")?.exists([fingerprint])?)
}

/// Says who somebody on a list is, or is not.
pub(super) fn decide(tx: &Writing<'_>, support: SupportId, person: PersonId, verdict: Verdict) -> Result<()> {
    tx.execute(
        "INSERT INTO support_match (id, support_id, person_id, verdict, decided_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![SupportMatchId::new(), support, person, verdict, tx.today, stored_moment(tx.now), tx.officer],
    )?;
    if verdict == Verdict::Same {
        tx.execute("UPDATE earlier_support SET person_id = ?2 WHERE id = ?1", params![support, person])?;
    }
    Ok(())
}

/// What was said of a record and a person.
pub(super) fn said(db: &Connection, support: SupportId, person: PersonId) -> Result<Option<String>> {
    let sql =
        "SELECT verdict FROM support_match WHERE support_id = ?1 AND person_id = ?2 AND removed_at IS NULL
        ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row(params![support, person], |r| r.get(0)).optional()?)
}

/// Everybody told apart.
pub(crate) fn refused(db: &Connection) -> Result<HashSet<(SupportId, PersonId)>> {
    let sql =
        "SELECT support_id, person_id FROM support_match WHERE verdict = 'different' AND removed_at IS NULL";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

/// Whose a record is.
pub(super) fn whose(one: &Support) -> Option<SupportOf> {
    match one {
        Support { person: Some(_), .. } => Some(SupportOf::Person),
        Support { organisation: Some(_), .. } => Some(SupportOf::Organisation),
        Support { household: Some(_), .. } => Some(SupportOf::Household),
        _ => None,
    }
}

/// Blanks a record here and in the log, where it is one; the scheme, the year and the amount stay.
pub(crate) fn blank(tx: &Writing<'_>, id: uuid::Uuid) -> Result<()> {
    let there = tx.prepare_cached("SELECT 1 FROM earlier_support WHERE id = ?1")?.exists([id])?;
    if !there {
        return Ok(());
    }
    tx.blank(&[("earlier_support", [id].into())].into(), &[])?;
    let sql = "UPDATE earlier_support SET removed_at = ?2 WHERE id = ?1";
    tx.execute(sql, params![id, stored_moment(tx.now)])?;
    Ok(())
}
