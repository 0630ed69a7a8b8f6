//! Settings with their versions.

use csp_core::code::Code;
use csp_core::reference::{SettingKey, setting_versions, settings_on};

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{SettingShown, SettingVersion};

/// All settings as they stand today, with every version.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(open: &Open) -> Answer<Vec<SettingShown>> {
    let shown = open.vault.read(|reading| {
        let today = settings_on(reading, reading.today)?;
        let one = |key: &SettingKey| {
            let versions = setting_versions(reading, *key, reading.today)?;
            let versions = versions.into_iter().map(|version| SettingVersion {
                valid_from: version.valid_from.map(|day| day.to_string()),
                value: version.value,
                reason: version.reason,
                in_force: version.in_force,
            });
            Ok(SettingShown {
                key: key.code().to_owned(),
                value: today.value(*key),
                versions: versions.collect(),
            })
        };
        SettingKey::ALL.iter().map(one).collect()
    })?;
    Ok(shown)
}
