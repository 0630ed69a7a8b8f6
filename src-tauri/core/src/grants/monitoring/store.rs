//! The statements of monitoring.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::counting::{Jobs, Posts, StaffRole, Stock};
use super::schedule::Made;
use super::{Monitored, SeenAsset, SeenStaff, StaffForm, VisitForm};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::grants::grantee;
use crate::ids::{
    AgreementId, ApplicationId, AssetId, JobCountId, MonitoringVisitId, OfficerId, SeenAssetId, StaffId,
};
use crate::vault::Writing;

/// What is written of a visit.
pub(super) struct New<'a> {
    pub id: MonitoringVisitId,
    pub number: &'a str,
    pub agreement: AgreementId,
    pub on: NaiveDate,
    pub milestone: Option<u16>,
    pub in_place: Option<bool>,
    pub in_use: Option<bool>,
    pub stock: Stock,
    pub form: &'a VisitForm,
}

pub(super) fn insert(tx: &Writing<'_>, new: &New<'_>) -> Result<()> {
    let form = new.form;
    tx.prepare_cached(
        "INSERT INTO monitoring_visit (id, agreement_id, visited_on, in_place, operating, note, evidenced, number,
             milestone, officer_id, companion, in_use, registered, income_cents, problems, help_given, grade,
             next_steps, baseline_full_time, baseline_part_time, posts_at_risk, jobs_full_time, jobs_part_time,
             jobs_fte_milli, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
             ?22, ?23, ?24)",
    )?
    .execute(params![
        new.id,
        new.agreement,
        new.on,
        new.in_place,
        form.operating,
        form.note,
        new.number,
        new.milestone,
        tx.officer,
        form.companion,
        new.in_use,
        form.registered,
        form.income,
        form.problems,
        form.help_given,
        form.grade,
        form.next_steps,
        form.baseline_full_time,
        form.baseline_part_time,
        form.posts_at_risk,
        new.stock.full_time,
        new.stock.part_time,
        new.stock.fte_milli,
        stored_moment(tx.now),
    ])?;
    Ok(())
}

/// One asset as a visit found it, ready to be written.
pub(super) struct NewSeen<'a> {
    pub asset: AssetId,
    pub form: &'a super::SeenForm,
}

pub(super) fn insert_seen(tx: &Writing<'_>, visit: MonitoringVisitId, seen: &NewSeen<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO monitoring_asset (id, visit_id, asset_id, present, in_use, condition, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        SeenAssetId::new(),
        visit,
        seen.asset,
        seen.form.present,
        seen.form.in_use,
        seen.form.condition,
        seen.form.note,
    ])?;
    Ok(())
}

pub(super) fn insert_staff(tx: &Writing<'_>, visit: MonitoringVisitId, staff: &StaffForm) -> Result<()> {
    let posts = staff.posts();
    tx.prepare_cached(
        "INSERT INTO monitoring_staff (id, visit_id, role, full_time, seasonal, informal, sex, community, heads,
             hours, months)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        StaffId::new(),
        visit,
        posts.role,
        posts.full_time,
        posts.seasonal,
        posts.informal,
        staff.sex,
        staff.community,
        posts.heads,
        posts.hours,
        posts.months,
    ])?;
    Ok(())
}

/// Which visits.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::grants) struct Which {
    pub visit: Option<MonitoringVisitId>,
    pub application: Option<ApplicationId>,
    /// Void ones too.
    pub void: bool,
}

/// Visits by their day.
pub(in crate::grants) fn visits(db: &Connection, which: Which) -> Result<Vec<Monitored>> {
    let mut statement = db.prepare_cached(
        "SELECT v.*, f.name AS officer_name, j.created_full_time, j.created_part_time, j.secured,
                j.created_fte_milli
         FROM monitoring_visit v JOIN agreement g ON g.id = v.agreement_id AND g.removed_at IS NULL
              JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              LEFT JOIN officer f ON f.id = v.officer_id
              LEFT JOIN job_count j ON j.visit_id = v.id AND j.removed_at IS NULL
         WHERE p.restricted_at IS NULL AND (v.removed_at IS NULL OR (?3 AND v.void_reason IS NOT NULL))
           AND (?1 IS NULL OR v.id = ?1) AND (?2 IS NULL OR g.application_id = ?2)
         ORDER BY v.visited_on, v.id",
    )?;
    let mut rows = statement.query(params![which.visit, which.application, which.void])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push(visit(db, r)?);
    }
    Ok(found)
}

fn visit(db: &Connection, r: &Row<'_>) -> Result<Monitored> {
    let id: MonitoringVisitId = r.get("id")?;
    let full: Option<u32> = r.get("baseline_full_time")?;
    let created: Option<u32> = r.get("created_full_time")?;
    let stock: Option<u32> = r.get("jobs_full_time")?;
    Ok(Monitored {
        id,
        number: r.get("number")?,
        grantee: grantee::of_agreement(db, r.get("agreement_id")?)?,
        on: r.get("visited_on")?,
        milestone: r.get("milestone")?,
        officer: r.get("officer_name")?,
        companion: r.get("companion")?,
        in_place: r.get("in_place")?,
        in_use: r.get("in_use")?,
        operating: r.get("operating")?,
        registered: r.get("registered")?,
        income: r.get("income_cents")?,
        problems: r.get("problems")?,
        help_given: r.get("help_given")?,
        grade: r.get("grade")?,
        next_steps: r.get("next_steps")?,
        note: r.get("note")?,
        baseline: full.zip(r.get("baseline_part_time")?),
        posts_at_risk: r.get("posts_at_risk")?,
        stock: match stock {
            Some(full_time) => Some(Stock {
                full_time,
                part_time: r.get("jobs_part_time")?,
                fte_milli: r.get("jobs_fte_milli")?,
            }),
            None => None,
        },
        jobs: match created {
            Some(created_full_time) => Some(Jobs {
                created_full_time,
                created_part_time: r.get("created_part_time")?,
                secured: r.get("secured")?,
                created_fte_milli: r.get::<_, Option<u32>>("created_fte_milli")?.unwrap_or(0),
            }),
            None => None,
        },
        void_reason: r.get("void_reason")?,
        evidenced: r.get("evidenced")?,
        assets: seen(db, id)?,
        staff: staff(db, id)?,
    })
}

fn seen(db: &Connection, visit: MonitoringVisitId) -> Result<Vec<SeenAsset>> {
    let mut statement = db.prepare_cached(
        "SELECT m.asset_id, s.tag, s.description, m.present, m.in_use, m.condition, m.note
         FROM monitoring_asset m JOIN asset s ON s.id = m.asset_id
         WHERE m.visit_id = ?1 AND m.removed_at IS NULL ORDER BY m.id",
    )?;
    let rows = statement.query_map([visit], |r| {
        Ok(SeenAsset {
            asset: r.get(0)?,
            tag: r.get(1)?,
            description: r.get(2)?,
            present: r.get(3)?,
            in_use: r.get(4)?,
            condition: r.get(5)?,
            note: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn staff(db: &Connection, visit: MonitoringVisitId) -> Result<Vec<SeenStaff>> {
    let mut statement = db.prepare_cached(
        "SELECT role, full_time, seasonal, informal, heads, hours, months, sex, community FROM monitoring_staff
         WHERE visit_id = ?1 AND removed_at IS NULL ORDER BY id",
    )?;
    let rows = statement.query_map([visit], |r| {
        let role: Stored<StaffRole> = r.get(0)?;
        Ok(SeenStaff {
            posts: Posts {
                role: role.known().unwrap_or(StaffRole::Employee),
                full_time: r.get(1)?,
                seasonal: r.get(2)?,
                informal: r.get(3)?,
                heads: r.get(4)?,
                hours: r.get(5)?,
                months: r.get(6)?,
            },
            sex: r.get(7)?,
            community: r.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes a visit out of every count.
pub(super) fn set_void(tx: &Writing<'_>, id: MonitoringVisitId, reason: &str) -> Result<()> {
    let moment = stored_moment(tx.now);
    tx.prepare_cached("UPDATE monitoring_visit SET removed_at = ?2, void_reason = ?3 WHERE id = ?1")?
        .execute(params![id, moment, reason])?;
    tx.prepare_cached("UPDATE job_count SET removed_at = ?2 WHERE visit_id = ?1 AND removed_at IS NULL")?
        .execute(params![id, moment])?;
    Ok(())
}

pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<MonitoringVisitId>> {
    let sql = "SELECT id FROM monitoring_visit WHERE number = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([number], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Jobs before any support, as the latest verification visit found them; else as the earliest monitoring visit
/// that says so.
pub(super) fn baseline(db: &Connection, agreement: AgreementId) -> Result<Option<(u32, u32)>> {
    let verified = "SELECT v.jobs_full_time, v.jobs_part_time FROM verification_visit v
                    JOIN agreement g ON g.application_id = v.application_id
                    WHERE g.id = ?1 AND v.removed_at IS NULL AND v.visited_on IS NOT NULL
                      AND v.jobs_full_time IS NOT NULL AND v.jobs_part_time IS NOT NULL
                    ORDER BY v.visited_on DESC, v.id DESC LIMIT 1";
    let told = "SELECT baseline_full_time, baseline_part_time FROM monitoring_visit
                WHERE agreement_id = ?1 AND removed_at IS NULL AND baseline_full_time IS NOT NULL
                ORDER BY id LIMIT 1";
    for sql in [verified, told] {
        let read = |r: &Row<'_>| Ok((r.get(0)?, r.get(1)?));
        let found = db.prepare_cached(sql)?.query_row([agreement], read).optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The jobs that an old list counted for an agreement.
pub(super) fn taken_over(db: &Connection, agreement: AgreementId) -> Result<Jobs> {
    let sql = "SELECT coalesce(sum(created_full_time), 0), coalesce(sum(created_part_time), 0),
                      coalesce(sum(secured), 0)
               FROM job_count WHERE agreement_id = ?1 AND removed_at IS NULL AND visit_id IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| {
        Ok(Jobs {
            created_full_time: r.get(0)?,
            created_part_time: r.get(1)?,
            secured: r.get(2)?,
            created_fte_milli: 0,
        })
    })?)
}

/// What the visits that count found, by their day: identity, day, stock, posts at risk.
pub(super) type Found = (MonitoringVisitId, NaiveDate, Stock, u32);

pub(super) fn stocks(db: &Connection, agreement: AgreementId) -> Result<Vec<Found>> {
    let mut statement = db.prepare_cached(
        "SELECT id, visited_on, jobs_full_time, jobs_part_time, jobs_fte_milli, coalesce(posts_at_risk, 0)
         FROM monitoring_visit
         WHERE agreement_id = ?1 AND removed_at IS NULL AND evidenced = 1 AND jobs_full_time IS NOT NULL
         ORDER BY visited_on, id",
    )?;
    let rows = statement.query_map([agreement], |r| {
        let stock = Stock { full_time: r.get(2)?, part_time: r.get(3)?, fte_milli: r.get(4)? };
        Ok((r.get(0)?, r.get(1)?, stock, r.get(5)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes what a visit added to the jobs, anew where it was counted before.
pub(super) fn set_jobs(
    tx: &Writing<'_>,
    agreement: AgreementId,
    (visit, on): (MonitoringVisitId, NaiveDate),
    jobs: Jobs,
) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE job_count SET created_full_time = ?2, created_part_time = ?3, secured = ?4,
                 created_fte_milli = ?5
             WHERE visit_id = ?1 AND removed_at IS NULL",
        )?
        .execute(params![
            visit,
            jobs.created_full_time,
            jobs.created_part_time,
            jobs.secured,
            jobs.created_fte_milli
        ])?;
    if changed == 0 {
        tx.prepare_cached(
            "INSERT INTO job_count (id, agreement_id, counted_on, created_full_time, created_part_time, secured,
                 evidenced, visit_id, created_fte_milli)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8)",
        )?
        .execute(params![
            JobCountId::new(),
            agreement,
            on,
            jobs.created_full_time,
            jobs.created_part_time,
            jobs.secured,
            visit,
            jobs.created_fte_milli,
        ])?;
    }
    Ok(())
}

/// The day of the first handover under an agreement.
pub(in crate::grants) fn first_handover(
    db: &Connection,
    agreement: AgreementId,
) -> Result<Option<NaiveDate>> {
    let sql = "SELECT min(handed_over_on) FROM asset WHERE agreement_id = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0))?)
}

/// The visits that were made under an agreement, for its schedule.
pub(in crate::grants) fn made(db: &Connection, agreement: AgreementId) -> Result<Vec<Made>> {
    let sql =
        "SELECT visited_on, milestone FROM monitoring_visit WHERE agreement_id = ?1 AND removed_at IS NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([agreement], |r| Ok(Made { on: r.get(0)?, milestone: r.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether somebody other than an officer visited an agreement.
pub(super) fn visited_by_other(db: &Connection, agreement: AgreementId, officer: OfficerId) -> Result<bool> {
    let sql = "SELECT 1 FROM monitoring_visit WHERE agreement_id = ?1 AND removed_at IS NULL
               AND officer_id IS NOT NULL AND officer_id <> ?2 LIMIT 1";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.exists(params![agreement, officer])?)
}
