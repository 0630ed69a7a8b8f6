//! Closing an open vault under whoever still works in it.

use std::sync::atomic::Ordering;
use std::sync::{Arc, TryLockError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::keys::DatabaseKey;
use super::transactions::locked;
use super::{Error, Vault};

/// How long one look takes at whether everybody has stopped.
const LOOK: Duration = Duration::from_millis(20);

impl Vault {
    /// Breaks off what is being read right now, such as a long list. Writes go on.
    pub fn interrupt_reads(&self) {
        self.readers.interrupt();
    }

    /// Shuts the vault whoever still holds it: nothing begins any more, reads and writes under way are broken off
    /// (a write rolls back unless it is committing), the write-ahead log is folded in, the connections are closed,
    /// the database key is wiped and the folder is let go. What is asked afterwards is refused as
    /// [`Error::Locked`]. Gives whether all that was done within `patience`.
    pub fn shut(&self, patience: Duration) -> bool {
        self.closing.store(true, Ordering::SeqCst);
        let end = Instant::now() + patience;
        loop {
            self.readers.interrupt();
            locked(&self.writer_interrupt).interrupt();
            if self.try_shut() {
                return true;
            }
            if Instant::now() >= end {
                return false;
            }
            std::thread::sleep(LOOK);
        }
    }

    fn try_shut(&self) -> bool {
        let Ok(quiet) = self.readers.quiet(LOOK) else { return false };
        let mut writer = match self.writer.try_lock() {
            Ok(writer) => writer,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return false,
        };
        // Reads that waited for a write. A disk that fails now must not keep the vault open.
        let _ = super::access::write_notes(self, &writer);
        if let Ok(nothing) = Connection::open_in_memory() {
            // What could not be folded in stays in the write-ahead log and is read at the next opening.
            let _ = std::mem::replace(&mut *writer, nothing).close();
        }
        *locked(&self.key) = Arc::new(DatabaseKey([0; 32]));
        *locked(&self.recovery) = None;
        locked(&self.lock).take();
        drop(quiet);
        true
    }

    /// Refuses what would begin while the vault is being shut.
    pub(crate) fn check_open(&self) -> Result<(), Error> {
        if self.closing.load(Ordering::SeqCst) { Err(Error::Locked) } else { Ok(()) }
    }

    /// What was broken off by shutting the vault says so.
    pub(crate) fn unless_shut<T>(&self, answer: crate::Result<T>) -> crate::Result<T> {
        answer.map_err(|error| match (&error, self.check_open()) {
            (crate::Error::Database(_), Err(locked)) => locked.into(),
            _ => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::vault::tests::{House, PASSPHRASE, code, enter, shared_house, unlock};
    use crate::vault::{Action, verify};

    /// Counts for ever, until somebody breaks it off.
    const ENDLESS: &str =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    #[test]
    fn endless_work_is_broken_off_and_what_was_written_before_is_there() {
        let house = shared_house();
        enter(&house, "Radmila");
        let head = house.vault.chain_head().unwrap();
        let House { dir, vault, officer, .. } = house;
        let vault = Arc::new(vault);
        let (begun, both) = mpsc::channel();
        let reading = {
            let (vault, begun) = (Arc::clone(&vault), begun.clone());
            std::thread::spawn(move || {
                vault.read(|r| {
                    begun.send(()).unwrap();
                    Ok(r.query_row(ENDLESS, [], |row| row.get::<_, i64>(0))?)
                })
            })
        };
        let writing = {
            let (vault, officer) = (Arc::clone(&vault), officer.clone());
            std::thread::spawn(move || {
                vault.write(&officer, Action::DetailsChanged, |w| {
                    w.execute("UPDATE person SET name_written = 'half'", [])?;
                    begun.send(()).unwrap();
                    Ok(w.query_row(ENDLESS, [], |row| row.get::<_, i64>(0))?)
                })
            })
        };
        both.recv().unwrap();
        both.recv().unwrap();
        assert!(vault.shut(Duration::from_secs(60)));
        assert_eq!(code(reading.join().unwrap()), "locked");
        assert_eq!(code(writing.join().unwrap().map(|_| ())), "locked");
        assert_eq!(code(vault.chain_head()), "locked");
        assert_eq!(code(vault.write(&officer, Action::DetailsChanged, |_| Ok(())).map(|_| ())), "locked");
        assert_eq!(vault.key().0, [0; 32]);
        // Somebody else may open it although the old one is still held.
        let (again, _) = unlock(dir.path(), None, PASSPHRASE).unwrap();
        assert_eq!(again.chain_head().unwrap(), head);
        assert_eq!(verify(&again).unwrap().findings, []);
    }
}
