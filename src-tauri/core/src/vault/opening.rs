//! Making, opening and locking a vault.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use rusqlite::{Connection, InterruptHandle};
use zeroize::Zeroizing;

use super::backup::{self, Source, staged};
use super::database::{self, Purpose};
use super::keys::certificate::{By, Certificate, Holder};
use super::keys::file::KeyFile;
use super::keys::recovery::RecoveryKey;
use super::keys::slot::{self, Slot};
use super::keys::{DatabaseKey, Keys, random};
use super::lock::Lock;
use super::readers::Readers;
use super::transactions::locked;
use super::{Action, Error, Officer, Role, delay, device, hex, making, rekey, standing, store};
use crate::clock::Clock;
use crate::code::Code;
use crate::ids::{OfficerId, VaultId};
use crate::{Result, files};

/// What the numbers of a vault begin with unless somebody says otherwise.
const NUMBER_PREFIX: &str = "CSP4";

/// An open vault: to be shared between threads behind an `Arc`. Reads go on while a write lasts. Dropping
/// it locks it.
pub struct Vault {
    pub(crate) dir: PathBuf,
    pub(crate) id: VaultId,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) key: Mutex<Arc<DatabaseKey>>,
    pub(crate) hash_key: Zeroizing<Vec<u8>>,
    pub(crate) recovery: Mutex<Option<RecoveryKey>>,
    /// Reads that could not be written down yet.
    pub(crate) notes: Mutex<Vec<super::access::Note>>,
    // In this order: the readers close first and the writer last, so that it can fold the write-ahead log into the
    // database, and only then is the lock let go.
    pub(crate) readers: Readers,
    pub(crate) writer: Mutex<Connection>,
    /// Whether a new device code waits to be told by a change (see [`super::device`]).
    pub(crate) device_pending: AtomicBool,
    /// Whether the recovery key has still to be told (see [`super::making`]).
    pub(crate) unfinished: AtomicBool,
    /// What breaks off a write.
    pub(crate) writer_interrupt: Mutex<InterruptHandle>,
    /// Nothing begins any more.
    pub(crate) closing: AtomicBool,
    pub(crate) lock: Mutex<Option<Lock>>,
    /// Nothing can be written where it lies.
    pub(crate) reading_only: bool,
    /// Who unlocked it; nobody when it was opened with the recovery key.
    pub(crate) opened_by: OnceLock<(OfficerId, Role)>,
}

impl Vault {
    /// Makes a vault in `dir` with its first officer, the founder. Show
    /// [`Vault::take_recovery_key`] once, with the founder's [`Officer::fingerprint`], and say so with
    /// [`Vault::recovery_key_told`]: one that was not told before the program ended is made anew.
    ///
    /// # Errors
    /// When there is one already or the folder cannot be written.
    pub fn create(
        dir: &Path,
        officer_name: &str,
        role: Role,
        passphrase: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<(Self, Officer)> {
        let name = checked_name(officer_name)?;
        check_passphrase(passphrase)?;
        files::make_folder(dir).map_err(Error::Files)?;
        let lock = Lock::take(dir)?;
        staged::finish(dir).map_err(Error::Files)?;
        let unfinished = making::is_marked(dir) || database::is_unfinished(dir);
        match (KeyFile::path(dir).exists(), database::path(dir).exists() && !unfinished) {
            (true, true) => return Err(Error::AlreadyExists.into()),
            (false, true) => return Err(Error::KeyFileMissing.into()),
            // The key to a database that is somewhere else must not be lost.
            (true, false) if !unfinished && !database::path(dir).exists() => {
                return Err(Error::DatabaseMissing.into());
            }
            (_, false) => {}
        }
        if unfinished {
            making::sweep(dir).map_err(Error::Files)?;
        }
        let id = VaultId::new();
        making::begin(dir, id).map_err(Error::Files)?;
        let made = Self::make(dir, id, &name, role, passphrase, clock, lock);
        if made.is_err() {
            // Nothing was in these files before, and what failed is told. What stays is marked.
            let _ = making::sweep(dir).and_then(|()| making::finish(dir));
        }
        made
    }

    fn make(
        dir: &Path,
        id: VaultId,
        name: &str,
        role: Role,
        passphrase: &str,
        clock: Arc<dyn Clock>,
        lock: Lock,
    ) -> Result<(Self, Officer)> {
        let (key, recovery) = (DatabaseKey::random()?, RecoveryKey::random()?);
        let seed = Zeroizing::new(random::<32>()?);
        let keys = Arc::new(Keys::of(id, seed.as_slice()));
        let officer = Officer { id: OfficerId::new(), name: name.to_owned(), role, keys };
        let mut key_file = KeyFile::new(id, &key, &recovery)?;
        key_file.put(Slot::new(id, officer.id, name, &seed, passphrase, &key)?);
        files::replace(&database::path(dir), b"").map_err(Error::Files)?;
        key_file.write(dir)?;

        let writer = database::open(dir, &key, Purpose::Writing)?;
        let recovery_keys = recovery.keys(id);
        let recovery_public = recovery_keys.signing_public();
        let recovery_opening = recovery_keys.opening_public();
        let hash_key = Zeroizing::new(random::<32>()?.to_vec());
        let vault = Self {
            dir: dir.to_owned(),
            id,
            clock,
            key: Mutex::new(Arc::new(key)),
            hash_key,
            recovery: Mutex::new(Some(recovery)),
            notes: Mutex::default(),
            readers: Readers::default(),
            writer_interrupt: Mutex::new(writer.get_interrupt_handle()),
            writer: Mutex::new(writer),
            device_pending: AtomicBool::new(false),
            unfinished: AtomicBool::new(false),
            closing: AtomicBool::new(false),
            lock: Mutex::new(Some(lock)),
            reading_only: false,
            opened_by: OnceLock::from((officer.id, role)),
        };
        let holder = officer.holder();
        let certificate = Certificate::sign(id, &holder, By::Officer(officer.id), &officer.keys);
        // The schema and the first change come in one transaction: a vault is there whole or not at all.
        let facts = |connection: &rusqlite::Transaction<'_>| {
            database::migrate_within(connection)?;
            for (fact, value) in [
                ("vault", id.to_string()),
                ("device", device::FOUNDERS.to_owned()),
                ("number_prefix", NUMBER_PREFIX.to_owned()),
                ("founder", officer.id.to_string()),
                (store::RECOVERY_SIGNING, hex::encode(&recovery_public)),
                (store::RECOVERY_OPENING, hex::encode(&recovery_opening)),
                ("keyed_hash_key", hex::encode(&vault.hash_key)),
            ] {
                store::set_meta(connection, fact, &value)?;
            }
            Ok(())
        };
        vault.transact(&officer, Action::VaultCreated, facts, |writing| {
            writing.describe(serde_json::json!({
                "founder": officer.fingerprint(),
                "recovery": super::keys::fingerprint(&recovery_public),
            }));
            store::insert_officer(writing, &holder, &certificate)
        })?;
        database::write_ahead(&locked(&vault.writer))?;
        vault.settle_place()?;
        vault.unfinished.store(true, Ordering::Release);
        Ok((vault, officer))
    }

    /// The names of the officers who have a slot in the vault of a folder, for the unlock screen. Who
    /// holds the key file can read them.
    ///
    /// # Errors
    /// When there is no vault, or its key file cannot be read.
    pub fn officers_of(dir: &Path) -> Result<Vec<String>> {
        Ok(KeyFile::read(&staged::keys_lie_in(dir))?.slots.into_iter().map(|slot| slot.name).collect())
    }

    /// Whether a folder holds a vault; one whose making was cut short is none.
    #[must_use]
    pub fn is_in(dir: &Path) -> bool {
        KeyFile::path(&staged::keys_lie_in(dir)).is_file() && !database::is_unfinished(dir)
    }

    /// Opens the vault in `dir` with an officer's passphrase. Without a name the only officer is meant,
    /// or the default one of a sample. A wrong passphrase takes as long as the right one. Where nothing can be
    /// written it opens for reading: see [`Vault::is_reading_only`].
    ///
    /// # Errors
    /// Each reason for not opening is its own [`Error`].
    pub fn unlock(
        dir: &Path,
        officer_name: Option<&str>,
        passphrase: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<(Self, Officer)> {
        let lock = Self::lock_existing(dir)?;
        let key_file = KeyFile::read(dir)?;
        delay::check(dir, clock.now())?;
        let slot = match key_file.slot_of(officer_name) {
            Ok(slot) => slot,
            Err(error) => {
                slot::work_for_nothing(passphrase);
                return Err(error.into());
            }
        };
        let opened = slot.open(key_file.vault, passphrase).inspect_err(|error| {
            if matches!(error, Error::WrongPassphrase) {
                delay::wrong(dir, clock.now());
            }
        })?;
        if !lock.reads_only() {
            delay::right(dir);
        }
        let next = key_file.next_key(slot.slot, &opened.keys);
        let key = if lock.reads_only() {
            opened.database_key
        } else {
            rekey::settle(dir, &key_file, Some(opened.database_key), next)?.ok_or(Error::OfficerDisabled)?
        };
        let vault = Self::open(dir, key_file.vault, key, clock, lock)?;
        let officer = vault.recognise(slot.officer, Arc::new(opened.keys))?;
        vault.settle_place()?;
        Ok((vault, officer))
    }

    /// Opens the vault in `dir` with the printed recovery key. It gives no officer: enrol one with
    /// [`Vault::enrol_with_recovery`].
    ///
    /// # Errors
    /// When the key is mistyped or another vault's, or the vault does not open.
    pub fn unlock_with_recovery(dir: &Path, key: &RecoveryKey, clock: Arc<dyn Clock>) -> Result<Self> {
        let lock = Self::lock_existing(dir)?;
        if lock.reads_only() {
            // Coming in this way gives somebody a new passphrase, which would have to be written.
            return Err(Error::ReadOnly.into());
        }
        let key_file = KeyFile::read(dir)?;
        let next = key_file.next_key_recovered(key);
        let present = match (key_file.recover(key), &next) {
            (Ok(present), _) => Some(present),
            // The present recovery key may be the one that comes with the rekeyed database.
            (Err(_), Some(_)) => None,
            (Err(error), None) => return Err(error.into()),
        };
        let database_key = rekey::settle(dir, &key_file, present, next)?.ok_or(Error::RecoveryKeyWrong)?;
        let vault = Self::open(dir, key_file.vault, database_key, clock, lock)?;
        vault.know_recovery_key(key)?;
        vault.settle_place()?;
        Ok(vault)
    }

    /// The seconds until a passphrase may be tried again, after several wrong ones.
    #[must_use]
    pub fn pause_before_unlocking(dir: &Path, clock: &dyn Clock) -> u32 {
        delay::left(dir, clock.now())
    }

    fn lock_existing(dir: &Path) -> Result<Lock> {
        match (KeyFile::path(&staged::keys_lie_in(dir)).exists(), database::path(dir).exists()) {
            (true, _) => {}
            (false, true) => return Err(Error::KeyFileMissing.into()),
            (false, false) => return Err(Error::NoVault.into()),
        }
        let lock = Lock::take_or_read(dir)?;
        if lock.reads_only() {
            super::reading_only::check(dir)?;
            return Ok(lock);
        }
        staged::finish(dir).map_err(Error::Files)?;
        backup::sweep(dir);
        KeyFile::sweep(dir)?;
        Ok(lock)
    }

    pub(super) fn open(
        dir: &Path,
        id: VaultId,
        key: DatabaseKey,
        clock: Arc<dyn Clock>,
        lock: Lock,
    ) -> Result<Self> {
        let purpose = if lock.reads_only() { Purpose::ReadingOnly } else { Purpose::Writing };
        let writer = database::open(dir, &key, purpose)?;
        match database::schema_of(&writer)? {
            0 => return Err(Error::DatabaseMissing.into()),
            older if older < database::SCHEMA && lock.reads_only() => return Err(Error::OldLayout.into()),
            older if older < database::SCHEMA => {
                backup::before_migration(&Source { dir, id, key: &key, now: clock.now(), vault: None })?;
            }
            _ => {}
        }
        database::migrate(&writer)?;
        if !lock.reads_only() {
            database::write_ahead(&writer)?;
        }
        if store::meta(&writer, "vault")? != Some(id.to_string()) {
            return Err(Error::DatabaseKeyWrong.into());
        }
        if purpose == Purpose::Writing {
            // Whoever opens it has it: nothing that is done from now on may be swept up.
            making::finish(dir).map_err(Error::Files)?;
        }
        let hash_key = store::meta(&writer, "keyed_hash_key")?.and_then(|text| hex::decode(&text));
        let hash_key = Zeroizing::new(hash_key.ok_or(Error::LogBroken)?);
        let vault = Self {
            dir: dir.to_owned(),
            id,
            clock,
            key: Mutex::new(Arc::new(key)),
            hash_key,
            recovery: Mutex::new(None),
            notes: Mutex::default(),
            readers: Readers::default(),
            device_pending: AtomicBool::new(device::pending(&writer)?.is_some()),
            unfinished: AtomicBool::new(false),
            writer_interrupt: Mutex::new(writer.get_interrupt_handle()),
            writer: Mutex::new(writer),
            closing: AtomicBool::new(false),
            reading_only: lock.reads_only(),
            lock: Mutex::new(Some(lock)),
            opened_by: OnceLock::new(),
        };
        if purpose == Purpose::Writing {
            // Files that a crash, or the restoring of an older backup, left without a row. What cannot be removed
            // now hinders nobody and is tried again next time.
            let _ = vault.sweep_attachments(&locked(&vault.writer));
        }
        Ok(vault)
    }

    /// The officer whose slot was opened, if their certificate holds.
    pub(super) fn recognise(&self, id: OfficerId, keys: Arc<Keys>) -> Result<Officer> {
        self.read(|reading| {
            let enrolled = store::officer(reading, id)?.ok_or(Error::CertificateBroken)?;
            let holder = &enrolled.holder;
            if holder.signing_public != keys.signing_public()
                || holder.opening_public != keys.opening_public()
                || !standing::is_certified(reading, self.id, &enrolled)?
            {
                return Err(Error::CertificateBroken.into());
            }
            if enrolled.disabled {
                return Err(Error::OfficerDisabled.into());
            }
            let role = enrolled.role()?;
            let _ = self.opened_by.set((id, role));
            Ok(Officer { id, name: holder.name.clone(), role, keys })
        })
    }

    /// Locks the vault: folds the write-ahead log into the database and forgets the keys. Dropping the
    /// vault does the same without saying whether it went well.
    ///
    /// # Errors
    /// When the database cannot be closed well; it is locked all the same.
    pub fn lock(self) -> Result<()> {
        super::access::write_notes(&self, &locked(&self.writer))?;
        let Self { readers, writer, .. } = self;
        drop(readers);
        let writer = writer.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(writer.close().map_err(|(_, error)| error)?)
    }
}

impl Officer {
    /// What a certificate says about the officer.
    pub(crate) fn holder(&self) -> Holder {
        Holder {
            id: self.id,
            name: self.name.clone(),
            role: self.role.code().to_owned(),
            signing_public: self.keys.signing_public().to_vec(),
            opening_public: self.keys.opening_public().to_vec(),
        }
    }
}

/// A name without blanks around it, in one composition.
pub(crate) fn checked_name(name: &str) -> Result<String, Error> {
    use unicode_normalization::UnicodeNormalization;
    let name: String = name.trim().nfc().collect();
    if name.is_empty() { Err(Error::OfficerNameEmpty) } else { Ok(name) }
}

/// How long a passphrase must be is for the screens to advise; nothing at all is refused here.
pub(crate) fn check_passphrase(passphrase: &str) -> Result<(), Error> {
    if passphrase.is_empty() { Err(Error::PassphraseEmpty) } else { Ok(()) }
}
