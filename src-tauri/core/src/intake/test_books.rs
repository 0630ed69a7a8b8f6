//! Registers as tests write them.

use std::ops::ControlFlow;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{ImportOptions, ImportReport, service};
use crate::cells::{Book, Cell, Sheet};
use crate::clock::SystemClock;
use crate::vault::{Officer, Role, Vault};

/// A file of one sheet: a row a line, cells parted by `;`.
pub fn book(name: &str, text: &str) -> Book {
    sheets(name, &[("", text)])
}

/// A workbook of several sheets.
pub fn sheets(name: &str, sheets: &[(&str, &str)]) -> Book {
    let cell = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    let all: String = sheets.iter().map(|(name, text)| format!("{name}\n{text}")).collect();
    Book {
        file_name: name.to_owned(),
        sha256: Sha256::digest(all.as_bytes()).into(),
        sheets: sheets
            .iter()
            .map(|(name, text)| Sheet {
                name: (*name).to_owned(),
                hidden: false,
                first_row: 1,
                rows: text.lines().map(|line| line.split(';').map(cell).collect()).collect(),
            })
            .collect(),
    }
}

/// A vault in which a programme manager works.
pub struct House {
    _dir: tempfile::TempDir,
    pub vault: Vault,
    pub officer: Officer,
}

impl House {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (vault, officer) =
            Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "x y z", Arc::new(SystemClock))
                .unwrap();
        Self { _dir: dir, vault, officer }
    }

    pub fn import(&self, book: &Book, options: &ImportOptions) -> ImportReport {
        service::import(&self.vault, &self.officer, book, options, &mut |_| ControlFlow::Continue(()))
            .unwrap()
    }

    /// One text of the vault's records.
    pub fn text(&self, sql: &str) -> Option<String> {
        self.vault.read(|db| Ok(db.query_row(sql, [], |r| r.get(0))?)).unwrap()
    }

    /// One number of the vault's records.
    pub fn number(&self, sql: &str) -> i64 {
        self.vault.read(|db| Ok(db.query_row(sql, [], |r| r.get(0))?)).unwrap()
    }
}
