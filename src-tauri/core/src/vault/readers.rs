//! The connections for reading.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;

use super::database::{self, Purpose};
use super::transactions::locked;
use super::{Error, Vault};
use crate::Result;

/// As many as read at the same time, so that a list need not wait for a report, nor a read within a read for
/// itself.
#[derive(Default)]
pub(crate) struct Readers {
    state: Mutex<State>,
    given_back: Condvar,
}

/// What there is of connections.
#[derive(Default)]
pub(crate) struct State {
    idle: Vec<Connection>,
    reading: usize,
}

/// How many idle connections are kept.
const KEPT: usize = 3;

impl Readers {
    /// Reads through a connection of its own.
    pub(crate) fn read<T>(&self, vault: &Vault, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        // Counted before a connection is opened: whoever waits for quiet waits for this one too.
        let turn = Turn::begin(self);
        let idle = locked(&self.state).idle.pop();
        let connection =
            idle.map_or_else(|| database::open(&vault.dir, &vault.key(), Purpose::Reading), Ok)?;
        let read = work(&connection);
        let mut state = locked(&self.state);
        if state.idle.len() < KEPT {
            state.idle.push(connection);
        }
        drop(state);
        drop(turn);
        read
    }

    /// Waits until nobody reads and closes every connection. Who wants to read waits until the guard is dropped.
    ///
    /// # Errors
    /// [`Error::Busy`] when somebody goes on reading for longer than `patience`.
    pub(crate) fn quiet(&self, patience: Duration) -> Result<MutexGuard<'_, State>, Error> {
        let state = locked(&self.state);
        let (mut state, _) = self
            .given_back
            .wait_timeout_while(state, patience, |state| state.reading > 0)
            .unwrap_or_else(PoisonError::into_inner);
        if state.reading > 0 {
            return Err(Error::Busy);
        }
        state.idle.clear();
        Ok(state)
    }
}

/// Somebody reads.
struct Turn<'a>(&'a Readers);

impl<'a> Turn<'a> {
    fn begin(readers: &'a Readers) -> Self {
        locked(&readers.state).reading += 1;
        Self(readers)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        locked(&self.0.state).reading -= 1;
        self.0.given_back.notify_all();
    }
}
