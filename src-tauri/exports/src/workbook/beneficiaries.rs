//! The sheet of those supported: one row for each grant approved or agreed by the month's end.

use std::borrow::Cow;

use csp_core::money::Cents;
use csp_core::reporting::{BeneficiaryRow, Named, Told};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Room;
use super::data::{self, Cell, Column, Kind};
use super::formulas::{Ben, beneficiary_columns};
use super::labels::{Labels, Sheet};

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    let kinds = beneficiary_columns(room.report.audience);
    let columns: Vec<Column> = kinds.iter().map(|c| column(room.labels, *c)).collect();
    let rows = room
        .report
        .beneficiaries
        .iter()
        .map(|row| kinds.iter().map(|c| cell(room.labels, row, *c)).collect());
    data::write(ws, room, Sheet::Beneficiaries, &columns, 1, rows)
}

fn column(labels: &Labels, column: Ben) -> Column {
    use Kind as K;
    let (key, width, kind) = match column {
        Ben::Id => ("beneficiary", 15.0, K::Text),
        Ben::Application => ("application", 15.0, K::Text),
        Ben::Name => ("name", 30.0, K::Text),
        Ben::Municipality => ("municipality", 29.0, K::Text),
        Ben::Community => ("community", 17.0, K::Text),
        Ben::Sex => ("sex", 13.0, K::Text),
        Ben::AgeBand => ("age-band", 13.0, K::Text),
        Ben::Displacement => ("displacement", 22.0, K::Text),
        Ben::Sector => ("sector", 24.0, K::Text),
        Ben::Component => ("component", 23.0, K::Text),
        Ben::Since => ("supported-since", 13.5, K::Day),
        Ben::Agreed => ("agreed-on", 14.0, K::Day),
        Ben::State => ("state", 25.0, K::Text),
        Ben::Granted => ("granted", 14.0, K::Money),
        Ben::OwnShare => ("own-share", 14.0, K::Money),
        Ben::CountedOnce => ("counted-once", 16.0, K::Flag),
        Ben::FirstOfMunicipality => ("first-of-municipality", 17.0, K::Flag),
    };
    Column { head: labels.get(&format!("workbook-head-{key}")), width, kind }
}

fn cell<'a>(labels: &'a Labels, row: &'a BeneficiaryRow, column: Ben) -> Cell<'a> {
    let or_absent = |text: Option<String>| match text {
        Some(text) => Cell::Text(Cow::Owned(text)),
        None => Cell::Absent(&labels.not_recorded),
    };
    match column {
        Ben::Id => Cell::Text(Cow::Borrowed(&row.pseudonym)),
        Ben::Application => Cell::Text(Cow::Borrowed(&row.application)),
        Ben::Name => match &row.name {
            Some(Named::Is(name)) => Cell::Text(Cow::Borrowed(name)),
            Some(Named::Restricted) => Cell::Absent(&labels.restricted),
            Some(Named::Erased) => Cell::Absent(&labels.erased),
            None => Cell::Absent(&labels.not_recorded),
        },
        Ben::Municipality => or_absent(row.municipality.as_ref().map(|m| labels.municipality(m))),
        Ben::Community => told(labels, &row.community, |c| labels.code(c)),
        Ben::Sex => told(labels, &row.sex, |s| labels.stored(s)),
        Ben::AgeBand => told(labels, &row.age_band, Clone::clone),
        Ben::Displacement => told(labels, &row.displacement, |d| labels.stored(d)),
        Ben::Sector => or_absent(row.sector.as_ref().map(|s| labels.code(s))),
        Ben::Component => or_absent(row.component.as_ref().map(|c| labels.stored(c))),
        Ben::Since => Cell::Day(row.since()),
        Ben::Agreed => Cell::Day(row.agreed),
        Ben::State => Cell::Text(Cow::Owned(labels.state(row.state))),
        Ben::Granted => Cell::Money(row.granted.map(Cents::get)),
        Ben::OwnShare => Cell::Money(row.own_share.map(Cents::get)),
        Ben::CountedOnce => Cell::Flag(row.first_of_person),
        Ben::FirstOfMunicipality => Cell::Flag(row.first_of_municipality),
    }
}

fn told<'a, T>(labels: &'a Labels, told: &Told<T>, word: impl Fn(&T) -> String) -> Cell<'a> {
    match told {
        Told::Is(value) => Cell::Text(Cow::Owned(word(value))),
        Told::NotRecorded => Cell::Absent(&labels.not_recorded),
        Told::NotApplicable => Cell::Absent(&labels.not_applicable),
        Told::Withheld => Cell::Absent(&labels.withheld),
    }
}
