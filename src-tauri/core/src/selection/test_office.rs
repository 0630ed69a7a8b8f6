//! An office of three for the tests of selection: a manager, a field officer, an assessor.

use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};
use serde_json::Value;

use crate::Result;
use crate::clock::FixedClock;
use crate::intake::form::{ApplicationForm, enter};
use crate::people::form::PersonForm;
use crate::reference::Component;
use crate::selection::calls::{Call, service as calls};
use crate::selection::service::{Move, move_application};
use crate::selection::{ApplicationRecord, ApplicationState};
use crate::vault::{Officer, Role, Vault};

pub(crate) struct Office {
    _dir: tempfile::TempDir,
    pub vault: Vault,
    pub manager: Officer,
    pub field: Officer,
    pub assessor: Officer,
}

/// The office on 23 November 2026.
pub(crate) fn office() -> Office {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let (vault, manager) =
        Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "long enough", clock).unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let assessor = vault.enrol(&manager, "Emir", Role::MeOfficer, "x").unwrap();
    Office { _dir: dir, vault, manager, field, assessor }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The code people are told of a refusal.
pub(crate) fn code<T>(result: Result<T>) -> String {
    result.map(|_| ()).unwrap_err().problem().code
}

impl Office {
    /// The vault as an auditor opens it; its folder stays as long as it is held.
    pub fn seen_by_auditor(self) -> (tempfile::TempDir, Vault) {
        self.vault.enrol(&self.manager, "Rita", Role::Auditor, "x").unwrap();
        let Self { _dir: folder, vault, .. } = self;
        drop(vault);
        let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
        let (vault, _) = Vault::unlock(folder.path(), Some("Rita"), "x", clock).unwrap();
        (folder, vault)
    }

    /// An application for a new enterprise in Gračanica, entered by the field officer; gives its number.
    pub fn application(&self, name: &str, received: &str) -> String {
        let form = ApplicationForm {
            person: PersonForm {
                full_name: name.to_owned(),
                municipality: "gracanice".to_owned(),
                ..PersonForm::default()
            },
            component: "new_enterprise".to_owned(),
            requested_eur: "4000".to_owned(),
            received_on: received.to_owned(),
            ..ApplicationForm::default()
        };
        enter(&self.vault, &self.field, &form).unwrap().value.application_number
    }

    /// A call for new enterprises that says what calls usually say, with these changes.
    pub fn call(&self, changes: &Value) -> Call {
        calls::open(&self.vault, &self.manager, Component::NewEnterprise, changes).unwrap().value
    }

    pub fn put(&self, call: &Call, application: &str) -> Result<()> {
        let applications = [application.to_owned()];
        calls::put(&self.vault, &self.field, &call.number, &applications, None).map(drop)
    }

    pub fn moved(&self, by: &Officer, number: &str, to: ApplicationState) -> Result<ApplicationRecord> {
        let reason = to.needs_reason().then(|| "Because".to_owned());
        let step = Move { reason, ..Move::default() };
        Ok(move_application(&self.vault, by, number, to, &step)?.value)
    }
}
