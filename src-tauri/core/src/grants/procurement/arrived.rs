//! What has come from suppliers for an agreement: what a handover may hand over.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::records::Lot;
use super::store;
use crate::Result;
use crate::ids::{AgreementId, ItemId, LotId, OrganisationId};
use crate::money::Cents;

/// Something that came for an agreement's item.
#[derive(Clone)]
pub struct Arrived {
    /// The agreement's item.
    pub item: ItemId,
    /// What the lot calls it.
    pub description: String,
    /// The lot.
    pub lot: String,
    /// IOM's order number.
    pub order: String,
    /// The supplier.
    pub supplier: OrganisationId,
    /// Its name.
    pub supplier_name: String,
    /// IOM's receipt number.
    pub receipt_number: String,
    /// The day it came.
    pub on: NaiveDate,
    /// Taken in sound, thousandths.
    pub quantity_milli: i64,
    /// The order's price of one, without VAT.
    pub unit_price: Cents,
    /// Country or territory of origin, as quoted.
    pub origin: Option<String>,
}

/// What has come for an agreement, of one of its items where that is named, by its day.
///
/// # Errors
/// When the database fails.
pub fn arrived(db: &Connection, agreement: AgreementId, item: Option<ItemId>) -> Result<Vec<Arrived>> {
    let sql = "SELECT DISTINCT n.lot_id FROM lot_item x JOIN lot_line n ON n.id = x.line_id
               JOIN agreement_item i ON i.id = x.item_id
               WHERE i.agreement_id = ?1 AND x.removed_at IS NULL ORDER BY n.lot_id";
    let mut statement = db.prepare_cached(sql)?;
    let lots = statement.query_map([agreement], |r| r.get(0))?.collect::<rusqlite::Result<Vec<LotId>>>()?;
    let mut found = Vec::new();
    for id in lots {
        let lot = store::one(db, id)?;
        found.extend(of_lot(&lot, agreement, item));
    }
    found.sort_by_key(|one| one.on);
    Ok(found)
}

fn of_lot(lot: &Lot, agreement: AgreementId, item: Option<ItemId>) -> Vec<Arrived> {
    let mut found = Vec::new();
    let orders = lot.standing_orders();
    for line in &lot.lines {
        let own = line.items.iter().filter(|one| one.agreement == agreement);
        for one in own.filter(|one| item.is_none_or(|item| item == one.item)) {
            for delivery in &lot.deliveries {
                let Some(order) = orders.iter().find(|order| order.root == delivery.root) else { continue };
                let Some(part) = delivery.parts.iter().find(|part| part.item == one.id) else { continue };
                if part.quantity_milli == 0 {
                    continue;
                }
                let price = order.lines.iter().find(|ordered| ordered.line == line.id);
                let quoted = lot
                    .awarded()
                    .and_then(|quotation| quotation.prices.iter().find(|price| price.line == line.id));
                found.push(Arrived {
                    item: one.item,
                    description: line.description.clone(),
                    lot: lot.number.clone(),
                    order: order.number.clone(),
                    supplier: order.supplier,
                    supplier_name: order.supplier_name.clone(),
                    receipt_number: delivery.receipt_number.clone(),
                    on: delivery.on,
                    quantity_milli: part.quantity_milli,
                    unit_price: price.map(|price| price.unit_price).unwrap_or_default(),
                    origin: quoted.and_then(|price| price.origin.clone()),
                });
            }
        }
    }
    found
}
