//! The statements of the register of assets.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    Asset, AssetEvent, AssetEventKind, AssetForm, AssetState, Condition, Holder, HolderRole, Registered,
};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{
    AgreementId, ApplicationId, AssetEventId, AssetId, HandoverId, HolderId, IncidentId, ItemId,
};
use crate::money::Cents;
use crate::vault::Writing;

/// What is written of an asset that is handed over.
pub(in crate::grants) struct New<'a> {
    pub agreement: AgreementId,
    pub handover: HandoverId,
    pub item: Option<ItemId>,
    pub tag: &'a str,
    pub description: &'a str,
    pub serial: Option<&'a str>,
    pub unit: Option<&'a str>,
    pub quantity_milli: i64,
    pub value: Option<Cents>,
    pub on: NaiveDate,
    pub condition: Condition,
    pub eu_sticker: Option<bool>,
    pub place: Option<&'a str>,
    pub conditions_until: Option<NaiveDate>,
}

pub(in crate::grants) fn insert(tx: &Writing<'_>, new: &New<'_>) -> Result<AssetId> {
    let id = AssetId::new();
    tx.prepare_cached(
        "INSERT INTO asset (id, agreement_id, description, serial, quantity_milli, value_cents, handed_over_on,
             evidenced, handover_id, item_id, unit, tag, condition, eu_sticker, place, conditions_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?
    .execute(params![
        id,
        new.agreement,
        new.description,
        new.serial,
        new.quantity_milli,
        new.value,
        new.on,
        new.handover,
        new.item,
        new.unit,
        new.tag,
        new.condition,
        new.eu_sticker,
        new.place,
        new.conditions_until,
    ])?;
    Ok(id)
}

/// Which assets.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::grants) struct Which {
    pub asset: Option<AssetId>,
    /// Handed over under it or held by it now.
    pub application: Option<ApplicationId>,
    pub handover: Option<HandoverId>,
}

/// Assets with their holders and events, by the day of the handover. What belongs to somebody whose data is
/// restricted is left out.
pub(in crate::grants) fn registered(db: &Connection, which: Which) -> Result<Vec<Registered>> {
    // The last grantee it was given to again holds it, else the one it was handed over to.
    let sql = "WITH held AS (
            SELECT s.*, coalesce((SELECT e.agreement_id FROM asset_event e WHERE e.asset_id = s.id
                AND e.kind = 'redonated' AND e.removed_at IS NULL ORDER BY e.id DESC LIMIT 1), s.agreement_id) AS holder
            FROM asset s WHERE s.removed_at IS NULL)
        SELECT s.id, s.agreement_id, s.description, s.serial, s.quantity_milli, s.value_cents, s.handed_over_on,
               s.evidenced, s.tag, s.unit, s.condition, s.eu_sticker, s.place, s.conditions_until,
               s.title_passed_on, h.number AS handover, g.number AS agreement, a.number AS application,
               a.applicant_id, coalesce(o.name, p.name_written) AS owner,
               coalesce(a.municipality, p.municipality) AS municipality
        FROM held s JOIN agreement f ON f.id = s.agreement_id AND f.removed_at IS NULL
             JOIN agreement g ON g.id = s.holder AND g.removed_at IS NULL
             JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
             JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
             LEFT JOIN organisation o ON o.id = n.organisation_id
             LEFT JOIN handover h ON h.id = s.handover_id
        WHERE p.restricted_at IS NULL AND (?1 IS NULL OR s.id = ?1)
          AND (?2 IS NULL OR f.application_id = ?2 OR g.application_id = ?2)
          AND (?3 IS NULL OR s.handover_id = ?3)
        ORDER BY s.handed_over_on, s.id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![which.asset, which.application, which.handover], row)?;
    let mut all: Vec<Registered> = rows.collect::<rusqlite::Result<_>>()?;
    let one = (all.len() == 1).then(|| all[0].asset.id);
    let (mut holders, mut events) = (holders(db, one)?, events(db, one)?);
    for registered in &mut all {
        registered.holders = holders.remove(&registered.asset.id).unwrap_or_default();
        registered.events = events.remove(&registered.asset.id).unwrap_or_default();
        registered.state = AssetState::of(registered.events.iter().filter_map(|event| event.kind.known()));
    }
    Ok(all)
}

fn row(r: &Row<'_>) -> rusqlite::Result<Registered> {
    Ok(Registered {
        asset: Asset {
            id: r.get("id")?,
            agreement: r.get("agreement_id")?,
            description: r.get("description")?,
            serial: r.get("serial")?,
            quantity_milli: r.get("quantity_milli")?,
            value: r.get("value_cents")?,
            handed_over_on: r.get("handed_over_on")?,
            evidenced: r.get("evidenced")?,
        },
        tag: r.get("tag")?,
        unit: r.get("unit")?,
        condition: r.get("condition")?,
        eu_sticker: r.get("eu_sticker")?,
        place: r.get("place")?,
        conditions_until: r.get("conditions_until")?,
        title_passed_on: r.get("title_passed_on")?,
        state: AssetState::Held,
        handover: r.get("handover")?,
        agreement: r.get("agreement")?,
        application: r.get("application")?,
        applicant: r.get("applicant_id")?,
        owner: r.get("owner")?,
        municipality: r.get("municipality")?,
        holders: Vec::new(),
        events: Vec::new(),
    })
}

fn holders(db: &Connection, asset: Option<AssetId>) -> Result<HashMap<AssetId, Vec<Holder>>> {
    let sql = "SELECT asset_id, id, role, coalesce(name, ''), from_day, to_day FROM asset_holder
               WHERE removed_at IS NULL AND (?1 IS NULL OR asset_id = ?1) ORDER BY from_day, id";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([asset])?;
    let mut found: HashMap<AssetId, Vec<Holder>> = HashMap::new();
    while let Some(r) = rows.next()? {
        let holder =
            Holder { id: r.get(1)?, role: r.get(2)?, name: r.get(3)?, from: r.get(4)?, to: r.get(5)? };
        found.entry(r.get(0)?).or_default().push(holder);
    }
    Ok(found)
}

fn events(db: &Connection, asset: Option<AssetId>) -> Result<HashMap<AssetId, Vec<AssetEvent>>> {
    let sql = "SELECT e.asset_id, e.id, e.kind, e.happened_on, e.note, g.number, i.number, f.name
               FROM asset_event e JOIN officer f ON f.id = e.officer_id
                    LEFT JOIN agreement g ON g.id = e.agreement_id LEFT JOIN incident i ON i.id = e.incident_id
               WHERE e.removed_at IS NULL AND (?1 IS NULL OR e.asset_id = ?1) ORDER BY e.id";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([asset])?;
    let mut found: HashMap<AssetId, Vec<AssetEvent>> = HashMap::new();
    while let Some(r) = rows.next()? {
        let event = AssetEvent {
            id: r.get(1)?,
            kind: r.get(2)?,
            on: r.get(3)?,
            note: r.get(4)?,
            to: r.get(5)?,
            incident: r.get(6)?,
            officer: r.get(7)?,
        };
        found.entry(r.get(0)?).or_default().push(event);
    }
    Ok(found)
}

/// The assets with this tag or serial number.
pub(super) fn with_code(db: &Connection, tag: &str, typed: &str) -> Result<Vec<AssetId>> {
    let sql =
        "SELECT id FROM asset WHERE removed_at IS NULL AND (tag = ?1 OR serial = ?2) ORDER BY id LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([tag, typed], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn change(tx: &Writing<'_>, id: AssetId, form: &AssetForm) -> Result<()> {
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    tx.prepare_cached(
        "UPDATE asset SET serial = CASE WHEN ?2 THEN ?3 ELSE serial END, condition = coalesce(?4, condition),
             eu_sticker = coalesce(?5, eu_sticker), place = CASE WHEN ?6 THEN ?7 ELSE place END
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        form.serial.is_some(),
        filled(&form.serial),
        form.condition,
        form.eu_sticker,
        form.place.is_some(),
        filled(&form.place),
    ])?;
    Ok(())
}

pub(in crate::grants) fn set_condition(tx: &Writing<'_>, id: AssetId, condition: Condition) -> Result<()> {
    let form = AssetForm { condition: Some(condition), ..AssetForm::default() };
    change(tx, id, &form)
}

pub(super) fn set_tag(tx: &Writing<'_>, id: AssetId, tag: &str) -> Result<()> {
    tx.prepare_cached("UPDATE asset SET tag = ?2 WHERE id = ?1")?.execute(params![id, tag])?;
    Ok(())
}

pub(super) fn insert_holder(
    tx: &Writing<'_>,
    asset: AssetId,
    role: HolderRole,
    name: &str,
    from: NaiveDate,
) -> Result<HolderId> {
    let id = HolderId::new();
    tx.prepare_cached(
        "INSERT INTO asset_holder (id, asset_id, role, name, from_day) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, asset, role, name, from])?;
    Ok(id)
}

pub(super) fn end_holder(tx: &Writing<'_>, id: HolderId, to: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE asset_holder SET to_day = ?2 WHERE id = ?1")?.execute(params![id, to])?;
    Ok(())
}

/// What is written of something that happened to an asset.
pub(in crate::grants) struct Happened<'a> {
    pub asset: AssetId,
    pub kind: AssetEventKind,
    pub on: NaiveDate,
    pub note: Option<&'a str>,
    pub to: Option<AgreementId>,
    pub incident: Option<IncidentId>,
}

pub(super) fn insert_event(tx: &Writing<'_>, new: &Happened<'_>) -> Result<AssetEventId> {
    let id = AssetEventId::new();
    tx.prepare_cached(
        "INSERT INTO asset_event (id, asset_id, kind, happened_on, note, agreement_id, incident_id, recorded_at,
             officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id,
        new.asset,
        new.kind,
        new.on,
        new.note,
        new.to,
        new.incident,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(id)
}

pub(super) fn set_title(tx: &Writing<'_>, id: AssetId, on: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE asset SET title_passed_on = ?2 WHERE id = ?1 AND title_passed_on IS NULL")?
        .execute(params![id, on])?;
    Ok(())
}

/// What was handed over of an item so far, in thousandths. An item that an amendment wrote anew has the
/// handovers of the one it replaced, known again by its description.
pub(in crate::grants) fn handed_over(db: &Connection, item: ItemId) -> Result<i64> {
    let sql = "SELECT coalesce(sum(s.quantity_milli), 0)
               FROM agreement_item i JOIN asset s ON s.agreement_id = i.agreement_id AND s.removed_at IS NULL
                    JOIN agreement_item was ON was.id = s.item_id
               WHERE i.id = ?1 AND (was.id = i.id
                     OR (was.removed_at IS NOT NULL AND was.description = i.description))";
    let sum: Option<i64> = db.prepare_cached(sql)?.query_row([item], |r| r.get(0)).optional()?;
    Ok(sum.unwrap_or(0))
}
