//! How long before its day something due is told.

use serde::{Deserialize, Serialize};

/// Warnings of what is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Deadlines {
    /// Days ahead.
    pub ahead_days: u16,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self { ahead_days: 7 }
    }
}
