//! The month through a real vault.

use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};
use rusqlite::params;
use uuid::Uuid;

use super::service::month_report;
use super::*;
use crate::clock::FixedClock;
use crate::language::Language;
use crate::month::Month;
use crate::selection::ApplicationState;
use crate::vault::{Action, Officer, Role, Vault, Writing};

struct House {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
    clock: Arc<FixedClock>,
}

impl House {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()));
        let role = Role::ProgrammeManager;
        let (vault, officer) =
            Vault::create(dir.path(), "Vera Maslar", role, "a long passphrase", clock.clone()).unwrap();
        Self { _dir: dir, vault, officer, clock }
    }

    fn write(&self, work: impl FnOnce(&Writing<'_>)) {
        let done = self.vault.write(&self.officer, Action::SampleMade, |tx| {
            work(tx);
            Ok(())
        });
        done.unwrap();
    }

    fn report(&self, month: &str, audience: Audience) -> MonthReport {
        month_report(&self.vault, month.parse().unwrap(), audience).unwrap()
    }
}

struct Someone<'a> {
    municipality: &'a str,
    community: Option<&'a str>,
    sex: &'a str,
    steps: &'a [(&'a str, &'a str)],
}

/// Puts in a person with an application and its steps.
fn put(tx: &Writing<'_>, one: &Someone<'_>) -> Uuid {
    let [person, applicant, application] = [(); 3].map(|()| Uuid::now_v7());
    tx.execute(
        "INSERT INTO person (id, name_written, sex, birth_date, community, displacement, municipality)
         VALUES (?1, 'Ime Prezime', ?2, '1990-05-05', ?3, 'returnee', ?4)",
        params![person, one.sex, one.community, one.municipality],
    )
    .unwrap();
    tx.execute(
        "INSERT INTO applicant (id, number, person_id) VALUES (?1, 'P1', ?2)",
        params![applicant, person],
    )
    .unwrap();
    tx.execute(
        "INSERT INTO application (id, number, applicant_id, component, sector, requested_cents, flags)
         VALUES (?1, 'CSP4-A-0001', ?2, 'new_enterprise', 'Bakery of Ime Prezime', 250050, '[]')",
        params![application, applicant],
    )
    .unwrap();
    for (kind, day) in one.steps {
        step(tx, application, kind, day, None);
    }
    if one.steps.iter().any(|(kind, _)| *kind == "approved") {
        tx.execute(
            "INSERT INTO agreement (id, application_id, number, granted_cents, own_cash_cents, own_kind_cents, settings_on)
             VALUES (?1, ?2, 'G1', 200000, 10000, 5000, '2026-10-01')",
            params![Uuid::now_v7(), application],
        )
        .unwrap();
    }
    application
}

fn step(tx: &Writing<'_>, application: Uuid, kind: &str, day: &str, corrects: Option<Uuid>) -> Uuid {
    let id = Uuid::now_v7();
    tx.execute(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, corrects)
         VALUES (?1, 'application', ?2, ?3, ?4, '2026-11-20T09:00:00.000Z', ?5, ?6)",
        params![id, application, kind, day, tx.officer, corrects],
    )
    .unwrap();
    id
}

const AGREED: &[(&str, &str)] = &[
    ("received", "2026-09-10"),
    ("eligible", "2026-09-20"),
    ("approved", "2026-10-05"),
    ("agreed", "2026-10-31"),
];

fn figure(report: &MonthReport, figure: Figure) -> (Option<i64>, Option<i64>) {
    let line = report.summary.figures.iter().find(|l| l.figure == figure).unwrap();
    (line.month.number(), line.cumulative.number())
}

#[test]
fn what_happened_in_october_and_was_recorded_in_november_counts_for_october() {
    let house = House::new();
    house.write(|tx| {
        put(tx, &Someone { municipality: "gracanice", community: Some("SRB"), sex: "female", steps: AGREED });
    });
    let report = house.report("2026-10", Audience::Internal);
    assert_eq!(figure(&report, Figure::Received), (Some(0), Some(1)));
    assert_eq!(figure(&report, Figure::Approved), (Some(1), Some(1)));
    assert_eq!(figure(&report, Figure::Agreed), (Some(1), Some(1)));
    assert_eq!(figure(&report, Figure::Granted), (Some(200_000), Some(200_000)));
    assert_eq!(figure(&report, Figure::OwnShare), (Some(15_000), Some(15_000)));
    assert_eq!(figure(&report, Figure::Women), (Some(1), Some(1)));
    assert_eq!(figure(&report, Figure::Returnees), (Some(1), Some(1)));
    assert_eq!(figure(&report, Figure::Municipalities), (Some(1), Some(1)));
    assert!(report.complete);
    // As it stood in September, nothing was decided.
    let september = house.report("2026-09", Audience::Internal);
    assert_eq!(september.applications[0].state, ApplicationState::Eligible);
    assert_eq!(september.applications[0].granted, None);
    assert!(september.beneficiaries.is_empty());
    // In November all is past.
    let november = house.report("2026-11", Audience::Internal);
    assert_eq!(figure(&november, Figure::Agreed), (Some(0), Some(1)));
    assert!(!november.complete);
}

#[test]
fn a_correction_stands_in_place_of_what_it_corrects() {
    let house = House::new();
    house.write(|tx| {
        let steps = &AGREED[..2];
        let id =
            put(tx, &Someone { municipality: "gracanice", community: Some("SRB"), sex: "female", steps });
        let wrong = step(tx, id, "approved", "2026-09-30", None);
        let better = step(tx, id, "approved", "2026-10-02", Some(wrong));
        step(tx, id, "rejected", "2026-10-03", Some(better));
    });
    let september = house.report("2026-09", Audience::Internal);
    assert_eq!(figure(&september, Figure::Approved), (Some(0), Some(0)));
    let october = house.report("2026-10", Audience::Internal);
    assert_eq!(figure(&october, Figure::Approved), (Some(0), Some(0)));
    assert_eq!(figure(&october, Figure::Rejected), (Some(1), Some(1)));
    assert_eq!(october.applications[0].state, ApplicationState::Rejected);
}

#[test]
fn what_is_removed_or_undone_vanishes() {
    let house = House::new();
    let someone = Someone { municipality: "gracanice", community: Some("SRB"), sex: "male", steps: AGREED };
    house.write(|tx| {
        let id = put(tx, &someone);
        tx.execute("UPDATE application SET removed_at = '2026-11-19T09:00:00.000Z' WHERE id = ?1", [id])
            .unwrap();
    });
    let change = house
        .vault
        .write(&house.officer, Action::ApplicationsImported, |tx| {
            put(tx, &Someone { steps: &AGREED[..1], ..someone });
            Ok(())
        })
        .unwrap()
        .change
        .unwrap();
    assert_eq!(house.report("2026-10", Audience::Internal).applications.len(), 1);
    crate::vault::undo(&house.vault, &house.officer, change).unwrap();
    let report = house.report("2026-10", Audience::Internal);
    assert!(report.applications.is_empty() && report.beneficiaries.is_empty());
}

#[test]
fn a_month_before_everything_or_ahead_is_empty_or_open() {
    let house = House::new();
    house.write(|tx| {
        put(tx, &Someone { municipality: "gracanice", community: None, sex: "male", steps: AGREED });
    });
    assert!(house.report("2019-01", Audience::EuOffice).applications.is_empty());
    let ahead = house.report("2027-05", Audience::EuOffice);
    assert!(!ahead.complete);
    assert_eq!(ahead.applications.len(), 1);
}

#[test]
fn outside_the_office_nothing_names_anybody() {
    let house = House::new();
    house.write(|tx| {
        for community in ["SRB", "SRB", "ROM"] {
            let community = Some(community);
            put(tx, &Someone { municipality: "gracanice", community, sex: "female", steps: AGREED });
        }
    });
    for audience in [Audience::EuOffice, Audience::Public] {
        let report = house.report("2026-10", audience);
        let all = serde_json::to_string(&(&report.applications, &report.beneficiaries)).unwrap();
        // Codes between their quotation marks: a pseudonym may hold any few letters by chance.
        let codes = ["\"P1\"", "\"G1\"", "\"SRB\"", "\"ROM\"", "\"returnee\""];
        for personal in ["Prezime", "CSP4-A", "1990-05"].into_iter().chain(codes) {
            assert!(!all.contains(personal), "{personal} in {audience}");
        }
        assert!(report.beneficiaries.iter().all(|r| r.community == Told::Withheld));
        let community = report.summary.breakdowns.iter().find(|b| b.by == Dimension::Community).unwrap();
        assert!(community.lines.iter().all(|l| l.key == Told::Withheld), "three people tell their totals");
    }
    let public = house.report("2026-10", Audience::Public);
    let first = |month: u32| NaiveDate::from_ymd_opt(2026, month, 1);
    assert!(public.applications.iter().all(|r| r.received == first(9) && r.agreed == first(10)));
}

#[test]
fn pseudonyms_stay_and_are_another_vaults_own() {
    let house = House::new();
    house.write(|tx| {
        put(tx, &Someone { municipality: "gracanice", community: None, sex: "male", steps: AGREED });
    });
    let october = house.report("2026-10", Audience::EuOffice);
    let november = house.report("2026-11", Audience::Public);
    assert_eq!(october.beneficiaries[0].pseudonym, november.beneficiaries[0].pseudonym);
    assert_eq!(october.applications[0].pseudonym, november.beneficiaries[0].application);
    assert_ne!(october.beneficiaries[0].pseudonym[2..], october.applications[0].pseudonym[2..]);
}

#[test]
fn the_same_records_give_the_same_report_at_any_hour() {
    let house = House::new();
    house.write(|tx| {
        put(tx, &Someone { municipality: "gracanice", community: None, sex: "male", steps: AGREED });
    });
    let before = house.report("2026-10", Audience::EuOffice);
    house.clock.set(Utc.with_ymd_and_hms(2027, 2, 1, 9, 0, 0).unwrap());
    assert_eq!(before, house.report("2026-10", Audience::EuOffice));
    assert_eq!(before.as_of.unwrap().hash, house.vault.chain_head().unwrap().hash);
}

#[test]
fn the_sample_programme_keeps_the_rule_in_every_month() {
    let house = House::new();
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let options = crate::sample::SampleOptions::usual(today);
    let officers = [house.officer.clone()];
    crate::sample::make(&house.vault, &officers, &options, None, &mut |_, _| {}).unwrap();
    for number in 5..=10 {
        let month = Month::new(2026, number).unwrap();
        for audience in [Audience::EuOffice, Audience::Public] {
            let report = month_report(&house.vault, month, audience).unwrap();
            assert_eq!(told_to_few(&report), 0, "{month} {audience}");
            let supported = figure(&report, Figure::Supported).1.unwrap();
            for breakdown in &report.summary.breakdowns {
                let sum: i64 = breakdown.lines.iter().filter_map(|l| l.supported.number()).sum();
                assert_eq!(sum, supported, "{} {month} {audience}", breakdown.by);
            }
        }
    }
    let internal = month_report(&house.vault, Month::new(2026, 10).unwrap(), Audience::Internal).unwrap();
    assert!(told_to_few(&internal) > 0, "the count of rare rows finds them where nothing is withheld");
    assert_eq!(internal.programme.title.of(Language::En), "EU Community Stabilisation Programme");
}

/// Rows that join community or returnee status with a municipality where fewer than five share it.
fn told_to_few(report: &MonthReport) -> usize {
    let rows: Vec<_> = report.beneficiaries.iter().filter(|r| r.is_person()).collect();
    let people = |same: &dyn Fn(&BeneficiaryRow) -> bool| {
        let names: std::collections::BTreeSet<_> =
            rows.iter().filter(|r| same(r)).map(|r| r.pseudonym.clone()).collect();
        names.len()
    };
    rows.iter()
        .filter(|row| {
            let community = matches!(row.community, Told::Is(_));
            let status = matches!(row.displacement, Told::Is(_));
            let here = |r: &BeneficiaryRow| r.municipality == row.municipality;
            let same_community = |r: &BeneficiaryRow| here(r) && r.community == row.community;
            let same_status = |r: &BeneficiaryRow| here(r) && r.displacement == row.displacement;
            (community && people(&same_community) < 5)
                || (status && people(&same_status) < 5)
                || (community && status && people(&|r| same_community(r) && same_status(r)) < 5)
        })
        .count()
}
