//! Where in a sheet the tables are: the row of headings under whatever titles, and the rows below it.

use std::ops::Range;

use chrono::NaiveDate;

use super::cell_text::{column_of, is_blank, letters, text};
use super::columns::{Reading, assign};
use super::evidence::Evidence;
use super::headings::{Heading, recognise};
use super::place::{self, Place};
use super::report::How;
use super::{Field, ImportOptions, SheetChoice};
use crate::cells::{Cell, Sheet};
use crate::language::plain_joined;

/// How far down headings are looked for.
const DEPTH: usize = 100;

/// One column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// The heading as written; empty where there is none.
    pub heading: String,
    /// What the heading says.
    pub meaning: Heading,
    /// What the values look like.
    pub evidence: Evidence,
    /// What it is read as.
    pub reading: Reading,
    /// The call's question it answers, by its code; then it is read as no field.
    pub question: Option<String>,
}

impl Column {
    /// Reads the column as the answers to a question.
    pub fn answers(&mut self, question: String, how: How) {
        self.question = Some(question);
        self.reading = Reading { field: None, how, confidence: 100 };
    }
}

/// One table of a sheet.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Position of the row of headings in the sheet's rows; `None` when the table has none.
    pub header: Option<usize>,
    /// Positions of the rows below it.
    pub rows: Range<usize>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The column of running numbers, where rows have one.
    pub sequence: Option<usize>,
    /// The place that stands above the table, or is the sheet's name.
    pub place: Option<Place>,
}

impl Table<'_> {
    /// The row of the headings as the file shows it.
    pub fn header_row(&self) -> Option<u32> {
        self.header.map(|at| self.sheet.first_row.saturating_add(u32::try_from(at).unwrap_or(u32::MAX)))
    }

    /// The column read as a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|c| c.reading.field == Some(field))
    }

    /// The name by which people find a column: its heading, else its letters.
    pub fn column_name(&self, column: usize) -> String {
        match self.columns.get(column) {
            Some(c) if !c.heading.is_empty() => c.heading.clone(),
            _ => letters(column),
        }
    }

    /// How much the table looks like a register of applicants.
    pub fn likeness(&self) -> Likeness {
        let how = |field| self.columns.iter().find(|c| c.reading.field == Some(field)).map(|c| c.reading.how);
        let named = [Field::FullName, Field::GivenName, Field::FamilyName]
            .into_iter()
            .filter_map(how)
            .min_by_key(|how| matches!(how, How::Values));
        let Some(named) = named else { return Likeness::None };
        let known = self.columns.iter().filter(|c| c.reading.field.is_some()).count();
        // What distinguishes an applicant from a committee member or a trainer.
        let telling = [
            Field::BirthDate,
            Field::PersonalNumber,
            Field::RequestedEur,
            Field::OwnShareEur,
            Field::Component,
            Field::HouseholdSize,
            Field::ReceivedOn,
        ]
        .into_iter()
        .filter(|f| self.column(*f).is_some())
        .count();
        match named {
            How::Chosen => Likeness::Register,
            How::Values if telling >= 1 && known >= 4 => Likeness::Register,
            How::Values => Likeness::None,
            _ if telling >= 1 && known >= 3 => Likeness::Register,
            _ => Likeness::Names,
        }
    }
}

/// How much a table looks like a register of applicants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// Names with what applicants are asked.
    Register,
    /// Names, and little else.
    Names,
    /// No names.
    None,
}

/// The tables of a sheet, from top to bottom.
pub fn find<'a>(
    sheet: &'a Sheet,
    options: &ImportOptions,
    choice: Option<&SheetChoice>,
    today: NaiveDate,
) -> Vec<Table<'a>> {
    let named = options.map.iter().map(|(_, column)| column);
    let named = named.chain(options.questions.iter().map(|(_, column)| column));
    let mapped: Vec<String> = named.map(|column| plain_joined(column)).collect();
    let chosen_row = choice.and_then(|c| c.header_row);
    let headers = match chosen_row {
        Some(row) => row.checked_sub(sheet.first_row).map(|at| vec![at as usize]).unwrap_or_default(),
        None => headers(sheet, &mapped),
    };
    let mut tables = Vec::new();
    if headers.is_empty() {
        tables.extend(without_header(sheet, options, choice, today));
    }
    for (position, header) in headers.iter().enumerate() {
        let from = if position == 0 { 0 } else { headers[position - 1] + 1 };
        let end = headers.get(position + 1).copied().unwrap_or(sheet.rows.len());
        let rows = (header + 1).min(end)..end;
        let titles = sheet.rows.get(from..*header).unwrap_or_default();
        let place = titles.iter().rev().find_map(|row| place::of_line(row));
        tables.push(table(sheet, Some(*header), rows, place, options, choice, today));
    }
    tables
}

/// A file whose first row is a person already: every column by its values, or by the officer's word.
fn without_header<'a>(
    sheet: &'a Sheet,
    options: &ImportOptions,
    choice: Option<&SheetChoice>,
    today: NaiveDate,
) -> Option<Table<'a>> {
    let first = sheet.rows.iter().position(|row| filled(row) >= 3).or_else(|| {
        // A list of one or two columns counts only when the officer says what they are.
        (!options.map.is_empty() || choice.is_some_and(|c| !c.columns.is_empty()))
            .then(|| sheet.rows.iter().position(|row| filled(row) > 0))
            .flatten()
    })?;
    let place = sheet.rows.get(..first)?.iter().rev().find_map(|row| place::of_line(row));
    // Headings in words we do not know: text without figures over columns that hold figures.
    let has_figures = |cell: &Cell| match cell {
        Cell::Empty | Cell::Error(_) => false,
        Cell::Text(text) => text.chars().any(|c| c.is_ascii_digit()),
        _ => true,
    };
    let below = sheet.rows.get(first + 1..).unwrap_or_default().iter().take(10);
    let is_heading = !sheet.rows.get(first)?.iter().any(has_figures)
        && below.filter(|row| row.iter().any(has_figures)).count() >= 2;
    let (header, start) = if is_heading { (Some(first), first + 1) } else { (None, first) };
    Some(table(sheet, header, start..sheet.rows.len(), place, options, choice, today))
}

fn table<'a>(
    sheet: &'a Sheet,
    header: Option<usize>,
    rows: Range<usize>,
    place: Option<Place>,
    options: &ImportOptions,
    choice: Option<&SheetChoice>,
    today: NaiveDate,
) -> Table<'a> {
    let body = sheet.rows.get(rows.clone()).unwrap_or_default();
    let header_width = header.and_then(|h| sheet.rows.get(h)).map_or(0, Vec::len);
    let width = body.iter().map(Vec::len).max().unwrap_or(0).max(header_width);
    let texts: Vec<String> = (0..width).map(|column| heading_text(sheet, header, column)).collect();
    let meanings: Vec<Heading> = texts.iter().map(|t| recognise(t)).collect();
    let evidence: Vec<Evidence> = (0..width)
        .map(|column| {
            let cells = body.iter().filter(|row| filled(row) >= 2 || width < 2);
            Evidence::of(cells.filter_map(|row| row.get(column)), today)
        })
        .collect();
    let unread = options.unread.iter().filter_map(|heading| Some((column_by_name(&texts, heading)?, None)));
    let mut chosen: Vec<(usize, Option<Field>)> = unread.collect();
    for (field, column) in &options.map {
        if let Some(at) = column_by_name(&texts, column) {
            chosen.push((at, Some(*field)));
        }
    }
    chosen.extend(choice.iter().flat_map(|c| c.columns.iter().map(|c| (c.column as usize, c.field))));
    let readings = assign(&meanings, &evidence, &chosen);
    let columns: Vec<Column> = texts
        .into_iter()
        .zip(meanings)
        .zip(evidence)
        .zip(readings)
        .map(|(((heading, meaning), evidence), reading)| Column {
            heading,
            meaning,
            evidence,
            reading,
            question: None,
        })
        .collect();
    let has_column = columns.iter().any(|c| c.reading.field == Some(Field::Municipality));
    let place = place.or_else(|| if has_column { None } else { place::of_sheet_name(&sheet.name) });
    let sequence = (0..width.min(3)).find(|at| {
        let counts = |cell: &&Cell| {
            text(cell)
                .is_some_and(|t| t.len() <= 6 && t.trim_end_matches('.').bytes().all(|b| b.is_ascii_digit()))
        };
        let full = body.iter().filter(|row| filled(row) >= 3);
        let numbered = full.clone().filter_map(|row| row.get(*at)).filter(counts).count();
        columns[*at].reading.field.is_none() && numbered > 0 && numbered * 10 >= full.count() * 7
    });
    Table { sheet, header, rows, columns, sequence, place }
}

/// The column with this heading, else with these letters.
pub fn column_by_name(headings: &[String], name: &str) -> Option<usize> {
    let exact = headings.iter().position(|h| h.trim() == name.trim() && !h.is_empty());
    let folded = plain_joined(name);
    exact
        .or_else(|| headings.iter().position(|h| !folded.is_empty() && plain_joined(h) == folded))
        .or_else(|| column_of(name).filter(|at| *at < headings.len()))
}

/// The text of a heading; where the cell is empty, of the one above it, which a merged heading of two
/// rows leaves there.
fn heading_text(sheet: &Sheet, header: Option<usize>, column: usize) -> String {
    let Some(header) = header else { return String::new() };
    let at = |row: usize| sheet.rows.get(row).and_then(|r| r.get(column)).and_then(text);
    at(header)
        .or_else(|| {
            let above = header.checked_sub(1)?;
            let row = sheet.rows.get(above)?;
            // A title stands alone in its row; headings stand in company.
            (filled(row) >= 2).then(|| at(above)).flatten()
        })
        .unwrap_or_default()
}

/// Positions of the rows of headings; the first decides what counts, the others start further tables
/// with other headings.
fn headers(sheet: &Sheet, mapped: &[String]) -> Vec<usize> {
    let marks: Vec<(usize, usize)> = sheet
        .rows
        .iter()
        .enumerate()
        // Far down, headings follow a title or a blank row; whatever else looks like them is data.
        .filter(|(at, _)| *at < DEPTH || at.checked_sub(1).is_some_and(|b| filled(&sheet.rows[b]) <= 2))
        .map(|(at, row)| (at, mark(row, mapped)))
        .filter(|(_, mark)| *mark > 0)
        .collect();
    let best = marks.iter().filter(|(at, _)| *at < DEPTH).map(|(_, mark)| *mark).max().unwrap_or(0);
    // One known heading is enough only for a list of names.
    if best < 2 && !marks.iter().any(|(at, _)| sheet.rows.get(*at).is_some_and(|r| filled(r) <= 2)) {
        return Vec::new();
    }
    let enough = (best * 3).div_ceil(5).max(1);
    let mut headers: Vec<usize> = Vec::new();
    for (at, mark) in marks {
        if mark < enough || (headers.is_empty() && at >= DEPTH) {
            continue;
        }
        let repeats = headers.last().is_some_and(|last| same_texts(sheet, *last, at));
        if !repeats && (headers.is_empty() || mark >= 3) {
            headers.push(at);
        }
    }
    headers
}

/// Whether two rows say the same.
pub fn same_texts(sheet: &Sheet, a: usize, b: usize) -> bool {
    let texts = |at: usize| sheet.rows.get(at).map(Vec::as_slice).unwrap_or_default().iter().filter_map(text);
    let mut others = texts(b);
    let same =
        texts(a).all(|t| others.next().is_some_and(|o| o == t || plain_joined(&o) == plain_joined(&t)));
    same && others.next().is_none()
}

/// How many different things a row says that only headings say; 0 for a row that holds data.
fn mark(row: &[Cell], mapped: &[String]) -> usize {
    let mut fields: Vec<Field> = Vec::new();
    let mut others = 0;
    let mut named = 0;
    for cell in row {
        match cell {
            Cell::Text(_) => {}
            Cell::Empty => continue,
            // A day or a large figure is data; small figures number the columns of a form.
            Cell::Number(n) if (0.0..=60.0).contains(n) => continue,
            _ => return 0,
        }
        let Some(text) = text(cell) else { continue };
        if mapped.contains(&plain_joined(&text)) {
            named += 1;
            continue;
        }
        let heading = recognise(&text);
        match heading.fields.iter().find(|(f, sure)| *sure >= super::headings::KNOWN && !fields.contains(f)) {
            Some((field, _)) => fields.push(*field),
            None => others += usize::from(heading.unread),
        }
    }
    // A running number or a signature alone makes no row of headings.
    // What the officer names is surer than anything we know.
    if fields.is_empty() && named == 0 { 0 } else { fields.len() + 3 * named + others.min(1) }
}

/// Filled cells of a row.
pub fn filled(row: &[Cell]) -> usize {
    row.iter().filter(|c| !is_blank(c)).count()
}
