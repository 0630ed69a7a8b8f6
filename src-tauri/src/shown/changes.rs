//! What was done.

use csp_core::clock::stamp;
use csp_core::vault::Change;

use crate::open::Open;
use crate::wire::ChangeShown;

/// One change.
pub fn one(open: &Open, change: Change) -> ChangeShown {
    ChangeShown {
        id: change.id.to_string(),
        at: stamp(change.moment),
        undoable: change.undoable_by(open.officer.role),
        undone: change.undone_by.is_some(),
        officer: change.officer_name,
        action: change.action.code().to_owned(),
        records: u32::try_from(change.records).unwrap_or(u32::MAX),
        facts: if change.subject.is_object() { change.subject } else { serde_json::json!({}) },
    }
}
