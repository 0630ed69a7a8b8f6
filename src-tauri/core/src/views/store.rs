//! The statements of this area.

use rusqlite::{Connection, Row, params};

use super::{SavedView, ViewPlace};
use crate::Result;
use crate::clock::stamp;
use crate::ids::{OfficerId, ViewId};
use crate::vault::Writing;

fn view(r: &Row<'_>) -> rusqlite::Result<SavedView> {
    let content: String = r.get(2)?;
    // Filters that cannot be understood filter nothing; the tab stays, so that one can take it away.
    Ok(SavedView {
        id: r.get(0)?,
        name: r.get(1)?,
        content: serde_json::from_str(&content).unwrap_or_default(),
    })
}

/// An officer's views of a table, in the order in which they were first saved.
pub(super) fn views(db: &Connection, officer: OfficerId, place: ViewPlace) -> Result<Vec<SavedView>> {
    let sql = "SELECT id, name, content FROM saved_view WHERE officer_id = ?1 AND place = ?2 ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![officer, place], view)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whose view it is and of which table: none where the officer has no such view.
pub(super) fn place_of(db: &Connection, officer: OfficerId, id: ViewId) -> Result<Option<ViewPlace>> {
    let sql = "SELECT place FROM saved_view WHERE id = ?1 AND officer_id = ?2";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query_map(params![id, officer], |r| r.get::<_, crate::code::Stored<_>>(0))?;
    Ok(rows.next().transpose()?.and_then(|stored| stored.known()))
}

pub(super) fn insert(tx: &Writing<'_>, place: ViewPlace, view: &SavedView) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO saved_view (id, officer_id, place, name, content, saved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![view.id, tx.officer, place, view.name, json(view), stamp(tx.now)])?;
    Ok(())
}

/// Gives a view other filters.
pub(super) fn update(tx: &Writing<'_>, view: &SavedView) -> Result<()> {
    tx.prepare_cached("UPDATE saved_view SET content = ?2, saved_at = ?3 WHERE id = ?1")?
        .execute(params![view.id, json(view), stamp(tx.now)])?;
    Ok(())
}

pub(super) fn rename(tx: &Writing<'_>, id: ViewId, name: &str) -> Result<()> {
    tx.prepare_cached("UPDATE saved_view SET name = ?2 WHERE id = ?1")?.execute(params![id, name])?;
    Ok(())
}

pub(super) fn remove(tx: &Writing<'_>, id: ViewId) -> Result<()> {
    tx.prepare_cached("DELETE FROM saved_view WHERE id = ?1")?.execute([id])?;
    Ok(())
}

fn json(view: &SavedView) -> String {
    serde_json::Value::from_iter(view.content.iter().map(|(name, value)| (name.clone(), value.clone())))
        .to_string()
}
