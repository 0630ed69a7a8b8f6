//! Where things of this computer lie.

use std::path::{Path, PathBuf};

use tauri::{App, Manager};

use crate::desk::Places;

/// The places on this computer, for this user.
///
/// # Errors
/// When the system names no home.
pub fn of(app: &App) -> tauri::Result<Places> {
    let path = app.path();
    Ok(Places {
        kept: path.app_config_dir()?.join("kept.json"),
        // Not the documents folder: office computers often copy that to a network (live vaults never lie there).
        new_vault: path.home_dir()?.join("CSP Desk"),
        sample: path.app_local_data_dir()?.join("sample"),
        reader: beside(&std::env::current_exe()?),
    })
}

/// The command line's program, which is shipped in the same folder as the window's.
fn beside(window: &Path) -> PathBuf {
    window.with_file_name(format!("csp{}", std::env::consts::EXE_SUFFIX))
}
