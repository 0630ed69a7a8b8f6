//! What officers do with a session before it is closed: agenda, members, recusals, what is said of each case.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::{Capacity, Case, CommitteeKind, Error, Member, Outcome, SaidOf, Session, SessionMode, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ApplicationId, CommitteeMemberId, SessionId};
use crate::money::Cents;
use crate::selection::calls::{RequiredStep, service as calls};
use crate::selection::scoring::InterestGround;
use crate::selection::{self, ApplicationRecord, ApplicationState, ranking};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// A session as it is called.
#[derive(Debug, Clone)]
pub struct SessionForm {
    /// Which committee.
    pub kind: CommitteeKind,
    /// The call, by identity or number.
    pub call: String,
    /// Whose committee advises: a municipality id.
    pub municipality: Option<String>,
    /// How it meets.
    pub mode: SessionMode,
    /// The day it meets, or the last day to answer; today when absent.
    pub held_on: Option<NaiveDate>,
    /// Where.
    pub place: Option<String>,
}

/// Calls a session. Its agenda is what waits for it: for the municipal committee the eligible applications of
/// its municipality, for the approval committee those that are scored, in the order of the ranking.
///
/// # Errors
/// No such call; a municipal committee without its municipality.
pub fn open(vault: &Vault, officer: &Officer, form: &SessionForm) -> Result<Written<Session>> {
    vault.write(officer, Action::SessionPrepared, |tx| {
        let call = calls::find(tx, &form.call)?;
        let municipality = match (form.kind, &form.municipality) {
            (CommitteeKind::MunicipalSupport, None) => return Err(Error::MunicipalityMissing.into()),
            (_, Some(id)) if crate::reference::municipality(id).is_none() => {
                return Err(Error::MunicipalityMissing.into());
            }
            (_, id) => id.clone(),
        };
        let session = Session {
            id: SessionId::new(),
            number: tx.next_number("session")?,
            kind: Stored::Known(form.kind),
            call,
            municipality,
            mode: Stored::Known(form.mode),
            held_on: form.held_on.unwrap_or(tx.today),
            place: form.place.as_deref().map(str::trim).filter(|place| !place.is_empty()).map(str::to_owned),
            closed_on: None,
            closed_by: None,
            members: Vec::new(),
            cases: Vec::new(),
            recusals: Vec::new(),
        };
        store::insert(tx, &session)?;
        for (position, application) in (1..).zip(agenda(tx, &session)?) {
            store::insert_case(tx, session.id, application, position)?;
        }
        tx.describe(json!({ "session": session.number, "kind": form.kind.code() }));
        Ok(store::session(tx, session.id)?.ok_or(Error::NotFound)?)
    })
}

/// What waits for a session.
fn agenda(db: &Connection, session: &Session) -> Result<Vec<ApplicationId>> {
    let call = calls::call(db, session.call, session.held_on)?;
    let steps = &call.version.content.steps;
    let waits = |state: Option<ApplicationState>| {
        matches!(state, Some(ApplicationState::Eligible | ApplicationState::Reserve))
    };
    if session.kind.known() == Some(CommitteeKind::ProjectApproval)
        && steps.contains(&RequiredStep::Assessments)
    {
        let ranked = ranking::of_call(db, session.call, &call)?;
        return Ok(ranked.into_iter().filter(|one| waits(one.state)).map(|one| one.application).collect());
    }
    let mut agenda = Vec::new();
    for (id, _) in selection::scoring::service::under(db, session.call)? {
        let record = selection::store::record(db, id)?.ok_or(selection::Error::NotFound)?;
        let state = record.state.as_ref().and_then(Stored::known);
        let here = session.municipality.is_none() || session.municipality == record.application.municipality;
        if waits(state) && here {
            agenda.push(id);
        }
    }
    Ok(agenda)
}

/// Every session, or those of a call, newest first.
///
/// # Errors
/// When the vault cannot be read, or there is no such call.
pub fn sessions(vault: &Vault, call: Option<&str>) -> Result<Vec<Session>> {
    vault.read(|reading| {
        let call = call.map(|call| calls::find(reading, call)).transpose()?;
        let ids = store::all(reading, call)?;
        ids.into_iter()
            .filter_map(|id| store::session(reading, id).transpose())
            .map(|one| seen(reading, one?))
            .collect()
    })
}

/// One session.
///
/// # Errors
/// [`Error::NotFound`].
pub fn session(vault: &Vault, id_or_number: &str) -> Result<Session> {
    vault.read(|reading| seen(reading, find(reading, id_or_number)?))
}

/// A session as an officer may see it: words about people are not for an auditor who sees pseudonyms.
fn seen(reading: &crate::vault::Reading<'_>, mut session: Session) -> Result<Session> {
    let sight = crate::people::sight::Sight::of(reading)?;
    for case in &mut session.cases {
        let applicant = selection::store::applicant_of(reading, case.application)?;
        if sight.pseudonym(applicant).is_some() {
            case.reason = None;
            case.conditions = None;
        }
    }
    Ok(session)
}

pub(super) fn find(db: &Connection, id_or_number: &str) -> Result<Session> {
    let text = id_or_number.trim();
    let id = match text.parse::<SessionId>() {
        Ok(id) => id,
        Err(_) => match store::with_number(db, &text.to_uppercase())?.as_slice() {
            [id] => *id,
            [] => return Err(Error::NotFound.into()),
            _ => return Err(crate::people::Error::NumberTwice.into()),
        },
    };
    Ok(store::session(db, id)?.ok_or(Error::NotFound)?)
}

fn change<T>(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    work: impl Fn(&Writing<'_>, &Session) -> Result<T>,
) -> Result<Written<Session>> {
    vault.write(officer, Action::SessionPrepared, |tx| {
        let session = find(tx, id_or_number)?;
        if session.closed_on.is_some() {
            return Err(Error::Closed.into());
        }
        work(tx, &session)?;
        tx.describe(json!({ "session": session.number }));
        Ok(store::session(tx, session.id)?.ok_or(Error::NotFound)?)
    })
}

/// A member as an officer records them.
#[derive(Debug, Clone)]
pub struct MemberForm {
    /// The member to change; a new one when absent.
    pub id: Option<CommitteeMemberId>,
    /// Name.
    pub name: String,
    /// Whom they speak for.
    pub body: String,
    /// What they may do.
    pub capacity: Capacity,
    /// Whether they were present, or answered.
    pub present: bool,
}

/// Records a member of a session.
///
/// # Errors
/// [`Error::MemberIncomplete`], [`Error::MemberNotFound`], [`Error::Closed`].
pub fn member(
    vault: &Vault,
    officer: &Officer,
    session: &str,
    form: &MemberForm,
) -> Result<Written<Session>> {
    let (name, body) = (form.name.trim().to_owned(), form.body.trim().to_owned());
    if name.is_empty() || body.is_empty() {
        return Err(Error::MemberIncomplete.into());
    }
    change(vault, officer, session, |tx, session| {
        if let Some(id) = form.id
            && !session.members.iter().any(|member| member.id == id)
        {
            return Err(Error::MemberNotFound.into());
        }
        let member = Member {
            id: form.id.unwrap_or_default(),
            name: name.clone(),
            body: body.clone(),
            capacity: Stored::Known(form.capacity),
            present: form.present,
        };
        store::put_member(tx, session.id, &member)
    })
}

/// Records that a member keeps out of an application.
///
/// # Errors
/// [`Error::MemberNotFound`], [`Error::NotOnAgenda`], [`Error::Closed`].
pub fn recuse(
    vault: &Vault,
    officer: &Officer,
    session: &str,
    member: CommitteeMemberId,
    application: &str,
    ground: InterestGround,
) -> Result<Written<Session>> {
    change(vault, officer, session, |tx, session| {
        if !session.members.iter().any(|one| one.id == member) {
            return Err(Error::MemberNotFound.into());
        }
        let id = selection::service::find(tx, application)?;
        if !session.cases.iter().any(|case| case.application == id) {
            return Err(Error::NotOnAgenda.into());
        }
        let known = |one: &super::Recusal| one.member == member && one.application == id;
        if session.recusals.iter().any(known) {
            return Ok(());
        }
        store::insert_recusal(tx, session.id, member, id, ground)
    })
}

/// Puts applications on the agenda, after what stands there.
///
/// # Errors
/// [`Error::OtherCall`], [`Error::Closed`].
pub fn add(
    vault: &Vault,
    officer: &Officer,
    session: &str,
    applications: &[String],
) -> Result<Written<Session>> {
    change(vault, officer, session, |tx, session| {
        let mut last = session.cases.iter().map(|case| case.position).max().unwrap_or(0);
        for application in applications {
            let id = selection::service::find(tx, application)?;
            if selection::calls::store::call_of(tx, id)? != Some(session.call) {
                return Err(Error::OtherCall.into());
            }
            if !session.cases.iter().any(|case| case.application == id) {
                last += 1;
                store::insert_case(tx, session.id, id, last)?;
            }
        }
        Ok(())
    })
}

/// Takes an application off the agenda.
///
/// # Errors
/// [`Error::NotOnAgenda`], [`Error::Closed`].
pub fn remove(
    vault: &Vault,
    officer: &Officer,
    session: &str,
    application: &str,
) -> Result<Written<Session>> {
    change(vault, officer, session, |tx, session| {
        let id = selection::service::find(tx, application)?;
        if store::remove_case(tx, session.id, id)? == 0 { Err(Error::NotOnAgenda.into()) } else { Ok(()) }
    })
}

/// What a session says of an application.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// The application, by identity or number.
    pub application: String,
    /// The outcome; none takes back what was said.
    pub outcome: Option<Outcome>,
    /// What is granted; what was asked for when absent.
    pub amount: Option<Cents>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Votes for, against and abstained, where votes were counted.
    pub votes: Option<[u32; 3]>,
}

/// Records what a session says of applications, all or none. It counts once the session is closed.
///
/// # Errors
/// [`Error::NotOnAgenda`], [`Error::NotItsOutcome`], [`Error::ReasonMissing`], [`Error::TooManyVotes`],
/// [`Error::NotCarried`], [`Error::Closed`].
pub fn say(vault: &Vault, officer: &Officer, session: &str, all: &[Said]) -> Result<Written<Session>> {
    change(vault, officer, session, |tx, session| {
        for said in all {
            let id = selection::service::find(tx, &said.application)?;
            let case = session.cases.iter().find(|case| case.application == id).ok_or(Error::NotOnAgenda)?;
            let text = |text: &Option<String>| {
                text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
            };
            let case = Case {
                outcome: said.outcome.map(Stored::Known),
                amount: said.amount,
                conditions: text(&said.conditions),
                reason: text(&said.reason),
                votes_for: said.votes.map(|votes| votes[0]),
                votes_against: said.votes.map(|votes| votes[1]),
                votes_abstained: said.votes.map(|votes| votes[2]),
                ..case.clone()
            };
            check_case(session, &case)?;
            store::set_case(tx, session.id, &case)?;
        }
        Ok(())
    })
}

/// Whether what is said of a case can stand.
pub(super) fn check_case(session: &Session, case: &Case) -> Result<(), Error> {
    let number = || case.number.clone();
    let Some(outcome) = case.outcome.as_ref().and_then(Stored::known) else { return Ok(()) };
    if session.kind.known() != Some(outcome.of()) {
        return Err(Error::NotItsOutcome);
    }
    if outcome.needs_reason() && case.reason.is_none() {
        return Err(Error::ReasonMissing(number()));
    }
    if let (Some(yes), Some(no), Some(abstained)) = (case.votes_for, case.votes_against, case.votes_abstained)
    {
        let recused = |member: &Member| {
            session.recusals.iter().any(|one| one.member == member.id && one.application == case.application)
        };
        let may = session.members.iter().filter(|member| {
            member.present && member.capacity.known() == Some(Capacity::Vote) && !recused(member)
        });
        if usize::try_from(yes + no + abstained).unwrap_or(usize::MAX) > may.count() {
            return Err(Error::TooManyVotes(number()));
        }
        let carried = match outcome {
            Outcome::Approved | Outcome::Supported => yes > no,
            _ => true,
        };
        if !carried {
            return Err(Error::NotCarried(number()));
        }
    }
    Ok(())
}

/// Whether committees allow a step, where the call demands them. `session` is the one that decides it.
///
/// # Errors
/// [`Error::CommitteeDecides`], [`Error::OpinionMissing`].
pub(crate) fn gate(
    db: &Connection,
    record: &ApplicationRecord,
    to: ApplicationState,
    on: NaiveDate,
    session: Option<SessionId>,
) -> Result<()> {
    let id = record.application.id;
    if !to.is_decision() {
        return Ok(());
    }
    let Some(call) = calls::of_application(db, id, on)? else { return Ok(()) };
    let steps = &call.version.content.steps;
    if steps.contains(&RequiredStep::CommitteeDecision) && session.is_none() {
        return Err(Error::CommitteeDecides.into());
    }
    let advised = to == ApplicationState::Approved || to == ApplicationState::Reserve;
    if advised && steps.contains(&RequiredStep::MunicipalOpinion) && opinions(db, id)?.is_empty() {
        return Err(Error::OpinionMissing.into());
    }
    Ok(())
}

/// What closed municipal committees said of an application, latest first.
///
/// # Errors
/// When the database fails.
pub fn opinions(db: &Connection, application: ApplicationId) -> Result<Vec<Case>> {
    let said = store::said_of(db, application)?.into_iter();
    let municipal = said.filter(|one| one.kind.known() == Some(CommitteeKind::MunicipalSupport));
    Ok(municipal.map(|one| one.case).collect())
}

/// What closed sessions of both committees said of an application, latest first.
///
/// # Errors
/// When there is no such application.
pub fn said_of(vault: &Vault, application: &str) -> Result<Vec<SaidOf>> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let mut said = store::said_of(reading, id)?;
        let applicant = selection::store::applicant_of(reading, id)?;
        if crate::people::sight::Sight::of(reading)?.pseudonym(applicant).is_some() {
            // Words about people are not for an auditor who sees pseudonyms.
            for one in &mut said {
                one.case.reason = None;
                one.case.conditions = None;
            }
        }
        Ok(said)
    })
}

/// The same within a read that does more, with its words.
pub(crate) fn said_in(db: &Connection, application: ApplicationId) -> Result<Vec<SaidOf>> {
    store::said_of(db, application)
}

/// The ranked list of a call, as far as scores are open.
///
/// # Errors
/// When there is no such call, or the officer assesses its applications and has not declared.
pub fn ranking(vault: &Vault, officer: &Officer, call: &str) -> Result<Vec<ranking::Ranked>> {
    // The same refusal as for the scores themselves.
    selection::scoring::service::standings(vault, officer, call)?;
    vault.read(|reading| {
        let id = calls::find(reading, call)?;
        let mut lines = ranking::of_call(reading, id, &calls::call(reading, id, reading.today)?)?;
        let sight = crate::people::sight::Sight::of(reading)?;
        for line in &mut lines {
            let applicant = selection::store::applicant_of(reading, line.application)?;
            if let Some(pseudonym) = sight.pseudonym(applicant) {
                line.name = pseudonym;
            }
        }
        Ok(lines)
    })
}

/// The next of the reserve list of a call, when one who was approved has withdrawn: the best ranked whose
/// request fits what is left. It is decided on in a session like any other.
///
/// # Errors
/// When there is no such call.
pub fn next_of_reserve(vault: &Vault, call: &str) -> Result<Option<String>> {
    vault.read(|reading| {
        let id = calls::find(reading, call)?;
        let balance = selection::funds::service::balance_on(reading, reading.today)?;
        let left = balance.calls.into_iter().find(|one| one.call == id).and_then(|one| one.balance);
        let ranked = ranking::of_call(reading, id, &calls::call(reading, id, reading.today)?)?;
        let fits = |one: &ranking::Ranked| {
            left.is_none_or(|left| one.requested.is_none_or(|requested| requested <= left))
        };
        let waiting = ranked.into_iter().filter(|one| one.state == Some(ApplicationState::Reserve));
        Ok(waiting.into_iter().find(fits).map(|one| one.number))
    })
}

/// The balance as it would be if the session were closed as it stands: what is in sight while approvals are
/// ticked.
///
/// # Errors
/// [`Error::NotFound`], or sums do not fit.
pub fn preview(vault: &Vault, session: &str) -> Result<selection::funds::service::Balance> {
    vault.read(|reading| {
        let granted = granted(reading, &find(reading, session)?)?;
        selection::funds::service::balance_with(reading, reading.today, &granted)
    })
}

/// What a session's approvals would grant, in the order of the agenda.
pub(super) fn granted(db: &Connection, session: &Session) -> Result<Vec<(ApplicationId, Cents)>> {
    let mut granted = Vec::new();
    for case in &session.cases {
        if case.outcome.as_ref().and_then(Stored::known) == Some(Outcome::Approved) {
            let record = selection::store::record(db, case.application)?;
            let asked = record.and_then(|record| record.application.requested);
            granted.push((case.application, case.amount.or(asked).unwrap_or_default()));
        }
    }
    Ok(granted)
}

/// How the ranking would be with other weights (percent of a criterion's points) and another pass mark. Only
/// before scores are open or after all is decided: during a session it would invite to bend the rules. That it
/// was asked is written down.
///
/// # Errors
/// [`Error::WhatIfNow`], or no such call.
pub fn what_if(
    vault: &Vault,
    officer: &Officer,
    call: &str,
    weights: &[(String, u16)],
    pass: Option<u16>,
) -> Result<Vec<ranking::Ranked>> {
    let (id, lines) = vault.read(|reading| {
        let id = calls::find(reading, call)?;
        let mut call = calls::call(reading, id, reading.today)?;
        let ranked = ranking::of_call(reading, id, &call)?;
        let waits = |one: &ranking::Ranked| {
            matches!(one.state, Some(ApplicationState::Eligible | ApplicationState::Returned))
        };
        let open = store::all(reading, Some(id))?.into_iter().map(|session| store::session(reading, session));
        let mut in_session = false;
        for session in open {
            in_session |= session?.is_some_and(|session| session.closed_on.is_none());
        }
        if in_session || ranked.iter().any(waits) {
            return Err(Error::WhatIfNow.into());
        }
        if let Some(pass) = pass {
            call.version.content.grid.pass = pass;
        }
        Ok((id, ranking::weighted(reading, &call, ranked, weights)?))
    })?;
    crate::vault::access(vault, officer, crate::vault::Access::WhatIf, Some(id.uuid()))?;
    Ok(lines)
}
