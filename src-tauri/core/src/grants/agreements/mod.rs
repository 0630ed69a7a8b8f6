//! What becomes of an agreement: what was printed and signed, its obligations, amendments and end, and the
//! wording it is printed in. What was signed is kept as it was and never follows a template or a setting.

mod amending;
pub mod amendments;
pub mod builtin;
pub mod content;
pub mod ending;
pub mod obligations;
pub mod page;
pub mod papers;
pub mod signing;
mod store;
pub mod summary;
#[cfg(test)]
mod tests;
pub mod wording;
pub mod wording_check;

pub use content::{AgreementContent, Particular, Particulars};

use chrono::NaiveDate;

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The application has no agreement.
    #[error("no agreement")]
    NotFound,
    /// Both sides have to sign before this can be.
    #[error("the agreement is not signed")]
    Unsigned,
    /// The agreement has ended.
    #[error("the agreement ended on {0}")]
    Ended(NaiveDate),
    /// It cannot be signed while these fields are missing.
    #[error("the agreement lacks {0:?}")]
    Incomplete(Vec<super::Missing>),
    /// Nobody is named who signed.
    #[error("nobody signed for {0}")]
    SignerMissing(&'static str),
    /// Who cannot write signs before a witness who is named with a document.
    #[error("no witness")]
    WitnessMissing,
    /// A signature's day lies in the future, or before the approval.
    #[error("a signature cannot be of that day")]
    SignedDay(&'static str),
    /// The scan is not a file that is kept with this agreement or application.
    #[error("no such scan")]
    ScanUnknown,
    /// An amendment is under way; it is signed or withdrawn first.
    #[error("amendment {0} is open")]
    AmendmentOpen(u32),
    /// No amendment is under way.
    #[error("no open amendment")]
    NoAmendment,
    /// The amendment changes nothing.
    #[error("nothing is changed")]
    NothingChanged,
    /// A manager has to approve the amendment first.
    #[error("the amendment is not approved")]
    AmendmentAwaits,
    /// It is approved already.
    #[error("the amendment is approved already")]
    AmendmentApproved,
    /// What it was drawn up from has changed since.
    #[error("the agreement has changed since")]
    AmendmentStale,
    /// Why is not said.
    #[error("no reason")]
    ReasonMissing,
    /// Who decided is not said.
    #[error("nobody decided")]
    DecidedByMissing,
    /// There is no such obligation.
    #[error("no such obligation")]
    ObligationUnknown,
    /// An obligation of its own needs words.
    #[error("an obligation needs words")]
    ObligationWords,
    /// An obligation is due on a day, or so many months after signing or handover.
    #[error("an obligation needs its time")]
    ObligationDue,
    /// What shows that it was met is not said.
    #[error("no evidence")]
    EvidenceMissing,
    /// A day in the future.
    #[error("a day in the future")]
    InFuture,
    /// The assets are to be returned before the agreement ends.
    #[error("returned before the end")]
    ReturnBy,
    /// There is no such asset or item under the agreement.
    #[error("no such asset: {0}")]
    AssetUnknown(String),
    /// No agreement of this component says such a thing.
    #[error("no such field: {0}")]
    ParticularUnknown(String),
    /// The wording cannot be used as it is.
    #[error("the wording has faults")]
    WordingFaults(Vec<wording_check::Fault>),
    /// Nothing in the wording changed.
    #[error("the wording is as it was")]
    WordingUnchanged,
    /// A version begins no earlier than the one before it.
    #[error("before the version of {0}")]
    WordingDay(NaiveDate),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let day = |day: &NaiveDate| day.format("%d.%m.%Y").to_string();
        match self {
            Self::NotFound => Problem::new("agreement-none"),
            Self::Unsigned => Problem::new("agreement-unsigned"),
            Self::Ended(on) => Problem::new("agreement-over").with("day", day(on)),
            Self::Incomplete(missing) => super::incomplete(missing),
            Self::SignerMissing(party) => Problem::new("signer-missing").at(party),
            Self::WitnessMissing => Problem::new("witness-missing").at("witness"),
            Self::SignedDay(field) => Problem::new("signed-day").at(field),
            Self::ScanUnknown => Problem::new("signed-scan-unknown").at("scan"),
            Self::AmendmentOpen(number) => Problem::new("amendment-open").with("number", number),
            Self::NoAmendment => Problem::new("amendment-none"),
            Self::NothingChanged => Problem::new("amendment-empty"),
            Self::AmendmentAwaits => Problem::new("amendment-awaits"),
            Self::AmendmentApproved => Problem::new("amendment-approved-already"),
            Self::AmendmentStale => Problem::new("amendment-stale"),
            Self::ReasonMissing => Problem::new("agreement-reason-missing").at("reason"),
            Self::DecidedByMissing => Problem::new("ending-decided-by-missing").at("decided_by"),
            Self::ObligationUnknown => Problem::new("obligation-unknown"),
            Self::ObligationWords => Problem::new("obligation-words").at("words"),
            Self::ObligationDue => Problem::new("obligation-due").at("due_on"),
            Self::EvidenceMissing => Problem::new("obligation-evidence").at("evidence"),
            Self::InFuture => Problem::new("day-in-future").at("on"),
            Self::ReturnBy => Problem::new("ending-return-by").at("return_by"),
            Self::AssetUnknown(asset) => {
                Problem::new("ending-asset-unknown").with("asset", asset).at("assets")
            }
            Self::ParticularUnknown(field) => {
                Problem::new("particular-unknown").with("field", field).at("particulars")
            }
            Self::WordingFaults(faults) => faults
                .first()
                .map_or_else(|| Problem::new("wording-structure"), wording_check::Fault::problem),
            Self::WordingUnchanged => Problem::new("wording-unchanged"),
            Self::WordingDay(on) => Problem::new("wording-day").with("day", day(on)).at("valid_from"),
        }
    }
}
