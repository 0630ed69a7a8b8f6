use std::cell::Cell;

use serde_json::json;

use super::preview::preview;
use super::service::{batch, given_out, letters, write};
use super::*;
use crate::privacy::disclosure::{GivenFile, disclosures};
use crate::selection::calls::Call;
use crate::selection::moving::Chosen;
use crate::selection::papers::Part;
use crate::selection::test_office::{Office, code, day, office};
use crate::vault::verify;

/// An office whose call has this many applications, all found not eligible.
fn refused(count: usize) -> (Office, Call, Vec<String>) {
    let office = office();
    let call = office.call(&json!({ "title": { "en": "New" }, "steps": [], "complaint_days": 10 }));
    let numbers = (0..count).map(|at| {
        let number = office.application(&format!("Ана Илић {at}"), "2026-11-02");
        office.put(&call, &number).unwrap();
        office.moved(&office.assessor, &number, ApplicationState::Ineligible).unwrap();
        number
    });
    let numbers = numbers.collect();
    (office, call, numbers)
}

fn file() -> GivenFile {
    GivenFile::of("a.pdf", b"pdf")
}

#[test]
fn the_time_to_complain_counts_from_the_letter() {
    let (office, _, numbers) = refused(1);
    let letter =
        write(&office.vault, &office.field, &numbers[0], LetterKind::Ineligible, None, false).unwrap().value;
    assert_eq!(letter.written_on, day("2026-11-23"));
    assert_eq!(letter.complaint_until, Some(day("2026-12-03")), "ten days, as the call says");
    assert_eq!(letter.language.known(), Some(Language::Sq), "nobody said which");
    let paper = letter.document.unwrap();
    assert!(paper.parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains("03.12.2026"))));
    let gone = write(&office.vault, &office.field, &numbers[0], LetterKind::Rejected, None, false);
    assert_eq!(code(gone), "letter-other-state");
    let asked = write(&office.vault, &office.field, &numbers[0], LetterKind::Clarification, None, false);
    assert_eq!(code(asked), "letter-nothing-asked");
}

#[test]
fn a_letter_given_out_is_given_again_as_it_was_unless_wanted_anew() {
    let (office, _, numbers) = refused(1);
    let one = |again| {
        let kind = LetterKind::Ineligible;
        write(&office.vault, &office.field, &numbers[0], kind, Some(Language::En), again).unwrap().value
    };
    let first = one(false);
    assert_eq!(one(false).number, first.number, "not given out yet: the same");
    given_out(&office.vault, &office.field, std::slice::from_ref(&first), &file()).unwrap();
    let same = one(false);
    assert_eq!((&same.number, &same.content_hash), (&first.number, &first.content_hash));
    assert!(same.given_out);
    let anew = one(true);
    assert_ne!(anew.number, first.number);
    assert_eq!(letters(&office.vault, &numbers[0]).unwrap().len(), 2);
    let given = disclosures(&office.vault, None, None).unwrap();
    assert_eq!((given.len(), given[0].persons), (1, 1));
    assert!(verify(&office.vault).unwrap().findings.is_empty());
}

#[test]
fn a_batch_doubles_nothing_and_goes_on_after_a_cancel() {
    let (office, call, numbers) = refused(45);
    let of_call = Chosen::OfCall(call.number);
    let run = |again, progress: &dyn Fn(u64, u64) -> bool| {
        let kind = BatchKind::Ineligible;
        batch(&office.vault, &office.field, &of_call, kind, (None, again), progress)
    };
    let heard = Cell::new(0);
    let stop = |_, _| {
        heard.set(heard.get() + 1);
        heard.get() < 2
    };
    assert_eq!(code(run(false, &stop)), "letters-cancelled");
    assert_eq!(letters(&office.vault, &numbers[0]).unwrap().len(), 1, "what was finished is kept");
    let all = run(false, &|_, _| true).unwrap();
    assert_eq!((all.letters.len(), all.before), (45, 0));
    assert_eq!(letters(&office.vault, &numbers[0]).unwrap().len(), 1, "and not doubled");
    given_out(&office.vault, &office.field, &all.letters, &file()).unwrap();
    let nothing = run(false, &|_, _| true).unwrap();
    assert_eq!((nothing.letters.len(), nothing.before), (0, 45));
    assert_eq!(run(true, &|_, _| true).unwrap().letters.len(), 45);
    let none =
        batch(&office.vault, &office.field, &of_call, BatchKind::Decision, (None, false), &|_, _| true);
    assert!(none.unwrap().letters.is_empty());
}

#[test]
fn a_preview_tells_what_the_batch_then_does() {
    let (office, call, numbers) = refused(3);
    let other = office.application("Besa Krasniqi", "2026-11-02");
    let mut chosen: Vec<String> = numbers.iter().chain(&numbers).cloned().collect();
    chosen.push(other);
    let these = Chosen::These(chosen);
    let kind = BatchKind::Ineligible;
    let before = crate::vault::changes(&office.vault, None, None).unwrap().len();
    let told = preview(&office.vault, &these, kind, false).unwrap();
    assert_eq!((told.applications, told.nothing, told.given), (4, 1, 0));
    assert_eq!((told.to_write.clone(), told.count()), (vec![(LetterKind::Ineligible, 3)], 3));
    assert_eq!(told.lacking[0], (numbers[0].clone(), vec![Lack::Language]), "nobody said which language");
    assert_eq!(crate::vault::changes(&office.vault, None, None).unwrap().len(), before, "it writes nothing");
    let run = |chosen: &Chosen| {
        batch(&office.vault, &office.field, chosen, kind, (None, false), &|_, _| true).unwrap()
    };
    let first = run(&Chosen::These(vec![numbers[0].clone()]));
    assert_eq!(first.letters.len(), 1, "only what was chosen");
    given_out(&office.vault, &office.field, &first.letters, &file()).unwrap();
    let told = preview(&office.vault, &Chosen::OfCall(call.number), kind, false).unwrap();
    assert_eq!((told.given, told.count()), (1, 2));
    let written = run(&these);
    assert_eq!((written.before, written.letters.len()), (1, 2));
}
