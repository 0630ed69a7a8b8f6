//! Builds the search index over made-up people and types queries into it letter by letter:
//! `search_figures [PEOPLE] [SEED]`, a million by default. Prints the time to build, the memory, and
//! the time of a keystroke to twenty ordered and explained hits. One thread does everything. No real person is
//! meant: names are put together from lists of given and family names and from invented ones.

use std::io::Write;
use std::time::{Duration, Instant};

use csp_linking::search::{Field, SearchIndex};

/// Numbers that look random; the same seed gives the same ones.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % n
    }

    /// Low numbers come up far more often, as some names do.
    fn common(&mut self, n: usize) -> usize {
        let first = self.below(n) + 1;
        self.below(first)
    }

    fn of<'a>(&mut self, list: &'a [String]) -> &'a str {
        let at = self.common(list.len());
        &list[at]
    }
}

fn invented(dice: &mut Dice, count: usize, endings: &[&str]) -> Vec<String> {
    const ONSETS: [&str; 20] =
        ["b", "c", "d", "đ", "f", "g", "h", "k", "l", "lj", "m", "n", "p", "q", "r", "s", "š", "t", "v", "z"];
    const VOWELS: [&str; 6] = ["a", "e", "i", "o", "u", "ë"];
    (0..count)
        .map(|_| {
            let mut word = String::new();
            for _ in 0..2 + dice.below(2) {
                word.push_str(ONSETS[dice.below(ONSETS.len())]);
                word.push_str(VOWELS[dice.below(VOWELS.len())]);
            }
            let ending = endings[dice.below(endings.len())];
            let mut letters = word.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            format!("{first}{}{ending}", letters.as_str())
        })
        .collect()
}

/// Serbian Latin in Cyrillic, well enough for typing it.
fn cyrillic(text: &str) -> String {
    const LETTERS: &str = "aаbбvвgгdдđђeеžžzзiиjјkкlлmмnнoоpпrрsсtтćћuуfфhхcцčчšшyиqћwвëе";
    let pairs: Vec<char> = LETTERS.chars().collect();
    let text =
        text.replace("lj", "љ").replace("nj", "њ").replace("Lj", "Љ").replace("Nj", "Њ").replace('ž', "ж");
    text.chars()
        .map(|c| {
            let small = c.to_lowercase().next().unwrap_or(c);
            let found = pairs.chunks(2).find(|pair| pair[0] == small).map_or(c, |pair| pair[1]);
            if c.is_uppercase() { found.to_uppercase().next().unwrap_or(found) } else { found }
        })
        .collect()
}

struct Person {
    given: String,
    family: String,
    number: String,
    phone: String,
    document: String,
    settlement: String,
    municipality: (String, String),
    enterprise: Option<String>,
    note: Option<String>,
}

impl Person {
    fn texts(&self) -> Vec<(Field, String)> {
        let name = format!("{} {}", self.given, self.family);
        let mut texts = vec![
            (Field::Name, name),
            (Field::Number, format!("CSP4-A-P{}", self.number)),
            (Field::Number, format!("CSP4-A-{}", self.number)),
            (Field::Phone, format!("+383{}", self.phone)),
            (Field::Document, self.document.clone()),
            (Field::Place, self.settlement.clone()),
            (Field::Place, self.municipality.0.clone()),
            (Field::Place, self.municipality.1.clone()),
        ];
        texts.extend(self.enterprise.clone().map(|name| (Field::Enterprise, name)));
        texts.extend(self.note.clone().map(|note| (Field::Note, note)));
        texts
    }
}

struct Lists {
    given: Vec<String>,
    family: Vec<String>,
    settlements: Vec<String>,
    municipalities: Vec<String>,
    notes: Vec<String>,
}

impl Lists {
    fn new(dice: &mut Dice) -> Self {
        let lines = |list: &str| list.lines().map(str::to_owned).collect::<Vec<_>>();
        let mut given = lines(include_str!("../src/names/given.txt"));
        let mut family = lines(include_str!("../src/names/family.txt"));
        for list in [&mut given, &mut family] {
            for at in 0..list.len() {
                let other = dice.below(list.len());
                list.swap(at, other);
            }
        }
        given.extend(invented(dice, 4_000, &["a", "ije", "im", "on", "ko"]));
        family.extend(invented(dice, 60_000, &["ić", "ović", "aj", "i", "u", "iqi", "evski"]));
        Self {
            given,
            family,
            settlements: invented(dice, 1_500, &["ovac", "ica", "e", "i", "vë", "nik"]),
            municipalities: invented(dice, 76, &["ica", "ovo", "ë", "ac"]),
            notes: invented(dice, 6_000, &["", "ti", "je", "nja", "ar"])
                .iter()
                .map(|w| w.to_lowercase())
                .collect(),
        }
    }

    fn person(&self, dice: &mut Dice, at: usize) -> Person {
        let words = |dice: &mut Dice, list: &[String], count: usize| {
            (0..count).map(|_| dice.of(list).to_owned()).collect::<Vec<_>>().join(" ")
        };
        let (mut given, mut family) = (dice.of(&self.given).to_owned(), dice.of(&self.family).to_owned());
        if dice.below(4) == 0 {
            (given, family) = (cyrillic(&given), cyrillic(&family));
        }
        let municipality = dice.common(38);
        let networks = ["43", "44", "45", "48", "49", "38"];
        Person {
            given,
            family,
            number: format!("{at:07}"),
            phone: format!("{}{:06}", networks[dice.below(6)], dice.below(1_000_000)),
            document: format!("1{:09}", dice.below(1_000_000_000)),
            settlement: dice.of(&self.settlements).to_owned(),
            municipality: (
                self.municipalities[municipality].clone(),
                self.municipalities[38 + municipality].clone(),
            ),
            enterprise: (dice.below(8) == 0).then(|| words(dice, &self.family, 2)),
            note: (dice.below(5) == 0).then(|| words(dice, &self.notes, 8)),
        }
    }
}

/// What somebody may type to find a person, by kind.
fn typed(dice: &mut Dice, person: &Person) -> (&'static str, String) {
    let Person { given, family, .. } = person;
    match dice.below(12) {
        0 | 1 => ("name", format!("{given} {family}")),
        2 => ("family name first", format!("{family} {given}")),
        3 => ("Cyrillic", cyrillic(&format!("{given} {family}"))),
        4 => (
            "plain letters",
            format!("{family} {given}")
                .to_lowercase()
                .replace(['č', 'ć'], "c")
                .replace('š', "s")
                .replace('đ', "dj"),
        ),
        5 | 6 => {
            let mut letters: Vec<char> = format!("{family} {given}").chars().collect();
            let at = dice.below(letters.len() - 1);
            match dice.below(4) {
                0 => letters.swap(at, at + 1),
                1 => drop(letters.remove(at)),
                2 => letters.insert(at, 'k'),
                _ => letters[at] = 'o',
            }
            ("with a mistake", letters.into_iter().collect())
        }
        7 => ("number", format!("CSP4-A-{}", person.number)),
        8 => ("telephone", format!("0{} {} {}", &person.phone[..2], &person.phone[2..5], &person.phone[5..])),
        9 => ("identity number", person.document.clone()),
        10 => ("name and place", format!("{family} {} {given}", person.municipality.1)),
        _ => match &person.note {
            Some(note) => ("note", note.split(' ').take(3).collect::<Vec<_>>().join(" ")),
            None => ("part of a number", person.phone[3..].to_owned()),
        },
    }
}

/// By the clock: some machines count a thread's processor time in steps of 4 ms, too coarse for a keystroke. So
/// it is to be run where nothing else is.
fn now(started: Instant) -> Duration {
    started.elapsed()
}

fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or("VmRSS unknown").to_owned()
}

#[allow(clippy::cast_precision_loss, reason = "figures for people")]
fn summary(name: &str, times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |share: f64| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of the length")]
        let place = ((times.len() - 1) as f64 * share) as usize;
        times[place].as_secs_f64() * 1000.0
    };
    format!(
        "{name:18} {:>6} keystrokes  p50 {:6.3} ms  p99 {:6.3} ms  max {:6.3} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    )
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let people: usize = arguments.next().map_or(Ok(1_000_000), |n| n.parse())?;
    let mut dice = Dice(arguments.next().map_or(Ok(88_172_645_463_325_252), |n| n.parse())?);
    let lists = Lists::new(&mut dice);
    let mut out = std::io::stdout().lock();
    let (mut sought, every) = (Vec::new(), (people / 5_000).max(1));
    let mut making = Duration::ZERO;
    let started = Instant::now();
    let mut index = SearchIndex::build((0..people).map(|at| {
        let begun = now(started);
        let person = lists.person(&mut dice, at);
        let texts = person.texts();
        if at % every == 0 {
            sought.push(person);
        }
        making += now(started) - begun;
        (at as u128, texts)
    }));
    let took = now(started) - making;
    #[allow(clippy::cast_precision_loss, reason = "figures for people")]
    let held = index.bytes() as f64 / 1e6;
    writeln!(out, "{people} people indexed in {took:.2?}; {held:.0} MB held; {}", resident())?;

    let mut times: Vec<(&str, Duration)> = Vec::new();
    let (mut slowest, mut found, mut asked) = (Vec::new(), 0_usize, 0_usize);
    for (at, person) in sought.iter().enumerate() {
        let (kind, query) = typed(&mut dice, person);
        let mut ends: Vec<usize> = query.char_indices().map(|(from, _)| from).skip(1).collect();
        ends.push(query.len());
        let mut last = Vec::new();
        for end in ends {
            let begun = now(started);
            let hits = index.hits(&query[..end], 20);
            let took = now(started) - begun;
            times.push((kind, took));
            slowest.push((took, query[..end].to_owned(), hits.len()));
            last = hits;
        }
        asked += 1;
        found += usize::from(last.iter().any(|hit| hit.id == (at * every) as u128));
    }
    let mut kinds: Vec<&str> = times.iter().map(|(kind, _)| *kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let mut of: Vec<Duration> = times.iter().filter(|one| one.0 == kind).map(|one| one.1).collect();
        writeln!(out, "{}", summary(kind, &mut of))?;
    }
    let mut all: Vec<Duration> = times.iter().map(|one| one.1).collect();
    writeln!(out, "{}", summary("all", &mut all))?;
    writeln!(out, "the one meant is among the first 20 of {found} of {asked} queries typed to their end")?;
    slowest.sort_unstable_by_key(|one| std::cmp::Reverse(one.0));
    for (took, query, hits) in slowest.iter().take(8) {
        writeln!(out, "slowest: {took:.2?} {query:?} ({hits} hits)")?;
    }

    let mut changing: Vec<Duration> = Vec::new();
    for (at, person) in sought.iter().enumerate() {
        let texts = person.texts();
        let begun = now(started);
        index.replace((at * every) as u128, texts);
        changing.push(now(started) - begun);
    }
    writeln!(out, "{}", summary("replacing one", &mut changing).replace("keystrokes", "entries   "))?;
    Ok(())
}
