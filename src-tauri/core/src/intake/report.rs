//! What an import found: before (preview) and after (report). No personal values, except the samples a
//! preview shows the officer on the screen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Difference, Field};
use crate::Problem;
use crate::ids::ChangeId;

/// A row that was not imported, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct RejectedRow {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it, counted from 1.
    pub row: u32,
    /// The heading of the column at fault; its letters where it has no heading.
    pub column: String,
    /// What the column was read as.
    pub field: Option<Field>,
    /// The problem's code; the words are at `error-<code>`.
    pub code: String,
    /// Arguments of the words.
    pub args: BTreeMap<String, String>,
    /// What else is wrong in the row.
    pub also: Vec<CellProblem>,
}

/// Something in a row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct CellProblem {
    /// The heading of the column at fault.
    pub column: String,
    /// What the column was read as.
    pub field: Option<Field>,
    /// The problem's code.
    pub code: String,
    /// Arguments of the words.
    pub args: BTreeMap<String, String>,
}

impl RejectedRow {
    /// What people are told of the row.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem {
            code: self.code.clone(),
            args: self.args.clone(),
            field: self.field.map(|f| f.as_code().to_owned()),
        }
    }
}

crate::codes! {
    /// Why a row is neither imported nor rejected.
    pub enum RowKind {
        /// Nothing stands in it, or only its number.
        Blank = "blank",
        /// A total or subtotal.
        Total = "total",
        /// The headings once more.
        Heading = "heading",
        /// A line of text: a title, a note, a signature.
        Note = "note",
    }
}

/// A row that was passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PassedOver {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it.
    pub row: u32,
    /// Why.
    pub kind: RowKind,
}

/// A sheet that holds no table of applicants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct SkippedSheet {
    /// The sheet's name.
    pub sheet: String,
    /// Why: `no-table`, `hidden`, `empty` or `chosen`; the words are at `skipped-<code>`.
    pub code: String,
}

/// How many times something was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Count {
    /// The code of what was found.
    pub code: String,
    /// The field it is about.
    pub field: Option<String>,
    /// How many rows.
    pub rows: u64,
}

/// What an import did. `imported + unchanged + updated + rejected.len() == read`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ImportReport {
    /// Rows that speak of an applicant.
    pub read: u64,
    /// Rows imported now.
    pub imported: u64,
    /// Rows that an earlier import has brought already.
    pub unchanged: u64,
    /// Rows not imported, in the file's order.
    pub rejected: Vec<RejectedRow>,
    /// Doubts about the imported rows, by code and field.
    pub flags: Vec<Count>,
    /// Rows that speak of nobody. Blank ones stand only in the count of their kind.
    pub passed_over: Vec<PassedOver>,
    /// How many rows of each kind were passed over, by [`RowKind`] code.
    pub passed_over_counts: BTreeMap<String, u64>,
    /// Sheets not read.
    pub skipped: Vec<SkippedSheet>,
    /// Values that were read as something else than the file says, most frequent first.
    pub fixed: Vec<Fixed>,
    /// The profile by which columns were read.
    pub profile: Option<ProfileUse>,
    /// Rows that brought a known application up to date; none unless asked for.
    pub updated: u64,
    /// What rows say differently from what is here; none unless asked for. Personal: for the screen and the
    /// officer who has the file.
    pub differences: Vec<Difference>,
    /// The change that `undo` takes back; `None` when nothing was imported.
    pub batch: Option<ChangeId>,
}

/// A value of the file that was read as what an officer says it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Fixed {
    /// The field.
    pub field: Field,
    /// The value as the file has it.
    pub written: String,
    /// What it is read as.
    pub value: String,
    /// How many rows say it.
    pub rows: u64,
    /// Whether an earlier import settled it.
    pub remembered: bool,
}

/// A profile that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProfileUse {
    /// Its name.
    pub name: String,
    /// Headings it names that the file does not have.
    pub missing: Vec<String>,
}

crate::codes! {
    /// How a column came to be read as a field.
    pub enum How {
        /// Its heading says so.
        Heading = "heading",
        /// Its values look so.
        Values = "values",
        /// The officer chose it.
        Chosen = "chosen",
        /// It is not read.
        Unread = "unread",
    }
}

/// One column as a preview shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ColumnPreview {
    /// Position from the left, counted from 0.
    pub column: u32,
    /// Letters as a spreadsheet shows them.
    pub letters: String,
    /// The heading as written; empty where there is none.
    pub heading: String,
    /// What it is read as.
    pub field: Option<Field>,
    /// The call's question it answers, by its code.
    pub question: Option<String>,
    /// How that was found.
    pub how: How,
    /// What speaks for it, 0 to 100.
    pub confidence: u8,
    /// How sure the words of the heading are of it, 0 to 100.
    pub heading_sure: u8,
    /// The share of values that fit it, in per cent; nothing for fields whose values have no look of their own.
    pub values_fit: Option<u8>,
    /// The first values, as the file shows them. Personal: for the screen only.
    pub samples: Vec<String>,
}

/// One table as a preview shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct SheetPreview {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row of the headings, counted from 1.
    pub header_row: u32,
    /// The municipality that the title or the sheet's name gives to every row.
    pub municipality: Option<String>,
    /// The columns from left to right.
    pub columns: Vec<ColumnPreview>,
    /// Rows that speak of an applicant.
    pub read: u64,
    /// Rows that would be rejected.
    pub rejected: u64,
}

/// Problems or doubts of one kind in one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProblemGroup {
    /// The code.
    pub code: String,
    /// Arguments of the words.
    pub args: BTreeMap<String, String>,
    /// What the column is read as.
    pub field: Option<Field>,
    /// The heading.
    pub column: String,
    /// How many rows.
    pub rows: u64,
    /// The value in question, where an answer for all such rows is possible (places and other words of
    /// closed lists, never a name or number). For the screen only.
    pub written: Option<String>,
    /// What could be meant, as codes of the field.
    pub choices: Vec<String>,
    /// What one decision for all of these rows can be.
    pub fixes: Vec<Fix>,
}

crate::codes! {
    /// One decision for all rows with the same problem.
    pub enum Fix {
        /// Say what the word means.
        Means = "means",
        /// Say in which order the days are written.
        Order = "order",
        /// Leave the values out: they are kept as notes, and marked.
        LeaveOut = "leave-out",
        /// Give every row the same value.
        Set = "set",
    }
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ImportPreview {
    /// What the report would be; `batch` is always `None`.
    pub report: ImportReport,
    /// The tables that were found.
    pub sheets: Vec<SheetPreview>,
    /// What rejects rows, most frequent first.
    pub problems: Vec<ProblemGroup>,
    /// What is doubtful, most frequent first.
    pub doubts: Vec<ProblemGroup>,
    /// Profiles all of whose headings the file has, the fullest first.
    pub profiles: Vec<String>,
}

crate::codes! {
    /// What an import is doing.
    pub enum Phase {
        /// Reading and checking rows.
        Checking = "checking",
        /// Writing rows into the vault.
        Writing = "writing",
    }
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Rows done in this phase.
    pub done: u64,
    /// Rows of this phase.
    pub of: u64,
}
