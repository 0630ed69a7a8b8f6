//! The officers as people list them.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};

use super::keys::certificate::By;
use super::keys::file::{KeyFile, same_name};
use super::log::moment_of;
use super::{Action, Error, Officer, Role, Vault, keys, standing, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::OfficerId;

/// On whose word somebody has their role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnrolledBy {
    /// They founded the vault.
    Founder,
    /// The printed recovery key.
    RecoveryKey,
    /// Another officer, by name.
    Officer(String),
}

/// One officer ever enrolled.
#[derive(Debug, Clone)]
pub struct OfficerListed {
    /// Identity.
    pub id: OfficerId,
    /// Name as enrolled.
    pub name: String,
    /// Role.
    pub role: Stored<Role>,
    /// The fingerprint of their signing key.
    pub fingerprint: String,
    /// When they were enrolled, UTC.
    pub enrolled_at: Option<DateTime<Utc>>,
    /// On whose word they have the role they have.
    pub certified_by: EnrolledBy,
    /// Since when they have this role, UTC.
    pub certified_at: Option<DateTime<Utc>>,
    /// Whether that word holds: the certificate is properly signed and the last one the log tells of.
    pub certified: bool,
    /// The last change they made, UTC.
    pub last_change: Option<DateTime<Utc>>,
    /// The day they were disabled.
    pub disabled_on: Option<NaiveDate>,
    /// Whether a passphrase of theirs opens the vault.
    pub has_slot: bool,
}

/// Every officer ever enrolled, those at work first, each group in the order of enrolment.
///
/// # Errors
/// When the database or the key file cannot be read.
pub fn officers(vault: &Vault) -> Result<Vec<OfficerListed>> {
    let slots: Vec<_> = KeyFile::read(&vault.dir)?.slots.into_iter().map(|slot| slot.officer).collect();
    vault.read(|reading| {
        let all = store::officers(reading)?;
        let name_of = |id: OfficerId| all.iter().find(|one| one.holder.id == id).map(|one| &one.holder.name);
        let mut listed = Vec::with_capacity(all.len());
        for one in &all {
            let id = one.holder.id;
            let certified_by = match one.certificate.by {
                By::Recovery => EnrolledBy::RecoveryKey,
                By::Officer(by) if by == id => EnrolledBy::Founder,
                By::Officer(by) => EnrolledBy::Officer(name_of(by).cloned().unwrap_or_default()),
            };
            let role = Role::from_code(&one.holder.role)
                .map_or_else(|| Stored::Unknown(one.holder.role.clone()), Stored::Known);
            let moments = moments(reading, id)?;
            listed.push(OfficerListed {
                id,
                name: one.holder.name.clone(),
                role,
                fingerprint: keys::fingerprint(&one.holder.signing_public),
                enrolled_at: moments.first().copied(),
                certified_by,
                certified_at: moments.last().copied(),
                certified: standing::is_certified(reading, vault.id, one)?,
                last_change: last_change(reading, id)?,
                disabled_on: store::disabled_on(reading, id)?,
                has_slot: slots.contains(&id),
            });
        }
        listed.sort_by_key(|one| (one.disabled_on.is_some(), one.id));
        Ok(listed)
    })
}

/// The officer of a name or identity.
///
/// # Errors
/// [`Error::OfficerUnknown`] with the names there are.
pub fn officer_named(vault: &Vault, name: &str) -> Result<OfficerListed> {
    let all = officers(vault)?;
    let names = || all.iter().map(|one| one.name.clone()).collect();
    let id = name.trim().parse::<OfficerId>().ok();
    let is_meant = |one: &&OfficerListed| Some(one.id) == id || same_name(&one.name, name);
    Ok(all.iter().find(is_meant).cloned().ok_or_else(|| Error::OfficerUnknown(names()))?)
}

/// Whether this officer may enrol others: by their role, or as the founder while nobody manages.
///
/// # Errors
/// When the database fails.
pub fn may_enrol(vault: &Vault, officer: &Officer) -> Result<bool> {
    let by_role = Action::OfficerEnrolled.allowed(officer.role);
    Ok(by_role || vault.read(|reading| standing::founds(reading, officer.id, standing::NOW))?)
}

/// When the officer got each of their certificates, the first with enrolment.
fn moments(connection: &Connection, id: OfficerId) -> Result<Vec<DateTime<Utc>>> {
    let sql = "SELECT c.clock FROM change_op AS o JOIN change AS c ON c.id = o.change_id
        WHERE o.record_id = ?1 AND o.table_name = 'officer' AND o.fields LIKE '%\"certificate\":%' ORDER BY o.id";
    let mut statement = connection.prepare_cached(sql)?;
    let clocks: Vec<String> = statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(clocks.iter().filter_map(|clock| moment_of(clock)).collect())
}

fn last_change(connection: &Connection, id: OfficerId) -> Result<Option<DateTime<Utc>>> {
    let sql = "SELECT clock FROM change WHERE officer_id = ?1 ORDER BY clock DESC LIMIT 1";
    let clock: Option<String> =
        connection.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(clock.as_deref().and_then(moment_of))
}
