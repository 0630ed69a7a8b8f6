//! Purchases as the window shows them: what is needed, lots, quotations, orders, deliveries, money, differences.

use csp_core::grants::procurement::{LotState, Step};
use csp_core::money::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The screen of procurement. Villages are personal data: no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct ProcurementShown {
    /// What is to be bought, alike items together.
    pub groups: Vec<NeedGroup>,
    /// The lots, newest first.
    pub lots: Vec<LotRow>,
    /// What should be looked at.
    pub warnings: Vec<BuyingWarning>,
    /// Whether this officer may open lots.
    pub may_lot: bool,
}

/// Items that are alike.
#[derive(Clone, Serialize, TS)]
pub struct NeedGroup {
    /// What they are called.
    pub description: String,
    /// Their specification.
    pub specification: Option<String>,
    /// Their unit; pieces where absent.
    pub unit: Option<String>,
    /// How much together, thousandths.
    pub quantity_milli: i64,
    /// What they may cost together.
    pub total_cents: Cents,
    /// The items.
    pub needs: Vec<NeedShown>,
}

/// An item to buy.
#[derive(Clone, Serialize, TS)]
pub struct NeedShown {
    /// The agreement's item.
    pub item: String,
    /// The agreement's number.
    pub agreement: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Village.
    pub settlement: Option<String>,
    /// How much, thousandths.
    pub quantity_milli: i64,
    /// What it may cost.
    pub total_cents: Cents,
}

/// A line of the list of lots.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LotRow {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
    /// How far it is.
    pub state: LotState,
    /// How many agreements' items are in it.
    pub items: u32,
    /// The five figures.
    pub figures: FiguresShown,
    /// Differences that nothing explains.
    pub unexplained: u32,
}

/// Approved, committed, ordered, delivered, paid.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FiguresShown {
    /// Granted.
    pub approved_cents: Cents,
    /// Requested.
    pub committed_cents: Cents,
    /// Ordered.
    pub ordered_cents: Cents,
    /// Delivered.
    pub delivered_cents: Cents,
    /// Paid.
    pub paid_cents: Cents,
}

/// A warning of procurement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BuyingWarning {
    /// Its code; words at `buying-warning-<code>`.
    pub kind: String,
    /// The lots it is about.
    pub lots: Vec<String>,
    /// What it is about.
    pub about: String,
    /// Who or what besides.
    pub others: Vec<String>,
    /// The sum, where there is one.
    pub amount_cents: Option<Cents>,
}

/// Which lot.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OneLot {
    /// Its identity or number.
    pub lot: String,
}

/// What an officer may do with a lot.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "one answer for each deed")]
pub struct MayBuy {
    /// Take items in or out.
    pub lot: bool,
    /// Request.
    pub request: bool,
    /// Record quotations.
    pub quote: bool,
    /// Declare, compare and award.
    pub award: bool,
    /// Record orders.
    pub order: bool,
    /// Receive.
    pub deliver: bool,
    /// Register invoices and payments.
    pub invoice: bool,
    /// Decide differences.
    pub decide: bool,
}

/// A lot with everything recorded of it. Villages are personal data: no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct LotShown {
    /// The row.
    pub row: LotRow,
    /// Its lines.
    pub lines: Vec<LotLineShown>,
    /// The request.
    pub request: Option<LotRequestShown>,
    /// Quotations as they came.
    pub quotations: Vec<QuotationShown>,
    /// How many the settings ask.
    pub least_quotations: u32,
    /// Declarations of interest.
    pub declarations: Vec<ComparisonDeclared>,
    /// Whether the officer at work declared over all that quoted: `undeclared`, `interested` or `free`.
    pub own_declaration: String,
    /// The award.
    pub award: Option<AwardShown>,
    /// Every row of every order, oldest first.
    pub orders: Vec<OrderShown>,
    /// Deliveries.
    pub deliveries: Vec<DeliveryShown>,
    /// Invoices.
    pub invoices: Vec<InvoiceShown>,
    /// Differences of its items.
    pub differences: Vec<DifferenceShown>,
    /// Suppliers to choose from.
    pub suppliers: Vec<SupplierChoice>,
    /// What the officer may do.
    pub may: MayBuy,
}

/// A supplier to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SupplierChoice {
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
    /// How it stands towards the lists; words at `screening-standing-<code>`.
    pub standing: String,
}

/// A line of a lot.
#[derive(Clone, Serialize, TS)]
pub struct LotLineShown {
    /// Counted from 1.
    pub position: i64,
    /// What it is.
    pub description: String,
    /// The specification.
    pub specification: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// How much, thousandths.
    pub quantity_milli: i64,
    /// What the agreements promise of it.
    pub total_cents: Cents,
    /// How much stands ordered.
    pub ordered_milli: i64,
    /// How much was taken in.
    pub delivered_milli: i64,
    /// Whose.
    pub items: Vec<LotItemShown>,
}

/// An agreement's item in a lot.
#[derive(Clone, Serialize, TS)]
pub struct LotItemShown {
    /// The agreement's item.
    pub item: String,
    /// The agreement's number.
    pub agreement: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Village.
    pub settlement: Option<String>,
    /// How much.
    pub quantity_milli: i64,
    /// The budget line; empty where none pays.
    pub budget_line: String,
    /// The five figures.
    pub figures: FiguresShown,
}

/// A request.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LotRequestShown {
    /// IOM's requisition number.
    pub number: String,
    /// The day.
    pub on: String,
    /// When the goods are needed.
    pub needed_by: Option<String>,
    /// Until when quotations are taken.
    pub offers_until: Option<String>,
    /// Conditions.
    pub conditions: Option<String>,
    /// The requester.
    pub requester: String,
}

/// A quotation beside the others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuotationShown {
    /// The supplier's number.
    pub supplier: String,
    /// Its name.
    pub name: String,
    /// How it stands towards the lists.
    pub standing: String,
    /// The day it came.
    pub received_on: String,
    /// Until when it holds.
    pub valid_until: Option<String>,
    /// Days to deliver.
    pub delivery_days: Option<u32>,
    /// Guarantee in months.
    pub guarantee_months: Option<u32>,
    /// VAT on the whole.
    pub vat_cents: Cents,
    /// Whether it meets the specification.
    pub compliant: bool,
    /// What there is to say about that.
    pub remark: Option<String>,
    /// For the whole lot.
    pub total_cents: Option<Cents>,
    /// Whether it came late.
    pub late: bool,
    /// Whether it is the lowest that counts.
    pub lowest: bool,
    /// Prices by line.
    pub prices: Vec<QuotedPrice>,
}

/// A price of a quotation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuotedPrice {
    /// The line.
    pub position: i64,
    /// Of one, without VAT.
    pub unit_price_cents: Cents,
    /// Origin.
    pub origin: Option<String>,
}

/// A declaration over the suppliers that quoted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparisonDeclared {
    /// Who.
    pub officer: String,
    /// The day.
    pub on: String,
    /// Over how many.
    pub suppliers: u32,
    /// In how many an interest was declared.
    pub interests: u32,
}

/// An award.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AwardShown {
    /// The supplier's number.
    pub supplier: String,
    /// Its name.
    pub name: String,
    /// The day.
    pub on: String,
    /// Who awarded.
    pub by: String,
    /// Why it is not the lowest.
    pub reason: Option<String>,
    /// Why there are few quotations.
    pub few_reason: Option<String>,
}

/// A row of an order.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderShown {
    /// IOM's order number.
    pub number: String,
    /// `ordered`, `amended` or `cancelled`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// The supplier.
    pub supplier: String,
    /// The buyer.
    pub buyer: String,
    /// Why.
    pub reason: Option<String>,
    /// Whether it is the row that stands and orders something.
    pub stands: bool,
    /// Its amount.
    pub total_cents: Cents,
    /// What came of it, at its prices.
    pub delivered_cents: Cents,
    /// Its lines.
    pub lines: Vec<OrderLineShown>,
}

/// A line of an order.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderLineShown {
    /// The lot's line.
    pub position: i64,
    /// How much.
    pub quantity_milli: i64,
    /// At which price.
    pub unit_price_cents: Cents,
    /// What is still to come.
    pub to_come_milli: i64,
}

/// A delivery.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeliveryShown {
    /// IOM's receipt number.
    pub receipt_number: String,
    /// The order's number.
    pub order: String,
    /// The day.
    pub on: String,
    /// Where.
    pub place: Option<String>,
    /// Remarks.
    pub remark: Option<String>,
    /// The receiver.
    pub receiver: String,
    /// Taken in, thousandths, over all lines.
    pub quantity_milli: i64,
    /// Not taken in.
    pub defective_milli: i64,
    /// For how many agreements.
    pub agreements: u32,
}

/// An invoice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvoiceShown {
    /// Its number.
    pub number: String,
    /// The order's number.
    pub order: String,
    /// Its day.
    pub on: String,
    /// Without VAT.
    pub amount_cents: Cents,
    /// VAT.
    pub vat_cents: Cents,
    /// Number of the exemption certificate.
    pub exemption: Option<String>,
    /// Why it asks for more than was delivered.
    pub reason: Option<String>,
    /// Paid so far.
    pub paid_cents: Cents,
    /// Still to pay.
    pub left_cents: Cents,
    /// IOM's payment numbers.
    pub references: Vec<String>,
}

/// A difference between two figures.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DifferenceShown {
    /// The lot's number.
    pub lot: Option<String>,
    /// The agreement's number.
    pub agreement: String,
    /// What the lot calls it.
    pub what: String,
    /// The budget line.
    pub budget_line: String,
    /// The later of the two figures.
    pub step: Step,
    /// Later less earlier.
    pub amount_cents: Cents,
    /// What decisions carry.
    pub carried_cents: Cents,
    /// The rest.
    pub open_cents: Cents,
    /// Whether the step is still to come.
    pub waiting: bool,
    /// Whether nothing explains it.
    pub unexplained: bool,
    /// Who bears what, with the reasons.
    pub decisions: Vec<DecidedDifference>,
}

/// A decision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecidedDifference {
    /// Who bears it; words at `buying-bearer-<code>`.
    pub bearer: String,
    /// How much.
    pub amount_cents: Cents,
    /// Why.
    pub reason: Option<String>,
    /// Who decided.
    pub by: String,
    /// The day.
    pub on: String,
}

/// The five figures per agreement, lot and budget line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReconciledShown {
    /// Per agreement.
    pub agreements: Vec<SumsShown>,
    /// Per lot.
    pub lots: Vec<SumsShown>,
    /// Per budget line.
    pub lines: Vec<SumsShown>,
    /// All together.
    pub total: FiguresShown,
    /// The differences that are not wholly carried.
    pub open: Vec<DifferenceShown>,
}

/// The figures under one name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SumsShown {
    /// The name; empty for what belongs to none.
    pub name: String,
    /// The figures.
    pub figures: FiguresShown,
}
