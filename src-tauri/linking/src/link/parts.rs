//! Parts of names, each kept once with its foldings, and how far two of them agree.

use super::intern::{NONE, Texts};
use super::levels::Agreement;
use crate::names::words::{Kinship, Word, kinship};
use crate::names::{jaro_winkler, known, serbian_latin, words_of};

/// A name part with its foldings.
pub(super) struct Part {
    pub(super) words: Vec<Word>,
    /// The strict folding, sorted; a number of [`Names::strict`].
    pub(super) strict: u32,
    /// The loose folding, in the written order.
    pub(super) loose: String,
}

/// All name parts, given and family names together, because registers swap them.
#[derive(Default)]
pub(super) struct Names {
    pub(super) written: Texts,
    pub(super) strict: Texts,
    parts: Vec<Part>,
    /// For each number the strict folding's number and the set of letters: what most pairs are told apart by.
    quick: Vec<(u32, u32)>,
}

impl Names {
    /// The number of a part as written.
    pub(super) fn number(&mut self, written: &str) -> u32 {
        let words: Vec<String> = words_of(written).map(|w| serbian_latin(&w).to_lowercase()).collect();
        let text = words.join(" ");
        let number = self.written.number(&text);
        if number as usize > self.parts.len() {
            let words: Vec<Word> =
                words.iter().map(|w| Word::new(w)).filter(|w| !w.strict.is_empty()).collect();
            let mut strict: Vec<&str> = words.iter().map(|w| w.strict.as_str()).collect();
            strict.sort_unstable();
            let strict = self.strict.number(&strict.join(" "));
            let loose = words.iter().map(|w| w.loose.as_str()).collect::<Vec<_>>().join(" ");
            let set = words.iter().fold(0, |set, word| set | word.set);
            self.quick.resize(number as usize, (NONE, 0));
            self.quick.push((strict, set));
            self.parts.push(Part { words, strict, loose });
        } else if number != NONE {
            let strict = self.strict(number);
            let text = self.strict.text(strict).to_owned();
            self.strict.number(&text);
        }
        number
    }

    /// One record less bears the part.
    pub(super) fn release(&mut self, number: u32) {
        if number == NONE {
            return;
        }
        let strict = self.strict(number);
        self.written.release(number);
        self.parts.truncate(self.written.len() - 1);
        self.quick.truncate(self.written.len());
        self.strict.release(strict);
    }

    /// In how many letters two parts differ at least, at a glance; nothing when one is missing.
    pub(super) fn apart(&self, a: u32, b: u32) -> Option<u32> {
        let (x, y) = (self.quick.get(a as usize)?, self.quick.get(b as usize)?);
        if x.0 == NONE || y.0 == NONE {
            return None;
        }
        Some(if x.0 == y.0 { 0 } else { (x.1 ^ y.1).count_ones().max(1) })
    }

    pub(super) fn part(&self, number: u32) -> Option<&Part> {
        self.parts.get((number as usize).checked_sub(1)?)
    }

    /// The number of a part's strict folding; zero for no name.
    pub(super) fn strict(&self, number: u32) -> u32 {
        self.part(number).map_or(NONE, |part| part.strict)
    }

    pub(super) fn loose(&self, number: u32) -> &str {
        self.part(number).map_or("", |part| part.loose.as_str())
    }

    /// How far two parts agree.
    pub(super) fn agreement(&self, a: u32, b: u32, seen: &mut Seen) -> Agreement {
        let (Some(x), Some(y)) = (self.part(a), self.part(b)) else { return Agreement::Missing };
        if x.strict == NONE || y.strict == NONE {
            return Agreement::Missing;
        }
        if x.strict == y.strict {
            return Agreement::Same;
        }
        let key = (u64::from(a.min(b)) << 32) | u64::from(a.max(b));
        if let Some(known) = seen.get(key) {
            return known;
        }
        let agreement = compared(x, y);
        seen.put(key, agreement);
        agreement
    }
}

/// Gives a whole name its parts: given first, unless a comma or the names themselves say otherwise.
pub(super) fn parted(full: &str) -> (String, String) {
    if let Some((family, given)) = full.split_once(',') {
        return (given.trim().to_owned(), family.trim().to_owned());
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    let [first, .., last] = words.as_slice() else { return (String::new(), full.trim().to_owned()) };
    let fold = crate::names::loose_word;
    let (first_fold, last_fold) = (fold(first), fold(last));
    let reversed = (known::is_family(&first_fold) && !known::is_family(&last_fold))
        || (known::is_given(&last_fold) && !known::is_given(&first_fold));
    if reversed {
        (words[1..].join(" "), (*first).to_owned())
    } else {
        (words[..words.len() - 1].join(" "), (*last).to_owned())
    }
}

fn compared(a: &Part, b: &Part) -> Agreement {
    if let ([x], [y]) = (a.words.as_slice(), b.words.as_slice()) {
        return of_words(x, y);
    }
    let (few, many) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    // Words written together or apart.
    let plain = |part: &Part| part.loose.replace(' ', "");
    if plain(a) == plain(b) {
        return Agreement::Swapped;
    }
    let worst = few
        .words
        .iter()
        .map(|x| many.words.iter().map(|y| of_words(x, y)).min().unwrap_or(Agreement::Different))
        .max()
        .unwrap_or(Agreement::Different);
    match worst {
        Agreement::Same | Agreement::Swapped if few.words.len() < many.words.len() => Agreement::Part,
        Agreement::Same | Agreement::Swapped => Agreement::Swapped,
        Agreement::Mistake if few.words.len() == many.words.len() => Agreement::Mistake,
        Agreement::Mistake | Agreement::Part => Agreement::Alike,
        _ => by_letters(&letters(&plain(a)), &letters(&plain(b))),
    }
}

fn letters(text: &str) -> Vec<char> {
    text.chars().collect()
}

fn of_words(x: &Word, y: &Word) -> Agreement {
    match kinship(x, y) {
        Kinship::Same => Agreement::Same,
        Kinship::Marks | Kinship::Sound | Kinship::Variant => Agreement::Swapped,
        Kinship::Mistake => Agreement::Mistake,
        Kinship::Initial => Agreement::Part,
        Kinship::OtherSound => Agreement::Alike,
        Kinship::Other(alike) if x.known && y.known => {
            // Milan and Milana are alike and yet two names.
            if alike >= 0.85 { Agreement::Hint } else { Agreement::Different }
        }
        Kinship::Other(alike) => by_likeness(alike),
    }
}

fn by_letters(a: &[char], b: &[char]) -> Agreement {
    by_likeness(jaro_winkler(a, b))
}

fn by_likeness(alike: f64) -> Agreement {
    if alike >= 0.88 {
        Agreement::Alike
    } else if alike >= 0.76 {
        Agreement::Hint
    } else {
        Agreement::Different
    }
}

/// Pairs of parts compared before: the same few names meet again and again.
pub(super) struct Seen {
    slots: Vec<(u64, Agreement)>,
}

impl Seen {
    pub(super) fn new(bits: u32) -> Self {
        Self { slots: vec![(0, Agreement::Missing); 1 << bits] }
    }

    fn slot(&self, key: u64) -> usize {
        let spread = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        usize::try_from(spread).unwrap_or(0) & (self.slots.len() - 1)
    }

    fn get(&self, key: u64) -> Option<Agreement> {
        let (found, agreement) = self.slots[self.slot(key)];
        (found == key).then_some(agreement)
    }

    fn put(&mut self, key: u64, agreement: Agreement) {
        let slot = self.slot(key);
        self.slots[slot] = (key, agreement);
    }
}
