//! Printed forms and receipts as other programs read them.

use std::sync::Arc;

use csp_core::clock::FixedClock;
use csp_core::language::Language;
use csp_core::papers::document::Shape;
use csp_core::papers::forms;
use csp_core::vault::{Role, Vault};
use csp_exports::form::{file_name, render};
use csp_exports::pile::{PagePicture, bind};

use crate::agreement::read_back::text;

#[test]
fn a_form_comes_back_whole_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at("2026-03-02T09:30:00Z".parse().unwrap()));
    let (vault, officer) =
        Vault::create(&dir.path().join("vault"), "Vera", Role::ProgrammeManager, "korita u Štrpcu", clock)
            .unwrap();
    use Language::{En, Sq, SrCyrl, SrLatn};
    for languages in [vec![En], vec![Sq], vec![SrLatn], vec![SrCyrl], vec![En, Sq, SrCyrl]] {
        let document = forms::print(&vault, &officer, &languages, None, None, 2).unwrap().value;
        let pdf = render(&document).unwrap();
        assert_eq!(pdf, render(&document).unwrap(), "the same bytes");
        let words = |text: &str| text.split_whitespace().map(|w| w.replace('-', "")).collect::<Vec<_>>();
        let there = words(&text(&pdf, &[]));
        let mut said: Vec<&String> = document.programme.iter().chain(&document.funding).collect();
        for part in &document.parts {
            said.extend(&part.title);
            for field in &part.fields {
                assert!(there.contains(&field.code), "{languages:?}: {}", field.code);
                said.extend(&field.label);
                if let Shape::Choice(options) = &field.shape {
                    said.extend(options.iter().flatten());
                }
            }
        }
        said.extend(document.consents.iter().flat_map(|(titles, wordings)| titles.iter().chain(wordings)));
        for word in said.into_iter().flat_map(|text| words(text)) {
            assert!(there.contains(&word), "{languages:?}: {word}");
        }
        for number in &document.numbers {
            let times = there.iter().filter(|word| **word == number.replace('-', "")).count();
            assert!(times >= 4, "{languages:?}: at head and foot of each page");
        }
        assert!(file_name(&document).ends_with(".pdf"));
    }
}

#[test]
fn pages_of_a_pile_are_bound_so_that_other_programs_open_them() {
    // The smallest grey JPEG there is: one point.
    let dir = tempfile::tempdir().unwrap();
    let jpeg = b"\xff\xd8\xff\xd9";
    let page = PagePicture { jpeg, width: 1240, height: 1754, colour: false };
    let pdf = bind(&[page, PagePicture { width: 1754, height: 1240, ..page }]);
    assert_eq!(pdf, bind(&[page, PagePicture { width: 1754, height: 1240, ..page }]));
    let file = dir.path().join("pile.pdf");
    std::fs::write(&file, &pdf).unwrap();
    let told =
        std::process::Command::new("pdfinfo").args(["-f", "1", "-l", "2"]).arg(&file).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("Pages:           2"), "{told}");
    assert!(told.contains("595.18 x 841.89") && told.contains("841.89 x 595.18"), "{told}");
}
