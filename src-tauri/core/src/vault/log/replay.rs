//! Are the records what the log says they are? A record changed behind the log's back shows here.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value;
use serde_json::Value as Json;
use uuid::Uuid;

use super::{OpKind, values};
use crate::Result;
use crate::code::Stored;
use crate::vault::tables::{TABLES, Table};

/// The tables whose records differ from the log, with how many do. Both sides are read in the order of
/// the records' identities, so that no more than one record is in memory at a time.
pub(crate) fn differing(connection: &Connection) -> Result<Vec<(&'static str, u64)>> {
    let mut found = Vec::new();
    for table in TABLES.iter().filter(|table| table.logged) {
        let count = differing_in(connection, table)?;
        if count > 0 {
            found.push((table.name, count));
        }
    }
    Ok(found)
}

fn differing_in(connection: &Connection, table: &'static Table) -> Result<u64> {
    let columns: Vec<_> = table.columns.iter().map(|column| column.name).collect();
    let mut statement =
        connection.prepare(&format!("SELECT {} FROM {} ORDER BY id", columns.join(", "), table.name))?;
    let mut rows = statement.query([])?;
    let mut logged = connection.prepare(
        r#"SELECT o.record_id, o.kind, o.fields, v."values", o.commitment IS NOT NULL
           FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id
           WHERE o.table_name = ?1 ORDER BY o.record_id, o.id"#,
    )?;
    let mut ops = logged.query([table.name])?;
    let mut op = ops.next()?;
    let mut differing = 0;
    let mut row = rows.next()?;
    loop {
        let next_record: Option<Uuid> = row.map(|row| row.get(0)).transpose()?;
        let next_logged: Option<Uuid> = op.map(|op| op.get(0)).transpose()?;
        let Some(record) = [next_record, next_logged].into_iter().flatten().min() else {
            return Ok(differing);
        };
        let mut expected = Expected::default();
        while let Some(current) = op {
            if current.get::<_, Uuid>(0)? != record {
                break;
            }
            expected.apply(current)?;
            op = ops.next()?;
        }
        let same = match row.filter(|_| next_record == Some(record)) {
            None => !expected.there && !expected.broken,
            Some(found) => {
                let mut same = expected.there && !expected.broken;
                for (index, column) in table.columns.iter().enumerate().skip(1) {
                    // What was erased from the log cannot be compared.
                    if !(column.personal && expected.erased) {
                        same &= found.get::<_, Value>(index)?
                            == *expected.fields.get(column.name).unwrap_or(&Value::Null);
                    }
                }
                same
            }
        };
        if next_record == Some(record) {
            row = rows.next()?;
        }
        differing += u64::from(!same);
    }
}

/// A record as the log tells it.
#[derive(Default)]
struct Expected {
    there: bool,
    erased: bool,
    /// The log says something that it never says: then no record is what it says.
    broken: bool,
    fields: BTreeMap<String, Value>,
}

impl Expected {
    fn apply(&mut self, op: &rusqlite::Row<'_>) -> Result<()> {
        let kind: Stored<OpKind> = op.get(1)?;
        let (fields, personal): (String, Option<String>) = (op.get(2)?, op.get(3)?);
        self.erased |= personal.is_none() && op.get::<_, bool>(4)?;
        let told = kind.known().and_then(|kind| {
            let read = |json| tell(kind, json);
            Some((kind, read(&fields)?, personal.as_deref().map_or(Some(Vec::new()), read)?))
        });
        let Some((kind, fields, personal)) = told else {
            self.broken = true;
            return Ok(());
        };
        if kind != OpKind::Update {
            self.fields.clear();
        }
        self.there = kind != OpKind::Delete;
        if self.there {
            self.fields.extend(fields.into_iter().chain(personal));
        }
        Ok(())
    }
}

/// What the fields of an op are after it.
fn tell(kind: OpKind, json: &str) -> Option<Vec<(String, Value)>> {
    let fields: BTreeMap<String, Json> = serde_json::from_str(json).ok()?;
    let after =
        |value: &Json| if kind == OpKind::Update { values::read(value.get(1)?) } else { values::read(value) };
    fields.into_iter().map(|(column, value)| Some((column, after(&value)?))).collect()
}
