//! The exceptions from duties apart that a month saw.

use std::collections::HashMap;

use uuid::Uuid;

use super::store::Applied;
use super::{Audience, ExceptionFor, ExceptionRow, Exceptions, Grounds};
use crate::Result;
use crate::code::{Code, Stored};
use crate::duties::service::{ACTED_ALONE, used_until};
use crate::duties::{Duty, Exception};
use crate::month::Month;
use crate::vault::Reading;

/// Gathers them; `pseudonyms` are those of applications.
pub(super) fn of_month(
    tx: &Reading<'_>,
    month: Month,
    audience: Audience,
    applied: &[Applied],
    pseudonyms: &HashMap<Uuid, String>,
) -> Result<Exceptions> {
    let numbers: HashMap<Uuid, &str> = applied.iter().map(|one| (one.id, one.number.as_str())).collect();
    let mut seen = used_until(tx, month.last_day())?;
    seen.retain(|one| is_of(one, month));
    seen.sort_by_key(|one| (one.from, one.id.uuid()));
    let count = u32::try_from(seen.len()).unwrap_or(u32::MAX);
    if audience == Audience::Public {
        return Ok(Exceptions { count, ..Exceptions::default() });
    }
    let record = |id: Option<Uuid>| match id {
        None => ExceptionFor::Every,
        Some(id) => match pseudonyms.get(&id) {
            Some(pseudonym) => ExceptionFor::Application(
                pseudonym.clone(),
                numbers.get(&id).filter(|_| audience == Audience::Internal).map(|&number| number.to_owned()),
            ),
            None => ExceptionFor::Other,
        },
    };
    let rows: Vec<ExceptionRow> = seen
        .iter()
        .map(|one| ExceptionRow {
            duty: one.duty.clone(),
            officer: one.officer_name.clone(),
            record: record(one.record),
            grounds: grounds(one, audience),
            signed_by: one.signed_by_name.clone(),
            signed: one.from,
            until: one.to,
            steps: one.reason.is_some().then(|| one.steps()),
            withdrawn: one.withdrawn_on.filter(|day| *day <= month.last_day()),
        })
        .collect();
    Ok(Exceptions { count, by_duty: by_duty(&rows), rows })
}

/// Whether a month saw it: it was signed in it, a step of the month rests on it, or it was in force in it for
/// every record. One for a single record that waits for its step would else stand in every month.
fn is_of(one: &Exception, month: Month) -> bool {
    let (first, last) = (month.first_day(), month.last_day());
    let within = |day: &chrono::NaiveDate| first <= *day && *day <= last;
    let over = one.to.into_iter().chain(one.withdrawn_on).any(|end| end < first);
    within(&one.from) || one.used.iter().any(within) || (one.record.is_none() && one.from <= last && !over)
}

/// Why, as far as the audience may know it.
fn grounds(one: &Exception, audience: Audience) -> Grounds {
    match &one.reason {
        None => Grounds::Erased,
        Some(code) if code == ACTED_ALONE => Grounds::ActedAlone,
        Some(_) if one.with_the_step() && audience != Audience::Internal => Grounds::ActedAlone,
        Some(reason) => Grounds::Is(reason.clone()),
    }
}

/// How many of each pair of duties, those this program does not know last.
fn by_duty(rows: &[ExceptionRow]) -> Vec<(Stored<Duty>, u32)> {
    let place = |duty: &Stored<Duty>| Duty::ALL.iter().position(|one| duty.known() == Some(*one));
    let mut counts: Vec<(Stored<Duty>, u32)> = Vec::new();
    for row in rows {
        match counts.iter_mut().find(|(duty, _)| *duty == row.duty) {
            Some((_, count)) => *count += 1,
            None => counts.push((row.duty.clone(), 1)),
        }
    }
    counts.sort_by_key(|(duty, _)| (place(duty).unwrap_or(usize::MAX), duty.code().to_owned()));
    counts
}
