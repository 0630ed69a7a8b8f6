//! Settings of the programme, changes, progress of long work.

use csp_core::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One setting of the programme: a group of values that change together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettingShown {
    /// Its key; words at `setting-<key>` with `.hint`.
    pub key: String,
    /// The value in force today.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// Versions, newest first; the default, which has no day, is the last.
    pub versions: Vec<SettingVersion>,
}

/// One version of a setting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettingVersion {
    /// The day from which it is in force, `YYYY-MM-DD`; none for the default.
    pub valid_from: Option<String>,
    /// The value.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// Why it changed.
    pub reason: String,
    /// Whether it is the one in force today.
    pub in_force: bool,
}

/// Gives a setting a new version. Field errors name `valid_from`, `reason`, or the value's own fields
/// (nested ones as `footnotes.eu.sq`, `rules.0.ceiling`).
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangeSetting {
    /// Its key.
    pub key: String,
    /// The fields that change, in the shape of the value; the others keep what they say on that day.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// From when, as typed.
    pub valid_from: String,
    /// Why.
    pub reason: String,
}

/// Which changes.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ChangesQuery {
    /// Only those that touch this record, by id.
    pub record: Option<String>,
    /// Only those of this kind, by the action's code; empty for all.
    pub action: String,
    /// Only from this day on, `YYYY-MM-DD`; empty for all.
    pub since: String,
    /// Only up to this day, `YYYY-MM-DD`; empty for all.
    pub until: String,
    /// At most this many.
    pub limit: Option<u32>,
}

/// Which reads.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ReadsQuery {
    /// Only of the record with this number; empty for all.
    pub record: String,
    /// Only by the officer of this name; empty for all.
    pub officer: String,
    /// Only from this day on, `YYYY-MM-DD`; empty for all.
    pub since: String,
    /// Only up to this day, `YYYY-MM-DD`; empty for all.
    pub until: String,
    /// At most this many.
    pub limit: Option<u32>,
}

/// A read that matters.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadShown {
    /// Its number in the log of reads, from 1.
    pub number: u32,
    /// When, UTC.
    pub at: String,
    /// Who.
    pub officer: String,
    /// What; words at `access-<code>`.
    pub action: String,
    /// The number people know the record by.
    pub record: Option<String>,
    /// The applicant to open, where the record is one or an application of one.
    pub applicant: Option<String>,
    /// Why, where a purpose was asked.
    pub purpose: Option<String>,
}

/// What one change did, or the history of one record and all that belongs to it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HistoryQuery {
    /// The change, by id; otherwise the record.
    pub change: Option<String>,
    /// The record, by id.
    pub record: Option<String>,
    /// So many records are passed over (of a change).
    pub offset: u32,
    /// At most so many (of a change).
    pub limit: u32,
    /// In this language.
    pub language: Language,
}

/// What a change did to one record, in words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordChangeShown {
    /// The change.
    pub change: ChangeShown,
    /// The record's kind and number, in words.
    pub record: String,
    /// `insert`, `update` or `delete`; words at `window-record-<kind>`.
    pub kind: String,
    /// Whether personal values were erased.
    pub erased: bool,
    /// Its fields.
    pub fields: Vec<FieldChangeShown>,
}

/// What a field was and became, in words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldChangeShown {
    /// Its name.
    pub name: String,
    /// Before.
    pub from: Option<String>,
    /// After.
    pub to: Option<String>,
    /// Whether the values are hidden.
    pub masked: bool,
}

/// The end of the change log, to be kept on paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeadShown {
    /// `SEQUENCE HASH`.
    pub head: String,
    /// Its moment, UTC.
    pub at: String,
    /// The founder's fingerprint.
    pub founder: String,
}

/// One change: what was done, by whom.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeShown {
    /// What `undo` takes.
    pub id: String,
    /// When, UTC.
    pub at: String,
    /// Who.
    pub officer: String,
    /// What, by the action's code; words at `action-<code>`.
    pub action: String,
    /// Records touched.
    pub records: u32,
    /// Impersonal facts, such as the file's name and counts.
    #[ts(type = "Record<string, unknown>")]
    pub facts: serde_json::Value,
    /// Whether it may be taken back at all; a later change may still stand against it.
    pub undoable: bool,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Takes a change back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Undo {
    /// The change, or the batch of an import.
    pub change: String,
}

/// How far long work is. Sent through the channel.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Progress {
    /// What is being done, by its code; words at `progress-<code>`.
    pub step: String,
    /// Done so far, in the step's own units.
    pub done: u32,
    /// Of how many; 0 where nobody can say.
    pub total: u32,
}

/// Cancels long work.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Cancel {
    /// The id of the channel that reports the work's progress.
    pub job: u32,
}
