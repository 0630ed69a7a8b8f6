//! The statements of incidents.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::{Incident, IncidentDecision, IncidentKind};
use crate::Result;
use crate::clock::stored_moment;
use crate::grants::grantee;
use crate::ids::{AgreementId, ApplicationId, AssetId, IncidentId};
use crate::vault::Writing;

/// What is written of an incident.
pub(super) struct New<'a> {
    pub id: IncidentId,
    pub number: &'a str,
    pub agreement: AgreementId,
    pub asset: Option<AssetId>,
    pub kind: IncidentKind,
    pub on: NaiveDate,
    pub description: Option<&'a str>,
    pub due_on: NaiveDate,
}

pub(super) fn insert(tx: &Writing<'_>, new: &New<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO incident (id, number, agreement_id, asset_id, kind, happened_on, description, due_on,
             recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        new.id,
        new.number,
        new.agreement,
        new.asset,
        new.kind,
        new.on,
        new.description,
        new.due_on,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    Ok(())
}

pub(super) fn decide(
    tx: &Writing<'_>,
    id: IncidentId,
    decision: IncidentDecision,
    reason: &str,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE incident SET decision = ?2, decided_on = ?3, decided_by = ?4, reason = ?5 WHERE id = ?1",
    )?
    .execute(params![id, decision, tx.today, tx.officer, reason])?;
    Ok(())
}

pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<IncidentId>> {
    let sql = "SELECT id FROM incident WHERE number = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([number], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Incidents by their day: one, an application's, all.
pub(super) fn incidents(
    db: &Connection,
    one: Option<IncidentId>,
    application: Option<ApplicationId>,
) -> Result<Vec<Incident>> {
    let mut statement = db.prepare_cached(
        "SELECT i.*, s.tag, s.description AS asset_description, f.name AS officer,
                EXISTS (SELECT 1 FROM grant_paper w WHERE w.about_id = i.id AND w.removed_at IS NULL) AS letter
         FROM incident i JOIN agreement g ON g.id = i.agreement_id AND g.removed_at IS NULL
              JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              JOIN officer f ON f.id = i.officer_id LEFT JOIN asset s ON s.id = i.asset_id
         WHERE i.removed_at IS NULL AND p.restricted_at IS NULL AND (?1 IS NULL OR i.id = ?1)
           AND (?2 IS NULL OR g.application_id = ?2)
         ORDER BY i.happened_on, i.id",
    )?;
    let mut rows = statement.query(params![one, application])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push(incident(db, r)?);
    }
    Ok(found)
}

fn incident(db: &Connection, r: &Row<'_>) -> Result<Incident> {
    Ok(Incident {
        id: r.get("id")?,
        number: r.get("number")?,
        grantee: grantee::of_agreement(db, r.get("agreement_id")?)?,
        asset: r.get("asset_id")?,
        tag: r.get("tag")?,
        asset_description: r.get("asset_description")?,
        kind: r.get("kind")?,
        on: r.get("happened_on")?,
        description: r.get("description")?,
        due_on: r.get("due_on")?,
        officer: r.get("officer")?,
        letter: r.get("letter")?,
        decision: r.get("decision")?,
        decided_on: r.get("decided_on")?,
        reason: r.get("reason")?,
    })
}
