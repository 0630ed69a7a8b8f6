//! Why a file was not read. Nothing of the file's content is in it.

use csp_core::Problem;
use serde::{Deserialize, Serialize};

use crate::limits;

/// A file that cannot be read, by what the officer can do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// There is no such file.
    #[error("there is no such file")]
    NoSuchFile,
    /// It is a folder.
    #[error("this is a folder")]
    Folder,
    /// The system does not let us read it.
    #[error("the file cannot be opened")]
    Unopenable,
    /// It has no content.
    #[error("the file is empty")]
    Empty,
    /// More bytes than we read.
    #[error("the file is larger than {megabytes} MB")]
    TooBig {
        /// The limit.
        megabytes: u32,
    },
    /// More rows, columns or cells than we read.
    #[error("the file has more than {rows} rows, {columns} columns or {cells} cells")]
    TooManyCells {
        /// The limit of rows.
        rows: u32,
        /// The limit of columns.
        columns: u32,
        /// The limit of cells.
        cells: u32,
    },
    /// A cell that no spreadsheet program would keep.
    #[error("a cell has more than {characters} characters")]
    CellTooLong {
        /// The limit.
        characters: u32,
    },
    /// Packed so that it would unpack beyond measure.
    #[error("the file is packed in a way no spreadsheet program packs")]
    Bomb,
    /// It contains macros.
    #[error("the workbook contains macros")]
    Macros,
    /// It is protected by a password.
    #[error("the workbook is protected by a password")]
    Protected,
    /// The workbook format of Excel before 2007, or the binary one.
    #[error("the workbook is in an old or binary Excel format")]
    OldExcel,
    /// A file of another kind.
    #[error("this is not a workbook or a text table")]
    NotATable,
    /// It looks like a workbook but cannot be read.
    #[error("the workbook is damaged")]
    Damaged,
    /// It holds a document type declaration, which no spreadsheet program writes.
    #[error("the workbook declares document types")]
    Declarations,
    /// Reading it took too long.
    #[error("reading took longer than {seconds} seconds")]
    TooSlow {
        /// The limit.
        seconds: u32,
    },
    /// Reading it ended without a result.
    #[error("reading the file failed")]
    Unreadable,
    /// The program that reads files could not be started.
    #[error("the reading program could not be started")]
    NoReader,
    /// No scan: neither PDF nor JPEG nor PNG.
    #[error("neither PDF nor JPEG nor PNG")]
    NotScanned,
    /// A PDF that cannot be read.
    #[error("the PDF cannot be read")]
    PdfDamaged,
    /// A PDF under a password.
    #[error("the PDF is protected by a password")]
    PdfProtected,
    /// More pages than we read.
    #[error("more than {pages} pages")]
    TooManyPages {
        /// The limit.
        pages: u32,
    },
    /// A photograph in a format that is not read.
    #[error("a HEIC picture")]
    HeicPhoto,
    /// No photograph.
    #[error("neither JPEG nor PNG")]
    NotPhoto,
    /// A photograph that cannot be read.
    #[error("the photograph is damaged")]
    PhotoDamaged,
    /// A photograph with more points than we read.
    #[error("the photograph has too many points")]
    PhotoTooLarge,
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
}

impl From<csp_scanning::Refusal> for Refusal {
    fn from(refusal: csp_scanning::Refusal) -> Self {
        match refusal {
            csp_scanning::Refusal::NotScanned => Self::NotScanned,
            csp_scanning::Refusal::Damaged => Self::PdfDamaged,
            csp_scanning::Refusal::Protected => Self::PdfProtected,
            csp_scanning::Refusal::Heic => Self::HeicPhoto,
            csp_scanning::Refusal::NotPhoto => Self::NotPhoto,
            csp_scanning::Refusal::PhotoDamaged => Self::PhotoDamaged,
            csp_scanning::Refusal::PhotoTooLarge => Self::PhotoTooLarge,
            csp_scanning::Refusal::TooManyPages => Self::TooManyPages { pages: csp_scanning::limits::PAGES },
        }
    }
}

impl Refusal {
    pub(crate) fn too_big(most: u64) -> Self {
        Self::TooBig { megabytes: u32::try_from(most / (1024 * 1024)).unwrap_or(u32::MAX) }
    }

    pub(crate) fn too_many_cells() -> Self {
        Self::TooManyCells { rows: limits::ROWS, columns: limits::COLUMNS, cells: limits::CELLS }
    }

    pub(crate) fn cell_too_long() -> Self {
        Self::CellTooLong { characters: u32::try_from(limits::CELL_CHARACTERS).unwrap_or(u32::MAX) }
    }

    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoSuchFile => Problem::new("file-not-there"),
            Self::Folder => Problem::new("file-is-folder"),
            Self::Unopenable => Problem::new("file-not-opened"),
            Self::Empty => Problem::new("file-empty"),
            Self::TooBig { megabytes } => Problem::new("file-too-big").with("megabytes", megabytes),
            Self::TooManyCells { rows, columns, cells } => Problem::new("file-too-many-cells")
                .with("rows", rows)
                .with("columns", columns)
                .with("cells", cells),
            Self::CellTooLong { characters } => {
                Problem::new("file-cell-too-long").with("characters", characters)
            }
            Self::Bomb => Problem::new("file-bomb"),
            Self::Macros => Problem::new("file-macros"),
            Self::Protected => Problem::new("file-protected"),
            Self::OldExcel => Problem::new("file-old-excel"),
            Self::NotATable => Problem::new("file-not-a-table"),
            Self::Damaged => Problem::new("file-damaged"),
            Self::Declarations => Problem::new("file-declarations"),
            Self::TooSlow { seconds } => Problem::new("file-too-slow").with("seconds", seconds),
            Self::Unreadable => Problem::new("file-unreadable"),
            Self::NoReader => Problem::new("file-no-reader"),
            Self::NotScanned => Problem::new("scan-not-scanned"),
            Self::PdfDamaged => Problem::new("scan-damaged"),
            Self::PdfProtected => Problem::new("scan-protected"),
            Self::TooManyPages { pages } => Problem::new("scan-too-many-pages").with("pages", pages),
            Self::HeicPhoto => Problem::new("photo-heic").at("file"),
            Self::NotPhoto => Problem::new("photo-not-photo").at("file"),
            Self::PhotoDamaged => Problem::new("photo-damaged").at("file"),
            Self::PhotoTooLarge => Problem::new("photo-too-large").at("file"),
            Self::Stopped => Problem::new("cancelled"),
        }
    }
}
