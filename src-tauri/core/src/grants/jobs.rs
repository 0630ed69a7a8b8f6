//! Jobs that came of a grant.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::Result;
use crate::ids::{AgreementId, ApplicationId, JobCountId};

/// Jobs since the count before: each counts once, on its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobCount {
    /// Identity.
    pub id: JobCountId,
    /// Under which agreement.
    pub agreement: AgreementId,
    /// The day they count for.
    pub counted_on: NaiveDate,
    /// Created, full time.
    pub created_full_time: i64,
    /// Created, part time.
    pub created_part_time: i64,
    /// Secured: they would have been lost.
    pub secured: i64,
    /// Whether the count was made here; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// Adds a count.
///
/// # Errors
/// When the database fails.
pub fn insert(db: &Connection, count: &JobCount) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO job_count (id, agreement_id, counted_on, created_full_time, created_part_time, secured,
             evidenced)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        count.id,
        count.agreement,
        count.counted_on,
        count.created_full_time,
        count.created_part_time,
        count.secured,
        count.evidenced,
    ])?;
    Ok(())
}

/// The counts under an application's agreements, by their day.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<JobCount>> {
    let mut statement = db.prepare_cached(
        "SELECT j.id, j.agreement_id, j.counted_on, j.created_full_time, j.created_part_time, j.secured, j.evidenced
         FROM job_count j JOIN agreement g ON g.id = j.agreement_id AND g.removed_at IS NULL
         WHERE g.application_id = ?1 AND j.removed_at IS NULL ORDER BY j.counted_on, j.id",
    )?;
    let rows = statement.query_map([application], |r| {
        Ok(JobCount {
            id: r.get(0)?,
            agreement: r.get(1)?,
            counted_on: r.get(2)?,
            created_full_time: r.get(3)?,
            created_part_time: r.get(4)?,
            secured: r.get(5)?,
            evidenced: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
