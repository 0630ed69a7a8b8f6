//! The statements of this area.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{Duty, Exception};
use crate::Result;
use crate::code::Code;
use crate::ids::{ApplicantId, ApplicationId, ExceptionId, OfficerId};
use crate::selection::ApplicationState;
use crate::vault::Role;

/// The day on which the officer took one of these steps of an application, where no later event
/// corrects it.
pub(super) fn step_by(
    db: &Connection,
    application: ApplicationId,
    officer: OfficerId,
    states: &[ApplicationState],
) -> Result<Option<NaiveDate>> {
    let codes: Vec<String> = states.iter().map(|state| format!("'{}'", state.code())).collect();
    let sql = format!(
        "SELECT business_date FROM event AS e WHERE record_id = ?1 AND officer_id = ?2 AND kind IN ({})
           AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.corrects = e.id)
         ORDER BY recorded_at DESC LIMIT 1",
        codes.join(", ")
    );
    Ok(db.prepare_cached(&sql)?.query_row(params![application, officer], |row| row.get(0)).optional()?)
}

/// The exception that covers an officer's two duties on a record and a day.
pub(super) fn covering(
    db: &Connection,
    duty: Duty,
    officer: OfficerId,
    record: Uuid,
    day: NaiveDate,
) -> Result<Option<ExceptionId>> {
    let sql = "SELECT id FROM duty_exception
        WHERE officer_id = ?1 AND duty = ?2 AND (record_id IS NULL OR record_id = ?3) AND withdrawn_at IS NULL
          AND valid_from <= ?4 AND (valid_to IS NULL OR valid_to >= ?4)
        ORDER BY record_id IS NULL, id LIMIT 1";
    let found = db.prepare_cached(sql)?.query_row(params![officer, duty, record, day], |row| row.get(0));
    Ok(found.optional()?)
}

/// What is written of an exception.
pub(super) struct New<'a> {
    pub id: ExceptionId,
    pub duty: Duty,
    pub officer: OfficerId,
    pub record: Option<Uuid>,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub reason: &'a str,
    pub signed_by: OfficerId,
    pub signature: [u8; 64],
}

pub(super) fn insert(db: &Connection, new: &New<'_>) -> Result<()> {
    db.execute(
        "INSERT INTO duty_exception
           (id, duty, officer_id, record_id, valid_from, valid_to, reason, signed_by, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            new.id,
            new.duty,
            new.officer,
            new.record,
            new.from,
            new.to,
            new.reason,
            new.signed_by,
            new.signature
        ],
    )?;
    Ok(())
}

pub(super) fn withdraw(db: &Connection, id: ExceptionId, at: &str) -> Result<bool> {
    let sql = "UPDATE duty_exception SET withdrawn_at = ?2 WHERE id = ?1 AND withdrawn_at IS NULL";
    Ok(db.execute(sql, params![id, at])? == 1)
}

/// Every exception, newest first.
pub(super) fn all(db: &Connection) -> Result<Vec<Exception>> {
    let mut statement = db.prepare_cached(
        "SELECT e.id, e.duty, e.officer_id, o.name, e.record_id, e.valid_from, e.valid_to, e.reason, e.signed_by,
           m.name, e.withdrawn_at IS NOT NULL
         FROM duty_exception AS e JOIN officer AS o ON o.id = e.officer_id JOIN officer AS m ON m.id = e.signed_by
         ORDER BY e.id DESC",
    )?;
    let rows = statement.query_map([], exception)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn exception(row: &Row<'_>) -> rusqlite::Result<Exception> {
    Ok(Exception {
        id: row.get(0)?,
        duty: row.get(1)?,
        officer: row.get(2)?,
        officer_name: row.get(3)?,
        record: row.get(4)?,
        from: row.get(5)?,
        to: row.get(6)?,
        reason: row.get(7)?,
        signed_by: row.get(8)?,
        signed_by_name: row.get(9)?,
        withdrawn: row.get(10)?,
    })
}

/// The applicants unsealed for an auditor on a day.
pub(super) fn unsealed_for(
    db: &Connection,
    auditor: OfficerId,
    day: NaiveDate,
) -> Result<HashSet<ApplicantId>> {
    let sql =
        "SELECT applicant_id FROM unsealing WHERE auditor_id = ?1 AND valid_from <= ?2 AND valid_to >= ?2";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map(params![auditor, day], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Whether an officer is an auditor at work.
pub(super) fn is_auditor(db: &Connection, officer: OfficerId) -> Result<bool> {
    let sql = "SELECT 1 FROM officer WHERE id = ?1 AND role = ?2 AND disabled_on IS NULL";
    Ok(db.prepare_cached(sql)?.exists(params![officer, Role::Auditor])?)
}

/// What is written of one applicant unsealed for one auditor.
pub(super) struct Unsealing<'a> {
    pub id: Uuid,
    pub applicant: ApplicantId,
    pub auditor: OfficerId,
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub reason: &'a str,
    pub signed_by: OfficerId,
    pub signature: [u8; 64],
}

pub(super) fn insert_unsealing(db: &Connection, new: &Unsealing<'_>) -> Result<()> {
    db.execute(
        "INSERT INTO unsealing (id, applicant_id, auditor_id, valid_from, valid_to, reason, signed_by, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            new.id,
            new.applicant,
            new.auditor,
            new.from,
            new.until,
            new.reason,
            new.signed_by,
            new.signature
        ],
    )?;
    Ok(())
}
