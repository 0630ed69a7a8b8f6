//! First run, unlocking, locking, preferences.

use std::path::Path;

use tauri::ipc::Channel;

use super::{Here, at, long};
use crate::dialogs::Ask;
use crate::error::Answer;
use crate::wire::{
    ChooseFolder, MadeVault, MakeVault, OpenVault, Preferences, Progress, SampleReady, Session, Unlock,
};

#[tauri::command]
pub async fn session(desk: Here<'_>) -> Answer<Session> {
    at(desk, |desk| Ok(desk.session())).await
}

#[tauri::command]
pub async fn keep_preferences(desk: Here<'_>, args: Preferences) -> Answer<Session> {
    at(desk, |desk| {
        desk.prefer(args);
        Ok(desk.session())
    })
    .await
}

#[tauri::command]
pub async fn choose_folder(desk: Here<'_>, args: ChooseFolder) -> Answer<Option<String>> {
    at(desk, move |desk| {
        let chosen = desk.dialogs.choose(&Ask::folder(args.purpose, desk));
        Ok(chosen.map(|folder| desk.take_folder(args.purpose, folder).display().to_string()))
    })
    .await
}

#[tauri::command]
pub async fn make_vault(desk: Here<'_>, args: MakeVault) -> Answer<MadeVault> {
    at(desk, |desk| desk.make_vault(args)).await
}

#[tauri::command]
pub async fn open_sample(desk: Here<'_>, progress: Channel<Progress>) -> Answer<SampleReady> {
    long(desk, progress, |desk, job| desk.open_sample(job)).await
}

#[tauri::command]
pub async fn open_vault(desk: Here<'_>, args: OpenVault) -> Answer<Session> {
    at(desk, move |desk| desk.open_vault(Path::new(&args.folder))).await
}

#[tauri::command]
pub async fn unlock(desk: Here<'_>, args: Unlock) -> Answer<Session> {
    at(desk, |desk| desk.unlock(args)).await
}

#[tauri::command]
pub async fn lock(desk: Here<'_>) -> Answer<Session> {
    at(desk, |desk| {
        desk.lock();
        Ok(desk.session())
    })
    .await
}

#[tauri::command]
pub async fn unmask(desk: Here<'_>) -> Answer<Session> {
    at(desk, |desk| {
        desk.open()?.unmask()?;
        Ok(desk.session())
    })
    .await
}
