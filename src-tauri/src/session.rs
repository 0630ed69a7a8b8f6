//! Making, opening, unlocking: what moves the window from one vault or stage to another.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveTime, TimeDelta};
use csp_core::clock::FixedClock;
use csp_core::sample::{self, SampleOptions};
use csp_core::vault::{Error, Officer, Role, Vault, place_warning};
use csp_core::{Problem, files};
use zeroize::Zeroizing;

use crate::backups;
use crate::desk::Desk;
use crate::error::{Answer, Refused};
use crate::jobs::Job;
use crate::keys;
use crate::open::Open;
use crate::wire::{
    FolderPurpose, MadeVault, MakeVault, OfficerOption, OfficerShown, Preferences, SampleReady, Session,
    Stage, Unlock, VaultShown,
};

/// The sample's passphrase. It protects nobody: everything in the sample is invented.
pub const SAMPLE_PASSPHRASE: &str = "kosovo sample programme";

impl Desk {
    /// Where the window stands.
    #[must_use]
    pub fn session(&self) -> Session {
        let (open, folder, kept) = {
            let state = self.state();
            (state.open.clone(), state.folder.clone(), state.kept.clone())
        };
        let (open, folder) = (open.as_deref(), folder.as_deref());
        let stage = match (open, folder) {
            (Some(_), _) => Stage::Open,
            (None, Some(_)) => Stage::Locked,
            (None, None) => Stage::FirstRun,
        };
        Session {
            stage,
            vault: folder.map(|folder| vault_shown(folder, open)),
            officers: folder.map(officers).unwrap_or_default(),
            officer: open.map(officer_shown),
            programme: open.and_then(Open::programme),
            today: self.clock.today().to_string(),
            unmasked: open.is_some_and(Open::unmasked),
            may: open.map(Open::permissions).unwrap_or_default(),
            pause: folder
                .filter(|_| stage == Stage::Locked)
                .map_or(0, |folder| Vault::pause_before_unlocking(folder, &*self.clock)),
            reading_only: open.is_some_and(|open| open.vault.is_reading_only()),
            second_copy_late: open.and_then(|_| backups::late(&kept, self.clock.now())),
            suggested_folder: self.places.new_vault.display().to_string(),
            documents_folder: kept.documents.map(|folder| folder.display().to_string()),
            preferences: kept.preferences,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Keeps what the officer prefers to see.
    pub fn prefer(&self, mut preferences: Preferences) {
        preferences.lock_after = preferences.lock_after.clamp(1, 60);
        let mut state = self.state();
        state.kept.preferences = preferences;
        self.keep(&state.kept);
    }

    /// Takes a folder a person has chosen.
    pub fn take_folder(&self, purpose: FolderPurpose, folder: PathBuf) -> PathBuf {
        let mut state = self.state();
        match purpose {
            FolderPurpose::Documents => state.kept.documents = Some(folder.clone()),
            FolderPurpose::SecondCopy => {
                let kept = &mut state.kept;
                (kept.second_copied, kept.second_trouble) = (None, None);
                kept.second_copy = Some(folder.clone());
                kept.second_chosen = Some(self.clock.now());
            }
            FolderPurpose::NewVault
            | FolderPurpose::ExistingVault
            | FolderPurpose::Restored
            | FolderPurpose::RecoveryPage => {}
        }
        self.keep(&state.kept);
        state.chosen.insert(folder.clone());
        folder
    }

    /// Makes a vault with its first officer and opens it.
    ///
    /// # Errors
    /// When the passphrases differ, the folder was not chosen, or the vault refuses.
    pub fn make_vault(&self, args: MakeVault) -> Answer<MadeVault> {
        let (passphrase, again) = (Zeroizing::new(args.passphrase), Zeroizing::new(args.passphrase_again));
        keys::check_chosen(&passphrase, &again, &args.officer)?;
        let folder = self.allowed(Path::new(&args.folder))?;
        let (vault, officer) =
            Vault::create(&folder, &args.officer, args.role, &passphrase, self.clock.clone())?;
        let recovery_key = vault.take_recovery_key().map(|key| key.text().to_string()).unwrap_or_default();
        vault.recovery_key_told()?;
        self.stand_before(&folder, Some(Open::new(vault, officer)?));
        Ok(MadeVault { recovery_key, session: self.session() })
    }

    /// Stands before an existing vault, locked.
    ///
    /// # Errors
    /// When the folder was not chosen, or holds no vault.
    pub fn open_vault(&self, folder: &Path) -> Answer<Session> {
        let folder = self.allowed(folder)?;
        if !Vault::is_in(&folder) {
            return Err(csp_core::Error::from(Error::NoVault).into());
        }
        self.stand_before(&folder, None);
        Ok(self.session())
    }

    /// Unlocks the vault the window stands before.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn unlock(&self, args: Unlock) -> Answer<Session> {
        let passphrase = Zeroizing::new(args.passphrase);
        let folder = self.state().folder.clone().ok_or(csp_core::Error::from(Error::NoVault))?;
        // An open vault holds its lock, so it is let go before it is opened again.
        self.lock();
        self.settled();
        let (vault, officer) = Vault::unlock(&folder, Some(&args.officer), &passphrase, self.clock.clone())?;
        self.stand_before(&folder, Some(Open::new(vault, officer)?));
        Ok(self.session())
    }

    /// Opens the sample programme, which is made if there is none.
    ///
    /// # Errors
    /// When it cannot be made or does not open.
    pub fn open_sample(&self, job: &Job) -> Answer<SampleReady> {
        let folder = self.places.sample.clone();
        self.close_for(job);
        if !Vault::is_in(&folder) {
            job.checked("sample")?;
            make_sample(&folder, self.clock.today(), job)?;
        }
        let (vault, officer) = Vault::unlock(&folder, None, SAMPLE_PASSPHRASE, self.clock.clone())?;
        self.stand_before(&folder, Some(Open::new(vault, officer)?));
        Ok(SampleReady { passphrase: SAMPLE_PASSPHRASE.to_owned(), session: self.session() })
    }

    /// A folder a person has chosen, or the one that was suggested.
    pub(crate) fn allowed(&self, folder: &Path) -> Answer<PathBuf> {
        let known = folder == self.places.new_vault || self.state().chosen.contains(folder);
        if known {
            Ok(folder.to_owned())
        } else {
            Err(Refused(Problem::new("folder-not-chosen").at("folder")))
        }
    }
}

/// Makes the sample's vault under another name, and gives it its own once it is whole.
fn make_sample(folder: &Path, today: chrono::NaiveDate, job: &Job) -> Answer<()> {
    let unfinished = folder.with_extension("unfinished");
    if unfinished.exists() {
        std::fs::remove_dir_all(&unfinished)?;
    }
    files::make_folder(&unfinished)?;
    let options = SampleOptions::usual(today);
    // The clock stands in the past, so that the log tells the same story as the events.
    let start = sample::first_day(&options).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(6);
    let clock = Arc::new(FixedClock::at(start));
    let role = Role::ProgrammeManager;
    let (vault, manager) =
        Vault::create(&unfinished, sample::MANAGER, role, SAMPLE_PASSPHRASE, clock.clone())?;
    vault.mark_sample()?;
    let others =
        sample::OFFICERS.iter().map(|(name, role)| vault.enrol(&manager, name, *role, SAMPLE_PASSPHRASE));
    let officers =
        std::iter::once(Ok(manager.clone())).chain(others).collect::<csp_core::Result<Vec<_>>>()?;
    vault.set_default_officer(&manager)?;
    sample::make(&vault, &officers, &options, Some(&clock), &mut |done, of| {
        // A sample half made is of no use, so it is not stopped.
        let _ = job.step("sample", done as u64, of as u64);
    })?;
    vault.lock()?;
    Ok(std::fs::rename(&unfinished, folder)?)
}

fn vault_shown(folder: &Path, open: Option<&Open>) -> VaultShown {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    VaultShown {
        folder: folder.display().to_string(),
        name: name.unwrap_or_default(),
        sample: open.map(|open| open.sample),
        warning: place_warning(folder),
    }
}

/// The officers of the unlock screen. A vault whose key file cannot be read shows none; unlocking says why.
fn officers(folder: &Path) -> Vec<OfficerOption> {
    let names = Vault::officers_of(folder).unwrap_or_default();
    names.into_iter().map(|name| OfficerOption { id: name.clone(), name }).collect()
}

fn officer_shown(open: &Open) -> OfficerShown {
    let Officer { id, name, role, .. } = &open.officer;
    OfficerShown { id: id.to_string(), name: name.clone(), role: *role }
}
