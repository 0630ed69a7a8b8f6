//! Letters to an applicant, and complaints about decisions.

use csp_core::Problem;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::selection::complaints::service::{self as complaints, ComplaintForm};
use csp_core::selection::letters::service as letters;
use csp_exports::document;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::wire::{
    CorrespondenceOf, CorrespondenceShown, DecideComplaint, MakeLetter, Progress, RecordComplaint,
    WrittenFile,
};
use crate::{paper, shown};

#[tauri::command]
pub async fn correspondence(desk: Here<'_>, args: CorrespondenceOf) -> Answer<CorrespondenceShown> {
    inside(desk, move |open| shown::letters::of(open, &args.application, args.language)).await
}

#[tauri::command]
pub async fn make_letter(
    desk: Here<'_>,
    args: MakeLetter,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("letter")?;
        let (vault, officer) = (&open.vault, &open.officer);
        let written =
            letters::write(vault, officer, &args.application, args.kind, args.language, args.again)?;
        let letter = written.value;
        let shown = letter.document.as_ref().ok_or_else(|| Refused(Problem::new("person-erased")))?;
        let bytes = document::render(shown).map_err(|error| Refused(error.problem()))?;
        let name = document::file_name(shown);
        job.has_read("letter")?;
        letters::given_out(vault, officer, std::slice::from_ref(&letter), &GivenFile::of(&name, &bytes))?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

#[tauri::command]
pub async fn record_complaint(desk: Here<'_>, args: RecordComplaint) -> Answer<CorrespondenceShown> {
    inside(desk, move |open| {
        let late = Some(args.late.clone()).filter(|late| !late.trim().is_empty());
        let form = ComplaintForm { ground: args.ground.clone(), late, ..ComplaintForm::default() };
        complaints::record(&open.vault, &open.officer, &args.application, &form)?;
        shown::letters::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn decide_complaint(desk: Here<'_>, args: DecideComplaint) -> Answer<CorrespondenceShown> {
    inside(desk, move |open| {
        let (vault, officer) = (&open.vault, &open.officer);
        complaints::decide(vault, officer, &args.complaint, args.outcome, &args.reason)?;
        shown::letters::of(open, &args.application, args.language)
    })
    .await
}
