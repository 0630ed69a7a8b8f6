//! Reading lots whole: one statement per table, so that a thousand lots cost as many statements as one.

use std::collections::HashMap;
use std::hash::Hash;

use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use super::records::{
    Award, Declaration, Delivery, DeliveryPart, DifferenceDecision, Invoice, Line, Lot, LotItem, Order,
    OrderLine, Payment, PaymentPart, Quotation, QuotationPrice, Request, Split,
};
use super::{Error, OrderKind};
use crate::Result;
use crate::code::Stored;
use crate::ids::{
    AgreementId, AwardId, ComparisonId, DeliveryId, InvoiceId, LotId, LotLineId, OrderId, OrderLineId,
    PaymentId, QuotationId,
};

/// The lot with this identity or number.
///
/// # Errors
/// [`Error::LotNotFound`].
pub fn find(db: &Connection, which: &str) -> Result<LotId> {
    let text = which.trim();
    let id = text.parse::<LotId>().ok();
    let sql = "SELECT id FROM lot WHERE removed_at IS NULL AND (id = ?1 OR number = ?2) LIMIT 1";
    let found = db
        .prepare_cached(sql)?
        .query_row(rusqlite::params![id, text.to_uppercase()], |r| r.get(0))
        .optional()?;
    Ok(found.ok_or(Error::LotNotFound)?)
}

/// One lot.
///
/// # Errors
/// [`Error::LotNotFound`].
pub fn one(db: &Connection, id: LotId) -> Result<Lot> {
    Ok(lots(db, Some(id))?.pop().ok_or(Error::LotNotFound)?)
}

/// Whether an item of the agreement is in a lot.
pub(crate) fn is_bought(db: &Connection, agreement: AgreementId) -> Result<bool> {
    let sql = "SELECT 1 FROM lot_item x JOIN agreement_item i ON i.id = x.item_id
               WHERE i.agreement_id = ?1 AND x.removed_at IS NULL LIMIT 1";
    Ok(db.prepare_cached(sql)?.exists([agreement])?)
}

/// Every lot, oldest first, or the one named.
///
/// # Errors
/// When the database fails.
pub fn lots(db: &Connection, only: Option<LotId>) -> Result<Vec<Lot>> {
    let mut found = heads(db, only)?;
    let mut lines = grouped(db, only, LINES, line)?;
    let mut items = grouped(db, only, ITEMS, item)?;
    let mut requests = grouped(db, only, REQUESTS, request)?;
    let mut quotations = grouped(db, only, QUOTATIONS, quotation)?;
    let mut prices = grouped(db, only, PRICES, price)?;
    let mut declarations = grouped(db, only, DECLARATIONS, declaration)?;
    let mut interests = grouped(db, only, INTERESTS, |r| Ok((r.get(1)?, r.get(2)?)))?;
    let mut awards = grouped(db, only, AWARDS, award)?;
    let mut orders = grouped(db, only, ORDERS, order)?;
    let mut order_lines = grouped(db, only, ORDER_LINES, order_line)?;
    let mut splits = grouped(db, only, SPLITS, split)?;
    let mut deliveries = grouped(db, only, DELIVERIES, delivery)?;
    let mut parts = grouped(db, only, DELIVERY_PARTS, delivery_part)?;
    let mut invoices = grouped(db, only, INVOICES, invoice)?;
    let mut payments = grouped(db, only, PAYMENTS, payment)?;
    let mut payment_parts = grouped(db, only, PAYMENT_PARTS, payment_part)?;
    let mut decisions = grouped(db, only, DECISIONS, decision)?;
    for lot in &mut found {
        lot.lines = taken(&mut lines, lot.id);
        for line in &mut lot.lines {
            line.items = taken::<LotLineId, _>(&mut items, line.id);
        }
        lot.request = taken(&mut requests, lot.id).pop();
        lot.quotations = taken(&mut quotations, lot.id);
        for one in &mut lot.quotations {
            one.prices = taken::<QuotationId, _>(&mut prices, one.id);
        }
        lot.declarations = taken(&mut declarations, lot.id);
        for one in &mut lot.declarations {
            one.about = taken::<ComparisonId, _>(&mut interests, one.id);
        }
        lot.award = taken(&mut awards, lot.id).pop();
        lot.orders = taken(&mut orders, lot.id);
        for one in &mut lot.orders {
            let rows: Vec<(OrderLineId, OrderLine)> = taken::<OrderId, _>(&mut order_lines, one.id);
            one.lines = rows
                .into_iter()
                .map(|(id, line)| OrderLine { splits: taken::<OrderLineId, _>(&mut splits, id), ..line })
                .collect();
        }
        lot.deliveries = taken(&mut deliveries, lot.id);
        for one in &mut lot.deliveries {
            one.parts = taken::<DeliveryId, _>(&mut parts, one.id);
        }
        lot.invoices = taken(&mut invoices, lot.id);
        for one in &mut lot.invoices {
            one.payments = taken::<InvoiceId, _>(&mut payments, one.id);
            for payment in &mut one.payments {
                payment.parts = taken::<PaymentId, _>(&mut payment_parts, payment.id);
            }
        }
        lot.decisions = taken(&mut decisions, lot.id);
    }
    Ok(found)
}

fn heads(db: &Connection, only: Option<LotId>) -> Result<Vec<Lot>> {
    let sql = "SELECT l.id, l.number, l.name, l.opened_on FROM lot l
               WHERE l.removed_at IS NULL AND (?1 IS NULL OR l.id = ?1) ORDER BY l.id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([only], |r| {
        Ok(Lot {
            id: r.get(0)?,
            number: r.get(1)?,
            name: r.get(2)?,
            opened_on: r.get(3)?,
            lines: Vec::new(),
            request: None,
            quotations: Vec::new(),
            declarations: Vec::new(),
            award: None,
            orders: Vec::new(),
            deliveries: Vec::new(),
            invoices: Vec::new(),
            decisions: Vec::new(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rows by the record they belong to, which their first column names.
fn grouped<K, T>(
    db: &Connection,
    only: Option<LotId>,
    sql: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<HashMap<K, Vec<T>>>
where
    K: Eq + Hash + rusqlite::types::FromSql,
{
    let mut statement = db.prepare_cached(sql)?;
    let values: [&dyn ToSql; 1] = [&only];
    let mut rows = statement.query(&values[..])?;
    let mut found: HashMap<K, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(read(row)?);
    }
    Ok(found)
}

fn taken<K: Eq + Hash, T>(from: &mut HashMap<K, Vec<T>>, of: K) -> Vec<T> {
    from.remove(&of).unwrap_or_default()
}

const LINES: &str = "SELECT lot_id, id, position, description, specification, unit FROM lot_line
    WHERE removed_at IS NULL AND (?1 IS NULL OR lot_id = ?1) ORDER BY position, id";

fn line(r: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        id: r.get(1)?,
        position: r.get(2)?,
        description: r.get(3)?,
        specification: r.get(4)?,
        unit: r.get(5)?,
        items: Vec::new(),
    })
}

const ITEMS: &str = "SELECT x.line_id, x.id, x.item_id, g.id, g.number, a.id, a.applicant_id,
        coalesce(a.municipality, p.municipality), p.settlement, x.quantity_milli, x.unit_price_cents, x.budget_line
    FROM lot_item x JOIN lot_line n ON n.id = x.line_id JOIN agreement_item i ON i.id = x.item_id
         JOIN agreement g ON g.id = i.agreement_id JOIN application a ON a.id = g.application_id
         JOIN applicant ap ON ap.id = a.applicant_id JOIN person p ON p.id = ap.person_id
    WHERE x.removed_at IS NULL AND (?1 IS NULL OR n.lot_id = ?1) ORDER BY g.number, i.position, x.id";

fn item(r: &Row<'_>) -> rusqlite::Result<LotItem> {
    Ok(LotItem {
        id: r.get(1)?,
        item: r.get(2)?,
        agreement: r.get(3)?,
        agreement_number: r.get(4)?,
        application: r.get(5)?,
        applicant: r.get(6)?,
        municipality: r.get(7)?,
        settlement: r.get(8)?,
        quantity_milli: r.get(9)?,
        unit_price: r.get(10)?,
        budget_line: r.get(11)?,
    })
}

const REQUESTS: &str =
    "SELECT q.lot_id, q.id, q.number, q.requested_on, q.needed_by, q.offers_until, q.conditions,
        q.officer_id, o.name
    FROM purchase_request q JOIN officer o ON o.id = q.officer_id
    WHERE q.removed_at IS NULL AND (?1 IS NULL OR q.lot_id = ?1) ORDER BY q.id";

fn request(r: &Row<'_>) -> rusqlite::Result<Request> {
    Ok(Request {
        id: r.get(1)?,
        number: r.get(2)?,
        on: r.get(3)?,
        needed_by: r.get(4)?,
        offers_until: r.get(5)?,
        conditions: r.get(6)?,
        officer: r.get(7)?,
        officer_name: r.get(8)?,
    })
}

const QUOTATIONS: &str =
    "SELECT q.lot_id, q.id, q.supplier_id, coalesce(s.number, ''), s.name, q.received_on,
        q.valid_until, q.delivery_days, q.guarantee_months, q.vat_cents, q.compliant, q.remark
    FROM quotation q JOIN organisation s ON s.id = q.supplier_id
    WHERE q.removed_at IS NULL AND (?1 IS NULL OR q.lot_id = ?1) ORDER BY q.id";

fn quotation(r: &Row<'_>) -> rusqlite::Result<Quotation> {
    Ok(Quotation {
        id: r.get(1)?,
        supplier: r.get(2)?,
        supplier_number: r.get(3)?,
        supplier_name: r.get(4)?,
        received_on: r.get(5)?,
        valid_until: r.get(6)?,
        delivery_days: r.get(7)?,
        guarantee_months: r.get(8)?,
        vat: r.get(9)?,
        compliant: r.get(10)?,
        remark: r.get(11)?,
        prices: Vec::new(),
    })
}

const PRICES: &str = "SELECT p.quotation_id, p.line_id, p.unit_price_cents, p.origin
    FROM quotation_price p JOIN quotation q ON q.id = p.quotation_id
    WHERE p.removed_at IS NULL AND (?1 IS NULL OR q.lot_id = ?1) ORDER BY p.id";

fn price(r: &Row<'_>) -> rusqlite::Result<QuotationPrice> {
    Ok(QuotationPrice { line: r.get(1)?, unit_price: r.get(2)?, origin: r.get(3)? })
}

const DECLARATIONS: &str = "SELECT d.lot_id, d.id, d.officer_id, o.name, d.declared_on
    FROM comparison_declaration d JOIN officer o ON o.id = d.officer_id
    WHERE ?1 IS NULL OR d.lot_id = ?1 ORDER BY d.recorded_at, d.id";

fn declaration(r: &Row<'_>) -> rusqlite::Result<Declaration> {
    Ok(Declaration {
        id: r.get(1)?,
        officer: r.get(2)?,
        officer_name: r.get(3)?,
        on: r.get(4)?,
        about: Vec::new(),
    })
}

const INTERESTS: &str = "SELECT i.declaration_id, i.supplier_id, i.ground
    FROM comparison_interest i JOIN comparison_declaration d ON d.id = i.declaration_id
    WHERE ?1 IS NULL OR d.lot_id = ?1 ORDER BY i.id";

const AWARDS: &str =
    "SELECT w.lot_id, w.id, w.quotation_id, w.reason, w.few_reason, w.awarded_on, w.officer_id, o.name
    FROM award w JOIN officer o ON o.id = w.officer_id
    WHERE w.removed_at IS NULL AND (?1 IS NULL OR w.lot_id = ?1) ORDER BY w.id";

fn award(r: &Row<'_>) -> rusqlite::Result<Award> {
    Ok(Award {
        id: r.get::<_, AwardId>(1)?,
        quotation: r.get(2)?,
        reason: r.get(3)?,
        few_reason: r.get(4)?,
        on: r.get(5)?,
        officer: r.get(6)?,
        officer_name: r.get(7)?,
    })
}

const ORDERS: &str =
    "SELECT p.lot_id, p.id, p.root_id, p.kind, p.number, p.ordered_on, p.supplier_id, s.name,
        p.reason, p.officer_id, o.name
    FROM purchase_order p JOIN organisation s ON s.id = p.supplier_id JOIN officer o ON o.id = p.officer_id
    WHERE p.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY p.recorded_at, p.id";

fn order(r: &Row<'_>) -> rusqlite::Result<Order> {
    Ok(Order {
        id: r.get(1)?,
        root: r.get(2)?,
        kind: r.get::<_, Stored<OrderKind>>(3)?,
        number: r.get(4)?,
        on: r.get(5)?,
        supplier: r.get(6)?,
        supplier_name: r.get(7)?,
        reason: r.get(8)?,
        officer: r.get(9)?,
        officer_name: r.get(10)?,
        lines: Vec::new(),
    })
}

const ORDER_LINES: &str = "SELECT n.order_id, n.id, n.line_id, n.quantity_milli, n.unit_price_cents
    FROM order_line n JOIN purchase_order p ON p.id = n.order_id
    WHERE n.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY n.id";

fn order_line(r: &Row<'_>) -> rusqlite::Result<(OrderLineId, OrderLine)> {
    let line =
        OrderLine { line: r.get(2)?, quantity_milli: r.get(3)?, unit_price: r.get(4)?, splits: Vec::new() };
    Ok((r.get(1)?, line))
}

const SPLITS: &str = "SELECT s.order_line_id, s.lot_item_id, s.quantity_milli, s.amount_cents
    FROM order_split s JOIN order_line n ON n.id = s.order_line_id JOIN purchase_order p ON p.id = n.order_id
    WHERE s.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY s.id";

fn split(r: &Row<'_>) -> rusqlite::Result<Split> {
    Ok(Split { item: r.get(1)?, quantity_milli: r.get(2)?, amount: r.get(3)? })
}

const DELIVERIES: &str =
    "SELECT p.lot_id, d.id, p.root_id, d.receipt_number, d.received_on, d.place, d.remark, o.name
    FROM delivery d JOIN purchase_order p ON p.id = d.order_id JOIN officer o ON o.id = d.officer_id
    WHERE d.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY d.received_on, d.id";

fn delivery(r: &Row<'_>) -> rusqlite::Result<Delivery> {
    Ok(Delivery {
        id: r.get(1)?,
        root: r.get(2)?,
        receipt_number: r.get(3)?,
        on: r.get(4)?,
        place: r.get(5)?,
        remark: r.get(6)?,
        officer_name: r.get(7)?,
        parts: Vec::new(),
    })
}

const DELIVERY_PARTS: &str = "SELECT x.delivery_id, x.lot_item_id, x.quantity_milli, x.defective_milli
    FROM delivery_part x JOIN delivery d ON d.id = x.delivery_id JOIN purchase_order p ON p.id = d.order_id
    WHERE x.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY x.id";

fn delivery_part(r: &Row<'_>) -> rusqlite::Result<DeliveryPart> {
    Ok(DeliveryPart { item: r.get(1)?, quantity_milli: r.get(2)?, defective_milli: r.get(3)? })
}

const INVOICES: &str =
    "SELECT p.lot_id, v.id, p.root_id, v.number, v.invoiced_on, v.amount_cents, v.vat_cents,
        v.exemption_number, v.exemption_on, v.reason
    FROM invoice v JOIN purchase_order p ON p.id = v.order_id
    WHERE v.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY v.invoiced_on, v.id";

fn invoice(r: &Row<'_>) -> rusqlite::Result<Invoice> {
    let (number, on): (Option<String>, _) = (r.get(7)?, r.get(8)?);
    Ok(Invoice {
        id: r.get(1)?,
        root: r.get(2)?,
        number: r.get(3)?,
        on: r.get(4)?,
        amount: r.get(5)?,
        vat: r.get(6)?,
        exemption: number.map(|number| (number, on)),
        reason: r.get(9)?,
        payments: Vec::new(),
    })
}

const PAYMENTS: &str = "SELECT y.invoice_id, y.id, y.paid_on, y.amount_cents, y.reference
    FROM invoice_payment y JOIN invoice v ON v.id = y.invoice_id JOIN purchase_order p ON p.id = v.order_id
    WHERE y.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY y.paid_on, y.id";

fn payment(r: &Row<'_>) -> rusqlite::Result<Payment> {
    Ok(Payment { id: r.get(1)?, on: r.get(2)?, amount: r.get(3)?, reference: r.get(4)?, parts: Vec::new() })
}

const PAYMENT_PARTS: &str = "SELECT z.payment_id, z.lot_item_id, z.budget_line, z.amount_cents
    FROM payment_part z JOIN invoice_payment y ON y.id = z.payment_id JOIN invoice v ON v.id = y.invoice_id
         JOIN purchase_order p ON p.id = v.order_id
    WHERE z.removed_at IS NULL AND (?1 IS NULL OR p.lot_id = ?1) ORDER BY z.id";

fn payment_part(r: &Row<'_>) -> rusqlite::Result<PaymentPart> {
    Ok(PaymentPart { item: r.get(1)?, budget_line: r.get(2)?, amount: r.get(3)? })
}

const DECISIONS: &str =
    "SELECT n.lot_id, d.id, d.lot_item_id, d.order_id, d.step, d.bearer, d.amount_cents, d.reason,
        d.decided_on, o.name
    FROM procurement_decision d JOIN lot_item x ON x.id = d.lot_item_id JOIN lot_line n ON n.id = x.line_id
         JOIN officer o ON o.id = d.officer_id
    WHERE d.removed_at IS NULL AND (?1 IS NULL OR n.lot_id = ?1) ORDER BY d.id";

fn decision(r: &Row<'_>) -> rusqlite::Result<DifferenceDecision> {
    Ok(DifferenceDecision {
        id: r.get(1)?,
        item: r.get(2)?,
        order: r.get(3)?,
        step: r.get(4)?,
        bearer: r.get(5)?,
        amount: r.get(6)?,
        reason: r.get(7)?,
        on: r.get(8)?,
        officer_name: r.get(9)?,
    })
}
