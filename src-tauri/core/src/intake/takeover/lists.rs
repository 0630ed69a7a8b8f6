//! Which sheets hold which lists, and where their columns stand.

use std::collections::BTreeMap;

use super::headings::{belongs, recognise, telling};
use super::{Kind, ListFound, TakeField, TakeoverOptions};
use crate::cells::{Book, Cell, Sheet};
use crate::code::Code;
use crate::format::{DayOrder, decide_order};
use crate::intake::cell_text::{is_blank, text};
use crate::intake::table::{column_by_name, filled};
use crate::intake::{Error, SkippedSheet};

/// How far down headings are looked for.
const DEPTH: usize = 60;

/// One list.
pub(super) struct List<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// What it holds.
    pub kind: Kind,
    /// Position of the row of headings.
    pub header: usize,
    /// The headings.
    pub headings: Vec<String>,
    /// Where the fields stand.
    pub columns: BTreeMap<TakeField, usize>,
    /// In which order each column of days is written.
    pub orders: BTreeMap<TakeField, DayOrder>,
}

impl List<'_> {
    /// A row's number as the file shows it.
    pub fn row(&self, at: usize) -> u32 {
        self.sheet.first_row.saturating_add(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// The name of a field's column; empty where it has none.
    pub fn column_name(&self, field: TakeField) -> String {
        let at = self.columns.get(&field);
        at.and_then(|at| self.headings.get(*at)).cloned().unwrap_or_default()
    }

    /// The list as people are shown it.
    pub fn found(&self) -> ListFound {
        let columns =
            self.columns.iter().map(|(field, at)| (self.headings[*at].clone(), field.code().to_owned()));
        ListFound {
            sheet: self.sheet.name.clone(),
            kind: self.kind,
            header_row: self.row(self.header),
            columns: columns.collect(),
        }
    }
}

/// The lists of a file in the order of the work, and the sheets left out.
pub(super) fn lists<'a>(
    book: &'a Book,
    options: &TakeoverOptions,
) -> Result<(Vec<List<'a>>, Vec<SkippedSheet>), Error> {
    let mut lists = Vec::new();
    let mut skipped = Vec::new();
    for sheet in &book.sheets {
        let code = if sheet.rows.iter().flatten().all(is_blank) {
            "empty"
        } else if sheet.hidden {
            "hidden"
        } else if let Some(list) = list(sheet, options) {
            lists.push(list);
            continue;
        } else {
            "no-table"
        };
        skipped.push(SkippedSheet { sheet: sheet.name.clone(), code: code.to_owned() });
    }
    for (_, column) in &options.map {
        if !lists.iter().any(|list| column_by_name(&list.headings, column).is_some()) {
            return Err(Error::UnknownColumn { column: column.clone() });
        }
    }
    // Grants first: the others are tied to their numbers.
    lists.sort_by_key(|list| list.kind);
    if lists.is_empty() { Err(Error::NoList) } else { Ok((lists, skipped)) }
}

fn list<'a>(sheet: &'a Sheet, options: &TakeoverOptions) -> Option<List<'a>> {
    let kinds: Vec<Kind> = options.kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
    let mut best: Option<(usize, List<'a>)> = None;
    for (at, row) in sheet.rows.iter().enumerate().take(DEPTH).filter(|(_, row)| filled(row) >= 2) {
        for kind in &kinds {
            let Some(list) = read_headings(sheet, *kind, at, row, options) else { continue };
            let worth = list.columns.len();
            if best.as_ref().is_none_or(|(known, _)| worth > *known) {
                best = Some((worth, list));
            }
        }
    }
    best.map(|(_, list)| list)
}

/// The row as headings of a kind, where it says enough.
fn read_headings<'a>(
    sheet: &'a Sheet,
    kind: Kind,
    header: usize,
    row: &[Cell],
    options: &TakeoverOptions,
) -> Option<List<'a>> {
    let headings: Vec<String> = row.iter().map(|cell| text(cell).unwrap_or_default()).collect();
    let mut claims: Vec<(usize, usize, TakeField)> = headings
        .iter()
        .enumerate()
        .filter_map(|(at, heading)| recognise(kind, heading).map(|(field, sure)| (sure, at, field)))
        .collect();
    claims.sort_by_key(|(sure, at, _)| (std::cmp::Reverse(*sure), *at));
    let mut columns: BTreeMap<TakeField, usize> = BTreeMap::new();
    for (field, column) in options.map.iter().filter(|(field, _)| belongs(kind, *field)) {
        if let Some(at) = column_by_name(&headings, column) {
            columns.insert(*field, at);
        }
    }
    for (_, at, field) in claims {
        if !columns.values().any(|taken| *taken == at) {
            columns.entry(field).or_insert(at);
        }
    }
    let is_said = |field: &TakeField| columns.contains_key(field);
    let known = is_said(&TakeField::AgreementNumber) && telling(kind).iter().any(is_said);
    if !known {
        return None;
    }
    let body = sheet.rows.get(header + 1..).unwrap_or_default();
    let order = |at: usize| {
        decide_order(body.iter().filter_map(|row| match row.get(at) {
            Some(Cell::Text(text)) => Some(text.as_str()),
            _ => None,
        }))
    };
    let orders = columns.iter().map(|(field, at)| (*field, order(*at))).collect();
    Some(List { sheet, kind, header, headings, columns, orders })
}
