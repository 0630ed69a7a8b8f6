//! Committees: sessions, members, the agenda and what is said of it.

use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::selection::committee::{Capacity, CommitteeKind, Outcome, SessionMode};
use csp_core::selection::scoring::InterestGround;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CallChoice, Names, ScoreShown};

/// Every session, and what is needed to call another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionsShown {
    /// The sessions, newest first.
    pub sessions: Vec<SessionLine>,
    /// The calls a session can be about.
    pub calls: Vec<CallChoice>,
    /// Codes of committees; words at `committee-<code>`.
    pub kinds: Vec<CommitteeKind>,
    /// How it may meet; words at `session-mode-<code>`.
    pub modes: Vec<SessionMode>,
    /// Whether this officer may prepare sessions.
    pub may_prepare: bool,
}

/// One session in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionLine {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// Which committee; words at `committee-<code>`.
    pub kind: String,
    /// How it meets; words at `session-mode-<code>`.
    pub mode: String,
    /// The call's number.
    pub call: String,
    /// The call's title.
    pub title: Names,
    /// Whose committee advises: a municipality id.
    pub municipality: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub held_on: String,
    /// Where.
    pub place: Option<String>,
    /// The day it was closed and signed.
    pub closed_on: Option<String>,
    /// Who signed.
    pub closed_by: Option<String>,
    /// Cases on the agenda.
    pub cases: u32,
    /// Cases something was said of.
    pub said: u32,
}

/// Calls a session. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenSession {
    /// Which committee.
    pub kind: CommitteeKind,
    /// The call.
    pub call: String,
    /// A municipality id; empty for the approval committee.
    pub municipality: String,
    /// How it meets.
    pub mode: SessionMode,
    /// The day as typed; today when empty.
    pub held_on: String,
    /// Where; may stay empty.
    pub place: String,
}

/// One session.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionShown {
    /// What the list says of it.
    pub line: SessionLine,
    /// Members.
    pub members: Vec<CommitteeMemberShown>,
    /// The agenda in its order.
    pub cases: Vec<CaseShown>,
    /// Limits of the money this session touches, with what it would leave.
    pub limits: Vec<LimitShown>,
    /// What this committee may say; words at `outcome-<code>`.
    pub outcomes: Vec<OutcomeChoice>,
    /// What members may do; words at `capacity-<code>`.
    pub capacities: Vec<Capacity>,
    /// Grounds of recusal; words at `interest-<code>`.
    pub grounds: Vec<InterestGround>,
    /// Whether this officer may change it.
    pub may_prepare: bool,
    /// Whether this officer may close and sign it.
    pub may_close: bool,
}

/// One outcome to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutcomeChoice {
    /// Code.
    pub outcome: Outcome,
    /// Whether it must say why.
    pub needs_reason: bool,
}

/// A member at a session.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommitteeMemberShown {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whom they speak for.
    pub body: String,
    /// What they may do; words at `capacity-<code>`.
    pub capacity: String,
    /// Whether they were present, or answered.
    pub present: bool,
    /// What they keep out of.
    pub recused: Vec<RecusalShown>,
}

/// What a member keeps out of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecusalShown {
    /// The application's number.
    pub number: String,
    /// Why; words at `interest-<code>`.
    pub ground: String,
}

/// One application of the agenda. What the municipal committee does not need to know is not in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseShown {
    /// The application.
    pub application: String,
    /// The applicant; null for the municipal committee's screen.
    pub applicant: Option<String>,
    /// Its number.
    pub number: String,
    /// 1, 2, …
    pub position: u32,
    /// Who applies.
    pub name: String,
    /// Municipality id of the activity.
    pub municipality: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// State code.
    pub state: String,
    /// What is asked for.
    pub requested_cents: Option<Cents>,
    /// The rank, where scores are open to this officer; null for the municipal committee.
    pub rank: Option<u32>,
    /// The score, likewise.
    pub score: Option<ScoreShown>,
    /// Points for a confirmed vulnerability, likewise.
    pub vulnerability: Option<u16>,
    /// What the municipal committee said, where it did; words at `outcome-<code>`.
    pub opinion: Option<String>,
    /// What was said; words at `outcome-<code>`.
    pub outcome: Option<String>,
    /// What is granted, where it is not what was asked for.
    pub amount_cents: Option<Cents>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Votes for, against and abstained, where they were counted.
    pub votes: Option<[u32; 3]>,
    /// Members present who may vote on it and do not keep out.
    pub voters: u32,
}

/// A limit of the money: what stands against it now, and once the session is closed as it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LimitShown {
    /// `line`, `call`, `municipality` or `community`.
    pub what: String,
    /// The line's code, the call's number, the municipality's id or the community's code.
    pub name: String,
    /// The line's title; empty for the others.
    pub title: String,
    /// The most; null where only a least is set.
    pub most_cents: Option<Cents>,
    /// At least so much; quotas only.
    pub least_cents: Option<Cents>,
    /// Promised now.
    pub now_cents: Cents,
    /// Promised once the session is closed.
    pub then_cents: Cents,
    /// By how much it would be passed.
    pub over_cents: Option<Cents>,
    /// Whether closing is refused for it without a manager's reason.
    pub refuses: bool,
    /// Numbers of approvals whose taking back would make room.
    pub without: Vec<String>,
}

/// Records a member. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepMember {
    /// The session.
    pub session: String,
    /// The member to change; null for a new one.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Whom they speak for.
    pub body: String,
    /// What they may do.
    pub capacity: Capacity,
    /// Whether they were present.
    pub present: bool,
}

/// Records that a member keeps out of an application.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecuseMember {
    /// The session.
    pub session: String,
    /// The member.
    pub member: String,
    /// The application, by identity or number.
    pub application: String,
    /// Why.
    pub ground: InterestGround,
}

/// Names an application of a session's agenda.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OfAgenda {
    /// The session.
    pub session: String,
    /// The application, by identity or number.
    pub application: String,
}

/// What a session says of an application. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SayOfCase {
    /// The session.
    pub session: String,
    /// The application.
    pub application: String,
    /// The outcome; null takes back what was said.
    pub outcome: Option<Outcome>,
    /// What is granted, as typed; empty for what was asked for.
    pub amount: String,
    /// Under which conditions.
    pub conditions: String,
    /// Why.
    pub reason: String,
    /// Votes for, against and abstained, as typed; all empty where none were counted.
    pub votes: [String; 3],
}

/// The same said of several applications of a session at once. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SayOfCases {
    /// The session.
    pub session: String,
    /// The applications.
    pub applications: Vec<String>,
    /// The outcome; each that is approved gets what was asked for.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
}

/// Writes the minutes of a closed session.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeMinutes {
    /// The session.
    pub session: String,
    /// The language.
    pub language: Language,
    /// As a workbook, else as a PDF.
    pub workbook: bool,
}

/// Closes a session and signs it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CloseSession {
    /// The session.
    pub session: String,
    /// Why more may be promised than there is; else empty.
    pub exceeds: String,
}

/// What a closed session said of an application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommitteeSaid {
    /// The session's number.
    pub session: String,
    /// Which committee; words at `committee-<code>`.
    pub kind: String,
    /// The day it met, `YYYY-MM-DD`.
    pub on: String,
    /// What it said; words at `outcome-<code>`.
    pub outcome: Option<String>,
    /// What it granted, where it is not what was asked for.
    pub amount_cents: Option<Cents>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// What scoring and committees say of an application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelectionShown {
    /// The stage of scoring; words at `scoring-stage-<code>`; null where its call is not scored.
    pub stage: Option<String>,
    /// The score, once open.
    pub score: Option<ScoreShown>,
    /// What closed sessions said, latest first.
    pub said: Vec<CommitteeSaid>,
}
