use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::intake::test_books::book;
use crate::intake::{ImportReport, service};
use crate::selection::calls::{Call, answering};
use crate::selection::test_office::{Office, code, office};

fn words(en: &str, sq: &str, sr: &str) -> Value {
    json!({ "en": en, "sq": sq, "sr": sr })
}

fn asking(office: &Office) -> Call {
    office.call(&json!({
        "title": words("Start", "", ""),
        "opens_on": "2026-11-01",
        "closes_on": "2026-11-15",
        "questions": [
            {
                "code": "land", "words": words("Whose is the land?", "E kujt është toka?", "Чија је земља?"),
                "kind": "choice", "choices": [
                    { "code": "own", "words": words("Own", "E vet", "Сопствена") },
                    { "code": "rented", "words": words("Rented", "Me qira", "Под закуп") },
                ],
            },
            { "code": "until", "words": words("Rented until?", "", ""), "kind": "date" },
            { "code": "jobs", "words": words("How many jobs?", "", ""), "kind": "number" },
            { "code": "idea", "words": words("Describe the idea", "", ""), "kind": "text" },
        ],
    }))
}

const REGISTER: &str = "Ime i prezime;Datum rođenja;Opština;Traženi iznos (EUR);Datum prijema;Чија је земља?;\
                        2. Rented until?;Radnih mesta;Opis\n";

fn options(call: &Call) -> ImportOptions {
    ImportOptions {
        call: Some(call.number.clone()),
        questions: vec![
            ("jobs".to_owned(), "radnih mesta".to_owned()),
            ("idea".to_owned(), "Opis".to_owned()),
        ],
        ..ImportOptions::default()
    }
}

fn import(office: &Office, rows: &str, options: &ImportOptions) -> Result<ImportReport> {
    let book = book("a.csv", &format!("{REGISTER}{rows}"));
    service::import(
        &office.vault,
        &office.field,
        &book,
        options,
        &mut |_| std::ops::ControlFlow::Continue(()),
    )
}

fn answers(office: &Office, application: &str) -> BTreeMap<String, String> {
    let said = answering::of(&office.vault, application).unwrap().unwrap();
    said.answers.into_iter().map(|one| (one.question, one.answer)).collect()
}

#[test]
fn rows_stand_under_the_call_with_what_they_answer() {
    let office = office();
    let call = asking(&office);
    let rows = "Ana Marković;03.04.1990;Gračanica;4000;10.11.2026;Под закуп;31.12.2027;2,5;Sir; \n\
                Petar Simić;05.06.1985;Gračanica;3000;11.11.2026;-;n/a;;\n";
    let report = import(&office, rows, &options(&call)).unwrap();
    assert_eq!((report.imported, report.rejected.len()), (2, 0), "{:?}", report.rejected);
    let under = answering::under(&office.vault, &call.number).unwrap();
    assert_eq!(under.len(), 2);
    let first = answers(&office, &under[0].0.to_string());
    let expected = [("idea", "Sir"), ("jobs", "2.5"), ("land", "rented"), ("until", "2027-12-31")];
    assert_eq!(first, expected.map(|(q, a)| (q.to_owned(), a.to_owned())).into());
    assert!(answers(&office, &under[1].0.to_string()).is_empty(), "a dash answers nothing");
    assert!(!report.flags.iter().any(|flag| flag.field.as_deref() == Some("component")), "the call says it");
    let record = office.vault.read(|db| crate::selection::store::record(db, under[0].0)).unwrap().unwrap();
    assert_eq!(record.application.component, Some(call.component));
}

#[test]
fn what_does_not_read_names_its_row_and_column() {
    let office = office();
    let call = asking(&office);
    let rows = "Ana Marković;03.04.1990;Gračanica;4000;10.11.2026;Komšijina;nikad;mnogo;x\n\
                Petar Simić;05.06.1985;Gračanica;3000;20.11.2026;Own;;;\n\
                Vesna Ilić;05.06.1986;Gračanica;3000;20.10.2026;Own;;;\n";
    let report = import(&office, rows, &options(&call)).unwrap();
    let wrong = &report.rejected[0];
    assert_eq!(
        (wrong.row, wrong.column.as_str(), wrong.code.as_str()),
        (2, "Чија је земља?", "answer-not-choice")
    );
    assert_eq!(wrong.args["choices"], "Own, Rented");
    let also: Vec<(&str, &str)> =
        wrong.also.iter().map(|one| (one.column.as_str(), one.code.as_str())).collect();
    assert_eq!(also, [("2. Rented until?", "answer-not-day"), ("Radnih mesta", "answer-not-number")]);
    let codes: Vec<&str> = report.rejected.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["answer-not-choice", "call-late", "call-not-open"]);
    assert_eq!(report.imported, 0);
    let late = ImportOptions { late_reason: Some("The road was closed".to_owned()), ..options(&call) };
    assert_eq!(import(&office, rows, &late).unwrap().imported, 1, "the reason stands for every late row");
}

#[test]
fn a_preview_says_which_question_a_column_answers() {
    let office = office();
    let call = asking(&office);
    let file =
        book("a.csv", &format!("{REGISTER}Ana Marković;03.04.1990;Gračanica;4000;10.11.2026;Own;;;\n"));
    let short =
        ImportOptions { call: Some(format!("C{}", &call.number[call.number.len() - 4..])), ..options(&call) };
    let preview = service::preview(&office.vault, &file, &short).unwrap();
    let questions: Vec<Option<&str>> =
        preview.sheets[0].columns.iter().map(|column| column.question.as_deref()).collect();
    assert_eq!(
        questions,
        [None, None, None, None, None, Some("land"), Some("until"), Some("jobs"), Some("idea")]
    );
    let without = ImportOptions { call: None, ..options(&call) };
    assert_eq!(code(service::preview(&office.vault, &file, &without)), "import-call-missing");
    let mut unknown = options(&call);
    unknown.questions.push(("goats".to_owned(), "Opis".to_owned()));
    assert_eq!(code(service::preview(&office.vault, &file, &unknown)), "call-question-unknown");
    let plain = service::preview(&office.vault, &file, &ImportOptions::default()).unwrap();
    assert!(plain.sheets[0].columns.iter().all(|column| column.question.is_none()));
}
