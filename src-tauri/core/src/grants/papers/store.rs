//! The statements of papers about grants.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::GrantPaper;
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicantId, ApplicationId, GrantPaperId, PersonId};
use crate::vault::Writing;

pub(super) fn insert(tx: &Writing<'_>, paper: &GrantPaper, application: ApplicationId) -> Result<()> {
    // A paper is plain text and numbers, which JSON always takes.
    let content = paper.document.as_ref().and_then(|document| serde_json::to_string(document).ok());
    let hash = paper.document.as_ref().map(|document| document.content_hash.clone()).unwrap_or_default();
    tx.prepare_cached(
        "INSERT INTO grant_paper (id, kind, application_id, about_id, number, languages, written_on, content,
             content_hash, written_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        paper.id,
        paper.kind.code(),
        application,
        paper.about,
        paper.number,
        paper.languages,
        paper.written_on,
        content,
        hash,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

pub(super) fn given(tx: &Writing<'_>, id: GrantPaperId) -> Result<()> {
    tx.prepare_cached("UPDATE grant_paper SET given_at = ?2 WHERE id = ?1 AND given_at IS NULL")?
        .execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// Whose data is in a paper.
pub(super) fn person(db: &Connection, id: GrantPaperId) -> Result<Option<PersonId>> {
    let sql = "SELECT n.person_id FROM grant_paper w JOIN application a ON a.id = w.application_id
               JOIN applicant n ON n.id = a.applicant_id WHERE w.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], |r| r.get(0)).optional()?)
}

const COLUMNS: &str =
    "w.id, w.kind, w.about_id, w.number, w.languages, w.written_on, w.given_at IS NOT NULL, w.content";

pub(super) fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<GrantPaper>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM grant_paper w WHERE w.application_id = ?1 AND w.removed_at IS NULL ORDER BY w.id"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([application], paper)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn one(db: &Connection, id: GrantPaperId) -> Result<Option<(GrantPaper, ApplicantId)>> {
    let sql = format!(
        "SELECT {COLUMNS}, a.applicant_id FROM grant_paper w JOIN application a ON a.id = w.application_id
         WHERE w.id = ?1 AND w.removed_at IS NULL"
    );
    Ok(db.prepare_cached(&sql)?.query_row([id], |r| Ok((paper(r)?, r.get(8)?))).optional()?)
}

fn paper(r: &Row<'_>) -> rusqlite::Result<GrantPaper> {
    let content: Option<String> = r.get(7)?;
    Ok(GrantPaper {
        id: r.get(0)?,
        kind: r.get(1)?,
        about: r.get(2)?,
        number: r.get(3)?,
        languages: r.get(4)?,
        written_on: r.get(5)?,
        given_out: r.get(6)?,
        document: content.and_then(|text| serde_json::from_str(&text).ok()),
    })
}
