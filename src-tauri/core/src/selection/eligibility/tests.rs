use serde_json::json;

use super::service::{FindingForm, answered, ask, checklist, find};
use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::service::application;
use crate::selection::test_office::{Office, code, day, office};
use crate::words::Words;

/// An office with one application under a call.
fn checked() -> (Office, String) {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "New enterprises" } }));
    let number = office.application("Ана Илић", "2026-11-02");
    office.put(&call, &number).unwrap();
    (office, number)
}

fn finding(criterion: &str, finding: Finding, reason: Option<&str>) -> FindingForm {
    FindingForm {
        criterion: criterion.to_owned(),
        finding,
        reason: reason.map(str::to_owned),
        evidence: None,
    }
}

fn all_pass(office: &Office, number: &str) {
    let list = checklist(&office.vault, number).unwrap().unwrap();
    let findings: Vec<_> = list
        .lines
        .iter()
        .map(|line| FindingForm {
            evidence: Some("page 2 of the file".to_owned()),
            ..finding(&line.code, Finding::Pass, None)
        })
        .collect();
    find(&office.vault, &office.assessor, number, &findings, None).unwrap();
}

#[test]
fn nothing_is_eligible_before_every_criterion_is_met() {
    let (office, number) = checked();
    let eligible = || office.moved(&office.assessor, &number, ApplicationState::Eligible);
    let refused = eligible().map(drop).unwrap_err().problem();
    assert_eq!(refused.code, "eligibility-not-yet");
    assert!(refused.args["missing"].contains("signed_form"), "{:?}", refused.args);
    assert!(!refused.args["missing"].contains("offer"), "what is not required may be absent");
    all_pass(&office, &number);
    let unclear = [finding("offer", Finding::Clarify, Some("No prices"))];
    find(&office.vault, &office.assessor, &number, &unclear, None).unwrap();
    assert_eq!(code(eligible()), "eligibility-not-yet");
    let absent = [finding("offer", Finding::Fail, Some("None was sent"))];
    find(&office.vault, &office.assessor, &number, &absent, None).unwrap();
    eligible().unwrap();
    let late = find(&office.vault, &office.assessor, &number, &absent, None);
    assert_eq!(code(late), "eligibility-settled");
}

#[test]
fn nothing_is_found_ineligible_without_a_criterion_that_failed() {
    let (office, number) = checked();
    let ineligible = || office.moved(&office.assessor, &number, ApplicationState::Ineligible);
    all_pass(&office, &number);
    assert_eq!(code(ineligible()), "eligibility-nothing-failed");
    let unexplained = find(
        &office.vault,
        &office.assessor,
        &number,
        &[finding("no_double_funding", Finding::Fail, Some("  "))],
        None,
    );
    assert_eq!(code(unexplained), "eligibility-reason-missing");
    let failed = [finding("no_double_funding", Finding::Fail, Some("The ministry paid for it in 2025"))];
    find(&office.vault, &office.assessor, &number, &failed, None).unwrap();
    ineligible().unwrap();
}

#[test]
fn a_step_before_the_checklist_leaves_nothing_behind_and_a_correction_opens_it_again() {
    let (office, number) = checked();
    assert_eq!(
        code(office.moved(&office.assessor, &number, ApplicationState::Eligible)),
        "eligibility-not-yet"
    );
    assert_eq!(application(&office.vault, &number).unwrap().history.len(), 1);
    all_pass(&office, &number);
    office.moved(&office.assessor, &number, ApplicationState::Eligible).unwrap();
    crate::selection::service::correct(&office.vault, &office.manager, &number, "Wrong file").unwrap();
    let failed = [finding("target_group", Finding::Fail, Some("Lives outside the area"))];
    find(&office.vault, &office.assessor, &number, &failed, None).unwrap();
    office.moved(&office.assessor, &number, ApplicationState::Ineligible).unwrap();
}

#[test]
fn who_is_asked_has_until_the_calls_days_are_over() {
    let (office, number) = checked();
    let asked = |what: &str, due: Option<NaiveDate>| {
        ask(&office.vault, &office.assessor, &number, Some("offer"), what, due).map(|written| written.value)
    };
    assert_eq!(code(asked(" ", None)), "clarification-nothing-asked");
    assert_eq!(code(asked("Prices?", Some(day("2026-11-22")))), "clarification-due-before");
    let id = asked("Which prices are meant?", None).unwrap();
    let list = checklist(&office.vault, &number).unwrap().unwrap();
    assert_eq!(list.clarifications[0].due_on, day("2026-12-03"));
    assert!(list.clarifications[0].is_open(day("2026-12-03")));
    assert!(!list.clarifications[0].is_open(day("2026-12-04")));
    answered(&office.vault, &office.field, id, "Those of the second page.", None).unwrap();
    let again = answered(&office.vault, &office.field, id, "Others.", None);
    assert_eq!(code(again), "clarification-not-found");
}

#[test]
fn without_a_call_there_is_no_checklist_and_the_way_stays_open() {
    let office = office();
    let number = office.application("Ана Илић", "2026-11-02");
    assert!(checklist(&office.vault, &number).unwrap().is_none());
    let nothing = find(&office.vault, &office.assessor, &number, &[], None);
    assert_eq!(code(nothing), "eligibility-no-call");
    office.moved(&office.assessor, &number, ApplicationState::Eligible).unwrap();
}

#[test]
fn every_refusal_and_code_has_words_in_every_language() {
    let refusals = [
        Error::NoCall,
        Error::CriterionUnknown("a".to_owned()),
        Error::ReasonMissing("a".to_owned()),
        Error::EvidenceMissing("a".to_owned()),
        Error::Settled,
        Error::NotYet(vec!["a".to_owned()]),
        Error::NothingFailed,
        Error::NothingAsked,
        Error::DueBefore,
        Error::RequestNotFound,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = refusals.iter().map(|refusal| refusal.problem().key());
        for key in keys.chain(Finding::ALL.iter().map(|finding| format!("finding-{finding}"))) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
