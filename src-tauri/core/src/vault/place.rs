//! Is this folder the vault, or a copy of it?
//!
//! The vault remembers the computer and the folder it was opened in. Another folder of the same computer
//! while the old one is gone: the vault was moved, nothing happens. Another computer, or the old folder
//! still holds the same vault: this may be a copy, and two copies must not give out the same numbers, so
//! this one takes a device code of its own ([`super::device`]). Nobody is asked: a code costs nothing,
//! and officers cannot know what a colleague did with the other folder.

use std::path::Path;
use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};

use super::device::{self, Pending, Why};
use super::keys::file::KeyFile;
use super::transactions::locked;
use super::{Error, Vault, store};
use crate::Result;

const PLACE: &str = "place";

/// Where a vault was opened last.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    /// A hash of what the system calls this computer, under a key of the vault.
    computer: String,
    /// The folder, in full.
    folder: String,
}

impl Vault {
    /// Compares this folder with the one the vault was opened in last, and remembers it.
    pub(crate) fn settle_place(&self) -> Result<()> {
        if self.reading_only {
            return Ok(());
        }
        let folder = std::fs::canonicalize(&self.dir).map_err(Error::Files)?;
        let here = Place {
            computer: self.keyed_hash(computer().as_bytes()),
            folder: folder.to_string_lossy().into_owned(),
        };
        let writer = locked(&self.writer);
        let before: Option<Place> =
            store::meta(&writer, PLACE)?.and_then(|text| serde_json::from_str(&text).ok());
        if before.as_ref() == Some(&here) {
            return Ok(());
        }
        let transaction = writer.unchecked_transaction()?;
        if let Some(before) = before
            && self.may_be_a_copy(&before, &here, &folder)
            && device::pending(&transaction)?.is_none()
        {
            device::renew(&transaction, &Pending { why: Why::Copied, backup_made_at: None })?;
            self.device_pending.store(true, Ordering::Release);
        }
        let text = serde_json::to_string(&here).map_err(|_| Error::LogBroken)?;
        store::set_meta(&transaction, PLACE, &text)?;
        Ok(transaction.commit()?)
    }

    fn may_be_a_copy(&self, before: &Place, here: &Place, folder: &Path) -> bool {
        let old = Path::new(&before.folder);
        before.computer != here.computer
            || (old != folder && KeyFile::read(old).is_ok_and(|key_file| key_file.vault == self.id))
    }
}

/// What the system calls this computer; nothing where it does not say.
#[cfg(unix)]
fn computer() -> String {
    std::fs::read_to_string("/etc/machine-id").unwrap_or_default().trim().to_owned()
}

/// On Windows the name an office gives each computer.
#[cfg(not(unix))]
fn computer() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}
