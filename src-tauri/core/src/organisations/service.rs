//! What officers do with organisations: look through them, correct them, say who owns and leads them; and
//! enter suppliers.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::json;

use super::form::{self, MemberForm, OrganisationForm, doubts};
use super::store::{self, NewMember};
use super::{Error, Member, Organisation, Record, Row, Share};
use crate::Result;
use crate::code::Stored;
use crate::ids::{OrganisationId, OrganisationMemberId};
use crate::intake::Flag;
use crate::people::OrganisationKind;
use crate::people::form::text;
use crate::people::sight::Sight;
use crate::screening::{service as screening, standing};
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};

/// Every organisation in use, oldest first; suppliers only where asked.
///
/// # Errors
/// When the vault cannot be read.
pub fn organisations(vault: &Vault, suppliers: bool) -> Result<Vec<Row>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let counts = store::counts(reading)?;
        let keyed = |content: &[u8]| reading.keyed_hash(content);
        let row = |organisation: Organisation| {
            let (standing, open) = standing::standing_of_organisation(reading, organisation.id, &keyed)?;
            let members = counts.get(&organisation.id).copied().unwrap_or_default();
            Ok(Row { members, standing, open, organisation: seen(&sight, reading, organisation) })
        };
        store::all(reading, suppliers)?.into_iter().map(row).collect()
    })
}

/// One organisation with its members, by its identity, its number, its applicant's, or its business number.
///
/// # Errors
/// When there is none, or two have the number.
pub fn organisation(vault: &Vault, which: &str) -> Result<Record> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let keyed = |content: &[u8]| reading.keyed_hash(content);
        let mut found = record(reading, find(reading, which)?, &keyed)?;
        let veiled = is_veiled(&sight, reading, &found.organisation);
        found.organisation = seen(&sight, reading, found.organisation);
        if veiled {
            for member in &mut found.members {
                *member = veil(member.clone());
            }
        }
        Ok(found)
    })
}

/// The form an officer corrects an organisation with.
///
/// # Errors
/// When there is none.
pub fn details(vault: &Vault, which: &str) -> Result<OrganisationForm> {
    vault.read(|reading| {
        let kept = store::one(reading, find(reading, which)?)?.ok_or(Error::NotFound)?;
        Ok(OrganisationForm::of(&seen(&Sight::of(reading)?, reading, kept)))
    })
}

/// Corrects the fields named, by the names of [`OrganisationForm`]; whatever is not named stays.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; then nothing is written.
pub fn change(
    vault: &Vault,
    officer: &Officer,
    which: &str,
    changes: &BTreeMap<String, String>,
    reason: &str,
) -> Result<Written<Record>> {
    vault.write(officer, Action::OrganisationChanged, |tx| {
        let id = usable(tx, which)?;
        let before = store::one(tx, id)?.ok_or(Error::NotFound)?;
        let form = OrganisationForm::of(&before).with(changes)?;
        let mut problems = Vec::new();
        let mut now = form::read(&form, id, tx.today, &mut problems);
        if !problems.is_empty() {
            return Err(Error::Form(problems).into());
        }
        if before.kind.known().is_none() && form.kind == before.kind.code() {
            now.kind.clone_from(&before.kind);
        }
        // Who sells to the programme and who applies are two records of one house, never one.
        if is_supplier(&now) != is_supplier(&before) {
            return Err(Error::Form(vec![crate::Problem::new("supplier-kind").at("kind")]).into());
        }
        check_known(tx, &now)?;
        store::update(tx, &now)?;
        if let Some(reason) = text(reason) {
            store::insert_correction(tx, id, &reason)?;
        }
        tx.describe(json!({ "organisation": before.number }));
        screening::at_entry_of(tx, id)?;
        in_write(tx, id)
    })
}

/// Enters a supplier, which gets a number of its own.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; [`Error::Known`] when its business number is kept.
pub fn add_supplier(vault: &Vault, officer: &Officer, form: &OrganisationForm) -> Result<Written<Record>> {
    vault.write(officer, Action::SupplierEntered, |tx| {
        let mut problems = Vec::new();
        let mut new = form::read(form, OrganisationId::new(), tx.today, &mut problems);
        if !problems.is_empty() {
            return Err(Error::Form(problems).into());
        }
        new.kind = Stored::Known(OrganisationKind::Supplier);
        check_known(tx, &new)?;
        new.number = Some(tx.next_number("supplier")?);
        store::insert(tx, &new)?;
        tx.describe(json!({ "supplier": new.number }));
        screening::at_entry_of(tx, new.id)?;
        in_write(tx, new.id)
    })
}

/// Says that somebody owns or leads an organisation, or signs for it.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; then nothing is written.
pub fn add_member(
    vault: &Vault,
    officer: &Officer,
    which: &str,
    form: &MemberForm,
) -> Result<Written<Record>> {
    vault.write(officer, Action::OrganisationChanged, |tx| {
        let organisation = usable(tx, which)?;
        let mut problems = Vec::new();
        let linked = match text(&form.applicant) {
            Some(applicant) => match linked_person(tx, &applicant) {
                Ok(person) => Some(person),
                Err(error) => {
                    problems.push(error.problem().at("applicant"));
                    None
                }
            },
            None => None,
        };
        let named = text(&form.applicant).is_some();
        let read = form::read_member(form, named, tx.today, &mut problems);
        if !problems.is_empty() {
            return Err(Error::Form(problems).into());
        }
        store::insert_member(
            tx,
            &NewMember { id: OrganisationMemberId::new(), organisation, person: linked, read },
        )?;
        screening::at_entry_of(tx, organisation)?;
        let record = in_write(tx, organisation)?;
        tx.describe(json!({ "organisation": record.organisation.number }));
        Ok(record)
    })
}

/// Says that somebody owns, leads or signs no longer, from a day on; today when none is typed.
///
/// # Errors
/// [`Error::MemberNotFound`], or a day that does not read.
pub fn end_member(
    vault: &Vault,
    officer: &Officer,
    id: OrganisationMemberId,
    on: &str,
) -> Result<Written<Record>> {
    vault.write(officer, Action::OrganisationChanged, |tx| {
        let organisation = store::organisation_of(tx, id)?.ok_or(Error::MemberNotFound)?;
        let organisation = usable(tx, &organisation.to_string())?;
        let mut problems = Vec::new();
        let day = form::past_day(on, "on", tx.today, &mut problems);
        if !problems.is_empty() {
            return Err(Error::Form(problems).into());
        }
        store::end_member(tx, id, day.unwrap_or(tx.today))?;
        let record = in_write(tx, organisation)?;
        tx.describe(json!({ "organisation": record.organisation.number }));
        Ok(record)
    })
}

/// The organisation with this identity, number, applicant's number or business number.
///
/// # Errors
/// When there is none, or two have the number.
pub fn find(db: &Connection, which: &str) -> Result<OrganisationId> {
    let text = which.trim();
    if let Ok(id) = text.parse::<OrganisationId>()
        && store::one(db, id)?.is_some()
    {
        return Ok(id);
    }
    match store::with_number(db, &super::numbers::compact(text))?.as_slice() {
        [id] => return Ok(*id),
        [] => {}
        _ => return Err(Error::NumberTwice.into()),
    }
    match store::with_number(db, &text.to_uppercase())?.as_slice() {
        [id] => Ok(*id),
        [] => match crate::people::service::find(db, text) {
            Ok(applicant) => {
                let (_, _, organisation) =
                    crate::people::store::applicant(db, applicant)?.ok_or(Error::NotFound)?;
                Ok(organisation.ok_or(Error::NoOrganisation)?)
            }
            Err(_) => Err(Error::NotFound.into()),
        },
        _ => Err(Error::NumberTwice.into()),
    }
}

/// What is kept of an organisation, in clear.
pub(crate) fn kept(db: &Connection, id: OrganisationId) -> Result<Option<Organisation>> {
    store::kept(db, id)
}

/// The organisations a person owns, leads or signs for, and what they are in each.
pub(crate) fn of_person(
    db: &Connection,
    person: crate::ids::PersonId,
) -> Result<Vec<(Organisation, Member)>> {
    let mut found = Vec::new();
    for id in store::led_by(db, person)? {
        let Some(organisation) = store::kept(db, id)? else { continue };
        let mine = store::members(db, id)?.into_iter().filter(|member| member.person == Some(person));
        found.extend(mine.map(|member| (organisation.clone(), member)));
    }
    Ok(found)
}

fn is_supplier(of: &Organisation) -> bool {
    of.kind.known() == Some(OrganisationKind::Supplier)
}

fn check_known(tx: &Writing<'_>, new: &Organisation) -> Result<()> {
    let Some(nui) = new.nui.as_deref().filter(|_| is_supplier(new)) else { return Ok(()) };
    match store::supplier_with_nui(tx, nui, new.id)? {
        Some(number) => Err(Error::Known(number).into()),
        None => Ok(()),
    }
}

/// The organisation, whose representative's data must be in use.
fn usable(tx: &Writing<'_>, which: &str) -> Result<OrganisationId> {
    let id = find(tx, which)?;
    if let Some(person) = store::representative(tx, id)? {
        crate::privacy::check_usable(tx, person)?;
    }
    Ok(id)
}

fn linked_person(tx: &Writing<'_>, applicant: &str) -> Result<crate::ids::PersonId> {
    let id = crate::people::service::find(tx, applicant)?;
    let (_, person, _) = crate::people::store::applicant(tx, id)?.ok_or(crate::people::Error::NotFound)?;
    crate::privacy::check_usable(tx, person.id)?;
    Ok(person.id)
}

fn in_write(tx: &Writing<'_>, id: OrganisationId) -> Result<Record> {
    record(tx, id, &|content| tx.keyed_hash(content))
}

fn record(db: &Connection, id: OrganisationId, keyed: &dyn Fn(&[u8]) -> String) -> Result<Record> {
    let organisation = store::one(db, id)?.ok_or(Error::NotFound)?;
    let members = store::members(db, id)?;
    let (standing, open) = standing::standing_of_organisation(db, id, keyed)?;
    let mut doubts = doubts(&organisation);
    let owned: u32 = members
        .iter()
        .filter(|one| one.to.is_none() && one.role.known() == Some(super::MemberRole::Owner))
        .filter_map(|one| one.share)
        .map(|share| share.0)
        .sum();
    if Share(owned) > Share::WHOLE {
        doubts.push(Flag { code: "shares-over-whole".to_owned(), field: None });
    }
    Ok(Record { organisation, members, standing, open, doubts })
}

/// Whether whoever reads sees the members and accounts of this organisation under a veil.
fn is_veiled(sight: &Sight, reading: &Reading<'_>, of: &Organisation) -> bool {
    match of.applicant {
        Some(applicant) => sight.pseudonym(applicant).is_some(),
        None => reading.auditor().is_some(),
    }
}

/// The organisation as this officer may see it: an auditor sees an applicant's pseudonym, and a supplier's name
/// and numbers without its account and whom to call.
fn seen(sight: &Sight, reading: &Reading<'_>, of: Organisation) -> Organisation {
    if !is_veiled(sight, reading, &of) {
        return of;
    }
    let open = Organisation { iban: None, phone: None, email: None, settlement: None, address: None, ..of };
    match open.applicant.and_then(|applicant| sight.pseudonym(applicant)) {
        None => open,
        Some(name) => Organisation {
            name,
            nui: None,
            old_number: None,
            fiscal_number: None,
            farm_number: None,
            registered_on: None,
            ..open
        },
    }
}

/// A member without who they are.
fn veil(of: Member) -> Member {
    Member { person: None, applicant: None, name: None, birth_date: None, ..of }
}
