//! What is being typed.

use csp_core::clock::stamp;
use csp_core::drafts::service;

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::{Draft, DraftOf, KeepDraft};

#[tauri::command]
pub async fn draft(desk: Here<'_>, args: DraftOf) -> Answer<Option<Draft>> {
    inside(desk, move |open| {
        let kept = service::draft(&open.vault, &open.officer, &args.form)?;
        Ok(kept.map(|draft| Draft { content: draft.content, saved_at: stamp(draft.saved_at) }))
    })
    .await
}

#[tauri::command]
pub async fn keep_draft(desk: Here<'_>, args: KeepDraft) -> Answer<()> {
    inside(desk, move |open| Ok(service::keep(&open.vault, &open.officer, &args.form, &args.content)?)).await
}
