//! `csp committee`: sessions, the ranking, the reserve list.

use csp_core::Problem;
use csp_core::code::Stored;
use csp_core::privacy::disclosure::{Given, GivenFile};
use csp_core::reference::{Recognised, recognise_typed_municipality};
use csp_core::selection::committee::service::{self, MemberForm, Said, SessionForm};
use csp_core::selection::committee::{Case, SaidOf, Session, closing, minutes};
use csp_core::selection::ranking::Ranked;
use csp_core::vault::Written;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::funds::balance_json;
use crate::arguments::{Committee, Common, OpenSession, Say};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Committee, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let changed = |written: Written<Session>| {
        let mut said = session_json(&written.value);
        said["batch"] = json!(written.change);
        output.say(&said, |words| session_text(&written.value, words))
    };
    match what {
        Committee::List { call } => {
            let sessions = service::sessions(vault, call.as_deref())?;
            let said = sessions.iter().map(session_json).collect();
            output.say(&Value::Array(said), |words| sessions_text(&sessions, words))
        }
        Committee::Show { session } => {
            let found = service::session(vault, session)?;
            let mut said = session_json(&found);
            said["balance"] = balance_json(&service::preview(vault, session)?);
            output.say(&said, |words| session_text(&found, words))
        }
        Committee::Open(form) => changed(service::open(vault, officer, &session_form(form)?)?),
        Committee::Add { session, applications } => {
            changed(service::add(vault, officer, session, applications)?)
        }
        Committee::Remove { session, application } => {
            changed(service::remove(vault, officer, session, application)?)
        }
        Committee::Member { session, name, body, capacity, absent, id } => {
            let form = MemberForm {
                id: *id,
                name: name.clone(),
                body: body.clone(),
                capacity: *capacity,
                present: !absent,
            };
            changed(service::member(vault, officer, session, &form)?)
        }
        Committee::Recuse { session, member, application, ground } => {
            changed(service::recuse(vault, officer, session, *member, application, *ground)?)
        }
        Committee::Say(say) => changed(service::say(vault, officer, &say.session, &said(say)?)?),
        Committee::Close { session, exceed } => {
            changed(closing::close(vault, officer, session, exceed.as_deref())?)
        }
        Committee::Ranking { call } => ranking(&service::ranking(vault, officer, call)?, output),
        Committee::WhatIf { call, weight, pass } => {
            let weights = weight.iter().map(|typed| weighed(typed)).collect::<Outcome<Vec<_>>>()?;
            ranking(&service::what_if(vault, officer, call, &weights, *pass)?, output)
        }
        Committee::Minutes { session, xlsx, paper } => {
            let document = minutes::minutes(vault, session, paper.language)?;
            if *xlsx {
                let bytes = csp_exports::minutes::workbook(&document)
                    .map_err(|_| Refused::Problem(Problem::new("workbook-failed")))?;
                let name = format!("{}.xlsx", csp_exports::document::file_stem(&document));
                let given = GivenFile::of(&name, &bytes);
                minutes::given_out(vault, officer, session, Given::Minutes, &given)?;
                super::paper::put(&paper.out, &name, &bytes)?;
            }
            super::paper::write(&document, &paper.out, output, |given| {
                Ok(minutes::given_out(vault, officer, session, Given::Minutes, given).map(drop)?)
            })
        }
        Committee::Pack { session, paper } => {
            let document = minutes::pack(vault, session, paper.language)?;
            super::paper::write(&document, &paper.out, output, |given| {
                Ok(minutes::given_out(vault, officer, session, Given::SessionPack, given).map(drop)?)
            })
        }
        Committee::Next { call } => {
            let next = service::next_of_reserve(vault, call)?;
            output.say(&json!({ "application": next }), |words| {
                next.clone().unwrap_or_else(|| words.get("cli-committee-no-next"))
            })
        }
    }
}

fn session_form(form: &OpenSession) -> Outcome<SessionForm> {
    let municipality = match &form.municipality {
        Some(typed) => match recognise_typed_municipality(typed) {
            Recognised::One(found) => Some(found.id.clone()),
            _ => return Err(Refused::Problem(Problem::new("place-unknown").at("municipality"))),
        },
        None => None,
    };
    Ok(SessionForm {
        kind: form.kind,
        call: form.call.clone(),
        municipality,
        mode: form.mode,
        held_on: form.on,
        place: form.place.clone(),
    })
}

fn said(say: &Say) -> Outcome<Vec<Said>> {
    let votes = match say.votes.as_slice() {
        [] => None,
        [yes, no, abstained] => Some([*yes, *no, *abstained]),
        _ => return Err(Refused::Usage("--votes takes three numbers: FOR,AGAINST,ABSTAINED".to_owned())),
    };
    let amount = super::application::amount(say.amount.as_deref(), "amount")?;
    let of = |application: &String| Said {
        application: application.clone(),
        outcome: Some(say.outcome),
        amount,
        conditions: say.conditions.clone(),
        reason: say.reason.clone(),
        votes,
    };
    Ok(say.applications.iter().map(of).collect())
}

fn weighed(typed: &str) -> Outcome<(String, u16)> {
    let read =
        typed.split_once('=').and_then(|(code, percent)| Some((code.to_owned(), percent.parse().ok()?)));
    read.ok_or_else(|| Refused::Usage("--weight takes CODE=PERCENT".to_owned()))
}

fn session_json(one: &Session) -> Value {
    let member = |member: &csp_core::selection::committee::Member| {
        let recused = one.recusals.iter().filter(|recusal| recusal.member == member.id);
        let of = |application| one.cases.iter().find(|case| case.application == application);
        let recused = recused.filter_map(|recusal| of(recusal.application)).map(|case| case.number.clone());
        json!({
            "id": member.id,
            "name": member.name,
            "body": member.body,
            "capacity": member.capacity.code(),
            "present": member.present,
            "recused": recused.collect::<Vec<_>>(),
        })
    };
    json!({
        "id": one.id,
        "number": one.number,
        "kind": one.kind.code(),
        "municipality": one.municipality,
        "mode": one.mode.code(),
        "held_on": one.held_on,
        "place": one.place,
        "closed_on": one.closed_on,
        "members": one.members.iter().map(member).collect::<Vec<_>>(),
        "cases": one.cases.iter().map(case_json).collect::<Vec<_>>(),
    })
}

/// What a closed session said of an application as JSON, within `csp application show`.
pub fn said_json(one: &SaidOf) -> Value {
    let mut said = case_json(&one.case);
    said["session"] = json!(one.session);
    said["kind"] = json!(one.kind.code());
    said["held_on"] = json!(one.held_on);
    said
}

/// What a session says of an application as JSON.
fn case_json(case: &Case) -> Value {
    let votes = case.votes_for.zip(case.votes_against).zip(case.votes_abstained);
    json!({
        "application": case.number,
        "position": case.position,
        "outcome": case.outcome.as_ref().map(Stored::code),
        "amount_cents": case.amount,
        "conditions": case.conditions,
        "reason": case.reason,
        "votes": votes.map(|((yes, no), abstained)| [yes, no, abstained]),
    })
}

fn sessions_text(sessions: &[Session], words: &Words) -> String {
    let rows = sessions.iter().map(|one| {
        vec![
            one.number.clone(),
            words.get(&format!("committee-{}", one.kind.code())),
            one.held_on.format("%d.%m.%Y").to_string(),
            one.cases.len().to_string(),
            one.closed_on.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default(),
        ]
    });
    let headings =
        ["cli-number", "column-kind", "column-held_on", "cli-call-applications", "column-closed_on"];
    lined(&headings, &rows.collect::<Vec<_>>(), words)
}

fn session_text(one: &Session, words: &Words) -> String {
    let rows = one.cases.iter().map(|case| {
        let outcome = case.outcome.as_ref().map(|outcome| words.get(&format!("outcome-{}", outcome.code())));
        vec![
            case.position.to_string(),
            case.number.clone(),
            outcome.unwrap_or_default(),
            case.reason.clone().or_else(|| case.conditions.clone()).unwrap_or_default(),
        ]
    });
    let headings = ["cli-committee-position", "cli-number", "column-outcome", "cli-check-reason"];
    let head = sessions_text(std::slice::from_ref(one), words);
    format!("{}\n\n{}", head.trim_end(), lined(&headings, &rows.collect::<Vec<_>>(), words))
}

fn ranking(lines: &[Ranked], output: &Output) -> Outcome {
    let said = lines.iter().map(|one| {
        #[allow(clippy::cast_precision_loss, reason = "a number of points")]
        let average = one.average_milli as f64 / 1_000.0;
        json!({
            "rank": one.rank,
            "application": one.number,
            "name": one.name,
            "state": one.state,
            "average": average,
            "spread": one.spread,
            "passes": one.passes,
            "requested_cents": one.requested,
        })
    });
    let said = Value::Array(said.collect());
    output.say(&said, |words| {
        let rows = lines.iter().map(|one| {
            vec![
                one.rank.to_string(),
                one.number.clone(),
                one.name.clone(),
                format!("{}.{:03}", one.average_milli / 1_000, one.average_milli % 1_000),
                words.get(if one.passes { "cli-score-yes" } else { "cli-score-no" }),
            ]
        });
        let headings =
            ["cli-committee-rank", "cli-number", "cli-name", "cli-score-average", "cli-score-passes"];
        lined(&headings, &rows.collect::<Vec<_>>(), words)
    })
}

fn lined(headings: &[&str], rows: &[Vec<String>], words: &Words) -> String {
    let headings: Vec<String> = headings.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = headings.iter().map(|text| (text.as_str(), Side::Left)).collect();
    table(&columns, rows)
}
