//! `csp agreement`: the donation agreement as a PDF, and what becomes of it.

use std::path::Path;

use csp_core::grants::document::AgreementDocument;
use csp_core::grants::service;
use csp_core::language::Language;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::{Problem, disk, files};
use serde_json::json;

use crate::arguments::{Agreement, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, arguments: &Agreement, output: &Output) -> Outcome {
    if let Some(act) = &arguments.what {
        return super::agreement_acts::run(common, act, output);
    }
    let (Some(application), Some(language), Some(out)) =
        (&arguments.application, &arguments.language, &arguments.out)
    else {
        return Err(Refused::Usage("an application, --language and --out".to_owned()));
    };
    let languages = languages(language)?;
    let session = session::open(common, output)?;
    let document = service::agreement_document(&session.vault, application, &languages)?;
    let (bytes, given) = rendered(&document)?;
    // Recorded first: no paper leaves that the vault knows nothing of.
    service::printed(&session.vault, &session.officer, application, &document, &given)?;
    let path = put(out, &given.name, &bytes)?;
    let said = json!({
        "file": path,
        "number": document.number,
        "application": document.application_number,
        "language": language,
        "content_hash": document.content_hash,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

/// The languages of a pair as typed.
pub fn languages(pair: &str) -> Outcome<Vec<Language>> {
    service::languages(pair)
        .map_err(|_| Refused::Usage(format!("'{pair}' is none of en-sq, en-sr-Latn, en-sr-Cyrl, en-sq-sr")))
}

/// The PDF, and what is written down of it.
pub fn rendered(document: &AgreementDocument) -> Outcome<(Vec<u8>, GivenFile)> {
    let bytes = csp_exports::agreement::render(document).map_err(|e| Refused::Problem(e.problem()))?;
    let given = GivenFile::of(&csp_exports::agreement::file_name(document), &bytes);
    Ok((bytes, given))
}

/// Writes a file into a folder and says where it is.
pub fn put(out: &Path, name: &str, bytes: &[u8]) -> Outcome<String> {
    files::make_folder(out).map_err(|e| unwritable(&e))?;
    let file = out.join(name);
    files::replace(&file, bytes).map_err(|e| unwritable(&e))?;
    Ok(file.display().to_string())
}

/// The file could not be written where it was asked for.
pub fn unwritable(error: &std::io::Error) -> Refused {
    Refused::Problem(disk::problem(error).unwrap_or_else(|| Problem::new("file-unwritable").at("out")))
}
