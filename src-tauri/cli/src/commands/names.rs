//! `csp names compare`: two columns of names, row by row. It needs no vault.

use std::path::Path;

use csp_core::Problem;
use csp_core::cells::{Book, Cell};
use csp_core::people::names::{Similarity, similarity};
use serde_json::json;

use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::table::{Side, table};

pub fn compare(file: &Path, output: &Output) -> Outcome {
    // This very program is the reader: it was started as `csp`, so its own path is the right one.
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let book = csp_reading::read_in_child(&csp, file)?;
    let compared = pairs(&book).ok_or_else(|| Refused::Problem(Problem::new("names-columns")))?;
    let said = compared
        .iter()
        .map(|(row, _, _, alike)| {
            let reasons: Vec<&str> = alike.reasons.iter().map(|reason| reason.code()).collect();
            json!({ "row": row, "score": (alike.score * 10_000.0).round() / 10_000.0, "same": alike.same, "reasons": reasons })
        })
        .collect();
    output.say(&said, |words| {
        let rows: Vec<Vec<String>> = compared
            .iter()
            .map(|(row, a, b, alike)| {
                let verdict = if alike.same { "cli-names-same" } else { "cli-names-different" };
                let reasons: Vec<String> = alike
                    .reasons
                    .iter()
                    .map(|reason| words.get(&format!("name-reason-{}", reason.code())))
                    .collect();
                let score = format!("{:.2}", alike.score);
                vec![row.to_string(), a.clone(), b.clone(), score, words.get(verdict), reasons.join("; ")]
            })
            .collect();
        table(
            &[
                ("", Side::Right),
                ("A", Side::Left),
                ("B", Side::Left),
                ("", Side::Right),
                ("", Side::Left),
                ("", Side::Left),
            ],
            &rows,
        )
    })
}

type Compared = (u32, String, String, Similarity);

/// The pairs with their rows as the file shows them; none when no row has two columns. A first row that
/// only names the columns is no pair.
fn pairs(book: &Book) -> Option<Vec<Compared>> {
    let sheet = book.sheets.first()?;
    let mut pairs = Vec::new();
    let mut wide = false;
    for (place, row) in sheet.rows.iter().enumerate() {
        let text = |column: usize| match row.get(column) {
            Some(Cell::Text(text)) => text.trim().to_owned(),
            // A name is a text; whatever else stands there is compared as it looks.
            Some(Cell::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let (a, b) = (text(0), text(1));
        wide |= !b.is_empty();
        if (a.is_empty() && b.is_empty()) || (place == 0 && is_heading(&a) && is_heading(&b)) {
            continue;
        }
        let alike = similarity(&a, &b);
        let number = sheet.first_row.saturating_add(u32::try_from(place).unwrap_or(u32::MAX));
        pairs.push((number, a, b, alike));
    }
    wide.then_some(pairs)
}

/// Words that name a column of names, and are nobody's name.
const HEADINGS: &[&str] = &[
    "a",
    "b",
    "x",
    "y",
    "1",
    "2",
    "name",
    "names",
    "name1",
    "name2",
    "left",
    "right",
    "first",
    "second",
    "one",
    "two",
    "full",
    "person",
    "source",
    "target",
    "ime",
    "prezime",
    "emri",
    "mbiemri",
    "naziv",
    "i",
    "dhe",
    "query",
    "candidate",
    "given",
    "family",
    "surname",
    "original",
    "variant",
    "value",
];

fn is_heading(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| HEADINGS.contains(&word))
}
