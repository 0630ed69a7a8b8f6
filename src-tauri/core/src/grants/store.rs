//! Statements about agreements and their items.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use super::{ItemForm, Payer, Terms};
use crate::Result;
use crate::code::{Code, Stored};
use crate::vault::Writing;
use serde_json::Value;

use crate::ids::{AgreementId, ApplicationId, EventId, ItemId};

/// An agreement as stored.
pub(crate) struct AgreementRow {
    pub id: AgreementId,
    pub number: String,
    pub settings_on: NaiveDate,
    pub terms: Terms,
}

fn code_or<T: Code>(value: Stored<T>, otherwise: T) -> T {
    value.known().unwrap_or(otherwise)
}

pub(crate) fn agreement_of(db: &Connection, application: ApplicationId) -> Result<Option<AgreementRow>> {
    let found = db
        .query_row(
            "SELECT id, number, settings_on, granted_cents, own_cash_cents, own_kind_cents
             FROM agreement WHERE application_id = ?1 AND removed_at IS NULL ORDER BY id DESC LIMIT 1",
            [application],
            |r| {
                Ok(AgreementRow {
                    id: r.get(0)?,
                    number: r.get(1)?,
                    settings_on: r.get(2)?,
                    terms: Terms {
                        granted: r.get(3)?,
                        own_cash: r.get(4)?,
                        own_kind: r.get(5)?,
                        items: Vec::new(),
                    },
                })
            },
        )
        .optional()?;
    let Some(mut row) = found else { return Ok(None) };
    row.terms.items = item_rows(db, row.id)?.into_iter().map(|(_, _, item)| item).collect();
    Ok(Some(row))
}

pub(crate) fn insert_agreement(
    db: &Connection,
    id: AgreementId,
    application: ApplicationId,
    number: &str,
    terms: &Terms,
    settings_on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<()> {
    db.execute(
        "INSERT INTO agreement (id, application_id, number, granted_cents, own_cash_cents, own_kind_cents, settings_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, application, number, terms.granted, terms.own_cash, terms.own_kind, settings_on],
    )?;
    write_items(db, id, &terms.items, now)
}

pub(crate) fn replace_terms(
    db: &Connection,
    id: AgreementId,
    terms: &Terms,
    now: DateTime<Utc>,
) -> Result<()> {
    db.execute(
        "UPDATE agreement SET granted_cents = ?2, own_cash_cents = ?3, own_kind_cents = ?4 WHERE id = ?1",
        params![id, terms.granted, terms.own_cash, terms.own_kind],
    )?;
    write_items(db, id, &terms.items, now)
}

/// Puts a tombstone on an agreement and its items.
pub(crate) fn remove(db: &Connection, id: AgreementId, now: DateTime<Utc>) -> Result<()> {
    let (items, agreement) = (
        "UPDATE agreement_item SET removed_at = ?2 WHERE agreement_id = ?1 AND removed_at IS NULL",
        "UPDATE agreement SET removed_at = ?2 WHERE id = ?1",
    );
    for sql in [items, agreement] {
        db.execute(sql, params![id, moment(now)])?;
    }
    Ok(())
}

/// Takes back what [`remove`] did to the application's latest agreement.
pub(crate) fn revive(db: &Connection, application: ApplicationId) -> Result<()> {
    let sql = "SELECT id, removed_at FROM agreement WHERE application_id = ?1 ORDER BY id DESC LIMIT 1";
    let latest: Option<(AgreementId, Option<String>)> =
        db.prepare_cached(sql)?.query_row([application], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    let Some((id, Some(removed_at))) = latest else { return Ok(()) };
    // Items removed earlier, by a change of the terms, stay removed.
    let items = "UPDATE agreement_item SET removed_at = NULL WHERE agreement_id = ?1 AND removed_at = ?2";
    db.execute(items, params![id, removed_at])?;
    db.execute("UPDATE agreement SET removed_at = NULL WHERE id = ?1", params![id])?;
    Ok(())
}

/// Rewrites the items position by position, so that the log shows what changed in each; surplus ones
/// get a tombstone.
fn write_items(
    db: &Connection,
    agreement: AgreementId,
    items: &[ItemForm],
    now: DateTime<Utc>,
) -> Result<()> {
    let mut update = db.prepare_cached(
        "UPDATE agreement_item SET description = ?3, specification = ?4, unit = ?5, quantity_milli = ?6,
           unit_price_cents = ?7, payer = ?8, origin = ?9
         WHERE agreement_id = ?1 AND position = ?2 AND removed_at IS NULL",
    )?;
    let mut insert = db.prepare_cached(
        "INSERT INTO agreement_item
           (agreement_id, position, description, specification, unit, quantity_milli, unit_price_cents, payer, origin, id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (position, item) in (1i64..).zip(items) {
        let values: [&dyn ToSql; 9] = [
            &agreement,
            &position,
            &item.description,
            &item.specification,
            &item.unit,
            &item.quantity_milli,
            &item.unit_price,
            &item.payer,
            &item.origin,
        ];
        if update.execute(&values[..])? == 0 {
            let id = ItemId::new();
            let mut values = values.to_vec();
            values.push(&id);
            insert.execute(&values[..])?;
        }
    }
    db.execute(
        "UPDATE agreement_item SET removed_at = ?3 WHERE agreement_id = ?1 AND position > ?2 AND removed_at IS NULL",
        params![agreement, i64::try_from(items.len()).unwrap_or(i64::MAX), moment(now)],
    )?;
    Ok(())
}

/// Writes the terms of an amendment: items that stay keep their rows, those that change get new ones, and the old
/// ones a tombstone, because what was bought refers to them.
pub(crate) fn amend_terms(
    db: &Connection,
    agreement: AgreementId,
    terms: &Terms,
    now: DateTime<Utc>,
) -> Result<()> {
    db.execute(
        "UPDATE agreement SET granted_cents = ?2, own_cash_cents = ?3, own_kind_cents = ?4 WHERE id = ?1",
        params![agreement, terms.granted, terms.own_cash, terms.own_kind],
    )?;
    let mut before = item_rows(db, agreement)?;
    let mut wanted: Vec<(i64, &ItemForm)> = Vec::new();
    for (position, item) in (1i64..).zip(&terms.items) {
        match before.iter().position(|(_, _, one)| one == item) {
            Some(at) => {
                let (id, stood, _) = before.remove(at);
                if stood != position {
                    db.execute(
                        "UPDATE agreement_item SET position = ?2 WHERE id = ?1",
                        params![id, position],
                    )?;
                }
            }
            None => wanted.push((position, item)),
        }
    }
    for (id, ..) in before {
        let sql = "UPDATE agreement_item SET removed_at = ?2 WHERE id = ?1";
        db.execute(sql, params![id, moment(now)])?;
    }
    for (position, item) in wanted {
        db.execute(
            "INSERT INTO agreement_item (id, agreement_id, position, description, specification, unit,
               quantity_milli, unit_price_cents, payer, origin)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                ItemId::new(),
                agreement,
                position,
                item.description,
                item.specification,
                item.unit,
                item.quantity_milli,
                item.unit_price,
                item.payer,
                item.origin
            ],
        )?;
    }
    Ok(())
}

/// The items of an agreement with their rows and positions.
fn item_rows(db: &Connection, agreement: AgreementId) -> Result<Vec<(ItemId, i64, ItemForm)>> {
    let mut statement = db.prepare_cached(
        "SELECT description, specification, unit, quantity_milli, unit_price_cents, payer, origin, id, position
         FROM agreement_item WHERE agreement_id = ?1 AND removed_at IS NULL ORDER BY position",
    )?;
    let rows = statement.query_map([agreement], |r| Ok((r.get(7)?, r.get(8)?, item(r)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn item(r: &rusqlite::Row<'_>) -> rusqlite::Result<ItemForm> {
    Ok(ItemForm {
        description: r.get(0)?,
        specification: r.get(1)?,
        unit: r.get(2)?,
        quantity_milli: r.get(3)?,
        unit_price: r.get(4)?,
        payer: code_or(r.get(5)?, Payer::Programme),
        origin: r.get(6)?,
    })
}

fn moment(now: DateTime<Utc>) -> String {
    now.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// The last number of the newest block this device may give out, or `None` when it has none.
pub(crate) fn newest_block(db: &Connection, device: &str) -> Result<Option<(i64, i64)>> {
    let sql = "SELECT first, last FROM agreement_block WHERE device = ?1 ORDER BY first DESC LIMIT 1";
    Ok(db.query_row(sql, [device], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

/// The highest number any device known here has leased; 0 when none has.
pub(crate) fn last_leased(db: &Connection) -> Result<i64> {
    Ok(db.query_row("SELECT coalesce(max(last), 0) FROM agreement_block", [], |r| r.get(0))?)
}

pub(crate) fn lease_block(db: &Connection, device: &str, first: i64, last: i64) -> Result<()> {
    db.execute(
        "INSERT INTO agreement_block (id, device, first, last) VALUES (?1, ?2, ?3, ?4)",
        params![uuid::Uuid::now_v7(), device, first, last],
    )?;
    Ok(())
}

/// The next agreement number not yet given out. The counter is not part of the log, so a number once
/// given stays given, also when what it was given for is taken back.
pub(crate) fn next_in_block(db: &Connection) -> Result<i64> {
    Ok(db
        .query_row("SELECT next FROM counter WHERE kind = 'agreement'", [], |r| r.get(0))
        .optional()?
        .unwrap_or(1))
}

pub(crate) fn set_next_in_block(db: &Connection, next: i64) -> Result<()> {
    db.execute(
        "INSERT INTO counter (kind, next) VALUES ('agreement', ?1) ON CONFLICT (kind) DO UPDATE SET next = ?1",
        [next],
    )?;
    Ok(())
}

/// Whether some agreement has this number, or had it.
pub(crate) fn is_given(db: &Connection, number: &str) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM agreement WHERE number = ?1 LIMIT 1")?.exists([number])?)
}

/// What this vault's `meta` says under a key.
pub(crate) fn meta(db: &Connection, key: &str) -> Result<Option<String>> {
    Ok(db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |r| r.get(0)).optional()?)
}

/// The application an agreement's number belongs to: people at the table say that number too.
pub(crate) fn application_of_number(db: &Connection, number: &str) -> Result<Option<ApplicationId>> {
    Ok(db
        .query_row(
            "SELECT application_id FROM agreement WHERE number = ?1 AND removed_at IS NULL",
            [number],
            |r| r.get(0),
        )
        .optional()?)
}

/// Records that something happened to an agreement.
pub(crate) fn insert_event(
    tx: &Writing<'_>,
    agreement: AgreementId,
    kind: &str,
    detail: &Value,
) -> Result<()> {
    tx.execute(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, detail)
         VALUES (?1, 'agreement', ?2, ?3, ?4, ?5, ?6, ?7)",
        params![EventId::new(), agreement, kind, tx.today, moment(tx.now), tx.officer, detail.to_string()],
    )?;
    Ok(())
}
