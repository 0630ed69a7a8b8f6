//! The connections for reading.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, InterruptHandle};

use super::database;
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
    /// What breaks off each of those that read.
    interrupts: Vec<(u64, InterruptHandle)>,
    next: u64,
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
            idle.map_or_else(|| database::open(&vault.dir, &vault.key(), vault.reading()), Ok)?;
        let known = self.know(&connection);
        let read = work(&connection);
        let mut state = locked(&self.state);
        state.interrupts.retain(|(id, _)| *id != known);
        if state.idle.len() < KEPT {
            state.idle.push(connection);
        }
        drop(state);
        drop(turn);
        read
    }

    fn know(&self, connection: &Connection) -> u64 {
        let mut state = locked(&self.state);
        state.next += 1;
        let id = state.next;
        state.interrupts.push((id, connection.get_interrupt_handle()));
        id
    }

    /// Breaks off whatever is being read.
    pub(crate) fn interrupt(&self) {
        locked(&self.state).interrupts.iter().for_each(|(_, handle)| handle.interrupt());
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
