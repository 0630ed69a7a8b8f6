//! How the programme buys: what an organisation's own rules ask is a setting, because they change.

use serde::{Deserialize, Serialize};

use crate::money::Cents;

/// Procurement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Procurement {
    /// How many quotations a lot needs; fewer need a recorded reason.
    pub least_quotations: u16,
    /// Whether items of approved agreements are bought before they are signed.
    pub buy_approved: bool,
    /// Orders to one supplier or for like items within so many days count together.
    pub split_days: u16,
    /// From this sum on they are warned of, as one purchase that was split.
    pub split_threshold: Cents,
}

impl Default for Procurement {
    fn default() -> Self {
        Self {
            least_quotations: 3,
            buy_approved: false,
            split_days: 90,
            split_threshold: Cents::new(1_000_000),
        }
    }
}

impl Procurement {
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if !(1..=20).contains(&self.least_quotations) {
            return Err("least_quotations");
        }
        if self.split_days > 730 {
            return Err("split_days");
        }
        if self.split_threshold < Cents::ZERO { Err("split_threshold") } else { Ok(()) }
    }
}
