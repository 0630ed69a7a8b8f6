//! Locking: what becomes of the vault, of the keys, and of work under way.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::backups::{self, Outcome};
use crate::desk::Desk;
use crate::error::{Answer, Refused};
use crate::jobs::Job;
use crate::open::Open;

/// How long work under way may take to end by itself: a write commits, an export whose model is read is written.
const GRACE: Duration = Duration::from_millis(3_000);
/// How long it may take to break off after that.
const FORCE: Duration = Duration::from_millis(1_500);

impl Desk {
    /// Stands before a vault, with it open or locked; remembers it as the one used last.
    pub fn stand_before(&self, folder: &Path, open: Option<Open>) {
        self.lock();
        self.settled();
        self.somebody_is_here();
        let mut state = self.state();
        state.folder = Some(folder.to_owned());
        state.open = open.map(Arc::new);
        state.kept.vault = Some(folder.to_owned());
        self.keep(&state.kept);
    }

    /// Locks. From here on nothing is answered; search index and files in hand are dropped, long work is asked to
    /// stop. What is under way ends or is broken off within five seconds, and the keys are wiped: see
    /// [`Desk::settled`].
    pub fn lock(&self) {
        self.jobs.lock_all();
        self.shut_open();
    }

    /// The same for a job that opens another vault and goes on.
    pub fn close_for(&self, job: &Job) {
        self.jobs.lock_others(job);
        self.shut_open();
        self.settled();
    }

    fn shut_open(&self) {
        let (open, second) = {
            let mut state = self.state();
            state.books.clear();
            (state.open.take(), state.kept.second_copy.clone())
        };
        if let Some(open) = open {
            let mut shutting = self.shutting.lock().unwrap_or_else(PoisonError::into_inner);
            let before = shutting.take();
            let backed_up = Arc::clone(&self.backed_up);
            *shutting = Some(std::thread::spawn(move || {
                before.map(std::thread::JoinHandle::join);
                shut(open, second.as_deref(), &backed_up);
            }));
        }
    }

    /// Waits until a locked vault is shut: its folder can be opened again.
    pub fn settled(&self) {
        let shutting = self.shutting.lock().unwrap_or_else(PoisonError::into_inner).take();
        // What panicked there has dropped the vault, which shuts it.
        shutting.map(std::thread::JoinHandle::join);
        self.note_backup();
    }

    /// Refuses the answer of work in a vault that has been locked since.
    ///
    /// # Errors
    /// `locked`.
    pub fn still(&self, open: &Arc<Open>) -> Answer<()> {
        let state = self.state();
        match &state.open {
            Some(now) if Arc::ptr_eq(now, open) => Ok(()),
            _ => Err(Refused::new("locked")),
        }
    }

    /// Somebody is at the keyboard.
    pub fn somebody_is_here(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// How long until the vault locks because nobody is there. `None` when no vault is open.
    pub fn until_idle(&self) -> Option<Duration> {
        let minutes = {
            let state = self.state();
            state.open.as_ref()?;
            state.kept.preferences.lock_after
        };
        let seen = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        Some(after(minutes).saturating_sub(seen.elapsed()))
    }
}

/// How long nobody may be there.
fn after(minutes: u32) -> Duration {
    #[cfg(feature = "journeys")]
    if let Some(seconds) = std::env::var_os("CSP_JOURNEY_IDLE")
        .and_then(|file| std::fs::read_to_string(file).ok())
        .and_then(|text| text.trim().parse().ok())
    {
        return Duration::from_secs(seconds);
    }
    Duration::from_secs(u64::from(minutes.clamp(1, 60)) * 60)
}

/// Shuts a vault nobody new can reach any more.
fn shut(mut open: Arc<Open>, second: Option<&Path>, backed_up: &Mutex<Option<Outcome>>) {
    let begun = Instant::now();
    open.forget();
    open.vault.interrupt_reads();
    while begun.elapsed() < GRACE {
        match Arc::try_unwrap(open) {
            Ok(alone) => {
                let done = backups::before_locking(&alone, second);
                *backed_up.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
                // Locked it is in any case; what could not be folded back is in the write-ahead log.
                let _ = alone.vault.lock();
                tracing::info!("locked after {} ms", begun.elapsed().as_millis());
                return;
            }
            Err(shared) => open = shared,
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let shut = open.vault.shut(FORCE);
    open.forget();
    tracing::info!(shut, "locked by force after {} ms", begun.elapsed().as_millis());
}

#[cfg(test)]
mod tests;
