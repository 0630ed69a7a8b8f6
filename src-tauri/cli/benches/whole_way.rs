//! `cargo xtask bench`: the whole way with 10,000 applicants, timed step by step. The marks to reach, in
//! a release build: the workbook under 2 s, a search under 10 ms.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints figures and stops at a fault")]

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;

use chrono::{Duration, NaiveTime};
use csp_core::clock::{Clock, FixedClock, SystemClock};
use csp_core::code::Stored;
use csp_core::intake::ImportOptions;
use csp_core::language::Language;
use csp_core::month::Month;
use csp_core::people::records::ApplicantQuery;
use csp_core::reporting::Audience;
use csp_core::sample::{self, SampleOptions};
use csp_core::selection::ApplicationState;
use csp_core::vault::{Role, Vault};
use csp_core::{grants, intake, people, reporting};

const PEOPLE: usize = 10_000;

fn main() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let today = SystemClock.today();
    let options = SampleOptions { people: PEOPLE, seed: 1, months: 6, today };
    let start = sample::first_day(&options).and_time(NaiveTime::MIN).and_utc() + Duration::hours(6);
    let clock = Arc::new(FixedClock::at(start));
    let (vault, officer) = timed("make a vault", || {
        Vault::create(&dir.path().join("vault"), "Vera", Role::ProgrammeManager, "bench only", clock.clone())
            .expect("a vault")
    });
    timed("sample of 10,000 applicants", || {
        sample::make(&vault, std::slice::from_ref(&officer), &options, Some(&clock), &mut |_, _| {})
            .expect("a sample")
    });
    clock.set(SystemClock.now());

    let rows = timed("list all applicants", || {
        people::service::applicants(&vault, &ApplicantQuery::default()).expect("a list")
    });
    let index =
        timed("build the search index", || vault.read(people::service::search_index).expect("an index"));
    for text in ["Gjorgje Gjorgjeviq", "stoj", "CSP4-A-5000"] {
        timed(&format!("search '{text}', first 20"), || {
            let query = ApplicantQuery { limit: Some(20), ..ApplicantQuery::default() };
            let found = index.search(text, 20);
            people::service::applicants_among(&vault, &query, &found).expect("hits")
        });
    }

    let register = dir.path().join("register.csv");
    std::fs::write(&register, a_register()).expect("a register");
    let book = timed("read a register of 10,000 rows", || {
        csp_reading::read_in_process(&register).unwrap_or_else(|e| panic!("{e}"))
    });
    let report = timed("import it", || {
        let go_on = &mut |_| ControlFlow::Continue(());
        intake::service::import(&vault, &officer, &book, &ImportOptions::default(), go_on).expect("an import")
    });
    assert_eq!(report.imported as usize, PEOPLE, "{:?}", report.rejected.first());

    let agreed = rows
        .iter()
        .filter(|r| r.identified && r.municipality.is_some())
        .flat_map(|r| &r.applications)
        .find(|a| a.state == Some(Stored::Known(ApplicationState::Agreed)))
        .expect("an agreement");
    let languages = [Language::En, Language::SrCyrl];
    timed("one agreement as PDF", || {
        let document =
            grants::service::agreement_document(&vault, &agreed.number, &languages).expect("words");
        csp_exports::agreement::render(&document).expect("a PDF")
    });
    let month = Month::of(today).previous();
    let model = timed("the month's model", || {
        reporting::service::month_report(&vault, month, Audience::Internal).expect("a month")
    });
    timed("the month's workbook", || {
        csp_exports::workbook::render(&model, Language::En).expect("a workbook")
    });
    timed("give the database a new key", || vault.rekey(&officer).expect("a new key"));
    timed("lock", || vault.lock().expect("a locking"));
    timed("unlock (300 to 1,500 ms by design)", || {
        Vault::unlock(&dir.path().join("vault"), None, "bench only", Arc::new(SystemClock))
            .expect("an unlocking")
    });
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = work();
    println!("{what:<40} {:>10.2} ms", start.elapsed().as_secs_f64() * 1000.0);
    value
}

/// A register with a name, a birth date, a place and an amount in each row.
fn a_register() -> String {
    let mut text = String::from("Full name;Birth date;Municipality;Requested EUR\n");
    for row in 0..PEOPLE {
        let (given, family) = (row % 100, row / 100);
        let _ = writeln!(
            text,
            "{} {};{:02}.{:02}.{};Gračanica;{}",
            word(given),
            word(family + 100),
            row % 28 + 1,
            row % 12 + 1,
            1950 + row % 50,
            1000 + row % 4000
        );
    }
    text
}

/// A word of its own for each number.
fn word(mut number: usize) -> String {
    let mut text = String::from("M");
    loop {
        text.push_str(["ara", "ilo", "enu", "ovi", "usa", "ede", "iro", "ala", "oni", "ume"][number % 10]);
        number /= 10;
        if number == 0 {
            return text;
        }
    }
}
