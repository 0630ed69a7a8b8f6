//! Backups of the open vault.

use tauri::ipc::Channel;

use super::{Here, at, long};
use crate::error::Answer;
use crate::wire::{BackupsShown, Progress};

#[tauri::command]
pub async fn backups(desk: Here<'_>) -> Answer<BackupsShown> {
    at(desk, |desk| desk.backups()).await
}

#[tauri::command]
pub async fn back_up(desk: Here<'_>, progress: Channel<Progress>) -> Answer<BackupsShown> {
    long(desk, progress, |desk, job| desk.back_up_now(job)).await
}

#[tauri::command]
pub async fn no_second_copy(desk: Here<'_>) -> Answer<BackupsShown> {
    at(desk, |desk| {
        desk.forget_second_copy();
        desk.backups()
    })
    .await
}
