//! Calls for applications: the list, one call, and what is done with them.

use csp_core::money::Cents;
use csp_core::reference::Component;
use csp_core::selection::calls::{CallContent, MessageKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ApplicantRow;
use super::funds::CallBalanceShown;

/// One call in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallRow {
    /// Identity.
    pub id: String,
    /// Number, such as `CSP4-A-C0002`.
    pub number: String,
    /// Component code.
    pub component: String,
    /// What it says today.
    pub content: CallContent,
    /// Number of the version in force.
    pub version: u32,
    /// Applications under it.
    pub applications: u32,
    /// Those of them that came late.
    pub late: u32,
    /// What it has left, where it has an amount.
    pub balance_cents: Option<Cents>,
}

/// One call with everything about it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallShown {
    /// What the list says of it.
    pub row: CallRow,
    /// Every version, newest first.
    pub versions: Vec<CallVersionShown>,
    /// Questions, answers and corrigenda, oldest first.
    pub messages: Vec<CallMessageShown>,
    /// Its money today.
    pub balance: CallBalanceShown,
    /// The applications under it, newest first.
    pub applications: Vec<UnderCall>,
    /// Whether this officer may amend it.
    pub may_amend: bool,
    /// Whether this officer may record questions and answers.
    pub may_say: bool,
    /// Whether this officer may put applications under it.
    pub may_put: bool,
}

/// The calls, and whether this officer may open one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallsShown {
    /// Newest first.
    pub calls: Vec<CallRow>,
    /// Whether this officer may open one.
    pub may_open: bool,
}

/// A version of a call.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallVersionShown {
    /// 1, 2, …
    pub version: u32,
    /// From when.
    pub valid_from: String,
    /// Why; empty for the first.
    pub reason: String,
    /// Whether it is the one in force today.
    pub in_force: bool,
    /// What it says.
    pub content: CallContent,
    /// The parts it says otherwise than the version before it; words at `window-call-<part>`.
    pub changed: Vec<String>,
}

/// A question or a corrigendum.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallMessageShown {
    /// Identity.
    pub id: String,
    /// Kind code.
    pub kind: String,
    /// The day it was asked or published.
    pub said_on: String,
    /// What was asked or published.
    pub said: String,
    /// The day of the answer.
    pub answered_on: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

/// An application under a call.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnderCall {
    /// The line of the applicants table.
    pub row: ApplicantRow,
    /// Why it was accepted late; empty where one sees only that it was.
    pub late_reason: Option<String>,
}

/// Which call, by identity or number.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CallOf {
    /// The call.
    pub call: String,
}

/// A component.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OfComponent {
    /// Its code.
    pub component: Component,
}

/// Opens a call. Field errors name parts of the content.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenCall {
    /// The component it is for.
    pub component: Component,
    /// What it says other than calls usually do: parts of the content. What does not read is refused by its name.
    #[ts(type = "{ [part: string]: unknown }")]
    pub content: serde_json::Value,
}

/// Gives a call a new version.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AmendCall {
    /// The call.
    pub call: String,
    /// The parts that change.
    #[ts(type = "{ [part: string]: unknown }")]
    pub content: serde_json::Value,
    /// From when, as typed; today when empty.
    pub valid_from: String,
    /// Why.
    pub reason: String,
}

/// Puts applications under a call, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PutUnderCall {
    /// The call.
    pub call: String,
    /// The applications.
    pub applications: Vec<String>,
    /// Why they are accepted late; else empty.
    pub late_reason: String,
}

/// Records a question about a call, or a corrigendum.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SayAboutCall {
    /// The call.
    pub call: String,
    /// Which of the two.
    pub kind: MessageKind,
    /// What was asked or published.
    pub said: String,
    /// The day, as typed; today when empty.
    pub on: String,
}

/// Answers a question about a call.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReplyAboutCall {
    /// The call.
    pub call: String,
    /// The question.
    pub message: String,
    /// The answer.
    pub answer: String,
    /// The day, as typed; today when empty.
    pub on: String,
}
