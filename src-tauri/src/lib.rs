//! csp-desk: the window. The only room that knows Tauri.

mod backups;
mod commands;
mod desk;
mod dialogs;
mod error;
pub mod hardening;
mod jobs;
mod kept;
mod keys;
mod locking;
mod open;
mod paper;
mod places;
mod restoring;
mod session;
mod shown;
pub mod start;
mod typed;
mod watch;
mod window;
pub mod wire;

use std::process::ExitCode;
use std::sync::Arc;

use csp_core::clock::SystemClock;
use tauri::{App, Manager};

use crate::desk::Desk;
use crate::start::Start;

/// Runs the window until it is closed.
#[must_use]
pub fn run(start: Start) -> ExitCode {
    let built = tauri::Builder::default()
        .setup(move |app| set_up(app, start))
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let tauri::RunEvent::Exit = event {
                    // So that the write-ahead log is folded back and the keys are wiped.
                    let desk = app.state::<Arc<Desk>>();
                    desk.lock();
                    desk.settled();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            #[allow(clippy::print_stderr, reason = "without a window there is no other place to say it")]
            {
                eprintln!("csp-desk: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn set_up(app: &mut App, start: Start) -> Result<(), Box<dyn std::error::Error>> {
    let places = places::of(app)?;
    let dialogs = dialogs::of(app.handle());
    let desk = Arc::new(Desk::new(places, dialogs, Arc::new(SystemClock), start.vault));
    app.manage(Arc::clone(&desk));
    window::open(app)?;
    watch::begin(app.handle(), &desk);
    Ok(())
}
