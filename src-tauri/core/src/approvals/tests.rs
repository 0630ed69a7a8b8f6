use rusqlite::params;

use super::*;
use crate::Result;
use crate::duties::service::exceptions;
use crate::grants::service::{agreement_document, set_terms, terms};
use crate::grants::{ItemForm, Payer};
use crate::language::Language;
use crate::money::Cents;
use crate::selection::ApplicationRecord;
use crate::selection::service::{Move, application, correct, move_application};
use crate::test_vault::test_vault;
use crate::vault::{Action, Officer, Role, Vault, verify};

struct Office {
    _dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
    field: Officer,
    assessor: Officer,
    number: String,
}

/// An office of three with an application received.
fn office() -> Office {
    let (dir, _, vault, manager) = test_vault();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let assessor = vault.enrol(&manager, "Emir", Role::MeOfficer, "x").unwrap();
    let written = vault.write(&field, Action::ApplicationEntered, |tx| {
        let (person, applicant, id) = (uuid::Uuid::now_v7(), uuid::Uuid::now_v7(), ApplicationId::new());
        tx.execute(
            "INSERT INTO person (id, name_written, municipality) VALUES (?1, 'Ана Илић', 'gracanice')",
            [person],
        )?;
        tx.execute(
            "INSERT INTO identification (id, person_id, kind, number) VALUES (?1, ?2, 'personal_number', '1234567890')",
            params![uuid::Uuid::now_v7(), person],
        )?;
        tx.execute(
            "INSERT INTO applicant (id, number, person_id) VALUES (?1, ?2, ?3)",
            params![applicant, tx.next_number("applicant")?, person],
        )?;
        let number = tx.next_number("application")?;
        tx.execute(
            "INSERT INTO application (id, number, applicant_id, component, requested_cents, flags)
             VALUES (?1, ?2, ?3, 'new_enterprise', 500000, '[]')",
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
    });
    let number = written.unwrap().value;
    Office { _dir: dir, vault, manager, field, assessor, number }
}

impl Office {
    fn moved(&self, by: &Officer, to: ApplicationState) -> Result<ApplicationRecord> {
        let step = Move { reason: Some("Because".to_owned()), ..Move::default() };
        Ok(move_application(&self.vault, by, &self.number, to, &step)?.value)
    }

    fn approved() -> Self {
        let office = office();
        office.moved(&office.assessor, ApplicationState::Eligible).unwrap();
        office.moved(&office.manager, ApplicationState::Approved).unwrap();
        office
    }

    fn record(&self) -> ApplicationRecord {
        application(&self.vault, &self.number).unwrap()
    }

    fn id(&self) -> ApplicationId {
        self.record().application.id
    }

    fn items(&self, by: &Officer, cents: i64) -> Result<()> {
        let item = ItemForm {
            description: "Motokultivator".into(),
            specification: None,
            unit: None,
            quantity_milli: 1_000,
            unit_price: Cents::new(cents),
            payer: Payer::Programme,
            origin: None,
        };
        let terms = Terms { granted: Cents::new(cents), items: vec![item], ..Terms::default() };
        set_terms(&self.vault, by, self.id(), &terms).map(drop)
    }

    fn signed_kinds(&self) -> Vec<(String, String, bool)> {
        let approvals = self.record().approvals.into_iter();
        approvals.map(|one| (one.kind.code().to_owned(), one.by, one.holds)).collect()
    }

    fn findings(&self) -> Vec<String> {
        verify(&self.vault).unwrap().findings.into_iter().map(|one| one.code).collect()
    }
}

fn code<T>(result: Result<T>) -> String {
    result.err().unwrap().problem().code
}

fn line(kind: &str, by: &str, holds: bool) -> (String, String, bool) {
    (kind.to_owned(), by.to_owned(), holds)
}

#[test]
fn a_decision_is_signed_over_exactly_what_was_decided() {
    let office = Office::approved();
    let record = office.record();
    let [approval] = record.approvals.as_slice() else { panic!("one approval") };
    assert!(approval.holds);
    let content = approval.content.as_ref().unwrap();
    assert_eq!(content.application, office.number);
    assert_eq!(
        (content.state, content.reason.as_deref()),
        (Some(ApplicationState::Approved), Some("Because"))
    );
    let promised = content.agreement.as_ref().unwrap();
    assert_eq!(promised.number, record.agreement.unwrap().number);
    assert_eq!(promised.terms, terms(&office.vault, office.id()).unwrap());
    assert_eq!(office.findings(), [] as [&str; 0]);
}

#[test]
fn changed_terms_wait_for_somebody_else_to_approve_them() {
    let office = Office::approved();
    office.items(&office.field, 480_000).unwrap();
    let record = office.record();
    assert!(record.terms_await && !record.approvals[0].holds);
    assert_eq!(code(office.moved(&office.manager, ApplicationState::Agreed)), "terms-await-approval");
    let languages = [Language::En, Language::Sq];
    assert_eq!(code(agreement_document(&office.vault, &office.number, &languages)), "terms-await-approval");
    assert_eq!(code(service::approve_terms(&office.vault, &office.field, &office.number)), "not-allowed");

    service::approve_terms(&office.vault, &office.manager, &office.number).unwrap();
    assert_eq!(office.signed_kinds(), [line("decision", "Vera", false), line("terms", "Vera", true)]);
    assert_eq!(
        code(service::approve_terms(&office.vault, &office.manager, &office.number)),
        "terms-approved-already"
    );
    assert!(exceptions(&office.vault).unwrap().is_empty(), "two officers: no exception");
    office.moved(&office.manager, ApplicationState::Agreed).unwrap();
    assert_eq!(
        code(service::approve_terms(&office.vault, &office.manager, &office.number)),
        "agreement-signed"
    );
    assert_eq!(office.findings(), [] as [&str; 0]);
}

#[test]
fn terms_changed_back_wait_as_well_unless_they_are_those_signed_last() {
    let office = Office::approved();
    office.items(&office.field, 480_000).unwrap();
    service::approve_terms(&office.vault, &office.manager, &office.number).unwrap();
    office.items(&office.field, 470_000).unwrap();
    assert!(office.record().terms_await);
    office.items(&office.field, 480_000).unwrap();
    assert!(!office.record().terms_await, "again exactly what was signed");
}

#[test]
fn a_manager_who_writes_the_terms_signs_them_and_an_exception() {
    let office = Office::approved();
    office.items(&office.manager, 480_000).unwrap();
    assert!(!office.record().terms_await);
    assert_eq!(office.signed_kinds(), [line("decision", "Vera", false), line("terms", "Vera", true)]);
    let all = exceptions(&office.vault).unwrap();
    assert_eq!(all.iter().map(|one| one.duty.code()).collect::<Vec<_>>(), ["terms-approval"]);
}

#[test]
fn a_wrong_decision_is_taken_out_with_its_agreement() {
    let office = Office::approved();
    let first = office.record().agreement.unwrap().number;
    office.moved(&office.manager, ApplicationState::Agreed).unwrap();
    let correct = |reason: &str| correct(&office.vault, &office.manager, &office.number, reason);
    assert_eq!(code(correct(" ")), "correction-reason-missing");
    let record = correct("The parties have not signed").unwrap().value;
    assert!(record.stands_at(ApplicationState::Approved));
    assert_eq!(record.agreement.as_ref().unwrap().number, first, "the decision stands, and its agreement");

    let record = correct("Another applicant was meant").unwrap().value;
    assert!(record.stands_at(ApplicationState::Eligible));
    assert!(record.agreement.is_none() && !record.terms_await);
    assert_eq!(
        office.signed_kinds(),
        [line("decision", "Vera", false), line("correction", "Vera", true), line("correction", "Vera", true)]
    );
    // It can be decided again, under another number.
    let again = office.moved(&office.manager, ApplicationState::Approved).unwrap();
    assert_ne!(again.agreement.unwrap().number, first);
    assert_eq!(office.findings(), [] as [&str; 0]);
}

#[test]
fn what_was_received_is_not_corrected_and_only_a_manager_corrects() {
    let office = office();
    let as_ = |by: &Officer| code(correct(&office.vault, by, &office.number, "Wrong"));
    assert_eq!(as_(&office.manager), "nothing-to-correct");
    assert_eq!(as_(&office.field), "not-allowed");
}

#[test]
fn a_rejection_recorded_by_mistake_leads_to_an_approval() {
    let office = office();
    office.moved(&office.assessor, ApplicationState::Eligible).unwrap();
    office.moved(&office.manager, ApplicationState::Rejected).unwrap();
    correct(&office.vault, &office.manager, &office.number, "The minutes say otherwise").unwrap();
    let record = office.moved(&office.manager, ApplicationState::Approved).unwrap();
    let kinds: Vec<_> = record.history.iter().map(|event| event.kind.code()).collect();
    assert_eq!(kinds, ["received", "eligible", "rejected", "corrected", "approved"]);
}

#[test]
fn a_forged_approval_is_found() {
    for forged in [
        "UPDATE approval SET content = replace(content, '500000', '900000')",
        "UPDATE approval SET approved_on = '2026-11-01'",
        "UPDATE approval SET signed_by = (SELECT id FROM officer WHERE name = 'Emir')",
        "UPDATE approval SET signature = zeroblob(64)",
    ] {
        let office = Office::approved();
        office
            .vault
            .write(&office.manager, Action::DetailsChanged, |tx| Ok(tx.execute(forged, [])?))
            .unwrap();
        assert_eq!(office.findings(), ["verify-approvals"], "{forged}");
    }
}

#[test]
fn terms_slipped_in_behind_the_signature_are_found() {
    let office = Office::approved();
    office.moved(&office.manager, ApplicationState::Agreed).unwrap();
    let slip = "UPDATE agreement SET granted_cents = 900000";
    office.vault.write(&office.manager, Action::DetailsChanged, |tx| Ok(tx.execute(slip, [])?)).unwrap();
    assert_eq!(office.findings(), ["verify-unapproved-terms"]);
}
