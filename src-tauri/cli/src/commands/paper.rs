//! Papers written into a folder.

use std::path::{Path, PathBuf};

use csp_core::files;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::selection::papers::PaperDocument;
use serde_json::json;

use super::agreement::unwritable;
use crate::output::Output;
use crate::refused::{Outcome, Refused};

/// Writes a paper as a PDF and says so. `record` writes down that it is given out, before the file is there.
pub fn write(
    document: &PaperDocument,
    out: &Path,
    output: &Output,
    record: impl FnOnce(&GivenFile) -> Outcome,
) -> Outcome {
    let bytes = csp_exports::document::render(document).map_err(|e| Refused::Problem(e.problem()))?;
    let name = csp_exports::document::file_name(document);
    record(&GivenFile::of(&name, &bytes))?;
    let path = put(out, &name, &bytes)?.display().to_string();
    let said = json!({
        "file": path,
        "number": document.number,
        "language": document.language,
        "content_hash": document.content_hash,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

/// Puts a file into a folder, which is made where it is missing.
pub fn put(out: &Path, name: &str, bytes: &[u8]) -> Outcome<PathBuf> {
    files::make_folder(out).map_err(|e| unwritable(&e))?;
    let file = out.join(name);
    files::replace(&file, bytes).map_err(|e| unwritable(&e))?;
    Ok(file)
}
