//! Reads that matter, written down: who looked at whom, and what left the vault. With a chain of its own.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::digest::Digest;
use super::transactions::locked;
use super::{Officer, Vault, hex, store};
use crate::Result;
use crate::clock::stamp;
use crate::code::Code;
use crate::ids::{OfficerId, VaultId};

crate::codes! {
    /// A read that matters.
    pub enum Access {
        /// A person's record was opened.
        RecordRead = "record-read",
        /// A record's history, with personal values, was opened.
        HistoryRead = "history-read",
        /// A list with persons was exported or printed.
        Exported = "exported",
    }
}

/// Writes down that an officer read something: a record, or everything when none is named.
///
/// # Errors
/// When the database fails.
pub fn access(vault: &Vault, officer: &Officer, what: Access, record: Option<Uuid>) -> Result<()> {
    let connection = locked(&vault.writer);
    let transaction =
        rusqlite::Transaction::new_unchecked(&connection, rusqlite::TransactionBehavior::Immediate)?;
    let sql = "SELECT hash FROM access ORDER BY id DESC LIMIT 1";
    let previous = transaction.query_row(sql, [], |row| row.get::<_, Vec<u8>>(0)).optional()?;
    let entry = Entry {
        at: stamp(vault.clock.now()),
        officer: officer.id,
        action: what.code().to_owned(),
        record,
        previous: previous.unwrap_or_else(|| root(vault.id).to_vec()),
    };
    let hash = entry.hash();
    transaction.execute(
        "INSERT INTO access (at, officer_id, action, record_id, previous_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![entry.at, entry.officer, entry.action, entry.record, entry.previous, hash],
    )?;
    store::set_meta(&transaction, "access_head", &hex::encode(&hash))?;
    Ok(transaction.commit()?)
}

/// One line of the access log.
struct Entry {
    at: String,
    officer: OfficerId,
    action: String,
    record: Option<Uuid>,
    previous: Vec<u8>,
}

impl Entry {
    fn hash(&self) -> [u8; 32] {
        Digest::of("csp-access-1")
            .field(&self.previous)
            .text(&self.at)
            .field(self.officer.uuid().as_bytes())
            .text(&self.action)
            .maybe(self.record.as_ref().map(|record| record.as_bytes().as_slice()))
            .finish()
    }
}

fn root(vault: VaultId) -> [u8; 32] {
    Digest::of("csp-access-root-1").field(vault.uuid().as_bytes()).finish()
}

/// Whether the access log is whole.
pub(crate) fn is_whole(connection: &Connection, vault: VaultId) -> Result<bool> {
    let sql = "SELECT at, officer_id, action, record_id, previous_hash, hash FROM access ORDER BY id";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut last = root(vault).to_vec();
    let mut any = false;
    while let Some(row) = rows.next()? {
        let entry = Entry {
            at: row.get(0)?,
            officer: row.get(1)?,
            action: row.get(2)?,
            record: row.get(3)?,
            previous: row.get(4)?,
        };
        let hash: Vec<u8> = row.get(5)?;
        if entry.previous != last || entry.hash() != hash.as_slice() {
            return Ok(false);
        }
        last = hash;
        any = true;
    }
    let head = store::meta(connection, "access_head")?;
    Ok(head == any.then(|| hex::encode(&last)))
}
