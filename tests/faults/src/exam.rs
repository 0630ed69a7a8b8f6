//! What is left after the harm: does everybody still get in, is everything there that was acknowledged, is
//! nothing half done?

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use csp_core::clock::SystemClock;
use csp_core::code::Stored;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::vault::backup::{self, Key, Standing};
use csp_core::vault::{self, RecoveryKey, Vault};

use crate::template::{MANAGER, Person};

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
                format!(" {} {state}", without_device(&application.number))
            });
            format!("{} {}{}", without_device(&row.number), row.name, applications.collect::<String>())
        });
        let changes = vault::changes(vault, None, None).map_err(words)?;
        // That a copy of a vault begins a device of its own comes with the first write, whatever that is.
        let deeds = changes
            .iter()
            .filter(|change| !matches!(change.action.code(), "vault-copied" | "backup-restored"));
        let changes = deeds.rev().map(|change| change.id.to_string());
        Ok(Self { people: people.collect(), changes: changes.collect() })
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
    /// What nobody may read lies somewhere in clear.
    InClear(String),
    /// Harm that the vault's own check does not find.
    Missed(String),
}

/// What to expect.
pub struct Exam {
    /// The vault's folder in the place.
    pub vault: PathBuf,
    /// The recovery key, where it is known.
    pub recovery: Option<String>,
    /// Who must get in, with one of these passphrases; when all is done, with the last.
    pub people: Vec<(Person, Vec<&'static str>)>,
    /// The states it may be in: the first before anything was done, the last when all of it was.
    pub states: Vec<State>,
    /// Whether a file is written for people, into `out`.
    pub writes_file: bool,
    /// Whoever gets in when all is done.
    pub newcomer: Option<Person>,
    /// Whoever does not get in any more when all is done.
    pub leaver: Option<Person>,
    /// What may lie in the vault's folder; see [`family`].
    pub names: BTreeSet<String>,
    /// Whether there is no vault before: then there may be none afterwards, if one can be made.
    pub makes_vault: bool,
    /// Whether what was recorded before the rest failed is recorded again when it is done again.
    pub records_each_try: bool,
}

/// What lies in the place of a file before it is written anew.
pub const OLDER: &[u8] = b"an older file of this name";

impl Exam {
    /// Examines a place of which `acknowledged` steps must be there. Gives how many are.
    pub fn take(&self, place: &Path, acknowledged: usize) -> Result<usize, Harm> {
        let dir = place.join(&self.vault);
        released(&dir)?;
        let all_done = acknowledged + 1 == self.states.len();
        let vault = match self.open(&dir, all_done) {
            Err(_) if self.makes_vault && acknowledged == 0 => return Ok(0),
            opened => opened?,
        };
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
        let file_done = !self.writes_file || self.file(place)?;
        if all_done && !file_done {
            return Err(Harm::Lost("the file was acknowledged".to_owned()));
        }
        if all_done {
            self.comers(&dir)?;
        }
        // The latest state that fits: reading alone changes none.
        let reached = (0..self.states.len()).rev().find(|i| self.is_like(&state, &self.states[*i]));
        let Some(reached) = reached else {
            return Err(Harm::HalfDone(format!(
                "neither before nor after: {} changes, {} before",
                state.changes.len(),
                before.changes.len()
            )));
        };
        if reached < acknowledged {
            return Err(Harm::Lost(format!("{acknowledged} acknowledged, {reached} there")));
        }
        self.swept(&dir)?;
        Ok(if file_done { reached } else { reached.min(self.states.len() - 2) })
    }

    /// Whether a vault holds what it should, whenever that was done.
    fn is_like(&self, state: &State, expected: &State) -> bool {
        let more = self.records_each_try && expected.changes.len() > self.states[0].changes.len();
        let changes = state.changes.len();
        let fits = changes == expected.changes.len() || (more && changes > expected.changes.len());
        state.people == expected.people && fits
    }

    /// Whether the file is the new one; it may be the older one, or none.
    fn file(&self, place: &Path) -> Result<bool, Harm> {
        let out = place.join("out");
        let mut is_new = false;
        for name in crate::place::files(&out) {
            let bytes = fs::read(out.join(&name)).unwrap_or_default();
            if bytes == OLDER || is_hidden(&name) {
                continue;
            }
            if !self.is_whole(&out.join(&name), &bytes) {
                return Err(Harm::HalfWritten(format!("{}: {} bytes", name.display(), bytes.len())));
            }
            is_new = true;
        }
        Ok(is_new)
    }

    fn is_whole(&self, path: &Path, bytes: &[u8]) -> bool {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("xlsx") => is_workbook(bytes),
            Some("pdf") => is_paper(bytes),
            // A backup: every byte is checked.
            _ => self.recovery.as_deref().is_some_and(|key| {
                let key = RecoveryKey::read(key).unwrap();
                let nowhere = path.with_extension("nowhere");
                backup::preview(path, Key::Recovery(&key), Standing::Folder(&nowhere)).is_ok()
            }),
        }
    }

    /// Whether who came gets in, and who left does not.
    fn comers(&self, dir: &Path) -> Result<(), Harm> {
        let opens = |person: &Person| {
            Vault::unlock(dir, Some(person.name), person.passphrase, Arc::new(SystemClock)).map(drop)
        };
        if let Some(Err(why)) = self.newcomer.as_ref().map(opens) {
            return Err(Harm::LockedOut(format!("the newcomer: {why}")));
        }
        match self.leaver.as_ref().map(opens) {
            Some(Ok(())) => Err(Harm::Lost("the officer who left gets in".to_owned())),
            _ => Ok(()),
        }
    }

    /// Whether somebody who was told that it failed gets in as before.
    pub fn still_opens(&self, place: &Path, who: &Person) -> Result<(), Harm> {
        let opened =
            Vault::unlock(&place.join(&self.vault), Some(who.name), who.passphrase, Arc::new(SystemClock));
        opened.map(drop).map_err(|e| Harm::LockedOut(format!("{} as before: {e}", who.name)))
    }

    fn open(&self, dir: &Path, all_done: bool) -> Result<Vault, Harm> {
        let Some(recovery) = &self.recovery else {
            return open(dir, None).map_err(|e| Harm::LockedOut(format!("{}: {e}", MANAGER.name)));
        };
        // Everybody's slot was tried for a key file of these bytes before, with the last passphrases or any, and with
        // a database of this key: then it need not be again, which costs a third of a second for each. That the
        // database opens is tried every time.
        static TRIED: Mutex<BTreeSet<Tried>> = Mutex::new(BTreeSet::new());
        let key_file = fs::read(dir.join("keys.json")).unwrap_or_default();
        let now = (key_file, salt(dir), all_done);
        let tried = || TRIED.lock().unwrap_or_else(PoisonError::into_inner);
        if !tried().contains(&now) {
            for (person, passphrases) in &self.people {
                let passphrases = if all_done { &passphrases[passphrases.len() - 1..] } else { passphrases };
                let mut refusals = Vec::new();
                let open = passphrases.iter().any(|passphrase| {
                    let opened = Vault::unlock(dir, Some(person.name), passphrase, Arc::new(SystemClock));
                    opened.map_err(|e| refusals.push(e.to_string())).is_ok()
                });
                if !open {
                    return Err(Harm::LockedOut(format!("{}: {}", person.name, refusals.join(", "))));
                }
            }
            // What was tried is what lay there before: opening may have tidied it up.
            tried().insert(now);
        }
        open(dir, Some(recovery)).map_err(|e| Harm::LockedOut(format!("the recovery key: {e}")))
    }

    /// Whether nothing lies in a folder but what belongs there.
    fn swept(&self, dir: &Path) -> Result<(), Harm> {
        let mut left =
            crate::place::files(dir).into_iter().filter(|path| !self.names.contains(&family(path)));
        left.next().map_or(Ok(()), |path| Err(Harm::LeftOver(path.display().to_string())))
    }
}

/// A key file, the salt of the database beside it, and whether only the last passphrases will do.
type Tried = (Vec<u8>, Vec<u8>, bool);

/// What a database begins with, in clear and by chance: another key has another. A restoration that is decided and
/// not finished lies beside.
fn salt(dir: &Path) -> Vec<u8> {
    let mut salt = Vec::new();
    for name in ["vault.db", "restored/vault.db", "restored/keys.json"] {
        let bytes = fs::read(dir.join(name)).unwrap_or_default();
        salt.extend(if name.ends_with("json") { &bytes } else { bytes.get(..16).unwrap_or_default() });
    }
    salt
}

/// Waits until nobody holds the vault any more. What a killed process was starting holds a copy of its open files
/// until the system has ended that, too; whoever opens the vault by hand is never as quick.
fn released(dir: &Path) -> Result<(), Harm> {
    let Ok(lock) = fs::File::open(dir.join("vault.lock")) else { return Ok(()) };
    for _ in 0..250 {
        if lock.try_lock().is_ok() {
            let _ = lock.unlock();
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Err(Harm::LockedOut("the lock is not let go".to_owned()))
}

/// A ZIP file to its last record.
fn is_workbook(bytes: &[u8]) -> bool {
    let end = bytes.len().checked_sub(22).and_then(|at| bytes.get(at..));
    bytes.starts_with(b"PK\x03\x04") && end.is_some_and(|end| end.starts_with(b"PK\x05\x06"))
}

/// A PDF to its last line.
fn is_paper(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// Whether nobody sees the file: one that is not finished, or lies in a folder of such.
pub fn is_hidden(name: &Path) -> bool {
    name.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'))
}

/// Opens a vault with its recovery key, which takes no time, or with the manager's passphrase.
pub fn open(dir: &Path, recovery: Option<&str>) -> csp_core::Result<Vault> {
    let clock = Arc::new(SystemClock);
    match recovery {
        Some(key) => Vault::unlock_with_recovery(dir, &RecoveryKey::read(key)?, clock),
        None => Vault::unlock(dir, Some(MANAGER.name), MANAGER.passphrase, clock).map(|(vault, _)| vault),
    }
}

/// A number such as `CSP4-KQXV-0042` without its device: every copy of a vault draws a code of its own.
fn without_device(number: &str) -> String {
    match number.split('-').collect::<Vec<_>>()[..] {
        [programme, _, count] => format!("{programme}-{count}"),
        _ => number.to_owned(),
    }
}

/// A file's folder and its name without digits: many of one family may lie there. Backups are one family; their
/// names carry the vault and the device.
pub fn family(path: &Path) -> String {
    if path.extension().is_some_and(|extension| extension == "cspbackup") && !is_hidden(path) {
        return path.with_file_name("a backup").to_string_lossy().into_owned();
    }
    path.to_string_lossy().chars().filter(|sign| !sign.is_ascii_digit()).collect()
}
