//! What was handed over under an agreement, and the register of it: what it is, who keeps and uses it, how it
//! stands, and when title passes.

mod form;
pub mod labels;
pub mod service;
mod state;
pub(super) mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

pub use form::AssetForm;
pub use state::{AssetEventKind, AssetState};

use crate::code::Stored;
use crate::ids::{ApplicantId, AssetEventId, HolderId};

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

crate::codes! {
    /// In which condition an asset is.
    pub enum Condition {
        /// New.
        New = "new",
        /// Used and sound.
        Good = "good",
        /// Worn.
        Worn = "worn",
        /// Not working.
        Faulty = "faulty",
    }
}

crate::codes! {
    /// What somebody has to do with an asset besides owning it.
    pub enum HolderRole {
        /// Keeps it.
        Custodian = "custodian",
        /// Uses it, as a member of an association does.
        User = "user",
    }
}

/// Who keeps or uses an asset. It names a person: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Holder {
    /// Identity.
    pub id: HolderId,
    /// As what.
    pub role: Stored<HolderRole>,
    /// Their name.
    pub name: String,
    /// Since.
    pub from: NaiveDate,
    /// The last day, once it ended.
    pub to: Option<NaiveDate>,
}

/// Something that happened to an asset. The note may speak of people: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct AssetEvent {
    /// Identity.
    pub id: AssetEventId,
    /// What.
    pub kind: Stored<AssetEventKind>,
    /// The day.
    pub on: NaiveDate,
    /// What else is known.
    pub note: Option<String>,
    /// The number of the agreement it was given to again.
    pub to: Option<String>,
    /// The incident's number.
    pub incident: Option<String>,
    /// Who recorded it.
    pub officer: String,
}

/// An asset as the register shows it. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Registered {
    /// The asset with what was handed over.
    pub asset: Asset,
    /// The number on its label.
    pub tag: Option<String>,
    /// The unit counted in; pieces where absent.
    pub unit: Option<String>,
    /// In which condition it was last seen.
    pub condition: Option<Stored<Condition>>,
    /// Whether it bears the EU's sticker.
    pub eu_sticker: Option<bool>,
    /// Where it is.
    pub place: Option<String>,
    /// The first day on which title may pass; unknown for what was taken over.
    pub conditions_until: Option<NaiveDate>,
    /// The day title passed.
    pub title_passed_on: Option<NaiveDate>,
    /// How it stands.
    pub state: AssetState,
    /// The handover's number.
    pub handover: Option<String>,
    /// The number of the agreement that holds it now.
    pub agreement: String,
    /// The number of that agreement's application.
    pub application: String,
    /// Who applies there.
    pub applicant: ApplicantId,
    /// Whose it is: the organisation or person there.
    pub owner: String,
    /// Where they live: a municipality id.
    pub municipality: Option<String>,
    /// Who keeps and uses it, also formerly.
    pub holders: Vec<Holder>,
    /// What happened to it, oldest first.
    pub events: Vec<AssetEvent>,
}

impl Registered {
    /// Whether the conditions of the agreement ended and title has not passed.
    #[must_use]
    pub fn awaits_title(&self, today: NaiveDate) -> bool {
        self.title_passed_on.is_none()
            && self.state == AssetState::Held
            && self.conditions_until.is_some_and(|until| until <= today)
    }
}
