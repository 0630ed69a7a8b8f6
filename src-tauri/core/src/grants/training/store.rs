//! The statements of training.

use rusqlite::{Connection, params};

use super::service::NewTraining;
use super::{Attendance, Training};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, AttendanceId, TrainingId};
use crate::vault::Writing;

pub(super) fn insert(tx: &Writing<'_>, id: TrainingId, number: &str, new: &NewTraining) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO training (id, number, kind, held_on, topic, place, trainer, hours_milli, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        id,
        number,
        new.kind,
        new.on.unwrap_or(tx.today),
        new.topic.trim(),
        new.place,
        new.trainer.trim(),
        new.hours_milli,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

pub(super) fn attend(
    tx: &Writing<'_>,
    training: TrainingId,
    application: ApplicationId,
    attendee: Option<&str>,
    hours_milli: i64,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO training_attendance (id, training_id, application_id, attendee, hours_milli)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![AttendanceId::new(), training, application, attendee, hours_milli])?;
    Ok(())
}

pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<TrainingId>> {
    let sql = "SELECT id FROM training WHERE number = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([number], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Trainings by their day: one, those an application attended, all.
pub(super) fn trainings(
    db: &Connection,
    one: Option<TrainingId>,
    application: Option<ApplicationId>,
) -> Result<Vec<Training>> {
    let mut statement = db.prepare_cached(
        "SELECT id, number, kind, held_on, topic, place, trainer, hours_milli FROM training t
         WHERE removed_at IS NULL AND (?1 IS NULL OR id = ?1)
           AND (?2 IS NULL OR EXISTS (SELECT 1 FROM training_attendance x WHERE x.training_id = t.id
                  AND x.application_id = ?2 AND x.removed_at IS NULL))
         ORDER BY held_on, id",
    )?;
    let rows = statement.query_map(params![one, application], |r| {
        Ok(Training {
            id: r.get(0)?,
            number: r.get(1)?,
            kind: r.get(2)?,
            on: r.get(3)?,
            topic: r.get(4)?,
            place: r.get(5)?,
            trainer: r.get(6)?,
            hours_milli: r.get(7)?,
            attendances: Vec::new(),
        })
    })?;
    let mut found: Vec<Training> = rows.collect::<rusqlite::Result<_>>()?;
    for training in &mut found {
        training.attendances = attendances(db, training.id, application)?;
    }
    Ok(found)
}

fn attendances(
    db: &Connection,
    training: TrainingId,
    application: Option<ApplicationId>,
) -> Result<Vec<Attendance>> {
    let mut statement = db.prepare_cached(
        "SELECT x.id, x.application_id, a.number, a.applicant_id, p.name_written, x.attendee, x.hours_milli
         FROM training_attendance x JOIN application a ON a.id = x.application_id AND a.removed_at IS NULL
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
         WHERE x.training_id = ?1 AND x.removed_at IS NULL AND p.restricted_at IS NULL
           AND (?2 IS NULL OR x.application_id = ?2)
         ORDER BY a.number, x.id",
    )?;
    let rows = statement.query_map(params![training, application], |r| {
        Ok(Attendance {
            id: r.get(0)?,
            application: r.get(1)?,
            number: r.get(2)?,
            applicant: r.get(3)?,
            name: r.get(4)?,
            attendee: r.get(5)?,
            hours_milli: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
