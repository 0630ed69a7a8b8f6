use std::sync::Arc;

use serde_json::json;

use super::forms::{list, print, set_void};
use super::pile::{ScannedPage, Why, assign, attach, preview, waiting};
use super::returned::{ReturnedForm, RowOutcome, check, enter};
use super::*;
use crate::attachments::service::list as files_of;
use crate::clock::SystemClock;
use crate::selection::calls::{self, Answer};
use crate::selection::test_office::office;
use crate::vault::{Officer, Role, Vault, undo, verify};

struct House {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
}

fn house() -> House {
    let dir = tempfile::tempdir().unwrap();
    let (role, clock) = (Role::ProgrammeManager, Arc::new(SystemClock));
    let (vault, officer) = Vault::create(dir.path(), "Vera", role, "a long passphrase", clock).unwrap();
    House { _dir: dir, vault, officer }
}

impl House {
    fn printed(&self, copies: u32) -> Vec<String> {
        print(&self.vault, &self.officer, &[Language::SrLatn], None, None, copies).unwrap().value.numbers
    }

    fn scan(&self, pages: &[ScannedPage]) -> pile::PileReport {
        let bind = |places: &[usize]| Ok(format!("%PDF-1.4 pages {places:?}").into_bytes());
        attach(&self.vault, &self.officer, "pile.pdf", pages, &bind).unwrap().value
    }
}

fn row(number: &str, name: &str) -> ReturnedForm {
    let mut form = ReturnedForm { number: number.to_owned(), ..ReturnedForm::default() };
    form.fields.person.full_name = name.to_owned();
    form.fields.component = "1".to_owned();
    form
}

fn page(number: Option<&str>, sheet: usize, picture: u8) -> ScannedPage {
    ScannedPage {
        codes: number
            .map(|n| PageCode::form_text(n, sheet, "sr-Latn", fields::VERSION))
            .into_iter()
            .collect(),
        points_sha256: Some([picture; 32]),
    }
}

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.code.as_str()).collect()
}

#[test]
fn languages_are_one_to_three_different_ones() {
    use Language::{En, Sq, SrCyrl, SrLatn};
    assert_eq!(languages("sq").unwrap(), [Sq]);
    assert_eq!(languages("sr-Latn").unwrap(), [SrLatn]);
    assert_eq!(languages("en-sq-sr-Cyrl").unwrap(), [En, Sq, SrCyrl]);
    assert_eq!(languages("sr-Cyrl+sr-Latn").unwrap(), [SrCyrl, SrLatn]);
    for wrong in ["", "de", "sq-sq", "latn", "en-sq-sr-Latn-sr-Cyrl", "sr-x"] {
        assert!(languages(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_form_has_a_number_of_its_own_and_says_no_name() {
    let house = house();
    assert_eq!(house.printed(2), ["CSP4-A-F0001", "CSP4-A-F0002"]);
    assert_eq!(house.printed(1), ["CSP4-A-F0003"]);
    let listed = list(&house.vault).unwrap();
    assert_eq!(listed.len(), 3);
    assert!(listed.iter().all(|form| form.state.known() == Some(FormState::Printed)));
    let refused = print(&house.vault, &house.officer, &[Language::Sq], None, None, 501).err().unwrap();
    assert_eq!(refused.problem().code, "form-copies");
}

#[test]
fn right_rows_are_entered_as_one_change_and_wrong_ones_say_why() {
    let house = house();
    house.printed(4);
    set_void(&house.vault, &house.officer, "F0004", true).unwrap();
    let mut odd = row("2", "Ана Савић");
    odd.fields.person.birth_date = "31.02.1990".to_owned();
    let rows = [
        row("CSP4-A-F0001", "Đorđe Petrović"),
        ReturnedForm::default(),
        odd,
        row("f0003", "Arta Krasniqi"),
        row("0003", "Somebody Else"),
        row("4", "Void Form"),
        row("99", "Unknown Form"),
        row("", "No Number"),
    ];
    let told = check(&house.vault, &rows).unwrap();
    let expected: [&[&str]; 8] = [
        &[],
        &[],
        &["date-unreadable"],
        &[],
        &["form-twice"],
        &["form-void"],
        &["form-unknown"],
        &["form-number-missing"],
    ];
    for (i, (told, expected)) in told.iter().zip(expected).enumerate() {
        if i == 2 {
            assert_eq!(told.len(), 1, "the impossible day");
            assert_eq!(told[0].field.as_deref(), Some("birth_date"));
        } else {
            assert_eq!(codes(told), expected, "row {i}");
        }
    }
    let written = enter(&house.vault, &house.officer, &rows).unwrap();
    let kinds: Vec<&str> = written
        .value
        .iter()
        .map(|outcome| match outcome {
            RowOutcome::Blank => "blank",
            RowOutcome::Entered(_) => "entered",
            RowOutcome::Refused(_) => "refused",
        })
        .collect();
    assert_eq!(kinds, ["entered", "blank", "refused", "entered", "refused", "refused", "refused", "refused"]);
    let again = check(&house.vault, &rows[..1]).unwrap();
    assert_eq!(codes(&again[0]), ["form-returned"]);
    // All of them are taken back at once, and the forms are as if they had not come back.
    undo(&house.vault, &house.officer, written.change.unwrap()).unwrap();
    assert!(check(&house.vault, &rows[..1]).unwrap()[0].is_empty());
}

#[test]
fn pages_find_their_applications_and_the_same_pile_twice_brings_nothing_new() {
    let house = house();
    let forms = house.printed(3);
    let rows = [row("1", "Ana Marković"), row("2", "Petar Ilić")];
    enter(&house.vault, &house.officer, &rows).unwrap();
    let unread = ScannedPage { codes: Vec::new(), points_sha256: None };
    let pages = [
        page(None, 0, 1),
        page(Some(&forms[1]), 2, 2),
        page(Some(&forms[0]), 1, 3),
        page(None, 0, 4),
        page(Some(&forms[1]), 1, 5),
        page(Some(&forms[2]), 1, 6),
        page(Some("CSP4-B-F0001"), 1, 7),
        unread,
    ];
    let would = preview(&house.vault, &pages).unwrap();
    assert!(waiting(&house.vault).unwrap().is_empty(), "a preview writes nothing");
    let report = house.scan(&pages);
    assert_eq!(would.attached, report.attached);
    let attached: Vec<_> =
        report.attached.iter().map(|one| (one.application.as_str(), one.pages.clone())).collect();
    // Page 1 of the second form stands before its page 2, and a page without a code follows the one before it.
    assert_eq!(attached, [("CSP4-A-0002", vec![5, 2]), ("CSP4-A-0001", vec![3, 4])]);
    let whys: Vec<_> = report.unassigned.iter().map(|one| (one.page, one.why)).collect();
    let expected = [(1, Why::NoCode), (6, Why::NotEntered), (7, Why::NumberUnknown), (8, Why::Unread)];
    assert_eq!(whys, expected);
    assert_eq!(files_of(&house.vault, "CSP4-A-0001").unwrap()[0].pages, Some(2));

    let again = house.scan(&pages);
    assert!(again.attached.is_empty());
    assert_eq!((again.unchanged.len(), again.unassigned.len()), (7, 1));
    assert_eq!(files_of(&house.vault, "CSP4-A-0002").unwrap().len(), 1);
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn waiting_pages_find_their_form_when_it_is_entered_or_somebody_gives_them_away() {
    let house = house();
    let forms = house.printed(2);
    house.scan(&[page(Some(&forms[0]), 1, 1), page(None, 0, 2), page(Some("CSP4-Z-F0009"), 1, 3)]);
    assert_eq!(waiting(&house.vault).unwrap().len(), 3);
    enter(&house.vault, &house.officer, &[row("1", "Ana Marković")]).unwrap();
    let left = waiting(&house.vault).unwrap();
    assert_eq!((left.len(), left[0].page), (1, 3), "the page and the one that followed it found their form");
    assert_eq!(files_of(&house.vault, "CSP4-A-0001").unwrap().len(), 2);
    let change = assign(&house.vault, &house.officer, left[0].id, "CSP4-A-P0001").unwrap().change.unwrap();
    assert!(waiting(&house.vault).unwrap().is_empty());
    let twice = assign(&house.vault, &house.officer, left[0].id, "CSP4-A-P0001").err().unwrap();
    assert_eq!(twice.problem().code, "page-not-waiting");
    undo(&house.vault, &house.officer, change).unwrap();
    assert_eq!(waiting(&house.vault).unwrap().len(), 1);
}

#[test]
fn a_receipt_tells_what_the_call_asks_and_nobody_answered() {
    let office = office();
    let question = |code: &str, required: bool| {
        json!({ "code": code, "kind": "text", "required": required,
                "words": { "en": format!("{code} in English"), "sq": code, "sr": format!("{code} на српском") } })
    };
    let questions = [question("land", true), question("idea", false)];
    let call = office.call(&json!({ "title": { "en": "Call" }, "steps": [], "questions": questions }));
    let number = office.application("Ана Илић", "2026-11-02");
    let missing = || {
        let printed =
            receipt::print(&office.vault, &office.field, &number, Some(Language::SrCyrl)).unwrap().value;
        printed.told[0].1.clone()
    };
    assert!(!missing().contains("land"), "without a call nothing of the kind is asked");
    office.put(&call, &number).unwrap();
    assert!(missing().ends_with("land на српском"), "{}", missing());
    let answer = Answer { question: "land".to_owned(), answer: "Мој".to_owned() };
    calls::service::answer(&office.vault, &office.field, &number, &[answer]).unwrap();
    assert!(!missing().contains("land"));
}

#[test]
fn a_receipt_has_a_number_stands_in_the_story_and_is_known_again() {
    let house = house();
    house.printed(1);
    enter(&house.vault, &house.officer, &[row("1", "Ана Марковић")]).unwrap();
    let print = |language| receipt::print(&house.vault, &house.officer, "CSP4-A-0001", language);
    let first = print(Some(Language::SrCyrl)).unwrap().value;
    assert_eq!((first.number.as_str(), first.title.as_str()), ("CSP4-A-R0001", "Потврда о пријему"));
    assert_eq!(print(None).unwrap().value.number, "CSP4-A-R0002");
    assert!(first.facts.iter().any(|(_, value)| value == "Ана Марковић"));
    let history = house
        .vault
        .read(|db| {
            let id = crate::selection::service::find(db, "CSP4-A-0001")?;
            Ok(crate::selection::store::record(db, id)?.unwrap().history)
        })
        .unwrap();
    assert_eq!(history.iter().filter(|event| event.kind.code() == "receipt-printed").count(), 2);
    let text = PageCode::receipt_text(&first.application_number, &first.number);
    let report = house.scan(&[ScannedPage { codes: vec![text], points_sha256: Some([9; 32]) }]);
    assert_eq!(report.attached[0].application, "CSP4-A-0001");
    assert_eq!(files_of(&house.vault, "CSP4-A-0001").unwrap()[0].kind.code(), "receipt");
}
