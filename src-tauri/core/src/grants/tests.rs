use std::sync::Arc;

use chrono::{TimeZone, Utc};

use super::{ItemForm, Payer, Terms, line_total, service};
use crate::clock::FixedClock;
use crate::ids::{ApplicantId, ApplicationId, PersonId};
use crate::money::Cents;
use crate::vault::{Action, Officer, Role, Vault};

pub(super) struct Place {
    _dir: tempfile::TempDir,
    pub vault: Vault,
    pub officer: Officer,
}

pub(super) fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let clock = FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap());
    let (vault, officer) = Vault::create(
        dir.path(),
        "Officer",
        Role::ProgrammeManager,
        "long enough a passphrase",
        Arc::new(clock),
    )
    .unwrap();
    Place { _dir: dir, vault, officer }
}

pub(super) fn application(place: &Place) -> ApplicationId {
    let id = ApplicationId::new();
    place
        .vault
        .write(&place.officer, Action::ApplicationEntered, |tx| {
            let (person, applicant) = (PersonId::new(), ApplicantId::new());
            tx.execute(
                "INSERT INTO person (id, name_written, municipality) VALUES (?1, 'Ђорђе Петровић', 'gracanice')",
                [person],
            )?;
            tx.execute(
                "INSERT INTO applicant (id, number, person_id) VALUES (?1, ?2, ?3)",
                rusqlite::params![applicant, tx.next_number("applicant")?, person],
            )?;
            tx.execute(
                "INSERT INTO application (id, number, applicant_id, component, flags) VALUES (?1, ?2, ?3, 'new_enterprise', '[]')",
                rusqlite::params![id, tx.next_number("application")?, applicant],
            )?;
            Ok(())
        })
        .unwrap();
    id
}

pub(super) fn item(payer: Payer, quantity_milli: i64, cents: i64) -> ItemForm {
    ItemForm {
        description: "Motokultivator".into(),
        specification: None,
        unit: None,
        quantity_milli,
        unit_price: Cents::new(cents),
        payer,
        origin: None,
    }
}

fn granted(cents: i64) -> Terms {
    Terms { granted: Cents::new(cents), ..Terms::default() }
}

#[test]
fn a_line_is_rounded_half_up_and_never_overflows() {
    assert_eq!(line_total(1_000, Cents::new(129_999)), Some(Cents::new(129_999)));
    assert_eq!(line_total(500, Cents::new(1)), Some(Cents::new(1)));
    assert_eq!(line_total(499, Cents::new(1)), Some(Cents::new(0)));
    assert_eq!(line_total(i64::MAX, Cents::new(i64::MAX)), None);
}

#[test]
fn items_agree_only_when_the_programme_pays_the_whole_grant() {
    let mut terms = Terms { own_cash: Cents::new(500), ..granted(3_000) };
    assert!(terms.items_agree(), "no items: one stands for all");
    terms.items = vec![item(Payer::Programme, 2_000, 1_500), item(Payer::OwnCash, 1_000, 500)];
    assert!(terms.items_agree());
    terms.items.push(item(Payer::Programme, 1_000, 1));
    assert!(!terms.items_agree());
    terms.items.pop();
    terms.items.push(item(Payer::OwnKind, 1_000, 1));
    assert!(!terms.items_agree(), "more in kind than promised");
}

#[test]
fn numbers_follow_each_other_and_one_application_has_one_agreement() {
    let place = place();
    let open = |terms: &Terms| {
        let application = application(&place);
        place.vault.write(&place.officer, Action::ApplicationMoved, |tx| {
            service::open_agreement(tx, application, terms)?;
            let again = service::open_agreement(tx, application, terms);
            assert!(matches!(again, Err(crate::Error::Grants(super::Error::AlreadyOpen))));
            Ok(tx.query_row(
                "SELECT number FROM agreement WHERE application_id = ?1",
                [application],
                |r| r.get::<_, String>(0),
            )?)
        })
    };
    assert_eq!(open(&granted(1)).unwrap().value, "CSP4/2026/0001");
    assert_eq!(open(&granted(2)).unwrap().value, "CSP4/2026/0002");
    assert!(open(&granted(0)).is_err());
    assert!(open(&granted(-1)).is_err());
    assert!(open(&granted(i64::MAX)).is_err());
}

#[test]
fn a_full_block_is_followed_by_another() {
    let place = place();
    let numbers = place.vault.write(&place.officer, Action::ApplicationMoved, |tx| {
        tx.execute(
            "INSERT INTO agreement_block (id, device, first, last) VALUES (?1, 'A', 7, 8)",
            [uuid::Uuid::now_v7()],
        )?;
        (0..4).map(|_| service::next_number(tx)).collect::<crate::Result<Vec<_>>>()
    });
    assert_eq!(
        numbers.unwrap().value,
        ["CSP4/2026/0007", "CSP4/2026/0008", "CSP4/2026/0009", "CSP4/2026/0010"]
    );
}

#[test]
fn terms_are_read_back_and_stand_once_signed() {
    let place = place();
    let application = application(&place);
    let write = |terms: &Terms| service::set_terms(&place.vault, &place.officer, application, terms);
    assert!(write(&granted(5)).is_err(), "there is no agreement yet");
    place
        .vault
        .write(&place.officer, Action::ApplicationMoved, |tx| {
            service::open_agreement(tx, application, &granted(5))
        })
        .unwrap();
    let mut terms = Terms { own_kind: Cents::new(9), ..granted(3_000) };
    terms.items = vec![item(Payer::Programme, 2_000, 1_500), item(Payer::OwnKind, 1_500, 6)];
    write(&terms).unwrap();
    assert_eq!(service::terms(&place.vault, application).unwrap(), terms);
    terms.items.truncate(1);
    write(&terms).unwrap();
    assert_eq!(service::terms(&place.vault, application).unwrap(), terms);
    terms.items[0].quantity_milli = 0;
    let refused = write(&terms).unwrap_err().problem();
    assert_eq!((refused.code.as_str(), refused.args["position"].as_str()), ("agreement-item", "1"));
    terms.items.remove(0);
    place
        .vault
        .write(&place.officer, Action::ApplicationMoved, |tx| {
            tx.execute(
                "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
                 VALUES (?1, 'application', ?2, 'agreed', '2026-11-23', '2026-11-23T09:00:00.000Z', ?3)",
                rusqlite::params![crate::ids::EventId::new(), application, tx.officer],
            )?;
            Ok(())
        })
        .unwrap();
    assert_eq!(write(&terms).unwrap_err().problem().code, "agreement-signed");
}
