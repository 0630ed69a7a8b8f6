//! A lot with everything that is kept of it, and the sums that follow from it.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Bearer, LotState, OrderKind, Step};
use crate::code::Stored;
use crate::grants::line_total;
use crate::ids::{
    AgreementId, ApplicantId, ApplicationId, AwardId, ComparisonId, DeliveryId, DifferenceId, InvoiceId,
    ItemId, LotId, LotItemId, LotLineId, OfficerId, OrderId, OrganisationId, PaymentId, PurchaseRequestId,
    QuotationId,
};
use crate::money::Cents;
use crate::selection::scoring::InterestGround;

/// A lot.
#[derive(Clone)]
pub struct Lot {
    /// Identity.
    pub id: LotId,
    /// Human number, such as `CSP4-A-B0003`.
    pub number: String,
    /// What it is called.
    pub name: String,
    /// The day it was opened.
    pub opened_on: NaiveDate,
    /// Its lines, by position.
    pub lines: Vec<Line>,
    /// The standing request.
    pub request: Option<Request>,
    /// Quotations, as they came.
    pub quotations: Vec<Quotation>,
    /// Who declared what over whom, oldest first.
    pub declarations: Vec<Declaration>,
    /// The standing award.
    pub award: Option<Award>,
    /// Every row of every order, oldest first.
    pub orders: Vec<Order>,
    /// Deliveries, oldest first.
    pub deliveries: Vec<Delivery>,
    /// Invoices with their payments, oldest first.
    pub invoices: Vec<Invoice>,
    /// Decisions that carry differences, oldest first. Those taken with a row of an order count while it stands.
    pub decisions: Vec<DifferenceDecision>,
}

/// A line of a lot.
#[derive(Clone)]
pub struct Line {
    /// Identity.
    pub id: LotLineId,
    /// Counted from 1.
    pub position: i64,
    /// What it is.
    pub description: String,
    /// The common specification.
    pub specification: Option<String>,
    /// The unit counted in; pieces where absent.
    pub unit: Option<String>,
    /// The agreements' items in it, by the agreements' numbers.
    pub items: Vec<LotItem>,
}

/// An agreement's item in a lot. Where it goes is personal data; no name is kept here.
#[derive(Clone)]
pub struct LotItem {
    /// Identity.
    pub id: LotItemId,
    /// The agreement's item.
    pub item: ItemId,
    /// The agreement.
    pub agreement: AgreementId,
    /// Its number.
    pub agreement_number: String,
    /// Its application.
    pub application: ApplicationId,
    /// Its applicant.
    pub applicant: ApplicantId,
    /// Municipality it goes to.
    pub municipality: Option<String>,
    /// Village it goes to; absent for an auditor.
    pub settlement: Option<String>,
    /// What the agreement promised when it came in, thousandths of the unit.
    pub quantity_milli: i64,
    /// At this price.
    pub unit_price: Cents,
    /// The budget line that pays; empty where none does.
    pub budget_line: String,
}

/// A request to purchase.
#[derive(Clone)]
pub struct Request {
    /// Identity.
    pub id: PurchaseRequestId,
    /// IOM's requisition number.
    pub number: String,
    /// The day.
    pub on: NaiveDate,
    /// When the goods are needed.
    pub needed_by: Option<NaiveDate>,
    /// Until when quotations are taken.
    pub offers_until: Option<NaiveDate>,
    /// Conditions, in the requester's words.
    pub conditions: Option<String>,
    /// The requester.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
}

/// A supplier's quotation.
#[derive(Clone)]
pub struct Quotation {
    /// Identity.
    pub id: QuotationId,
    /// The supplier.
    pub supplier: OrganisationId,
    /// Its number.
    pub supplier_number: String,
    /// Its name.
    pub supplier_name: String,
    /// The day it came.
    pub received_on: NaiveDate,
    /// Until when it holds.
    pub valid_until: Option<NaiveDate>,
    /// Days to deliver.
    pub delivery_days: Option<u32>,
    /// Guarantee in months.
    pub guarantee_months: Option<u32>,
    /// VAT on the whole, apart from the prices.
    pub vat: Cents,
    /// Whether it meets the specification.
    pub compliant: bool,
    /// What there is to say about that.
    pub remark: Option<String>,
    /// Prices without VAT.
    pub prices: Vec<QuotationPrice>,
}

/// A price of a quotation.
#[derive(Clone)]
pub struct QuotationPrice {
    /// The lot's line.
    pub line: LotLineId,
    /// Of one unit, without VAT.
    pub unit_price: Cents,
    /// Country or territory of origin.
    pub origin: Option<String>,
}

/// An officer's declaration over the suppliers that quoted.
#[derive(Clone)]
pub struct Declaration {
    /// Identity.
    pub id: ComparisonId,
    /// Who.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
    /// The day.
    pub on: NaiveDate,
    /// Each supplier, and the ground of an interest where there is one.
    pub about: Vec<(OrganisationId, Option<Stored<InterestGround>>)>,
}

/// The award of a lot.
#[derive(Clone)]
pub struct Award {
    /// Identity.
    pub id: AwardId,
    /// To which quotation.
    pub quotation: QuotationId,
    /// Why, where it is not the lowest that complies.
    pub reason: Option<String>,
    /// Why there are fewer quotations than asked.
    pub few_reason: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// Who awarded.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
}

/// One row of an order.
#[derive(Clone)]
pub struct Order {
    /// Identity.
    pub id: OrderId,
    /// The order's first row.
    pub root: OrderId,
    /// What it says.
    pub kind: Stored<OrderKind>,
    /// IOM's order number.
    pub number: String,
    /// The day.
    pub on: NaiveDate,
    /// The supplier.
    pub supplier: OrganisationId,
    /// Its name.
    pub supplier_name: String,
    /// Why it was amended or cancelled.
    pub reason: Option<String>,
    /// The buyer.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
    /// Its lines.
    pub lines: Vec<OrderLine>,
}

/// A line of an order.
#[derive(Clone)]
pub struct OrderLine {
    /// The lot's line.
    pub line: LotLineId,
    /// How much, thousandths.
    pub quantity_milli: i64,
    /// At which price, without VAT.
    pub unit_price: Cents,
    /// Whose.
    pub splits: Vec<Split>,
}

/// What of an order's line is whose.
#[derive(Clone)]
pub struct Split {
    /// The item.
    pub item: LotItemId,
    /// How much, thousandths.
    pub quantity_milli: i64,
    /// Its part of the line's price.
    pub amount: Cents,
}

/// A delivery from a supplier.
#[derive(Clone)]
pub struct Delivery {
    /// Identity.
    pub id: DeliveryId,
    /// The order's first row.
    pub root: OrderId,
    /// IOM's receipt number.
    pub receipt_number: String,
    /// The day.
    pub on: NaiveDate,
    /// Where.
    pub place: Option<String>,
    /// Defects, what was short, in the receiver's words.
    pub remark: Option<String>,
    /// The receiver's name.
    pub officer_name: String,
    /// Whose.
    pub parts: Vec<DeliveryPart>,
}

/// What of a delivery is whose.
#[derive(Clone)]
pub struct DeliveryPart {
    /// The item.
    pub item: LotItemId,
    /// Taken in sound, thousandths.
    pub quantity_milli: i64,
    /// Came, but was not taken in.
    pub defective_milli: i64,
}

/// An invoice.
#[derive(Clone)]
pub struct Invoice {
    /// Identity.
    pub id: InvoiceId,
    /// The order's first row.
    pub root: OrderId,
    /// The supplier's number of it.
    pub number: String,
    /// Its day.
    pub on: NaiveDate,
    /// Without VAT.
    pub amount: Cents,
    /// VAT.
    pub vat: Cents,
    /// Number and day of the VAT exemption certificate.
    pub exemption: Option<(String, Option<NaiveDate>)>,
    /// Why it asks for more than was delivered.
    pub reason: Option<String>,
    /// Its payments.
    pub payments: Vec<Payment>,
}

impl Invoice {
    /// What there is to pay: with VAT unless a certificate exempts from it; `None` when it overflows.
    #[must_use]
    pub fn payable(&self) -> Option<Cents> {
        if self.exemption.is_some() { Some(self.amount) } else { self.amount.checked_add(self.vat) }
    }
}

/// A payment.
#[derive(Clone)]
pub struct Payment {
    /// Identity.
    pub id: PaymentId,
    /// The day.
    pub on: NaiveDate,
    /// How much.
    pub amount: Cents,
    /// IOM's number of it.
    pub reference: String,
    /// Whose, and from which budget line.
    pub parts: Vec<PaymentPart>,
}

/// What of a payment is whose.
#[derive(Clone)]
pub struct PaymentPart {
    /// The item.
    pub item: LotItemId,
    /// The budget line.
    pub budget_line: String,
    /// How much.
    pub amount: Cents,
}

/// A decision that carries a difference.
#[derive(Clone)]
pub struct DifferenceDecision {
    /// Identity.
    pub id: DifferenceId,
    /// The item.
    pub item: LotItemId,
    /// The row of the order it was taken with.
    pub order: Option<OrderId>,
    /// The later of the two figures.
    pub step: Stored<Step>,
    /// Who bears it.
    pub bearer: Stored<Bearer>,
    /// Later figure less earlier one.
    pub amount: Cents,
    /// Why; absent once erased.
    pub reason: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// Who decided.
    pub officer_name: String,
}

impl LotItem {
    /// What the agreement promised of it, at the agreement's price.
    #[must_use]
    pub fn promised(&self) -> Cents {
        line_total(self.quantity_milli, self.unit_price).unwrap_or_default()
    }
}

impl Line {
    /// How much the agreements need of it.
    #[must_use]
    pub fn needed_milli(&self) -> i64 {
        self.items.iter().map(|item| item.quantity_milli).sum()
    }
}

impl Lot {
    /// Every item of every line.
    pub fn items(&self) -> impl Iterator<Item = &LotItem> {
        self.lines.iter().flat_map(|line| &line.items)
    }

    /// The rows of orders that stand: the last of each root. A cancelled order has no lines.
    #[must_use]
    pub fn standing_orders(&self) -> Vec<&Order> {
        let mut last: Vec<&Order> = Vec::new();
        for order in &self.orders {
            match last.iter_mut().find(|one| one.root == order.root) {
                Some(one) => *one = order,
                None => last.push(order),
            }
        }
        last
    }

    /// What stands ordered of each item of an order: quantity and amount.
    #[must_use]
    pub fn ordered_of(order: &Order) -> HashMap<LotItemId, (i64, Cents)> {
        let mut all: HashMap<LotItemId, (i64, Cents)> = HashMap::new();
        for split in order.lines.iter().flat_map(|line| &line.splits) {
            let one = all.entry(split.item).or_default();
            one.0 += split.quantity_milli;
            one.1 = one.1.checked_add(split.amount).unwrap_or(one.1);
        }
        all
    }

    /// What was taken in of an item under an order, thousandths.
    #[must_use]
    pub fn delivered_milli(&self, root: OrderId, item: LotItemId) -> i64 {
        let deliveries = self.deliveries.iter().filter(|one| one.root == root);
        deliveries
            .flat_map(|one| &one.parts)
            .filter(|part| part.item == item)
            .map(|part| part.quantity_milli)
            .sum()
    }

    /// What came of an order, at its prices.
    #[must_use]
    pub fn delivered_value(&self, order: &Order, item: LotItemId) -> Cents {
        let (ordered, amount) = Self::ordered_of(order).get(&item).copied().unwrap_or_default();
        let delivered = self.delivered_milli(order.root, item).min(ordered);
        if ordered == 0 {
            return Cents::ZERO;
        }
        // Counted from all that came, so that the last delivery brings the sum to the order's cent.
        let exact = i128::from(amount.get()) * i128::from(delivered);
        let ordered = i128::from(ordered);
        let value = (2 * exact + ordered).div_euclid(2 * ordered);
        Cents::new(i64::try_from(value).unwrap_or_default())
    }

    /// The decisions that count: a decision taken with a row of an order counts while that row stands.
    pub fn standing_decisions(&self) -> impl Iterator<Item = &DifferenceDecision> {
        let standing: Vec<OrderId> = self.standing_orders().iter().map(|order| order.id).collect();
        self.decisions.iter().filter(move |one| one.order.is_none_or(|order| standing.contains(&order)))
    }

    /// The quotation that was awarded.
    #[must_use]
    pub fn awarded(&self) -> Option<&Quotation> {
        let award = self.award.as_ref()?;
        self.quotations.iter().find(|one| one.id == award.quotation)
    }

    /// What a quotation asks for the whole lot without VAT; `None` where a line has no price.
    #[must_use]
    pub fn quoted(&self, quotation: &Quotation) -> Option<Cents> {
        self.lines.iter().try_fold(Cents::ZERO, |sum, line| {
            let price = quotation.prices.iter().find(|price| price.line == line.id)?;
            sum.checked_add(line_total(line.needed_milli(), price.unit_price)?)
        })
    }

    /// Whether a quotation came after the last day.
    #[must_use]
    pub fn is_late(&self, quotation: &Quotation) -> bool {
        let until = self.request.as_ref().and_then(|request| request.offers_until);
        until.is_some_and(|until| quotation.received_on > until)
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> LotState {
        let standing = self.standing_orders();
        let lines: Vec<&Order> = standing.into_iter().filter(|order| !order.lines.is_empty()).collect();
        if !lines.is_empty() {
            let of = |order: &&Order| Self::ordered_of(order);
            let came = lines.iter().all(|order| {
                of(order).iter().all(|(item, (milli, _))| self.delivered_milli(order.root, *item) >= *milli)
            });
            let ordered: i64 = lines.iter().flat_map(of).map(|(_, (_, amount))| amount.get()).sum();
            let paid: i64 =
                self.invoices.iter().flat_map(|one| &one.payments).map(|one| one.amount.get()).sum();
            return match (came, paid >= ordered) {
                (true, true) => LotState::Paid,
                (true, false) => LotState::Delivered,
                _ => LotState::Ordered,
            };
        }
        if self.award.is_some() {
            LotState::Awarded
        } else if !self.quotations.is_empty() {
            LotState::Quoted
        } else if self.request.is_some() {
            LotState::Requested
        } else {
            LotState::Open
        }
    }
}
