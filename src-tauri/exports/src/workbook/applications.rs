//! The sheet of applications: one row for each received by the month's end.

use std::borrow::Cow;

use csp_core::money::Cents;
use csp_core::reporting::ApplicationRow;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Room;
use super::data::{self, Cell, Column, Kind};
use super::formulas::{App, application_columns};
use super::labels::{Labels, Sheet};

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    let kinds = application_columns(room.report.audience);
    let columns: Vec<Column> = kinds.iter().map(|c| column(room.labels, *c)).collect();
    let rows =
        room.report.applications.iter().map(|row| kinds.iter().map(|c| cell(room.labels, row, *c)).collect());
    data::write(ws, room, Sheet::Applications, &columns, 1, rows)
}

fn column(labels: &Labels, column: App) -> Column {
    use Kind as K;
    let (key, width, kind) = match column {
        App::Id => ("application", 15.0, K::Text),
        App::Number => ("number", 15.0, K::Text),
        App::Component => ("component", 23.0, K::Text),
        App::Sector => ("sector", 24.0, K::Text),
        App::Municipality => ("municipality", 29.0, K::Text),
        App::State => ("state", 25.0, K::Text),
        App::Received => ("received-on", 13.5, K::Day),
        App::Eligibility => ("eligibility", 21.0, K::Text),
        App::Checked => ("checked-on", 13.5, K::Day),
        App::Decision => ("decision", 13.0, K::Text),
        App::Decided => ("decided-on", 13.5, K::Day),
        App::Agreed => ("agreed-on", 14.0, K::Day),
        App::Requested => ("requested", 14.0, K::Money),
        App::Granted => ("granted", 14.0, K::Money),
        App::OwnShare => ("own-share", 14.0, K::Money),
        App::Evidence => ("evidence", 19.0, K::Text),
    };
    Column { head: labels.get(&format!("workbook-head-{key}")), width, kind }
}

fn cell<'a>(labels: &'a Labels, row: &'a ApplicationRow, column: App) -> Cell<'a> {
    let outcome = |yes: Option<bool>, words: &'a [String; 2]| match yes {
        Some(yes) => Cell::Text(Cow::Borrowed(words[usize::from(!yes)].as_str())),
        None => Cell::Absent(""),
    };
    let or_absent = |text: Option<String>| match text {
        Some(text) => Cell::Text(Cow::Owned(text)),
        None => Cell::Absent(&labels.not_recorded),
    };
    match column {
        App::Id => Cell::Text(Cow::Borrowed(&row.pseudonym)),
        App::Number => or_absent(row.number.clone()),
        App::Component => or_absent(row.component.as_ref().map(|c| labels.stored(c))),
        App::Sector => or_absent(row.sector.as_ref().map(|s| labels.code(s))),
        App::Municipality => or_absent(row.municipality.as_ref().map(|m| labels.municipality(m))),
        App::State => Cell::Text(Cow::Owned(labels.state(row.state))),
        App::Received => Cell::Day(row.received),
        App::Eligibility => outcome(row.eligible, &labels.eligibility),
        App::Checked => Cell::Day(row.checked),
        App::Decision => outcome(row.approved, &labels.decision),
        App::Decided => Cell::Day(row.decided),
        App::Agreed => Cell::Day(row.agreed),
        App::Requested => Cell::Money(row.requested.map(Cents::get)),
        App::Granted => Cell::Money(row.granted.map(Cents::get)),
        App::OwnShare => Cell::Money(row.own_share.map(Cents::get)),
        App::Evidence => Cell::Text(Cow::Borrowed(labels.evidence[usize::from(!row.evidenced)].as_str())),
    }
}
