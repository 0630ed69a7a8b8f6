//! What an application shares with support given before, or promised by other applications of this vault. A warning
//! refuses nothing: whoever approves answers it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use rusqlite::types::ToSql;

use super::Basis;
use super::shown::{Warned, Warning};
use super::store::{self, Place, Support};
use crate::Result;
use crate::code::Code;
use crate::households::store as households;
use crate::ids::{ApplicantId, ApplicationId, HouseholdId, OrganisationId, PersonId, SupportId};
use crate::money::Cents;
use crate::people::names::similarity;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::vault::{Reading, Vault};

/// Who applies, with what they share with others. Personal: no `Debug`.
struct Asking {
    application: ApplicationId,
    person: PersonId,
    name: String,
    birth_date: Option<NaiveDate>,
    phone: Option<String>,
    place: Place,
    organisation: Option<OrganisationId>,
    nui: Option<String>,
    numbers: Vec<String>,
    household: Option<HouseholdId>,
    members: Vec<PersonId>,
    /// Members who are no applicants, by name and day of birth.
    named: Vec<(String, NaiveDate)>,
    /// What is asked for or given, in words that tell one asset from another.
    assets: BTreeSet<String>,
}

/// The warnings of an application, the weightiest first.
///
/// # Errors
/// When no application has this number.
pub fn of(vault: &Vault, application: &str) -> Result<Vec<Warning>> {
    vault.read(|reading| {
        let id = crate::selection::service::find(reading, application)?;
        let sight = Sight::of(reading)?;
        Ok(find(reading, reading.today, id, &[])?.into_iter().map(|one| veil(one, &sight)).collect())
    })
}

/// The warnings of every application that is not rejected, where there are any.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(vault: &Vault) -> Result<Vec<Warned>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let mut statement = reading.prepare(
            "SELECT a.id, a.number, n.id, n.number, p.name_written FROM application a
             JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
             WHERE a.removed_at IS NULL AND n.removed_at IS NULL AND p.restricted_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM event e WHERE e.record_id = a.id AND e.kind IN ('rejected', 'ineligible')
                   AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id))
             ORDER BY a.id",
        )?;
        let rows = statement
            .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))?
            .collect::<rusqlite::Result<Vec<(ApplicationId, String, ApplicantId, String, String)>>>()?;
        let mut warned = Vec::new();
        for (id, application, applicant_id, applicant, name) in rows {
            let warnings = find(reading, reading.today, id, &[])?;
            if !warnings.is_empty() {
                let name = sight.pseudonym(applicant_id).unwrap_or(name);
                let warnings = warnings.into_iter().map(|one| veil(one, &sight)).collect();
                warned.push(Warned { application, applicant, name, warnings });
            }
        }
        Ok(warned)
    })
}

/// As an officer may see it: an auditor sees what, when and how much, not who.
fn veil(mut one: Warning, sight: &Sight) -> Warning {
    if sight.is_veiled() && one.owner.is_none_or(|owner| sight.pseudonym(owner).is_some()) {
        one.name = one.owner.and_then(|owner| sight.pseudonym(owner)).unwrap_or_default();
        (one.what, one.reference) = (None, None);
    }
    one
}

/// The warnings of an application in clear. `items` are what is about to be given, besides what is agreed.
pub(crate) fn find(
    db: &Connection,
    today: NaiveDate,
    application: ApplicationId,
    items: &[&str],
) -> Result<Vec<Warning>> {
    let years = i32::from(settings_on(db, today)?.support.double_funding_years);
    let asking = asking(db, today, application, items)?;
    let since = today.year() - years;
    let mut warnings = earlier(db, &asking)?;
    warnings.extend(promised(db, &asking)?);
    warnings.retain(|one| one.year.is_none_or(|year| year >= since));
    warnings.sort_by(|a, b| a.bases.cmp(&b.bases).then(b.year.cmp(&a.year)));
    Ok(warnings)
}

fn asking(db: &Connection, today: NaiveDate, application: ApplicationId, items: &[&str]) -> Result<Asking> {
    let mut asking = db.prepare_cached(
        "SELECT p.id, p.name_written, p.birth_date, p.phone, p.municipality, p.settlement, p.address, p.house_number,
                n.organisation_id, o.nui
         FROM application a JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              LEFT JOIN organisation o ON o.id = n.organisation_id WHERE a.id = ?1",
    )?
    .query_row([application], |r| {
        Ok(Asking {
            application,
            person: r.get(0)?,
            name: r.get(1)?,
            birth_date: r.get(2)?,
            phone: r.get(3)?,
            place: Place {
                municipality: r.get(4)?,
                settlement: r.get(5)?,
                address: r.get(6)?,
                house_number: r.get(7)?,
            },
            organisation: r.get(8)?,
            nui: r.get(9)?,
            numbers: Vec::new(),
            household: None,
            members: Vec::new(),
            named: Vec::new(),
            assets: BTreeSet::new(),
        })
    })?;
    let sql = "SELECT number FROM identification WHERE person_id = ?1 AND removed_at IS NULL AND number IS NOT NULL";
    asking.numbers = texts(db, sql, &[&asking.person])?;
    asking.household = households::household_on(db, asking.person, today)?;
    if let Some(household) = asking.household {
        for one in households::members(db, household)? {
            match (one.person, one.name, one.birth_date) {
                (Some(person), ..) if person != asking.person => asking.members.push(person),
                (None, Some(name), Some(birth)) => asking.named.push((name, birth)),
                _ => {}
            }
        }
    }
    let sql = "SELECT i.description FROM agreement g JOIN agreement_item i ON i.agreement_id = g.id
        WHERE g.application_id = ?1 AND g.removed_at IS NULL AND i.removed_at IS NULL";
    let agreed = texts(db, sql, &[&application])?;
    asking.assets =
        agreed.iter().map(String::as_str).chain(items.iter().copied()).flat_map(telling).collect();
    Ok(asking)
}

fn texts(db: &Connection, sql: &str, args: &[&dyn ToSql]) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map(args, |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The words that tell one asset from another: figures, sizes and short words do not.
fn telling(text: &str) -> Vec<String> {
    let folded = crate::language::plain(text);
    let words = folded.split(' ').filter(|word| word.chars().count() >= 4);
    words.filter(|word| word.chars().all(char::is_alphabetic)).map(str::to_owned).collect()
}

/// Notes what a record shares.
type Shared<T> = BTreeMap<T, BTreeSet<Basis>>;

fn earlier(db: &Connection, asking: &Asking) -> Result<Vec<Warning>> {
    let mut shared: Shared<SupportId> = BTreeMap::new();
    let mut records: BTreeMap<SupportId, Support> = BTreeMap::new();
    let mut take = |basis: Basis, found: Vec<Support>| {
        for one in found {
            shared.entry(one.id).or_default().insert(basis);
            records.entry(one.id).or_insert(one);
        }
    };
    take(Basis::Person, store::which(db, "e.person_id = ?1", &[&asking.person])?);
    for member in &asking.members {
        take(Basis::Household, store::which(db, "e.person_id = ?1", &[member])?);
    }
    if let Some(household) = asking.household {
        take(Basis::Household, store::which(db, "e.household_id = ?1", &[&household])?);
    }
    if let Some(organisation) = asking.organisation {
        take(Basis::Organisation, store::which(db, "e.organisation_id = ?1", &[&organisation])?);
    }
    if let Some(nui) = &asking.nui {
        take(Basis::Organisation, store::which(db, "e.nui = ?1", &[nui])?);
    }
    let told_apart = |one: &Support| {
        let said = store::said(db, one.id, asking.person).ok().flatten();
        one.person.is_some_and(|person| person != asking.person) || said.as_deref() == Some("different")
    };
    for number in &asking.numbers {
        let mut found = store::which(db, "e.number = ?1", &[number])?;
        found.retain(|one| !told_apart(one));
        take(Basis::Person, found);
    }
    if let Some(birth) = asking.birth_date {
        let mut found = store::which(db, "e.birth_date = ?1", &[&birth])?;
        found.retain(|one| !told_apart(one) && named(one, &asking.name));
        take(Basis::Person, found);
    }
    for (name, birth) in &asking.named {
        let mut found = store::which(db, "e.birth_date = ?1", &[birth])?;
        found.retain(|one| named(one, name));
        take(Basis::Household, found);
    }
    if let Some(phone) = &asking.phone {
        take(Basis::Phone, store::which(db, "e.phone = ?1", &[phone])?);
    }
    if let Some(house) = asking.place.house() {
        let sql = "e.municipality = ?1 AND e.house_number IS ?2";
        let mut found = store::which(db, sql, &[&asking.place.municipality, &asking.place.house_number])?;
        found.retain(|one| one.place.house().as_ref() == Some(&house));
        take(Basis::Address, found);
    }
    for (person, basis) in neighbours(db, asking)? {
        take(basis, store::which(db, "e.person_id = ?1", &[&person])?);
    }
    let warnings = shared.into_iter().filter_map(|(id, mut bases)| {
        let one = records.remove(&id)?;
        if one
            .what
            .as_deref()
            .is_some_and(|what| telling(what).iter().any(|word| asking.assets.contains(word)))
        {
            bases.insert(Basis::Asset);
        }
        let bases: Vec<Basis> = bases.into_iter().collect();
        Some(Warning {
            code: code(&bases),
            bases,
            support: Some(one.id),
            application: None,
            applicant: one.applicant.as_ref().map(|(_, number)| number.clone()),
            name: one.name.unwrap_or_default(),
            scheme: Some(one.scheme),
            what: one.what,
            year: one.year,
            amount: one.amount,
            reference: one.reference,
            owner: one.applicant.map(|(id, _)| id),
        })
    });
    Ok(warnings.collect())
}

fn named(one: &Support, name: &str) -> bool {
    one.name.as_deref().is_some_and(|other| similarity(other, name).same)
}

fn code(bases: &[Basis]) -> String {
    format!("support-{}", bases.first().map_or("", |basis| basis.code()))
}

/// Other persons who share the telephone or the house.
fn neighbours(db: &Connection, asking: &Asking) -> Result<Vec<(PersonId, Basis)>> {
    let mut found = Vec::new();
    let usable = "removed_at IS NULL AND restricted_at IS NULL";
    if let Some(phone) = &asking.phone {
        let mut statement =
            db.prepare_cached(&format!("SELECT id FROM person WHERE phone = ?1 AND id <> ?2 AND {usable}"))?;
        let ids = statement.query_map(rusqlite::params![phone, asking.person], |r| r.get(0))?;
        found.extend(ids.map(|id| Ok((id?, Basis::Phone))).collect::<Result<Vec<_>>>()?);
    }
    if let Some(house) = asking.place.house() {
        let mut statement = db.prepare_cached(&format!(
            "SELECT id, municipality, settlement, address, house_number FROM person
             WHERE municipality = ?1 AND house_number IS ?2 AND id <> ?3 AND {usable}"
        ))?;
        let place = &asking.place;
        let rows = statement.query_map(
            rusqlite::params![place.municipality, place.house_number, asking.person],
            |r| {
                let place = Place {
                    municipality: r.get(1)?,
                    settlement: r.get(2)?,
                    address: r.get(3)?,
                    house_number: r.get(4)?,
                };
                Ok((r.get(0)?, place))
            },
        )?;
        for row in rows {
            let (id, place): (PersonId, Place) = row?;
            if place.house().as_ref() == Some(&house) {
                found.push((id, Basis::Address));
            }
        }
    }
    Ok(found)
}

/// Applications of this vault that were approved or agreed.
fn promised(db: &Connection, asking: &Asking) -> Result<Vec<Warning>> {
    let mut persons: Shared<PersonId> = BTreeMap::new();
    persons.entry(asking.person).or_default().insert(Basis::Person);
    for member in &asking.members {
        persons.entry(*member).or_default().insert(Basis::Household);
    }
    for (person, basis) in neighbours(db, asking)? {
        persons.entry(person).or_default().insert(basis);
    }
    let mut found: Shared<ApplicationId> = BTreeMap::new();
    for (person, bases) in persons {
        let sql = "SELECT a.id FROM applicant n JOIN application a ON a.applicant_id = n.id
            WHERE n.person_id = ?1 AND n.removed_at IS NULL AND a.removed_at IS NULL AND a.id <> ?2";
        let mut statement = db.prepare_cached(sql)?;
        let ids = statement.query_map(rusqlite::params![person, asking.application], |r| r.get(0))?;
        for id in ids {
            found.entry(id?).or_default().extend(&bases);
        }
    }
    let sql = "SELECT a.id FROM organisation o JOIN applicant n ON n.organisation_id = o.id
            JOIN application a ON a.applicant_id = n.id
        WHERE (o.id = ?1 OR o.nui = ?2) AND n.removed_at IS NULL AND a.removed_at IS NULL AND a.id <> ?3";
    if asking.organisation.is_some() {
        let mut statement = db.prepare_cached(sql)?;
        let args = rusqlite::params![asking.organisation, asking.nui, asking.application];
        for id in statement.query_map(args, |r| r.get(0))? {
            found.entry(id?).or_default().insert(Basis::Organisation);
        }
    }
    let mut warnings = Vec::new();
    for (id, bases) in found {
        warnings.extend(promise(db, asking, id, bases)?);
    }
    Ok(warnings)
}

fn promise(
    db: &Connection,
    asking: &Asking,
    id: ApplicationId,
    mut bases: BTreeSet<Basis>,
) -> Result<Option<Warning>> {
    let states = crate::selection::state_codes();
    let sql = format!(
        "SELECT a.number, n.id, n.number, coalesce(o.name, p.name_written), g.granted_cents, g.number,
                (SELECT group_concat(i.description, '; ') FROM agreement_item i
                 WHERE i.agreement_id = g.id AND i.removed_at IS NULL), s.kind, s.business_date
         FROM application a JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              LEFT JOIN organisation o ON o.id = n.organisation_id
              LEFT JOIN agreement g ON g.application_id = a.id AND g.removed_at IS NULL
              JOIN event s ON s.id = (SELECT e.id FROM event e WHERE e.record_id = a.id AND e.kind IN ({states})
                   AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
                 ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1)
         WHERE a.id = ?1 AND s.kind IN ('approved', 'agreed')"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let Some(r) = rows.next()? else { return Ok(None) };
    let what: Option<String> = r.get(6)?;
    if what.as_deref().is_some_and(|what| telling(what).iter().any(|word| asking.assets.contains(word))) {
        bases.insert(Basis::Asset);
    }
    let bases: Vec<Basis> = bases.into_iter().collect();
    let day: NaiveDate = r.get(8)?;
    let amount: Option<Cents> = r.get(4)?;
    Ok(Some(Warning {
        code: code(&bases),
        bases,
        support: None,
        application: Some(r.get(0)?),
        applicant: Some(r.get(2)?),
        name: r.get(3)?,
        scheme: None,
        what,
        year: Some(day.year()),
        amount,
        reference: r.get(5)?,
        owner: Some(r.get(1)?),
    }))
}

/// The warnings of an application for an open vault's pages.
///
/// # Errors
/// When the database fails.
pub fn of_application(reading: &Reading<'_>, id: ApplicationId) -> Result<Vec<Warning>> {
    let sight = Sight::of(reading)?;
    Ok(find(reading, reading.today, id, &[])?.into_iter().map(|one| veil(one, &sight)).collect())
}
