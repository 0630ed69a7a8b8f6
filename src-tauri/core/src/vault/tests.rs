use std::path::Path;
use std::sync::Arc;

use rusqlite::params;

use super::*;
use crate::Result;
use crate::clock::FixedClock;
use crate::ids::*;

mod backups;
mod chain;
mod detection;
mod keys;
#[cfg(unix)]
mod places;
mod rights;
mod taking_back;
mod words;
mod writing;

pub(super) const PASSPHRASE: &str = "korita u Štrpcu";

/// A vault of its own for a test, with its founder.
pub(super) struct House {
    pub dir: tempfile::TempDir,
    pub vault: Vault,
    pub officer: Officer,
    pub clock: Arc<FixedClock>,
}

pub(super) fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at("2026-03-02T09:30:00Z".parse().unwrap()))
}

pub(super) fn house() -> House {
    let dir = tempfile::tempdir().unwrap();
    let clock = clock();
    let (vault, officer) =
        Vault::create(dir.path(), "Ana Kovač", Role::ProgrammeManager, PASSPHRASE, clock.clone()).unwrap();
    vault.recovery_key_told().unwrap();
    House { dir, vault, officer, clock }
}

/// A copy of one vault that all tests share, opened without deriving its key again: the derivation costs
/// what it must, and most tests are about other things.
pub(super) fn shared_house() -> House {
    static FIRST: std::sync::OnceLock<(tempfile::TempDir, [u8; 32], VaultId, Officer)> =
        std::sync::OnceLock::new();
    let (first, key, id, officer) = FIRST.get_or_init(|| {
        let House { dir, vault, officer, .. } = house();
        let (key, id) = (vault.key().0, vault.id);
        vault.lock().unwrap();
        (dir, key, id, officer)
    });
    let (dir, clock) = (tempfile::tempdir().unwrap(), clock());
    for name in ["keys.json", "vault.db"] {
        std::fs::copy(first.path().join(name), dir.path().join(name)).unwrap();
    }
    let lock = lock::Lock::take(dir.path()).unwrap();
    let vault = Vault::open(dir.path(), *id, super::keys::DatabaseKey(*key), clock.clone(), lock).unwrap();
    House { dir, vault, officer: officer.clone(), clock }
}

pub(super) fn code<T>(result: Result<T>) -> String {
    match result {
        Ok(_) => "done".to_owned(),
        Err(error) => error.problem().code,
    }
}

pub(super) fn unlock(dir: &Path, name: Option<&str>, passphrase: &str) -> Result<(Vault, Officer)> {
    Vault::unlock(dir, name, passphrase, clock())
}

/// Enters a person with an applicant.
pub(super) fn enter(house: &House, name: &str) -> (PersonId, ApplicantId, ChangeId) {
    let (person, applicant) = (PersonId::new(), ApplicantId::new());
    let written = house
        .vault
        .write(&house.officer, Action::ApplicationEntered, |writing| {
            writing
                .execute("INSERT INTO person (id, name_written) VALUES (?1, ?2)", params![person, name])?;
            let number = writing.next_number("applicant")?;
            writing.execute(
                "INSERT INTO applicant (id, number, person_id) VALUES (?1, ?2, ?3)",
                params![applicant, number, person],
            )?;
            Ok(())
        })
        .unwrap();
    (person, applicant, written.change.unwrap())
}

fn rename(house: &House, person: PersonId, name: &str) -> ChangeId {
    house
        .vault
        .write(&house.officer, Action::DetailsChanged, |writing| {
            writing.execute("UPDATE person SET name_written = ?2 WHERE id = ?1", params![person, name])?;
            Ok(())
        })
        .unwrap()
        .change
        .unwrap()
}

/// Every row of every logged table, as text.
fn dump(vault: &Vault) -> String {
    vault
        .read(|reading| {
            let mut out = String::new();
            for table in tables::TABLES.iter().filter(|table| table.logged) {
                let mut statement = reading.prepare(&format!("SELECT * FROM {} ORDER BY id", table.name))?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    for index in 0..table.columns.len() {
                        out += &format!("{}|{:?};", table.name, row.get::<_, rusqlite::types::Value>(index)?);
                    }
                    out.push('\n');
                }
            }
            Ok(out)
        })
        .unwrap()
}

/// Runs a statement that the log does not see, as somebody with the key could.
fn behind_the_log(vault: &Vault, sql: &str) {
    let connection = transactions::locked(&vault.writer);
    connection.pragma_update(None, "foreign_keys", false).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
}

/// Looks at the vault with a tampering in place, and takes the tampering back.
fn with_tampering(vault: &Vault, sql: &str, look: impl FnOnce()) {
    let tables: Vec<_> =
        tables::TABLES.iter().map(|table| table.name).filter(|name| sql.contains(name)).collect();
    for table in &tables {
        behind_the_log(vault, &format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}"));
    }
    behind_the_log(vault, sql);
    look();
    for table in &tables {
        let back = format!(
            "DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table}; DROP TABLE kept_{table}"
        );
        behind_the_log(vault, &back);
    }
}
