//! Restrictive measures: lists, screening, candidates, certificates.

use csp_core::privacy::disclosure::{GivenFile, screening_certificate_given};
use csp_core::screening::{self, clearing, lists, service};
use csp_exports::certificate;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::dialogs::Ask;
use crate::error::{Answer, Refused};
use crate::wire::{
    ApplicantScreening, ById, HitsQuery, HitsShown, MakeCertificate, Progress, RanShown, RunScreening,
    ScreeningShown, SettleContradicted, SettleHit, SettledShown, WrittenFile,
};
use crate::{paper, shown, typed};

#[tauri::command]
pub async fn screening(desk: Here<'_>) -> Answer<ScreeningShown> {
    inside(desk, shown::screening::overview).await
}

#[tauri::command]
pub async fn load_list(desk: Here<'_>, progress: Channel<Progress>) -> Answer<Option<ScreeningShown>> {
    long(desk, progress, |desk, job| {
        let open = desk.open()?;
        let Some(path) = desk.dialogs.choose(&Ask::list(desk)) else { return Ok(None) };
        job.checked("reading")?;
        lists::load(&open.vault, &open.officer, &path)?;
        shown::screening::overview(&open).map(Some)
    })
    .await
}

#[tauri::command]
pub async fn run_screening(
    desk: Here<'_>,
    args: RunScreening,
    progress: Channel<Progress>,
) -> Answer<RanShown> {
    long(desk, progress, move |desk, job| {
        let open = desk.open()?;
        job.checked("screening")?;
        let tally = service::run(&open.vault, &open.officer, args.all)?.value;
        let now = shown::screening::overview(&open)?;
        Ok(RanShown { screened: tally.screened, found: tally.found, now })
    })
    .await
}

#[tauri::command]
pub async fn hits(desk: Here<'_>, args: HitsQuery) -> Answer<HitsShown> {
    inside(desk, move |open| shown::screening::hits(open, &args)).await
}

#[tauri::command]
pub async fn clear_hit(desk: Here<'_>, args: SettleHit) -> Answer<SettledShown> {
    inside(desk, move |open| {
        let done = clearing::clear(&open.vault, &open.officer, args.id, &args.reason)?.value;
        Ok(SettledShown { cleared: done.cleared, waiting: done.waiting })
    })
    .await
}

#[tauri::command]
pub async fn clear_contradicted(desk: Here<'_>, args: SettleContradicted) -> Answer<SettledShown> {
    inside(desk, move |open| {
        let done = clearing::clear_contradicted(&open.vault, &open.officer, &args.reason)?.value;
        Ok(SettledShown { cleared: done.cleared, waiting: done.waiting })
    })
    .await
}

#[tauri::command]
pub async fn confirm_hit(desk: Here<'_>, args: SettleHit) -> Answer<()> {
    inside(desk, move |open| {
        clearing::confirm(&open.vault, &open.officer, args.id, &args.reason)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn applicant_screening(desk: Here<'_>, args: ById) -> Answer<ApplicantScreening> {
    inside(desk, move |open| shown::screening::of_applicant(open, typed::id(&args.id)?)).await
}

#[tauri::command]
pub async fn make_certificate(
    desk: Here<'_>,
    args: MakeCertificate,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("certificate")?;
        let report = screening::certificate(&open.vault, &args.applicant, args.language)?;
        let bytes = certificate::render(&report).map_err(|error| Refused(error.problem()))?;
        let name = certificate::file_name(&report);
        let given = GivenFile::of(&name, &bytes);
        job.has_read("certificate")?;
        screening_certificate_given(&open.vault, &open.officer, &args.applicant, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}
