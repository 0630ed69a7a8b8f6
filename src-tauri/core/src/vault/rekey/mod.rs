//! A new key for the database: when an officer leaves, when the recovery key is replaced, or on suspicion.
//!
//! The database is copied page by page into a file of its own under the new key; what goes with the rekeying (the
//! officer's leaving, say) is written into the copy, so that both happen or neither does. Then, each step durable
//! before the next begins:
//!
//! 1. the key file learns the new key beside the present one,
//! 2. the write-ahead log is folded into the present database and goes,
//! 3. the copy takes the database's name: from here on the vault is rekeyed,
//! 4. once it has been opened, the key file forgets the old key.
//!
//! A crash leaves either database, whole, and a key file that opens both; [`settle`] tidies up at the next
//! opening. Nobody's passphrase is needed: the new key is sealed to public keys.

mod copy;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;

use self::copy::Copy;
use super::database::{self, Purpose};
use super::keys::DatabaseKey;
use super::keys::certificate::{By, Certificate};
use super::keys::file::{KeyFile, Recipients};
use super::transactions::{Writing, locked};
use super::{Action, Error, Officer, RecoveryKey, Vault, hex, standing, store};
use crate::ids::OfficerId;
use crate::{Result, files};

/// How long long reads may go on before the rekeyed database takes its place; after that it is given up.
const PATIENCE: Duration = Duration::from_secs(20);

impl Vault {
    /// Gives the database a new random key, sealed to every officer and to the recovery key. Backups made before
    /// keep the key they were made with.
    ///
    /// # Errors
    /// When `by` is no programme manager, or [`Error::Busy`] while a long read goes on; then nothing has changed.
    pub fn rekey(&self, by: &Officer) -> Result<()> {
        self.under_new_key(by, Action::VaultRekeyed, |writing| {
            store::insert_key_event(writing, self.id.uuid(), "vault", "rekeyed")
        })
    }

    /// Disables an officer: their slot goes, nothing more can be written in their name, and the database gets a
    /// new key. Who kept a copy of the vault, or a backup, can still read what was in it then.
    ///
    /// # Errors
    /// When `by` is no programme manager, or wants to disable themselves, or [`Error::Busy`]; then nothing has
    /// changed.
    pub fn disable(&self, by: &Officer, id: OfficerId) -> Result<()> {
        self.read(|reading| standing::check_other(reading, by.id, id))?;
        self.under_new_key(by, Action::OfficerDisabled, |writing| {
            writing.describe(serde_json::json!({ "officer": id, "rekeyed": true }));
            store::disable_officer(writing, id, writing.today)
        })
    }

    /// Replaces the printed recovery key, with a new key for the database: the old page opens nothing from then
    /// on, except backups made before. Whoever was enrolled with the old one is certified by the new one.
    ///
    /// # Errors
    /// As [`Vault::rekey`].
    pub fn replace_recovery_key(&self, by: &Officer) -> Result<RecoveryKey> {
        let recovery = RecoveryKey::random()?;
        let keys = recovery.keys(self.id);
        self.under_new_key(by, Action::RecoveryKeyReplaced, |writing| {
            let fingerprint = super::keys::fingerprint(&keys.signing_public());
            // The former key is told so that what it certified can still be checked.
            let former = store::meta(writing, store::RECOVERY_SIGNING)?;
            writing.describe(serde_json::json!({ "recovery": fingerprint, "former": former }));
            store::insert_key_event(writing, self.id.uuid(), "vault", "recovery-key-replaced")?;
            for officer in store::officers(writing)? {
                // Asked before the facts change: only what held under the old key holds under the new one.
                let by_recovery = officer.certificate.by == By::Recovery;
                if by_recovery && standing::is_certified(writing, self.id, &officer)? {
                    let certificate = Certificate::sign(self.id, &officer.holder, By::Recovery, &keys);
                    store::set_certificate(writing, officer.holder.id, &certificate)?;
                }
            }
            store::set_meta(writing, store::RECOVERY_SIGNING, &hex::encode(&keys.signing_public()))?;
            store::set_meta(writing, store::RECOVERY_OPENING, &hex::encode(&keys.opening_public()))
        })?;
        Ok(recovery)
    }

    /// What the recovery key is sealed to, learnt from the key itself: vaults of the first version do not know it.
    pub(super) fn know_recovery_key(&self, key: &RecoveryKey) -> Result<()> {
        let (keys, writer) = (key.keys(self.id), locked(&self.writer));
        let is_ours =
            store::meta(&writer, store::RECOVERY_SIGNING)? == Some(hex::encode(&keys.signing_public()));
        if is_ours && store::meta(&writer, store::RECOVERY_OPENING)?.is_none() {
            store::set_meta(&writer, store::RECOVERY_OPENING, &hex::encode(&keys.opening_public()))?;
        }
        Ok(())
    }

    /// The key file as it stands for the open database, whatever a rekeying could not tidy up behind itself.
    pub(super) fn key_file(&self) -> Result<KeyFile> {
        let mut key_file = KeyFile::read(&self.dir)?;
        key_file.settle(&self.key());
        Ok(key_file)
    }

    /// Does `work` in a copy of the database under a new key, and puts the copy in the database's place.
    fn under_new_key<T>(
        &self,
        by: &Officer,
        action: Action,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        self.check_writable()?;
        self.begin_device(by)?;
        // Nobody writes meanwhile, neither into the database nor into the key file.
        let mut writer = locked(&self.writer);
        self.check_open()?;
        self.recovery_key_told()?;
        self.check_author(&writer, by, action)?;
        let mut key_file = self.key_file()?;
        let key = DatabaseKey::random()?;
        let copy = Copy::make(&self.dir, &writer, &key)?;
        let check = |transaction: &rusqlite::Transaction<'_>| self.check_author(transaction, by, action);
        let done = self.transact_on(copy.connection(), by, action, check, work)?.value;
        key_file.prepare(&key, &self.recipients(copy.connection())?)?;
        let copy = copy.complete(&key)?;
        key_file.write(&self.dir)?;

        self.take_place(&mut writer, copy, key)?;
        Ok(done)
    }

    /// Puts the copy in the database's place, and gives every connection its key.
    fn take_place(&self, writer: &mut Connection, copy: copy::Complete, key: DatabaseKey) -> Result<()> {
        // Until the end nobody reads. Where somebody does not stop, all stays as it is.
        let quiet = match self.readers.quiet(PATIENCE) {
            Ok(quiet) => quiet,
            Err(busy) => {
                drop(copy);
                self.tidy_key_file();
                return Err(busy.into());
            }
        };
        // Closing would fold the write-ahead log in as well, but say nothing of a full or failing disk.
        let folded = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        if let Err(refused) = folded {
            drop(copy);
            self.tidy_key_file();
            return Err(refused.into());
        }
        // Something must stand in its place until the copy has it.
        let present = std::mem::replace(writer, Connection::open_in_memory()?);
        let closed = present.close().map_err(|(_, error)| crate::Error::from(error));
        if let Err(refused) = closed.and_then(|()| copy.take_place()) {
            self.tidy_key_file();
            *writer = self.open_writer()?;
            return Err(refused);
        }
        // Not before it is durable does anybody write into it, and the key file forget the old key. Failing that,
        // nothing can be written until the vault is opened again, which finds out what is there.
        sync(&self.dir)?;
        *locked(&self.key) = Arc::new(key);
        *writer = self.open_writer()?;
        drop(quiet);
        self.tidy_key_file();
        Ok(())
    }

    fn open_writer(&self) -> Result<Connection> {
        let writer = database::open(&self.dir, &self.key(), Purpose::Writing)?;
        database::write_ahead(&writer)?;
        *locked(&self.writer_interrupt) = writer.get_interrupt_handle();
        Ok(writer)
    }

    /// Lets the key file forget the key that opens nothing any more. What cannot be written now is tidied up at the
    /// next opening: until then the key file opens both.
    fn tidy_key_file(&self) {
        if let Err(error) = self.key_file().and_then(|key_file| Ok(key_file.write(&self.dir)?)) {
            tracing::warn!("the key file is tidied up later: {error}");
        }
    }

    /// Whom the database key is sealed to: every officer who is enrolled, certified and not disabled, and the
    /// recovery key. By the database, not by the key file, which anybody can write.
    fn recipients(&self, connection: &Connection) -> Result<Recipients> {
        let mut officers = Vec::new();
        for officer in store::officers(connection)? {
            if !officer.disabled && standing::is_certified(connection, self.id, &officer)? {
                officers.push((officer.holder.id, bytes(&officer.holder.opening_public)?));
            }
        }
        let known = |fact: &str| -> Result<[u8; 32]> {
            let hex = store::meta(connection, fact)?.ok_or(Error::RecoveryKeyUnknown)?;
            bytes(&hex::decode(&hex).ok_or(Error::RecoveryKeyUnknown)?)
        };
        Ok(Recipients {
            officers,
            recovery: (known(store::RECOVERY_SIGNING)?, known(store::RECOVERY_OPENING)?),
        })
    }
}

fn bytes(public: &[u8]) -> Result<[u8; 32]> {
    Ok(public.try_into().map_err(|_| Error::CertificateBroken)?)
}

/// Finishes or gives up a rekeying that was cut short, and gives the key of the database that is there. `None`
/// when neither key opens it: then it has been rekeyed without their holder.
pub(super) fn settle(
    dir: &Path,
    key_file: &KeyFile,
    present: Option<DatabaseKey>,
    next: Option<DatabaseKey>,
) -> Result<Option<DatabaseKey>> {
    if !key_file.is_changing() {
        copy::sweep(dir)?;
        return Ok(present);
    }
    for key in [present, next].into_iter().flatten() {
        match database::open(dir, &key, Purpose::Reading) {
            Ok(_) => {
                // The database's name first, then the key file that knows it alone.
                sync(dir)?;
                let mut settled = key_file.clone();
                settled.settle(&key);
                settled.write(dir)?;
                copy::sweep(dir)?;
                return Ok(Some(key));
            }
            Err(crate::Error::Vault(Error::DatabaseKeyWrong)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// Makes the renaming, or the vanishing, of a vault's files durable.
fn sync(dir: &Path) -> Result<(), Error> {
    Ok(files::sync_folder(dir)?)
}

#[cfg(test)]
mod tests;
