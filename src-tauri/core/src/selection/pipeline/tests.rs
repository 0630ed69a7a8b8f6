//! Where applications stand, what they wait for, and what the filters let through.

use chrono::Days;
use serde_json::json;

use super::service::{Filter, pipeline};
use super::{Card, Open, WaitsFor, waits_for};
use crate::code::Code;
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::calls;
use crate::selection::eligibility::service::ask;
use crate::selection::test_office::{Office, day, office};
use crate::selection::visits::service::{Plan, plan};
use crate::words::Words;

fn found(office: &Office, filter: &Filter) -> Vec<Card> {
    pipeline(&office.vault, filter).unwrap().cards
}

fn numbers(cards: &[Card]) -> Vec<&str> {
    cards.iter().map(|card| card.number.as_str()).collect()
}

#[test]
fn the_pipeline_tells_where_each_stands_and_what_it_waits_for() {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "Call" }, "steps": [] }));
    let ana = office.application("Ана Илић", "2026-11-02");
    let besa = office.application("Besa Krasniqi", "2026-11-12");
    let petar = office.application("Петар Савић", "2026-11-20");
    for one in [&ana, &besa] {
        office.put(&call, one).unwrap();
    }
    ask(&office.vault, &office.field, &ana, None, "Prices?", Some(day("2026-11-25"))).unwrap();
    office.moved(&office.assessor, &besa, ApplicationState::Eligible).unwrap();
    let on = day("2026-11-23").checked_add_days(Days::new(1)).unwrap();
    let visitors = ["Besa".to_owned(), "Emir".to_owned()];
    let asked = Plan { call: call.number.clone(), municipality: None, on, visitors };
    let visits = plan(&office.vault, &office.field, &asked).unwrap().value;
    assert!(visits.iter().any(|visit| visit.number == besa));

    let all = found(&office, &Filter::default());
    assert_eq!(numbers(&all), [&ana, &petar, &besa], "who has waited longest stands first");
    let told = |card: &Card| {
        (card.state.as_ref().map(|s| s.code().to_owned()).unwrap(), card.days.unwrap(), card.waits.unwrap())
    };
    assert_eq!(told(&all[0]), ("received".to_owned(), 21, WaitsFor::Answer));
    assert_eq!(told(&all[1]), ("received".to_owned(), 3, WaitsFor::Check));
    assert_eq!(told(&all[2]), ("eligible".to_owned(), 0, WaitsFor::Visit));
    assert_eq!((all[0].call.as_deref(), all[1].call.as_deref()), (Some(call.number.as_str()), None));

    let only = |filter: Filter| numbers(&found(&office, &filter)).join(" ");
    let list = |code: &str| vec![code.to_owned()];
    assert_eq!(only(Filter { states: list("eligible"), ..Filter::default() }), besa);
    assert_eq!(only(Filter { calls: list(""), ..Filter::default() }), petar, "no call is a choice");
    assert_eq!(only(Filter { waits: list("answer"), ..Filter::default() }), ana);
    assert_eq!(only(Filter { days_from: Some(4), ..Filter::default() }), ana);
    assert_eq!(only(Filter { days_from: Some(1), days_to: Some(4), ..Filter::default() }), petar);
    let emir = office.assessor.id.to_string();
    assert!(only(Filter { officers: vec![emir], ..Filter::default() }).contains(&besa));
    assert!(!only(Filter { officers: list(""), ..Filter::default() }).contains(&besa));
    let among = Some(vec![all[2].applicant, all[0].applicant]);
    assert_eq!(only(Filter { among, ..Filter::default() }), format!("{besa} {ana}"));
    let nobody = pipeline(&office.vault, &Filter { components: list("association"), ..Filter::default() });
    let nobody = nobody.unwrap();
    assert_eq!((nobody.cards.len(), nobody.total), (0, 3));
}

#[test]
fn the_answers_to_one_call_are_shown_and_looked_for() {
    let office = office();
    let in_words = |text: &str| json!({ "en": text, "sq": text, "sr": text });
    let call = office.call(&json!({ "title": { "en": "Call" }, "steps": [], "questions": [
        { "code": "land", "words": in_words("Land?"), "kind": "choice",
          "choices": [{ "code": "own", "words": in_words("Own") }, { "code": "rented", "words": in_words("Rented") }] },
        { "code": "hives", "words": in_words("Hives?"), "kind": "number" },
    ] }));
    let other = office.call(&json!({ "title": { "en": "Another" }, "steps": [] }));
    let ana = office.application("Ана Илић", "2026-11-02");
    let besa = office.application("Besa Krasniqi", "2026-11-12");
    let petar = office.application("Петар Савић", "2026-11-20");
    office.put(&call, &ana).unwrap();
    office.put(&call, &besa).unwrap();
    office.put(&other, &petar).unwrap();
    let answers = [("land", "rented"), ("hives", "12,5")]
        .map(|(question, answer)| calls::Answer { question: question.to_owned(), answer: answer.to_owned() });
    calls::service::answer(&office.vault, &office.field, &ana, &answers).unwrap();

    let under = |answers: &[(&str, &str)]| Filter {
        calls: vec![call.number.clone()],
        answers: answers.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        ..Filter::default()
    };
    let shown = pipeline(&office.vault, &under(&[])).unwrap();
    assert_eq!(shown.questions.len(), 2);
    assert_eq!(numbers(&shown.cards), [&ana, &besa]);
    let told: Vec<_> = shown.cards[0].answers.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(told, [("hives", "12.5"), ("land", "rented")]);
    assert!(shown.cards[1].answers.is_empty());
    assert_eq!(numbers(&found(&office, &under(&[("land", "rented")]))), [&ana]);
    assert_eq!(numbers(&found(&office, &under(&[("land", "own")]))), Vec::<&str>::new());
    assert_eq!(numbers(&found(&office, &under(&[("land", "")]))), [&besa], "none recorded is a choice");
    assert!(pipeline(&office.vault, &under(&[("cows", "1")])).is_err());

    // Without one call there is no telling whose question it is.
    let all = pipeline(&office.vault, &Filter { calls: Vec::new(), ..under(&[("land", "own")]) }).unwrap();
    assert_eq!((all.cards.len(), all.questions.len()), (3, 0));
    assert!(all.cards.iter().all(|card| card.answers.is_empty()));
    let asked_elsewhere = Filter { calls: vec![other.number.clone()], ..under(&[("land", "own")]) };
    assert!(
        pipeline(&office.vault, &asked_elsewhere).is_err(),
        "what a call does not ask cannot be looked for"
    );

    let (_folder, seen) = office.seen_by_auditor();
    let shown = pipeline(&seen, &under(&[])).unwrap();
    assert!(shown.cards.iter().all(|card| card.answers.is_empty()), "nobody's words under a pseudonym");
    assert!(pipeline(&seen, &under(&[("land", "rented")])).unwrap().cards.is_empty());
}

#[test]
fn an_auditor_sees_pseudonyms() {
    let office = office();
    office.application("Ана Илић", "2026-11-02");
    let (_folder, vault) = office.seen_by_auditor();
    let shown = pipeline(&vault, &Filter::default()).unwrap().cards;
    assert!(shown.len() == 1 && shown[0].name != "Ана Илић");
}

#[test]
fn who_was_refused_waits_for_the_letter_until_it_is_given_out() {
    let told = |told| waits_for(ApplicationState::Rejected, Open { told, ..Open::default() });
    assert_eq!((told(false), told(true)), (Some(WaitsFor::Letter), None));
    // An open request is the applicant's turn before anybody travels.
    let both = Open { asked: true, visit: true, ..Open::default() };
    assert_eq!(waits_for(ApplicationState::Returned, both), Some(WaitsFor::Answer));
    assert_eq!(waits_for(ApplicationState::Eligible, both), Some(WaitsFor::Visit));
    for state in ApplicationState::ALL {
        assert_eq!(
            waits_for(*state, Open { told: true, ..Open::default() }).is_some(),
            !state.next().is_empty()
        );
    }
}

#[test]
fn every_wait_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for one in WaitsFor::ALL {
            let key = format!("pipeline-waits-{one}");
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
