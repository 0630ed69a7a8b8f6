//! Letters in batch: what they would be, and their files.

use std::path::Path;

use csp_core::code::Code;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::selection::letters::preview::preview;
use csp_core::selection::letters::{Error, service as letters};
use csp_core::selection::moving::Chosen;
use csp_exports::document;

use super::pipeline::refused;
use crate::error::{Answer, Refused};
use crate::jobs::Job;
use crate::open::Open;
use crate::paper;
use crate::wire::{LackingApplication, LettersAsked, LettersOfKind, LettersPreview, LettersWritten};

fn chosen(asked: &LettersAsked) -> Chosen {
    match &asked.call {
        Some(call) => Chosen::OfCall(call.clone()),
        None => Chosen::These(asked.applications.clone()),
    }
}

/// What the batch would do.
///
/// # Errors
/// When there is no such call or application.
pub fn would(open: &Open, asked: &LettersAsked) -> Answer<LettersPreview> {
    let told = preview(&open.vault, &chosen(asked), asked.kind, asked.again)?;
    let count = small(told.count());
    Ok(LettersPreview {
        applications: small(told.applications),
        count,
        by_kind: told
            .to_write
            .iter()
            .map(|(kind, count)| LettersOfKind { kind: kind.code().to_owned(), count: small(*count) })
            .collect(),
        given: small(told.given),
        nothing: small(told.nothing),
        lacking: told
            .lacking
            .into_iter()
            .map(|(number, lacks)| LackingApplication {
                number,
                lacks: lacks.iter().map(|one| one.code().to_owned()).collect(),
            })
            .collect(),
        refused: refused(told.refused),
    })
}

/// Writes the letters and their files.
///
/// # Errors
/// When it was cancelled: what was finished is kept and comes with the next batch. When a file cannot be written.
pub fn written(open: &Open, folder: &Path, asked: &LettersAsked, job: &Job) -> Answer<LettersWritten> {
    let (vault, officer) = (&open.vault, &open.officer);
    let composing = |done, total| job.step("letters", done, total).is_continue();
    let how = (asked.language, asked.again);
    let batch = letters::batch(vault, officer, &chosen(asked), asked.kind, how, &composing)?;
    let papers = letters::documents(&batch.letters);
    let total = papers.len() as u64;
    let setting = |done, total| job.step("letter-files", done, total).is_continue();
    let mut told =
        LettersWritten { written: small(papers.len()), before: small(batch.before), file: None, files: 0 };
    if asked.one_file && !papers.is_empty() {
        let name = letters::file_name(&batch.letters);
        let title = name.trim_end_matches(".pdf");
        let bound =
            document::render_bound(title, &papers, &setting).map_err(|error| Refused(error.problem()))?;
        let bytes = bound.ok_or_else(|| Refused(Error::Cancelled.problem()))?;
        letters::given_out(vault, officer, &batch.letters, &GivenFile::of(&name, &bytes))?;
        told.file = Some(paper::write(folder, &name, &bytes)?);
        told.files = 1;
        return Ok(told);
    }
    for (done, (letter, shown)) in (0u64..).zip(batch.letters.iter().zip(&papers)) {
        if !setting(done, total) {
            return Err(Refused(Error::Cancelled.problem()));
        }
        let bytes = document::render(shown).map_err(|error| Refused(error.problem()))?;
        let name = document::file_name(shown);
        // Recorded first: no paper leaves that the vault knows nothing of.
        letters::given_out(vault, officer, std::slice::from_ref(letter), &GivenFile::of(&name, &bytes))?;
        told.file = Some(paper::write(folder, &name, &bytes)?);
        told.files += 1;
    }
    setting(total, total);
    Ok(told)
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
