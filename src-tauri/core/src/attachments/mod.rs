//! Files kept with records: scans, photographs, signed papers.
//!
//! Each file lies in the vault's folder `attachments`, encrypted under a random key of its own that stands only in
//! its row, and named by a keyed hash: erasing the row erases the file, wherever copies of it lie. What a file is
//! goes by its first bytes; nothing here looks further into it, because whoever made it need not mean well.

pub(crate) mod folder;
mod sealed;
pub mod service;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::Problem;
use crate::code::Stored;
use crate::ids::AttachmentId;
use crate::people::records::Moment;

crate::codes! {
    /// What a file is about.
    pub enum AttachmentKind {
        /// A proof of identity.
        IdentityDocument = "identity_document",
        /// An application form that was filled in and signed.
        ApplicationForm = "application_form",
        /// A signed receipt slip.
        Receipt = "receipt",
        /// A consent on paper.
        Consent = "consent",
        /// A certificate: residence, return, registration, a diploma.
        Certificate = "certificate",
        /// A business plan or a quotation of the applicant's own.
        BusinessPlan = "business_plan",
        /// A photograph.
        Photograph = "photograph",
        /// A supplier's quotation.
        Quotation = "quotation",
        /// An invoice.
        Invoice = "invoice",
        /// A record of handover.
        Handover = "handover",
        /// An agreement as both sides signed it.
        SignedAgreement = "signed_agreement",
        /// A letter.
        Letter = "letter",
        /// The minutes of a committee's session, as its members signed them.
        SignedMinutes = "signed_minutes",
        /// Anything else.
        Other = "other",
    }
}

crate::codes! {
    /// What a file is made of, by its first bytes. Nothing else is kept.
    pub enum MediaType {
        /// PDF.
        Pdf = "application/pdf",
        /// JPEG.
        Jpeg = "image/jpeg",
        /// PNG.
        Png = "image/png",
    }
}

impl MediaType {
    /// What these first bytes of a file begin; nothing else is taken.
    #[must_use]
    pub fn of(start: &[u8]) -> Option<Self> {
        [(Self::Pdf, b"%PDF-".as_slice()), (Self::Jpeg, b"\xff\xd8\xff"), (Self::Png, b"\x89PNG\r\n\x1a\n")]
            .into_iter()
            .find_map(|(media, magic)| start.starts_with(magic).then_some(media))
    }

    /// The ending of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

crate::codes! {
    /// What a file is kept with.
    pub enum RecordKind {
        /// An applicant.
        Applicant = "applicant",
        /// An application.
        Application = "application",
        /// An agreement.
        Agreement = "agreement",
        /// A verification visit.
        VerificationVisit = "verification_visit",
        /// A handover.
        Handover = "handover",
        /// A monitoring visit.
        MonitoringVisit = "monitoring_visit",
        /// An incident.
        Incident = "incident",
        /// A lot of procurement.
        Lot = "lot",
        /// A committee's session.
        CommitteeSession = "committee_session",
        /// A scanned page that belongs to nobody known yet.
        ScanPage = "scan_page",
    }
}

/// A record that files are kept with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// What it is.
    pub kind: RecordKind,
    /// Its identity.
    pub id: Uuid,
}

/// What is said of a file that is being attached.
#[derive(Debug, Clone)]
pub struct NewAttachment {
    /// What it is kept with.
    pub record: Record,
    /// What it is about.
    pub kind: AttachmentKind,
    /// What people call it.
    pub title: String,
    /// How many pages it has, where known.
    pub pages: Option<u32>,
    /// The day it was taken, signed or received.
    pub dated_on: Option<NaiveDate>,
}

/// A file that is kept. Its title may name a person, and therefore it has no `Debug`.
#[derive(Clone)]
pub struct Attachment {
    /// Identity.
    pub id: AttachmentId,
    /// What kind of record it is kept with.
    pub record_kind: Stored<RecordKind>,
    /// That record.
    pub record_id: Uuid,
    /// The number people know that record by.
    pub record_number: Option<String>,
    /// What it is about.
    pub kind: Stored<AttachmentKind>,
    /// What people call it.
    pub title: String,
    /// What it is made of.
    pub media_type: Stored<MediaType>,
    /// Its size in clear.
    pub bytes: u64,
    /// SHA-256 in clear, hex; none once erased.
    pub sha256: Option<String>,
    /// How many pages it has, where known.
    pub pages: Option<u32>,
    /// The day it was taken, signed or received.
    pub dated_on: Option<NaiveDate>,
    /// When it was attached.
    pub added_at: Moment,
    /// Who attached it.
    pub officer: String,
}

impl Attachment {
    /// A name for a copy outside the vault, which tells nothing of its content.
    #[must_use]
    pub fn file_name(&self) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' };
        let number = self.record_number.as_deref().unwrap_or("CSP").chars().map(plain).collect::<String>();
        let kind: String = self.kind.code().chars().map(plain).collect();
        let id = self.id.uuid().simple().to_string();
        let ending = self.media_type.known().map_or("bin", MediaType::ending);
        format!("{number}_{kind}_{}.{ending}", id.get(24..).unwrap_or_default())
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No attachment has this identity.
    #[error("no such attachment")]
    NotFound,
    /// No record has this identity or number.
    #[error("no such record")]
    NoRecord,
    /// The file is none of the kinds that are kept.
    #[error("neither PDF nor JPEG nor PNG")]
    NotKept,
    /// The file has no content.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than the settings allow.
    #[error("the file is larger than {megabytes} MB")]
    TooBig {
        /// The limit.
        megabytes: u32,
    },
    /// The file cannot be read where it lies.
    #[error("the file cannot be read")]
    Unreadable(#[source] std::io::Error),
    /// Its content was erased.
    #[error("the content was erased")]
    Erased,
    /// The vault's own copy is not there.
    #[error("the vault's copy of the file is not there")]
    Gone,
    /// The vault's own copy is not what was attached.
    #[error("the vault's copy of the file is damaged")]
    Broken,
    /// The day lies ahead.
    #[error("a day in the future")]
    InFuture,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("attachment-not-found"),
            Self::NoRecord => Problem::new("attachment-no-record").at("record"),
            Self::NotKept => Problem::new("attachment-not-kept").at("file"),
            Self::Empty => Problem::new("file-empty").at("file"),
            Self::TooBig { megabytes } => {
                Problem::new("attachment-too-big").with("megabytes", megabytes).at("file")
            }
            Self::Unreadable(_) => Problem::new("file-not-opened").at("file"),
            Self::Erased => Problem::new("attachment-erased"),
            Self::Gone => Problem::new("attachment-gone"),
            Self::Broken => Problem::new("attachment-broken"),
            Self::InFuture => Problem::new("day-in-future").at("dated_on"),
        }
    }
}
