use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::import::{ListOptions, import, preview};
use super::service::{SupportForm, decide, enter, erase, list, of_applicant};
use super::shown::Warning;
use super::warnings::{all, of};
use super::*;
use crate::Result;
use crate::cells::{Book, Cell, Sheet};
use crate::clock::FixedClock;
use crate::households::form::{CountsForm, MemberForm};
use crate::households::service::{add, open};
use crate::ids::SupportId;
use crate::intake::form::{ApplicationForm, Entered, enter as apply};
use crate::matching::earlier::{SHOWN_FROM, matches};
use crate::matching::merging::{merge, unmerge};
use crate::privacy::erasure::{ErasureForm, erase as erase_person};
use crate::selection::ApplicationState as State;
use crate::selection::service::{Move, application, move_application};
use crate::test_vault::test_vault;
use crate::vault::{Officer, Role, Vault, undo, verify};

struct Place {
    dir: tempfile::TempDir,
    clock: Arc<FixedClock>,
    vault: Vault,
    officer: Officer,
}

fn place() -> Place {
    let (dir, clock, vault, officer) = test_vault();
    Place { dir, clock, vault, officer }
}

fn code<T>(result: Result<T>) -> (String, String) {
    let problem = result.err().unwrap().problem();
    (problem.code, problem.field.unwrap_or_default())
}

impl Place {
    fn apply(&self, name: &str, birth: &str, number: &str, phone: &str, house: &str) -> Entered {
        let mut form = ApplicationForm { component: "new_enterprise".into(), ..ApplicationForm::default() };
        form.person.full_name = name.into();
        form.person.birth_date = birth.into();
        form.person.identification_number = number.into();
        form.person.phone = phone.into();
        form.person.municipality = "gracanice".into();
        form.person.settlement = "Laplje Selo".into();
        form.person.house_number = house.into();
        form.requested_eur = "4000".into();
        apply(&self.vault, &self.officer, &form).unwrap().value
    }

    fn had(&self, who: &str, whose: &str, year: &str) -> SupportId {
        let form = SupportForm {
            whose: whose.into(),
            scheme: "agriculture".into(),
            what: "Milking machine".into(),
            on: year.into(),
            amount: "2.500,00".into(),
            told_by: "Ministry's list".into(),
            reference: "MA-77/24".into(),
        };
        enter(&self.vault, &self.officer, who, &form).unwrap().value
    }

    fn warnings(&self, application: &str) -> Vec<Warning> {
        of(&self.vault, application).unwrap()
    }

    fn codes(&self, application: &str) -> Vec<String> {
        self.warnings(application).into_iter().map(|one| one.code).collect()
    }

    fn move_to(&self, application: &str, to: State, step: Move) -> Result<()> {
        let step = Move { reason: Some("Because".into()), ..step };
        move_application(&self.vault, &self.officer, application, to, &step).map(|_| ())
    }

    fn import(&self, book: &Book, scheme: &str) -> crate::intake::ImportReport {
        let options = ListOptions::default();
        import(&self.vault, &self.officer, book, scheme, &options, &mut |_| ControlFlow::Continue(()))
            .unwrap()
    }

    fn found(&self) -> Vec<(SupportId, String)> {
        let found = matches(&self.vault, SHOWN_FROM, &mut |_| (), &AtomicBool::new(false)).unwrap();
        found.into_iter().map(|one| (one.support, one.applicant.number)).collect()
    }

    fn whole(&self) {
        assert_eq!(verify(&self.vault).unwrap().findings, []);
    }
}

fn book(rows: &[[&str; 8]]) -> Book {
    let headings =
        ["Ime i prezime", "Datum rođenja", "Matični broj", "Opština", "Selo", "Telefon", "Oprema", "Godina"];
    let line = |row: &[&str; 8]| row.iter().map(|text| Cell::Text((*text).to_owned())).collect::<Vec<_>>();
    let mut all = vec![line(&headings)];
    all.extend(rows.iter().map(line));
    Book {
        file_name: "csp3.xlsx".into(),
        sha256: [7; 32],
        sheets: vec![Sheet { name: "2014".into(), hidden: false, first_row: 1, rows: all }],
    }
}

fn three() -> Book {
    book(&[
        [
            "Gjorgje Petroviq",
            "07.05.1981",
            "1234567892",
            "Gračanica",
            "Laplje Selo",
            "044 777 123",
            "Motokultivator",
            "2024",
        ],
        ["Nobody Known", "01.02.1960", "", "Gračanica", "Sušica", "045 000 111", "Krava", "2014."],
        [
            "Gjorgje Petroviq",
            "07.05.1981",
            "1234567892",
            "Gračanica",
            "Laplje Selo",
            "044 777 123",
            "Plug",
            "2012",
        ],
    ])
}

#[test]
fn entering_by_hand_tells_what_is_missing_at_its_field() {
    let place = place();
    let ana = place.apply("Ana Savić", "07.05.1981", "", "", "12").applicant_number;
    let whole = SupportForm {
        scheme: "csp-3".into(),
        what: "Cow".into(),
        on: "2014".into(),
        told_by: "Field office".into(),
        ..SupportForm::default()
    };
    let refused = |form: SupportForm| code(enter(&place.vault, &place.officer, &ana, &form));
    let told = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(
        refused(SupportForm { scheme: String::new(), ..whole.clone() }),
        told("value-missing", "scheme")
    );
    assert_eq!(
        refused(SupportForm { scheme: "csp-9".into(), ..whole.clone() }),
        told("support-scheme-unknown", "scheme")
    );
    assert_eq!(
        refused(SupportForm { on: "24.11.2026".into(), ..whole.clone() }),
        told("day-in-future", "on")
    );
    assert_eq!(refused(SupportForm { amount: "much".into(), ..whole.clone() }).1, "amount");
    assert_eq!(
        refused(SupportForm { whose: "organisation".into(), ..whole.clone() }),
        told("support-whose-none", "whose")
    );
    assert_eq!(
        refused(SupportForm { whose: "household".into(), ..whole.clone() }),
        told("support-whose-none", "whose")
    );
    enter(&place.vault, &place.officer, &ana, &whole).unwrap();
    let had = of_applicant(&place.vault, &ana).unwrap();
    assert_eq!((had.len(), had[0].year, had[0].whose), (1, Some(2014), Some(SupportOf::Person)));
    // Twelve years ago is told to nobody.
    assert!(place.warnings(&place.apply("Ana", "", "", "", "").application_number).is_empty());
    place.whole();
}

#[test]
fn a_list_is_read_by_its_headings_and_known_again_line_by_line() {
    let place = place();
    let first = place.import(&three(), "csp-3");
    assert_eq!((first.read, first.imported, first.unchanged), (3, 3, 0));
    assert_eq!(preview(&place.vault, &three(), "csp-3", &ListOptions::default()).unwrap().unchanged, 3);
    let again = place.import(&three(), "csp-3");
    assert_eq!((again.imported, again.unchanged, again.batch), (0, 3, None));
    // The same row in another order, alone, and written otherwise is the same row; a new one is not.
    let shuffled = book(&[
        [
            "Gjorgje Petroviq",
            "07.05.1981",
            "1234567892",
            "Gračanica",
            "Laplje Selo",
            "+383 44 777 123",
            "PLUG",
            "2012",
        ],
        ["Jovan Ilić", "", "", "Gračanica", "", "", "Krava", "2013"],
    ]);
    let third = place.import(&shuffled, "csp-3");
    assert_eq!((third.imported, third.unchanged), (1, 1));
    let all = list(&place.vault, Some("csp-3")).unwrap();
    assert_eq!(all.len(), 4);
    assert_eq!(
        (all[0].what.as_deref(), all[0].year, all[0].row),
        (Some("Motokultivator"), Some(2024), Some(2))
    );
    assert_eq!(all[0].told_by.as_deref(), Some("csp3.xlsx"));
    let options = ListOptions::default();
    assert_eq!(code(preview(&place.vault, &three(), "csp-9", &options)).0, "support-scheme-unknown");
    undo(&place.vault, &place.officer, first.batch.unwrap()).unwrap();
    assert_eq!(list(&place.vault, None).unwrap().len(), 1);
    // Nobody on a list is an applicant by it.
    let everybody = crate::people::service::applicants(&place.vault, &Default::default()).unwrap();
    assert!(everybody.is_empty());
    place.whole();
}

#[test]
fn likely_matches_wait_for_an_officer_who_is_remembered() {
    let place = place();
    let applied = place.apply("Đorđe Petrović", "07.05.1981", "1234567892", "044 777 123", "12");
    place.apply("Ana Savić", "01.02.1985", "", "045 123 456", "3");
    place.import(&three(), "csp-3");
    let found = place.found();
    assert_eq!(found.len(), 2, "{}", found.len());
    assert!(found.iter().all(|(_, number)| *number == applied.applicant_number));
    // Nothing is joined by itself, yet the number alone is told.
    assert!(of_applicant(&place.vault, &applied.applicant_number).unwrap().is_empty());
    assert_eq!(place.codes(&applied.application_number), ["support-person"]);
    let say = |at: usize, verdict| {
        decide(&place.vault, &place.officer, found[at].0, &applied.applicant_number, verdict)
    };
    say(0, Verdict::Different).unwrap();
    assert_eq!(code(say(0, Verdict::Same)).0, "support-decided");
    assert_eq!(place.found().len(), 1);
    say(1, Verdict::Same).unwrap();
    assert_eq!(code(say(1, Verdict::Different)).0, "support-decided");
    assert!(place.found().is_empty());
    assert_eq!(of_applicant(&place.vault, &applied.applicant_number).unwrap().len(), 1);
    // Told apart, the telephone is still shared where the list is recent.
    let told: Vec<_> = place.warnings(&applied.application_number).into_iter().map(|one| one.bases).collect();
    assert!(told.iter().all(|bases| !bases.is_empty()), "{told:?}");
    place.whole();
}

#[test]
fn warnings_tell_what_is_shared_and_with_whom() {
    let place = place();
    let ana = place.apply("Ana Savić", "07.05.1981", "", "044 111 222", "12");
    let petar = place.apply("Petar Savić", "01.01.1979", "", "044 333 444", "12");
    let mira = place.apply("Mira Jocić", "01.01.1990", "", "044 111 222", "40");
    let luka = place.apply("Luka Ilić", "01.01.1991", "", "044 999 888", "41");
    assert!(place.codes(&ana.application_number).is_empty());
    place.had(&ana.applicant_number, "", "2025");
    assert_eq!(place.codes(&ana.application_number), ["support-person"]);
    assert_eq!(place.codes(&petar.application_number), ["support-address"]);
    assert_eq!(place.codes(&mira.application_number), ["support-phone"]);
    assert!(place.codes(&luka.application_number).is_empty());
    open(&place.vault, &place.officer, &ana.applicant_number, "", &CountsForm::default()).unwrap();
    let form = MemberForm {
        applicant: petar.applicant_number.clone(),
        relation: "spouse".into(),
        ..MemberForm::default()
    };
    add(&place.vault, &place.officer, &ana.applicant_number, &form).unwrap();
    let told = place.warnings(&petar.application_number);
    assert_eq!(told[0].bases, [Basis::Household, Basis::Address]);
    assert_eq!((told[0].name.as_str(), told[0].reference.as_deref()), ("Ana Savić", Some("MA-77/24")));
    // The household's own support is that of everybody in it.
    place.had(&petar.applicant_number, "household", "2026");
    assert_eq!(place.codes(&ana.application_number), ["support-person", "support-household"]);
    let numbers: Vec<_> = all(&place.vault).unwrap().into_iter().map(|one| one.application).collect();
    assert_eq!(numbers, [&ana, &petar, &mira].map(|one| one.application_number.clone()));
    place.whole();
}

#[test]
fn a_named_member_who_is_no_applicant_is_found_on_a_list() {
    let place = place();
    let ana = place.apply("Ana Savić", "07.05.1985", "", "", "");
    open(&place.vault, &place.officer, &ana.applicant_number, "", &CountsForm::default()).unwrap();
    let form = MemberForm {
        name: "Ђорђе Петровић".into(),
        birth_date: "07.05.1981".into(),
        relation: "spouse".into(),
        ..MemberForm::default()
    };
    add(&place.vault, &place.officer, &ana.applicant_number, &form).unwrap();
    place.import(&three(), "csp-3");
    assert_eq!(place.codes(&ana.application_number), ["support-household"]);
}

#[test]
fn an_approval_answers_its_warnings_and_keeps_the_answer() {
    let place = place();
    let ana = place.apply("Ana Savić", "07.05.1981", "", "044 111 222", "12");
    place.had(&ana.applicant_number, "", "2025");
    place.move_to(&ana.application_number, State::Eligible, Move::default()).unwrap();
    let item = crate::grants::ItemForm {
        description: "Milking machine, two buckets".into(),
        specification: None,
        unit: None,
        quantity_milli: 1000,
        unit_price: crate::money::Cents::new(400_000),
        payer: crate::grants::Payer::Programme,
        origin: None,
    };
    let step = Move { items: vec![item], ..Move::default() };
    let (refused, field) = code(place.move_to(&ana.application_number, State::Approved, step.clone()));
    assert_eq!((refused.as_str(), field.as_str()), ("warnings-unanswered", "warnings_answer"));
    let blank = Move { warnings_answer: Some("  ".into()), ..step.clone() };
    assert_eq!(code(place.move_to(&ana.application_number, State::Approved, blank)).0, "warnings-unanswered");
    let answered = Move { warnings_answer: Some("Another activity".into()), ..step };
    place.move_to(&ana.application_number, State::Approved, answered).unwrap();
    let record = application(&place.vault, &ana.application_number).unwrap();
    let detail = record.history.last().unwrap().detail.clone().unwrap();
    assert_eq!(detail["warnings_answered"], "Another activity");
    assert_eq!(detail["warnings"][0]["code"], "support-person");
    assert_eq!(detail["warnings"][0]["bases"], serde_json::json!(["person", "asset"]));

    // Another application of hers is told of this one; rejecting asks nobody.
    let mut form = ApplicationForm { component: "association".into(), ..ApplicationForm::default() };
    form.applicant = ana.applicant_number.clone();
    form.organisation_name = "Pčelari".into();
    form.requested_eur = "1000".into();
    form.component = "new_enterprise".into();
    let second = apply(&place.vault, &place.officer, &form).unwrap().value.application_number;
    let told = place.warnings(&second);
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|one| one.application.as_deref() == Some(ana.application_number.as_str())));
    place.move_to(&second, State::Eligible, Move::default()).unwrap();
    place.move_to(&second, State::Rejected, Move::default()).unwrap();
    place.whole();
}

#[test]
fn erasing_a_person_or_a_record_leaves_no_name_and_keeps_the_amount() {
    let place = place();
    let applied = place.apply("Đorđe Petrović", "07.05.1981", "1234567892", "044 777 123", "12");
    place.import(&three(), "csp-3");
    let (support, _) = place.found()[0].clone();
    decide(&place.vault, &place.officer, support, &applied.applicant_number, Verdict::Same).unwrap();
    let nobody =
        list(&place.vault, None).unwrap().into_iter().find(|one| one.name == "Nobody Known").unwrap();
    let away = |reason| erase(&place.vault, &place.officer, nobody.id, reason);
    assert_eq!(code(away("")).1, "reason");
    away("request").unwrap();
    assert_eq!(code(away("request")).0, "not-found");
    let form = ErasureForm { reason: "request".into(), ground: "no-support".into() };
    erase_person(&place.vault, &place.officer, &applied.applicant_number, &form).unwrap();
    let texts: Vec<Option<String>> = place
        .vault
        .read(|reading| {
            let mut statement = reading.prepare(
                "SELECT name || coalesce(number, '') FROM earlier_support UNION ALL SELECT \"values\" FROM change_value",
            )?;
            Ok(statement.query_map([], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    let left =
        texts.into_iter().flatten().filter(|text| text.contains("Nobody") || text.contains("Sušica")).count();
    assert_eq!(left, 0);
    // Of Đorđe's two lines one was said to be his; the other is still a stranger's.
    assert_eq!(list(&place.vault, None).unwrap().len(), 1);
    place.whole();
}

#[test]
fn a_merge_brings_support_along() {
    let place = place();
    let a = place.apply("Ana Savić", "07.05.1981", "", "", "").applicant_number;
    let b = place.apply("Ana Savic", "07.05.1981", "", "", "").applicant_number;
    place.had(&b, "", "2025");
    let merged = merge(&place.vault, &place.officer, (&a, &b), &[], "").unwrap().value;
    assert_eq!(of_applicant(&place.vault, &a).unwrap().len(), 1);
    unmerge(&place.vault, &place.officer, merged).unwrap();
    assert!(of_applicant(&place.vault, &a).unwrap().is_empty());
    assert_eq!(of_applicant(&place.vault, &b).unwrap().len(), 1);
    place.whole();
}

#[test]
fn an_auditor_sees_schemes_years_and_amounts_and_no_names() {
    let place = place();
    let ana = place.apply("Ana Savić", "07.05.1981", "", "044 111 222", "12");
    place.had(&ana.applicant_number, "", "2025");
    place.import(&three(), "csp-3");
    place.vault.enrol(&place.officer, "Nora", Role::Auditor, "another long passphrase").unwrap();
    drop(place.vault);
    let (vault, _) = Vault::unlock(
        &place.dir.path().join("vault"),
        Some("Nora"),
        "another long passphrase",
        place.clock.clone(),
    )
    .unwrap();
    let seen = [
        serde_json::to_string(&of_applicant(&vault, &ana.applicant_number).unwrap()).unwrap(),
        serde_json::to_string(&list(&vault, None).unwrap()).unwrap(),
        serde_json::to_string(&of(&vault, &ana.application_number).unwrap()).unwrap(),
        serde_json::to_string(&all(&vault).unwrap()).unwrap(),
    ]
    .concat();
    for hidden in ["Ana", "Savić", "Petrov", "Nobody", "Milking", "MA-77", "csp3.xlsx", "Motokultivator"] {
        assert!(!seen.contains(hidden), "{hidden}: {seen}");
    }
    assert!(seen.contains("\"amount\":250000") && seen.contains("agriculture"), "{seen}");
    let found = matches(&vault, 0.1, &mut |_| (), &AtomicBool::new(false)).unwrap();
    assert!(found.iter().all(|one| one.name.0.is_empty() && one.source.is_none()));
}

#[test]
fn a_record_erased_in_a_newer_copy_is_erased_in_a_restored_one() {
    let place = place();
    place.import(&three(), "csp-3");
    let id = list(&place.vault, None).unwrap()[1].id;
    let entry = crate::privacy::erasure::Entry {
        person: crate::ids::PersonId::from_uuid(id.uuid()),
        kind: crate::code::Stored::Known(crate::privacy::erasure::Kind::Erased),
        reason: "request".into(),
        ground: None,
        certificate: None,
        decided_on: "2026-11-23".parse().unwrap(),
    };
    crate::privacy::erasure::apply(&place.vault, &place.officer, &[entry]).unwrap();
    let left = list(&place.vault, None).unwrap();
    assert!(left.len() == 2 && left.iter().all(|one| one.name != "Nobody Known"));
    place.whole();
}
