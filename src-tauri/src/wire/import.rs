//! The import wizard. What is found in a file and done with it are the core's own types.

use csp_core::Problem;
use csp_core::intake::remembered::{Profile, Word};
use csp_core::intake::takeover::TakeoverOptions;
use csp_core::intake::{Field, ImportOptions, ImportPreview};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// What the office remembers of importing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportMemory {
    /// How files with certain headings are read, by name.
    pub profiles: Vec<Profile>,
    /// What words of registers mean, by field.
    pub words: Vec<Word>,
}

/// Keeps how the file in hand is read under these options.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveProfile {
    /// The file's handle.
    pub file: u32,
    /// What the officer decided.
    pub options: ImportOptions,
    /// The name the profile gets.
    pub name: String,
}

/// What is forgotten: a profile, or a word of a field.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ForgetReading {
    /// The profile's name.
    pub profile: Option<String>,
    /// The word's field.
    pub field: Option<Field>,
    /// The word.
    pub written: Option<String>,
}

/// Asks what taking the lists of the file in hand over would do, or for it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TakeoverRequest {
    /// The file's handle.
    pub file: u32,
    /// The day as people write it; empty while it is not typed.
    pub as_of: String,
    /// What the manager says; the day above stands for its own.
    pub options: TakeoverOptions,
}
