//! Sessions of committees. What the municipal committee does not need to know is left out here, not hidden by
//! the screen.

use csp_core::Problem;
use csp_core::code::{Code, Stored};
use csp_core::format::parse_money;
use csp_core::money::Cents;
use csp_core::selection::calls::{Call, service as calls};
use csp_core::selection::committee::ahead::{Ahead, Over, ahead};
use csp_core::selection::committee::service::{self, MemberForm, Said, SessionForm};
use csp_core::selection::committee::{Capacity, Case, CommitteeKind, Member, Outcome, Session, SessionMode};
use csp_core::selection::funds::{CallBalance, Limit};
use csp_core::selection::ranking::Ranked;
use csp_core::selection::scoring::{InterestGround, service as scores};
use csp_core::vault::{self, Action};

use super::scoring;
use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    CaseShown, CommitteeMemberShown, CommitteeSaid, KeepMember, LimitShown, OpenSession, OutcomeChoice,
    RecusalShown, SayOfCase, SayOfCases, SelectionShown, SessionLine, SessionShown, SessionsShown,
};

/// Every session.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(open: &Open) -> Answer<SessionsShown> {
    let calls: Vec<Call> = calls::calls(&open.vault)?.into_iter().map(|page| page.call).collect();
    let sessions = service::sessions(&open.vault, None)?;
    Ok(SessionsShown {
        sessions: sessions.iter().map(|one| line(open, one, &calls)).collect::<Answer<_>>()?,
        calls: calls.iter().map(scoring::choice).collect(),
        kinds: CommitteeKind::ALL.to_vec(),
        modes: SessionMode::ALL.to_vec(),
        may_prepare: may(open, Action::SessionPrepared),
    })
}

fn may(open: &Open, action: Action) -> bool {
    !open.vault.is_reading_only() && action.allowed(open.officer.role)
}

fn line(open: &Open, one: &Session, calls: &[Call]) -> Answer<SessionLine> {
    let call = calls.iter().find(|call| call.id == one.call);
    let call = call.map(scoring::choice).ok_or_else(|| Refused::new("call-not-found"))?;
    let closed_by = match one.closed_by {
        Some(id) => vault::officers(&open.vault)?.into_iter().find(|officer| officer.id == id),
        None => None,
    };
    let count = |cases: usize| u32::try_from(cases).unwrap_or(u32::MAX);
    Ok(SessionLine {
        id: one.id.to_string(),
        number: one.number.clone(),
        kind: one.kind.code().to_owned(),
        mode: one.mode.code().to_owned(),
        call: call.number,
        title: call.title,
        municipality: one.municipality.clone(),
        held_on: one.held_on.to_string(),
        place: one.place.clone(),
        closed_on: one.closed_on.map(|day| day.to_string()),
        closed_by: closed_by.map(|officer| officer.name),
        cases: count(one.cases.len()),
        said: count(one.cases.iter().filter(|case| case.outcome.is_some()).count()),
    })
}

/// One session.
///
/// # Errors
/// When there is no such session.
pub fn of(open: &Open, id_or_number: &str) -> Answer<SessionShown> {
    let session = service::session(&open.vault, id_or_number)?;
    let decides = session.kind.known() == Some(CommitteeKind::ProjectApproval);
    let call = calls::page(&open.vault, &session.call.to_string())?.call;
    let ranked = if decides { ranked(open, &session)? } else { Vec::new() };
    let cases = session.cases.iter().map(|case| {
        let rank = ranked.iter().find(|one| one.application == case.application);
        case_shown(open, &session, case, (&call, rank))
    });
    let closing = if decides { Action::CommitteeDecided } else { Action::OpinionRecorded };
    let still = session.closed_on.is_none();
    let limits =
        if decides { limits(&session, &call, &ahead(&open.vault, id_or_number)?) } else { Vec::new() };
    Ok(SessionShown {
        cases: cases.collect::<Answer<_>>()?,
        members: session.members.iter().map(|member| member_shown(&session, member)).collect(),
        limits,
        outcomes: outcomes(decides),
        capacities: Capacity::ALL.to_vec(),
        grounds: InterestGround::ALL.to_vec(),
        may_prepare: still && may(open, Action::SessionPrepared),
        may_close: still && may(open, closing),
        line: line(open, &session, &[call])?,
    })
}

/// The ranking beside the agenda, as far as this officer may see it.
fn ranked(open: &Open, session: &Session) -> Answer<Vec<Ranked>> {
    match service::ranking(&open.vault, &open.officer, &session.call.to_string()) {
        Ok(lines) => Ok(lines),
        // An assessor who has not declared sees the agenda without scores.
        Err(csp_core::Error::Scoring(_)) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn outcomes(decides: bool) -> Vec<OutcomeChoice> {
    let own = |outcome: &&Outcome| outcome.state().is_some() == decides;
    let choice =
        |outcome: &Outcome| OutcomeChoice { outcome: *outcome, needs_reason: outcome.needs_reason() };
    Outcome::ALL.iter().filter(own).map(choice).collect()
}

fn member_shown(session: &Session, member: &Member) -> CommitteeMemberShown {
    let number =
        |id| session.cases.iter().find(|case| case.application == id).map(|case| case.number.clone());
    let recused = session.recusals.iter().filter(|one| one.member == member.id);
    let recused = recused.filter_map(|one| {
        Some(RecusalShown { number: number(one.application)?, ground: one.ground.code().to_owned() })
    });
    CommitteeMemberShown {
        id: member.id.to_string(),
        name: member.name.clone(),
        body: member.body.clone(),
        capacity: member.capacity.code().to_owned(),
        present: member.present,
        recused: recused.collect(),
    }
}

fn case_shown(
    open: &Open,
    session: &Session,
    case: &Case,
    (call, rank): (&Call, Option<&Ranked>),
) -> Answer<CaseShown> {
    let record = csp_core::selection::service::application(&open.vault, &case.application.to_string())?;
    let decides = session.kind.known() == Some(CommitteeKind::ProjectApproval);
    let opinion = match decides {
        true => service::said_of(&open.vault, &case.number)?
            .into_iter()
            .find(|one| one.kind.known() == Some(CommitteeKind::MunicipalSupport))
            .and_then(|one| one.case.outcome),
        false => None,
    };
    let voters = session.members.iter().filter(|member| {
        let recused = |one: &csp_core::selection::committee::Recusal| {
            one.member == member.id && one.application == case.application
        };
        member.present
            && member.capacity.known() == Some(Capacity::Vote)
            && !session.recusals.iter().any(recused)
    });
    let grid = &call.version.content.grid;
    let application = record.application;
    Ok(CaseShown {
        application: case.application.to_string(),
        applicant: decides.then(|| application.applicant.to_string()),
        number: case.number.clone(),
        position: case.position,
        name: record.organisation.unwrap_or(record.name),
        municipality: application.municipality,
        sector: application.sector,
        state: record.state.as_ref().map(Stored::code).unwrap_or_default().to_owned(),
        requested_cents: application.requested,
        rank: rank.map(|one| one.rank),
        score: rank.map(|one| scoring::ranked_score(grid, one)),
        vulnerability: rank
            .filter(|_| grid.criteria.iter().any(|one| one.vulnerability))
            .map(|one| one.ties.vulnerability),
        opinion: opinion.map(|outcome| outcome.code().to_owned()),
        outcome: case.outcome.as_ref().map(|outcome| outcome.code().to_owned()),
        amount_cents: case.amount,
        conditions: case.conditions.clone(),
        reason: case.reason.clone(),
        votes: votes(case),
        voters: u32::try_from(voters.count()).unwrap_or(u32::MAX),
    })
}

fn votes(case: &Case) -> Option<[u32; 3]> {
    let votes = case.votes_for.zip(case.votes_against).zip(case.votes_abstained);
    votes.map(|((yes, no), abstained)| [yes, no, abstained])
}

/// The limits a session touches: its call's, its quotas', and those of every line that it moves or that pays
/// for the call.
fn limits(session: &Session, call: &Call, ahead: &Ahead) -> Vec<LimitShown> {
    let own = |all: &[CallBalance]| all.iter().find(|one| one.call == session.call).cloned();
    let mut shown = Vec::new();
    for (now, then) in ahead.now.lines.iter().zip(&ahead.then.lines) {
        let pays = call.version.content.budget_line.as_deref() == Some(now.code.as_str());
        if now.code == then.code && (pays || now.committed != then.committed) {
            let most = now.budget;
            shown.push(limit(
                Limit::Line,
                &now.code,
                &now.title,
                (most, None),
                (now.committed, then.committed),
            ));
        }
    }
    if let (Some(now), Some(then)) = (own(&ahead.now.calls), own(&ahead.then.calls)) {
        let sums = (now.committed, then.committed);
        shown.push(limit(Limit::Call, &now.number, "", (now.available, None), sums));
        for (now, then) in now.quotas.iter().zip(&then.quotas) {
            let bounds = (now.most, now.least);
            shown.push(limit(Limit::Quota(now.of), &now.value, "", bounds, (now.committed, then.committed)));
        }
    }
    for one in &mut shown {
        let is = |over: &&Over| over.shortfall.what.code() == one.what && over.shortfall.name == one.name;
        if let Some(over) = ahead.over.iter().find(is) {
            one.over_cents = Some(over.shortfall.over);
            one.refuses = over.refuses;
            one.without.clone_from(&over.without);
        }
    }
    shown
}

fn limit(
    what: Limit,
    name: &str,
    title: &str,
    (most, least): (Option<Cents>, Option<Cents>),
    (now, then): (Cents, Cents),
) -> LimitShown {
    LimitShown {
        what: what.code().to_owned(),
        name: name.to_owned(),
        title: title.to_owned(),
        most_cents: most,
        least_cents: least,
        now_cents: now,
        then_cents: then,
        over_cents: None,
        refuses: false,
        without: Vec::new(),
    }
}

/// Calls a session.
///
/// # Errors
/// The field that does not read, or why the core refuses.
pub fn opened(open: &Open, args: &OpenSession) -> Answer<SessionShown> {
    let today = open.vault.clock().today();
    let held_on = match args.held_on.trim() {
        "" => None,
        text => Some(typed::day(text, "held_on", today)?),
    };
    let form = SessionForm {
        kind: args.kind,
        call: args.call.clone(),
        municipality: Some(args.municipality.clone()).filter(|id| !id.is_empty()),
        mode: args.mode,
        held_on,
        place: Some(args.place.clone()),
    };
    let session = service::open(&open.vault, &open.officer, &form)?.value;
    of(open, &session.id.to_string())
}

/// Records a member.
///
/// # Errors
/// As the core refuses.
pub fn member_kept(open: &Open, args: &KeepMember) -> Answer<SessionShown> {
    let form = MemberForm {
        id: args.id.as_deref().map(typed::id).transpose()?,
        name: args.name.clone(),
        body: args.body.clone(),
        capacity: args.capacity,
        present: args.present,
    };
    service::member(&open.vault, &open.officer, &args.session, &form)?;
    of(open, &args.session)
}

/// Records what a session says of a case.
///
/// # Errors
/// The field that does not read, or why the core refuses.
pub fn said(open: &Open, args: &SayOfCase) -> Answer<SessionShown> {
    let amount = match args.amount.trim() {
        "" => None,
        text => Some(parse_money(text).map_err(|why| Refused(why.problem().at("amount")))?),
    };
    let said = Said {
        application: args.application.clone(),
        outcome: args.outcome,
        amount,
        conditions: Some(args.conditions.clone()),
        reason: Some(args.reason.clone()),
        votes: counted(&args.votes)?,
    };
    service::say(&open.vault, &open.officer, &args.session, &[said])?;
    of(open, &args.session)
}

/// Records that a session says the same of several cases, in one change.
///
/// # Errors
/// As the core refuses.
pub fn said_of_several(open: &Open, args: &SayOfCases) -> Answer<SessionShown> {
    let said = |application: &String| Said {
        application: application.clone(),
        outcome: Some(args.outcome),
        amount: None,
        conditions: None,
        reason: Some(args.reason.clone()),
        votes: None,
    };
    let all: Vec<Said> = args.applications.iter().map(said).collect();
    service::say(&open.vault, &open.officer, &args.session, &all)?;
    of(open, &args.session)
}

/// Votes as typed; none where nothing was typed, and nobody where one of the three was left empty.
fn counted(typed: &[String; 3]) -> Answer<Option<[u32; 3]>> {
    if typed.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let mut votes = [0_u32; 3];
    for (vote, text) in votes.iter_mut().zip(typed) {
        let text = text.trim();
        if !text.is_empty() {
            // A hundred members are no committee; larger numbers are slips of the hand.
            *vote = text
                .parse()
                .ok()
                .filter(|count| *count < 100)
                .ok_or_else(|| Refused(Problem::new("not-on-list").at("votes")))?;
        }
    }
    Ok(Some(votes))
}

/// What scoring and committees say of an application; nothing where neither does.
///
/// # Errors
/// When the vault cannot be read.
pub fn selection(open: &Open, application: &str) -> Answer<Option<SelectionShown>> {
    let said = service::said_of(&open.vault, application)?;
    let call = open.vault.read(|reading| {
        let id = csp_core::selection::service::find(reading, application)?;
        calls::of_application(reading, id, reading.today)
    })?;
    let call = call.filter(|call| !call.version.content.grid.criteria.is_empty());
    if call.is_none() && said.is_empty() {
        return Ok(None);
    }
    let standing = match &call {
        Some(call) => {
            let (standing, _) = scores::assessments(&open.vault, &open.officer, application)?;
            Some(scoring::progress(&call.version.content.grid, application, &standing))
        }
        None => None,
    };
    let said = said.into_iter().map(|one| CommitteeSaid {
        session: one.session,
        kind: one.kind.code().to_owned(),
        on: one.held_on.to_string(),
        outcome: one.case.outcome.map(|outcome| outcome.code().to_owned()),
        amount_cents: one.case.amount,
        conditions: one.case.conditions,
        reason: one.case.reason,
    });
    Ok(Some(SelectionShown {
        stage: standing.as_ref().map(|one| one.stage.clone()),
        score: standing.and_then(|one| one.score),
        said: said.collect(),
    }))
}
