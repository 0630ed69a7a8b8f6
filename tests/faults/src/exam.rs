//! What is left after the harm: does everybody still get in, is everything there that was acknowledged, is
//! nothing half done?

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use csp_core::clock::SystemClock;
use csp_core::code::Stored;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::vault::{self, RecoveryKey, Vault};

use crate::template::Person;

/// What a vault holds, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Applicants by number: name, and their applications by number with where they stand.
    pub people: Vec<String>,
    /// Which changes the log has, oldest first.
    pub changes: Vec<String>,
}

impl State {
    /// Reads it.
    pub fn of(vault: &Vault) -> Result<Self, String> {
        let words = |e: csp_core::Error| format!("cannot be read: {e}");
        let rows = applicants(vault, &ApplicantQuery::default()).map_err(words)?;
        let people = rows.iter().map(|row| {
            let applications = row.applications.iter().map(|application| {
                let state = application.state.as_ref().map_or("", Stored::code);
                format!(" {} {state}", application.number)
            });
            format!("{} {}{}", row.number, row.name, applications.collect::<String>())
        });
        let changes = vault::changes(vault, None, None).map_err(words)?;
        let changes = changes.iter().rev().map(|change| change.id.to_string());
        Ok(Self { people: people.collect(), changes: changes.collect() })
    }

    /// Whether both hold the same, if the same was done at different moments.
    fn is_like(&self, other: &Self) -> bool {
        self.people == other.people && self.changes.len() == other.changes.len()
    }
}

/// What must not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Harm {
    /// Somebody who could open the vault cannot.
    LockedOut(String),
    /// What was acknowledged is gone.
    Lost(String),
    /// What is there is neither as before nor as wanted.
    HalfDone(String),
    /// A file under its final name is not whole.
    HalfWritten(String),
    /// Scraps lie about that nothing sweeps up.
    LeftOver(String),
    /// The program did not end as it should, or said nothing useful.
    Unclear(String),
}

/// What a file may be that is written for people.
pub struct Output {
    /// Its path in the place.
    pub path: PathBuf,
    /// Whether bytes are the whole file.
    pub is_whole: fn(&[u8]) -> bool,
}

/// What to expect.
pub struct Exam {
    /// The vault's folder in the place.
    pub vault: PathBuf,
    pub recovery: String,
    /// Who must get in, with any of these passphrases.
    pub people: Vec<(Person, Vec<String>)>,
    /// The states it may be in: the first before anything was done, the last when all of it was.
    pub states: Vec<State>,
    pub outputs: Vec<Output>,
    /// Whether key files that are the same open the same: not while keys change.
    pub remember_keys: bool,
}

/// What lies in the place of a file before it is written anew.
pub const OLDER: &[u8] = b"an older file of this name";

impl Exam {
    /// Examines a place of which `acknowledged` steps must be there. Gives how many are.
    pub fn take(&self, place: &Path, acknowledged: usize) -> Result<usize, Harm> {
        let dir = place.join(&self.vault);
        let vault = self.open(&dir)?;
        let found = vault::verify(&vault).map_err(|e| Harm::HalfDone(format!("no check: {e}")))?;
        if !found.is_whole() {
            let codes: Vec<String> =
                found.findings.iter().map(|p| format!("{} {:?}", p.code, p.args)).collect();
            return Err(Harm::HalfDone(format!("verify: {}", codes.join(", "))));
        }
        let state = State::of(&vault).map_err(Harm::HalfDone)?;
        vault.lock().map_err(|e| Harm::LockedOut(format!("does not lock: {e}")))?;
        let before = &self.states[0];
        if !state.changes.starts_with(&before.changes) {
            return Err(Harm::Lost("changes of before".to_owned()));
        }
        let mut outputs_done = true;
        for output in &self.outputs {
            let is_new = output.check(place)?;
            if acknowledged + 1 == self.states.len() && !is_new {
                return Err(Harm::Lost(format!("{} was acknowledged", output.path.display())));
            }
            outputs_done &= is_new;
        }
        // The latest state that fits: reading alone changes none.
        let reached = (0..self.states.len()).rev().find(|i| self.states[*i].is_like(&state));
        let Some(reached) = reached else {
            return Err(Harm::HalfDone(format!("neither before nor after: {state:?}")));
        };
        if reached < acknowledged {
            return Err(Harm::Lost(format!("{acknowledged} acknowledged, {reached} there")));
        }
        Self::swept(&dir)?;
        Ok(if outputs_done { reached } else { reached.min(self.states.len() - 2) })
    }

    fn open(&self, dir: &Path) -> Result<Vault, Harm> {
        // Everybody's slot was tried for a key file of these bytes before: then it need not be again, which costs
        // a third of a second for each. That the key opens this database is tried every time.
        static TRIED: Mutex<BTreeSet<Vec<u8>>> = Mutex::new(BTreeSet::new());
        let key_file = fs::read(dir.join("keys.json")).unwrap_or_default();
        let known = || TRIED.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.remember_keys || !known().contains(&key_file) {
            for (person, passphrases) in &self.people {
                let opens = |passphrase: &String| {
                    Vault::unlock(dir, Some(person.name), passphrase, Arc::new(SystemClock))
                };
                let mut refusals = Vec::new();
                let open =
                    passphrases.iter().any(|p| opens(p).map_err(|e| refusals.push(e.to_string())).is_ok());
                if !open {
                    return Err(Harm::LockedOut(format!("{}: {}", person.name, refusals.join(", "))));
                }
            }
            known().insert(key_file);
        }
        let key = RecoveryKey::read(&self.recovery).unwrap();
        Vault::unlock_with_recovery(dir, &key, Arc::new(SystemClock))
            .map_err(|e| Harm::LockedOut(format!("the recovery key: {e}")))
    }

    /// Whether nothing lies in a folder but what belongs there.
    fn swept(dir: &Path) -> Result<(), Harm> {
        for file in crate::place::files(dir) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let scrap = name.ends_with(".tmp") || name.ends_with("-journal") || name.ends_with("-wal");
            if scrap {
                return Err(Harm::LeftOver(file.display().to_string()));
            }
        }
        Ok(())
    }
}

impl Output {
    /// Whether the file is the new one; it may be the older one, or none.
    fn check(&self, place: &Path) -> Result<bool, Harm> {
        match fs::read(place.join(&self.path)) {
            Err(_) => Ok(false),
            Ok(bytes) if bytes == OLDER => Ok(false),
            Ok(bytes) if (self.is_whole)(&bytes) => Ok(true),
            Ok(bytes) => Err(Harm::HalfWritten(format!("{}: {} bytes", self.path.display(), bytes.len()))),
        }
    }
}
