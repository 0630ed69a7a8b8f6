use std::sync::Arc;

use chrono::{TimeZone, Utc};

use super::*;
use crate::clock::FixedClock;
use crate::code::Code;
use crate::intake::form::{ApplicationForm, enter};
use crate::reference::Component;
use crate::selection::ApplicationState;
use crate::selection::service::{Move, move_application};
use crate::vault::Role;

struct Place {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
}

/// Three applicants; the first with two applications, of which the new enterprise is eligible.
fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let (vault, officer) =
        Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "long enough a passphrase", clock).unwrap();
    let place = Place { _dir: dir, vault, officer };
    let first = place.enter("Ђорђе Ђорђевић", "gracanice", "new_enterprise", "");
    place.enter("", "", "association", &first);
    place.enter("Xhenana Haxhiq", "peje", "new_enterprise", "");
    place.enter("Arbër Gashi", "gracanice", "community_project", "");
    let number = place.all(&ApplicantQuery::default())[0].applications[0].number.clone();
    move_application(&place.vault, &place.officer, &number, ApplicationState::Eligible, &Move::default())
        .map(|_| ())
        .unwrap();
    place
}

impl Place {
    fn enter(&self, name: &str, municipality: &str, component: &str, applicant: &str) -> String {
        let mut form = ApplicationForm { applicant: applicant.into(), ..ApplicationForm::default() };
        form.component = component.into();
        form.person.full_name = name.into();
        form.person.municipality = municipality.into();
        enter(&self.vault, &self.officer, &form).unwrap().value.applicant_number
    }

    fn all(&self, query: &ApplicantQuery) -> Vec<ApplicantRow> {
        applicants(&self.vault, query).unwrap()
    }

    fn names(&self, query: ApplicantQuery) -> Vec<String> {
        self.all(&query).into_iter().map(|row| row.name).collect()
    }
}

#[test]
fn everybody_stands_in_the_order_of_coming_with_all_applications() {
    let place = place();
    let rows = place.all(&ApplicantQuery::default());
    let told: Vec<_> = rows
        .iter()
        .map(|r| {
            let states =
                r.applications.iter().map(|a| a.state.as_ref().map(Stored::code).unwrap_or_default());
            (r.name.as_str(), states.collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Ђорђе Ђорђевић", vec!["eligible", "received"]),
            ("Xhenana Haxhiq", vec!["received"]),
            ("Arbër Gashi", vec!["received"]),
        ]
    );
    assert!(rows.iter().all(|r| !r.identified));
}

#[test]
fn conditions_hold_together_and_for_the_same_application() {
    let place = place();
    let query = ApplicantQuery::default;
    assert_eq!(
        place.names(ApplicantQuery { municipality: Some("gracanice".into()), ..query() }),
        ["Ђорђе Ђорђевић", "Arbër Gashi"]
    );
    let received = Some(ApplicationState::Received);
    let new = Some(Component::NewEnterprise);
    assert_eq!(
        place.names(ApplicantQuery { state: received, component: new, ..query() }),
        ["Xhenana Haxhiq"]
    );
    assert_eq!(place.names(ApplicantQuery { state: received, limit: Some(2), ..query() }).len(), 2);
    assert_eq!(place.names(ApplicantQuery { limit: Some(0), ..query() }).len(), 0);
}

#[test]
fn a_search_finds_names_in_other_spellings_and_numbers() {
    let place = place();
    let search = |text: &str| place.names(ApplicantQuery { search: Some(text.into()), ..Default::default() });
    assert_eq!(search("Gjorgje Gjorgjeviq"), ["Ђорђе Ђорђевић"]);
    assert_eq!(search("Dženana Hadžić"), ["Xhenana Haxhiq"]);
    assert_eq!(search("  ").len(), 3);
    assert_eq!(search("Zzyzx"), Vec::<String>::new());
    let number = place.all(&ApplicantQuery::default())[2].applications[0].number.clone();
    assert_eq!(search(&number), ["Arbër Gashi"]);
    // Conditions narrow what a search finds.
    let narrowed = ApplicantQuery {
        search: Some("Gashi".into()),
        municipality: Some("peje".into()),
        ..Default::default()
    };
    assert!(place.names(narrowed).is_empty());
}

#[test]
fn many_hits_come_in_the_order_of_the_search() {
    let place = place();
    let rows = place.all(&ApplicantQuery::default());
    // More than are fetched one by one: the same three again and again, and somebody unknown.
    let mut found: Vec<ApplicantId> = vec![rows[2].id, rows[0].id];
    found.extend((0..300).map(|_| ApplicantId::new()));
    let among = applicants_among(&place.vault, &ApplicantQuery::default(), &found).unwrap();
    assert_eq!(among.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["Arbër Gashi", "Ђорђе Ђорђевић"]);
}

#[test]
fn one_applicant_comes_with_everything_and_with_what_is_missing() {
    let place = place();
    let first = place.all(&ApplicantQuery::default()).swap_remove(0);
    let record = applicant(&place.vault, &first.number.to_lowercase()).ok().unwrap();
    assert_eq!(record.id, first.id);
    assert_eq!(record.missing, ["identification"]);
    assert_eq!(record.applications.len(), 2);
    assert_eq!(record.applications[0].history.len(), 2);
    assert_eq!(
        record.applications[0].next().iter().map(|s| s.code()).collect::<Vec<_>>(),
        ["approved", "reserve", "returned", "rejected", "withdrawn"]
    );
    let nobody = applicant(&place.vault, "CSP4-A-P0099").map(|_| ()).unwrap_err();
    assert_eq!(nobody.problem().code, "applicant-not-found");
}

#[test]
fn notes_are_found_with_what_was_met_and_never_by_an_auditor() {
    let place = place();
    let form = ApplicationForm {
        applicant: place.all(&ApplicantQuery::default())[2].number.clone(),
        component: "association".into(),
        notes: "Asked about milking machines twice".into(),
        ..ApplicationForm::default()
    };
    enter(&place.vault, &place.officer, &form).unwrap();
    place.vault.enrol(&place.officer, "Rita", Role::Auditor, "x").unwrap();
    let told = |vault: &Vault, text: &str| {
        let hits = vault.read(search_index).unwrap().hits(text, 20);
        let of = |one: Found| one.matches.into_iter().map(|m| [m.before, m.met, m.after].join("|"));
        found(vault, &hits).unwrap().into_iter().flat_map(of).collect::<Vec<_>>()
    };
    assert_eq!(told(&place.vault, "милк"), ["Asked about |milking| machines twice"]);
    assert_eq!(told(&place.vault, "gasi gračanica"), ["Arbër |Gashi|", "|Gračanica|"]);
    let Place { _dir: dir, vault, .. } = place;
    drop(vault);
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 5, 0).unwrap()));
    let (vault, _) = Vault::unlock(dir.path(), Some("Rita"), "x", clock).unwrap();
    for text in ["milking", "gashi", "gračanica"] {
        assert_eq!(told(&vault, text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(told(&vault, "0004").len(), 1);
}
