//! One process at a time opens a vault.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::Error;
use crate::files;

/// The lock on a vault. The system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    // Held for its lock alone.
    file: File,
}

impl Lock {
    /// Takes the lock of the vault in `dir`.
    pub(crate) fn take(dir: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        files::own(&mut options);
        let file = options.open(dir.join("vault.lock")).map_err(|error| match error.kind() {
            // Without a lock nobody may open it, not even to read: another program could be writing.
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly,
            _ => Error::Files(error),
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(e)) => Err(Error::Files(e)),
        }
    }
}

impl Drop for Lock {
    /// Lets go in so many words. A process that is just being started holds a copy of every open file until its
    /// own program runs; closing ours alone would leave the vault in use until then.
    fn drop(&mut self) {
        let _ = self.file.unlock();
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
        let copy = first.file.try_clone().unwrap();
        drop(first);
        Lock::take(dir.path()).unwrap();
        drop(copy);
    }
}
