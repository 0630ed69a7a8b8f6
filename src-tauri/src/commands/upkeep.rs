//! Settings of the programme, changes, cancelling.

use csp_core::{reference, vault};

use super::{Here, at, inside};
use crate::error::Answer;
use crate::wire::{
    Cancel, ChangeSetting, ChangeShown, ChangesQuery, HeadShown, HistoryQuery, ReadShown, ReadsQuery,
    RecordChangeShown, SettingShown, Undo,
};
use crate::{shown, typed};

#[tauri::command]
pub async fn settings(desk: Here<'_>) -> Answer<Vec<SettingShown>> {
    inside(desk, shown::settings::all).await
}

#[tauri::command]
pub async fn change_setting(desk: Here<'_>, args: ChangeSetting) -> Answer<Vec<SettingShown>> {
    inside(desk, move |open| {
        let from = typed::day(&args.valid_from, "valid_from", open.vault.clock().today())?;
        let ChangeSetting { key, value, reason, .. } = &args;
        reference::change_setting(&open.vault, &open.officer, key, value, from, reason)?;
        shown::settings::all(open)
    })
    .await
}

#[tauri::command]
pub async fn changes(desk: Here<'_>, args: ChangesQuery) -> Answer<Vec<ChangeShown>> {
    inside(desk, move |open| {
        let found = vault::changes_where(&open.vault, &shown::changes::query(&args)?)?;
        Ok(found.into_iter().map(|change| shown::changes::one(open, change)).collect())
    })
    .await
}

#[tauri::command]
pub async fn history(desk: Here<'_>, args: HistoryQuery) -> Answer<Vec<RecordChangeShown>> {
    inside(desk, move |open| shown::changes::history(open, &args)).await
}

#[tauri::command]
pub async fn chain_head(desk: Here<'_>) -> Answer<HeadShown> {
    inside(desk, shown::changes::head).await
}

#[tauri::command]
pub async fn reads(desk: Here<'_>, args: ReadsQuery) -> Answer<Vec<ReadShown>> {
    inside(desk, move |open| shown::reads::of(open, &args)).await
}

#[tauri::command]
pub async fn undo(desk: Here<'_>, args: Undo) -> Answer<()> {
    inside(desk, move |open| {
        vault::undo(&open.vault, &open.officer, typed::id(&args.change)?)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn cancel(desk: Here<'_>, args: Cancel) -> Answer<()> {
    at(desk, move |desk| {
        desk.jobs.cancel(args.job);
        Ok(())
    })
    .await
}
