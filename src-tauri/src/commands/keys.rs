//! Passphrases, the recovery key, rekeying, and word that somebody is at the keyboard.

use super::{Here, at, inside};
use crate::error::Answer;
use crate::keys;
use crate::wire::{
    ChangePassphrase, NewRecoveryKey, PrintRecoveryKey, Recover, Session, StrengthShown, TypedPassphrase,
    WrittenFile,
};

#[tauri::command]
pub async fn passphrase_strength(desk: Here<'_>, args: TypedPassphrase) -> Answer<StrengthShown> {
    at(desk, move |_| Ok(keys::strength(&args))).await
}

#[tauri::command]
pub async fn change_passphrase(desk: Here<'_>, args: ChangePassphrase) -> Answer<()> {
    inside(desk, move |open| keys::change_passphrase(open, args)).await
}

#[tauri::command]
pub async fn rekey(desk: Here<'_>) -> Answer<()> {
    inside(desk, |open| Ok(open.vault.rekey(&open.officer)?)).await
}

#[tauri::command]
pub async fn replace_recovery_key(desk: Here<'_>) -> Answer<NewRecoveryKey> {
    inside(desk, |open| {
        let key = open.vault.replace_recovery_key(&open.officer)?;
        Ok(NewRecoveryKey { recovery_key: key.text().to_string() })
    })
    .await
}

#[tauri::command]
pub async fn print_recovery_key(desk: Here<'_>, args: PrintRecoveryKey) -> Answer<WrittenFile> {
    at(desk, move |desk| desk.print_recovery_key(args)).await
}

#[tauri::command]
pub async fn recover(desk: Here<'_>, args: Recover) -> Answer<Session> {
    at(desk, move |desk| desk.recover(args)).await
}

#[tauri::command]
pub fn stay(desk: Here<'_>) {
    desk.somebody_is_here();
}
