//! The call an application answers, and its checklist of eligibility.

use chrono::NaiveDate;
use csp_core::selection::ApplicationRecord;
use csp_core::selection::ApplicationState as State;
use csp_core::selection::calls::answering;
use csp_core::selection::eligibility::{Checklist, ChecklistLine, Clarification, Found, service};
use csp_core::vault::Action;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{AnsweringShown, ChecklistLineShown, ChecklistShown, ClarificationShown, FoundShown};

/// What an application says to its call; none where it answers no call.
///
/// # Errors
/// When the vault cannot be read.
pub fn of(open: &Open, record: &ApplicationRecord) -> Answer<Option<AnsweringShown>> {
    let id = record.application.id.to_string();
    let Some(said) = answering::of(&open.vault, &id)? else { return Ok(None) };
    let Some(list) = service::checklist(&open.vault, &id)? else { return Ok(None) };
    let version = &said.call.version;
    let settled = ![State::Received, State::Returned].iter().any(|state| record.stands_at(*state));
    Ok(Some(AnsweringShown {
        call: said.call.id.to_string(),
        number: said.call.number.clone(),
        title: version.content.title.clone(),
        late_reason: said.late_reason,
        questions: version.content.questions.clone(),
        answers: said.answers.into_iter().map(|one| (one.question, one.answer)).collect(),
        clarification_days: version.content.clarification_days,
        checklist: checklist(&list, open.vault.clock().today()),
        may_check: !settled && open.may(Action::EligibilityChecked),
        may_answer: open.may(Action::DetailsChanged),
    }))
}

fn checklist(list: &Checklist, today: NaiveDate) -> ChecklistShown {
    ChecklistShown {
        version: list.version,
        lines: list.lines.iter().map(line).collect(),
        missing: list.missing(),
        clarifications: list.clarifications.iter().map(|one| clarification(one, today)).collect(),
    }
}

fn line(line: &ChecklistLine) -> ChecklistLineShown {
    ChecklistLineShown {
        code: line.code.clone(),
        words: line.words.clone(),
        document: line.document,
        required: line.required,
        evidence: line.evidence,
        found: line.finding.as_ref().map(found),
    }
}

fn found(found: &Found) -> FoundShown {
    FoundShown {
        finding: found.finding.code().to_owned(),
        reason: found.reason.clone(),
        evidence: found.evidence.clone(),
        on: found.on.to_string(),
        by: found.officer.clone(),
        version: found.version,
    }
}

fn clarification(one: &Clarification, today: NaiveDate) -> ClarificationShown {
    ClarificationShown {
        id: one.id.to_string(),
        criterion: one.criterion.clone(),
        asked: one.asked.clone(),
        asked_on: one.asked_on.to_string(),
        due_on: one.due_on.to_string(),
        overdue: one.answered_on.is_none() && !one.is_open(today),
        answered_on: one.answered_on.map(|day| day.to_string()),
        answer: one.answer.clone(),
        by: one.officer.clone(),
    }
}
