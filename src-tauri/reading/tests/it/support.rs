//! What every test here needs: a vault, a file, an import.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{TimeZone, Utc};
use csp_core::cells::Book;
use csp_core::clock::FixedClock;
use csp_core::intake::{ImportOptions, ImportPreview, ImportReport, service};
use csp_core::vault::{Officer, Role, Vault};

/// A vault of its own in a folder that goes with it. It stands on 23 November 2026.
pub struct Desk {
    pub vault: Vault,
    pub officer: Officer,
    _dir: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
        let (vault, officer) = Vault::create(
            &dir.path().join("vault"),
            "Test Officer",
            Role::ProgrammeManager,
            "correct horse battery staple",
            clock,
        )
        .unwrap();
        Self { vault, officer, _dir: dir }
    }

    pub fn preview(&self, book: &Book, options: &ImportOptions) -> ImportPreview {
        service::preview(&self.vault, book, options).unwrap()
    }

    pub fn import(&self, book: &Book, options: &ImportOptions) -> ImportReport {
        service::import(&self.vault, &self.officer, book, options, &mut |_| ControlFlow::Continue(()))
            .unwrap()
    }

    pub fn count(&self, table: &str) -> i64 {
        self.vault
            .read(|db| Ok(db.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0))?))
            .unwrap()
    }

    /// One value of one row.
    pub fn text(&self, sql: &str) -> Option<String> {
        self.vault.read(|db| Ok(db.query_row(sql, [], |r| r.get(0))?)).unwrap()
    }

    /// The first column of every row.
    pub fn texts(&self, sql: &str) -> Vec<Option<String>> {
        self.vault
            .read(|db| {
                let mut statement = db.prepare(sql)?;
                let rows = statement.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
                Ok(rows)
            })
            .unwrap()
    }
}

/// A file of the sample registers.
pub fn register(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/registers").join(name)
}

/// A file of the sample registers as cells.
pub fn read_register(name: &str) -> Book {
    csp_reading::read_in_process(&register(name)).unwrap()
}
