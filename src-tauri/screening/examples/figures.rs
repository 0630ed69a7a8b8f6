//! Prints the figures the documentation states: `cargo run --release --example figures -p csp-screening`.
//! Times of long runs are of the processor (Linux), because a shared machine makes a clock on the wall lie; one
//! person's is the shortest of five. All names are invented or common; the lists are composed, so the rate of hits is of these lists.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

#[path = "../tests/invented/mod.rs"]
mod invented;

use std::time::{Duration, Instant};

use csp_screening::lists::{self, List, Name, Strength, When};
use csp_screening::matching::{Class, Evidence, Hit, Index, Subject, THRESHOLD};
use invented::labelled;

/// What began, measured in time of the processor.
struct Begun(Duration, Instant);

impl Begun {
    fn now() -> Self {
        Self(processor().unwrap_or_default(), Instant::now())
    }

    fn elapsed(&self) -> String {
        let wall = self.1.elapsed();
        match processor() {
            Some(now) => {
                format!("{:?} of the processor ({wall:.1?} by the clock)", now.saturating_sub(self.0))
            }
            None => format!("{wall:?}"),
        }
    }
}

/// Time this process has had of the processor, in steps of 10 ms; nothing where there is no /proc.
fn processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

fn main() {
    loading();
    let list = invented::list(20_000, 1);
    let names: usize = list.entities.iter().map(|e| e.names.len()).sum();
    let begun = Begun::now();
    let index = Index::of(std::slice::from_ref(&list));
    println!("index over {} entities with {names} names: {}", list.entities.len(), begun.elapsed());

    let people = invented::applicants(10_000, 2);
    let mut search = index.search();
    let begun = Begun::now();
    let found: Vec<Vec<Hit>> = people.iter().map(|p| search.hits(p, THRESHOLD)).collect();
    println!("10,000 persons, one run: {}", begun.elapsed());

    let others: Vec<Subject> = (0..10_000).map(|n| listed_like(&list, n)).collect();
    let mut search = index.search();
    let begun = Begun::now();
    let likes = others.iter().filter(|p| !search.hits(p, THRESHOLD).is_empty()).count();
    println!("10,000 persons named like listed ones, one run: {} ({likes} with hits)", begun.elapsed());

    single("applicant", &index, &people);
    single("named like a listed one", &index, &others);
    rates(&people, &found);
    pairs();
}

/// Reading a file of the size of the EU's, from memory.
fn loading() {
    let list = invented::list(6_000, 4);
    let mut text =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export generationDate=\"2026-03-14\">\n");
    for entity in &list.entities {
        text.push_str(&format!("<sanctionEntity logicalId=\"{}\" euReferenceNumber=\"EU.1\">", entity.id));
        text.push_str(&format!("<remark>{}</remark>", "Invented words of some length. ".repeat(40)));
        text.push_str("<subjectType code=\"person\" classificationCode=\"P\"/>");
        for n in 0..6 {
            let name = entity.names[n % entity.names.len()].whole.replace('&', "&amp;");
            text.push_str(&format!(
                "<nameAlias firstName=\"\" middleName=\"\" lastName=\"\" wholeName=\"{name} {n}\" function=\"\" gender=\"M\" \
                 title=\"\" nameLanguage=\"\" strong=\"true\" regulationLanguage=\"en\" logicalId=\"{n}\">\
                 <regulationSummary regulationType=\"regulation\" publicationDate=\"2011-05-02\" \
                 publicationUrl=\"https://example.org/some/longer/address/of/an/act.pdf\" numberTitle=\"999/2011 (OJ L1)\"/>\
                 </nameAlias>\n"
            ));
        }
        text.push_str(
            "<birthdate circa=\"false\" calendarType=\"GREGORIAN\" year=\"1970\"/></sanctionEntity>\n",
        );
    }
    text.push_str("</export>\n");
    let begun = Begun::now();
    let read = lists::read(text.as_bytes()).expect("a list");
    let megabytes = text.len() as f64 / 1e6;
    println!("reading {megabytes:.1} MB of XML, {} entities: {}", read.entities.len(), begun.elapsed());
}

/// A person named as a listed one, with another spelling here and there.
fn listed_like(list: &List, n: usize) -> Subject {
    let entity = &list.entities[(n * 7919) % list.entities.len()];
    let mut subject = Subject::person(&entity.names[0].whole.replace("ov", "off").replace('q', "k"));
    subject.birth = Some(When::Year(1950 + (n % 50) as i32));
    subject
}

/// One person at a time, nothing remembered of the others.
fn single(who: &str, index: &Index, people: &[Subject]) {
    let mut times: Vec<Duration> = people
        .iter()
        .take(3000)
        .map(|person| {
            let once = |_| {
                let mut search = index.search();
                let begun = Instant::now();
                let hits = search.hits(person, THRESHOLD);
                let time = begun.elapsed();
                drop(hits);
                time
            };
            (0..5).map(once).min().unwrap_or_default()
        })
        .collect();
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("one person ({who}), p50 {:?} p99 {:?} longest {:?}", at(0.5), at(0.99), at(1.0));
}

fn rates(people: &[Subject], found: &[Vec<Hit>]) {
    let thousand = people.len() as f64 / 1000.0;
    let persons =
        |test: &dyn Fn(&Hit) -> bool| found.iter().filter(|h| h.iter().any(test)).count() as f64 / thousand;
    println!(
        "hits per thousand applicants at {THRESHOLD}: {:.1}",
        found.iter().map(Vec::len).sum::<usize>() as f64 / thousand
    );
    println!("  persons with any hit: {:.1} per thousand", persons(&|_| true));
    println!("  with a strong hit: {:.1}", persons(&|h| h.class == Class::Strong));
    println!("  with a hit the birth does not contradict: {:.1}", persons(&|h| !h.contradicted));
    let mut shown = 0;
    for (person, hits) in people.iter().zip(found).filter(|(_, h)| !h.is_empty()).step_by(7) {
        let hit = &hits[0];
        let words = hit.evidence.iter().filter(|e| matches!(e, Evidence::Word { .. })).count();
        println!(
            "    {} ~ {} {:.2} ({words} words, {:?})",
            person.names[0], hit.matched_name, hit.score, hit.class
        );
        shown += 1;
        if shown == 15 {
            break;
        }
    }
}

/// Labelled pairs among 20,000 others.
fn pairs() {
    let ours = |pairs: &[(&str, &str)], expected: bool| -> (usize, usize) {
        let mut list = invented::list(20_000, 3);
        let first = list.entities.len();
        for (_, right) in pairs {
            let mut entity = list.entities[0].clone();
            entity.kind = lists::Kind::Person;
            entity.births.clear();
            entity.names = vec![Name { sex: None, ..invented::name(right, Strength::Strong, None) }];
            list.entities.push(entity);
        }
        let index = Index::of(&[list]);
        let mut search = index.search();
        let mut found = 0;
        for (at, (left, right)) in pairs.iter().enumerate() {
            let hit =
                search.hits(&Subject::person(left), 0.0).into_iter().find(|h| h.place.entity == first + at);
            let score = hit.map_or(0.0, |h| h.score);
            found += usize::from(score >= THRESHOLD);
            if (score >= THRESHOLD) != expected {
                println!("  {score:.2} {left} ~ {right}");
            }
        }
        (found, pairs.len())
    };
    println!("pairs of one person told wrongly:");
    let (same, all) = ours(labelled::SAME, true);
    println!("pairs of two persons told wrongly:");
    let (wrong, others) = ours(labelled::DIFFERENT, false);
    println!(
        "labelled pairs at {THRESHOLD}: recall {:.3} ({same} of {all}), precision {:.3} ({wrong} of {others} wrong)",
        same as f64 / all as f64,
        same as f64 / (same + wrong) as f64,
    );
}
