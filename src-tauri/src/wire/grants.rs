//! Moving applications, agreements, reports.

use csp_core::grants::form::GrantFields;
use csp_core::money::Cents;
use csp_core::month::Month;
use csp_core::selection::ApplicationState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Moves an application. Field errors name these fields; for items `items.<index>.<field>`.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MoveApplication {
    /// The application.
    pub id: String,
    /// The state to move to.
    pub state: ApplicationState,
    /// The day it happened, as typed.
    pub on: String,
    /// Why, where needed; else empty.
    pub reason: String,
    /// What is granted, when approving; else null.
    pub grant: Option<GrantFields>,
    /// The answer to warnings of double funding, when approving; else empty.
    #[serde(default)]
    pub warnings_answer: String,
}

/// Changes what an approved application's agreement promises. Field errors as for [`GrantFields`].
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangeTerms {
    /// The application.
    pub application: String,
    /// The new terms, whole.
    pub terms: GrantFields,
}

/// Names one application.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OfApplication {
    /// The application.
    pub application: String,
}

/// Takes out the step an application stands on.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TakeOutStep {
    /// The application.
    pub application: String,
    /// Why it was wrong.
    pub reason: String,
}

/// What an application's agreement holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementShown {
    /// Number.
    pub number: String,
    /// What the programme gives, in kind.
    pub granted_cents: Cents,
    /// Own share in cash.
    pub own_cash_cents: Cents,
    /// Own share in kind.
    pub own_kind_cents: Cents,
    /// Items, in order.
    pub items: Vec<ItemShown>,
    /// What it cannot be printed without, by code; words at `missing-<code>`.
    pub missing: Vec<String>,
    /// Whether it is signed: then its terms stand.
    pub signed: bool,
    /// Whether the terms were changed since they were approved.
    pub awaits: bool,
}

/// One item of an agreement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemShown {
    /// What it is.
    pub description: String,
    /// Its specification.
    pub specification: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Quantity in thousandths.
    pub quantity_milli: i64,
    /// Price of one.
    pub unit_price_cents: Cents,
    /// `programme`, `own_cash` or `own_kind`.
    pub payer: String,
    /// Country or territory of origin.
    pub origin: Option<String>,
    /// Quantity times price.
    pub total_cents: Cents,
}

/// Makes the donation agreement as a PDF in `documents_folder`.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeAgreement {
    /// The application.
    pub application: String,
    /// `en-sq`, `en-sr-Latn`, `en-sr-Cyrl` or `en-sq-sr`.
    pub languages: String,
}

/// Makes the month's workbook in `documents_folder`.
#[derive(Clone, Deserialize, TS)]
pub struct MakeReport {
    /// The month.
    pub month: Month,
    /// `internal`, `eu_office` or `public`.
    pub audience: String,
    /// The workbook's language.
    pub language: csp_core::language::Language,
    /// What it is given out for: asked for the internal variant, null for the others.
    pub purpose: Option<csp_core::privacy::disclosure::Purpose>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenFile {
    /// Its whole path.
    pub path: String,
    /// Its name.
    pub file_name: String,
    /// Its folder.
    pub folder: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A month that can be reported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthShown {
    /// `YYYY-MM`.
    pub month: Month,
    /// Whether it is over.
    pub over: bool,
    /// Events in it.
    pub events: u32,
}
