//! Long work: how far it is, and stopping it.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tauri::ipc::Channel;

use crate::error::{Answer, Refused};
use crate::wire::Progress;

/// More often than this the window is not told: nobody could read it.
const PAUSE: Duration = Duration::from_millis(60);

/// The long work under way, by the id of the channel that reports it.
#[derive(Default)]
pub struct Jobs(Mutex<HashMap<u32, Arc<AtomicBool>>>);

impl Jobs {
    /// Begins long work that reports through `channel`.
    #[must_use]
    pub fn begin(self: &Arc<Self>, channel: Channel<Progress>) -> Job {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.locked().insert(channel.id(), Arc::clone(&cancelled));
        Job { jobs: Arc::clone(self), channel, cancelled, told: Cell::new(None) }
    }

    /// Asks one job to stop. One that is over is not missed.
    pub fn cancel(&self, job: u32) {
        if let Some(flag) = self.locked().get(&job) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    /// Asks every job to stop.
    pub fn cancel_all(&self) {
        self.locked().values().for_each(|flag| flag.store(true, Ordering::Relaxed));
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One piece of long work.
pub struct Job {
    jobs: Arc<Jobs>,
    channel: Channel<Progress>,
    cancelled: Arc<AtomicBool>,
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
        if self.cancelled.load(Ordering::Relaxed) {
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

    /// An answer of work that stopped because it was cancelled says so, whatever the work itself said.
    ///
    /// # Errors
    /// `cancelled`, or what the work refused.
    pub fn outcome<T>(&self, answer: Answer<T>) -> Answer<T> {
        answer.map_err(|refused| {
            if self.cancelled.load(Ordering::Relaxed) { Refused::new("cancelled") } else { refused }
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
