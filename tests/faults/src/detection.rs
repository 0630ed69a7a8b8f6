//! Bits flipped in the database and forgeries of the log: is all of it found by the vault's own check? These tests
//! reach into the vault, so they are csp-core's; here they are run in their long form and counted with the rest.

use std::process::{Command, Stdio};

use crate::exam::Harm;
use crate::tally::Tally;

/// Runs them, `share` dividing the counts.
pub fn detection(share: usize) -> Vec<Tally> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tests = Command::new(cargo);
    // One set of features everywhere, so that nothing is compiled twice.
    tests.args(["test", "--quiet", "--workspace", "--features", "csp-desk/journeys", "--lib", "--"]);
    tests.args(["vault::tests::detection", "--nocapture"]);
    tests.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let ran = tests.env("CSP_FAULTS_LONG", share.to_string()).stderr(Stdio::inherit()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    let mut tallies: Vec<Tally> = said.lines().filter_map(line).collect();
    if !ran.status.success() && tallies.iter().all(Tally::is_fine) {
        let mut broken = Tally::of("flipped bits and forgeries");
        broken.count(Err(Harm::Missed("the tests failed".to_owned())), || said.into_owned());
        tallies.push(broken);
    }
    tallies
}

/// Reads what a test says: `faults: flipped bits in used pages: 1000/1000 found`.
fn line(text: &str) -> Option<Tally> {
    let (_, told) = text.split_once("faults: ")?;
    let (what, counts) = told.strip_suffix(" found")?.rsplit_once(": ")?;
    let (found, tried) = counts.split_once('/')?;
    let (found, tried): (usize, usize) = (found.parse().ok()?, tried.parse().ok()?);
    Some(Tally { tried, missed: tried.checked_sub(found)?, ..Tally::of(what) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tests_say_is_counted() {
        let tally = line("test x ... faults: flipped bits in used pages: 998/1000 found").unwrap();
        assert_eq!((tally.what.as_str(), tally.tried, tally.missed), ("flipped bits in used pages", 1000, 2));
        assert!(!tally.is_fine());
        assert!(line("faults: of them 12 kept the vault from opening").is_none());
    }
}
