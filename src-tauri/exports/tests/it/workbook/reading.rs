//! The workbook as calamine reads it.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, DataType, Range, Reader, Xlsx};
use csp_core::code::Code;
use csp_core::language::Language;
use csp_core::reporting::*;
use csp_exports::workbook::render;

use super::{fixture, rendered};

pub fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

/// A sheet by its place.
pub fn sheet(bytes: &[u8], at: usize) -> Range<Data> {
    open(bytes).worksheet_range_at(at).unwrap().unwrap()
}

/// The numbers beside the first cell of column A that says `label`, at or below the row that says `under`.
fn beside(range: &Range<Data>, under: &str, label: &str) -> Vec<f64> {
    let texts: Vec<String> = range.rows().map(|r| r[0].to_string()).collect();
    let from = texts.iter().position(|t| t == under).unwrap_or_else(|| panic!("no table {under}"));
    let at =
        from + texts[from..].iter().position(|t| t == label).unwrap_or_else(|| panic!("no line {label}"));
    range.rows().nth(at).unwrap()[1..].iter().filter_map(DataType::as_f64).collect()
}

/// A cell's day, which workbooks count from the end of 1899.
fn as_day(cell: &Data) -> Option<chrono::NaiveDate> {
    let Data::DateTime(moment) = cell else { return None };
    chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(chrono::Days::new(moment.as_f64() as u64))
}

fn number(shown: Shown, money: bool) -> Option<f64> {
    shown.number().map(|n| if money { n as f64 / 100.0 } else { n as f64 })
}

/// Compares every figure of the report with what the reader finds.
fn compare(report: &MonthReport) {
    let bytes = rendered(report);
    let summary = sheet(&bytes, 1);
    let words = csp_core::words::Words::of(Language::En);
    for line in &report.summary.figures {
        let label = words.get(&format!("workbook-figure-{}", line.figure.code().replace('_', "-")));
        let found = beside(&summary, "The month in figures", &label);
        let money = line.figure.is_money();
        let expected: Vec<f64> =
            [line.month, line.cumulative].into_iter().filter_map(|s| number(s, money)).collect();
        assert_eq!(found[..expected.len()], expected, "{label}");
    }
    for table in &report.summary.breakdowns {
        let title = words.get(&format!("workbook-table-{}", table.by.code().replace('_', "-")));
        for line in &table.lines {
            let label = label(&words, table.by, &line.key);
            let cells = [
                (line.received, false),
                (line.approved, false),
                (line.agreed, false),
                (Some(line.supported), false),
                (line.granted, true),
            ];
            let expected: Vec<f64> = cells.into_iter().filter_map(|(s, money)| number(s?, money)).collect();
            assert_eq!(beside(&summary, &title, &label), expected, "{title}: {label}");
        }
    }
    let pipeline = sheet(&bytes, 2);
    for (title, lines) in
        [("By component", &report.pipeline.components), ("By municipality", &report.pipeline.municipalities)]
    {
        let by = if title == "By component" { Dimension::Component } else { Dimension::Municipality };
        for line in lines {
            let label = label(&words, by, &Told::of(line.key.clone()));
            let mut expected: Vec<f64> = line.counts.iter().map(|n| *n as f64).collect();
            expected.push(expected.iter().sum());
            assert_eq!(beside(&pipeline, title, &label), expected, "{title}: {label}");
        }
    }
    data(report, &sheet(&bytes, 3), &sheet(&bytes, 4));
}

fn label(words: &csp_core::words::Words, by: Dimension, key: &Told<String>) -> String {
    match key {
        Told::NotRecorded => "not recorded".into(),
        Told::NotApplicable => "organisation".into(),
        Told::Withheld => "withheld".into(),
        Told::Is(code) => match by {
            Dimension::AgeBand => code.clone(),
            Dimension::Municipality => csp_core::reference::municipality(code).unwrap().display_dual.clone(),
            Dimension::Community => {
                let community = csp_core::reference::Community::from_code(code).unwrap();
                community.facts().unwrap().name_en.clone()
            }
            _ => words.get(&format!("workbook-{}-{}", by.code(), code.replace('_', "-"))),
        },
    }
}

/// The data sheets, row by row.
fn data(report: &MonthReport, beneficiaries: &Range<Data>, applications: &Range<Data>) {
    let rows: Vec<_> = applications.rows().skip(4).collect();
    assert_eq!(rows.len(), report.applications.len().max(1));
    for (row, cells) in report.applications.iter().zip(rows) {
        assert_eq!(cells[0].to_string(), row.pseudonym);
        let days: Vec<_> = cells.iter().filter_map(as_day).collect();
        let expected: Vec<_> =
            [row.received, row.checked, row.decided, row.agreed].into_iter().flatten().collect();
        assert_eq!(days[..expected.len()], expected, "{}", row.pseudonym);
        let money: Vec<f64> = cells[cells.len() - 4..].iter().filter_map(DataType::as_f64).collect();
        let expected: Vec<f64> = [row.requested, row.granted, row.own_share]
            .into_iter()
            .flatten()
            .map(|c| c.get() as f64 / 100.0)
            .collect();
        assert_eq!(money, expected, "{}", row.pseudonym);
        let evidence = if row.evidenced { "Recorded here" } else { "Steps not evidenced" };
        assert_eq!(cells[cells.len() - 1], evidence, "{}", row.pseudonym);
    }
    let rows: Vec<_> = beneficiaries.rows().skip(4).collect();
    for (row, cells) in report.beneficiaries.iter().zip(rows) {
        assert_eq!(cells[0].to_string(), row.pseudonym);
        assert_eq!(cells[1].to_string(), row.application);
        assert_eq!(cells[cells.len() - 2].as_f64(), Some(f64::from(u8::from(row.first_of_person))));
        if row.community == Told::Withheld {
            assert!(cells.iter().any(|c| *c == "withheld"));
        }
    }
}

#[test]
fn every_figure_of_the_small_report_is_read_back() {
    compare(&fixture::small());
}

#[test]
fn every_figure_of_a_real_vault_is_read_back() {
    for audience in Audience::ALL {
        let report = fixture::sample(120, *audience);
        assert!(!report.beneficiaries.is_empty());
        compare(&report);
    }
}

#[test]
fn the_cover_says_what_it_is() {
    let bytes = rendered(&fixture::small());
    let cover = sheet(&bytes, 0);
    let all: Vec<String> = cover.rows().flatten().map(ToString::to_string).collect();
    let all = all.join("\n");
    for said in [
        "A programme & its name (P & Q)",
        "Monthly report, October 2026",
        "Funded by the European Union",
        "not recorded",
        "Kosovo*",
        "* A footnote.",
        "02.11.2026 10:30 UTC",
        "abababab abababab",
    ] {
        assert!(all.contains(said), "{said} is missing from\n{all}");
    }
    assert!(!all.contains("SAMPLE") && !all.contains("The records end before"));
    let open = MonthReport { complete: false, ..fixture::small() };
    let open = sheet(&rendered(&open), 0);
    assert!(open.rows().flatten().any(|c| c.to_string().starts_with("The records end before")));
}

#[test]
fn every_language_has_its_words_and_seven_sheets() {
    let empty = MonthReport {
        applications: vec![],
        beneficiaries: vec![],
        as_of: None,
        exceptions: Exceptions::default(),
        ..fixture::small()
    };
    for language in Language::ALL {
        for report in [&fixture::small(), &empty] {
            let bytes = render(report, *language).unwrap();
            let names: BTreeSet<String> = open(&bytes).sheet_names().into_iter().collect();
            assert_eq!(names.len(), 7);
            for at in 0..7 {
                for cell in sheet(&bytes, at).rows().flatten() {
                    let text = cell.to_string();
                    assert!(!text.contains("workbook-") && !text.contains("{ $"), "{language}: {text}");
                }
            }
        }
    }
}

#[test]
fn exceptions_stand_under_their_totals_and_the_public_hears_only_how_many() {
    let report = fixture::small();
    let bytes = rendered(&report);
    let found = sheet(&bytes, 6);
    assert_eq!(beside(&found, "By pair of duties", "Intake and eligibility check"), [1.0]);
    assert_eq!(beside(&found, "By pair of duties", "Eligibility check and decision"), [2.0]);
    assert_eq!(beside(&found, "By pair of duties", "Total"), [3.0]);
    let rows: Vec<Vec<String>> =
        found.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    let listed = |officer: &str| rows.iter().find(|row| row[1] == officer).unwrap();
    let standing = listed("Besa Lleshaj");
    assert_eq!(
        standing[2..5],
        ["every record".to_owned(), "Emir Kadrić is on leave".to_owned(), "Vera Maslar".to_owned()]
    );
    assert_eq!((standing[6].as_str(), standing[7].as_str()), ("until withdrawn", "4"));
    assert_eq!(listed("Vera Maslar")[2], report.applications[0].pseudonym);
    assert_eq!(listed("Vera Maslar")[3], "A manager acted alone and signed it with the step.");

    // In the office the number stands beside the pseudonym.
    let mut internal = MonthReport { audience: Audience::Internal, ..fixture::small() };
    internal.exceptions.rows[0].record =
        ExceptionFor::Application("A-0000-0002".into(), Some("CSP4-A-0002".into()));
    assert!(sheet(&rendered(&internal), 6).rows().any(|row| row[3] == "CSP4-A-0002"));

    let exceptions = Exceptions { count: 3, ..Exceptions::default() };
    let public = rendered(&MonthReport { audience: Audience::Public, exceptions, ..fixture::small() });
    assert_eq!(open(&public).sheet_names().len(), 6);
    let cover = sheet(&public, 0);
    // The cover begins in column B.
    let line = cover.rows().find(|row| row[0] == "Exceptions from duties apart").unwrap();
    assert_eq!(line[1].to_string(), "3");
}

#[test]
fn outcomes_stand_a_row_each_with_what_they_rest_on() {
    let report = MonthReport { audience: Audience::Internal, ..fixture::small() };
    let found = sheet(&rendered(&report), 5);
    let rows: Vec<Vec<String>> =
        found.rows().skip(4).map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0][..3], ["A-0000-0002", "Handover", "Gračanica/Graçanicë"].map(str::to_owned));
    assert_eq!((rows[0][5].as_str(), rows[0][6].as_str()), ("1.5", "2317"));
    assert_eq!((rows[2][7].as_str(), rows[2][8].as_str()), ("No", "Yes"));
    assert_eq!(rows[3][9..12], ["2", "1", "3"].map(str::to_owned));
    let evidence: Vec<&str> = rows.iter().map(|row| row[12].as_str()).collect();
    let taken_over = "Steps not evidenced";
    assert_eq!(evidence, [taken_over, "Recorded here", taken_over, taken_over]);
}

#[test]
fn hundreds_of_exceptions_are_listed_and_their_totals_stay_above() {
    let mut report = fixture::small();
    let alone = report.exceptions.rows[0].clone();
    report.exceptions =
        Exceptions { count: 700, by_duty: vec![(alone.duty.clone(), 700)], rows: vec![alone; 700] };
    let found = sheet(&rendered(&report), 6);
    assert_eq!(beside(&found, "By pair of duties", "Total"), [700.0]);
    let listed = found.rows().filter(|row| row[1] == "Vera Maslar").count();
    assert_eq!(listed, 700);
}
