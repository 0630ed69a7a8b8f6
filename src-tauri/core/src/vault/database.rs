//! Opening the encrypted database, and bringing its schema up to date.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::keys::DatabaseKey;
use super::{Error, raw_key};
use crate::Result;

/// Migrations, numbered from 1: forward only, never edited once released.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_log.sql"),
    include_str!("migrations/0003_privacy.sql"),
    include_str!("migrations/0004_backups.sql"),
    include_str!("migrations/0005_duties.sql"),
    include_str!("migrations/0006_approvals.sql"),
    include_str!("migrations/0007_matching.sql"),
    include_str!("migrations/0008_screening.sql"),
    include_str!("migrations/0009_households.sql"),
    include_str!("migrations/0010_takeover.sql"),
    include_str!("migrations/0011_attachments.sql"),
    include_str!("migrations/0012_organisations.sql"),
    include_str!("migrations/0013_calls.sql"),
    include_str!("migrations/0014_scoring.sql"),
    include_str!("migrations/0015_committees.sql"),
    include_str!("migrations/0016_visits.sql"),
    include_str!("migrations/0017_letters.sql"),
    include_str!("migrations/0018_views.sql"),
    include_str!("migrations/0019_answers.sql"),
    include_str!("migrations/0020_agreements.sql"),
    include_str!("migrations/0021_procurement.sql"),
    include_str!("migrations/0022_handover.sql"),
    include_str!("migrations/0023_closure.sql"),
];

/// The schema this program knows.
pub(crate) const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// Page cache of a connection, in KiB.
const CACHE_KIB: i64 = 64 * 1024;
/// Page cache for writes of many rows: index builds were five to seven times faster with it.
const LARGE_CACHE_KIB: i64 = 256 * 1024;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Writing,
    Reading,
    /// Reading where nothing can be written and nobody writes: SQLite then makes no files beside the database
    /// and takes no locks.
    ReadingOnly,
}

/// Where the database of a vault lies.
pub(crate) fn path(dir: &Path) -> PathBuf {
    dir.join("vault.db")
}

/// Whether the database is one that a crash left while its vault was being made: empty, or with the journal of
/// its first transaction, which was never committed. That is no vault yet.
pub(crate) fn is_unfinished(dir: &Path) -> bool {
    if std::fs::metadata(path(dir)).is_ok_and(|file| file.len() == 0) {
        return true;
    }
    // SQLite's rollback journal says, in clear, how many pages the database had before; a finished vault uses
    // the write-ahead log and has no such journal.
    let journal = std::fs::read(journal(dir)).unwrap_or_default();
    journal.starts_with(&JOURNAL_MAGIC) && journal.get(16..20) == Some(&[0; 4])
}

/// Whether the database file alone is the whole database: no log lies beside it with something in it.
pub(crate) fn is_folded(dir: &Path) -> bool {
    [dir.join("vault.db-wal"), journal(dir)]
        .iter()
        .all(|beside| std::fs::metadata(beside).map_or(true, |file| file.len() == 0))
}

/// Empties what a crash, or a failure, left while a vault was being made. The database first: while it is
/// empty, whatever else is left is no vault.
pub(crate) fn empty_unfinished(dir: &Path) {
    // What cannot be emptied is met again at once, and told.
    let _ = std::fs::OpenOptions::new().write(true).truncate(true).open(path(dir));
    let _ = std::fs::remove_file(journal(dir));
}

/// How a rollback journal of SQLite begins.
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

fn journal(dir: &Path) -> PathBuf {
    dir.join("vault.db-journal")
}

/// Opens the database of a vault with its key.
pub(crate) fn open(dir: &Path, key: &DatabaseKey, purpose: Purpose) -> Result<Connection> {
    open_file(&path(dir), key, purpose)
}

/// Opens a database file with its key. An empty file is an empty database.
pub(crate) fn open_file(path: &Path, key: &DatabaseKey, purpose: Purpose) -> Result<Connection> {
    if !path.is_file() {
        return Err(Error::DatabaseMissing.into());
    }
    let connection = connect(path, purpose)?;
    // SQLCipher would tell standard error of every page it cannot decrypt; our errors say it.
    connection.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(()))?;
    raw_key::give(&connection, key)?;
    let readable = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    if let Err(error) = readable {
        return Err(match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => Error::DatabaseKeyWrong.into(),
            _ => error.into(),
        });
    }
    configure(&connection, purpose)?;
    Ok(connection)
}

fn connect(path: &Path, purpose: Purpose) -> Result<Connection> {
    // The vault's own mutexes keep each connection to one thread at a time.
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if purpose != Purpose::ReadingOnly {
        return Ok(Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)?);
    }
    // A database in write-ahead mode wants a file for shared memory beside it even to be read, except where it
    // is said to be immutable. That its write-ahead log is empty was looked at before.
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let whole = std::path::absolute(path).map_err(Error::Files)?;
    Ok(Connection::open_with_flags(format!("{}?mode=ro&immutable=1", uri(&whole)), flags)?)
}

/// The address of a file as SQLite takes it, with an absolute path.
fn uri(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() };
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'/' | b':' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                uri.push(byte.into())
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

fn configure(connection: &Connection, purpose: Purpose) -> Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    for (option, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    ] {
        connection.set_db_config(option, on)?;
    }
    // Extensions stay off: rusqlite offers to load them only under a feature we do not have.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // NORMAL loses acknowledged commits in a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.set_prepared_statement_cache_capacity(256);
    if purpose != Purpose::Writing {
        connection.pragma_update(None, "query_only", true)?;
    }
    Ok(())
}

/// Turns on the write-ahead log: then readers go on while an import writes.
pub(crate) fn write_ahead(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.pragma_update(None, "journal_size_limit", LARGE_CACHE_KIB * 1024)?;
    Ok(())
}

/// A larger page cache for as long as a write of many rows lasts.
pub(crate) fn enlarge_cache(connection: &Connection, large: bool) -> Result<()> {
    let kib = if large { LARGE_CACHE_KIB } else { CACHE_KIB };
    Ok(connection.pragma_update(None, "cache_size", -kib)?)
}

/// The schema of the database as it lies there.
pub(crate) fn schema_of(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("SELECT user_version FROM pragma_user_version", [], |row| row.get(0))?)
}

/// Brings the schema up to date in one transaction, and refuses one from a newer program.
pub(crate) fn migrate(connection: &Connection) -> Result<()> {
    match schema_of(connection)? {
        SCHEMA => return Ok(()),
        found if found > SCHEMA => return Err(Error::NewerSchema { found, known: SCHEMA }.into()),
        _ => {}
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    migrate_within(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// The same within a transaction that is already open.
pub(crate) fn migrate_within(transaction: &Transaction<'_>) -> Result<()> {
    let found = schema_of(transaction)?;
    if found > SCHEMA {
        return Err(Error::NewerSchema { found, known: SCHEMA }.into());
    }
    for migration in MIGRATIONS.iter().skip(found as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_is_the_one_that_was_reviewed() {
        // After a change to the schema: INSTA_UPDATE=always cargo test -p csp-core the_schema, and review it.
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name";
        let mut statement = connection.prepare(sql).unwrap();
        let statements: Vec<String> =
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        insta::assert_snapshot!("schema", statements.join(";\n"));
    }

    #[test]
    fn a_schema_from_a_newer_program_is_refused_and_left_alone() {
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
        let refused = migrate(&connection).unwrap_err();
        assert_eq!(refused.problem().code, "vault-newer");
        assert_eq!(schema_of(&connection).unwrap(), SCHEMA + 1);
    }

    #[test]
    fn the_address_of_a_file_carries_every_letter() {
        assert_eq!(uri(Path::new("/a b/%?#ć/vault.db")), "file:///a%20b/%25%3F%23%C4%87/vault.db");
    }

    #[test]
    fn a_migration_is_made_once() {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        migrate(&connection).unwrap();
        assert_eq!(schema_of(&connection).unwrap(), SCHEMA);
    }
}
