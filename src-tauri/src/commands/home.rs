//! Home.

use csp_core::home::service;

use super::{Here, inside};
use crate::error::Answer;
use crate::wire::Home;

#[tauri::command]
pub async fn home(desk: Here<'_>) -> Answer<Home> {
    inside(desk, |open| Ok(service::home(&open.vault)?)).await
}
