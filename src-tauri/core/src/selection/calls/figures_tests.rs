use serde_json::{Value, json};

use super::*;
use crate::people::records::ApplicantQuery;
use crate::people::service::applicants;
use crate::selection::test_office::{Office, code, office};

fn words(en: &str) -> Value {
    json!({ "en": en, "sq": "", "sr": "" })
}

fn answered(office: &Office) -> (String, Vec<String>) {
    let call = office.call(&json!({
        "title": words("Start"), "steps": [],
        "questions": [
            { "code": "land", "words": words("Land?"), "kind": "choice", "choices": [
                { "code": "own", "words": words("Own") }, { "code": "rented", "words": words("Rented") } ] },
            { "code": "until", "words": words("Until?"), "kind": "date",
              "condition": { "question": "land", "is": "rented" } },
            { "code": "jobs", "words": words("Jobs?"), "kind": "number" },
            { "code": "idea", "words": words("Idea?"), "kind": "text" },
        ],
    }));
    let given: [(&str, &[(&str, &str)]); 4] = [
        ("Ана Илић", &[("land", "own"), ("jobs", "1")]),
        (
            "Petar Savić",
            &[("land", "rented"), ("jobs", "2,5"), ("until", "1.1.2028"), ("idea", "Cheese of Besa")],
        ),
        ("Mara Jović", &[("land", "rented"), ("jobs", "4")]),
        ("Vesna Tomić", &[]),
    ];
    let mut numbers = Vec::new();
    for (name, answers) in given {
        let number = office.application(name, "2026-11-02");
        office.put(&call, &number).unwrap();
        let answers: Vec<Answer> = answers
            .iter()
            .map(|(q, a)| Answer { question: (*q).to_owned(), answer: (*a).to_owned() })
            .collect();
        service::answer(&office.vault, &office.field, &number, &answers).unwrap();
        numbers.push(number);
    }
    (call.number, numbers)
}

#[test]
fn answers_are_counted_with_what_is_not_recorded_and_nobodys_words() {
    let office = office();
    let (call, _) = answered(&office);
    let found = figures(&office.vault, &call).unwrap();
    let counts: Vec<_> = found.iter().map(|one| (one.asked, one.answered, one.not_recorded)).collect();
    assert_eq!(counts, [(4, 3, 1), (2, 1, 1), (4, 3, 1), (4, 1, 3)]);
    let chosen: Vec<_> = found[0].choices.iter().map(|(code, _, count)| (code.as_str(), *count)).collect();
    assert_eq!(chosen, [("own", 1), ("rented", 2)]);
    let numbers =
        NumberFigures { sum_milli: 7_500, median_milli: 2_500, least_milli: 1_000, most_milli: 4_000 };
    assert_eq!(found[2].numbers, Some(numbers));
    assert!(found[3].numbers.is_none() && found[3].choices.is_empty());
    assert!(!format!("{found:?}").contains("Cheese"));
    assert_eq!(of_numbers(vec![1_000, 2_000]).unwrap().median_milli, 1_500);
    assert_eq!(of_numbers(Vec::new()), None);
}

#[test]
fn applicants_are_found_by_call_and_answers() {
    let office = office();
    let (call, _) = answered(&office);
    office.application("Nobody's Call", "2026-11-02");
    let find = |call: Option<&str>, answers: &[(&str, &str)]| {
        let answers = answers.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        let query = ApplicantQuery { call: call.map(str::to_owned), answers, ..ApplicantQuery::default() };
        applicants(&office.vault, &query).map(|rows| rows.into_iter().map(|row| row.name).collect::<Vec<_>>())
    };
    assert_eq!(find(Some(&call), &[]).unwrap().len(), 4);
    assert_eq!(find(Some(&call), &[("land", "Rented")]).unwrap(), ["Petar Savić", "Mara Jović"]);
    assert_eq!(find(Some(&call), &[("land", "rented"), ("until", "")]).unwrap(), ["Mara Jović"]);
    assert_eq!(find(None, &[]).unwrap().len(), 5);
    assert_eq!(code(find(Some(&call), &[("goats", "x")])), "call-question-unknown");
    assert_eq!(code(find(Some(&call), &[("land", "leased")])), "call-answer");
}
