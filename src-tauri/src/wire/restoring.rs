//! Restoring a backup, and where vaults lie.

use csp_core::Problem;
use csp_core::vault::backup::Counts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;

/// A backup that was chosen. What it says of itself is proven by the preview.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupInHand {
    /// The file, in full: what `RestoreOf` takes.
    pub file: String,
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub holds: BackupHolds,
    /// The officers whose passphrase of then opens it.
    pub officers: Vec<String>,
}

/// What a backup says of itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupHolds {
    /// When it was made, UTC.
    pub made_at: String,
    /// When the last change in it was made, UTC.
    pub last_change_at: String,
    /// The number of that change; typed to confirm that a vault is replaced.
    pub sequence: u64,
    /// The device that made it.
    pub device: String,
    /// Whether it is the invented sample.
    pub sample: bool,
    /// How much is in it.
    pub counts: Counts,
}

/// Which backup, opened by what, to where.
#[derive(Clone, Deserialize, TS)]
pub struct RestoreOf {
    /// The `file` of a `BackupInHand`.
    pub file: String,
    /// The folder: the vault's own, `suggested_folder`, or one given back by `choose_folder`.
    pub folder: String,
    /// Whose passphrase, by name; empty with the recovery key.
    pub officer: String,
    /// The passphrase of then.
    pub passphrase: String,
    /// The recovery key as it is typed; empty with a passphrase.
    pub recovery_key: String,
    /// The number of the backup's last change, where a vault is replaced; else empty.
    pub confirm: String,
}

/// What restoring would mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RestorePreview {
    /// What the backup holds, proven.
    pub holds: BackupHolds,
    /// Whether a vault stands in the folder.
    pub stands: bool,
    /// Whether it does not open with this key: what would be lost is not known.
    pub unknown: bool,
    /// How many of its changes the backup does not have.
    pub lost: u64,
    /// The same by day and kind, the latest first.
    pub days: Vec<LostDayShown>,
    /// What to know of the folder.
    pub warning: Option<Problem>,
}

/// Changes of one kind on one day that would be lost.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LostDayShown {
    /// The day, UTC.
    pub day: String,
    /// What was done, by its code.
    pub action: String,
    /// How often.
    pub changes: u64,
}

/// A backup that was restored.
#[derive(Serialize, TS)]
pub struct RestoredShown {
    /// The code that numbers carry from now on.
    pub device: String,
    /// Whether an officer has signed the restoration.
    pub signed: bool,
    /// The backup of the vault that stood there.
    pub replaced: Option<String>,
    /// The folder with the files of one that did not open.
    pub put_aside: Option<String>,
    /// The session: before the restored vault, locked.
    pub session: Session,
}

/// A folder somebody thinks of for a vault.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PlaceOf {
    /// The folder, in full.
    pub folder: String,
}
