//! The five sample registers against `truth.json`: every bad row rejected where it stands, no good row
//! lost, nothing else taken for a person.

use std::collections::{BTreeMap, BTreeSet};

use csp_core::intake::{ImportOptions, ImportReport};
use csp_core::vault::undo;

use crate::support::{Desk, read_register, register};

pub const FILES: [&str; 5] = [
    "register-gracanica.xlsx",
    "registar-sever.xlsx",
    "regjistri-aplikuesve.xlsx",
    "kobo-export.xlsx",
    "spisak-2026.csv",
];

type Place = (String, u32);

/// Good rows, and bad rows with what is wrong with them.
fn truth(file: &str) -> (BTreeSet<Place>, BTreeMap<Place, String>) {
    let text = std::fs::read_to_string(register("truth.json")).unwrap();
    let truth: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut good = BTreeSet::new();
    let mut bad = BTreeMap::new();
    for row in truth["registers"][file].as_array().unwrap() {
        let place = match row["where"].as_str().unwrap().rsplit_once('!') {
            Some((sheet, row)) => (sheet.to_owned(), row.parse().unwrap()),
            None => {
                let line = row["where"].as_str().unwrap().strip_prefix("line ").unwrap();
                (String::new(), line.parse().unwrap())
            }
        };
        match row["bad"].as_str() {
            Some(why) => drop(bad.insert(place, why.to_owned())),
            None => drop(good.insert(place)),
        }
    }
    (good, bad)
}

/// Where the imported rows stand.
fn imported(desk: &Desk, file: &str) -> BTreeSet<Place> {
    desk.vault
        .read(|db| {
            let mut statement = db.prepare(
                "SELECT r.sheet, r.row FROM import_row r JOIN import i ON i.id = r.import_id WHERE i.file_name = ?1",
            )?;
            let rows = statement.query_map([file], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
            Ok(rows)
        })
        .unwrap()
}

fn code_of(bad: &str) -> &'static [&'static str] {
    match bad {
        "bad_amount" => &["not-a-number"],
        "bad_date" => &["no-such-day"],
        "future_birth" => &["birth-in-future"],
        "no_name" => &["no-name"],
        "unknown_place" => &["unknown-municipality"],
        other => panic!("truth.json says {other}"),
    }
}

fn assert_true(desk: &Desk, file: &str, report: &ImportReport) {
    let (good, bad) = truth(file);
    let rejected: BTreeMap<Place, &str> =
        report.rejected.iter().map(|r| ((r.sheet.clone(), r.row), r.code.as_str())).collect();
    let imported = imported(desk, file);
    assert_eq!(
        good.difference(&imported).collect::<Vec<_>>(),
        Vec::<&Place>::new(),
        "{file}: good rows lost"
    );
    assert_eq!(
        imported.difference(&good).collect::<Vec<_>>(),
        Vec::<&Place>::new(),
        "{file}: taken for persons"
    );
    for (place, why) in &bad {
        let code = rejected.get(place).unwrap_or_else(|| panic!("{file}: {place:?} was not rejected"));
        assert!(code_of(why).contains(code), "{file}: {place:?} is {why}, rejected as {code}");
    }
    assert_eq!(rejected.len(), bad.len(), "{file}: {rejected:?}");
    assert_eq!(report.read, report.imported + report.unchanged + report.rejected.len() as u64);
    assert!(
        report.rejected.iter().all(|r| r.code == "no-name" || !r.column.is_empty()),
        "{file}: a column unnamed"
    );
}

#[test]
fn good_rows_are_imported_and_bad_ones_rejected_where_they_stand() {
    let desk = Desk::new();
    let everything = ImportOptions::default();
    for file in FILES {
        let book = read_register(file);
        let preview = desk.preview(&book, &everything);
        let report = desk.import(&book, &everything);
        assert_true(&desk, file, &report);
        // The dry run has said all of it before.
        assert_eq!(preview.report, ImportReport { batch: None, ..report.clone() }, "{file}");
        assert!(report.batch.is_some());
        println!(
            "{file}: read {}, imported {}, rejected {}, passed over {:?}",
            report.read,
            report.imported,
            report.rejected.len(),
            report.passed_over_counts
        );
    }
    assert_eq!(desk.count("application"), desk.count("person"));
    // The same files again add nothing.
    for file in FILES {
        let report = desk.import(&read_register(file), &everything);
        assert_eq!((report.imported, report.batch), (0, None), "{file}");
        assert_eq!(report.unchanged + report.rejected.len() as u64, report.read, "{file}");
    }
}

#[test]
fn an_import_is_taken_back_whole_and_can_be_made_again() {
    let desk = Desk::new();
    let book = read_register("spisak-2026.csv");
    let first = desk.import(&book, &ImportOptions::default());
    undo(&desk.vault, &desk.officer, first.batch.unwrap()).unwrap();
    for table in ["person", "identification", "applicant", "application", "event", "import", "import_row"] {
        assert_eq!(desk.count(table), 0, "{table}");
    }
    let again = desk.import(&book, &ImportOptions::default());
    assert_eq!(again.imported, first.imported);
}
