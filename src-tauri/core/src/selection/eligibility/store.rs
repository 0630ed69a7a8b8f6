//! The statements of eligibility.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::{Clarification, Finding, Found};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, CallVersionId, ClarificationId, FindingId};
use crate::vault::Writing;

/// The findings about an application that stand, each with its criterion: of several the latest.
pub(super) fn findings(db: &Connection, application: ApplicationId) -> Result<Vec<(String, Found)>> {
    let mut statement = db.prepare_cached(
        "SELECT f.criterion, f.id, f.finding, f.reason, f.evidence, f.found_on, o.name, v.version
         FROM eligibility_finding f JOIN officer o ON o.id = f.officer_id
              JOIN call_version v ON v.id = f.version_id
         WHERE f.application_id = ?1 AND f.removed_at IS NULL ORDER BY f.recorded_at, f.id",
    )?;
    let rows = statement.query_map([application], |r| {
        let found = Found {
            id: r.get(1)?,
            finding: r.get(2)?,
            reason: r.get(3)?,
            evidence: r.get(4)?,
            on: r.get(5)?,
            officer: r.get(6)?,
            version: r.get(7)?,
        };
        Ok((r.get(0)?, found))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is written of a finding.
pub(super) struct New<'a> {
    pub application: ApplicationId,
    pub version: CallVersionId,
    pub criterion: &'a str,
    pub finding: Finding,
    pub reason: Option<&'a str>,
    pub evidence: Option<&'a str>,
    pub on: NaiveDate,
}

pub(super) fn insert_finding(tx: &Writing<'_>, new: &New<'_>) -> Result<FindingId> {
    let id = FindingId::new();
    tx.prepare_cached(
        "INSERT INTO eligibility_finding (id, application_id, version_id, criterion, finding, reason, evidence,
             found_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        id,
        new.application,
        new.version,
        new.criterion,
        new.finding,
        new.reason,
        new.evidence,
        new.on,
        stored_moment(tx.now),
        tx.officer
    ])?;
    Ok(id)
}

pub(super) fn clarifications(db: &Connection, application: ApplicationId) -> Result<Vec<Clarification>> {
    let mut statement = db.prepare_cached(
        "SELECT c.id, c.criterion, c.asked, c.asked_on, c.due_on, c.answered_on, c.answer, o.name
         FROM clarification c JOIN officer o ON o.id = c.officer_id
         WHERE c.application_id = ?1 AND c.removed_at IS NULL ORDER BY c.asked_on, c.id",
    )?;
    let rows = statement.query_map([application], |r| {
        Ok(Clarification {
            id: r.get(0)?,
            criterion: r.get(1)?,
            asked: r.get(2)?,
            asked_on: r.get(3)?,
            due_on: r.get(4)?,
            answered_on: r.get(5)?,
            answer: r.get(6)?,
            officer: r.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_clarification(
    tx: &Writing<'_>,
    application: ApplicationId,
    asked: &Clarification,
) -> Result<()> {
    tx.execute(
        "INSERT INTO clarification (id, application_id, criterion, asked, asked_on, due_on, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            asked.id,
            application,
            asked.criterion,
            asked.asked,
            asked.asked_on,
            asked.due_on,
            tx.officer
        ],
    )?;
    Ok(())
}

/// Answers a request; gives the application it is about, if there is such a request without an answer.
pub(super) fn answer_clarification(
    tx: &Writing<'_>,
    id: ClarificationId,
    on: NaiveDate,
    answer: &str,
) -> Result<Option<ApplicationId>> {
    let sql = "UPDATE clarification SET answered_on = ?2, answer = ?3
               WHERE id = ?1 AND answered_on IS NULL AND removed_at IS NULL RETURNING application_id";
    let mut statement = tx.prepare_cached(sql)?;
    let mut rows = statement.query(params![id, on, answer])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}
