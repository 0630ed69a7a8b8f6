use serde_json::json;

use super::service::{ComplaintForm, complaints, decide, record};
use super::*;
use crate::duties::service::exceptions;
use crate::selection::letters::{LetterKind, service as letters};
use crate::selection::service::application;
use crate::selection::test_office::{Office, code, day, office};
use crate::vault::verify;

/// An office with an application under a call, found not eligible by the assessor.
fn refused() -> (Office, String) {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "New" }, "steps": [] }));
    let number = office.application("Ана Илић", "2026-11-02");
    office.put(&call, &number).unwrap();
    office.moved(&office.assessor, &number, ApplicationState::Ineligible).unwrap();
    (office, number)
}

fn form() -> ComplaintForm {
    ComplaintForm { ground: "I live here.".to_owned(), ..ComplaintForm::default() }
}

fn stands(office: &Office, number: &str) -> Option<ApplicationState> {
    application(&office.vault, number).unwrap().state.and_then(|state| state.known())
}

#[test]
fn an_upheld_complaint_puts_the_application_back_by_a_signed_event() {
    let (office, number) = refused();
    let complaint = record(&office.vault, &office.field, &number, &form()).unwrap().value;
    assert_eq!(complaint.due_on, day("2026-12-23"), "thirty days");
    assert_eq!(code(record(&office.vault, &office.field, &number, &form())), "complaint-already-there");
    let done = decide(&office.vault, &office.manager, &complaint.number, ComplaintOutcome::Upheld, "He does")
        .unwrap();
    assert_eq!(done.value.decided_by.as_deref(), Some("Vera"));
    assert_eq!(stands(&office, &number), Some(ApplicationState::Received));
    let history = application(&office.vault, &number).unwrap().history;
    assert_eq!(history.last().unwrap().kind.code(), crate::selection::store::REOPENED);
    assert_eq!(history.len(), 3, "nothing is overwritten");
    let again = decide(&office.vault, &office.manager, &complaint.number, ComplaintOutcome::Rejected, "No");
    assert_eq!(code(again), "complaint-decided");
    office.moved(&office.assessor, &number, ApplicationState::Eligible).unwrap();
    assert!(verify(&office.vault).unwrap().findings.is_empty());
}

#[test]
fn a_rejected_application_goes_back_to_eligible_and_one_that_stands_stays() {
    let (office, number) = refused();
    let other = office.application("Mira Tomić", "2026-11-02");
    office.moved(&office.assessor, &other, ApplicationState::Eligible).unwrap();
    assert_eq!(code(record(&office.vault, &office.field, &other, &form())), "complaint-nothing-decided");
    office.moved(&office.manager, &other, ApplicationState::Rejected).unwrap();
    let complaint = record(&office.vault, &office.field, &other, &form()).unwrap().value;
    decide(&office.vault, &office.assessor, &complaint.number, ComplaintOutcome::Upheld, "Wrong sum")
        .unwrap();
    assert_eq!(stands(&office, &other), Some(ApplicationState::Eligible));
    let stays = record(&office.vault, &office.field, &number, &form()).unwrap().value;
    decide(&office.vault, &office.manager, &stays.number, ComplaintOutcome::Rejected, "Lives elsewhere")
        .unwrap();
    assert_eq!(stands(&office, &number), Some(ApplicationState::Ineligible));
    assert_eq!(complaints(&office.vault, None).unwrap().len(), 2);
}

#[test]
fn who_decided_does_not_decide_the_complaint() {
    let (office, number) = refused();
    let complaint = record(&office.vault, &office.field, &number, &form()).unwrap().value;
    let by = |officer, outcome| decide(&office.vault, officer, &complaint.number, outcome, "Because");
    assert_eq!(code(by(&office.assessor, ComplaintOutcome::Rejected)), "duty-not-apart");
    assert_eq!(code(by(&office.field, ComplaintOutcome::Rejected)), "not-allowed");
    by(&office.assessor, ComplaintOutcome::Withdrawn).unwrap();
    let second = record(&office.vault, &office.field, &number, &form());
    second.expect("one that was taken back can be made again");

    let rejected = office.application("Mira Tomić", "2026-11-02");
    office.moved(&office.assessor, &rejected, ApplicationState::Eligible).unwrap();
    office.moved(&office.manager, &rejected, ApplicationState::Rejected).unwrap();
    let one = record(&office.vault, &office.field, &rejected, &form()).unwrap().value;
    decide(&office.vault, &office.manager, &one.number, ComplaintOutcome::Rejected, "It stands").unwrap();
    let signed = exceptions(&office.vault).unwrap();
    let alone = signed.iter().find(|one| one.duty.code() == "complaint-decision").unwrap();
    assert_eq!(alone.steps(), 1, "a manager who acts alone signs the exception with it");
    assert!(verify(&office.vault).unwrap().findings.is_empty());
}

#[test]
fn what_came_after_the_last_day_needs_its_reason_and_what_is_late_is_marked() {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "New" }, "steps": [], "complaint_days": 0 }));
    let number = office.application("Ана Илић", "2026-11-02");
    office.put(&call, &number).unwrap();
    office.moved(&office.assessor, &number, ApplicationState::Ineligible).unwrap();
    letters::write(&office.vault, &office.field, &number, LetterKind::Ineligible, None, false).unwrap();
    let complaint = record(&office.vault, &office.field, &number, &form()).unwrap().value;
    assert!(complaint.late_reason.is_none(), "on the last day it is in time");
    assert!(!complaint.is_overdue(complaint.due_on));
    assert!(complaint.is_overdue(complaint.due_on.succ_opt().unwrap()));
    let none = ComplaintForm { ground: " ".to_owned(), ..form() };
    assert_eq!(code(record(&office.vault, &office.field, &number, &none)), "complaint-ground-missing");
    let future = ComplaintForm { on: Some(day("2026-11-24")), ..form() };
    assert_eq!(code(record(&office.vault, &office.field, &number, &future)), "day-in-future");
}
