//! The import wizard.

use std::collections::BTreeMap;

use csp_core::Problem;
use csp_core::ids::ChangeId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A field of an application as registers know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Field {
    /// Whole name in one column, in either order.
    #[serde(rename = "full_name")]
    FullName,
    /// Given name alone.
    #[serde(rename = "given_name")]
    GivenName,
    /// Family name alone.
    #[serde(rename = "family_name")]
    FamilyName,
    /// Sex.
    #[serde(rename = "sex")]
    Sex,
    /// Date of birth.
    #[serde(rename = "birth_date")]
    BirthDate,
    /// Kosovo personal number or JMBG.
    #[serde(rename = "personal_number")]
    PersonalNumber,
    /// The person's own declaration of a community.
    #[serde(rename = "community")]
    Community,
    /// Municipality.
    #[serde(rename = "municipality")]
    Municipality,
    /// Town, village or quarter.
    #[serde(rename = "settlement")]
    Settlement,
    /// Street, or the whole address in one column.
    #[serde(rename = "address")]
    Address,
    /// House number.
    #[serde(rename = "house_number")]
    HouseNumber,
    /// Postcode.
    #[serde(rename = "postcode")]
    Postcode,
    /// Telephone.
    #[serde(rename = "phone")]
    Phone,
    /// Whether the person came back, or what else brought them where they live.
    #[serde(rename = "returnee")]
    Returnee,
    /// Members of the household.
    #[serde(rename = "household_size")]
    HouseholdSize,
    /// Component of the programme, most often said as new or existing business.
    #[serde(rename = "component")]
    Component,
    /// Line of business.
    #[serde(rename = "sector")]
    Sector,
    /// What is asked for, EUR.
    #[serde(rename = "requested_eur")]
    RequestedEur,
    /// The applicant's own share, EUR.
    #[serde(rename = "own_share_eur")]
    OwnShareEur,
    /// The day the application was received.
    #[serde(rename = "received_on")]
    ReceivedOn,
    /// Whether the person has a disability.
    #[serde(rename = "disability")]
    Disability,
    /// The name of the enterprise or association.
    #[serde(rename = "enterprise_name")]
    EnterpriseName,
    /// Remarks.
    #[serde(rename = "notes")]
    Notes,
}

/// Why a row is neither imported nor rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum RowKind {
    /// Nothing stands in it, or only its number.
    #[serde(rename = "blank")]
    Blank,
    /// A total or subtotal.
    #[serde(rename = "total")]
    Total,
    /// The headings once more.
    #[serde(rename = "heading")]
    Heading,
    /// A line of text: a title, a note, a signature.
    #[serde(rename = "note")]
    Note,
}

/// How a column came to be read as a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum How {
    /// Its heading says so.
    #[serde(rename = "heading")]
    Heading,
    /// Its values look so.
    #[serde(rename = "values")]
    Values,
    /// The officer chose it.
    #[serde(rename = "chosen")]
    Chosen,
    /// It is not read.
    #[serde(rename = "unread")]
    Unread,
}

/// Everything the officer decided; empty means "as you found it".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportOptions {
    /// Field -> a heading's text, or a column's letters where no heading has that text; for every sheet
    /// that has the column.
    pub map: Vec<(Field, String)>,
    /// Field -> one value for every row, in place of whatever the file says.
    pub set: Vec<(Field, String)>,
    /// Choices for single sheets, by the sheet's name (empty for CSV).
    pub sheets: BTreeMap<String, SheetChoice>,
    /// What single values mean.
    pub answers: Vec<Answer>,
}

/// What the officer chose for one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// Position from the left, counted from 0.
    pub column: u32,
    /// What it is read as; `None` leaves it unread.
    pub field: Option<Field>,
}

/// What one value of a field means, wherever the file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answer {
    /// The field.
    pub field: Field,
    /// The value as the file has it; script, marks and case do not matter.
    pub written: String,
    /// What it is read as instead, such as `mitrovice` for `Mitrovica`.
    pub value: String,
}

/// A row that was not imported, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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

/// A row that was passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassedOver {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it.
    pub row: u32,
    /// Why.
    pub kind: RowKind,
}

/// A sheet that holds no table of applicants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkippedSheet {
    /// The sheet's name.
    pub sheet: String,
    /// Why: `no-table`, `hidden`, `empty` or `chosen`; the words are at `skipped-<code>`.
    pub code: String,
}

/// How many times something was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Count {
    /// The code of what was found.
    pub code: String,
    /// The field it is about.
    pub field: Option<String>,
    /// How many rows.
    pub rows: u64,
}

/// What an import did. `imported + unchanged + rejected.len() == read`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// The change that `undo` takes back; `None` when nothing was imported.
    pub batch: Option<ChangeId>,
}

/// One column as a preview shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnPreview {
    /// Position from the left, counted from 0.
    pub column: u32,
    /// Letters as a spreadsheet shows them.
    pub letters: String,
    /// The heading as written; empty where there is none.
    pub heading: String,
    /// What it is read as.
    pub field: Option<Field>,
    /// How that was found.
    pub how: How,
    /// The first values, as the file shows them. Personal: for the screen only.
    pub samples: Vec<String>,
}

/// One table as a preview shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// What the report would be; `batch` is always `None`.
    pub report: ImportReport,
    /// The tables that were found.
    pub sheets: Vec<SheetPreview>,
    /// What rejects rows, most frequent first.
    pub problems: Vec<ProblemGroup>,
    /// What is doubtful, most frequent first.
    pub doubts: Vec<ProblemGroup>,
}

/// Asks for a preview of the file in hand, or for its import.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportRequest {
    /// The file's handle, from `import_choose`.
    pub file: u32,
    /// What the officer decided. Sent whole with every change.
    pub options: ImportOptions,
}

/// A file in hand: as it is, and what its import would do. Nothing is written yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportInHand {
    /// The file's handle for the next calls.
    pub file: u32,
    /// The file's name without its folder.
    pub file_name: String,
    /// When this very file was imported before, `YYYY-MM-DD`.
    pub imported_before: Option<String>,
    /// The file as it is: the first rows of each sheet, title rows included.
    pub sheets: Vec<FileSheet>,
    /// What an import would do under the options given.
    pub preview: Option<ImportPreview>,
    /// Why there is no preview, such as no column with a name: choose columns, or another file.
    pub refusal: Option<Problem>,
}

/// One sheet as the file has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileSheet {
    /// Name; empty for CSV.
    pub sheet: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// The sheet's rows in all.
    pub row_count: u32,
    /// The first rows.
    pub rows: Vec<FileRow>,
}

/// One row as the file has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileRow {
    /// The row's number, as the file shows it.
    pub row: u32,
    /// The cells as text.
    pub cells: Vec<String>,
}

/// A file in hand, by its handle.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportFile {
    /// The file's handle.
    pub file: u32,
}
