//! The statements of complaints.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::{Complaint, ComplaintOutcome};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, ComplaintId, EventId, OfficerId};
use crate::vault::Writing;

pub(super) fn insert(tx: &Writing<'_>, complaint: &Complaint) -> Result<()> {
    tx.execute(
        "INSERT INTO complaint (id, number, application_id, event_id, received_on, complained_by, ground, late_reason,
             due_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            complaint.id,
            complaint.number,
            complaint.application,
            complaint.event,
            complaint.received_on,
            complaint.by,
            complaint.ground,
            complaint.late_reason,
            complaint.due_on,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

pub(super) fn decide(
    tx: &Writing<'_>,
    id: ComplaintId,
    outcome: ComplaintOutcome,
    on: NaiveDate,
    reason: &str,
) -> Result<()> {
    tx.execute(
        "UPDATE complaint SET outcome = ?2, decided_on = ?3, reason = ?4, decided_by = ?5 WHERE id = ?1",
        params![id, outcome, on, reason, tx.officer],
    )?;
    Ok(())
}

fn read(db: &Connection, condition: &str, values: &[&dyn ToSql]) -> Result<Vec<Complaint>> {
    let sql = format!(
        "SELECT c.id, c.number, c.application_id, a.number, c.event_id, e.kind, c.received_on, c.complained_by,
                c.ground, c.late_reason, c.due_on, c.outcome, c.decided_on, c.reason, o.name
         FROM complaint c JOIN application a ON a.id = c.application_id JOIN event e ON e.id = c.event_id
              LEFT JOIN officer o ON o.id = c.decided_by
         WHERE c.removed_at IS NULL AND {condition}"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(values, complaint)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn complaint(r: &Row<'_>) -> rusqlite::Result<Complaint> {
    Ok(Complaint {
        id: r.get(0)?,
        number: r.get(1)?,
        application: r.get(2)?,
        application_number: r.get(3)?,
        event: r.get(4)?,
        decision: r.get(5)?,
        received_on: r.get(6)?,
        by: r.get(7)?,
        ground: r.get(8)?,
        late_reason: r.get(9)?,
        due_on: r.get(10)?,
        outcome: r.get(11)?,
        decided_on: r.get(12)?,
        reason: r.get(13)?,
        decided_by: r.get(14)?,
    })
}

/// Every complaint: open ones first, the most urgent at the top.
pub(super) fn all(db: &Connection) -> Result<Vec<Complaint>> {
    read(db, "1 ORDER BY c.outcome IS NOT NULL, c.due_on, c.id", &[])
}

/// The complaints about an application, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<Complaint>> {
    read(db, "c.application_id = ?1 ORDER BY c.id", &[&application])
}

/// The complaints with this identity or number.
pub(super) fn named(db: &Connection, id_or_number: &str) -> Result<Vec<Complaint>> {
    match id_or_number.parse::<ComplaintId>() {
        Ok(id) => read(db, "c.id = ?1", &[&id]),
        Err(_) => read(db, "c.number = ?1", &[&id_or_number.to_uppercase()]),
    }
}

/// The complaint about an application that was decided last.
pub(crate) fn latest_decided(db: &Connection, application: ApplicationId) -> Result<Option<Complaint>> {
    let decided =
        "c.application_id = ?1 AND c.outcome IS NOT NULL ORDER BY c.decided_on DESC, c.id DESC LIMIT 1";
    Ok(read(db, decided, &[&application])?.pop())
}

/// Who took a step.
pub(super) fn who_took(db: &Connection, event: EventId) -> Result<Option<OfficerId>> {
    let sql = "SELECT officer_id FROM event WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([event], |r| r.get(0)).optional()?)
}

/// The last day to complain that the letters about a step name.
pub(super) fn last_day(db: &Connection, event: EventId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT max(complaint_until) FROM letter WHERE about_id = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([event], |r| r.get(0))?)
}
