//! `csp personal-data`: a person's own data as a PDF.

use csp_core::files;
use csp_core::privacy::disclosure::{GivenFile, subject_report_given};
use csp_core::privacy::subject::subject_report;
use serde_json::json;

use super::agreement::unwritable;
use crate::arguments::{Common, PersonalData};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, arguments: &PersonalData, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let report = subject_report(&session.vault, &arguments.id, arguments.language)?;
    let bytes = csp_exports::subject::render(&report).map_err(|e| Refused::Problem(e.problem()))?;
    files::make_folder(&arguments.out).map_err(|e| unwritable(&e))?;
    let name = csp_exports::subject::file_name(&report);
    // Recorded first: no paper leaves that the vault knows nothing of.
    let given = GivenFile::of(&name, &bytes);
    subject_report_given(&session.vault, &session.officer, &arguments.id, &given)?;
    let file = arguments.out.join(name);
    files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({
        "file": path,
        "number": report.number,
        "language": report.language,
        "content_hash": report.content_hash,
        "sha256": given.sha256,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}
