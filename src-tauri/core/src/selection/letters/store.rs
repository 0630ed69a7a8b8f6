//! The statements of letters.

use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::{Letter, LetterKind};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, LetterId, PersonId};
use crate::vault::Writing;

const COLUMNS: &str = "id, application_id, kind, number, language, written_on, complaint_until, given_at, \
                       content_hash, content";

fn letter(r: &Row<'_>) -> rusqlite::Result<Letter> {
    let content: Option<String> = r.get(9)?;
    let given: Option<String> = r.get(7)?;
    Ok(Letter {
        id: r.get(0)?,
        application: r.get(1)?,
        kind: r.get(2)?,
        number: r.get(3)?,
        language: r.get(4)?,
        written_on: r.get(5)?,
        complaint_until: r.get(6)?,
        given_out: given.is_some(),
        content_hash: r.get(8)?,
        document: content.and_then(|text| serde_json::from_str(&text).ok()),
    })
}

/// Adds a letter about a step, a request or a complaint.
pub(super) fn insert(tx: &Writing<'_>, letter: &Letter, about: Uuid) -> Result<()> {
    let content = letter.document.as_ref().and_then(|document| serde_json::to_string(document).ok());
    tx.prepare_cached(
        "INSERT INTO letter (id, application_id, kind, about_id, number, language, written_on, complaint_until,
             content, content_hash, written_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        letter.id,
        letter.application,
        letter.kind.code(),
        about,
        letter.number,
        letter.language.code(),
        letter.written_on,
        letter.complaint_until,
        content,
        letter.content_hash,
        stored_moment(tx.now),
        tx.officer
    ])?;
    Ok(())
}

/// The letter of a kind that tells of this step, request or complaint; of several the latest.
pub(super) fn telling(
    db: &Connection,
    application: ApplicationId,
    kind: LetterKind,
    about: Uuid,
) -> Result<Option<Letter>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM letter WHERE application_id = ?1 AND kind = ?2 AND about_id = ?3
           AND removed_at IS NULL ORDER BY id DESC LIMIT 1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query_map(params![application, kind, about], letter)?;
    Ok(rows.next().transpose()?)
}

/// The letters about an application, oldest first.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<Letter>> {
    let sql =
        format!("SELECT {COLUMNS} FROM letter WHERE application_id = ?1 AND removed_at IS NULL ORDER BY id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([application], letter)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that a letter's file was made.
pub(super) fn given(tx: &Writing<'_>, id: LetterId) -> Result<()> {
    tx.prepare_cached("UPDATE letter SET given_at = ?2 WHERE id = ?1 AND given_at IS NULL")?
        .execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// Takes away a letter that never left and is written anew.
pub(super) fn remove(tx: &Writing<'_>, id: LetterId) -> Result<()> {
    tx.prepare_cached("UPDATE letter SET removed_at = ?2 WHERE id = ?1")?
        .execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// Whose data a letter holds.
pub(super) fn person(db: &Connection, application: ApplicationId) -> Result<Option<PersonId>> {
    crate::privacy::person_of_application(db, application)
}
