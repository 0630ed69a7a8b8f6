//! A manager lets one auditor see named applicants in clear, until a day.

use std::collections::HashSet;

use chrono::NaiveDate;
use csp_chain::duties::Unsealing as Signed;
use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;

use super::Error;
use super::store::{self, Unsealing};
use crate::Result;
use crate::ids::{ApplicantId, OfficerId};
use crate::people::service::find;
use crate::vault::{Action, Officer, Vault, Written};

/// An applicant unsealed for an auditor, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsealed {
    /// The applicant's number.
    pub applicant: String,
    /// The auditor's name.
    pub auditor: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Why; absent once erased.
    pub reason: Option<String>,
    /// The name of the manager who signed.
    pub signed_by: String,
}

/// Everything that was ever unsealed, newest first.
///
/// # Errors
/// When the database fails.
pub fn unsealings(vault: &Vault) -> Result<Vec<Unsealed>> {
    vault.read(|reading| store::unsealings(reading))
}

/// Unseals applicants, by identity or number, for an auditor from today until a day. Gives how many.
///
/// # Errors
/// When the officer is no programme manager, the other no auditor, no reason is given, the day is over
/// or an applicant is unknown.
pub fn unseal(
    vault: &Vault,
    manager: &Officer,
    auditor: OfficerId,
    applicants: &[String],
    until: NaiveDate,
    reason: &str,
) -> Result<Written<usize>> {
    vault.write(manager, Action::RecordsUnsealed, |tx| {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        if until < tx.today {
            return Err(Error::DayOver.into());
        }
        if !store::is_auditor(tx, auditor)? {
            return Err(Error::NotAnAuditor.into());
        }
        for applicant in applicants {
            let (id, applicant) = (Uuid::now_v7(), find(tx, applicant)?);
            let content = Signed {
                id: id.into_bytes(),
                applicant: applicant.uuid().into_bytes(),
                auditor: auditor.uuid().into_bytes(),
                from: &tx.today.to_string(),
                to: &until.to_string(),
            }
            .hash();
            let (from, signed_by, signature) = (tx.today, manager.id, manager.sign(&content));
            let new = Unsealing { id, applicant, auditor, from, until, reason, signed_by, signature };
            store::insert_unsealing(tx, &new)?;
        }
        tx.describe(json!({ "auditor": auditor, "applicants": applicants.len(), "until": until }));
        Ok(applicants.len())
    })
}

/// The applicants an auditor may see in clear on a day.
pub(crate) fn unsealed_for(
    db: &Connection,
    auditor: OfficerId,
    day: NaiveDate,
) -> Result<HashSet<ApplicantId>> {
    store::unsealed_for(db, auditor, day)
}
