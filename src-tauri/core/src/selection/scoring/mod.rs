//! Scoring: who declares which interest, who assesses what, and what comes of it. Assessors are blind to one
//! another: nobody, in no role and by no command, sees points of an application before all its assessors
//! have submitted theirs.

pub mod declaring;
pub mod own;
mod result;
pub mod service;
pub mod store;

use crate::Problem;
use crate::ids::{ApplicationId, AssessmentId, OfficerId};

pub use result::{AssessorSummary, Scored, ScoringStage, Standing};

crate::codes! {
    /// Why an officer has an interest in an application (domain: family to the third degree, business,
    /// friendship, the same village or party).
    pub enum InterestGround {
        /// Family, to the third degree.
        Family = "family",
        /// Business.
        Business = "business",
        /// Friendship or enmity.
        Friendship = "friendship",
        /// The same village or party.
        VillageOrParty = "village_or_party",
        /// Anything else that could be thought to sway.
        Other = "other",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The officer has not declared their interests over the list with this application.
    #[error("interests are not declared")]
    Undeclared,
    /// The officer declared an interest in the application.
    #[error("the officer declared an interest")]
    Recused,
    /// The officer is not among the application's assessors.
    #[error("not assigned")]
    NotAssigned,
    /// The officer's assessment was submitted already.
    #[error("submitted already")]
    Submitted,
    /// The application answers no call, or its call has no grid.
    #[error("no grid")]
    NoGrid,
    /// The application is not where scoring happens.
    #[error("the application is not being scored")]
    NotScored,
    /// The grid has no such criterion.
    #[error("the grid has no criterion {0}")]
    CriterionUnknown(String),
    /// A criterion has no points.
    #[error("{0} has no points")]
    PointsMissing(String),
    /// More points than the criterion can bring.
    #[error("{criterion} brings at most {most}")]
    TooMany {
        /// The criterion.
        criterion: String,
        /// Its most points.
        most: u16,
    },
    /// No points, or all of them, need a comment.
    #[error("{0} needs a comment")]
    CommentMissing(String),
    /// The list has nothing to declare about.
    #[error("nothing to declare")]
    NothingToDeclare,
    /// No assessor was named, or the same twice.
    #[error("no assessors")]
    NoAssessors,
    /// Scoring is not done: the scores are not complete, or a third assessor is called.
    #[error("scoring is not complete")]
    Incomplete,
    /// The average is below the pass mark.
    #[error("below the pass mark of {0}")]
    BelowPass(u16),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Undeclared => Problem::new("interest-undeclared"),
            Self::Recused => Problem::new("interest-recused"),
            Self::NotAssigned => Problem::new("assessment-not-assigned"),
            Self::Submitted => Problem::new("assessment-submitted"),
            Self::NoGrid => Problem::new("assessment-no-grid"),
            Self::NotScored => Problem::new("assessment-not-scored"),
            Self::CriterionUnknown(code) => {
                Problem::new("assessment-criterion-unknown").with("criterion", code).at(code)
            }
            Self::PointsMissing(code) => {
                Problem::new("assessment-points-missing").with("criterion", code).at(code)
            }
            Self::TooMany { criterion, most } => Problem::new("assessment-too-many")
                .with("criterion", criterion)
                .with("most", most)
                .at(criterion),
            Self::CommentMissing(code) => {
                Problem::new("assessment-comment-missing").with("criterion", code).at(code)
            }
            Self::NothingToDeclare => Problem::new("interest-nothing"),
            Self::NoAssessors => Problem::new("assessment-no-assessors").at("assessors"),
            Self::Incomplete => Problem::new("scoring-incomplete"),
            Self::BelowPass(pass) => Problem::new("scoring-below-pass").with("pass", pass),
        }
    }
}

/// Points for one criterion.
#[derive(Clone, PartialEq, Eq)]
pub struct Points {
    /// The criterion's code.
    pub criterion: String,
    /// The points.
    pub points: u16,
    /// Why; demanded for none and for all of them.
    pub comment: Option<String>,
}

/// One assessor's work on one application, as far as the reader may see it.
#[derive(Clone, PartialEq)]
pub struct Assessment {
    /// Identity.
    pub id: AssessmentId,
    /// The application.
    pub application: ApplicationId,
    /// The assessor.
    pub officer: OfficerId,
    /// Their name.
    pub officer_name: String,
    /// Whether it was submitted.
    pub submitted: bool,
    /// The total; hidden from others while the application's scores are blind.
    pub total: Option<u32>,
    /// The points; hidden from others likewise.
    pub points: Vec<Points>,
    /// The remark on the whole; hidden from others likewise.
    pub remark: Option<String>,
}

#[cfg(test)]
mod tests;
