//! `csp init`: makes a vault with its first officer.

use std::sync::Arc;

use csp_core::clock::SystemClock;
use csp_core::vault::Vault;
use serde_json::json;

use crate::arguments::{Common, Init};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, init: &Init, output: &Output) -> Outcome {
    let dir = session::folder(common)?;
    let name =
        common.officer.as_deref().ok_or_else(|| Refused::Usage("init needs --officer NAME".to_owned()))?;
    if !Vault::may_be_made_in(&dir) {
        return Err(csp_core::vault::Error::AlreadyExists.into());
    }
    session::warn_of_place(&dir, output);
    let passphrase = session::chosen(common, output)?;
    let (vault, officer) = Vault::create(&dir, name, init.role, &passphrase, Arc::new(SystemClock))?;
    super::keys::warn(&passphrase, &[name], output);
    let recovery = vault.take_recovery_key();
    let key = recovery.as_ref().map(|key| key.text().to_string()).unwrap_or_default();
    let folder = dir.display().to_string();
    let said = json!({ "vault": folder, "officer": officer.name, "role": init.role, "recovery_key": key });
    output.say(&said, |words| {
        format!(
            "{}\n\n    {key}\n\n{}",
            words.with("cli-vault-made", &[("vault", &folder), ("officer", &officer.name)]),
            words.get("cli-recovery-key")
        )
    })?;
    // The key is told: should the disk fail just now, whoever opens the vault first says so.
    let _ = vault.recovery_key_told();
    if let (Some(page), Some(key)) = (&init.recovery_page, &recovery) {
        super::keys::write_page(&vault, key, page, output)?;
    }
    Ok(vault.lock()?)
}
