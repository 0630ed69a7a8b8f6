//! Every cached result against what LibreOffice makes of the formula.

use calamine::{Data, DataType, Reader};
use csp_core::language::Language;
use csp_core::reporting::*;
use csp_exports::workbook::render;

use super::reading::{open, sheet};
use super::{fixture, office, rendered};

/// Cells of the summary and the pipeline whose number LibreOffice computes differently.
fn differences(before: &[u8], after: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for at in [1, 2] {
        let (cached, computed) = (sheet(before, at), sheet(after, at));
        let (rows, columns) = cached.end().unwrap();
        for row in 0..=rows {
            for column in 0..=columns {
                let empty = Data::Empty;
                let [a, b] = [&cached, &computed].map(|r| r.get_value((row, column)).unwrap_or(&empty));
                let same = match (a.as_f64(), b.as_f64()) {
                    (Some(a), Some(b)) => (a - b).abs() < 0.005,
                    (None, None) => !matches!(b, Data::Error(_)),
                    _ => false,
                };
                if !same {
                    found.push(format!("sheet {at}, row {row}, column {column}: {a:?} is {b:?}"));
                }
            }
        }
    }
    found
}

/// How many formulas the summary and the pipeline hold.
fn formulas(bytes: &[u8]) -> usize {
    let mut book = open(bytes);
    let names = book.sheet_names();
    let count = |name: &String| {
        let range = book.worksheet_formula(name).unwrap();
        range.rows().flatten().filter(|f| !f.is_empty()).count()
    };
    names[1..3].iter().map(count).sum()
}

#[test]
fn libreoffice_computes_every_cached_figure_and_a_broken_one_is_found() {
    let mut broken = fixture::small();
    broken.summary.figures[0].month = Shown::Live(999);
    let internal = fixture::sample(150, Audience::Internal);
    let books = vec![
        rendered(&fixture::small()),
        rendered(&broken),
        rendered(&internal),
        render(&fixture::sample(150, Audience::EuOffice), Language::SrCyrl).unwrap(),
        render(&fixture::sample(150, Audience::Public), Language::Sq).unwrap(),
    ];
    let after = office::recalculated(&books);
    for at in [0, 2, 3, 4] {
        assert!(formulas(&books[at]) > 30, "workbook {at} is alive");
        assert_eq!(differences(&books[at], &after[at]), Vec::<String>::new(), "workbook {at}");
    }
    let found = differences(&books[1], &after[1]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("999"), "{found:?}");
}
