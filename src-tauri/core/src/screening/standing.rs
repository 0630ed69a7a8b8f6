//! How somebody stands towards the lists: clear, with candidates open, confirmed, or not screened.

use rusqlite::Connection;

use super::store::{self, Known};
use super::subjects::{self, Scope, Who};
use super::{Error, ListSource, ListVersion, Screened, Standing, hits, lists};
use crate::Result;
use crate::ids::{ApplicantId, OrganisationId};
use crate::people::records::Moment;
use crate::people::sight::Sight;
use crate::vault::Vault;

/// Refuses a step while candidates of the applicant wait, one is confirmed, or they were not screened against
/// the newest lists. Where no list was ever loaded nothing is refused.
///
/// # Errors
/// [`Error::OpenHits`], [`Error::Confirmed`], [`Error::NotScreened`].
pub(crate) fn gate(db: &Connection, applicant: ApplicantId, keyed: &dyn Fn(&[u8]) -> String) -> Result<()> {
    match standing_in(db, Scope::Applicant(applicant), keyed)? {
        (Standing::NoList | Standing::Clear, _) => Ok(()),
        (Standing::Open, open) => Err(Error::OpenHits(open).into()),
        (Standing::Confirmed, _) => Err(Error::Confirmed.into()),
        (Standing::NotScreened, _) => Err(Error::NotScreened.into()),
    }
}

/// How an applicant stands towards the lists, with the number of open candidates.
///
/// # Errors
/// When the vault cannot be read.
pub fn standing(vault: &Vault, applicant: ApplicantId) -> Result<(Standing, u32)> {
    let scope = Scope::Applicant(applicant);
    vault.read(|reading| standing_in(reading, scope, &|content| reading.keyed_hash(content)))
}

/// The same within a read that does more.
pub(crate) fn of_applicant(
    db: &Connection,
    applicant: ApplicantId,
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<(Standing, u32)> {
    standing_in(db, Scope::Applicant(applicant), keyed)
}

/// When the applicant and whoever is screened with them were last compared, the one longest ago first.
pub(crate) fn last_screened(db: &Connection, applicant: ApplicantId) -> Result<Option<Moment>> {
    Ok(screened_in(db, applicant)?.into_iter().map(|one| one.at).min().flatten())
}

/// How an organisation and whoever owns and leads it stand towards the lists.
pub(crate) fn standing_of_organisation(
    db: &Connection,
    organisation: OrganisationId,
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<(Standing, u32)> {
    standing_in(db, Scope::Organisation(organisation), keyed)
}

pub(super) fn standing_in(
    db: &Connection,
    scope: Scope,
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<(Standing, u32)> {
    let versions = store::newest(db)?;
    if versions.is_empty() {
        return Ok((Standing::NoList, 0));
    }
    let (mut open, mut confirmed, mut up_to_date) = (0, 0, true);
    for who in subjects::of(db, scope)? {
        let (more_open, more_confirmed) = hits::standing_hits(db, who.id)?;
        open += more_open;
        confirmed += more_confirmed;
        up_to_date = up_to_date && is_current(db, &who, &versions, keyed)?;
    }
    let standing = match (confirmed, open, up_to_date) {
        (1.., _, _) => Standing::Confirmed,
        (0, 1.., _) => Standing::Open,
        (0, 0, true) => Standing::Clear,
        (0, 0, false) => Standing::NotScreened,
    };
    Ok((standing, open))
}

/// How many persons, organisations and members are not up to date.
///
/// # Errors
/// When the vault cannot be read.
pub fn not_screened(vault: &Vault) -> Result<u32> {
    vault.read(|reading| {
        let versions = store::newest(reading)?;
        let known = store::standings(reading)?;
        let due = subjects::of(reading, Scope::Everybody)?.into_iter().filter(|who| {
            let facts = || reading.keyed_hash(who.facts.as_bytes());
            !known.get(&who.id).is_some_and(|known| against(known, &versions) && known.facts == facts())
        });
        Ok(u32::try_from(due.count()).unwrap_or(u32::MAX))
    })
}

/// One of those who were screened for an applicant.
#[derive(Clone)]
pub struct ScreenedOne {
    /// The name that was compared; absent for an auditor who sees a pseudonym.
    pub name: Option<String>,
    /// As what.
    pub screened: Screened,
    /// When last, if ever.
    pub at: Option<Moment>,
}

/// Who is screened for an applicant, and when each was last.
///
/// # Errors
/// When the vault cannot be read.
pub fn screened(vault: &Vault, applicant: ApplicantId) -> Result<Vec<ScreenedOne>> {
    vault.read(|reading| {
        let veiled = Sight::of(reading)?.pseudonym(applicant).is_some();
        let mut all = screened_in(reading, applicant)?;
        if veiled {
            all.iter_mut().for_each(|one| one.name = None);
        }
        Ok(all)
    })
}

pub(super) fn screened_in(db: &Connection, applicant: ApplicantId) -> Result<Vec<ScreenedOne>> {
    let mut all = Vec::new();
    for who in subjects::of(db, Scope::Applicant(applicant))? {
        let at = store::standing_of(db, who.id)?.map(|known| known.at);
        all.push(ScreenedOne { name: who.subject.names.into_iter().next(), screened: who.screened, at });
    }
    Ok(all)
}

/// Whether everybody of a scope was.
pub(super) fn is_up_to_date(
    db: &Connection,
    scope: Scope,
    versions: &[ListVersion],
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<bool> {
    for who in subjects::of(db, scope)? {
        if !is_current(db, &who, versions, keyed)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether somebody was screened as they are now, against these versions.
pub(super) fn is_current(
    db: &Connection,
    who: &Who,
    versions: &[ListVersion],
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<bool> {
    let known = store::standing_of(db, who.id)?;
    Ok(known.is_some_and(|known| against(&known, versions) && known.facts == keyed(who.facts.as_bytes())))
}

/// Whether somebody was screened against these versions.
pub(super) fn against(known: &Known, versions: &[ListVersion]) -> bool {
    [ListSource::Eu, ListSource::Un]
        .into_iter()
        .all(|source| known.list(source) == lists::newest(versions, source))
}
