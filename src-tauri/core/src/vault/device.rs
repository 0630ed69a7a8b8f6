//! The device: one laptop's own series of numbers in the life of a vault.
//!
//! The laptop that founded the vault is device `A`. A vault that was restored from a backup, or whose
//! folder was copied, takes a code of its own before it writes anything: four consonants drawn by chance
//! (one of 160,000, and never one its own history knows), because two laptops that restore the same
//! backup know nothing of each other. Human numbers carry the code, so they never repeat.
//!
//! The log of one database stays one line: a device's first change is the one that says that it began,
//! follows the parent's last change by hash, and is numbered after it. The row it leaves in `device`
//! names the parent; the walk along the chain ([`csp_chain::Walk`]) holds both against each other.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::keys::random;
use super::{Action, Error, Officer, Vault, Writing, hex, log, store};
use crate::Result;
use crate::clock::stamp;

/// The device of the laptop on which a vault was made.
pub(crate) const FOUNDERS: &str = "A";

/// Consonants make no words, and none of these is taken for another sign.
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
const LENGTH: usize = 4;

/// What is known of a device that has not written yet; in `meta` under [`PENDING`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// `restored` or `copied`.
    pub why: Why,
    /// The backup's moment.
    pub backup_made_at: Option<String>,
}

crate::codes! {
    /// Why a vault took a new device code.
    pub enum Why {
        /// It was restored from a backup.
        Restored = "restored",
        /// Its folder was copied.
        Copied = "copied",
    }
}

const PENDING: &str = "device_pending";

/// Gives the database a device code of its own. Nothing is logged yet: nobody may be there to sign.
pub(crate) fn renew(connection: &Connection, pending: &Pending) -> Result<String> {
    let code = new_code(connection)?;
    let pending = serde_json::to_string(pending).map_err(|_| Error::LogBroken)?;
    store::set_meta(connection, "device", &code)?;
    store::set_meta(connection, PENDING, &pending)?;
    Ok(code)
}

/// Whether the device has still to begin.
pub(crate) fn pending(connection: &Connection) -> Result<Option<Pending>> {
    let Some(text) = store::meta(connection, PENDING)? else { return Ok(None) };
    Ok(Some(serde_json::from_str(&text).map_err(|_| Error::LogBroken)?))
}

/// A code that this database has never seen.
fn new_code(connection: &Connection) -> Result<String> {
    let mut known = connection.prepare("SELECT 1 FROM change WHERE device = ?1 LIMIT 1")?;
    loop {
        let code = drawn()?;
        if !known.exists([&code])? && store::meta(connection, "device")?.as_deref() != Some(code.as_str()) {
            return Ok(code);
        }
    }
}

/// Four letters by chance, each as likely as any other.
fn drawn() -> Result<String, Error> {
    let mut code = String::with_capacity(LENGTH);
    while code.len() < LENGTH {
        // 240 is the largest multiple of 20 in a byte: what lies above it would favour the first letters.
        let fair = random::<16>()?.into_iter().filter(|byte| *byte < 240);
        let letters = fair.map(|byte| char::from(LETTERS[usize::from(byte % 20)]));
        code.extend(letters.take(LENGTH - code.len()));
    }
    Ok(code)
}

impl Vault {
    /// The device code that numbers given out here carry.
    ///
    /// # Errors
    /// When the database fails.
    pub fn device(&self) -> Result<String> {
        self.read(|reading| Ok(store::meta(reading, "device")?.unwrap_or_default()))
    }

    /// Why this vault has a new device code that no change tells of yet; none when there is nothing to tell.
    ///
    /// # Errors
    /// When the database fails.
    pub fn device_to_begin(&self) -> Result<Option<Why>> {
        self.read(|reading| Ok(pending(reading)?.map(|pending| pending.why)))
    }

    /// Writes down that a new device begins here, in the name of an officer: before their own first write,
    /// and after a restoration. Does nothing where there is nothing to tell.
    ///
    /// # Errors
    /// When the officer's role does not allow it, or the database fails.
    pub fn begin_device(&self, officer: &Officer) -> Result<()> {
        if !self.device_pending.load(Ordering::Acquire) {
            return Ok(());
        }
        let action = match self.device_to_begin()? {
            Some(Why::Restored) => Action::BackupRestored,
            Some(Why::Copied) => Action::VaultCopied,
            None => return Ok(()),
        };
        let check = |tx: &rusqlite::Transaction<'_>| self.check_author(tx, officer, action);
        self.transact(officer, action, check, tell)?;
        self.device_pending.store(false, Ordering::Release);
        // Whoever was erased in the vault that stood here is erased in what took its place.
        crate::privacy::erasure::apply_carried(self, officer)
    }
}

/// Tells, within a write that cannot be taken back, that a new device begins with it, if one does. A device's
/// first change must tell so: the walk along the chain asks for it.
pub(crate) fn tell(writing: &Writing<'_>) -> Result<()> {
    let Some(pending) = pending(writing)? else { return Ok(()) };
    let code = store::meta(writing, "device")?.unwrap_or_default();
    let parent = log::head(writing)?.ok_or(Error::LogBroken)?;
    writing.execute(
        "INSERT INTO device (id, code, why, parent, parent_sequence, parent_hash, backup_made_at, began_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            uuid::Uuid::now_v7(),
            code,
            pending.why,
            parent.device,
            parent.sequence,
            parent.hash,
            pending.backup_made_at,
            stamp(writing.now)
        ],
    )?;
    writing.execute("DELETE FROM meta WHERE key = ?1", [PENDING])?;
    writing.describe(serde_json::json!({
        "device": code,
        "parent": parent.device,
        "parent_sequence": parent.sequence,
        "parent_hash": hex::encode(&parent.hash),
        "backup_made_at": pending.backup_made_at,
    }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_four_consonants_and_differ() {
        let codes: std::collections::BTreeSet<_> = (0..200).map(|_| drawn().unwrap()).collect();
        assert!(codes.len() > 190, "{}", codes.len());
        for code in codes {
            assert!(code.len() == LENGTH && code.bytes().all(|letter| LETTERS.contains(&letter)), "{code}");
        }
    }
}
