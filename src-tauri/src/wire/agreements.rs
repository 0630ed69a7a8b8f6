//! An agreement as its page shows it, and what is done with it; the wording agreements are printed in.

use chrono::NaiveDate;
use csp_core::grants::agreements::wording_check::Fault;
use csp_core::grants::form::GrantFields;
use csp_core::language::Language;
use csp_core::reference::Component;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for an agreement.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AgreementOf {
    /// The application.
    pub application: String,
    /// The language of the words.
    pub language: Language,
}

/// An agreement as its page shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementPageShown {
    /// Its number.
    pub number: String,
    /// Whether both sides signed it.
    pub signed: bool,
    /// The day of the last signature.
    #[ts(type = "string | null")]
    pub signed_on: Option<NaiveDate>,
    /// What it lacks before it can be signed, as codes.
    pub missing: Vec<String>,
    /// What the component asks for.
    pub particulars: Vec<ParticularShown>,
    /// Whether the municipality is a party.
    pub three_parties: bool,
    /// The versions that were printed.
    pub versions: Vec<AgreementVersionShown>,
    /// How it and its amendments were signed.
    pub signings: Vec<SigningShown>,
    /// What is to be done until when.
    pub obligations: Vec<ObligationShown>,
    /// The amendments.
    pub amendments: Vec<AmendmentShown>,
    /// Its end before its time.
    pub ending: Option<EndingShown>,
    /// What can be asked back.
    pub returnable: Vec<ReturnableShown>,
}

/// What the component asks for, in three languages.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ParticularShown {
    /// Its code.
    pub field: String,
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic.
    pub sr: String,
}

/// A version that was printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementVersionShown {
    /// The amendment's number; the agreement itself when null.
    pub amendment: Option<u32>,
    /// Its number.
    pub version: u32,
    /// Its hash.
    pub content_hash: String,
    /// The wording.
    pub wording: String,
    /// The day it was made.
    #[ts(type = "string")]
    pub made_on: NaiveDate,
    /// The languages it was printed in last.
    pub languages: String,
    /// Whether it is the one that was signed.
    pub signed: bool,
}

/// How something was signed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SigningShown {
    /// The amendment's number; the agreement itself when null.
    pub amendment: Option<u32>,
    /// The day of the last signature.
    #[ts(type = "string")]
    pub signed_on: NaiveDate,
    /// Where.
    pub place: Option<String>,
    /// Who, as people read it.
    pub parties: Vec<String>,
    /// The hash of the scan.
    pub scan_sha256: Option<String>,
}

/// An obligation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ObligationShown {
    /// Its place, from 1.
    pub number: u32,
    /// What is to be done.
    pub said: String,
    /// Until when, in words.
    pub time: String,
    /// The day, once that can be counted.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// Whether that day has passed and nothing was said of it.
    pub late: bool,
    /// What came of it, as a code.
    pub outcome: Option<String>,
    /// The day that was found.
    #[ts(type = "string | null")]
    pub settled_on: Option<NaiveDate>,
    /// What shows it.
    pub evidence: Option<String>,
}

/// An amendment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AmendmentShown {
    /// Its number.
    pub number: u32,
    /// Why.
    pub reason: String,
    /// Each change, what was and what is to be.
    pub changes: Vec<String>,
    /// The day it was drawn up.
    #[ts(type = "string")]
    pub drawn_up_on: NaiveDate,
    /// By whom.
    pub drawn_up_by: String,
    /// The day it was approved.
    #[ts(type = "string | null")]
    pub approved_on: Option<NaiveDate>,
    /// By whom.
    pub approved_by: Option<String>,
    /// The day of the last signature.
    #[ts(type = "string | null")]
    pub signed_on: Option<NaiveDate>,
}

/// The end of an agreement before its time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EndingShown {
    /// The day.
    #[ts(type = "string")]
    pub ended_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// What is asked back.
    pub assets: Vec<String>,
    /// Until when.
    #[ts(type = "string | null")]
    pub return_by: Option<NaiveDate>,
}

/// Something that can be asked back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReturnableShown {
    /// The asset's identity, or empty for an item.
    pub asset: String,
    /// The item's place, or 0 for an asset.
    pub item: u32,
    /// What it is.
    pub said: String,
}

/// Says what the component asks for. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SayParticular {
    /// The application.
    pub application: String,
    /// Its code.
    pub field: String,
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic.
    pub sr: String,
    /// The language of the words.
    pub language: Language,
}

/// Adds an obligation of its own. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddObligation {
    /// The application.
    pub application: String,
    /// What is to be done.
    pub words: String,
    /// Until when, as typed.
    pub due_on: String,
    /// The language of the words.
    pub language: Language,
}

/// Says what came of an obligation. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SettleObligation {
    /// The application.
    pub application: String,
    /// Its place.
    pub number: u32,
    /// `met`, `not_met`, or empty to take back what was said.
    pub outcome: String,
    /// The day as typed; today when empty.
    pub on: String,
    /// What shows it.
    pub evidence: String,
    /// The language of the words.
    pub language: Language,
}

/// Records how it was signed. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SignAgreement {
    /// The application.
    pub application: String,
    /// The amendment's number; the agreement itself when null.
    pub amendment: Option<u32>,
    /// Who signed for IOM.
    pub iom: String,
    /// The day, as typed.
    pub iom_on: String,
    /// Who signed for the grantee.
    pub grantee: String,
    /// The day, as typed.
    pub on: String,
    /// Who signed for the municipality, where it is a party.
    pub municipality: String,
    /// Whether the grantee cannot write.
    pub cannot_write: bool,
    /// Who saw it.
    pub witness: String,
    /// The witness's document.
    pub witness_document: String,
    /// Where.
    pub place: String,
    /// The attached scan; none when empty.
    pub scan: String,
    /// The language of the words.
    pub language: Language,
}

/// Draws up an amendment. Field errors name these fields and those of the terms.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DrawUpAmendment {
    /// The application.
    pub application: String,
    /// Money and items as they are to stand.
    pub terms: GrantFields,
    /// Days of obligations that change: the obligation's place and the day as typed.
    pub days: Vec<(u32, String)>,
    /// Why.
    pub reason: String,
    /// The language of the words.
    pub language: Language,
}

/// Ends an agreement. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EndAgreement {
    /// The application.
    pub application: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// The day as typed; today when empty.
    pub on: String,
    /// Assets asked back, by identity.
    pub assets: Vec<String>,
    /// Items asked back, by place.
    pub items: Vec<u32>,
    /// Until when, as typed.
    pub return_by: String,
    /// The language of the words.
    pub language: Language,
}

/// Prints an amendment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeAmendment {
    /// The application.
    pub application: String,
    /// Its number.
    pub number: u32,
    /// The languages, such as `en-sq`.
    pub languages: String,
}

/// Prints the summary in plain words.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeSummary {
    /// The application.
    pub application: String,
    /// The language; the applicant's when null.
    pub language: Option<Language>,
}

/// One version of a component's wording.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WordingShown {
    /// The component.
    pub component: Component,
    /// Its number; 0 for what the program ships.
    pub version: u32,
    /// The day from which it is printed.
    #[ts(type = "string | null")]
    pub valid_from: Option<NaiveDate>,
    /// The reference under which it was cleared.
    pub clearance: Option<String>,
    /// Why it was changed.
    pub reason: String,
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic.
    pub sr: String,
}

/// Asks for a component's wording, newest first.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct WordingOf {
    /// The component.
    pub component: Component,
}

/// A wording as it is being written. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditWording {
    /// The component.
    pub component: Component,
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic.
    pub sr: String,
    /// The reference under which it was cleared.
    pub clearance: String,
    /// From which day, as typed; today when empty.
    pub valid_from: String,
    /// Why.
    pub reason: String,
    /// The language of the preview.
    pub language: Language,
}

/// What is wrong with a wording, and how it would read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WordingChecked {
    /// What is wrong, each at its place.
    pub faults: Vec<Fault>,
    /// How it reads: a heading with its paragraphs, placeholders as `‹name›`.
    pub preview: Vec<PreviewSection>,
}

/// One section of a preview.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSection {
    /// Its heading, with the article's number.
    pub title: String,
    /// Its paragraphs with what hangs before them.
    pub paragraphs: Vec<String>,
}
