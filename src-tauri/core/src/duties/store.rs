//! The statements of this area.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::unsealing::Unsealed;
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

/// The records that exceptions in force on a day named for an officer; nothing named is every record.
pub(super) fn covered_on(
    db: &Connection,
    duty: Duty,
    officer: OfficerId,
    day: NaiveDate,
) -> Result<Vec<Option<Uuid>>> {
    let sql = "SELECT record_id FROM duty_exception
        WHERE officer_id = ?1 AND duty = ?2 AND (withdrawn_at IS NULL OR substr(withdrawn_at, 1, 10) >= ?3)
          AND valid_from <= ?3 AND (valid_to IS NULL OR valid_to >= ?3)";
    let mut statement = db.prepare_cached(sql)?;
    let named = statement.query_map(params![officer, duty, day], |row| row.get(0))?;
    Ok(named.collect::<rusqlite::Result<_>>()?)
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

/// Every exception, newest first, with the steps up to a day that were taken under it.
pub(super) fn all(db: &Connection, until: NaiveDate) -> Result<Vec<Exception>> {
    let mut used = uses(db, until)?;
    let mut statement = db.prepare_cached(
        "SELECT e.id, e.duty, e.officer_id, o.name, e.record_id, e.valid_from, e.valid_to, e.reason, e.signed_by,
           m.name, e.withdrawn_at IS NOT NULL, substr(e.withdrawn_at, 1, 10),
           coalesce(a.number, (SELECT l.number FROM lot AS l WHERE l.id = e.record_id))
         FROM duty_exception AS e JOIN officer AS o ON o.id = e.officer_id JOIN officer AS m ON m.id = e.signed_by
         LEFT JOIN application AS a ON a.id = e.record_id
         ORDER BY e.id DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let id: ExceptionId = row.get(0)?;
        exception(row, used.remove(&id).unwrap_or_default())
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The days of the steps that rest on each exception, up to a day. A step that was corrected is left out:
/// its correction stands in its place.
fn uses(db: &Connection, until: NaiveDate) -> Result<HashMap<ExceptionId, Vec<NaiveDate>>> {
    let mut statement = db.prepare_cached(
        "SELECT e.business_date, e.detail FROM event AS e
         WHERE e.detail LIKE '%exception%' AND e.business_date <= ?1
           AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.corrects = e.id)
         ORDER BY e.business_date, e.id",
    )?;
    let mut used: HashMap<ExceptionId, Vec<NaiveDate>> = HashMap::new();
    let mut rows = statement.query([until])?;
    while let Some(row) = rows.next()? {
        let (on, detail): (NaiveDate, String) = (row.get(0)?, row.get(1)?);
        let detail: serde_json::Value = serde_json::from_str(&detail).unwrap_or_default();
        if let Some(id) = detail["exception"]["id"].as_str().and_then(|id| id.parse().ok()) {
            used.entry(id).or_default().push(on);
        }
    }
    Ok(used)
}

fn exception(row: &Row<'_>, used: Vec<NaiveDate>) -> rusqlite::Result<Exception> {
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
        withdrawn_on: row.get(11)?,
        application: row.get(12)?,
        used,
    })
}

/// Everything that was ever unsealed, newest first.
pub(super) fn unsealings(db: &Connection) -> Result<Vec<Unsealed>> {
    let mut statement = db.prepare_cached(
        "SELECT a.number, o.name, u.valid_from, u.valid_to, u.reason, m.name
         FROM unsealing AS u JOIN applicant AS a ON a.id = u.applicant_id JOIN officer AS o ON o.id = u.auditor_id
         JOIN officer AS m ON m.id = u.signed_by
         ORDER BY u.valid_from DESC, u.id DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Unsealed {
            applicant: row.get(0)?,
            auditor: row.get(1)?,
            from: row.get(2)?,
            to: row.get(3)?,
            reason: row.get(4)?,
            signed_by: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
