//! `cargo xtask run | test | bench`: the two commands of the README and what developers add to them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "these commands speak to a terminal")]

mod bench;
mod counting;
mod faults;
mod frontend;
mod house;
mod packages;
mod run;
mod step;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run     install what is missing, build, make the sample programme, open the window on it
cargo xtask test    install what is missing, then formatters, linters and every test
cargo xtask faults  kill, cut the power of, and fill the disk under the real csp, thousands of times; prints a table
cargo xtask bench   time import, list, search, agreement and workbook of 10,000 applicants, and batches of papers (release build)";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["faults", ref chosen @ ..] => faults::faults(chosen),
        ["bench"] => bench::bench(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}
