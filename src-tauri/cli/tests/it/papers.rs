//! Paper out and back in: forms are printed, made pictures of as a scanner would, and find their applications.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::csp::{Csp, column};

/// The pages of a PDF as grey JPEGs at 150 dots per inch, in their order.
fn pictures(pdf: &str, to: &Path) -> Vec<String> {
    let made = Command::new("pdftoppm").args(["-r", "150", "-gray", "-jpeg", pdf]).arg(to).status().unwrap();
    assert!(made.success());
    let folder = to.parent().unwrap();
    let begins = to.file_name().unwrap().to_string_lossy().into_owned();
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(&begins))
        .map(|path| path.display().to_string())
        .collect();
    files.sort();
    files
}

#[test]
fn printed_forms_come_back_to_their_applications() {
    let csp = Csp::with_vault();
    let out = csp.path("out").display().to_string();
    let printed = csp.json(&["form", "--language", "sr-Latn", "--copies", "3", "--out", &out]);
    assert_eq!(printed["numbers"], json!(["CSP4-A-F0001", "CSP4-A-F0002", "CSP4-A-F0003"]));
    let name = ["--set", "full_name=Đorđe Petrović", "--set", "component=1"];
    csp.json(&[["application", "new", "--form", "2"].as_slice(), &name].concat());
    csp.json(&[
        "application",
        "new",
        "--form",
        "F0001",
        "--set",
        "full_name=Arta Krasniqi",
        "--set",
        "component=2",
    ]);
    let again = csp.refused(&[["application", "new", "--form", "2"].as_slice(), &name].concat());
    assert_eq!(again, "form-problems");
    let states = csp.json(&["form", "list"]);
    assert_eq!(column(&states, "state"), ["printed", "returned", "returned"]);
    assert_eq!(column(&states, "application"), ["", "CSP4-A-0001", "CSP4-A-0002"]);

    let pages = pictures(printed["file"].as_str().unwrap(), &csp.path("page"));
    assert_eq!(pages.len(), 6, "two pages a form");
    // The pile was put on the glass from behind.
    let pile: Vec<&str> = pages.iter().rev().map(String::as_str).collect();
    let would = csp.json(&[["scan", "--dry-run"].as_slice(), &pile].concat());
    let did = csp.json(&[["scan"].as_slice(), &pile].concat());
    let expected = json!([
        { "application": "CSP4-A-0001", "pages": [4, 3] },
        { "application": "CSP4-A-0002", "pages": [6, 5] },
    ]);
    assert_eq!((&would["attached"], &did["attached"]), (&expected, &expected));
    assert_eq!((&did["pages"], &did["unassigned"]), (&json!(6), &json!([1, 2])));
    assert_eq!(column(&did["waiting"], "why"), ["not-entered", "not-entered"]);
    let twice = csp.json(&[["scan"].as_slice(), &pile].concat());
    assert_eq!((&twice["attached"], &twice["unchanged"]), (&json!([]), &json!([1, 2, 3, 4, 5, 6])));

    let kept = csp.json(&["attachments", "CSP4-A-0001"]);
    assert_eq!((&kept[0]["kind"], &kept[0]["pages"]), (&json!("application_form"), &json!(2)));
    let copy = csp.json(&["attachments", "export", kept[0]["id"].as_str().unwrap(), "--out", &out]);
    let copied = pictures(copy["file"].as_str().unwrap(), &csp.path("copied"));
    assert_eq!(copied.len(), 2, "a PDF that other programs open");
    // The third form is entered late: its pages were waiting for it.
    csp.json(&["application", "new", "--form", "3", "--set", "full_name=Ana Ilić", "--set", "component=1"]);
    assert_eq!(csp.json(&["scan", "waiting"]), json!([]));
    assert_eq!(csp.json(&["attachments", "CSP4-A-0003"]).as_array().unwrap().len(), 2);
    assert_eq!(csp.json(&["verify"])["attachments"], json!(4));
}

#[test]
fn a_receipt_is_printed_in_the_applicants_language_and_known_again() {
    let csp = Csp::with_vault();
    let fields = ["full_name=Ана Савић", "component=new_enterprise", "language=sr-Cyrl"];
    let set: Vec<&str> = fields.iter().flat_map(|field| ["--set", *field]).collect();
    csp.json(&[["application", "new"].as_slice(), &set].concat());
    let out = csp.path("out").display().to_string();
    let receipt = csp.json(&["receipt", "CSP4-A-0001", "--out", &out]);
    assert_eq!(receipt["number"], "CSP4-A-R0001");
    let file = receipt["file"].as_str().unwrap();
    let text = Command::new("pdftotext").args([file, "-"]).output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    assert_eq!((text.matches("Ана Савић").count(), text.matches("CSP4-A-R0001").count()), (2, 2));
    let page = pictures(file, &csp.path("receipt"));
    let report = csp.json(&["scan", &page[0]]);
    assert_eq!(report["attached"], json!([{ "application": "CSP4-A-0001", "pages": [1] }]));
}

#[test]
fn files_are_attached_by_what_they_are() {
    let csp = Csp::with_vault();
    csp.json(&["application", "new", "--set", "full_name=Ana Ilić", "--set", "component=new_enterprise"]);
    let program = csp.path("scan.pdf");
    std::fs::write(&program, b"MZ a program").unwrap();
    let program = program.display().to_string();
    let attach = |file: &str| vec!["attach".to_owned(), "CSP4-A-0001".to_owned(), file.to_owned()];
    let args = |file: &str| [attach(file), vec!["--kind".to_owned(), "certificate".to_owned()]].concat();
    let refused = args(&program);
    let refused: Vec<&str> = refused.iter().map(String::as_str).collect();
    assert_eq!(csp.refused(&refused), "attachment-not-kept");
    std::fs::write(&program, b"%PDF-1.4 a certificate").unwrap();
    let said = csp.json(&refused);
    assert_eq!(said["title"], "scan");
    let out = csp.path("out").display().to_string();
    let copy = csp.json(&["attachments", "export", said["id"].as_str().unwrap(), "--out", &out]);
    assert_eq!(std::fs::read(copy["file"].as_str().unwrap()).unwrap(), b"%PDF-1.4 a certificate");
    let reads = csp.json(&["accesses"]);
    assert!(column(&reads, "action").contains(&"file-read"));
    csp.json(&["undo", said["change"].as_str().unwrap()]);
    assert_eq!(csp.json(&["attachments", "CSP4-A-0001"]), json!([]));
}
