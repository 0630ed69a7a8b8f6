//! Vaults to do harm to: made once, copied for every try.

use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use csp_core::clock::FixedClock;
use csp_core::sample::{self, SampleOptions};
use csp_core::vault::{Role, Vault};

/// An officer of a vault made here.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    pub name: &'static str,
    pub passphrase: &'static str,
    pub role: Role,
}

/// The programme manager, who founds the vault.
pub const MANAGER: Person =
    Person { name: "Vera Maslar", passphrase: "correct horse battery staple", role: Role::ProgrammeManager };

/// A field officer.
pub const OFFICER: Person =
    Person { name: "Mirjana Stanić", passphrase: "šljive rastu na jugu doline", role: Role::FieldOfficer };

/// An auditor, who leaves.
pub const LEAVER: Person =
    Person { name: "Emir Kadrić", passphrase: "pesë mollë të kuqe në pranverë", role: Role::Auditor };

/// Everybody in a vault made here.
pub const EVERYBODY: [Person; 3] = [MANAGER, OFFICER, LEAVER];

/// The month whose report a vault made here can give.
pub const MONTH: &str = "2026-10";

/// The recovery key of tests/data/vaults/schema-0001.
pub const STORED_KEY: &str = "DCPK2-9T435-2V9C4-HRGK1-12XPW-M9H85-W2R40-BJD5A";

/// Makes a vault of `people` invented people over two months in `dir`; gives its recovery key.
pub fn make(dir: &Path, people: usize) -> String {
    let today = NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day");
    let options = SampleOptions { people, seed: 7, months: 2, today };
    let start = sample::first_day(&options).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(6);
    let clock = Arc::new(FixedClock::at(start));
    let (vault, manager) =
        Vault::create(dir, MANAGER.name, MANAGER.role, MANAGER.passphrase, clock.clone()).expect("a vault");
    let key = vault.take_recovery_key().expect("a new vault has a recovery key").text().to_string();
    vault.mark_sample().expect("marked");
    let mut officers = vec![manager.clone()];
    for person in &EVERYBODY[1..] {
        let enrolled = vault.enrol(&manager, person.name, person.role, person.passphrase).expect("enrolled");
        if person.role != Role::Auditor {
            officers.push(enrolled);
        }
    }
    sample::make(&vault, &officers, &options, Some(&clock), &mut |_, _| {}).expect("a sample");
    vault.lock().expect("locked");
    key
}
