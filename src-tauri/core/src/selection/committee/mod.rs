//! Committees: the Municipal Support Committee (MSC) advises, the Project Approval Committee (PAC) decides.
//! Members are mostly outsiders without a key: what they said is recorded, and one officer's signature over the
//! whole session makes it count.

pub mod ahead;
pub mod closing;
pub mod minutes;
pub mod service;
pub mod store;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicationId, CallId, CommitteeMemberId, OfficerId, SessionId};
use crate::money::Cents;
use crate::selection::ApplicationState;
use crate::selection::scoring::InterestGround;

crate::codes! {
    /// Which committee.
    pub enum CommitteeKind {
        /// The Municipal Support Committee, which advises.
        MunicipalSupport = "municipal_support",
        /// The Project Approval Committee, which decides.
        ProjectApproval = "project_approval",
    }
}

crate::codes! {
    /// How it meets.
    pub enum SessionMode {
        /// In a room, or on a screen.
        Meeting = "meeting",
        /// By letter: whoever does not object in time agrees as their capacity says.
        Written = "written",
    }
}

crate::codes! {
    /// What a member may do.
    pub enum Capacity {
        /// Votes.
        Vote = "vote",
        /// Advises.
        Advise = "advise",
        /// Observes.
        Observe = "observe",
        /// May object.
        NoObjection = "no_objection",
    }
}

crate::codes! {
    /// What a session says about an application.
    pub enum Outcome {
        /// PAC: approved.
        Approved = "approved",
        /// PAC: put on the reserve list.
        Reserve = "reserve",
        /// PAC: rejected.
        Rejected = "rejected",
        /// PAC: sent back.
        Returned = "returned",
        /// MSC: supported.
        Supported = "supported",
        /// MSC: not supported.
        NotSupported = "not_supported",
    }
}

impl Outcome {
    /// The state an application comes into by it; none where the committee only advises.
    #[must_use]
    pub const fn state(self) -> Option<ApplicationState> {
        match self {
            Self::Approved => Some(ApplicationState::Approved),
            Self::Reserve => Some(ApplicationState::Reserve),
            Self::Rejected => Some(ApplicationState::Rejected),
            Self::Returned => Some(ApplicationState::Returned),
            Self::Supported | Self::NotSupported => None,
        }
    }

    /// Whether it must say why.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Rejected | Self::Returned | Self::NotSupported)
    }

    const fn of(self) -> CommitteeKind {
        match self {
            Self::Supported | Self::NotSupported => CommitteeKind::MunicipalSupport,
            _ => CommitteeKind::ProjectApproval,
        }
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No session has this identity or number.
    #[error("no such session")]
    NotFound,
    /// The session is closed: what it said stands.
    #[error("the session is closed")]
    Closed,
    /// The session is not closed, so there are no minutes.
    #[error("the session is open")]
    Open,
    /// A municipal committee needs its municipality.
    #[error("no municipality")]
    MunicipalityMissing,
    /// The session has no such member.
    #[error("no such member")]
    MemberNotFound,
    /// A member needs a name and whom they speak for.
    #[error("a member without name or body")]
    MemberIncomplete,
    /// The application is not on the agenda.
    #[error("not on the agenda")]
    NotOnAgenda,
    /// The application is not under the session's call.
    #[error("under another call")]
    OtherCall,
    /// The outcome is not one this committee gives.
    #[error("not this committee's to say")]
    NotItsOutcome,
    /// The outcome needs its reason.
    #[error("no reason")]
    ReasonMissing(String),
    /// More votes than members who may vote and were not recused.
    #[error("more votes than members")]
    TooManyVotes(String),
    /// The votes do not carry the outcome.
    #[error("the votes do not carry it")]
    NotCarried(String),
    /// An application on the agenda has no outcome.
    #[error("no outcome for {0:?}")]
    Undecided(Vec<String>),
    /// Nobody with a vote was present.
    #[error("nobody voted")]
    NobodyVotes,
    /// The call demands that a committee decides: a step by hand is none.
    #[error("the committee decides")]
    CommitteeDecides,
    /// The call demands the municipal committee's opinion first.
    #[error("no municipal opinion")]
    OpinionMissing,
    /// What would be asked now could sway a session.
    #[error("scores are open and not decided on")]
    WhatIfNow,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("session-not-found"),
            Self::Closed => Problem::new("session-closed"),
            Self::Open => Problem::new("session-open"),
            Self::MunicipalityMissing => Problem::new("session-municipality-missing").at("municipality"),
            Self::MemberNotFound => Problem::new("session-member-not-found").at("member"),
            Self::MemberIncomplete => Problem::new("session-member-incomplete").at("name"),
            Self::NotOnAgenda => Problem::new("session-not-on-agenda"),
            Self::OtherCall => Problem::new("session-other-call"),
            Self::NotItsOutcome => Problem::new("session-not-its-outcome").at("outcome"),
            Self::ReasonMissing(number) => {
                Problem::new("session-reason-missing").with("application", number).at("reason")
            }
            Self::TooManyVotes(number) => {
                Problem::new("session-too-many-votes").with("application", number).at("votes")
            }
            Self::NotCarried(number) => {
                Problem::new("session-not-carried").with("application", number).at("votes")
            }
            Self::Undecided(numbers) => {
                Problem::new("session-undecided").with("applications", numbers.join(", "))
            }
            Self::NobodyVotes => Problem::new("session-nobody-votes"),
            Self::CommitteeDecides => Problem::new("committee-decides"),
            Self::OpinionMissing => Problem::new("municipal-opinion-missing"),
            Self::WhatIfNow => Problem::new("what-if-now"),
        }
    }
}

/// A session.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// Human number, such as `CSP4-A-M0003`.
    pub number: String,
    /// Which committee.
    pub kind: Stored<CommitteeKind>,
    /// The call whose applications it is about.
    pub call: CallId,
    /// Whose committee advises: a municipality id.
    pub municipality: Option<String>,
    /// How it meets.
    pub mode: Stored<SessionMode>,
    /// The day it meets, or the last day to answer.
    pub held_on: NaiveDate,
    /// Where.
    pub place: Option<String>,
    /// The day it was closed and signed.
    pub closed_on: Option<NaiveDate>,
    /// Who signed.
    pub closed_by: Option<OfficerId>,
    /// Members.
    pub members: Vec<Member>,
    /// The agenda in its order.
    pub cases: Vec<Case>,
    /// Who kept out of what.
    pub recusals: Vec<Recusal>,
}

/// A member at a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Identity.
    pub id: CommitteeMemberId,
    /// Name.
    pub name: String,
    /// Whom they speak for.
    pub body: String,
    /// What they may do.
    pub capacity: Stored<Capacity>,
    /// Whether they were present, or answered in a written procedure.
    pub present: bool,
}

/// One application of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// 1, 2, …
    pub position: u32,
    /// What was said, once something was.
    pub outcome: Option<Stored<Outcome>>,
    /// What is granted, where it is not what was asked for.
    pub amount: Option<Cents>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Votes for, where votes were counted.
    pub votes_for: Option<u32>,
    /// Votes against.
    pub votes_against: Option<u32>,
    /// Votes abstained.
    pub votes_abstained: Option<u32>,
}

/// A member who kept out of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recusal {
    /// Who.
    pub member: CommitteeMemberId,
    /// Of what.
    pub application: ApplicationId,
    /// Why.
    pub ground: Stored<InterestGround>,
}

/// What a closed session said of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOf {
    /// The session's number.
    pub session: String,
    /// Which committee.
    pub kind: Stored<CommitteeKind>,
    /// The day it met.
    pub held_on: NaiveDate,
    /// What it said.
    pub case: Case,
}

#[cfg(test)]
mod tests;
