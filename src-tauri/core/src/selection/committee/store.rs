//! The statements of committees.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Case, Member, Recusal, SaidOf, Session};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicationId, CallId, CaseId, CommitteeMemberId, RecusalId, SessionId};
use crate::vault::Writing;
use crate::vault::signed::{KeptSignature, SignedContent};

pub(super) fn insert(tx: &Writing<'_>, session: &Session) -> Result<()> {
    tx.execute(
        "INSERT INTO committee_session (id, number, kind, call_id, municipality, mode, held_on, place, opened_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            session.id,
            session.number,
            session.kind.code(),
            session.call,
            session.municipality,
            session.mode.code(),
            session.held_on,
            session.place,
            tx.today
        ],
    )?;
    Ok(())
}

pub(super) fn with_number(db: &Connection, number: &str) -> Result<Vec<SessionId>> {
    let sql = "SELECT id FROM committee_session WHERE number = ?1 AND removed_at IS NULL LIMIT 2";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([number], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn all(db: &Connection, call: Option<CallId>) -> Result<Vec<SessionId>> {
    let sql = "SELECT id FROM committee_session WHERE removed_at IS NULL AND (?1 IS NULL OR call_id = ?1)
               ORDER BY held_on DESC, id DESC";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([call], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// A session with its members, agenda and recusals.
pub(super) fn session(db: &Connection, id: SessionId) -> Result<Option<Session>> {
    let sql = "SELECT id, number, kind, call_id, municipality, mode, held_on, place, closed_on, closed_by
               FROM committee_session WHERE id = ?1 AND removed_at IS NULL";
    let found = db
        .prepare_cached(sql)?
        .query_row([id], |r| {
            Ok(Session {
                id: r.get(0)?,
                number: r.get(1)?,
                kind: r.get(2)?,
                call: r.get(3)?,
                municipality: r.get(4)?,
                mode: r.get(5)?,
                held_on: r.get(6)?,
                place: r.get(7)?,
                closed_on: r.get(8)?,
                closed_by: r.get(9)?,
                members: Vec::new(),
                cases: Vec::new(),
                recusals: Vec::new(),
            })
        })
        .optional()?;
    let Some(mut session) = found else { return Ok(None) };
    session.members = members(db, id)?;
    session.cases = cases(db, id)?;
    session.recusals = recusals(db, id)?;
    Ok(Some(session))
}

fn members(db: &Connection, id: SessionId) -> Result<Vec<Member>> {
    let sql = "SELECT id, name, body, capacity, present FROM session_member
               WHERE session_id = ?1 AND removed_at IS NULL ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |r| {
        Ok(Member {
            id: r.get(0)?,
            name: r.get(1)?,
            body: r.get(2)?,
            capacity: r.get(3)?,
            present: r.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn cases(db: &Connection, id: SessionId) -> Result<Vec<Case>> {
    let sql =
        "SELECT c.application_id, a.number, c.position, c.outcome, c.amount_cents, c.conditions, c.reason,
                      c.votes_for, c.votes_against, c.votes_abstained
               FROM session_case c JOIN application a ON a.id = c.application_id
               WHERE c.session_id = ?1 AND c.removed_at IS NULL ORDER BY c.position, c.id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |r| {
        Ok(Case {
            application: r.get(0)?,
            number: r.get(1)?,
            position: r.get(2)?,
            outcome: r.get(3)?,
            amount: r.get(4)?,
            conditions: r.get(5)?,
            reason: r.get(6)?,
            votes_for: r.get(7)?,
            votes_against: r.get(8)?,
            votes_abstained: r.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn recusals(db: &Connection, id: SessionId) -> Result<Vec<Recusal>> {
    let sql = "SELECT member_id, application_id, ground FROM session_recusal
               WHERE session_id = ?1 AND removed_at IS NULL ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement
        .query_map([id], |r| Ok(Recusal { member: r.get(0)?, application: r.get(1)?, ground: r.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put_member(tx: &Writing<'_>, session: SessionId, member: &Member) -> Result<()> {
    let known = "UPDATE session_member SET name = ?2, body = ?3, capacity = ?4, present = ?5 WHERE id = ?1";
    let values = params![member.id, member.name, member.body, member.capacity.code(), member.present];
    if tx.prepare_cached(known)?.execute(values)? == 0 {
        tx.execute(
            "INSERT INTO session_member (id, session_id, name, body, capacity, present)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![member.id, session, member.name, member.body, member.capacity.code(), member.present],
        )?;
    }
    Ok(())
}

pub(super) fn insert_case(
    tx: &Writing<'_>,
    session: SessionId,
    application: ApplicationId,
    position: u32,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO session_case (id, session_id, application_id, position) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![CaseId::new(), session, application, position])?;
    Ok(())
}

pub(super) fn set_case(tx: &Writing<'_>, session: SessionId, case: &Case) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session_case SET outcome = ?3, amount_cents = ?4, conditions = ?5, reason = ?6, votes_for = ?7,
             votes_against = ?8, votes_abstained = ?9
         WHERE session_id = ?1 AND application_id = ?2 AND removed_at IS NULL",
    )?
    .execute(params![
        session,
        case.application,
        case.outcome.as_ref().map(|outcome| outcome.code()),
        case.amount,
        case.conditions,
        case.reason,
        case.votes_for,
        case.votes_against,
        case.votes_abstained
    ])?;
    Ok(())
}

pub(super) fn remove_case(tx: &Writing<'_>, session: SessionId, application: ApplicationId) -> Result<usize> {
    let sql = "UPDATE session_case SET removed_at = ?3
               WHERE session_id = ?1 AND application_id = ?2 AND removed_at IS NULL";
    Ok(tx.execute(sql, params![session, application, stored_moment(tx.now)])?)
}

pub(super) fn insert_recusal(
    tx: &Writing<'_>,
    session: SessionId,
    member: CommitteeMemberId,
    application: ApplicationId,
    ground: super::InterestGround,
) -> Result<()> {
    tx.execute(
        "INSERT INTO session_recusal (id, session_id, member_id, application_id, ground)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![RecusalId::new(), session, member, application, ground],
    )?;
    Ok(())
}

pub(super) fn close(tx: &Writing<'_>, session: SessionId, signed: &SignedContent) -> Result<()> {
    tx.execute(
        "UPDATE committee_session SET closed_on = ?2, content = ?3, digest = ?4, signature = ?5, closed_by = ?6
         WHERE id = ?1",
        params![
            session,
            tx.today,
            signed.content,
            signed.digest.as_slice(),
            signed.signature.as_slice(),
            tx.officer
        ],
    )?;
    Ok(())
}

/// Why a closed session promised more than there was, as it was signed.
pub(super) fn exceeds(db: &Connection, session: SessionId) -> Result<Option<String>> {
    let sql = "SELECT json_extract(content, '$.exceeds') FROM committee_session WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([session], |r| r.get(0)).optional()?.flatten())
}

/// The signatures under sessions.
pub(super) fn signatures(db: &Connection) -> Result<Vec<KeptSignature>> {
    let sql = "SELECT s.id, s.closed_on, s.closed_by, o.signing_public, s.content, s.digest, s.signature
               FROM committee_session s JOIN officer o ON o.id = s.closed_by WHERE s.closed_on IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        Ok(KeptSignature {
            record: r.get(0)?,
            on: r.get(1)?,
            signer: r.get(2)?,
            signer_public: r.get(3)?,
            content: r.get(4)?,
            digest: r.get(5)?,
            signature: r.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What closed sessions said of an application, latest first.
pub(super) fn said_of(db: &Connection, application: ApplicationId) -> Result<Vec<SaidOf>> {
    let sql =
        "SELECT s.number, s.kind, s.held_on, a.number, c.position, c.outcome, c.amount_cents, c.conditions,
                      c.reason, c.votes_for, c.votes_against, c.votes_abstained
               FROM committee_session s JOIN session_case c ON c.session_id = s.id
               JOIN application a ON a.id = c.application_id
               WHERE c.application_id = ?1 AND c.removed_at IS NULL AND s.removed_at IS NULL
                 AND s.closed_on IS NOT NULL
               ORDER BY s.closed_on DESC, s.id DESC";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([application], |r| {
        Ok(SaidOf {
            session: r.get(0)?,
            kind: r.get(1)?,
            held_on: r.get(2)?,
            case: Case {
                application,
                number: r.get(3)?,
                position: r.get(4)?,
                outcome: r.get(5)?,
                amount: r.get(6)?,
                conditions: r.get(7)?,
                reason: r.get(8)?,
                votes_for: r.get(9)?,
                votes_against: r.get(10)?,
                votes_abstained: r.get(11)?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
