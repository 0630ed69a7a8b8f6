//! `csp`: the same core without a window. It prints people's text, or JSON with `--json`; its names,
//! options, shapes and exit codes are a contract that scripts rely on.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line does")]

mod arguments;
mod commands;
mod outcomes;
mod output;
mod refused;
mod session;
mod show;
mod table;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;
use crate::output::Output;
use crate::refused::Refused;

fn main() -> ExitCode {
    csp_core::hardening::no_core_dumps();
    // clap itself ends with 2 when the command line is not understood, and with 0 after --help.
    let arguments = Arguments::parse();
    let output = Output::new(arguments.common.language(), arguments.common.json);
    match commands::run(&arguments, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Refused::Usage(text)) => {
            eprintln!("error: {text}\n\nFor more information, try '--help'.");
            ExitCode::from(2)
        }
        Err(Refused::Told) => ExitCode::from(1),
        Err(Refused::Problem(problem)) => {
            output.problem(&problem);
            ExitCode::from(1)
        }
    }
}
