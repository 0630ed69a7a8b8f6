//! Restrictive measures (sanctions): the lists the programme loaded, who resembles somebody on them, and what
//! two officers made of it. A candidate never rejects anybody: until it is cleared, the decision and the
//! agreement wait.

mod certificate;
pub mod clearing;
pub mod lists;
pub mod service;
mod store;
mod subjects;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
pub use csp_screening::matching::{Agreement, Evidence};
use serde::{Deserialize, Serialize};

pub use certificate::certificate;
pub(crate) use store::forget_standing as forget;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicantId, HitId, ListId};
use crate::people::records::Moment;

crate::codes! {
    /// Who keeps a list.
    pub enum ListSource {
        /// The European Union.
        Eu = "eu",
        /// The United Nations.
        Un = "un",
    }
}

crate::codes! {
    /// How much a candidate asks for.
    pub enum HitClass {
        /// The same document, or nearly the same name with nothing against it.
        Strong = "strong",
        /// Everything else.
        Weak = "weak",
    }
}

crate::codes! {
    /// Where a candidate stands.
    pub enum HitState {
        /// Nobody settled it: decision and agreement wait.
        Open = "open",
        /// Two officers found that it is somebody else.
        Cleared = "cleared",
        /// An officer found that it is the one listed.
        Confirmed = "confirmed",
        /// The list or the record changed, and they resemble each other no more.
        Lapsed = "lapsed",
    }
}

crate::codes! {
    /// What an officer signs under a candidate.
    pub enum Verdict {
        /// It is somebody else.
        Clear = "clear",
        /// It is the one listed.
        Confirm = "confirm",
    }
}

crate::codes! {
    /// Whether it is a person or an organisation that was screened.
    pub enum Screened {
        /// The applicant or an organisation's representative.
        Person = "person",
        /// The organisation.
        Organisation = "organisation",
    }
}

crate::codes! {
    /// How an applicant stands towards the lists.
    pub enum Standing {
        /// No list was ever loaded.
        NoList = "no-list",
        /// Never, or not against the newest lists, or not as they now are.
        NotScreened = "not-screened",
        /// Candidates wait for two officers.
        Open = "open",
        /// An officer found that they are listed.
        Confirmed = "confirmed",
        /// Screened, and nothing is open.
        Clear = "clear",
    }
}

/// One version of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListVersion {
    /// Identity.
    pub id: ListId,
    /// Who keeps it.
    pub source: Stored<ListSource>,
    /// The day the file itself says it was made.
    pub generated_on: Option<NaiveDate>,
    /// When it was loaded.
    pub loaded_at: Moment,
    /// Who loaded it.
    pub officer: String,
    /// SHA-256 of the file, hex.
    pub file_sha256: String,
    /// SHA-256 of what is kept of it, hex.
    pub content_sha256: String,
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

/// A listed entity as people see it beside a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ListedShown {
    /// The number by which acts name it; the list's own where there is none.
    pub reference: String,
    /// The name to show.
    pub name: String,
    /// The name that fitted best.
    pub matched: String,
    /// The regimes.
    pub programme: String,
    /// Births, as the list gives them.
    pub births: Vec<String>,
    /// Citizenships or seats.
    pub countries: Vec<String>,
    /// Where to read the act.
    pub url: String,
}

/// One signature under a candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What was signed.
    pub kind: Stored<Verdict>,
    /// By whom.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Why; absent once erased, and for an auditor who sees a pseudonym.
    pub reason: Option<String>,
}

/// A candidate as people see it. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct Hit {
    /// Identity.
    pub id: HitId,
    /// Whose.
    pub applicant: ApplicantId,
    /// Their number.
    pub number: String,
    /// The name that was screened, or a pseudonym.
    pub name: String,
    /// The birth that was compared.
    pub birth_date: Option<NaiveDate>,
    /// Person or organisation.
    pub screened: Screened,
    /// On whose list.
    pub source: Stored<ListSource>,
    /// Who is listed; absent once erased, and for an auditor who sees a pseudonym.
    pub listed: Option<ListedShown>,
    /// All together, 0 to 1; absent once erased.
    pub score: Option<f64>,
    /// How much it asks for.
    pub class: Stored<HitClass>,
    /// Every listed birth is another.
    pub contradicted: bool,
    /// What speaks for and against.
    pub evidence: Vec<Evidence>,
    /// Where it stands.
    pub state: Stored<HitState>,
    /// When it was found.
    pub found_on: NaiveDate,
    /// What was signed, oldest first.
    pub signatures: Vec<Signature>,
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is no list, or no longer a whole one.
    #[error(transparent)]
    List(#[from] csp_screening::lists::Refusal),
    /// The file was loaded before.
    #[error("this file is loaded already")]
    Loaded(NaiveDate),
    /// The version in use is newer.
    #[error("the version in use is newer")]
    Older(NaiveDate),
    /// Nothing to screen against.
    #[error("no list was loaded")]
    NoList,
    /// What is kept of a list is not what was loaded.
    #[error("what is kept of the list is not what was loaded")]
    Broken,
    /// Candidates wait for two officers.
    #[error("{0} candidates are open")]
    OpenHits(u32),
    /// The applicant was found to be listed.
    #[error("the applicant is confirmed as listed")]
    Confirmed,
    /// The applicant was not screened against the newest lists.
    #[error("not screened against the newest lists")]
    NotScreened,
    /// No candidate has this identity.
    #[error("no such candidate")]
    NotFound,
    /// It is settled so already.
    #[error("settled already")]
    Settled,
    /// A signature needs its reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// No open weak candidate has a birth that contradicts.
    #[error("nothing to clear")]
    NothingToClear,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        use csp_screening::lists::Refusal;
        let day = |on: &NaiveDate| on.format("%d.%m.%Y").to_string();
        match self {
            Self::List(refusal) => {
                let problem = Problem::new(refusal.code()).at("file");
                let problem = match refusal.line() {
                    Some(line) => problem.with("line", line),
                    None => problem,
                };
                match refusal {
                    Refusal::Shrunken { previous, now } => {
                        problem.with("previous", previous).with("now", now)
                    }
                    _ => problem,
                }
            }
            Self::Loaded(on) => Problem::new("screening-list-loaded").with("on", day(on)).at("file"),
            Self::Older(on) => Problem::new("screening-list-older").with("on", day(on)).at("file"),
            Self::NoList => Problem::new("screening-no-list"),
            Self::Broken => Problem::new("screening-list-broken"),
            Self::OpenHits(count) => Problem::new("screening-open-hit").with("count", count),
            Self::Confirmed => Problem::new("screening-confirmed-hit"),
            Self::NotScreened => Problem::new("screening-needed"),
            Self::NotFound => Problem::new("screening-hit-not-found"),
            Self::Settled => Problem::new("screening-hit-settled"),
            Self::ReasonMissing => Problem::new("screening-reason-missing").at("reason"),
            Self::NothingToClear => Problem::new("screening-nothing-to-clear"),
        }
    }
}
