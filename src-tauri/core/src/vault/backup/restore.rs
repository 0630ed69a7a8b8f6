//! Looking into a backup, and putting it in place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::container::{Container, DATABASE, Header, KEYS, key_mark};
use super::lost::{self, Lost};
use super::make::check_database;
use super::replaced::{Before, put_by, standing_key};
use super::{Error, Going, packed, staged};
use crate::clock::{Clock, stamp};
use crate::ids::OfficerId;
use crate::vault::database::{self, Purpose};
use crate::vault::device::{self, Pending, Why};
use crate::vault::keys::file::KeyFile;
use crate::vault::keys::recovery::RecoveryKey;
use crate::vault::keys::{DatabaseKey, Keys, slot};
use crate::vault::lock::Lock;
use crate::vault::{Error as VaultError, Vault, hex};
use crate::{Result, files};

/// What opens a backup.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// An officer's passphrase at the time of the backup; without a name the only officer is meant.
    Passphrase {
        /// Who.
        officer: Option<&'a str>,
        /// Their passphrase.
        passphrase: &'a str,
    },
    /// The printed recovery key.
    Recovery(&'a RecoveryKey),
    /// The open vault, for a backup made under the key it has now.
    Open(&'a Vault),
}

/// What stands where a backup may be restored to.
#[derive(Clone, Copy)]
pub enum Standing<'a> {
    /// A folder, which may hold a vault.
    Folder(&'a Path),
    /// The open vault.
    Open(&'a Vault),
}

/// What a backup holds and what restoring it would mean.
#[derive(Debug, Clone)]
pub struct Preview {
    /// What it says of itself; proven by the key.
    pub header: Header,
    /// What would be lost of the vault that stands there: none where none stands.
    pub lost: Option<Lost>,
    /// Whether a vault stands there that this key does not open: what would be lost is not known.
    pub unknown: bool,
}

/// What restoring did.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the backup says of itself.
    pub header: Header,
    /// The vault's folder.
    pub vault: PathBuf,
    /// The device code that numbers carry from now on.
    pub device: String,
    /// The change that says so; none until an officer signs one.
    pub begun: bool,
    /// The backup of the vault that stood there.
    pub replaced: Option<PathBuf>,
    /// Where the files of a vault lie that stood there and did not open.
    pub put_aside: Option<PathBuf>,
    /// What was lost of it.
    pub lost: Option<Lost>,
}

/// What a file says of itself before anything is unlocked: a header that is not proven yet.
///
/// # Errors
/// When it is no backup, damaged, or from a newer program.
pub fn header_of(file: &Path) -> Result<Header> {
    Ok(Container::open(file)?.header)
}

/// The officers whose passphrase opens a backup, as they were then.
///
/// # Errors
/// When it is no backup, or its key file cannot be read.
pub fn officers_in(file: &Path) -> Result<Vec<String>> {
    Ok(Container::open(file)?.key_file()?.slots.into_iter().map(|slot| slot.name).collect())
}

/// Checks every byte of a backup, and says what restoring it would lose.
///
/// # Errors
/// When it does not open with the key, is damaged, or is of another vault than the one that stands there.
pub fn preview(file: &Path, key: Key<'_>, standing: Standing<'_>) -> Result<Preview> {
    let mut backup = Container::open(file)?;
    let (database_key, _) = unlock(&mut backup, key)?;
    backup.check_parts()?;
    let header = backup.header.clone();
    let work = tempdir()?;
    let lost = match standing {
        Standing::Open(vault) => {
            same_vault(&header, vault.id)?;
            Some(vault.read(|reading| lost_of(reading, &mut backup, &database_key, work.path()))?)
        }
        Standing::Folder(dir) if is_vault(dir) => {
            let _alone = Lock::take(dir)?;
            staged::finish(dir).map_err(Error::of)?;
            match standing_key(dir, &header, key)? {
                Some(standing_key) => {
                    let standing = database::open(dir, &standing_key, Purpose::Reading)?;
                    Some(lost_of(&standing, &mut backup, &database_key, work.path())?)
                }
                None => return Ok(Preview { header, lost: None, unknown: true }),
            }
        }
        Standing::Folder(_) => None,
    };
    Ok(Preview { header, lost, unknown: false })
}

/// Restores a backup into a folder. The vault takes a new device code. Where a vault stands already it is
/// refused, unless `replace` is said; then that vault is backed up first (or, when it does not open, its
/// files are put aside), and a crash leaves the one or the other, whole.
///
/// # Errors
/// Each reason is its own; then nothing has changed.
pub fn restore(
    file: &Path,
    to: &Path,
    key: Key<'_>,
    replace: bool,
    clock: Arc<dyn Clock>,
    going: Going<'_>,
) -> Result<Restored> {
    let mut backup = Container::open(file)?;
    let (database_key, holder) = unlock(&mut backup, key)?;
    let header = backup.header.clone();
    if header.schema > database::SCHEMA {
        return Err(VaultError::NewerSchema { found: header.schema, known: database::SCHEMA }.into());
    }
    files::make_folder(to).map_err(Error::of)?;
    let lock = Lock::take(to)?;
    staged::finish(to).map_err(Error::of)?;
    let stands = is_vault(to);
    if stands && !replace {
        return Err(Error::VaultThere.into());
    }
    let ready = staged::begin(to).map_err(Error::of)?;
    let prepared = (|| {
        extract(&mut backup, &ready)?;
        check_database(&ready, &database_key, &header)?;
        let before = if stands {
            put_by(to, &header, key, &ready, &database_key, &*clock, going)?
        } else {
            Before::default()
        };
        let aside = before.put_aside.clone();
        let placed = renew_device(&ready, &database_key, &header, &before.devices)
            .and_then(|device| staged::commit(to).map(|()| device).map_err(|error| Error::of(error).into()));
        // What was put aside still stands in its place, unless it was decided that it does not.
        if let (Err(_), Some(aside), false) = (&placed, aside, staged::is_decided(to)) {
            let _ = fs::remove_dir_all(aside);
        }
        Ok::<_, crate::Error>((before, placed?))
    })();
    if prepared.is_err() {
        // What failed is told; what stays is swept up by the next restoration.
        let _ = staged::sweep(to);
    }
    let (before, device) = prepared?;
    let begun = holder.is_some_and(|holder| begin(to, &header, database_key, holder, clock, lock).is_ok());
    let Before { replaced, put_aside, lost, .. } = before;
    Ok(Restored { header, vault: to.to_owned(), device, begun, replaced, put_aside, lost })
}

/// Who opened a backup.
type Holder = (OfficerId, Keys);

/// Opens a backup with a key, and proves its header.
fn unlock(backup: &mut Container, key: Key<'_>) -> Result<(DatabaseKey, Option<Holder>)> {
    let (database_key, holder) = match key {
        Key::Open(vault) => {
            same_vault(&backup.header, vault.id)?;
            let present = vault.key();
            if backup.header.key != key_mark(&present, vault.id) {
                return Err(Error::OtherKey.into());
            }
            (DatabaseKey(present.0), None)
        }
        Key::Passphrase { .. } | Key::Recovery(_) => {
            let Opened { present, holder, .. } = open_keys(&backup.key_file()?, key)?;
            (present.ok_or(VaultError::RecoveryKeyWrong)?, holder)
        }
    };
    if backup.is_genuine(&database_key) { Ok((database_key, holder)) } else { Err(Error::NotGenuine.into()) }
}

/// What a key opens of a key file.
pub(super) struct Opened {
    pub present: Option<DatabaseKey>,
    /// The key that a rekeying which was cut short may have given the database.
    pub next: Option<DatabaseKey>,
    holder: Option<Holder>,
}

pub(super) fn open_keys(key_file: &KeyFile, key: Key<'_>) -> Result<Opened> {
    match key {
        Key::Recovery(recovery) => {
            let next = key_file.next_key_recovered(recovery);
            match key_file.recover(recovery) {
                Err(error) if next.is_none() => Err(error.into()),
                present => Ok(Opened { present: present.ok(), next, holder: None }),
            }
        }
        Key::Passphrase { officer, passphrase } => {
            let slot = key_file.slot_of(officer).inspect_err(|_| slot::work_for_nothing(passphrase))?;
            let opened = slot.open(key_file.vault, passphrase)?;
            let next = key_file.next_key(slot.slot, &opened.keys);
            let holder = Some((slot.officer, opened.keys));
            Ok(Opened { present: Some(opened.database_key), next, holder })
        }
        Key::Open(vault) => {
            Ok(Opened { present: Some(DatabaseKey(vault.key().0)), next: None, holder: None })
        }
    }
}

pub(super) fn same_vault(header: &Header, id: crate::ids::VaultId) -> Result<()> {
    if header.vault == id { Ok(()) } else { Err(Error::OtherVault.into()) }
}

/// Whether a folder holds a vault, or a part of one that must not be lost.
fn is_vault(dir: &Path) -> bool {
    KeyFile::path(dir).exists() || fs::metadata(database::path(dir)).is_ok_and(|file| file.len() > 0)
}

fn lost_of(
    standing: &rusqlite::Connection,
    backup: &mut Container,
    key: &DatabaseKey,
    work: &Path,
) -> Result<Lost> {
    let header = backup.header.clone();
    lost_between(standing, &header, || {
        // Both went on after they parted: only the backup's own log says where.
        backup.extract(DATABASE, &database::path(work))?;
        lost::last_shared(standing, &database::open(work, key, Purpose::Reading)?)
    })
}

pub(super) fn lost_between(
    standing: &rusqlite::Connection,
    header: &Header,
    parted: impl FnOnce() -> Result<u64>,
) -> Result<Lost> {
    let hash = hex::decode(&header.hash).ok_or(Error::Broken)?;
    let common = match lost::last_common(standing, header.sequence, &hash)? {
        Some(common) => common,
        None => parted()?,
    };
    lost::after(standing, common)
}

fn extract(backup: &mut Container, to: &Path) -> Result<()> {
    for name in [DATABASE, KEYS] {
        backup.extract(name, &to.join(name))?;
    }
    if backup.header.parts.iter().any(|part| part.name == packed::ATTACHMENTS) {
        let packed = to.join("packed");
        backup.extract(packed::ATTACHMENTS, &packed)?;
        packed::unpack(&packed, to)?;
        fs::remove_file(packed).map_err(Error::of)?;
    }
    Ok(())
}

/// Gives the restored database a device code that neither it nor the vault it replaces has seen.
fn renew_device(dir: &Path, key: &DatabaseKey, header: &Header, taken: &[String]) -> Result<String> {
    let writer = database::open(dir, key, Purpose::Writing)?;
    let pending = Pending { why: Why::Restored, backup_made_at: Some(stamp(header.made_at)) };
    let transaction = writer.unchecked_transaction()?;
    let mut code = device::renew(&transaction, &pending)?;
    while taken.contains(&code) {
        code = device::renew(&transaction, &pending)?;
    }
    transaction.commit()?;
    writer.close().map_err(|(_, error)| error)?;
    Ok(code)
}

/// Writes the change that says that the vault was restored, in the name of who restored it.
fn begin(
    dir: &Path,
    header: &Header,
    key: DatabaseKey,
    (officer, keys): Holder,
    clock: Arc<dyn Clock>,
    lock: Lock,
) -> Result<()> {
    let vault = Vault::open(dir, header.vault, key, clock, lock)?;
    let officer = vault.recognise(officer, Arc::new(keys))?;
    vault.settle_place()?;
    vault.begin_device(&officer)?;
    vault.lock()
}

/// A folder of its own for encrypted files, gone when dropped.
struct Work(PathBuf);

impl Work {
    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // Encrypted as it was in the backup; what stays goes with the system's temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn tempdir() -> Result<Work> {
    let work = Work(std::env::temp_dir().join(format!("csp-restore-{}", uuid::Uuid::now_v7().simple())));
    files::make_folder(&work.0).map_err(Error::of)?;
    Ok(work)
}
