//! Opening the vault: which folder, whose passphrase, which officer.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::TimeDelta;
use csp_core::clock::{Clock, SystemClock};
use csp_core::language::Language;
use csp_core::vault::{Officer, Vault, backup, place_warning};
use zeroize::Zeroizing;

use crate::arguments::Common;
use crate::output::Output;
use crate::refused::{Outcome, Refused};

/// An open vault and who works in it.
pub struct Session {
    pub vault: Vault,
    pub officer: Officer,
    language: Language,
    /// Where the chain ended when the vault was opened.
    began: Option<String>,
}

/// Scripts call `csp` many times in a row: a backup that is younger is young enough.
const YOUNG: TimeDelta = TimeDelta::minutes(10);

impl Session {
    fn new(vault: Vault, officer: Officer, language: Language) -> Self {
        let began = vault.chain_head().ok().map(|head| head.hash);
        Self { vault, officer, language, began }
    }

    fn changed(&self) -> bool {
        self.vault.chain_head().ok().map(|head| head.hash) != self.began
    }
}

/// The vault is locked when the command is over, however it ended; what it changed is backed up.
impl Drop for Session {
    fn drop(&mut self) {
        if std::thread::panicking() || !self.changed() {
            return;
        }
        let done = backup::automatic(&self.vault, YOUNG, None, &mut |_, _| ControlFlow::Continue(()));
        if let Some(refused) = done.refused {
            // The command itself is done; its exit code says so.
            Output::new(self.language, false).finding(&refused);
        }
    }
}

/// Opens the vault as the command line says.
pub fn open(common: &Common, output: &Output) -> Outcome<Session> {
    open_at(common, output, Arc::new(SystemClock))
}

/// Opens the vault with a clock of its own.
pub fn open_at(common: &Common, output: &Output, clock: Arc<dyn Clock>) -> Outcome<Session> {
    Ok(unlock(common, output, clock)?.0)
}

/// Opens the vault, and gives the passphrase it was opened with.
pub fn open_knowing(common: &Common, output: &Output) -> Outcome<(Session, Zeroizing<String>)> {
    unlock(common, output, Arc::new(SystemClock))
}

fn unlock(common: &Common, output: &Output, clock: Arc<dyn Clock>) -> Outcome<(Session, Zeroizing<String>)> {
    let dir = folder(common)?;
    let passphrase = passphrase(common, output)?;
    let (vault, officer) = Vault::unlock(&dir, common.officer.as_deref(), &passphrase, clock)?;
    warn_of_place(&dir, output);
    if vault.is_reading_only() {
        output.finding_words("cli-reading-only");
    }
    Ok((Session::new(vault, officer, common.language()), passphrase))
}

/// Tells what to know of the folder a vault lives in, or is about to.
pub fn warn_of_place(folder: &Path, output: &Output) {
    if let Some(warning) = place_warning(folder) {
        output.finding(&warning);
    }
}

/// The passphrase, asked for where none is given.
pub fn passphrase(common: &Common, output: &Output) -> Outcome<Zeroizing<String>> {
    Ok(Zeroizing::new(match given(common)? {
        Some(passphrase) => passphrase,
        None => asked(&output.words.get("cli-passphrase"))?,
    }))
}

/// The vault's folder.
pub fn folder(common: &Common) -> Outcome<PathBuf> {
    common
        .vault
        .clone()
        .ok_or_else(|| Refused::Usage("name the vault with --vault DIR or CSP_VAULT".to_owned()))
}

/// The passphrase from the environment or a file.
pub fn given(common: &Common) -> Outcome<Option<String>> {
    match &common.passphrase_file {
        Some(file) => first_line(file).map(Some),
        None => Ok(std::env::var("CSP_PASSPHRASE").ok()),
    }
}

/// What is asked for besides the passphrase.
#[derive(Clone, Copy)]
pub enum Secret {
    /// The passphrase from now on.
    NewPassphrase,
    /// The printed recovery key.
    RecoveryKey,
}

/// A secret from a file's first line, else from the environment, else typed.
pub fn secret(what: Secret, file: Option<&Path>, output: &Output) -> Outcome<Zeroizing<String>> {
    let (variable, prompt) = match what {
        Secret::NewPassphrase => ("CSP_NEW_PASSPHRASE", "cli-passphrase-new"),
        Secret::RecoveryKey => ("CSP_RECOVERY_KEY", "cli-recovery-key-typed"),
    };
    let given = match file {
        Some(file) => Some(first_line(file)?),
        None => std::env::var(variable).ok(),
    };
    given.map_or_else(|| asked(&output.words.get(prompt)), Ok).map(Zeroizing::new)
}

/// The passphrase from now on, typed twice where it is typed.
pub fn new_passphrase(file: Option<&Path>, output: &Output) -> Outcome<Zeroizing<String>> {
    let typed = file.is_none() && std::env::var_os("CSP_NEW_PASSPHRASE").is_none();
    let first = secret(Secret::NewPassphrase, file, output)?;
    if typed && asked(&output.words.get("cli-passphrase-again"))? != *first {
        return Err(Refused::new("passphrases-differ"));
    }
    Ok(first)
}

fn first_line(file: &Path) -> Outcome<String> {
    let text = std::fs::read_to_string(file).map_err(|_| Refused::new("passphrase-file"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The passphrase for a new vault, asked for twice when it is typed.
pub fn chosen(common: &Common, output: &Output) -> Outcome<String> {
    if let Some(passphrase) = given(common)? {
        return Ok(passphrase);
    }
    let first = asked(&output.words.get("cli-passphrase-new"))?;
    if asked(&output.words.get("cli-passphrase-again"))? == first {
        Ok(first)
    } else {
        Err(Refused::new("passphrases-differ"))
    }
}

/// What is typed at a prompt, unseen.
pub fn asked(prompt: &str) -> Outcome<String> {
    rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| Refused::new("passphrase-needed"))
}
