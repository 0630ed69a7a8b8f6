//! The statements of handovers and their rounds.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::rounds::Stop;
use super::{Handover, HandoverForm, ItemLeft};
use crate::Result;
use crate::clock::stored_moment;
use crate::grants::assets::store::{self as assets, Which as WhichAssets};
use crate::grants::grantee::{self, Grantee};
use crate::ids::{AgreementId, ApplicationId, HandoverId, StopId};
use crate::vault::Writing;

/// The items the programme gives under an agreement, with how much of each was handed over.
pub(super) fn items(db: &Connection, agreement: AgreementId) -> Result<Vec<ItemLeft>> {
    let mut statement = db.prepare_cached(
        "SELECT id, description, specification, unit, unit_price_cents, quantity_milli FROM agreement_item
         WHERE agreement_id = ?1 AND payer = 'programme' AND removed_at IS NULL ORDER BY position",
    )?;
    let rows = statement.query_map([agreement], |r| {
        Ok(ItemLeft {
            id: r.get(0)?,
            position: 0,
            description: r.get(1)?,
            specification: r.get(2)?,
            unit: r.get(3)?,
            unit_price: r.get(4)?,
            agreed_milli: r.get(5)?,
            handed_milli: 0,
        })
    })?;
    let mut items: Vec<ItemLeft> = rows.collect::<rusqlite::Result<_>>()?;
    for (position, item) in (1..).zip(&mut items) {
        item.position = position;
        item.handed_milli = assets::handed_over(db, item.id)?;
    }
    Ok(items)
}

/// What is written of a handover.
pub(super) struct New<'a> {
    pub id: HandoverId,
    pub number: &'a str,
    pub agreement: AgreementId,
    pub on: NaiveDate,
    pub place: Option<&'a str>,
    pub delivered_by: &'a str,
    pub form: &'a HandoverForm,
}

pub(super) fn insert(tx: &Writing<'_>, new: &New<'_>) -> Result<()> {
    let form = new.form;
    tx.prepare_cached(
        "INSERT INTO handover (id, number, agreement_id, handed_over_on, place, received_by, received_as,
             delivered_by, order_number, over_reason, remarks, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        new.id,
        new.number,
        new.agreement,
        new.on,
        new.place,
        form.received_by,
        form.received_as,
        new.delivered_by,
        form.order_number,
        form.over_reason,
        form.remarks,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

pub(super) fn set_signed(tx: &Writing<'_>, id: HandoverId, on: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE handover SET signed_on = ?2 WHERE id = ?1")?.execute(params![id, on])?;
    Ok(())
}

pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<HandoverId>> {
    let sql = "SELECT id FROM handover WHERE number = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([number], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Handovers by their day: one, an application's, all.
pub(super) fn handovers(
    db: &Connection,
    one: Option<HandoverId>,
    application: Option<ApplicationId>,
) -> Result<Vec<Handover>> {
    let mut statement = db.prepare_cached(
        "SELECT h.id, h.number, h.agreement_id, h.handed_over_on, h.place, h.received_by, h.received_as,
                coalesce(h.delivered_by, '') AS delivered_by, h.order_number, h.over_reason, h.remarks, h.signed_on,
                f.name AS officer
         FROM handover h JOIN agreement g ON g.id = h.agreement_id AND g.removed_at IS NULL
              JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              JOIN officer f ON f.id = h.officer_id
         WHERE h.removed_at IS NULL AND p.restricted_at IS NULL AND (?1 IS NULL OR h.id = ?1)
           AND (?2 IS NULL OR g.application_id = ?2)
         ORDER BY h.handed_over_on, h.id",
    )?;
    let mut rows = statement.query(params![one, application])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let id: HandoverId = r.get("id")?;
        found.push(Handover {
            id,
            number: r.get("number")?,
            grantee: grantee::of_agreement(db, r.get("agreement_id")?)?,
            on: r.get("handed_over_on")?,
            place: r.get("place")?,
            received_by: r.get("received_by")?,
            received_as: r.get("received_as")?,
            delivered_by: r.get("delivered_by")?,
            order_number: r.get("order_number")?,
            over_reason: r.get("over_reason")?,
            remarks: r.get("remarks")?,
            signed_on: r.get("signed_on")?,
            officer: r.get("officer")?,
            assets: assets::registered(db, WhichAssets { handover: Some(id), ..WhichAssets::default() })?,
        });
    }
    Ok(found)
}

pub(super) fn insert_stop(
    tx: &Writing<'_>,
    grantee: &Grantee,
    on: NaiveDate,
    position: u32,
) -> Result<StopId> {
    let id = StopId::new();
    tx.prepare_cached(
        "INSERT INTO handover_stop (id, agreement_id, planned_on, position) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![id, grantee.agreement, on, position])?;
    Ok(id)
}

/// Stops by day and place in the round: those of a day, those that wait, or all.
pub(super) fn stops(db: &Connection, on: Option<NaiveDate>) -> Result<Vec<Stop>> {
    let mut statement = db.prepare_cached(
        "SELECT s.id, s.agreement_id, s.planned_on, s.position, h.number FROM handover_stop s
              JOIN agreement g ON g.id = s.agreement_id AND g.removed_at IS NULL
              JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              LEFT JOIN handover h ON h.id = s.handover_id AND h.removed_at IS NULL
         WHERE s.removed_at IS NULL AND p.restricted_at IS NULL AND (?1 IS NULL OR s.planned_on = ?1)
         ORDER BY s.planned_on, s.position, s.id",
    )?;
    let mut rows = statement.query([on])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let agreement = r.get(1)?;
        found.push(Stop {
            id: r.get(0)?,
            grantee: grantee::of_agreement(db, agreement)?,
            on: r.get(2)?,
            position: r.get(3)?,
            handover: r.get(4)?,
            left: items(db, agreement)?.into_iter().filter(|item| item.left_milli() > 0).collect(),
        });
    }
    Ok(found)
}

/// The stop that waits for an agreement, the earliest first.
pub(super) fn open_stop(db: &Connection, agreement: AgreementId) -> Result<Option<StopId>> {
    let sql =
        "SELECT id FROM handover_stop WHERE agreement_id = ?1 AND handover_id IS NULL AND removed_at IS NULL
               ORDER BY planned_on, id LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0)).optional()?)
}

pub(super) fn set_done(tx: &Writing<'_>, stop: StopId, handover: HandoverId) -> Result<()> {
    tx.prepare_cached("UPDATE handover_stop SET handover_id = ?2 WHERE id = ?1")?
        .execute(params![stop, handover])?;
    Ok(())
}

pub(super) fn set_position(tx: &Writing<'_>, stop: StopId, position: u32) -> Result<()> {
    tx.prepare_cached("UPDATE handover_stop SET position = ?2 WHERE id = ?1")?
        .execute(params![stop, position])?;
    Ok(())
}

pub(super) fn remove_stop(tx: &Writing<'_>, stop: StopId) -> Result<()> {
    tx.prepare_cached("UPDATE handover_stop SET removed_at = ?2 WHERE id = ?1")?
        .execute(params![stop, stored_moment(tx.now)])?;
    Ok(())
}
