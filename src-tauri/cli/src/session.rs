//! Opening the vault: which folder, whose passphrase, which officer.

use std::path::PathBuf;
use std::sync::Arc;

use csp_core::clock::{Clock, SystemClock};
use csp_core::vault::{Officer, Vault};

use crate::arguments::Common;
use crate::output::Output;
use crate::refused::{Outcome, Refused};

/// An open vault and who works in it.
pub struct Session {
    pub vault: Vault,
    pub officer: Officer,
}

/// Opens the vault as the command line says.
pub fn open(common: &Common, output: &Output) -> Outcome<Session> {
    open_at(common, output, Arc::new(SystemClock))
}

/// Opens the vault with a clock of its own.
pub fn open_at(common: &Common, output: &Output, clock: Arc<dyn Clock>) -> Outcome<Session> {
    let dir = folder(common)?;
    let passphrase = match given(common)? {
        Some(passphrase) => passphrase,
        None => asked(&output.words.get("cli-passphrase"))?,
    };
    let (vault, officer) = Vault::unlock(&dir, common.officer.as_deref(), &passphrase, clock)?;
    Ok(Session { vault, officer })
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
    if let Some(file) = &common.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(|_| Refused::new("passphrase-file"))?;
        return Ok(Some(text.lines().next().unwrap_or_default().to_owned()));
    }
    Ok(std::env::var("CSP_PASSPHRASE").ok())
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

fn asked(prompt: &str) -> Outcome<String> {
    rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| Refused::new("passphrase-needed"))
}
