//! Orders: IOM's order as it was issued, split back to each agreement's item. What was ordered is never
//! overwritten: an amendment and a cancellation are rows of their own.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde_json::json;

use super::records::{Lot, LotItem, Order, OrderLine, Split};
use super::writing::{Ground, NewDecision};
use super::{Bearer, Error, OrderKind, Step, lots, splitting, store, writing};
use crate::Result;
use crate::code::Stored;
use crate::duties::{Duty, service as duties};
use crate::grants::{LARGEST, line_total};
use crate::ids::{LotItemId, OrderId};
use crate::money::Cents;
use crate::screening::service as screening;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// A line of an order as it is entered.
#[derive(Debug, Clone, Default)]
pub struct OrderLineForm {
    /// The lot's line.
    pub position: i64,
    /// How much, thousandths; what is still needed when absent.
    pub quantity_milli: Option<i64>,
    /// Price of one without VAT; the quotation's when absent.
    pub unit_price: Option<Cents>,
    /// Whose, by the agreement's number: where absent one agreement's need is filled after the other.
    pub parts: Vec<(String, i64)>,
}

/// An order as it is entered.
#[derive(Debug, Clone, Default)]
pub struct OrderForm {
    /// IOM's order number.
    pub number: String,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// Its lines; every line with what is still needed when there are none.
    pub lines: Vec<OrderLineForm>,
    /// Who bears what differs from the agreements.
    pub bearer: Option<Bearer>,
    /// Why it differs; for an amendment why it is amended.
    pub reason: String,
}

/// Records IOM's order to the supplier the lot was awarded to.
///
/// # Errors
/// [`Error::NotAwarded`], [`Error::NumberMissing`], [`Error::NumberTaken`], [`Error::Quantities`],
/// [`Error::Undecided`] when it differs from the agreements; the supplier may not be dealt with; the requester
/// without an exception.
pub fn order(vault: &Vault, officer: &Officer, which: &str, form: &OrderForm) -> Result<Written<Lot>> {
    let supplier = vault.read(|reading| {
        let lot = store::one(reading, store::find(reading, which)?)?;
        Ok(lot.awarded().ok_or(Error::NotAwarded)?.supplier)
    })?;
    screening::may_deal_with(vault, officer, &supplier.to_string())?;
    vault.write(officer, Action::OrderRecorded, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        let number = form.number.trim();
        if number.is_empty() {
            return Err(Error::NumberMissing.into());
        }
        if super::requests::is_taken(tx, "purchase_order", number)? {
            return Err(Error::NumberTaken.into());
        }
        let id = OrderId::new();
        put(tx, officer, &lot, (id, id), OrderKind::Ordered, number, form)
    })
}

/// Amends an order: these lines stand in the place of its earlier ones.
///
/// # Errors
/// As [`order`]; [`Error::NoOrder`]; [`Error::DeliveredAlready`] where more came than it would order;
/// [`Error::ReasonMissing`].
pub fn amend(vault: &Vault, officer: &Officer, order: &str, form: &OrderForm) -> Result<Written<Lot>> {
    let supplier = vault.read(|reading| Ok(standing(reading, order)?.1.supplier))?;
    screening::may_deal_with(vault, officer, &supplier.to_string())?;
    vault.write(officer, Action::OrderRecorded, |tx| {
        let (lot, before) = standing(tx, order)?;
        if form.reason.trim().is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        put(tx, officer, &lot, (OrderId::new(), before.root), OrderKind::Amended, &before.number, form)
    })
}

/// Cancels an order of which nothing came and nothing was asked for.
///
/// # Errors
/// [`Error::NoOrder`], [`Error::DeliveredAlready`], [`Error::ReasonMissing`].
pub fn cancel(vault: &Vault, officer: &Officer, order: &str, reason: &str) -> Result<Written<Lot>> {
    vault.write(officer, Action::OrderRecorded, |tx| {
        let (lot, before) = standing(tx, order)?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        let is_of = |root: OrderId| root == before.root;
        if lot.deliveries.iter().any(|one| is_of(one.root)) || lot.invoices.iter().any(|one| is_of(one.root))
        {
            return Err(Error::DeliveredAlready.into());
        }
        let row = Order {
            id: OrderId::new(),
            kind: Stored::Known(OrderKind::Cancelled),
            on: tx.today,
            reason: Some(reason.to_owned()),
            lines: Vec::new(),
            ..before
        };
        writing::order(tx, &ground(&lot)?, &row, OrderKind::Cancelled)?;
        tx.describe(json!({ "lot": lot.number, "order": row.number, "kind": "cancelled" }));
        store::one(tx, lot.id)
    })
}

/// The lot and the standing row of IOM's order number.
///
/// # Errors
/// [`Error::NoOrder`] when there is none, or it was cancelled.
pub(super) fn standing(db: &rusqlite::Connection, number: &str) -> Result<(Lot, Order)> {
    let sql =
        "SELECT lot_id FROM purchase_order WHERE lower(number) = lower(?1) AND removed_at IS NULL LIMIT 1";
    let lot = db.prepare_cached(sql)?.query_row([number.trim()], |r| r.get(0)).optional()?;
    let lot = store::one(db, lot.ok_or(Error::NoOrder)?)?;
    let row = lot
        .standing_orders()
        .into_iter()
        .find(|one| one.number.eq_ignore_ascii_case(number.trim()) && !one.lines.is_empty())
        .cloned();
    Ok((lot, row.ok_or(Error::NoOrder)?))
}

fn ground(lot: &Lot) -> Result<Ground, Error> {
    Ok(Ground {
        lot: lot.id,
        request: lot.request.as_ref().ok_or(Error::NotRequested)?.id,
        award: lot.award.as_ref().ok_or(Error::NotAwarded)?.id,
    })
}

fn put(
    tx: &Writing<'_>,
    officer: &Officer,
    lot: &Lot,
    (id, root): (OrderId, OrderId),
    kind: OrderKind,
    number: &str,
    form: &OrderForm,
) -> Result<Lot> {
    let quotation = lot.awarded().ok_or(Error::NotAwarded)?;
    let request = lot.request.as_ref().ok_or(Error::NotRequested)?;
    let on = form.on.unwrap_or(tx.today);
    let previous = lot.orders.iter().rfind(|one| one.root == root).map(|one| one.on).or(Some(request.on));
    crate::selection::check_day(on, previous, tx.today)?;
    for item in lot.items() {
        crate::privacy::check_application(tx, item.application)?;
    }
    if request.officer == officer.id {
        duties::settle_record(tx, officer, Duty::RequestPurchase, lot.id.uuid(), request.on)?;
    }
    let lines = lines(lot, root, form)?;
    let row = Order {
        id,
        root,
        kind: Stored::Known(kind),
        number: number.to_owned(),
        on,
        supplier: quotation.supplier,
        supplier_name: String::new(),
        reason: Some(form.reason.trim().to_owned()).filter(|text| !text.is_empty()),
        officer: officer.id,
        officer_name: String::new(),
        lines,
    };
    let ordered = Lot::ordered_of(&row);
    for item in lot.items() {
        let new = ordered.get(&item.id).map_or(0, |(milli, _)| *milli);
        if lot.delivered_milli(root, item.id) > new {
            return Err(Error::DeliveredAlready.into());
        }
    }
    let differences = differences(lot, &row)?;
    writing::order(tx, &ground(lot)?, &row, kind)?;
    if !differences.is_empty() {
        let sum = Cents::checked_sum(differences.iter().map(|(_, cents)| *cents)).ok_or(Error::TooLarge)?;
        let (Some(bearer), Some(reason)) = (form.bearer, row.reason.as_deref()) else {
            return Err(Error::Undecided(sum).into());
        };
        for (item, amount) in differences {
            let step = Step::Ordered;
            writing::decision(tx, &NewDecision { item, order: Some(id), step, bearer, amount, reason })?;
        }
    }
    tx.describe(json!({ "lot": lot.number, "order": number, "kind": kind }));
    store::one(tx, lot.id)
}

/// What stands ordered of an item by orders other than this one.
fn elsewhere(lot: &Lot, root: OrderId, item: LotItemId) -> i64 {
    let others = lot.standing_orders().into_iter().filter(|one| one.root != root);
    others.filter_map(|one| Lot::ordered_of(one).get(&item).map(|(milli, _)| *milli)).sum()
}

/// The lines of an order with whose each is.
fn lines(lot: &Lot, root: OrderId, form: &OrderForm) -> Result<Vec<OrderLine>, Error> {
    let quotation = lot.awarded().ok_or(Error::NotAwarded)?;
    let every: Vec<OrderLineForm> = lot
        .lines
        .iter()
        .map(|line| OrderLineForm { position: line.position, ..OrderLineForm::default() })
        .collect();
    let asked = if form.lines.is_empty() { &every } else { &form.lines };
    let mut lines: Vec<OrderLine> = Vec::new();
    for one in asked {
        let line = lots::line_at(lot, one.position)?;
        if lines.iter().any(|known| known.line == line.id) {
            return Err(Error::Quantities(one.position));
        }
        let price = quotation.prices.iter().find(|price| price.line == line.id).map(|price| price.unit_price);
        let unit_price = one.unit_price.or(price).ok_or(Error::Price("price"))?;
        if unit_price < Cents::ZERO || unit_price > LARGEST {
            return Err(Error::Price("price"));
        }
        let needed: Vec<i64> = line
            .items
            .iter()
            .map(|item| (item.quantity_milli - elsewhere(lot, root, item.id)).max(0))
            .collect();
        let (quantity_milli, parts) = quantities(one, &line.items, &needed)?;
        if quantity_milli == 0 {
            continue;
        }
        let total = line_total(quantity_milli, unit_price).filter(|total| *total <= LARGEST);
        let total = total.ok_or(Error::TooLarge)?;
        let amounts = splitting::shares(total.get(), &parts).ok_or(Error::Quantities(one.position))?;
        let splits = line.items.iter().zip(parts).zip(amounts).filter(|((_, milli), _)| *milli > 0).map(
            |((item, quantity_milli), cents)| Split {
                item: item.id,
                quantity_milli,
                amount: Cents::new(cents),
            },
        );
        lines.push(OrderLine { line: line.id, quantity_milli, unit_price, splits: splits.collect() });
    }
    if lines.is_empty() { Err(Error::Nothing) } else { Ok(lines) }
}

/// How much of a line, and of each of its items.
fn quantities(one: &OrderLineForm, items: &[LotItem], needed: &[i64]) -> Result<(i64, Vec<i64>), Error> {
    let wrong = Error::Quantities(one.position);
    if one.parts.is_empty() {
        let quantity = one.quantity_milli.unwrap_or_else(|| needed.iter().sum());
        let parts = (quantity >= 0).then(|| splitting::filled(quantity, needed)).flatten();
        return Ok((quantity, parts.ok_or(wrong)?));
    }
    let parts = parts_of(&one.parts, items).ok_or(Error::Quantities(one.position))?;
    let sum = parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part)).ok_or(Error::TooLarge)?;
    match one.quantity_milli {
        Some(quantity) if quantity != sum => Err(wrong),
        _ => Ok((sum, parts)),
    }
}

/// Quantities named by agreement, in the order of the items; `None` where one is of no item or negative.
pub(super) fn parts_of(named: &[(String, i64)], items: &[LotItem]) -> Option<Vec<i64>> {
    let mut parts = vec![0_i64; items.len()];
    for (who, milli) in named {
        let text = who.trim();
        let at = items.iter().position(|item| {
            item.agreement_number.eq_ignore_ascii_case(text) || text.parse().is_ok_and(|id| item.id == id)
        })?;
        if *milli < 0 || parts[at] != 0 {
            return None;
        }
        parts[at] = *milli;
    }
    Some(parts)
}

/// By how much an order differs from what the agreements say of the same quantity, for each item where it does.
fn differences(lot: &Lot, row: &Order) -> Result<Vec<(LotItemId, Cents)>, Error> {
    let ordered = Lot::ordered_of(row);
    let mut found = Vec::new();
    for item in lot.items() {
        let Some((milli, amount)) = ordered.get(&item.id) else { continue };
        let before = elsewhere(lot, row.root, item.id);
        let promised = |milli: i64| line_total(milli.min(item.quantity_milli), item.unit_price);
        let said = promised(before + milli)
            .zip(promised(before))
            .and_then(|(after, before)| after.checked_sub(before))
            .ok_or(Error::TooLarge)?;
        let difference = amount.checked_sub(said).ok_or(Error::TooLarge)?;
        if difference != Cents::ZERO {
            found.push((item.id, difference));
        }
    }
    Ok(found)
}
