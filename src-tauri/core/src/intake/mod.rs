//! Applications arriving: the form, importing registers (reading, mapping, checking, undo).

mod answering;
mod asked;
mod cell_text;
mod check;
mod columns;
pub(crate) mod earlier;
mod evidence;
mod field;
mod fingerprint;
mod flag;
pub mod form;
mod heading_words;
mod headings;
mod known;
mod one_row;
mod one_value;
mod options;
mod place;
mod rejected;
pub mod remembered;
pub(crate) mod report;
mod rows;
pub mod service;
pub(crate) mod store;
mod survey;
mod table;
pub mod takeover;
mod tally;
#[cfg(test)]
pub(crate) mod test_books;
mod updates;
mod values;

pub use earlier::ListField;
pub use field::Field;
pub use flag::Flag;
pub use options::{Answer, ColumnChoice, DecimalMark, ImportOptions, SheetChoice};
pub use rejected::{RejectedCells, RejectedColumn, RejectedTable};
pub use report::{
    CellProblem, ColumnPreview, Count, Fix, Fixed, How, ImportPreview, ImportReport, PassedOver, Phase,
    ProblemGroup, ProfileUse, Progress, RejectedRow, RowKind, SheetPreview, SkippedSheet,
};
pub use updates::{Difference, Held, UpdateChoice};

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
    /// No profile has this name.
    #[error("no such profile")]
    UnknownProfile {
        /// The name as given.
        name: String,
    },
    /// A profile's name is empty or too long.
    #[error("not a name for a profile")]
    ProfileName,
    /// No such word was settled, or its field has no closed list of words.
    #[error("no such word")]
    NoSuchWord {
        /// The word as given.
        written: String,
    },
    /// No sheet of the file holds a list of grants, assets, visits or jobs.
    #[error("the file holds no list to take over")]
    NoList,
    /// No day is given as of which lists are taken over, or one in the future.
    #[error("no day as of which")]
    AsOf,
    /// Nobody said why lists are taken over.
    #[error("taking over needs a reason")]
    TakeoverUnexplained,
    /// A form cannot be entered: every problem at its field.
    #[error("the form has {} problems", .0.len())]
    Form(Vec<Problem>),
    /// Columns are read as a call's questions, and no call is named.
    #[error("questions are asked by a call")]
    CallMissing,
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
            Self::UnknownProfile { name } => Problem::new("unknown-profile").with("name", name).at("profile"),
            Self::ProfileName => Problem::new("profile-name").at("name"),
            Self::NoSuchWord { written } => Problem::new("no-such-word").with("written", written),
            Self::NoList => Problem::new("no-list"),
            Self::AsOf => Problem::new("takeover-as-of").at("as_of"),
            Self::TakeoverUnexplained => Problem::new("takeover-unexplained").at("reason"),
            Self::Form(problems) => Problem::new("form-problems").with("count", problems.len()),
            Self::CallMissing => Problem::new("import-call-missing").at("call"),
            Self::Stopped => Problem::new("import-stopped"),
        }
    }
}
