//! The window's process.

// No console window beside it on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    csp_desk::hardening::no_automation();
    csp_desk::hardening::no_core_dumps();
    let arguments = std::env::args_os().skip(1);
    match csp_desk::start::Start::read(arguments, std::env::var_os("CSP_VAULT")) {
        Ok(start) => csp_desk::run(start),
        Err(usage) => {
            #[allow(clippy::print_stderr, reason = "started from a terminal with arguments it does not know")]
            {
                eprintln!("{usage}");
            }
            ExitCode::from(2)
        }
    }
}
