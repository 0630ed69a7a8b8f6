//! Scoring: interests declared, assessors, sheets, the ranking.

use csp_core::Problem;
use csp_core::money::Cents;
use csp_core::selection::scoring::InterestGround;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Names, OfficerName};

/// Names one call.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OfCall {
    /// The call, by identity or number.
    pub call: String,
}

/// A call to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallChoice {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// Title; the number where a language has none.
    pub title: Names,
    /// Whether it is scored.
    pub scored: bool,
}

/// What waits for the officer at work, in all calls.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoringWaits {
    /// Assessments they can submit.
    pub to_do: u32,
    /// Assessments for which they must declare their interests first.
    pub undeclared: u32,
}

/// The scoring of one call, as the officer at work may see it.
#[derive(Clone, Serialize, TS)]
pub struct ScoringShown {
    /// The call.
    pub call: CallChoice,
    /// The list one declares interests about.
    pub list: Vec<InterestLine>,
    /// Codes of grounds; words at `interest-<code>`.
    pub grounds: Vec<String>,
    /// The officer's own assessments, by number.
    pub own: Vec<OwnAssessment>,
    /// Whether this officer may declare and score.
    pub may_score: bool,
    /// Whether this officer may name assessors.
    pub may_name: bool,
    /// Officers who may be named, with what they have of this call.
    pub officers: Vec<OfficerName>,
    /// The rules of the grid.
    pub grid: GridShown,
    /// How each application stands; empty where `hidden` says why.
    pub progress: Vec<ProgressLine>,
    /// The assessors beside one another, over applications whose scores are open.
    pub assessors: Vec<AssessorLine>,
    /// Why how the applications stand is not shown to this officer.
    pub hidden: Option<Problem>,
}

/// One line of the list to declare about.
#[derive(Clone, Serialize, TS)]
pub struct InterestLine {
    /// The application.
    pub application: String,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// What this officer declared: null for nothing yet, `none`, or a ground's code.
    pub declared: Option<String>,
}

/// One's own assessment.
#[derive(Clone, Serialize, TS)]
pub struct OwnAssessment {
    /// The application.
    pub application: String,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// Whether it was submitted.
    pub submitted: bool,
    /// One's own total, once submitted.
    pub total: Option<u32>,
    /// Whether interests must be declared first.
    pub undeclared: bool,
}

/// The rules of a grid.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GridShown {
    /// The criteria in their order; empty when the call is not scored.
    pub criteria: Vec<CriterionShown>,
    /// The most points there are.
    pub most: u32,
    /// The least average that passes.
    pub pass: u16,
    /// How many assessors each application has at least.
    pub assessors: u8,
    /// A gap above this calls a third.
    pub gap: u16,
}

/// One criterion of a grid.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionShown {
    /// Code.
    pub code: String,
    /// As the grid words it.
    pub words: Names,
    /// The most points it brings.
    pub most: u16,
    /// Whether its points are those of a confirmed vulnerability.
    pub vulnerability: bool,
}

/// How one application stands. Points are there only once its scores are open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgressLine {
    /// The application.
    pub application: String,
    /// Its number.
    pub number: String,
    /// The stage's code; words at `scoring-stage-<code>`.
    pub stage: String,
    /// Assessors named.
    pub assigned: u32,
    /// Assessors that have submitted.
    pub submitted: u32,
    /// The score, once open.
    pub score: Option<ScoreShown>,
}

/// A score that is open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoreShown {
    /// The average, in thousandths of a point.
    pub average_milli: i64,
    /// The distance between the assessors.
    pub spread: u32,
    /// Whether that is more than the grid's gap.
    pub wide: bool,
    /// Whether it reaches the pass mark.
    pub passes: bool,
}

/// One assessor beside the others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssessorLine {
    /// Name.
    pub name: String,
    /// Applications scored whose scores are open.
    pub count: u32,
    /// Their average, in thousandths of a point.
    pub average_milli: i64,
    /// How far above the others' average on the same applications, in thousandths of a point.
    pub beside_others_milli: i64,
    /// Whether that is more than half of the gap that calls a third assessor.
    pub outlier: bool,
}

/// Signs one's interests over a call's whole list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeclareInterests {
    /// The call.
    pub call: String,
    /// Applications one has an interest in; of all others one has none.
    pub exceptions: Vec<InterestIn>,
}

/// An interest in one application.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InterestIn {
    /// The application.
    pub application: String,
    /// Why.
    pub ground: InterestGround,
}

/// Names assessors for a call.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameAssessors {
    /// The call.
    pub call: String,
    /// The officers.
    pub officers: Vec<String>,
}

/// What naming assessors did.
#[derive(Clone, Serialize, TS)]
pub struct NamedAssessors {
    /// Assessments given out.
    pub assigned: u32,
    /// Numbers of applications that still lack assessors.
    pub short: Vec<String>,
    /// The scoring as it is now.
    pub now: ScoringShown,
}

/// One's own sheet for an application.
#[derive(Clone, Serialize, TS)]
pub struct SheetShown {
    /// The application.
    pub application: String,
    /// The applicant.
    pub applicant: String,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// The grid.
    pub grid: GridShown,
    /// The points, once submitted.
    pub points: Vec<PointsShown>,
    /// Whether it was submitted.
    pub submitted: bool,
    /// The total, once submitted.
    pub total: Option<u32>,
    /// The remark on the whole, once submitted.
    pub remark: Option<String>,
}

/// Points for a criterion, as submitted.
#[derive(Clone, Serialize, TS)]
pub struct PointsShown {
    /// The criterion's code.
    pub criterion: String,
    /// The points.
    pub points: u16,
    /// Why.
    pub comment: Option<String>,
}

/// Submits one's assessment, signed and final. Field errors name the criterion's code.
#[derive(Clone, Deserialize, TS)]
pub struct SubmitAssessment {
    /// The application.
    pub application: String,
    /// Points for every criterion.
    pub points: Vec<PointsGiven>,
    /// A remark on the whole; empty for none.
    pub remark: String,
}

/// Points for one criterion.
#[derive(Clone, Deserialize, TS)]
pub struct PointsGiven {
    /// The criterion's code.
    pub criterion: String,
    /// The points.
    pub points: u16,
    /// Why; empty for no comment.
    pub comment: String,
}

/// The ranked list of a call, as far as scores are open.
#[derive(Clone, Serialize, TS)]
pub struct RankingShown {
    /// The lines in their order.
    pub lines: Vec<RankedLine>,
    /// The grid.
    pub grid: GridShown,
    /// Codes of the rules for equal averages, in order; words at `tie-rule-<code>`.
    pub ties: Vec<String>,
}

/// One line of the ranked list.
#[derive(Clone, Serialize, TS)]
pub struct RankedLine {
    /// Equal ones share a rank.
    pub rank: u32,
    /// Whether another line has the same average.
    pub tied: bool,
    /// The application.
    pub application: String,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// State code.
    pub state: Option<String>,
    /// The score.
    pub score: ScoreShown,
    /// What is asked for.
    pub requested_cents: Option<Cents>,
}

/// Asks how the ranking would be with other weights and another pass mark.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WhatIf {
    /// The call.
    pub call: String,
    /// Other weights.
    pub weights: Vec<Weight>,
    /// Another pass mark; null as it is.
    pub pass: Option<u16>,
}

/// Another weight of a criterion.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Weight {
    /// The criterion's code.
    pub criterion: String,
    /// Percent of its points.
    pub percent: u16,
}
