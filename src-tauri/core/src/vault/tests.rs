use std::path::Path;
use std::sync::Arc;

use rusqlite::params;

use super::*;
use crate::Result;
use crate::clock::FixedClock;
use crate::ids::*;

mod chain;
mod keys;
mod taking_back;
mod words;
mod writing;

const PASSPHRASE: &str = "korita u Štrpcu";

/// A vault of its own for a test, with its founder.
struct House {
    dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
    clock: Arc<FixedClock>,
}

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at("2026-03-02T09:30:00Z".parse().unwrap()))
}

fn house() -> House {
    let dir = tempfile::tempdir().unwrap();
    let clock = clock();
    let (vault, officer) =
        Vault::create(dir.path(), "Ana Kovač", Role::ProgrammeManager, PASSPHRASE, clock.clone()).unwrap();
    House { dir, vault, officer, clock }
}

fn code<T>(result: Result<T>) -> String {
    match result {
        Ok(_) => "done".to_owned(),
        Err(error) => error.problem().code,
    }
}

fn unlock(dir: &Path, name: Option<&str>, passphrase: &str) -> Result<(Vault, Officer)> {
    Vault::unlock(dir, name, passphrase, clock())
}

/// Enters a person with an applicant.
fn enter(house: &House, name: &str) -> (PersonId, ApplicantId, ChangeId) {
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
