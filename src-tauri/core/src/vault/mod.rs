//! The encrypted file: key slots, opening and locking, migrations, the one way to write, the change log.
//!
//! STAND-IN written so that the other areas can start: the signatures below are the contract, the
//! insides are replaced by the real vault.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::clock::Clock;
use crate::ids::{ChangeId, OfficerId};
use crate::{Problem, Result};

crate::codes! {
    /// What an officer may be.
    pub enum Role {
        /// Meets people, takes applications, visits.
        FieldOfficer = "field-officer",
        /// Monitoring and evaluation.
        MeOfficer = "me-officer",
        /// Buys.
        ProcurementOfficer = "procurement-officer",
        /// Decides and signs.
        ProgrammeManager = "programme-manager",
        /// Reads only.
        Auditor = "auditor",
    }
}

crate::codes! {
    /// What a write is for. Every transaction names one; roles and undo go by it.
    pub enum Action {
        /// The vault was made, its first officer enrolled.
        VaultCreated = "vault-created",
        /// An officer was enrolled.
        OfficerEnrolled = "officer-enrolled",
        /// A setting of the programme got a new version.
        SettingChanged = "setting-changed",
        /// A file of applications was imported.
        ApplicationsImported = "applications-imported",
        /// An applicant or application was entered by hand.
        ApplicationEntered = "application-entered",
        /// A person's, applicant's or application's details were changed.
        DetailsChanged = "details-changed",
        /// An application moved to another state.
        ApplicationMoved = "application-moved",
        /// An agreement's items or money were changed.
        AgreementChanged = "agreement-changed",
        /// An agreement was printed.
        AgreementPrinted = "agreement-printed",
        /// The month was reported.
        MonthReported = "month-reported",
        /// A change was taken back.
        ChangeUndone = "change-undone",
        /// The sample programme was made.
        SampleMade = "sample-made",
    }
}

/// Refusals of the vault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
        }
    }
}

/// An officer whose passphrase has opened their slot; signs what they write.
#[derive(Debug, Clone)]
pub struct Officer {
    /// Identity.
    pub id: OfficerId,
    /// Name as enrolled.
    pub name: String,
    /// Role.
    pub role: Role,
}

/// An open vault. Cheap to share between threads behind an `Arc`; one connection inside.
pub struct Vault {
    dir: PathBuf,
    connection: Mutex<rusqlite::Connection>,
    clock: Arc<dyn Clock>,
}

/// What a write gave back, and the change it became (`None` when it changed nothing).
#[derive(Debug)]
pub struct Written<T> {
    /// What the closure returned.
    pub value: T,
    /// The change in the log, which `undo` takes.
    pub change: Option<ChangeId>,
}

/// A read transaction. Dereferences to the connection for the stores.
pub struct Reading<'a> {
    connection: &'a rusqlite::Connection,
    /// Today, where the officer is.
    pub today: chrono::NaiveDate,
}

/// A write transaction in the name of an officer and for one action.
pub struct Writing<'a> {
    connection: &'a rusqlite::Connection,
    /// Who writes.
    pub officer: OfficerId,
    /// The moment of the write, UTC.
    pub now: chrono::DateTime<chrono::Utc>,
    /// Today, where the officer is.
    pub today: chrono::NaiveDate,
}

impl std::ops::Deref for Reading<'_> {
    type Target = rusqlite::Connection;
    fn deref(&self) -> &rusqlite::Connection {
        self.connection
    }
}

impl std::ops::Deref for Writing<'_> {
    type Target = rusqlite::Connection;
    fn deref(&self) -> &rusqlite::Connection {
        self.connection
    }
}

impl Reading<'_> {
    /// As [`Writing::keyed_hash`]: a dry run must recognise what is already there.
    #[must_use]
    pub fn keyed_hash(&self, content: &[u8]) -> String {
        use sha2::Digest;
        sha2::Sha256::digest(content).iter().map(|b| format!("{b:02x}")).collect()
    }
}

impl Writing<'_> {
    /// The next human number of a kind on this device, such as `CSP4-A-0042` for `application` and
    /// `CSP4-A-P0042` for `applicant`.
    ///
    /// # Errors
    /// When the database fails.
    pub fn next_number(&self, kind: &str) -> Result<String> {
        let n: i64 = self.connection.query_row(
            "INSERT INTO counter (kind, next) VALUES (?1, 2) ON CONFLICT (kind) DO UPDATE SET next = next + 1 RETURNING next - 1",
            [kind],
            |r| r.get(0),
        )?;
        let mark = if kind == "applicant" { "P" } else { "" };
        Ok(format!("CSP4-A-{mark}{n:04}"))
    }

    /// Impersonal facts about the action for the log's readers, such as counts and file hashes (JSON object).
    pub fn describe(&self, _subject: serde_json::Value) {}

    /// A hash of `content` under a key of this vault: for recognising the same thing again without
    /// keeping it readable. Hex.
    #[must_use]
    pub fn keyed_hash(&self, content: &[u8]) -> String {
        use sha2::Digest;
        sha2::Sha256::digest(content).iter().map(|b| format!("{b:02x}")).collect()
    }
}

impl Vault {
    /// Makes a vault in `dir` with its first officer.
    ///
    /// # Errors
    /// When there is one already or the folder cannot be written.
    pub fn create(
        dir: &Path,
        officer_name: &str,
        role: Role,
        _passphrase: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<(Self, Officer)> {
        let connection = rusqlite::Connection::open(dir.join("vault.db"))?;
        connection.execute_batch(include_str!("migrations/0001_first.sql"))?;
        let officer = Officer { id: OfficerId::new(), name: officer_name.to_owned(), role };
        connection.execute(
            "INSERT INTO officer (id, name, role, signing_public, opening_public, certificate) VALUES (?1, ?2, ?3, x'', x'', '{}')",
            rusqlite::params![officer.id, officer.name, officer.role],
        )?;
        Ok((Self { dir: dir.to_owned(), connection: Mutex::new(connection), clock }, officer))
    }

    /// Where the vault lies.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Reads within one transaction.
    ///
    /// # Errors
    /// What the closure refuses.
    pub fn read<T>(&self, work: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        let connection = self.connection.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        work(&Reading { connection: &connection, today: self.clock.today() })
    }

    /// Writes in one transaction that is logged and signed, or not at all.
    ///
    /// # Errors
    /// What the closure refuses; then nothing is written.
    pub fn write<T>(
        &self,
        officer: &Officer,
        _action: Action,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let mut connection = self.connection.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let transaction = connection.transaction()?;
        let value = work(&Writing {
            connection: &transaction,
            officer: officer.id,
            now: self.clock.now(),
            today: self.clock.today(),
        })?;
        transaction.commit()?;
        Ok(Written { value, change: Some(ChangeId::new()) })
    }
}
