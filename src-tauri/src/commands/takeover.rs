//! Taking over a running programme.

use csp_core::code::Code;
use csp_core::intake::takeover::{TakeoverOptions, service};
use tauri::ipc::Channel;

use super::{Here, long};
use crate::error::Answer;
use crate::wire::{Progress, TakeoverReport, TakeoverRequest};

#[tauri::command]
pub async fn takeover_preview(
    desk: Here<'_>,
    args: TakeoverRequest,
    progress: Channel<Progress>,
) -> Answer<TakeoverReport> {
    long(desk, progress, move |desk, job| {
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        job.checked("checking")?;
        Ok(service::preview(&open.vault, &book, &options(&args, open.vault.clock().today())?)?)
    })
    .await
}

#[tauri::command]
pub async fn takeover_run(
    desk: Here<'_>,
    args: TakeoverRequest,
    progress: Channel<Progress>,
) -> Answer<TakeoverReport> {
    long(desk, progress, move |desk, job| {
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        let mut told = |p: csp_core::intake::Progress| job.step(p.phase.code(), p.done, p.of);
        Ok(service::take_over(
            &open.vault,
            &open.officer,
            &book,
            &options(&args, open.vault.clock().today())?,
            &mut told,
        )?)
    })
    .await
}

/// What is said, with the day read as people write it; a day not yet typed is told as missing by the core.
fn options(args: &TakeoverRequest, today: chrono::NaiveDate) -> Answer<TakeoverOptions> {
    let typed = args.as_of.trim();
    let as_of = (!typed.is_empty()).then(|| crate::typed::day(typed, "as_of", today)).transpose()?;
    Ok(TakeoverOptions { as_of, ..args.options.clone() })
}
