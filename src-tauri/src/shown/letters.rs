//! Letters and complaints as the window shows them.

use csp_core::code::Stored;
use csp_core::language::Language;
use csp_core::reference::settings_on;
use csp_core::selection::complaints::{Complaint, ComplaintOutcome, service as complaints};
use csp_core::selection::letters::{Letter, LetterKind, service as letters};
use csp_core::selection::service::application;
use csp_core::selection::{ApplicationState, eligibility};

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{ComplaintShown, CorrespondenceShown, LetterShown};

/// What was written about an application, and what can be.
pub fn of(open: &Open, id: &str, language: Language) -> Answer<CorrespondenceShown> {
    let vault = &open.vault;
    let record = application(vault, id)?;
    let found = complaints::complaints(vault, Some(id))?;
    let (today, channel) = vault.read(|reading| {
        let paper = settings_on(reading, reading.today)?.paper;
        Ok((reading.today, paper.misconduct_channel.of(language)))
    })?;
    let checklist = eligibility::service::checklist(vault, id)?;
    let asked = checklist.is_some_and(|list| list.clarifications.iter().any(|one| one.answered_on.is_none()));
    let state = record.state.as_ref().and_then(Stored::known);
    let decided = found.iter().any(|one| one.outcome.is_some());
    let writable = [
        asked.then_some(LetterKind::Clarification),
        state.and_then(LetterKind::of_state),
        decided.then_some(LetterKind::Complaint),
    ];
    let standing = record.standing().map(|step| step.id);
    let withdrawn =
        |one: &Complaint| one.outcome.as_ref().and_then(Stored::known) == Some(ComplaintOutcome::Withdrawn);
    let there = found.iter().any(|one| Some(one.event) == standing && !withdrawn(one));
    let complainable = matches!(state, Some(ApplicationState::Ineligible | ApplicationState::Rejected));
    Ok(CorrespondenceShown {
        letters: letters::letters(vault, id)?.iter().map(letter).collect(),
        writable: writable.into_iter().flatten().collect(),
        complaints: found.iter().map(|one| complaint(one, today)).collect(),
        may_complain: complainable && !there,
        misconduct_channel: channel,
    })
}

fn letter(one: &Letter) -> LetterShown {
    LetterShown {
        id: one.id.to_string(),
        number: one.number.clone(),
        kind: one.kind.code().to_owned(),
        language: one.language.code().to_owned(),
        written_on: one.written_on,
        complaint_until: one.complaint_until,
        given_out: one.given_out,
    }
}

/// A complaint.
pub fn complaint(one: &Complaint, today: chrono::NaiveDate) -> ComplaintShown {
    ComplaintShown {
        id: one.id.to_string(),
        number: one.number.clone(),
        decision: one.decision.code().to_owned(),
        received_on: one.received_on,
        by: one.by.clone(),
        ground: one.ground.clone(),
        due_on: one.due_on,
        overdue: one.is_overdue(today),
        outcome: one.outcome.as_ref().map(|outcome| outcome.code().to_owned()),
        reason: one.reason.clone(),
        decided_by: one.decided_by.clone(),
    }
}
