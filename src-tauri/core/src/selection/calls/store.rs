//! The statements of calls.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Answer, Call, CallContent, CallMessage, CallVersion};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, CallId, CallMessageId, CallVersionId};
use crate::reference::Component;
use crate::vault::Writing;

pub(super) fn insert(tx: &Writing<'_>, id: CallId, number: &str, component: Component) -> Result<()> {
    tx.execute(
        "INSERT INTO call (id, number, component) VALUES (?1, ?2, ?3)",
        params![id, number, component],
    )?;
    Ok(())
}

pub(super) fn insert_version(tx: &Writing<'_>, call: CallId, version: &CallVersion) -> Result<()> {
    let content = serde_json::to_string(&version.content).unwrap_or_default();
    tx.execute(
        "INSERT INTO call_version (id, call_id, version, valid_from, content, reason, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            version.id,
            call,
            version.version,
            version.valid_from,
            content,
            version.reason,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

/// The calls with this human number (two laptops could have given the same).
pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<CallId>> {
    let mut statement =
        db.prepare_cached("SELECT id FROM call WHERE number = ?1 AND removed_at IS NULL LIMIT 2")?;
    let ids = statement.query_map([number], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The calls whose number ends so; two are enough to know that it is not one.
pub(super) fn ending_with(db: &Connection, ending: &str) -> Result<Vec<CallId>> {
    let sql = "SELECT id FROM call WHERE substr(number, -length(?1)) = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([ending], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Every call, newest first.
pub(in crate::selection) fn all(db: &Connection) -> Result<Vec<CallId>> {
    let mut statement = db.prepare_cached("SELECT id FROM call WHERE removed_at IS NULL ORDER BY id DESC")?;
    let ids = statement.query_map([], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// A call with the version in force on a day; before the first one, with the first.
///
/// # Errors
/// When the database fails.
pub fn call_on(db: &Connection, id: CallId, day: NaiveDate) -> Result<Option<Call>> {
    let found = db
        .prepare_cached("SELECT id, number, component FROM call WHERE id = ?1 AND removed_at IS NULL")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    let Some((id, number, component)) = found else { return Ok(None) };
    let versions = versions(db, id)?;
    let in_force = versions.iter().find(|version| version.valid_from <= day).or(versions.last());
    Ok(in_force.cloned().map(|version| Call { id, number, component, version }))
}

/// Every version of a call, newest first.
///
/// # Errors
/// When the database fails.
pub fn versions(db: &Connection, call: CallId) -> Result<Vec<CallVersion>> {
    let mut statement = db.prepare_cached(
        "SELECT id, version, valid_from, content, reason FROM call_version WHERE call_id = ?1
         ORDER BY valid_from DESC, version DESC, id DESC",
    )?;
    let versions = statement.query_map([call], version)?;
    Ok(versions.collect::<rusqlite::Result<_>>()?)
}

/// One version.
///
/// # Errors
/// When the database fails.
pub fn version_with(db: &Connection, id: CallVersionId) -> Result<Option<CallVersion>> {
    let sql = "SELECT id, version, valid_from, content, reason FROM call_version WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], version).optional()?)
}

fn version(r: &Row<'_>) -> rusqlite::Result<CallVersion> {
    let content: String = r.get(3)?;
    Ok(CallVersion {
        id: r.get(0)?,
        version: r.get(1)?,
        valid_from: r.get(2)?,
        // What a newer program wrote in a shape of its own is not guessed at.
        content: serde_json::from_str::<CallContent>(&content).unwrap_or_default(),
        reason: r.get(4)?,
    })
}

/// The call an application answers.
///
/// # Errors
/// When the database fails.
pub fn call_of(db: &Connection, application: ApplicationId) -> Result<Option<CallId>> {
    let sql = "SELECT call_id FROM application WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| r.get(0)).optional()?.flatten())
}

/// Why an application was accepted after the closing day, where it was.
pub(super) fn late_reason(db: &Connection, application: ApplicationId) -> Result<Option<String>> {
    let sql = "SELECT late_reason FROM application WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| r.get(0)).optional()?.flatten())
}

pub(crate) fn set_call(
    tx: &Writing<'_>,
    application: ApplicationId,
    call: Option<CallId>,
    late_reason: Option<&str>,
) -> Result<()> {
    tx.prepare_cached("UPDATE application SET call_id = ?2, late_reason = ?3 WHERE id = ?1")?
        .execute(params![application, call, late_reason])?;
    Ok(())
}

/// How many applications answer a call, and how many of them came late.
pub(super) fn counts(db: &Connection, call: CallId) -> Result<(u32, u32)> {
    let sql =
        "SELECT count(*), count(late_reason) FROM application WHERE call_id = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([call], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// The applications under a call, by number.
pub(crate) fn applications(db: &Connection, call: CallId) -> Result<Vec<ApplicationId>> {
    let sql = "SELECT id FROM application WHERE call_id = ?1 AND removed_at IS NULL ORDER BY number, id";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([call], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The day an application was received.
pub(super) fn received_on(db: &Connection, application: ApplicationId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT business_date FROM event WHERE record_id = ?1 AND kind = 'received'
               ORDER BY recorded_at LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| r.get(0)).optional()?)
}

pub(super) fn answers(db: &Connection, application: ApplicationId) -> Result<Vec<Answer>> {
    let mut statement = db.prepare_cached(
        "SELECT question, answer FROM application_answer
         WHERE application_id = ?1 AND removed_at IS NULL ORDER BY id",
    )?;
    let answers =
        statement.query_map([application], |r| Ok(Answer { question: r.get(0)?, answer: r.get(1)? }))?;
    Ok(answers.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn set_answer(
    tx: &Writing<'_>,
    application: ApplicationId,
    version: CallVersionId,
    answer: &Answer,
) -> Result<()> {
    let sql = "SELECT id FROM application_answer
               WHERE application_id = ?1 AND question = ?2 AND removed_at IS NULL";
    let known: Option<uuid::Uuid> =
        tx.prepare_cached(sql)?.query_row(params![application, answer.question], |r| r.get(0)).optional()?;
    match known {
        Some(id) => tx.execute(
            "UPDATE application_answer SET answer = ?2, version_id = ?3, removed_at = ?4 WHERE id = ?1",
            params![id, answer.answer, version, answer.answer.is_empty().then(|| stored_moment(tx.now))],
        )?,
        None if answer.answer.is_empty() => 0,
        None => tx.execute(
            "INSERT INTO application_answer (id, application_id, version_id, question, answer)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![uuid::Uuid::now_v7(), application, version, answer.question, answer.answer],
        )?,
    };
    Ok(())
}

pub(super) fn messages(db: &Connection, call: CallId) -> Result<Vec<CallMessage>> {
    let mut statement = db.prepare_cached(
        "SELECT id, kind, said_on, said, answered_on, answer FROM call_message
         WHERE call_id = ?1 AND removed_at IS NULL ORDER BY said_on, id",
    )?;
    let messages = statement.query_map([call], |r| {
        Ok(CallMessage {
            id: r.get(0)?,
            kind: r.get(1)?,
            said_on: r.get(2)?,
            said: r.get(3)?,
            answered_on: r.get(4)?,
            answer: r.get(5)?,
        })
    })?;
    Ok(messages.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_message(tx: &Writing<'_>, call: CallId, message: &CallMessage) -> Result<()> {
    tx.execute(
        "INSERT INTO call_message (id, call_id, kind, said_on, said, answered_on, answer, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            message.id,
            call,
            message.kind.code(),
            message.said_on,
            message.said,
            message.answered_on,
            message.answer,
            tx.officer
        ],
    )?;
    Ok(())
}

/// Answers a question; whether there is such a one without an answer.
pub(super) fn answer_message(
    tx: &Writing<'_>,
    message: CallMessageId,
    on: NaiveDate,
    answer: &str,
) -> Result<bool> {
    let sql = "UPDATE call_message SET answered_on = ?2, answer = ?3
               WHERE id = ?1 AND answered_on IS NULL AND removed_at IS NULL AND kind = 'question'";
    Ok(tx.execute(sql, params![message, on, answer])? == 1)
}
