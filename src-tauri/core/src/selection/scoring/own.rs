//! An officer's own work of scoring, and how much of it waits for them.

use super::{declaring, store};
use crate::Result;
use crate::ids::ApplicationId;
use crate::selection::calls::service as calls;
use crate::selection::{self, ApplicationState};
use crate::vault::{Officer, Vault};

/// An application given to an officer to score.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnWork {
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// Whether the officer submitted their points.
    pub submitted: bool,
    /// Their own total, once submitted.
    pub total: Option<u32>,
    /// Whether they must declare their interests first.
    pub undeclared: bool,
}

/// What waits for one officer, in all calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waits {
    /// Assessments they can submit.
    pub to_do: u32,
    /// Assessments for which they must declare their interests first.
    pub undeclared: u32,
}

/// What was given to an officer under a call and is theirs to score, or was scored by them.
///
/// # Errors
/// When there is no such call.
pub fn own(vault: &Vault, officer: &Officer, call: &str) -> Result<Vec<OwnWork>> {
    vault.read(|reading| {
        let call = calls::find(reading, call)?;
        let sight = crate::people::sight::Sight::of(reading)?;
        let mut work = Vec::new();
        for given in store::given_to(reading, officer.id, Some(call))? {
            if !given.submitted && !is_scored_now(reading, given.application)? {
                continue;
            }
            let record =
                selection::store::record(reading, given.application)?.ok_or(selection::Error::NotFound)?;
            let record = sight.application(record);
            work.push(OwnWork {
                application: given.application,
                number: given.number,
                name: record.organisation.unwrap_or(record.name),
                submitted: given.submitted,
                total: given.total,
                undeclared: !given.submitted && is_undeclared(reading, officer, given.application)?,
            });
        }
        Ok(work)
    })
}

/// How much waits for an officer.
///
/// # Errors
/// When the vault cannot be read.
pub fn waits(vault: &Vault, officer: &Officer) -> Result<Waits> {
    vault.read(|reading| {
        let mut waits = Waits::default();
        for given in store::given_to(reading, officer.id, None)? {
            if given.submitted || !is_scored_now(reading, given.application)? {
                continue;
            }
            if is_undeclared(reading, officer, given.application)? {
                waits.undeclared += 1;
            } else {
                waits.to_do += 1;
            }
        }
        Ok(waits)
    })
}

fn is_scored_now(db: &rusqlite::Connection, application: ApplicationId) -> Result<bool> {
    let state = selection::store::state(db, application)?;
    Ok(state.and_then(|state| state.known()) == Some(ApplicationState::Eligible))
}

fn is_undeclared(db: &rusqlite::Connection, officer: &Officer, application: ApplicationId) -> Result<bool> {
    match declaring::check(db, officer.id, application) {
        Ok(()) => Ok(false),
        Err(crate::Error::Scoring(super::Error::Undeclared)) => Ok(true),
        Err(error) => Err(error),
    }
}
