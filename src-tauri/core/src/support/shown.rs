//! Earlier support as pages show it. Personal: no `Debug`.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Basis, SupportOf};
use crate::ids::{ApplicantId, SupportId};
use crate::money::Cents;

/// One support given before.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct EarlierSupport {
    /// Identity.
    pub id: SupportId,
    /// Whose it was; none of somebody on a list of whom nobody said who they are.
    pub whose: Option<SupportOf>,
    /// The applicant's number, where it is one's.
    pub applicant: Option<String>,
    /// The name on the list; empty for an auditor.
    pub name: String,
    /// The scheme, by its code.
    pub scheme: String,
    /// What was given; nothing for an auditor.
    pub what: Option<String>,
    /// The year.
    pub year: Option<i32>,
    /// The day.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// The amount.
    #[ts(type = "number | null")]
    pub amount: Option<Cents>,
    /// Where the information comes from; nothing for an auditor.
    pub told_by: Option<String>,
    /// The reference of the evidence; nothing for an auditor.
    pub reference: Option<String>,
    /// The list's file, where it came from one.
    pub file: Option<String>,
    /// Its sheet.
    pub sheet: Option<String>,
    /// Its row.
    pub row: Option<u32>,
}

/// Support, given before or promised by another application, that an application shares something with.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Warning {
    /// `support-` and the weightiest of the bases.
    pub code: String,
    /// What is shared.
    pub bases: Vec<Basis>,
    /// The earlier support; none where another application of this vault is meant.
    pub support: Option<SupportId>,
    /// The other application's number.
    pub application: Option<String>,
    /// The applicant it belongs to.
    pub applicant: Option<String>,
    /// Who that is; empty for an auditor.
    pub name: String,
    /// The scheme, by its code; none for an application of this vault.
    pub scheme: Option<String>,
    /// What was given; nothing for an auditor.
    pub what: Option<String>,
    /// The year.
    pub year: Option<i32>,
    /// The amount.
    #[ts(type = "number | null")]
    pub amount: Option<Cents>,
    /// The reference of the evidence; nothing for an auditor.
    pub reference: Option<String>,
    /// For masking: the applicant it belongs to.
    #[serde(skip)]
    #[ts(skip)]
    pub owner: Option<ApplicantId>,
}

/// The warnings of one application.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Warned {
    /// The application's number.
    pub application: String,
    /// The applicant's number.
    pub applicant: String,
    /// The applicant's name; the pseudonym for an auditor.
    pub name: String,
    /// The warnings, the weightiest first.
    pub warnings: Vec<Warning>,
}
