//! A list whose first row names its columns, as commands that take many rows at once read it.

use std::collections::BTreeMap;
use std::path::Path;

use csp_core::Problem;
use csp_core::cells::Cell;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::refused::{Outcome, Refused};

/// One row of a list.
pub struct ListedRow {
    /// Its number as the file shows it.
    pub row: u32,
    values: BTreeMap<String, String>,
}

impl ListedRow {
    /// What stands under a heading; nothing for a blank cell or a column that is not there.
    pub fn get(&self, heading: &str) -> Option<&str> {
        self.values.get(heading).map(String::as_str)
    }

    /// The headings with what stands under them.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(heading, value)| (heading.as_str(), value.as_str()))
    }
}

/// The rows of a workbook's first sheet or of a text file, which must have these headings.
pub fn read(file: &Path, wanted: &[&str]) -> Outcome<Vec<ListedRow>> {
    // This very program is the reader: it was started as `csp`, so its own path is the right one.
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let book = csp_reading::read_in_child(&csp, file)?;
    let missing = |heading: &str| {
        Refused::Problem(Problem::new("list-column-missing").with("column", heading).at("file"))
    };
    let sheet = book.sheets.first().ok_or_else(|| missing(wanted[0]))?;
    let mut rows = sheet.rows.iter().zip(sheet.first_row..);
    let headings: Vec<String> = rows
        .next()
        .map(|(cells, _)| cells.iter().map(|cell| text(cell).to_lowercase()).collect())
        .unwrap_or_default();
    if let Some(heading) = wanted.iter().find(|wanted| !headings.iter().any(|heading| heading == *wanted)) {
        return Err(missing(heading));
    }
    let listed = rows.map(|(cells, row)| {
        let values = headings.iter().cloned().zip(cells.iter().map(text));
        ListedRow { row, values: values.filter(|(_, value)| !value.is_empty()).collect() }
    });
    Ok(listed.filter(|row| !row.values.is_empty()).collect())
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::DateTime(moment) => moment.date().to_string(),
        Cell::Bool(yes) => yes.to_string(),
        Cell::Empty | Cell::Error(_) => String::new(),
    }
}

/// What came of a list's rows.
#[derive(Default)]
pub struct Done {
    done: u32,
    refused: Vec<(String, u32, Problem)>,
}

impl Done {
    /// Notes what came of one application's rows. What is wrong with the command itself is not of a row.
    pub fn note(&mut self, application: &str, row: u32, outcome: Outcome) -> Outcome {
        match outcome {
            Ok(()) => self.done += 1,
            Err(Refused::Problem(problem)) => self.refused.push((application.to_owned(), row, problem)),
            Err(other) => return Err(other),
        }
        Ok(())
    }

    /// `{done, refused: [{application, row, code}]}`.
    pub fn json(&self) -> Value {
        let refused = self.refused.iter().map(|(application, row, problem)| {
            json!({ "application": application, "row": row, "code": problem.code })
        });
        json!({ "done": self.done, "refused": refused.collect::<Vec<_>>() })
    }

    /// The same for people.
    pub fn text(&self, words: &Words) -> String {
        let refused = self.refused.len().to_string();
        let mut said =
            words.with("cli-list-done", &[("done", &self.done.to_string()), ("refused", &refused)]);
        for (application, row, problem) in &self.refused {
            said.push_str(&format!("\n{row}  {application}  {}", words.problem(problem).0));
        }
        said
    }
}
