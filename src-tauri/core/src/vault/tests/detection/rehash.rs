//! What somebody does who knows how the chain is made: hashes it again, and signs it with a key they have.

use csp_chain::change::{Chained, Header, Op};
use rusqlite::Connection;

use super::*;
use crate::vault::digest::Digest;

/// Whose signature the new hashes get.
pub enum Signer<'a> {
    /// The old ones stay.
    Nobody,
    /// Another officer's, under the old names.
    Another(&'a Officer),
    /// An officer's own, under their own name.
    Oneself(&'a Officer),
}

/// Hashes every change from a sequence on again, so that each follows the one before it.
pub fn rehash(connection: &Connection, vault: VaultId, from: i64, signer: &Signer<'_>) {
    let sql = "SELECT id, device, sequence, clock, officer_id, action, schema_version, subject, undoes
        FROM change ORDER BY sequence";
    let mut statement = connection.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut last = Digest::of("csp-chain-1").field(vault.uuid().as_bytes()).finish().to_vec();
    let mut sequence = 0;
    while let Some(row) = rows.next().unwrap() {
        let id: uuid::Uuid = row.get(0).unwrap();
        sequence = row.get(2).unwrap();
        if sequence < from {
            let sql = "SELECT hash FROM change WHERE id = ?1";
            last = connection.query_row(sql, [id], |row| row.get(0)).unwrap();
            continue;
        }
        let named: uuid::Uuid = row.get(4).unwrap();
        let officer = if let Signer::Oneself(officer) = signer { officer.id.uuid() } else { named };
        let header = Header {
            vault: vault.uuid().into_bytes(),
            id: id.into_bytes(),
            device: row.get(1).unwrap(),
            sequence,
            clock: row.get(3).unwrap(),
            officer: officer.into_bytes(),
            action: row.get(5).unwrap(),
            schema_version: row.get(6).unwrap(),
            subject: row.get(7).unwrap(),
            undoes: row.get::<_, Option<uuid::Uuid>>(8).unwrap().map(uuid::Uuid::into_bytes),
            previous_hash: last,
        };
        let hash = hash(connection, &header);
        let sql = "UPDATE change SET previous_hash = ?2, hash = ?3, officer_id = ?4 WHERE id = ?1";
        connection.execute(sql, params![id, header.previous_hash, hash, officer]).unwrap();
        if let Signer::Another(officer) | Signer::Oneself(officer) = signer {
            let sql = "UPDATE change SET signature = ?2 WHERE id = ?1";
            connection.execute(sql, params![id, officer.keys.sign(&hash)]).unwrap();
        }
        last = hash.to_vec();
    }
    let head = format!("{sequence} {}", hex::encode(&last));
    connection.execute("UPDATE meta SET value = ?1 WHERE key = 'chain_head'", [head]).unwrap();
}

fn hash(connection: &Connection, header: &Header) -> [u8; 32] {
    let sql = "SELECT table_name, record_id, kind, fields, commitment FROM change_op WHERE change_id = ?1
        ORDER BY position";
    let mut statement = connection.prepare_cached(sql).unwrap();
    type Row = (String, Vec<u8>, String, String, Option<Vec<u8>>);
    let ops: Vec<Row> = statement
        .query_map([uuid::Uuid::from_bytes(header.id)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let begun = Chained::begin(header, ops.len());
    ops.iter()
        .fold(begun, |chained, (table, record, kind, fields, commitment)| {
            chained.op(&Op { table, record, kind, fields, commitment: commitment.as_deref() })
        })
        .finish()
}
