//! What the window asks of purchases. Field errors name the fields of these types.

use csp_core::grants::procurement::{Bearer, Step};
use csp_core::language::Language;
use serde::Deserialize;
use ts_rs::TS;

/// Opens a lot.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenLot {
    /// What it is called.
    pub name: String,
    /// The items.
    pub items: Vec<String>,
}

/// Takes items in and out.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangeLot {
    /// The lot.
    pub lot: String,
    /// Items that come in.
    pub add: Vec<String>,
    /// Items that go out.
    pub remove: Vec<String>,
}

/// Says what a line is.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DescribeLotLine {
    /// The lot.
    pub lot: String,
    /// The line.
    pub position: i64,
    /// What it is called.
    pub description: String,
    /// The specification.
    pub specification: String,
}

/// Records a requisition; days as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RequestLot {
    /// The lot.
    pub lot: String,
    /// IOM's number.
    pub number: String,
    /// The day; today when empty.
    pub on: String,
    /// When needed.
    pub needed_by: String,
    /// Until when quotations are taken.
    pub offers_until: String,
    /// Conditions.
    pub conditions: String,
}

/// Records a quotation; amounts and days as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct QuoteLot {
    /// The lot.
    pub lot: String,
    /// The supplier's number.
    pub supplier: String,
    /// The day it came; today when empty.
    pub received_on: String,
    /// Until when it holds.
    pub valid_until: String,
    /// Days to deliver.
    pub delivery_days: String,
    /// Guarantee in months.
    pub guarantee_months: String,
    /// VAT on the whole.
    pub vat: String,
    /// Whether it meets the specification.
    pub compliant: bool,
    /// What there is to say about that.
    pub remark: String,
    /// The prices.
    pub prices: Vec<TypedPrice>,
}

/// A price as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedPrice {
    /// The line.
    pub position: i64,
    /// Of one, without VAT.
    pub price: String,
    /// Origin.
    pub origin: String,
}

/// Signs one's interests over the suppliers that quoted.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeclareComparison {
    /// The lot.
    pub lot: String,
    /// Those in which there is one.
    pub interests: Vec<SupplierInterest>,
}

/// An interest in a supplier.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SupplierInterest {
    /// The supplier's number.
    pub supplier: String,
    /// The ground's code.
    pub ground: String,
}

/// Awards a lot.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AwardLot {
    /// The lot.
    pub lot: String,
    /// The supplier's number.
    pub supplier: String,
    /// Why it is not the lowest.
    pub reason: String,
    /// Why there are few.
    pub few_reason: String,
}

/// Records, amends or cancels an order.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OrderLot {
    /// The lot.
    pub lot: String,
    /// `ordered`, `amended` or `cancelled`.
    pub kind: String,
    /// IOM's order number.
    pub number: String,
    /// The day; today when empty.
    pub on: String,
    /// Its lines; everything needed at the quoted prices when there are none.
    pub lines: Vec<TypedOrderLine>,
    /// Who bears what differs.
    pub bearer: Option<Bearer>,
    /// Why.
    pub reason: String,
}

/// A line of an order as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedOrderLine {
    /// The line.
    pub position: i64,
    /// How much; empty for what is needed.
    pub quantity: String,
    /// Price of one; empty for the quoted one.
    pub price: String,
}

/// Records a delivery.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeliverOrder {
    /// IOM's order number.
    pub order: String,
    /// IOM's receipt number.
    pub receipt_number: String,
    /// The day; today when empty.
    pub on: String,
    /// Where.
    pub place: String,
    /// Remarks.
    pub remark: String,
    /// Its lines; all that is to come when there are none.
    pub lines: Vec<TypedDelivery>,
}

/// A line of a delivery as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedDelivery {
    /// The line.
    pub position: i64,
    /// Taken in; empty for all that is to come.
    pub quantity: String,
    /// Not taken in.
    pub defective: String,
    /// Whose, where it is said.
    pub parts: Vec<TypedPart>,
}

/// What of a delivery is whose.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedPart {
    /// The agreement's number.
    pub agreement: String,
    /// How much.
    pub quantity: String,
}

/// Registers an invoice.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InvoiceOrder {
    /// IOM's order number.
    pub order: String,
    /// The supplier's number.
    pub number: String,
    /// Its day; today when empty.
    pub on: String,
    /// Without VAT.
    pub amount: String,
    /// VAT.
    pub vat: String,
    /// Number of the exemption certificate.
    pub exemption_number: String,
    /// Its day.
    pub exemption_on: String,
    /// Why it asks for more than was delivered.
    pub reason: String,
}

/// Registers a payment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PayInvoice {
    /// IOM's order number.
    pub order: String,
    /// The invoice's number.
    pub invoice: String,
    /// IOM's number of the payment.
    pub reference: String,
    /// How much; empty for all that is left.
    pub amount: String,
    /// The day; today when empty.
    pub on: String,
}

/// Records what carries a difference.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DecideDifference {
    /// The lot.
    pub lot: String,
    /// The agreement; every item when empty.
    pub agreement: String,
    /// The later figure.
    pub step: Step,
    /// Who bears it.
    pub bearer: Bearer,
    /// Why.
    pub reason: String,
}

/// Writes a paper of a lot.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LotPaper {
    /// The lot.
    pub lot: String,
    /// `request` or `comparison`.
    pub paper: String,
    /// The language; a request is written in English besides.
    pub language: Language,
}
