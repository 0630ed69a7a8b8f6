//! Quotations: who asks how much for what, until when, and whether it is what was asked for.

use chrono::NaiveDate;
use serde_json::json;

use super::records::{Lot, Quotation, QuotationPrice};
use super::{Error, lots, store, writing};
use crate::Result;
use crate::grants::LARGEST;
use crate::ids::QuotationId;
use crate::money::Cents;
use crate::organisations;
use crate::people::OrganisationKind;
use crate::vault::{Action, Officer, Vault, Written};

/// A quotation as it is entered.
#[derive(Debug, Clone, Default)]
pub struct QuotationForm {
    /// The supplier, by its number.
    pub supplier: String,
    /// The day it came; today when absent.
    pub received_on: Option<NaiveDate>,
    /// Until when it holds.
    pub valid_until: Option<NaiveDate>,
    /// Days to deliver.
    pub delivery_days: Option<u32>,
    /// Guarantee in months.
    pub guarantee_months: Option<u32>,
    /// VAT on the whole.
    pub vat: Cents,
    /// Whether it meets the specification.
    pub compliant: bool,
    /// What there is to say about that.
    pub remark: String,
    /// The lot's line, the price of one without VAT, and the origin.
    pub prices: Vec<(i64, Cents, String)>,
}

/// Records a supplier's quotation. Whether the supplier may be dealt with is asked when the lot is awarded.
///
/// # Errors
/// [`Error::NotRequested`], [`Error::AwardedAlready`], [`Error::NoSupplier`], [`Error::QuotedAlready`],
/// [`Error::Price`], [`Error::RemarkMissing`], [`Error::Days`].
pub fn quote(vault: &Vault, officer: &Officer, which: &str, form: &QuotationForm) -> Result<Written<Lot>> {
    vault.write(officer, Action::QuotationRecorded, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        let request = lot.request.as_ref().ok_or(Error::NotRequested)?;
        if lot.award.is_some() {
            return Err(Error::AwardedAlready.into());
        }
        let supplier = organisations::service::find(tx, &form.supplier).map_err(|_| Error::NoSupplier)?;
        let kept = organisations::service::kept(tx, supplier)?.ok_or(Error::NoSupplier)?;
        if kept.kind.known() != Some(OrganisationKind::Supplier) {
            return Err(Error::NoSupplier.into());
        }
        if lot.quotations.iter().any(|one| one.supplier == supplier) {
            return Err(Error::QuotedAlready.into());
        }
        let received_on = form.received_on.unwrap_or(tx.today);
        crate::selection::check_day(received_on, Some(request.on), tx.today)?;
        if form.valid_until.is_some_and(|until| until < received_on) {
            return Err(Error::Days("valid_until").into());
        }
        let remark = Some(form.remark.trim().to_owned()).filter(|text| !text.is_empty());
        if !form.compliant && remark.is_none() {
            return Err(Error::RemarkMissing.into());
        }
        if form.vat < Cents::ZERO || form.vat > LARGEST {
            return Err(Error::Price("vat").into());
        }
        let mut prices: Vec<QuotationPrice> = Vec::new();
        for (position, unit_price, origin) in &form.prices {
            let line = lots::line_at(&lot, *position)?;
            let sound = *unit_price > Cents::ZERO && *unit_price <= LARGEST;
            if !sound || prices.iter().any(|one| one.line == line.id) {
                return Err(Error::Price("price").into());
            }
            let origin = Some(origin.trim().to_owned()).filter(|text| !text.is_empty());
            prices.push(QuotationPrice { line: line.id, unit_price: *unit_price, origin });
        }
        if prices.is_empty() {
            return Err(Error::Price("price").into());
        }
        let new = Quotation {
            id: QuotationId::new(),
            supplier,
            supplier_number: String::new(),
            supplier_name: String::new(),
            received_on,
            valid_until: form.valid_until,
            delivery_days: form.delivery_days,
            guarantee_months: form.guarantee_months,
            vat: form.vat,
            compliant: form.compliant,
            remark,
            prices,
        };
        if lot.quoted(&new).is_none() && new.prices.len() == lot.lines.len() {
            return Err(Error::TooLarge.into());
        }
        writing::quotation(tx, lot.id, &new)?;
        tx.describe(json!({ "lot": lot.number, "supplier": kept.number }));
        store::one(tx, lot.id)
    })
}
