//! Deliveries: what came from the supplier, by IOM's receipt number. Handing it over to the beneficiary is another
//! deed, with its own certificate.

use chrono::NaiveDate;
use serde_json::json;

use super::records::{DeliveryPart, Lot, LotItem};
use super::writing::NewDelivery;
use super::{Error, lots, orders, splitting, store, writing};
use crate::Result;
use crate::duties::{Duty, service as duties};
use crate::ids::DeliveryId;
use crate::vault::{Action, Officer, Vault, Written};

/// A line of a delivery as it is entered.
#[derive(Debug, Clone, Default)]
pub struct DeliveryLineForm {
    /// The lot's line.
    pub position: i64,
    /// Taken in sound, thousandths; all that is still to come when absent.
    pub quantity_milli: Option<i64>,
    /// Came, but was not taken in.
    pub defective_milli: i64,
    /// Whose, by the agreement's number; one after the other where absent.
    pub parts: Vec<(String, i64)>,
}

/// A delivery as it is entered.
#[derive(Debug, Clone, Default)]
pub struct DeliveryForm {
    /// IOM's receipt number.
    pub receipt_number: String,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// Where.
    pub place: String,
    /// Defects, what was short.
    pub remark: String,
    /// Its lines; all that is still to come when there are none.
    pub lines: Vec<DeliveryLineForm>,
}

/// Records a delivery under IOM's order number.
///
/// # Errors
/// [`Error::NoOrder`], [`Error::NumberMissing`], [`Error::MoreThanOrdered`], [`Error::Quantities`],
/// [`Error::RemarkMissing`] where something was defective; who requested or bought without an exception.
pub fn deliver(vault: &Vault, officer: &Officer, order: &str, form: &DeliveryForm) -> Result<Written<Lot>> {
    vault.write(officer, Action::DeliveryReceived, |tx| {
        let (lot, row) = orders::standing(tx, order)?;
        let receipt_number = form.receipt_number.trim();
        if receipt_number.is_empty() {
            return Err(Error::NumberMissing.into());
        }
        let on = form.on.unwrap_or(tx.today);
        crate::selection::check_day(on, Some(row.on), tx.today)?;
        let record = lot.id.uuid();
        if let Some(request) = lot.request.as_ref().filter(|request| request.officer == officer.id) {
            duties::settle_record(tx, officer, Duty::RequestReceipt, record, request.on)?;
        }
        let bought = lot.orders.iter().find(|one| one.root == row.root && one.officer == officer.id);
        if let Some(bought) = bought {
            duties::settle_record(tx, officer, Duty::PurchaseReceipt, record, bought.on)?;
        }
        let ordered = Lot::ordered_of(&row);
        let to_come = |item: &LotItem| {
            let ordered = ordered.get(&item.id).map_or(0, |(milli, _)| *milli);
            (ordered - lot.delivered_milli(row.root, item.id)).max(0)
        };
        let every: Vec<DeliveryLineForm> = row
            .lines
            .iter()
            .filter_map(|line| lot.lines.iter().find(|one| one.id == line.line))
            .map(|line| DeliveryLineForm { position: line.position, ..DeliveryLineForm::default() })
            .collect();
        let asked = if form.lines.is_empty() { &every } else { &form.lines };
        let mut parts: Vec<DeliveryPart> = Vec::new();
        for one in asked {
            let line = lots::line_at(&lot, one.position)?;
            let room: Vec<i64> = line.items.iter().map(to_come).collect();
            parts.extend(taken_in(one, &line.items, &room)?);
        }
        let repeated = |part: &DeliveryPart| parts.iter().filter(|one| one.item == part.item).count() > 1;
        if let Some(line) = asked.first().filter(|_| parts.iter().any(repeated)) {
            return Err(Error::Quantities(line.position).into());
        }
        if parts.is_empty() {
            return Err(Error::Nothing.into());
        }
        let said = |text: &'_ str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (place, remark) = (said(&form.place), said(&form.remark));
        if remark.is_none() && parts.iter().any(|part| part.defective_milli > 0) {
            return Err(Error::RemarkMissing.into());
        }
        let new = NewDelivery {
            id: DeliveryId::new(),
            order: row.id,
            receipt_number,
            on,
            place: place.as_deref(),
            remark: remark.as_deref(),
        };
        writing::delivery(tx, &new, &parts)?;
        tx.describe(json!({ "lot": lot.number, "order": row.number, "receipt": receipt_number }));
        store::one(tx, lot.id)
    })
}

fn taken_in(one: &DeliveryLineForm, items: &[LotItem], room: &[i64]) -> Result<Vec<DeliveryPart>, Error> {
    let over = || Error::MoreThanOrdered(one.position);
    let sound = if one.parts.is_empty() {
        let defective = one.defective_milli.max(0);
        let all = (room.iter().sum::<i64>() - defective).max(0);
        let quantity = one.quantity_milli.unwrap_or(all);
        if quantity < 0 {
            return Err(Error::Quantities(one.position));
        }
        splitting::filled(quantity, room).ok_or_else(over)?
    } else {
        orders::parts_of(&one.parts, items).ok_or(Error::Quantities(one.position))?
    };
    let left: Vec<i64> = room.iter().zip(&sound).map(|(room, sound)| room - sound).collect();
    if left.iter().any(|left| *left < 0) || one.defective_milli < 0 {
        return Err(over());
    }
    let defective = splitting::filled(one.defective_milli, &left).ok_or_else(over)?;
    let rows = items.iter().zip(sound).zip(defective);
    Ok(rows
        .filter(|((_, sound), defective)| *sound > 0 || *defective > 0)
        .map(|((item, quantity_milli), defective_milli)| DeliveryPart {
            item: item.id,
            quantity_milli,
            defective_milli,
        })
        .collect())
}
