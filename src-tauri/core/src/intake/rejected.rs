//! The rows an import left out, with their cells as the file has them, for a workbook in which they are
//! corrected and from which they are imported again. Personal: for the officer who has the file.

use std::collections::BTreeMap;

use super::Field;
use super::cell_text::{is_blank, shown};
use super::check::{Checker, Decisions};
use super::headings::recognise;
use super::place::Place;
use super::survey::{Survey, Surveyed};
use super::values::day;
use crate::Problem;
use crate::cells::Cell;
use crate::format::DayOrder;

/// The rejected rows of one table.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectedTable {
    /// The sheet they come from; empty for CSV.
    pub sheet: String,
    /// The columns from left to right.
    pub columns: Vec<RejectedColumn>,
    /// The rows, in the file's order.
    pub rows: Vec<RejectedCells>,
}

/// One column of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedColumn {
    /// The heading as written; empty where there is none.
    pub heading: String,
    /// What the column was read as, where its heading alone does not say so: the workbook must.
    pub field: Option<Field>,
}

/// One rejected row.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectedCells {
    /// The row as the file shows it, counted from 1.
    pub row: u32,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// What is wrong, by the position of the column.
    pub faults: BTreeMap<usize, Vec<Problem>>,
}

/// The rejected rows of a file, by table; tables without any are left out.
pub(super) fn rejected(survey: &Survey<'_>) -> Vec<RejectedTable> {
    survey
        .tables
        .iter()
        .filter(|surveyed| !surveyed.rejected.is_empty())
        .map(|surveyed| table(surveyed, &survey.decisions, survey.today))
        .collect()
}

fn table(surveyed: &Surveyed<'_>, decisions: &Decisions, today: chrono::NaiveDate) -> RejectedTable {
    let table = &surveyed.table;
    let checker = Checker::new(table, decisions, today);
    let mut columns: Vec<RejectedColumn> = table
        .columns
        .iter()
        .map(|column| {
            let says = recognise(&column.heading).fields.first().map(|(field, _)| *field);
            let field = column.reading.field.filter(|read| says != Some(*read));
            RejectedColumn { heading: column.heading.clone(), field }
        })
        .collect();
    // What is wrong without a column of its own gets one: a place that stood in a title or a sheet's name, a
    // name in a table that has none.
    let mut added: Vec<Field> = Vec::new();
    let lacking = surveyed.rejected.iter().flat_map(|rejected| {
        let placed = rejected.place.is_some().then_some(Field::Municipality);
        rejected.faults.iter().filter_map(|fault| fault.field).chain(placed)
    });
    for field in lacking.filter(|field| !checker.has(*field)) {
        if !added.contains(&field) {
            added.push(field);
        }
    }
    let first_added = columns.len();
    columns.extend(added.iter().map(|field| RejectedColumn { heading: String::new(), field: Some(*field) }));
    let position = |field: Field| {
        let own = table.column(field);
        own.or_else(|| added.iter().position(|one| *one == field).map(|at| first_added + at))
    };
    let rows = surveyed.rejected.iter().map(|rejected| {
        let file = table.sheet.rows.get(rejected.at).map(Vec::as_slice).unwrap_or_default();
        let mut cells: Vec<Cell> = (0..columns.len())
            .map(|at| {
                let cell = file.get(at).filter(|_| at < first_added).cloned().unwrap_or(Cell::Empty);
                match table.columns.get(at).and_then(|column| column.reading.field) {
                    Some(field @ (Field::BirthDate | Field::ReceivedOn)) => {
                        certain_day(cell, checker.order(field), today)
                    }
                    _ => cell,
                }
            })
            .collect();
        put_place(&mut cells, position(Field::Municipality), rejected.place.as_ref());
        let mut faults: BTreeMap<usize, Vec<Problem>> = BTreeMap::new();
        for fault in &rejected.faults {
            let problem = Problem {
                code: fault.code.to_owned(),
                args: fault.args.clone(),
                field: fault.field.map(|field| field.as_code().to_owned()),
            };
            let answered =
                |code: &String| table.columns.iter().position(|c| c.question.as_ref() == Some(code));
            let at = fault.field.and_then(position).or_else(|| fault.question.as_ref().and_then(answered));
            faults.entry(at.unwrap_or(0)).or_default().push(problem);
        }
        RejectedCells { row: rejected.row, cells, faults }
    });
    RejectedTable { sheet: table.sheet.name.clone(), rows: rows.collect(), columns }
}

/// Out of its table, a row no longer has the place that stood above it.
fn put_place(cells: &mut [Cell], position: Option<usize>, place: Option<&Place>) {
    if let (Some(place), Some(cell)) = (place, position.and_then(|at| cells.get_mut(at)))
        && is_blank(cell)
    {
        *cell = Cell::Text(place.written.clone());
    }
}

/// Whether `03/04/1990` begins with the day or the month was told by the other rows of its column, which
/// are not in the workbook: such a day is written so that it can be read in one way only.
fn certain_day(cell: Cell, order: DayOrder, today: chrono::NaiveDate) -> Cell {
    let Cell::Text(_) = &cell else { return cell };
    let read = |order| day(&cell, order, today).ok().and_then(|read| read.value);
    let (first, second) = (read(DayOrder::DayFirst), read(DayOrder::MonthFirst));
    match (first, second, read(order)) {
        (Some(one), Some(other), Some(meant)) if one != other && shown(&cell).len() >= 8 => {
            Cell::Text(meant.to_string())
        }
        _ => cell,
    }
}
