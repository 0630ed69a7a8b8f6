//! The request to purchase: IOM's requisition commits the money.

use chrono::NaiveDate;
use serde_json::json;

use super::records::{Lot, Request};
use super::{Error, store, writing};
use crate::Result;
use crate::ids::PurchaseRequestId;
use crate::vault::{Action, Officer, Vault, Written};

/// A request as it is entered.
#[derive(Debug, Clone, Default)]
pub struct RequestForm {
    /// IOM's requisition number.
    pub number: String,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// When the goods are needed.
    pub needed_by: Option<NaiveDate>,
    /// Until when quotations are taken.
    pub offers_until: Option<NaiveDate>,
    /// Conditions.
    pub conditions: String,
}

/// Records that a lot was requested. Whoever records it is the requester.
///
/// # Errors
/// [`Error::RequestedAlready`], [`Error::NumberMissing`], [`Error::NumberTaken`], [`Error::Days`], a day in the
/// future.
pub fn request(vault: &Vault, officer: &Officer, which: &str, form: &RequestForm) -> Result<Written<Lot>> {
    vault.write(officer, Action::PurchaseRequested, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        if lot.request.is_some() {
            return Err(Error::RequestedAlready.into());
        }
        let number = form.number.trim();
        if number.is_empty() {
            return Err(Error::NumberMissing.into());
        }
        if is_taken(tx, "purchase_request", number)? {
            return Err(Error::NumberTaken.into());
        }
        let on = form.on.unwrap_or(tx.today);
        crate::selection::check_day(on, None, tx.today)?;
        for (field, day) in [("offers_until", form.offers_until), ("needed_by", form.needed_by)] {
            if day.is_some_and(|day| day < on) {
                return Err(Error::Days(field).into());
            }
        }
        if lot.items().next().is_none() {
            return Err(Error::Nothing.into());
        }
        for item in lot.items() {
            crate::privacy::check_application(tx, item.application)?;
        }
        let conditions = Some(form.conditions.trim().to_owned()).filter(|text| !text.is_empty());
        let new = Request {
            id: PurchaseRequestId::new(),
            number: number.to_owned(),
            on,
            needed_by: form.needed_by,
            offers_until: form.offers_until,
            conditions,
            officer: officer.id,
            officer_name: String::new(),
        };
        writing::request(tx, lot.id, &new)?;
        tx.describe(json!({ "lot": lot.number, "requisition": number }));
        store::one(tx, lot.id)
    })
}

/// Whether a number of IOM's stands in a table already, whatever its letters' case.
pub(super) fn is_taken(db: &rusqlite::Connection, table: &str, number: &str) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {table} WHERE lower(number) = lower(?1) AND removed_at IS NULL LIMIT 1");
    Ok(db.prepare_cached(&sql)?.exists([number])?)
}
