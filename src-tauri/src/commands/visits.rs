//! Verification visits.

use csp_core::papers::languages;
use csp_core::selection::visits::{paper as papers, photos, service};
use csp_reading::photos::photo_in_child;

use super::{Here, at, inside};
use crate::dialogs::Ask;
use crate::error::{Answer, Refused};
use crate::wire::{
    ById, PhotoKept, PictureShown, PlanVisits, PrintRoute, PrintVisit, RecordVisit, ShiftVisit, VisitAgain,
    VisitDetails, VisitsAsked, VisitsPage, WrittenFile,
};
use crate::{paper, shown, typed};

#[tauri::command]
pub async fn visits(desk: Here<'_>, args: VisitsAsked) -> Answer<VisitsPage> {
    let language = desk.state().kept.preferences.language;
    inside(desk, move |open| shown::visits::page(open, &args, language)).await
}

#[tauri::command]
pub async fn plan_visits(desk: Here<'_>, args: PlanVisits) -> Answer<()> {
    inside(desk, move |open| shown::visits::planned(open, &args)).await
}

#[tauri::command]
pub async fn shift_visit(desk: Here<'_>, args: ShiftVisit) -> Answer<()> {
    inside(desk, move |open| {
        service::shift(&open.vault, &open.officer, &args.application, args.up)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn cancel_visit(desk: Here<'_>, args: ById) -> Answer<()> {
    inside(desk, move |open| {
        service::cancel(&open.vault, &open.officer, &args.id)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn record_visit(desk: Here<'_>, args: RecordVisit) -> Answer<()> {
    inside(desk, move |open| shown::visits::recorded(open, &args)).await
}

#[tauri::command]
pub async fn visits_to(desk: Here<'_>, args: ById) -> Answer<Vec<VisitDetails>> {
    inside(desk, move |open| shown::visits::to(open, &args.id)).await
}

#[tauri::command]
pub async fn visit_again(desk: Here<'_>, args: VisitAgain) -> Answer<()> {
    inside(desk, move |open| shown::visits::again(open, &args)).await
}

#[tauri::command]
pub async fn visit_photo(desk: Here<'_>, args: ById) -> Answer<Option<PhotoKept>> {
    at(desk, move |desk| {
        let open = desk.open()?;
        let Some(path) = desk.dialogs.choose(&Ask::attachment(desk)) else { return Ok(None) };
        let photo = photo_in_child(&desk.places.reader, &path, photos::side(&open.vault)?)?;
        let title = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let kept = photos::add(&open.vault, &open.officer, &args.id, &photo, &title)?.value;
        desk.still(&open)?;
        Ok(Some(shown::visits::kept(kept)))
    })
    .await
}

#[tauri::command]
pub async fn photo_shown(desk: Here<'_>, args: ById) -> Answer<PictureShown> {
    inside(desk, move |open| shown::visits::picture(open, &args.id)).await
}

#[tauri::command]
pub async fn print_visit(desk: Here<'_>, args: PrintVisit) -> Answer<WrittenFile> {
    at(desk, move |desk| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        let languages = languages(&args.languages).map_err(|error| Refused(error.problem()))?;
        let form = papers::form(&open.vault, &args.application, &languages)?;
        let bytes = csp_exports::visits::form(&form).map_err(|error| Refused(error.problem()))?;
        desk.still(&open)?;
        paper::write(&folder, &csp_exports::visits::form_name(&form), &bytes)
    })
    .await
}

#[tauri::command]
pub async fn print_route(desk: Here<'_>, args: PrintRoute) -> Answer<WrittenFile> {
    at(desk, move |desk| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        let languages = languages(&args.languages).map_err(|error| Refused(error.problem()))?;
        let on = typed::day(&args.on, "on", open.vault.clock().today())?;
        let call = Some(args.call.trim()).filter(|call| !call.is_empty());
        let route = papers::route(&open.vault, call, on, &languages)?;
        let bytes = csp_exports::visits::route(&route).map_err(|error| Refused(error.problem()))?;
        desk.still(&open)?;
        paper::write(&folder, &csp_exports::visits::route_name(&route), &bytes)
    })
    .await
}
