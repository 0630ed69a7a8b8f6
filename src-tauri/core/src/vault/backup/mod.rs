//! Backups: one file each ([`container`]), made through SQLite's backup API, tried by opening before it
//! gets its name, thinned with time, copied to a second place, restored with a preview.
//!
//! - [`make`] makes one now; [`automatic`] makes one where something changed since the last.
//! - [`list`] says which there are in a folder; [`thinning`] says which of them stay.
//! - [`preview`] says what a backup holds and what would be lost; [`restore`] puts one in place.

mod container;
mod copy;
mod folder;
mod lost;
mod make;
mod packed;
mod replaced;
mod restore;
pub(crate) mod staged;
mod thinning;

use std::io;
use std::path::{Path, PathBuf};

pub use container::{Counts, Header, Part, Reason};
pub use copy::copy_to;
pub use folder::{Listed, list, newest};
pub use lost::{Lost, LostDay};
pub use make::{Automatic, Made, automatic, make};
pub use restore::{Key, Preview, Restored, Standing, header_of, officers_in, preview, restore};

pub(crate) use make::{Source, before_migration};

use crate::Problem;

/// Sweeps up what an interrupted backup or restoration left in a vault's folder. The caller holds the lock.
pub(crate) fn sweep(vault: &Path) {
    // What cannot be removed now hinders nobody and is tried again next time.
    let _ = staged::sweep(vault);
    if let Ok(key_file) = crate::vault::keys::file::KeyFile::read(vault) {
        folder::sweep_own(&own_folder(vault), key_file.vault);
    }
}

/// What kept a backup from being made, as far as people can do something about it: one word each, for what a disk
/// says when files are written and when the database is.
fn cause(code: &str) -> &str {
    match code {
        "backup-disk-full" | "disk-full" => "disk-full",
        "backup-files" | "disk-fault" | "vault-files" => "disk-fault",
        "backup-folder-read-only" | "vault-read-only" => "read-only",
        other => other,
    }
}

/// How a long piece of work asks whether to go on: done so far, of how many.
pub type Going<'a> = &'a mut dyn FnMut(u64, u64) -> std::ops::ControlFlow<()>;

/// The folder of a vault's own backups.
#[must_use]
pub fn own_folder(vault: &Path) -> PathBuf {
    vault.join("backups")
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("there is no such file")]
    FileGone,
    /// The file is no backup.
    #[error("the file is no backup of a vault")]
    NoBackup,
    /// The backup is damaged.
    #[error("the backup is damaged")]
    Broken,
    /// A newer program made the backup.
    #[error("a newer program made the backup")]
    Newer,
    /// Its header was not written with the key of the vault in it.
    #[error("the backup's header is not genuine")]
    NotGenuine,
    /// It is a backup of another vault than the one that stands there.
    #[error("the backup is of another vault")]
    OtherVault,
    /// The vault was rekeyed since; the passphrase of then is needed.
    #[error("the backup was made under another key")]
    OtherKey,
    /// A vault stands where the backup was to go.
    #[error("there is a vault already")]
    VaultThere,
    /// A copy was made, but did not pass its check.
    #[error("the copy did not pass its check")]
    NotVerified,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The folder is not there.
    #[error("the folder is not there")]
    FolderGone,
    /// The folder cannot be written.
    #[error("the folder cannot be written")]
    ReadOnly,
    /// The file system refused.
    #[error("files cannot be read or written")]
    Files(#[source] io::Error),
    /// The vault was not changed because no backup could be made first.
    #[error("no backup could be made before the migration")]
    BeforeMigration(#[source] Box<crate::Error>),
    /// Somebody stopped it.
    #[error("stopped")]
    Cancelled,
}

impl Error {
    /// What the file system said, as far as a person can do something about it.
    pub(crate) fn of(error: io::Error) -> Self {
        use io::ErrorKind::{
            NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
        };
        match error.kind() {
            StorageFull | QuotaExceeded => Self::DiskFull,
            NotFound | NotADirectory => Self::FolderGone,
            PermissionDenied | ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Files(error),
        }
    }

    /// The same where it happened on the way into a folder: whatever the file system said while a stick was pulled
    /// out, the stick is not there.
    pub(crate) fn on(self, folder: &Path) -> Self {
        if folder.is_dir() { self } else { Self::FolderGone }
    }

    /// The same for what the database said while it was copied.
    pub(crate) fn of_database(error: rusqlite::Error) -> crate::Error {
        use rusqlite::ErrorCode::{CannotOpen, DiskFull, ReadOnly};
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::DiskFull.into(),
            Some(ReadOnly) => Self::ReadOnly.into(),
            // The folder was there a moment ago: no room for a name in it, or a disk that fails.
            Some(CannotOpen) => Self::Files(io::Error::other(error)).into(),
            _ => error.into(),
        }
    }

    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::FileGone => Problem::new("backup-file-gone"),
            Self::NoBackup => Problem::new("backup-none"),
            Self::Broken => Problem::new("backup-broken"),
            Self::Newer => Problem::new("backup-newer"),
            Self::NotGenuine => Problem::new("backup-not-genuine"),
            Self::OtherVault => Problem::new("backup-other-vault"),
            Self::OtherKey => Problem::new("backup-other-key"),
            Self::VaultThere => Problem::new("restore-vault-there"),
            Self::NotVerified => Problem::new("backup-not-verified"),
            Self::DiskFull => Problem::new("backup-disk-full"),
            Self::FolderGone => Problem::new("backup-folder-gone"),
            Self::ReadOnly => Problem::new("backup-folder-read-only"),
            Self::Files(_) => Problem::new("backup-files"),
            Self::BeforeMigration(why) => {
                Problem::new("backup-before-migration").with("why", cause(&why.problem().code))
            }
            Self::Cancelled => Problem::new("cancelled"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use crate::language::Language;
    use crate::words::Words;

    #[test]
    fn why_there_was_no_backup_before_a_migration_is_told_in_words() {
        let failing = |error: io::Error| Error::BeforeMigration(Box::new(Error::of(error).into())).problem();
        let full = failing(io::ErrorKind::StorageFull.into());
        let fault = failing(io::Error::from_raw_os_error(5));
        let locked = failing(io::ErrorKind::PermissionDenied.into());
        for (problem, why) in [(&full, "disk-full"), (&fault, "disk-fault"), (&locked, "read-only")] {
            assert_eq!(
                (problem.code.as_str(), problem.args["why"].as_str()),
                ("backup-before-migration", why)
            );
            for language in Language::ALL {
                let (message, hint) = Words::of(*language).problem(problem);
                let hint = hint.unwrap();
                assert!(!message.contains(why) && !hint.contains(why), "{message} {hint}");
                assert!(message.len() > 60 && hint.len() > 40, "{message} {hint}");
            }
        }
        let all: std::collections::BTreeSet<_> = [full, fault, locked]
            .iter()
            .map(|problem| Words::of(Language::ALL[0]).problem(problem).1)
            .collect();
        assert_eq!(all.len(), 3, "each says what to do about it");
    }
}
