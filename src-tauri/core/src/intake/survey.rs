//! A whole file looked through: its tables, and what becomes of every row. Pure: the vault is not asked.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::asked::AskedCall;
use super::cell_text::is_blank;
use super::check::{Candidate, Checker, Decisions, Fault};
use super::fingerprint::content;
use super::place::Place;
use super::report::{PassedOver, Phase, Progress, RowKind, SkippedSheet};
use super::rows::{Row, classify};
use super::table::{Likeness, Table, column_by_name, find};
use super::{Error, Field, ImportOptions};
use crate::cells::{Book, Cell, Sheet};
use crate::code::Code;
use crate::language::plain_joined;

/// Rows between two words about progress.
const STRIDE: u64 = 200;

/// What a file holds.
pub struct Survey<'a> {
    /// The tables, in the file's order.
    pub tables: Vec<Surveyed<'a>>,
    /// Sheets that are not read.
    pub skipped: Vec<SkippedSheet>,
    /// What the officer said about values.
    pub decisions: Decisions,
    /// The day it was made for.
    pub today: NaiveDate,
}

/// One table with what became of its rows.
pub struct Surveyed<'a> {
    /// The table.
    pub table: Table<'a>,
    /// Rows that can be imported.
    pub accepted: Vec<Accepted>,
    /// Rows that cannot.
    pub rejected: Vec<Rejected>,
    /// Rows that speak of nobody, without the blank ones.
    pub passed: Vec<PassedOver>,
    /// How many rows of each kind were passed over.
    pub passed_counts: BTreeMap<RowKind, u64>,
}

/// A row that can be imported.
pub struct Accepted {
    /// The row as the file shows it.
    pub row: u32,
    /// What it says.
    pub candidate: Candidate,
    /// Its content for recognising it again, with its place among rows of the same content.
    pub content: String,
}

/// A row that cannot be imported.
pub struct Rejected {
    /// The row as the file shows it.
    pub row: u32,
    /// Its position in the sheet's rows.
    pub at: usize,
    /// The place that a title or a line above gives it.
    pub place: Option<Place>,
    /// Everything that is wrong with it, at least one.
    pub faults: Vec<Fault>,
}

/// Looks through a file.
///
/// # Errors
/// When it holds no register, when the options speak of a column or value that cannot be, or when
/// `progress` stops it.
pub fn survey<'a>(
    book: &'a Book,
    options: &ImportOptions,
    asked: Option<&AskedCall>,
    today: NaiveDate,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Survey<'a>, Error> {
    let (mut tables, skipped) = tables(book, options, today);
    if tables.is_empty() {
        return Err(Error::NoRegister);
    }
    known_columns(&tables, options)?;
    if let Some(asked) = asked {
        tables.iter_mut().for_each(|table| asked.assign(table, options));
    }
    let decisions = Decisions { asked: asked.cloned(), ..decisions(options) };
    known_values(&tables, &decisions, today)?;
    let of = tables.iter().map(|t| t.rows.len() as u64).sum();
    let mut done = 0;
    let mut seen = HashMap::new();
    let mut surveyed = Vec::with_capacity(tables.len());
    for table in tables {
        let mut result = Surveyed {
            table,
            accepted: Vec::new(),
            rejected: Vec::new(),
            passed: Vec::new(),
            passed_counts: BTreeMap::new(),
        };
        let mut step = || {
            done += 1;
            let told = done % STRIDE == 0 || done == of;
            !told || progress(Progress { phase: Phase::Checking, done, of }).is_continue()
        };
        go_through(&mut result, &decisions, today, &mut seen, &mut step)?;
        surveyed.push(result);
    }
    Ok(Survey { tables: surveyed, skipped, decisions, today })
}

fn go_through(
    result: &mut Surveyed<'_>,
    decisions: &Decisions,
    today: NaiveDate,
    seen: &mut HashMap<String, u32>,
    step: &mut dyn FnMut() -> bool,
) -> Result<(), Error> {
    let table = &result.table;
    let checker = Checker::new(table, decisions, today);
    let mut place = table.place.clone();
    for at in table.rows.clone() {
        if !step() {
            return Err(Error::Stopped);
        }
        let row = table.sheet.first_row.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        let passed = match classify(table, &checker, at) {
            Row::Applicant => None,
            Row::Passed(kind) => Some(kind),
            Row::Place(next) => {
                place = Some(next);
                Some(RowKind::Note)
            }
        };
        if let Some(kind) = passed {
            *result.passed_counts.entry(kind).or_default() += 1;
            if kind != RowKind::Blank {
                result.passed.push(PassedOver { sheet: table.sheet.name.clone(), row, kind });
            }
            continue;
        }
        let cells = table.sheet.rows.get(at).map(Vec::as_slice).unwrap_or_default();
        match checker.check(cells, place.as_ref()) {
            Ok(candidate) => {
                let mut content = content(&checker, cells, place.as_ref());
                // One person twice in one register, letter by letter: both rows are kept, and both are
                // known again.
                let times = seen.entry(content.clone()).or_default();
                *times += 1;
                content.push_str(&times.to_string());
                result.accepted.push(Accepted { row, candidate, content });
            }
            Err(faults) => {
                let place = place.clone();
                result.rejected.push(Rejected { row, at, place, faults });
            }
        }
    }
    Ok(())
}

/// The tables to read, and the sheets left out with the reason.
fn tables<'a>(
    book: &'a Book,
    options: &ImportOptions,
    today: NaiveDate,
) -> (Vec<Table<'a>>, Vec<SkippedSheet>) {
    let mut found: Vec<(&Sheet, Vec<Table<'a>>)> = Vec::new();
    let mut skipped = Vec::new();
    let mut skip = |sheet: &Sheet, code: &str| {
        skipped.push(SkippedSheet { sheet: sheet.name.clone(), code: code.to_owned() });
    };
    for sheet in &book.sheets {
        let choice = options.sheets.get(&sheet.name);
        let wanted = choice.and_then(|c| c.read);
        if wanted == Some(false) {
            skip(sheet, "chosen");
        } else if sheet.rows.iter().flatten().all(is_blank) {
            skip(sheet, "empty");
        } else if sheet.hidden && wanted != Some(true) {
            skip(sheet, "hidden");
        } else {
            found.push((sheet, find(sheet, options, choice, today)));
        }
    }
    // Names with little else are a register only where the file has nothing better.
    let registers = found.iter().flat_map(|(_, t)| t).any(|t| t.likeness() == Likeness::Register);
    let mut tables = Vec::new();
    for (sheet, mut of_sheet) in found {
        let wanted = options.sheets.get(&sheet.name).and_then(|c| c.read) == Some(true);
        of_sheet.retain(|table| match table.likeness() {
            Likeness::Register => true,
            Likeness::Names => !registers || wanted,
            Likeness::None => false,
        });
        if of_sheet.is_empty() {
            skip(sheet, "no-table");
        }
        tables.extend(of_sheet);
    }
    (tables, skipped)
}

/// Every column the officer names must stand in some table.
fn known_columns(tables: &[Table<'_>], options: &ImportOptions) -> Result<(), Error> {
    let named = options.map.iter().map(|(_, column)| column);
    for column in named.chain(options.questions.iter().map(|(_, column)| column)) {
        let stands = tables.iter().any(|table| {
            let headings: Vec<String> = table.columns.iter().map(|c| c.heading.clone()).collect();
            column_by_name(&headings, column).is_some()
        });
        if !stands {
            return Err(Error::UnknownColumn { column: column.clone() });
        }
    }
    Ok(())
}

fn decisions(options: &ImportOptions) -> Decisions {
    let cell = |value: &str| {
        if value.trim().is_empty() { Cell::Empty } else { Cell::Text(value.trim().to_owned()) }
    };
    Decisions {
        set: options.set.iter().map(|(field, value)| (*field, cell(value))).collect(),
        answers: options
            .answers
            .iter()
            .map(|a| ((a.field, plain_joined(&a.written)), cell(&a.value)))
            .collect(),
        orders: options.orders.iter().copied().collect(),
        decimals: options.decimals.iter().copied().collect(),
        leave_out: options.leave_out.iter().copied().filter(|field| !NAMES.contains(field)).collect(),
        asked: None,
    }
}

/// Without any of them a row speaks of nobody.
const NAMES: [Field; 3] = [Field::FullName, Field::GivenName, Field::FamilyName];

/// A value for every row must be readable, or every row would be rejected for the officer's own slip.
fn known_values(tables: &[Table<'_>], decisions: &Decisions, today: NaiveDate) -> Result<(), Error> {
    let Some(table) = tables.first() else { return Ok(()) };
    let answers = decisions.answers.iter().map(|((field, _), value)| (field, value));
    for (field, value) in decisions.set.iter().chain(answers).filter(|(_, value)| **value != Cell::Empty) {
        let mut alone = Decisions::default();
        alone.set.insert(Field::FullName, Cell::Text("A".to_owned()));
        alone.set.insert(*field, value.clone());
        let checker = Checker::new(table, &alone, today);
        let why = match checker.check(&[], None) {
            Err(faults) => faults.into_iter().find(|f| f.field == Some(*field)).map(|f| f.code.to_owned()),
            Ok(candidate) => candidate
                .doubts
                .into_iter()
                .find(|d| d.field == *field && (d.written.is_some() || d.flag.code == "community-term"))
                .map(|d| d.flag.code),
        };
        if let Some(why) = why {
            return Err(Error::ValueForAll { field: *field, why });
        }
    }
    Ok(())
}

impl Survey<'_> {
    /// Which column was read as what, for the record of the import.
    pub fn mapping(&self) -> serde_json::Value {
        let tables = self.tables.iter().map(|surveyed| {
            let table = &surveyed.table;
            let columns = table.columns.iter().filter_map(|column| {
                let (heading, how) = (&column.heading, column.reading.how.code());
                match (&column.question, column.reading.field) {
                    (Some(code), _) => {
                        Some(serde_json::json!({ "heading": heading, "question": code, "how": how }))
                    }
                    (None, field) => {
                        let field = field?.code();
                        Some(serde_json::json!({ "heading": heading, "field": field, "how": how }))
                    }
                }
            });
            serde_json::json!({
                "sheet": table.sheet.name,
                "header_row": table.header_row(),
                "columns": columns.collect::<Vec<_>>(),
            })
        });
        serde_json::Value::Array(tables.collect())
    }
}
