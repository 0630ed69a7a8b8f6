//! The long form; see the library.
#![allow(clippy::print_stdout, reason = "prints a table")]

use std::process::ExitCode;

use csp_faults::canary::canaries;
use csp_faults::cuts::cuts;
use csp_faults::deed::{DEEDS, Group};
use csp_faults::detection::detection;
use csp_faults::errors::errors;
use csp_faults::kills::kills;
use csp_faults::prepared::Prepared;
use csp_faults::shim::Fault;
use csp_faults::tally::{Tally, table};
use csp_faults::template;

const SEED: u64 = 20_261_123;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["fixture", folder] = words.as_slice() {
        println!("{}", template::make(std::path::Path::new(folder), 5));
        return ExitCode::SUCCESS;
    }
    if let ["files", more @ ..] = words.as_slice() {
        let count = more.iter().find_map(|word| word.parse::<usize>().ok()).unwrap_or(10_000);
        let known = csp_faults::files::hostile(false);
        print!("{}", known.lines("known files"));
        let mutants = csp_faults::files::mutants(count, SEED);
        print!("{}", mutants.lines("mutants"));
        return if known.is_fine() && mutants.is_fine() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    // `kills`, `cuts`, `errors`, `canaries`, `detection` and names of deeds choose a part; a number divides the counts.
    let part = |name: &str| {
        let parts = ["kills", "cuts", "errors", "canaries", "detection"];
        words.contains(&name) || !words.iter().any(|word| parts.contains(word))
    };
    let share = words.iter().find_map(|word| word.parse::<usize>().ok()).unwrap_or(1);
    let chosen: Vec<_> = DEEDS.iter().filter(|deed| words.contains(&deed.name)).collect();
    let chosen = if chosen.is_empty() { DEEDS.iter().collect() } else { chosen };
    let mut tallies = Vec::new();
    let mut show = |tally: Tally| {
        println!("{}", tally.line().join("  "));
        for story in &tally.stories {
            println!("    {story}");
        }
        tallies.push(tally);
    };
    if part("canaries") {
        show(canaries(60_usize.div_ceil(share), SEED));
    }
    if part("detection") {
        detection(share).into_iter().for_each(&mut show);
    }
    let any = ["kills", "cuts", "errors"].iter().any(|name| part(name));
    for deed in chosen.iter().filter(|_| any) {
        let prepared = Prepared::of(deed);
        let like = DEEDS.iter().filter(|other| other.group == deed.group).count();
        if part("kills") {
            let count = if deed.group == Group::Writes { 1000_usize } else { 200 };
            show(kills(&prepared, count.div_ceil(like * share), SEED));
        }
        if part("cuts") {
            show(cuts(&prepared, 2000_usize.div_ceil(DEEDS.len() * share), SEED));
        }
        if part("errors") {
            for fault in [Fault::Full, Fault::Io, Fault::Dead] {
                show(errors(&prepared, fault, share));
            }
        }
    }
    println!("\n{}", table(&tallies));
    if tallies.iter().all(Tally::is_fine) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
