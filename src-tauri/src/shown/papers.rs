//! Attached files, returned forms and scanned piles as the window shows them.

use csp_core::attachments::Attachment;
use csp_core::ids::AttachmentId;
use csp_core::language::Language;
use csp_core::papers::asked;
use csp_core::papers::fields::{self, Kind};
use csp_core::papers::pile::{PileReport, WaitingPage};
use csp_core::papers::returned::RowOutcome;
use csp_core::selection::calls;
use csp_core::vault::Written;
use csp_core::words::Words;
use csp_core::{Problem, attachments};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{
    AttachmentShown, PaperChoice, PaperFieldShown, PileAttached, PileShown, PileUnassigned, ReturnedOutcome,
    ReturnedRowOutcome, WaitingPageShown,
};

/// The files of a record.
pub fn files(open: &Open, record: &str) -> Answer<Vec<AttachmentShown>> {
    Ok(attachments::service::list(&open.vault, record)?.into_iter().map(file).collect())
}

/// A file as the window shows it.
pub fn file(file: Attachment) -> AttachmentShown {
    let on = file.dated_on.unwrap_or_else(|| file.added_at.date_naive());
    AttachmentShown {
        id: file.id.to_string(),
        record_number: file.record_number,
        kind: file.kind.code().to_owned(),
        title: file.title,
        media_type: file.media_type.code().to_owned(),
        bytes: file.bytes,
        sha256: file.sha256,
        pages: file.pages,
        on: on.to_string(),
        officer: file.officer,
    }
}

/// The identity of an attachment.
pub fn attachment(id: &str) -> Answer<AttachmentId> {
    id.parse().map_err(|_| Refused(Problem::new("attachment-not-found")))
}

/// The fields of the printed form, in the paper's order, with the questions of a call after them.
pub fn fields_of(open: &Open, language: Language, call: &str) -> Answer<Vec<PaperFieldShown>> {
    let mut shown = fields(language);
    if !call.trim().is_empty() {
        let content = calls::service::page(&open.vault, call)?.call.version.content;
        shown.extend(content.questions.iter().enumerate().map(|(at, one)| {
            PaperFieldShown {
                code: asked::code(at),
                name: format!("answer.{}", one.code),
                label: Some(one.words.or_english(language)),
                choices: (one.choices.iter())
                    .map(|choice| PaperChoice {
                        code: choice.code.clone(),
                        name: choice.words.or_english(language),
                    })
                    .collect(),
            }
        }));
    }
    Ok(shown)
}

/// The common fields.
fn fields(language: Language) -> Vec<PaperFieldShown> {
    let words = Words::of(language);
    let choices = |kind: Kind| match kind {
        Kind::Choice(list) => list
            .codes()
            .into_iter()
            .map(|code| PaperChoice { code: code.to_owned(), name: list.name(code, &words) })
            .collect(),
        _ => Vec::new(),
    };
    fields::all()
        .map(|field| PaperFieldShown {
            code: field.code.to_owned(),
            name: field.name.to_owned(),
            label: None,
            choices: choices(field.kind),
        })
        .collect()
}

/// What became of returned forms.
#[must_use]
pub fn returned(written: Written<Vec<RowOutcome>>) -> ReturnedOutcome {
    let row = |outcome: RowOutcome| match outcome {
        RowOutcome::Blank => ReturnedRowOutcome { entered: None, problems: Vec::new() },
        RowOutcome::Entered(made) => {
            ReturnedRowOutcome { entered: Some(made.application_number), problems: Vec::new() }
        }
        RowOutcome::Refused(problems) => ReturnedRowOutcome { entered: None, problems },
    };
    ReturnedOutcome {
        rows: written.value.into_iter().map(row).collect(),
        change: written.change.map(|change| change.to_string()),
    }
}

/// What became of a pile.
#[must_use]
pub fn pile(file_name: String, written: Written<PileReport>) -> PileShown {
    let report = written.value;
    let attached = report.attached.into_iter();
    let unassigned = report.unassigned.into_iter();
    PileShown {
        file_name,
        pages: report.pages,
        attached: attached
            .map(|one| PileAttached { application: one.application, pages: one.pages })
            .collect(),
        unassigned: unassigned
            .map(|one| PileUnassigned { page: one.page, number: one.number, why: one.why.to_string() })
            .collect(),
        unchanged: report.unchanged,
        change: written.change.map(|change| change.to_string()),
    }
}

/// A page that waits.
#[must_use]
pub fn waiting(page: WaitingPage) -> WaitingPageShown {
    WaitingPageShown {
        id: page.id.to_string(),
        attachment: page.attachment.to_string(),
        page: page.page,
        number: page.number,
        pile: page.pile,
    }
}
