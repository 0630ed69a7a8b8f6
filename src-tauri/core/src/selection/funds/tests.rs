use proptest::prelude::*;
use serde_json::json;

use super::service::{SpendingForm, balance, spend};
use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::service::{Move, application, correct, move_application};
use crate::selection::test_office::{Office, code, day, office};
use crate::vault::undo;
use crate::words::Words;

fn spending(line: &str, cents: i64) -> SpendingForm {
    SpendingForm {
        line: line.to_owned(),
        application: None,
        on: None,
        amount: Cents::new(cents),
        reference: "PV-2026-118".to_owned(),
        what: "Greenhouses".to_owned(),
    }
}

#[test]
fn a_balance_is_that_of_its_day() {
    let office = office();
    let number = office.application("Ана Илић", "2026-11-02");
    let step = |to, on: &str| {
        let step = Move { on: Some(day(on)), ..Move::default() };
        move_application(&office.vault, &office.manager, &number, to, &step).unwrap();
    };
    step(ApplicationState::Eligible, "2026-11-05");
    step(ApplicationState::Approved, "2026-11-10");
    step(ApplicationState::Withdrawn, "2026-11-20");
    let committed = |on: &str| balance(&office.vault, Some(day(on))).unwrap().lines[0].committed;
    assert_eq!(committed("2026-11-09"), Cents::ZERO);
    assert_eq!(committed("2026-11-10"), Cents::new(400_000));
    assert_eq!(committed("2026-11-19"), Cents::new(400_000));
    assert_eq!(committed("2026-11-20"), Cents::ZERO);
}

#[test]
fn what_is_spent_has_its_line_and_its_reference() {
    let office = office();
    let record = |form: &SpendingForm| spend(&office.vault, &office.manager, form);
    assert_eq!(code(record(&spending("9.9", 100))), "funds-line-unknown");
    assert_eq!(code(record(&spending("1.1", 0))), "funds-nothing-spent");
    let nameless = SpendingForm { reference: " ".to_owned(), ..spending("1.1", 100) };
    assert_eq!(code(record(&nameless)), "funds-reference-missing");
    let first = record(&spending("1.1", 150_000)).unwrap();
    record(&spending("1.1", -50_000)).unwrap();
    assert_eq!(balance(&office.vault, None).unwrap().lines[0].spent, Cents::new(100_000));
    undo(&office.vault, &office.manager, first.change.unwrap()).unwrap();
    assert_eq!(balance(&office.vault, None).unwrap().lines[0].spent, Cents::new(-50_000));
}

/// What an officer may try to do next.
#[derive(Debug, Clone)]
enum Deed {
    Move(usize, ApplicationState, i64),
    Correct(usize),
    Spend(i64),
    Undo,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let states = prop::sample::select(<ApplicationState as crate::code::Code>::ALL);
    let deed = prop_oneof![
        6 => (0_usize..3, states, 1_i64..900_000).prop_map(|(at, to, cents)| Deed::Move(at, to, cents)),
        1 => (0_usize..3).prop_map(Deed::Correct),
        1 => (-500_i64..500_000).prop_map(Deed::Spend),
        1 => Just(Deed::Undo),
    ];
    prop::collection::vec(deed, 1..40)
}

fn check(office: &Office, numbers: &[String]) {
    let balance = balance(&office.vault, None).unwrap();
    let records = numbers.iter().map(|number| application(&office.vault, number).unwrap());
    let promised = records.filter(|record| {
        record.stands_at(ApplicationState::Approved) || record.stands_at(ApplicationState::Agreed)
    });
    let promised: i64 = promised.filter_map(|record| record.agreement).map(|one| one.granted.get()).sum();
    let lines: i64 = balance.lines.iter().map(|line| line.committed.get()).sum();
    assert_eq!(lines, promised, "the lines are the sum of what stands promised");
    for call in &balance.calls {
        assert_eq!(call.balance, Some(Cents::new(2_000_000 - call.committed.get())));
        let quotas: i64 = call.quotas.iter().map(|quota| quota.committed.get()).sum();
        assert_eq!(quotas, call.committed.get(), "all applications are of the one municipality");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 40, ..ProptestConfig::default() })]
    #[test]
    fn balances_are_the_sum_of_their_parts_whatever_is_done(deeds in deeds()) {
        let office = office();
        let call = office.call(&json!({
            "title": { "en": "Call" }, "available": 2_000_000, "steps": [],
            "quotas": [{ "of": "municipality", "value": "gracanice" }],
        }));
        let numbers: Vec<String> =
            ["Ана Илић", "Besim Berisha", "Fatmire Gashi"].map(|name| office.application(name, "2026-11-02")).to_vec();
        for number in &numbers[..2] {
            office.put(&call, number).unwrap();
        }
        let mut last = None;
        for deed in deeds {
            // Whatever is refused must change nothing; whatever is done must keep the sums.
            match deed {
                Deed::Move(at, to, cents) => {
                    let step = Move {
                        amount: (to == ApplicationState::Approved).then(|| Cents::new(cents)),
                        reason: Some("Because".to_owned()),
                        ..Move::default()
                    };
                    if let Ok(done) = move_application(&office.vault, &office.manager, &numbers[at], to, &step) {
                        last = done.change;
                    }
                }
                Deed::Correct(at) => {
                    let _ = correct(&office.vault, &office.manager, &numbers[at], "A mistake");
                }
                Deed::Spend(cents) => {
                    if let Ok(done) = spend(&office.vault, &office.manager, &spending("1.1", cents)) {
                        last = done.change;
                    }
                }
                Deed::Undo => {
                    if let Some(batch) = last.take() {
                        let _ = undo(&office.vault, &office.manager, batch);
                    }
                }
            }
            check(&office, &numbers);
        }
    }
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let shortfall = |what| Shortfall { what, name: "1.1".to_owned(), over: Cents::new(1) };
    let refusals = [
        Error::LineUnknown("9".to_owned()),
        Error::NothingSpent,
        Error::ReferenceMissing,
        Error::OverCommitted(shortfall(Limit::Line)),
        Error::TooLarge,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        for refusal in &refusals {
            let key = refusal.problem().key();
            assert_ne!(words.get(&key), key, "{language:?}");
        }
    }
}
