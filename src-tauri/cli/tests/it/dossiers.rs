//! The whole file of a grant as one PDF: every page where the first pages say, and what cannot be shown beside it.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::csp::Csp;

/// What a program of poppler's says about a PDF.
fn told(program: &str, arguments: &[&str], pdf: &Path) -> String {
    let mut command = Command::new(program);
    command.args(arguments).arg(pdf);
    if program == "pdftotext" {
        command.arg("-");
    }
    let done = command.output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn text_of(page: usize, pdf: &Path) -> String {
    let page = page.to_string();
    told("pdftotext", &["-layout", "-f", &page, "-l", &page], pdf)
}

#[test]
fn a_file_is_bound_whole_in_every_language() {
    let csp = Csp::new();
    csp.json(&["demo", "--people", "60", "--seed", "7", "--months", "4"]);
    let out = csp.path("out").display().to_string();
    let drawn = csp.json(&["dossier", "sample", "--seed", "x", "--count", "1"]);
    let number = drawn["drawn"][0]["number"].as_str().unwrap().to_owned();
    let agreement = drawn["drawn"][0]["agreement"].as_str().unwrap().to_owned();
    // A paper of the program's own is text without a picture; its pages as a scanner sees them are pictures.
    let index = csp.json(&["dossier", "index", &number, "--out", &out]);
    let index = index["file"].as_str().unwrap().to_owned();
    let scan = csp.path("scan").display().to_string();
    let made = Command::new("pdftoppm").args(["-r", "100", "-singlefile", "-jpeg", &index, &scan]).status();
    assert!(made.unwrap().success());
    csp.json(&["attach", &number, &format!("{scan}.jpg"), "--kind", "application_form"]);
    csp.json(&["attach", &number, &index, "--kind", "signed_agreement"]);

    for language in ["en", "sq", "sr-Latn", "sr-Cyrl"] {
        let bound = csp.json(&["dossier", "bind", &number, "--language", language, "--out", &out]);
        let pdf = Path::new(bound["file"].as_str().unwrap());
        let pages = usize::try_from(bound["pages"].as_u64().unwrap()).unwrap();
        let about = told("pdfinfo", &[], pdf);
        assert!(
            about.lines().any(|line| line.split_whitespace().eq(["Pages:", &pages.to_string()])),
            "{about}"
        );
        for page in 1..=pages {
            let text = text_of(page, pdf);
            assert!(text.contains(&format!("{number} · {page}")), "{language}, {page}: {text}");
        }
        let places = bound["places"].as_array().unwrap();
        assert_eq!(places.len(), 3, "form, agreement and its scan: {places:?}");
        let page_of = |at: usize| usize::try_from(places[at]["page"].as_u64().unwrap()).unwrap();
        assert!(page_of(0) > 1);
        assert!(told("pdfimages", &["-list"], pdf).lines().count() > 2, "the scanned form is there");
        assert_eq!(places[1]["number"], json!(agreement));
        assert!(text_of(page_of(1), pdf).contains(&agreement));
        // What is no scan lies beside, and its page says so by the hash.
        let beside = bound["beside"].as_array().unwrap();
        assert_eq!(beside.len(), 1);
        let beside = Path::new(beside[0].as_str().unwrap());
        assert!(std::fs::read(beside).unwrap() == std::fs::read(&index).unwrap(), "as it was attached");
        assert!(text_of(page_of(2), pdf).contains(&*beside.file_name().unwrap().to_string_lossy()));
        // The first pages name each page.
        let first: String = (1..page_of(0)).map(|page| text_of(page, pdf)).collect();
        for place in places {
            let row = first.lines().any(|line| {
                line.contains(place["name"].as_str().unwrap())
                    && line.split_whitespace().last() == Some(&place["page"].to_string())
            });
            assert!(row, "{language}: {place}\n{first}");
        }
    }
    let given = csp.run(&["disclosures", "--json"]);
    assert!(given.stdout.contains("dossier"), "{}", given.stdout);
}

#[test]
fn a_letter_is_bound_once_it_was_given_out() {
    let csp = Csp::new();
    csp.json(&["demo", "--people", "60", "--seed", "7", "--months", "4"]);
    let out = csp.path("out").display().to_string();
    let listed = csp.json(&["applicants"]);
    let mut applications =
        listed.as_array().unwrap().iter().flat_map(|row| row["applications"].as_array().unwrap());
    let approved = applications.find(|one| one["state"] == "approved").unwrap();
    let number = approved["number"].as_str().unwrap();
    let bind = ["dossier", "bind", number, "--out", &out];
    assert_eq!(csp.json(&bind)["places"], json!([]), "before anything was written");
    let letter = csp.json(&["letter", number, "approved", "--out", &out]);
    let letter = letter["number"].as_str().unwrap();
    let bound = csp.json(&bind);
    assert_eq!(bound["places"][0]["number"], json!(letter));
    assert!(text_of(2, Path::new(bound["file"].as_str().unwrap())).contains(letter));
}

#[test]
fn a_sample_is_bound_in_one_go() {
    let csp = Csp::new();
    csp.json(&["demo", "--people", "60", "--seed", "7", "--months", "4"]);
    let out = csp.path("out").display().to_string();
    let sample = ["dossier", "sample", "--seed", "Pristina 2026", "--count", "3", "--whole"];
    assert_eq!(csp.run(&sample).code, Some(2), "where to is asked for");
    let drawn = csp.json(&[sample.as_slice(), &["--out", &out]].concat());
    let files = drawn["files"].as_array().unwrap();
    assert_eq!(files.len(), 4, "the list, and a file each");
    for (file, one) in files.iter().skip(1).zip(drawn["drawn"].as_array().unwrap()) {
        let number = one["number"].as_str().unwrap();
        let file = Path::new(file.as_str().unwrap());
        assert!(file.file_name().unwrap().to_string_lossy().starts_with(number));
        assert!(text_of(2, file).contains(one["agreement"].as_str().unwrap()));
    }
}
