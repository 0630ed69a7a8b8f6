//! What follows agreements: handover, assets, monitoring, incidents, training, warnings.

use csp_core::Problem;
use csp_core::grants::papers::{self, GrantPaper};
use csp_core::grants::{assets, handover, incidents, monitoring, training};
use csp_core::privacy::disclosure::GivenFile;
use csp_exports::document;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{
    AssetsAsked, AssetsPage, ById, ChangeAsset, DecideIncident, GrantShown, HandoverPage, MakeGrantPaper,
    MonitoringAsked, MonitoringPage, PlanRound, Progress, RecordHandover, RecordIncident, RecordMonitoring,
    ShiftStop, SignHandover, WarningsPage, WrittenFile,
};
use crate::{paper, shown, typed};

#[tauri::command]
pub async fn handovers(desk: Here<'_>) -> Answer<HandoverPage> {
    inside(desk, shown::hand::handover_page).await
}

#[tauri::command]
pub async fn plan_round(desk: Here<'_>, args: PlanRound) -> Answer<()> {
    inside(desk, move |open| shown::hand::plan(open, &args)).await
}

#[tauri::command]
pub async fn shift_stop(desk: Here<'_>, args: ShiftStop) -> Answer<()> {
    inside(desk, move |open| {
        handover::rounds::shift(&open.vault, &open.officer, &args.application, args.up)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn cancel_stop(desk: Here<'_>, args: ById) -> Answer<()> {
    inside(desk, move |open| {
        handover::rounds::cancel(&open.vault, &open.officer, &args.id)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn record_handover(desk: Here<'_>, args: RecordHandover) -> Answer<()> {
    inside(desk, move |open| shown::hand::hand_over(open, &args)).await
}

#[tauri::command]
pub async fn sign_handover(desk: Here<'_>, args: SignHandover) -> Answer<()> {
    inside(desk, move |open| {
        let on = typed::day(&args.on, "on", open.vault.clock().today())?;
        handover::service::signed(&open.vault, &open.officer, &args.handover, on)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn asset_register(desk: Here<'_>, args: AssetsAsked) -> Answer<AssetsPage> {
    inside(desk, move |open| shown::hand::assets_page(open, &args.search)).await
}

#[tauri::command]
pub async fn change_asset(desk: Here<'_>, args: ChangeAsset) -> Answer<()> {
    inside(desk, move |open| shown::hand::change_asset(open, &args)).await
}

#[tauri::command]
pub async fn monitoring(desk: Here<'_>, args: MonitoringAsked) -> Answer<MonitoringPage> {
    inside(desk, move |open| shown::hand::monitoring_page(open, args.all)).await
}

#[tauri::command]
pub async fn record_monitoring(desk: Here<'_>, args: RecordMonitoring) -> Answer<()> {
    inside(desk, move |open| shown::hand::monitored(open, &args)).await
}

#[tauri::command]
pub async fn grant_warnings(desk: Here<'_>) -> Answer<WarningsPage> {
    inside(desk, shown::hand::warnings_page).await
}

#[tauri::command]
pub async fn record_incident(desk: Here<'_>, args: RecordIncident) -> Answer<()> {
    inside(desk, move |open| shown::hand::incident_recorded(open, &args)).await
}

#[tauri::command]
pub async fn decide_incident(desk: Here<'_>, args: DecideIncident) -> Answer<()> {
    inside(desk, move |open| {
        let decision = shown::hand::decision(&args.decision)?;
        incidents::service::decide(&open.vault, &open.officer, &args.incident, decision, &args.reason)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn grant_of(desk: Here<'_>, args: ById) -> Answer<GrantShown> {
    inside(desk, move |open| shown::hand::grant(open, &args.id)).await
}

#[tauri::command]
pub async fn make_grant_paper(
    desk: Here<'_>,
    args: MakeGrantPaper,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("letter")?;
        if args.kind == "labels" {
            let (name, bytes) = labels(&open, &args)?;
            job.has_read("letter")?;
            return paper::write(&folder, &name, &bytes);
        }
        let all = written(&open, &args)?;
        job.has_read("letter")?;
        let mut file = None;
        for one in &all {
            let content = one.document.as_ref().ok_or_else(|| Refused(Problem::new("person-erased")))?;
            let bytes = document::render(content).map_err(|error| Refused(error.problem()))?;
            let name = document::file_name(content);
            papers::given_out(&open.vault, &open.officer, one, &GivenFile::of(&name, &bytes))?;
            file = Some(paper::write(&folder, &name, &bytes)?);
        }
        file.ok_or_else(|| Refused(Problem::new("grant-not-found")))
    })
    .await
}

/// The sheet of labels of the assets named, else of an application's, else of all.
fn labels(open: &Open, args: &MakeGrantPaper) -> Answer<(String, Vec<u8>)> {
    let of = Some(args.application.as_str()).filter(|number| !number.is_empty());
    let mut found = assets::service::register(&open.vault, of)?;
    if !args.about.is_empty() {
        found.retain(|one| one.tag.as_ref().is_some_and(|tag| args.about.contains(tag)));
    }
    let sheet = assets::labels::sheet(&open.vault, &found)?;
    let bytes = csp_exports::labels::render(&sheet, 0).map_err(|error| Refused(error.problem()))?;
    let first = sheet.labels.first().map_or_else(|| "CSP".to_owned(), |label| label.tag.clone());
    Ok((format!("labels-{first}.pdf"), bytes))
}

fn written(open: &Open, args: &MakeGrantPaper) -> Answer<Vec<GrantPaper>> {
    let (vault, officer, pair) = (&open.vault, &open.officer, args.pair.as_str());
    let about = args.about.first().map(String::as_str).unwrap_or_default();
    let of = Some(args.application.as_str()).filter(|number| !number.is_empty());
    let one = match args.kind.as_str() {
        "handover_certificate" => handover::service::certificate(vault, officer, about, pair)?,
        "incident_letter" => incidents::service::letter(vault, officer, about, pair)?,
        "visit_form" => monitoring::service::form(vault, officer, &args.application, pair)?,
        "title_letter" => assets::service::pass_title(vault, officer, &args.about, Some(&args.reason), pair)?,
        "training_certificate" => {
            return Ok(training::service::certificates(vault, officer, about, of, pair)?.value);
        }
        _ => return Err(Refused(Problem::new("grant-not-found"))),
    };
    Ok(vec![one.value])
}
