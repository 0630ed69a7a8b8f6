//! What was done, newest first.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;
use serde_json::Value as Json;
use uuid::Uuid;

use super::log::{OpKind, moment_of};
use super::transactions::{FINAL, Reading};
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
    /// The record.
    pub record: Uuid,
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

/// Which changes to list.
#[derive(Debug, Clone, Default)]
pub struct ChangesQuery {
    /// Only those that touched this record, or happened to it (its events).
    pub record: Option<Uuid>,
    /// Only those of this officer.
    pub officer: Option<OfficerId>,
    /// Only those of this kind, by the action's code.
    pub action: Option<String>,
    /// Only from this day on (UTC).
    pub since: Option<NaiveDate>,
    /// Only up to this day (UTC).
    pub until: Option<NaiveDate>,
    /// At most so many.
    pub limit: Option<u32>,
    /// Only those before this sequence: the next page.
    pub before: Option<u64>,
}

/// The changes of the vault, newest first: at most `limit`, and only those that touched `record` or
/// happened to it (its events), when one is named.
///
/// # Errors
/// When the database fails.
pub fn changes(vault: &Vault, limit: Option<u32>, record: Option<Uuid>) -> Result<Vec<Change>> {
    changes_where(vault, &ChangesQuery { limit, record, ..ChangesQuery::default() })
}

/// The changes that a query finds, newest first.
///
/// # Errors
/// When the database fails.
pub fn changes_where(vault: &Vault, query: &ChangesQuery) -> Result<Vec<Change>> {
    let limit = query.limit.map_or(-1, i64::from);
    let until = query.until.and_then(|day| day.succ_opt());
    let before = query.before.map(u64::cast_signed);
    // Only what is asked for stands in the statement, so that the indexes serve.
    let mut asked: Vec<&dyn rusqlite::ToSql> = vec![&limit];
    let mut filter = String::from("WHERE 1");
    let touched = "c.id IN (SELECT change_id FROM change_op WHERE record_id = ?
        OR record_id IN (SELECT id FROM event WHERE record_id = ?))";
    let possible: [(Option<&dyn rusqlite::ToSql>, &str); 6] = [
        (query.officer.as_ref().map(|v| v as _), "c.officer_id = ?"),
        (query.action.as_ref().map(|v| v as _), "c.action = ?"),
        (query.since.as_ref().map(|v| v as _), "c.clock >= ?"),
        (until.as_ref().map(|v| v as _), "c.clock < ?"),
        (before.as_ref().map(|v| v as _), "c.sequence < ?"),
        (query.record.as_ref().map(|v| v as _), touched),
    ];
    for (value, condition) in possible {
        if let Some(value) = value {
            asked.push(value);
            filter.push_str(&format!(" AND {}", condition.replace('?', &format!("?{}", asked.len()))));
        }
    }
    vault.read(|reading| {
        let order = "ORDER BY c.clock DESC, c.sequence DESC LIMIT ?1";
        let mut statement = reading.prepare_cached(&format!("{CHANGES} {filter} {order}"))?;
        let mut rows = statement.query(asked.as_slice())?;
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
    vault.read(|reading| one(reading, id))
}

fn one(reading: &Reading<'_>, id: ChangeId) -> Result<Change> {
    let mut statement = reading.prepare_cached(&format!("{CHANGES} WHERE c.id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map(change).transpose()?.ok_or_else(|| Error::NotFound.into())
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
    records_of(vault, &BTreeSet::from([record]))
}

/// What the changes did to these records, newest first, with personal values.
pub(crate) fn records_of(vault: &Vault, records: &BTreeSet<Uuid>) -> Result<Vec<RecordChange>> {
    vault.read(|reading| {
        let mut found = Vec::new();
        for record in records {
            found.extend(told(reading, "o.record_id = ?1", params![record])?);
        }
        found.sort_by_key(|(op, _)| std::cmp::Reverse(*op));
        with_changes(reading, found)
    })
}

/// What a change did, record by record, with personal values.
pub(crate) fn records_of_change(
    vault: &Vault,
    id: ChangeId,
    offset: u32,
    limit: u32,
) -> Result<Vec<RecordChange>> {
    vault.read(|reading| {
        let which = "o.change_id = ?1 AND o.position >= ?2 AND o.position < ?2 + ?3";
        let found = told(reading, which, params![id, offset, limit])?;
        with_changes(reading, found)
    })
}

/// What an op tells, with the change it belongs to.
type Told = (i64, (ChangeId, String, Uuid, OpKind, Vec<FieldChange>, bool));

fn told(reading: &Reading<'_>, which: &str, asked: &[&dyn rusqlite::ToSql]) -> Result<Vec<Told>> {
    let sql = format!(
        r#"SELECT o.id, o.change_id, o.table_name, o.record_id, o.kind, o.fields, v."values", o.commitment IS NOT NULL
        FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id WHERE {which} ORDER BY o.id"#
    );
    let mut statement = reading.prepare_cached(&sql)?;
    let mut rows = statement.query(asked)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: Stored<OpKind> = row.get(4)?;
        let kind = kind.known().ok_or(Error::LogBroken)?;
        let (fields, values): (String, Option<String>) = (row.get(5)?, row.get(6)?);
        let erased = row.get::<_, bool>(7)? && values.is_none();
        let mut list = field_changes(kind, &fields, false)?;
        // An auditor sees that something personal changed, not what it was.
        if let Some(values) = values.filter(|_| reading.auditor().is_none()) {
            list.extend(field_changes(kind, &values, true)?);
        }
        list.sort_by(|a, b| a.field.cmp(&b.field));
        found.push((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, kind, list, erased)));
    }
    Ok(found)
}

fn with_changes(reading: &Reading<'_>, found: Vec<Told>) -> Result<Vec<RecordChange>> {
    let mut known: BTreeMap<ChangeId, Change> = BTreeMap::new();
    let mut all = Vec::with_capacity(found.len());
    for (_, (id, table, record, kind, fields, erased)) in found {
        if let std::collections::btree_map::Entry::Vacant(place) = known.entry(id) {
            place.insert(one(reading, id)?);
        }
        let change = known.get(&id).cloned().ok_or(Error::LogBroken)?;
        all.push(RecordChange { change, table, record, kind, fields, erased });
    }
    Ok(all)
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
