//! A list of earlier beneficiaries as field offices keep it: read like a register, with what was given and when
//! besides. Whoever stands on it need not be an applicant.

use std::collections::HashMap;
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::cell_text::text;
use super::check::{Candidate, Checker};
use super::report::{ImportReport, Progress};
use super::survey::{Survey, survey};
use super::table::{Table, column_by_name};
use super::tally;
use super::values::{amount, day};
use super::{Error, Field, ImportOptions};
use crate::cells::{Book, Cell};
use crate::format::DayOrder;
use crate::language::plain_joined;
use crate::money::Cents;

crate::codes! {
    /// What a list of earlier support says besides what registers say. The code is what `--map` takes.
    pub enum ListField {
        /// What was given.
        What = "what",
        /// The year.
        Year = "year",
        /// The day.
        GivenOn = "given_on",
        /// The amount, EUR.
        Amount = "amount",
        /// The number of an agreement or decision.
        Reference = "reference",
        /// Business registration number.
        Nui = "nui",
    }
}

/// A row of a list. Personal: no `Debug`.
pub struct ListRow {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it.
    pub row: u32,
    /// The person as read.
    pub candidate: Candidate,
    /// The enterprise.
    pub enterprise: Option<String>,
    /// Business registration number.
    pub nui: Option<String>,
    /// What was given.
    pub what: Option<String>,
    /// The year, where no day is said.
    pub year: Option<i32>,
    /// The day.
    pub given_on: Option<NaiveDate>,
    /// The amount.
    pub amount: Option<Cents>,
    /// The evidence's number.
    pub reference: Option<String>,
    /// What the row says, for knowing it again.
    pub content: String,
}

/// What was read of a list, and what the report says of it when these rows are known already.
pub struct ReadList<'a> {
    survey: Survey<'a>,
    /// The rows that can be imported, in the file's order.
    pub rows: Vec<ListRow>,
}

/// Reads a list.
///
/// # Errors
/// When the file holds no list of names, or the options speak of a column that cannot be.
pub fn read<'a>(
    book: &'a Book,
    options: &ImportOptions,
    own: &[(ListField, String)],
    today: NaiveDate,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ReadList<'a>, Error> {
    let survey = survey(book, options, None, today, progress)?;
    let mut rows = Vec::new();
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut named: Vec<ListField> = Vec::new();
    for surveyed in &survey.tables {
        let table = &surveyed.table;
        let checker = Checker::new(table, &survey.decisions, today);
        let columns = columns(table, own);
        named.extend(columns.keys());
        for accepted in &surveyed.accepted {
            let at = accepted.row.saturating_sub(table.sheet.first_row) as usize;
            let cells = table.sheet.rows.get(at).map(Vec::as_slice).unwrap_or_default();
            rows.push(row(&checker, cells, &columns, table, accepted, &mut seen));
        }
    }
    if let Some((_, column)) = own.iter().find(|(field, _)| !named.contains(field)) {
        return Err(Error::UnknownColumn { column: column.clone() });
    }
    Ok(ReadList { survey, rows })
}

impl ReadList<'_> {
    /// The report, given which rows are known already.
    #[must_use]
    pub fn report(&self, known: &[bool]) -> ImportReport {
        let mut report = tally::report(&self.survey, known);
        // What applications lack is no doubt about an earlier beneficiary.
        report.flags.retain(|flag| flag.code != "missing");
        report
    }

    /// Which column was read as what, JSON.
    #[must_use]
    pub fn mapping(&self) -> serde_json::Value {
        self.survey.mapping()
    }
}

fn row(
    checker: &Checker<'_>,
    cells: &[Cell],
    columns: &HashMap<ListField, usize>,
    table: &Table<'_>,
    accepted: &super::survey::Accepted,
    seen: &mut HashMap<String, u32>,
) -> ListRow {
    let cell = |field: ListField| columns.get(&field).and_then(|at| cells.get(*at));
    let said = |field: ListField| cell(field).and_then(text);
    let candidate = accepted.candidate.clone();
    let given_on = cell(ListField::GivenOn)
        .and_then(|cell| day(cell, DayOrder::DayFirst, checker.today()).ok())
        .and_then(|read| read.value)
        .or(candidate.received_on);
    let year =
        said(ListField::Year).and_then(|written| year_in(&written)).or_else(|| given_on.map(|d| d.year()));
    let own = cell(ListField::Amount).and_then(|cell| amount(cell).ok()).and_then(|read| read.value);
    let amount = own.or(candidate.requested);
    let what = said(ListField::What);
    // Two lines about one person are two supports; the same line twice is known by how often it stands.
    let said_of_person = accepted.content.rsplit_once('\u{1f}').map_or("", |(content, _)| content);
    let mut content = format!(
        "{said_of_person}\u{1f}what={}\u{1f}year={}\u{1f}on={}\u{1f}amount={}\u{1f}",
        what.as_deref().map(plain_joined).unwrap_or_default(),
        year.map(|year| year.to_string()).unwrap_or_default(),
        given_on.map(|day| day.to_string()).unwrap_or_default(),
        amount.map(|amount| amount.get().to_string()).unwrap_or_default(),
    );
    let times = seen.entry(content.clone()).or_default();
    *times += 1;
    content.push_str(&times.to_string());
    ListRow {
        sheet: table.sheet.name.clone(),
        row: accepted.row,
        enterprise: checker.raw(cells, Field::EnterpriseName).and_then(text),
        nui: said(ListField::Nui),
        reference: said(ListField::Reference),
        candidate,
        what,
        year,
        given_on,
        amount,
        content,
    }
}

/// A year of four figures somewhere in a text, such as `2019`, `2019.` or `2018/2019` (the later one).
fn year_in(written: &str) -> Option<i32> {
    let figures = written.split(|c: char| !c.is_ascii_digit());
    figures
        .filter(|part| part.len() == 4)
        .filter_map(|part| part.parse().ok())
        .filter(|year| (1999..=2100).contains(year))
        .max()
}

/// First words by which headings of such lists are known, folded.
const HEADINGS: &[(ListField, &[&str])] = &[
    (
        ListField::What,
        &[
            "asset",
            "assets",
            "item",
            "items",
            "equipment",
            "support",
            "assistance",
            "grant type",
            "what",
            "pajisja",
            "pajisje",
            "pajisjet",
            "mbeshtetja",
            "ndihma",
            "asistenca",
            "lloji i ndihmes",
            "lloji i mbeshtetjes",
            "oprema",
            "imovina",
            "podrska",
            "pomoc",
            "vrsta pomoci",
            "vrsta podrske",
            "sredstvo",
            "sredstva",
            "type of support",
            "type of assistance",
            "donation",
            "donacija",
            "donacioni",
        ],
    ),
    (ListField::Year, &["year", "viti", "godina", "year of support", "viti i ndihmes", "godina pomoci"]),
    (
        ListField::GivenOn,
        &[
            "handover date",
            "date of handover",
            "delivery date",
            "date of support",
            "data e dorezimit",
            "datum primopredaje",
        ],
    ),
    (
        ListField::Amount,
        &[
            "amount",
            "amount eur",
            "value",
            "value eur",
            "grant",
            "grant value",
            "shuma",
            "vlera",
            "iznos",
            "vrednost",
            "vrednost eur",
            "shuma eur",
            "vlera eur",
            "iznos eur",
            "granti",
            "iznos granta",
        ],
    ),
    (
        ListField::Reference,
        &[
            "agreement no",
            "agreement number",
            "contract no",
            "nr i marreveshjes",
            "broj ugovora",
            "reference",
        ],
    ),
    (
        ListField::Nui,
        &["nui", "business no", "business number", "numri i biznesit", "nr i biznesit", "maticni broj firme"],
    ),
];

/// Where a table says these: where the officer says, else by its headings.
fn columns(table: &Table<'_>, own: &[(ListField, String)]) -> HashMap<ListField, usize> {
    let headings: Vec<String> = table.columns.iter().map(|column| column.heading.clone()).collect();
    let mut found = HashMap::new();
    for (field, column) in own {
        if let Some(at) = column_by_name(&headings, column) {
            found.insert(*field, at);
        }
    }
    for (at, heading) in headings.iter().enumerate() {
        let folded = crate::language::plain(heading);
        let known = HEADINGS.iter().find(|(_, words)| words.contains(&folded.trim()));
        if let Some((field, _)) = known {
            found.entry(*field).or_insert(at);
        }
    }
    found
}
