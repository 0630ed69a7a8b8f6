//! The import wizard.

use csp_core::code::Code;
use csp_core::intake::service;
use tauri::ipc::Channel;

use super::{Here, at, long};
use crate::dialogs::Ask;
use crate::error::Answer;
use crate::shown;
use crate::wire::{
    ImportFile, ImportInHand, ImportOptions, ImportReport, ImportRequest, Progress, WrittenFile,
};

#[tauri::command]
pub async fn import_choose(desk: Here<'_>, progress: Channel<Progress>) -> Answer<Option<ImportInHand>> {
    long(desk, progress, |desk, job| {
        let open = desk.open()?;
        let Some(path) = desk.dialogs.choose(&Ask::register(desk)) else { return Ok(None) };
        job.checked("reading")?;
        let book = csp_reading::read_in_child(&desk.places.reader, &path)?;
        job.checked("checking")?;
        shown::file::in_hand(&open, desk.take_book(book), &ImportOptions::default()).map(Some)
    })
    .await
}

#[tauri::command]
pub async fn import_preview(
    desk: Here<'_>,
    args: ImportRequest,
    progress: Channel<Progress>,
) -> Answer<ImportInHand> {
    long(desk, progress, move |desk, job| {
        job.checked("checking")?;
        shown::file::in_hand(&*desk.open()?, (args.file, desk.book(args.file)?), &args.options)
    })
    .await
}

#[tauri::command]
pub async fn import_run(
    desk: Here<'_>,
    args: ImportRequest,
    progress: Channel<Progress>,
) -> Answer<ImportReport> {
    long(desk, progress, move |desk, job| {
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        let mut told = |p: csp_core::intake::Progress| job.step(p.phase.code(), p.done, p.of);
        Ok(service::import(&open.vault, &open.officer, &book, &args.options, &mut told)?)
    })
    .await
}

#[tauri::command]
pub async fn import_rejected(
    desk: Here<'_>,
    args: ImportRequest,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, book, folder) = (desk.open()?, desk.book(args.file)?, desk.documents()?);
        job.checked("workbook")?;
        let language = desk.state().kept.preferences.language;
        shown::file::rejected(&open, &book, &args.options, &folder, language)
    })
    .await
}

#[tauri::command]
pub async fn import_close(desk: Here<'_>, args: ImportFile) -> Answer<()> {
    at(desk, move |desk| {
        desk.state().books.remove(&args.file);
        Ok(())
    })
    .await
}
