//! The pipeline, saved views, moving many, deadlines, letters in batch, and every complaint.

use csp_core::views::service as views;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::Answer;
use crate::shown;
use crate::wire::{
    ComplaintRow, DeadlinesAsked, DeadlinesShown, LettersAsked, LettersPreview, LettersWritten, MoveMany,
    MovedMany, PipelineQuery, PipelineShown, Progress, RemoveView, RenameView, SaveView, ViewShown, ViewsOf,
};

#[tauri::command]
pub async fn pipeline(desk: Here<'_>, args: PipelineQuery) -> Answer<PipelineShown> {
    inside(desk, move |open| shown::pipeline::of(open, args)).await
}

#[tauri::command]
pub async fn saved_views(desk: Here<'_>, args: ViewsOf) -> Answer<Vec<ViewShown>> {
    inside(desk, move |open| shown::pipeline::views(open, args.place)).await
}

#[tauri::command]
pub async fn save_view(desk: Here<'_>, args: SaveView) -> Answer<Vec<ViewShown>> {
    inside(desk, move |open| {
        views::save(&open.vault, &open.officer, args.place, &args.name, &args.content)?;
        shown::pipeline::views(open, args.place)
    })
    .await
}

#[tauri::command]
pub async fn rename_view(desk: Here<'_>, args: RenameView) -> Answer<Vec<ViewShown>> {
    inside(desk, move |open| {
        views::rename(&open.vault, &open.officer, shown::pipeline::view_id(&args.id)?, &args.name)?;
        shown::pipeline::views(open, args.place)
    })
    .await
}

#[tauri::command]
pub async fn remove_view(desk: Here<'_>, args: RemoveView) -> Answer<Vec<ViewShown>> {
    inside(desk, move |open| {
        views::remove(&open.vault, &open.officer, shown::pipeline::view_id(&args.id)?)?;
        shown::pipeline::views(open, args.place)
    })
    .await
}

#[tauri::command]
pub async fn move_many(desk: Here<'_>, args: MoveMany) -> Answer<MovedMany> {
    inside(desk, move |open| shown::pipeline::moved(open, args)).await
}

#[tauri::command]
pub async fn deadlines(desk: Here<'_>, args: DeadlinesAsked) -> Answer<DeadlinesShown> {
    inside(desk, move |open| shown::pipeline::deadlines(open, args.ahead)).await
}

#[tauri::command]
pub async fn preview_letters(desk: Here<'_>, args: LettersAsked) -> Answer<LettersPreview> {
    inside(desk, move |open| shown::batch::would(open, &args)).await
}

#[tauri::command]
pub async fn make_letters(
    desk: Here<'_>,
    args: LettersAsked,
    progress: Channel<Progress>,
) -> Answer<LettersWritten> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        shown::batch::written(&open, &folder, &args, job)
    })
    .await
}

#[tauri::command]
pub async fn complaints(desk: Here<'_>) -> Answer<Vec<ComplaintRow>> {
    inside(desk, shown::pipeline::complaints).await
}
