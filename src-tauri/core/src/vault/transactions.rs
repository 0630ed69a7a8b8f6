//! Reading, and the one way to write.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::session::Session;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use super::database;
use super::log::{self, Author, Facts};
use super::tables::TABLES;
use super::{Action, Error, Officer, Role, Vault, access, erasing, standing, store};
use crate::Result;
use crate::ids::{ChangeId, OfficerId};

/// What the log says of a change that is not taken back, whatever its action.
pub(crate) const FINAL: &str = "final";

/// What a write gave back, and the change it became (`None` when it changed nothing).
#[derive(Debug)]
pub struct Written<T> {
    /// What the closure returned.
    pub value: T,
    /// The change in the log, which `undo` takes.
    pub change: Option<ChangeId>,
}

/// A read transaction: all it reads is of one moment. Dereferences to the connection for the stores.
pub struct Reading<'a> {
    connection: &'a Connection,
    vault: &'a Vault,
    /// Today, where the officer is.
    pub today: NaiveDate,
}

/// A write transaction in the name of an officer and for one action. Dereferences to the connection for
/// the stores; they neither commit nor roll back, and use [`Writing::attempt`] for what may fail alone.
pub struct Writing<'a> {
    connection: &'a Connection,
    vault: &'a Vault,
    subject: RefCell<Option<serde_json::Value>>,
    pub(crate) undoes: Cell<Option<ChangeId>>,
    series: OnceCell<String>,
    forgotten: RefCell<BTreeSet<Uuid>>,
    /// Who writes.
    pub officer: OfficerId,
    /// The moment of the write, UTC.
    pub now: DateTime<Utc>,
    /// Today, where the officer is.
    pub today: NaiveDate,
}

impl std::ops::Deref for Reading<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl std::ops::Deref for Writing<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Reading<'_> {
    /// The auditor who unlocked the vault: they see pseudonyms. Nobody else is named here.
    #[must_use]
    pub(crate) fn auditor(&self) -> Option<OfficerId> {
        self.vault.opened_by.get().filter(|(_, role)| *role == Role::Auditor).map(|(id, _)| *id)
    }

    /// A hash of `content` under a key of this vault. Hex.
    #[must_use]
    pub fn keyed_hash(&self, content: &[u8]) -> String {
        self.vault.keyed_hash(content)
    }
}

impl Writing<'_> {
    /// The next human number of a kind on this device, such as `CSP4-A-0042` for `application`,
    /// `CSP4-A-P0042` for `applicant`, `CSP4-A-E0042` for `erasure`, `CSP4-A-F0042` for `paper_form` and
    /// `CSP4-A-R0042` for `receipt`. A number is never given twice, even when the write is undone.
    ///
    /// # Errors
    /// When the database fails.
    pub fn next_number(&self, kind: &str) -> Result<String> {
        let series = match self.series.get() {
            Some(series) => series,
            None => {
                let prefix = store::meta(self, "number_prefix")?.unwrap_or_default();
                let device = store::meta(self, "device")?.unwrap_or_default();
                self.series.get_or_init(|| format!("{prefix}-{device}-"))
            }
        };
        let mark = match kind {
            "applicant" => "P",
            "erasure" => "E",
            "call" => "C",
            "session" => "M",
            "paper_form" => "F",
            "receipt" => "R",
            "supplier" => "S",
            "letter" => "L",
            "complaint" => "K",
            "handover" => "H",
            "asset" => "A",
            "training" => "T",
            "monitoring_visit" => "V",
            "incident" => "I",
            "grant_paper" => "G",
            "lot" => "B",
            _ => "",
        };
        Ok(format!("{series}{mark}{:04}", store::next_count(self, kind)?))
    }

    /// What this write has done so far, as a read sees it.
    #[must_use]
    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading { connection: self.connection, vault: self.vault, today: self.today }
    }

    /// Impersonal facts about the action for the log's readers, such as counts and file hashes (JSON
    /// object). Told several times, the facts add up.
    pub fn describe(&self, subject: serde_json::Value) {
        let mut described = self.subject.borrow_mut();
        match (described.as_mut(), subject) {
            (Some(serde_json::Value::Object(known)), serde_json::Value::Object(new)) => known.extend(new),
            (_, subject) => *described = Some(subject),
        }
    }

    /// Forgets in the log every personal value of these records, those of this write included.
    pub(crate) fn forget(&self, records: impl IntoIterator<Item = Uuid>) {
        self.forgotten.borrow_mut().extend(records);
    }

    /// Says that what this write does is signed or decided: it is not taken back but corrected by a new
    /// event. For writes whose action alone does not say so.
    pub fn forbid_undo(&self) {
        self.describe(serde_json::json!({ FINAL: true }));
    }

    /// A hash of `content` under a key of this vault: for recognising the same thing again without
    /// keeping it readable. Hex.
    #[must_use]
    pub fn keyed_hash(&self, content: &[u8]) -> String {
        self.vault.keyed_hash(content)
    }

    /// The vault's folder.
    pub(crate) fn folder(&self) -> &std::path::Path {
        &self.vault.dir
    }

    /// Does a part of the work that may fail by itself: on an error the part is rolled back and the
    /// write goes on. (`Transaction::savepoint` cannot be had while changes are being captured.)
    ///
    /// # Errors
    /// What the part refuses.
    pub fn attempt<T>(&self, part: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        self.prepare_cached("SAVEPOINT attempt")?.execute([])?;
        let done = part(self);
        if done.is_err() {
            self.prepare_cached("ROLLBACK TO attempt")?.execute([])?;
        }
        self.prepare_cached("RELEASE attempt")?.execute([])?;
        done
    }
}

/// Nobody who panicked while holding a connection left half a transaction: it was rolled back.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vault {
    /// Reads within one transaction, which sees what was committed before it began.
    ///
    /// # Errors
    /// What the closure refuses.
    pub fn read<T>(&self, work: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        self.check_open()?;
        let read = self.readers.read(self, |connection| {
            let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Deferred)?;
            work(&Reading { connection: &transaction, vault: self, today: self.clock.today() })
        });
        self.unless_shut(read)
    }

    /// Writes in one transaction that is logged and signed, or not at all. A write that changes nothing
    /// leaves no trace in the log. Writes wait for each other; a write within a write would wait for ever.
    ///
    /// # Errors
    /// When the officer's role does not allow it, or what the closure refuses; then nothing is written.
    pub fn write<T>(
        &self,
        officer: &Officer,
        action: Action,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.check_writable()?;
        // Where a new device begins comes before what is done on it.
        self.begin_device(officer)?;
        self.transact(officer, action, |transaction| self.check_author(transaction, officer, action), work)
    }

    /// The write itself, after `prepare` has had its say within the same transaction.
    pub(crate) fn transact<T>(
        &self,
        officer: &Officer,
        action: Action,
        prepare: impl FnOnce(&Transaction<'_>) -> Result<()>,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.transact_then(officer, action, prepare, work, Ok)
    }

    /// The same with something that is done once it is committed, and before anybody else writes.
    pub(crate) fn transact_then<T, U>(
        &self,
        officer: &Officer,
        action: Action,
        prepare: impl FnOnce(&Transaction<'_>) -> Result<()>,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
        then: impl FnOnce(T) -> Result<U>,
    ) -> Result<Written<U>> {
        self.check_writable()?;
        let writer = locked(&self.writer);
        self.check_open()?;
        self.recovery_key_told()?;
        let written = self.unless_shut(self.transact_on(&writer, officer, action, prepare, work))?;
        let value = then(written.value)?;
        // Reads that waited for this write.
        access::write_notes(self, &writer)?;
        Ok(Written { value, change: written.change })
    }

    /// The same on a connection of the caller's, who alone writes through it.
    pub(crate) fn transact_on<T>(
        &self,
        connection: &Connection,
        officer: &Officer,
        action: Action,
        prepare: impl FnOnce(&Transaction<'_>) -> Result<()>,
        work: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        database::enlarge_cache(connection, action.is_large())?;
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        prepare(&transaction)?;
        let mut session = Session::new(&transaction)?;
        for table in TABLES.iter().filter(|table| table.logged) {
            session.attach(Some(table.name))?;
        }
        let writing = Writing {
            connection: &transaction,
            vault: self,
            subject: RefCell::new(None),
            undoes: Cell::new(None),
            series: OnceCell::new(),
            forgotten: RefCell::default(),
            officer: officer.id,
            now: self.clock.now(),
            today: self.clock.today(),
        };
        let value = work(&writing)?;
        let forgotten = writing.forgotten.take();
        let facts = Facts { now: writing.now, subject: writing.subject.take(), undoes: writing.undoes.get() };
        let ops = log::capture(&mut session)?;
        let rows = ops.iter().map(|op| (op.table.name, op.record, op.kind == log::OpKind::Insert));
        crate::grants::closure::guard::check(&transaction, action, rows)?;
        // Before the log's own rows are written, so that the session does not look at them.
        drop(session);
        let change = if ops.is_empty() {
            None
        } else {
            let author = Author { vault: self.id, officer: officer.id, keys: &officer.keys };
            Some(log::append(&transaction, &author, action, facts, &ops)?)
        };
        // After the append: what this write itself left in the log goes as well.
        erasing::forget(&transaction, &forgotten)?;
        transaction.commit()?;
        Ok(Written { value, change })
    }

    /// Whether the officer is enrolled here, with these keys, not disabled, and of a role that may.
    pub(crate) fn check_author(
        &self,
        connection: &Connection,
        officer: &Officer,
        action: Action,
    ) -> Result<()> {
        let enrolled = store::officer(connection, officer.id)?.ok_or(Error::CertificateBroken)?;
        if enrolled.holder.signing_public != officer.keys.signing_public() {
            return Err(Error::CertificateBroken.into());
        }
        if enrolled.disabled {
            return Err(Error::OfficerDisabled.into());
        }
        let role = enrolled.role()?;
        // Their certificate was checked when they unlocked; a role that is another one since then is not
        // believed without its own.
        if role != officer.role && !standing::is_certified(connection, self.id, &enrolled)? {
            return Err(Error::CertificateBroken.into());
        }
        let founds = || {
            Ok::<_, crate::Error>(
                action == Action::OfficerEnrolled && standing::founds(connection, officer.id, standing::NOW)?,
            )
        };
        if action.allowed(role) || founds()? {
            Ok(())
        } else {
            Err(Error::NotAllowed { role, action }.into())
        }
    }
}
