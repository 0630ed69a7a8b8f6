//! Restoring a backup from the window: on a new computer, from the unlock screen, in the place of the open vault.

use std::path::{Path, PathBuf};

use csp_core::Problem;
use csp_core::clock::stored_moment;
use csp_core::vault::backup::{self, Header, Key, Preview, Standing};
use csp_core::vault::{RecoveryKey, place_warning};
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::error::{Answer, Refused};
use crate::jobs::Job;
use crate::wire::{
    BackupHolds, BackupInHand, LostDayShown, PlaceOf, RestoreOf, RestorePreview, RestoredShown,
};

/// What was asked for, once it is found to be allowed.
struct Asked {
    file: PathBuf,
    folder: PathBuf,
    officer: String,
    passphrase: Zeroizing<String>,
    recovery: Option<RecoveryKey>,
    confirm: String,
}

impl Asked {
    fn key(&self) -> Key<'_> {
        match &self.recovery {
            Some(recovery) => Key::Recovery(recovery),
            None => Key::Passphrase {
                officer: Some(self.officer.as_str()).filter(|name| !name.is_empty()),
                passphrase: &self.passphrase,
            },
        }
    }
}

impl Desk {
    /// Takes a backup in hand that a person has chosen.
    ///
    /// # Errors
    /// When the file is no backup, damaged, or from a newer program.
    pub fn take_backup(&self, file: &Path) -> Answer<BackupInHand> {
        let header = backup::header_of(file)?;
        let officers = backup::officers_in(file)?;
        self.state().chosen.insert(file.to_owned());
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(BackupInHand { file: file.display().to_string(), name, holds: holds(&header), officers })
    }

    /// What restoring a backup would mean.
    ///
    /// # Errors
    /// When it does not open, is damaged, or is of another vault than the one that stands there.
    pub fn preview_restore(&self, args: RestoreOf) -> Answer<RestorePreview> {
        let asked = self.asked(args)?;
        let warning = place_warning(&asked.folder);
        let Preview { header, lost, unknown } = self.look_into(&asked)?;
        let stands = lost.is_some() || unknown;
        let lost = lost.unwrap_or_default();
        let days = lost.days.iter().map(|day| LostDayShown {
            day: day.day.to_string(),
            action: day.action.code().to_owned(),
            changes: day.changes,
        });
        let days = days.collect();
        Ok(RestorePreview { holds: holds(&header), stands, unknown, lost: lost.changes, days, warning })
    }

    /// Restores a backup and stands before it, locked. An open vault is locked first, which makes a backup of it;
    /// a vault that stands in the folder is replaced only when that was confirmed.
    ///
    /// # Errors
    /// What the backup or the disk refuses; then the vault that stood there still does.
    pub fn restore(&self, args: RestoreOf, job: &Job) -> Answer<RestoredShown> {
        let asked = self.asked(args)?;
        job.checked("restore")?;
        let sequence = backup::header_of(&asked.file)?.sequence.to_string();
        let replace = asked.confirm.trim() == sequence;
        if !replace && !asked.confirm.trim().is_empty() {
            return Err(Refused(Problem::new("restore-confirm").with("number", sequence).at("confirm")));
        }
        if self.state().open.is_some() {
            // The open vault is closed only for a backup that opens.
            self.look_into(&asked)?;
            self.close_for(job);
        }
        let mut going = |done, of| job.step("backup", done, of);
        let clock = self.clock.clone();
        let done = backup::restore(&asked.file, &asked.folder, asked.key(), replace, clock, &mut going)?;
        self.stand_before(&done.vault, None);
        let shown = |path: Option<PathBuf>| path.map(|path| path.display().to_string());
        Ok(RestoredShown {
            device: done.device,
            signed: done.begun,
            replaced: shown(done.replaced),
            put_aside: shown(done.put_aside),
            session: self.session(),
        })
    }

    /// What to know of a folder before a vault lives in it.
    #[must_use]
    pub fn place_warning(place: &PlaceOf) -> Option<Problem> {
        place_warning(Path::new(&place.folder))
    }

    fn look_into(&self, asked: &Asked) -> Answer<Preview> {
        let open = self.state().open.clone();
        let standing = match &open {
            Some(open) if open.vault.dir() == asked.folder => Standing::Open(&open.vault),
            _ => Standing::Folder(&asked.folder),
        };
        if open.is_none() {
            // One that is still being shut holds its lock.
            self.settled();
        }
        Ok(backup::preview(&asked.file, asked.key(), standing)?)
    }

    fn asked(&self, args: RestoreOf) -> Answer<Asked> {
        let passphrase = Zeroizing::new(args.passphrase);
        let typed = Zeroizing::new(args.recovery_key);
        let file = PathBuf::from(args.file);
        if !self.state().chosen.contains(&file) {
            return Err(Refused(Problem::new("file-not-in-hand")));
        }
        let folder = PathBuf::from(args.folder);
        let here = self.state().folder.as_ref() == Some(&folder);
        let folder = if here { folder } else { self.allowed(&folder)? };
        let recovery = match typed.trim() {
            "" => None,
            text => Some(RecoveryKey::read(text).map_err(csp_core::Error::from)?),
        };
        Ok(Asked { file, folder, officer: args.officer, passphrase, recovery, confirm: args.confirm })
    }
}

fn holds(header: &Header) -> BackupHolds {
    BackupHolds {
        made_at: stored_moment(header.made_at),
        last_change_at: stored_moment(header.moment),
        sequence: header.sequence,
        device: header.device.clone(),
        sample: header.sample,
        counts: header.counts,
    }
}

#[cfg(test)]
mod tests;
