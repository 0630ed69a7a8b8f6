//! Monitoring: who is to be visited when, what a visit found of assets, business and staff, and the jobs that
//! follow from it.

pub mod counting;
mod form;
mod paper;
pub mod schedule;
pub mod service;
pub(super) mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use counting::{Jobs, Posts, StaffRole, Stock};
pub use form::{SeenForm, StaffForm, VisitForm};
pub use schedule::{Milestone, Standing};

use super::assets::Condition;
use super::grantee::Grantee;
use crate::code::Stored;
use crate::ids::{AssetId, MonitoringVisitId};
use crate::money::Cents;
use crate::people::Sex;

crate::codes! {
    /// How a business does, as the visitors grade it.
    pub enum Grade {
        /// It grows.
        Good = "good",
        /// It holds.
        Fair = "fair",
        /// It needs help.
        Weak = "weak",
        /// It is about to close, or closed.
        Failing = "failing",
    }
}

/// What a visit found of one asset. The note may speak of people: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SeenAsset {
    /// The asset.
    pub asset: AssetId,
    /// Its tag.
    pub tag: Option<String>,
    /// What it is.
    pub description: String,
    /// Whether it was there.
    pub present: bool,
    /// Whether it is used.
    pub in_use: Option<bool>,
    /// In which condition it was.
    pub condition: Option<Stored<Condition>>,
    /// What else was seen.
    pub note: Option<String>,
}

/// Staff of one kind as a visit found them.
#[derive(Clone, PartialEq, Eq)]
pub struct SeenStaff {
    /// What counts of them.
    pub posts: Posts,
    /// Their sex, where asked.
    pub sex: Option<Stored<Sex>>,
    /// The community they declare, where they do.
    pub community: Option<String>,
}

/// A monitoring visit as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Monitored {
    /// Identity.
    pub id: MonitoringVisitId,
    /// Its number; none for what was taken over.
    pub number: Option<String>,
    /// Whom was visited.
    pub grantee: Grantee,
    /// The day.
    pub on: NaiveDate,
    /// Months after the first handover it was made for.
    pub milestone: Option<u16>,
    /// Who went and recorded it.
    pub officer: Option<String>,
    /// Who came along.
    pub companion: Option<String>,
    /// Whether the assets were there.
    pub in_place: Option<bool>,
    /// Whether they are used.
    pub in_use: Option<bool>,
    /// Whether the business works.
    pub operating: Option<bool>,
    /// Whether it is registered.
    pub registered: Option<bool>,
    /// Income a month, as the grantee says.
    pub income: Option<Cents>,
    /// Problems.
    pub problems: Option<String>,
    /// Help that was given.
    pub help_given: Option<String>,
    /// How the business does.
    pub grade: Option<Stored<Grade>>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// What else was found.
    pub note: Option<String>,
    /// Jobs before any support, where this visit gave them.
    pub baseline: Option<(u32, u32)>,
    /// Of the baseline's posts, how many would have been lost.
    pub posts_at_risk: Option<u32>,
    /// Posts that count, on that day.
    pub stock: Option<Stock>,
    /// What the visit added to the jobs.
    pub jobs: Option<Jobs>,
    /// Why it does not count.
    pub void_reason: Option<String>,
    /// Whether it was recorded here; otherwise it was taken over from an old list.
    pub evidenced: bool,
    /// What was found of each asset.
    pub assets: Vec<SeenAsset>,
    /// What was found of staff.
    pub staff: Vec<SeenStaff>,
}

/// How a grantee's visits stand. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Followed {
    /// Who.
    pub grantee: Grantee,
    /// The day of the first handover.
    pub first: NaiveDate,
    /// The schedule.
    pub milestones: Vec<Milestone>,
}
