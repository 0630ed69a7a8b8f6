use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::intake::form::{ApplicationForm, Entered, check, enter};
use crate::people::form::PersonForm;
use crate::people::records::ApplicantQuery;
use crate::selection::ApplicationState;
use crate::selection::test_office::{Office, office};

/// A call for Gračanica that opened in November and asks whose the land is.
fn asking(office: &Office, closes_on: &str) -> Call {
    let words = |en: &str| json!({ "en": en, "sq": "", "sr": "" });
    office.call(&json!({
        "title": words("Start"),
        "area": ["gracanice"],
        "opens_on": "2026-11-01",
        "closes_on": closes_on,
        "questions": [{
            "code": "land", "words": words("Whose is the land?"), "kind": "choice", "required": true,
            "choices": [{ "code": "own", "words": words("Own") }, { "code": "rented", "words": words("Rented") }],
        }, { "code": "jobs", "words": words("How many jobs?"), "kind": "number" }],
    }))
}

fn form(call: &Call, received: &str, answers: &[(&str, &str)]) -> ApplicationForm {
    ApplicationForm {
        person: PersonForm {
            full_name: "Снежана Чолић".to_owned(),
            municipality: "gracanice".to_owned(),
            ..PersonForm::default()
        },
        component: "new_enterprise".to_owned(),
        received_on: received.to_owned(),
        call: call.number.clone(),
        answers: answers.iter().map(|(code, answer)| ((*code).to_owned(), (*answer).to_owned())).collect(),
        ..ApplicationForm::default()
    }
}

fn problems(office: &Office, form: &ApplicationForm) -> Vec<(String, String)> {
    let found = check(&office.vault, form).unwrap();
    found.into_iter().map(|problem| (problem.field.unwrap_or_default(), problem.code)).collect()
}

fn entered(office: &Office, form: &ApplicationForm) -> Entered {
    enter(&office.vault, &office.field, form).unwrap().value
}

#[test]
fn a_new_application_stands_under_its_call_with_its_answers() {
    let office = office();
    let call = asking(&office, "2026-11-30");
    let number = entered(&office, &form(&call, "20.11.2026", &[("land", "rented"), ("jobs", "2,5")]));
    let said = of(&office.vault, &number.application_number).unwrap().unwrap();
    assert_eq!((said.call.number, said.late_reason), (call.number.clone(), None));
    let answers: BTreeMap<_, _> = said.answers.into_iter().map(|one| (one.question, one.answer)).collect();
    assert_eq!((answers["land"].as_str(), answers["jobs"].as_str()), ("rented", "2.5"));
    let ids: Vec<_> = under(&office.vault, &call.number).unwrap();
    assert_eq!(ids, [(number.application, None)]);
}

#[test]
fn what_is_wrong_about_the_call_is_told_at_its_field_and_nothing_is_written() {
    let office = office();
    let call = asking(&office, "2026-11-15");
    let at = |field: &str, code: &str| (field.to_owned(), code.to_owned());

    let late = form(&call, "20.11.2026", &[]);
    assert_eq!(problems(&office, &late), [at("late_reason", "call-late")]);
    assert!(enter(&office.vault, &office.field, &late).is_err());
    assert!(
        crate::people::service::applicants(&office.vault, &ApplicantQuery::default()).unwrap().is_empty()
    );

    let early = form(&call, "20.10.2026", &[]);
    assert_eq!(problems(&office, &early), [at("call", "call-not-open")]);
    let mut other = form(&call, "10.11.2026", &[]);
    other.component = "association".to_owned();
    other.organisation_name = "Drita".to_owned();
    assert_eq!(problems(&office, &other), [at("call", "call-other-component")]);
    let mut unknown = form(&call, "10.11.2026", &[]);
    unknown.call = "CSP4-A-C0099".to_owned();
    assert_eq!(problems(&office, &unknown), [at("call", "call-not-found")]);
    let mut without = form(&call, "10.11.2026", &[("land", "own")]);
    without.call = String::new();
    assert_eq!(problems(&office, &without), [at("call", "call-not-found")]);

    let answers = form(&call, "10.11.2026", &[("land", "stolen"), ("jobs", "many"), ("colour", "red")]);
    let mut found = problems(&office, &answers);
    found.sort();
    assert_eq!(
        found,
        [
            at("answer.colour", "call-question-unknown"),
            at("answer.jobs", "call-answer"),
            at("answer.land", "call-answer"),
        ]
    );
}

#[test]
fn a_late_one_is_taken_with_its_reason() {
    let office = office();
    let call = asking(&office, "2026-11-15");
    let late = ApplicationForm {
        late_reason: "The road was closed".to_owned(),
        ..form(&call, "20.11.2026", &[("land", "own")])
    };
    let number = entered(&office, &late).application_number;
    let said = of(&office.vault, &number).unwrap().unwrap();
    assert_eq!(said.late_reason.as_deref(), Some("The road was closed"));
}

#[test]
fn what_could_answer_fits_by_component_and_area() {
    let office = office();
    let call = asking(&office, "2026-11-30");
    let free = office.application("Ana", "2026-11-10");
    let put = office.application("Bora", "2026-11-10");
    office.put(&call, &put).unwrap();
    let elsewhere = office.call(&json!({
        "title": { "en": "Elsewhere", "sq": "", "sr": "" }, "area": ["prizren"],
    }));
    let fits = could_answer(&office.vault, &call.number).unwrap();
    let ids = [selection::service::application(&office.vault, &free).unwrap().application.id];
    assert_eq!(fits, ids);
    assert!(could_answer(&office.vault, &elsewhere.number).unwrap().is_empty());
}

#[test]
fn a_refusal_of_the_call_is_known_before_the_step() {
    let office = office();
    let call = asking(&office, "2026-11-30");
    let number = office.application("Ana", "2026-11-10");
    let ahead = |to| {
        let found = selection::service::stands_against(&office.vault, &number, to).unwrap();
        found.map(|problem| problem.code)
    };
    assert_eq!(ahead(ApplicationState::Eligible), None);
    office.put(&call, &number).unwrap();
    assert_eq!(ahead(ApplicationState::Eligible).as_deref(), Some("eligibility-not-yet"));
    assert_eq!(ahead(ApplicationState::Ineligible).as_deref(), Some("eligibility-nothing-failed"));
    assert_eq!(ahead(ApplicationState::Withdrawn), None);
}

#[test]
fn who_sees_a_pseudonym_sees_no_words_of_the_applicant() {
    let office = office();
    let call = asking(&office, "2026-11-15");
    let late = ApplicationForm {
        late_reason: "Snežana was ill".to_owned(),
        ..form(&call, "20.11.2026", &[("land", "own")])
    };
    let entered = entered(&office, &late);
    let (_folder, vault) = office.seen_by_auditor();
    let said = of(&vault, &entered.application_number).unwrap().unwrap();
    assert_eq!((said.late_reason.as_deref(), said.answers.len()), (Some(""), 0));
    assert_eq!(under(&vault, &call.number).unwrap(), [(entered.application, Some(String::new()))]);
}

#[test]
fn a_call_that_has_not_opened_takes_no_new_application() {
    let office = office();
    let call = asking(&office, "2026-11-15");
    let ahead = office.call(&json!({
        "title": { "en": "Next", "sq": "", "sr": "" }, "opens_on": "2026-12-01",
    }));
    let listed: Vec<String> = for_entry(&office.vault, Component::NewEnterprise)
        .unwrap()
        .into_iter()
        .map(|call| call.number)
        .collect();
    assert_eq!(listed, [call.number]);
    assert_ne!(listed, [ahead.number]);
    assert!(for_entry(&office.vault, Component::Association).unwrap().is_empty());
}
