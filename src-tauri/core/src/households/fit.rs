//! Whether somebody may be in a household at a time, and as what.

use chrono::NaiveDate;

use super::store::{self, Member};
use super::{Error, GROWN_UP, Leaving, Relation, Time};
use crate::code::Stored;
use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::people::names::similarity;
use crate::vault::Writing;
use crate::{Problem, Result};

/// Somebody is in one household on a day at most, and comes into none after their death.
pub(super) fn check_free(
    tx: &Writing<'_>,
    person: PersonId,
    time: Time,
    into: Option<HouseholdId>,
) -> Result<()> {
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
pub(super) fn check_named(
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

/// A household has one head on a day.
pub(super) fn check_headless(
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

/// Nobody leaves before they came.
pub(super) fn check_after(one: &Member, on: NaiveDate) -> Result<()> {
    match one.time.from {
        Some(from) if on < from => Err(Error::Before(from).into()),
        _ => Ok(()),
    }
}
