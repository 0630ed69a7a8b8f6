//! The sheet of outcomes: one row for each handover, visit and count of jobs by the month's end.

use std::borrow::Cow;

use csp_core::money::Cents;
use csp_core::reporting::OutcomeRow;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Room;
use super::data::{self, Cell, Column, Kind};
use super::formulas::{Out, outcome_columns};
use super::labels::{Labels, Sheet};

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    let kinds = outcome_columns(room.report.audience);
    let columns: Vec<Column> = kinds.iter().map(|c| column(room.labels, *c)).collect();
    let rows =
        room.report.outcomes.iter().map(|row| kinds.iter().map(|c| cell(room.labels, row, *c)).collect());
    data::write(ws, room, Sheet::Outcomes, &columns, 1, rows)
}

fn column(labels: &Labels, column: Out) -> Column {
    use Kind as K;
    let (key, width, kind) = match column {
        Out::Application => ("application", 15.0, K::Text),
        Out::Kind => ("outcome", 19.0, K::Text),
        Out::Municipality => ("municipality", 29.0, K::Text),
        Out::On => ("outcome-on", 13.5, K::Day),
        Out::Description => ("description", 34.0, K::Text),
        Out::Quantity => ("quantity", 11.0, K::Number),
        Out::Value => ("value", 14.0, K::Money),
        Out::InPlace => ("in-place", 13.0, K::Text),
        Out::Operating => ("operating", 13.0, K::Text),
        Out::FullTime => ("full-time", 13.0, K::Number),
        Out::PartTime => ("part-time", 13.0, K::Number),
        Out::Secured => ("secured", 13.0, K::Number),
        Out::Evidence => ("evidence", 19.0, K::Text),
    };
    Column { head: labels.get(&format!("workbook-head-{key}")), width, kind }
}

fn cell<'a>(labels: &'a Labels, row: &'a OutcomeRow, column: Out) -> Cell<'a> {
    let answer = |said: Option<bool>| match said {
        Some(yes) => Cell::Text(Cow::Borrowed(labels.yes_no[usize::from(!yes)].as_str())),
        None => Cell::Absent(""),
    };
    let count = |number: Option<i64>| Cell::Thousandths(number.map(|n| n.saturating_mul(1000)));
    match column {
        Out::Application => Cell::Text(Cow::Borrowed(&row.application)),
        Out::Kind => Cell::Text(Cow::Owned(labels.stored(&row.kind))),
        Out::Municipality => match &row.municipality {
            Some(id) => Cell::Text(Cow::Owned(labels.municipality(id))),
            None => Cell::Absent(&labels.not_recorded),
        },
        Out::On => Cell::Day(Some(row.on)),
        Out::Description => match &row.description {
            Some(text) => Cell::Text(Cow::Borrowed(text)),
            None => Cell::Absent(""),
        },
        Out::Quantity => Cell::Thousandths(row.quantity_milli),
        Out::Value => Cell::Money(row.value.map(Cents::get)),
        Out::InPlace => answer(row.in_place),
        Out::Operating => answer(row.operating),
        Out::FullTime => count(row.full_time),
        Out::PartTime => count(row.part_time),
        Out::Secured => count(row.secured),
        Out::Evidence => Cell::Text(Cow::Borrowed(labels.evidence[usize::from(!row.evidenced)].as_str())),
    }
}
