//! Making a backup.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};

use super::container::{self, Container, Counts, Header, Reason};
use super::{Error, Going, folder, own_folder, packed};
use crate::ids::VaultId;
use crate::vault::database::{self, Purpose};
use crate::vault::keys::DatabaseKey;
use crate::vault::keys::file::KeyFile;
use crate::vault::{Vault, hex, log, raw_key, store};
use crate::{Problem, Result, files};

/// Pages copied between two looks at whether to go on: 4 MB.
const PAGES: i32 = 1024;
/// So long a copy waits for somebody else's lock on the database.
const PATIENCE: Duration = Duration::from_secs(10);

/// A backup that was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The file.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds.
    pub header: Header,
    /// How many older ones were thinned out beside it.
    pub thinned: u32,
}

/// What became of an automatic backup.
#[derive(Debug, Clone, Default)]
pub struct Automatic {
    /// The new backup; none where nothing has changed since the last.
    pub made: Option<Made>,
    /// Why none could be made.
    pub refused: Option<Problem>,
    /// Why the second copy could not be made.
    pub second_refused: Option<Problem>,
}

/// Whose database is copied.
pub(crate) struct Source<'a> {
    pub dir: &'a Path,
    pub id: VaultId,
    pub key: &'a DatabaseKey,
    pub now: DateTime<Utc>,
    /// The open vault, where it is open.
    pub vault: Option<&'a Vault>,
}

impl Source<'_> {
    /// Reads the database, all of one moment.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if let Some(vault) = self.vault {
            return vault.read(|reading| work(reading));
        }
        let connection = database::open(self.dir, self.key, Purpose::Reading)?;
        let moment = Transaction::new_unchecked(&connection, TransactionBehavior::Deferred)?;
        work(&moment)
    }

    /// The key file as it stands for the database that was copied.
    fn key_file(&self) -> Result<Vec<u8>> {
        let mut key_file = KeyFile::read(self.dir)?;
        key_file.settle(self.key);
        // Were the vault rekeyed meanwhile, the key file and the copy would not belong together.
        if self.vault.is_some_and(|vault| vault.key().0 != self.key.0) {
            return Err(crate::vault::Error::Busy.into());
        }
        Ok(key_file.bytes()?)
    }
}

/// Makes a backup of the vault in a folder, and thins out the older ones there. Others read and write
/// meanwhile; it holds what was committed when it began.
///
/// # Errors
/// Each reason is its own [`Error`]; then the folder is as it was.
pub fn make(vault: &Vault, folder: &Path, reason: Reason, going: Going<'_>) -> Result<Made> {
    let key = vault.key();
    let now = vault.clock.now();
    of_source(
        &Source { dir: &vault.dir, id: vault.id, key: &key, now, vault: Some(vault) },
        folder,
        reason,
        going,
    )
}

/// Makes a backup in the vault's own folder if anything has changed since the last one, unless that is
/// younger than `younger`; and copies the newest to `second` if it is not there yet. Never fails: what
/// could not be done is told.
#[must_use]
pub fn automatic(vault: &Vault, younger: TimeDelta, second: Option<&Path>, going: Going<'_>) -> Automatic {
    let own = own_folder(&vault.dir);
    let mut done = Automatic::default();
    if vault.is_reading_only() {
        return done;
    }
    match make_if_changed(vault, &own, younger, going) {
        Ok(made) => done.made = made,
        Err(error) => done.refused = Some(error.problem()),
    }
    if let Some(second) = second {
        // The vault's own backup stands; a slow stick is waited for.
        let mut on_and_on = |_, _| ControlFlow::Continue(());
        let copied = folder::newest(&own, vault.id).and_then(|newest| {
            newest.map_or(Ok(()), |newest| super::copy_to(&newest.file, second, &mut on_and_on).map(drop))
        });
        done.second_refused = copied.err().map(|error| error.problem());
    }
    done
}

fn make_if_changed(vault: &Vault, own: &Path, younger: TimeDelta, going: Going<'_>) -> Result<Option<Made>> {
    if let Some(last) = folder::newest(own, vault.id)?.and_then(|last| last.header.ok()) {
        let age = vault.clock.now().signed_duration_since(last.made_at);
        // One made by a clock that has been set back since is not taken for young.
        if is_current(vault, &last)? || (TimeDelta::zero()..younger).contains(&age) {
            return Ok(None);
        }
    }
    make(vault, own, Reason::Locked, going).map(Some)
}

/// Whether a backup holds the last change and the present key file.
fn is_current(vault: &Vault, last: &Header) -> Result<bool> {
    let head = vault.chain_head()?;
    let keys = container::part_of(container::KEYS, &KeyFile::path(&vault.dir)).map_err(Error::of)?;
    Ok(head.hash == last.hash && last.parts.contains(&keys))
}

/// The backup that comes before a migration.
///
/// # Errors
/// When it cannot be made; then the database must be left as it is.
pub(crate) fn before_migration(source: &Source<'_>) -> Result<()> {
    let folder = own_folder(source.dir);
    let made = of_source(source, &folder, Reason::Migration, &mut |_, _| ControlFlow::Continue(()));
    made.map(drop).map_err(|error| Error::BeforeMigration(Box::new(error)).into())
}

pub(crate) fn of_source(source: &Source<'_>, to: &Path, reason: Reason, going: Going<'_>) -> Result<Made> {
    let own = to == own_folder(source.dir);
    if own {
        files::make_folder(to).map_err(Error::of)?;
    } else if !to.is_dir() {
        // A stick that is not there is not made up for by a folder of its name.
        return Err(Error::FolderGone.into());
    }
    if own {
        folder::sweep_own(to, source.id);
    } else {
        folder::sweep(to, source.id);
    }
    let work = folder::Work::begin(to, source.id).map_err(Error::of)?;
    let made = within(source, to, work.path(), reason, going);
    drop(work);
    let (file, header) = made.map_err(|error| gone(error, to))?;
    let bytes = fs::metadata(&file).map_or(0, |file| file.len());
    // The backup stands; that old ones could not be removed is no reason to say otherwise.
    let thinned = folder::thin(to, &header).unwrap_or(0);
    Ok(Made { file, bytes, header, thinned })
}

/// Whatever the file system said while a stick was pulled out, the stick is not there.
fn gone(error: crate::Error, to: &Path) -> crate::Error {
    if to.is_dir() { error } else { Error::FolderGone.into() }
}

fn within(
    source: &Source<'_>,
    to: &Path,
    work: &Path,
    reason: Reason,
    going: Going<'_>,
) -> Result<(PathBuf, Header)> {
    let mut header = copy_database(source, work, reason, going)?;
    check_database(work, source.key, &header)?;
    let keys = source.key_file()?;
    let (database_file, keys_file) = (database::path(work), work.join(container::KEYS));
    files::replace(&keys_file, &keys).map_err(Error::of)?;
    let attachments = work.join("attachments");
    let mut parts = vec![(container::KEYS, &keys_file), (container::DATABASE, &database_file)];
    let copied = database::open(work, source.key, Purpose::Reading)?;
    if packed::pack(source.dir, &copied, &attachments)? {
        parts.push((packed::ATTACHMENTS, &attachments));
    }
    copied.close().map_err(|(_, error)| Error::of_database(error))?;
    for (name, path) in &parts {
        header.parts.push(container::part_of(name, path).map_err(Error::of)?);
    }
    let whole = work.join("whole");
    let files: Vec<&Path> = parts.iter().map(|(_, path)| path.as_path()).collect();
    container::write(&whole, &header, source.key, &files)?;
    let mut written = Container::open(&whole)?;
    written.check_parts()?;
    if written.header != header || !written.is_genuine(source.key) {
        return Err(Error::NotVerified.into());
    }
    let file = to.join(folder::name(&header));
    fs::rename(&whole, &file).and_then(|()| files::sync_folder(to)).map_err(Error::of)?;
    Ok((file, header))
}

/// Copies the database through SQLite's backup API; gives the header, still without parts.
fn copy_database(source: &Source<'_>, work: &Path, reason: Reason, going: Going<'_>) -> Result<Header> {
    // While one transaction lasts the copy is of one moment, whatever others commit.
    source.read(|from| {
        let header = header(from, source, reason)?;
        copy_pages(from, work, source.key, going)?;
        Ok(header)
    })
}

fn copy_pages(from: &Connection, work: &Path, key: &DatabaseKey, going: Going<'_>) -> Result<()> {
    let path = database::path(work);
    drop(files::new(&path).map_err(Error::of)?);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut to = Connection::open_with_flags(path, flags).map_err(Error::of_database)?;
    to.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(()))?;
    raw_key::give(&to, key)?;
    // The copy is worth nothing until its container is synced.
    to.pragma_update(None, "synchronous", "OFF")?;
    let copy = Backup::new(from, &mut to).map_err(Error::of_database)?;
    let waiting = Instant::now();
    loop {
        let step = copy.step(PAGES).map_err(Error::of_database)?;
        let progress = copy.progress();
        let total = u64::try_from(progress.pagecount).unwrap_or(0);
        let left = u64::try_from(progress.remaining).unwrap_or(0);
        if going(total.saturating_sub(left), total).is_break() {
            return Err(Error::Cancelled.into());
        }
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            _ if waiting.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(20)),
            _ => return Err(crate::vault::Error::Busy.into()),
        }
    }
    drop(copy);
    // A copy in write-ahead mode would want two more files.
    to.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).map_err(Error::of_database)?;
    to.close().map_err(|(_, error)| Error::of_database(error))
}

fn header(from: &Connection, source: &Source<'_>, reason: Reason) -> Result<Header> {
    let head = log::head(from)?.ok_or(crate::vault::Error::LogBroken)?;
    let moment = log::moment_of(&head.clock).ok_or(crate::vault::Error::LogBroken)?;
    let count =
        |sql: &str| -> Result<u32> { Ok(from.query_row(sql, [], |row| row.get(0)).optional()?.unwrap_or(0)) };
    Ok(Header {
        format: Header::format(),
        vault: source.id,
        made_at: source.now,
        reason,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: database::schema_of(from)?,
        sample: store::meta(from, "sample")?.is_some(),
        device: head.device,
        sequence: head.sequence.cast_unsigned(),
        hash: hex::encode(&head.hash),
        moment,
        counts: Counts {
            applicants: count("SELECT count(*) FROM applicant WHERE removed_at IS NULL")?,
            applications: count("SELECT count(*) FROM application WHERE removed_at IS NULL")?,
            agreements: count("SELECT count(*) FROM agreement WHERE removed_at IS NULL")?,
            changes: count("SELECT count(*) FROM change")?,
        },
        key: container::key_mark(source.key, source.id),
        parts: Vec::new(),
    })
}

/// Opens a copied database with its key and checks every page, its structure, and that the log ends
/// where the header says.
pub(super) fn check_database(dir: &Path, key: &DatabaseKey, header: &Header) -> Result<()> {
    let copy = database::open(dir, key, Purpose::Reading)?;
    let pages_are_whole = !copy.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    let structure: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let head = log::head(&copy)?.ok_or(crate::vault::Error::LogBroken)?;
    let ends = store::meta(&copy, "chain_head")?;
    let is_whole = pages_are_whole
        && structure == "ok"
        && store::meta(&copy, "vault")? == Some(header.vault.to_string())
        && hex::encode(&head.hash) == header.hash
        && ends == Some(format!("{} {}", header.sequence, header.hash));
    if is_whole { Ok(()) } else { Err(Error::NotVerified.into()) }
}
