//! What officers do with households: open one, have people come and leave, say who is its head.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;

use super::shown::{Former, Home, Household, Member as Shown};
use super::store::{self, Coming, Member};
use super::{Error, GROWN_UP, Leaving, MOST, Relation, Time, past_day, settled};
use crate::code::{Code, Stored};
use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::people::form::text;
use crate::people::names::similarity;
use crate::people::sight::Sight;
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};
use crate::{Problem, Result};

/// Who comes into a household, as typed. Personal: no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct MemberForm {
    /// An applicant, by number; empty for who is none.
    pub applicant: String,
    /// The name of who is no applicant.
    pub name: String,
    /// Their day of birth; it may stay empty.
    pub birth_date: String,
    /// What they are to the head, by its code.
    pub relation: String,
    /// Since when; empty means that nobody knows.
    pub on: String,
}

/// How many are counted without a name, as typed.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct CountsForm {
    /// Adults.
    pub other_adults: String,
    /// Children under 18.
    pub children: String,
}

/// Why and when somebody leaves, or becomes something else to the head, as typed.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct LeavingForm {
    /// The first day they are no longer what they were.
    pub on: String,
    /// Why they leave, by its code.
    pub because: String,
    /// What they become to the head, by its code.
    pub relation: String,
}

/// What is kept of an applicant's home, as the officer who looks may see it.
///
/// # Errors
/// When no applicant has this number.
pub fn home(vault: &Vault, applicant: &str) -> Result<Home> {
    vault.read(|reading| {
        let id = crate::people::service::find(reading, applicant)?;
        let veiled = Sight::of(reading)?.pseudonym(id).is_some();
        let home = read(reading, id)?;
        Ok(if veiled { super::representation::veil(home) } else { home })
    })
}

/// The same in clear, for the person's own data.
pub(crate) fn read(reading: &Reading<'_>, id: crate::ids::ApplicantId) -> Result<Home> {
    let sql = "SELECT number, person_id, organisation_id FROM applicant WHERE id = ?1";
    let (number, person, organisation): (String, PersonId, _) =
        reading.query_row(sql, [id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    let times = store::times(reading, person)?;
    let now = times.iter().find(|one| one.time.holds(reading.today)).map(|one| one.household);
    let former = times.iter().filter(|one| !one.time.holds(reading.today) || Some(one.household) != now);
    let (addresses, address_since) = super::addresses::of(reading, person)?;
    Ok(Home {
        number,
        veiled: false,
        household: now.map(|id| household(reading, id)).transpose()?,
        former: former
            .map(|one| Former {
                id: one.household,
                relation: one.relation.code().to_owned(),
                from: one.time.from,
                to: one.time.to,
                because: one.because.as_ref().map(|code| code.code().to_owned()),
            })
            .collect(),
        addresses,
        address_since,
        representations: super::representation::of(reading, person, organisation)?,
        stands_for: super::representation::by(reading, person)?,
        vulnerability: super::vulnerability::of(reading, person)?,
        most_points: crate::reference::settings_on(reading, reading.today)?.support.vulnerability_points,
    })
}

fn household(reading: &Reading<'_>, id: HouseholdId) -> Result<Household> {
    let all = store::members(reading, id)?;
    let (mut members, mut left): (Vec<Member>, Vec<Member>) =
        all.into_iter().partition(|one| one.time.holds(reading.today));
    members.sort_by_key(|one| one.relation.known() != Some(Relation::Head));
    left.sort_by_key(|one| std::cmp::Reverse(one.time.to));
    let (other_adults, children) = store::counts(reading, id)?;
    Ok(Household {
        id,
        people: u32::try_from(members.len()).unwrap_or(MOST).saturating_add(other_adults + children),
        headless: members.iter().all(|one| one.relation.known() != Some(Relation::Head)),
        members: members.into_iter().map(shown).collect(),
        left: left.into_iter().map(shown).collect(),
        other_adults,
        children,
    })
}

fn shown(one: Member) -> Shown {
    Shown {
        id: one.id,
        number: one.number,
        name: one.name.unwrap_or_default(),
        birth_date: one.birth_date,
        relation: one.relation.code().to_owned(),
        from: one.time.from,
        to: one.time.to,
        because: one.because.map(|code| code.code().to_owned()),
    }
}

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

/// Somebody is in one household on a day at most, and comes into none after their death.
fn check_free(tx: &Writing<'_>, person: PersonId, time: Time, into: Option<HouseholdId>) -> Result<()> {
    for one in store::times(tx, person)? {
        let died = one.because.as_ref().and_then(Stored::known) == Some(Leaving::Died);
        if died && (time.to.is_none() || one.time.to.is_none_or(|to| time.to.is_some_and(|t| t > to))) {
            return Err(Error::Died.into());
        }
        if one.time.meets(time) {
            return Err(if Some(one.household) == into { Error::Already } else { Error::Elsewhere }.into());
        }
    }
    Ok(())
}

/// Children are counted, and nobody is named twice.
fn check_named(
    tx: &Writing<'_>,
    household: HouseholdId,
    (name, born): &(String, Option<NaiveDate>),
    time: Time,
) -> Result<()> {
    if born.is_some_and(|born| tx.today.years_since(born).is_none_or(|years| years < GROWN_UP)) {
        return Err(Error::ChildNamed.into());
    }
    let twice = |one: &Member| {
        one.time.meets(time)
            && one.name.as_deref().is_some_and(|other| similarity(other, name).same)
            && (born.is_none() || one.birth_date.is_none() || one.birth_date == *born)
    };
    if store::members(tx, household)?.iter().any(twice) {
        return Err(Error::Field(Box::new(Problem::new("household-already").at("name"))).into());
    }
    Ok(())
}

fn check_headless(
    tx: &Writing<'_>,
    household: HouseholdId,
    time: Time,
    except: Option<HouseholdMemberId>,
) -> Result<()> {
    let is_head = |one: &Member| {
        one.relation.known() == Some(Relation::Head) && Some(one.id) != except && one.time.meets(time)
    };
    if store::members(tx, household)?.iter().any(is_head) {
        return Err(Error::HeadAlready.into());
    }
    Ok(())
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

fn check_after(one: &Member, on: NaiveDate) -> Result<()> {
    match one.time.from {
        Some(from) if on < from => Err(Error::Before(from).into()),
        _ => Ok(()),
    }
}

fn describe(tx: &Writing<'_>, one: &Member) {
    if let Some(number) = &one.number {
        tx.describe(json!({ "applicant": number }));
    }
}

fn read_counts(form: &CountsForm, problems: &mut Vec<Problem>) -> (u32, u32) {
    let mut one = |typed: &str, field: &str| match typed.trim() {
        "" => 0,
        typed => typed.parse().ok().filter(|count| *count <= MOST).unwrap_or_else(|| {
            problems.push(Problem::new("household-count").with("most", MOST).at(field));
            0
        }),
    };
    (one(&form.other_adults, "other_adults"), one(&form.children, "children"))
}

/// A code of a closed list; one that is missing or unknown is a problem at its field.
pub(crate) fn one_of<T: Code>(typed: &str, field: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let found = T::from_code(typed.trim());
    if found.is_none() {
        let code = if typed.trim().is_empty() { "value-missing" } else { "not-on-list" };
        problems.push(Problem::new(code).at(field));
    }
    found
}
