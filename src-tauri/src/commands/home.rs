//! Home.

use csp_core::home::service;

use super::{Here, inside};
use crate::error::Answer;
use crate::shown;
use crate::wire::Home;

#[tauri::command]
pub async fn home(desk: Here<'_>) -> Answer<Home> {
    inside(desk, |open| {
        let mut home = service::home(&open.vault)?;
        home.attention.extend(shown::screening::attention(open)?);
        Ok(home)
    })
    .await
}
