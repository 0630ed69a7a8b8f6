//! What the officer says about a file before it is imported.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Field, UpdateChoice};
use crate::format::DayOrder;

/// Everything the officer decided; empty means "as you found it".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct ImportOptions {
    /// Field -> a heading's text, or a column's letters where no heading has that text; for every sheet
    /// that has the column.
    pub map: Vec<(Field, String)>,
    /// Field -> one value for every row, in place of whatever the file says.
    pub set: Vec<(Field, String)>,
    /// The call that every row answers, by identity or number.
    pub call: Option<String>,
    /// A question of that call, by its code -> a heading's text or a column's letters.
    pub questions: Vec<(String, String)>,
    /// Why rows that were received after the call closed are accepted; without it they are rejected.
    pub late_reason: Option<String>,
    /// Choices for single sheets, by the sheet's name (empty for CSV).
    pub sheets: BTreeMap<String, SheetChoice>,
    /// What single values mean.
    pub answers: Vec<Answer>,
    /// The name of the profile by which columns are read; what is chosen here goes before it.
    pub profile: Option<String>,
    /// Headings whose columns are not read, wherever they stand.
    pub unread: Vec<String>,
    /// In which order the days of a field are written, where the values cannot be left to say so.
    pub orders: Vec<(Field, DayOrder)>,
    /// Which mark parts the cents in the amounts of a field.
    pub decimals: Vec<(Field, DecimalMark)>,
    /// Fields whose unreadable values are left out, kept as notes and marked, instead of rejecting the row.
    pub leave_out: Vec<Field>,
    /// Whether the answers count for this file only; otherwise the office's next imports know them.
    pub only_now: bool,
    /// Whether rows that mean an application which is here bring it up to date, instead of coming anew.
    pub update: bool,
    /// Fields that are taken over also where an officer has changed them since.
    pub overwrite: Vec<Field>,
    /// What is said of single differences; goes before the rest.
    pub update_choices: Vec<UpdateChoice>,
}

crate::codes! {
    /// The mark before the cents.
    pub enum DecimalMark {
        /// `1.234,50`.
        Comma = "comma",
        /// `1,234.50`.
        Point = "point",
    }
}

/// What the officer chose for one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct SheetChoice {
    /// Read the sheet although it was passed over (`true`), or pass it over (`false`).
    pub read: Option<bool>,
    /// The row that holds the headings, counted from 1 as the file shows it.
    pub header_row: Option<u32>,
    /// What single columns are; columns not named here stay as detected.
    pub columns: Vec<ColumnChoice>,
}

/// What the officer chose for one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ColumnChoice {
    /// Position from the left, counted from 0.
    pub column: u32,
    /// What it is read as; `None` leaves it unread.
    pub field: Option<Field>,
    /// The call's question it answers, by its code; then it is no field.
    #[serde(default)]
    pub question: Option<String>,
}

/// What one value of a field means, wherever the file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Answer {
    /// The field.
    pub field: Field,
    /// The value as the file has it; script, marks and case do not matter.
    pub written: String,
    /// What it is read as instead, such as `mitrovice` for `Mitrovica`; for a place with the settlement behind a
    /// stroke where one is meant, such as `gracanica/Laplje Selo`.
    pub value: String,
}
