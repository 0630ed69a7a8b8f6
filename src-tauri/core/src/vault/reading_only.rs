//! A vault on a disk or in a folder that cannot be written opens for reading.
//!
//! Its database is read as a file that nobody changes. Nothing is written: no change, no note of who read
//! what, no backup, no count of wrong passphrases. What a crash left unfinished cannot be finished there, so
//! such a vault is refused rather than shown half.

use std::path::Path;

use super::backup::staged;
use super::database::{self, Purpose};
use super::keys::file::KeyFile;
use super::{Error, Vault};
use crate::Result;

impl Vault {
    /// Whether it lies where nothing can be written: it can be read, every write is refused, and who reads is
    /// not written down.
    #[must_use]
    pub fn is_reading_only(&self) -> bool {
        self.reading_only
    }

    /// Refuses what would write where nothing can be written.
    pub(crate) fn check_writable(&self) -> Result<(), Error> {
        if self.reading_only { Err(Error::ReadingOnly) } else { Ok(()) }
    }

    /// How connections for reading are opened.
    pub(crate) fn reading(&self) -> Purpose {
        if self.reading_only { Purpose::ReadingOnly } else { Purpose::Reading }
    }
}

/// Refuses a vault that is not whole as it lies there: its latest changes are still in the write-ahead log, or
/// a restoration or a new key was cut short.
pub(super) fn check(dir: &Path) -> Result<()> {
    let whole = database::is_folded(dir) && !staged::is_decided(dir) && !KeyFile::read(dir)?.is_changing();
    if whole { Ok(()) } else { Err(Error::Unfinished.into()) }
}
