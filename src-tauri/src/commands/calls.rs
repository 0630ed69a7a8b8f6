//! Calls for applications.

use csp_core::selection::calls::{answering, service};

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::{
    AmendCall, ApplicantRow, CallContent, CallOf, CallRow, CallShown, CallsShown, OfComponent, OpenCall,
    PutUnderCall, ReplyAboutCall, SayAboutCall,
};
use crate::{shown, typed};

#[tauri::command]
pub async fn calls(desk: Here<'_>) -> Answer<CallsShown> {
    inside(desk, shown::calls::all).await
}

#[tauri::command]
pub async fn call(desk: Here<'_>, args: CallOf) -> Answer<CallShown> {
    inside(desk, move |open| shown::calls::one(open, &args.call)).await
}

#[tauri::command]
pub async fn usual_call(desk: Here<'_>, args: OfComponent) -> Answer<CallContent> {
    inside(desk, move |open| Ok(answering::usual(&open.vault, args.component)?)).await
}

#[tauri::command]
pub async fn open_call(desk: Here<'_>, args: OpenCall) -> Answer<CallShown> {
    inside(desk, move |open| {
        let opened = service::open(&open.vault, &open.officer, args.component, &args.content)?;
        shown::calls::one(open, &opened.value.id.to_string())
    })
    .await
}

#[tauri::command]
pub async fn amend_call(desk: Here<'_>, args: AmendCall) -> Answer<CallShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let from = typed::day_or(&args.valid_from, "valid_from", today, today)?;
        service::amend(&open.vault, &open.officer, &args.call, &args.content, from, &args.reason)?;
        shown::calls::one(open, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn could_answer(desk: Here<'_>, args: CallOf) -> Answer<Vec<ApplicantRow>> {
    inside(desk, move |open| shown::calls::could_answer(open, &args.call)).await
}

#[tauri::command]
pub async fn put_under_call(desk: Here<'_>, args: PutUnderCall) -> Answer<CallShown> {
    inside(desk, move |open| {
        let late = Some(args.late_reason.as_str());
        service::put(&open.vault, &open.officer, &args.call, &args.applications, late)?;
        shown::calls::one(open, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn say_about_call(desk: Here<'_>, args: SayAboutCall) -> Answer<CallShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let on = typed::day_or(&args.on, "on", today, today)?;
        service::say(&open.vault, &open.officer, &args.call, args.kind, &args.said, Some(on))?;
        shown::calls::one(open, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn reply_about_call(desk: Here<'_>, args: ReplyAboutCall) -> Answer<CallShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let on = typed::day_or(&args.on, "on", today, today)?;
        let message = typed::id(&args.message)?;
        service::reply(&open.vault, &open.officer, message, &args.answer, Some(on))?;
        shown::calls::one(open, &args.call)
    })
    .await
}

#[tauri::command]
pub async fn calls_for_entry(desk: Here<'_>, args: OfComponent) -> Answer<Vec<CallRow>> {
    inside(desk, move |open| shown::calls::for_entry(open, args.component)).await
}
