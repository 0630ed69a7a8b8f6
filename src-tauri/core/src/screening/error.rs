//! Refusals of this area.

use chrono::NaiveDate;

use crate::Problem;

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
    /// Candidates of a supplier, or of who owns and leads it, wait for two officers.
    #[error("{0} candidates of the supplier are open")]
    SupplierOpen(u32),
    /// The supplier, or who owns or leads it, was found to be listed.
    #[error("the supplier is confirmed as listed")]
    SupplierConfirmed,
    /// The supplier was not screened against the newest lists.
    #[error("the supplier was not screened against the newest lists")]
    SupplierNotScreened,
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
            Self::SupplierOpen(count) => Problem::new("screening-supplier-open").with("count", count),
            Self::SupplierConfirmed => Problem::new("screening-supplier-confirmed"),
            Self::SupplierNotScreened => Problem::new("screening-supplier-needed"),
            Self::NotFound => Problem::new("screening-hit-not-found"),
            Self::Settled => Problem::new("screening-hit-settled"),
            Self::ReasonMissing => Problem::new("screening-reason-missing").at("reason"),
            Self::NothingToClear => Problem::new("screening-nothing-to-clear"),
        }
    }
}
