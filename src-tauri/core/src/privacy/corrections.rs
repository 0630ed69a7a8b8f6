//! What was corrected in a person's data, when, and why: read from the change log.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::person_of;
use crate::Result;
use crate::ids::ChangeId;
use crate::people::sight::Sight;
use crate::sensitive::Sensitive;
use crate::vault::erasing::dependents;
use crate::vault::{OpKind, Vault, history};

/// One field that was corrected. It carries personal data; its values print as `…`.
#[derive(Debug, Clone)]
pub struct Correction {
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The change.
    pub change: ChangeId,
    /// The officer's name.
    pub officer: String,
    /// The record's table: `person`, `identification`, `organisation` or `application`.
    pub table: String,
    /// The field's name.
    pub field: String,
    /// What stood there.
    pub from: Option<Sensitive<String>>,
    /// What stands there since.
    pub to: Option<Sensitive<String>>,
    /// Why, where it was said.
    pub reason: Option<Sensitive<String>>,
}

/// The tables whose changes are corrections of a person's data.
const TABLES: [&str; 4] = ["person", "identification", "organisation", "application"];
/// What happens to a record besides being corrected.
const NOT_DETAILS: [&str; 4] = ["restricted_at", "erased_at", "removed_at", "flags"];

/// The corrections of an applicant's person, newest first. What was erased is not among them.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn corrections(vault: &Vault, applicant: &str) -> Result<Vec<Correction>> {
    let (records, reasons) = vault.read(|reading| {
        let (id, _, person) = person_of(reading, applicant)?;
        Sight::of(reading)?.check(id)?;
        let mut roots = vec![("person", person.uuid())];
        roots.extend(
            super::store::own_organisations(reading, person)?
                .into_iter()
                .map(|id| ("organisation", id.uuid())),
        );
        let all = dependents(reading, &roots, &[])?;
        let records: Vec<Uuid> =
            TABLES.iter().filter_map(|table| all.get(table)).flatten().copied().collect();
        Ok((records, reasons(reading, person.uuid())?))
    })?;
    let mut found = Vec::new();
    for record in records {
        let changes = history(vault, record)?;
        for change in changes {
            // A further proof of identity is a correction; whatever else is new was there from the start.
            let added = change.table == "identification"
                && change.kind == OpKind::Insert
                && reasons.contains_key(&change.change.id);
            if change.kind != OpKind::Update && !added {
                continue;
            }
            for field in &change.fields {
                if !field.personal || NOT_DETAILS.contains(&field.field.as_str()) {
                    continue;
                }
                let text = |value: &Option<Sensitive<serde_json::Value>>| {
                    value.as_ref().map(|Sensitive(value)| {
                        Sensitive(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                    })
                };
                found.push(Correction {
                    at: change.change.moment,
                    change: change.change.id,
                    officer: change.change.officer_name.clone(),
                    table: change.table.clone(),
                    field: field.field.clone(),
                    from: text(&field.from),
                    to: text(&field.to),
                    reason: reasons.get(&change.change.id).cloned().flatten().map(Sensitive),
                });
            }
        }
    }
    found.sort_by(|a, b| (b.at, &a.table, &a.field).cmp(&(a.at, &b.table, &b.field)));
    Ok(found)
}

/// The changes that corrected a person's details, with the reason each gave.
fn reasons(db: &rusqlite::Connection, person: Uuid) -> Result<BTreeMap<ChangeId, Option<String>>> {
    let sql = "SELECT o.change_id, e.reason FROM event e JOIN change_op o ON o.record_id = e.id
        WHERE e.record_id = ?1 AND e.kind = 'corrected'";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([person], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}
