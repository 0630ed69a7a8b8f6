//! Restrictive measures (sanctions): the lists the programme loaded, who resembles somebody on them, and what
//! two officers made of it. A candidate never rejects anybody: until it is cleared, the decision and the
//! agreement wait.

mod certificate;
pub mod clearing;
mod error;
mod evidence;
mod hits;
pub mod lists;
pub mod service;
pub mod standing;
mod store;
mod subjects;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
pub use csp_screening::matching::Evidence;
use serde::{Deserialize, Serialize};

pub use certificate::certificate;
pub use error::Error;
pub use evidence::{Speaks, evidence_words};
pub(crate) use hits::withdraw_unsigned;
pub(crate) use store::forget_standing as forget;

use crate::code::Stored;
use crate::ids::{ApplicantId, HitId, ListId, OfficerId, OrganisationId};
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
    /// As what somebody was screened.
    pub enum Screened {
        /// A person of whom a record is kept.
        Person = "person",
        /// The organisation.
        Organisation = "organisation",
        /// Whoever owns or leads an organisation, without a record of their own.
        Member = "member",
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
    /// The same, by identity.
    pub officer: OfficerId,
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
    /// The record that was screened.
    pub(crate) subject: uuid::Uuid,
    /// Whose; none for suppliers.
    pub applicant: Option<ApplicantId>,
    /// The organisation that was screened, or whose member was.
    pub organisation: Option<OrganisationId>,
    /// The number of the applicant or supplier.
    pub number: String,
    /// The name that was screened, or a pseudonym.
    pub name: String,
    /// The birth that was compared.
    pub birth_date: Option<NaiveDate>,
    /// As what.
    pub screened: Screened,
    /// The organisation that somebody owns or leads.
    pub of: Option<String>,
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

impl Hit {
    /// The signatures that clear it so far: those after the last one that confirmed.
    pub fn clearing(&self) -> impl Iterator<Item = &Signature> {
        let confirms = |one: &Signature| one.kind.known() == Some(Verdict::Confirm);
        let from = self.signatures.iter().rposition(confirms).map_or(0, |place| place + 1);
        let after = self.signatures.iter().skip(from);
        after.filter(|one| one.kind.known() == Some(Verdict::Clear))
    }

    /// Whether a second officer has to sign before it is cleared: one has.
    #[must_use]
    pub fn awaits_second(&self) -> bool {
        matches!(self.state.known(), Some(HitState::Open | HitState::Confirmed))
            && self.clearing().count() > 0
    }
}
