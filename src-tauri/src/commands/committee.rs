//! Sessions of committees.

use csp_core::selection::committee::{closing, service};

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::{
    ById, CloseSession, KeepMember, OfAgenda, OpenSession, RecuseMember, SayOfCase, SessionShown,
    SessionsShown,
};
use crate::{shown, typed};

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
pub async fn close_session(desk: Here<'_>, args: CloseSession) -> Answer<SessionShown> {
    inside(desk, move |open| {
        closing::close(&open.vault, &open.officer, &args.session, Some(&args.exceeds))?;
        shown::committee::of(open, &args.session)
    })
    .await
}
