//! `cargo xtask bench`: figures, measured in a release build and printed.

use crate::packages;
use crate::step::{self, Outcome};

/// Times the whole way with 10,000 applicants.
pub fn bench() -> Outcome {
    packages::install_to_run()?;
    step::run(
        "10,000 applicants, release build",
        step::cargo(&["bench", "--package", "csp-cli", "--bench", "whole_way"]),
    )
}
