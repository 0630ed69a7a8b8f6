//! Settings of the programme, changes, progress of long work.

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
    /// At most this many.
    pub limit: Option<u32>,
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
