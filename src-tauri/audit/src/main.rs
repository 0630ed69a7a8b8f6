//! `csp-audit`: checks an audit package offline, with nothing of the vault and nothing of the program that
//! made it but the rules of the chain. Exit code 0 when all is well, 1 when anything was found, 2 when the
//! command line or the file cannot be read. For auditors, so its words are English.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line does")]

mod check;
mod words;

use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use csp_chain::Head;

use crate::check::Known;

/// Checks an audit package of CSP Desk: the chain, every signature, and the right of every signer's role.
#[derive(Parser)]
#[command(name = "csp-audit", version)]
struct Arguments {
    /// The audit package
    file: PathBuf,
    /// An end of the chain known from a workbook or paper, "SEQUENCE HASH"; repeat for more
    #[arg(long, value_name = "HEAD", value_parser = head)]
    head: Vec<Head>,
    /// The founder's fingerprint, as printed with the recovery key
    #[arg(long, value_name = "FINGERPRINT")]
    founder: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn head(text: &str) -> Result<Head, String> {
    Head::read(text).ok_or_else(|| "the number of a change and the 64 signs of its hash".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let file = match std::fs::File::open(&arguments.file) {
        Ok(file) => BufReader::new(file),
        Err(error) => {
            eprintln!("{}: {error}", arguments.file.display());
            return ExitCode::from(2);
        }
    };
    let known = Known { heads: arguments.head, founder: arguments.founder };
    let checked = check::check(file, known);
    let text = if arguments.json { words::json(&checked) } else { words::text(&checked) };
    print!("{text}");
    if checked.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
