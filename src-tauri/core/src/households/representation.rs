//! Who stands for whom: a guardian, a spokesperson, somebody authorised; from when to when, on what ground.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::json;

use super::form::one_of;
use super::service::at;
use super::shown::{Home, Representation, StandsFor};
use super::{Error, Representing, Time, Whom, past_day, settled, store};
use crate::clock::stored_moment;
use crate::code::Code;
use crate::ids::{OrganisationId, PersonId, RepresentationId};
use crate::people::form::text;
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};
use crate::{Problem, Result};

/// Who stands for an applicant, as typed. Personal: no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct RepresentationForm {
    /// An applicant who stands for them, by number; empty for who is none.
    pub representative: String,
    /// The name of who is no applicant.
    pub name: String,
    /// Their telephone.
    pub phone: String,
    /// As what, by its code.
    pub kind: String,
    /// The document or decision.
    pub ground: String,
    /// Since when.
    pub on: String,
    /// For the organisation: whoever stood for it until then does so no more.
    pub of_organisation: bool,
}

/// Somebody begins to stand for an applicant's person, or for their organisation: then they sign for it, and
/// whoever did so before stands in its history.
///
/// # Errors
/// When they are the same person, or stand for them already; every problem at its field.
pub fn begin(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &RepresentationForm,
) -> Result<Written<()>> {
    vault.write(officer, Action::RepresentationChanged, |tx| {
        let mut problems = Vec::new();
        let on = past_day(&form.on, "on", tx.today, &mut problems);
        let kind = if form.of_organisation {
            Some(Representing::Authorised)
        } else {
            one_of::<Representing>(&form.kind, "kind", &mut problems)
        };
        let missing = |field: &str| Problem::new("value-missing").at(field);
        if text(&form.representative).is_none() && (form.of_organisation || text(&form.name).is_none()) {
            problems.push(missing("representative"));
        }
        if text(&form.ground).is_none() {
            problems.push(missing("ground"));
        }
        if form.of_organisation && form.on.trim().is_empty() {
            problems.push(missing("on"));
        }
        settled(problems)?;
        let kind = kind.unwrap_or(Representing::Authorised);
        let (id, number, person) = store::person_of(tx, applicant)?;
        tx.describe(json!({ "applicant": number }));
        let who = match text(&form.representative) {
            Some(number) => {
                let found = store::person_of(tx, &number).map_err(|error| at(error, "representative"))?;
                tx.describe(json!({ "other": found.1 }));
                Some(found.2)
            }
            None => None,
        };
        if who == Some(person) {
            return Err(Error::Oneself.into());
        }
        if !form.of_organisation {
            if who.is_some() && standing(tx, Whom::Person(person))?.iter().any(|one| one.1 == who) {
                return Err(Error::StandsAlready.into());
            }
            return insert(tx, Whom::Person(person), who, form, (kind, Time { from: on, to: None }));
        }
        let sql = "SELECT organisation_id FROM applicant WHERE id = ?1";
        let organisation: Option<OrganisationId> = tx.query_row(sql, [id], |r| r.get(0))?;
        let (Some(organisation), Some(who), Some(on)) = (organisation, who, on) else {
            return Err(Error::NotFound.into());
        };
        // Whoever signed until now stands in the history, with the day on which it ended.
        let before = standing(tx, Whom::Organisation(organisation))?;
        if before.is_empty() {
            let former = RepresentationForm::default();
            let time = Time { from: None, to: Some(on) };
            insert(tx, Whom::Organisation(organisation), Some(person), &former, (kind, time))?;
        }
        for (id, _, from) in before {
            if let Some(from) = from.filter(|from| on < *from) {
                return Err(Error::Before(from).into());
            }
            tx.execute("UPDATE representation SET to_on = ?2 WHERE id = ?1", params![id, on])?;
        }
        let time = Time { from: Some(on), to: None };
        insert(tx, Whom::Organisation(organisation), Some(who), form, (kind, time))?;
        tx.execute("UPDATE applicant SET person_id = ?2 WHERE id = ?1", params![id, who])?;
        crate::screening::service::at_entry(tx, Some(id))
    })
}

/// Somebody ceases to stand for a person.
///
/// # Errors
/// When it ended already, or the day lies before it began.
pub fn end(vault: &Vault, officer: &Officer, id: RepresentationId, on: &str) -> Result<Written<()>> {
    vault.write(officer, Action::RepresentationChanged, |tx| {
        let mut problems = Vec::new();
        let on = past_day(on, "on", tx.today, &mut problems).unwrap_or(tx.today);
        settled(problems)?;
        let sql = "SELECT from_on, to_on FROM representation
            WHERE id = ?1 AND removed_at IS NULL AND person_id IS NOT NULL";
        let found: Option<(Option<NaiveDate>, Option<NaiveDate>)> =
            tx.query_row(sql, [id], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
        let (from, to) = found.ok_or(Error::NotFound)?;
        if to.is_some() {
            return Err(Error::EndedAlready.into());
        }
        if let Some(from) = from.filter(|from| on < *from) {
            return Err(Error::Before(from).into());
        }
        tx.execute("UPDATE representation SET to_on = ?2 WHERE id = ?1", params![id, on])?;
        Ok(())
    })
}

fn insert(
    tx: &Writing<'_>,
    whom: Whom,
    who: Option<PersonId>,
    form: &RepresentationForm,
    (kind, time): (Representing, Time),
) -> Result<()> {
    let (person, organisation) = match whom {
        Whom::Person(id) => (Some(id), None),
        Whom::Organisation(id) => (None, Some(id)),
    };
    let phone = text(&form.phone).map(|typed| crate::people::phone::read_phone(&typed).kept);
    tx.execute(
        "INSERT INTO representation (id, person_id, organisation_id, representative_id, name, phone, kind, ground,
             from_on, to_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            RepresentationId::new(),
            person,
            organisation,
            who,
            text(&form.name).filter(|_| who.is_none()),
            phone,
            kind.code(),
            text(&form.ground),
            time.from,
            time.to,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

type Standing = (RepresentationId, Option<PersonId>, Option<NaiveDate>);

fn standing(db: &Connection, whom: Whom) -> Result<Vec<Standing>> {
    let (column, id) = match whom {
        Whom::Person(id) => ("person_id", id.uuid()),
        Whom::Organisation(id) => ("organisation_id", id.uuid()),
    };
    let mut statement = db.prepare(&format!(
        "SELECT id, representative_id, from_on FROM representation
         WHERE {column} = ?1 AND removed_at IS NULL AND to_on IS NULL AND kind <> ''"
    ))?;
    Ok(statement
        .query_map([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Who stands for a person and for an organisation, latest first.
pub(super) fn of(
    reading: &Reading<'_>,
    person: PersonId,
    organisation: Option<OrganisationId>,
) -> Result<Vec<Representation>> {
    let mut statement = reading.prepare_cached(
        "SELECT r.id, r.organisation_id IS NOT NULL,
             (SELECT n.number FROM applicant n WHERE n.person_id = r.representative_id AND n.removed_at IS NULL
              ORDER BY n.organisation_id IS NOT NULL, n.id LIMIT 1),
             coalesce(p.name_written, r.name), coalesce(r.phone, p.phone), r.kind, r.ground, r.from_on, r.to_on
         FROM representation r LEFT JOIN person p ON p.id = r.representative_id
         WHERE (r.person_id = ?1 OR r.organisation_id = ?2) AND r.removed_at IS NULL AND r.kind <> ''
             AND p.erased_at IS NULL
         ORDER BY r.to_on IS NOT NULL, r.from_on DESC, r.id DESC",
    )?;
    let rows = statement.query_map(params![person, organisation], |r| {
        let time = Time { from: r.get(7)?, to: r.get(8)? };
        Ok(Representation {
            id: r.get(0)?,
            of_organisation: r.get(1)?,
            number: r.get(2)?,
            name: r.get::<_, Option<String>>(3)?.unwrap_or_default(),
            phone: r.get(4)?,
            kind: r.get(5)?,
            ground: r.get(6)?,
            from: time.from,
            to: time.to,
            stands: time.holds(reading.today),
        })
    })?;
    let mut all: Vec<Representation> = rows.collect::<rusqlite::Result<_>>()?;
    if organisation.is_some() && !all.iter().any(|one| one.of_organisation) {
        // The representative of the application itself, of whom no day was recorded.
        let sql = "SELECT name_written, phone FROM person WHERE id = ?1";
        let (name, phone) = reading.query_row(sql, [person], |r| Ok((r.get(0)?, r.get(1)?)))?;
        all.push(Representation {
            id: None,
            of_organisation: true,
            number: None,
            name,
            phone,
            kind: Representing::Authorised.code().to_owned(),
            ground: None,
            from: None,
            to: None,
            stands: true,
        });
    }
    Ok(all)
}

/// Whom a person stands for today.
pub(super) fn by(reading: &Reading<'_>, person: PersonId) -> Result<Vec<StandsFor>> {
    let mut statement = reading.prepare_cached(
        "SELECT DISTINCT n.number, p.name_written, r.kind, r.from_on, r.to_on
         FROM representation r JOIN person p ON p.id = r.person_id
              JOIN applicant n ON n.person_id = p.id AND n.removed_at IS NULL
         WHERE r.representative_id = ?1 AND r.removed_at IS NULL AND r.kind <> '' AND p.restricted_at IS NULL
         ORDER BY n.number",
    )?;
    let rows = statement.query_map([person], |r| {
        let time = Time { from: r.get(3)?, to: r.get(4)? };
        Ok((time, StandsFor { number: r.get(0)?, name: r.get(1)?, kind: r.get(2)? }))
    })?;
    let all: Vec<(Time, StandsFor)> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(all.into_iter().filter(|(time, _)| time.holds(reading.today)).map(|(_, one)| one).collect())
}

/// What an auditor sees: how many, what they are to each other, points; no name, place, ground or day of birth.
pub(super) fn veil(mut home: Home) -> Home {
    home.veiled = true;
    if let Some(household) = &mut home.household {
        for one in household.members.iter_mut().chain(&mut household.left) {
            (one.name, one.number, one.birth_date) = (String::new(), None, None);
        }
    }
    for one in &mut home.addresses {
        (one.settlement, one.address, one.house_number, one.postcode) = (None, None, None, None);
    }
    for one in &mut home.representations {
        (one.name, one.number, one.phone, one.ground) = (String::new(), None, None, None);
    }
    home.stands_for.clear();
    for one in &mut home.vulnerability {
        (one.confirmed, one.body, one.on) = (None, None, None);
    }
    home
}
