use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::service::{preview, take_over};
use super::{Kind, TakeField, TakeoverOptions, TakeoverReport};
use crate::cells::Book;
use crate::intake::test_books::{House, book, sheets};
use crate::intake::{Field, ImportOptions};
use crate::reporting::{Audience, Figure, service::month_report};
use crate::selection::service::application;
use crate::vault::{Action, Role, undo, verify};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn options() -> TakeoverOptions {
    TakeoverOptions {
        as_of: Some(day("2025-12-31")),
        reason: "Phase III was run on paper and in Excel".to_owned(),
        ..TakeoverOptions::default()
    }
}

fn over(house: &House, book: &Book, options: &TakeoverOptions) -> TakeoverReport {
    take_over(&house.vault, &house.officer, book, options, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Read, taken over, known, by kind.
fn counts(report: &TakeoverReport) -> Vec<(Kind, u64, u64, u64)> {
    report.kinds.iter().map(|k| (k.kind, k.read, k.taken, k.unchanged)).collect()
}

/// A programme of many enterprises: a grant each, two assets, a visit, jobs.
fn programme(enterprises: u32) -> Book {
    let [mut grants, mut assets, mut visits, mut jobs] = [
        "Списак грантова;;;;;;\nБрој уговора;Име и презиме;Датум рођења;Општина;Компонента;Датум уговора;Износ гранта;Сопствено учешће;Испоручено дана\n",
        "Nr. i marrëveshjes;Përshkrimi;Numri serik;Sasia;Vlera;Dorëzuar më\n",
        "Agreement no.;Visited on;In place;Operating;Findings\n",
        "Agreement no.;Date;Full time;Part time;Jobs secured\n",
    ]
    .map(str::to_owned);
    for n in 0..enterprises {
        let (year, month, date) = (2020 + n % 5, 1 + n % 12, 1 + n % 28);
        let number = format!("CSP3/{year}/{n:03}");
        let born = 1950 + n % 50;
        let place = ["Грачаница", "Клокот", "Штрпце", "Партеш"][(n % 4) as usize];
        let component = ["нови бизнис", "постојећи бизнис"][(n % 2) as usize];
        // Letters alone: a name with a figure in it would be doubted.
        let letter = |n: u32| char::from_u32('а' as u32 + n % 26).unwrap();
        let name = format!("Петар {}{}{}ић", 'М', letter(n / 26), letter(n));
        grants.push_str(&format!(
            "{number};{name};{date:02}.{month:02}.{born};{place};{component};{date:02}.{month:02}.{year};3.000,50;300;{date:02}.{month:02}.{year}\n"
        ));
        for item in ["Frëngji", "Makinë qepëse"] {
            assets
                .push_str(&format!("{number};{item};SN-{n}-{item};1;1500,25;{date:02}.{month:02}.{year}\n"));
        }
        visits.push_str(&format!("{number};15.06.2025;yes;{};\n", if n % 10 == 0 { "no" } else { "yes" }));
        jobs.push_str(&format!("{number};30.06.2025;{};1;{}\n", 1 + n % 2, n % 3));
    }
    grants.push_str("Укупно;;;;;;;;\n");
    sheets(
        "phase-3.xlsx",
        &[("Грантови", &grants), ("Asetet", &assets), ("Visits", &visits), ("Jobs", &jobs)],
    )
}

#[test]
fn a_programme_with_364_enterprises_behind_it_starts_with_its_true_figures() {
    let house = House::new();
    let file = programme(364);
    let would = preview(&house.vault, &file, &options()).unwrap();
    assert_eq!(would.batch, None);
    let report = over(&house, &file, &options());
    assert_eq!(report.rejected, Vec::new());
    assert_eq!(
        counts(&report),
        [
            (Kind::Grants, 364, 364, 0),
            (Kind::Assets, 728, 728, 0),
            (Kind::Visits, 364, 364, 0),
            (Kind::Jobs, 364, 364, 0)
        ]
    );
    assert_eq!(counts(&would), counts(&report));
    assert_eq!(report.granted_cents, 364 * 300_050);

    let month = month_report(&house.vault, "2026-01".parse().unwrap(), Audience::EuOffice).unwrap();
    let figure = |figure: Figure| {
        let line = month.summary.figures.iter().find(|line| line.figure == figure).unwrap();
        (line.month.number(), line.cumulative.number())
    };
    // Nothing of it happened in the first month; all of it is behind.
    assert_eq!(figure(Figure::Agreed), (Some(0), Some(364)));
    assert_eq!(figure(Figure::Received), (Some(0), Some(364)));
    assert_eq!(figure(Figure::Supported), (Some(0), Some(364)));
    assert_eq!(figure(Figure::Granted), (Some(0), Some(364 * 300_050)));
    assert_eq!(figure(Figure::OwnShare), (Some(0), Some(364 * 30_000)));
    assert_eq!(figure(Figure::HandedOver), (Some(0), Some(728)));
    assert_eq!(figure(Figure::HandedOverValue), (Some(0), Some(728 * 150_025)));
    assert_eq!(figure(Figure::Visits), (Some(0), Some(364)));
    assert_eq!(figure(Figure::Operating), (Some(0), Some(364 - 37)));
    assert_eq!(figure(Figure::JobsFullTime), (Some(0), Some(364 + 182)));
    assert_eq!(figure(Figure::JobsPartTime), (Some(0), Some(364)));
    assert_eq!(figure(Figure::JobsSecured), (Some(0), Some((0..364).map(|n| n % 3).sum())));
    assert_eq!(figure(Figure::NotEvidenced), (Some(0), Some(364)));
    assert!(month.outcomes.iter().all(|row| !row.evidenced && row.description.is_none()));
    // A month of the past has what happened in it.
    let june = month_report(&house.vault, "2025-06".parse().unwrap(), Audience::Internal).unwrap();
    let visits = june.summary.figures.iter().find(|line| line.figure == Figure::Visits).unwrap();
    assert_eq!(visits.month.number(), Some(364));
    assert!(june.outcomes.iter().any(|row| row.description.as_deref() == Some("Makinë qepëse")));

    // The same lists again bring nothing; taken back, nothing is left.
    let again = over(&house, &file, &options());
    assert_eq!(again.batch, None);
    assert!(
        again.kinds.iter().all(|kind| kind.taken == 0 && kind.unchanged == kind.read),
        "{:?}",
        again.kinds
    );
    undo(&house.vault, &house.officer, report.batch.unwrap()).unwrap();
    for table in
        ["application", "agreement", "asset", "monitoring_visit", "job_count", "event", "person", "import"]
    {
        assert_eq!(house.number(&format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
    assert_eq!(verify(&house.vault).unwrap().findings, Vec::new());
}

const GRANTS: &str = "Agreement no.;Name;Date of birth;Personal number;Municipality;Component;Agreed on;Approved on;Grant;Closed on\n\
    G-1;Ana Savić;12.03.1985;;Gračanica;new business;10.02.2024;01.02.2024;4000;01.06.2025\n\
    G-2;Besa Krasniqi;01.02.1990;;Klokot;existing business;11.02.2024;;5.000,00;\n";

#[test]
fn what_is_taken_over_says_so_in_its_history() {
    let house = House::new();
    let report = over(&house, &book("g.csv", GRANTS), &options());
    assert_eq!(counts(&report), [(Kind::Grants, 2, 2, 0)]);
    let number = house.text("SELECT a.number FROM application a JOIN agreement g ON g.application_id = a.id WHERE g.number = 'G-1'");
    let record = application(&house.vault, &number.unwrap()).unwrap();
    let steps: Vec<_> =
        record.history.iter().map(|e| (e.kind.code(), e.on.to_string(), e.evidenced)).collect();
    let step = |kind, on: &str| (kind, on.to_owned(), false);
    assert_eq!(
        steps,
        [
            step("received", "2024-02-01"),
            step("eligible", "2024-02-01"),
            step("approved", "2024-02-01"),
            step("agreed", "2024-02-10")
        ]
    );
    assert_eq!(record.history[0].detail.as_ref().unwrap()["day"], "assumed");
    assert!(record.history[2].detail.is_none() && record.approvals.is_empty() && !record.terms_await);
    assert_eq!(record.agreement.unwrap().number, "G-1");
    let closed = "SELECT business_date FROM event WHERE record_kind = 'agreement' AND kind = 'closed' AND evidenced = 0";
    assert_eq!(house.text(closed).as_deref(), Some("2025-06-01"));
    let import = "SELECT kind || ' ' || as_of || ' ' || reason FROM import";
    assert_eq!(
        house.text(import).as_deref(),
        Some("grants 2025-12-31 Phase III was run on paper and in Excel")
    );
    assert_eq!(verify(&house.vault).unwrap().findings, Vec::new());
}

#[test]
fn a_grant_goes_to_the_application_that_is_here_already() {
    let house = House::new();
    let register = "Ime i prezime;Datum rođenja;Opština;Komponenta;Traženi iznos;Datum prijema\n\
        Савић Ана;12.03.1985;Gračanica;novi biznis;4500;05.01.2024\n\
        Besa Krasniqi;01.02.1990;Klokot;novi biznis;5000;05.01.2024\n";
    house.import(&book("r.csv", register), &ImportOptions::default());
    let report = over(&house, &book("g.csv", GRANTS), &options());
    // Both are known; Besa's grant is of the other component, so it is an application of its own.
    assert_eq!((report.known_applicants, report.kinds[0].taken), (2, 2));
    assert_eq!(house.number("SELECT count(*) FROM person"), 2);
    assert_eq!(house.number("SELECT count(*) FROM application"), 3);
    let ana = "SELECT group_concat(e.kind || coalesce(e.evidenced, '')) FROM event e JOIN agreement g
               ON g.application_id = e.record_id WHERE g.number = 'G-1'";
    assert_eq!(house.text(ana).as_deref(), Some("received,eligible0,approved0,agreed0"));

    // A step that is later than the grant's is not slipped under it.
    let late =
        book("l.csv", &GRANTS.replace("G-1", "G-9").replace("Ana Savić", "Vesna Ilić").replace("G-2", "G-8"));
    let register = register.replace("Савић Ана", "Vesna Ilić").replace("05.01.2024", "05.03.2024");
    house.import(&book("s.csv", &register), &ImportOptions::default());
    let report = over(&house, &late, &options());
    let vesna = report.rejected.iter().find(|row| row.row == 2).unwrap();
    assert_eq!((vesna.code.as_str(), vesna.args["day"].as_str()), ("step-before-known", "05.03.2024"));
}

#[test]
fn what_cannot_be_is_rejected_with_its_reason() {
    let house = House::new();
    let grants = "Agreement no.;Name;Agreed on;Approved on;Grant\n\
        ;Ana Savić;10.02.2024;;4000\n\
        G-2;Mira Savić;;;4000\n\
        G-3;Vera Savić;10.02.2026;;4000\n\
        G-4;Jovan Savić;10.02.2024;;\n\
        G-5;Petar Savić;10.02.2024;11.02.2024;4000\n\
        G-6;Marko Savić;10.02.2024;;4000\n\
        g-6;Luka Savić;10.02.2024;;4000\n";
    let others = "Agreement no.;Item;Quantity;Value;Handed over on\n\
        G-6;Kiln;two;800;12.02.2024\nG-7;Loom;1;;12.02.2024\nG-6;;1;5;12.02.2024\nG-6;Oven;2 kom;900;12.02.2024\n\
        Total;;;1700;\n";
    let visits = "Agreement no.;Visited on;In place\nG-6;12.03.2024;perhaps\nG-6;31.02.2024;yes\n";
    let file =
        sheets("all.xlsx", &[("G", grants), ("A", others), ("V", visits), ("Notes", "Some text;more\n")]);
    let report = over(&house, &file, &options());
    let codes: Vec<_> =
        report.rejected.iter().map(|row| (row.sheet.as_str(), row.row, row.code.as_str())).collect();
    assert_eq!(
        codes,
        [
            ("G", 2, "agreement-number-missing"),
            ("G", 3, "day-missing"),
            ("G", 4, "after-as-of"),
            ("G", 5, "grant-missing"),
            ("G", 6, "steps-out-of-order"),
            ("G", 8, "agreement-number-taken"),
            ("A", 2, "not-a-number"),
            ("A", 3, "agreement-not-here"),
            ("A", 4, "description-missing"),
            ("V", 2, "not-yes-or-no"),
            ("V", 3, "no-such-day"),
        ]
    );
    assert_eq!(counts(&report), [(Kind::Grants, 7, 1, 0), (Kind::Assets, 4, 1, 0), (Kind::Visits, 2, 0, 0)]);
    assert_eq!(report.skipped[0].sheet, "Notes");
    assert_eq!(house.number("SELECT quantity_milli FROM asset"), 2000);
    // A second file ties more to the same grant.
    let more = book("jobs.csv", "Agreement no.;Data;Me orar të plotë;Të siguruara\nG-6;01.05.2024;2;1\n");
    assert_eq!(counts(&over(&house, &more, &options())), [(Kind::Jobs, 1, 1, 0)]);
}

#[test]
fn only_a_manager_takes_over_as_of_a_day_and_for_a_reason() {
    assert!(Action::ProgrammeTakenOver.roles().eq([Role::ProgrammeManager]));
    let house = House::new();
    let file = book("g.csv", GRANTS);
    let refused =
        |options: &TakeoverOptions| preview(&house.vault, &file, options).unwrap_err().problem().code;
    assert_eq!(refused(&TakeoverOptions { reason: " ".to_owned(), ..options() }), "takeover-unexplained");
    assert_eq!(refused(&TakeoverOptions { as_of: None, ..options() }), "takeover-as-of");
    assert_eq!(refused(&TakeoverOptions { as_of: Some(day("2999-01-01")), ..options() }), "takeover-as-of");
    let none = book("n.csv", "Some;words\nonly;here\n");
    assert_eq!(preview(&house.vault, &none, &options()).unwrap_err().problem().code, "no-list");
    let unknown = TakeoverOptions { map: vec![(TakeField::Serial, "Nowhere".to_owned())], ..options() };
    assert_eq!(refused(&unknown), "unknown-column");
}

#[test]
fn every_reason_has_its_words() {
    for code in [
        "no-list",
        "takeover-as-of",
        "takeover-unexplained",
        "agreement-number-missing",
        "agreement-number-taken",
        "agreement-not-here",
        "grant-missing",
        "day-missing",
        "after-as-of",
        "steps-out-of-order",
        "takeover-decided",
        "step-before-known",
        "description-missing",
        "not-yes-or-no",
        "unknown-profile",
        "profile-name",
        "no-such-word",
    ] {
        for language in <crate::language::Language as crate::code::Code>::ALL {
            let words = crate::words::Words::of(*language);
            assert_ne!(words.get(&format!("error-{code}")), format!("error-{code}"), "{code} {language:?}");
        }
    }
}

#[test]
fn columns_can_be_named_and_values_given() {
    let house = House::new();
    let text = "Šifra;Ko;Koliko;Gde\nX1;Ana Savić;1200;Gračanica kod škole\n";
    let mut own = options();
    own.kind = Some(Kind::Grants);
    own.map =
        vec![(TakeField::AgreementNumber, "Šifra".to_owned()), (TakeField::GrantedEur, "Koliko".to_owned())];
    own.set = vec![(TakeField::AgreedOn, "2024-05-06".to_owned())];
    own.register.map = vec![(Field::FullName, "Ko".to_owned()), (Field::Municipality, "Gde".to_owned())];
    own.register.answers = vec![crate::intake::Answer {
        field: Field::Municipality,
        written: "Gračanica kod škole".to_owned(),
        value: "gracanice".to_owned(),
    }];
    let report = over(&house, &book("own.csv", text), &own);
    assert_eq!(report.rejected, Vec::new());
    let sql = "SELECT g.number || a.municipality || g.settings_on FROM agreement g JOIN application a ON a.id = g.application_id";
    assert_eq!(house.text(sql).as_deref(), Some("X1gracanice2024-05-06"));
}

#[test]
fn a_number_of_our_own_shape_is_never_given_again() {
    use chrono::Datelike;
    let house = House::new();
    let year = house.vault.read(|db| Ok(db.today.year())).unwrap();
    let text =
        GRANTS.replace("G-1", &format!("CSP4/{year}/0001")).replace("G-2", &format!("CSP4/{year}/0003"));
    over(&house, &book("g.csv", &text), &options());
    let next = house.vault.write(&house.officer, Action::SampleMade, |tx| {
        Ok([crate::grants::service::next_number(tx)?, crate::grants::service::next_number(tx)?])
    });
    assert_eq!(next.unwrap().value, [format!("CSP4/{year}/0002"), format!("CSP4/{year}/0004")]);
}

#[test]
fn erasing_a_person_blanks_serial_numbers_and_notes_and_leaves_the_figures() {
    use crate::privacy::erasure::{ErasureForm, erase};
    let house = House::new();
    let assets = "Agreement no.;Item;Serial no.;Value;Handed over on\nG-1;Kiln;SN-77;800;12.02.2024\n";
    let visits = "Agreement no.;Visited on;Operating;Findings\nG-1;12.03.2024;yes;Her brother works there\n";
    over(&house, &sheets("w.xlsx", &[("G", GRANTS), ("A", assets), ("V", visits)]), &options());
    let applicant = house.text("SELECT n.number FROM applicant n JOIN person p ON p.id = n.person_id WHERE p.name_written = 'Ana Savić'");
    let report =
        crate::privacy::subject::subject_report(&house.vault, applicant.as_deref().unwrap(), None).unwrap();
    let paper = serde_json::to_string(&report).unwrap();
    assert!(paper.contains("SN-77") && paper.contains("Her brother works there") && paper.contains("Kiln"));
    let form = ErasureForm { reason: "unlawful".to_owned(), ground: "no-basis".to_owned() };
    erase(&house.vault, &house.officer, applicant.as_deref().unwrap(), &form).unwrap();
    assert_eq!(house.number("SELECT count(*) FROM asset WHERE serial IS NULL AND value_cents = 80000"), 1);
    assert_eq!(house.number("SELECT count(*) FROM monitoring_visit WHERE note IS NULL AND operating = 1"), 1);
    assert_eq!(
        house.number(
            "SELECT count(*) FROM change_value WHERE \"values\" LIKE '%SN-77%' OR \"values\" LIKE '%brother%'"
        ),
        0
    );
    assert_eq!(verify(&house.vault).unwrap().findings, Vec::new());
}
