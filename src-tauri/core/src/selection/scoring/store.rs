//! The statements of scoring.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Assessment, InterestGround, Points};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::ids::{
    ApplicationId, AssessmentId, CallId, CallVersionId, DeclarationId, InterestId, OfficerId, ScoreId,
};
use crate::vault::Writing;
use crate::vault::signed::{KeptSignature, SignedContent};

pub(super) fn insert_declaration(
    tx: &Writing<'_>,
    id: DeclarationId,
    call: CallId,
    signed: &SignedContent,
) -> Result<()> {
    tx.execute(
        "INSERT INTO interest_declaration (id, call_id, officer_id, content, digest, declared_on, recorded_at,
             signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            call,
            tx.officer,
            signed.content,
            signed.digest.as_slice(),
            tx.today,
            stored_moment(tx.now),
            signed.signature.as_slice()
        ],
    )?;
    Ok(())
}

pub(super) fn insert_interest(
    tx: &Writing<'_>,
    declaration: DeclarationId,
    application: ApplicationId,
    ground: Option<InterestGround>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO interest (id, declaration_id, application_id, ground) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![InterestId::new(), declaration, application, ground])?;
    Ok(())
}

/// What an officer last declared about an application: nothing yet, no interest, or a ground.
pub(super) fn declared(
    db: &Connection,
    officer: OfficerId,
    application: ApplicationId,
) -> Result<Option<Option<Stored<InterestGround>>>> {
    let sql = "SELECT i.ground FROM interest i JOIN interest_declaration d ON d.id = i.declaration_id
               WHERE i.application_id = ?2 AND d.officer_id = ?1 ORDER BY d.recorded_at DESC, d.id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row(params![officer, application], |r| r.get(0)).optional()?)
}

/// The applications under a call, with their numbers, in the order of their numbers.
pub(super) fn under_call(db: &Connection, call: CallId) -> Result<Vec<(ApplicationId, String)>> {
    let sql =
        "SELECT id, number FROM application WHERE call_id = ?1 AND removed_at IS NULL ORDER BY number, id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([call], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The officers who received an application or found about its eligibility.
pub(super) fn who_worked_on(db: &Connection, application: ApplicationId) -> Result<Vec<OfficerId>> {
    let sql = "SELECT officer_id FROM event WHERE record_id = ?1 AND kind = 'received'";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([application], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn assign(
    tx: &Writing<'_>,
    application: ApplicationId,
    officer: OfficerId,
) -> Result<AssessmentId> {
    let id = AssessmentId::new();
    tx.prepare_cached(
        "INSERT INTO assessment (id, application_id, officer_id, assigned_on, assigned_by)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, application, officer, tx.today, tx.officer])?;
    Ok(id)
}

/// Takes an assessment that was not submitted away from its assessor.
pub(super) fn unassign(tx: &Writing<'_>, id: AssessmentId) -> Result<()> {
    let sql = "UPDATE assessment SET removed_at = ?2 WHERE id = ?1 AND submitted_on IS NULL";
    tx.prepare_cached(sql)?.execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// The assessments of an application, in the order of assignment, with everything in them: who may see it is
/// for the caller to settle.
pub(super) fn of_application(db: &Connection, application: ApplicationId) -> Result<Vec<Assessment>> {
    let mut statement = db.prepare_cached(
        "SELECT s.id, s.application_id, s.officer_id, o.name, s.submitted_on, s.total, s.remark
         FROM assessment s JOIN officer o ON o.id = s.officer_id
         WHERE s.application_id = ?1 AND s.removed_at IS NULL ORDER BY s.id",
    )?;
    let mut all: Vec<Assessment> =
        statement.query_map([application], bare)?.collect::<rusqlite::Result<_>>()?;
    let mut statement = db.prepare_cached(
        "SELECT criterion, points, comment FROM assessment_score WHERE assessment_id = ?1 ORDER BY id",
    )?;
    for one in &mut all {
        let points = statement.query_map([one.id], |r| {
            Ok(Points {
                criterion: r.get(0)?,
                points: r.get::<_, Option<u16>>(1)?.unwrap_or_default(),
                comment: r.get(2)?,
            })
        })?;
        one.points = points.collect::<rusqlite::Result<_>>()?;
    }
    Ok(all)
}

fn bare(r: &Row<'_>) -> rusqlite::Result<Assessment> {
    Ok(Assessment {
        id: r.get(0)?,
        application: r.get(1)?,
        officer: r.get(2)?,
        officer_name: r.get(3)?,
        submitted: r.get::<_, Option<String>>(4)?.is_some(),
        total: r.get(5)?,
        points: Vec::new(),
        remark: r.get(6)?,
    })
}

/// How many assessments of a call each officer has.
pub(super) fn loads(db: &Connection, call: CallId) -> Result<Vec<(OfficerId, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT s.officer_id, count(*) FROM assessment s JOIN application a ON a.id = s.application_id
         WHERE a.call_id = ?1 AND s.removed_at IS NULL GROUP BY 1",
    )?;
    let rows = statement.query_map([call], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An assessment as it was given to its assessor.
pub(super) struct Given {
    pub application: ApplicationId,
    pub number: String,
    pub submitted: bool,
    pub total: Option<u32>,
}

/// What was given to an officer, under one call or any, in the order of the numbers.
pub(super) fn given_to(db: &Connection, officer: OfficerId, call: Option<CallId>) -> Result<Vec<Given>> {
    let mut statement = db.prepare_cached(
        "SELECT s.application_id, a.number, s.submitted_on IS NOT NULL, s.total
         FROM assessment s JOIN application a ON a.id = s.application_id
         WHERE s.officer_id = ?1 AND s.removed_at IS NULL AND a.removed_at IS NULL
           AND (?2 IS NULL OR a.call_id = ?2)
         ORDER BY a.number, s.id",
    )?;
    let rows = statement.query_map(params![officer, call], |r| {
        Ok(Given { application: r.get(0)?, number: r.get(1)?, submitted: r.get(2)?, total: r.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is written when an assessment is submitted.
pub(super) struct Submitted<'a> {
    pub id: AssessmentId,
    pub version: CallVersionId,
    pub total: u32,
    pub remark: Option<&'a str>,
    pub points: &'a [Points],
    pub signed: &'a SignedContent,
}

pub(super) fn submit(tx: &Writing<'_>, submitted: &Submitted<'_>) -> Result<()> {
    tx.execute(
        "UPDATE assessment SET version_id = ?2, submitted_on = ?3, submitted_at = ?4, total = ?5, remark = ?6,
             content = ?7, digest = ?8, signature = ?9 WHERE id = ?1",
        params![
            submitted.id,
            submitted.version,
            tx.today,
            stored_moment(tx.now),
            submitted.total,
            submitted.remark,
            submitted.signed.content,
            submitted.signed.digest.as_slice(),
            submitted.signed.signature.as_slice()
        ],
    )?;
    let mut statement = tx.prepare_cached(
        "INSERT INTO assessment_score (id, assessment_id, criterion, points, comment) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for one in submitted.points {
        statement.execute(params![ScoreId::new(), submitted.id, one.criterion, one.points, one.comment])?;
    }
    Ok(())
}

/// The signatures under declarations and under assessments.
pub(super) fn signatures(db: &Connection) -> Result<(Vec<KeptSignature>, Vec<KeptSignature>)> {
    let kept = |sql: &str| -> Result<Vec<KeptSignature>> {
        let mut statement = db.prepare_cached(sql)?;
        let rows = statement.query_map([], |r| {
            Ok(KeptSignature {
                record: r.get(0)?,
                on: r.get::<_, NaiveDate>(1)?,
                signer: r.get(2)?,
                signer_public: r.get(3)?,
                content: r.get(4)?,
                digest: r.get(5)?,
                signature: r.get(6)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    Ok((
        kept(
            "SELECT d.id, d.declared_on, d.officer_id, o.signing_public, d.content, d.digest, d.signature
             FROM interest_declaration d JOIN officer o ON o.id = d.officer_id",
        )?,
        kept(
            "SELECT s.id, s.submitted_on, s.officer_id, o.signing_public, s.content, s.digest, s.signature
             FROM assessment s JOIN officer o ON o.id = s.officer_id WHERE s.submitted_on IS NOT NULL",
        )?,
    ))
}

/// What the signed contents of assessments say, beside what stands in their rows.
pub(super) fn totals_and_contents(db: &Connection) -> Result<Vec<(Option<u32>, Option<String>)>> {
    let sql = "SELECT total, content FROM assessment WHERE submitted_on IS NOT NULL AND content IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
