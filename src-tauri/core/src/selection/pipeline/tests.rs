//! Where applications stand, what they wait for, and what the filters let through.

use chrono::Days;
use serde_json::json;

use super::service::{Filter, pipeline};
use super::{Card, Open, WaitsFor, waits_for};
use crate::code::Code;
use crate::language::Language;
use crate::selection::ApplicationState;
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
