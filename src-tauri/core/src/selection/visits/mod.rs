//! Verification visits: two officers see with their own eyes what an application says, before a committee
//! decides on it.

pub mod paper;
pub mod photos;
pub mod service;
pub mod store;

mod form;

pub use form::{Coordinates, VisitForm};

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, OfficerId, VisitId};

crate::codes! {
    /// What the business works in.
    pub enum Premises {
        /// The applicant's own; the title was seen.
        Own = "own",
        /// Rented; the lease was seen.
        Lease = "lease",
        /// A family member's, with their word for it.
        Family = "family",
        /// None yet.
        NoPremises = "none",
    }
}

crate::codes! {
    /// What the two officers advise after a visit.
    pub enum Recommendation {
        /// As it stands.
        Recommended = "recommended",
        /// Under conditions, which the remarks name.
        WithConditions = "with_conditions",
        /// Not; the remarks say why.
        NotRecommended = "not_recommended",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The application answers no call.
    #[error("the application answers no call")]
    NoCall,
    /// A visit takes two different people, one of them an officer of this vault.
    #[error("not two visitors")]
    Visitors,
    /// Nothing of the call waits for a visit there.
    #[error("nothing waits for a visit")]
    NothingWaits,
    /// The day of a plan lies in the past.
    #[error("planned for the past")]
    PlannedInPast,
    /// No visit to this application is planned.
    #[error("no visit is planned")]
    NotPlanned,
    /// Only one of the two who were there records what they found.
    #[error("who records was not there")]
    NotVisitor,
    /// The record lacks what every visit must say.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The visit's form has no such field.
    #[error("no field {0}")]
    FieldUnknown(String),
    /// What was typed into a field does not read.
    #[error("{0} does not read")]
    Unreadable(String),
    /// The coordinates are not in Kosovo.
    #[error("not in Kosovo")]
    OutsideKosovo,
    /// Nobody said why somebody is visited once more.
    #[error("a second visit needs its reason")]
    AgainUnexplained,
    /// The visit that is there was not recorded yet.
    #[error("a visit is planned already")]
    StillPlanned,
    /// The call demands a visit before this step.
    #[error("not visited")]
    NotVisited,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoCall => Problem::new("visit-no-call"),
            Self::Visitors => Problem::new("visit-visitors").at("visitors"),
            Self::NothingWaits => Problem::new("visit-nothing-waits"),
            Self::PlannedInPast => Problem::new("visit-planned-in-past").at("on"),
            Self::NotPlanned => Problem::new("visit-not-planned"),
            Self::NotVisitor => Problem::new("visit-not-visitor"),
            Self::Missing(field) => Problem::new("visit-missing").with("field", field).at(field),
            Self::FieldUnknown(field) => Problem::new("visit-field-unknown").with("field", field),
            Self::Unreadable(field) => {
                Problem::new("visit-unreadable").with("field", field).at(field.as_str())
            }
            Self::OutsideKosovo => Problem::new("visit-outside-kosovo").at("latitude"),
            Self::AgainUnexplained => Problem::new("visit-again-unexplained").at("reason"),
            Self::StillPlanned => Problem::new("visit-still-planned"),
            Self::NotVisited => Problem::new("visit-demanded"),
        }
    }
}

/// A verification visit, planned or recorded.
#[derive(Clone, PartialEq)]
pub struct Visit {
    /// Identity.
    pub id: VisitId,
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub applicant: ApplicantId,
    /// The applicant's name as written.
    pub name: String,
    /// The call's number.
    pub call: String,
    /// Where the activity is, else where the person lives: a municipality id.
    pub municipality: Option<String>,
    /// The settlement.
    pub settlement: Option<String>,
    /// Street and house.
    pub address: Option<String>,
    /// Telephone, to say that one comes.
    pub phone: Option<String>,
    /// The day it is planned for.
    pub planned_on: NaiveDate,
    /// Place in the day's route, from 1.
    pub position: u32,
    /// The two who go; the first one is an officer of this vault.
    pub visitors: [Visitor; 2],
    /// What was found, once recorded.
    pub record: Option<VisitRecord>,
    /// Where a photograph says it was, as long as nobody has said so.
    pub photo_place: Option<Coordinates>,
    /// Why the applicant is visited once more.
    pub again: Option<String>,
}

impl Visit {
    /// Whether it was carried out and recorded by two different people.
    #[must_use]
    pub fn is_recorded(&self) -> bool {
        self.record.is_some()
    }
}

/// Somebody who goes on a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// The officer; absent for a colleague without a key.
    pub officer: Option<OfficerId>,
    /// Their name.
    pub name: String,
}

/// What two officers found.
#[derive(Clone, PartialEq)]
pub struct VisitRecord {
    /// The day of the visit.
    pub visited_on: NaiveDate,
    /// Who recorded and signed it.
    pub recorded_by: String,
    /// What the business works in.
    pub premises: Option<Stored<Premises>>,
    /// The title or lease that was seen.
    pub premises_note: Option<String>,
    /// Skills.
    pub skills: Option<String>,
    /// Capacity.
    pub capacity: Option<String>,
    /// People in the household as found.
    pub household: Option<u32>,
    /// Full-time jobs there were before any support.
    pub jobs_full_time: Option<u32>,
    /// Part-time jobs there were before any support.
    pub jobs_part_time: Option<u32>,
    /// Other donors' help that was seen.
    pub other_donors: Option<String>,
    /// Where it was.
    pub place: Option<Coordinates>,
    /// What the two advise.
    pub recommendation: Option<Stored<Recommendation>>,
    /// Remarks.
    pub remarks: Option<String>,
}

#[cfg(test)]
mod tests;
