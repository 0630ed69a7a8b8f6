//! Restoring a backup.

use csp_core::Problem;
use tauri::ipc::Channel;

use super::{Here, at};
use crate::desk::Desk;
use crate::dialogs::Ask;
use crate::error::Answer;
use crate::wire::{BackupInHand, PlaceOf, Progress, RestoreOf, RestorePreview, RestoredShown};

#[tauri::command]
pub async fn choose_backup(desk: Here<'_>) -> Answer<Option<BackupInHand>> {
    at(desk, |desk| {
        let chosen = desk.dialogs.choose(&Ask::backup(desk));
        chosen.map(|file| desk.take_backup(&file)).transpose()
    })
    .await
}

#[tauri::command]
pub async fn preview_restore(desk: Here<'_>, args: RestoreOf) -> Answer<RestorePreview> {
    at(desk, |desk| desk.preview_restore(args)).await
}

#[tauri::command]
pub async fn restore(desk: Here<'_>, args: RestoreOf, progress: Channel<Progress>) -> Answer<RestoredShown> {
    // That the open vault is locked on the way is what was asked for, and not a reason to refuse the answer.
    at(desk, |desk| {
        let job = desk.jobs.begin(progress);
        job.outcome(desk.restore(args, &job))
    })
    .await
}

#[tauri::command]
pub async fn place_warning(desk: Here<'_>, args: PlaceOf) -> Answer<Option<Problem>> {
    at(desk, move |_| Ok(Desk::place_warning(&args))).await
}
