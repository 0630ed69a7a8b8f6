//! Duties apart: exceptions that managers sign, and records unsealed for auditors.

use csp_core::duties::Duty;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Setup's page of duties apart.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DutiesShown {
    /// Exceptions, newest first.
    pub exceptions: Vec<ExceptionShown>,
    /// What was unsealed for auditors, newest first.
    pub unsealings: Vec<UnsealingShown>,
    /// The pairs of duties; words at `duty-<code>`.
    pub duties: Vec<Duty>,
    /// The officers at work.
    pub officers: Vec<OfficerName>,
    /// The auditors at work.
    pub auditors: Vec<OfficerName>,
    /// Whether this officer may sign, withdraw and unseal.
    pub may_sign: bool,
}

/// An officer to be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerName {
    /// Identity.
    pub id: String,
    /// Name as enrolled.
    pub name: String,
}

/// One exception.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExceptionShown {
    /// Identity.
    pub id: String,
    /// The pair's code; words at `duty-<code>`.
    pub duty: String,
    /// The officer who may do both.
    pub officer: String,
    /// Whether it is for every record.
    pub every: bool,
    /// The number of the application it is for.
    pub application: Option<String>,
    /// The day of signing, `YYYY-MM-DD`.
    pub from: String,
    /// The last day; null until withdrawn.
    pub until: Option<String>,
    /// Why; null once erased, `acted-alone` where a manager gave none.
    pub reason: Option<String>,
    /// The manager who signed.
    pub signed_by: String,
    /// How many steps were taken under it.
    pub steps: u32,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Option<String>,
    /// Whether it covers steps taken today.
    pub in_force: bool,
}

/// One applicant unsealed for one auditor.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsealingShown {
    /// The applicant's number.
    pub applicant: String,
    /// The auditor.
    pub auditor: String,
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Why; null once erased.
    pub reason: Option<String>,
    /// The manager who signed.
    pub signed_by: String,
    /// Whether the auditor sees the applicant in clear today.
    pub in_force: bool,
}

/// Signs an exception. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SignException {
    /// The pair of duties.
    pub duty: Duty,
    /// For whom.
    pub officer: String,
    /// The number of the one application; empty for every record.
    pub application: String,
    /// The last day as typed; empty until withdrawn.
    pub until: String,
    /// Why.
    pub reason: String,
}

/// Unseals applicants for an auditor. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UnsealRecords {
    /// For whom.
    pub auditor: String,
    /// Numbers of applicants as typed, between blanks, commas or lines.
    pub applicants: String,
    /// The last day as typed.
    pub until: String,
    /// Why.
    pub reason: String,
}

/// What a step would put on one officer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DutyAhead {
    /// The pair's code; words at `duty-<code>`.
    pub duty: String,
    /// The day of the officer's other step, `YYYY-MM-DD`.
    pub on: String,
    /// `refused`, `covered` by an exception that stands, or one that `signs` itself with the step.
    pub how: String,
}
