//! What a transaction changed, as SQLite's session extension saw it: no code path can forget the log.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action as Operation;
use rusqlite::session::{ChangesetItem, Session};
use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::values::Fields;
use super::{Op, OpKind};
use crate::Result;
use crate::vault::Error;
use crate::vault::tables::{TABLES, Table};

/// The ops of a transaction: by table in the order of [`TABLES`], then by record.
pub(crate) fn capture(session: &mut Session<'_>) -> Result<Vec<Op>> {
    if session.is_empty() {
        return Ok(Vec::new());
    }
    let changeset = session.changeset()?;
    let mut items = changeset.iter()?;
    let mut ops: Vec<(usize, Op)> = Vec::new();
    let mut place = 0;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        if TABLES[place].name != operation.table_name() {
            let name = operation.table_name();
            place = TABLES.iter().position(|table| table.name == name).ok_or(Error::LogBroken)?;
        }
        let table = &TABLES[place];
        if usize::try_from(operation.number_of_columns()).ok() != Some(table.columns.len()) {
            return Err(Error::LogBroken.into());
        }
        if let Some(op) = op_of(table, operation.code(), item)? {
            ops.push((place, op));
        }
    }
    ops.sort_by_key(|(place, op)| (*place, op.record));
    Ok(ops.into_iter().map(|(_, op)| op).collect())
}

fn op_of(table: &'static Table, operation: Operation, item: &ChangesetItem) -> Result<Option<Op>> {
    let mut impersonal = Fields::new();
    let mut personal = Fields::new();
    let mut changed = 0;
    let (kind, id) = match operation {
        Operation::SQLITE_INSERT => (OpKind::Insert, item.new_value(0)?),
        Operation::SQLITE_UPDATE => (OpKind::Update, item.old_value(0)?),
        Operation::SQLITE_DELETE => (OpKind::Delete, item.old_value(0)?),
        _ => return Err(Error::LogBroken.into()),
    };
    let ValueRef::Blob(id) = id else { return Err(Error::LogBroken.into()) };
    let record = Uuid::from_slice(id).map_err(|_| Error::LogBroken)?;
    for (index, column) in table.columns.iter().enumerate().skip(1) {
        let fields = if column.personal { &mut personal } else { &mut impersonal };
        match kind {
            OpKind::Insert | OpKind::Delete => {
                let value =
                    if kind == OpKind::Insert { item.new_value(index) } else { item.old_value(index) }?;
                if value != ValueRef::Null {
                    fields.value(column.name, value);
                }
            }
            // A column that did not change answers with an error instead of a value.
            OpKind::Update => {
                if let (Ok(from), Ok(to)) = (item.old_value(index), item.new_value(index)) {
                    fields.change(column.name, from, to);
                    changed += 1;
                }
            }
        }
    }
    if kind == OpKind::Update && changed == 0 {
        return Ok(None);
    }
    Ok(Some(Op { table, record, kind, fields: impersonal.finish(), personal: personal.finish_if_any() }))
}
