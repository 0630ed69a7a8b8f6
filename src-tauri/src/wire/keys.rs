//! Passphrases, the recovery key, locking.

use csp_core::vault::passphrase::Weakness;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A passphrase being typed, to be judged.
#[derive(Clone, Deserialize, TS)]
pub struct TypedPassphrase {
    /// What is typed so far.
    pub passphrase: String,
    /// Whose it will be; their own name is worth little.
    pub officer: String,
}

/// What a passphrase is worth.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StrengthShown {
    /// 0 for none, then 1 (falls within days) to 4.
    pub level: u8,
    /// What makes it easy to guess; its words are at `window-weakness-<code>`.
    #[ts(type = "string | null")]
    pub weakness: Option<Weakness>,
    /// Whether it is taken as a new passphrase.
    pub enough: bool,
}

/// Changing one's own passphrase.
#[derive(Clone, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The present one.
    pub old: String,
    /// The one from now on.
    pub passphrase: String,
    /// The same once more.
    pub passphrase_again: String,
}

/// Coming in with the recovery key.
#[derive(Clone, Deserialize, TS)]
pub struct Recover {
    /// The recovery key as it is typed.
    pub recovery_key: String,
    /// Whose passphrase is new: an officer's name, known or not.
    pub officer: String,
    /// The passphrase from now on.
    pub passphrase: String,
    /// The same once more.
    pub passphrase_again: String,
}

/// A recovery key to be printed.
#[derive(Clone, Deserialize, TS)]
pub struct PrintRecoveryKey {
    /// The key as it was shown.
    pub recovery_key: String,
    /// A folder given back by `choose_folder`.
    pub folder: String,
}

/// A recovery key that was just made.
#[derive(Serialize, TS)]
pub struct NewRecoveryKey {
    /// Shown once.
    pub recovery_key: String,
}
