//! Restrictive measures: when a list is whole, and who is a candidate.

use serde::{Deserialize, Serialize};

/// How lists of restrictive measures are taken and searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Screening {
    /// A list with fewer than this share of the entities of the version before is refused, in percent.
    pub whole_percent: u8,
    /// Candidates below this score are not shown, in percent.
    pub threshold_percent: u8,
}

impl Default for Screening {
    /// The defaults of csp-screening: nine tenths, and the threshold its labelled pairs were measured at.
    fn default() -> Self {
        Self { whole_percent: 90, threshold_percent: 72 }
    }
}
