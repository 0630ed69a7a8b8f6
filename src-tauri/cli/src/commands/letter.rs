//! `csp letter`, `csp letters`: letters to applicants as PDF.

use std::time::Instant;

use csp_core::privacy::disclosure::GivenFile;
use csp_core::selection::letters::{Error, Letter, service};
use csp_core::selection::moving::Chosen;
use csp_exports::document;
use serde_json::{Value, json};

use super::paper::put;
use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn one(common: &Common, arguments: &arguments::Letter, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    let (application, kind) = (&arguments.application, arguments.kind);
    let letter =
        service::write(vault, officer, application, kind, arguments.language, arguments.again)?.value;
    let Some(paper) = &letter.document else {
        return Err(Refused::Problem(csp_core::Problem::new("person-erased")));
    };
    let bytes = document::render(paper).map_err(|e| Refused::Problem(e.problem()))?;
    let name = document::file_name(paper);
    // Recorded first: no paper leaves that the vault knows nothing of.
    service::given_out(vault, officer, std::slice::from_ref(&letter), &GivenFile::of(&name, &bytes))?;
    let path = put(&arguments.out, &name, &bytes)?.display().to_string();
    let mut said = letter_json(&letter);
    said["file"] = json!(path);
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

pub fn many(common: &Common, arguments: &arguments::Letters, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    let progress = |done: u64, of: u64| {
        output.progress(done, of);
        true
    };
    let how = (arguments.language, arguments.again);
    let chosen = Chosen::OfCall(arguments.call.clone());
    let batch = service::batch(vault, officer, &chosen, arguments.kind, how, &progress)?;
    let papers = service::documents(&batch.letters);
    let mut files = Vec::new();
    let (started, mut bytes_written) = (Instant::now(), 0);
    if arguments.one_file && !papers.is_empty() {
        let title = format!("{} {}", arguments.call, csp_core::code::Code::code(arguments.kind));
        let bound = document::render_bound(&title, &papers, &progress);
        let bytes = bound
            .map_err(|e| Refused::Problem(e.problem()))?
            .ok_or_else(|| Refused::Problem(Error::Cancelled.problem()))?;
        let name = service::file_name(&batch.letters);
        service::given_out(vault, officer, &batch.letters, &GivenFile::of(&name, &bytes))?;
        bytes_written += bytes.len();
        files.push(put(&arguments.out, &name, &bytes)?.display().to_string());
    } else {
        let total = papers.len() as u64;
        for (done, (letter, paper)) in (0u64..).zip(batch.letters.iter().zip(&papers)) {
            progress(done, total);
            let bytes = document::render(paper).map_err(|e| Refused::Problem(e.problem()))?;
            let name = document::file_name(paper);
            service::given_out(vault, officer, std::slice::from_ref(letter), &GivenFile::of(&name, &bytes))?;
            bytes_written += bytes.len();
            files.push(put(&arguments.out, &name, &bytes)?.display().to_string());
        }
        progress(total, total);
    }
    let letters: Vec<Value> = batch.letters.iter().map(letter_json).collect();
    let said = json!({
        "written": letters.len(),
        "before": batch.before,
        "bytes": bytes_written,
        "milliseconds": u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        "files": files,
        "letters": letters,
    });
    output.say(&said, |words| {
        let counts = [("written", letters.len().to_string()), ("before", batch.before.to_string())];
        let counts: Vec<(&str, &str)> = counts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        words.with("cli-letters-written", &counts)
    })
}

/// A letter as JSON.
fn letter_json(letter: &Letter) -> Value {
    json!({
        "number": letter.number,
        "kind": letter.kind.code(),
        "language": letter.language.code(),
        "written_on": letter.written_on,
        "complaint_until": letter.complaint_until,
        "content_hash": letter.content_hash,
    })
}
