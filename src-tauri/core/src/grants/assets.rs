//! What was handed over under an agreement.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use crate::Result;
use crate::ids::{AgreementId, ApplicationId, AssetId};
use crate::money::Cents;

/// Something handed over. The serial number is personal: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Asset {
    /// Identity.
    pub id: AssetId,
    /// Under which agreement.
    pub agreement: AgreementId,
    /// What it is.
    pub description: String,
    /// Its serial number.
    pub serial: Option<String>,
    /// How many, in thousandths.
    pub quantity_milli: i64,
    /// What they are worth together.
    pub value: Option<Cents>,
    /// The day of the handover.
    pub handed_over_on: NaiveDate,
    /// Whether the handover was recorded here; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// Adds an asset.
///
/// # Errors
/// When the database fails.
pub fn insert(db: &Connection, asset: &Asset) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO asset (id, agreement_id, description, serial, quantity_milli, value_cents, handed_over_on,
             evidenced)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        asset.id,
        asset.agreement,
        asset.description,
        asset.serial,
        asset.quantity_milli,
        asset.value,
        asset.handed_over_on,
        asset.evidenced,
    ])?;
    Ok(())
}

/// The assets of an application's agreements, by the day of the handover.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<Asset>> {
    let mut statement = db.prepare_cached(
        "SELECT s.id, s.agreement_id, s.description, s.serial, s.quantity_milli, s.value_cents, s.handed_over_on,
                s.evidenced
         FROM asset s JOIN agreement g ON g.id = s.agreement_id AND g.removed_at IS NULL
         WHERE g.application_id = ?1 AND s.removed_at IS NULL ORDER BY s.handed_over_on, s.id",
    )?;
    Ok(statement.query_map([application], asset)?.collect::<rusqlite::Result<_>>()?)
}

fn asset(r: &Row<'_>) -> rusqlite::Result<Asset> {
    Ok(Asset {
        id: r.get(0)?,
        agreement: r.get(1)?,
        description: r.get(2)?,
        serial: r.get(3)?,
        quantity_milli: r.get(4)?,
        value: r.get(5)?,
        handed_over_on: r.get(6)?,
        evidenced: r.get(7)?,
    })
}
