//! The names of lists, made ready to be searched.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::fold::Word;
use super::hit::Place;
use super::{sound, subject, terms};
use crate::lists::{Birth, Country, Kind, List, Listed, Sex, Strength};

/// One listed name, its words by their places in the dictionary.
#[derive(Debug)]
pub(super) struct Entry {
    pub entity: u32,
    pub whole: String,
    pub weak: bool,
    pub words: Vec<Word>,
    pub places: Vec<u32>,
}

/// What of an entity is compared beside its names.
#[derive(Debug)]
pub(super) struct Facts {
    pub place: Place,
    pub kind: Kind,
    pub births: Vec<Birth>,
    pub countries: Vec<Country>,
    pub sex: Option<Sex>,
    pub numbers: Vec<String>,
}

/// A word of the dictionary, and the names that have it.
#[derive(Debug)]
pub(super) struct Term {
    pub sounds: Vec<u8>,
    pub entries: Vec<u32>,
    /// Two neighbouring words of a name written together; it leads to names and has no weight of its own.
    pub joined: bool,
}

/// Spreads skeletons, which are numbers already, over a table.
#[derive(Debug, Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.write_u64(u64::from(*b)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
}

/// Lists in memory, ready to be searched. About a kilobyte for each name.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) facts: Vec<Facts>,
    pub(super) entries: Vec<Entry>,
    pub(super) terms: Vec<Term>,
    dictionary: HashMap<Vec<u8>, u32>,
    pub(super) by_key: HashMap<u64, Vec<u32>, BuildHasherDefault<Spread>>,
    pub(super) by_number: HashMap<String, Vec<u32>>,
}

impl Index {
    /// An index over whole lists; a hit names the list by its place here.
    pub fn of(lists: &[List]) -> Self {
        let mut index = Self::default();
        for (at, list) in lists.iter().enumerate() {
            for (place, entity) in list.entities.iter().enumerate() {
                index.add(Place { list: at, entity: place }, entity);
            }
        }
        index
    }

    /// Adds one entity, so that only what changed in a new version can be searched.
    pub fn add(&mut self, place: Place, listed: &Listed) {
        let entity = self.facts.len() as u32;
        let numbers: Vec<String> = listed
            .identifications
            .iter()
            .flat_map(|i| [&i.number, &i.latin_number])
            .filter_map(|n| subject::number(n))
            .collect();
        for number in &numbers {
            let holders = self.by_number.entry(number.clone()).or_default();
            if holders.last() != Some(&entity) {
                holders.push(entity);
            }
        }
        let countries = match listed.kind {
            Kind::Person => listed.citizenships.clone(),
            Kind::Enterprise => listed.addresses.iter().filter_map(|a| a.country.clone()).collect(),
        };
        self.facts.push(Facts {
            place,
            kind: listed.kind,
            births: listed.births.clone(),
            countries,
            sex: listed.sex(),
            numbers,
        });
        for name in &listed.names {
            let weak = name.strength == Strength::Weak;
            self.add_name(entity, listed.kind, &name.whole, weak);
            // The whole may be in another script, or shorter than its parts.
            let parts = format!("{} {} {}", name.first, name.middle, name.last);
            if !name.last.is_empty() && !same_words(&parts, &name.whole) {
                self.add_name(entity, listed.kind, parts.trim(), weak);
            }
        }
    }

    /// How many names it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn add_name(&mut self, entity: u32, kind: Kind, whole: &str, weak: bool) {
        let words = match kind {
            Kind::Person => terms::of_person(whole),
            Kind::Enterprise => terms::of_organisation(whole),
        };
        if words.is_empty() {
            return;
        }
        let entry = self.entries.len() as u32;
        for pair in words.windows(2) {
            let both = [&pair[0].sounds[..], &pair[1].sounds].concat();
            // A pair of ordinary words is longer than any one name it could be.
            if both.len() <= 12 {
                self.post(both, entry, true);
            }
        }
        let places = words.iter().map(|w| self.post(w.sounds.clone(), entry, false)).collect();
        self.entries.push(Entry { entity, whole: whole.to_owned(), weak, words, places });
    }

    fn post(&mut self, sounds: Vec<u8>, entry: u32, joined: bool) -> u32 {
        let at = match self.dictionary.get(&sounds) {
            Some(at) => *at,
            None => {
                let at = self.terms.len() as u32;
                for key in sound::keys(&sounds) {
                    self.by_key.entry(key).or_default().push(at);
                }
                self.dictionary.insert(sounds.clone(), at);
                self.terms.push(Term { sounds, entries: Vec::new(), joined });
                at
            }
        };
        let term = &mut self.terms[at as usize];
        term.joined &= joined;
        if term.entries.last() != Some(&entry) {
            term.entries.push(entry);
        }
        at
    }

    /// Where a word stands in the dictionary.
    pub(super) fn place_of(&self, sounds: &[u8]) -> Option<u32> {
        self.dictionary.get(sounds).copied()
    }

    /// What a word counts: 1.35 when one name has it, 0.6 when all do.
    pub(super) fn weight(&self, names: usize) -> f32 {
        1.35 - 0.75 * ((1 + names) as f32).ln() / ((2 + self.entries.len()) as f32).ln()
    }
}

fn same_words(a: &str, b: &str) -> bool {
    let sorted = |s: &str| {
        let mut words: Vec<String> = s.split_whitespace().map(str::to_lowercase).collect();
        words.sort();
        words
    };
    sorted(a) == sorted(b)
}
