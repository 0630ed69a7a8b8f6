//! A vault whose making is not finished.
//!
//! A vault is made once its founder has seen the recovery key, which is told only once. Until then a mark lies in its
//! folder: were the program killed before the key is told, the vault would be there and nobody could ever have its
//! key, so making one there again sweeps it up. Whoever opens the vault to write, and whoever writes anything into it
//! after its first change, takes the mark away first: nobody is in what is swept up. The mark names its vault, so that
//! another one that somebody has put into the folder is not taken for it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use super::keys::file::KeyFile;
use super::{Error, Vault, database};
use crate::ids::VaultId;
use crate::{Result, files};

fn mark(dir: &Path) -> PathBuf {
    dir.join(".making.tmp")
}

/// Whether the vault in a folder is one whose making was begun and not finished.
pub(super) fn is_marked(dir: &Path) -> bool {
    let marked = fs::read_to_string(mark(dir)).unwrap_or_default();
    KeyFile::read(dir).is_ok_and(|key_file| key_file.vault.to_string() == marked)
}

/// Marks a folder as one in which this vault is being made.
pub(super) fn begin(dir: &Path, vault: VaultId) -> io::Result<()> {
    files::replace(&mark(dir), vault.to_string().as_bytes())
}

/// Takes the mark away, for good.
pub(crate) fn finish(dir: &Path) -> io::Result<()> {
    match fs::remove_file(mark(dir)) {
        Ok(()) => files::sync_folder(dir),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Removes a vault whose making was not finished. The database is emptied before the key file goes: while it is
/// empty, whatever else is left is no vault.
pub(super) fn sweep(dir: &Path) -> io::Result<()> {
    // The write-ahead log first: it must never meet the database that is made next.
    for name in ["vault.db-wal", "vault.db-shm"] {
        gone(&dir.join(name))?;
    }
    database::empty_unfinished(dir);
    gone(&KeyFile::path(dir))?;
    gone(&database::path(dir))
}

fn gone(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Vault {
    /// Whether a vault may be made in a folder: there is none, or one whose recovery key was never told.
    #[must_use]
    pub fn may_be_made_in(dir: &Path) -> bool {
        is_marked(dir) || !Self::is_in(dir)
    }

    /// Says that the founder has been told the recovery key: from now on the vault is one that nobody sweeps up.
    ///
    /// # Errors
    /// When the disk fails. The vault is whole all the same, and says so when it is opened next.
    pub fn recovery_key_told(&self) -> Result<()> {
        if self.unfinished.load(Ordering::Acquire) {
            finish(&self.dir).map_err(Error::Files)?;
            self.unfinished.store(false, Ordering::Release);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::tests::{PASSPHRASE, clock, code, enter, house, unlock};
    use crate::vault::{Officer, Role, verify};

    fn create(dir: &Path) -> Result<(Vault, Officer)> {
        Vault::create(dir, "Ana", Role::ProgrammeManager, PASSPHRASE, clock())
    }

    #[test]
    fn a_vault_whose_recovery_key_nobody_was_told_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let (first, _) = create(dir.path()).unwrap();
        let id = first.id();
        drop(first);
        assert!(Vault::may_be_made_in(dir.path()));
        let (second, _) = create(dir.path()).unwrap();
        assert_ne!(second.id(), id);
        assert_eq!(verify(&second).unwrap().findings, []);
        second.recovery_key_told().unwrap();
        drop(second);
        assert!(!Vault::may_be_made_in(dir.path()));
        assert_eq!(code(create(dir.path())), "vault-exists");
        assert!(!mark(dir.path()).exists());
    }

    #[test]
    fn one_that_was_opened_or_written_to_stays() {
        let dir = tempfile::tempdir().unwrap();
        drop(create(dir.path()).unwrap());
        unlock(dir.path(), None, PASSPHRASE).unwrap();
        assert_eq!(code(create(dir.path())), "vault-exists");

        let dir = tempfile::tempdir().unwrap();
        let (vault, officer) = create(dir.path()).unwrap();
        assert!(mark(dir.path()).exists());
        vault.enrol(&officer, "Besa", Role::FieldOfficer, PASSPHRASE).unwrap();
        drop(vault);
        assert_eq!(code(create(dir.path())), "vault-exists");
    }

    #[test]
    fn another_vault_in_a_marked_folder_is_left_alone() {
        let house = house();
        enter(&house, "Radmila");
        let dir = tempfile::tempdir().unwrap();
        drop(create(dir.path()).unwrap());
        house.vault.lock().unwrap();
        for name in ["vault.db", "keys.json"] {
            fs::copy(house.dir.path().join(name), dir.path().join(name)).unwrap();
        }
        assert_eq!(code(create(dir.path())), "vault-exists");
        unlock(dir.path(), None, PASSPHRASE).unwrap();
    }
}
