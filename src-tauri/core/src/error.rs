//! One place where every area's errors become what people are told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::disk;

/// What the window, the command line and reports of rejected rows show of an error. The words come
/// from the locale key `error-<code>` with `args`, and the hint, if any, from its attribute `.hint`.
/// Nothing personal is ever among the arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Problem {
    /// The stable code in kebab-case, such as `wrong-passphrase`.
    pub code: String,
    /// Arguments for the words.
    pub args: BTreeMap<String, String>,
    /// The form field that is at fault, by its name on the wire.
    pub field: Option<String>,
}

impl Problem {
    /// A problem without arguments.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new(), field: None }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// At this field of the form.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// The locale key of the words.
    #[must_use]
    pub fn key(&self) -> String {
        format!("error-{}", self.code)
    }
}

/// Any refusal or failure of the core.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The vault.
    #[error(transparent)]
    Vault(#[from] crate::vault::Error),
    /// Backups of the vault.
    #[error(transparent)]
    Backup(#[from] crate::vault::backup::Error),
    /// Municipalities, communities, settings.
    #[error(transparent)]
    Reference(#[from] crate::reference::Error),
    /// Persons and organisations.
    #[error(transparent)]
    People(#[from] crate::people::Error),
    /// Who owns and leads organisations; suppliers.
    #[error(transparent)]
    Organisations(#[from] crate::organisations::Error),
    /// Applications arriving.
    #[error(transparent)]
    Intake(#[from] crate::intake::Error),
    /// Eligibility and decisions.
    #[error(transparent)]
    Selection(#[from] crate::selection::Error),
    /// Calls for applications.
    #[error(transparent)]
    Calls(#[from] crate::selection::calls::Error),
    /// Scoring.
    #[error(transparent)]
    Scoring(#[from] crate::selection::scoring::Error),
    /// Verification visits.
    #[error(transparent)]
    Visits(#[from] crate::selection::visits::Error),
    /// Committees.
    #[error(transparent)]
    Committee(#[from] crate::selection::committee::Error),
    /// Letters.
    #[error(transparent)]
    Letters(#[from] crate::selection::letters::Error),
    /// Agreements as they were signed, and what becomes of them.
    #[error(transparent)]
    Agreements(#[from] crate::grants::agreements::Error),
    /// Complaints.
    #[error(transparent)]
    Complaints(#[from] crate::selection::complaints::Error),
    /// Funds.
    #[error(transparent)]
    Funds(#[from] crate::selection::funds::Error),
    /// Eligibility.
    #[error(transparent)]
    Eligibility(#[from] crate::selection::eligibility::Error),
    /// Approvals.
    #[error(transparent)]
    Approvals(#[from] crate::approvals::Error),
    /// Likely duplicates.
    #[error(transparent)]
    Matching(#[from] crate::matching::Error),
    /// Duties apart.
    #[error(transparent)]
    Duties(#[from] crate::duties::Error),
    /// Files of records.
    #[error(transparent)]
    Attachments(#[from] crate::attachments::Error),
    /// Forms, receipts and scanned piles.
    #[error(transparent)]
    Papers(#[from] crate::papers::Error),
    /// Agreements.
    #[error(transparent)]
    Grants(#[from] crate::grants::Error),
    /// Files of grants.
    #[error(transparent)]
    Dossier(#[from] crate::grants::dossier::Error),
    /// Closing grants.
    #[error(transparent)]
    Closure(#[from] crate::grants::closure::Error),
    /// What follows agreements.
    #[error(transparent)]
    Grant(#[from] crate::grants::Refusal),
    /// Procurement.
    #[error(transparent)]
    Procurement(#[from] crate::grants::procurement::Error),
    /// Personal data.
    #[error(transparent)]
    Privacy(#[from] crate::privacy::Error),
    /// Restrictive measures.
    #[error(transparent)]
    Screening(#[from] crate::screening::Error),
    /// Households, addresses, who stands for whom, vulnerability.
    #[error(transparent)]
    Households(#[from] crate::households::Error),
    /// Earlier support.
    #[error(transparent)]
    Support(#[from] crate::support::Error),
    /// Saved views.
    #[error(transparent)]
    Views(#[from] crate::views::Error),
    /// The month.
    #[error(transparent)]
    Reporting(#[from] crate::reporting::Error),
    /// The database answered with an error of its own.
    #[error("the database answered with an error")]
    Database(#[from] rusqlite::Error),
}

/// The core's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Vault(e) => e.problem(),
            Self::Backup(e) => e.problem(),
            Self::Reference(e) => e.problem(),
            Self::People(e) => e.problem(),
            Self::Organisations(e) => e.problem(),
            Self::Intake(e) => e.problem(),
            Self::Selection(e) => e.problem(),
            Self::Views(e) => e.problem(),
            Self::Calls(e) => e.problem(),
            Self::Scoring(e) => e.problem(),
            Self::Visits(e) => e.problem(),
            Self::Committee(e) => e.problem(),
            Self::Letters(e) => e.problem(),
            Self::Agreements(e) => e.problem(),
            Self::Complaints(e) => e.problem(),
            Self::Funds(e) => e.problem(),
            Self::Eligibility(e) => e.problem(),
            Self::Approvals(e) => e.problem(),
            Self::Matching(e) => e.problem(),
            Self::Duties(e) => e.problem(),
            Self::Attachments(e) => e.problem(),
            Self::Papers(e) => e.problem(),
            Self::Grants(e) => e.problem(),
            Self::Dossier(e) => e.problem(),
            Self::Closure(e) => e.problem(),
            Self::Grant(e) => e.problem(),
            Self::Procurement(e) => e.problem(),
            Self::Privacy(e) => e.problem(),
            Self::Screening(e) => e.problem(),
            Self::Households(e) => e.problem(),
            Self::Support(e) => e.problem(),
            Self::Reporting(e) => e.problem(),
            Self::Database(e) => disk::problem_of_database(e).unwrap_or_else(|| Problem::new("database")),
        }
    }
}
