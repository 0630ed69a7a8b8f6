//! `cargo xtask bench`: figures, measured in a release build and printed.

use crate::packages;
use crate::step::{self, Outcome};

/// Times the whole way with 10,000 applicants, and batches of papers against other programs where `CSP_BENCH_PYTHON`
/// names a Python that has reportlab and typst.
pub fn bench() -> Outcome {
    packages::install_to_run()?;
    step::run(
        "10,000 applicants, release build",
        step::cargo(&["bench", "--package", "csp-cli", "--bench", "whole_way"]),
    )?;
    let Ok(python) = std::env::var("CSP_BENCH_PYTHON") else {
        println!(
            "\nBatches of papers are compared where CSP_BENCH_PYTHON names a Python with reportlab and typst."
        );
        return Ok(());
    };
    let built =
        ["build", "--release", "--package", "csp-exports", "--example", "letters", "--example", "agreements"];
    step::run("papers, release build", step::cargo(&built))?;
    let examples = "target/release/examples";
    for (title, script, example) in [
        ("784 letters", "benches/letters/against_reportlab.py", "letters"),
        ("1,000 agreements", "benches/agreements/against.py", "agreements"),
    ] {
        step::run(title, step::command(&python, &[script, &format!("{examples}/{example}")]))?;
    }
    Ok(())
}
