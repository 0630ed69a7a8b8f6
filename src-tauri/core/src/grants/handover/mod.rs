//! Handover: what was given to a grantee on a day, of which items of the agreement, signed by both; in parts where
//! not all comes at once; and the rounds of deliveries.

pub mod certificate;
mod form;
mod photos;
pub mod rounds;
pub mod service;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use form::{HandoverForm, LineForm};

use super::assets::Registered;
use super::grantee::Grantee;
use crate::ids::{HandoverId, ItemId};
use crate::money::Cents;

/// An item the programme gives, with how much of it was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLeft {
    /// Identity.
    pub id: ItemId,
    /// Its place among the items the programme gives, from 1.
    pub position: usize,
    /// What it is.
    pub description: String,
    /// Model, power, breed and the like.
    pub specification: Option<String>,
    /// The unit counted in; pieces where absent.
    pub unit: Option<String>,
    /// What one unit costs.
    pub unit_price: Cents,
    /// How many were agreed, in thousandths.
    pub agreed_milli: i64,
    /// How many were handed over, in thousandths.
    pub handed_milli: i64,
}

impl ItemLeft {
    /// How many are still to come, in thousandths.
    #[must_use]
    pub fn left_milli(&self) -> i64 {
        (self.agreed_milli - self.handed_milli).max(0)
    }
}

/// A handover as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Handover {
    /// Identity.
    pub id: HandoverId,
    /// Its number, such as `CSP4-A-H0007`.
    pub number: String,
    /// To whom.
    pub grantee: Grantee,
    /// The day.
    pub on: NaiveDate,
    /// Where.
    pub place: Option<String>,
    /// Who took it over, where it was not the grantee.
    pub received_by: Option<String>,
    /// In which capacity.
    pub received_as: Option<String>,
    /// Who brought it.
    pub delivered_by: String,
    /// The order it came from.
    pub order_number: Option<String>,
    /// Why more was handed over than agreed.
    pub over_reason: Option<String>,
    /// Remarks.
    pub remarks: Option<String>,
    /// The day both signed the certificate, once it came back.
    pub signed_on: Option<NaiveDate>,
    /// Who recorded it.
    pub officer: String,
    /// What was handed over.
    pub assets: Vec<Registered>,
}

impl Handover {
    /// What it is worth together.
    #[must_use]
    pub fn value(&self) -> Option<Cents> {
        Cents::checked_sum(self.assets.iter().filter_map(|one| one.asset.value))
    }
}
