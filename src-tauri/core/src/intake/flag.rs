//! Doubts about what was read: imported all the same, and shown until a person has looked.

use serde::{Deserialize, Serialize};

use super::Field;

/// One doubt about an application. Stored with it as JSON; the words are at `flag-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
pub struct Flag {
    /// Stable code in kebab-case, such as `no-birth-date`.
    pub code: String,
    /// The field it is about, by its code.
    pub field: Option<String>,
}

impl Flag {
    /// A doubt about a field.
    #[must_use]
    pub fn new(code: &str, field: Field) -> Self {
        Self { code: code.to_owned(), field: Some(field.as_code().to_owned()) }
    }
}
