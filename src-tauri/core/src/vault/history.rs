//! What was done, newest first.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde_json::Value as Json;
use uuid::Uuid;

use super::log::{OpKind, moment_of};
use super::transactions::FINAL;
use super::{Action, Error, Role, Vault, hex};
use crate::Result;
use crate::code::Stored;
use crate::ids::{ChangeId, OfficerId};
use crate::sensitive::Sensitive;

/// One change: what an officer did in one go. Nothing in it is personal.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which change; what `undo` takes.
    pub id: ChangeId,
    /// Its number in the chain, counted from 1.
    pub sequence: u64,
    /// When, UTC.
    pub moment: DateTime<Utc>,
    /// Who.
    pub officer: OfficerId,
    /// Their name as enrolled.
    pub officer_name: String,
    /// What for.
    pub action: Stored<Action>,
    /// Impersonal facts the action left, such as counts (a JSON object), or null.
    pub subject: Json,
    /// How many records it touched.
    pub records: u64,
    /// The change that took this one back.
    pub undone_by: Option<ChangeId>,
}

impl Change {
    /// Whether its kind can be taken back and it has not been. Later changes may still forbid it.
    #[must_use]
    pub fn undoable(&self) -> bool {
        self.undone_by.is_none()
            && self.action.known().is_some_and(Action::undoable)
            && self.subject.get(FINAL).is_none()
    }

    /// The same for an officer of this role: who may not do something may not take it back either.
    #[must_use]
    pub fn undoable_by(&self, role: Role) -> bool {
        let may = |action: Action| Action::ChangeUndone.allowed(role) && action.allowed(role);
        self.undoable() && self.action.known().is_some_and(may)
    }
}

/// What one change did to one record.
#[derive(Debug, Clone)]
pub struct RecordChange {
    /// The change.
    pub change: Change,
    /// The record's table.
    pub table: String,
    /// What happened to the record.
    pub kind: OpKind,
    /// Its fields, in the order of their names.
    pub fields: Vec<FieldChange>,
    /// Whether the personal values were erased from the log.
    pub erased: bool,
}

/// What a field was and became. Absent values are those of a record that was not there, or NULL.
#[derive(Debug, Clone)]
pub struct FieldChange {
    /// The column's name.
    pub field: String,
    /// Whether it is about a person.
    pub personal: bool,
    /// Before: a number or text; identities as text.
    pub from: Option<Sensitive<Json>>,
    /// After.
    pub to: Option<Sensitive<Json>>,
}

const CHANGES: &str =
    "SELECT c.id, c.sequence, c.clock, c.officer_id, coalesce(o.name, ''), c.action, c.subject,
        (SELECT count(*) FROM change_op WHERE change_id = c.id),
        (SELECT u.id FROM change AS u WHERE u.undoes = c.id LIMIT 1)
    FROM change AS c LEFT JOIN officer AS o ON o.id = c.officer_id";

/// The changes of the vault, newest first: at most `limit`, and only those that touched `record` or
/// happened to it (its events), when one is named.
///
/// # Errors
/// When the database fails.
pub fn changes(vault: &Vault, limit: Option<u32>, record: Option<Uuid>) -> Result<Vec<Change>> {
    let limit = limit.map_or(-1, i64::from);
    vault.read(|reading| {
        let (filter, order) = (
            "WHERE c.id IN (SELECT change_id FROM change_op WHERE record_id = ?2
                OR record_id IN (SELECT id FROM event WHERE record_id = ?2))",
            "ORDER BY c.clock DESC, c.sequence DESC LIMIT ?1",
        );
        let filter = if record.is_some() { filter } else { "WHERE ?2 IS NULL" };
        let mut statement = reading.prepare(&format!("{CHANGES} {filter} {order}"))?;
        let mut rows = statement.query(params![limit, record])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(change(row)?);
        }
        Ok(found)
    })
}

/// One change, if there is one of this identity.
///
/// # Errors
/// When the database fails, or nothing has this identity.
pub fn change_of(vault: &Vault, id: ChangeId) -> Result<Change> {
    vault.read(|reading| {
        let mut statement = reading.prepare_cached(&format!("{CHANGES} WHERE c.id = ?1"))?;
        let mut rows = statement.query([id])?;
        rows.next()?.map(change).transpose()?.ok_or_else(|| Error::NotFound.into())
    })
}

fn change(row: &rusqlite::Row<'_>) -> Result<Change> {
    let clock: String = row.get(2)?;
    let subject: Option<String> = row.get(6)?;
    Ok(Change {
        id: row.get(0)?,
        sequence: row.get::<_, i64>(1)?.cast_unsigned(),
        moment: moment_of(&clock).ok_or(Error::LogBroken)?,
        officer: row.get(3)?,
        officer_name: row.get(4)?,
        action: row.get(5)?,
        subject: subject
            .map_or(Ok(Json::Null), |text| serde_json::from_str(&text))
            .map_err(|_| Error::LogBroken)?,
        records: row.get::<_, i64>(7)?.cast_unsigned(),
        undone_by: row.get(8)?,
    })
}

/// The history of one record, newest first, with its personal values: note it in the access log.
///
/// # Errors
/// When the database fails.
pub fn history(vault: &Vault, record: Uuid) -> Result<Vec<RecordChange>> {
    let mut of_change: BTreeMap<ChangeId, Change> =
        changes(vault, None, Some(record))?.into_iter().map(|change| (change.id, change)).collect();
    vault.read(|reading| {
        let sql = r#"SELECT o.change_id, o.table_name, o.kind, o.fields, v."values", o.commitment IS NOT NULL
            FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id
            WHERE o.record_id = ?1 ORDER BY o.id DESC"#;
        let mut statement = reading.prepare_cached(sql)?;
        let mut rows = statement.query([record])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: Stored<OpKind> = row.get(2)?;
            let kind = kind.known().ok_or(Error::LogBroken)?;
            let (fields, values): (String, Option<String>) = (row.get(3)?, row.get(4)?);
            let has_personal: bool = row.get(5)?;
            let erased = has_personal && values.is_none();
            let mut list = field_changes(kind, &fields, false)?;
            // An auditor sees that something personal changed, not what it was.
            if let Some(values) = values.filter(|_| reading.auditor().is_none()) {
                list.extend(field_changes(kind, &values, true)?);
            }
            list.sort_by(|a, b| a.field.cmp(&b.field));
            let change = of_change.remove(&row.get(0)?).ok_or(Error::LogBroken)?;
            found.push(RecordChange { change, table: row.get(1)?, kind, fields: list, erased });
        }
        Ok(found)
    })
}

fn field_changes(kind: OpKind, json: &str, personal: bool) -> Result<Vec<FieldChange>> {
    let fields: serde_json::Map<String, Json> = serde_json::from_str(json).map_err(|_| Error::LogBroken)?;
    let shown = |value: &Json| (!value.is_null()).then(|| Sensitive(readable(value)));
    Ok(fields
        .iter()
        .map(|(field, value)| {
            let (from, to) = match kind {
                OpKind::Insert => (None, shown(value)),
                OpKind::Delete => (shown(value), None),
                OpKind::Update => (shown(&value[0]), shown(&value[1])),
            };
            FieldChange { field: field.clone(), personal, from, to }
        })
        .collect())
}

/// A logged value as people read it: identities as such, other bytes as hexadecimal digits.
fn readable(value: &Json) -> Json {
    let digits = value.get("x").and_then(Json::as_str);
    match (digits, super::log::values::read(value)) {
        (Some(digits), _) => hex::decode(digits)
            .and_then(|bytes| Uuid::from_slice(&bytes).ok())
            .map_or_else(|| Json::from(digits), |id| Json::from(id.hyphenated().to_string())),
        (None, Some(rusqlite::types::Value::Real(real))) => Json::from(real),
        _ => value.clone(),
    }
}
