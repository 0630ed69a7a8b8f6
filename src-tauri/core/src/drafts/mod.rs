//! What officers typed and have not saved. Kept in the vault, so that locking loses nothing, and out of
//! the change log: a draft is nobody's act.

pub mod service;
mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

/// A kept draft. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Field names and what was typed.
    pub content: BTreeMap<String, String>,
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}
