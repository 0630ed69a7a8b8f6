//! The log's statements.

use csp_chain::change::Header;
use rusqlite::{Connection, OptionalExtension, params};

use super::Op;
use crate::Result;
use crate::ids::ChangeId;
use crate::vault::hex;
use crate::vault::store::set_meta;

/// The last change.
pub(crate) struct Head {
    pub device: String,
    pub sequence: i64,
    pub clock: String,
    pub hash: Vec<u8>,
}

/// The last change, if there is one: this device's, or its parent's while it has not begun.
pub(crate) fn head(connection: &Connection) -> Result<Option<Head>> {
    let own = "SELECT device, sequence, clock, hash FROM change
        WHERE device = (SELECT value FROM meta WHERE key = 'device') ORDER BY sequence DESC LIMIT 1";
    let any = "SELECT device, sequence, clock, hash FROM change ORDER BY sequence DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Head { device: row.get(0)?, sequence: row.get(1)?, clock: row.get(2)?, hash: row.get(3)? })
    };
    match connection.prepare_cached(own)?.query_row([], read).optional()? {
        Some(head) => Ok(Some(head)),
        None => Ok(connection.prepare_cached(any)?.query_row([], read).optional()?),
    }
}

/// Writes down where the chain ends, so that a last change that is missing is missed.
pub(crate) fn set_head(connection: &Connection, sequence: i64, hash: &[u8; 32]) -> Result<()> {
    set_meta(connection, "chain_head", &format!("{sequence} {}", hex::encode(hash)))
}

/// Adds a change.
pub(crate) fn insert_change(
    connection: &Connection,
    header: &Header,
    hash: &[u8; 32],
    signature: &[u8; 64],
) -> Result<()> {
    let sql = "INSERT INTO change (id, device, sequence, clock, officer_id, action, schema_version, subject, undoes,
            previous_hash, hash, signature)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    connection.prepare_cached(sql)?.execute(params![
        header.id,
        header.device,
        header.sequence,
        header.clock,
        header.officer,
        header.action,
        header.schema_version,
        header.subject,
        header.undoes,
        header.previous_hash,
        hash,
        signature,
    ])?;
    Ok(())
}

/// The salt and the commitment of an op, when it has personal values.
pub(crate) type Sealed = (Option<[u8; 16]>, Option<[u8; 32]>);

/// Adds the ops of a change, in their order.
pub(crate) fn insert_ops(
    connection: &Connection,
    change: ChangeId,
    ops: &[Op],
    sealed: &[Sealed],
) -> Result<()> {
    let mut op_row = connection.prepare_cached(
        "INSERT INTO change_op (change_id, position, table_name, record_id, kind, fields, commitment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let mut value_row = connection
        .prepare_cached(r#"INSERT INTO change_value (op_id, salt, "values") VALUES (?1, ?2, ?3)"#)?;
    for (position, (op, (salt, commitment))) in ops.iter().zip(sealed).enumerate() {
        op_row.execute(params![
            change,
            position as i64,
            op.table.name,
            op.record,
            op.kind,
            op.fields,
            commitment.as_ref().map(<[u8; 32]>::as_slice),
        ])?;
        if let (Some(values), Some(salt)) = (&op.personal, salt) {
            value_row.execute(params![connection.last_insert_rowid(), salt, values])?;
        }
    }
    Ok(())
}
