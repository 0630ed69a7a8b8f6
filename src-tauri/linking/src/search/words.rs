//! The words of a segment: a sorted vocabulary, and for each word where it stands. Words that fold alike
//! loosely lie together, so what begins like a word is one run of the vocabulary.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::How;
use super::segment::{class_of, entry_of, place, sort_each};
use super::strings::{Strings, boundary};
use crate::names::{loose_word, strict_word};

/// Words being gathered.
#[derive(Default)]
pub(super) struct Gathering {
    /// The number of a word as written, so that each is folded once.
    written: FxHashMap<String, u32>,
    folded: FxHashMap<(String, String), u32>,
    terms: Vec<(String, String)>,
    /// Word, then posting.
    postings: Vec<u64>,
}

impl Gathering {
    pub(super) fn add(&mut self, word: &str, rank: u8, entry: u32) {
        let term = match self.written.get(word) {
            Some(term) => *term,
            None => {
                let strict = strict_word(word);
                let key = (loose_word(&strict), strict);
                let next = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
                let term = *self.folded.entry(key.clone()).or_insert(next);
                if term == next {
                    self.terms.push(key);
                }
                self.written.insert(word.to_owned(), term);
                term
            }
        };
        self.postings.push(u64::from(term) << 32 | u64::from(place(rank, entry)));
    }

    pub(super) fn finish(self, entries: usize) -> Words {
        let Self { written, folded, terms, postings: gathered } = self;
        drop((written, folded));
        let mut order: Vec<u32> = (0..u32::try_from(terms.len()).unwrap_or(u32::MAX)).collect();
        order.sort_unstable_by(|a, b| terms[*a as usize].cmp(&terms[*b as usize]));
        let mut words = Words::default();
        let mut rank = vec![0_u32; terms.len()];
        let mut letters = BTreeSet::new();
        for (at, term) in order.iter().zip(0..) {
            let (loose, strict) = &terms[*at as usize];
            words.loose.push(loose);
            words.strict.push(strict);
            letters.extend(loose.chars().filter(|c| c.is_alphabetic()));
            rank[*at as usize] = term;
        }
        words.letters = letters.into_iter().collect();
        let rank_of = |posting: u64| rank[(posting >> 32) as usize] as usize;
        // What was gathered stands in the order of the entries.
        words.of_entries.reserve_exact(gathered.len());
        words.entry_starts.push(0);
        for posting in &gathered {
            #[allow(clippy::cast_possible_truncation, reason = "the lower half is the posting")]
            let (entry, field) = (entry_of(*posting as u32) as usize, class_of(*posting as u32));
            let before = u32::try_from(words.of_entries.len()).unwrap_or(u32::MAX);
            words.entry_starts.resize(words.entry_starts.len().max(entry + 1), before);
            words.of_entries.push(rank[(*posting >> 32) as usize] << 3 | u32::from(field));
        }
        words.entry_starts.resize(entries + 1, u32::try_from(gathered.len()).unwrap_or(u32::MAX));
        words.starts = vec![0; terms.len() + 1];
        for posting in &gathered {
            words.starts[rank_of(*posting) + 1] += 1;
        }
        for term in 0..terms.len() {
            words.starts[term + 1] += words.starts[term];
        }
        let mut next = words.starts.clone();
        words.postings = vec![0; gathered.len()];
        for posting in &gathered {
            let at = &mut next[rank_of(*posting)];
            #[allow(clippy::cast_possible_truncation, reason = "the lower half is the posting")]
            let lower = *posting as u32;
            words.postings[*at as usize] = lower;
            *at += 1;
        }
        sort_each(&mut words.postings, &mut words.starts);
        words.loose.shrink();
        words.strict.shrink();
        words
    }
}

/// The words of a segment.
#[derive(Default)]
pub(super) struct Words {
    loose: Strings,
    strict: Strings,
    starts: Vec<u32>,
    postings: Vec<u32>,
    /// Word and field of everything an entry says.
    of_entries: Vec<u32>,
    entry_starts: Vec<u32>,
    /// Every letter that stands in a word.
    pub(super) letters: Vec<char>,
}

impl Words {
    /// The words that begin like this one or are it, and how well each meets it.
    pub(super) fn meet(&self, strict: &str, loose: &str) -> (Range<usize>, Vec<How>) {
        let terms = self.beginning(loose, 0..self.len());
        let how = |term: usize| match self.strict.get(term).strip_prefix(strict) {
            Some("") => How::Word,
            Some(_) => How::Beginning,
            None if self.loose.get(term) == loose => How::LooseWord,
            None => How::LooseBeginning,
        };
        let hows = terms.clone().map(how).collect();
        (terms, hows)
    }

    /// The words of an entry, each with its field.
    pub(super) fn of_entry(&self, entry: u32) -> impl Iterator<Item = (usize, u8)> {
        let at = entry as usize;
        let words = &self.of_entries[self.entry_starts[at] as usize..self.entry_starts[at + 1] as usize];
        words.iter().map(|word| ((word >> 3) as usize, (word & 7).to_le_bytes()[0]))
    }

    /// The words within a run of the vocabulary that begin so, loosely.
    pub(super) fn beginning(&self, loose: &str, within: Range<usize>) -> Range<usize> {
        let from = boundary(within.start, within.end, |at| self.loose.get(at) < loose);
        let to = boundary(from, within.end, |at| self.loose.get(at).starts_with(loose));
        from..to
    }

    /// Where the words of a run stand.
    pub(super) fn of(&self, terms: Range<usize>) -> &[u32] {
        if terms.is_empty() {
            return &[];
        }
        &self.postings[self.starts[terms.start] as usize..self.starts[terms.end] as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.loose.len()
    }

    pub(super) fn bytes(&self) -> usize {
        let tables = self.starts.capacity() + self.postings.capacity();
        let forward = self.of_entries.capacity() + self.entry_starts.capacity();
        self.loose.bytes() + self.strict.bytes() + 4 * (tables + forward)
    }
}
