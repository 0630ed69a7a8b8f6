//! `csp agreement`: the donation agreement as a PDF.

use csp_core::grants::service;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::{Problem, disk, files};
use serde_json::json;

use crate::arguments::{Agreement, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, arguments: &Agreement, output: &Output) -> Outcome {
    let Ok(languages) = service::languages(&arguments.language) else {
        return Err(Refused::Usage(format!(
            "'{}' is none of en-sq, en-sr-Latn, en-sr-Cyrl, en-sq-sr",
            arguments.language
        )));
    };
    let session = session::open(common, output)?;
    let document = service::agreement_document(&session.vault, &arguments.application, &languages)?;
    let bytes = csp_exports::agreement::render(&document).map_err(|e| Refused::Problem(e.problem()))?;
    files::make_folder(&arguments.out).map_err(|e| unwritable(&e))?;
    let name = csp_exports::agreement::file_name(&document);
    // Recorded first: no paper leaves that the vault knows nothing of.
    let given = GivenFile::of(&name, &bytes);
    service::printed(&session.vault, &session.officer, &arguments.application, &document, &given)?;
    let file = arguments.out.join(name);
    files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({
        "file": path,
        "number": document.number,
        "application": document.application_number,
        "language": arguments.language,
        "content_hash": document.content_hash,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

/// The file could not be written where it was asked for.
pub fn unwritable(error: &std::io::Error) -> Refused {
    Refused::Problem(disk::problem(error).unwrap_or_else(|| Problem::new("file-unwritable").at("out")))
}
