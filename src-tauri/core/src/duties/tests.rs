use super::service::{ACTED_ALONE, Grant, exceptions, needed, sign, withdraw};
use super::*;
use crate::Result;
use crate::code::Code;
use crate::ids::ApplicationId;
use crate::selection::service::{Move, application, move_application};
use crate::selection::{ApplicationRecord, ApplicationState};
use crate::test_vault::test_vault;
use crate::vault::{Action, Officer, Role, Vault};

struct Office {
    _dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
    field: Officer,
    other: Officer,
}

fn office() -> Office {
    let (dir, _, vault, manager) = test_vault();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let other = vault.enrol(&manager, "Emir", Role::MeOfficer, "x").unwrap();
    Office { _dir: dir, vault, manager, field, other }
}

/// An application that an officer received; its number.
fn received(office: &Office, by: &Officer) -> String {
    use rusqlite::params;
    office
        .vault
        .write(by, Action::ApplicationEntered, |tx| {
            let (person, applicant, id) = (uuid::Uuid::now_v7(), uuid::Uuid::now_v7(), ApplicationId::new());
            tx.execute("INSERT INTO person (id, name_written) VALUES (?1, 'Ana')", [person])?;
            tx.execute(
                "INSERT INTO applicant (id, number, person_id) VALUES (?1, ?2, ?3)",
                params![applicant, tx.next_number("applicant")?, person],
            )?;
            let number = tx.next_number("application")?;
            tx.execute(
                "INSERT INTO application (id, number, applicant_id, requested_cents, flags) VALUES (?1, ?2, ?3, 500000, '[]')",
                params![id, number, applicant],
            )?;
            let step = crate::selection::store::Step {
                state: ApplicationState::Received,
                on: tx.today,
                recorded_at: tx.now,
                officer: tx.officer,
                reason: None,
                detail: None,
            };
            crate::selection::store::insert_step(tx, id, &step)?;
            Ok(number)
        })
        .unwrap()
        .value
}

fn moved(office: &Office, by: &Officer, number: &str, to: ApplicationState) -> Result<ApplicationRecord> {
    let step = Move { reason: Some("Because".to_owned()), ..Move::default() };
    Ok(move_application(&office.vault, by, number, to, &step)?.value)
}

fn refused(result: Result<ApplicationRecord>) -> Problem {
    result.err().unwrap().problem()
}

#[test]
fn who_received_does_not_assess_and_a_colleague_does() {
    let office = office();
    let number = received(&office, &office.field);
    for state in [ApplicationState::Eligible, ApplicationState::Ineligible] {
        let problem = refused(moved(&office, &office.field, &number, state));
        assert_eq!((problem.code.as_str(), problem.args["on"].as_str()), ("duty-not-apart", "23.11.2026"));
        assert_eq!(problem.args["duty"], "intake-assessment");
    }
    assert_eq!(application(&office.vault, &number).unwrap().history.len(), 1, "nothing was written");
    let done = moved(&office, &office.other, &number, ApplicationState::Eligible).unwrap();
    assert!(done.history[1].detail.is_none(), "no exception was needed");
    moved(&office, &office.manager, &number, ApplicationState::Approved).unwrap();
    assert!(exceptions(&office.vault).unwrap().is_empty());
    assert_eq!(crate::vault::verify(&office.vault).unwrap().findings, []);
}

#[test]
fn a_manager_who_acts_alone_signs_the_exception_with_the_step() {
    let office = office();
    let number = received(&office, &office.manager);
    let eligible = move_application(
        &office.vault,
        &office.manager,
        &number,
        ApplicationState::Eligible,
        &Move::default(),
    )
    .unwrap()
    .value;
    let told = eligible.history[1].detail.clone().unwrap();
    assert_eq!(told["exception"]["duty"], "intake-assessment");
    moved(&office, &office.manager, &number, ApplicationState::Approved).unwrap();
    let signed = exceptions(&office.vault).unwrap();
    let told: Vec<_> = signed.iter().map(|one| (one.duty.code(), one.reason.as_deref())).collect();
    assert_eq!(told, [("assessment-decision", Some("Because")), ("intake-assessment", Some(ACTED_ALONE))]);
    assert!(signed.iter().all(|one| one.officer == office.manager.id && one.record.is_some()));
}

#[test]
fn an_exception_covers_its_officer_its_record_and_its_days_until_withdrawn() {
    let office = office();
    let (here, there) = (received(&office, &office.field), received(&office, &office.field));
    let id = application(&office.vault, &here).unwrap().application.id;
    let grant = Grant {
        duty: Duty::IntakeAssessment,
        officer: office.field.id,
        record: Some(id.uuid()),
        until: None,
        reason: "Emir is on leave".to_owned(),
    };
    let code = |result: Result<_>| result.err().map(|error: crate::Error| error.problem().code);
    assert_eq!(code(sign(&office.vault, &office.field, &grant)).as_deref(), Some("not-allowed"));
    let empty = Grant { reason: " ".to_owned(), ..grant.clone() };
    assert_eq!(
        code(sign(&office.vault, &office.manager, &empty)).as_deref(),
        Some("exception-reason-missing")
    );
    let over = Grant { until: Some("2026-11-22".parse().unwrap()), ..grant.clone() };
    assert_eq!(code(sign(&office.vault, &office.manager, &over)).as_deref(), Some("exception-day-over"));

    sign(&office.vault, &office.manager, &grant).unwrap();
    assert_eq!(
        refused(moved(&office, &office.field, &there, ApplicationState::Eligible)).code,
        "duty-not-apart"
    );
    let done = moved(&office, &office.field, &here, ApplicationState::Eligible).unwrap();
    assert_eq!(done.history[1].detail.as_ref().unwrap()["exception"]["duty"], "intake-assessment");

    let all = Grant { record: None, ..grant };
    let standing = sign(&office.vault, &office.manager, &all).unwrap().value;
    let there_id = application(&office.vault, &there).unwrap().application.id;
    let ask = || {
        let today = "2026-11-23".parse().unwrap();
        office.vault.read(|r| needed(r, office.field.id, there_id, ApplicationState::Eligible, today))
    };
    assert_eq!(ask().unwrap().unwrap().covered, Some(standing));
    withdraw(&office.vault, &office.manager, standing).unwrap();
    assert_eq!(ask().unwrap().unwrap().covered, None);
    assert_eq!(
        refused(moved(&office, &office.field, &there, ApplicationState::Eligible)).code,
        "duty-not-apart"
    );
    assert_eq!(crate::vault::verify(&office.vault).unwrap().findings, []);
}

#[test]
fn duties_that_the_settings_leave_free_are_not_asked_about() {
    let office = office();
    let number = received(&office, &office.field);
    let free = serde_json::json!({ "intake_assessment": false });
    let from = "2026-11-01".parse().unwrap();
    crate::reference::change_setting(&office.vault, &office.manager, "duties", &free, from, "Office of two")
        .unwrap();
    moved(&office, &office.field, &number, ApplicationState::Eligible).unwrap();
    assert!(exceptions(&office.vault).unwrap().is_empty());
}

#[test]
fn every_duty_and_refusal_has_words_in_every_language() {
    use crate::language::Language;
    use crate::words::Words;
    let day = "2026-11-23".parse().unwrap();
    let refusals = [
        Error::NotApart { duty: Duty::IntakeAssessment, on: day },
        Error::ReasonMissing,
        Error::DayOver,
        Error::NotFound,
        Error::NotAnAuditor,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        for duty in Duty::ALL {
            assert_ne!(words.get(&format!("duty-{duty}")), format!("duty-{duty}"), "{}", language.code());
        }
        for refusal in &refusals {
            let problem = refusal.problem();
            assert_ne!(words.problem(&problem).0, problem.code, "{}", language.code());
        }
    }
}

fn codes(vault: &Vault) -> Vec<String> {
    crate::vault::verify(vault).unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

/// An exception for an officer that stands in the vault, written in a change of somebody's.
fn write_exception(office: &Office, by: &Officer, action: Action, named: &Officer, signer: &Officer) {
    let id = crate::ids::ExceptionId::new();
    let hash = csp_chain::duties::Exception {
        id: id.uuid().into_bytes(),
        duty: Duty::IntakeAssessment.code(),
        officer: by.id.uuid().into_bytes(),
        record: None,
        from: "2026-11-23",
        to: None,
    }
    .hash();
    let new = super::store::New {
        id,
        duty: Duty::IntakeAssessment,
        officer: by.id,
        record: None,
        from: "2026-11-23".parse().unwrap(),
        to: None,
        reason: "Because",
        signed_by: named.id,
        signature: signer.sign(&hash),
    };
    office.vault.write(by, action, |tx| super::store::insert(tx, &new)).unwrap();
}

#[test]
fn a_forged_exception_is_found_in_the_log_and_where_it_stands() {
    let moved = Action::ApplicationMoved;
    // A changed program lets a field officer write one: under the manager's name with their own signature,
    // in their own name, or with a signature that the manager gave.
    let house = office();
    write_exception(&house, &house.field, moved, &house.manager, &house.field);
    assert_eq!(codes(&house.vault), ["verify-exception", "verify-exceptions"]);
    let house = office();
    write_exception(&house, &house.field, moved, &house.field, &house.field);
    assert_eq!(codes(&house.vault), ["verify-exception"], "the signature holds, the role does not");
    let house = office();
    write_exception(&house, &house.field, moved, &house.manager, &house.manager);
    assert_eq!(codes(&house.vault), ["verify-exception"], "not in a change of the manager's own");
    let house = office();
    write_exception(&house, &house.manager, Action::ExceptionSigned, &house.manager, &house.manager);
    assert_eq!(codes(&house.vault), [""; 0]);
    // Made longer, or given back after it was withdrawn, in changes that somebody signed.
    let alter = |sql: &str| {
        house.vault.write(&house.manager, moved, |tx| Ok(tx.execute(sql, [])?)).unwrap();
    };
    alter("UPDATE duty_exception SET withdrawn_at = '2026-11-23T09:00:00.000Z'");
    assert_eq!(codes(&house.vault), [""; 0]);
    alter("UPDATE duty_exception SET withdrawn_at = NULL");
    assert_eq!(codes(&house.vault), ["verify-exception"]);
    alter("UPDATE duty_exception SET valid_to = '2027-11-23'");
    assert_eq!(codes(&house.vault), ["verify-exception", "verify-exception", "verify-exceptions"]);
}

#[test]
fn a_forged_unsealing_is_found_in_the_log_and_where_it_stands() {
    let house = office();
    received(&house, &house.field);
    let auditor = house.vault.enrol(&house.manager, "Rita", Role::Auditor, "x").unwrap();
    let day = "2026-12-23".parse().unwrap();
    let number =
        crate::people::service::applicants(&house.vault, &Default::default()).unwrap()[0].number.clone();
    super::unsealing::unseal(&house.vault, &house.manager, auditor.id, &[number], day, "Sample").unwrap();
    assert_eq!(codes(&house.vault), [""; 0]);
    // Copied into another record's place under a new identity, by somebody who may write.
    let copy = "INSERT INTO unsealing
        SELECT x'00112233445566778899AABBCCDDEEFF', applicant_id, auditor_id, valid_from, valid_to, reason, signed_by,
          signature FROM unsealing";
    house.vault.write(&house.field, Action::DetailsChanged, |tx| Ok(tx.execute(copy, [])?)).unwrap();
    assert_eq!(codes(&house.vault), ["verify-unsealing", "verify-unsealings"]);
}
