//! The statements of closings.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::{Closing, ClosureLine, FinalFigures, Line};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::{Code, Stored};
use crate::ids::{AgreementId, ClosureId, ExcuseId};
use crate::vault::Writing;

/// The excuses that stand: why, and who said so.
pub(super) fn excuses(
    db: &Connection,
    agreement: AgreementId,
) -> Result<HashMap<String, (Option<String>, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT x.line, x.reason, f.name FROM grant_excuse x JOIN officer f ON f.id = x.officer_id
         WHERE x.agreement_id = ?1 AND x.removed_at IS NULL ORDER BY x.id",
    )?;
    let rows = statement.query_map([agreement], |r| Ok((r.get(0)?, (r.get(1)?, r.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes an excuse in the place of the one before.
pub(super) fn excuse(
    tx: &Writing<'_>,
    agreement: AgreementId,
    line: ClosureLine,
    reason: Option<&str>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE grant_excuse SET removed_at = ?3 WHERE agreement_id = ?1 AND line = ?2 AND removed_at IS NULL",
    )?
    .execute(params![agreement, line.code(), stored_moment(tx.now)])?;
    if let Some(reason) = reason {
        tx.prepare_cached(
            "INSERT INTO grant_excuse (id, agreement_id, line, reason, excused_on, recorded_at, officer_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            ExcuseId::new(),
            agreement,
            line.code(),
            reason,
            tx.today,
            stored_moment(tx.now),
            tx.officer,
        ])?;
    }
    Ok(())
}

/// Freezes the figures and the checklist.
pub(super) fn close(
    tx: &Writing<'_>,
    agreement: AgreementId,
    figures: &FinalFigures,
    lines: &[Line],
) -> Result<()> {
    let checklist: Vec<_> = lines.iter().map(|one| (one.line.code(), one.standing.code())).collect();
    tx.prepare_cached(
        "INSERT INTO grant_closure (id, agreement_id, closed_on, figures, checklist, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        ClosureId::new(),
        agreement,
        tx.today,
        // Numbers and codes, which JSON always takes.
        serde_json::to_string(figures).unwrap_or_default(),
        serde_json::to_string(&checklist).unwrap_or_default(),
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

/// Opens again what stands closed.
pub(super) fn reopen(tx: &Writing<'_>, agreement: AgreementId, reason: &str) -> Result<()> {
    tx.prepare_cached(
        "UPDATE grant_closure SET reopened_on = ?2, reopened_by = ?3, reopen_reason = ?4
         WHERE agreement_id = ?1 AND reopened_on IS NULL AND removed_at IS NULL",
    )?
    .execute(params![agreement, tx.today, tx.officer, reason])?;
    Ok(())
}

/// The closings of a grant, oldest first.
pub(super) fn closings(db: &Connection, agreement: AgreementId) -> Result<Vec<Closing>> {
    let mut statement = db.prepare_cached(
        "SELECT c.closed_on, f.name, c.figures, c.checklist, c.reopened_on, r.name, c.reopen_reason
         FROM grant_closure c JOIN officer f ON f.id = c.officer_id LEFT JOIN officer r ON r.id = c.reopened_by
         WHERE c.agreement_id = ?1 AND c.removed_at IS NULL ORDER BY c.id",
    )?;
    let json = |column: usize, error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    };
    let rows = statement.query_map([agreement], |r| {
        Ok(Closing {
            on: r.get(0)?,
            officer: r.get(1)?,
            figures: serde_json::from_str(&r.get::<_, String>(2)?).map_err(|error| json(2, error))?,
            checklist: serde_json::from_str(&r.get::<_, String>(3)?).map_err(|error| json(3, error))?,
            reopened_on: r.get(4)?,
            reopened_by: r.get(5)?,
            reopen_reason: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many amendments wait for signatures, and whether the agreement itself was signed.
pub(super) fn signed(db: &Connection, agreement: AgreementId) -> Result<(bool, u32)> {
    let sql = "SELECT EXISTS (SELECT 1 FROM agreement_signing s WHERE s.agreement_id = ?1
                   AND s.amendment_id IS NULL AND s.removed_at IS NULL),
               (SELECT count(*) FROM agreement_amendment m WHERE m.agreement_id = ?1 AND m.removed_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM agreement_signing s WHERE s.amendment_id = m.id
                                   AND s.removed_at IS NULL))";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// The lots in which items of an agreement are bought.
pub(super) fn lots(db: &Connection, agreement: AgreementId) -> Result<Vec<crate::ids::LotId>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT n.lot_id FROM lot_item l JOIN lot_line n ON n.id = l.line_id
         JOIN agreement_item i ON i.id = l.item_id
         WHERE i.agreement_id = ?1 AND l.removed_at IS NULL AND n.removed_at IS NULL",
    )?;
    let rows = statement.query_map([agreement], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many of those who attended a training for an application have no certificate that was made.
pub(super) fn trainings(db: &Connection, application: crate::ids::ApplicationId) -> Result<(u32, u32)> {
    let sql = "SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM grant_paper w
                   WHERE w.application_id = t.application_id AND w.kind = 'training_certificate'
                     AND w.about_id = t.id AND w.given_at IS NOT NULL AND w.removed_at IS NULL))
               FROM training_attendance t WHERE t.application_id = ?1 AND t.removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// The kinds of obligations that were agreed, with what came of each.
pub(super) fn obligations(
    db: &Connection,
    agreement: AgreementId,
) -> Result<Vec<(String, Option<Stored<crate::grants::agreements::obligations::ObligationOutcome>>)>> {
    let mut statement = db.prepare_cached(
        "SELECT kind, outcome FROM obligation WHERE agreement_id = ?1 AND removed_at IS NULL ORDER BY position",
    )?;
    let rows = statement.query_map([agreement], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
