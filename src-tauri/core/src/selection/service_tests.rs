use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};

use super::*;
use crate::clock::FixedClock;
use crate::ids::ApplicantId;
use crate::people::records::Person;
use crate::people::store as people;
use crate::selection::Application;
use crate::vault::Role;

struct Place {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
    number: String,
}

/// A vault on 23 November 2026 with one application received on the 2nd, asking for 4 250 euros.
fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let clock = FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap());
    let (vault, officer) = Vault::create(
        dir.path(),
        "Vera",
        Role::ProgrammeManager,
        "long enough a passphrase",
        Arc::new(clock),
    )
    .unwrap();
    let written = vault.write(&officer, Action::ApplicationEntered, |tx| {
        let person = Person::named("Ђорђе Петровић");
        people::insert_person(tx, &person)?;
        let applicant = ApplicantId::new();
        people::insert_applicant(tx, applicant, &tx.next_number("applicant")?, person.id, None)?;
        let application = Application {
            id: ApplicationId::new(),
            number: tx.next_number("application")?,
            applicant,
            component: Some(Stored::Known(crate::reference::Component::NewEnterprise)),
            sector: None,
            municipality: None,
            requested: Some(Cents::new(425_000)),
            own_share: None,
            household_size: None,
            notes: None,
            flags: Vec::new(),
        };
        store::insert_application(tx, &application)?;
        let received = Step {
            state: ApplicationState::Received,
            on: day("2026-11-02"),
            recorded_at: tx.now - chrono::TimeDelta::days(20),
            officer: tx.officer,
            reason: None,
            detail: None,
        };
        store::insert_step(tx, application.id, &received)?;
        Ok(application.number)
    });
    let number = written.unwrap().value;
    Place { _dir: dir, vault, officer, number }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moved(place: &Place, to: ApplicationState, step: &Move) -> Result<ApplicationRecord, String> {
    move_application(&place.vault, &place.officer, &place.number, to, step)
        .map(|written| written.value)
        .map_err(|e| e.problem().code)
}

fn on(text: &str) -> Move {
    Move { on: Some(day(text)), ..Move::default() }
}

#[test]
fn the_whole_way_from_received_to_agreed() {
    let place = place();
    moved(&place, ApplicationState::Eligible, &on("2026-11-09")).unwrap();
    let approved = moved(&place, ApplicationState::Approved, &on("2026-11-19")).unwrap();
    let agreement = approved.agreement.unwrap();
    assert_eq!(agreement.granted, Cents::new(425_000));
    let agreed = moved(&place, ApplicationState::Agreed, &Move::default()).unwrap();
    let story: Vec<_> =
        agreed.history.iter().map(|e| (e.kind.code(), e.on.to_string(), e.officer.as_str())).collect();
    assert_eq!(
        story,
        [
            ("received", "2026-11-02".to_owned(), "Vera"),
            ("eligible", "2026-11-09".to_owned(), "Vera"),
            ("approved", "2026-11-19".to_owned(), "Vera"),
            ("agreed", "2026-11-23".to_owned(), "Vera"),
        ]
    );
    assert_eq!(agreed.agreement.unwrap().number, agreement.number);
    assert!(agreed.state.is_some_and(|s| s.known() == Some(ApplicationState::Agreed)));
}

#[test]
fn a_refused_step_leaves_nothing_behind() {
    let place = place();
    let refused = |to, step: &Move| moved(&place, to, step).map(|_| ()).unwrap_err();
    assert_eq!(refused(ApplicationState::Agreed, &Move::default()), "application-out-of-order");
    assert_eq!(refused(ApplicationState::Ineligible, &Move::default()), "reason-missing");
    let blank = Move { reason: Some("  ".to_owned()), ..Move::default() };
    assert_eq!(refused(ApplicationState::Ineligible, &blank), "reason-missing");
    assert_eq!(refused(ApplicationState::Eligible, &on("2026-11-01")), "day-before-previous");
    assert_eq!(refused(ApplicationState::Eligible, &on("2026-11-24")), "day-in-future");
    let money = Move { amount: Some(Cents::new(1)), ..Move::default() };
    assert_eq!(refused(ApplicationState::Eligible, &money), "money-outside-approval");
    assert_eq!(application(&place.vault, &place.number).map(|r| r.history.len()).ok(), Some(1));
}

#[test]
fn an_approval_may_name_another_amount_but_not_nothing() {
    let place = place();
    moved(&place, ApplicationState::Eligible, &on("2026-11-09")).unwrap();
    let nothing = Move { amount: Some(Cents::ZERO), ..Move::default() };
    assert_eq!(
        moved(&place, ApplicationState::Approved, &nothing).map(|_| ()).unwrap_err(),
        "amount-not-positive"
    );
    let less =
        Move { amount: Some(Cents::new(300_000)), own_cash: Some(Cents::new(50_000)), ..Move::default() };
    let approved = moved(&place, ApplicationState::Approved, &less).unwrap();
    assert_eq!(approved.agreement.map(|a| a.granted), Some(Cents::new(300_000)));
    let last = approved.history.last().and_then(|e| e.detail.clone()).unwrap();
    assert_eq!(last["granted_cents"], 300_000);
}

#[test]
fn above_the_ceiling_is_flagged_or_refused_as_the_settings_say() {
    let place = place();
    moved(&place, ApplicationState::Eligible, &on("2026-11-09")).unwrap();
    let rule = |refuses: bool| {
        json!({ "rules": [
        { "component": "new_enterprise", "ceiling": 400_000, "ceiling_refuses": refuses },
    ] })
    };
    let set = |refuses: bool, from: &str| {
        crate::reference::change_setting(
            &place.vault,
            &place.officer,
            "components",
            &rule(refuses),
            day(from),
            "Call 2026",
        )
        .unwrap();
    };
    set(true, "2026-11-01");
    let refused = moved(&place, ApplicationState::Approved, &on("2026-11-12")).map(|_| ()).unwrap_err();
    assert_eq!(refused, "amount-above-ceiling");
    // The rule in force on the day of the decision counts.
    set(false, "2026-11-15");
    let approved = moved(&place, ApplicationState::Approved, &on("2026-11-19")).unwrap();
    let detail = approved.history.last().and_then(|e| e.detail.clone()).unwrap();
    assert_eq!(detail["flags"], json!(["amount-above-ceiling"]));
    assert_eq!(detail["ceiling_cents"], 400_000);
}

#[test]
fn an_identity_and_a_number_in_any_case_name_the_same_application() {
    let place = place();
    let by_number =
        application(&place.vault, &place.number.to_lowercase()).map(|r| r.application.id).unwrap();
    let by_id = application(&place.vault, &by_number.to_string()).map(|r| r.application.number).unwrap();
    assert_eq!(by_id, place.number);
    for nobody in ["CSP4-A-9999", &ApplicationId::new().to_string(), ""] {
        let refused = application(&place.vault, nobody).map(|_| ()).unwrap_err();
        assert_eq!(refused.problem().code, "application-not-found", "{nobody}");
    }
}

#[test]
fn who_withdraws_is_promised_nothing_and_a_withdrawal_that_was_none_gives_it_back() {
    let place = place();
    moved(&place, ApplicationState::Eligible, &on("2026-11-09")).unwrap();
    let approved = moved(&place, ApplicationState::Approved, &on("2026-11-19")).unwrap();
    let withdrawn = moved(&place, ApplicationState::Withdrawn, &Move::default()).unwrap();
    assert!(withdrawn.agreement.is_none() && withdrawn.next().is_empty());
    let back = correct(&place.vault, &place.officer, &place.number, "Another one withdrew").unwrap().value;
    assert!(back.stands_at(ApplicationState::Approved));
    assert_eq!(back.agreement, approved.agreement);
}

#[test]
fn the_reserve_list_waits_for_a_place() {
    let place = place();
    moved(&place, ApplicationState::Eligible, &on("2026-11-09")).unwrap();
    moved(&place, ApplicationState::Reserve, &on("2026-11-19")).unwrap();
    let returned = moved(&place, ApplicationState::Returned, &Move::default()).map(|_| ()).unwrap_err();
    assert_eq!(returned, "application-out-of-order");
    let approved = moved(&place, ApplicationState::Approved, &on("2026-11-20")).unwrap();
    assert!(approved.agreement.is_some());
    assert_eq!(approved.approvals.len(), 2, "both decisions are signed");
}
