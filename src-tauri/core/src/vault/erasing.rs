//! Erasing: which records hang on one, blanking their personal values, and forgetting these in the log.
//!
//! The change log keeps ids, impersonal fields and the commitments; the values themselves, which lie apart in
//! `change_value`, are set to NULL, also those that the blanking write itself would leave. So the chain
//! verifies as before and says that something stood there, and nobody can read what.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use uuid::Uuid;

use super::log::values;
use super::tables::{TABLES, Table};
use super::transactions::locked;
use super::{Vault, Writing};
use crate::Result;

/// Records by their table.
pub(crate) type Records = BTreeMap<&'static str, BTreeSet<Uuid>>;

/// The records that hang on these: whatever refers to them, and to what refers to them. `except` are tables
/// that are left alone.
pub(crate) fn dependents(
    connection: &Connection,
    roots: &[(&'static str, Uuid)],
    except: &[&str],
) -> Result<Records> {
    let references = references(connection, except)?;
    let mut found = Records::new();
    let mut open: Vec<(&'static str, Uuid)> = roots.to_vec();
    while let Some((table, id)) = open.pop() {
        if !found.entry(table).or_default().insert(id) {
            continue;
        }
        for (child, column, parent) in &references {
            if parent.as_deref().is_none_or(|parent| parent == table) {
                let sql = format!("SELECT id FROM {child} WHERE {column} = ?1");
                let mut statement = connection.prepare_cached(&sql)?;
                let ids = statement.query_map([id], |row| row.get(0))?;
                open.extend(ids.map(|id| Ok((*child, id?))).collect::<Result<Vec<_>>>()?);
            }
        }
    }
    Ok(found)
}

/// Which column of which logged table refers to which table; to any table where none is said.
type Reference = (&'static str, String, Option<String>);

fn references(connection: &Connection, except: &[&str]) -> Result<Vec<Reference>> {
    let mut all = Vec::new();
    for table in TABLES.iter().filter(|table| table.logged && !except.contains(&table.name)) {
        let mut statement =
            connection.prepare_cached(r#"SELECT "from", "table" FROM pragma_foreign_key_list(?1)"#)?;
        let keys = statement.query_map([table.name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for key in keys {
            let (column, parent): (String, String) = key?;
            all.push((table.name, column, Some(parent)));
        }
        all.extend(table.about.map(|column| (table.name, column.to_owned(), None)));
    }
    Ok(all)
}

/// The records that an undo removed and that referred to these, straight or through others that it removed:
/// their rows are gone, but the log still holds what stood in them.
pub(crate) fn removed(connection: &Connection, records: &BTreeSet<Uuid>) -> Result<BTreeSet<Uuid>> {
    let references = references(connection, &[])?;
    let mut statement =
        connection.prepare("SELECT table_name, record_id, fields FROM change_op WHERE kind = 'delete'")?;
    let mut rows = statement.query([])?;
    let mut gone: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (table, id, text): (String, Uuid, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let told: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(&text).map_err(|_| super::Error::LogBroken)?;
        for (_, column, _) in references.iter().filter(|(child, _, _)| *child == table) {
            if let Some(Value::Blob(bytes)) = told.get(column).and_then(values::read)
                && let Ok(parent) = Uuid::from_slice(&bytes)
            {
                gone.entry(parent).or_default().push(id);
            }
        }
    }
    let mut found = BTreeSet::new();
    let mut open: Vec<Uuid> = records.iter().copied().collect();
    while let Some(next) = open.pop() {
        let children = gone.remove(&next).unwrap_or_default();
        open.extend(children.iter().copied());
        found.extend(children);
    }
    Ok(found)
}

impl Writing<'_> {
    /// Blanks every personal value of these records, here and in the whole log, and gives the number of
    /// records that had personal columns. `keep` are columns, as `table.column`, that stay.
    pub(crate) fn blank(&self, records: &Records, keep: &[&str]) -> Result<i64> {
        let mut blanked = 0;
        for (name, ids) in records {
            let Some(table) = Table::logged(name) else { continue };
            let empty = blanks(self, table, keep)?;
            if empty.is_empty() {
                continue;
            }
            let sql = format!("UPDATE {name} SET {} WHERE id = ?1", empty.join(", "));
            let mut statement = self.prepare_cached(&sql)?;
            for id in ids {
                blanked += i64::try_from(statement.execute([id])?).unwrap_or_default();
            }
        }
        let here: BTreeSet<Uuid> = records.values().flatten().copied().collect();
        let gone = removed(self, &here)?;
        self.forget(here.into_iter().chain(gone));
        Ok(blanked)
    }
}

/// `column = empty` for each personal column of a table: NULL, or what a column that is never NULL may hold.
fn blanks(connection: &Connection, table: &Table, keep: &[&str]) -> Result<Vec<String>> {
    let sql = r#"SELECT name, "notnull" FROM pragma_table_info(?1)"#;
    let mut statement = connection.prepare_cached(sql)?;
    let required: BTreeMap<String, bool> =
        statement.query_map([table.name], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let personal = table.columns.iter().filter(|column| column.personal);
    let blanked =
        personal.filter(|column| !keep.contains(&format!("{}.{}", table.name, column.name).as_str()));
    Ok(blanked
        .map(|column| {
            let empty = if required.get(column.name) == Some(&true) { "''" } else { "NULL" };
            format!("{} = {empty}", column.name)
        })
        .collect())
}

/// Blanks in the log every personal value there ever was of these records.
pub(crate) fn forget(connection: &Connection, records: &BTreeSet<Uuid>) -> Result<()> {
    let sql = r#"UPDATE change_value SET "values" = NULL
        WHERE op_id IN (SELECT id FROM change_op WHERE record_id = ?1)"#;
    let mut statement = connection.prepare_cached(sql)?;
    for record in records {
        statement.execute(params_from_iter([record]))?;
    }
    Ok(())
}

impl Vault {
    /// Moves everything from the write-ahead log into the database and empties it, so that no page from
    /// before an erasure stays behind, and removes the files whose rows were erased. A long read puts the first
    /// off until the next time.
    pub(crate) fn sweep(&self) -> Result<()> {
        let writer = locked(&self.writer);
        writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.sweep_attachments(&writer)
    }
}
