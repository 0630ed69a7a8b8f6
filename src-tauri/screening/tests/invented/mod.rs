//! Invented lists and people of any size, the same for tests and for the figures of `examples/figures.rs`.

pub mod kosovo;
pub mod labelled;
pub mod random;
pub mod world;

use chrono::NaiveDate;
use csp_screening::lists::{Birth, Country, Format, Kind, List, Listed, Name, Sex, Source, Strength, When};
use csp_screening::matching::Subject;

use random::Random;

fn day(random: &mut Random, from: i32, years: usize) -> NaiveDate {
    let year = from + random.below(years) as i32;
    NaiveDate::from_ymd_opt(year, 1 + random.below(12) as u32, 1 + random.below(28) as u32)
        .unwrap_or_default()
}

/// A list of so many entities, four in five persons, with one to three names each.
pub fn list(entities: usize, seed: u64) -> List {
    let mut random = Random::seeded(seed);
    let entities = (0..entities).map(|n| listed(&mut random, n)).collect();
    List {
        source: Source::EuropeanUnion,
        format: Format::FsfXml,
        generated_on: NaiveDate::from_ymd_opt(2026, 3, 14),
        entities,
        oddities: Vec::new(),
    }
}

/// One listed entity under a number.
fn listed(random: &mut Random, number: usize) -> Listed {
    let person = !random.once_in(5);
    let (parts, woman) =
        if person { world::person(random) } else { (vec![world::enterprise(random)], false) };
    let sex = person.then_some(if woman { Sex::Female } else { Sex::Male });
    let mut names = vec![name(&parts.join(" "), Strength::Strong, sex)];
    for _ in 0..random.below(3) {
        let alias = alias(random, &parts);
        let strength = if random.once_in(4) { Strength::Weak } else { Strength::Strong };
        names.push(name(&alias, strength, sex));
    }
    let births = match random.below(4) {
        _ if !person => Vec::new(),
        0 => Vec::new(),
        1 => vec![When::Year(1940 + random.below(60) as i32)],
        _ => vec![When::Day(day(random, 1940, 60))],
    };
    Listed {
        id: number.to_string(),
        references: vec![format!("EU.{number}.1")],
        kind: if person { Kind::Person } else { Kind::Enterprise },
        names,
        births: births
            .into_iter()
            .map(|when| Birth { when, circa: false, place: String::new(), country: None })
            .collect(),
        citizenships: vec![Country {
            code: random.word("RU IQ IR SY AF KP BY RS").to_owned(),
            name: String::new(),
        }],
        identifications: Vec::new(),
        addresses: Vec::new(),
        regulations: Vec::new(),
        designated_on: None,
        remarks: Vec::new(),
    }
}

/// A name of which only the whole is known.
pub fn name(whole: &str, strength: Strength, sex: Option<Sex>) -> Name {
    Name {
        whole: whole.to_owned(),
        first: String::new(),
        middle: String::new(),
        last: String::new(),
        strength,
        language: String::new(),
        sex,
        title: String::new(),
        function: String::new(),
    }
}

/// Another spelling: turned, without its middle, or with other vowels.
fn alias(random: &mut Random, parts: &[String]) -> String {
    let (first, last) = (&parts[0], &parts[parts.len() - 1]);
    match random.below(3) {
        0 => format!("{last} {first}"),
        1 => format!("{first} {last}"),
        _ => parts.join(" ").replace('u', "o").replace('i', "y").replace("ss", "s"),
    }
}

/// So many applicants with common names of Kosovo, born, of a sex and citizens of Kosovo.
pub fn applicants(count: usize, seed: u64) -> Vec<Subject> {
    let mut random = Random::seeded(seed);
    let stocks = [
        &kosovo::SERBIAN,
        &kosovo::SERBIAN,
        &kosovo::ALBANIAN,
        &kosovo::ALBANIAN,
        &kosovo::BOSNIAK,
        &kosovo::TURKISH,
    ];
    (0..count)
        .map(|_| {
            let stock = stocks[random.below(stocks.len())];
            let sex = if random.once_in(2) { Sex::Female } else { Sex::Male };
            let given = random.word(if sex == Sex::Female { stock.women } else { stock.men });
            let family = random.word(stock.families);
            let mut subject = Subject::person(&format!("{given} {family}"));
            subject.family = Some(family.to_owned());
            subject.sex = Some(sex);
            subject.birth = Some(When::Day(day(&mut random, 1945, 60)));
            subject.countries = vec![Country { code: "XK".to_owned(), name: String::new() }];
            subject
        })
        .collect()
}
