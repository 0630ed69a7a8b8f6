//! Words and reference lists.

use super::{Here, at};
use crate::error::Answer;
use crate::shown;
use crate::wire::{ReferenceLists, WordsOf, WordsSource};

#[tauri::command]
pub async fn words(desk: Here<'_>, args: WordsOf) -> Answer<WordsSource> {
    at(desk, move |_| Ok(shown::lists::words(args.language))).await
}

#[tauri::command]
pub async fn reference_lists(desk: Here<'_>) -> Answer<ReferenceLists> {
    at(desk, |_| Ok(shown::lists::reference())).await
}
