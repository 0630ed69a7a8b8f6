//! Many papers at once, as other programs read them.

use std::cell::Cell;
use std::process::Command;

use csp_exports::agreement::{file_name, render};
use csp_exports::batch::{self, Error};

use crate::agreement::fixture::{Case, documents};
use crate::agreement::read_back::text;

/// What a program of poppler's says about a file.
fn told(program: &str, bytes: &[u8]) -> String {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.pdf");
    std::fs::write(&file, bytes).unwrap();
    let done = Command::new(program).arg(&file).output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn one_file_holds_all_pages_and_each_font_once() {
    let papers = documents(&Case { items: 3, ..Case::plain() }, &["en-sq", "en-sr-Cyrl"]);
    let heard = Cell::new(Vec::new());
    let hear = |done: u64, of: u64| {
        heard.set([heard.take(), vec![(done, of)]].concat());
        true
    };
    let bound = batch::bound("Споразуми (2)", &papers, &hear).unwrap().unwrap();
    assert_eq!(heard.take(), [(0, 2), (1, 2), (2, 2)]);
    assert_eq!(bound, batch::bound("Споразуми (2)", &papers, &|_, _| true).unwrap().unwrap());
    let pages = |bytes: &[u8]| text(bytes, &[]).matches('\u{c}').count();
    let singles: Vec<Vec<u8>> = papers.iter().map(|paper| render(paper).unwrap()).collect();
    assert_eq!(pages(&bound), singles.iter().map(|single| pages(single)).sum::<usize>());
    for paper in &papers {
        assert!(text(&bound, &[]).contains(&paper.content_hash));
    }
    let fonts = told("pdffonts", &bound);
    assert_eq!(fonts.lines().count() - 2, 2, "{fonts}");
    for line in fonts.lines().skip(2) {
        assert!(line.contains("+IBMPlexSans") && line.contains("yes yes yes"), "embedded, a subset: {line}");
    }
    let said = told("pdfinfo", &bound);
    assert!(said.contains("Споразуми (2)"), "{said}");
    let language = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("/Lang(en)");
    assert!(language(&bound) && language(&singles[0]));
    // All pages share what one would need.
    assert!(bound.len() < singles.iter().map(Vec::len).sum::<usize>());
}

#[test]
fn each_file_is_what_it_is_alone_and_small() {
    let papers = documents(&Case { items: 3, ..Case::plain() }, &["en-sq", "en-sr-Latn", "en-sr-Cyrl"]);
    let mut files = Vec::new();
    let put = batch::each(&papers, &|_, _| true, |paper, name, bytes| {
        assert_eq!(name, file_name(paper));
        files.push(bytes);
        Ok::<(), Error>(())
    });
    assert_eq!(put.unwrap(), 3);
    for (paper, file) in papers.iter().zip(&files) {
        assert_eq!(file, &render(paper).unwrap(), "the others change nothing");
        let pages = text(file, &[]).matches('\u{c}').count();
        // Fonts and what stands once take some eighteen thousand bytes, each page less than three thousand.
        assert!(file.len() < 20_000 + pages * 3_000, "{pages} pages, {} bytes", file.len());
        // The same content is told apart by its name in the trailer.
        let id = format!("/ID[<{0}><{0}>]", &paper.content_hash[..32]);
        assert!(String::from_utf8_lossy(file).contains(&id));
    }
}

#[test]
fn a_stop_between_two_papers_is_heard() {
    let papers = documents(&Case::plain(), &["en-sq", "en-sr-Latn", "en-sr-Cyrl"]);
    assert!(batch::bound("x", &papers, &|done, _| done < 2).unwrap().is_none());
    let mut names = Vec::new();
    let put = batch::each(&papers, &|done, _| done < 2, |_, name, _| {
        names.push(name.to_owned());
        Ok::<(), Error>(())
    });
    assert_eq!((put.unwrap(), names.len()), (2, 2));
    let refused = batch::each(&papers, &|_, _| true, |_, _, _| Err(Error::Fonts));
    assert!(refused.is_err(), "what the caller cannot keep ends it");
}
