//! Which applications answer a call, which could, and what is kept of their answers, as an officer may see
//! it.

use rusqlite::params;

use super::{Answer, Call, CallContent, service, standard, store};
use crate::Result;
use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId};
use crate::people::sight::Sight;
use crate::reference::{Component, settings_on};
use crate::selection;
use crate::vault::Vault;

/// What a new call under a component says until somebody changes it.
///
/// # Errors
/// When the vault cannot be read.
pub fn usual(vault: &Vault, component: Component) -> Result<CallContent> {
    vault.read(|reading| {
        let rule = settings_on(reading, reading.today)?.component(component);
        Ok(standard::usual(component, &rule))
    })
}

/// The applications under a call, each with the reason for accepting it late.
///
/// # Errors
/// [`super::Error::NotFound`].
pub fn under(vault: &Vault, id_or_number: &str) -> Result<Vec<(ApplicationId, Option<String>)>> {
    vault.read(|reading| {
        let call = service::find(reading, id_or_number)?;
        let sight = Sight::of(reading)?;
        let mut statement = reading.prepare_cached(
            "SELECT id, applicant_id, late_reason FROM application
             WHERE call_id = ?1 AND removed_at IS NULL ORDER BY id",
        )?;
        let rows = statement.query_map([call], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        let mut found = Vec::new();
        for row in rows {
            let (id, applicant, late): (ApplicationId, ApplicantId, Option<String>) = row?;
            // A veiled reason is still a reason: that it came late is no secret.
            let veiled = sight.pseudonym(applicant).is_some();
            found.push((id, late.map(|reason| if veiled { String::new() } else { reason })));
        }
        Ok(found)
    })
}

/// The applications that would fit a call by component and area and are not under it. Whether one came in
/// time is for whoever puts it there.
///
/// # Errors
/// [`super::Error::NotFound`].
pub fn could_answer(vault: &Vault, id_or_number: &str) -> Result<Vec<ApplicationId>> {
    vault.read(|reading| {
        let id = service::find(reading, id_or_number)?;
        let call = service::call(reading, id, reading.today)?;
        let area = &call.version.content.area;
        let mut statement = reading.prepare_cached(
            "SELECT id, municipality FROM application
             WHERE removed_at IS NULL AND (call_id IS NULL OR call_id <> ?1)
               AND (component IS NULL OR component = ?2) ORDER BY id",
        )?;
        let rows = statement.query_map(params![id, call.component.code()], |r| Ok((r.get(0)?, r.get(1)?)))?;
        let mut found = Vec::new();
        for row in rows {
            let (application, municipality): (ApplicationId, Option<String>) = row?;
            if area.is_empty() || municipality.is_none_or(|place| area.contains(&place)) {
                found.push(application);
            }
        }
        Ok(found)
    })
}

/// What an application says to its call.
#[derive(Clone, PartialEq)]
pub struct Answering {
    /// The call as it stands today.
    pub call: Call,
    /// Why it was accepted late, where it was.
    pub late_reason: Option<String>,
    /// Its answers to the call's own questions.
    pub answers: Vec<Answer>,
}

/// What an application says to its call; none where it answers no call. Somebody who sees a pseudonym sees
/// no words of the applicant's.
///
/// # Errors
/// When there is no such application.
pub fn of(vault: &Vault, application: &str) -> Result<Option<Answering>> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let record = selection::store::record(reading, id)?.ok_or(selection::Error::NotFound)?;
        let Some(call) = service::of_application(reading, id, reading.today)? else { return Ok(None) };
        let mut late_reason = store::late_reason(reading, id)?;
        let mut answers = store::answers(reading, id)?;
        if Sight::of(reading)?.pseudonym(record.application.applicant).is_some() {
            late_reason = late_reason.map(|_| String::new());
            answers.clear();
        }
        Ok(Some(Answering { call, late_reason, answers }))
    })
}

/// The calls that take applications of a component today, newest first: open ones, and those that closed,
/// where an application needs the reason why it comes late.
///
/// # Errors
/// When the vault cannot be read.
pub fn for_entry(vault: &Vault, component: Component) -> Result<Vec<Call>> {
    vault.read(|reading| {
        let mut found = Vec::new();
        for id in store::all(reading)? {
            let call = service::call(reading, id, reading.today)?;
            let opened = call.version.content.opens_on.is_none_or(|opens| opens <= reading.today);
            if opened && call.component == Stored::Known(component) {
                found.push(call);
            }
        }
        Ok(found)
    })
}

#[cfg(test)]
#[path = "answering_tests.rs"]
mod tests;
