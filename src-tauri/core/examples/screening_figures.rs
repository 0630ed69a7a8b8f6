//! Prints what screening costs in a vault: `cargo run --release -p csp-core --example screening_figures`.
//! Ten thousand made-up applicants against an invented list of 20,000 entities with about 40,000 names, in a
//! vault in the system's temporary folder. Times are of the clock on the wall.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

#[path = "../../screening/tests/invented/mod.rs"]
#[allow(dead_code, reason = "the lists of csp-screening's own tests, of which one is needed here")]
mod invented;

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use csp_core::clock::{Clock, FixedClock, SystemClock};
use csp_core::intake::form::{ApplicationForm, enter};
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::sample::{self, SampleOptions};
use csp_core::screening::{lists, service, standing};
use csp_core::vault::{Action, Role, Vault};
use csp_screening::lists::{Kind, List, Sex, Strength, When};

fn main() {
    let people = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(10_000);
    let dir = tempfile::tempdir().unwrap();
    let options = SampleOptions { people, seed: 1, months: 6, today: SystemClock.today() };
    let start = sample::first_day(&options).and_hms_opt(6, 0, 0).unwrap().and_utc();
    let clock = Arc::new(FixedClock::at(start));
    let folder = dir.path().join("vault");
    let (vault, manager) =
        Vault::create(&folder, "Vera", Role::ProgrammeManager, "long enough", clock.clone()).unwrap();
    let officers = [manager.clone()];
    let begun = Instant::now();
    sample::make(&vault, &officers, &options, Some(&clock), &mut |_, _| {}).unwrap();
    println!("{people} applicants made: {:.1?}", begun.elapsed());

    let file = dir.path().join("list.xml");
    std::fs::write(&file, xml(&invented::list(20_000, 1))).unwrap();
    let begun = Instant::now();
    let version = lists::load(&vault, &manager, &file).unwrap().value;
    println!(
        "a list of {} entities under {} names loaded: {:.2?}",
        version.entities,
        version.names,
        begun.elapsed()
    );

    // The first in this process reads what the vault keeps and makes the index.
    let begun = Instant::now();
    enter(&vault, &manager, &form(0)).unwrap();
    println!("the first entry of a process, the list made ready with it: {:.2?}", begun.elapsed());
    figures(
        "an entry with its commit, the list ready",
        (1..200).map(|n| {
            let begun = Instant::now();
            enter(&vault, &manager, &form(n)).unwrap();
            begun.elapsed()
        }),
    );
    let query = ApplicantQuery { limit: Some(1000), ..ApplicantQuery::default() };
    let rows = applicants(&vault, &query).unwrap();
    vault
        .write(&manager, Action::Screened, |tx| {
            figures(
                "one person screened within a write",
                rows.iter().map(|row| {
                    let begun = Instant::now();
                    service::at_entry(tx, Some(row.id)).unwrap();
                    begun.elapsed()
                }),
            );
            Ok(())
        })
        .unwrap();

    for (what, all) in [("whoever is due", false), ("everybody", true), ("nobody due", false)] {
        let begun = Instant::now();
        let tally = service::run(&vault, &manager, all).unwrap().value;
        println!(
            "{what}: {} screened, {} candidates new: {:.2?}",
            tally.screened,
            tally.found,
            begun.elapsed()
        );
    }
    let begun = Instant::now();
    let due = standing::not_screened(&vault).unwrap();
    println!("counting the {due} not screened: {:.2?}", begun.elapsed());
    println!("candidates per thousand: {:.1}", service::per_thousand(&vault).unwrap());
    println!("the vault: {} MB", size(&folder) >> 20);
}

fn form(n: usize) -> ApplicationForm {
    let mut form = ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
    form.person.full_name = format!("Ana Marković {}", n % 7);
    form.person.birth_date = "01.02.1980".to_owned();
    form
}

fn figures(what: &str, times: impl Iterator<Item = Duration>) {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!("{what}: median {:.2?}, p99 {:.2?}, of {}", at(50), at(99), times.len());
}

fn size(folder: &Path) -> u64 {
    std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .filter_map(|file| file.metadata().ok())
        .map(|of| of.len())
        .sum()
}

/// The list in the EU's own format.
fn xml(list: &List) -> String {
    let mut text =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export generationDate=\"2026-03-14\">\n");
    for entity in &list.entities {
        let (code, letter) = if entity.kind == Kind::Person { ("person", "P") } else { ("enterprise", "E") };
        writeln!(
            text,
            "<sanctionEntity logicalId=\"{}\" euReferenceNumber=\"EU.{}.1\">",
            entity.id, entity.id
        )
        .unwrap();
        writeln!(text, "<subjectType code=\"{code}\" classificationCode=\"{letter}\"/>").unwrap();
        for name in &entity.names {
            let whole = name.whole.replace('&', "&amp;");
            let gender = match name.sex {
                Some(Sex::Female) => "F",
                Some(Sex::Male) => "M",
                _ => "",
            };
            let strong = name.strength == Strength::Strong;
            writeln!(text, "<nameAlias wholeName=\"{whole}\" gender=\"{gender}\" strong=\"{strong}\"/>")
                .unwrap();
        }
        for birth in &entity.births {
            match birth.when {
                When::Day(day) => writeln!(text, "<birthdate birthdate=\"{day}\"/>").unwrap(),
                When::Year(year) => writeln!(text, "<birthdate year=\"{year}\"/>").unwrap(),
                _ => {}
            }
        }
        for country in &entity.citizenships {
            writeln!(text, "<citizenship countryIso2Code=\"{}\" countryDescription=\"\"/>", country.code)
                .unwrap();
        }
        text.push_str("</sanctionEntity>\n");
    }
    text.push_str("</export>\n");
    text
}
