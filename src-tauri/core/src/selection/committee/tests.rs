use serde_json::json;

use super::closing::close;
use super::service::{
    MemberForm, Said, SessionForm, member, open, preview, ranking, recuse, say, session, what_if,
};
use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::selection::calls::Call;
use crate::selection::funds::service::balance;
use crate::selection::scoring::declaring::declare;
use crate::selection::scoring::{Points, service as scoring};
use crate::selection::service::application;
use crate::selection::test_office::{Office, code, office};
use crate::vault::{Officer, Role, verify};
use crate::words::Words;

/// An office with applications of EUR 4,000 each, eligible and scored, under a call with EUR 10,000.
struct Committee {
    office: Office,
    call: Call,
    numbers: Vec<String>,
}

fn scored(steps: &[&str], totals: &[u16]) -> Committee {
    let office = office();
    let call = office.call(&json!({
        "title": { "en": "New enterprises" }, "available": 1_000_000, "steps": steps,
        "quotas": [{ "of": "municipality", "value": "gracanice", "most": 900_000 }],
        "grid": { "criteria": [{ "code": "all", "words": { "en": "All" }, "most": 100 }],
                  "pass": 60, "assessors": 1, "gap": 20, "ties": [] },
    }));
    let assessor = office.vault.enrol(&office.manager, "Ivana", Role::MeOfficer, "x").unwrap();
    let mut numbers = Vec::new();
    for at in 0..totals.len() {
        let number = office
            .application(&format!("Petar {}", ["Ilić", "Savić", "Jović", "Tomić"][at % 4]), "2026-11-02");
        office.put(&call, &number).unwrap();
        office.moved(&office.assessor, &number, ApplicationState::Eligible).unwrap();
        numbers.push(number);
    }
    declare(&office.vault, &assessor, &call.number, &[]).unwrap();
    scoring::assign(&office.vault, &office.manager, &call.number, &[assessor.id]).unwrap();
    for (number, total) in numbers.iter().zip(totals) {
        let points = [Points { criterion: "all".to_owned(), points: *total, comment: Some("so".to_owned()) }];
        scoring::submit(&office.vault, &assessor, number, &points, None).unwrap();
    }
    Committee { office, call, numbers }
}

impl Committee {
    fn open(&self, kind: CommitteeKind) -> Session {
        let form = SessionForm {
            kind,
            call: self.call.number.clone(),
            municipality: (kind == CommitteeKind::MunicipalSupport).then(|| "gracanice".to_owned()),
            mode: SessionMode::Meeting,
            held_on: None,
            place: None,
        };
        let session = open(&self.office.vault, &self.office.manager, &form).unwrap().value;
        for (name, body) in [("A. Becker", "EU Office"), ("Z. Krasniqi", "MCR"), ("M. Ilić", "IOM")] {
            let one = MemberForm {
                id: None,
                name: name.to_owned(),
                body: body.to_owned(),
                capacity: Capacity::Vote,
                present: true,
            };
            member(&self.office.vault, &self.office.manager, &session.number, &one).unwrap();
        }
        session
    }

    fn say(&self, session: &Session, at: usize, outcome: Outcome) -> crate::Result<()> {
        let said = Said {
            application: self.numbers[at].clone(),
            outcome: Some(outcome),
            reason: outcome.needs_reason().then(|| "Because".to_owned()),
            ..Said::default()
        };
        say(&self.office.vault, &self.office.manager, &session.number, &[said]).map(drop)
    }

    fn close(&self, session: &Session, exceeds: Option<&str>) -> crate::Result<Session> {
        Ok(close(&self.office.vault, &self.office.manager, &session.number, exceeds)?.value)
    }

    fn state(&self, at: usize) -> String {
        application(&self.office.vault, &self.numbers[at]).unwrap().state.unwrap().code().to_owned()
    }

    fn manager(&self) -> &Officer {
        &self.office.manager
    }
}

const PAC: CommitteeKind = CommitteeKind::ProjectApproval;

#[test]
fn a_session_carries_out_what_it_decided_all_at_once() {
    let place = scored(&["assessments", "committee_decision"], &[70, 90, 40]);
    let by_hand = place.office.moved(place.manager(), &place.numbers[1], ApplicationState::Approved);
    assert_eq!(code(by_hand), "committee-decides");
    let session = place.open(PAC);
    let agenda: Vec<&str> = session.cases.iter().map(|case| case.number.as_str()).collect();
    assert_eq!(agenda, [&place.numbers[1], &place.numbers[0], &place.numbers[2]], "as ranked");
    place.say(&session, 0, Outcome::Reserve).unwrap();
    place.say(&session, 1, Outcome::Approved).unwrap();
    assert_eq!(code(place.close(&session, None)), "session-undecided");
    place.say(&session, 2, Outcome::Approved).unwrap();
    assert_eq!(code(place.close(&session, None)), "scoring-below-pass");
    assert_eq!(place.state(1), "eligible", "a session that is refused decides nothing");
    place.say(&session, 2, Outcome::Rejected).unwrap();
    let closed = place.close(&session, None).unwrap();
    assert!(closed.closed_on.is_some());
    assert_eq!([0, 1, 2].map(|at| place.state(at)), ["reserve", "approved", "rejected"]);
    assert_eq!(code(place.say(&session, 0, Outcome::Approved)), "session-closed");
    let event = application(&place.office.vault, &place.numbers[1]).unwrap().history.pop().unwrap();
    assert_eq!(event.detail.unwrap()["session"], session.number);
    assert!(verify(&place.office.vault).unwrap().findings.is_empty());
}

#[test]
fn more_than_there_is_is_refused_unless_a_manager_says_why() {
    let place = scored(&["committee_decision"], &[70, 90, 80]);
    let session = place.open(PAC);
    for at in 0..3 {
        place.say(&session, at, Outcome::Approved).unwrap();
    }
    let ahead = preview(&place.office.vault, &session.number).unwrap();
    assert_eq!(ahead.calls[0].committed, Cents::new(1_200_000));
    assert_eq!(ahead.calls[0].balance, Some(Cents::new(-200_000)));
    let refused = place.close(&session, None).map(|_| ()).unwrap_err().problem();
    assert_eq!((refused.code.as_str(), refused.args["over"].as_str()), ("funds-over-committed", "2000.00"));
    assert_eq!(balance(&place.office.vault, None).unwrap().calls[0].committed, Cents::ZERO);
    place.close(&session, Some("The EU Office agreed to EUR 2,000 more on 20 November")).unwrap();
    assert_eq!(balance(&place.office.vault, None).unwrap().calls[0].committed, Cents::new(1_200_000));
}

#[test]
fn a_municipalitys_quota_binds_as_well() {
    let place = scored(&["committee_decision"], &[70, 90, 80]);
    let session = place.open(PAC);
    place.say(&session, 0, Outcome::Approved).unwrap();
    place.say(&session, 1, Outcome::Approved).unwrap();
    place.say(&session, 2, Outcome::Reserve).unwrap();
    let said = Said {
        application: place.numbers[0].clone(),
        outcome: Some(Outcome::Approved),
        amount: Some(Cents::new(550_000)),
        ..Said::default()
    };
    say(&place.office.vault, place.manager(), &session.number, &[said]).unwrap();
    let refused = place.close(&session, None).map(|_| ()).unwrap_err().problem();
    assert_eq!((refused.args["what"].as_str(), refused.args["over"].as_str()), ("municipality", "500.00"));
}

#[test]
fn the_next_of_the_reserve_follows_when_somebody_withdraws() {
    let place = scored(&["assessments", "committee_decision"], &[70, 90, 80]);
    let session = place.open(PAC);
    place.say(&session, 0, Outcome::Reserve).unwrap();
    place.say(&session, 1, Outcome::Approved).unwrap();
    place.say(&session, 2, Outcome::Approved).unwrap();
    place.close(&session, None).unwrap();
    let next = || super::service::next_of_reserve(&place.office.vault, &place.call.number).unwrap();
    assert_eq!(next(), None, "EUR 2,000 are left, EUR 4,000 asked");
    place.office.moved(&place.office.field, &place.numbers[2], ApplicationState::Withdrawn).unwrap();
    assert_eq!(next(), Some(place.numbers[0].clone()));
    let second = place.open(PAC);
    assert_eq!(second.cases.len(), 1);
    place.say(&second, 0, Outcome::Approved).unwrap();
    place.close(&second, None).unwrap();
    assert_eq!(place.state(0), "approved");
}

#[test]
fn the_municipal_committee_advises_first_where_the_call_says_so() {
    let place = scored(&["municipal_opinion", "committee_decision"], &[70]);
    let session = place.open(PAC);
    place.say(&session, 0, Outcome::Approved).unwrap();
    assert_eq!(code(place.close(&session, None)), "municipal-opinion-missing");
    let local = place.open(CommitteeKind::MunicipalSupport);
    assert_eq!(code(place.say(&local, 0, Outcome::Approved)), "session-not-its-outcome");
    place.say(&local, 0, Outcome::Supported).unwrap();
    place.close(&local, None).unwrap();
    assert_eq!(place.state(0), "eligible", "an opinion moves nothing");
    place.close(&session, None).unwrap();
}

#[test]
fn votes_are_those_of_members_who_may() {
    let place = scored(&["committee_decision"], &[70]);
    let session = place.open(PAC);
    let votes = |votes: [u32; 3]| {
        let said = Said {
            application: place.numbers[0].clone(),
            outcome: Some(Outcome::Approved),
            votes: Some(votes),
            ..Said::default()
        };
        say(&place.office.vault, place.manager(), &session.number, &[said]).map(drop)
    };
    assert_eq!(code(votes([4, 0, 0])), "session-too-many-votes");
    assert_eq!(code(votes([1, 1, 1])), "session-not-carried");
    votes([2, 1, 0]).unwrap();
    let who = super::service::session(&place.office.vault, &session.number).unwrap().members[0].id;
    let ground = crate::selection::scoring::InterestGround::Family;
    recuse(&place.office.vault, place.manager(), &session.number, who, &place.numbers[0], ground).unwrap();
    assert_eq!(code(votes([2, 1, 0])), "session-too-many-votes");
    assert_eq!(code(place.close(&session, None)), "session-too-many-votes");
    votes([2, 0, 0]).unwrap();
    place.close(&session, None).unwrap();
}

#[test]
fn what_if_is_not_asked_while_a_committee_could_be_swayed() {
    let place = scored(&["assessments", "committee_decision"], &[70, 90]);
    let ask = || {
        what_if(&place.office.vault, place.manager(), &place.call.number, &[("all".to_owned(), 50)], Some(40))
    };
    assert_eq!(code(ask()), "what-if-now");
    let session = place.open(PAC);
    place.say(&session, 0, Outcome::Rejected).unwrap();
    place.say(&session, 1, Outcome::Approved).unwrap();
    place.close(&session, None).unwrap();
    let lines = ask().unwrap();
    let told: Vec<_> = lines.iter().map(|one| (one.average_milli, one.passes)).collect();
    assert_eq!(told, [(45_000, true), (35_000, false)]);
    assert_eq!(
        ranking(&place.office.vault, place.manager(), &place.call.number).unwrap()[0].average_milli,
        90_000
    );
}

#[test]
fn a_session_that_was_changed_is_found() {
    let place = scored(&["committee_decision"], &[70]);
    let session_ = place.open(PAC);
    place.say(&session_, 0, Outcome::Approved).unwrap();
    place.close(&session_, None).unwrap();
    let forge = place.office.vault.write(place.manager(), crate::vault::Action::SessionPrepared, |tx| {
        let sql = "UPDATE committee_session SET content = replace(content, 'EU Office', 'nobody')";
        Ok(tx.execute(sql, [])?)
    });
    forge.unwrap();
    let findings = verify(&place.office.vault).unwrap().findings;
    assert_eq!(findings.first().map(|one| one.code.as_str()), Some("verify-sessions"));
    assert!(session(&place.office.vault, "CSP4-A-M0009").is_err());
}

#[test]
fn every_refusal_and_code_has_words_in_every_language() {
    let text = || "a".to_owned();
    let refusals = [
        Error::NotFound,
        Error::Closed,
        Error::MunicipalityMissing,
        Error::MemberNotFound,
        Error::MemberIncomplete,
        Error::NotOnAgenda,
        Error::OtherCall,
        Error::NotItsOutcome,
        Error::ReasonMissing(text()),
        Error::TooManyVotes(text()),
        Error::NotCarried(text()),
        Error::Undecided(Vec::new()),
        Error::NobodyVotes,
        Error::CommitteeDecides,
        Error::OpinionMissing,
        Error::WhatIfNow,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = refusals.iter().map(|refusal| refusal.problem().key());
        let keys = keys.chain(CommitteeKind::ALL.iter().map(|kind| format!("committee-{kind}")));
        let keys = keys.chain(SessionMode::ALL.iter().map(|mode| format!("session-mode-{mode}")));
        let keys = keys.chain(Capacity::ALL.iter().map(|capacity| format!("capacity-{capacity}")));
        for key in keys.chain(Outcome::ALL.iter().map(|outcome| format!("outcome-{outcome}"))) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}

#[test]
fn what_closing_would_pass_and_what_makes_room_is_said_beforehand() {
    let place = scored(&["committee_decision"], &[70, 90, 80]);
    let session = place.open(PAC);
    for at in 0..3 {
        place.say(&session, at, Outcome::Approved).unwrap();
    }
    let seen = super::ahead::ahead(&place.office.vault, &session.number).unwrap();
    assert_eq!(seen.now.calls[0].committed, Cents::ZERO);
    assert_eq!(seen.then.calls[0].committed, Cents::new(1_200_000));
    let of = |what: &str| seen.over.iter().find(|over| over.shortfall.what.code() == what).unwrap();
    assert_eq!(of("call").shortfall.over, Cents::new(200_000));
    assert!(of("call").refuses && of("municipality").refuses);
    let last = session.cases.last().unwrap().number.clone();
    assert_eq!(of("call").without, [last], "the last of the agenda is enough");
    place.close(&session, Some("The EU Office agreed")).unwrap();
    let after = super::ahead::ahead(&place.office.vault, &session.number).unwrap();
    assert!(after.over.iter().all(|over| !over.refuses), "what was signed is refused no more");
}

#[test]
fn what_closed_sessions_of_both_committees_said_is_found_and_nothing_before() {
    let place = scored(&["committee_decision"], &[70]);
    let advice = place.open(CommitteeKind::MunicipalSupport);
    place.say(&advice, 0, Outcome::Supported).unwrap();
    let said = |number: &str| super::service::said_of(&place.office.vault, number).unwrap();
    assert!(said(&place.numbers[0]).is_empty(), "an open session has said nothing");
    place.close(&advice, None).unwrap();
    let decision = place.open(PAC);
    place.say(&decision, 0, Outcome::Reserve).unwrap();
    place.close(&decision, None).unwrap();
    let said = said(&place.numbers[0]);
    let sessions: Vec<_> = said.iter().map(|one| (one.session.as_str(), one.kind.known().unwrap())).collect();
    let expected =
        [(decision.number.as_str(), PAC), (advice.number.as_str(), CommitteeKind::MunicipalSupport)];
    assert_eq!(sessions, expected, "the latest first");
    assert_eq!(said[0].case.outcome, Some(Stored::Known(Outcome::Reserve)));
}
