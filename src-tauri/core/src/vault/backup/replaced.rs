//! The vault that stands where a backup is restored to: it is backed up first, or, when it does not open, its
//! files are put aside.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::container::{DATABASE, Header, KEYS, Reason};
use super::lost::{self, Lost};
use super::make::{self, Source};
use super::restore::{Key, Opened, lost_between, open_keys, same_vault};
use super::{Error, Going, folder, own_folder, packed};
use crate::clock::Clock;
use crate::ids::VaultId;
use crate::vault::database::{self, Purpose};
use crate::vault::keys::DatabaseKey;
use crate::vault::keys::file::KeyFile;
use crate::vault::{Error as VaultError, rekey};
use crate::{Result, disk, files};

/// The key of the vault that stands in a folder, when the same passphrase or recovery key opens it.
pub(super) fn standing_key(dir: &Path, header: &Header, key: Key<'_>) -> Result<Option<DatabaseKey>> {
    let Some(key_file) = unless_damaged(KeyFile::read(dir).map_err(Into::into))? else { return Ok(None) };
    same_vault(header, key_file.vault)?;
    let Ok(Opened { present, next, .. }) = open_keys(&key_file, key) else { return Ok(None) };
    let settled = unless_damaged(rekey::settle(dir, &key_file, present, next))?.flatten();
    let Some(database_key) = settled else { return Ok(None) };
    let opened = unless_damaged(database::open(dir, &database_key, Purpose::Reading))?;
    Ok(opened.map(|_| database_key))
}

/// What was found, or nothing where it is damaged; a disk that fails is an error.
fn unless_damaged<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_damage(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What was done about the vault that stood there.
#[derive(Default)]
pub(super) struct Before {
    pub replaced: Option<PathBuf>,
    pub put_aside: Option<PathBuf>,
    pub lost: Option<Lost>,
    /// Device codes it knows: none of them is given again.
    pub devices: Vec<String>,
}

/// Backs up the vault that stands there, or puts its files aside when it does not open.
pub(super) fn put_by(
    dir: &Path,
    header: &Header,
    key: Key<'_>,
    ready: &Path,
    ready_key: &DatabaseKey,
    clock: &dyn Clock,
    going: Going<'_>,
) -> Result<Before> {
    if let Some(standing_key) = standing_key(dir, header, key)? {
        let source = Source { dir, id: header.vault, key: &standing_key, now: clock.now(), vault: None };
        let made = make::of_source(&source, &own_folder(dir), Reason::Replaced, going);
        match made {
            Ok(made) => {
                let standing = database::open(dir, &standing_key, Purpose::Reading)?;
                let backup = database::open(ready, ready_key, Purpose::Writing)?;
                crate::privacy::erasure::carry(&standing, &backup)?;
                let lost = lost_between(&standing, header, || lost::last_shared(&standing, &backup))?;
                let mut codes = standing.prepare("SELECT DISTINCT device FROM change")?;
                let devices = codes.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
                return Ok(Before { replaced: Some(made.file), lost: Some(lost), devices, put_aside: None });
            }
            // A vault that is damaged cannot be backed up; it is kept as it is. Any other reason stands.
            Err(error) if is_damage(&error) => {}
            Err(error) => return Err(error),
        }
    }
    let put_aside = Some(put_aside(dir, header.vault, clock).map_err(Error::of)?);
    Ok(Before { put_aside, ..Before::default() })
}

/// Copies the files of a vault that does not open to where they stay, whole or not at all.
fn put_aside(dir: &Path, vault: VaultId, clock: &dyn Clock) -> io::Result<PathBuf> {
    let own = own_folder(dir);
    files::make_folder(&own)?;
    let work = folder::Work::begin(&own, vault)?;
    let aside = work.path().join("aside");
    files::make_folder(&aside)?;
    for name in [DATABASE, "vault.db-wal", KEYS] {
        let (from, to) = (dir.join(name), aside.join(name));
        if from.exists() {
            fs::copy(&from, &to).and_then(|_| fs::File::open(&to)?.sync_all())?;
        }
    }
    packed::put_aside(dir, &aside)?;
    files::sync_folder(&aside)?;
    // What was put aside before, within the same second, stays as well.
    let name = format!("replaced-{}", clock.now().format("%Y%m%dT%H%M%SZ"));
    let names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    let free = names.map(|name| own.join(name)).find(|place| !place.exists());
    let place = free.ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(&aside, &place)?;
    files::sync_folder(&own)?;
    Ok(place)
}

/// Whether a vault is damaged, and not only its disk failing now, full or taken away: then it would be put aside
/// although it opens, and what is on the disk cannot be trusted to be copied either.
fn is_damage(error: &crate::Error) -> bool {
    match error {
        crate::Error::Backup(Error::NotVerified) => true,
        crate::Error::Database(error) => {
            let passing = [ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked, ErrorCode::ReadOnly];
            disk::problem_of_database(error).is_none()
                && !error.sqlite_error_code().is_some_and(|code| passing.contains(&code))
        }
        crate::Error::Vault(VaultError::Files(_) | VaultError::Busy) | crate::Error::Backup(_) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_fails_is_no_damaged_vault() {
        let failure = |code| {
            let error = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
            is_damage(&crate::Error::Database(error))
        };
        for passing in [
            rusqlite::ffi::SQLITE_IOERR_WRITE,
            rusqlite::ffi::SQLITE_FULL,
            rusqlite::ffi::SQLITE_CANTOPEN,
            rusqlite::ffi::SQLITE_BUSY,
        ] {
            assert!(!failure(passing), "{passing}");
        }
        assert!(failure(rusqlite::ffi::SQLITE_CORRUPT) && failure(rusqlite::ffi::SQLITE_NOTADB));
        assert!(is_damage(&VaultError::KeyFileBroken.into()));
        assert!(!is_damage(&VaultError::Files(io::Error::from_raw_os_error(5)).into()));
        assert!(!is_damage(&Error::DiskFull.into()));
    }
}
