//! Officers and what they may do.

use csp_core::vault::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Setup's page of officers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficersShown {
    /// Every officer ever enrolled, those at work first.
    pub officers: Vec<OfficerRow>,
    /// Who may do what.
    pub matrix: Vec<MatrixRow>,
    /// Whether this officer may enrol others.
    pub may_enrol: bool,
    /// Whether this officer may disable others and change roles.
    pub may_manage: bool,
}

/// One officer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerRow {
    /// Identity.
    pub id: String,
    /// Name as enrolled.
    pub name: String,
    /// Role's code; words at `role-<code>`.
    pub role: String,
    /// Fingerprint of their signing key.
    pub fingerprint: String,
    /// When they were enrolled, UTC.
    pub enrolled_at: Option<String>,
    /// Who gave them their role: an officer's name; null for the founder and the recovery key.
    pub certified_by: Option<String>,
    /// Whether they founded the vault.
    pub founder: bool,
    /// Whether their certificate holds.
    pub certified: bool,
    /// The last change they made, UTC.
    pub last_change: Option<String>,
    /// The day they were disabled, `YYYY-MM-DD`.
    pub disabled_on: Option<String>,
    /// Whether a passphrase of theirs opens the vault.
    pub has_slot: bool,
    /// Whether it is the officer at work.
    pub is_oneself: bool,
}

/// What one action asks for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatrixRow {
    /// The action's code; words at `action-<code>`.
    pub action: String,
    /// The roles that may do it.
    pub roles: Vec<Role>,
}

/// Enrols an officer. Field errors name these fields.
#[derive(Clone, Deserialize, TS)]
pub struct EnrolOfficer {
    /// Their name.
    pub officer: String,
    /// Their role.
    pub role: Role,
    /// Their passphrase.
    pub passphrase: String,
    /// Their passphrase once more.
    pub passphrase_again: String,
}

/// Gives an officer another role.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangeRole {
    /// Who.
    pub id: String,
    /// The role.
    pub role: Role,
}
