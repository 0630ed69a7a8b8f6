//! What this computer keeps outside every vault: preferences, the last vault, the documents folder.
//! Nothing about the programme or anybody in it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use csp_core::Problem;
use csp_core::files;
use csp_core::language::Language;
use serde::{Deserialize, Serialize};

use crate::wire::{Preferences, Theme, usual_minutes};

/// The content of the small file in the user's configuration folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Language and theme.
    pub preferences: Preferences,
    /// The vault used last.
    pub vault: Option<PathBuf>,
    /// Where agreements and reports go.
    pub documents: Option<PathBuf>,
    /// Where the second copy of backups goes.
    pub second_copy: Option<PathBuf>,
    /// When that folder was named.
    pub second_chosen: Option<DateTime<Utc>>,
    /// When it was last there.
    pub second_copied: Option<DateTime<Utc>>,
    /// Why the last one could not be made.
    pub second_trouble: Option<Problem>,
    /// Why the last automatic backup could not be made.
    pub backup_trouble: Option<Problem>,
}

impl Default for Kept {
    fn default() -> Self {
        let preferences =
            Preferences { language: Language::En, theme: Theme::System, lock_after: usual_minutes() };
        Self {
            preferences,
            vault: None,
            documents: None,
            second_copy: None,
            second_chosen: None,
            second_copied: None,
            second_trouble: None,
            backup_trouble: None,
        }
    }
}

impl Kept {
    /// Reads the file. One that is missing or damaged gives the defaults: nothing in it is worth a refusal.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let read = std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        read.unwrap_or_default()
    }

    /// Writes the file.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, file: &Path) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            files::make_folder(folder)?;
        }
        files::replace(file, serde_json::to_string_pretty(self)?.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_damage_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("csp-desk/kept.json");
        assert_eq!(Kept::read(&file), Kept::default());
        let kept = Kept {
            preferences: Preferences { language: Language::SrCyrl, theme: Theme::Dark, lock_after: 5 },
            vault: Some("/somewhere".into()),
            ..Kept::default()
        };
        kept.write(&file).unwrap();
        assert_eq!(Kept::read(&file), kept);
        std::fs::write(&file, "{ half").unwrap();
        assert_eq!(Kept::read(&file), Kept::default());
    }
}
