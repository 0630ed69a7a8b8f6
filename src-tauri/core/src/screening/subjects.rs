//! Who is screened: applicants, the representatives of households and organisations, and the organisations.

use std::collections::HashMap;

use chrono::NaiveDate;
use csp_screening::lists::{Country, Kind, Sex, When};
use csp_screening::matching::Subject;
use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use super::Screened;
use crate::Result;
use crate::ids::ApplicantId;

/// Somebody to be screened.
pub(super) struct Who {
    /// The person or organisation.
    pub id: Uuid,
    /// Which of the two.
    pub screened: Screened,
    /// What is compared.
    pub subject: Subject,
    /// The same as text, so that a correction shows.
    pub facts: String,
}

/// Everybody, or those of one applicant. Whose data is restricted or erased is not used for this either.
pub(super) fn of(db: &Connection, applicant: Option<ApplicantId>) -> Result<Vec<Who>> {
    let mut all = persons(db, applicant)?;
    all.extend(organisations(db, applicant)?);
    Ok(all)
}

fn persons(db: &Connection, applicant: Option<ApplicantId>) -> Result<Vec<Who>> {
    let mut numbers: HashMap<Uuid, Vec<String>> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT i.person_id, i.number FROM identification AS i
         WHERE i.removed_at IS NULL AND i.number IS NOT NULL
           AND (?1 IS NULL OR i.person_id = (SELECT person_id FROM applicant WHERE id = ?1))
         ORDER BY i.id",
    )?;
    let mut rows = statement.query([applicant])?;
    while let Some(row) = rows.next()? {
        numbers.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT p.id, p.name_written, p.given_name, p.family_name, p.sex, p.birth_date
         FROM applicant AS a JOIN person AS p ON p.id = a.person_id
         WHERE a.removed_at IS NULL AND p.removed_at IS NULL AND p.restricted_at IS NULL
           AND p.erased_at IS NULL AND (?1 IS NULL OR a.id = ?1)
         ORDER BY p.id",
    )?;
    let mut rows = statement.query(params![applicant])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let id: Uuid = row.get(0)?;
        let written: String = row.get(1)?;
        let (given, family): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        let (sex, birth): (Option<String>, Option<NaiveDate>) = (row.get(4)?, row.get(5)?);
        let mut subject = Subject::person(&written);
        if let (Some(given), Some(family)) = (&given, &family) {
            let both = format!("{given} {family}");
            if both != written {
                subject.names.push(both);
            }
        }
        subject.family = family;
        subject.birth = birth.map(When::Day);
        subject.sex = match sex.as_deref() {
            Some("female") => Some(Sex::Female),
            Some("male") => Some(Sex::Male),
            _ => None,
        };
        subject.numbers = numbers.remove(&id).unwrap_or_default();
        all.push(who(id, Screened::Person, subject));
    }
    Ok(all)
}

fn organisations(db: &Connection, applicant: Option<ApplicantId>) -> Result<Vec<Who>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT o.id, o.name, o.nui FROM applicant AS a
              JOIN organisation AS o ON o.id = a.organisation_id JOIN person AS p ON p.id = a.person_id
         WHERE a.removed_at IS NULL AND o.removed_at IS NULL AND p.restricted_at IS NULL
           AND p.erased_at IS NULL AND (?1 IS NULL OR a.id = ?1)
         ORDER BY o.id",
    )?;
    let mut rows = statement.query(params![applicant])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let mut subject = Subject::organisation(&row.get::<_, String>(1)?);
        subject.numbers.extend(row.get::<_, Option<String>>(2)?);
        // The programme's organisations have their seat here; a person's citizenship nobody asks.
        subject.countries.push(Country { code: "XK".to_owned(), name: "Kosovo".to_owned() });
        all.push(who(row.get(0)?, Screened::Organisation, subject));
    }
    Ok(all)
}

fn who(id: Uuid, screened: Screened, subject: Subject) -> Who {
    let kind = match subject.kind {
        Kind::Person => "person",
        Kind::Enterprise => "enterprise",
    };
    let birth = subject.birth.map(|birth| format!("{birth:?}"));
    let sex = subject.sex.map(|sex| format!("{sex:?}"));
    let facts = json!([kind, subject.names, subject.family, birth, sex, subject.numbers]).to_string();
    Who { id, screened, subject, facts }
}
