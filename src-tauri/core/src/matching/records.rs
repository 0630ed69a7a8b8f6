//! Persons as the comparison takes them.

use chrono::{Datelike, NaiveDate};
use csp_linking::link::{Day, Record, Sex as Linked};
use rusqlite::{Connection, Row};

use crate::Result;
use crate::ids::{ApplicantId, PersonId};
use crate::people::Sex;
use crate::people::records::Source;

/// What the comparison needs of one applicant, and what a pair shows of them.
#[derive(Clone)]
pub(super) struct Known {
    pub applicant: ApplicantId,
    pub person: PersonId,
    pub number: String,
    pub name: String,
    given: Option<String>,
    family: Option<String>,
    sex: Option<Sex>,
    birth: Option<NaiveDate>,
    proof: Option<String>,
    phone: Option<String>,
    house: Option<String>,
    address: Option<String>,
    settlement: Option<String>,
    postcode: Option<String>,
    municipality: Option<String>,
    enterprise: Option<String>,
    household: Option<String>,
    pub source: Option<Source>,
}

/// Everybody whose data is in use, in the order of entry.
pub(super) fn all(db: &Connection) -> Result<Vec<Known>> {
    let mut statement = db.prepare_cached(include_str!("records.sql"))?;
    let rows = statement.query_map([], known)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Everybody on lists of earlier beneficiaries who is not yet known to be an applicant, with the identity of the
/// record in place of the applicant's.
pub(super) fn earlier(db: &Connection) -> Result<Vec<Known>> {
    let mut statement = db.prepare_cached(include_str!("earlier.sql"))?;
    let rows = statement.query_map([], known)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn known(r: &Row<'_>) -> rusqlite::Result<Known> {
    let file: Option<String> = r.get("file_name")?;
    let source = match file {
        Some(file) => Some(Source { file, sheet: r.get("sheet")?, row: r.get("row")? }),
        None => None,
    };
    let sex: Option<crate::code::Stored<Sex>> = r.get("sex")?;
    Ok(Known {
        applicant: r.get("applicant")?,
        person: r.get("person")?,
        number: r.get("number")?,
        name: r.get("name_written")?,
        given: r.get("given_name")?,
        family: r.get("family_name")?,
        sex: sex.and_then(|sex| sex.known()),
        birth: r.get("birth_date")?,
        proof: r.get("proof")?,
        phone: r.get("phone")?,
        house: r.get("house_number")?,
        address: r.get("address")?,
        settlement: r.get("settlement")?,
        postcode: r.get("postcode")?,
        municipality: r.get("municipality")?,
        enterprise: r.get("enterprise")?,
        household: r.get("household")?,
        source,
    })
}

impl Known {
    /// As the comparison takes it.
    pub(super) fn record(&self) -> Record<'_> {
        fn text(value: &Option<String>) -> &str {
            value.as_deref().unwrap_or_default()
        }
        // A name of one word, or whose parts nobody told apart, is compared whole.
        let (given, family) = match (&self.given, &self.family) {
            (Some(given), Some(family)) => (given.as_str(), family.as_str()),
            _ => ("", ""),
        };
        Record {
            given,
            family,
            full: &self.name,
            sex: self.sex.map(|sex| match sex {
                Sex::Female => Linked::Female,
                Sex::Male => Linked::Male,
            }),
            birth: self.birth.and_then(day),
            number: text(&self.proof),
            phones: [text(&self.phone), ""],
            house: text(&self.house),
            address: text(&self.address),
            settlement: text(&self.settlement),
            postcode: text(&self.postcode),
            municipality: text(&self.municipality),
            household: text(&self.household),
            enterprise: text(&self.enterprise),
        }
    }

    /// The value of a field as the record has it.
    pub(super) fn value(&self, field: super::Field) -> Option<String> {
        use super::Field;
        match field {
            Field::Given => self.given.clone().or_else(|| Some(self.name.clone())),
            Field::Family => self.family.clone().or_else(|| Some(self.name.clone())),
            Field::Birth => self.birth.map(|day| day.format("%d.%m.%Y").to_string()),
            Field::Number => self.proof.clone(),
            Field::Phone => self.phone.clone(),
            Field::House => self.house.clone(),
            Field::Address => self.address.clone(),
            Field::Place => {
                let parts = [self.settlement.as_deref(), self.postcode.as_deref()];
                let parts: Vec<&str> = parts.into_iter().flatten().collect();
                Some(parts.join(" ")).filter(|text| !text.is_empty())
            }
            Field::Municipality => self.municipality.clone(),
            Field::Sex => self.sex.map(|sex| sex.to_string()),
            Field::Enterprise => self.enterprise.clone(),
            Field::Household => None,
            Field::Order => Some(self.name.clone()),
        }
    }
}

/// A date as the comparison takes it.
pub(super) fn day(date: NaiveDate) -> Option<Day> {
    Some(Day {
        year: u16::try_from(date.year()).ok()?,
        month: u8::try_from(date.month()).ok()?,
        day: u8::try_from(date.day()).ok()?,
    })
}
