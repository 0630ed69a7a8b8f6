//! What the office remembers of importing.

use csp_core::intake::Answer as Means;
use csp_core::intake::remembered::service::{self, forget_profile, forget_word};

use super::{Here, at, inside};
use crate::error::Answer;
use crate::open::Open;
use crate::wire::{ForgetReading, ImportMemory, SaveProfile};

#[tauri::command]
pub async fn import_memory(desk: Here<'_>) -> Answer<ImportMemory> {
    inside(desk, memory).await
}

#[tauri::command]
pub async fn import_save_profile(desk: Here<'_>, args: SaveProfile) -> Answer<ImportMemory> {
    at(desk, move |desk| {
        let (open, book) = (desk.open()?, desk.book(args.file)?);
        service::save_profile(&open.vault, &open.officer, &args.name, &book, &args.options)?;
        memory(&open)
    })
    .await
}

#[tauri::command]
pub async fn import_forget(desk: Here<'_>, args: ForgetReading) -> Answer<ImportMemory> {
    inside(desk, move |open| {
        if let Some(name) = &args.profile {
            forget_profile(&open.vault, &open.officer, name)?;
        }
        if let (Some(field), Some(written)) = (args.field, args.written) {
            forget_word(&open.vault, &open.officer, &Means { field, written, value: String::new() })?;
        }
        memory(open)
    })
    .await
}

fn memory(open: &Open) -> Answer<ImportMemory> {
    Ok(ImportMemory { profiles: service::profiles(&open.vault)?, words: service::words(&open.vault)? })
}
