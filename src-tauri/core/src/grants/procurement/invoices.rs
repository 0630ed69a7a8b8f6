//! Invoices and payments: registered, never paid here. What is paid is spent from the budget lines of the
//! agreements it was for.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde_json::json;

use super::records::{Invoice, Lot, Order, Payment, PaymentPart};
use super::{Error, orders, splitting, store, writing};
use crate::Result;
use crate::grants::LARGEST;
use crate::ids::{InvoiceId, LotId, PaymentId};
use crate::money::Cents;
use crate::vault::{Action, Officer, Vault, Written};

/// An invoice as it is entered.
#[derive(Debug, Clone, Default)]
pub struct InvoiceForm {
    /// The supplier's number of it.
    pub number: String,
    /// Its day; today when absent.
    pub on: Option<NaiveDate>,
    /// Without VAT.
    pub amount: Cents,
    /// VAT.
    pub vat: Cents,
    /// Number of the VAT exemption certificate.
    pub exemption_number: String,
    /// Its day.
    pub exemption_on: Option<NaiveDate>,
    /// Why it asks for more than was delivered.
    pub reason: String,
}

/// Registers a supplier's invoice under IOM's order number.
///
/// # Errors
/// [`Error::NoOrder`], [`Error::NumberMissing`], [`Error::NumberTaken`] within the order, [`Error::Price`],
/// [`Error::MoreThanDelivered`] without a reason.
pub fn invoice(vault: &Vault, officer: &Officer, order: &str, form: &InvoiceForm) -> Result<Written<Lot>> {
    vault.write(officer, Action::InvoiceRecorded, |tx| {
        let (lot, row) = orders::standing(tx, order)?;
        let number = form.number.trim();
        if number.is_empty() {
            return Err(Error::NumberMissing.into());
        }
        let of_order = || lot.invoices.iter().filter(|one| one.root == row.root);
        if of_order().any(|one| one.number.eq_ignore_ascii_case(number)) {
            return Err(Error::NumberTaken.into());
        }
        let on = form.on.unwrap_or(tx.today);
        crate::selection::check_day(on, None, tx.today)?;
        if form.amount <= Cents::ZERO || form.amount > LARGEST {
            return Err(Error::Price("amount").into());
        }
        if form.vat < Cents::ZERO || form.vat > LARGEST {
            return Err(Error::Price("vat").into());
        }
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let reason = said(&form.reason);
        let asked = of_order().map(|one| one.amount).chain([form.amount]);
        let asked = Cents::checked_sum(asked).ok_or(Error::TooLarge)?;
        let over = asked.checked_sub(delivered(&lot, &row)?).ok_or(Error::TooLarge)?;
        if over > Cents::ZERO && reason.is_none() {
            return Err(Error::MoreThanDelivered(over).into());
        }
        let new = Invoice {
            id: InvoiceId::new(),
            root: row.root,
            number: number.to_owned(),
            on,
            amount: form.amount,
            vat: form.vat,
            exemption: said(&form.exemption_number).map(|number| (number, form.exemption_on)),
            reason,
            payments: Vec::new(),
        };
        writing::invoice(tx, row.id, &new)?;
        tx.describe(json!({ "lot": lot.number, "order": row.number, "invoice": number }));
        store::one(tx, lot.id)
    })
}

/// What came under an order, at its prices.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn delivered(lot: &Lot, order: &Order) -> Result<Cents, Error> {
    Cents::checked_sum(lot.items().map(|item| lot.delivered_value(order, item.id))).ok_or(Error::TooLarge)
}

/// A payment as it is entered.
#[derive(Debug, Clone, Default)]
pub struct PaymentForm {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// How much; all that is still to pay when absent.
    pub amount: Option<Cents>,
    /// IOM's number of the payment.
    pub reference: String,
}

/// Registers a payment of an invoice, by the order's number and the invoice's.
///
/// # Errors
/// [`Error::NoOrder`], [`Error::NoInvoice`], [`Error::NumberMissing`], [`Error::MoreThanInvoiced`],
/// [`Error::SpentAlready`] when the same number was recorded as spent by hand.
pub fn pay(
    vault: &Vault,
    officer: &Officer,
    (order, invoice): (&str, &str),
    form: &PaymentForm,
) -> Result<Written<Lot>> {
    vault.write(officer, Action::InvoiceRecorded, |tx| {
        let (lot, row) = orders::standing(tx, order)?;
        let of_order = lot.invoices.iter().filter(|one| one.root == row.root);
        let invoice = of_order
            .clone()
            .find(|one| one.number.eq_ignore_ascii_case(invoice.trim()))
            .ok_or(Error::NoInvoice)?;
        let reference = form.reference.trim();
        if reference.is_empty() {
            return Err(Error::NumberMissing.into());
        }
        let by_hand =
            "SELECT 1 FROM spending WHERE lower(reference) = lower(?1) AND removed_at IS NULL LIMIT 1";
        if tx.prepare_cached(by_hand)?.exists([reference])? {
            return Err(Error::SpentAlready.into());
        }
        let on = form.on.unwrap_or(tx.today);
        crate::selection::check_day(on, None, tx.today)?;
        let paid = Cents::checked_sum(invoice.payments.iter().map(|one| one.amount));
        let left = invoice.payable().zip(paid).and_then(|(payable, paid)| payable.checked_sub(paid));
        let left = left.ok_or(Error::TooLarge)?;
        let amount = form.amount.unwrap_or(left);
        let over = amount.checked_sub(left).ok_or(Error::TooLarge)?;
        if amount <= Cents::ZERO {
            return Err(Error::Price("amount").into());
        }
        if over > Cents::ZERO {
            return Err(Error::MoreThanInvoiced(over).into());
        }
        let new = Payment {
            id: PaymentId::new(),
            on,
            amount,
            reference: reference.to_owned(),
            parts: parts(&lot, &row, amount)?,
        };
        writing::payment(tx, invoice.id, &new)?;
        tx.describe(json!({ "lot": lot.number, "invoice": invoice.number, "payment": reference }));
        store::one(tx, lot.id)
    })
}

/// Whose a payment is: as what came and is not paid yet, else as what was ordered.
fn parts(lot: &Lot, order: &Order, amount: Cents) -> Result<Vec<PaymentPart>, Error> {
    let ordered = Lot::ordered_of(order);
    let items: Vec<_> = lot.items().filter(|item| ordered.contains_key(&item.id)).collect();
    let paid = |item| {
        let of_order = lot.invoices.iter().filter(|one| one.root == order.root);
        let parts = of_order.flat_map(|one| &one.payments).flat_map(|one| &one.parts);
        parts.filter(|part| part.item == item).map(|part| part.amount.get()).sum::<i64>()
    };
    let owed: Vec<i64> =
        items.iter().map(|item| (lot.delivered_value(order, item.id).get() - paid(item.id)).max(0)).collect();
    let by_order: Vec<i64> = items.iter().map(|item| ordered[&item.id].1.get()).collect();
    let shares = splitting::shares(amount.get(), &owed)
        .or_else(|| splitting::shares(amount.get(), &by_order))
        .ok_or(Error::Price("amount"))?;
    let parts = items.iter().zip(shares).filter(|(_, cents)| *cents != 0);
    Ok(parts
        .map(|(item, cents)| PaymentPart {
            item: item.id,
            budget_line: item.budget_line.clone(),
            amount: Cents::new(cents),
        })
        .collect())
}

/// Whether a payment of this number is registered.
pub(crate) fn is_paid(db: &rusqlite::Connection, reference: &str) -> Result<Option<LotId>> {
    let sql = "SELECT p.lot_id FROM invoice_payment y JOIN invoice v ON v.id = y.invoice_id
               JOIN purchase_order p ON p.id = v.order_id
               WHERE lower(y.reference) = lower(?1) AND y.removed_at IS NULL LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([reference.trim()], |r| r.get(0)).optional()?)
}

/// What was paid from each budget line up to a day.
pub(crate) fn paid_by_line(db: &rusqlite::Connection, on: NaiveDate) -> Result<Vec<(String, Cents)>> {
    let sql = "SELECT z.budget_line, sum(z.amount_cents) FROM payment_part z
               JOIN invoice_payment y ON y.id = z.payment_id
               WHERE y.paid_on <= ?1 AND y.removed_at IS NULL AND z.removed_at IS NULL GROUP BY 1 ORDER BY 1";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([on], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
