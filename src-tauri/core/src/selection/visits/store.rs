//! The statements of verification visits.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Coordinates, Visit, VisitForm, VisitRecord, Visitor};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, CallId, CallVersionId, OfficerId, VisitId};
use crate::vault::Writing;
use crate::vault::signed::{KeptSignature, SignedContent};

/// An application that waits for a visit.
pub(super) struct Candidate {
    pub id: ApplicationId,
    pub municipality: Option<String>,
    pub settlement: Option<String>,
}

/// The applications of a call without a visit planned or recorded.
pub(super) fn unvisited(db: &Connection, call: CallId) -> Result<Vec<Candidate>> {
    let sql = "SELECT a.id, coalesce(a.municipality, p.municipality), p.settlement
               FROM application a JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
               WHERE a.call_id = ?1 AND a.removed_at IS NULL AND p.restricted_at IS NULL AND p.erased_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM verification_visit v
                                 WHERE v.application_id = a.id AND v.removed_at IS NULL)
               ORDER BY a.number, a.id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([call], |r| {
        Ok(Candidate { id: r.get(0)?, municipality: r.get(1)?, settlement: r.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) struct Planned<'a> {
    pub application: ApplicationId,
    pub version: CallVersionId,
    pub on: NaiveDate,
    pub position: u32,
    pub first: OfficerId,
    pub second: Option<OfficerId>,
    pub colleague: Option<&'a str>,
    /// Why, where it is not the first visit.
    pub again: Option<&'a str>,
}

pub(super) fn insert(tx: &Writing<'_>, plan: &Planned<'_>) -> Result<VisitId> {
    let id = VisitId::new();
    tx.prepare_cached(
        "INSERT INTO verification_visit (id, application_id, version_id, planned_on, position, officer_id,
             second_officer_id, colleague, again_reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id,
        plan.application,
        plan.version,
        plan.on,
        plan.position,
        plan.first,
        plan.second,
        plan.colleague,
        plan.again
    ])?;
    Ok(id)
}

/// The last place in a day's route.
pub(super) fn last_position(db: &Connection, on: NaiveDate) -> Result<u32> {
    let sql = "SELECT coalesce(max(position), 0) FROM verification_visit
               WHERE planned_on = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([on], |r| r.get(0))?)
}

pub(super) fn set_position(tx: &Writing<'_>, id: VisitId, position: u32) -> Result<()> {
    tx.prepare_cached("UPDATE verification_visit SET position = ?2 WHERE id = ?1")?
        .execute(params![id, position])?;
    Ok(())
}

pub(super) fn remove(tx: &Writing<'_>, id: VisitId) -> Result<()> {
    tx.prepare_cached("UPDATE verification_visit SET removed_at = ?2 WHERE id = ?1")?
        .execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

pub(super) struct Recorded<'a> {
    pub id: VisitId,
    pub version: CallVersionId,
    pub on: NaiveDate,
    pub form: &'a VisitForm,
    pub place: Option<Coordinates>,
    pub signed: &'a SignedContent,
}

pub(super) fn record(tx: &Writing<'_>, recorded: &Recorded<'_>) -> Result<()> {
    let form = recorded.form;
    tx.prepare_cached(
        "UPDATE verification_visit SET version_id = ?2, visited_on = ?3, recorded_on = ?4, recorded_by = ?5,
             premises = ?6, premises_note = ?7, skills = ?8, production_capacity = ?9, household = ?10,
             jobs_full_time = ?11, jobs_part_time = ?12, other_donors = ?13, latitude_micro = ?14,
             longitude_micro = ?15, recommendation = ?16, remarks = ?17, content = ?18, digest = ?19,
             signature = ?20
         WHERE id = ?1",
    )?
    .execute(params![
        recorded.id,
        recorded.version,
        recorded.on,
        tx.today,
        tx.officer,
        form.premises,
        form.premises_note,
        form.skills,
        form.capacity,
        form.household,
        form.jobs_full_time,
        form.jobs_part_time,
        form.other_donors,
        recorded.place.map(|place| place.latitude_micro),
        recorded.place.map(|place| place.longitude_micro),
        form.recommendation,
        form.remarks,
        recorded.signed.content,
        recorded.signed.digest.as_slice(),
        recorded.signed.signature.as_slice()
    ])?;
    Ok(())
}

/// Which visits.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Which {
    pub call: Option<CallId>,
    pub on: Option<NaiveDate>,
    pub application: Option<ApplicationId>,
}

/// Visits by the day they are planned for and their place in the route.
pub(super) fn visits(db: &Connection, which: Which) -> Result<Vec<Visit>> {
    let mut statement = db.prepare_cached(
        "SELECT v.id, v.application_id, a.number, a.applicant_id, p.name_written, c.number AS call,
                coalesce(a.municipality, p.municipality) AS municipality, p.settlement, p.address,
                p.house_number, p.phone, v.planned_on, v.position, v.officer_id, f.name AS first,
                v.second_officer_id, s.name AS second, v.colleague, v.visited_on, r.name AS recorder,
                v.premises, v.premises_note, v.skills, v.production_capacity, v.household, v.jobs_full_time,
                v.jobs_part_time, v.other_donors, v.latitude_micro, v.longitude_micro, v.recommendation,
                v.remarks, v.photo_latitude_micro, v.photo_longitude_micro, v.again_reason
         FROM verification_visit v JOIN application a ON a.id = v.application_id
              JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
              JOIN call_version cv ON cv.id = v.version_id JOIN call c ON c.id = cv.call_id
              JOIN officer f ON f.id = v.officer_id
              LEFT JOIN officer s ON s.id = v.second_officer_id
              LEFT JOIN officer r ON r.id = v.recorded_by
         WHERE v.removed_at IS NULL AND a.removed_at IS NULL AND p.restricted_at IS NULL
           AND (?1 IS NULL OR cv.call_id = ?1) AND (?2 IS NULL OR v.planned_on = ?2)
           AND (?3 IS NULL OR v.application_id = ?3)
         ORDER BY v.planned_on, v.position, v.id",
    )?;
    let rows = statement.query_map(params![which.call, which.on, which.application], visit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn visit(r: &Row<'_>) -> rusqlite::Result<Visit> {
    let (street, house): (Option<String>, Option<String>) = (r.get("address")?, r.get("house_number")?);
    let address: Vec<String> = street.into_iter().chain(house).collect();
    let colleague: Option<String> = r.get("colleague")?;
    let second: Option<String> = r.get("second")?;
    let visited_on: Option<NaiveDate> = r.get("visited_on")?;
    let place = r.get::<_, Option<i32>>("latitude_micro")?.zip(r.get::<_, Option<i32>>("longitude_micro")?);
    let record = match visited_on {
        Some(visited_on) => Some(VisitRecord {
            visited_on,
            recorded_by: r.get::<_, Option<String>>("recorder")?.unwrap_or_default(),
            premises: r.get("premises")?,
            premises_note: r.get("premises_note")?,
            skills: r.get("skills")?,
            capacity: r.get("production_capacity")?,
            household: r.get("household")?,
            jobs_full_time: r.get("jobs_full_time")?,
            jobs_part_time: r.get("jobs_part_time")?,
            other_donors: r.get("other_donors")?,
            place: place
                .map(|(latitude_micro, longitude_micro)| Coordinates { latitude_micro, longitude_micro }),
            recommendation: r.get("recommendation")?,
            remarks: r.get("remarks")?,
        }),
        None => None,
    };
    Ok(Visit {
        id: r.get("id")?,
        application: r.get("application_id")?,
        number: r.get("number")?,
        applicant: r.get("applicant_id")?,
        name: r.get("name_written")?,
        call: r.get("call")?,
        municipality: r.get("municipality")?,
        settlement: r.get("settlement")?,
        address: (!address.is_empty()).then(|| address.join(" ")),
        phone: r.get("phone")?,
        planned_on: r.get("planned_on")?,
        position: r.get("position")?,
        visitors: [
            Visitor { officer: Some(r.get("officer_id")?), name: r.get("first")? },
            Visitor { officer: r.get("second_officer_id")?, name: second.or(colleague).unwrap_or_default() },
        ],
        record,
        photo_place: r
            .get::<_, Option<i32>>("photo_latitude_micro")?
            .zip(r.get::<_, Option<i32>>("photo_longitude_micro")?)
            .map(|(latitude_micro, longitude_micro)| Coordinates { latitude_micro, longitude_micro }),
        again: r.get("again_reason")?,
    })
}

/// Keeps where a photograph says a visit was.
pub(super) fn set_photo_place(tx: &Writing<'_>, id: VisitId, place: Coordinates) -> Result<()> {
    let sql =
        "UPDATE verification_visit SET photo_latitude_micro = ?2, photo_longitude_micro = ?3 WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(params![id, place.latitude_micro, place.longitude_micro])?;
    Ok(())
}

/// Whether two different people visited an application up to a day, and one of them signed it.
pub(super) fn was_visited(db: &Connection, application: ApplicationId, on: NaiveDate) -> Result<bool> {
    let sql = "SELECT 1 FROM verification_visit
               WHERE application_id = ?1 AND visited_on <= ?2 AND removed_at IS NULL AND signature IS NOT NULL
                 AND (colleague IS NOT NULL OR second_officer_id <> officer_id) LIMIT 1";
    let found: Option<i64> =
        db.prepare_cached(sql)?.query_row(params![application, on], |r| r.get(0)).optional()?;
    Ok(found.is_some())
}

/// The signatures under recorded visits, each with what its row says of the advice.
pub(super) fn signatures(db: &Connection) -> Result<Vec<(KeptSignature, Option<String>)>> {
    let sql = "SELECT v.id, v.recorded_on, v.recorded_by, o.signing_public, v.content, v.digest, v.signature,
                      v.recommendation
               FROM verification_visit v JOIN officer o ON o.id = v.recorded_by
               WHERE v.visited_on IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        let kept = KeptSignature {
            record: r.get(0)?,
            on: r.get(1)?,
            signer: r.get(2)?,
            signer_public: r.get(3)?,
            content: r.get(4)?,
            digest: r.get(5)?,
            signature: r.get(6)?,
        };
        Ok((kept, r.get(7)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
