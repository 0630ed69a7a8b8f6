//! The whole file of a grant: which papers it must hold by how far it came, what is there, what is missing; and the
//! drawing of a sample of files for those who verify the programme.

mod contents;
pub mod drawing;
mod index;
pub mod service;
#[cfg(test)]
mod tests;
pub mod whole;

use chrono::NaiveDate;

use crate::Problem;
use crate::attachments::Attachment;
use crate::code::Stored;
use crate::ids::ApplicationId;
use crate::money::Cents;
use crate::reference::Component;
use crate::selection::ApplicationState;

crate::codes! {
    /// What a file is made of, in the order in which it came about.
    pub enum Paper {
        /// The application form, filled in and signed.
        ApplicationForm = "application_form",
        /// A proof of identity.
        Identity = "identity",
        /// Consents.
        Consent = "consent",
        /// The checklist of eligibility.
        Checklist = "checklist",
        /// The comparison with the lists of restrictive measures.
        Screening = "screening",
        /// The verification visit.
        VerificationVisit = "verification_visit",
        /// The assessors' scores.
        Scores = "scores",
        /// The municipal committee's opinion.
        MunicipalOpinion = "municipal_opinion",
        /// The committee's decision.
        Decision = "decision",
        /// The letter that told of the decision.
        DecisionLetter = "decision_letter",
        /// Other letters.
        Letter = "letter",
        /// Complaints and what came of them.
        Complaint = "complaint",
        /// The agreement as both sides signed it.
        SignedAgreement = "signed_agreement",
        /// Amendments of the agreement.
        Amendment = "amendment",
        /// Quotations and invoices.
        Purchase = "purchase",
        /// Records of handover.
        Handover = "handover",
        /// Certificates and letters about the grant.
        Certificate = "certificate",
        /// Monitoring visits.
        MonitoringVisit = "monitoring_visit",
        /// The closing of the grant.
        Closure = "closure",
        /// Anything else that was attached.
        Other = "other",
    }
}

crate::codes! {
    /// How a kind of paper stands in a file.
    pub enum Standing {
        /// It is there.
        There = "there",
        /// It should be there and is not.
        Missing = "missing",
        /// It is not there, and need not be.
        NotDue = "not_due",
    }
}

/// One thing that is there. A title may name a person: no `Debug`.
#[derive(Clone)]
pub struct Found {
    /// The number people know it by, such as `CSP4-A-L0042`.
    pub number: Option<String>,
    /// Its day.
    pub on: Option<NaiveDate>,
    /// The file, where it is a file that was attached.
    pub attachment: Option<Attachment>,
}

/// One kind of paper in a file.
#[derive(Clone)]
pub struct Line {
    /// Which.
    pub paper: Paper,
    /// Whether the file must hold it by now.
    pub due: bool,
    /// What is there, oldest first.
    pub found: Vec<Found>,
}

impl Line {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.found.is_empty(), self.due) {
            (false, _) => Standing::There,
            (true, true) => Standing::Missing,
            (true, false) => Standing::NotDue,
        }
    }
}

/// The file of one application. It names a person: no `Debug`.
#[derive(Clone)]
pub struct Dossier {
    /// The application.
    pub id: ApplicationId,
    /// Its number.
    pub number: String,
    /// The applicant's number.
    pub applicant_number: String,
    /// The person's name as written.
    pub name: String,
    /// The organisation, where one applies.
    pub organisation: Option<String>,
    /// The component.
    pub component: Option<Stored<Component>>,
    /// Where the application stands.
    pub state: Option<Stored<ApplicationState>>,
    /// The agreement's number and what it grants.
    pub agreement: Option<(String, Cents)>,
    /// Every kind of paper.
    pub lines: Vec<Line>,
}

impl Dossier {
    /// Whether anything of a kind of paper is there.
    #[must_use]
    pub fn has(&self, paper: Paper) -> bool {
        self.lines.iter().any(|line| line.paper == paper && !line.found.is_empty())
    }

    /// What the file should hold and does not.
    pub fn missing(&self) -> impl Iterator<Item = Paper> {
        self.lines.iter().filter(|line| line.standing() == Standing::Missing).map(|line| line.paper)
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A sample needs a seed that is written down.
    #[error("no seed")]
    SeedMissing,
    /// A sample of none.
    #[error("a sample of none")]
    Nothing,
    /// No agreement was signed in these days.
    #[error("nothing to draw from")]
    NoneSigned,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::SeedMissing => Problem::new("dossier-seed-missing").at("seed"),
            Self::Nothing => Problem::new("dossier-count").at("count"),
            Self::NoneSigned => Problem::new("dossier-none-signed").at("from"),
        }
    }
}
