use super::service::{Attended, NewTraining, certificates, hours, record, trainings};
use super::*;
use crate::code::Code;
use crate::grants::test_grant::{code, house};
use crate::language::Language;
use crate::words::Words;

fn training(attended: Vec<Attended>) -> NewTraining {
    NewTraining {
        kind: TrainingKind::Training,
        on: None,
        topic: "Book-keeping".to_owned(),
        place: Some("Gračanica".to_owned()),
        trainer: "Besa".to_owned(),
        hours_milli: hours("4.5").unwrap(),
        attended,
    }
}

#[test]
fn who_attended_gets_a_certificate_over_their_own_hours() {
    let house = house();
    let [first, second] = ["Ana", "Petar"].map(|name| house.approved(name, "Laplje Selo"));
    let new = training(vec![
        Attended { application: first.clone(), ..Attended::default() },
        Attended { application: second.clone(), attendee: Some("Mara".to_owned()), hours_milli: Some(2000) },
    ]);
    let held = record(&house.vault, &house.field, &new).unwrap().value;
    assert_eq!((held.number.as_str(), held.attendances.len()), ("CSP4-A-T0001", 2));
    let papers = certificates(&house.vault, &house.field, &held.number, None, "en-sq").unwrap().value;
    let said: Vec<String> = papers.iter().map(|one| serde_json::to_string(&one.document).unwrap()).collect();
    assert!(said[0].contains("Ana") && said[0].contains("4.5"));
    assert!(said[1].contains("Mara") && !said[1].contains("4.5"));
    let own = trainings(&house.vault, Some(&second)).unwrap();
    assert_eq!(own[0].attendances.len(), 1, "others' attendance is not theirs");
    let other = house.approved("Goran", "Laplje Selo");
    let none = certificates(&house.vault, &house.field, &held.number, Some(&other), "en-sq");
    assert_eq!(code(none), "grant-not-found");
}

#[test]
fn nobody_attends_longer_than_it_was() {
    let house = house();
    let number = house.approved("Ana", "Laplje Selo");
    let one = Attended { application: number, hours_milli: Some(5000), ..Attended::default() };
    assert_eq!(code(record(&house.vault, &house.field, &training(vec![one]))), "grant-unreadable");
    assert_eq!(code(record(&house.vault, &house.field, &training(Vec::new()))), "grant-field-missing");
}

#[test]
fn every_kind_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for kind in TrainingKind::ALL {
            let key = format!("training-kind-{kind}");
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
