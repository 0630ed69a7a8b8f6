//! What one version of a call says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::RequiredStep;
use crate::money::Cents;
use crate::reference::settings::InLanguages;

/// What a call says. Everything the programme decides call by call stands here and nowhere in the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct CallContent {
    /// Title.
    pub title: InLanguages,
    /// What it is about, for the summary page.
    pub summary: InLanguages,
    /// The municipalities it is open to, by id; all when empty.
    pub area: Vec<String>,
    /// First day on which applications are received.
    #[ts(type = "string | null")]
    pub opens_on: Option<NaiveDate>,
    /// Last day.
    #[ts(type = "string | null")]
    pub closes_on: Option<NaiveDate>,
    /// The line of the budget that pays, by its code.
    pub budget_line: Option<String>,
    /// What the call has to give.
    pub available: Option<Cents>,
    /// How much must or may go where.
    pub quotas: Vec<Quota>,
    /// The most that one application may be granted.
    pub ceiling: Option<Cents>,
    /// Whether going above the ceiling is refused; otherwise it is flagged.
    pub ceiling_refuses: bool,
    /// The least own share, in percent of the requested amount and the own share together.
    pub own_share_min_percent: u8,
    /// Criteria of eligibility.
    pub criteria: Vec<Criterion>,
    /// Documents that an application must have.
    pub documents: Vec<RequiredDocument>,
    /// How applications are scored.
    pub grid: Grid,
    /// The steps demanded.
    pub steps: Vec<RequiredStep>,
    /// Questions beyond the common form.
    pub questions: Vec<Question>,
    /// Days an applicant has to make something clear.
    pub clarification_days: u16,
    /// Days an applicant has to complain, from the day of the letter.
    pub complaint_days: u16,
}

crate::codes! {
    /// What a quota is about.
    pub enum QuotaOf {
        /// A municipality, by id.
        Municipality = "municipality",
        /// A community, as people declared it themselves, by code.
        Community = "community",
    }
}

/// How much must or may go to one municipality or community.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Quota {
    /// What it is about.
    pub of: QuotaOf,
    /// The municipality's id or the community's code.
    pub value: String,
    /// At least so much.
    #[serde(default)]
    pub least: Option<Cents>,
    /// At most so much.
    #[serde(default)]
    pub most: Option<Cents>,
}

/// A criterion of eligibility.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Criterion {
    /// Stable code; findings refer to it.
    pub code: String,
    /// The criterion as the call words it.
    pub words: InLanguages,
    /// Whether a finding must say where the evidence is.
    pub evidence: bool,
}

/// A document that an application must have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct RequiredDocument {
    /// Stable code; findings refer to it.
    pub code: String,
    /// What it is.
    pub words: InLanguages,
    /// Whether the application fails without it; otherwise its absence is only noted.
    pub required: bool,
}

/// A scoring grid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Grid {
    /// The criteria in their order.
    pub criteria: Vec<GridCriterion>,
    /// The least average that passes.
    pub pass: u16,
    /// How many assessors score each application at least.
    pub assessors: u8,
    /// A gap between two assessors above this calls a third.
    pub gap: u16,
    /// What decides between equal averages, in order.
    pub ties: Vec<TieRule>,
}

impl Grid {
    /// The most points there are.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.criteria.iter().map(|criterion| u32::from(criterion.most)).sum()
    }
}

/// A criterion of a scoring grid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct GridCriterion {
    /// Stable code; scores refer to it.
    pub code: String,
    /// The criterion as the grid words it.
    pub words: InLanguages,
    /// The most points it can bring.
    pub most: u16,
    /// Whether its points are those of a confirmed vulnerability, which nobody scores by hand.
    pub vulnerability: bool,
}

crate::codes! {
    /// What decides between equal averages.
    pub enum TieRule {
        /// More points of vulnerability.
        Vulnerability = "vulnerability",
        /// A woman applies.
        Woman = "woman",
        /// A smaller grant is asked for.
        SmallerRequest = "smaller_request",
        /// Received earlier.
        ReceivedEarlier = "received_earlier",
    }
}

crate::codes! {
    /// What the answer to a question is.
    pub enum QuestionKind {
        /// Any text.
        Text = "text",
        /// A number.
        Number = "number",
        /// One of the choices.
        Choice = "choice",
        /// A day.
        Date = "date",
        /// A file that is attached.
        File = "file",
    }
}

/// A question of the call's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Question {
    /// Stable code, the same in every version that asks it.
    pub code: String,
    /// The question.
    pub words: InLanguages,
    /// What the answer is.
    pub kind: QuestionKind,
    /// The possible answers of a choice.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether it must be answered before the application is found eligible.
    #[serde(default)]
    pub required: bool,
    /// Asked only when an earlier question has this answer.
    #[serde(default)]
    pub condition: Option<Condition>,
}

/// A possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "QuestionChoice")]
pub struct Choice {
    /// Stable code.
    pub code: String,
    /// The answer's words.
    pub words: InLanguages,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "QuestionCondition")]
pub struct Condition {
    /// The earlier question.
    pub question: String,
    /// The answer it must have.
    pub is: String,
}
