//! One row of an old list: values, or what is wrong with it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::lists::List;
use super::{TakeField, TakeoverOptions};
use crate::cells::Cell;
use crate::intake::cell_text::{is_blank, text};
use crate::intake::values::{amount, day, is_placeholder};
use crate::intake::{CellProblem, RejectedRow};
use crate::language::plain_joined;
use crate::money::Cents;
use crate::reference::recognise_yes_no;

/// What reading one row needs.
pub(super) struct OneRow<'w, 'a> {
    list: &'w List<'a>,
    options: &'w TakeoverOptions,
    cells: &'w [Cell],
    at: usize,
    today: NaiveDate,
    /// What is wrong.
    pub faults: Vec<CellProblem>,
}

impl<'w, 'a> OneRow<'w, 'a> {
    /// The row at a position of a list.
    pub fn new(list: &'w List<'a>, options: &'w TakeoverOptions, at: usize, today: NaiveDate) -> Self {
        let cells = list.sheet.rows.get(at).map(Vec::as_slice).unwrap_or_default();
        Self { list, options, cells, at, today, faults: Vec::new() }
    }

    /// The cell of a field: the value for every row, else the file's.
    fn cell(&self, field: TakeField) -> Option<Cell> {
        if let Some((_, value)) = self.options.set.iter().find(|(one, _)| *one == field) {
            return Some(Cell::Text(value.clone()));
        }
        let cell = self.list.columns.get(&field).and_then(|at| self.cells.get(*at))?;
        let written = text(cell).unwrap_or_default();
        let nothing = is_blank(cell) || (is_placeholder(&written) && recognise_yes_no(&written).is_none());
        (!nothing).then(|| cell.clone())
    }

    /// A text.
    pub fn text(&self, field: TakeField) -> Option<String> {
        self.cell(field).as_ref().and_then(text)
    }

    /// Records what is wrong with a field.
    pub fn fault(&mut self, field: TakeField, code: &str) {
        let column = self.list.column_name(field);
        self.faults.push(CellProblem { column, field: None, code: code.to_owned(), args: BTreeMap::new() });
    }

    /// A text that must be there.
    pub fn needed(&mut self, field: TakeField, code: &str) -> Option<String> {
        let text = self.text(field);
        if text.is_none() {
            self.fault(field, code);
        }
        text
    }

    /// A day, not after the one as of which the lists stand.
    pub fn day(&mut self, field: TakeField) -> Option<NaiveDate> {
        let cell = self.cell(field)?;
        let order = self.list.orders.get(&field).copied().unwrap_or_default();
        let read = match day(&cell, order, self.today) {
            Ok(read) => read.value,
            Err(code) => {
                self.fault(field, code);
                return None;
            }
        };
        match read {
            Some(day) if self.options.as_of.is_some_and(|as_of| day > as_of) => {
                self.fault(field, "after-as-of");
                None
            }
            Some(day) => Some(day),
            None => {
                self.fault(field, "not-a-day");
                None
            }
        }
    }

    /// A day that must be there.
    pub fn needed_day(&mut self, field: TakeField) -> Option<NaiveDate> {
        if self.cell(field).is_none() {
            self.fault(field, "day-missing");
            return None;
        }
        self.day(field)
    }

    /// An amount of money.
    pub fn amount(&mut self, field: TakeField) -> Option<Cents> {
        let cell = self.cell(field)?;
        match amount(&cell).map(|read| read.value) {
            Ok(Some(cents)) => Some(cents),
            Ok(None) => {
                self.fault(field, "not-a-number");
                None
            }
            Err(code) => {
                self.fault(field, code);
                None
            }
        }
    }

    /// A whole number of people or jobs; none written is zero.
    pub fn count(&mut self, field: TakeField) -> i64 {
        let Some(cell) = self.cell(field) else { return 0 };
        let written = text(&cell).unwrap_or_default();
        match written.strip_suffix(".0").unwrap_or(&written).parse::<i64>() {
            Ok(count @ 0..=100_000) => count,
            _ => {
                self.fault(field, "not-a-number");
                0
            }
        }
    }

    /// A quantity in thousandths; one where none is written.
    pub fn quantity(&mut self, field: TakeField) -> i64 {
        let Some(cell) = self.cell(field) else { return 1000 };
        let written = match &cell {
            Cell::Number(number) => format!("{number}"),
            _ => text(&cell).unwrap_or_default().replace(',', "."),
        };
        // "3 kom" says three.
        let figures = written.split(' ').next().unwrap_or_default();
        match figures.parse::<f64>() {
            #[allow(clippy::cast_possible_truncation, reason = "within the bounds beside it")]
            Ok(quantity) if quantity > 0.0 && quantity <= 1e9 => (quantity * 1000.0).round() as i64,
            _ => {
                self.fault(field, "not-a-number");
                1000
            }
        }
    }

    /// A yes or no.
    pub fn answer(&mut self, field: TakeField) -> Option<bool> {
        let written = self.text(field)?;
        let said = recognise_yes_no(&written);
        if said.is_none() {
            self.fault(field, "not-yes-or-no");
        }
        said
    }

    /// Whether the row speaks of nothing: blank, a total, the headings once more, a note below the list.
    pub fn is_passed_over(&self) -> bool {
        let filled: Vec<String> = self.cells.iter().filter_map(text).collect();
        let first = filled.first().map(|t| plain_joined(t)).unwrap_or_default();
        let total = ["total", "ukupno", "gjithsej", "zbir", "shuma", "svega", "totali"];
        let has_number = self.cell(TakeField::AgreementNumber).is_some();
        let is_total = total.iter().any(|word| first.starts_with(word)) && !first.contains(char::is_numeric);
        filled.is_empty()
            || is_total
            || (!has_number && filled.len() == 1)
            || self.cells.iter().filter_map(text).eq(self
                .list
                .headings
                .iter()
                .filter(|heading| !heading.is_empty())
                .cloned())
    }

    /// What the row says, in one form, for knowing it again. Personal: only its keyed hash is kept.
    pub fn content(&self) -> String {
        let kind = crate::code::Code::code(self.list.kind);
        let mut out = format!("takeover-{kind}\u{1f}");
        for field in self.list.columns.keys() {
            let Some(cell) = self.list.columns.get(field).and_then(|at| self.cells.get(*at)) else {
                continue;
            };
            let order = self.list.orders.get(field).copied().unwrap_or_default();
            let code = crate::code::Code::code(*field);
            let value = if code.ends_with("_on") {
                day(cell, order, self.today).ok().and_then(|read| read.value).map(|day| day.to_string())
            } else if code.ends_with("_eur") {
                amount(cell).ok().and_then(|read| read.value).map(|cents| cents.get().to_string())
            } else {
                None
            };
            let value = value.unwrap_or_else(|| plain_joined(&text(cell).unwrap_or_default()));
            if !value.is_empty() {
                out.push_str(&format!("{code}={value}\u{1f}"));
            }
        }
        out
    }

    /// The row as rejected.
    pub fn rejected(self) -> RejectedRow {
        let mut faults = self.faults.into_iter();
        let first = faults.next();
        let (column, code, args) = first.map(|f| (f.column, f.code, f.args)).unwrap_or_default();
        let (sheet, row) = (self.list.sheet.name.clone(), self.list.row(self.at));
        RejectedRow { sheet, row, column, field: None, code, args, also: faults.collect() }
    }
}
