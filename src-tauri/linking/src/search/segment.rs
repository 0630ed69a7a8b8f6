//! Entries that were indexed together and no longer change.

use std::ops::Range;

use super::numbers::{self, Numbers};
use super::query::{Form, Part};
use super::strings::Strings;
use super::words::{Gathering, Words};
use super::{Field, How, near};
use crate::names::words_in;

/// A posting says in its upper bits how an entry has the word (its field; of a number also where in it),
/// the best first, and in the lower ones which entry.
const ENTRY_BITS: u32 = 27;

/// A posting.
pub(super) fn place(class: u8, entry: u32) -> u32 {
    u32::from(class) << ENTRY_BITS | entry
}

/// The entry of a posting.
pub(super) fn entry_of(posting: u32) -> u32 {
    posting & ((1 << ENTRY_BITS) - 1)
}

/// How the entry of a posting has the word.
pub(super) fn class_of(posting: u32) -> u8 {
    (posting >> ENTRY_BITS).to_le_bytes()[0]
}

/// Sorts the postings of each word and takes out what stands twice; `starts` says where each word's begin.
pub(super) fn sort_each(postings: &mut Vec<u32>, starts: &mut [u32]) {
    let (mut from, mut kept) = (0, 0_usize);
    for start in starts.iter_mut().skip(1) {
        let to = *start as usize;
        postings[from..to].sort_unstable();
        let first = kept;
        for at in from..to {
            if kept == first || postings[kept - 1] != postings[at] {
                postings[kept] = postings[at];
                kept += 1;
            }
        }
        from = to;
        *start = u32::try_from(kept).unwrap_or(u32::MAX);
    }
    postings.truncate(kept);
    postings.shrink_to_fit();
}

/// How good a match is, in one byte: how well, then the weight of the field.
pub(super) fn score(how: How, field: u8) -> u8 {
    (how as u8) << 3 | (7 - field)
}

/// Postings in order, and what each of them is worth.
pub(super) struct Span<'a> {
    pub(super) postings: &'a [u32],
    pub(super) grade: Grade,
}

/// What a posting is worth.
#[derive(Clone, Copy)]
pub(super) enum Grade {
    Word(How),
    /// `whole`: what was typed is all there is from here to the end of the number.
    Number {
        whole: bool,
        only_phones: bool,
    },
}

impl Grade {
    /// The score of a class of postings; zero where it is no match.
    pub(super) fn score(self, class: u8) -> u8 {
        let (stands, field) = (class >> 3, class & 7);
        match self {
            Self::Word(how) => score(how, field),
            Self::Number { only_phones: true, .. }
                if field != Field::Phone as u8 || stands == numbers::INSIDE =>
            {
                0
            }
            Self::Number { whole, .. } => match stands {
                numbers::WHOLE if whole => score(How::Word, field),
                numbers::WHOLE | numbers::AT_START => score(How::Beginning, field),
                _ => score(How::Inside, field),
            },
        }
    }
}

/// Postings whose entries have to be looked at: a number longer than what is indexed.
pub(super) struct Lookup<'a> {
    pub(super) postings: &'a [u32],
    pub(super) form: &'a Form,
}

/// Everything a part of the query may be met by.
pub(super) struct Met<'a> {
    segment: &'a Segment,
    part: &'a Part,
    /// A run of the vocabulary, and how well each word of it meets the part.
    terms: Range<usize>,
    hows: Vec<How>,
    /// Words that one mistake was made in.
    near: Vec<Range<usize>>,
    numbers: Vec<Span<'a>>,
    pub(super) lookups: Vec<Lookup<'a>>,
}

impl<'a> Met<'a> {
    /// Where the words stand that meet the part in this way; the numbers with the exact ones.
    pub(super) fn spans(&self, how: How) -> impl Iterator<Item = Span<'a>> {
        let words = &self.segment.words;
        let span = move |term: usize| Span { postings: words.of(term..term + 1), grade: Grade::Word(how) };
        let near = self.near.iter().filter(move |_| how == How::Nearly).cloned().flatten();
        let of_how = move |(term, its): (usize, &How)| (*its == how).then_some(term);
        let exact = self.terms.clone().zip(&self.hows).filter_map(of_how);
        let number = |span: &Span<'a>| Span { postings: span.postings, grade: span.grade };
        let numbers = self.numbers.iter().filter(move |_| how == How::Word).map(number);
        numbers.chain(exact.chain(near).map(span))
    }

    /// How many postings there are; one that has to be looked at counts for many.
    pub(super) fn cost(&self) -> usize {
        let words = &self.segment.words;
        let near: usize = self.near.iter().map(|run| words.of(run.clone()).len()).sum();
        let numbers: usize = self.numbers.iter().map(|span| span.postings.len()).sum();
        let lookups: usize = self.lookups.iter().map(|lookup| 20 * lookup.postings.len()).sum();
        words.of(self.terms.clone()).len() + near + numbers + lookups
    }

    /// How well an entry meets the part: a score, or nothing.
    pub(super) fn score(&self, entry: u32) -> u8 {
        let numbers = self.part.numbers.iter().map(|form| self.segment.meets_number(entry, form));
        let words = self.segment.words.of_entry(entry).map(|(term, field)| {
            if self.terms.contains(&term) {
                score(self.hows[term - self.terms.start], field)
            } else if self.near.iter().any(|run| run.contains(&term)) {
                score(How::Nearly, field)
            } else {
                0
            }
        });
        words.chain(numbers).max().unwrap_or_default()
    }
}

/// Entries that were indexed together.
pub(super) struct Segment {
    words: Words,
    numbers: Numbers,
    entries: u32,
}

impl Segment {
    pub(super) fn build<S: AsRef<str>>(entries: impl Iterator<Item = Vec<(Field, S)>>) -> Self {
        let (mut words, mut lines) = (Gathering::default(), Strings::default());
        let (mut line, mut count) = (String::new(), 0_u32);
        for texts in entries {
            line.clear();
            for (field, text) in &texts {
                let text = text.as_ref();
                if field.is_number() {
                    numbers::push(&mut line, *field, text);
                    // The letters a number begins with are a word too: one types them first.
                    let head = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
                    if head > 0 {
                        words.add(&text[..head], *field as u8, count);
                    }
                } else {
                    words_in(text).for_each(|word| words.add(word, *field as u8, count));
                }
            }
            lines.push(&line);
            count += 1;
        }
        Self { words: words.finish(count as usize), numbers: Numbers::build(lines), entries: count }
    }

    /// Where a part of the query is met.
    pub(super) fn meet<'a>(&'a self, part: &'a Part, forgiving: bool) -> Met<'a> {
        let (mut numbers, mut lookups) = (Vec::new(), Vec::new());
        for form in &part.numbers {
            self.numbers.spans(form, &mut numbers, &mut lookups);
        }
        let (terms, hows) = if part.loose.is_empty() {
            (0..0, Vec::new())
        } else {
            self.words.meet(&part.strict, &part.loose)
        };
        let near =
            if forgiving && part.forgiving() { near::meant(&self.words, &part.loose) } else { Vec::new() };
        Met { segment: self, part, terms, hows, near, numbers, lookups }
    }

    /// How well an entry's numbers meet a typed one.
    pub(super) fn meets_number(&self, entry: u32, form: &Form) -> u8 {
        self.numbers.meets(entry, form)
    }

    pub(super) fn entries(&self) -> u32 {
        self.entries
    }

    pub(super) fn bytes(&self) -> usize {
        self.words.bytes() + self.numbers.bytes()
    }
}
