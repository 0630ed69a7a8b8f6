//! The pipeline, views saved by name, moving many, deadlines, letters in batch, and the list of complaints.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use csp_core::Problem;
use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::selection::ApplicationState;
use csp_core::selection::calls::Question;
use csp_core::selection::letters::BatchKind;
use csp_core::views::ViewPlace;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CallChoice, ComplaintShown, WrittenFile};

/// What of the pipeline is looked for. An empty list means "any"; the code `""` in one means "not recorded".
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct PipelineQuery {
    /// Search text; folds scripts and spelling; empty for all.
    pub search: String,
    /// Call numbers.
    pub calls: Vec<String>,
    /// Components.
    pub components: Vec<String>,
    /// Municipality ids.
    pub municipalities: Vec<String>,
    /// States.
    pub states: Vec<String>,
    /// What is waited for.
    pub waits: Vec<String>,
    /// Officers who assess or visit, by identity.
    pub officers: Vec<String>,
    /// At least so many days where it stands.
    pub days_from: Option<u32>,
    /// At most so many.
    pub days_to: Option<u32>,
    /// Answers to the questions of the one call that is looked at.
    pub answers: Vec<AnswerWanted>,
}

/// An answer that is looked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerWanted {
    /// The question's code.
    pub question: String,
    /// The answer; empty for none recorded.
    pub answer: String,
}

/// The pipeline as far as the filter lets through.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineShown {
    /// Those that match: best match first when searching, else who has waited longest first.
    pub cards: Vec<PipelineCard>,
    /// Every state in the order of the work, with what of it matches.
    pub columns: Vec<PipelineColumn>,
    /// All applications.
    pub total: u32,
    /// The calls to choose from.
    pub calls: Vec<CallChoice>,
    /// The officers to choose from, by identity and name.
    pub officers: Vec<OfficerChoice>,
    /// The questions of the one call that is looked at.
    pub questions: Vec<Question>,
    /// What can be waited for; words at `pipeline-waits-<code>`.
    pub waits: Vec<String>,
}

/// An officer to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerChoice {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}

/// One state of the pipeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineColumn {
    /// The state's code.
    pub state: String,
    /// How many of those that match.
    pub count: u32,
    /// What they ask for together.
    pub requested_cents: Cents,
    /// The steps that lead on from here.
    pub next: Vec<PipelineStep>,
}

/// A step that many applications can take.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineStep {
    /// The state it leads to.
    pub state: ApplicationState,
    /// Whether it must say why.
    pub needs_reason: bool,
    /// Whether it is a decision, which a manager signs and nobody takes back.
    pub decision: bool,
}

/// One application.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineCard {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: String,
    /// The applicant, for opening.
    pub applicant: String,
    /// Name as written; the organisation's where one applies.
    pub name: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Component code.
    pub component: Option<String>,
    /// The call's number.
    pub call: Option<String>,
    /// Money requested.
    pub requested_cents: Option<Cents>,
    /// State code.
    pub state: Option<String>,
    /// Full days it has stood there.
    pub days: Option<u32>,
    /// What it waits for, as a code.
    pub waits: Option<String>,
    /// What was answered to the questions of the one call that is looked at, by their codes.
    pub answers: BTreeMap<String, String>,
}

/// Which table's views.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ViewsOf {
    /// The table.
    pub place: ViewPlace,
}

/// Filters saved by name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ViewShown {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// The filters by name.
    pub content: BTreeMap<String, String>,
}

/// Saves filters by name. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveView {
    /// The table.
    pub place: ViewPlace,
    /// Name; a view of this name gets the filters in place of its own.
    pub name: String,
    /// The filters by name.
    pub content: BTreeMap<String, String>,
}

/// Gives a view another name. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RenameView {
    /// The table, whose views are given back.
    pub place: ViewPlace,
    /// The view.
    pub id: String,
    /// The new name.
    pub name: String,
}

/// Takes a view away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemoveView {
    /// The table, whose views are given back.
    pub place: ViewPlace,
    /// The view.
    pub id: String,
}

/// Moves many applications to a state. Field errors name these fields.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MoveMany {
    /// The applications, by identity.
    pub applications: Vec<String>,
    /// The state.
    pub state: ApplicationState,
    /// The day as typed; empty for today.
    pub on: String,
    /// Why; else empty.
    pub reason: String,
    /// Only tell what would happen.
    pub dry_run: bool,
    /// Where one is refused nobody moves.
    pub all_or_none: bool,
}

/// What became of each.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MovedMany {
    /// The numbers of those that moved, or would.
    pub moved: Vec<String>,
    /// Those that did not, or would not.
    pub refused: Vec<RefusedApplication>,
    /// Whether it was written.
    pub done: bool,
    /// Whether it can be taken back as one.
    pub undoable: bool,
    /// The change, for taking it back.
    pub change: Option<String>,
}

/// An application with what stands in its way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedApplication {
    /// Number.
    pub number: String,
    /// Why.
    pub problem: Problem,
}

/// Something that is due.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineShown {
    /// `clarification`, `session`, `call` or `visit`; words at `due-<code>`.
    pub what: String,
    /// Its day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Days from today; below zero when late.
    pub days: i64,
    /// The record it is about: an application, a session, a call.
    pub record: String,
    /// That record's number.
    pub number: String,
    /// The applicant's name, where it is about one.
    pub name: Option<String>,
    /// The applicant, where it is about one.
    pub applicant: Option<String>,
}

/// What is late and what is due soon, the oldest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlinesShown {
    /// The deadlines.
    pub deadlines: Vec<DeadlineShown>,
    /// How many days ahead is soon, as the settings say.
    pub ahead: u16,
}

/// How far ahead is looked.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeadlinesAsked {
    /// Days; those of the settings when null.
    pub ahead: Option<u16>,
}

/// Which letters a batch in the window writes.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LettersAsked {
    /// The applications, by identity.
    pub applications: Vec<String>,
    /// All of this call instead, by number.
    pub call: Option<String>,
    /// Which letters.
    pub kind: BatchKind,
    /// One language for all; each person's own when null.
    pub language: Option<Language>,
    /// Anew, though given out before.
    pub again: bool,
    /// One PDF with all of them.
    pub one_file: bool,
}

/// What such a batch would do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LettersPreview {
    /// Applications that were asked about.
    pub applications: u32,
    /// Letters it would write.
    pub count: u32,
    /// The same by kind; words at `letter-kind-<code>`.
    pub by_kind: Vec<LettersOfKind>,
    /// Applications whose letter was given out already.
    pub given: u32,
    /// Applications with nothing of the kind to tell.
    pub nothing: u32,
    /// Whose letter would be written although something is lacking.
    pub lacking: Vec<LackingApplication>,
    /// Who gets no letter although there is something to tell.
    pub refused: Vec<RefusedApplication>,
}

/// How many letters of a kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LettersOfKind {
    /// The kind's code.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// An application whose letter lacks something.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LackingApplication {
    /// Number.
    pub number: String,
    /// What, as codes; words at `letter-lack-<code>`.
    pub lacks: Vec<String>,
}

/// What a batch wrote.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LettersWritten {
    /// Letters.
    pub written: u32,
    /// Applications whose letter was given out before.
    pub before: u32,
    /// The one file, or the last of many; null when nothing was written.
    pub file: Option<WrittenFile>,
    /// How many files.
    pub files: u32,
}

/// A complaint with who it is about.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComplaintRow {
    /// The complaint.
    pub complaint: ComplaintShown,
    /// The application's number.
    pub application: String,
    /// The applicant, for opening.
    pub applicant: String,
    /// The applicant's name; null where their data is restricted or erased.
    pub name: Option<String>,
    /// The day it was decided.
    #[ts(type = "string | null")]
    pub decided_on: Option<NaiveDate>,
}
