//! The lock on a closed grant. It looks at what a write changed, not at who wrote it, so that no code path passes
//! it by: neither a service function, nor an import, nor an undo.

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::Error;
use crate::Result;
use crate::vault::Action;

/// Actions that a closed grant takes: its opening, the title that passes on the day the closing recorded, and what
/// the law asks for personal data.
const FREE: [Action; 7] = [
    Action::GrantClosed,
    Action::GrantReopened,
    Action::TitlePassed,
    Action::PersonErased,
    Action::RetentionDecided,
    Action::ErasuresApplied,
    Action::BackupRestored,
];

/// The agreement that holds an asset now.
const HOLDER: &str = "SELECT coalesce((SELECT e.agreement_id FROM asset_event e WHERE e.asset_id = s.id
    AND e.kind = 'redonated' AND e.removed_at IS NULL ORDER BY e.id DESC LIMIT 1), s.agreement_id) FROM asset s";

/// The statement that finds the agreements a row of a table belongs to; none for what no closing locks. An attached
/// file may still come in, and does not go.
fn agreements(table: &str, is_new: bool) -> Option<String> {
    Some(match table {
        "handover"
        | "handover_stop"
        | "monitoring_visit"
        | "job_count"
        | "incident"
        | "agreement_item"
        | "obligation"
        | "agreement_amendment"
        | "agreement_signing"
        | "agreement_ending"
        | "grant_excuse" => {
            format!("SELECT agreement_id FROM {table} WHERE id = ?1")
        }
        "agreement" => "SELECT id FROM agreement WHERE id = ?1".to_owned(),
        "asset" => format!("{HOLDER} WHERE s.id = ?1"),
        "asset_holder" | "asset_event" => {
            format!("{HOLDER} WHERE s.id = (SELECT asset_id FROM {table} WHERE id = ?1)")
        }
        "monitoring_asset" | "monitoring_staff" => format!(
            "SELECT v.agreement_id FROM monitoring_visit v JOIN {table} t ON t.visit_id = v.id WHERE t.id = ?1"
        ),
        "lot_item" => {
            "SELECT i.agreement_id FROM lot_item l JOIN agreement_item i ON i.id = l.item_id WHERE l.id = ?1"
                .to_owned()
        }
        "order_split" | "delivery_part" | "payment_part" | "procurement_decision" => format!(
            "SELECT i.agreement_id FROM {table} t JOIN lot_item l ON l.id = t.lot_item_id
             JOIN agreement_item i ON i.id = l.item_id WHERE t.id = ?1"
        ),
        "training_attendance" => {
            "SELECT g.id FROM training_attendance t JOIN agreement g ON g.application_id = t.application_id
             WHERE t.id = ?1"
                .to_owned()
        }
        // Where the application stands carries the agreement.
        "event" => "SELECT g.id FROM event e JOIN agreement g ON g.application_id = e.record_id
             WHERE e.id = ?1 AND e.record_kind = 'application'"
            .to_owned(),
        "attachment" if !is_new => {
            "SELECT g.id FROM attachment t JOIN agreement g ON t.record_id IN (g.id, g.application_id)
             WHERE t.id = ?1"
                .to_owned()
        }
        _ => return None,
    })
}

/// Refuses a write that touches these rows where one of them belongs to a closed grant.
///
/// # Errors
/// [`Error::Closed`].
pub(crate) fn check<'a>(
    db: &Connection,
    action: Action,
    rows: impl IntoIterator<Item = (&'a str, Uuid, bool)>,
) -> Result<()> {
    const CLOSED: &str = "SELECT 1 FROM grant_closure WHERE reopened_on IS NULL AND removed_at IS NULL";
    if FREE.contains(&action) || !db.prepare_cached(CLOSED)?.exists([])? {
        return Ok(());
    }
    for (table, record, is_new) in rows {
        let Some(found) = agreements(table, is_new) else { continue };
        let sql = format!(
            "SELECT g.number FROM agreement g JOIN grant_closure c ON c.agreement_id = g.id
             WHERE c.reopened_on IS NULL AND c.removed_at IS NULL AND g.id IN ({found}) LIMIT 1"
        );
        let closed: Option<String> = db.prepare_cached(&sql)?.query_row([record], |r| r.get(0)).optional()?;
        if let Some(number) = closed {
            return Err(Error::Closed(number).into());
        }
    }
    Ok(())
}
