//! Duties apart: which two duties one officer does not do on the same record, and the exceptions that a
//! programme manager signs, because an office of three must still work.

pub mod service;
mod store;
pub mod unsealing;

use chrono::NaiveDate;

use crate::Problem;
use crate::ids::{ExceptionId, OfficerId};
use crate::selection::ApplicationState;

crate::codes! {
    /// Two duties that are kept apart (domain: intake is not the assessor, requester not buyer not
    /// receiver, the selector not the sole monitor; clearing a match needs two).
    pub enum Duty {
        /// Who entered or imported an application does not check its eligibility.
        IntakeAssessment = "intake-assessment",
        /// Who checked eligibility does not decide.
        AssessmentDecision = "assessment-decision",
        /// Who wrote an agreement's terms does not approve them.
        TermsApproval = "terms-approval",
        /// Who requests does not buy.
        RequestPurchase = "request-purchase",
        /// Who buys does not receive.
        PurchaseReceipt = "purchase-receipt",
        /// Who requests does not receive.
        RequestReceipt = "request-receipt",
        /// Who selected is not the only one to monitor.
        SelectionMonitoring = "selection-monitoring",
        /// Who took a decision does not decide on a complaint about it.
        ComplaintDecision = "complaint-decision",
        /// Clearing a restrictive-measures match needs two officers.
        ClearanceClearance = "clearance-clearance",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The officer did the other duty on this record, and no exception covers it.
    #[error("{duty} are kept apart")]
    NotApart {
        /// The pair of duties.
        duty: Duty,
        /// The day of the other step.
        on: NaiveDate,
    },
    /// An exception needs its reason.
    #[error("an exception needs a reason")]
    ReasonMissing,
    /// The last day lies before today.
    #[error("the last day is over")]
    DayOver,
    /// No standing exception has this identity.
    #[error("no such exception")]
    NotFound,
    /// Records are unsealed for auditors, nobody else.
    #[error("the officer is no auditor")]
    NotAnAuditor,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotApart { duty, on } => {
                Problem::new("duty-not-apart").with("duty", duty).with("on", on.format("%d.%m.%Y"))
            }
            Self::ReasonMissing => Problem::new("exception-reason-missing").at("reason"),
            Self::DayOver => Problem::new("exception-day-over").at("until"),
            Self::NotFound => Problem::new("exception-not-found"),
            Self::NotAnAuditor => Problem::new("not-an-auditor").at("auditor"),
        }
    }
}

/// What a step would put on one officer, and the states whose officers did the other duty.
#[must_use]
pub fn of_step(to: ApplicationState) -> Option<(Duty, &'static [ApplicationState])> {
    use ApplicationState::{
        Agreed, Approved, Eligible, Ineligible, Received, Rejected, Reserve, Returned, Withdrawn,
    };
    match to {
        Eligible | Ineligible => Some((Duty::IntakeAssessment, &[Received])),
        Approved | Reserve | Returned | Rejected => Some((Duty::AssessmentDecision, &[Eligible, Ineligible])),
        Received | Withdrawn | Agreed => None,
    }
}

/// An exception as it is kept.
#[derive(Clone)]
pub struct Exception {
    /// Identity.
    pub id: ExceptionId,
    /// The pair of duties.
    pub duty: crate::code::Stored<Duty>,
    /// For whom.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
    /// The record it is for; every record when absent.
    pub record: Option<uuid::Uuid>,
    /// The number of the application it is for, where it is for one.
    pub application: Option<String>,
    /// The first day, which is that of signing.
    pub from: NaiveDate,
    /// The last day; until withdrawn when absent.
    pub to: Option<NaiveDate>,
    /// Why; absent once erased.
    pub reason: Option<String>,
    /// The manager who signed.
    pub signed_by: OfficerId,
    /// Their name.
    pub signed_by_name: String,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// The days of the steps taken under it, in their order.
    pub used: Vec<NaiveDate>,
}

impl Exception {
    /// Whether it covers steps recorded on a day.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        !self.withdrawn && self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// How many steps were taken under it. Terms are approved, matches cleared and complaints
    /// decided without a step of the application, so the exception that is signed with them counts itself.
    #[must_use]
    pub fn steps(&self) -> u32 {
        let stepless = matches!(
            self.duty.known(),
            Some(
                Duty::TermsApproval
                    | Duty::ClearanceClearance
                    | Duty::ComplaintDecision
                    | Duty::RequestPurchase
                    | Duty::PurchaseReceipt
                    | Duty::RequestReceipt
            )
        );
        let with_terms = self.with_the_step() && stepless;
        u32::try_from(self.used.len().max(usize::from(with_terms))).unwrap_or(u32::MAX)
    }

    /// Whether the manager gave it to themselves with a step they took alone.
    #[must_use]
    pub fn with_the_step(&self) -> bool {
        self.officer == self.signed_by && self.record.is_some() && self.to == Some(self.from)
    }
}

#[cfg(test)]
mod tests;
