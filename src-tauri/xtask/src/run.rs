//! `cargo xtask run`: the main job, once through, on a sample programme.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::frontend::Frontend;
use crate::step::{self, Outcome};
use crate::{house, packages};

/// The sample's passphrase. It protects nobody: everything in the sample is invented.
const SAMPLE_PASSPHRASE: &str = "kosovo sample programme";

/// Installs, builds, makes the sample where there is none, writes last month's workbook and three
/// agreements beside it, and opens the window.
pub fn run() -> Outcome {
    packages::install_to_run()?;
    let frontend = Frontend::install()?;
    frontend.build()?;
    // The whole workspace, as the tests build it: another selection of packages would unify features
    // differently and compile SQLCipher a second time.
    step::run("build the window and the command line", step::cargo(&["build", "--workspace", "--bins"]))?;

    let sample = Sample { folder: house::target().join("sample") };
    sample.make()?;
    let workbook = sample.write_workbook()?;
    let agreements = sample.write_agreements()?;

    println!("\nThe sample programme   {}", sample.vault().display());
    println!("Its passphrase         {SAMPLE_PASSPHRASE}");
    println!("Last month's workbook  {}", workbook.display());
    for agreement in agreements {
        println!("Agreement              {}", agreement.display());
    }
    open_window(&sample.vault())
}

struct Sample {
    folder: PathBuf,
}

impl Sample {
    fn vault(&self) -> PathBuf {
        self.folder.join("vault")
    }

    fn csp(&self, args: &[&str]) -> Command {
        let mut command = Command::new(house::built("csp"));
        command.args(args).env("CSP_VAULT", self.vault()).env("CSP_PASSPHRASE", SAMPLE_PASSPHRASE);
        command
    }

    fn make(&self) -> Outcome {
        std::fs::create_dir_all(&self.folder).map_err(|e| format!("{}: {e}", self.folder.display()))?;
        if self.vault().join("vault.db").exists() {
            return Ok(());
        }
        step::run(
            "sample programme: 300 applicants, six months",
            self.csp(&["demo", "--people", "300", "--seed", "1", "--months", "6"]),
        )
    }

    fn write_workbook(&self) -> Outcome<PathBuf> {
        let month = last_month()?;
        let file = self.folder.join(format!("monthly-report-{month}.xlsx"));
        step::run(
            &format!("workbook of {month}"),
            self.csp(&["report", &month, "--out", &file.display().to_string()]),
        )?;
        Ok(file)
    }

    /// One agreement per language pair, each of another applicant whose papers are complete.
    fn write_agreements(&self) -> Outcome<Vec<PathBuf>> {
        let listed = step::output(self.csp(&["applicants", "--json"]))?;
        let applicants: Value = serde_json::from_str(&listed).map_err(|e| format!("csp applicants: {e}"))?;
        let mut ready = applicants
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|applicant| applicant["applications"].as_array().into_iter().flatten())
            .filter(|application| matches!(application["state"].as_str(), Some("agreed" | "approved")))
            .filter_map(|application| application["number"].as_str());

        let folder = self.folder.join("agreements");
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        println!("\n== agreements, one per language pair");
        let mut files = Vec::new();
        for pair in ["en-sq", "en-sr-Latn", "en-sr-Cyrl"] {
            // An application with something missing refuses, as it should; the next one serves.
            let file =
                ready.find_map(|number| self.write_agreement(number, pair, &folder)).ok_or_else(|| {
                    format!("no application of the sample is complete enough for an agreement in {pair}")
                })?;
            files.push(file);
        }
        Ok(files)
    }

    fn write_agreement(&self, number: &str, pair: &str, folder: &Path) -> Option<PathBuf> {
        let folder = folder.display().to_string();
        let mut command = self.csp(&["agreement", number, "--language", pair, "--out", &folder, "--json"]);
        let answer = command.output().ok().filter(|answer| answer.status.success())?;
        let answer: Value = serde_json::from_slice(&answer.stdout).ok()?;
        answer["file"].as_str().map(PathBuf::from)
    }
}

/// The month before this one, by the machine's clock.
fn last_month() -> Outcome<String> {
    let today = chrono::Local::now().date_naive();
    let last = today
        .checked_sub_months(chrono::Months::new(1))
        .ok_or("the machine's clock stands before time began")?;
    Ok(last.format("%Y-%m").to_string())
}

fn open_window(vault: &Path) -> Outcome {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if !display && cfg!(target_os = "linux") {
        println!(
            "\nThere is no display here, so the window is not opened. On a desktop this command opens it."
        );
        return Ok(());
    }
    let mut window = Command::new(house::built("csp-desk"));
    window.arg("--vault").arg(vault);
    step::run("the window", window)
}
