//! The statements of this area.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::Result;
use crate::approvals::{TermsStand, service as approvals};
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::grants::Outcomes;
use crate::ids::{ApplicantId, ApplicationId, EventId, OfficerId};
use crate::intake::Flag;
use crate::people::records::{Moment, Source};
use crate::selection::{AgreementBrief, Application, ApplicationRecord, ApplicationState, Event};
use crate::vault::Writing;

/// What is written of a step.
pub struct Step<'a> {
    /// The state the application comes into.
    pub state: ApplicationState,
    /// The day of the step.
    pub on: NaiveDate,
    /// When it is recorded.
    pub recorded_at: Moment,
    /// Who records it.
    pub officer: OfficerId,
    /// Why.
    pub reason: Option<&'a str>,
    /// The kind's own facts.
    pub detail: Option<&'a serde_json::Value>,
}

/// Adds an application.
///
/// # Errors
/// When the database fails.
pub fn insert_application(db: &Connection, application: &Application) -> Result<()> {
    let flags = serde_json::to_string(&application.flags).unwrap_or_else(|_| "[]".to_owned());
    db.prepare_cached(
        "INSERT INTO application (id, number, applicant_id, component, sector, municipality,
             requested_cents, own_share_cents, household_size, notes, flags)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        application.id,
        application.number,
        application.applicant,
        application.component.as_ref().map(|c| c.code()),
        application.sector,
        application.municipality,
        application.requested,
        application.own_share,
        application.household_size,
        application.notes,
        flags,
    ])?;
    Ok(())
}

/// Adds a step to an application's history.
///
/// # Errors
/// When the database fails.
pub fn insert_step(db: &Connection, application: ApplicationId, step: &Step<'_>) -> Result<EventId> {
    let id = EventId::new();
    db.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id,
             reason, detail)
         VALUES (?1, 'application', ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        id,
        application,
        step.state,
        step.on,
        stored_moment(step.recorded_at),
        step.officer,
        step.reason,
        step.detail.map(ToString::to_string),
    ])?;
    Ok(id)
}

/// The kind of the event that takes a step out.
pub const CORRECTED: &str = "corrected";

/// The kind of the event that takes a decision out because a complaint about it was upheld.
pub const REOPENED: &str = "reopened";

/// Adds the event that takes a step out of an application's history.
///
/// # Errors
/// When the database fails.
pub fn insert_correction(
    tx: &Writing<'_>,
    application: ApplicationId,
    of: EventId,
    reason: &str,
) -> Result<EventId> {
    take_out(tx, application, CORRECTED, of, reason)
}

/// Adds the event that takes a decision out because a complaint about it was upheld: the application stands
/// where it stood before.
pub(crate) fn insert_reopening(
    tx: &Writing<'_>,
    application: ApplicationId,
    of: EventId,
    reason: &str,
) -> Result<EventId> {
    take_out(tx, application, REOPENED, of, reason)
}

fn take_out(
    tx: &Writing<'_>,
    application: ApplicationId,
    kind: &str,
    of: EventId,
    reason: &str,
) -> Result<EventId> {
    let id = EventId::new();
    let moment = stored_moment(tx.now);
    tx.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id,
             corrects, reason)
         VALUES (?1, 'application', ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![id, application, kind, tx.today, moment, tx.officer, of, reason])?;
    Ok(id)
}

/// The applications with this human number (two laptops could have given the same).
///
/// # Errors
/// When the database fails.
pub fn with_number(db: &Connection, number: &str) -> Result<Vec<ApplicationId>> {
    let mut statement =
        db.prepare_cached("SELECT id FROM application WHERE number = ?1 AND removed_at IS NULL LIMIT 2")?;
    let ids = statement.query_map([number], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// Where an application stands.
///
/// # Errors
/// When the database fails.
pub fn state(db: &Connection, id: ApplicationId) -> Result<Option<Stored<ApplicationState>>> {
    let sql = format!(
        "SELECT kind FROM event WHERE record_id = ?1 AND kind IN ({})
           AND NOT EXISTS (SELECT 1 FROM event later WHERE later.record_id = ?1 AND later.corrects = event.id)
         ORDER BY recorded_at DESC, id DESC LIMIT 1",
        super::state_codes()
    );
    Ok(db.prepare_cached(&sql)?.query_row([id], |r| r.get(0)).optional()?)
}

/// Who applies.
///
/// # Errors
/// When the database fails, or there is no such application.
pub(crate) fn applicant_of(db: &Connection, id: ApplicationId) -> Result<ApplicantId> {
    let sql = "SELECT applicant_id FROM application WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], |r| r.get(0))?)
}

/// The person who applies, or represents the organisation that does.
///
/// # Errors
/// When the database fails, or there is no such application.
pub(super) fn person_of(db: &Connection, id: ApplicationId) -> Result<crate::ids::PersonId> {
    let sql =
        "SELECT ap.person_id FROM application a JOIN applicant ap ON ap.id = a.applicant_id WHERE a.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], |r| r.get(0))?)
}

/// Whether a woman applies; an organisation is no woman, whoever represents it.
///
/// # Errors
/// When the database fails.
pub(super) fn applies_woman(db: &Connection, id: ApplicationId) -> Result<bool> {
    let sql = "SELECT p.sex = 'female' AND ap.organisation_id IS NULL FROM application a
               JOIN applicant ap ON ap.id = a.applicant_id JOIN person p ON p.id = ap.person_id WHERE a.id = ?1";
    let woman: Option<Option<bool>> = db.prepare_cached(sql)?.query_row([id], |r| r.get(0)).optional()?;
    Ok(woman.flatten().unwrap_or(false))
}

/// An application's human number.
///
/// # Errors
/// When the database fails, or there is no such application.
pub fn number_of(db: &Connection, id: ApplicationId) -> Result<String> {
    let sql = "SELECT number FROM application WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], |r| r.get(0))?)
}

/// One application with its history.
///
/// # Errors
/// When the database fails.
pub fn record(db: &Connection, id: ApplicationId) -> Result<Option<ApplicationRecord>> {
    let found = db
        .prepare_cached(&record_statement("a.id = ?1 AND a.removed_at IS NULL"))?
        .query_row([id], bare_record)
        .optional()?;
    let Some(mut record) = found else { return Ok(None) };
    complete(db, &mut record)?;
    Ok(Some(record))
}

/// The applications of an applicant with their histories, oldest first.
///
/// # Errors
/// When the database fails.
pub fn records_of(db: &Connection, applicant: ApplicantId) -> Result<Vec<ApplicationRecord>> {
    let mut statement =
        db.prepare_cached(&record_statement("a.applicant_id = ?1 AND a.removed_at IS NULL"))?;
    let mut records: Vec<ApplicationRecord> =
        statement.query_map([applicant], bare_record)?.collect::<rusqlite::Result<_>>()?;
    for record in &mut records {
        complete(db, record)?;
    }
    Ok(records)
}

fn record_statement(condition: &str) -> String {
    format!(
        "SELECT a.id, a.number, a.applicant_id, a.component, a.sector, a.municipality, a.requested_cents,
                a.own_share_cents, a.household_size, a.notes, a.flags,
                ap.number AS applicant_number, p.name_written, o.name AS organisation
         FROM application a JOIN applicant ap ON ap.id = a.applicant_id
              JOIN person p ON p.id = ap.person_id
              LEFT JOIN organisation o ON o.id = ap.organisation_id
         WHERE {condition} ORDER BY a.id"
    )
}

fn bare_record(r: &Row<'_>) -> rusqlite::Result<ApplicationRecord> {
    let flags: String = r.get("flags")?;
    Ok(ApplicationRecord {
        application: Application {
            id: r.get("id")?,
            number: r.get("number")?,
            applicant: r.get("applicant_id")?,
            component: r.get("component")?,
            sector: r.get("sector")?,
            municipality: r.get("municipality")?,
            requested: r.get("requested_cents")?,
            own_share: r.get("own_share_cents")?,
            household_size: r.get("household_size")?,
            notes: r.get("notes")?,
            // Flags written by a newer program in a shape of its own are left out, not a failure.
            flags: serde_json::from_str::<Vec<Flag>>(&flags).unwrap_or_default(),
        },
        applicant_number: r.get("applicant_number")?,
        name: r.get("name_written")?,
        organisation: r.get("organisation")?,
        state: None,
        history: Vec::new(),
        agreement: None,
        approvals: Vec::new(),
        terms_await: false,
        source: None,
        outcomes: Outcomes::default(),
    })
}

/// Fills in history, state, agreement and source.
fn complete(db: &Connection, record: &mut ApplicationRecord) -> Result<()> {
    let id = record.application.id;
    record.history = db
        .prepare_cached(
            "SELECT e.id, e.kind, e.business_date, e.recorded_at, o.name, e.reason, e.detail, e.corrects, e.evidenced
             FROM event e JOIN officer o ON o.id = e.officer_id
             WHERE e.record_id = ?1 ORDER BY e.recorded_at, e.id",
        )?
        .query_map([id], event)?
        .collect::<rusqlite::Result<_>>()?;
    record.state = record.standing().map(|event| event.kind.clone());
    record.agreement = db
        .prepare_cached(
            "SELECT id, number, granted_cents FROM agreement
             WHERE application_id = ?1 AND removed_at IS NULL ORDER BY id DESC LIMIT 1",
        )?
        .query_row([id], |r| Ok(AgreementBrief { id: r.get(0)?, number: r.get(1)?, granted: r.get(2)? }))
        .optional()?;
    record.approvals = approvals::of(db, id)?;
    record.terms_await = approvals::stand(db, id)? == TermsStand::Awaiting;
    record.outcomes = Outcomes::of(db, id)?;
    record.source = db
        .prepare_cached(
            "SELECT i.file_name, r.sheet, r.row FROM import_row r JOIN import i ON i.id = r.import_id
             WHERE r.application_id = ?1 ORDER BY r.id LIMIT 1",
        )?
        .query_row([id], |r| Ok(Source { file: r.get(0)?, sheet: r.get(1)?, row: r.get(2)? }))
        .optional()?;
    Ok(())
}

fn event(r: &Row<'_>) -> rusqlite::Result<Event> {
    let detail: Option<String> = r.get(6)?;
    Ok(Event {
        id: r.get(0)?,
        kind: r.get(1)?,
        on: r.get(2)?,
        recorded_at: r.get(3)?,
        officer: r.get(4)?,
        reason: r.get(5)?,
        detail: detail.and_then(|text| serde_json::from_str(&text).ok()),
        corrects: r.get(7)?,
        evidenced: r.get::<_, Option<bool>>(8)?.unwrap_or(true),
    })
}
