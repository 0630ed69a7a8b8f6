//! Closing a grant: a checklist that follows from what is recorded, the final figures, and the lock on everything
//! that was recorded under its agreement.

mod checklist;
pub(crate) mod guard;
mod paper;
pub mod service;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::grants::Grantee;
use crate::money::Cents;

crate::codes! {
    /// What has to be settled before a grant is closed.
    pub enum ClosureLine {
        /// The agreement and every amendment are signed by all sides.
        AgreementSigned = "agreement_signed",
        /// Every item was handed over, or a decision carries the difference.
        ItemsHandedOver = "items_handed_over",
        /// The certificate of every handover came back signed.
        CertificatesSigned = "certificates_signed",
        /// What was bought is invoiced and paid, no difference unexplained.
        Paid = "paid",
        /// Every visit that was due was made.
        Visited = "visited",
        /// No incident waits for a decision.
        IncidentsDecided = "incidents_decided",
        /// Every obligation was met.
        ObligationsMet = "obligations_met",
        /// The title to every asset passed, or the day on which it will is recorded.
        TitlePassed = "title_passed",
        /// Who agreed to be trained has the certificate.
        Trained = "trained",
        /// The file holds what it must.
        FileWhole = "file_whole",
    }
}

crate::codes! {
    /// How a line of the checklist stands.
    pub enum LineStanding {
        /// Settled.
        Done = "done",
        /// Open.
        Open = "open",
        /// Open, and a manager said why that may be.
        Excused = "excused",
    }
}

/// One line of the checklist. A reason may speak of people: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub line: ClosureLine,
    /// How it stands.
    pub standing: LineStanding,
    /// How many things of it are open.
    pub open: u32,
    /// Why it is excused.
    pub reason: Option<String>,
    /// Who excused it.
    pub officer: Option<String>,
}

/// What came of a grant, as it stands at the closing. Money in cents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FinalFigures {
    /// Granted in kind.
    pub granted: Cents,
    /// The own contribution in money and in kind.
    pub own_share: Cents,
    /// What was paid for what was bought.
    pub spent: Cents,
    /// How many assets were handed over.
    pub assets: u32,
    /// What they are worth together.
    pub assets_value: Cents,
    /// Monitoring visits that count.
    pub visits: u32,
    /// Jobs created, full time.
    pub jobs_full_time: i64,
    /// Jobs created, part time.
    pub jobs_part_time: i64,
    /// Jobs secured.
    pub jobs_secured: i64,
}

/// A closing as it is kept. The reason may speak of people: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Closing {
    /// The day.
    pub on: NaiveDate,
    /// Who closed.
    pub officer: String,
    /// The figures as they stood.
    pub figures: FinalFigures,
    /// Each line with its standing, as they stood.
    pub checklist: Vec<(String, String)>,
    /// The day it was opened again.
    pub reopened_on: Option<NaiveDate>,
    /// By whom.
    pub reopened_by: Option<String>,
    /// Why.
    pub reopen_reason: Option<String>,
}

/// How far a grant is from its closing, or that it is closed. It names a person: no `Debug`.
#[derive(Clone)]
pub struct Closure {
    /// Whose grant it is.
    pub grantee: Grantee,
    /// The checklist as it stands now.
    pub lines: Vec<Line>,
    /// The figures: frozen once closed, as they stand until then.
    pub figures: FinalFigures,
    /// The closings, oldest first; the last one stands unless it was opened again.
    pub closings: Vec<Closing>,
}

impl Closure {
    /// The closing that stands.
    #[must_use]
    pub fn closed(&self) -> Option<&Closing> {
        self.closings.last().filter(|one| one.reopened_on.is_none())
    }

    /// How many lines are open.
    #[must_use]
    pub fn open(&self) -> usize {
        self.lines.iter().filter(|one| one.standing == LineStanding::Open).count()
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The grant is closed: nothing of it changes until a manager opens it again.
    #[error("the grant {0} is closed")]
    Closed(String),
    /// Lines of the checklist are open.
    #[error("{0} lines are open")]
    Open(usize),
    /// The grant is not closed.
    #[error("not closed")]
    NotClosed,
    /// Why is not said.
    #[error("no reason")]
    ReasonMissing,
    /// The line is settled and needs no excuse.
    #[error("nothing to excuse")]
    NothingToExcuse,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Closed(number) => Problem::new("grant-closed").with("agreement", number),
            Self::Open(count) => Problem::new("closure-open").with("count", count),
            Self::NotClosed => Problem::new("closure-not-closed"),
            Self::ReasonMissing => Problem::new("closure-reason-missing").at("reason"),
            Self::NothingToExcuse => Problem::new("closure-nothing-to-excuse").at("line"),
        }
    }
}
