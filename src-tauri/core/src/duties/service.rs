//! What officers do with duties apart: the check before a step, and the exceptions.

use chrono::NaiveDate;
use csp_chain::duties::Exception as Signed;
use rusqlite::Connection;
use serde_json::{Value, json};
use uuid::Uuid;

use super::store::{self, New};
use super::{Duty, Error, Exception, of_step};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Code;
use crate::ids::{ApplicationId, ExceptionId, OfficerId};
use crate::reference::settings_on;
use crate::selection::ApplicationState;
use crate::vault::{Action, Officer, Role, Vault, Writing, Written};

/// The reason that stands where a manager acted alone and gave none.
pub const ACTED_ALONE: &str = "acted-alone";

/// What a step would need before an officer may take it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needed {
    /// The pair of duties.
    pub duty: Duty,
    /// The day of the officer's other step.
    pub on: NaiveDate,
    /// The exception that covers it already.
    pub covered: Option<ExceptionId>,
}

/// Whether a step would put two duties that are kept apart on one officer.
///
/// # Errors
/// When the database fails.
pub fn needed(
    db: &Connection,
    officer: OfficerId,
    application: ApplicationId,
    to: ApplicationState,
    today: NaiveDate,
) -> Result<Option<Needed>> {
    let Some((duty, states)) = of_step(to) else { return Ok(None) };
    if !settings_on(db, today)?.duties.apart(duty) {
        return Ok(None);
    }
    let Some(on) = store::step_by(db, application, officer, states)? else { return Ok(None) };
    let covered = store::covering(db, duty, officer, application.uuid(), today)?;
    Ok(Some(Needed { duty, on, covered }))
}

/// Settles that a step may be taken; gives what the event says of the exception it rests on. A programme
/// manager who acts alone signs the exception for this record with the step itself.
///
/// # Errors
/// [`Error::NotApart`] when nothing covers it.
pub(crate) fn settle(
    tx: &Writing<'_>,
    officer: &Officer,
    application: ApplicationId,
    to: ApplicationState,
    reason: Option<&str>,
) -> Result<Option<Value>> {
    let Some(Needed { duty, on, covered }) = needed(tx, officer.id, application, to, tx.today)? else {
        return Ok(None);
    };
    let id = cover(tx, officer, duty, application.uuid(), covered, (on, reason))?;
    Ok(Some(json!({ "duty": duty, "id": id })))
}

/// Settles that an officer does both duties on an application, the first of them on the day `on`.
///
/// # Errors
/// [`Error::NotApart`] when nothing covers it.
pub(crate) fn settle_alone(
    tx: &Writing<'_>,
    officer: &Officer,
    duty: Duty,
    application: ApplicationId,
    on: NaiveDate,
) -> Result<()> {
    settle_record(tx, officer, duty, application.uuid(), on)
}

/// The same on a record of any kind.
///
/// # Errors
/// [`Error::NotApart`] when nothing covers it.
pub(crate) fn settle_record(
    tx: &Writing<'_>,
    officer: &Officer,
    duty: Duty,
    record: Uuid,
    on: NaiveDate,
) -> Result<()> {
    if settings_on(tx, tx.today)?.duties.apart(duty) {
        let covered = store::covering(tx, duty, officer.id, record, tx.today)?;
        cover(tx, officer, duty, record, covered, (on, None))?;
    }
    Ok(())
}

/// The day on which an officer took a step in selecting an application, if they did.
///
/// # Errors
/// When the database fails.
pub(crate) fn selected_on(
    db: &Connection,
    application: ApplicationId,
    officer: OfficerId,
) -> Result<Option<NaiveDate>> {
    use ApplicationState::{Approved, Eligible, Ineligible, Rejected, Reserve, Returned};
    store::step_by(db, application, officer, &[Eligible, Ineligible, Approved, Reserve, Returned, Rejected])
}

/// The exception a step rests on: one that stands, or the one a programme manager signs with the step.
fn cover(
    tx: &Writing<'_>,
    officer: &Officer,
    duty: Duty,
    record: Uuid,
    covered: Option<ExceptionId>,
    (on, reason): (NaiveDate, Option<&str>),
) -> Result<ExceptionId> {
    match covered {
        Some(id) => Ok(id),
        None if officer.role == Role::ProgrammeManager => {
            let subject = (officer.id, Some(record));
            put(tx, officer, duty, subject, (tx.today, Some(tx.today)), reason.unwrap_or(ACTED_ALONE))
        }
        None => Err(Error::NotApart { duty, on }.into()),
    }
}

/// What covers an officer who did both duties of a pair on a day.
pub(crate) enum Covered {
    /// The programme did not keep them apart then.
    Everything,
    /// Exceptions for these records; for every one where none is named.
    Records(Vec<Option<Uuid>>),
}

impl Covered {
    /// Whether it covers a record, by its own identity or one that stands for it.
    pub fn about(&self, record: Uuid, or: &[Uuid]) -> bool {
        match self {
            Self::Everything => true,
            Self::Records(all) => {
                all.iter().any(|one| one.is_none_or(|one| one == record || or.contains(&one)))
            }
        }
    }
}

/// What covered an officer on a day, exceptions withdrawn later included.
pub(crate) fn covered_alone(
    db: &Connection,
    duty: Duty,
    officer: OfficerId,
    on: NaiveDate,
) -> Result<Covered> {
    if !settings_on(db, on)?.duties.apart(duty) {
        return Ok(Covered::Everything);
    }
    Ok(Covered::Records(store::covered_on(db, duty, officer, on)?))
}

/// What a manager lets an officer do.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The pair of duties.
    pub duty: Duty,
    /// For whom.
    pub officer: OfficerId,
    /// On which record; on every one when absent.
    pub record: Option<Uuid>,
    /// The last day; until withdrawn when absent.
    pub until: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

/// Signs an exception, in force from today.
///
/// # Errors
/// When the officer is no programme manager, no reason is given, or the last day is over.
pub fn sign(vault: &Vault, manager: &Officer, grant: &Grant) -> Result<Written<ExceptionId>> {
    vault.write(manager, Action::ExceptionSigned, |tx| {
        let reason = grant.reason.trim();
        if reason.is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        if grant.until.is_some_and(|until| until < tx.today) {
            return Err(Error::DayOver.into());
        }
        tx.describe(json!({ "duty": grant.duty, "officer": grant.officer }));
        let subject = (grant.officer, grant.record);
        put(tx, manager, grant.duty, subject, (tx.today, grant.until), reason)
    })
}

/// Withdraws an exception; what was done under it stands.
///
/// # Errors
/// When the officer is no programme manager, or no standing exception has this identity.
pub fn withdraw(vault: &Vault, manager: &Officer, id: ExceptionId) -> Result<Written<()>> {
    vault.write(manager, Action::ExceptionWithdrawn, |tx| {
        let done = store::withdraw(tx, id, &stored_moment(tx.now))?;
        if done { Ok(()) } else { Err(Error::NotFound.into()) }
    })
}

/// Every exception, newest first, with the steps taken under it.
///
/// # Errors
/// When the database fails.
pub fn exceptions(vault: &Vault) -> Result<Vec<Exception>> {
    vault.read(|reading| {
        let mut all = store::all(reading, reading.today)?;
        if reading.auditor().is_some() {
            // The words given with a step speak of the applicant, whom an auditor does not see.
            for one in all.iter_mut().filter(|one| one.with_the_step() && one.reason.is_some()) {
                one.reason = Some(ACTED_ALONE.to_owned());
            }
        }
        Ok(all)
    })
}

/// Every exception signed so far, newest first, and of the steps taken under it those up to a day.
pub(crate) fn used_until(db: &Connection, day: NaiveDate) -> Result<Vec<Exception>> {
    store::all(db, day)
}

/// What a step will need of an officer today.
///
/// # Errors
/// When the database fails.
pub fn ahead(
    vault: &Vault,
    officer: &Officer,
    application: ApplicationId,
    to: ApplicationState,
) -> Result<Option<Needed>> {
    vault.read(|reading| needed(reading, officer.id, application, to, reading.today))
}

fn put(
    tx: &Writing<'_>,
    manager: &Officer,
    duty: Duty,
    (officer, record): (OfficerId, Option<Uuid>),
    (from, to): (NaiveDate, Option<NaiveDate>),
    reason: &str,
) -> Result<ExceptionId> {
    let id = ExceptionId::new();
    let (first, last) = (from.to_string(), to.map(|day| day.to_string()));
    let content = Signed {
        id: id.uuid().into_bytes(),
        duty: duty.code(),
        officer: officer.uuid().into_bytes(),
        record: record.map(Uuid::into_bytes),
        from: &first,
        to: last.as_deref(),
    }
    .hash();
    let signature = manager.sign(&content);
    let signed_by = manager.id;
    store::insert(tx, &New { id, duty, officer, record, from, to, reason, signed_by, signature })?;
    Ok(id)
}
