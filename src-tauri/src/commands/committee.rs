//! Sessions of committees.

use csp_core::Problem;
use csp_core::privacy::disclosure::{Given, GivenFile};
use csp_core::selection::committee::{closing, minutes, service};
use csp_exports::document;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::wire::{
    ById, CloseSession, KeepMember, MakeMinutes, OfAgenda, OpenSession, Progress, RecuseMember, SayOfCase,
    SayOfCases, SessionShown, SessionsShown, WrittenFile,
};
use crate::{paper, shown, typed};

#[tauri::command]
pub async fn committee_sessions(desk: Here<'_>) -> Answer<SessionsShown> {
    inside(desk, shown::committee::all).await
}

#[tauri::command]
pub async fn committee_session(desk: Here<'_>, args: ById) -> Answer<SessionShown> {
    inside(desk, move |open| shown::committee::of(open, &args.id)).await
}

#[tauri::command]
pub async fn open_session(desk: Here<'_>, args: OpenSession) -> Answer<SessionShown> {
    inside(desk, move |open| shown::committee::opened(open, &args)).await
}

#[tauri::command]
pub async fn keep_member(desk: Here<'_>, args: KeepMember) -> Answer<SessionShown> {
    inside(desk, move |open| shown::committee::member_kept(open, &args)).await
}

#[tauri::command]
pub async fn recuse_member(desk: Here<'_>, args: RecuseMember) -> Answer<SessionShown> {
    inside(desk, move |open| {
        let member = typed::id(&args.member)?;
        let (vault, officer) = (&open.vault, &open.officer);
        service::recuse(vault, officer, &args.session, member, &args.application, args.ground)?;
        shown::committee::of(open, &args.session)
    })
    .await
}

#[tauri::command]
pub async fn put_on_agenda(desk: Here<'_>, args: OfAgenda) -> Answer<SessionShown> {
    inside(desk, move |open| {
        service::add(&open.vault, &open.officer, &args.session, &[args.application])?;
        shown::committee::of(open, &args.session)
    })
    .await
}

#[tauri::command]
pub async fn take_off_agenda(desk: Here<'_>, args: OfAgenda) -> Answer<SessionShown> {
    inside(desk, move |open| {
        service::remove(&open.vault, &open.officer, &args.session, &args.application)?;
        shown::committee::of(open, &args.session)
    })
    .await
}

#[tauri::command]
pub async fn say_of_case(desk: Here<'_>, args: SayOfCase) -> Answer<SessionShown> {
    inside(desk, move |open| shown::committee::said(open, &args)).await
}

#[tauri::command]
pub async fn say_of_cases(desk: Here<'_>, args: SayOfCases) -> Answer<SessionShown> {
    inside(desk, move |open| shown::committee::said_of_several(open, &args)).await
}

#[tauri::command]
pub async fn close_session(desk: Here<'_>, args: CloseSession) -> Answer<SessionShown> {
    inside(desk, move |open| {
        closing::close(&open.vault, &open.officer, &args.session, Some(&args.exceeds))?;
        shown::committee::of(open, &args.session)
    })
    .await
}

#[tauri::command]
pub async fn make_minutes(
    desk: Here<'_>,
    args: MakeMinutes,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("paper")?;
        let written = minutes::minutes(&open.vault, &args.session, args.language)?;
        let (name, bytes) = if args.workbook {
            let book = csp_exports::minutes::workbook(&written);
            let bytes = book.map_err(|_| Refused(Problem::new("workbook-failed")))?;
            (format!("{}.xlsx", document::file_stem(&written)), bytes)
        } else {
            let bytes = document::render(&written).map_err(|error| Refused(error.problem()))?;
            (document::file_name(&written), bytes)
        };
        job.has_read("paper")?;
        let given = GivenFile::of(&name, &bytes);
        minutes::given_out(&open.vault, &open.officer, &args.session, Given::Minutes, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}
