//! The inserts of this area.

use chrono::NaiveDate;
use rusqlite::params;
use uuid::Uuid;

use super::records::{Invoice, Line, Order, Payment, Quotation, Request};
use super::{Bearer, OrderKind, Step};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{
    AwardId, ComparisonId, DeliveryId, DifferenceId, ItemId, LotId, LotItemId, LotLineId, OrderId,
    OrderLineId, OrganisationId, PaymentId, PurchaseRequestId, QuotationId,
};
use crate::money::Cents;
use crate::selection::scoring::InterestGround;
use crate::vault::Writing;
use crate::vault::signed::SignedContent;

pub(super) fn lot(tx: &Writing<'_>, id: LotId, number: &str, name: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO lot (id, number, name, opened_on, recorded_at, officer_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, number, name, tx.today, stored_moment(tx.now), tx.officer],
    )?;
    Ok(())
}

pub(super) fn line(tx: &Writing<'_>, lot: LotId, line: &Line) -> Result<()> {
    tx.execute(
        "INSERT INTO lot_line (id, lot_id, position, description, specification, unit)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![line.id, lot, line.position, line.description, line.specification, line.unit],
    )?;
    Ok(())
}

pub(super) fn item(
    tx: &Writing<'_>,
    line: LotLineId,
    item: ItemId,
    (quantity_milli, unit_price): (i64, Cents),
    budget_line: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO lot_item (id, line_id, item_id, quantity_milli, unit_price_cents, budget_line)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![LotItemId::new(), line, item, quantity_milli, unit_price, budget_line],
    )?;
    Ok(())
}

pub(super) fn remove_item(tx: &Writing<'_>, item: LotItemId) -> Result<()> {
    let sql = "UPDATE lot_item SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
    tx.execute(sql, params![item, stored_moment(tx.now)])?;
    Ok(())
}

pub(super) fn remove_line(tx: &Writing<'_>, line: LotLineId) -> Result<()> {
    let sql = "UPDATE lot_line SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
    tx.execute(sql, params![line, stored_moment(tx.now)])?;
    Ok(())
}

pub(super) fn request(tx: &Writing<'_>, lot: LotId, new: &Request) -> Result<()> {
    tx.execute(
        "INSERT INTO purchase_request (id, lot_id, number, requested_on, needed_by, offers_until, conditions,
             recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            new.id,
            lot,
            new.number,
            new.on,
            new.needed_by,
            new.offers_until,
            new.conditions,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

pub(super) fn quotation(tx: &Writing<'_>, lot: LotId, new: &Quotation) -> Result<()> {
    tx.execute(
        "INSERT INTO quotation (id, lot_id, supplier_id, received_on, valid_until, delivery_days,
             guarantee_months, vat_cents, compliant, remark, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            new.id,
            lot,
            new.supplier,
            new.received_on,
            new.valid_until,
            new.delivery_days,
            new.guarantee_months,
            new.vat,
            new.compliant,
            new.remark,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    for price in &new.prices {
        tx.execute(
            "INSERT INTO quotation_price (id, quotation_id, line_id, unit_price_cents, origin)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![Uuid::now_v7(), new.id, price.line, price.unit_price, price.origin],
        )?;
    }
    Ok(())
}

pub(super) fn declaration(
    tx: &Writing<'_>,
    id: ComparisonId,
    lot: LotId,
    signed: &SignedContent,
    about: &[(OrganisationId, Option<InterestGround>)],
) -> Result<()> {
    tx.execute(
        "INSERT INTO comparison_declaration (id, lot_id, officer_id, declared_on, recorded_at, content, digest,
             signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            lot,
            tx.officer,
            tx.today,
            stored_moment(tx.now),
            signed.content,
            signed.digest.as_slice(),
            signed.signature.as_slice()
        ],
    )?;
    for (supplier, ground) in about {
        tx.execute(
            "INSERT INTO comparison_interest (id, declaration_id, supplier_id, ground) VALUES (?1, ?2, ?3, ?4)",
            params![Uuid::now_v7(), id, supplier, ground],
        )?;
    }
    Ok(())
}

pub(super) fn award(
    tx: &Writing<'_>,
    lot: LotId,
    quotation: QuotationId,
    (reason, few_reason): (Option<&str>, Option<&str>),
) -> Result<()> {
    tx.execute(
        "INSERT INTO award (id, lot_id, quotation_id, reason, few_reason, awarded_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            AwardId::new(),
            lot,
            quotation,
            reason,
            few_reason,
            tx.today,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

/// What a row of an order stands on.
pub(super) struct Ground {
    pub lot: LotId,
    pub request: PurchaseRequestId,
    pub award: AwardId,
}

pub(super) fn order(tx: &Writing<'_>, on: &Ground, new: &Order, kind: OrderKind) -> Result<()> {
    tx.execute(
        "INSERT INTO purchase_order (id, root_id, lot_id, request_id, award_id, supplier_id, kind, number,
             ordered_on, reason, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            new.id,
            new.root,
            on.lot,
            on.request,
            on.award,
            new.supplier,
            kind,
            new.number,
            new.on,
            new.reason,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    for line in &new.lines {
        let id = OrderLineId::new();
        tx.execute(
            "INSERT INTO order_line (id, order_id, line_id, quantity_milli, unit_price_cents)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, new.id, line.line, line.quantity_milli, line.unit_price],
        )?;
        for split in &line.splits {
            tx.execute(
                "INSERT INTO order_split (id, order_line_id, lot_item_id, quantity_milli, amount_cents)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![Uuid::now_v7(), id, split.item, split.quantity_milli, split.amount],
            )?;
        }
    }
    Ok(())
}

/// A decision as it is taken.
pub(super) struct NewDecision<'a> {
    pub item: LotItemId,
    pub order: Option<OrderId>,
    pub step: Step,
    pub bearer: Bearer,
    pub amount: Cents,
    pub reason: &'a str,
}

pub(super) fn decision(tx: &Writing<'_>, new: &NewDecision<'_>) -> Result<()> {
    tx.execute(
        "INSERT INTO procurement_decision (id, lot_item_id, order_id, step, bearer, amount_cents, reason,
             decided_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            DifferenceId::new(),
            new.item,
            new.order,
            new.step,
            new.bearer,
            new.amount,
            new.reason,
            tx.today,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

/// A delivery as it is received.
pub(super) struct NewDelivery<'a> {
    pub id: DeliveryId,
    pub order: OrderId,
    pub receipt_number: &'a str,
    pub on: NaiveDate,
    pub place: Option<&'a str>,
    pub remark: Option<&'a str>,
}

pub(super) fn delivery(
    tx: &Writing<'_>,
    new: &NewDelivery<'_>,
    parts: &[super::records::DeliveryPart],
) -> Result<()> {
    tx.execute(
        "INSERT INTO delivery (id, order_id, receipt_number, received_on, place, remark, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            new.id,
            new.order,
            new.receipt_number,
            new.on,
            new.place,
            new.remark,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    for part in parts {
        tx.execute(
            "INSERT INTO delivery_part (id, delivery_id, lot_item_id, quantity_milli, defective_milli)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![Uuid::now_v7(), new.id, part.item, part.quantity_milli, part.defective_milli],
        )?;
    }
    Ok(())
}

pub(super) fn invoice(tx: &Writing<'_>, order: OrderId, new: &Invoice) -> Result<()> {
    let exemption = new.exemption.as_ref();
    tx.execute(
        "INSERT INTO invoice (id, order_id, number, invoiced_on, amount_cents, vat_cents, exemption_number,
             exemption_on, reason, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            new.id,
            order,
            new.number,
            new.on,
            new.amount,
            new.vat,
            exemption.map(|(number, _)| number),
            exemption.and_then(|(_, on)| *on),
            new.reason,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

pub(super) fn payment(tx: &Writing<'_>, invoice: crate::ids::InvoiceId, new: &Payment) -> Result<PaymentId> {
    tx.execute(
        "INSERT INTO invoice_payment (id, invoice_id, paid_on, amount_cents, reference, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![new.id, invoice, new.on, new.amount, new.reference, stored_moment(tx.now), tx.officer],
    )?;
    for part in &new.parts {
        tx.execute(
            "INSERT INTO payment_part (id, payment_id, lot_item_id, budget_line, amount_cents)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![Uuid::now_v7(), new.id, part.item, part.budget_line, part.amount],
        )?;
    }
    Ok(new.id)
}
