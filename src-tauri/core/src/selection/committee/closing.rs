//! Closing a session: one signature over all of it, and for the approval committee every decision with it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::service::{check_case, find};
use super::{Capacity, CommitteeKind, Error, Session, store};
use crate::Result;
use crate::code::Stored;
use crate::selection::funds::{Shortfall, service as funds};
use crate::selection::service::{Move, step_in_session};
use crate::selection::{self};
use crate::vault::{Action, Officer, Vault, Writing, Written, signed};

const DOMAIN: &str = "csp-session-1";

/// Exactly what is signed.
#[derive(Serialize, Deserialize)]
struct Content {
    session: String,
    kind: String,
    mode: String,
    held_on: String,
    place: Option<String>,
    municipality: Option<String>,
    members: Vec<MemberLine>,
    cases: Vec<CaseLine>,
    /// Why more was promised than there is, where a manager signed that it may be.
    exceeds: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct MemberLine {
    name: String,
    body: String,
    capacity: String,
    present: bool,
    recused: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct CaseLine {
    application: String,
    outcome: String,
    amount: Option<i64>,
    conditions: Option<String>,
    reason: Option<String>,
    votes: Option<[u32; 3]>,
}

/// Closes a session and signs it. The approval committee's decisions are carried out with it: all or none.
/// Where they promise more than there is, a manager says why it may be (`exceeds`), or they are refused.
///
/// # Errors
/// [`Error::Undecided`], [`Error::NobodyVotes`], [`Error::Closed`]; what stands in the way of a step; an
/// over-commitment, named.
pub fn close(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    exceeds: Option<&str>,
) -> Result<Written<Session>> {
    let session = vault.read(|reading| find(reading, id_or_number))?;
    let decides = session.kind.known() == Some(CommitteeKind::ProjectApproval);
    if decides {
        // What screening finds stays when the session is refused, so it is written before.
        for case in &session.cases {
            let gives = case.outcome.as_ref().and_then(Stored::known) == Some(super::Outcome::Approved);
            if gives {
                let applicant =
                    vault.read(|reading| selection::store::applicant_of(reading, case.application))?;
                crate::screening::service::before_step(vault, officer, applicant)?;
            }
        }
    }
    let action = if decides { Action::CommitteeDecided } else { Action::OpinionRecorded };
    vault.write(officer, action, |tx| {
        let session = find(tx, id_or_number)?;
        complete(&session)?;
        // Who closes on a later day does not move the session's day; its papers may come days afterwards.
        selection::check_day(session.held_on, None, tx.today)?;
        let exceeds = exceeds.map(str::trim).filter(|reason| !reason.is_empty());
        let before = funds::shortfalls(tx, tx.today)?;
        if decides {
            carry_out(tx, officer, &session)?;
            let after = funds::shortfalls(tx, tx.today)?;
            if let Some(more) = worse(&before, after)
                && exceeds.is_none()
            {
                return Err(selection::funds::Error::OverCommitted(more).into());
            }
        }
        let content = content_of(&session, exceeds);
        let signature = signed::sign(officer, DOMAIN, session.id.uuid(), tx.today, &content)?;
        store::close(tx, session.id, &signature)?;
        tx.describe(json!({ "session": session.number, "cases": session.cases.len() }));
        tx.forbid_undo();
        Ok(store::session(tx, session.id)?.ok_or(Error::NotFound)?)
    })
}

/// The first limit that is passed further than before: what was over already is not this session's doing.
fn worse(before: &[Shortfall], after: Vec<Shortfall>) -> Option<Shortfall> {
    after.into_iter().find(|now| is_worse(before, now))
}

/// Whether a limit is passed further than before.
pub(super) fn is_worse(before: &[Shortfall], now: &Shortfall) -> bool {
    !before.iter().any(|then| then.what == now.what && then.name == now.name && then.over >= now.over)
}

fn complete(session: &Session) -> Result<(), Error> {
    if session.closed_on.is_some() {
        return Err(Error::Closed);
    }
    let undecided: Vec<String> =
        session.cases.iter().filter(|case| case.outcome.is_none()).map(|case| case.number.clone()).collect();
    if !undecided.is_empty() || session.cases.is_empty() {
        return Err(Error::Undecided(undecided));
    }
    let votes = |member: &super::Member| member.present && member.capacity.known() == Some(Capacity::Vote);
    if !session.members.iter().any(votes) {
        return Err(Error::NobodyVotes);
    }
    session.cases.iter().try_for_each(|case| check_case(session, case))
}

/// Takes the steps that the committee decided.
fn carry_out(tx: &Writing<'_>, officer: &Officer, session: &Session) -> Result<()> {
    for case in &session.cases {
        let Some(to) = case.outcome.as_ref().and_then(Stored::known).and_then(super::Outcome::state) else {
            continue;
        };
        let record = selection::store::record(tx, case.application)?.ok_or(selection::Error::NotFound)?;
        crate::privacy::check_application(tx, case.application)?;
        if record.stands_at(to) {
            // Who is on the reserve list already stays there.
            continue;
        }
        let step = Move {
            on: Some(session.held_on),
            reason: case.reason.clone(),
            amount: case.amount.filter(|_| to == selection::ApplicationState::Approved),
            ..Move::default()
        };
        let detail = json!({ "session": session.number, "conditions": case.conditions });
        step_in_session(tx, officer, &record, to, &step, (session.id, detail))?;
    }
    Ok(())
}

fn content_of(session: &Session, exceeds: Option<&str>) -> Content {
    let number =
        |id| session.cases.iter().find(|case| case.application == id).map(|case| case.number.clone());
    Content {
        session: session.number.clone(),
        kind: session.kind.code().to_owned(),
        mode: session.mode.code().to_owned(),
        held_on: session.held_on.to_string(),
        place: session.place.clone(),
        municipality: session.municipality.clone(),
        members: session
            .members
            .iter()
            .map(|member| MemberLine {
                name: member.name.clone(),
                body: member.body.clone(),
                capacity: member.capacity.code().to_owned(),
                present: member.present,
                recused: session
                    .recusals
                    .iter()
                    .filter(|one| one.member == member.id)
                    .filter_map(|one| number(one.application))
                    .collect(),
            })
            .collect(),
        cases: session
            .cases
            .iter()
            .map(|case| CaseLine {
                application: case.number.clone(),
                outcome: case.outcome.as_ref().map(|one| one.code().to_owned()).unwrap_or_default(),
                amount: case.amount.map(crate::money::Cents::get),
                conditions: case.conditions.clone(),
                reason: case.reason.clone(),
                votes: case
                    .votes_for
                    .zip(case.votes_against)
                    .zip(case.votes_abstained)
                    .map(|((f, a), n)| [f, a, n]),
            })
            .collect(),
        exceeds: exceeds.map(str::to_owned),
    }
}

/// How many signatures under sessions are not what was signed.
pub(crate) fn faults(db: &Connection) -> Result<u64> {
    let forged = store::signatures(db)?.iter().filter(|one| !one.is_whole(DOMAIN)).count();
    Ok(u64::try_from(forged).unwrap_or(u64::MAX))
}
