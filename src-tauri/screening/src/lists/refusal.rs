//! Why a file is not taken as a list.

use thiserror::Error;

/// A file that is no list, or no longer a whole one. Nothing of it is used.
#[derive(Clone, PartialEq, Debug, Error)]
pub enum Refusal {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A web page: the server answered with a notice instead of the list.
    #[error("the file is a web page, not a list")]
    Html,
    /// Neither of the known formats.
    #[error("the file is not a list we know (it begins with {begins:?})")]
    NotAList {
        /// The first readable characters, for the person who chose the file.
        begins: String,
    },
    /// A list in its form, without anybody in it.
    #[error("the list names nobody")]
    NoEntities,
    /// It stops before its end.
    #[error("the file stops before its end, at line {line}")]
    Truncated {
        /// Line, counted from 1.
        line: u64,
    },
    /// Columns without which nobody can be screened are missing, or a row has another number of columns.
    #[error("line {line}: columns missing: {missing:?}")]
    WrongColumns {
        /// Line, counted from 1.
        line: u64,
        /// Headers looked for in vain; empty when a row is of another width than the header.
        missing: Vec<String>,
    },
    /// Not well-formed.
    #[error("line {line}: {what}")]
    Malformed {
        /// Line, counted from 1.
        line: u64,
        /// What the parser found.
        what: String,
    },
    /// Not UTF-8, which all three formats are.
    #[error("line {line}: the file is not UTF-8")]
    Encoding {
        /// Line, counted from 1.
        line: u64,
    },
    /// A document type or an entity of its own, which no list has and which can blow a file up.
    #[error("line {line}: the file declares or uses entities of its own")]
    Entities {
        /// Line, counted from 1.
        line: u64,
    },
    /// Larger, deeper or wider than any list.
    #[error("line {line}: {what} is larger than any list has")]
    TooLarge {
        /// Line, counted from 1.
        line: u64,
        /// What is too large: `file`, `piece`, `nesting`, `attributes`.
        what: &'static str,
    },
    /// Far fewer entities than the version before.
    #[error("{now} entities where the version before had {previous}")]
    Shrunken {
        /// How many the version before had.
        previous: usize,
        /// How many this one has.
        now: usize,
    },
    /// The disk or the pipe failed.
    #[error("the file could not be read: {0}")]
    Unreadable(String),
}

impl Refusal {
    /// The stable code by which a face of the program finds its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "list-empty",
            Self::Html => "list-html",
            Self::NotAList { .. } => "list-unknown",
            Self::NoEntities => "list-nobody",
            Self::Truncated { .. } => "list-truncated",
            Self::WrongColumns { .. } => "list-columns",
            Self::Malformed { .. } => "list-malformed",
            Self::Encoding { .. } => "list-encoding",
            Self::Entities { .. } => "list-entities",
            Self::TooLarge { .. } => "list-too-large",
            Self::Shrunken { .. } => "list-shrunken",
            Self::Unreadable(_) => "list-unreadable",
        }
    }

    /// The line concerned, counted from 1, where there is one.
    pub fn line(&self) -> Option<u64> {
        match self {
            Self::Truncated { line }
            | Self::WrongColumns { line, .. }
            | Self::Malformed { line, .. }
            | Self::Encoding { line }
            | Self::Entities { line }
            | Self::TooLarge { line, .. } => Some(*line),
            _ => None,
        }
    }
}
