//! `cargo xtask faults`: the long form of the tests under tests/faults. See docs/faults.md.

use std::process::Command;

use crate::step::{self, Outcome};
use crate::test::WHOLE;
use crate::{house, packages};

/// Builds `csp` and the harness, and does all the harm there is, or what is chosen. Takes hours.
pub fn faults(chosen: &[&str]) -> Outcome {
    packages::install_to_run()?;
    step::run("build", step::cargo(&[&["build"], WHOLE, &["--bins"]].concat()))?;
    let mut harness = Command::new(house::built("csp-faults"));
    harness.args(chosen).current_dir(house::root());
    step::run("faults", harness)
}
