//! Backups of the open vault.

use csp_core::Problem;
use csp_core::vault::backup::Counts;
use serde::Serialize;
use ts_rs::TS;

/// The backups of the open vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupsShown {
    /// Where they lie.
    pub folder: String,
    /// The newest first.
    pub backups: Vec<BackupShown>,
    /// The second copy, where a folder for it was named.
    pub second: Option<SecondCopy>,
    /// Why the last automatic one could not be made.
    pub trouble: Option<Problem>,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupShown {
    /// The file's name.
    pub file: String,
    /// When it was made, UTC.
    pub made_at: String,
    /// Why, by its code; words at `backup-why-<code>`.
    pub why: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds.
    pub counts: Counts,
}

/// The second copy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecondCopy {
    /// The folder or stick.
    pub folder: String,
    /// When a copy was last there, UTC.
    pub last: Option<String>,
    /// Why the last one could not be made.
    pub trouble: Option<Problem>,
}
