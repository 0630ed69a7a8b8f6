//! Taking a change back: statements made from its ops, inside a write of their own.
//!
//! Every statement says the values it expects to find (for an inserted record the whole row) and
//! touches exactly one row, or the whole undo is refused. It is refused before that, with the later
//! change named, when a later change touched one of the records or made one that refers to them, and
//! stands; so changes can be taken back one by one from the last. An
//! undo is not undone: what was taken back is done again (an import imports again, since the rows'
//! fingerprints went with it).
//!
//! SQLite's own `sqlite3changeset_apply` is not used: it can change nothing and say all went well.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::Value as Json;
use uuid::Uuid;

use super::log::{Op, OpKind, moment_of, values};
use super::tables::{Column, TABLES, Table};
use super::transactions::FINAL;
use super::{Action, Error, Officer, Vault, Written, store};
use crate::Result;
use crate::code::Stored;
use crate::ids::ChangeId;

/// Takes a change back, whole or not at all. The value is the number of records put back.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotUndoable`], [`Error::AlreadyUndone`], [`Error::ChangedSince`], [`Error::UndoErased`] or
/// [`Error::UndoConflict`], each with its reason; then nothing is changed.
pub fn undo(vault: &Vault, officer: &Officer, change: ChangeId) -> Result<Written<u64>> {
    let undone = vault
        .write(officer, Action::ChangeUndone, |writing| {
            check_kind(writing, officer, change)?;
            crate::screening::withdraw_unsigned(writing, change)?;
            check_later(writing, change)?;
            check_closed(writing, change)?;
            writing.undoes.set(Some(change));
            // Records go in no particular order; references are checked at the end.
            writing.pragma_update(None, "defer_foreign_keys", true)?;
            let records = take_back(writing, change)?;
            writing.describe(serde_json::json!({ "records": records }));
            Ok(records)
        })
        .map_err(|error| if is_missing_reference(&error) { Error::UndoConflict.into() } else { error })?;
    // Files go with their rows. What cannot be removed now goes at the next opening.
    let _ = vault.sweep_attachments(&super::transactions::locked(&vault.writer));
    Ok(undone)
}

/// Whether a record would have been left that refers to one that is not there.
fn is_missing_reference(error: &crate::Error) -> bool {
    use rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
    matches!(error, crate::Error::Database(e)
        if e.sqlite_error().is_some_and(|e| e.extended_code == SQLITE_CONSTRAINT_FOREIGNKEY))
}

fn check_kind(connection: &Connection, officer: &Officer, change: ChangeId) -> Result<()> {
    let sql = "SELECT action, subject, EXISTS (SELECT 1 FROM change AS u WHERE u.undoes = c.id)
        FROM change AS c WHERE id = ?1";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let found = connection.query_row(sql, [change], read).optional()?;
    let (action, subject, undone): (Stored<Action>, Option<String>, bool) = found.ok_or(Error::NotFound)?;
    let subject: Json =
        subject.map_or(Ok(Json::Null), |text| serde_json::from_str(&text)).map_err(|_| Error::LogBroken)?;
    if undone {
        return Err(Error::AlreadyUndone.into());
    }
    match action.known() {
        Some(action) if action.undoable() && subject.get(FINAL).is_none() => {
            // Who may not do something may not take it back either.
            let role = store::officer(connection, officer.id)?.ok_or(Error::CertificateBroken)?.role()?;
            if action.allowed(role) { Ok(()) } else { Err(Error::NotAllowed { role, action }.into()) }
        }
        _ => Err(Error::NotUndoable { action: action.code().to_owned() }.into()),
    }
}

/// A grant that was closed since keeps what the change recorded. Asked while the rows are still there.
fn check_closed(connection: &Connection, change: ChangeId) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT table_name, record_id FROM change_op WHERE change_id = ?1")?;
    let rows = statement.query_map([change], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(String, Uuid)> = rows.collect::<rusqlite::Result<_>>()?;
    let touched = rows.iter().map(|(table, record)| (table.as_str(), *record, false));
    crate::grants::closure::guard::check(connection, Action::ChangeUndone, touched)
}

/// Tables whose rows stand by themselves: a later one of the same record does not stand on an earlier one.
const BY_THEMSELVES: &[&str] = &["attachment"];

/// A later change stands in the way unless it was taken back itself; it and its undo cancel each other.
const STANDING: &str = "NOT EXISTS (
    SELECT 1 FROM change AS c WHERE c.id = later.change_id
    AND (c.undoes IS NOT NULL OR EXISTS (SELECT 1 FROM change AS u WHERE u.undoes = c.id)))";

/// Refuses when a later change touched what this one touched, or made something that refers to it.
fn check_later(connection: &Connection, change: ChangeId) -> Result<()> {
    let sql = "SELECT max(id) FROM change_op WHERE change_id = ?1";
    let last: i64 = connection.query_row(sql, [change], |row| row.get(0))?;
    let touched = format!(
        "SELECT later.change_id FROM change_op AS o
         JOIN change_op AS later ON later.record_id = o.record_id AND later.id > ?2
         WHERE o.change_id = ?1 AND {STANDING} LIMIT 1"
    );
    refuse_if_found(connection, &touched, change, last)?;
    for table in TABLES.iter().filter(|table| table.logged) {
        let mut statement = connection
            .prepare_cached(r#"SELECT "from", "table" FROM pragma_foreign_key_list(?1) ORDER BY id"#)?;
        let keys = statement.query_map([table.name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for key in keys {
            let (column, parent): (String, String) = key?;
            let sql = format!(
                "SELECT later.change_id FROM change_op AS o
                 JOIN {child} AS child ON child.{column} = o.record_id
                 JOIN change_op AS later ON later.record_id = child.id AND later.id > ?2 AND later.kind = 'insert'
                 WHERE o.change_id = ?1 AND o.table_name = '{parent}' AND {STANDING} LIMIT 1",
                child = table.name
            );
            refuse_if_found(connection, &sql, change, last)?;
        }
        if let Some(about) = table.about {
            // A later event of a record stands on the earlier ones, so it keeps them too.
            let earlier = if BY_THEMSELVES.contains(&table.name) {
                String::new()
            } else {
                format!(
                    "UNION SELECT t.{about} FROM change_op AS o JOIN {child} AS t ON t.id = o.record_id
                     WHERE o.change_id = ?1 AND o.table_name = '{child}'",
                    child = table.name
                )
            };
            let sql = format!(
                "WITH concerned (record_id) AS (
                    SELECT record_id FROM change_op WHERE change_id = ?1
                    {earlier}
                 )
                 SELECT later.change_id FROM concerned
                 JOIN {child} AS child ON child.{about} = concerned.record_id
                 JOIN change_op AS later ON later.record_id = child.id AND later.id > ?2 AND later.kind = 'insert'
                 WHERE {STANDING} LIMIT 1",
                child = table.name
            );
            refuse_if_found(connection, &sql, change, last)?;
        }
    }
    Ok(())
}

fn refuse_if_found(connection: &Connection, sql: &str, change: ChangeId, last: i64) -> Result<()> {
    let later: Option<ChangeId> =
        connection.prepare(sql)?.query_row(params![change, last], |row| row.get(0)).optional()?;
    let Some(later) = later else { return Ok(()) };
    let sql = "SELECT action, clock FROM change WHERE id = ?1";
    let (action, clock): (Stored<Action>, String) =
        connection.query_row(sql, [later], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let on = moment_of(&clock).ok_or(Error::LogBroken)?.format("%d.%m.%Y").to_string();
    Err(Error::ChangedSince { later: action.code().to_owned(), on }.into())
}

/// Puts every record back as it was; gives their number.
fn take_back(connection: &Connection, change: ChangeId) -> Result<u64> {
    let sql = r#"SELECT o.table_name, o.record_id, o.kind, o.fields, v."values", o.commitment IS NOT NULL
        FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id
        WHERE o.change_id = ?1 ORDER BY o.position DESC"#;
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([change])?;
    let mut records = 0;
    while let Some(row) = rows.next()? {
        let (table, kind): (String, Stored<OpKind>) = (row.get(0)?, row.get(2)?);
        let (fields, personal): (String, Option<String>) = (row.get(3)?, row.get(4)?);
        if personal.is_none() && row.get(5)? {
            return Err(Error::UndoErased.into());
        }
        let logged = Logged {
            table: Op::table(&table)?,
            record: row.get(1)?,
            fields: [Some(fields), personal].into_iter().flatten().try_fold(
                BTreeMap::new(),
                |mut all, json| {
                    let some: BTreeMap<String, Json> =
                        serde_json::from_str(&json).map_err(|_| Error::LogBroken)?;
                    all.extend(some);
                    Ok::<_, Error>(all)
                },
            )?,
        };
        let touched = match kind.known().ok_or(Error::LogBroken)? {
            OpKind::Insert => logged.remove(connection)?,
            OpKind::Update => logged.restore(connection)?,
            OpKind::Delete => logged.bring_back(connection)?,
        };
        if touched != 1 {
            return Err(Error::UndoConflict.into());
        }
        records += 1;
    }
    Ok(records)
}

/// An op read back from the log.
struct Logged {
    table: &'static Table,
    record: Uuid,
    fields: BTreeMap<String, Json>,
}

impl Logged {
    /// Removes the record, if it is exactly as it was inserted.
    fn remove(&self, connection: &Connection) -> Result<usize> {
        let columns = &self.table.columns[1..];
        let conditions: String = columns.iter().map(|column| format!(" AND {} IS ?", column.name)).collect();
        let sql = format!("DELETE FROM {} WHERE id = ?{conditions}", self.table.name);
        self.run(connection, &sql, columns.iter().map(|column| self.value(column.name)))
    }

    /// Gives the changed columns their old values, if they still have the new ones.
    fn restore(&self, connection: &Connection) -> Result<usize> {
        let changed: Vec<_> =
            self.table.columns.iter().filter(|column| self.fields.contains_key(column.name)).collect();
        // ?1 is the identity, then come the old values and after them the new ones.
        let list = |join: &str, sign: &str, first: usize| {
            let each =
                |(place, column): (usize, &&Column)| format!("{} {sign} ?{}", column.name, first + place);
            changed.iter().enumerate().map(each).collect::<Vec<_>>().join(join)
        };
        let sql = format!(
            "UPDATE {} SET {} WHERE id = ?1 AND {}",
            self.table.name,
            list(", ", "=", 2),
            list(" AND ", "IS", 2 + changed.len())
        );
        let side = |index: usize| {
            changed
                .iter()
                .map(move |column| values::read(&self.fields[column.name][index]).ok_or(Error::LogBroken))
        };
        self.run(connection, &sql, side(0).chain(side(1)))
    }

    /// Inserts the record as it was deleted.
    fn bring_back(&self, connection: &Connection) -> Result<usize> {
        let columns = &self.table.columns[1..];
        let names: String = columns.iter().map(|column| format!(", {}", column.name)).collect();
        let places = ", ?".repeat(columns.len());
        let sql = format!("INSERT INTO {} (id{names}) VALUES (?{places})", self.table.name);
        self.run(connection, &sql, columns.iter().map(|column| self.value(column.name)))
    }

    /// A column of an inserted or deleted record; what is not in the log was NULL.
    fn value(&self, column: &str) -> Result<Value, Error> {
        self.fields.get(column).map_or(Ok(Value::Null), |json| values::read(json).ok_or(Error::LogBroken))
    }

    /// Runs a statement whose first parameter is the record's identity.
    fn run(
        &self,
        connection: &Connection,
        sql: &str,
        parameters: impl Iterator<Item = Result<Value, Error>>,
    ) -> Result<usize> {
        let id = Ok(Value::Blob(self.record.as_bytes().to_vec()));
        let parameters: Vec<Value> = std::iter::once(id).chain(parameters).collect::<Result<_, _>>()?;
        Ok(connection.prepare_cached(sql)?.execute(params_from_iter(parameters))?)
    }
}
