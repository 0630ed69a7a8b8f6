//! A vault with signed agreements for the tests of what follows them.

use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};

use super::{ItemForm, Payer, Terms, service};
use crate::Result;
use crate::clock::FixedClock;
use crate::intake::form::{ApplicationForm, enter};
use crate::money::Cents;
use crate::people::form::PersonForm;
use crate::selection::ApplicationState;
use crate::selection::service::{Move, application, move_application};
use crate::vault::{Officer, Role, Vault};

pub(super) struct House {
    pub _dir: tempfile::TempDir,
    pub vault: Vault,
    pub clock: Arc<FixedClock>,
    pub manager: Officer,
    pub field: Officer,
    pub me: Officer,
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The code people are told of a refusal.
pub(super) fn code<T>(result: Result<T>) -> String {
    result.map(|_| ()).unwrap_err().problem().code
}

/// An office on 23 November 2025: Vera manages, Besa enters and delivers, Emir selects.
pub(super) fn house() -> House {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2025, 11, 23, 9, 0, 0).unwrap()));
    let (vault, manager) =
        Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "long enough", clock.clone()).unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let me = vault.enrol(&manager, "Emir", Role::MeOfficer, "x").unwrap();
    House { _dir: dir, vault, clock, manager, field, me }
}

pub(super) fn item(description: &str, quantity: i64, price: i64, unit: Option<&str>) -> ItemForm {
    ItemForm {
        description: description.to_owned(),
        specification: None,
        unit: unit.map(str::to_owned),
        quantity_milli: quantity * 1000,
        unit_price: Cents::new(price * 100),
        payer: Payer::Programme,
        origin: None,
    }
}

impl House {
    /// The morning of a day.
    pub fn on(&self, text: &str) {
        let day = day(text);
        self.clock.set(day.and_hms_opt(9, 0, 0).unwrap().and_utc());
    }

    /// Somebody with a signed agreement over one motor cultivator and ten sheep; gives the application's number.
    pub fn grantee(&self, name: &str, settlement: &str) -> String {
        let number = self.approved(name, settlement);
        self.moved(&number, ApplicationState::Agreed);
        number
    }

    /// The same, not signed yet.
    pub fn approved(&self, name: &str, settlement: &str) -> String {
        let form = ApplicationForm {
            person: PersonForm {
                full_name: name.to_owned(),
                identification_kind: "identity_card".to_owned(),
                identification_number: format!("A {}", name.bytes().map(u32::from).sum::<u32>()),
                municipality: "gracanice".to_owned(),
                settlement: settlement.to_owned(),
                ..PersonForm::default()
            },
            component: "new_enterprise".to_owned(),
            requested_eur: "3500".to_owned(),
            received_on: "2025-11-02".to_owned(),
            ..ApplicationForm::default()
        };
        let number = enter(&self.vault, &self.field, &form).unwrap().value.application_number;
        let step = Move::default();
        move_application(&self.vault, &self.me, &number, ApplicationState::Eligible, &step).unwrap();
        self.moved(&number, ApplicationState::Approved);
        let terms = Terms {
            granted: Cents::new(350_000),
            items: vec![item("Motor cultivator", 1, 2000, None), item("Sheep", 10, 150, Some("head"))],
            ..Terms::default()
        };
        let id = application(&self.vault, &number).unwrap().application.id;
        service::set_terms(&self.vault, &self.manager, id, &terms).unwrap();
        number
    }

    fn moved(&self, number: &str, to: ApplicationState) {
        move_application(&self.vault, &self.manager, number, to, &Move::default()).unwrap();
    }

    pub fn number(&self, sql: &str) -> i64 {
        self.vault.read(|reading| Ok(reading.query_row(sql, [], |row| row.get(0))?)).unwrap()
    }
}
