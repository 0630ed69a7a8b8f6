//! Exceptions in the month, through a real vault.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::service::month_report;
use super::*;
use crate::clock::FixedClock;
use crate::duties::Duty;
use crate::duties::service::{Grant, sign, withdraw};
use crate::intake::form::{ApplicationForm, enter};
use crate::selection::ApplicationState;
use crate::selection::service::{Move, move_application};
use crate::vault::{Officer, Role, Vault};

struct Office {
    _dir: tempfile::TempDir,
    clock: Arc<FixedClock>,
    vault: Vault,
    manager: Officer,
    field: Officer,
}

fn at(day: &str) -> DateTime<Utc> {
    format!("{day}T09:00:00Z").parse().unwrap()
}

fn office() -> Office {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(at("2026-09-01")));
    let role = Role::ProgrammeManager;
    let (vault, manager) = Vault::create(dir.path(), "Vera", role, "long enough", clock.clone()).unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    Office { _dir: dir, clock, vault, manager, field }
}

impl Office {
    fn received(&self, by: &Officer, name: &str) -> String {
        let mut form =
            ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
        form.person.full_name = name.to_owned();
        form.requested_eur = "4000".to_owned();
        enter(&self.vault, by, &form).unwrap().value.application_number
    }

    fn moved(&self, by: &Officer, number: &str, to: ApplicationState, reason: Option<&str>) {
        let step = Move { reason: reason.map(str::to_owned), ..Move::default() };
        move_application(&self.vault, by, number, to, &step).unwrap();
    }

    fn month(&self, month: &str, audience: Audience) -> Exceptions {
        month_report(&self.vault, month.parse().unwrap(), audience).unwrap().exceptions
    }
}

#[test]
fn the_month_tells_the_exceptions_it_saw_and_nobody_outside_hears_of_the_applicant() {
    let office = office();
    // In September a standing one, used in October and withdrawn in November.
    let grant = Grant {
        duty: Duty::IntakeAssessment,
        officer: office.field.id,
        record: None,
        until: None,
        reason: "Emir is on leave".to_owned(),
    };
    let standing = sign(&office.vault, &office.manager, &grant).unwrap().value;
    office.clock.set(at("2026-10-05"));
    let number = office.received(&office.field, "Ana");
    office.moved(&office.field, &number, ApplicationState::Eligible, None);
    // A manager alone refuses somebody for a reason that speaks of them.
    let alone = office.received(&office.manager, "Zef");
    office.moved(&office.manager, &alone, ApplicationState::Ineligible, Some("Zef lives in Berane"));
    office.clock.set(at("2026-11-10"));
    withdraw(&office.vault, &office.manager, standing).unwrap();

    let internal = office.month("2026-10", Audience::Internal);
    assert_eq!(internal.count, 2);
    assert_eq!(
        internal.by_duty.iter().map(|(duty, n)| (duty.code(), *n)).collect::<Vec<_>>(),
        [("intake-assessment", 2)]
    );
    let [first, second] = internal.rows.as_slice() else { panic!("{internal:?}") };
    assert_eq!((first.officer.as_str(), first.signed_by.as_str()), ("Besa", "Vera"));
    assert_eq!((&first.record, first.until, first.steps), (&ExceptionFor::Every, None, Some(1)));
    assert_eq!(first.grounds, Grounds::Is("Emir is on leave".to_owned()));
    assert_eq!(first.withdrawn, None, "that was in November");
    assert!(matches!(&second.record, ExceptionFor::Application(_, Some(said)) if *said == alone));
    assert_eq!(second.grounds, Grounds::Is("Zef lives in Berane".to_owned()));

    let outside = office.month("2026-10", Audience::EuOffice);
    let told = serde_json::to_string(&outside).unwrap();
    assert!(!told.contains("Zef") && !told.contains(&alone), "{told}");
    assert!(told.contains("Emir is on leave"));
    assert_eq!(outside.rows[1].grounds, Grounds::ActedAlone);
    assert!(
        matches!(&outside.rows[1].record, ExceptionFor::Application(name, None) if name.starts_with("A-"))
    );
    let public = office.month("2026-10", Audience::Public);
    assert_eq!(public, Exceptions { count: 2, by_duty: vec![], rows: vec![] });

    // The other months: signed and unused, withdrawn, gone.
    let september = office.month("2026-09", Audience::EuOffice);
    assert_eq!(september.rows.iter().map(|row| row.steps).collect::<Vec<_>>(), [Some(0)]);
    let november = office.month("2026-11", Audience::EuOffice);
    assert_eq!(november.rows.len(), 1);
    assert_eq!(november.rows[0].withdrawn, Some("2026-11-10".parse().unwrap()));
    assert_eq!(office.month("2026-12", Audience::EuOffice).count, 0);
}

#[test]
fn the_same_records_tell_the_same_exceptions_at_any_hour() {
    let office = office();
    let alone = office.received(&office.manager, "Zef");
    office.moved(&office.manager, &alone, ApplicationState::Eligible, None);
    let report = |office: &Office| {
        month_report(&office.vault, "2026-09".parse().unwrap(), Audience::EuOffice).unwrap()
    };
    let before = report(&office);
    assert_eq!(before.exceptions.count, 1);
    office.clock.set(at("2027-02-01"));
    assert_eq!(before, report(&office));
}
