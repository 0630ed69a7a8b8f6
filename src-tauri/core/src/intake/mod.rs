//! Applications arriving: the form, importing registers (reading, mapping, checking, undo).

mod answering;
mod cell_text;
mod check;
mod columns;
mod evidence;
mod field;
mod fingerprint;
mod flag;
pub mod form;
mod heading_words;
mod headings;
mod one_row;
mod options;
mod place;
mod rejected;
mod report;
mod rows;
pub mod service;
mod store;
mod survey;
mod table;
mod tally;
mod values;

pub use field::Field;
pub use flag::Flag;
pub use options::{Answer, ColumnChoice, ImportOptions, SheetChoice};
pub use rejected::{RejectedCells, RejectedColumn, RejectedTable};
pub use report::{
    CellProblem, ColumnPreview, Count, How, ImportPreview, ImportReport, PassedOver, Phase, ProblemGroup,
    Progress, RejectedRow, RowKind, SheetPreview, SkippedSheet,
};

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
    /// No sheet of the file holds a table with a column of names.
    #[error("the file holds no register")]
    NoRegister,
    /// A column was named that no sheet has.
    #[error("no sheet has this column")]
    UnknownColumn {
        /// The heading or letter as given.
        column: String,
    },
    /// A value to be given to every row cannot be read.
    #[error("a value given for every row cannot be read")]
    ValueForAll {
        /// The field it was given for.
        field: Field,
        /// Why: the code a row would have been rejected or flagged with.
        why: String,
    },
    /// A form cannot be entered: every problem at its field.
    #[error("the form has {} problems", .0.len())]
    Form(Vec<Problem>),
    /// The import was stopped before its end; nothing was written.
    #[error("the import was stopped")]
    Stopped,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
            Self::NoRegister => Problem::new("no-register"),
            Self::UnknownColumn { column } => Problem::new("unknown-column").with("column", column),
            Self::ValueForAll { field, why } => {
                Problem::new("value-for-all").with("value", field).with("why", why).at(field.as_code())
            }
            Self::Form(problems) => Problem::new("form-problems").with("count", problems.len()),
            Self::Stopped => Problem::new("import-stopped"),
        }
    }
}
