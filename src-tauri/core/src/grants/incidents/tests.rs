use super::service::{NewIncident, decide, incidents, letter, record};
use super::*;
use crate::code::Code;
use crate::grants::assets::{AssetState, service::asset};
use crate::grants::handover::{HandoverForm, service as handover};
use crate::grants::monitoring::{Grade, VisitForm, service as monitoring};
use crate::grants::test_grant::{House, code, day, house};
use crate::grants::warnings::{WarningKind, warnings};
use crate::language::Language;
use crate::words::Words;

fn equipped(house: &House, name: &str) -> (String, Vec<String>) {
    let number = house.grantee(name, "Laplje Selo");
    let one = handover::record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    handover::signed(&house.vault, &house.field, &one.number, one.on).unwrap();
    (number, one.assets.into_iter().filter_map(|asset| asset.tag).collect())
}

fn kinds(house: &House) -> Vec<WarningKind> {
    warnings(&house.vault).unwrap().iter().map(|one| one.kind).collect()
}

#[test]
fn a_stolen_asset_is_written_down_answered_and_decided() {
    let house = house();
    let (number, tags) = equipped(&house, "Ana");
    let put = |new: &NewIncident| record(&house.vault, &house.field, &number, IncidentKind::Stolen, new);
    assert_eq!(code(put(&NewIncident::default())), "grant-field-missing");
    let named = NewIncident { asset: Some(tags[0].clone()), ..NewIncident::default() };
    let one = put(&named).unwrap().value;
    assert_eq!((one.number.as_str(), one.due_on), ("CSP4-A-I0001", day("2025-12-23")));
    assert_eq!(asset(&house.vault, &tags[0]).unwrap().state, AssetState::Stolen);
    assert_eq!(kinds(&house), [WarningKind::AssetMissing, WarningKind::IncidentOpen]);
    house.on("2025-12-24");
    assert!(kinds(&house).contains(&WarningKind::IncidentOverdue));
    let text = serde_json::to_string(
        &letter(&house.vault, &house.field, &one.number, "en-sq").unwrap().value.document,
    );
    assert!(text.unwrap().contains("23.12.2025"));
    assert!(incidents(&house.vault, Some(&number)).unwrap()[0].letter);
    let settle = |decision, reason| decide(&house.vault, &house.manager, &one.number, decision, reason);
    assert_eq!(code(settle(IncidentDecision::Heir, "x")), "grant-not-decidable");
    assert_eq!(code(settle(IncidentDecision::WriteOff, " ")), "grant-field-missing");
    settle(IncidentDecision::WriteOff, "The police closed the case").unwrap();
    assert_eq!(asset(&house.vault, &tags[0]).unwrap().state, AssetState::WrittenOff);
    assert_eq!(code(settle(IncidentDecision::Permit, "x")), "grant-decided");
    assert!(!kinds(&house).contains(&WarningKind::AssetMissing));
}

#[test]
fn who_is_away_for_a_time_has_not_closed() {
    let house = house();
    let (number, _) = equipped(&house, "Ana");
    house.on("2025-12-23");
    let shut = VisitForm { operating: Some(false), grade: Some(Grade::Weak), ..VisitForm::default() };
    monitoring::record(&house.vault, &house.field, &number, &shut).unwrap();
    assert_eq!(kinds(&house), [WarningKind::BusinessClosed]);
    record(&house.vault, &house.field, &number, IncidentKind::Absent, &NewIncident::default()).unwrap();
    assert_eq!(kinds(&house), [WarningKind::Absent]);
    let one = &incidents(&house.vault, None).unwrap()[0];
    let settled = decide(&house.vault, &house.manager, &one.number, IncidentDecision::WriteOff, "x");
    assert_eq!(code(settled), "grant-not-decidable");
}

#[test]
fn a_closed_business_gives_back_what_it_holds_and_it_can_be_given_again() {
    let house = house();
    let (number, tags) = equipped(&house, "Ana");
    let one = record(&house.vault, &house.field, &number, IncidentKind::Closed, &NewIncident::default())
        .unwrap()
        .value;
    decide(&house.vault, &house.manager, &one.number, IncidentDecision::Return, "She emigrated").unwrap();
    for tag in &tags {
        let back = asset(&house.vault, tag).unwrap();
        assert_eq!(back.state, AssetState::Returned);
        assert_eq!(back.events[0].incident.as_deref(), Some(&*one.number));
    }
}

#[test]
fn an_overdue_visit_and_an_unsigned_certificate_are_warned_of() {
    let house = house();
    let number = house.grantee("Ana", "Laplje Selo");
    handover::record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap();
    house.on("2025-12-07");
    assert!(kinds(&house).is_empty(), "two weeks are given");
    house.on("2026-01-07");
    assert_eq!(kinds(&house), [WarningKind::VisitOverdue, WarningKind::NotSigned]);
}

#[test]
fn every_code_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = IncidentKind::ALL.iter().map(|one| format!("incident-kind-{one}"));
        let keys = keys.chain(IncidentDecision::ALL.iter().map(|one| format!("incident-decision-{one}")));
        for key in keys.chain(WarningKind::ALL.iter().map(|one| format!("warning-{one}"))) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
