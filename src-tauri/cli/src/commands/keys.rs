//! `csp rekey`, `csp passphrase`, `csp recovery-key`, `csp recover`: what opens the vault.

use std::path::Path;
use std::sync::Arc;

use csp_core::clock::SystemClock;
use csp_core::code::Code;
use csp_core::files;
use csp_core::vault::{RecoveryKey, Vault, passphrase};
use csp_exports::recovery;
use serde_json::json;

use crate::arguments::{Common, Passphrase, Recover};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Secret};

/// Gives the database a new key.
pub fn rekey(common: &Common, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    session.vault.rekey(&session.officer)?;
    output.say(&json!({ "rekeyed": true }), |words| words.get("cli-rekeyed"))
}

/// Changes the officer's own passphrase.
pub fn passphrase(common: &Common, passphrase: &Passphrase, output: &Output) -> Outcome {
    let (session, old) = session::open_knowing(common, output)?;
    let new = session::new_passphrase(passphrase.new_passphrase_file.as_deref(), output)?;
    warn(&new, &[&session.officer.name], output);
    session.vault.change_passphrase(&session.officer, &old, &new)?;
    let said = json!({ "changed": true, "officer": session.officer.name });
    output.say(&said, |words| words.with("cli-passphrase-changed", &[("officer", &session.officer.name)]))
}

/// Replaces the recovery key and prints the new one once.
pub fn replace_recovery_key(common: &Common, page: Option<&Path>, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let key = session.vault.replace_recovery_key(&session.officer)?;
    let text = key.text();
    let shown = page.map(|page| page.display().to_string());
    // The key is said before its page is written: a page that cannot be written must not lose it.
    output.say(&json!({ "recovery_key": text.as_str(), "page": shown }), |words| {
        let (replaced, keep) = (words.get("cli-recovery-key-replaced"), words.get("cli-recovery-key"));
        format!("{replaced}\n\n    {}\n\n{keep}", text.as_str())
    })?;
    page.map_or(Ok(()), |page| write_page(&session.vault, &key, page, output))
}

/// Writes the page with a recovery key, and says that it is to be printed and deleted.
pub fn write_page(vault: &Vault, key: &RecoveryKey, path: &Path, output: &Output) -> Outcome {
    let page = vault.recovery_page(key, output.words.language())?;
    let bytes = recovery::render(&page).map_err(|error| Refused::Problem(error.problem()))?;
    files::replace(path, &bytes).map_err(|e| super::agreement::unwritable(&e))?;
    output.aside(&output.words.get("cli-recovery-page"));
    Ok(())
}

/// Tells people that a new passphrase is easy to guess. It is not refused here: scripts choose their own.
pub fn warn(passphrase: &str, own: &[&str], output: &Output) {
    if !passphrase::strength(passphrase, own).is_enough() {
        output.aside(&output.words.get("cli-passphrase-weak"));
    }
}

/// Enrols an officer on the strength of the recovery key, in the place of one who has forgotten their passphrase.
pub fn recover(common: &Common, recover: &Recover, output: &Output) -> Outcome {
    let dir = session::folder(common)?;
    let name =
        common.officer.as_deref().ok_or_else(|| Refused::Usage("recover needs --officer NAME".to_owned()))?;
    let typed = session::secret(Secret::RecoveryKey, recover.recovery_key_file.as_deref(), output)?;
    let key = RecoveryKey::read(&typed)?;
    let vault = Vault::unlock_with_recovery(&dir, &key, Arc::new(SystemClock))?;
    let passphrase = session::new_passphrase(recover.new_passphrase_file.as_deref(), output)?;
    warn(&passphrase, &[name], output);
    let officer = vault.recover(&key, name, recover.role, &passphrase)?;
    let said = json!({ "officer": officer.name, "role": officer.role });
    output.say(&said, |words| {
        let role = words.get(&format!("role-{}", officer.role.code()));
        words.with("cli-recovered", &[("officer", &officer.name), ("role", &role)])
    })?;
    Ok(vault.lock()?)
}
