//! Statements of this area.

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde_json::Value;

use super::settings::SettingKey;
use crate::code::{Code, Stored};
use crate::ids::SettingId;

/// One version of a setting as stored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StoredVersion {
    pub id: SettingId,
    pub valid_from: NaiveDate,
    pub value: Value,
    pub reason: String,
}

/// Adds a version.
pub(super) fn insert(
    db: &Connection,
    id: SettingId,
    key: SettingKey,
    valid_from: NaiveDate,
    value: &Value,
    reason: &str,
) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO setting (id, key, valid_from, value, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, key, valid_from, value.to_string(), reason])?;
    Ok(())
}

/// The value of every key in force on a day. Of versions valid from the same day the latest made stands.
pub(super) fn in_force(
    db: &Connection,
    day: NaiveDate,
) -> rusqlite::Result<Vec<(Stored<SettingKey>, Value)>> {
    db.prepare_cached("SELECT key, value FROM setting WHERE valid_from <= ?1 ORDER BY key, valid_from, id")?
        .query_map([day], |r| Ok((r.get(0)?, json(&r.get::<_, String>(1)?))))?
        .collect()
}

/// Every version of a key, newest first.
pub(super) fn versions(db: &Connection, key: SettingKey) -> rusqlite::Result<Vec<StoredVersion>> {
    db.prepare_cached(
        "SELECT id, valid_from, value, reason FROM setting WHERE key = ?1 ORDER BY valid_from DESC, id DESC",
    )?
    .query_map([key.code()], |r| {
        Ok(StoredVersion {
            id: r.get(0)?,
            valid_from: r.get(1)?,
            value: json(&r.get::<_, String>(2)?),
            reason: r.get(3)?,
        })
    })?
    .collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}
