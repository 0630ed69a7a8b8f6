//! Who is screened: applicants, the representatives of organisations, the organisations with whoever owns and
//! leads them, and suppliers with theirs.

use std::collections::HashMap;

use chrono::NaiveDate;
use csp_screening::lists::{Country, Kind, Sex, When};
use csp_screening::matching::Subject;
use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;

use super::Screened;
use crate::Result;
use crate::code::Stored;
use crate::ids::{ApplicantId, OrganisationId};
use crate::organisations::MemberKind;

/// Somebody to be screened.
pub(super) struct Who {
    /// The person, the organisation, or the member without a record of their own.
    pub id: Uuid,
    /// Which of them.
    pub screened: Screened,
    /// What is compared.
    pub subject: Subject,
    /// The same as text, so that a correction shows.
    pub facts: String,
}

/// Whom a screening is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Everybody.
    Everybody,
    /// An applicant, with the organisation and its members where one applies.
    Applicant(ApplicantId),
    /// An organisation with its members.
    Organisation(OrganisationId),
}

impl Scope {
    fn id(self) -> Option<Uuid> {
        match self {
            Self::Everybody => None,
            Self::Applicant(id) => Some(id.uuid()),
            Self::Organisation(id) => Some(id.uuid()),
        }
    }

    /// Which applicants `a` are meant; `?1` is [`Self::id`].
    fn applicants(self) -> &'static str {
        match self {
            Self::Everybody => "?1 IS NULL",
            Self::Applicant(_) => "a.id = ?1",
            Self::Organisation(_) => "0 AND a.id = ?1",
        }
    }

    /// Which organisations `o` are meant.
    fn organisations(self) -> &'static str {
        match self {
            Self::Everybody => "?1 IS NULL",
            Self::Applicant(_) => "o.id = (SELECT organisation_id FROM applicant WHERE id = ?1)",
            Self::Organisation(_) => "o.id = ?1",
        }
    }
}

/// One kind of record in which people and organisations stand that are screened.
type Source = fn(&Connection, Scope) -> Result<Vec<Who>>;

/// Every such kind. Whoever is kept in a further table (the representatives of households, say) is screened
/// everywhere, and stands in every gate, once its reader stands here.
const SOURCES: &[Source] = &[persons, organisations, members];

/// Everybody in a scope. Whose data is restricted or erased is not used for this either.
pub(super) fn of(db: &Connection, scope: Scope) -> Result<Vec<Who>> {
    let mut all = Vec::new();
    for source in SOURCES {
        all.extend(source(db, scope)?);
    }
    Ok(all)
}

/// Organisations in use: suppliers, and applicants whose representative's data is in use.
const IN_USE: &str = "o.removed_at IS NULL AND (o.number IS NOT NULL OR EXISTS (
    SELECT 1 FROM applicant AS a JOIN person AS p ON p.id = a.person_id
    WHERE a.organisation_id = o.id AND a.removed_at IS NULL AND p.restricted_at IS NULL AND p.erased_at IS NULL))";

/// Applicants, representatives, and whoever owns or leads an organisation and has a record of their own.
fn persons(db: &Connection, scope: Scope) -> Result<Vec<Who>> {
    let mut statement = db.prepare_cached(&format!(
        "WITH due (id) AS (
             SELECT a.person_id FROM applicant AS a WHERE a.removed_at IS NULL AND {}
             UNION
             SELECT m.person_id FROM organisation AS o JOIN organisation_member AS m ON m.organisation_id = o.id
             WHERE m.person_id IS NOT NULL AND m.removed_at IS NULL AND m.to_day IS NULL AND {} AND {IN_USE})
         SELECT p.id, p.name_written, p.given_name, p.family_name, p.sex, p.birth_date,
                (SELECT group_concat(number, char(31)) FROM (
                     SELECT number FROM identification
                     WHERE person_id = p.id AND removed_at IS NULL AND number IS NOT NULL ORDER BY id))
         FROM due JOIN person AS p ON p.id = due.id
         WHERE p.removed_at IS NULL AND p.restricted_at IS NULL AND p.erased_at IS NULL ORDER BY p.id",
        scope.applicants(),
        scope.organisations()
    ))?;
    let mut former = match scope {
        Scope::Everybody => crate::matching::former_names(db, None)?,
        _ => HashMap::new(),
    };
    let mut rows = statement.query([scope.id()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let id: Uuid = row.get(0)?;
        let written: String = row.get(1)?;
        let (given, family): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        let (sex, birth): (Option<String>, Option<NaiveDate>) = (row.get(4)?, row.get(5)?);
        let numbers: Option<String> = row.get(6)?;
        let mut subject = Subject::person(&written);
        if let (Some(given), Some(family)) = (&given, &family) {
            subject.names.push(format!("{given} {family}"));
        }
        if scope != Scope::Everybody {
            former.extend(crate::matching::former_names(db, Some(crate::ids::PersonId::from_uuid(id)))?);
        }
        // What was found under the name of a record that was merged into this one is found still.
        subject.names.extend(former.remove(&id).unwrap_or_default());
        let mut seen = std::collections::HashSet::new();
        subject.names.retain(|name| seen.insert(name.clone()));
        subject.family = family;
        subject.birth = birth.map(When::Day);
        subject.sex = match sex.as_deref() {
            Some("female") => Some(Sex::Female),
            Some("male") => Some(Sex::Male),
            _ => None,
        };
        subject.numbers = numbers.map(parts).unwrap_or_default();
        all.push(who(id, Screened::Person, subject));
    }
    Ok(all)
}

fn organisations(db: &Connection, scope: Scope) -> Result<Vec<Who>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT o.id, o.name, o.country, o.nui, o.old_number, o.fiscal_number, o.farm_number
         FROM organisation AS o WHERE {} AND {IN_USE} ORDER BY o.id",
        scope.organisations()
    ))?;
    let mut rows = statement.query([scope.id()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let mut subject = Subject::organisation(&row.get::<_, String>(1)?);
        // Where nothing else is said the seat is here; a person's citizenship nobody asks.
        let code = row.get::<_, Option<String>>(2)?.unwrap_or_else(|| "XK".to_owned());
        let name = if code == "XK" { "Kosovo".to_owned() } else { code.clone() };
        subject.countries.push(Country { code, name });
        for column in 3..7 {
            subject.numbers.extend(row.get::<_, Option<String>>(column)?);
        }
        all.push(who(row.get(0)?, Screened::Organisation, subject));
    }
    Ok(all)
}

/// Whoever owns or leads an organisation today and has no record of their own.
fn members(db: &Connection, scope: Scope) -> Result<Vec<Who>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT m.id, m.name, m.birth_date, m.kind
         FROM organisation AS o JOIN organisation_member AS m ON m.organisation_id = o.id
         WHERE m.person_id IS NULL AND m.name <> '' AND m.removed_at IS NULL AND m.to_day IS NULL
           AND {} AND {IN_USE} ORDER BY m.id",
        scope.organisations()
    ))?;
    let mut rows = statement.query([scope.id()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, birth): (String, Option<NaiveDate>) = (row.get(1)?, row.get(2)?);
        let kind: Stored<MemberKind> = row.get(3)?;
        let mut subject = match kind.known() {
            Some(MemberKind::Organisation) => Subject::organisation(&name),
            Some(MemberKind::Person) | None => Subject::person(&name),
        };
        subject.birth = birth.map(When::Day);
        all.push(who(row.get(0)?, Screened::Member, subject));
    }
    Ok(all)
}

/// Several values that a statement joined by the unit separator, which no text here contains.
fn parts(joined: String) -> Vec<String> {
    joined.split('\u{1f}').map(str::to_owned).collect()
}

fn who(id: Uuid, screened: Screened, subject: Subject) -> Who {
    let kind = match subject.kind {
        Kind::Person => "person",
        Kind::Enterprise => "enterprise",
    };
    let birth = subject.birth.map(|birth| format!("{birth:?}"));
    let sex = subject.sex.map(|sex| format!("{sex:?}"));
    let countries: Vec<&str> = subject.countries.iter().map(|country| country.code.as_str()).collect();
    let facts =
        json!([kind, subject.names, subject.family, birth, sex, subject.numbers, countries]).to_string();
    Who { id, screened, subject, facts }
}
