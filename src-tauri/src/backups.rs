//! Backups from the window: before locking, and when somebody asks for one.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use csp_core::vault::backup::{self, Automatic, Reason};

use crate::desk::Desk;
use crate::error::Answer;
use crate::jobs::Job;
use crate::kept::Kept;
use crate::open::Open;
use crate::wire::{BackupShown, BackupsShown, SecondCopy, SecondCopyLate};

/// Locking is over within five seconds: a copy that takes longer is given up, and the earlier backups stand.
const BUDGET: Duration = Duration::from_millis(1_500);

/// For so long the stick may be away before Home says so: field officers come back to the office every week, and
/// nobody should lose more than a week's work with a laptop.
const AWAY: TimeDelta = TimeDelta::days(7);

/// The second copy, when it has not been made for longer than a stick may be away.
pub(crate) fn late(kept: &Kept, now: DateTime<Utc>) -> Option<SecondCopyLate> {
    let folder = kept.second_copy.as_ref()?.display().to_string();
    let away = now.signed_duration_since(kept.second_copied.or(kept.second_chosen)?);
    let days = u32::try_from(away.num_days()).ok()?;
    (away >= AWAY).then_some(SecondCopyLate { folder, days })
}

/// What became of a backup at locking.
pub(crate) struct Outcome {
    done: Automatic,
    has_second: bool,
}

/// Makes a backup of what was changed, and the second copy. Never hinders locking.
pub(crate) fn before_locking(open: &Open, second: Option<&Path>) -> Outcome {
    let began = Instant::now();
    let done = backup::automatic(&open.vault, TimeDelta::zero(), second, &mut |_, _| {
        if began.elapsed() < BUDGET { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    Outcome { done, has_second: second.is_some() }
}

impl Desk {
    /// Takes note of what became of the backup at the last locking.
    pub(crate) fn note_backup(&self) {
        let outcome = self.backed_up.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Outcome { done, has_second }) = outcome {
            self.remember(&done, has_second);
        }
    }

    /// Makes a backup now, and the second copy.
    ///
    /// # Errors
    /// When the backup cannot be made; what became of the second copy is shown.
    pub fn back_up_now(&self, job: &Job) -> Answer<BackupsShown> {
        let (open, second) = (self.open()?, self.state().kept.second_copy.clone());
        let folder = backup::own_folder(open.vault.dir());
        let made =
            backup::make(&open.vault, &folder, Reason::Asked, &mut |done, of| job.step("backup", done, of))?;
        let copied = second.as_deref().map(|second| {
            backup::copy_to(&made.file, second, &mut |done, of| job.step("second-copy", done, of))
        });
        let second_refused = copied.and_then(Result::err).map(|error| error.problem());
        self.remember(&Automatic { second_refused, ..Automatic::default() }, second.is_some());
        self.backups()
    }

    /// The backups of the open vault.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn backups(&self) -> Answer<BackupsShown> {
        self.note_backup();
        let open = self.open()?;
        let folder = backup::own_folder(open.vault.dir());
        let kept = self.state().kept.clone();
        let backups = backup::list(&folder)?.into_iter().filter_map(|listed| {
            let header = listed.header.ok().filter(|header| header.vault == open.vault.id())?;
            Some(BackupShown {
                file: name(&listed.file),
                made_at: csp_core::clock::stored_moment(header.made_at),
                why: header.reason.to_string(),
                bytes: listed.bytes,
                counts: header.counts,
            })
        });
        Ok(BackupsShown {
            folder: folder.display().to_string(),
            backups: backups.collect(),
            second: kept.second_copy.map(|folder| SecondCopy {
                folder: folder.display().to_string(),
                last: kept.second_copied.map(csp_core::clock::stored_moment),
                trouble: kept.second_trouble,
            }),
            trouble: kept.backup_trouble,
        })
    }

    /// Forgets the folder of the second copy; what lies there stays.
    pub fn forget_second_copy(&self) {
        let mut state = self.state();
        let kept = &mut state.kept;
        (kept.second_copy, kept.second_chosen) = (None, None);
        (kept.second_copied, kept.second_trouble) = (None, None);
        self.keep(&state.kept);
    }

    fn remember(&self, done: &Automatic, has_second: bool) {
        let mut state = self.state();
        state.kept.backup_trouble = done.refused.clone();
        state.kept.second_trouble = done.second_refused.clone();
        if has_second && done.second_refused.is_none() {
            state.kept.second_copied = Some(self.clock.now());
        }
        self.keep(&state.kept);
    }
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_that_stays_away_for_a_week_is_told() {
        let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
        let days = |kept: &Kept| late(kept, now).map(|late| late.days);
        let ago = |days| Some(now - TimeDelta::days(days));
        let mut kept = Kept::default();
        assert_eq!(days(&kept), None, "no second copy is wanted");
        kept = Kept { second_copy: Some("/media/stick".into()), second_chosen: ago(8), ..kept };
        assert_eq!(days(&kept), Some(8), "it was never there");
        kept.second_copied = ago(6);
        assert_eq!(days(&kept), None);
        kept.second_copied = ago(7);
        assert_eq!(days(&kept), Some(7));
        kept.second_copied = ago(-2);
        assert_eq!(days(&kept), None, "a clock that was set back");
    }
}
