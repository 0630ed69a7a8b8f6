//! What officers do with settings.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::Value;

use super::settings::{SettingKey, Settings, defaults_of, merged};
use super::{Error, store};
use crate::Result;
use crate::code::Code;
use crate::ids::SettingId;
use crate::vault::{Action, Officer, Vault, Written};

/// One version of a setting.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingVersion {
    /// Identity; none for the default, which was valid before any version.
    pub id: Option<SettingId>,
    /// The day from which it is valid; none for the default.
    pub valid_from: Option<NaiveDate>,
    /// The whole group.
    pub value: Value,
    /// Why it was made.
    pub reason: String,
    /// Whether it is the one in force on the day asked about.
    pub in_force: bool,
}

/// The settings in force on a day. Takes a [`Reading`](crate::vault::Reading) or a
/// [`Writing`](crate::vault::Writing).
///
/// # Errors
/// When the database fails.
pub fn settings_on(db: &Connection, day: NaiveDate) -> Result<Settings> {
    let mut settings = Settings::default();
    for (key, value) in store::in_force(db, day)? {
        // A key of a newer program says nothing here.
        if let Some(key) = key.known() {
            settings.put(key, &value);
        }
    }
    Ok(settings)
}

/// Every version of a setting, newest first, the default last, as seen on a day.
///
/// # Errors
/// When the database fails.
pub fn setting_versions(db: &Connection, key: SettingKey, day: NaiveDate) -> Result<Vec<SettingVersion>> {
    let mut found = false;
    let mut versions: Vec<SettingVersion> = store::versions(db, key)?
        .into_iter()
        .map(|v| {
            let in_force = !found && v.valid_from <= day;
            found |= in_force;
            SettingVersion {
                id: Some(v.id),
                valid_from: Some(v.valid_from),
                value: v.value,
                reason: v.reason,
                in_force,
            }
        })
        .collect();
    versions.push(SettingVersion {
        id: None,
        valid_from: None,
        value: defaults_of(key),
        reason: String::new(),
        in_force: !found,
    });
    Ok(versions)
}

/// Gives a setting a new version, valid from a day on. `changes` is a JSON object; fields it does not
/// name keep what they say on that day. Earlier versions stay as they are.
///
/// # Errors
/// An unknown key, a field that does not read or breaks a rule (named), no reason, or nothing changed.
pub fn change_setting(
    vault: &Vault,
    officer: &Officer,
    key: &str,
    changes: &Value,
    valid_from: NaiveDate,
    reason: &str,
) -> Result<Written<SettingId>> {
    let key = SettingKey::from_code(key).ok_or(Error::SettingUnknown)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::SettingReasonMissing.into());
    }
    vault.write(officer, Action::SettingChanged, |tx| {
        let before = settings_on(tx, valid_from)?.value(key);
        let value = merged(key, &before, changes)?;
        if value == before {
            return Err(Error::SettingUnchanged.into());
        }
        let id = SettingId::new();
        store::insert(tx, id, key, valid_from, &value, reason)?;
        tx.describe(serde_json::json!({ "setting": key.code(), "valid_from": valid_from }));
        Ok(id)
    })
}
