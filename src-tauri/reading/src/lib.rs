//! csp-reading: files from outside in, plain tables of cells out.
//!
//! Nothing of a foreign file is trusted: its size and make are checked before anything reads it
//! (`preflight`), and on an officer's machine it is read in a child process with limits ([`child`]),
//! because readers of workbooks can be made to abort.

pub mod child;
mod confine;
mod decoding;
mod delimited;
pub mod photos;
mod preflight;
mod refusal;
pub mod scans;
mod spreadsheet;

use std::fs;
use std::io;
use std::path::Path;

use csp_core::cells::{Book, Cell, Sheet};
use sha2::{Digest, Sha256};

pub use child::read_in_child;
pub use refusal::Refusal;

/// Limits of what is read. A register of the programme has some thousand rows and some twenty columns.
pub mod limits {
    /// Bytes of a file.
    pub const FILE_BYTES: u64 = 10 * 1024 * 1024;
    /// Bytes of a workbook once unpacked.
    pub const INFLATED_BYTES: u64 = 100 * 1024 * 1024;
    /// Files inside a workbook.
    pub const ENTRIES: usize = 200;
    /// How many times larger than packed a file inside a workbook may be.
    pub const RATIO: u64 = 100;
    /// Rows of a file, in all its sheets together.
    pub const ROWS: u32 = 50_000;
    /// Columns of a sheet.
    pub const COLUMNS: u32 = 200;
    /// Cells of a file: forty columns of the most rows. What reads them afterwards must be done in seconds.
    pub const CELLS: u32 = 2_000_000;
    /// Characters of a cell: what Excel keeps in one.
    pub const CELL_CHARACTERS: usize = 32_767;
    /// Memory of the child beyond what it starts with, in bytes.
    pub const CHILD_BYTES: u64 = 512 * 1024 * 1024;
    /// Time of the child: whoever waits is answered within 20 s, the end of a child on a busy machine included.
    pub const CHILD_SECONDS: u32 = 18;
}

/// Reads a workbook or a text file in this process: for tests, and inside the child.
///
/// # Errors
/// When the file is not one we read, or larger than we read.
pub fn read_in_process(path: &Path) -> Result<Book, Refusal> {
    let bytes = load(path)?;
    let sheets = match preflight::kind(&bytes)? {
        preflight::Kind::Workbook => spreadsheet::xlsx(&bytes)?,
        preflight::Kind::OpenDocument => spreadsheet::ods(&bytes)?,
        preflight::Kind::Text => vec![Sheet {
            name: String::new(),
            hidden: false,
            first_row: 1,
            rows: delimited::rows(&decoding::decode(&bytes))?,
        }],
    };
    if sheets.iter().all(|s| s.rows.iter().flatten().all(|c| *c == Cell::Empty)) {
        return Err(Refusal::Empty);
    }
    Ok(Book {
        file_name: path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        sha256: Sha256::digest(&bytes).into(),
        sheets,
    })
}

fn load(path: &Path) -> Result<Vec<u8>, Refusal> {
    load_up_to(path, limits::FILE_BYTES)
}

fn load_up_to(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    let about = fs::metadata(path).map_err(|e| not_opened(&e))?;
    if about.is_dir() {
        return Err(Refusal::Folder);
    }
    // A pipe or device has no length to check and may never end.
    if !about.is_file() {
        return Err(Refusal::NotATable);
    }
    if about.len() > most {
        return Err(Refusal::too_big(most));
    }
    let bytes = fs::read(path).map_err(|e| not_opened(&e))?;
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(bytes)
}

/// Refuses a text that no cell of a spreadsheet could hold.
fn check_length(text: &str) -> Result<(), Refusal> {
    // Bytes are never fewer than characters, and counting characters takes time.
    let long = text.len() > limits::CELL_CHARACTERS && text.chars().count() > limits::CELL_CHARACTERS;
    if long { Err(Refusal::cell_too_long()) } else { Ok(()) }
}

fn not_opened(error: &io::Error) -> Refusal {
    if error.kind() == io::ErrorKind::NotFound { Refusal::NoSuchFile } else { Refusal::Unopenable }
}
