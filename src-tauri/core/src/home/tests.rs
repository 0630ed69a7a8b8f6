//! The figures of the home screen against the same counted from the table of applicants.

use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};

use super::service::home;
use crate::clock::FixedClock;
use crate::month::Month;
use crate::people::records::{ApplicantQuery, ApplicationBrief};
use crate::people::service::applicants;
use crate::sample::{self, SampleOptions};
use crate::vault::{Role, Vault};

#[test]
fn the_figures_are_those_of_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 1, 1, 6, 0, 0).unwrap()));
    let role = Role::ProgrammeManager;
    let (vault, officer) = Vault::create(folder.path(), "Vera", role, "a passphrase", clock.clone()).unwrap();
    let options = SampleOptions { people: 60, seed: 3, months: 4, today };
    sample::make(&vault, &[officer], &options, Some(&clock), &mut |_, _| ()).unwrap();
    // The sample ends with the last full month: look at the figures of that one.
    clock.set(Utc.with_ymd_and_hms(2026, 10, 31, 12, 0, 0).unwrap());

    let shown = home(&vault).unwrap();
    let rows = applicants(&vault, &ApplicantQuery::default()).unwrap();
    let all: Vec<&ApplicationBrief> = rows.iter().flat_map(|row| &row.applications).collect();
    let in_state = |code: &str| {
        all.iter().filter(|a| a.state.as_ref().is_some_and(|state| state.code() == code)).count()
    };

    assert_eq!(shown.applicants as usize, rows.len());
    assert_eq!(shown.applications as usize, all.len());
    let states: Vec<_> = shown.waiting.iter().map(|w| w.state.as_str()).collect();
    assert_eq!(states, ["received", "eligible", "approved"]);
    for waiting in &shown.waiting {
        assert_eq!(waiting.count as usize, in_state(&waiting.state), "{}", waiting.state);
        assert_eq!(waiting.oldest.is_some(), waiting.count > 0);
    }
    let month = Month::new(2026, 10).unwrap();
    let received = all.iter().filter(|a| a.received_on.is_some_and(|day| month.contains(day))).count();
    assert_eq!(shown.month.month, month);
    assert_eq!(shown.month.received as usize, received);
    assert!(received > 0 && shown.month.agreed > 0 && shown.month.granted_cents.get() > 0);
    let places: u32 = shown.municipalities.iter().map(|place| place.count).sum();
    assert!(places <= shown.applications && shown.municipalities.len() > 5);
}
