//! The encrypted file: key slots, opening and locking, migrations, the one way to write, the change log.
//!
//! A vault is a folder: `vault.db` (SQLCipher under a random key), `keys.json` (a slot per officer, see
//! [`keys`]) and `vault.lock`. [`Vault::write`] is the only way to change anything: it names who and
//! why, SQLite's session extension captures what, and the log (see [`log`]) chains and signs it.

mod access;
mod action;
mod audit;
pub mod backup;
mod database;
mod delay;
mod device;
mod enrolment;
pub(crate) mod erasing;
mod facts;
mod history;
mod keys;
mod lock;
mod log;
mod making;
mod officer;
mod opening;
pub mod passphrase;
mod place;
mod raw_key;
mod readers;
mod reading_only;
mod recovery_page;
mod rekey;
mod roll;
mod shutting;
pub(crate) mod signed;
mod standing;
mod store;
mod surroundings;
mod tables;
mod transactions;
mod undo;
mod verify;

pub use access::{Access, Read, ReadsQuery, access, access_for, may_see_reads, reads, reads_for};
pub use action::Action;
pub use audit::{Package, audit_package};
pub(crate) use device::FOUNDERS;
pub use device::Why as DeviceWhy;
pub use facts::ChainHead;
pub use history::{
    Change, ChangesQuery, FieldChange, RecordChange, change_of, changes, changes_where, history,
};
pub(crate) use history::{records_of, records_of_change};
pub(crate) use keys::random;
pub use keys::recovery::RecoveryKey;
pub use log::OpKind;
pub use officer::Officer;
pub use opening::Vault;
pub use recovery_page::RecoveryPage;
pub use roll::{EnrolledBy, OfficerListed, may_enrol, officer_named, officers};
pub use surroundings::warning as place_warning;
pub use transactions::{Reading, Writing, Written};
pub use undo::undo;
pub use verify::{Verified, verify, verify_against};

use csp_chain::{digest, hex};

use crate::code::Code;
use crate::{Problem, disk};

crate::codes! {
    /// What an officer may be.
    pub enum Role {
        /// Meets people, takes applications, visits.
        FieldOfficer = "field-officer",
        /// Monitoring and evaluation.
        MeOfficer = "me-officer",
        /// Buys.
        ProcurementOfficer = "procurement-officer",
        /// Decides and signs.
        ProgrammeManager = "programme-manager",
        /// Reads only.
        Auditor = "auditor",
    }
}

/// Refusals of the vault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
    /// The folder holds no vault.
    #[error("there is no vault in this folder")]
    NoVault,
    /// The folder holds a vault already.
    #[error("there is a vault in this folder already")]
    AlreadyExists,
    /// The folder cannot be written: a write-protected disk, or somebody else's folder.
    #[error("the folder cannot be written")]
    ReadOnly,
    /// The vault lies where nothing can be written and is open for reading.
    #[error("the vault is open for reading only")]
    ReadingOnly,
    /// Something was under way in the vault when it came to a place where it cannot be finished.
    #[error("something unfinished lies in a vault that cannot be written")]
    Unfinished,
    /// The layout is an earlier one and cannot be changed where nothing can be written.
    #[error("the layout is an earlier one and the folder cannot be written")]
    OldLayout,
    /// Another process has the vault open.
    #[error("another process has the vault open")]
    InUse,
    /// The passphrase does not open the officer's slot.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A passphrase was tried too soon after several wrong ones.
    #[error("too soon after several wrong passphrases")]
    TooSoon {
        /// Until the next try.
        seconds: u32,
    },
    /// The vault was locked while this was going on.
    #[error("the vault was locked")]
    Locked,
    /// A new passphrase that is too easy to guess.
    #[error("the passphrase is too easy to guess")]
    PassphraseWeak(passphrase::Weakness),
    /// An empty passphrase.
    #[error("the passphrase is empty")]
    PassphraseEmpty,
    /// Several officers have a slot and none was named. With their names.
    #[error("several officers have a slot and none was named")]
    OfficerNeeded(Vec<String>),
    /// No officer of this vault has this name. With the names there are.
    #[error("no officer of this vault has this name")]
    OfficerUnknown(Vec<String>),
    /// An officer of this name is enrolled already.
    #[error("an officer of this name is enrolled already")]
    OfficerExists,
    /// An officer needs a name.
    #[error("an officer needs a name")]
    OfficerNameEmpty,
    /// The officer was disabled.
    #[error("the officer was disabled")]
    OfficerDisabled,
    /// Nobody disables themselves or gives themselves another role.
    #[error("an officer cannot disable themselves or change their own role")]
    OfficerIsOneself,
    /// Somebody must stay who can manage the programme.
    #[error("this is the last programme manager")]
    LastManager,
    /// The officer has this role already.
    #[error("the officer has this role already")]
    RoleUnchanged,
    /// The role does not allow the action.
    #[error("the role {role} does not allow the action {action}")]
    NotAllowed {
        /// The officer's role.
        role: Role,
        /// What they wanted to do.
        action: Action,
    },
    /// Only programme managers and auditors see who read what.
    #[error("the role does not see the log of reads")]
    ReadsNotShown,
    /// The officer's role certificate does not hold.
    #[error("the role certificate does not hold")]
    CertificateBroken,
    /// A newer program wrote the database.
    #[error("the database has schema {found}, this program knows {known}")]
    NewerSchema {
        /// The schema of the database.
        found: u32,
        /// The newest one this program knows.
        known: u32,
    },
    /// A newer program wrote the key file.
    #[error("a newer program wrote the key file")]
    KeyFileNewer,
    /// The key file cannot be understood.
    #[error("the key file is damaged")]
    KeyFileBroken,
    /// The key file asks for less or for absurdly more work than this program ever does.
    #[error("the key file asks for an unusual amount of work")]
    KeyFileCost,
    /// Two slots of the key file are the same officer's.
    #[error("two slots of the key file are the same")]
    KeyFileTwice,
    /// There is a database without its key file.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// There is a key file without its database.
    #[error("the database is missing")]
    DatabaseMissing,
    /// The database does not open with the key of the key file.
    #[error("the key does not open the database")]
    DatabaseKeyWrong,
    /// The recovery key is mistyped.
    #[error("the recovery key is mistyped in group {group}")]
    RecoveryKeyMistyped {
        /// The group of five signs, counted from 1; 0 when signs are missing or too many.
        group: usize,
    },
    /// The recovery key is another vault's.
    #[error("the recovery key does not open this vault")]
    RecoveryKeyWrong,
    /// The vault does not know the public half of its recovery key.
    #[error("the vault does not know the public half of its recovery key")]
    RecoveryKeyUnknown,
    /// A long read is going on.
    #[error("a long read is going on")]
    Busy,
    /// The file system refused.
    #[error("the vault's files cannot be read or written")]
    Files(#[from] std::io::Error),
    /// Changes of this kind are corrected by a new event.
    #[error("a change of the kind {action} cannot be taken back")]
    NotUndoable {
        /// The action's code.
        action: String,
    },
    /// The change was taken back already.
    #[error("the change was taken back already")]
    AlreadyUndone,
    /// A later change touched or refers to what the change touched.
    #[error("{later} on {on} touched or refers to the same records")]
    ChangedSince {
        /// The later change's action code.
        later: String,
        /// Its day, as people write it.
        on: String,
    },
    /// The records are no longer as the change left them.
    #[error("the records are not as the change left them")]
    UndoConflict,
    /// The values were erased from the log.
    #[error("the values were erased")]
    UndoErased,
    /// Only a programme manager or an auditor may.
    #[error("the role {role} does not allow it")]
    NotForRole {
        /// The officer's role.
        role: Role,
    },
    /// What was typed is no head of a chain.
    #[error("this is no head of a chain")]
    HeadMistyped,
    /// What leaves the vault leaves for a purpose.
    #[error("a purpose is needed")]
    PurposeNeeded,
    /// The change log cannot be understood.
    #[error("the change log cannot be read")]
    LogBroken,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
            Self::NoVault => Problem::new("no-vault"),
            Self::AlreadyExists => Problem::new("vault-exists"),
            Self::ReadOnly => Problem::new("vault-read-only"),
            Self::ReadingOnly => Problem::new("vault-reading-only"),
            Self::Unfinished => Problem::new("vault-unfinished"),
            Self::OldLayout => Problem::new("vault-old-layout"),
            Self::InUse => Problem::new("vault-in-use"),
            Self::WrongPassphrase => Problem::new("wrong-passphrase").at("passphrase"),
            Self::TooSoon { seconds } => {
                Problem::new("unlock-too-soon").with("seconds", seconds).at("passphrase")
            }
            Self::Locked => Problem::new("locked"),
            Self::PassphraseWeak(weakness) => {
                Problem::new("passphrase-weak").with("why", weakness.code()).at("passphrase")
            }
            Self::PassphraseEmpty => Problem::new("passphrase-empty").at("passphrase"),
            Self::OfficerNeeded(names) => {
                Problem::new("officer-needed").with("names", names.join(", ")).at("officer")
            }
            Self::OfficerUnknown(names) => {
                Problem::new("officer-unknown").with("names", names.join(", ")).at("officer")
            }
            Self::OfficerExists => Problem::new("officer-exists").at("officer"),
            Self::OfficerNameEmpty => Problem::new("officer-name-empty").at("officer"),
            Self::OfficerDisabled => Problem::new("officer-disabled"),
            Self::OfficerIsOneself => Problem::new("officer-is-oneself"),
            Self::LastManager => Problem::new("last-manager"),
            Self::RoleUnchanged => Problem::new("role-unchanged").at("role"),
            Self::NotAllowed { role, action } => {
                Problem::new("not-allowed").with("role", role.code()).with("action", action.code())
            }
            Self::ReadsNotShown => Problem::new("reads-not-shown"),
            Self::CertificateBroken => Problem::new("certificate-broken"),
            Self::NewerSchema { found, known } => {
                Problem::new("vault-newer").with("found", found).with("known", known)
            }
            Self::KeyFileNewer => Problem::new("key-file-newer"),
            Self::KeyFileBroken => Problem::new("key-file-broken"),
            Self::KeyFileCost => Problem::new("key-file-cost"),
            Self::KeyFileTwice => Problem::new("key-file-twice"),
            Self::KeyFileMissing => Problem::new("key-file-missing"),
            Self::DatabaseMissing => Problem::new("vault-database-missing"),
            Self::DatabaseKeyWrong => Problem::new("vault-database-key"),
            Self::RecoveryKeyMistyped { group } => {
                Problem::new("recovery-key-mistyped").with("group", group).at("recovery_key")
            }
            Self::RecoveryKeyWrong => Problem::new("recovery-key-wrong").at("recovery_key"),
            Self::RecoveryKeyUnknown => Problem::new("recovery-key-unknown"),
            Self::Busy => Problem::new("vault-busy"),
            Self::Files(e) => disk::problem(e).unwrap_or_else(|| Problem::new("vault-files")),
            Self::NotUndoable { action } => Problem::new("not-undoable").with("action", action),
            Self::AlreadyUndone => Problem::new("already-undone"),
            Self::ChangedSince { later, on } => {
                Problem::new("changed-since").with("later", later).with("on", on)
            }
            Self::UndoConflict => Problem::new("undo-conflict"),
            Self::UndoErased => Problem::new("undo-erased"),
            Self::NotForRole { role } => Problem::new("not-for-role").with("role", role.code()),
            Self::HeadMistyped => Problem::new("head-mistyped").at("head"),
            Self::PurposeNeeded => Problem::new("purpose-needed").at("purpose"),
            Self::LogBroken => Problem::new("log-broken"),
        }
    }
}

#[cfg(test)]
mod tests;
