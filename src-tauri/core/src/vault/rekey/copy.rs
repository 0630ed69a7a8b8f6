//! The database, copied under another key, until it takes the original's place.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::sync;
use crate::vault::database::{self, Purpose};
use crate::vault::keys::DatabaseKey;
use crate::vault::{Error, log};
use crate::{Result, files};

/// What SQLite puts beside a database of this name.
const BESIDE: [&str; 3] = ["-journal", "-wal", "-shm"];

fn path(dir: &Path) -> PathBuf {
    dir.join("vault.db.next")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Removes what a crash left of a copy.
pub(super) fn sweep(dir: &Path) -> Result<(), Error> {
    for ending in BESIDE.into_iter().chain([""]) {
        match fs::remove_file(beside(&path(dir), ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// The files of a copy; they go with it unless it has taken the original's place.
struct Files(PathBuf);

impl Drop for Files {
    fn drop(&mut self) {
        // What stays is swept up at the next opening.
        let _ = sweep(&self.0);
    }
}

/// A copy that can still be written to.
pub(super) struct Copy {
    // Closed before its files go.
    connection: Connection,
    files: Files,
}

/// A copy that is whole, on the disk, and opens with its key.
pub(super) struct Complete(Files);

impl Copy {
    /// Copies what `original` sees of the database in `dir` into a file under another key.
    pub(super) fn make(dir: &Path, original: &Connection, key: &DatabaseKey) -> Result<Self> {
        sweep(dir)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        files::own(&mut options);
        options.open(path(dir)).map_err(Error::Files)?;
        let files = Files(dir.to_owned());
        let mut connection = database::open_file(&path(dir), key, Purpose::Writing)?;
        let backup = Backup::new(original, &mut connection)?;
        match backup.step(-1)? {
            StepResult::Done => {}
            _ => return Err(Error::Busy.into()),
        }
        drop(backup);
        // One file, without a write-ahead log that would have to move with it.
        connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        Ok(Self { connection, files })
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Ends the copy: checks it as it lies on the disk, and makes it durable.
    pub(super) fn complete(self, key: &DatabaseKey) -> Result<Complete> {
        let Self { connection, files } = self;
        let head = log::head(&connection)?.map(|head| head.hash);
        connection.close().map_err(|(_, error)| error)?;
        let path = path(&files.0);
        let fresh = database::open_file(&path, key, Purpose::Reading)?;
        let integrity: String = fresh.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if integrity != "ok" || log::head(&fresh)?.map(|head| head.hash) != head {
            return Err(Error::LogBroken.into());
        }
        fresh.close().map_err(|(_, error)| error)?;
        OpenOptions::new().write(true).open(&path).and_then(|file| file.sync_all()).map_err(Error::Files)?;
        sync(&files.0)?;
        Ok(Complete(files))
    }
}

impl Complete {
    /// Takes the place of the database, which is closed. Durable once the folder is synced.
    pub(super) fn take_place(self) -> Result<()> {
        let dir = self.0.0.as_path();
        let original = database::path(dir);
        // A log that stayed would be read into the copy: then somebody else still reads the original.
        if ["-wal", "-journal"].iter().any(|ending| beside(&original, ending).exists()) {
            return Err(Error::Busy.into());
        }
        // That it went must be on the disk before the copy comes.
        sync(dir)?;
        Ok(fs::rename(path(dir), &original).map_err(Error::Files)?)
    }
}
