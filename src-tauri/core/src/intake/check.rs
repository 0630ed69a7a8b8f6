//! One row of a register: a person with an application, or what cannot be read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::asked::{AnswerColumn, AskedCall, RowAnswers};
use super::cell_text::is_blank;
use super::one_row::OneRow;
use super::place::Place;
use super::table::Table;
use super::{DecimalMark, Field, Flag};
use crate::cells::Cell;
use crate::format::{DayOrder, decide_order};
use crate::money::Cents;
use crate::people::records::Person;
use crate::reference::{
    Component, Recognised, Sector, recognise_component, recognise_municipality, recognise_typed_municipality,
    recognise_yes_no,
};

/// A row that can be imported. Personal: no `Debug`.
#[derive(Clone)]
pub struct Candidate {
    /// The person.
    pub person: Person,
    /// The identity number's digits.
    pub personal_number: Option<String>,
    /// Component.
    pub component: Option<Component>,
    /// Sector.
    pub sector: Option<Sector>,
    /// What is asked for.
    pub requested: Option<Cents>,
    /// The own share.
    pub own_share: Option<Cents>,
    /// Members of the household.
    pub household_size: Option<u32>,
    /// The day the application was received; `None` where the register does not say.
    pub received_on: Option<NaiveDate>,
    /// Remarks, and the words that could not be placed.
    pub notes: Option<String>,
    /// Doubts.
    pub doubts: Vec<Doubt>,
    /// What the file says where a fix gave the value.
    pub as_written: BTreeMap<Field, String>,
    /// What it says to the call that every row answers.
    pub answering: Option<RowAnswers>,
}

/// A doubt about a value, with what a preview needs to ask about it.
#[derive(Clone)]
pub struct Doubt {
    /// As it is stored.
    pub flag: Flag,
    /// The field.
    pub field: Field,
    /// The column's name; empty where no column is at fault.
    pub column: String,
    /// The word, where an answer could say what it means.
    pub written: Option<String>,
}

/// Why a row is rejected.
pub struct Fault {
    /// The column's name.
    pub column: String,
    /// The field; none where it is a question of a call.
    pub field: Option<Field>,
    /// The call's question.
    pub question: Option<String>,
    /// The problem's code.
    pub code: &'static str,
    /// Arguments of the words; nothing personal.
    pub args: BTreeMap<String, String>,
    /// The word, where an answer could say what it means.
    pub written: Option<String>,
    /// What it could mean, as codes of the field.
    pub choices: Vec<String>,
}

impl Fault {
    /// A fault without arguments or words.
    pub fn new(column: String, field: Option<Field>, code: &'static str) -> Self {
        let (args, choices) = (BTreeMap::new(), Vec::new());
        Self { column, field, question: None, code, args, written: None, choices }
    }
}

/// What the officer said about values, ready to look up.
#[derive(Default)]
pub struct Decisions {
    /// One value for every row.
    pub set: BTreeMap<Field, Cell>,
    /// What single values mean, by field and folded value.
    pub answers: HashMap<(Field, String), Cell>,
    /// In which order the days of a field are written.
    pub orders: BTreeMap<Field, DayOrder>,
    /// Which mark parts the cents of a field.
    pub decimals: BTreeMap<Field, DecimalMark>,
    /// Fields whose unreadable values are left out.
    pub leave_out: BTreeSet<Field>,
    /// The call that every row answers.
    pub asked: Option<AskedCall>,
}

/// Checks the rows of one table.
pub struct Checker<'a> {
    table: &'a Table<'a>,
    decisions: &'a Decisions,
    positions: BTreeMap<Field, usize>,
    orders: BTreeMap<Field, DayOrder>,
    identities: bool,
    answers: Vec<AnswerColumn>,
    today: NaiveDate,
}

impl<'a> Checker<'a> {
    /// Looks over a table once: where each field stands, and in which order its days are written.
    pub fn new(table: &'a Table<'a>, decisions: &'a Decisions, today: NaiveDate) -> Self {
        let positions: BTreeMap<Field, usize> = table
            .columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| column.reading.field.map(|field| (field, at)))
            .collect();
        let mut orders = BTreeMap::new();
        for field in [Field::BirthDate, Field::ReceivedOn] {
            let Some(at) = positions.get(&field) else { continue };
            let body = table.sheet.rows.get(table.rows.clone()).unwrap_or_default();
            let texts: Vec<&str> = body
                .iter()
                .filter_map(|row| match row.get(*at) {
                    Some(Cell::Text(text)) => Some(text.as_str()),
                    _ => None,
                })
                .collect();
            orders.insert(field, decide_order(texts));
        }
        orders.extend(decisions.orders.iter().map(|(field, order)| (*field, *order)));
        let identities = positions
            .get(&Field::Municipality)
            .and_then(|at| table.columns.get(*at))
            .is_some_and(|c| c.evidence.holds_identities());
        Self { table, decisions, positions, orders, identities, answers: AnswerColumn::of(table), today }
    }

    /// The cell of a field as the file has it.
    pub fn raw<'r>(&self, row: &'r [Cell], field: Field) -> Option<&'r Cell> {
        self.positions.get(&field).and_then(|at| row.get(*at)).filter(|cell| !is_blank(cell))
    }

    /// Whether the table has a column for a field.
    pub fn has(&self, field: Field) -> bool {
        self.positions.contains_key(&field)
    }

    /// The order in which a column writes days.
    pub fn order(&self, field: Field) -> DayOrder {
        self.orders.get(&field).copied().unwrap_or_default()
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// What the officer said about values.
    pub fn decisions(&self) -> &Decisions {
        self.decisions
    }

    /// Whether the heading of whole names puts the family name first; nothing when it does not say.
    pub fn family_first(&self) -> Option<bool> {
        let at = self.positions.get(&Field::FullName)?;
        self.table.columns.get(*at)?.meaning.family_first
    }

    /// The name of the column of a field; empty where there is none.
    pub fn column_name(&self, field: Field) -> String {
        self.positions.get(&field).map(|at| self.table.column_name(*at)).unwrap_or_default()
    }

    /// The columns that answer questions of the call.
    pub fn answer_columns(&self) -> &[AnswerColumn] {
        &self.answers
    }

    /// The name of a column by its position.
    pub fn heading(&self, at: usize) -> String {
        self.table.column_name(at)
    }

    /// What a word about a place means in this table.
    pub fn place(&self, written: &str) -> Recognised {
        if self.identities { recognise_municipality(written) } else { recognise_typed_municipality(written) }
    }

    /// What a word about the component means under this table's heading.
    pub fn component(&self, written: &str) -> Option<Component> {
        recognise_component(written).or_else(|| {
            let at = self.positions.get(&Field::Component)?;
            let yes_is_new = self.table.columns.get(*at)?.meaning.yes_is_new?;
            let is_new = recognise_yes_no(written)? == yes_is_new;
            Some(if is_new { Component::NewEnterprise } else { Component::ExistingEnterprise })
        })
    }

    /// Reads a row.
    ///
    /// # Errors
    /// Everything in it that rejects it.
    pub fn check(&self, row: &[Cell], place: Option<&Place>) -> Result<Candidate, Vec<Fault>> {
        let mut work = OneRow::new(self, row);
        let mut read = work.read(place);
        if let (Some(asked), Some(candidate)) = (&self.decisions.asked, &mut read) {
            work.faults.extend(asked.read(self, row, candidate));
        }
        match read {
            Some(mut candidate) if work.faults.is_empty() => {
                candidate.doubts = work.doubts;
                candidate.as_written = work.as_written.take();
                candidate.notes = (!work.notes.is_empty()).then(|| work.notes.join("\n"));
                Ok(candidate)
            }
            _ => Err(work.faults),
        }
    }
}
