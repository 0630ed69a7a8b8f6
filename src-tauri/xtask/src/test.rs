//! `cargo xtask test`: installs what is missing, then formatters, linters and every test, the
//! real-window journeys included. Its last line names how many tests ran.

use crate::counting::{self, Counted};
use crate::frontend::Frontend;
use crate::step::{self, Outcome};
use crate::{house, packages};

/// One set of features everywhere, so that nothing is compiled twice.
pub const WHOLE: &[&str] = &["--workspace", "--features", "csp-desk/journeys"];

/// Runs everything. Formatters and linters stop at once; tests all run before a failure is told.
pub fn test() -> Outcome {
    packages::install_to_test()?;
    let frontend = Frontend::install()?;

    step::run("rustfmt", step::cargo(&["fmt", "--all", "--check"]))?;
    step::run("formatter of the ui", frontend.npm(&["run", "--silent", "format:check"]))?;
    step::run("svelte-check", frontend.npm(&["run", "--silent", "check"]))?;
    frontend.build()?;
    step::run(
        "clippy",
        step::cargo(&[&["clippy"], WHOLE, &["--all-targets", "--", "--deny", "warnings"]].concat()),
    )?;

    let mut counted = Counted::default();
    let mut failures = Vec::new();

    // The programs first: journeys and the import of foreign files start csp beside the window.
    step::run("build", step::cargo(&[&["build"], WHOLE, &["--bins"]].concat()))?;
    for (title, targets) in [
        ("Rust tests", &["--lib", "--bins", "--test", "it"][..]),
        ("window journeys", &["--test", "journeys"][..]),
    ] {
        let tests = step::cargo(&[&["test"], WHOLE, &["--no-fail-fast"], targets].concat());
        let (output, fine) = step::run_and_keep(title, tests)?;
        let ran = counting::cargo(&output);
        counted = counted.and(ran);
        if !fine || ran.failed > 0 || ran.passed == 0 {
            failures.push(title);
        }
    }

    let report = house::target().join("vitest.json");
    let report_word = format!("--outputFile.json={}", report.display());
    let vitest = frontend.npm(&[
        "run",
        "--silent",
        "test",
        "--",
        "--reporter=default",
        "--reporter=json",
        &report_word,
    ]);
    let (_, fine) = step::run_and_keep("ui tests", vitest)?;
    let ui = counting::vitest(
        &std::fs::read_to_string(&report).map_err(|e| format!("{}: {e}", report.display()))?,
    )?;
    counted = counted.and(ui);
    if !fine || ui.passed == 0 {
        failures.push("ui tests");
    }
    if counted.skipped > 0 {
        failures.push("tests were passed over");
    }

    println!("\nTests: {} passed, {} failed", counted.passed, counted.failed);
    if failures.is_empty() { Ok(()) } else { Err(format!("failed: {}", failures.join(", "))) }
}
