//! `csp receipt`: what an applicant takes home.

use csp_core::{files, papers};
use serde_json::json;

use super::agreement::unwritable;
use crate::arguments::{Common, Receipt};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, arguments: &Receipt, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    files::make_folder(&arguments.out).map_err(|e| unwritable(&e))?;
    let (vault, officer) = (&session.vault, &session.officer);
    // Recorded first: no paper leaves that the vault knows nothing of.
    let document = papers::receipt::print(vault, officer, &arguments.application, arguments.language)?.value;
    let bytes = csp_exports::receipt::render(&document).map_err(|e| Refused::Problem(e.problem()))?;
    let file = arguments.out.join(csp_exports::receipt::file_name(&document));
    files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({
        "file": path,
        "number": document.number,
        "application": document.application_number,
        "content_hash": document.content_hash,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}
