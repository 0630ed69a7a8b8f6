//! What officers do with verification visits: plan a day's route, order it, record what they found.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Coordinates, Error, Visit, VisitForm, store};
use crate::Result;
use crate::code::Code;
use crate::ids::{ApplicationId, OfficerId, VisitId};
use crate::language::plain;
use crate::people::sight::Sight;
use crate::selection::calls::{CallContent, RequiredStep, service as calls};
use crate::selection::{self, ApplicationRecord, ApplicationState};
use crate::vault::{Action, Officer, Vault, Writing, Written, officer_named, signed};

const DOMAIN: &str = "csp-visit-1";

/// Exactly what is signed.
#[derive(Serialize, Deserialize)]
struct Content {
    application: String,
    version: u32,
    visited_on: String,
    visitors: [String; 2],
    premises: Option<String>,
    premises_note: Option<String>,
    skills: Option<String>,
    capacity: Option<String>,
    household: Option<u32>,
    jobs_full_time: Option<u32>,
    jobs_part_time: Option<u32>,
    other_donors: Option<String>,
    latitude_micro: Option<i32>,
    longitude_micro: Option<i32>,
    recommendation: Option<String>,
    remarks: Option<String>,
}

/// A day's plan as an officer asks for it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The call's identity or number.
    pub call: String,
    /// Only this municipality, by id.
    pub municipality: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// The two who go, by name; one may be a colleague without a key.
    pub visitors: [String; 2],
}

/// Plans a day: every application of the call that waits for a visit, those of one municipality and one
/// settlement together, after what is planned for that day already.
///
/// # Errors
/// [`Error::Visitors`], [`Error::NothingWaits`], [`Error::PlannedInPast`].
pub fn plan(vault: &Vault, officer: &Officer, plan: &Plan) -> Result<Written<Vec<Visit>>> {
    let (first, second, colleague) = visitors(vault, &plan.visitors)?;
    vault.write(officer, Action::VisitPlanned, |tx| {
        if plan.on < tx.today {
            return Err(Error::PlannedInPast.into());
        }
        let id = calls::find(tx, &plan.call)?;
        let call = calls::call(tx, id, tx.today)?;
        let mut waiting = Vec::new();
        for one in store::unvisited(tx, id)? {
            let there = plan.municipality.is_none() || plan.municipality == one.municipality;
            let state = selection::store::state(tx, one.id)?.and_then(|state| state.known());
            if there && state.is_some_and(|state| waits(&call.version.content, state)) {
                waiting.push(one);
            }
        }
        if waiting.is_empty() {
            return Err(Error::NothingWaits.into());
        }
        // Stable: within a settlement the order of the numbers stays.
        waiting.sort_by_cached_key(|one| {
            (one.municipality.clone(), plain(one.settlement.as_deref().unwrap_or_default()))
        });
        let last = store::last_position(tx, plan.on)?;
        for (position, one) in (last + 1..).zip(&waiting) {
            let planned = store::Planned {
                application: one.id,
                version: call.version.id,
                on: plan.on,
                position,
                first,
                second,
                colleague: colleague.as_deref(),
                again: None,
            };
            store::insert(tx, &planned)?;
        }
        tx.describe(json!({ "call": call.number, "visits": waiting.len() }));
        let of_day =
            store::visits(tx, store::Which { call: Some(id), on: Some(plan.on), application: None })?;
        Ok(of_day.into_iter().filter(|one| waiting.iter().any(|new| new.id == one.application)).collect())
    })
}

/// A second visit as an officer asks for it.
#[derive(Debug, Clone)]
pub struct Again {
    /// The application's identity or number.
    pub application: String,
    /// The day.
    pub on: NaiveDate,
    /// The two who go, by name; one may be a colleague without a key.
    pub visitors: [String; 2],
    /// Why once more: a complaint, a doubt, a change since.
    pub reason: String,
}

/// Plans one more visit to an application that was visited. What was found before stays; what the last visit advises
/// counts.
///
/// # Errors
/// [`Error::AgainUnexplained`], [`Error::StillPlanned`], [`Error::NoCall`], [`Error::Visitors`],
/// [`Error::PlannedInPast`]; one that was never visited is planned with its call.
pub fn plan_again(vault: &Vault, officer: &Officer, again: &Again) -> Result<Written<Visit>> {
    let reason = again.reason.trim();
    if reason.is_empty() {
        return Err(Error::AgainUnexplained.into());
    }
    let (first, second, colleague) = visitors(vault, &again.visitors)?;
    vault.write(officer, Action::VisitPlanned, |tx| {
        if again.on < tx.today {
            return Err(Error::PlannedInPast.into());
        }
        let id = selection::service::find(tx, &again.application)?;
        crate::privacy::check_application(tx, id)?;
        let before = of(tx, id)?;
        if before.is_empty() {
            return Err(Error::NotPlanned.into());
        }
        if before.iter().any(|visit| !visit.is_recorded()) {
            return Err(Error::StillPlanned.into());
        }
        let call = calls::of_application(tx, id, tx.today)?.ok_or(Error::NoCall)?;
        let planned = store::Planned {
            application: id,
            version: call.version.id,
            on: again.on,
            position: store::last_position(tx, again.on)? + 1,
            first,
            second,
            colleague: colleague.as_deref(),
            again: Some(reason),
        };
        let visit = store::insert(tx, &planned)?;
        let found = of(tx, id)?.into_iter().find(|one| one.id == visit).ok_or(Error::NotPlanned)?;
        tx.describe(json!({ "application": found.number, "again": true }));
        Ok(found)
    })
}

/// What the last recorded visit to an application found; that is what counts.
///
/// # Errors
/// When the database fails.
pub fn latest_recorded(db: &Connection, application: ApplicationId) -> Result<Option<Visit>> {
    let recorded = of(db, application)?.into_iter().filter(Visit::is_recorded);
    Ok(recorded.max_by_key(|visit| (visit.record.as_ref().map(|record| record.visited_on), visit.id)))
}

/// Whether an application in this state waits for a visit: who has to be found eligible first is not visited
/// before.
fn waits(content: &CallContent, state: ApplicationState) -> bool {
    let checked_first = content.steps.contains(&RequiredStep::EligibilityChecklist);
    match state {
        ApplicationState::Eligible => true,
        ApplicationState::Received => !checked_first,
        _ => false,
    }
}

/// The two who go: an officer of this vault first, then another one or a colleague's name.
fn visitors(vault: &Vault, names: &[String; 2]) -> Result<(OfficerId, Option<OfficerId>, Option<String>)> {
    let typed = names.each_ref().map(|name| name.trim());
    if typed.iter().any(|name| name.is_empty()) || plain(typed[0]) == plain(typed[1]) {
        return Err(Error::Visitors.into());
    }
    let known = typed.map(|name| {
        officer_named(vault, name).ok().filter(|one| one.disabled_on.is_none()).map(|one| one.id)
    });
    match known {
        [Some(one), Some(other)] if one != other => Ok((one, Some(other), None)),
        [Some(one), None] => Ok((one, None, Some(typed[1].to_owned()))),
        [None, Some(other)] => Ok((other, None, Some(typed[0].to_owned()))),
        _ => Err(Error::Visitors.into()),
    }
}

/// Visits by day and place in the route: all, those of a call, those of a day.
///
/// # Errors
/// When there is no such call.
pub fn visits(vault: &Vault, call: Option<&str>, on: Option<NaiveDate>) -> Result<Vec<Visit>> {
    vault.read(|reading| {
        let call = call.map(|call| calls::find(reading, call)).transpose()?;
        let found = store::visits(reading, store::Which { call, on, application: None })?;
        let sight = Sight::of(reading)?;
        Ok(found.into_iter().map(|one| sight.visit(one)).collect())
    })
}

/// The visits to an application, oldest first.
///
/// # Errors
/// When there is no such application.
pub fn visits_to(vault: &Vault, application: &str) -> Result<Vec<Visit>> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let sight = Sight::of(reading)?;
        Ok(of(reading, id)?.into_iter().map(|one| sight.visit(one)).collect())
    })
}

/// The visits to an application, oldest first, as they are.
pub(crate) fn of(db: &Connection, application: ApplicationId) -> Result<Vec<Visit>> {
    store::visits(db, store::Which { application: Some(application), ..store::Which::default() })
}

fn planned(tx: &Writing<'_>, application: &str) -> Result<Visit> {
    let id = selection::service::find(tx, application)?;
    crate::privacy::check_application(tx, id)?;
    let open = of(tx, id)?.into_iter().rfind(|visit| !visit.is_recorded());
    Ok(open.ok_or(Error::NotPlanned)?)
}

/// Moves a planned visit one place up or down in its day's route; the first and the last stay.
///
/// # Errors
/// [`Error::NotPlanned`].
pub fn shift(vault: &Vault, officer: &Officer, application: &str, up: bool) -> Result<Written<Vec<Visit>>> {
    vault.write(officer, Action::VisitPlanned, |tx| {
        let visit = planned(tx, application)?;
        let which = store::Which { on: Some(visit.planned_on), ..store::Which::default() };
        let route = store::visits(tx, which)?;
        let at = route.iter().position(|one| one.id == visit.id).ok_or(Error::NotPlanned)?;
        let other = if up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(other) = other.and_then(|other| route.get(other)) {
            store::set_position(tx, visit.id, other.position)?;
            store::set_position(tx, other.id, visit.position)?;
        }
        tx.describe(json!({ "application": visit.number }));
        store::visits(tx, which)
    })
}

/// Takes a planned visit out of its day; the application waits for a visit again.
///
/// # Errors
/// [`Error::NotPlanned`].
pub fn cancel(vault: &Vault, officer: &Officer, application: &str) -> Result<Written<VisitId>> {
    vault.write(officer, Action::VisitPlanned, |tx| {
        let visit = planned(tx, application)?;
        store::remove(tx, visit.id)?;
        tx.describe(json!({ "application": visit.number }));
        Ok(visit.id)
    })
}

/// Records what was found on the planned visit to an application, signed by one of the two who were there.
///
/// # Errors
/// [`Error::NotPlanned`], [`Error::NotVisitor`], what is missing or cannot be, a day in the future.
pub fn record(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    form: &VisitForm,
) -> Result<Written<Visit>> {
    vault.write(officer, Action::VisitRecorded, |tx| {
        let visit = planned(tx, application)?;
        if !visit.visitors.iter().any(|one| one.officer == Some(officer.id)) {
            return Err(Error::NotVisitor.into());
        }
        let place = form.checked()?;
        let on = form.visited_on.unwrap_or(visit.planned_on);
        let received = calls::received_on(tx, visit.application)?;
        selection::check_day(on, received, tx.today)?;
        let call = calls::of_application(tx, visit.application, on)?.ok_or(Error::NoCall)?;
        let content = content_of(&visit, form, call.version.version, on, place);
        let signature = signed::sign(officer, DOMAIN, visit.id.uuid(), tx.today, &content)?;
        let recorded =
            store::Recorded { id: visit.id, version: call.version.id, on, form, place, signed: &signature };
        store::record(tx, &recorded)?;
        tx.describe(json!({ "application": visit.number }));
        let found = of(tx, visit.application)?.into_iter().find(|one| one.id == visit.id);
        Ok(found.ok_or(Error::NotPlanned)?)
    })
}

fn content_of(
    visit: &Visit,
    form: &VisitForm,
    version: u32,
    on: NaiveDate,
    place: Option<Coordinates>,
) -> Content {
    Content {
        application: visit.number.clone(),
        version,
        visited_on: on.to_string(),
        visitors: visit.visitors.each_ref().map(|one| one.name.clone()),
        premises: form.premises.map(|one| one.code().to_owned()),
        premises_note: form.premises_note.clone(),
        skills: form.skills.clone(),
        capacity: form.capacity.clone(),
        household: form.household,
        jobs_full_time: form.jobs_full_time,
        jobs_part_time: form.jobs_part_time,
        other_donors: form.other_donors.clone(),
        latitude_micro: place.map(|place| place.latitude_micro),
        longitude_micro: place.map(|place| place.longitude_micro),
        recommendation: form.recommendation.map(|one| one.code().to_owned()),
        remarks: form.remarks.clone(),
    }
}

/// Whether a visit allows a decision, where the call demands one: two people were there by that day, and one of
/// them signed what they found. What they advise is for the committee to weigh.
///
/// # Errors
/// [`Error::NotVisited`].
pub(crate) fn gate(
    db: &Connection,
    record: &ApplicationRecord,
    to: ApplicationState,
    on: NaiveDate,
) -> Result<()> {
    if !matches!(to, ApplicationState::Approved | ApplicationState::Reserve) {
        return Ok(());
    }
    let id = record.application.id;
    let Some(call) = calls::of_application(db, id, on)? else { return Ok(()) };
    let demanded = call.version.content.steps.contains(&RequiredStep::VerificationVisit);
    if demanded && !store::was_visited(db, id, on)? {
        return Err(Error::NotVisited.into());
    }
    Ok(())
}

/// How many signatures under visits are not what was signed, or stand beside another advice.
pub(crate) fn faults(db: &Connection) -> Result<u64> {
    let wrong = store::signatures(db)?.into_iter().filter(|(kept, advice)| {
        let signed = kept.content.as_deref().and_then(|text| serde_json::from_str::<Content>(text).ok());
        !kept.is_whole(DOMAIN) || signed.is_some_and(|content| content.recommendation != *advice)
    });
    Ok(u64::try_from(wrong.count()).unwrap_or(u64::MAX))
}
