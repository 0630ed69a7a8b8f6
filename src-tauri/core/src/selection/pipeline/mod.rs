//! The pipeline: where every application stands, since when, and what it waits for.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, OfficerId};
use crate::money::Cents;
use crate::reference::Component;
use crate::selection::ApplicationState;

crate::codes! {
    /// What an application waits for.
    pub enum WaitsFor {
        /// The applicant's answer to what was asked.
        Answer = "answer",
        /// The check of eligibility.
        Check = "check",
        /// A planned verification visit.
        Visit = "visit",
        /// The points of an assessor.
        Scores = "scores",
        /// An open committee session that has it on its agenda.
        Session = "session",
        /// The decision of a committee.
        Decision = "decision",
        /// Money: another one has to withdraw.
        Money = "money",
        /// The agreement.
        Agreement = "agreement",
        /// The letter that tells the applicant.
        Letter = "letter",
    }
}

/// What of an application decides what it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    /// A clarification is not answered.
    pub asked: bool,
    /// A visit is planned and not recorded.
    pub visit: bool,
    /// An assessor has not submitted.
    pub scores: bool,
    /// It is on the agenda of an open session.
    pub session: bool,
    /// The letter about the step it stands on was given out.
    pub told: bool,
}

/// What an application in this state waits for; the first thing that stands in the way.
#[must_use]
pub const fn waits_for(state: ApplicationState, open: Open) -> Option<WaitsFor> {
    match state {
        ApplicationState::Received | ApplicationState::Returned => Some(if open.asked {
            WaitsFor::Answer
        } else if open.visit {
            WaitsFor::Visit
        } else {
            WaitsFor::Check
        }),
        ApplicationState::Eligible => Some(if open.visit {
            WaitsFor::Visit
        } else if open.scores {
            WaitsFor::Scores
        } else if open.session {
            WaitsFor::Session
        } else {
            WaitsFor::Decision
        }),
        ApplicationState::Reserve => Some(WaitsFor::Money),
        ApplicationState::Approved => Some(WaitsFor::Agreement),
        ApplicationState::Ineligible | ApplicationState::Rejected if !open.told => Some(WaitsFor::Letter),
        ApplicationState::Ineligible
        | ApplicationState::Rejected
        | ApplicationState::Withdrawn
        | ApplicationState::Agreed => None,
    }
}

/// One application in the pipeline. Names are in it, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Card {
    /// Identity.
    pub id: ApplicationId,
    /// Number.
    pub number: String,
    /// Who applies.
    pub applicant: ApplicantId,
    /// The organisation's name where one applies, else the person's, as this officer may see it.
    pub name: String,
    /// Where the activity is, else where the person lives: a municipality id.
    pub municipality: Option<String>,
    /// Component.
    pub component: Option<Stored<Component>>,
    /// The number of its call.
    pub call: Option<String>,
    /// What is asked for.
    pub requested: Option<Cents>,
    /// Where it stands.
    pub state: Option<Stored<ApplicationState>>,
    /// The day it came there.
    pub since: Option<NaiveDate>,
    /// Full days it has been there.
    pub days: Option<u32>,
    /// What it waits for.
    pub waits: Option<WaitsFor>,
    /// The officers who assess or visit it.
    pub officers: Vec<OfficerId>,
    /// What was answered to the call's own questions, by their codes: only where one call is looked at, and where the
    /// officer sees whose words they are.
    pub answers: BTreeMap<String, String>,
}
