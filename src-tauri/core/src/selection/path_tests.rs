//! No path from received to agreed skips a step that the call demands, whatever is tried in whatever order.

use proptest::prelude::*;
use serde_json::json;

use super::committee::closing::close;
use super::committee::service::{MemberForm, Said, SessionForm, member, open, say};
use super::committee::{Capacity, CommitteeKind, Outcome, SessionMode};
use super::eligibility::Finding;
use super::eligibility::service::{FindingForm, checklist, find};
use super::scoring::declaring::declare;
use super::scoring::{Points, service as scoring};
use super::service::{application, correct};
use super::test_office::{Office, office};
use super::visits::service::{Plan, plan, record, visits_to};
use super::visits::{Premises, Recommendation, VisitForm};
use super::{ApplicationState, calls::Call};
use crate::vault::{Officer, Role};

#[derive(Debug, Clone)]
enum Deed {
    Move(ApplicationState),
    Check(Finding),
    Declare,
    Assign,
    Score(u16),
    Visit,
    Session(CommitteeKind, Outcome),
    Correct,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let states = prop::sample::select(<ApplicationState as crate::code::Code>::ALL);
    let outcomes = prop::sample::select(<Outcome as crate::code::Code>::ALL);
    let kinds = prop::sample::select(<CommitteeKind as crate::code::Code>::ALL);
    let findings = prop::sample::select(vec![Finding::Pass, Finding::Pass, Finding::Pass, Finding::Fail]);
    let deed = prop_oneof![
        5 => states.prop_map(Deed::Move),
        3 => findings.prop_map(Deed::Check),
        2 => Just(Deed::Declare),
        2 => Just(Deed::Assign),
        3 => (30_u16..95).prop_map(Deed::Score),
        3 => Just(Deed::Visit),
        5 => (kinds, outcomes).prop_map(|(kind, outcome)| Deed::Session(kind, outcome)),
        1 => Just(Deed::Correct),
    ];
    prop::collection::vec(deed, 10..60)
}

struct Place {
    office: Office,
    assessor: Officer,
    call: Call,
    number: String,
}

impl Place {
    /// Tries a deed; refusals are part of the game.
    fn attempt(&self, deed: &Deed) -> Option<()> {
        let (vault, manager) = (&self.office.vault, &self.office.manager);
        match deed {
            Deed::Move(to) => self.office.moved(manager, &self.number, *to).ok().map(drop),
            Deed::Check(finding) => {
                let lines = checklist(vault, &self.number).unwrap().unwrap().lines;
                let forms: Vec<_> = lines
                    .iter()
                    .map(|line| FindingForm {
                        criterion: line.code.clone(),
                        finding: *finding,
                        reason: Some("seen".to_owned()),
                        evidence: Some("the file".to_owned()),
                    })
                    .collect();
                find(vault, &self.office.assessor, &self.number, &forms, None).ok().map(drop)
            }
            Deed::Declare => declare(vault, &self.assessor, &self.call.number, &[]).ok().map(drop),
            Deed::Assign => {
                scoring::assign(vault, manager, &self.call.number, &[self.assessor.id]).ok().map(drop)
            }
            Deed::Score(total) => {
                let points = [Points { criterion: "all".to_owned(), points: *total, comment: None }];
                scoring::submit(vault, &self.assessor, &self.number, &points, None).ok().map(drop)
            }
            Deed::Visit => {
                let day = Plan {
                    call: self.call.number.clone(),
                    municipality: None,
                    on: "2026-11-23".parse().unwrap(),
                    visitors: ["Besa".to_owned(), "Emir".to_owned()],
                };
                // Where it is planned already it is recorded.
                let _ = plan(vault, &self.office.field, &day);
                let found = VisitForm {
                    premises: Some(Premises::Own),
                    jobs_full_time: Some(0),
                    jobs_part_time: Some(0),
                    recommendation: Some(Recommendation::Recommended),
                    ..VisitForm::default()
                };
                record(vault, &self.office.field, &self.number, &found).ok().map(drop)
            }
            Deed::Session(kind, outcome) => {
                let form = SessionForm {
                    kind: *kind,
                    call: self.call.number.clone(),
                    municipality: Some("gracanice".to_owned()),
                    mode: SessionMode::Written,
                    held_on: None,
                    place: None,
                };
                let session = open(vault, manager, &form).ok()?.value.number;
                let one = MemberForm {
                    id: None,
                    name: "A. Becker".to_owned(),
                    body: "EU Office".to_owned(),
                    capacity: Capacity::Vote,
                    present: true,
                };
                member(vault, manager, &session, &one).ok()?;
                let said = Said {
                    application: self.number.clone(),
                    outcome: Some(*outcome),
                    reason: Some("Because".to_owned()),
                    ..Said::default()
                };
                say(vault, manager, &session, &[said]).ok()?;
                close(vault, manager, &session, None).ok().map(drop)
            }
            Deed::Correct => correct(vault, manager, &self.number, "A mistake").ok().map(drop),
        }
    }

    /// Whoever is promised something has been through every step.
    fn check(&self) {
        let record = application(&self.office.vault, &self.number).unwrap();
        if !record.stands_at(ApplicationState::Approved) && !record.stands_at(ApplicationState::Agreed) {
            return;
        }
        let list = checklist(&self.office.vault, &self.number).unwrap().unwrap();
        assert!(list.missing().is_empty(), "approved without {:?}", list.missing());
        let (standing, _) =
            scoring::assessments(&self.office.vault, &self.office.manager, &self.number).unwrap();
        assert!(standing.scored.is_some_and(|scored| scored.passes), "approved without scores that pass");
        let visits = visits_to(&self.office.vault, &self.number).unwrap();
        assert!(visits.iter().any(|visit| visit.is_recorded()), "approved without a visit");
        let opinions = self
            .office
            .vault
            .read(|db| super::committee::service::opinions(db, record.application.id))
            .unwrap();
        assert!(!opinions.is_empty(), "approved without the municipal committee's opinion");
        let approved = record.history.iter().rev().find(|e| e.kind.code() == "approved").unwrap();
        let in_session = approved.detail.as_ref().is_some_and(|detail| detail["session"].is_string());
        assert!(in_session, "approved without a session");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 30, ..ProptestConfig::default() })]
    #[test]
    fn nobody_is_promised_anything_past_a_step_the_call_demands(deeds in deeds()) {
        let office = office();
        let grid = json!({ "criteria": [{ "code": "all", "words": { "en": "All" }, "most": 100 }],
            "pass": 60, "assessors": 1, "gap": 20, "ties": [] });
        let call = office.call(&json!({ "title": { "en": "Call" }, "grid": grid }));
        let assessor = office.vault.enrol(&office.manager, "Ivana", Role::MeOfficer, "x").unwrap();
        let number = office.application("Ана Илић", "2026-11-02");
        office.put(&call, &number).unwrap();
        let place = Place { office, assessor, call, number };
        for deed in &deeds {
            place.attempt(deed);
            place.check();
        }
    }
}

#[test]
fn the_whole_way_through_every_step() {
    let office = office();
    let grid = json!({ "criteria": [{ "code": "all", "words": { "en": "All" }, "most": 100 }],
        "pass": 60, "assessors": 1, "gap": 20, "ties": [] });
    let call = office.call(&json!({ "title": { "en": "Call" }, "grid": grid }));
    let assessor = office.vault.enrol(&office.manager, "Ivana", Role::MeOfficer, "x").unwrap();
    let number = office.application("Ана Илић", "2026-11-02");
    office.put(&call, &number).unwrap();
    let place = Place { office, assessor, call, number };
    let way = [
        Deed::Check(Finding::Pass),
        Deed::Move(ApplicationState::Eligible),
        Deed::Declare,
        Deed::Assign,
        Deed::Score(80),
        Deed::Visit,
        Deed::Session(CommitteeKind::MunicipalSupport, Outcome::Supported),
        Deed::Session(CommitteeKind::ProjectApproval, Outcome::Approved),
        Deed::Move(ApplicationState::Agreed),
    ];
    for deed in &way {
        assert!(place.attempt(deed).is_some(), "{deed:?}");
        place.check();
    }
    assert!(application(&place.office.vault, &place.number).unwrap().stands_at(ApplicationState::Agreed));
}
