//! What officers do with scoring: name assessors, assess, and see what came of it.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    Assessment, AssessorSummary, Error, Points, Scored, ScoringStage, Standing, declaring, result, store,
};
use crate::Result;
use crate::ids::{ApplicationId, AssessmentId, CallId, OfficerId};
use crate::selection::calls::{Call, Grid, RequiredStep, service as calls};
use crate::selection::{self, ApplicationRecord, ApplicationState};
use crate::vault::{Action, Officer, Vault, Written, signed};

const DOMAIN: &str = "csp-assessment-1";

/// Exactly what is signed.
#[derive(Serialize, Deserialize)]
struct Content {
    application: String,
    version: u32,
    points: Vec<Line>,
    total: u32,
    remark: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    criterion: String,
    points: u16,
    comment: Option<String>,
}

/// What naming assessors did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assigned {
    /// Assessments given out.
    pub assigned: u32,
    /// Applications that still lack assessors: everybody named has an interest or worked on them.
    pub short: Vec<String>,
}

/// Names assessors for the eligible applications of a call: each gets as many as the grid demands, and one more
/// where the scores are too far apart. Work is spread evenly; nobody gets an application they have declared an
/// interest in, or entered.
///
/// # Errors
/// [`Error::NoAssessors`], [`Error::NoGrid`].
pub fn assign(
    vault: &Vault,
    officer: &Officer,
    call: &str,
    assessors: &[OfficerId],
) -> Result<Written<Assigned>> {
    let mut distinct = assessors.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.is_empty() || distinct.len() != assessors.len() {
        return Err(Error::NoAssessors.into());
    }
    vault.write(officer, Action::AssessorsNamed, |tx| {
        let id = calls::find(tx, call)?;
        let call =
            selection::calls::store::call_on(tx, id, tx.today)?.ok_or(selection::calls::Error::NotFound)?;
        let grid = &call.version.content.grid;
        if grid.criteria.is_empty() || grid.assessors == 0 {
            return Err(Error::NoGrid.into());
        }
        let mut loads: HashMap<OfficerId, u32> = store::loads(tx, id)?.into_iter().collect();
        let mut done = Assigned::default();
        for (application, number) in store::under_call(tx, id)? {
            let state = selection::store::state(tx, application)?;
            if state.and_then(|state| state.known()) != Some(ApplicationState::Eligible) {
                continue;
            }
            let there = store::of_application(tx, application)?;
            let third = result::stage(grid, &totals(&there)) == ScoringStage::ThirdCalled;
            let wanted = usize::from(grid.assessors) + usize::from(third);
            let worked = store::who_worked_on(tx, application)?;
            let mut free = Vec::new();
            for one in assessors {
                let taken = there.iter().any(|assessment| assessment.officer == *one) || worked.contains(one);
                if !taken && !declaring::is_recused(tx, *one, application)? {
                    free.push(*one);
                }
            }
            free.sort_by_key(|one| loads.get(one).copied().unwrap_or(0));
            let missing = wanted.saturating_sub(there.len());
            for one in free.iter().take(missing) {
                store::assign(tx, application, *one)?;
                *loads.entry(*one).or_default() += 1;
                done.assigned += 1;
            }
            if free.len() < missing {
                done.short.push(number);
            }
        }
        tx.describe(json!({ "call": call.number, "assigned": done.assigned }));
        Ok(done)
    })
}

/// An officer's assessment of an application: the grid to fill, or what they submitted.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// The application's number.
    pub number: String,
    /// The grid.
    pub grid: Grid,
    /// The officer's own assessment.
    pub own: Assessment,
    /// Points that nobody gives by hand: those of a confirmed vulnerability.
    pub fixed: Vec<Points>,
}

/// The officer's own assessment of an application.
///
/// # Errors
/// [`Error::Undeclared`], [`Error::Recused`], [`Error::NotAssigned`], [`Error::NoGrid`].
pub fn sheet(vault: &Vault, officer: &Officer, application: &str) -> Result<Sheet> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let (call, own) = own(reading, officer.id, id, reading.today)?;
        let number = selection::store::number_of(reading, id)?;
        let grid = call.version.content.grid;
        let fixed = fixed(reading, &grid, id)?;
        Ok(Sheet { number, grid, own, fixed })
    })
}

fn own(
    db: &Connection,
    officer: OfficerId,
    application: ApplicationId,
    today: chrono::NaiveDate,
) -> Result<(Call, Assessment)> {
    let call = calls::of_application(db, application, today)?.ok_or(Error::NoGrid)?;
    declaring::check(db, officer, application)?;
    let all = store::of_application(db, application)?;
    let own = all.into_iter().find(|one| one.officer == officer).ok_or(Error::NotAssigned)?;
    Ok((call, own))
}

/// Submits an officer's assessment of an application, signed. It is not changed afterwards.
///
/// # Errors
/// As [`sheet`]; when it was submitted already, a criterion has no or too many points, or an extreme no comment.
pub fn submit(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    points: &[Points],
    remark: Option<&str>,
) -> Result<Written<AssessmentId>> {
    vault.write(officer, Action::Assessed, |tx| {
        let id = selection::service::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let (call, own) = own(tx, officer.id, id, tx.today)?;
        if own.submitted {
            return Err(Error::Submitted.into());
        }
        let state = selection::store::state(tx, id)?;
        if state.and_then(|state| state.known()) != Some(ApplicationState::Eligible) {
            return Err(Error::NotScored.into());
        }
        let grid = &call.version.content.grid;
        let (points, total) = checked(grid, points, &fixed(tx, grid, id)?)?;
        let remark = said(remark);
        let number = selection::store::number_of(tx, id)?;
        let content = Content {
            application: number.clone(),
            version: call.version.version,
            points: points
                .iter()
                .map(|one| Line {
                    criterion: one.criterion.clone(),
                    points: one.points,
                    comment: one.comment.clone(),
                })
                .collect(),
            total,
            remark: remark.map(str::to_owned),
        };
        let signature = signed::sign(officer, DOMAIN, own.id.uuid(), tx.today, &content)?;
        let version = call.version.id;
        let submitted =
            store::Submitted { id: own.id, version, total, remark, points: &points, signed: &signature };
        store::submit(tx, &submitted)?;
        tx.describe(json!({ "application": number }));
        Ok(own.id)
    })
}

/// The points that follow from what was confirmed of the person, whatever an assessor thinks.
fn fixed(db: &Connection, grid: &Grid, application: ApplicationId) -> Result<Vec<Points>> {
    let person = selection::store::person_of(db, application)?;
    let confirmed = crate::households::vulnerability::points(db, person)?.unwrap_or(0);
    let vulnerable = grid.criteria.iter().filter(|criterion| criterion.vulnerability);
    Ok(vulnerable
        .map(|criterion| Points {
            criterion: criterion.code.clone(),
            points: confirmed.min(criterion.most),
            comment: None,
        })
        .collect())
}

/// The points in the grid's order, with their total. What is fixed stands, whatever was given for it.
fn checked(grid: &Grid, points: &[Points], fixed: &[Points]) -> Result<(Vec<Points>, u32)> {
    if grid.criteria.is_empty() {
        return Err(Error::NoGrid.into());
    }
    if let Some(odd) = points.iter().find(|one| !grid.criteria.iter().any(|c| c.code == one.criterion)) {
        return Err(Error::CriterionUnknown(odd.criterion.clone()).into());
    }
    let mut ordered = Vec::new();
    for criterion in &grid.criteria {
        let code = &criterion.code;
        if let Some(one) = fixed.iter().find(|one| one.criterion == *code) {
            ordered.push(one.clone());
            continue;
        }
        let given = points.iter().rev().find(|one| one.criterion == *code);
        let given = given.ok_or_else(|| Error::PointsMissing(code.clone()))?;
        if given.points > criterion.most {
            return Err(Error::TooMany { criterion: code.clone(), most: criterion.most }.into());
        }
        let comment = said(given.comment.as_deref()).map(str::to_owned);
        if comment.is_none() && (given.points == 0 || given.points == criterion.most) {
            return Err(Error::CommentMissing(code.clone()).into());
        }
        ordered.push(Points { criterion: code.clone(), points: given.points, comment });
    }
    let total = ordered.iter().map(|one| u32::from(one.points)).sum();
    Ok((ordered, total))
}

fn said(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn totals(assessments: &[Assessment]) -> Vec<Option<u32>> {
    // Submitted but blank is what an erasure left: it stands as nothing.
    assessments.iter().map(|one| one.submitted.then(|| one.total.unwrap_or(0))).collect()
}

/// How an application stands in the scoring of its call.
pub(crate) fn standing(db: &Connection, grid: &Grid, application: ApplicationId) -> Result<Standing> {
    Ok(standing_of(grid, application, &store::of_application(db, application)?))
}

fn standing_of(grid: &Grid, application: ApplicationId, all: &[Assessment]) -> Standing {
    let totals = totals(all);
    let stage = result::stage(grid, &totals);
    let open: Vec<u32> = totals.iter().copied().flatten().collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Standing {
        application,
        stage,
        assigned: count(totals.len()),
        submitted: count(open.len()),
        scored: (stage == ScoringStage::Complete).then(|| result::scored(grid, &open)).flatten(),
    }
}

/// The assessments of an application as an officer may see them: their own, and all of them once the scores
/// are open. Auditors and managers are as blind as assessors until then.
///
/// # Errors
/// When there is no such application.
pub fn assessments(
    vault: &Vault,
    officer: &Officer,
    application: &str,
) -> Result<(Standing, Vec<Assessment>)> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let call = calls::of_application(reading, id, reading.today)?.ok_or(Error::NoGrid)?;
        let all = store::of_application(reading, id)?;
        let standing = standing_of(&call.version.content.grid, id, &all);
        let open = standing.stage == ScoringStage::Complete;
        let record = selection::store::record(reading, id)?.ok_or(selection::Error::NotFound)?;
        let sealed =
            crate::people::sight::Sight::of(reading)?.pseudonym(record.application.applicant).is_some();
        let seen = all.into_iter().map(|mut one| {
            if !open && one.officer != officer.id {
                one.total = None;
                one.points.clear();
                one.remark = None;
            }
            if sealed {
                // Words may name people.
                one.remark = None;
                one.points.iter_mut().for_each(|points| points.comment = None);
            }
            one
        });
        Ok((standing, seen.collect()))
    })
}

/// How the applications of a call stand, each with its number, and its assessors beside one another.
pub type Standings = (Vec<(String, Standing)>, Vec<AssessorSummary>);

/// How the eligible applications of a call stand, by number, and how each assessor scores beside the others.
/// An assessor first declares their interests.
///
/// # Errors
/// When there is no such call, or the officer is one of its assessors and has not declared.
pub fn standings(vault: &Vault, officer: &Officer, call: &str) -> Result<Standings> {
    vault.read(|reading| {
        let id = calls::find(reading, call)?;
        let call = selection::calls::store::call_on(reading, id, reading.today)?
            .ok_or(selection::calls::Error::NotFound)?;
        let grid = &call.version.content.grid;
        let mut lines = Vec::new();
        let mut open = Vec::new();
        for (application, number) in under(reading, id)? {
            let all = store::of_application(reading, application)?;
            if all.iter().any(|one| one.officer == officer.id) {
                declaring::check(reading, officer.id, application)?;
            }
            let standing = standing_of(grid, application, &all);
            if standing.stage == ScoringStage::Complete {
                open.push(all.iter().filter_map(|one| Some((one.officer, one.total?))).collect());
            }
            lines.push((number, standing));
        }
        Ok((lines, result::summaries(&open)))
    })
}

/// The applications of a call that were found eligible and are or were scored.
pub(crate) fn under(db: &Connection, call: CallId) -> Result<Vec<(ApplicationId, String)>> {
    use ApplicationState as S;
    let mut found = Vec::new();
    for (id, number) in store::under_call(db, call)? {
        let state = selection::store::state(db, id)?.and_then(|state| state.known());
        if matches!(
            state,
            Some(S::Eligible | S::Returned | S::Reserve | S::Approved | S::Rejected | S::Agreed)
        ) {
            found.push((id, number));
        }
    }
    Ok(found)
}

/// The most points any assessor gave an application for a criterion: those of a confirmed vulnerability are the
/// same for all.
pub(crate) fn points_for(
    db: &Connection,
    application: ApplicationId,
    criterion: Option<&str>,
) -> Result<u16> {
    let Some(criterion) = criterion else { return Ok(0) };
    let all = store::of_application(db, application)?;
    let given = all.iter().flat_map(|one| &one.points).filter(|points| points.criterion == criterion);
    Ok(given.map(|points| points.points).max().unwrap_or(0))
}

/// The score of an application whose scores are open, with other weights: percent of a criterion's points.
pub(crate) fn weighted(
    db: &Connection,
    grid: &Grid,
    application: ApplicationId,
    weights: &[(String, u16)],
) -> Result<Option<Scored>> {
    let all = store::of_application(db, application)?;
    if result::stage(grid, &totals(&all)) != ScoringStage::Complete {
        return Ok(None);
    }
    let percent =
        |code: &str| weights.iter().find(|(one, _)| one == code).map_or(100, |(_, percent)| *percent);
    // In hundredths of a point, so that no percent is rounded away.
    let totals: Vec<u32> = all
        .iter()
        .map(|one| one.points.iter().map(|p| u32::from(p.points) * u32::from(percent(&p.criterion))).sum())
        .collect();
    let fine = Grid { pass: 0, ..grid.clone() };
    Ok(result::scored(&fine, &totals).map(|scored| Scored {
        average_milli: scored.average_milli / 100,
        spread: scored.spread / 100,
        passes: scored.average_milli / 100 >= i64::from(grid.pass) * 1_000,
    }))
}

/// The score of an application, where its call demands scoring and the scores are open.
///
/// # Errors
/// When the database fails.
pub fn score(db: &Connection, application: ApplicationId, on: chrono::NaiveDate) -> Result<Option<Scored>> {
    match calls::of_application(db, application, on)? {
        Some(call) => Ok(standing(db, &call.version.content.grid, application)?.scored),
        None => Ok(None),
    }
}

/// Whether the scoring allows a decision, where the call demands it.
///
/// # Errors
/// [`Error::Incomplete`], [`Error::BelowPass`].
pub(crate) fn gate(
    db: &Connection,
    record: &ApplicationRecord,
    to: ApplicationState,
    on: chrono::NaiveDate,
) -> Result<()> {
    use ApplicationState as S;
    if !matches!(to, S::Approved | S::Reserve | S::Rejected) {
        return Ok(());
    }
    let id = record.application.id;
    let Some(call) = calls::of_application(db, id, on)? else { return Ok(()) };
    let content = &call.version.content;
    if !content.steps.contains(&RequiredStep::Assessments) {
        return Ok(());
    }
    let scored = standing(db, &content.grid, id)?.scored.ok_or(Error::Incomplete)?;
    if to != S::Rejected && !scored.passes {
        return Err(Error::BelowPass(content.grid.pass).into());
    }
    Ok(())
}

/// How many signatures under declarations and assessments are not what was signed.
pub(crate) fn faults(db: &Connection) -> Result<u64> {
    let (declarations, assessments) = store::signatures(db)?;
    let declared = declarations.iter().filter(|one| !one.is_whole(declaring::DOMAIN)).count();
    let assessed = assessments.iter().filter(|one| !one.is_whole(DOMAIN)).count();
    // The rows that are added up must say what was signed.
    let other = store::totals_and_contents(db)?.into_iter().filter(|(total, content)| {
        let signed = content.as_deref().and_then(|text| serde_json::from_str::<Content>(text).ok());
        signed.map(|content| content.total) != *total
    });
    Ok(u64::try_from(declared + assessed + other.count()).unwrap_or(u64::MAX))
}
