//! Finding candidates: words that sound alike lead to names, names with enough of them are compared whole.

use std::collections::HashMap;
use std::rc::Rc;

use super::fold::Word;
use super::hit::{Class, Evidence, Hit, NAME_FLOOR, STRONG_NAME, score};
use super::index::{Entry, Index};
use super::names::{Leftovers, Pairing, compare};
use super::sound::{SAME_WORD, keys, similarity};
use super::subject::{Subject, number};
use super::{birth, countries, terms};
use crate::lists::{Kind, Strength};

/// The share of a name's weight that has to be met before the name is compared whole.
const MET: f32 = 0.6;

/// What a family name counts beside a given one.
const FAMILY: f32 = 1.25;

/// What a common word of organisations counts.
const COMMON: f32 = 0.3;

/// Words remembered at most, with what they sound like; a run over a programme's people has some thousands.
const REMEMBERED: usize = 50_000;

/// Terms near a word.
type Near = Rc<[(u32, f32)]>;

/// A search under way over one index: it remembers words already looked up, so that many people are faster.
#[derive(Debug)]
pub struct Search<'a> {
    index: &'a Index,
    near: HashMap<Vec<u8>, Near>,
    met: Vec<f32>,
    /// Which word of which name met an entry last, so that a word counts once for it.
    stamp: Vec<u32>,
    stamps: u32,
    touched: Vec<u32>,
    pairings: Vec<Pairing>,
}

/// The best name of one entity so far.
struct Best {
    score: f32,
    entry: u32,
    own: usize,
}

impl Index {
    /// Begins a search.
    pub fn search(&self) -> Search<'_> {
        Search {
            index: self,
            near: HashMap::new(),
            met: vec![0.0; self.entries.len()],
            stamp: vec![0; self.entries.len()],
            stamps: 0,
            touched: Vec::new(),
            pairings: Vec::new(),
        }
    }
}

impl Search<'_> {
    /// Candidates for a subject with a score of at least `threshold` (0 to 1), the likeliest first.
    pub fn hits(&mut self, subject: &Subject, threshold: f64) -> Vec<Hit> {
        let own: Vec<Vec<(Word, f32)>> = subject.names.iter().map(|n| self.weighed(subject, n)).collect();
        let mut best: HashMap<u32, Best> = HashMap::new();
        for (at, words) in own.iter().enumerate().filter(|(_, w)| !w.is_empty()) {
            self.meet(words);
            let touched = std::mem::take(&mut self.touched);
            let whole: f32 = words.iter().map(|(_, w)| w).sum();
            for entry in &touched {
                let met = std::mem::take(&mut self.met[*entry as usize]);
                let entity = self.index.entries[*entry as usize].entity;
                if met < MET * whole || self.index.facts[entity as usize].kind != subject.kind {
                    continue;
                }
                let mut score = self.names(subject.kind, words, *entry);
                if self.index.entries[*entry as usize].weak {
                    // Of two names that fit alike the one the list trusts is shown.
                    score -= 1e-4;
                }
                let better = best.get(&entity).is_none_or(|b| score > b.score);
                if score >= NAME_FLOOR && better {
                    best.insert(entity, Best { score, entry: *entry, own: at });
                }
            }
            self.touched = touched;
            self.touched.clear();
        }
        let numbers: Vec<String> = subject.numbers.iter().filter_map(|n| number(n)).collect();
        for entity in numbers.iter().filter_map(|n| self.index.by_number.get(n)).flatten() {
            best.entry(*entity).or_insert(Best { score: 0.0, entry: u32::MAX, own: 0 });
        }
        let mut hits: Vec<Hit> = best
            .into_iter()
            .map(|(entity, best)| self.hit(subject, &numbers, &own, entity, &best))
            .filter(|h| h.score >= threshold)
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
        hits
    }

    /// The words of one name with what each counts.
    fn weighed(&mut self, subject: &Subject, name: &str) -> Vec<(Word, f32)> {
        let (words, family) = match subject.kind {
            Kind::Person => (terms::of_person(name), subject.family.as_deref().map(terms::of_person)),
            Kind::Enterprise => (terms::of_organisation(name), None),
        };
        let family = family.unwrap_or_default();
        words
            .into_iter()
            .map(|word| {
                let common: usize = self
                    .near(&word.sounds)
                    .iter()
                    .filter(|(_, s)| *s > 0.9)
                    .map(|(t, _)| self.index.terms[*t as usize].entries.len())
                    .max()
                    .unwrap_or(0);
                let mut weight = self.index.weight(common);
                if word.sounds.len() == 1 {
                    weight *= 0.4;
                }
                if subject.kind == Kind::Enterprise && terms::is_common(&word.sounds) {
                    weight *= COMMON;
                }
                if family.iter().any(|f| f.sounds == word.sounds) {
                    weight *= FAMILY;
                }
                (word, weight)
            })
            .collect()
    }

    /// Adds to every entry the weight of the words it meets.
    fn meet(&mut self, words: &[(Word, f32)]) {
        let index = self.index;
        let add = |search: &mut Self, sounds: &[u8], weight: f32, joined: bool| {
            search.stamps += 1;
            let near = search.near(sounds);
            for (term, alike) in near.iter() {
                let term = &index.terms[*term as usize];
                if joined && term.joined {
                    continue;
                }
                for entry in &term.entries {
                    let at = *entry as usize;
                    if search.stamp[at] != search.stamps {
                        search.stamp[at] = search.stamps;
                        if search.met[at] == 0.0 {
                            search.touched.push(*entry);
                        }
                        search.met[at] += weight * alike;
                    }
                }
            }
        };
        let initials: f32 = words.iter().filter(|(w, _)| w.sounds.len() == 1).map(|(_, w)| w).sum();
        for (word, weight) in words.iter().filter(|(w, _)| w.sounds.len() > 1) {
            // An initial meets half the list, so it opens no way to a name but stands in nobody's way.
            add(self, &word.sounds, weight + initials, false);
        }
        for pair in words.windows(2) {
            let both = [&pair[0].0.sounds[..], &pair[1].0.sounds].concat();
            if both.len() <= 12 {
                add(self, &both, pair[0].1 + pair[1].1, true);
            }
        }
        // The only word of a name may be a single letter or digit.
        if words.len() == 1 && words[0].0.sounds.len() == 1 {
            add(self, &words[0].0.sounds, words[0].1, false);
        }
    }

    /// Terms that sound like a word, itself first where it is one; initials that fit it among them.
    fn near(&mut self, sounds: &[u8]) -> Near {
        if let Some(known) = self.near.get(sounds) {
            return known.clone();
        }
        let mut found: Vec<(u32, f32)> = Vec::new();
        let mut seen: Vec<u32> =
            keys(sounds).iter().filter_map(|k| self.index.by_key.get(k)).flatten().copied().collect();
        seen.sort_unstable();
        seen.dedup();
        for term in seen {
            let alike = similarity(sounds, &self.index.terms[term as usize].sounds);
            if alike >= SAME_WORD {
                found.push((term, alike));
            }
        }
        if sounds.len() > 1
            && let Some(term) = self.index.place_of(&sounds[..1])
        {
            found.push((term, 0.8));
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        if self.near.len() >= REMEMBERED {
            self.near.clear();
        }
        let found: Near = found.into();
        self.near.insert(sounds.to_owned(), found.clone());
        found
    }

    /// The likeness of a name to an entry.
    fn names(&mut self, kind: Kind, own: &[(Word, f32)], entry: u32) -> f32 {
        let entry = &self.index.entries[entry as usize];
        let own: Vec<(&Word, f32)> = own.iter().map(|(w, f)| (w, *f)).collect();
        let listed = listed(self.index, kind, entry);
        let leftovers = match kind {
            Kind::Person => Leftovers { own: 1.0, listed: 0.25 },
            Kind::Enterprise => Leftovers { own: 0.8, listed: 0.6 },
        };
        compare(&own, &listed, leftovers, &mut self.pairings)
    }

    fn hit(
        &mut self,
        subject: &Subject,
        numbers: &[String],
        own: &[Vec<(Word, f32)>],
        entity: u32,
        best: &Best,
    ) -> Hit {
        let index = self.index;
        let facts = &index.facts[entity as usize];
        let mut evidence = Vec::new();
        let entry = index.entries.get(best.entry as usize);
        let mut name_score = 0.0;
        if let Some(entry) = entry {
            let words = &own[best.own];
            name_score = f64::from(self.names(subject.kind, words, best.entry));
            evidence.extend(self.pairings.iter().map(|p| described(p, words, entry)));
        }
        let strength = if entry.is_some_and(|e| e.weak) { Strength::Weak } else { Strength::Strong };
        if strength == Strength::Weak {
            evidence.push(Evidence::WeakAlias);
        }
        let document = numbers.iter().find(|n| facts.numbers.contains(n));
        evidence.extend(document.map(|n| Evidence::Document { number: n.clone() }));
        let agreement = subject.birth.and_then(|b| birth::agreement(b, &facts.births));
        evidence.extend(agreement.map(|agreement| Evidence::Birth { agreement }));
        let country = countries::agree(&subject.countries, &facts.countries);
        evidence.extend(country.map(|agrees| Evidence::Country { agrees }));
        let sex = subject.sex.zip(facts.sex).map(|(a, b)| a == b);
        evidence.extend(sex.map(|agrees| Evidence::Sex { agrees }));
        let contradicted = agreement == Some(birth::Agreement::Contradicts);
        let by_name =
            name_score >= STRONG_NAME && strength == Strength::Strong && !contradicted && sex != Some(false);
        let matched = entry.or_else(|| index.entries.iter().find(|e| e.entity == entity));
        Hit {
            place: facts.place,
            score: score(name_score, strength == Strength::Weak, &evidence),
            name_score,
            class: if document.is_some() || by_name { Class::Strong } else { Class::Weak },
            contradicted,
            matched_name: matched.map_or(String::new(), |e| e.whole.clone()),
            evidence,
        }
    }
}

fn listed<'a>(index: &Index, kind: Kind, entry: &'a Entry) -> Vec<(&'a Word, f32)> {
    let weigh = |(word, place): (&'a Word, &u32)| {
        let mut weight = index.weight(index.terms[*place as usize].entries.len());
        if word.sounds.len() == 1 {
            weight *= 0.4;
        }
        if kind == Kind::Enterprise && terms::is_common(&word.sounds) {
            weight *= COMMON;
        }
        (word, weight)
    };
    entry.words.iter().zip(&entry.places).map(weigh).collect()
}

fn described(pairing: &Pairing, own: &[(Word, f32)], entry: &Entry) -> Evidence {
    let own = pairing
        .own
        .map(|(a, b)| own[a..=b].iter().map(|(w, _)| &w.written[..]).collect::<Vec<_>>().join(" "));
    let listed = pairing
        .listed
        .map(|(a, b)| entry.words[a..=b].iter().map(|w| &w.written[..]).collect::<Vec<_>>().join(" "));
    match (own, listed) {
        (Some(own), Some(listed)) => {
            Evidence::Word { own, listed, similarity: f64::from(pairing.similarity) }
        }
        (Some(own), None) => Evidence::OwnWordAlone { own },
        (None, listed) => Evidence::ListedWordAlone { listed: listed.unwrap_or_default() },
    }
}
