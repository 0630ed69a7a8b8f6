//! The statements of this area.

use rusqlite::{Connection, OptionalExtension, params};

use crate::Result;
use crate::ids::{DraftId, OfficerId};

/// An officer's draft of a form: its content (JSON) and its moment, as stored.
pub(super) fn draft(db: &Connection, officer: OfficerId, form: &str) -> Result<Option<(String, String)>> {
    let sql = "SELECT content, saved_at FROM draft WHERE officer_id = ?1 AND form = ?2
               ORDER BY saved_at DESC LIMIT 1";
    let found = db
        .prepare_cached(sql)?
        .query_row(params![officer, form], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    Ok(found)
}

/// Forgets an officer's draft of a form.
pub(super) fn forget(db: &Connection, officer: OfficerId, form: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE officer_id = ?1 AND form = ?2")?
        .execute(params![officer, form])?;
    Ok(())
}

/// Keeps a draft.
pub(super) fn keep(
    db: &Connection,
    officer: OfficerId,
    form: &str,
    content: &str,
    saved_at: &str,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO draft (id, officer_id, form, content, saved_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![DraftId::new(), officer, form, content, saved_at])?;
    Ok(())
}
