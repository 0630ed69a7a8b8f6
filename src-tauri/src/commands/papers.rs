//! Attached files, printed forms, receipts, returned forms and scanned piles.

use std::fs::File;
use std::ops::ControlFlow;

use csp_core::attachments::{AttachmentKind, Error, NewAttachment, service};
use csp_core::code::Code;
use csp_core::format::{DayOrder, parse_day};
use csp_core::papers::{forms, languages, pile, receipt, returned};
use csp_core::{Problem, papers};
use csp_exports::pile::PagePicture;
use csp_reading::scans;
use tauri::ipc::Channel;

use super::{Here, at, inside, long};
use crate::dialogs::Ask;
use crate::error::{Answer, Refused};
use crate::wire::{
    AssignPage, AttachFile, AttachmentShown, ById, PaperFieldShown, PaperFieldsOf, PileShown, PrintForms,
    PrintReceipt, Progress, ReturnedOutcome, ReturnedRows, WaitingPageShown, WrittenFile,
};
use crate::{paper, shown};

#[tauri::command]
pub async fn attachments(desk: Here<'_>, args: ById) -> Answer<Vec<AttachmentShown>> {
    inside(desk, move |open| shown::papers::files(open, &args.id)).await
}

#[tauri::command]
pub async fn attach_file(desk: Here<'_>, args: AttachFile) -> Answer<Option<AttachmentShown>> {
    at(desk, move |desk| {
        let open = desk.open()?;
        let at_field = |code: &str, field: &str| Refused(Problem::new(code).at(field));
        let kind = AttachmentKind::from_code(&args.kind).ok_or_else(|| at_field("value-missing", "kind"))?;
        let (record, today) = open.vault.read(|db| Ok((service::find(db, &args.record)?, db.today)))?;
        let typed = Some(args.on.trim()).filter(|typed| !typed.is_empty());
        let day = typed.map(|typed| parse_day(typed, DayOrder::DayFirst, today)).transpose();
        let day = day.map_err(|unreadable| Refused(unreadable.problem().at("on")))?;
        let Some(path) = desk.dialogs.choose(&Ask::attachment(desk)) else { return Ok(None) };
        let mut file = File::open(&path).map_err(|error| Refused(Error::Unreadable(error).problem()))?;
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let title = if args.title.trim().is_empty() { name } else { args.title.clone() };
        let new = NewAttachment { record, kind, title, pages: None, dated_on: day.map(|read| read.day) };
        let id = service::add(&open.vault, &open.officer, &new, &mut file)?.value.to_string();
        let listed = shown::papers::files(&open, &args.record)?;
        desk.still(&open)?;
        Ok(listed.into_iter().find(|file| file.id == id))
    })
    .await
}

#[tauri::command]
pub async fn save_attachment(desk: Here<'_>, args: ById) -> Answer<WrittenFile> {
    at(desk, move |desk| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        let id = shown::papers::attachment(&args.id)?;
        let (attachment, bytes) = service::content(&open.vault, &open.officer, id)?;
        desk.still(&open)?;
        paper::write(&folder, &attachment.file_name(), &bytes)
    })
    .await
}

#[tauri::command]
pub async fn remove_attachment(desk: Here<'_>, args: ById) -> Answer<()> {
    inside(desk, move |open| {
        service::remove(&open.vault, &open.officer, shown::papers::attachment(&args.id)?)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn paper_fields(desk: Here<'_>, args: PaperFieldsOf) -> Answer<Vec<PaperFieldShown>> {
    at(desk, move |desk| {
        let language = desk.state().kept.preferences.language;
        shown::papers::fields_of(&*desk.open()?, language, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn print_forms(
    desk: Here<'_>,
    args: PrintForms,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("forms")?;
        let languages = languages(&args.languages).map_err(|error| Refused(error.problem()))?;
        let call = Some(args.call.trim()).filter(|call| !call.is_empty());
        let document = forms::print(&open.vault, &open.officer, &languages, None, call, args.copies)?.value;
        job.has_read("forms")?;
        let bytes = csp_exports::form::render(&document).map_err(|error| Refused(error.problem()))?;
        paper::write(&folder, &csp_exports::form::file_name(&document), &bytes)
    })
    .await
}

#[tauri::command]
pub async fn print_receipt(desk: Here<'_>, args: PrintReceipt) -> Answer<WrittenFile> {
    at(desk, move |desk| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        let document = receipt::print(&open.vault, &open.officer, &args.application, args.language)?.value;
        let bytes = csp_exports::receipt::render(&document).map_err(|error| Refused(error.problem()))?;
        desk.still(&open)?;
        paper::write(&folder, &csp_exports::receipt::file_name(&document), &bytes)
    })
    .await
}

#[tauri::command]
pub async fn check_returned(desk: Here<'_>, args: ReturnedRows) -> Answer<Vec<Vec<Problem>>> {
    inside(desk, move |open| Ok(returned::check(&open.vault, &args.rows)?)).await
}

#[tauri::command]
pub async fn enter_returned(desk: Here<'_>, args: ReturnedRows) -> Answer<ReturnedOutcome> {
    inside(desk, move |open| {
        Ok(shown::papers::returned(returned::enter(&open.vault, &open.officer, &args.rows)?))
    })
    .await
}

#[tauri::command]
pub async fn scan_pile(desk: Here<'_>, progress: Channel<Progress>) -> Answer<Option<PileShown>> {
    long(desk, progress, |desk, job| {
        let open = desk.open()?;
        let Some(path) = desk.dialogs.choose(&Ask::scans(desk)) else { return Ok(None) };
        let mut told = |done| {
            if job.step("scanning", done, 0).is_break() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let pages = scans::scan_in_child(&desk.places.reader, &path, &mut told)?;
        job.checked("scanning")?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bind = |places: &[usize]| {
            let pictures: Vec<PagePicture<'_>> = scans::pictures(&pages, places)
                .into_iter()
                .map(|p| PagePicture { jpeg: &p.jpeg, width: p.width, height: p.height, colour: p.colour })
                .collect();
            Ok(csp_exports::pile::bind(&pictures))
        };
        let written = pile::attach(&open.vault, &open.officer, &name, &scans::facts(&pages), &bind)?;
        Ok(Some(shown::papers::pile(name, written)))
    })
    .await
}

#[tauri::command]
pub async fn waiting_pages(desk: Here<'_>) -> Answer<Vec<WaitingPageShown>> {
    inside(desk, |open| Ok(pile::waiting(&open.vault)?.into_iter().map(shown::papers::waiting).collect()))
        .await
}

#[tauri::command]
pub async fn assign_page(desk: Here<'_>, args: AssignPage) -> Answer<()> {
    inside(desk, move |open| {
        let page = args.page.parse().map_err(|_| Refused(papers::Error::NoPage.problem()))?;
        pile::assign(&open.vault, &open.officer, page, &args.record)?;
        Ok(())
    })
    .await
}
