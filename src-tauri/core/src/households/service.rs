//! What officers do with households: open one, have people come and leave, say who is its head.

use chrono::NaiveDate;
use serde_json::json;

use super::fit::{check_after, check_free, check_headless, check_named};
use super::form::{CountsForm, LeavingForm, MemberForm, one_of, read_counts};
use super::store::{self, Coming, Member};
use super::{Error, Leaving, Relation, Time, past_day, settled};
use crate::code::Code;
use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::people::form::text;
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::{Problem, Result};

/// Opens a household with an applicant's person as its head.
///
/// # Errors
/// When the person is in one at that time; every problem at its field.
pub fn open(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    on: &str,
    counts: &CountsForm,
) -> Result<Written<HouseholdId>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let from = past_day(on, "on", tx.today, &mut problems);
        let counts = read_counts(counts, &mut problems);
        settled(problems)?;
        let (_, number, person) = store::person_of(tx, applicant)?;
        tx.describe(json!({ "applicant": number }));
        opened(tx, person, from, counts)
    })
}

/// A household of the sample programme.
pub(super) fn of_sample(tx: &Writing<'_>, head: PersonId, counts: (u32, u32)) -> Result<()> {
    opened(tx, head, None, counts).map(drop)
}

fn opened(
    tx: &Writing<'_>,
    person: PersonId,
    from: Option<NaiveDate>,
    counts: (u32, u32),
) -> Result<HouseholdId> {
    check_free(tx, person, Time { from, to: None }, None)?;
    let household = store::insert(tx, counts)?;
    come(tx, household, Some(person), None, Relation::Head, from)?;
    Ok(household)
}

/// Has somebody come into the household of an applicant: another applicant, or an adult who is none.
///
/// # Errors
/// When they are in it already or in another one at that time, when there is a head, when a child would be
/// named; every problem at its field.
pub fn add(
    vault: &Vault,
    officer: &Officer,
    of: &str,
    form: &MemberForm,
) -> Result<Written<HouseholdMemberId>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let from = past_day(&form.on, "on", tx.today, &mut problems);
        let relation = one_of::<Relation>(&form.relation, "relation", &mut problems);
        let born = past_day(&form.birth_date, "birth_date", tx.today, &mut problems);
        let (applicant, name) = (text(&form.applicant), text(&form.name));
        if applicant.is_none() && name.is_none() {
            problems.push(Problem::new("household-who").at("applicant"));
        }
        settled(problems)?;
        let relation = relation.unwrap_or(Relation::Other);
        let (_, number, person) = store::person_of(tx, of)?;
        let household = store::household_on(tx, person, tx.today)?.ok_or(Error::NoHousehold)?;
        tx.describe(json!({ "applicant": number }));
        let time = Time { from, to: None };
        let Some(applicant) = applicant else {
            let named = (name.unwrap_or_default(), born);
            check_named(tx, household, &named, time)?;
            return come(tx, household, None, Some(&named), relation, from);
        };
        let (_, number, person) = store::person_of(tx, &applicant).map_err(|error| at(error, "applicant"))?;
        tx.describe(json!({ "other": number }));
        check_free(tx, person, time, Some(household))?;
        come(tx, household, Some(person), None, relation, from)
    })
}

/// An error told beside a field of the form.
pub(super) fn at(error: crate::Error, field: &str) -> crate::Error {
    Error::Field(Box::new(error.problem().at(field))).into()
}

fn come(
    tx: &Writing<'_>,
    household: HouseholdId,
    person: Option<PersonId>,
    named: Option<&(String, Option<NaiveDate>)>,
    relation: Relation,
    from: Option<NaiveDate>,
) -> Result<HouseholdMemberId> {
    if relation == Relation::Head {
        check_headless(tx, household, Time { from, to: None }, None)?;
    }
    store::insert_member(
        tx,
        &Coming {
            household,
            person,
            name: named.map(|(name, _)| name.as_str()),
            birth_date: named.and_then(|(_, born)| *born),
            relation: relation.code(),
            from,
        },
    )
}

/// A member leaves.
///
/// # Errors
/// When they left already, or the day lies before that on which they came.
pub fn leave(
    vault: &Vault,
    officer: &Officer,
    member: HouseholdMemberId,
    form: &LeavingForm,
) -> Result<Written<()>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let on = past_day(&form.on, "on", tx.today, &mut problems);
        let because = one_of::<Leaving>(&form.because, "because", &mut problems);
        settled(problems)?;
        let one = standing(tx, member)?;
        let on = on.unwrap_or(tx.today);
        check_after(&one, on)?;
        describe(tx, &one);
        store::end(tx, member, on, because)
    })
}

/// A member becomes something else to the head; one who becomes the head takes the place of whoever was, who
/// stays as something else.
///
/// # Errors
/// As [`leave`].
pub fn change_relation(
    vault: &Vault,
    officer: &Officer,
    member: HouseholdMemberId,
    form: &LeavingForm,
) -> Result<Written<()>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let on = past_day(&form.on, "on", tx.today, &mut problems).unwrap_or(tx.today);
        let relation = one_of::<Relation>(&form.relation, "relation", &mut problems);
        settled(problems)?;
        let Some(relation) = relation else { return Ok(()) };
        let one = standing(tx, member)?;
        if one.relation.known() == Some(relation) {
            return Ok(());
        }
        check_after(&one, on)?;
        describe(tx, &one);
        if relation == Relation::Head {
            for head in store::members(tx, one.household)? {
                let is_head = head.relation.known() == Some(Relation::Head);
                if is_head && head.time.to.is_none() && head.id != one.id {
                    check_after(&head, on)?;
                    become_something(tx, &head, Relation::Other, on)?;
                }
            }
            check_headless(tx, one.household, Time { from: Some(on), to: None }, Some(one.id))?;
        }
        become_something(tx, &one, relation, on)
    })
}

fn become_something(tx: &Writing<'_>, one: &Member, relation: Relation, on: NaiveDate) -> Result<()> {
    store::end(tx, one.id, on, None)?;
    let named = one.person.is_none().then_some(one.name.as_deref()).flatten();
    let new = Coming {
        household: one.household,
        person: one.person,
        name: named,
        birth_date: one.birth_date.filter(|_| one.person.is_none()),
        relation: relation.code(),
        from: Some(on),
    };
    store::insert_member(tx, &new).map(|_| ())
}

/// Takes out a member who was entered by mistake.
///
/// # Errors
/// When there is no such member.
pub fn remove(vault: &Vault, officer: &Officer, member: HouseholdMemberId) -> Result<Written<()>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let one = store::member_of_id(tx, member)?.ok_or(Error::NoMember)?;
        describe(tx, &one);
        store::remove(tx, "household_member", member.uuid())?;
        // A household without anybody is none.
        if store::members(tx, one.household)?.is_empty() {
            store::remove(tx, "household", one.household.uuid())?;
        }
        Ok(())
    })
}

/// Says how many are counted without a name.
///
/// # Errors
/// When the applicant is in no household; every problem at its field.
pub fn count(vault: &Vault, officer: &Officer, of: &str, counts: &CountsForm) -> Result<Written<()>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let counts = read_counts(counts, &mut problems);
        settled(problems)?;
        let (_, number, person) = store::person_of(tx, of)?;
        let household = store::household_on(tx, person, tx.today)?.ok_or(Error::NoHousehold)?;
        tx.describe(json!({ "applicant": number }));
        store::set_counts(tx, household, counts)
    })
}

/// Puts two applicants who look like relatives into one household, and remembers that they are two people.
/// `relation` is what the second is to the head.
///
/// # Errors
/// When each is in another household already.
pub fn join(
    vault: &Vault,
    officer: &Officer,
    (a, b): (&str, &str),
    relation: &str,
) -> Result<Written<HouseholdId>> {
    vault.write(officer, Action::HouseholdChanged, |tx| {
        let mut problems = Vec::new();
        let relation = one_of::<Relation>(relation, "relation", &mut problems);
        settled(problems)?;
        let relation = relation.filter(|one| *one != Relation::Head).unwrap_or(Relation::Other);
        let ((_, first, a), (_, second, b)) = (store::person_of(tx, a)?, store::person_of(tx, b)?);
        if a == b {
            return Err(crate::matching::Error::SamePerson.into());
        }
        tx.describe(json!({ "applicant": first, "other": second }));
        let homes = (store::household_on(tx, a, tx.today)?, store::household_on(tx, b, tx.today)?);
        let household = match homes {
            (Some(one), Some(other)) if one != other => return Err(Error::Elsewhere.into()),
            (Some(one), Some(_)) => one,
            (Some(one), None) => into(tx, one, b, relation)?,
            (None, Some(one)) => into(tx, one, a, relation)?,
            (None, None) => {
                let one = opened(tx, a, None, (0, 0))?;
                into(tx, one, b, relation)?
            }
        };
        crate::matching::keep_apart(tx, a, b)?;
        Ok(household)
    })
}

fn into(
    tx: &Writing<'_>,
    household: HouseholdId,
    person: PersonId,
    relation: Relation,
) -> Result<HouseholdId> {
    // Since when they live together nobody said; earlier times elsewhere end it.
    let ends = store::times(tx, person)?.iter().filter_map(|one| one.time.to).max();
    check_free(tx, person, Time { from: ends, to: None }, Some(household))?;
    come(tx, household, Some(person), None, relation, ends)?;
    Ok(household)
}

fn standing(tx: &Writing<'_>, member: HouseholdMemberId) -> Result<Member> {
    let one = store::member_of_id(tx, member)?.ok_or(Error::NoMember)?;
    if one.time.to.is_some() {
        return Err(Error::LeftAlready.into());
    }
    if !store::exists(tx, one.household)? {
        return Err(Error::NoHousehold.into());
    }
    Ok(one)
}

fn describe(tx: &Writing<'_>, one: &Member) {
    if let Some(number) = &one.number {
        tx.describe(json!({ "applicant": number }));
    }
}
