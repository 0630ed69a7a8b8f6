//! Passphrases and the recovery key, as the window asks for them.

use csp_core::Problem;
use csp_core::vault::passphrase::{check_new, strength as judge};
use csp_core::vault::{RecoveryKey, Role, Vault};
use csp_exports::recovery;
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::paper;
use crate::wire::{
    ChangePassphrase, PrintRecoveryKey, Recover, Session, StrengthShown, TypedPassphrase, WrittenFile,
};

/// What a passphrase is worth while it is typed.
#[must_use]
pub fn strength(typed: &TypedPassphrase) -> StrengthShown {
    if typed.passphrase.is_empty() {
        return StrengthShown { level: 0, weakness: None, enough: false };
    }
    let judged = judge(&typed.passphrase, &[&typed.officer]);
    StrengthShown { level: judged.level, weakness: judged.weakness, enough: judged.is_enough() }
}

/// Refuses a new passphrase that is mistyped or too easy to guess.
///
/// # Errors
/// `passphrases-differ`, `passphrase-empty`, `passphrase-weak`.
pub fn check_chosen(passphrase: &str, again: &str, officer: &str) -> Answer<()> {
    if passphrase != again {
        return Err(Refused(Problem::new("passphrases-differ").at("passphrase_again")));
    }
    Ok(check_new(passphrase, &[officer]).map_err(csp_core::Error::from)?)
}

/// Changes the passphrase of the officer at work.
///
/// # Errors
/// When the old one is wrong or the new one is not taken.
pub fn change_passphrase(open: &Open, args: ChangePassphrase) -> Answer<()> {
    let [old, new, again] = [args.old, args.passphrase, args.passphrase_again].map(Zeroizing::new);
    check_chosen(&new, &again, &open.officer.name)?;
    open.vault.change_passphrase(&open.officer, &old, &new).map_err(|error| {
        let mut refused = Refused::from(error);
        // It is the old one that opened nothing.
        if refused.0.code == "wrong-passphrase" {
            refused.0.field = Some("old".to_owned());
        }
        refused
    })
}

impl Desk {
    /// Writes the page with the recovery key into a folder the officer has chosen.
    ///
    /// # Errors
    /// When the key is not this vault's, or the folder cannot be written.
    pub fn print_recovery_key(&self, args: PrintRecoveryKey) -> Answer<WrittenFile> {
        let typed = Zeroizing::new(args.recovery_key);
        let folder = self.allowed(std::path::Path::new(&args.folder))?;
        let (open, language) = (self.open()?, self.state().kept.preferences.language);
        let key = RecoveryKey::read(&typed).map_err(csp_core::Error::from)?;
        let page = open.vault.recovery_page(&key, language)?;
        let bytes = recovery::render(&page).map_err(|error| Refused(error.problem()))?;
        let id = open.vault.id().to_string();
        paper::write(&folder, &format!("recovery-key-{}.pdf", id.get(..8).unwrap_or_default()), &bytes)
    }

    /// Comes in with the recovery key: a programme manager of this name opens the vault with the new passphrase.
    ///
    /// # Errors
    /// When the key is mistyped or another vault's, or the passphrase is not taken.
    pub fn recover(&self, args: Recover) -> Answer<Session> {
        let [typed, new, again] =
            [args.recovery_key, args.passphrase, args.passphrase_again].map(Zeroizing::new);
        let folder = self.state().folder.clone();
        let folder = folder.ok_or(csp_core::Error::from(csp_core::vault::Error::NoVault))?;
        let key = RecoveryKey::read(&typed).map_err(csp_core::Error::from)?;
        check_chosen(&new, &again, &args.officer)?;
        self.lock();
        self.settled();
        let vault = Vault::unlock_with_recovery(&folder, &key, self.clock.clone())?;
        let officer = vault.recover(&key, &args.officer, Role::ProgrammeManager, &new)?;
        self.stand_before(&folder, Some(Open::new(vault, officer)?));
        Ok(self.session())
    }
}
