use chrono::NaiveDate;
use serde_json::json;

use super::service::{Plan, cancel, plan, record, shift, visits, visits_to};
use super::*;
use crate::code::Code;
use crate::ids::ChangeId;
use crate::language::Language;
use crate::people::form::PersonForm;
use crate::selection::ApplicationState;
use crate::selection::test_office::{Office, code, day, office};
use crate::vault::{undo, verify};
use crate::words::Words;

/// An office with a call that demands a visit and nothing else, and three eligible applications.
pub(super) fn visited() -> (Office, String, Vec<String>) {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "New enterprises" }, "steps": ["verification_visit"] }));
    let mut numbers = Vec::new();
    for (name, settlement) in
        [("Ана Илић", "Лапље Село"), ("Петар Савић", "Чаглавица"), ("Mara Ilić", "Laplje Selo")]
    {
        let form = crate::intake::form::ApplicationForm {
            person: PersonForm {
                full_name: name.to_owned(),
                municipality: "gracanice".to_owned(),
                settlement: settlement.to_owned(),
                ..PersonForm::default()
            },
            component: "new_enterprise".to_owned(),
            requested_eur: "4000".to_owned(),
            received_on: "2026-11-02".to_owned(),
            ..crate::intake::form::ApplicationForm::default()
        };
        let entered = crate::intake::form::enter(&office.vault, &office.field, &form).unwrap();
        let number = entered.value.application_number;
        office.put(&call, &number).unwrap();
        office.moved(&office.assessor, &number, ApplicationState::Eligible).unwrap();
        numbers.push(number);
    }
    (office, call.number, numbers)
}

pub(super) fn asked(call: &str, on: &str, visitors: [&str; 2]) -> Plan {
    Plan {
        call: call.to_owned(),
        municipality: Some("gracanice".to_owned()),
        on: day(on),
        visitors: visitors.map(str::to_owned),
    }
}

pub(super) fn form() -> VisitForm {
    VisitForm {
        premises: Some(Premises::Lease),
        jobs_full_time: Some(1),
        jobs_part_time: Some(0),
        latitude_micro: Some(42_598_000),
        longitude_micro: Some(21_190_000),
        recommendation: Some(Recommendation::Recommended),
        ..VisitForm::default()
    }
}

fn route(visits: &[Visit]) -> Vec<&str> {
    visits.iter().map(|one| one.number.as_str()).collect()
}

#[test]
fn a_day_is_planned_with_one_settlements_applicants_together_and_its_order_can_be_changed() {
    let (office, call, numbers) = visited();
    let on = "2026-11-24";
    let planned = plan(&office.vault, &office.field, &asked(&call, on, ["Besa", "Emir"])).unwrap().value;
    // One settlement in two scripts is one stop; Čaglavica comes before Laplje Selo.
    assert_eq!(route(&planned), [&*numbers[1], &*numbers[0], &*numbers[2]]);
    assert_eq!(planned.iter().map(|one| one.position).collect::<Vec<_>>(), [1, 2, 3]);
    let moved = shift(&office.vault, &office.field, &numbers[0], true).unwrap().value;
    assert_eq!(route(&moved), [&*numbers[0], &*numbers[1], &*numbers[2]]);
    let stays = shift(&office.vault, &office.field, &numbers[0], true).unwrap();
    assert!(stays.change.is_none(), "the first one stays");
    let again = plan(&office.vault, &office.field, &asked(&call, on, ["Besa", "Emir"]));
    assert_eq!(code(again), "visit-nothing-waits");
    cancel(&office.vault, &office.field, &numbers[1]).unwrap();
    let new = plan(&office.vault, &office.field, &asked(&call, "2026-11-25", ["Besa", "Emir"])).unwrap();
    assert_eq!(route(&new.value), [&*numbers[1]]);
    assert_eq!(visits(&office.vault, Some(&call), Some(day(on))).unwrap().len(), 2);
    let batch: ChangeId = new.change.unwrap();
    undo(&office.vault, &office.field, batch).unwrap();
    assert!(visits_to(&office.vault, &numbers[1]).unwrap().is_empty());
}

#[test]
fn a_visit_takes_two_different_people_one_of_them_an_officer() {
    let (office, call, numbers) = visited();
    for two in [["Besa", "besa"], ["Besa", " "], ["A. Krasniqi", "B. Hoxha"]] {
        let refused = plan(&office.vault, &office.field, &asked(&call, "2026-11-24", two));
        assert_eq!(code(refused), "visit-visitors", "{two:?}");
    }
    let past = plan(&office.vault, &office.field, &asked(&call, "2026-11-22", ["Besa", "Emir"]));
    assert_eq!(code(past), "visit-planned-in-past");
    let colleague = ["A. Krasniqi", "Besa"];
    let planned = plan(&office.vault, &office.field, &asked(&call, "2026-11-23", colleague)).unwrap().value;
    let names: Vec<_> = planned[0].visitors.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Besa", "A. Krasniqi"]);
    // Who was not there records nothing.
    let other = record(&office.vault, &office.assessor, &numbers[0], &form());
    assert_eq!(code(other), "visit-not-visitor");
    record(&office.vault, &office.field, &numbers[0], &form()).unwrap();
}

#[test]
fn a_record_says_what_every_visit_must_say_and_is_signed() {
    let (office, call, numbers) = visited();
    assert_eq!(code(record(&office.vault, &office.field, &numbers[0], &form())), "visit-not-planned");
    plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "Emir"])).unwrap();
    let refused = |form: VisitForm| code(record(&office.vault, &office.field, &numbers[0], &form));
    let advice = Some(Recommendation::WithConditions);
    for (form, expected) in [
        (VisitForm { premises: None, ..form() }, "visit-missing"),
        (VisitForm { jobs_full_time: None, ..form() }, "visit-missing"),
        (VisitForm { recommendation: advice, ..form() }, "visit-missing"),
        (VisitForm { latitude_micro: None, ..form() }, "visit-missing"),
        (VisitForm { latitude_micro: Some(21_190_000), ..form() }, "visit-outside-kosovo"),
        (VisitForm { latitude_micro: Some(43_780_000), ..form() }, "visit-outside-kosovo"),
        (VisitForm { visited_on: Some(day("2026-11-24")), ..form() }, "day-in-future"),
        (VisitForm { visited_on: Some(day("2026-11-01")), ..form() }, "day-before-previous"),
    ] {
        assert_eq!(refused(form), expected);
    }
    let mut typed = VisitForm::default();
    let today: NaiveDate = day("2026-11-23");
    for (field, text) in [
        ("premises", "own"),
        ("jobs_full_time", "2"),
        ("jobs_part_time", "0"),
        ("latitude", "42,598"),
        ("longitude", "21.19"),
        ("recommendation", "with_conditions"),
        ("remarks", "Electricity first"),
        ("visited_on", "23.11.2026"),
    ] {
        typed.set(field, text, today).unwrap();
    }
    assert!(matches!(typed.set("jobs", "1", today), Err(Error::FieldUnknown(_))));
    assert!(matches!(typed.set("household", "many", today), Err(Error::Unreadable(_))));
    let kept = record(&office.vault, &office.field, &numbers[0], &typed).unwrap();
    assert!(undo(&office.vault, &office.field, kept.change.unwrap()).is_err(), "what is signed stands");
    let found = kept.value.record.unwrap();
    assert_eq!((found.jobs_full_time, found.recorded_by.as_str()), (Some(2), "Besa"));
    assert!(found.place.is_some_and(Coordinates::in_kosovo));
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn nobody_is_approved_unvisited_where_the_call_demands_a_visit() {
    let (office, call, numbers) = visited();
    let approve = || office.moved(&office.manager, &numbers[0], ApplicationState::Approved);
    assert_eq!(code(approve()), "visit-demanded");
    let reserve = office.moved(&office.manager, &numbers[0], ApplicationState::Reserve);
    assert_eq!(code(reserve), "visit-demanded");
    plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "Emir"])).unwrap();
    assert_eq!(code(approve()), "visit-demanded", "a plan is no visit");
    record(&office.vault, &office.field, &numbers[0], &form()).unwrap();
    approve().unwrap();
    // Who is rejected need not be visited.
    office.moved(&office.manager, &numbers[1], ApplicationState::Rejected).unwrap();
}

#[test]
fn a_persons_own_data_tells_of_the_visit_and_erasing_takes_it() {
    let (office, call, numbers) = visited();
    plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "N. Gashi"])).unwrap();
    let said = VisitForm { remarks: Some("Zvučni kotao".to_owned()), ..form() };
    record(&office.vault, &office.field, &numbers[0], &said).unwrap();
    let number = crate::selection::service::application(&office.vault, &numbers[0]).unwrap().applicant_number;
    let report = crate::privacy::subject::subject_report(&office.vault, &number, Some(Language::En)).unwrap();
    let text = serde_json::to_string(&report.sections).unwrap();
    assert!(text.contains("Zvučni kotao") && text.contains("42.598000"));
    assert!(!text.contains("N. Gashi"), "who was there is somebody else");
    let application = visits_to(&office.vault, &numbers[0]).unwrap()[0].application;
    office
        .vault
        .write(&office.manager, crate::vault::Action::PersonErased, |tx| {
            let roots = [("application", application.uuid())];
            tx.blank(&crate::vault::erasing::dependents(tx, &roots, &[])?, &[])
        })
        .unwrap();
    let left = visits_to(&office.vault, &numbers[0]).unwrap().remove(0);
    let record = left.record.unwrap();
    assert!(record.remarks.is_none() && record.place.is_none() && record.recommendation.is_none());
    assert_eq!(left.visitors[1].name, "");
    assert_eq!(record.jobs_full_time, Some(1), "a figure without a name stays");
    assert!(verify(&office.vault).unwrap().is_whole(), "the signature holds over what was erased");
}

#[test]
fn every_refusal_code_and_field_has_words_in_every_language() {
    let refusals = [
        Error::NoCall,
        Error::Visitors,
        Error::NothingWaits,
        Error::PlannedInPast,
        Error::NotPlanned,
        Error::NotVisitor,
        Error::Missing("premises"),
        Error::FieldUnknown("a".to_owned()),
        Error::Unreadable("a".to_owned()),
        Error::OutsideKosovo,
        Error::NotVisited,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = refusals.iter().map(|refusal| refusal.problem().key());
        let keys = keys.chain(Premises::ALL.iter().map(|one| format!("premises-{one}")));
        let keys = keys.chain(Recommendation::ALL.iter().map(|one| format!("recommendation-{one}")));
        let keys = keys.chain(VisitForm::FIELDS.iter().map(|field| format!("visit-field-{field}")));
        for key in keys {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
