//! Agreements made from a vault, printed, and read back with other programs.

pub mod fixture;
pub mod read_back;

use std::collections::BTreeSet;

use csp_core::grants::document::AgreementDocument;
use csp_exports::agreement::{file_name, render, render_all};

use fixture::{Case, document, documents};
use read_back::{Words, pictures, text, words};

const PAIRS: [&str; 5] = ["en-sq", "en-sr-Latn", "en-sr-Cyrl", "en-sq-sr", "en-sq-sr-Latn"];

/// The words of a text as a reader of the PDF sees them: no-break spaces are drawn as spaces, a hyphen
/// at a line's end is taken out by pdftotext, and a word too wide for its column may be broken.
fn words_of(text: &str) -> BTreeSet<String> {
    text.split(char::is_whitespace)
        .map(|word| word.replace('-', ""))
        .filter(|word| !word.is_empty() && word.chars().count() < 30)
        .collect()
}

fn paragraphs(document: &AgreementDocument) -> Vec<String> {
    let of_sections = document.columns.iter().flat_map(|column| {
        column.text.iter().flat_map(|section| {
            section.paragraphs.iter().map(|p| p.text.clone()).chain([section.title.clone()])
        })
    });
    let notes = document.columns.iter().filter_map(|column| column.footnote.clone());
    let items = document.facts.items.iter().flat_map(|item| item.description.clone());
    of_sections.chain(notes).chain(items).collect()
}

#[test]
fn every_word_comes_back_in_every_language() {
    for case in [Case::plain(), Case::long()] {
        for (pair, document) in PAIRS.iter().zip(documents(&case, &PAIRS)) {
            let read = words_of(&text(&render(&document).unwrap(), &[]));
            for paragraph in paragraphs(&document) {
                let lost: Vec<_> = words_of(&paragraph).difference(&read).cloned().collect();
                assert!(lost.is_empty(), "{pair}: {lost:?} of {paragraph}");
            }
        }
    }
}

#[test]
fn letters_of_all_scripts_come_back() {
    let albanian = text(&render(&document(&Case::plain(), "en-sq")).unwrap(), &[]);
    let latin = text(&render(&document(&Case::plain(), "en-sr-Latn")).unwrap(), &[]);
    let cyrillic = text(&render(&document(&Case::plain(), "en-sr-Cyrl")).unwrap(), &[]);
    for (text, letters) in [(albanian, "ëçË"), (latin, "đšćčž"), (cyrillic, "љњжђћџшчЂП")] {
        for letter in letters.chars() {
            assert!(text.contains(letter), "{letter}");
        }
    }
}

#[test]
fn the_same_agreement_gives_the_same_bytes() {
    let one = document(&Case::plain(), "en-sq");
    let other = document(&Case { items: 3, ..Case::plain() }, "en-sr-Cyrl");
    let first = render(&one).unwrap();
    assert_ne!(first, render(&other).unwrap());
    assert_eq!(first, render(&one).unwrap());
    let batch = render_all([&other, &one]).unwrap();
    assert_eq!(batch[1], first, "what is printed with it changes nothing");
}

#[test]
fn every_page_names_itself_and_says_that_it_is_a_sample() {
    let document = document(&Case { items: 40, ..Case::plain() }, "en-sq");
    let bytes = render(&document).unwrap();
    let whole = text(&bytes, &[]);
    let pages: Vec<&str> = whole.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() > 4);
    for (i, page) in pages.iter().enumerate() {
        let count = format!("Page {} of {}", i + 1, pages.len());
        for needle in [&document.number, &document.content_hash, &count] {
            assert!(page.contains(needle.as_str()), "page {} lacks {needle}", i + 1);
        }
        assert!(page.contains("SAMPLE: wording not cleared"));
        assert!(page.contains("MOSTËR: teksti nuk është miratuar"));
    }
    assert!(pages[0].contains("Funded by the European Union"));
    assert!(pages[0].contains("Financuar nga Bashkimi Evropian"));
    assert!(pages[0].contains("Place for IOM's logo"));
    assert!(pages[0].contains("UNSCR 1244/1999"));
    let lowered = whole.to_lowercase();
    assert!(!lowered.contains("csp desk") && !lowered.contains("csp-desk"), "our product's name on paper");
}

#[test]
fn a_cleared_wording_is_no_sample() {
    let case = Case { clearance: Some("LEG/2026/77".into()), ..Case::plain() };
    let whole = text(&render(&document(&case, "en-sr-Cyrl")).unwrap(), &[]);
    assert!(!whole.contains("SAMPLE") && !whole.contains("УЗОРАК"));
    assert!(whole.contains("LEG/2026/77"));
}

#[test]
fn a_sample_vault_says_so() {
    let case = Case { sample_vault: true, ..Case::plain() };
    let whole = text(&render(&document(&case, "en-sq")).unwrap(), &[]);
    assert!(whole.contains("SAMPLE DATA: nobody here exists"));
}

#[test]
fn paragraphs_stand_level_and_nothing_leaves_the_paper() {
    for case in [Case { items: 40, ..Case::plain() }, Case::long()] {
        for (pair, document) in PAIRS.iter().zip(documents(&case, &PAIRS)) {
            let words: Words = words(&render(&document).unwrap());
            for word in &words.0 {
                let inside = word.left > 50.0 && word.right < 546.0 && word.top > 10.0 && word.bottom < 830.0;
                assert!(inside || word.turned(), "{pair}: {word:?}");
            }
            for pair in words.0.windows(2) {
                let [one, next] = pair else { continue };
                let level = one.page == next.page && (one.top - next.top).abs() < 0.1 && !one.turned();
                assert!(!level || next.left >= one.right - 0.5 || next.right <= one.left, "{one:?} {next:?}");
            }
            let columns = document.columns.len();
            for mark in ["4.1", "8.2", "12.3", "16.2", "(iii)"] {
                let found: Vec<_> = words.0.iter().filter(|word| word.text == mark).collect();
                assert_eq!(found.len(), columns, "{pair} {mark}");
                assert!(found.iter().all(|w| (w.top - found[0].top).abs() < 0.1 && w.page == found[0].page));
            }
        }
    }
}

#[test]
fn the_signatures_stay_on_one_page() {
    for items in [0, 5] {
        let case = Case { items, ..Case::long() };
        for (pair, document) in PAIRS.iter().zip(documents(&case, &PAIRS)) {
            let whole = text(&render(&document).unwrap(), &[]);
            let pages: Vec<_> = whole.split('\u{c}').filter(|page| page.contains("For IOM")).collect();
            assert_eq!(pages.len(), 1);
            for part in ["For the Grantee", "Witness", "Place", "Date"] {
                assert!(pages[0].contains(part), "{pair}: {part} stands elsewhere");
            }
        }
    }
}

#[test]
fn pages_are_drawn_and_the_emblem_has_its_colours() {
    let pictures = pictures(&render(&document(&Case::plain(), "en-sq-sr")).unwrap());
    for page in &pictures {
        let ink = page.pixels.iter().filter(|p| p.iter().all(|c| *c < 120)).count();
        assert!(ink > 500, "an empty page");
    }
    let has = |colour: [u8; 3]| {
        let near = |pixel: &&[u8; 3]| pixel.iter().zip(colour).all(|(a, b)| a.abs_diff(b) < 12);
        pictures[0].pixels.iter().filter(near).count()
    };
    assert!(has([0x00, 0x33, 0x99]) > 500, "blue field");
    assert!(has([0xff, 0xcc, 0x00]) > 12, "golden stars");
}

#[test]
fn file_names_hold_number_and_languages_only() {
    assert_eq!(file_name(&document(&Case::plain(), "en-sq")), "CSP4-2026-0001_en-sq.pdf");
    assert_eq!(file_name(&document(&Case::plain(), "en-sr-Latn")), "CSP4-2026-0001_en-sr-Latn.pdf");
}
