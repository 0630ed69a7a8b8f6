//! Agreements and reports as files.

use csp_core::code::Code;
use csp_core::privacy::disclosure::{self, GivenFile};
use csp_core::vault::{Access, access};
use csp_core::{Problem, grants, reporting};
use csp_exports::{agreement, workbook};
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::paper;
use crate::wire::{MakeAgreement, MakeReport, MonthShown, Progress, WrittenFile};

#[tauri::command]
pub async fn make_agreement(
    desk: Here<'_>,
    args: MakeAgreement,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("agreement")?;
        let languages = grants::service::languages(&args.languages).map_err(csp_core::Error::from)?;
        let document = grants::service::agreement_document(&open.vault, &args.application, &languages)?;
        let bytes = agreement::render(&document).map_err(|error| Refused(error.problem()))?;
        let name = agreement::file_name(&document);
        let given = GivenFile::of(&name, &bytes);
        job.has_read("agreement")?;
        grants::service::printed(&open.vault, &open.officer, &args.application, &document, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

#[tauri::command]
pub async fn months(desk: Here<'_>) -> Answer<Vec<MonthShown>> {
    inside(desk, |open| {
        let months = reporting::service::months(&open.vault)?.into_iter();
        Ok(months.map(|m| MonthShown { month: m.month, over: m.over, events: m.events }).collect())
    })
    .await
}

#[tauri::command]
pub async fn make_report(
    desk: Here<'_>,
    args: MakeReport,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        let audience = reporting::Audience::from_code(&args.audience)
            .ok_or_else(|| Refused(Problem::new("not-on-list").at("audience")))?;
        if audience == reporting::Audience::Internal && args.purpose.is_none() {
            return Err(Refused(Problem::new("value-missing").at("purpose")));
        }
        job.checked("report")?;
        let report = reporting::service::month_report(&open.vault, args.month, audience)?;
        job.checked("workbook")?;
        let bytes = workbook::render(&report, args.language).map_err(|error| Refused(error.problem()))?;
        let name = format!("{}_{}_{}.xlsx", args.month, audience.code(), args.language.code());
        // Written down, with the file's hash, before anything leaves; from here on the vault is not needed,
        // and may be locked.
        access(&open.vault, &open.officer, Access::Exported, None)?;
        let (purpose, given) = (args.purpose.as_ref(), GivenFile::of(&name, &bytes));
        disclosure::report_given(&open.vault, &open.officer, args.month, audience, purpose, &given)?;
        drop(open);
        job.has_read("workbook")?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}
