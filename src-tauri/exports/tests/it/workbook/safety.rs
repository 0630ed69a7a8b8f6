//! Text stays text, bytes stay the same, nothing is written outside.

use std::process::Command;

use calamine::{Data, Reader};
use csp_core::language::Language;
use csp_core::reporting::*;
use csp_exports::workbook::render;

use super::reading::{open, sheet};
use super::{fixture, rendered};

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = fixture::small();
    let first = rendered(&report);
    // Two seconds apart, the resolution of times in a zip, would show a clock.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(first == rendered(&report));
}

#[test]
fn a_name_that_looks_like_a_formula_stays_a_name() {
    let mut report = fixture::small();
    report.audience = Audience::Internal;
    for (name, sign) in [("=1+1", '='), ("+1", '+'), ("-1", '-'), ("@SUM(1)", '@')] {
        report.beneficiaries[0].name = Some(Named::Is(name.into()));
        report.applications[0].sector = Some(name.into());
        let bytes = rendered(&report);
        for at in [3, 4] {
            let found = sheet(&bytes, at);
            assert!(found.rows().flatten().any(|c| c == &Data::String(name.into())), "{sign}");
            let mut book = open(&bytes);
            let names = book.sheet_names();
            let formulas = book.worksheet_formula(&names[at]).unwrap();
            assert!(formulas.rows().flatten().all(String::is_empty));
        }
    }
}

#[test]
fn outside_the_office_no_name_and_no_number_is_written() {
    let internal = fixture::sample(60, Audience::Internal);
    let personal: Vec<String> = internal
        .beneficiaries
        .iter()
        .filter_map(|r| match &r.name {
            Some(Named::Is(name)) => Some(name.clone()),
            _ => None,
        })
        .chain(internal.applications.iter().filter_map(|r| r.number.clone()))
        .collect();
    assert!(personal.len() > 20);
    let all = |bytes: &[u8]| -> String {
        (0..open(bytes).sheet_names().len())
            .flat_map(|at| sheet(bytes, at).rows().flatten().map(ToString::to_string).collect::<Vec<_>>())
            .collect()
    };
    let inside = all(&rendered(&internal));
    assert!(personal.iter().all(|p| inside.contains(p.as_str())));
    for audience in [Audience::EuOffice, Audience::Public] {
        let outside = all(&rendered(&fixture::sample(60, audience)));
        assert!(personal.iter().all(|p| !outside.contains(p.as_str())), "{audience}");
    }
}

/// The writer's constant-memory mode would spool rows in clear into the temporary folder. Where there
/// is none to be had, the workbook is made all the same.
#[test]
fn nothing_is_spooled_into_the_temporary_folder() {
    const CHILD: &str = "WORKBOOK_WITHOUT_A_TEMPORARY_FOLDER";
    if std::env::var_os(CHILD).is_some() {
        assert!(std::env::temp_dir().read_dir().is_err(), "the child has a temporary folder");
        render(&fixture::small(), Language::En).unwrap();
        return;
    }
    let nowhere = tempfile::tempdir().unwrap().path().join("gone");
    let mut child = Command::new(std::env::current_exe().unwrap());
    for name in ["TMPDIR", "TMP", "TEMP"] {
        child.env(name, &nowhere);
    }
    let name = "workbook::safety::nothing_is_spooled_into_the_temporary_folder";
    let done = child.env(CHILD, "1").args(["--exact", name]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}
