//! Organisations and suppliers.

use csp_core::organisations::form::{MemberForm, OrganisationForm};
use csp_core::screening::Standing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FlagShown;

/// A line of the list of suppliers.
#[derive(Clone, Serialize, TS)]
pub struct SupplierRow {
    /// Identity.
    pub id: String,
    /// The programme's number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Business number.
    pub nui: Option<String>,
    /// Country of the seat, two letters; Kosovo where null.
    pub country: Option<String>,
    /// How many own or lead it.
    pub members: u32,
    /// Words at `screening-standing-<code>`.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
}

/// An organisation in full.
#[derive(Clone, Serialize, TS)]
pub struct OrganisationInFull {
    /// Identity.
    pub id: String,
    /// The programme's number.
    pub number: String,
    /// The applicant it is; null for a supplier.
    pub applicant: Option<String>,
    /// What is kept, as the form has it; masked where an auditor reads.
    pub fields: OrganisationForm,
    /// Its members, those who left at the end.
    pub members: Vec<MemberShown>,
    /// What is odd; words at `flag-<code>`.
    pub doubts: Vec<FlagShown>,
    /// Words at `screening-standing-<code>`.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
    /// Whether this officer may change it.
    pub may_change: bool,
}

/// Who owns or leads an organisation, or signs for it.
#[derive(Clone, Serialize, TS)]
pub struct MemberShown {
    /// Identity.
    pub id: String,
    /// The applicant whose record it is.
    pub applicant: Option<String>,
    /// Name; null for who sees a pseudonym.
    pub name: Option<String>,
    /// Day of birth.
    pub birth_date: Option<String>,
    /// `person` or `organisation`.
    pub kind: String,
    /// Words at `member-role-<code>`.
    pub role: String,
    /// Percent.
    pub share: Option<String>,
    /// Since when.
    pub from: Option<String>,
    /// Until when.
    pub to: Option<String>,
}

/// Corrects an organisation. Field errors name the form's fields.
#[derive(Clone, Deserialize, TS)]
pub struct ChangeOrganisation {
    /// Which.
    pub id: String,
    /// The form, whole.
    pub fields: OrganisationForm,
    /// Why.
    pub reason: String,
}

/// Enters a supplier.
#[derive(Clone, Deserialize, TS)]
pub struct AddSupplier {
    /// The form.
    pub fields: OrganisationForm,
}

/// Says that somebody owns or leads an organisation.
#[derive(Clone, Deserialize, TS)]
pub struct AddMember {
    /// The organisation.
    pub id: String,
    /// The form.
    pub fields: MemberForm,
}

/// Says that somebody does so no longer.
#[derive(Clone, Deserialize, TS)]
pub struct EndMember {
    /// The member.
    pub member: String,
    /// From which day on, as typed; today when empty.
    pub on: String,
}

/// What became of a form: the organisation, or every problem at its field.
#[derive(Clone, Serialize, TS)]
pub struct OrganisationOutcome {
    /// The organisation as it is kept now.
    pub organisation: Option<OrganisationInFull>,
    /// Problems at their fields; then nothing was written.
    pub problems: Vec<csp_core::Problem>,
}
