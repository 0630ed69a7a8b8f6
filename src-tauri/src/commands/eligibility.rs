//! The checklist of eligibility and the answers to a call's own questions.

use csp_core::selection::calls::{Answer as Answered, service as calls};
use csp_core::selection::eligibility::service::{self, FindingForm};
use csp_core::selection::service::application;

use super::{Here, inside};
use crate::error::Answer;
use crate::open::Open;
use crate::wire::{AnswerCall, AnswerClarification, ApplicantShown, AskClarification, FindEligibility};
use crate::{shown, typed};

#[tauri::command]
pub async fn find_eligibility(desk: Here<'_>, args: FindEligibility) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let findings: Vec<FindingForm> = args
            .findings
            .into_iter()
            .map(|one| FindingForm {
                criterion: one.criterion,
                finding: one.finding,
                reason: Some(one.reason),
                evidence: Some(one.evidence),
            })
            .collect();
        service::find(&open.vault, &open.officer, &args.application, &findings, None)?;
        applicant(open, &args.application)
    })
    .await
}

#[tauri::command]
pub async fn ask_clarification(desk: Here<'_>, args: AskClarification) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let due = match args.due_on.trim() {
            "" => None,
            text => Some(typed::day(text, "due_on", today)?),
        };
        let criterion = Some(args.criterion.as_str());
        service::ask(&open.vault, &open.officer, &args.application, criterion, &args.asked, due)?;
        applicant(open, &args.application)
    })
    .await
}

#[tauri::command]
pub async fn answer_clarification(desk: Here<'_>, args: AnswerClarification) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let on = typed::day_or(&args.on, "on", today, today)?;
        let request = typed::id(&args.request)?;
        service::answered(&open.vault, &open.officer, request, &args.answer, Some(on))?;
        applicant(open, &args.application)
    })
    .await
}

#[tauri::command]
pub async fn answer_call(desk: Here<'_>, args: AnswerCall) -> Answer<ApplicantShown> {
    inside(desk, move |open| {
        let answers: Vec<Answered> =
            args.answers.into_iter().map(|(question, answer)| Answered { question, answer }).collect();
        calls::answer(&open.vault, &open.officer, &args.application, &answers)?;
        applicant(open, &args.application)
    })
    .await
}

fn applicant(open: &Open, of: &str) -> Answer<ApplicantShown> {
    let record = application(&open.vault, of)?;
    shown::applicant::of(open, &record.application.applicant.to_string())
}
