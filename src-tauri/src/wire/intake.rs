//! The new application form and drafts.

use std::collections::BTreeMap;

use csp_core::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FlagShown;

/// The new application form: what was typed, as text. Field errors name these fields. Days may be typed
/// as `23.11.2026` or `2026-11-23`, money as people write it; choices hold codes.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ApplicationFields {
    /// An applicant already known, by id; then only the application's own fields count. Empty for a new one.
    pub applicant: String,
    /// Name exactly as on the document.
    pub full_name: String,
    /// Given name, where known apart.
    pub given_name: String,
    /// Family name, where known apart.
    pub family_name: String,
    /// Sex code.
    pub sex: String,
    /// Birth date.
    pub birth_date: String,
    /// Kind of identification, by its code.
    pub identification_kind: String,
    /// The document's or personal number.
    pub identification_number: String,
    /// Who issued it.
    pub identification_issuer: String,
    /// Who certified the identity, for `certified`.
    pub certified_by: String,
    /// Why it was certified.
    pub certified_reason: String,
    /// Community code, as the person declares it.
    pub community: String,
    /// The person's own words, for `other`.
    pub community_note: String,
    /// Displacement code.
    pub displacement: String,
    /// `yes`, `no` or empty.
    pub disability: String,
    /// Phone.
    pub phone: String,
    /// Municipality id.
    pub municipality: String,
    /// Settlement.
    pub settlement: String,
    /// Street.
    pub address: String,
    /// House number.
    pub house_number: String,
    /// Postcode.
    pub postcode: String,
    /// Preferred language and script.
    pub language: String,
    /// Organisation's name, where one applies.
    pub organisation_name: String,
    /// Organisation's kind, by its code.
    pub organisation_kind: String,
    /// Business registration number.
    pub nui: String,
    /// Component code.
    pub component: String,
    /// Sector: code or own words.
    pub sector: String,
    /// People in the household.
    pub household_size: String,
    /// Money requested, EUR.
    pub requested_eur: String,
    /// Own share, EUR.
    pub own_share_eur: String,
    /// The day it was received.
    pub received_on: String,
    /// Notes.
    pub notes: String,
}

/// What became of a form: saved, or every problem at its field and nothing saved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EnterOutcome {
    /// The records made.
    pub saved: Option<Entered>,
    /// Problems, each with its `field`.
    pub problems: Vec<Problem>,
}

/// Records a form made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Entered {
    /// The applicant.
    pub applicant: String,
    /// The applicant's number.
    pub applicant_number: String,
    /// The application.
    pub application: String,
    /// The application's number.
    pub application_number: String,
    /// What `undo` takes.
    pub change: Option<String>,
    /// What is odd but was accepted.
    pub flags: Vec<FlagShown>,
}

/// Which form's draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftOf {
    /// The form's name, such as `application`.
    pub form: String,
}

/// What was typed and is not yet saved; kept inside the vault, so it survives locking.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepDraft {
    /// The form's name.
    pub form: String,
    /// Field names and what was typed; empty to forget the draft.
    pub content: BTreeMap<String, String>,
}

/// A kept draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Draft {
    /// Field names and what was typed.
    pub content: BTreeMap<String, String>,
    /// When it was kept, UTC.
    pub saved_at: String,
}
