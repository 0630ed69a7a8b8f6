//! Approvals: signatures of an officer's own key over exactly what was decided. A decision is signed by
//! whoever takes it; an agreement's terms that were changed afterwards wait until a programme manager
//! signs them as they now are. What was approved stays readable beside the signature, so that a later
//! change shows as one.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use csp_chain::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::grants::Terms;
use crate::ids::{ApplicationId, ApprovalId, EventId, OfficerId};
use crate::selection::ApplicationState;

crate::codes! {
    /// What an approval is of.
    pub enum ApprovalKind {
        /// An application was approved or rejected.
        Decision = "decision",
        /// The terms of an agreement were changed after the decision.
        Terms = "terms",
        /// A step that was recorded by mistake was taken out.
        Correction = "correction",
    }
}

/// Exactly what was approved. Kept as JSON beside the signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The application's number.
    pub application: String,
    /// The state decided on, or the state of the step that was taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ApplicationState>,
    /// The day of the step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The agreement's number and what it promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Promised>,
    /// 128 random bits, so that an erased content cannot be guessed from its hash.
    pub salt: String,
}

/// What an agreement promises, with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// Its number.
    pub number: String,
    /// The terms.
    pub terms: Terms,
}

/// An approval as people see it.
#[derive(Clone)]
pub struct Approval {
    /// Identity.
    pub id: ApprovalId,
    /// What it is of.
    pub kind: crate::code::Stored<ApprovalKind>,
    /// The day.
    pub on: NaiveDate,
    /// The name of whoever signed.
    pub by: String,
    /// What was approved; absent once erased, and for an auditor who sees a pseudonym.
    pub content: Option<Content>,
    /// Whether it still holds: the step was not taken out, and the terms are as they were signed.
    pub holds: bool,
}

/// How the terms of an agreement stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermsStand {
    /// Signed exactly as they are.
    Signed,
    /// Changed since they were signed: a programme manager has to approve them.
    Awaiting,
    /// Decided before decisions were signed.
    Unsigned,
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The terms were changed since they were approved.
    #[error("the terms await approval")]
    TermsAwait,
    /// The terms are approved as they are.
    #[error("the terms are approved already")]
    NothingToApprove,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::TermsAwait => Problem::new("terms-await-approval"),
            Self::NothingToApprove => Problem::new("terms-approved-already"),
        }
    }
}

/// What is signed: the approval's identity, its kind, its record, its step, its day, its signer and its
/// content.
pub(crate) fn digest_of(
    id: ApprovalId,
    kind: &str,
    (record, event): (ApplicationId, Option<EventId>),
    on: NaiveDate,
    signer: OfficerId,
    content: &str,
) -> [u8; 32] {
    Digest::of("csp-approval-1")
        .field(id.uuid().as_bytes())
        .text(kind)
        .field(record.uuid().as_bytes())
        .maybe(event.map(EventId::uuid).as_ref().map(|event| event.as_bytes().as_slice()))
        .text(&on.to_string())
        .field(signer.uuid().as_bytes())
        .text(content)
        .finish()
}
