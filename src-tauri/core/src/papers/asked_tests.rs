use serde_json::{Value, json};

use super::*;
use crate::papers::forms::{list, print};
use crate::papers::returned::{ReturnedForm, RowOutcome, check, enter};
use crate::selection::calls::answering;
use crate::selection::test_office::{Office, office};

fn words(en: &str, sq: &str, sr: &str) -> Value {
    json!({ "en": en, "sq": sq, "sr": sr })
}

fn asking(office: &Office) -> Call {
    office.call(&json!({
        "title": words("Start", "Fillimi", "Почетак"),
        "questions": [
            {
                "code": "land", "words": words("Whose is the land?", "E kujt është toka?", "Чија је земља?"),
                "kind": "choice", "choices": [
                    { "code": "own", "words": words("Own", "E vet", "Сопствена") },
                    { "code": "rented", "words": words("Rented", "Me qira", "Под закуп") },
                ],
            },
            {
                "code": "until", "words": words("Rented until when?", "", "До када је закуп?"), "kind": "date",
                "condition": { "question": "land", "is": "rented" },
            },
            { "code": "jobs", "words": words("How many jobs?", "", ""), "kind": "number" },
            { "code": "plan", "words": words("Business plan", "", ""), "kind": "file" },
        ],
    }))
}

fn returned(number: &str, answers: &[(&str, &str)]) -> ReturnedForm {
    let mut row = ReturnedForm { number: number.to_owned(), ..ReturnedForm::default() };
    row.fields.person.full_name = "Снежана Чолић".to_owned();
    row.fields.answers =
        answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    row
}

#[test]
fn a_form_of_a_call_asks_its_questions_after_the_common_ones() {
    let office = office();
    let call = asking(&office);
    let languages = [Language::En, Language::SrCyrl];
    let form = print(&office.vault, &office.manager, &languages, None, Some(&call.number), 1).unwrap().value;
    let part = form.parts.last().unwrap();
    assert_eq!(part.code, "Q");
    assert!(part.title[1].contains("Почетак"), "{:?}", part.title);
    let codes: Vec<&str> = part.fields.iter().map(|field| field.code.as_str()).collect();
    assert_eq!(codes, ["Q1", "Q2", "Q3", "Q4"]);
    assert_eq!(part.fields[1].hint, ["Only if Q1 is: 2 Rented", "Само ако је Q1: 2 Под закуп"]);
    assert_eq!(part.fields[2].label, ["How many jobs?", "How many jobs?"], "nothing is left out");
    assert_eq!(
        part.fields[3].shape,
        Shape::Choice(vec![vec!["Enclosed".to_owned(), "Приложено".to_owned()]])
    );
    assert_eq!(form.version, format!("{VERSION}.{}.1", call.number));
    assert_eq!(form.component, Some(0), "the call's component is ticked");
    let page = super::super::PageCode::form_text(&form.numbers[0], 2, &form.languages, &form.version);
    assert!(super::super::PageCode::read(&page).is_some(), "the page is known again: {page}");
    let listed = list(&office.vault).unwrap();
    assert_eq!(
        (listed[0].call.as_deref(), listed[0].call_version),
        (Some(&*call.number), Some(call.version.id))
    );
    let plain = print(&office.vault, &office.manager, &languages, None, None, 1).unwrap().value;
    assert!(plain.parts.iter().all(|part| part.code != "Q") && plain.version == VERSION);
    let other = Some(crate::reference::Component::Association);
    let refused =
        print(&office.vault, &office.manager, &languages, other, Some(&call.number), 1).err().unwrap();
    assert_eq!(refused.problem().code, "call-other-component");
}

#[test]
fn a_returned_form_stands_under_the_version_that_was_printed_on_it() {
    let office = office();
    let call = asking(&office);
    let print = || {
        let call = Some(call.number.as_str());
        print(&office.vault, &office.manager, &[Language::Sq], None, call, 1).unwrap().value.numbers[0]
            .clone()
    };
    let (first, second) = (print(), print());
    // The call asks something else by the time the form comes back.
    let changed =
        json!({ "questions": [{ "code": "else", "words": words("Else?", "", ""), "kind": "text" }] });
    let today = office.vault.read(|db| Ok(db.today)).unwrap();
    crate::selection::calls::service::amend(
        &office.vault,
        &office.manager,
        &call.number,
        &changed,
        today,
        "new",
    )
    .unwrap();
    let wrong = returned(&first, &[("Q1", "2"), ("Q3", "many"), ("else", "x")]);
    let found = check(&office.vault, &[wrong]).unwrap().remove(0);
    let fields: Vec<&str> = found.iter().filter_map(|problem| problem.field.as_deref()).collect();
    assert_eq!(fields, ["answer.else", "answer.jobs"]);
    let right = returned(&second, &[("q1", "2"), ("Q2", "31.12.2027"), ("jobs", "3"), ("Q4", "1")]);
    let outcome = enter(&office.vault, &office.manager, &[right]).unwrap().value.remove(0);
    let RowOutcome::Entered(made) = outcome else { panic!("entered") };
    let said = answering::of(&office.vault, &made.application_number).unwrap().unwrap();
    assert_eq!(said.call.number, call.number);
    let mut answers: Vec<(String, String)> =
        said.answers.into_iter().map(|one| (one.question, one.answer)).collect();
    answers.sort();
    let expected = [("jobs", "3"), ("land", "rented"), ("plan", "Bashkëngjitur"), ("until", "2027-12-31")];
    assert_eq!(answers, expected.map(|(question, answer)| (question.to_owned(), answer.to_owned())));
}
