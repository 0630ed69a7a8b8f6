//! Tables of cells: what readers of foreign files hand to the core.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One cell as the file holds it, before anybody has decided what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "v", rename_all = "snake_case")]
pub enum Cell {
    /// Nothing, or only white space.
    Empty,
    /// Text as written, untrimmed.
    Text(String),
    /// A number cell. Workbooks know only doubles, so identity numbers arrive here too.
    Number(f64),
    /// A cell formatted as a day.
    Date(NaiveDate),
    /// A cell formatted as a day with a time.
    DateTime(NaiveDateTime),
    /// TRUE or FALSE.
    Bool(bool),
    /// A formula's error, such as `#REF!`.
    Error(String),
}

/// One sheet of a workbook, or the whole of a CSV file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The sheet's name as the file shows it; empty for CSV.
    pub name: String,
    /// Whether the workbook hides the sheet.
    pub hidden: bool,
    /// The number the file shows beside `rows[0]`, counted from 1.
    pub first_row: u32,
    /// Rows from top to bottom, from column A on; short rows end early.
    pub rows: Vec<Vec<Cell>>,
}

/// A file from outside as plain tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// The file's name without its folder.
    pub file_name: String,
    /// SHA-256 of the file's bytes.
    pub sha256: [u8; 32],
    /// The sheets in the file's order, hidden ones included.
    pub sheets: Vec<Sheet>,
}
