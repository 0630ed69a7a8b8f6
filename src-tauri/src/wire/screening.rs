//! Restrictive measures: lists, screening, candidates.

use csp_core::ids::HitId;
use csp_core::language::Language;
use csp_core::screening::{HitState, Standing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Setup's page of restrictive measures.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScreeningShown {
    /// The versions loaded, newest first.
    pub lists: Vec<ListShown>,
    /// Persons, organisations and members that are not screened as they are against the newest lists.
    pub not_screened: u32,
    /// Candidates per thousand screened.
    pub per_thousand: f64,
    /// Candidates that wait.
    pub open: u32,
}

/// One version of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListShown {
    /// Identity.
    pub id: String,
    /// Whose list; words at `screening-source-<code>`.
    pub source: String,
    /// Whether it is the newest of its source: the one in use.
    pub newest: bool,
    /// The day the file says it was made, `YYYY-MM-DD`.
    pub generated_on: Option<String>,
    /// When it was loaded.
    pub loaded_at: String,
    /// Who loaded it.
    pub officer: String,
    /// How old it is in days: since it was made, or loaded where the file does not say.
    pub age_days: u32,
    /// How many are listed.
    pub entities: u32,
    /// Under how many names.
    pub names: u32,
    /// Not in the version before.
    pub added: u32,
    /// Otherwise than in the version before.
    pub changed: u32,
    /// No longer listed.
    pub removed: u32,
}

/// Screens.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RunScreening {
    /// Everybody, against everybody listed.
    pub all: bool,
}

/// What a screening did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RanShown {
    /// Persons, organisations and members that were compared.
    pub screened: u32,
    /// New candidates.
    pub found: u32,
    /// How it stands now.
    pub now: ScreeningShown,
}

/// Which candidates.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HitsQuery {
    /// Those in one state; every one but lapsed ones when null.
    pub state: Option<HitState>,
    /// Those of one applicant, with the organisation and its members.
    pub applicant: Option<String>,
}

/// Candidates to be looked at.
#[derive(Clone, Serialize, TS)]
pub struct HitsShown {
    /// The likeliest first.
    pub hits: Vec<HitShown>,
    /// How many are open, of everybody.
    pub open: u32,
    /// How many are cleared.
    pub cleared: u32,
    /// How many are confirmed.
    pub confirmed: u32,
    /// How many of the open ones are weak with a birth that contradicts, and the officer has not signed.
    pub contradicted: u32,
    /// How many wait for this officer's second signature.
    pub second: u32,
}

/// A candidate.
#[derive(Clone, Serialize, TS)]
pub struct HitShown {
    /// Identity.
    pub id: HitId,
    /// Whose; null for suppliers.
    pub applicant: Option<String>,
    /// The supplier or the applicant's organisation, where it is one.
    pub organisation: Option<String>,
    /// The number of the applicant or supplier.
    pub number: String,
    /// The name that was screened, or a pseudonym.
    pub name: String,
    /// The birth that was compared, `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// As what; words at `screening-subject-<code>`.
    pub screened: String,
    /// The organisation that somebody owns or leads.
    pub of: Option<String>,
    /// On whose list; words at `screening-source-<code>`.
    pub source: String,
    /// Who is listed; null for who sees a pseudonym.
    pub listed: Option<csp_core::screening::ListedShown>,
    /// 0 to 100.
    pub percent: Option<u32>,
    /// `strong` or `weak`.
    pub class: String,
    /// Every listed birth is another.
    pub contradicted: bool,
    /// What speaks for and against, a sentence each.
    pub evidence: Vec<HitEvidence>,
    /// Where it stands; words at `screening-state-<code>`.
    pub state: String,
    /// The day it was found.
    pub found_on: String,
    /// What was signed, oldest first.
    pub signatures: Vec<SignatureShown>,
    /// Whether one more signature clears it.
    pub awaits_second: bool,
    /// Whether this officer signed already, and another has to.
    pub signed_by_me: bool,
}

/// A sentence of evidence.
#[derive(Clone, Serialize, TS)]
pub struct HitEvidence {
    /// The key of its words.
    pub key: String,
    /// The part of our person's name it speaks of.
    pub own: String,
    /// The part of the listed name.
    pub listed: String,
    /// `for`, `against` or `neither`.
    pub speaks: String,
}

/// A signature under a candidate.
#[derive(Clone, Serialize, TS)]
pub struct SignatureShown {
    /// `clear` or `confirm`; words at `screening-verdict-<code>`.
    pub kind: String,
    /// By whom.
    pub by: String,
    /// The day.
    pub on: String,
    /// Why; null for who sees a pseudonym.
    pub reason: Option<String>,
}

/// Signs under a candidate. Field errors name these fields.
#[derive(Clone, Deserialize, TS)]
pub struct SettleHit {
    /// The candidate.
    pub id: HitId,
    /// Why.
    pub reason: String,
}

/// Signs under every open weak candidate whose birth contradicts.
#[derive(Clone, Deserialize, TS)]
pub struct SettleContradicted {
    /// Why.
    pub reason: String,
}

/// What a signature did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettledShown {
    /// Candidates that are cleared now.
    pub cleared: u32,
    /// Candidates that wait for another officer.
    pub waiting: u32,
}

/// How an applicant stands towards the lists.
#[derive(Clone, Serialize, TS)]
pub struct ApplicantScreening {
    /// Words at `screening-standing-<code>`.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
    /// The newest lists.
    pub lists: Vec<ListShown>,
    /// Who is screened for them.
    pub screened: Vec<ScreenedShown>,
    /// Whether a certificate can be made.
    pub certifiable: bool,
}

/// One of those who are screened for an applicant.
#[derive(Clone, Serialize, TS)]
pub struct ScreenedShown {
    /// Name; null for who sees a pseudonym.
    pub name: Option<String>,
    /// As what; words at `screening-subject-<code>`.
    pub screened: String,
    /// When last.
    pub at: Option<String>,
}

/// Makes a certificate.
#[derive(Clone, Deserialize, TS)]
pub struct MakeCertificate {
    /// The applicant.
    pub applicant: String,
    /// The language of the paper.
    pub language: Language,
}

/// What the lists say of a step ahead.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScreeningAhead {
    /// `open`, `confirmed` or `not-screened`.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
}
