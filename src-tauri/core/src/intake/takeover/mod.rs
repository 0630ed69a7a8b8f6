//! Taking over a running programme: grants, assets, visits and jobs from old lists, as they stood on a day.
//! Nothing of what they say happened here: every step is marked as not evidenced.

mod grants;
mod headings;
mod lists;
mod results;
mod rows;
pub mod service;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ImportOptions, RejectedRow, SkippedSheet};
use crate::ids::ChangeId;

crate::codes! {
    /// What a list of a running programme holds.
    pub enum Kind {
        /// Grants that were agreed.
        Grants = "grants",
        /// What was handed over.
        Assets = "assets",
        /// Monitoring visits.
        Visits = "visits",
        /// Jobs that came of the grants.
        Jobs = "jobs",
    }
}

crate::codes! {
    /// What a column of such a list can be read as, beside the fields of a register.
    pub enum TakeField {
        /// The agreement's number as it was.
        AgreementNumber = "agreement_number",
        /// The day the agreement was signed.
        AgreedOn = "agreed_on",
        /// The day the committee approved.
        ApprovedOn = "approved_on",
        /// What the programme gave, EUR.
        GrantedEur = "granted_eur",
        /// The day everything was delivered.
        DeliveredOn = "delivered_on",
        /// The day the grant was closed.
        ClosedOn = "closed_on",
        /// What was handed over.
        Description = "description",
        /// Its serial number.
        Serial = "serial",
        /// How many.
        Quantity = "quantity",
        /// What they are worth together, EUR.
        ValueEur = "value_eur",
        /// The day of the handover.
        HandedOverOn = "handed_over_on",
        /// The day of the visit.
        VisitedOn = "visited_on",
        /// Whether the assets were in place.
        InPlace = "in_place",
        /// Whether the enterprise operated.
        Operating = "operating",
        /// What else was found.
        VisitNote = "visit_note",
        /// The day of the count.
        CountedOn = "counted_on",
        /// Jobs created, full time.
        CreatedFullTime = "created_full_time",
        /// Jobs created, part time.
        CreatedPartTime = "created_part_time",
        /// Jobs secured.
        Secured = "secured",
    }
}

/// What a manager says of the lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct TakeoverOptions {
    /// The day as of which the lists stand; nothing in them is later.
    #[ts(type = "string | null")]
    pub as_of: Option<NaiveDate>,
    /// Why they are taken over: the exception from decisions, screening and two pairs of eyes rests on it.
    pub reason: String,
    /// What every sheet holds; told from the headings when absent.
    pub kind: Option<Kind>,
    /// Field -> a heading's text or a column's letters.
    pub map: Vec<(TakeField, String)>,
    /// Field -> one value for every row.
    pub set: Vec<(TakeField, String)>,
    /// How what a register says of people and applications is read.
    pub register: ImportOptions,
}

/// What became of the rows of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct TakenKind {
    /// The kind.
    pub kind: Kind,
    /// Rows that speak of one.
    pub read: u64,
    /// Rows taken over now.
    pub taken: u64,
    /// Rows taken over before.
    pub unchanged: u64,
}

/// One list as it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ListFound {
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// What it holds.
    pub kind: Kind,
    /// The row of the headings, counted from 1.
    pub header_row: u32,
    /// Which heading is read as what, by the field's code.
    pub columns: Vec<(String, String)>,
}

/// What taking over did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct TakeoverReport {
    /// The day as of which.
    #[ts(type = "string")]
    pub as_of: NaiveDate,
    /// The lists that were found.
    pub lists: Vec<ListFound>,
    /// By kind, in the order of the work.
    pub kinds: Vec<TakenKind>,
    /// Of the grants, how many went to applicants who were known.
    pub known_applicants: u64,
    /// What the grants taken over now come to, in cents.
    pub granted_cents: i64,
    /// Rows not taken over.
    pub rejected: Vec<RejectedRow>,
    /// Sheets not read.
    pub skipped: Vec<SkippedSheet>,
    /// The change that `undo` takes back; `None` when nothing was taken over.
    pub batch: Option<ChangeId>,
}
