//! What is here of an application and its person, field by field, in the words in which rows are compared.

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::Held;
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ApplicantId, ApplicationId};
use crate::intake::Field;
use crate::intake::check::Candidate;
use crate::money::Cents;
use crate::people::records::Person;
use crate::people::store::{applicant, identifications};
use crate::people::{Displacement, Sex};
use crate::selection::ApplicationState as S;
use crate::selection::{Application, store};

/// A known application with its person.
pub(in crate::intake) struct Known {
    pub application: Application,
    pub person: Person,
    pub personal_number: Option<String>,
    pub state: Option<S>,
}

/// The fields a row may change, each with its table and column.
pub(super) const FIELDS: [(Field, &str, &str); 18] = [
    (Field::FullName, "person", "name_written"),
    (Field::Sex, "person", "sex"),
    (Field::BirthDate, "person", "birth_date"),
    (Field::PersonalNumber, "identification", "number"),
    (Field::Community, "person", "community"),
    (Field::Returnee, "person", "displacement"),
    (Field::Disability, "person", "disability"),
    (Field::Phone, "person", "phone"),
    (Field::Municipality, "person", "municipality"),
    (Field::Settlement, "person", "settlement"),
    (Field::Address, "person", "address"),
    (Field::HouseNumber, "person", "house_number"),
    (Field::Postcode, "person", "postcode"),
    (Field::Sector, "application", "sector"),
    (Field::RequestedEur, "application", "requested_cents"),
    (Field::OwnShareEur, "application", "own_share_cents"),
    (Field::HouseholdSize, "application", "household_size"),
    (Field::Notes, "application", "notes"),
];

impl Known {
    /// The application with its person, where their data is used.
    pub fn read(db: &Connection, id: ApplicationId) -> Result<Option<Self>> {
        let Some(record) = store::record(db, id)? else { return Ok(None) };
        let who: ApplicantId = record.application.applicant;
        let Some((_, person, _)) = applicant(db, who)? else { return Ok(None) };
        if crate::privacy::check_usable(db, person.id).is_err() {
            return Ok(None);
        }
        let number = identifications(db, person.id)?.into_iter().find_map(|proof| proof.number);
        let state = record.state.as_ref().and_then(Stored::known);
        Ok(Some(Self { application: record.application, person, personal_number: number, state }))
    }

    /// What is here of a field.
    pub fn value(&self, field: Field) -> Option<String> {
        let (p, a) = (&self.person, &self.application);
        let cents = |amount: Option<Cents>| amount.map(text_of);
        match field {
            Field::FullName => Some(p.name_written.clone()),
            Field::Sex => p.sex.as_ref().map(|v: &Stored<Sex>| v.code().to_owned()),
            Field::BirthDate => p.birth_date.map(|day| day.to_string()),
            Field::PersonalNumber => self.personal_number.clone(),
            Field::Community => p.community.clone(),
            Field::Returnee => p.displacement.as_ref().map(|v: &Stored<Displacement>| v.code().to_owned()),
            Field::Disability => p.disability.map(yes_no),
            Field::Phone => p.phone.clone(),
            Field::Municipality => p.municipality.clone(),
            Field::Settlement => p.settlement.clone(),
            Field::Address => p.address.clone(),
            Field::HouseNumber => p.house_number.clone(),
            Field::Postcode => p.postcode.clone(),
            Field::Sector => a.sector.clone(),
            Field::RequestedEur => cents(a.requested),
            Field::OwnShareEur => cents(a.own_share),
            Field::HouseholdSize => a.household_size.map(|size| size.to_string()),
            Field::Notes => a.notes.clone(),
            _ => None,
        }
    }

    /// Whether somebody has decided about the application: what was decided on stands.
    pub fn is_decided(&self) -> bool {
        matches!(self.state, Some(S::Ineligible | S::Approved | S::Rejected | S::Agreed))
    }

    /// What holds a difference in a field back.
    pub fn held(&self, db: &Connection, field: Field, table: &str, column: &str) -> Result<Option<Held>> {
        if table == "application" && self.is_decided() {
            return Ok(Some(Held::Decided));
        }
        let here = self.value(field).is_some();
        if field == Field::PersonalNumber {
            return Ok(here.then_some(Held::Proof));
        }
        let record = if table == "person" { self.person.id.uuid() } else { self.application.id.uuid() };
        Ok(is_an_officers(db, record, column, here)?.then_some(Held::ByOfficer))
    }
}

/// What a row says of a field, in the same words.
pub(in crate::intake) fn said(candidate: &Candidate, field: Field) -> Option<String> {
    let p = &candidate.person;
    match field {
        Field::FullName => Some(p.name_written.clone()),
        Field::Sex => p.sex.as_ref().map(|v| v.code().to_owned()),
        Field::BirthDate => p.birth_date.map(|day| day.to_string()),
        Field::PersonalNumber => candidate.personal_number.clone(),
        Field::Community => p.community.clone(),
        Field::Returnee => p.displacement.as_ref().map(|v| v.code().to_owned()),
        Field::Disability => p.disability.map(yes_no),
        Field::Phone => p.phone.clone(),
        Field::Municipality => p.municipality.clone(),
        Field::Settlement => p.settlement.clone(),
        Field::Address => p.address.clone(),
        Field::HouseNumber => p.house_number.clone(),
        Field::Postcode => p.postcode.clone(),
        Field::Sector => candidate.sector.map(|sector| sector.code().to_owned()),
        Field::RequestedEur => candidate.requested.map(text_of),
        Field::OwnShareEur => candidate.own_share.map(text_of),
        Field::HouseholdSize => candidate.household_size.map(|size| size.to_string()),
        Field::Notes => candidate.notes.clone(),
        _ => None,
    }
}

/// Euros with cents and a point, as every language's reader parses it back.
fn text_of(amount: Cents) -> String {
    let (euros, cents) = amount.split();
    format!("{euros}.{cents:02}")
}

fn yes_no(said: bool) -> String {
    if said { "yes" } else { "no" }.to_owned()
}

/// Whether an officer has changed the field, or entered it with the record by hand. What an import wrote or
/// brought up to date is the file's own.
fn is_an_officers(db: &Connection, record: Uuid, column: &str, here: bool) -> Result<bool> {
    let sql = r#"SELECT 1 FROM change_op o JOIN change c ON c.id = o.change_id
             LEFT JOIN change_value v ON v.op_id = o.id
        WHERE o.record_id = ?1 AND (o.kind = 'update' OR (o.kind = 'insert' AND ?3))
          AND c.action NOT IN ('applications-imported', 'applications-updated')
          AND (json_type(o.fields, '$.' || ?2) IS NOT NULL OR json_type(v."values", '$.' || ?2) IS NOT NULL)
        LIMIT 1"#;
    let found =
        db.prepare_cached(sql)?.query_row(rusqlite::params![record, column, here], |_| Ok(())).optional()?;
    Ok(found.is_some())
}
