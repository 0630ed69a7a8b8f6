//! The applicants table and one applicant.

use csp_core::Problem;
use csp_core::money::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::duties::DutyAhead;
use super::eligibility::AnsweringShown;
use super::grants::AgreementShown;
use super::screening::ScreeningAhead;

/// What the applicants table asks for. An empty list means "any"; the code `""` in one means "not recorded".
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ApplicantsQuery {
    /// Search text; folds scripts and spelling; empty for all.
    pub search: String,
    /// States to show.
    pub states: Vec<String>,
    /// Components to show.
    pub components: Vec<String>,
    /// Municipality ids to show.
    pub municipalities: Vec<String>,
    /// Only applications with flags or something missing.
    pub attention: bool,
    /// Skip this many rows.
    pub offset: u32,
    /// At most this many rows; null for all.
    pub limit: Option<u32>,
}

/// The applicants table. What is counted is what matches, not only what `limit` lets through.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApplicantsTable {
    /// One row per application, newest received first (best match first when searching); an applicant
    /// without an application has one row, too.
    pub rows: Vec<ApplicantRow>,
    /// Rows that match.
    pub matching: u32,
    /// Rows there are.
    pub total: u32,
    /// Returnees among the matching.
    pub returnees: u32,
    /// Money requested by the matching.
    pub requested_cents: Cents,
    /// Whether communities are masked in the rows.
    pub masked: bool,
}

/// One row of the applicants table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApplicantRow {
    /// The applicant, for opening.
    pub applicant: String,
    /// The application, if there is one.
    pub application: Option<String>,
    /// The application's number, else the applicant's.
    pub number: String,
    /// Name as written; the organisation's where one applies.
    pub name: String,
    /// The representative's name where an organisation applies.
    pub representative: Option<String>,
    /// Municipality id; names come from the reference lists.
    pub municipality: Option<String>,
    /// Community code; null where masked or not recorded.
    pub community: Option<String>,
    /// Sex code.
    pub sex: Option<String>,
    /// Component code.
    pub component: Option<String>,
    /// State code.
    pub state: Option<String>,
    /// Money requested.
    pub requested_cents: Option<Cents>,
    /// The day it was received, `YYYY-MM-DD`.
    pub received_on: Option<String>,
    /// How many flags and missing fields.
    pub flags: u32,
}

/// A record by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ById {
    /// The id.
    pub id: String,
}

/// A value that may be masked: then `value` is null although something is recorded.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Masked {
    /// The value, where it is shown.
    pub value: Option<String>,
    /// Whether something is recorded.
    pub recorded: bool,
    /// Whether it is hidden until `unmask`.
    pub masked: bool,
}

/// One applicant with everything that is known.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApplicantShown {
    /// Identity.
    pub id: String,
    /// Number, such as `CSP4-A-P0042`.
    pub number: String,
    /// Name as on the document.
    pub name: String,
    /// The name in the other Serbian script, where it differs.
    pub name_other_script: Option<String>,
    /// The person: the applicant, or the organisation's representative.
    pub person: PersonShown,
    /// Proofs of identity.
    pub identifications: Vec<IdentificationShown>,
    /// The organisation, where one applies.
    pub organisation: Option<OrganisationShown>,
    /// Applications, newest first.
    pub applications: Vec<ApplicationShown>,
}

/// A person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonShown {
    /// Given name, where known apart.
    pub given_name: Option<String>,
    /// Family name, where known apart.
    pub family_name: Option<String>,
    /// Sex code.
    pub sex: Option<String>,
    /// Birth date, `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// Whole years today.
    pub age: Option<u32>,
    /// Community code, as the person declared it.
    pub community: Masked,
    /// Displacement code.
    pub displacement: Option<String>,
    /// `yes` or `no`.
    pub disability: Option<String>,
    /// Phone, formatted.
    pub phone: Option<String>,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Settlement.
    pub settlement: Option<String>,
    /// Street.
    pub address: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Preferred language and script (BCP 47).
    pub language: Option<String>,
}

/// A proof of identity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentificationShown {
    /// Kind code.
    pub kind: String,
    /// Number.
    pub number: Masked,
    /// Issuer.
    pub issuer: Option<String>,
    /// Who certified it, for certified identification.
    pub certified_by: Option<String>,
    /// Why it was certified.
    pub certified_reason: Option<String>,
}

/// An organisation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrganisationShown {
    /// Name.
    pub name: String,
    /// Kind code.
    pub kind: String,
    /// Business registration number.
    pub nui: Option<String>,
    /// Municipality id.
    pub municipality: Option<String>,
}

/// One application with its story.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApplicationShown {
    /// Identity.
    pub id: String,
    /// Number, such as `CSP4-A-0042`.
    pub number: String,
    /// Component code.
    pub component: Option<String>,
    /// Sector, as a code of the list or in the applicant's own words.
    pub sector: Option<String>,
    /// Municipality id of the activity.
    pub municipality: Option<String>,
    /// State code.
    pub state: String,
    /// Money requested.
    pub requested_cents: Option<Cents>,
    /// Own share.
    pub own_share_cents: Option<Cents>,
    /// People in the household.
    pub household_size: Option<u32>,
    /// Notes.
    pub notes: Option<String>,
    /// Doubts about what was read or typed.
    pub flags: Vec<FlagShown>,
    /// Names of fields an agreement will need and that are missing; words at `field-<name>`.
    pub missing: Vec<String>,
    /// The story, oldest first.
    pub history: Vec<HistoryEntry>,
    /// States it may move to now, by this officer.
    pub next: Vec<NextState>,
    /// The file it came from, if it was imported.
    pub source: Option<SourceShown>,
    /// Its agreement, once approved.
    pub agreement: Option<AgreementShown>,
    /// What was signed about it, oldest first.
    pub approvals: Vec<ApprovalShown>,
    /// What came of its grant, by kind and day.
    pub outcomes: Vec<OutcomeShown>,
    /// The event this officer may take out as recorded by mistake.
    pub correctable: Option<String>,
    /// The call it answers, with its checklist.
    pub answering: Option<AnsweringShown>,
    /// What scoring and committees say; null where neither does.
    pub selection: Option<super::SelectionShown>,
}

/// A signature over what was decided.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApprovalShown {
    /// Its kind; words at `approval-<kind>`.
    pub kind: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// Who signed.
    pub by: String,
    /// What was signed to be granted, where it is about an agreement.
    pub granted_cents: Option<Cents>,
    /// Whether it still holds.
    pub holds: bool,
}

/// A doubt about what was read or typed: shown, never a refusal. Words at `flag-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FlagShown {
    /// The doubt's code.
    pub code: String,
    /// The field it is about.
    pub field: Option<String>,
}

/// Something that happened to an application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// Identity.
    pub id: String,
    /// Kind code; for moves the state's code; words at `state-<code>`.
    pub kind: String,
    /// The day it happened, `YYYY-MM-DD`.
    pub on: String,
    /// When it was recorded, UTC.
    pub recorded_at: String,
    /// Who recorded it.
    pub officer: String,
    /// Why.
    pub reason: Option<String>,
    /// Money decided, for an approval.
    pub amount_cents: Option<Cents>,
    /// Whether a later event corrects this one.
    pub corrected: bool,
    /// Whether it was recorded here as it happened; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// Something that came of a grant: a handover, a visit, or jobs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutcomeShown {
    /// Identity.
    pub id: String,
    /// `assets`, `visits` or `jobs`; words at `takeover-kind-<kind>`.
    pub kind: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// What was handed over, with its serial number; or what a visit noted.
    pub what: Option<String>,
    /// What it is worth.
    pub value_cents: Option<Cents>,
    /// Whether a visit found the assets in place.
    pub in_place: Option<bool>,
    /// Whether a visit found the enterprise working.
    pub operating: Option<bool>,
    /// Jobs created full time, created part time, secured.
    pub jobs: Option<[i64; 3]>,
    /// Whether it was recorded here; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// A state an application may move to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NextState {
    /// The state's code.
    pub state: String,
    /// Whether a reason must be given.
    pub needs_reason: bool,
    /// Whether the grant's money and items must be given.
    pub needs_items: bool,
    /// What duties apart say of it, where the officer took the other step.
    pub duty: Option<DutyAhead>,
    /// What lists of restrictive measures say of it, where they stand in its way.
    pub screening: Option<ScreeningAhead>,
    /// What the call would refuse it for today.
    pub stopped: Option<Problem>,
}

/// Where an application came from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceShown {
    /// The file's name.
    pub file_name: String,
    /// The sheet; empty for CSV.
    pub sheet: String,
    /// The row, as the file shows it.
    pub row: u32,
}
