use serde_json::json;

use super::service::{amend, answer, calls, page, put, reply, say, unanswered};
use super::*;
use crate::code::Code;
use crate::selection::test_office::{code, day, office};
use crate::words::Words;

fn basics() -> serde_json::Value {
    json!({
        "title": { "en": "New enterprises 2026", "sq": "Ndërmarrje të reja 2026", "sr": "Нова предузећа 2026" },
        "opens_on": "2026-09-01", "closes_on": "2026-10-15", "area": ["gracanice", "shterpce"],
        "available": 40_000_000,
    })
}

#[test]
fn a_call_says_what_is_usual_until_somebody_says_otherwise() {
    let office = office();
    let call = office.call(&basics());
    let content = &call.version.content;
    assert_eq!(call.number, "CSP4-A-C0001");
    assert_eq!(call.title(Language::SrLatn), "Nova preduzeća 2026");
    assert_eq!(content.grid.most(), 100);
    assert_eq!((content.grid.pass, content.grid.assessors, content.grid.gap), (60, 2, 20));
    assert!(content.criteria.iter().any(|criterion| criterion.code == "no_double_funding"));
    assert_eq!(calls(&office.vault).unwrap().len(), 1);
}

#[test]
fn every_component_begins_with_content_that_holds_in_three_languages() {
    for component in Component::ALL {
        let rule = crate::reference::settings::ComponentRule::of(*component);
        let mut content = standard::usual(*component, &rule);
        content.title.en = "A call".to_owned();
        check::check(&content).unwrap();
        let words = content.criteria.iter().map(|one| &one.words);
        let words = words.chain(content.documents.iter().map(|one| &one.words));
        for words in words.chain(content.grid.criteria.iter().map(|one| &one.words)) {
            assert!(!words.en.is_empty() && !words.sq.is_empty() && !words.sr.is_empty(), "{words:?}");
        }
    }
}

#[test]
fn what_makes_no_sense_is_refused_by_name() {
    let office = office();
    let open = |changes: serde_json::Value| {
        let refused = service::open(&office.vault, &office.manager, Component::NewEnterprise, &changes);
        refused.map(drop).unwrap_err().problem().field.unwrap_or_default()
    };
    assert_eq!(open(json!({})), "title");
    let with = |more: serde_json::Value| {
        let mut all = basics();
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        open(all)
    };
    assert_eq!(with(json!({ "closes_on": "2026-08-01" })), "closes_on");
    assert_eq!(with(json!({ "area": ["atlantis"] })), "area");
    assert_eq!(with(json!({ "quotas": [{ "of": "community", "value": "martian" }] })), "quotas");
    assert_eq!(with(json!({ "grid": { "pass": 60 } })), "grid");
    assert_eq!(with(json!({ "colour": "blue" })), "colour");
    assert_eq!(with(json!({ "available": "much" })), "available");
    let questions = json!([{ "code": "b", "kind": "text", "words": { "en": "B?" },
        "condition": { "question": "a", "is": "yes" } }]);
    assert_eq!(with(json!({ "questions": questions })), "questions");
}

#[test]
fn an_amendment_adds_a_version_and_leaves_the_others() {
    let office = office();
    let call = office.call(&basics());
    let longer = json!({ "closes_on": "2026-11-30" });
    let amended = |by, from: &str, reason: &str| {
        amend(&office.vault, by, &call.number, &longer, day(from), reason).map(|written| written.value)
    };
    assert_eq!(code(amended(&office.manager, "2026-11-01", " ")), "call-reason-missing");
    assert_eq!(code(amended(&office.manager, "2026-08-01", "x")), "call-before-version");
    assert_eq!(code(amended(&office.field, "2026-11-01", "x")), "not-allowed");
    amended(&office.manager, "2026-11-01", "Asked by three municipalities").unwrap();
    assert_eq!(code(amended(&office.manager, "2026-11-02", "again")), "call-unchanged");
    let page = page(&office.vault, &call.number).unwrap();
    assert_eq!(page.call.version.version, 2);
    assert_eq!(page.versions.len(), 2);
    // Who looks at a day before the amendment sees what was in force then.
    let before = office.vault.read(|db| store::call_on(db, call.id, day("2026-10-31"))).unwrap().unwrap();
    assert_eq!(before.version.content.closes_on, Some(day("2026-10-15")));
}

#[test]
fn an_application_fits_a_call_or_is_told_why_not() {
    let office = office();
    let call = office.call(&basics());
    let early = office.application("Ана Илић", "2026-08-30");
    let good = office.application("Besim Berisha", "2026-10-15");
    let late = office.application("Fatmire Gashi", "2026-10-16");
    assert_eq!(code(office.put(&call, &early)), "call-not-open");
    office.put(&call, &good).unwrap();
    assert_eq!(code(office.put(&call, &late)), "call-late");
    // One that does not fit holds all of them back.
    let both = [good.clone(), late.clone()];
    let all = put(&office.vault, &office.field, &call.number, &both, None);
    assert_eq!(code(all), "call-late");
    put(&office.vault, &office.field, &call.number, &both, Some("Snow closed the road")).unwrap();
    let page = page(&office.vault, &call.number).unwrap();
    assert_eq!((page.applications, page.late), (2, 1));
    let elsewhere = office.call(&json!({ "title": { "en": "North" }, "area": ["zvecan"] }));
    assert_eq!(code(office.put(&elsewhere, &early)), "call-outside-area");
    let others = service::open(
        &office.vault,
        &office.manager,
        Component::Association,
        &json!({ "title": { "en": "Associations" } }),
    );
    assert_eq!(code(office.put(&others.unwrap().value, &early)), "call-other-component");
}

#[test]
fn questions_of_the_calls_own_are_asked_under_their_condition() {
    let office = office();
    let words = |en: &str| json!({ "en": en, "sq": en, "sr": en });
    let call = office.call(&json!({
        "title": words("Greenhouses"),
        "questions": [
            { "code": "land", "kind": "choice", "required": true, "words": words("Whose land?"),
              "choices": [{ "code": "own", "words": { "en": "Own", "sq": "Vetanake", "sr": "Сопствено" } },
                          { "code": "leased", "words": { "en": "Leased", "sq": "Me qira", "sr": "У закупу" } }] },
            { "code": "until", "kind": "date", "required": true, "words": words("Leased until?"),
              "condition": { "question": "land", "is": "leased" } },
            { "code": "area", "kind": "number", "words": words("How many ares?") },
        ],
    }));
    let number = office.application("Ана Илић", "2026-11-02");
    office.put(&call, &number).unwrap();
    let given = |question: &str, text: &str| {
        let answers = [Answer { question: question.to_owned(), answer: text.to_owned() }];
        answer(&office.vault, &office.field, &number, &answers).map(|written| written.value)
    };
    let open = || {
        office
            .vault
            .read(|db| {
                let id = crate::selection::service::find(db, &number)?;
                unanswered(db, id, &call.version.content)
            })
            .unwrap()
    };
    assert_eq!(open(), ["land"]);
    assert_eq!(code(given("land", "borrowed")), "call-answer");
    assert_eq!(code(given("colour", "blue")), "call-question-unknown");
    given("land", "У ЗАКУПУ").unwrap();
    assert_eq!(open(), ["until"]);
    given("until", "31.12.2030").unwrap();
    let kept = given("area", "12,5").unwrap();
    let kept: Vec<_> = kept.iter().map(|one| (one.question.as_str(), one.answer.as_str())).collect();
    assert_eq!(kept, [("land", "leased"), ("until", "2030-12-31"), ("area", "12.5")]);
    assert!(open().is_empty());
    assert_eq!(given("area", "").unwrap().len(), 2);
}

#[test]
fn questions_about_a_call_are_answered_once() {
    let office = office();
    let call = office.call(&basics());
    let asked = say(&office.vault, &office.field, &call.number, MessageKind::Question, "May I rent?", None);
    let asked = asked.unwrap().value;
    reply(&office.vault, &office.field, asked, "Yes, with a contract.", None).unwrap();
    assert_eq!(code(reply(&office.vault, &office.field, asked, "No.", None)), "call-not-found");
    let empty = say(&office.vault, &office.field, &call.number, MessageKind::Corrigendum, " ", None);
    assert_eq!(code(empty), "call-message-empty");
    let page = page(&office.vault, &call.number).unwrap();
    assert_eq!(page.messages[0].answer.as_deref(), Some("Yes, with a contract."));
}

#[test]
fn every_refusal_and_code_has_words_in_every_language() {
    let refusals = [
        Error::NotFound,
        Error::Content("grid".to_owned()),
        Error::ContentUnknown("a".to_owned()),
        Error::ReasonMissing,
        Error::Unchanged,
        Error::BeforeVersion(day("2026-11-23")),
        Error::OtherComponent,
        Error::OutsideArea,
        Error::NotOpen(day("2026-11-23")),
        Error::Late(day("2026-11-23")),
        Error::UnderWay,
        Error::QuestionUnknown("a".to_owned()),
        Error::Answer("a".to_owned()),
        Error::Empty,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        for refusal in &refusals {
            let key = refusal.problem().key();
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
        let codes = MessageKind::ALL.iter().map(|kind| format!("call-message-{kind}"));
        let codes = codes.chain(RequiredStep::ALL.iter().map(|step| format!("required-step-{step}")));
        let codes = codes.chain(TieRule::ALL.iter().map(|rule| format!("tie-rule-{rule}")));
        let codes = codes.chain(QuestionKind::ALL.iter().map(|kind| format!("question-kind-{kind}")));
        let codes = codes.chain(QuotaOf::ALL.iter().map(|of| format!("quota-of-{of}")));
        for key in codes {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
