//! Declarations of interest: one signature per officer over the whole list of a call, exceptions ticked.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Error, InterestGround, store};
use crate::Result;
use crate::code::Stored;
use crate::ids::{ApplicationId, CallId, DeclarationId, OfficerId};
use crate::selection::calls::service as calls;
use crate::selection::{self};
use crate::vault::{Action, Officer, Vault, Written, signed};

pub(super) const DOMAIN: &str = "csp-interest-1";

/// Exactly what is signed.
#[derive(Serialize, Deserialize)]
struct Content {
    call: String,
    applications: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    application: String,
    ground: Option<String>,
}

/// An application of the list an officer declares about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListLine {
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// Who applies: enough to know whether one has an interest, and nothing else.
    pub name: String,
    /// What this officer declared about it: nothing yet, no interest, or a ground.
    pub declared: Option<Option<Stored<InterestGround>>>,
}

/// The list of a call an officer declares about: numbers and names.
///
/// # Errors
/// When there is no such call.
pub fn list(vault: &Vault, officer: &Officer, call: &str) -> Result<Vec<ListLine>> {
    vault.read(|reading| {
        let call = calls::find(reading, call)?;
        let sight = crate::people::sight::Sight::of(reading)?;
        let mut lines = Vec::new();
        for (application, number) in open(reading, call)? {
            let record = selection::store::record(reading, application)?.ok_or(selection::Error::NotFound)?;
            let record = sight.application(record);
            let name =
                record.organisation.map_or(record.name.clone(), |org| format!("{org} ({})", record.name));
            let declared = store::declared(reading, officer.id, application)?;
            lines.push(ListLine { application, number, name, declared });
        }
        Ok(lines)
    })
}

/// The applications of a call that are still on their way.
pub(super) fn open(db: &Connection, call: CallId) -> Result<Vec<(ApplicationId, String)>> {
    let mut open = Vec::new();
    for (id, number) in store::under_call(db, call)? {
        let state = selection::store::state(db, id)?;
        if state.as_ref().and_then(Stored::known).is_some_and(|state| !state.is_over()) {
            open.push((id, number));
        }
    }
    Ok(open)
}

/// Signs that the officer has no interest in any application of the call's list but these. Assessments not yet
/// submitted of those are taken from them.
///
/// # Errors
/// [`Error::NothingToDeclare`] on an empty list; an exception that is not on the list.
pub fn declare(
    vault: &Vault,
    officer: &Officer,
    call: &str,
    exceptions: &[(String, InterestGround)],
) -> Result<Written<DeclarationId>> {
    vault.write(officer, Action::InterestDeclared, |tx| {
        let call = calls::find(tx, call)?;
        let list = open(tx, call)?;
        if list.is_empty() {
            return Err(Error::NothingToDeclare.into());
        }
        let mut grounds = std::collections::HashMap::new();
        for (application, ground) in exceptions {
            let id = selection::service::find(tx, application)?;
            if !list.iter().any(|(listed, _)| *listed == id) {
                return Err(selection::Error::NotFound.into());
            }
            grounds.insert(id, *ground);
        }
        let number = selection::calls::store::call_on(tx, call, tx.today)?.map(|call| call.number);
        let content = Content {
            call: number.clone().unwrap_or_default(),
            applications: list
                .iter()
                .map(|(id, number)| Line {
                    application: number.clone(),
                    ground: grounds.get(id).map(ToString::to_string),
                })
                .collect(),
        };
        let id = DeclarationId::new();
        let signature = signed::sign(officer, DOMAIN, id.uuid(), tx.today, &content)?;
        store::insert_declaration(tx, id, call, &signature)?;
        for (application, _) in &list {
            let ground = grounds.get(application).copied();
            store::insert_interest(tx, id, *application, ground)?;
            if ground.is_some() {
                let own = store::of_application(tx, *application)?;
                for one in own.iter().filter(|one| one.officer == officer.id && !one.submitted) {
                    store::unassign(tx, one.id)?;
                }
            }
        }
        tx.describe(json!({ "call": number, "applications": list.len(), "exceptions": grounds.len() }));
        Ok(id)
    })
}

/// Refuses an officer who has not declared about an application, or declared an interest in it.
///
/// # Errors
/// [`Error::Undeclared`], [`Error::Recused`].
pub(crate) fn check(db: &Connection, officer: OfficerId, application: ApplicationId) -> Result<()> {
    match store::declared(db, officer, application)? {
        None => Err(Error::Undeclared.into()),
        Some(Some(_)) => Err(Error::Recused.into()),
        Some(None) => Ok(()),
    }
}

/// Whether an officer declared an interest in an application.
pub(super) fn is_recused(db: &Connection, officer: OfficerId, application: ApplicationId) -> Result<bool> {
    Ok(matches!(store::declared(db, officer, application)?, Some(Some(_))))
}
