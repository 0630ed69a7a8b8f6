//! Long work: how far it is, and stopping it.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tauri::ipc::Channel;

use crate::error::{Answer, Refused};
use crate::wire::Progress;

/// More often than this the window is not told: nobody could read it.
const PAUSE: Duration = Duration::from_millis(60);

/// What a job is asked to do.
const GO_ON: u8 = 0;
/// The officer has cancelled it.
const CANCELLED: u8 = 1;
/// The vault is being locked.
const LOCKED: u8 = 2;

fn stop(flag: &AtomicU8) {
    // Who has cancelled a job meant it, locked or not.
    let _ = flag.compare_exchange(GO_ON, LOCKED, Ordering::Relaxed, Ordering::Relaxed);
}

/// The long work under way, by the id of the channel that reports it.
#[derive(Default)]
pub struct Jobs(Mutex<HashMap<u32, Arc<AtomicU8>>>);

impl Jobs {
    /// Begins long work that reports through `channel`.
    #[must_use]
    pub fn begin(self: &Arc<Self>, channel: Channel<Progress>) -> Job {
        let cancelled = Arc::new(AtomicU8::new(GO_ON));
        self.locked().insert(channel.id(), Arc::clone(&cancelled));
        Job { jobs: Arc::clone(self), channel, cancelled, told: Cell::new(None) }
    }

    /// Asks one job to stop. One that is over is not missed.
    pub fn cancel(&self, job: u32) {
        if let Some(flag) = self.locked().get(&job) {
            flag.store(CANCELLED, Ordering::Relaxed);
        }
    }

    /// Asks every job to stop because the vault is being locked. One that has read all it needs goes on.
    pub fn lock_all(&self) {
        self.locked().values().for_each(|flag| stop(flag));
    }

    /// The same for every job but one.
    pub fn lock_others(&self, job: &Job) {
        self.locked().values().filter(|flag| !Arc::ptr_eq(flag, &job.cancelled)).for_each(|flag| stop(flag));
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<u32, Arc<AtomicU8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One piece of long work.
pub struct Job {
    jobs: Arc<Jobs>,
    channel: Channel<Progress>,
    cancelled: Arc<AtomicU8>,
    told: Cell<Option<Instant>>,
}

impl Job {
    /// Tells how far the work is; breaks when it was cancelled.
    pub fn step(&self, step: &str, done: u64, total: u64) -> ControlFlow<()> {
        let now = Instant::now();
        let due = self.told.get().is_none_or(|told| now - told > PAUSE);
        if due || done == total {
            self.told.set(Some(now));
            let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
            let told = Progress { step: step.to_owned(), done: small(done), total: small(total) };
            // A window that is gone needs no progress.
            let _ = self.channel.send(told);
        }
        if self.cancelled.load(Ordering::Relaxed) != GO_ON {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Goes on unless the work was cancelled.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn checked(&self, step: &str) -> Answer<()> {
        match self.step(step, 0, 0) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Refused::new("cancelled")),
        }
    }

    /// Goes on unless the officer has cancelled the work: all it needs of the vault is read, so locking does not
    /// stop it any more.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn has_read(&self, step: &str) -> Answer<()> {
        let flow = self.step(step, 0, 0);
        if flow.is_break() && self.cancelled.load(Ordering::Relaxed) == CANCELLED {
            return Err(Refused::new("cancelled"));
        }
        Ok(())
    }

    /// An answer of work that stopped because it was cancelled says so, whatever the work itself said.
    ///
    /// # Errors
    /// `cancelled`, or what the work refused.
    pub fn outcome<T>(&self, answer: Answer<T>) -> Answer<T> {
        answer.map_err(|refused| match self.cancelled.load(Ordering::Relaxed) {
            GO_ON => refused,
            LOCKED => Refused::new("locked"),
            _ => Refused::new("cancelled"),
        })
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.jobs.locked().remove(&self.channel.id());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancelled_job_stops_at_its_next_step_and_says_cancelled() {
        let jobs = Arc::new(Jobs::default());
        let told = Arc::new(Mutex::new(0));
        let channel = {
            let told = Arc::clone(&told);
            Channel::new(move |_| {
                *told.lock().unwrap() += 1;
                Ok(())
            })
        };
        let id = channel.id();
        let job = jobs.begin(channel);
        assert!(job.step("checking", 1, 10).is_continue());
        jobs.cancel(id);
        assert!(job.step("checking", 2, 10).is_break());
        let answer: Answer<()> = job.outcome(Err(Refused::new("unexpected")));
        assert_eq!(answer.unwrap_err().0.code, "cancelled");
        assert_eq!(*told.lock().unwrap(), 1, "the second step came too soon to be told");
        drop(job);
        assert!(jobs.locked().is_empty());
    }

    #[test]
    fn the_end_is_always_told() {
        let jobs = Arc::new(Jobs::default());
        let told = Arc::new(Mutex::new(0));
        let counter = Arc::clone(&told);
        let job = jobs.begin(Channel::new(move |_| {
            *counter.lock().unwrap() += 1;
            Ok(())
        }));
        assert!(job.step("writing", 1, 2).is_continue());
        assert!(job.step("writing", 2, 2).is_continue());
        assert_eq!(*told.lock().unwrap(), 2);
    }
}
