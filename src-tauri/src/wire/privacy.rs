//! A person's own data, consents, restriction and erasure, terms, and what was given out.

use std::collections::BTreeMap;

use csp_core::Problem;
use csp_core::language::Language;
use csp_core::people::form::PersonForm;
use csp_core::privacy::consent::{ConsentForm, WithdrawalForm};
use csp_core::privacy::erasure::ErasureForm;
use csp_core::privacy::retention::DecisionForm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ApplicantShown;

/// The personal data of an applicant, with the programme's own wordings in a language.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PersonalDataOf {
    /// The applicant.
    pub applicant: String,
    /// The window's language.
    pub language: Language,
}

/// What is recorded about the data of a person.
#[derive(Clone, Serialize, TS)]
pub struct PersonalDataShown {
    /// The applicant.
    pub applicant: String,
    /// The applicant's number.
    pub number: String,
    /// `used`, `restricted` or `erased`.
    pub standing: String,
    /// The language the person prefers; null when not recorded.
    pub language: Option<String>,
    /// Every purpose and where it stands.
    pub purposes: Vec<PurposeShown>,
    /// What was corrected, newest first.
    pub corrections: Vec<CorrectionShown>,
    /// What was given out with this person in it, newest first.
    pub given: Vec<DisclosureShown>,
    /// The class of the records, by its code.
    pub class: String,
    /// Until when they are kept; null while not known.
    pub until: Option<String>,
    /// The codes to choose from.
    pub choices: PersonalDataChoices,
    /// What this officer may do here.
    pub may: PersonalDataPermissions,
}

/// The codes to choose from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonalDataChoices {
    /// How consent is given; words at `consent-method-<code>`.
    pub methods: Vec<String>,
    /// How it is withdrawn; words at `withdrawal-method-<code>`.
    pub withdrawals: Vec<String>,
    /// Why data is restricted; words at `restriction-reason-<code>`.
    pub restrictions: Vec<String>,
    /// Why it is erased; words at `erasure-reason-<code>`.
    pub erasures: Vec<String>,
    /// On what ground within the term; words at `erasure-ground-<code>`.
    pub grounds: Vec<String>,
}

/// What this officer may do with a person's data.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct PersonalDataPermissions {
    /// Record consents and withdrawals.
    pub consent: bool,
    /// Correct details.
    pub correct: bool,
    /// Give the person their data.
    pub give: bool,
    /// Restrict, lift, erase.
    pub erase: bool,
}

/// One purpose consent is asked for.
#[derive(Clone, Serialize, TS)]
pub struct PurposeShown {
    /// Its code.
    pub code: String,
    /// Its name.
    pub title: String,
    /// What the person is asked.
    pub wording: String,
    /// `given`, `withdrawn` or `not-recorded`; words at `consent-state-<code>`.
    pub state: String,
    /// What follows from a withdrawal, by its code; words at `consent-effect-<code>`.
    pub effect: Option<String>,
    /// Whether an applicant without it is flagged.
    pub expected: bool,
    /// What was recorded, newest first.
    pub consents: Vec<ConsentShown>,
}

/// One consent.
#[derive(Clone, Serialize, TS)]
pub struct ConsentShown {
    /// The day.
    pub given_on: String,
    /// Language of the wording.
    pub language: String,
    /// How, by its code.
    pub method: String,
    /// From when its wording is valid; null for the shipped one.
    pub wording_from: Option<String>,
    /// Who collected it.
    pub collector: String,
    /// The witness.
    pub witness: Option<String>,
    /// Who consented for the person.
    pub proxy: Option<String>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<String>,
    /// How it was withdrawn, by its code.
    pub withdrawal_method: Option<String>,
    /// Why it was withdrawn.
    pub withdrawal_reason: Option<String>,
}

/// One corrected field.
#[derive(Clone, Serialize, TS)]
pub struct CorrectionShown {
    /// When it was recorded, UTC.
    pub at: String,
    /// The field's name.
    pub field: String,
    /// Before; null where masked or empty.
    pub from: Option<String>,
    /// After; null where masked or empty.
    pub to: Option<String>,
    /// Whether the values are hidden until `unmask`.
    pub masked: bool,
    /// Why.
    pub reason: Option<String>,
    /// Who.
    pub officer: String,
}

/// Something that was given out.
#[derive(Clone, Serialize, TS)]
pub struct DisclosureShown {
    /// The day.
    pub on: String,
    /// What, by its code; words at `disclosure-what-<code>`.
    pub what: String,
    /// Which one.
    pub subject: Option<String>,
    /// To whom.
    pub recipient: String,
    /// What for.
    pub purpose: String,
    /// What else was said.
    pub note: Option<String>,
    /// Under which contract or agreement.
    pub reference: Option<String>,
    /// Who approved.
    pub approver: Option<String>,
    /// The file's name.
    pub file_name: Option<String>,
    /// SHA-256 of the file.
    pub file_sha256: Option<String>,
    /// How many persons.
    pub persons: u32,
    /// Who gave it.
    pub officer: String,
}

/// Recording a consent.
#[derive(Clone, Deserialize, TS)]
pub struct GiveConsent {
    /// The applicant, and the window's language.
    pub of: PersonalDataOf,
    /// What was typed.
    pub fields: ConsentForm,
}

/// Recording a withdrawal.
#[derive(Clone, Deserialize, TS)]
pub struct WithdrawConsent {
    /// The applicant, and the window's language.
    pub of: PersonalDataOf,
    /// What was typed.
    pub fields: WithdrawalForm,
}

/// A person's details for correcting them.
#[derive(Clone, Serialize, TS)]
pub struct DetailsShown {
    /// What is kept; masked fields are empty.
    pub fields: PersonForm,
    /// The fields that are masked: what is not typed stays.
    pub masked: Vec<String>,
}

/// Correcting details: only the fields named change.
#[derive(Clone, Deserialize, TS)]
pub struct CorrectDetails {
    /// The applicant.
    pub applicant: String,
    /// Field names and what was typed.
    pub changes: BTreeMap<String, String>,
    /// Why.
    pub reason: String,
}

/// What became of a correction: saved, or every problem at its field and nothing saved.
#[derive(Clone, Serialize, TS)]
pub struct CorrectOutcome {
    /// The applicant as they are now.
    pub saved: Option<ApplicantShown>,
    /// Problems, each with its `field`.
    pub problems: Vec<Problem>,
}

/// Making a person's own data as a PDF in `documents_folder`.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeSubjectReport {
    /// The applicant.
    pub applicant: String,
    /// The language; null for the one the person prefers.
    pub language: Option<Language>,
}

/// Restricting the use of a person's data, or lifting it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RestrictPerson {
    /// The applicant, by identity or number.
    pub applicant: String,
    /// Why, by its code; empty to lift the restriction.
    pub reason: String,
}

/// Erasing a person's data.
#[derive(Clone, Deserialize, TS)]
pub struct ErasePerson {
    /// The applicant.
    pub applicant: String,
    /// The applicant's number, typed once more.
    pub confirm: String,
    /// Why, and on what ground.
    pub fields: ErasureForm,
}

/// What an erasure left.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificateShown {
    /// The certificate's number.
    pub number: String,
    /// How many records were blanked.
    pub records: u32,
}

/// The programme's wordings in a language.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InLanguage {
    /// The window's language.
    pub language: Language,
}

/// What Setup shows of personal data.
#[derive(Clone, Serialize, TS)]
pub struct PrivacyShown {
    /// Whose term has ended.
    pub ended: Vec<EndedShown>,
    /// Whose data is restricted.
    pub restricted: Vec<RestrictedShown>,
    /// What was given out, newest first.
    pub given: Vec<DisclosureShown>,
    /// Whether this officer decides about terms and restrictions.
    pub may_decide: bool,
}

/// A person whose term has ended.
#[derive(Clone, Serialize, TS)]
pub struct EndedShown {
    /// The applicant's number.
    pub number: String,
    /// The name.
    pub name: String,
    /// The class, by its code; words at `retention-class-<code>`.
    pub class: String,
    /// The day the term ended.
    pub since: String,
}

/// A person whose data is restricted.
#[derive(Clone, Serialize, TS)]
pub struct RestrictedShown {
    /// The applicant's number.
    pub number: String,
    /// The name.
    pub name: String,
    /// Why, by its code; words at `restriction-reason-<code>`.
    pub reason: String,
    /// Since when.
    pub since: String,
}

/// Deciding what becomes of records whose term has ended.
#[derive(Clone, Deserialize, TS)]
pub struct DecideRetention {
    /// The applicant, by identity or number.
    pub applicant: String,
    /// What was typed.
    pub fields: DecisionForm,
}

/// A purpose data may be given out for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DisclosurePurposeShown {
    /// Its code.
    pub code: String,
    /// Its name.
    pub title: String,
    /// Whether the officer who approved must be named.
    pub needs_approver: bool,
}
