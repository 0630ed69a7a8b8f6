use serde_json::json;

use super::declaring::{declare, list};
use super::service::{assessments, assign, sheet, standings, submit};
use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::calls::Call;
use crate::selection::test_office::{Office, code, office};
use crate::vault::{Officer, Role, verify};
use crate::words::Words;

/// An office where eligible applications wait to be scored by two assessors, with a third at hand.
struct Scoring {
    office: Office,
    call: Call,
    numbers: Vec<String>,
    assessors: Vec<Officer>,
}

fn scoring(names: &[&str]) -> Scoring {
    let office = office();
    let call = office.call(&json!({
        "title": { "en": "New enterprises" },
        "steps": ["assessments"],
        "grid": {
            "criteria": [{ "code": "market", "words": { "en": "Market" }, "most": 60 },
                         { "code": "jobs", "words": { "en": "Jobs" }, "most": 40 }],
            "pass": 60, "assessors": 2, "gap": 20, "ties": [],
        },
    }));
    let numbers: Vec<String> = names.iter().map(|name| office.application(name, "2026-11-02")).collect();
    for number in &numbers {
        office.put(&call, number).unwrap();
        office.moved(&office.assessor, number, ApplicationState::Eligible).unwrap();
    }
    let assessors = ["Ivana", "Luan", "Mira"]
        .map(|name| office.vault.enrol(&office.manager, name, Role::MeOfficer, "x").unwrap())
        .to_vec();
    Scoring { office, call, numbers, assessors }
}

impl Scoring {
    fn declare_all(&self) {
        for assessor in &self.assessors {
            declare(&self.office.vault, assessor, &self.call.number, &[]).unwrap();
        }
    }

    fn assign(&self, who: &[usize]) -> super::service::Assigned {
        let ids: Vec<_> = who.iter().map(|i| self.assessors[*i].id).collect();
        assign(&self.office.vault, &self.office.manager, &self.call.number, &ids).unwrap().value
    }

    fn submit(&self, who: usize, number: &str, market: u16, jobs: u16) -> crate::Result<()> {
        let points = [("market", market), ("jobs", jobs)].map(|(criterion, points)| Points {
            criterion: criterion.to_owned(),
            points,
            comment: None,
        });
        submit(&self.office.vault, &self.assessors[who], number, &points, None).map(drop)
    }

    fn stage(&self, number: &str) -> Standing {
        let (lines, _) = standings(&self.office.vault, &self.office.manager, &self.call.number).unwrap();
        lines.into_iter().find(|(line, _)| line == number).unwrap().1
    }
}

#[test]
fn nobody_scores_before_they_declare_nor_where_they_have_an_interest() {
    let place = scoring(&["Ана Илић", "Besim Berisha"]);
    let (vault, ivana) = (&place.office.vault, &place.assessors[0]);
    place.assign(&[0, 1]);
    let own = |number: &str| sheet(vault, ivana, number).map(drop);
    assert_eq!(code(own(&place.numbers[0])), "interest-undeclared");
    assert_eq!(list(vault, ivana, &place.call.number).unwrap().len(), 2);
    let cousin = [(place.numbers[0].clone(), InterestGround::Family)];
    declare(vault, ivana, &place.call.number, &cousin).unwrap();
    assert_eq!(code(own(&place.numbers[0])), "interest-recused");
    own(&place.numbers[1]).unwrap();
    assert_eq!(place.stage(&place.numbers[0]).assigned, 1, "the cousin's was taken from her");
    assert_eq!(place.assign(&[0, 1, 2]).assigned, 1, "and is given to the third");
    // A later application is not covered by what was signed before it came.
    let later = place.office.application("Fatmire Gashi", "2026-11-02");
    place.office.put(&place.call, &later).unwrap();
    place.office.moved(&place.office.assessor, &later, ApplicationState::Eligible).unwrap();
    place.assign(&[0, 1]);
    assert_eq!(code(own(&later)), "interest-undeclared");
}

#[test]
fn work_is_spread_evenly_and_never_given_to_who_entered_it() {
    let names: Vec<String> = (0..9).map(|i| format!("Petar {i}")).collect();
    let place = scoring(&names.iter().map(String::as_str).collect::<Vec<_>>());
    place.declare_all();
    let done = place.assign(&[0, 1, 2]);
    assert_eq!((done.assigned, done.short.len()), (18, 0));
    let (vault, manager) = (&place.office.vault, &place.office.manager);
    let mut loads = [0; 3];
    for number in &place.numbers {
        for one in assessments(vault, manager, number).unwrap().1 {
            loads[place.assessors.iter().position(|a| a.id == one.officer).unwrap()] += 1;
        }
    }
    assert_eq!(loads, [6, 6, 6]);
    assert_eq!(place.assign(&[0, 1, 2]).assigned, 0, "doing it twice gives out nothing more");
    let own = assign(vault, manager, &place.call.number, &[place.office.field.id]).unwrap().value;
    assert_eq!(own.assigned, 0);
    let twice = assign(vault, manager, &place.call.number, &[manager.id, manager.id]);
    assert_eq!(code(twice), "assessment-no-assessors");
}

#[test]
fn scores_are_blind_to_everybody_until_the_last_is_submitted() {
    let place = scoring(&["Ана Илић"]);
    let number = &place.numbers[0];
    place.declare_all();
    place.assign(&[0, 1]);
    place.submit(0, number, 50, 25).unwrap();
    let auditor = place.office.vault.enrol(&place.office.manager, "Arta", Role::Auditor, "x").unwrap();
    let others =
        [&place.office.manager, &place.office.field, &place.assessors[1], &place.assessors[2], &auditor];
    for viewer in others {
        let (standing, seen) = assessments(&place.office.vault, viewer, number).unwrap();
        assert_eq!((standing.stage, standing.scored), (ScoringStage::Waiting, None), "{}", viewer.name);
        assert!(seen.iter().all(|one| one.total.is_none() && one.points.is_empty()), "{}", viewer.name);
        // Neither does the history of the application say it.
        let id = crate::selection::service::application(&place.office.vault, number).unwrap().application.id;
        let words = Words::of(Language::En);
        let sight = crate::story::Sight::Whole;
        let story = crate::story::of_record(&place.office.vault, viewer, id.uuid(), sight, &words);
        let fields = story.unwrap().into_iter().flat_map(|entry| entry.fields);
        let told: Vec<String> = fields.filter_map(|field| field.to).map(|to| to.0).collect();
        assert!(!told.is_empty());
        assert!(told.iter().all(|value| !["75", "50", "25"].contains(&value.as_str())), "{told:?}");
    }
    let (_, own) = assessments(&place.office.vault, &place.assessors[0], number).unwrap();
    assert_eq!(own.iter().find(|one| one.officer == place.assessors[0].id).unwrap().total, Some(75));
    place.submit(1, number, 45, 20).unwrap();
    let (standing, seen) = assessments(&place.office.vault, &place.office.field, number).unwrap();
    assert_eq!(standing.scored.map(|s| (s.average_milli, s.spread, s.passes)), Some((70_000, 10, true)));
    assert!(seen.iter().all(|one| one.total.is_some() && one.points.len() == 2));
}

#[test]
fn a_gap_calls_a_third_assessor_who_is_as_blind() {
    let place = scoring(&["Ана Илић"]);
    let number = &place.numbers[0];
    place.declare_all();
    place.assign(&[0, 1]);
    place.submit(0, number, 55, 35).unwrap();
    place.submit(1, number, 30, 20).unwrap();
    assert_eq!(place.stage(number).stage, ScoringStage::ThirdCalled);
    assert_eq!(place.stage(number).scored, None);
    let refused = place.office.moved(&place.office.manager, number, ApplicationState::Approved);
    assert_eq!(code(refused), "scoring-incomplete");
    assert_eq!(place.assign(&[0, 1, 2]).assigned, 1);
    let (_, seen) = assessments(&place.office.vault, &place.assessors[2], number).unwrap();
    assert!(seen.iter().all(|one| one.total.is_none()));
    place.submit(2, number, 50, 30).unwrap();
    let scored = place.stage(number).scored.unwrap();
    assert_eq!((scored.average_milli, scored.spread), (85_000, 40), "the two nearest count");
    place.office.moved(&place.office.manager, number, ApplicationState::Approved).unwrap();
}

#[test]
fn what_does_not_pass_is_not_approved() {
    let place = scoring(&["Ана Илић"]);
    let number = &place.numbers[0];
    place.declare_all();
    place.assign(&[0, 1]);
    place.submit(0, number, 30, 20).unwrap();
    place.submit(1, number, 35, 20).unwrap();
    for to in [ApplicationState::Approved, ApplicationState::Reserve] {
        assert_eq!(code(place.office.moved(&place.office.manager, number, to)), "scoring-below-pass");
    }
    place.office.moved(&place.office.manager, number, ApplicationState::Rejected).unwrap();
}

#[test]
fn points_are_complete_within_the_grid_and_explained_at_the_extremes() {
    let place = scoring(&["Ана Илић"]);
    let number = &place.numbers[0];
    place.declare_all();
    place.assign(&[0, 1]);
    assert_eq!(code(place.submit(0, number, 61, 20)), "assessment-too-many");
    assert_eq!(code(place.submit(0, number, 60, 20)), "assessment-comment-missing");
    assert_eq!(code(place.submit(0, number, 50, 0)), "assessment-comment-missing");
    let one = [Points { criterion: "market".to_owned(), points: 5, comment: None }];
    let some = submit(&place.office.vault, &place.assessors[0], number, &one, None);
    assert_eq!(code(some), "assessment-points-missing");
    assert_eq!(code(place.submit(2, number, 50, 20)), "assessment-not-assigned");
    place.submit(0, number, 50, 20).unwrap();
    assert_eq!(code(place.submit(0, number, 55, 20)), "assessment-submitted");
}

#[test]
fn points_of_a_confirmed_vulnerability_are_not_given_by_hand() {
    let place = scoring(&["Ана Илић"]);
    let (vault, number) = (&place.office.vault, &place.numbers[0]);
    let grid = json!({ "grid": {
        "criteria": [{ "code": "market", "words": { "en": "Market" }, "most": 80 },
                     { "code": "vulnerable", "words": { "en": "Vulnerability" }, "most": 10, "vulnerability": true }],
        "pass": 60, "assessors": 1, "gap": 20, "ties": [],
    } });
    let today = crate::selection::test_office::day("2026-11-23");
    let amend = crate::selection::calls::service::amend;
    amend(vault, &place.office.manager, &place.call.number, &grid, today, "New grid").unwrap();
    let form = crate::households::vulnerability::VulnerabilityForm {
        confirmed: "yes".to_owned(),
        body: "Centre for Social Work Gračanica".to_owned(),
        points: "12".to_owned(),
        ..Default::default()
    };
    let applicant = crate::selection::service::application(vault, number).unwrap().applicant_number;
    crate::households::vulnerability::record(vault, &place.office.manager, &applicant, &form).unwrap();
    place.declare_all();
    place.assign(&[0]);
    let sheet = sheet(vault, &place.assessors[0], number).unwrap();
    assert_eq!(sheet.fixed.iter().map(|one| one.points).collect::<Vec<_>>(), [10], "at most the criterion's");
    let points = [("market", 55), ("vulnerable", 3)].map(|(criterion, points)| Points {
        criterion: criterion.to_owned(),
        points,
        comment: None,
    });
    submit(vault, &place.assessors[0], number, &points, None).unwrap();
    assert_eq!(place.stage(number).scored.map(|one| one.average_milli), Some(65_000));
}

#[test]
fn changed_scores_are_found() {
    let place = scoring(&["Ана Илић"]);
    let number = &place.numbers[0];
    place.declare_all();
    place.assign(&[0, 1]);
    place.submit(0, number, 50, 20).unwrap();
    let codes = || -> Vec<String> {
        verify(&place.office.vault).unwrap().findings.into_iter().map(|one| one.code).collect()
    };
    assert_eq!(codes(), Vec::<String>::new());
    place
        .office
        .vault
        .write(&place.office.manager, crate::vault::Action::AssessorsNamed, |tx| {
            Ok(tx.execute("UPDATE assessment SET total = 99 WHERE total = 70", [])?)
        })
        .unwrap();
    assert_eq!(codes(), ["verify-assessments"]);
}

#[test]
fn every_refusal_and_code_has_words_in_every_language() {
    let text = || "a".to_owned();
    let refusals = [
        Error::Undeclared,
        Error::Recused,
        Error::NotAssigned,
        Error::Submitted,
        Error::NoGrid,
        Error::NotScored,
        Error::CriterionUnknown(text()),
        Error::PointsMissing(text()),
        Error::TooMany { criterion: text(), most: 5 },
        Error::CommentMissing(text()),
        Error::NothingToDeclare,
        Error::NoAssessors,
        Error::Incomplete,
        Error::BelowPass(60),
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = refusals.iter().map(|refusal| refusal.problem().key());
        let keys = keys.chain(InterestGround::ALL.iter().map(|ground| format!("interest-{ground}")));
        for key in keys.chain(ScoringStage::ALL.iter().map(|stage| format!("scoring-stage-{stage}"))) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}

#[test]
fn what_waits_for_an_officer_is_counted_and_ends_with_submitting() {
    let place = scoring(&["Ана Илић", "Besim Berisha"]);
    let (vault, ivana) = (&place.office.vault, &place.assessors[0]);
    let waits = || {
        let waits = super::own::waits(vault, ivana).unwrap();
        (waits.undeclared, waits.to_do)
    };
    assert_eq!(waits(), (0, 0));
    place.assign(&[0, 1]);
    assert_eq!(waits(), (2, 0), "first she declares");
    place.declare_all();
    assert_eq!(waits(), (0, 2));
    place.submit(0, &place.numbers[0], 40, 30).unwrap();
    assert_eq!(waits(), (0, 1));
    let own = super::own::own(vault, ivana, &place.call.number).unwrap();
    let seen: Vec<_> = own.iter().map(|one| (one.submitted, one.total)).collect();
    assert_eq!(seen, [(true, Some(70)), (false, None)]);
}
