//! Where people lived before: moving is an act of its own, with its day; a typing mistake is corrected instead.

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::Deserialize;
use serde_json::json;

use super::shown::Address;
use super::{Error, past_day, settled, store};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{AddressId, PersonId};
use crate::people::form::{municipality, text};
use crate::people::records::Person;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// Where somebody moved, as typed. Personal: no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct MoveForm {
    /// The day; today when empty.
    pub on: String,
    /// Municipality.
    pub municipality: String,
    /// Town or village.
    pub settlement: String,
    /// Street.
    pub address: String,
    /// House number.
    pub house_number: String,
    /// Postcode.
    pub postcode: String,
    /// Whether everybody in the household who lived at the same address moved along.
    pub household: bool,
}

/// Somebody moved: the address so far closes on that day, and the new one is theirs.
///
/// # Errors
/// When it is the same address, or the day lies before the last move; every problem at its field.
pub fn moved(vault: &Vault, officer: &Officer, applicant: &str, form: &MoveForm) -> Result<Written<u32>> {
    vault.write(officer, Action::PersonMoved, |tx| {
        let mut problems = Vec::new();
        let on = past_day(&form.on, "on", tx.today, &mut problems);
        let place = municipality(&form.municipality, "municipality", &mut problems);
        if form.municipality.trim().is_empty() {
            problems.push(crate::Problem::new("value-missing").at("municipality"));
        }
        settled(problems)?;
        let on = on.unwrap_or(tx.today);
        let (id, number, person) = store::person_of(tx, applicant)?;
        tx.describe(json!({ "applicant": number }));
        let (_, before, _) =
            crate::people::store::applicant(tx, id)?.ok_or(crate::people::Error::NotFound)?;
        let after = Person {
            municipality: place,
            settlement: text(&form.settlement),
            address: text(&form.address),
            house_number: text(&form.house_number),
            postcode: text(&form.postcode),
            ..before.clone()
        };
        if same(&before, &after) {
            return Err(Error::SameAddress.into());
        }
        go(tx, &before, &after, on)?;
        let mut count = 1;
        if form.household
            && let Some(household) = store::household_on(tx, person, tx.today)?
        {
            for one in store::members(tx, household)? {
                let (Some(other), Some(number)) = (one.person, &one.number) else { continue };
                if other == person || !one.time.holds(tx.today) {
                    continue;
                }
                let (id, ..) = store::person_of(tx, number)?;
                let Some((_, theirs, _)) = crate::people::store::applicant(tx, id)? else { continue };
                if same(&theirs, &before) {
                    let there = Person {
                        municipality: after.municipality.clone(),
                        settlement: after.settlement.clone(),
                        address: after.address.clone(),
                        house_number: after.house_number.clone(),
                        postcode: after.postcode.clone(),
                        ..theirs.clone()
                    };
                    go(tx, &theirs, &there, on)?;
                    count += 1;
                }
            }
        }
        crate::screening::service::at_entry(tx, None)?;
        Ok(count)
    })
}

fn same(a: &Person, b: &Person) -> bool {
    let of = |p: &Person| {
        let parts = [&p.municipality, &p.settlement, &p.address, &p.house_number];
        parts.map(|part| part.as_deref().map(crate::language::plain_joined).unwrap_or_default())
    };
    of(a) == of(b)
}

fn go(tx: &Writing<'_>, before: &Person, after: &Person, on: NaiveDate) -> Result<()> {
    let (_, since) = of(tx, before.id)?;
    if let Some(since) = since.filter(|since| on < *since) {
        return Err(Error::Before(since).into());
    }
    tx.execute(
        "INSERT INTO person_address (id, person_id, municipality, settlement, address, house_number, postcode,
             from_on, to_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            AddressId::new(),
            before.id,
            before.municipality,
            before.settlement,
            before.address,
            before.house_number,
            before.postcode,
            since,
            on,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    crate::people::store::update_person(tx, after)
}

/// Where a person lived before, latest first, and since when they live where they do.
pub(super) fn of(db: &Connection, person: PersonId) -> Result<(Vec<Address>, Option<NaiveDate>)> {
    let mut statement = db.prepare_cached(
        "SELECT id, municipality, settlement, address, house_number, postcode, from_on, to_on FROM person_address
         WHERE person_id = ?1 AND removed_at IS NULL AND to_on IS NOT NULL ORDER BY to_on DESC, id DESC",
    )?;
    let rows = statement.query_map([person], |r| {
        Ok(Address {
            id: r.get(0)?,
            municipality: r.get(1)?,
            settlement: r.get(2)?,
            address: r.get(3)?,
            house_number: r.get(4)?,
            postcode: r.get(5)?,
            from: r.get(6)?,
            to: r.get(7)?,
        })
    })?;
    let all: Vec<Address> = rows.collect::<rusqlite::Result<_>>()?;
    let since = all.first().and_then(|one| one.to);
    Ok((all, since))
}
