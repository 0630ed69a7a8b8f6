//! People and household, and earlier support.

use std::ops::ControlFlow;

use csp_core::households::{addresses, home, representation, service, vulnerability};
use csp_core::support::import::{self, ListOptions};
use csp_core::support::{Verdict, service as support};
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::dialogs::Ask;
use crate::error::Answer;
use crate::typed::id;
use crate::wire::{
    ById, ChangeHome, DecideSupport, EnterSupport, HomeAct, InLanguage, JoinHousehold, PairsShown,
    PeoplePage, Progress, SchemeShown, SupportList, SupportListInHand, SupportListRead, SupportPage,
};
use crate::{open::Open, shown};

#[tauri::command]
pub async fn people_page(desk: Here<'_>, args: ById) -> Answer<PeoplePage> {
    inside(desk, move |open| Ok(home::home(&open.vault, &args.id)?)).await
}

#[tauri::command]
pub async fn change_home(desk: Here<'_>, args: ChangeHome) -> Answer<PeoplePage> {
    inside(desk, move |open| {
        act(open, &args.applicant, &args.act)?;
        Ok(home::home(&open.vault, &args.applicant)?)
    })
    .await
}

fn act(open: &Open, applicant: &str, act: &HomeAct) -> Answer<()> {
    let (vault, officer) = (&open.vault, &open.officer);
    match act {
        HomeAct::Open { on, counts } => service::open(vault, officer, applicant, on, counts).map(drop)?,
        HomeAct::Add { fields } => service::add(vault, officer, applicant, fields).map(drop)?,
        HomeAct::Leave { member, fields } => service::leave(vault, officer, id(member)?, fields).map(drop)?,
        HomeAct::Relation { member, fields } => {
            service::change_relation(vault, officer, id(member)?, fields).map(drop)?;
        }
        HomeAct::Remove { member } => service::remove(vault, officer, id(member)?).map(drop)?,
        HomeAct::Count { counts } => service::count(vault, officer, applicant, counts).map(drop)?,
        HomeAct::Move { fields } => addresses::moved(vault, officer, applicant, fields).map(drop)?,
        HomeAct::Represent { fields } => {
            representation::begin(vault, officer, applicant, fields).map(drop)?;
        }
        HomeAct::EndRepresentation { representation: which, on } => {
            representation::end(vault, officer, id(which)?, on).map(drop)?;
        }
        HomeAct::Vulnerability { fields } => {
            vulnerability::record(vault, officer, applicant, fields).map(drop)?;
        }
    }
    Ok(())
}

#[tauri::command]
pub async fn join_household(desk: Here<'_>, args: JoinHousehold) -> Answer<()> {
    inside(desk, move |open| {
        service::join(&open.vault, &open.officer, (&args.a, &args.b), &args.relation)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn support_page(desk: Here<'_>, args: ById) -> Answer<SupportPage> {
    inside(desk, move |open| shown::households::support(open, &args.id)).await
}

#[tauri::command]
pub async fn enter_support(desk: Here<'_>, args: EnterSupport) -> Answer<SupportPage> {
    inside(desk, move |open| {
        support::enter(&open.vault, &open.officer, &args.applicant, &args.fields)?;
        shown::households::support(open, &args.applicant)
    })
    .await
}

#[tauri::command]
pub async fn support_schemes(desk: Here<'_>, args: InLanguage) -> Answer<Vec<SchemeShown>> {
    inside(desk, move |open| shown::households::schemes(open, args.language)).await
}

#[tauri::command]
pub async fn support_list_choose(
    desk: Here<'_>,
    progress: Channel<Progress>,
) -> Answer<Option<SupportListInHand>> {
    long(desk, progress, |desk, job| {
        desk.open()?;
        let Some(path) = desk.dialogs.choose(&Ask::register(desk)) else { return Ok(None) };
        job.checked("reading")?;
        let book = csp_reading::read_in_child(&desk.places.reader, &path)?;
        let file_name = book.file_name.clone();
        Ok(Some(SupportListInHand { file: desk.take_book(book).0, file_name }))
    })
    .await
}

#[tauri::command]
pub async fn support_list_preview(
    desk: Here<'_>,
    args: SupportList,
    progress: Channel<Progress>,
) -> Answer<SupportListRead> {
    long(desk, progress, move |desk, job| {
        job.checked("checking")?;
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        let report = import::preview(&open.vault, &book, &args.scheme, &ListOptions::default())?;
        Ok(SupportListRead { report })
    })
    .await
}

#[tauri::command]
pub async fn support_list_import(
    desk: Here<'_>,
    args: SupportList,
    progress: Channel<Progress>,
) -> Answer<SupportListRead> {
    long(desk, progress, move |desk, job| {
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        let mut told = |p: csp_core::intake::Progress| -> ControlFlow<()> {
            job.step(csp_core::code::Code::code(p.phase), p.done, p.of)
        };
        let options = ListOptions::default();
        let (vault, officer) = (&open.vault, &open.officer);
        let report = import::import(vault, officer, &book, &args.scheme, &options, &mut told)?;
        desk.state().books.remove(&args.file);
        Ok(SupportListRead { report })
    })
    .await
}

#[tauri::command]
pub async fn support_matches(desk: Here<'_>, progress: Channel<Progress>) -> Answer<PairsShown> {
    long(desk, progress, |desk, job| shown::households::likely(&*desk.open()?, job)).await
}

#[tauri::command]
pub async fn decide_support(desk: Here<'_>, args: DecideSupport) -> Answer<()> {
    inside(desk, move |open| {
        let verdict = if args.same { Verdict::Same } else { Verdict::Different };
        support::decide(&open.vault, &open.officer, id(&args.record)?, &args.applicant, verdict)?;
        Ok(())
    })
    .await
}
