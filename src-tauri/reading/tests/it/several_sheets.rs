//! Workbooks of several sheets and tables below one another, and how long a large register takes.

use csp_core::cells::{Book, Cell, Sheet};
use csp_core::intake::ImportOptions;

use crate::support::Desk;

fn sheet(name: &str, hidden: bool, rows: &[&[&str]]) -> Sheet {
    let cell = |t: &&str| if t.is_empty() { Cell::Empty } else { Cell::Text((*t).to_owned()) };
    Sheet {
        name: name.to_owned(),
        hidden,
        first_row: 1,
        rows: rows.iter().map(|r| r.iter().map(cell).collect()).collect(),
    }
}

fn book(sheets: Vec<Sheet>) -> Book {
    Book { file_name: "book.xlsx".to_owned(), sha256: [7; 32], sheets }
}

#[test]
fn sheets_that_are_no_register_are_left_out_and_said_so() {
    let applicants: &[&[&str]] = &[
        &["Ime", "Prezime", "Datum rođenja", "Traženo EUR"],
        &["Ana", "Marić", "01.02.1970", "500"],
        &["Eva", "Marić", "01.02.1971", "500"],
    ];
    let desk = Desk::new();
    let report = desk.import(
        &book(vec![
            sheet("Uputstvo", false, &[&["Popunite sva polja."], &["Datum pišite ovako: 01.02.1970"]]),
            sheet("Lipljan", false, applicants),
            sheet("Zbir", false, &[&["Opština", "Broj", "Iznos"], &["Lipljan", "2", "1000"]]),
            sheet("Komisija", false, &[&["Ime i prezime", "Telefon"], &["Marko Ilić", "044 123 456"]]),
            sheet("Staro", true, applicants),
            sheet("Prazno", false, &[]),
        ]),
        &ImportOptions::default(),
    );
    assert_eq!(report.imported, 2, "{report:?}");
    let skipped: Vec<(&str, &str)> =
        report.skipped.iter().map(|s| (s.sheet.as_str(), s.code.as_str())).collect();
    for expected in [
        ("Uputstvo", "no-table"),
        ("Zbir", "no-table"),
        ("Komisija", "no-table"),
        ("Staro", "hidden"),
        ("Prazno", "empty"),
    ] {
        assert!(skipped.contains(&expected), "{expected:?} in {skipped:?}");
    }
    // The sheet's name is the municipality of rows that have no column for it.
    assert_eq!(desk.text("SELECT DISTINCT municipality FROM person").as_deref(), Some("lipjan"));
}

#[test]
fn blocks_below_one_another_each_with_their_municipality() {
    let heads: &[&str] = &["Rb", "Ime i prezime", "Datum rođenja", "Telefon", "Traženo EUR"];
    let desk = Desk::new();
    let report = desk.import(
        &book(vec![sheet(
            "Spisak",
            false,
            &[
                &["Opština: Klokot"],
                heads,
                &["1", "Ana Marić", "01.02.1970", "044 123 456", "500"],
                &["", "Ukupno", "", "", "500"],
                &[],
                &["Opština: Ranilug"],
                heads,
                &["1", "Eva Marić", "01.02.1971", "044 123 457", "600"],
                &["2", "", "01.02.1971", "044 123 457", "600"],
                &["3", "", "", "", ""],
                &["", "Predsednik komisije:", "", "Marko Ilić", ""],
            ],
        )]),
        &ImportOptions::default(),
    );
    assert_eq!(report.imported, 2, "{report:?}");
    assert_eq!(report.rejected.len(), 1);
    assert_eq!((report.rejected[0].row, report.rejected[0].code.as_str()), (9, "no-name"));
    let places = desk.texts("SELECT municipality FROM person ORDER BY id");
    assert_eq!(places, [Some("kllokot".to_owned()), Some("ranillug".to_owned())]);
}
