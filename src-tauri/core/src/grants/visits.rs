//! Monitoring visits: what an officer found on the spot.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::Result;
use crate::ids::{AgreementId, ApplicationId, MonitoringVisitId};

/// One visit. The note may speak of people: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Visit {
    /// Identity.
    pub id: MonitoringVisitId,
    /// Under which agreement.
    pub agreement: AgreementId,
    /// The day.
    pub visited_on: NaiveDate,
    /// Whether the assets were there.
    pub in_place: Option<bool>,
    /// Whether the enterprise worked.
    pub operating: Option<bool>,
    /// What else was found.
    pub note: Option<String>,
    /// Whether the visit was recorded here; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// Adds a visit.
///
/// # Errors
/// When the database fails.
pub fn insert(db: &Connection, visit: &Visit) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO monitoring_visit (id, agreement_id, visited_on, in_place, operating, note, evidenced)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        visit.id,
        visit.agreement,
        visit.visited_on,
        visit.in_place,
        visit.operating,
        visit.note,
        visit.evidenced,
    ])?;
    Ok(())
}

/// The visits under an application's agreements, by their day.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<Visit>> {
    let mut statement = db.prepare_cached(
        "SELECT v.id, v.agreement_id, v.visited_on, v.in_place, v.operating, v.note, v.evidenced
         FROM monitoring_visit v JOIN agreement g ON g.id = v.agreement_id AND g.removed_at IS NULL
         WHERE g.application_id = ?1 AND v.removed_at IS NULL ORDER BY v.visited_on, v.id",
    )?;
    let rows = statement.query_map([application], |r| {
        Ok(Visit {
            id: r.get(0)?,
            agreement: r.get(1)?,
            visited_on: r.get(2)?,
            in_place: r.get(3)?,
            operating: r.get(4)?,
            note: r.get(5)?,
            evidenced: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
