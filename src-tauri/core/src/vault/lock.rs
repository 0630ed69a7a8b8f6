//! One process at a time opens a vault to write in it. Where nothing can be written, as on a disc or a
//! write-protected stick, several may read.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Error;
use crate::files;

/// The lock on a vault. The system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    // Held for its lock alone; none on a disk where no lock file lies and nobody can make one.
    file: Option<File>,
    reads_only: bool,
}

impl Lock {
    /// Takes the lock of the vault in `dir`.
    pub(crate) fn take(dir: &Path) -> Result<Self, Error> {
        let file = to_write(dir).map_err(|error| match error.kind() {
            kind if cannot_write(kind) => Error::ReadOnly,
            _ => Error::Files(error),
        })?;
        Ok(Self { file: Some(alone(file)?), reads_only: false })
    }

    /// The same; where the folder cannot be written, a lock for reading, which several may hold while nobody
    /// writes.
    pub(crate) fn take_or_read(dir: &Path) -> Result<Self, Error> {
        match to_write(dir) {
            Ok(file) => Ok(Self { file: Some(alone(file)?), reads_only: !takes_files(dir) }),
            Err(error) if cannot_write(error.kind()) => Self::to_read(dir, error.kind()),
            Err(error) => Err(Error::Files(error)),
        }
    }

    fn to_read(dir: &Path, refused: ErrorKind) -> Result<Self, Error> {
        match File::open(path(dir)) {
            Ok(file) => match file.try_lock_shared() {
                Ok(()) => Ok(Self { file: Some(file), reads_only: true }),
                Err(TryLockError::WouldBlock) => Err(Error::InUse),
                Err(TryLockError::Error(_)) if refused == ErrorKind::ReadOnlyFilesystem => {
                    Ok(Self { file: None, reads_only: true })
                }
                Err(TryLockError::Error(_)) => Err(Error::ReadOnly),
            },
            // On a disk that takes no writing nobody else can be writing either.
            Err(_) if refused == ErrorKind::ReadOnlyFilesystem => Ok(Self { file: None, reads_only: true }),
            // In somebody else's folder somebody else may: without a lock it is not opened.
            Err(_) => Err(Error::ReadOnly),
        }
    }

    /// Whether the vault can only be read.
    pub(crate) fn reads_only(&self) -> bool {
        self.reads_only
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("vault.lock")
}

fn to_write(dir: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    files::own(&mut options);
    options.open(path(dir))
}

fn alone(file: File) -> Result<File, Error> {
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        Err(TryLockError::Error(e)) => Err(Error::Files(e)),
    }
}

fn cannot_write(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied)
}

/// Whether a file can be made in the folder: the database needs two beside it to be written.
fn takes_files(dir: &Path) -> bool {
    // Always the same name: one that a power cut left behind goes with the next opening.
    let probe = dir.join(".vault.probe");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    files::own(&mut options);
    match options.open(&probe) {
        Ok(_) => {
            let _ = std::fs::remove_file(probe);
            true
        }
        // A full disk is told when something is written.
        Err(error) => !cannot_write(error.kind()),
    }
}

impl Drop for Lock {
    /// Lets go in so many words. A process that is just being started holds a copy of every open file until its
    /// own program runs; closing ours alone would leave the vault in use until then.
    fn drop(&mut self) {
        let _ = self.file.as_ref().map(File::unlock);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_refused_until_the_first_lets_go() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        assert!(matches!(Lock::take(dir.path()), Err(Error::InUse)));
        drop(first);
        Lock::take(dir.path()).unwrap();
    }

    #[test]
    fn a_copy_held_by_a_starting_process_does_not_keep_it() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        let copy = first.file.as_ref().unwrap().try_clone().unwrap();
        drop(first);
        Lock::take(dir.path()).unwrap();
        drop(copy);
    }
}
