//! Which rows of a table speak of an applicant, and which are totals, headings, notes or blank.

use super::Field;
use super::cell_text::{is_blank, text};
use super::check::Checker;
use super::place::{self, Place};
use super::report::RowKind;
use super::table::{Table, filled, same_texts};
use crate::cells::Cell;
use crate::language::plain;

/// What a row is.
pub enum Row {
    /// An applicant, or what was meant as one.
    Applicant,
    /// Nothing to import.
    Passed(RowKind),
    /// A line that names the municipality of the rows below.
    Place(Place),
}

/// First words of totals.
const TOTALS: [&str; 22] = [
    "total",
    "totali",
    "totals",
    "subtotal",
    "ukupno",
    "gjithsej",
    "gjithsejt",
    "nentotali",
    "nentotal",
    "medjuzbir",
    "meduzbir",
    "zbir",
    "svega",
    "sveukupno",
    "shuma",
    "sum",
    "suma",
    "sume",
    "toplam",
    "grand",
    "totale",
    "sub",
];

/// First words of lines under a table: who made it, remarks, signatures.
const NOTES: [&str; 48] = [
    "prepared",
    "checked",
    "approved",
    "verified",
    "signature",
    "signed",
    "signatures",
    "note",
    "notes",
    "remark",
    "remarks",
    "source",
    "legend",
    "page",
    "stamp",
    "nb",
    "contact",
    "compiled",
    "author",
    "pripremio",
    "pripremila",
    "sastavio",
    "sastavila",
    "odobrio",
    "odobrila",
    "overio",
    "overila",
    "potpis",
    "potpisi",
    "napomena",
    "napomene",
    "izvor",
    "strana",
    "pecat",
    "obradio",
    "obradila",
    "predsednik",
    "pergatiti",
    "pergatitur",
    "aprovoi",
    "aprovuar",
    "nenshkrimi",
    "nenshkrimet",
    "shenim",
    "shenime",
    "verejtje",
    "burimi",
    "vula",
];

/// Fields whose presence makes a row an applicant even without a name.
const PERSONAL: [Field; 8] = [
    Field::Sex,
    Field::BirthDate,
    Field::PersonalNumber,
    Field::Community,
    Field::Phone,
    Field::Returnee,
    Field::Component,
    Field::ReceivedOn,
];
/// Of these, the ones that no total and no signature has.
const CERTAIN: [Field; 4] = [Field::BirthDate, Field::PersonalNumber, Field::Phone, Field::ReceivedOn];
/// What totals add up.
const ADDED: [Field; 3] = [Field::RequestedEur, Field::OwnShareEur, Field::HouseholdSize];

/// Says what the row at `at` is.
pub fn classify(table: &Table<'_>, checker: &Checker<'_>, at: usize) -> Row {
    let Some(row) = table.sheet.rows.get(at) else { return Row::Passed(RowKind::Blank) };
    let count = filled(row);
    if count == 0 {
        return Row::Passed(RowKind::Blank);
    }
    if table.header.is_some_and(|header| same_texts(table.sheet, header, at)) || numbers_columns(row) {
        return Row::Passed(RowKind::Heading);
    }
    let has = |field: &Field| checker.raw(row, *field).is_some();
    // All of them hold figures; a word there is a remark or somebody's signature.
    let figures = |cell: &Cell| !matches!(cell, Cell::Text(t) if !t.chars().any(|c| c.is_ascii_digit()));
    if CERTAIN.iter().any(|field| checker.raw(row, *field).is_some_and(figures)) {
        return Row::Applicant;
    }
    if starts_with(row, &TOTALS) {
        return Row::Passed(RowKind::Total);
    }
    if count <= 3
        && let Some(place) = place::of_line(row)
    {
        return Row::Place(place);
    }
    if starts_with(row, &NOTES) || introduces(row) {
        return Row::Passed(RowKind::Note);
    }
    if PERSONAL.iter().any(has) {
        return Row::Applicant;
    }
    let named = [Field::FullName, Field::GivenName, Field::FamilyName].iter().any(has);
    if named { with_name_only(table, checker, row, count) } else { without_name(table, checker, row, count) }
}

/// A row with a name and nothing that only applicants have.
fn with_name_only(table: &Table<'_>, checker: &Checker<'_>, row: &[Cell], count: usize) -> Row {
    let text = [Field::FullName, Field::GivenName, Field::FamilyName]
        .into_iter()
        .find_map(|f| checker.raw(row, f).and_then(text))
        .unwrap_or_default();
    let narrow = table.columns.iter().filter(|c| c.reading.field.is_some()).count() <= 2;
    let sentence =
        text.contains([':', '_']) || text.chars().any(|c| c.is_ascii_digit()) || text.split(' ').count() > 5;
    // Where rows are numbered, a line of text without a number is no applicant.
    let unnumbered = table.sequence.is_some_and(|at| row.get(at).is_none_or(is_blank));
    if count == 1 && !narrow && (sentence || unnumbered) {
        return place_or_note(table, &text);
    }
    Row::Applicant
}

/// A row without a name and without anything that only applicants have.
fn without_name(table: &Table<'_>, checker: &Checker<'_>, row: &[Cell], count: usize) -> Row {
    let data: Vec<Field> = table
        .columns
        .iter()
        .filter_map(|c| c.reading.field)
        .filter(|field| {
            checker.raw(row, *field).is_some_and(|cell| !matches!(cell, Cell::Number(n) if *n == 0.0))
        })
        .collect();
    let numbered =
        row.iter().zip(&table.columns).find(|(cell, _)| !is_blank(cell)).is_some_and(|(cell, column)| {
            column.reading.field.is_none() && text(cell).is_some_and(|t| is_figure(&t))
        });
    if data.is_empty() {
        let words = row.iter().filter_map(text).any(|t| !is_figure(&t));
        return match row.iter().find_map(text) {
            Some(line) if words && count == 1 => place_or_note(table, &line),
            _ => Row::Passed(if words { RowKind::Note } else { RowKind::Blank }),
        };
    }
    if numbered {
        return Row::Applicant;
    }
    let added = data.iter().filter(|f| ADDED.contains(f)).count();
    let others = data.iter().filter(|f| !ADDED.contains(f) && **f != Field::Municipality).count();
    if added > 0 && others == 0 {
        Row::Passed(RowKind::Total)
    } else if data.len() <= 1 {
        match row.iter().find_map(text) {
            Some(line) if count == 1 => place_or_note(table, &line),
            _ => Row::Passed(RowKind::Note),
        }
    } else {
        Row::Applicant
    }
}

/// A line of text between rows: the municipality of the rows below, where they have no column for it.
fn place_or_note(table: &Table<'_>, line: &str) -> Row {
    if table.column(Field::Municipality).is_none()
        && let Some(place) = place::of_sheet_name(line)
    {
        return Row::Place(place);
    }
    Row::Passed(RowKind::Note)
}

/// `1 2 3 4 5 ...` under the headings of a form.
fn numbers_columns(row: &[Cell]) -> bool {
    let mut expected = None;
    let mut seen = 0;
    for cell in row.iter().filter(|c| !is_blank(c)) {
        let Some(number) = text(cell).and_then(|t| t.trim_end_matches('.').parse::<u32>().ok()) else {
            return false;
        };
        if expected.is_some_and(|e| e != number) || (seen == 0 && number > 2) {
            return false;
        }
        expected = Some(number + 1);
        seen += 1;
    }
    seen >= 4
}

/// Whether one of the first two texts of a row begins with one of the words.
fn starts_with(row: &[Cell], words: &[&str]) -> bool {
    row.iter().filter(|c| matches!(c, Cell::Text(_))).filter_map(text).take(2).any(|t| {
        let folded = plain(&t);
        let mut parts = folded.split(' ');
        parts.next().is_some_and(|first| words.contains(&first)) && parts.count() < 12
    })
}

/// A text that ends in a colon introduces a signature or a list; underscores are for signing on.
fn introduces(row: &[Cell]) -> bool {
    row.iter()
        .filter_map(text)
        .find(|t| !is_figure(t))
        .is_some_and(|t| t.ends_with(':') || t.contains("___") || t.contains("....."))
}

fn is_figure(text: &str) -> bool {
    let figure = text.trim_end_matches(['.', ')']);
    !figure.is_empty() && figure.len() <= 6 && figure.bytes().all(|b| b.is_ascii_digit())
}
