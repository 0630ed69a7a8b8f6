//! First run, unlocking, the session, preferences.

use csp_core::language::Language;
use csp_core::vault::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the window stands. Every command that changes it gives the new one back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Session {
    /// `first_run`: no vault is known; `locked`: one is, show the unlock screen; `open`: it is unlocked.
    pub stage: Stage,
    /// The vault, unless this is the first run.
    pub vault: Option<VaultShown>,
    /// Who may unlock it, in the order of enrolment. Empty on first run.
    pub officers: Vec<OfficerOption>,
    /// Who has unlocked it.
    pub officer: Option<OfficerShown>,
    /// The programme's short name, such as `EU-CSP IV`; from the settings once open.
    pub programme: Option<String>,
    /// Today, where the officer is, `YYYY-MM-DD`.
    pub today: String,
    /// Whether personal numbers and communities are shown. Falls back with every locking.
    pub unmasked: bool,
    /// What this officer's role allows.
    pub may: Permissions,
    /// The seconds until a passphrase may be tried again, after several wrong ones; else 0.
    pub pause: u32,
    /// Whether the open vault lies where nothing can be written: it can only be read.
    pub reading_only: bool,
    /// The second copy of backups, when its folder or stick has not been there for some time.
    pub second_copy_late: Option<SecondCopyLate>,
    /// The folder a new vault would be made in unless another is chosen.
    pub suggested_folder: String,
    /// The folder documents go to, once one was chosen.
    pub documents_folder: Option<String>,
    /// What the officer prefers to see.
    pub preferences: Preferences,
    /// The program's version.
    pub version: String,
}

/// A second copy that has not been made for some time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecondCopyLate {
    /// The folder or stick.
    pub folder: String,
    /// For how many days.
    pub days: u32,
}

/// Where the window stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// No vault is known on this computer.
    FirstRun,
    /// A vault is known and locked.
    Locked,
    /// The vault is unlocked.
    Open,
}

/// The vault the window stands before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultShown {
    /// Its folder, in full.
    pub folder: String,
    /// The last part of the folder.
    pub name: String,
    /// Whether it holds the sample programme: every screen says so. Known only once open, else null.
    pub sample: Option<bool>,
    /// What to know of where it lies: in a folder that is copied elsewhere, or on another computer.
    pub warning: Option<csp_core::Problem>,
}

/// An officer in the list of the unlock screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerOption {
    /// What `unlock` takes.
    pub id: String,
    /// Name as enrolled.
    pub name: String,
}

/// The officer at work.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerShown {
    /// Identity.
    pub id: String,
    /// Name as enrolled.
    pub name: String,
    /// Role; its words are at `role-<code>`.
    pub role: Role,
}

/// What the officer's role allows: a button that cannot succeed is not offered.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct Permissions {
    /// Enter, import.
    pub enter: bool,
    /// Move applications up to eligibility.
    pub check: bool,
    /// Approve, reject, approve terms, take a wrong step out.
    pub decide: bool,
    /// See who looked at which record.
    pub reads: bool,
    /// Change what an agreement promises.
    pub terms: bool,
    /// Change settings of the programme.
    pub settings: bool,
    /// See personal numbers and communities.
    pub unmask: bool,
    /// Make agreements and reports.
    pub documents: bool,
    /// Take changes back.
    pub undo: bool,
    /// Give the database a new key, replace the recovery key.
    pub keys: bool,
    /// Load lists of restrictive measures, screen, sign under candidates.
    pub screen: bool,
    /// Enter suppliers, change organisations.
    pub suppliers: bool,
}

/// What the officer prefers to see; kept on this computer, outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// The window's language and script.
    pub language: Language,
    /// Light, dark, or as the computer has it.
    pub theme: Theme,
    /// After how many minutes without anybody at the keyboard the vault locks: 1 to 60.
    #[serde(default = "usual_minutes")]
    pub lock_after: u32,
}

/// Ten minutes.
#[must_use]
pub fn usual_minutes() -> u32 {
    10
}

/// Light, dark, or as the computer has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Making a vault. Field errors name these fields.
#[derive(Clone, Deserialize, TS)]
pub struct MakeVault {
    /// The first officer's name.
    pub officer: String,
    /// The first officer's role, by its code.
    pub role: Role,
    /// The passphrase.
    pub passphrase: String,
    /// The passphrase once more.
    pub passphrase_again: String,
    /// The folder: `suggested_folder` or one given back by `choose_folder`.
    pub folder: String,
}

/// A vault that was just made.
#[derive(Serialize, TS)]
pub struct MadeVault {
    /// The recovery key: shown once, to be printed or written down. Empty until the vault has one.
    pub recovery_key: String,
    /// The session, already open.
    pub session: Session,
}

/// Unlocking.
#[derive(Clone, Deserialize, TS)]
pub struct Unlock {
    /// Who, by the `id` of an `OfficerOption`.
    pub officer: String,
    /// The passphrase.
    pub passphrase: String,
}

/// Opening the folder of an existing vault; the vault is then locked.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenVault {
    /// A folder given back by `choose_folder`.
    pub folder: String,
}

/// Choosing a folder in the computer's own dialog.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChooseFolder {
    /// What for; decides the dialog's title and what the folder may then be used for.
    pub purpose: FolderPurpose,
}

/// What a folder is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderPurpose {
    /// To make a vault in.
    NewVault,
    /// To open the vault in it.
    ExistingVault,
    /// To restore a backup into.
    Restored,
    /// To write the page with the recovery key into.
    RecoveryPage,
    /// To write agreements and reports into; kept as `documents_folder`.
    Documents,
    /// To copy backups to, such as a stick; kept.
    SecondCopy,
}

/// A sample vault that is ready: locked, with the passphrase its words must show.
#[derive(Serialize, TS)]
pub struct SampleReady {
    /// The passphrase of the sample programme, which is no secret.
    pub passphrase: String,
    /// The session: open on the sample.
    pub session: Session,
}
