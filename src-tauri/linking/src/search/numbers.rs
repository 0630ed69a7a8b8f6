//! The numbers of a segment, found by any part: every five signs in a row of every number, and where they
//! stand. What is typed up to five signs long is looked up, longer ones are compared at the rarest five.

use rustc_hash::FxHashMap;

use super::query::Form;
use super::segment::{Grade, Lookup, Span, place, sort_each};
use super::strings::{Strings, boundary};
use super::{Field, How};

/// As many signs in a row are indexed.
const GRAM: usize = 5;
/// Five signs stand where a part of a number begins, and the number ends within them.
pub(super) const WHOLE: u8 = 0;
/// They stand where a part of a number begins.
pub(super) const AT_START: u8 = 1;
/// They stand elsewhere.
pub(super) const INSIDE: u8 = 2;

/// The numbers of a segment.
#[derive(Default)]
pub(super) struct Numbers {
    /// The numbers of each entry: a capital for the field before each.
    of_entries: Strings,
    keys: Vec<u32>,
    starts: Vec<u32>,
    postings: Vec<u32>,
}

/// A number as it is compared: small letters and digits. A telephone of Kosovo without its country's code.
pub(super) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c.is_alphabetic() {
            let folded = crate::names::loose_word(c.encode_utf8(&mut [0; 4]));
            out.extend(folded.chars().filter(char::is_ascii_alphanumeric));
        }
    }
    out
}

/// The numbers of one entry, gathered.
pub(super) fn push(line: &mut String, field: Field, text: &str) {
    let mut number = compact(text);
    if field == Field::Phone && number.len() == 11 && number.starts_with("383") {
        number.drain(..3);
    }
    if !number.is_empty() {
        line.push(char::from(b'A' + field as u8));
        line.push_str(&number);
    }
}

/// The fields and numbers of a line.
fn numbers_of(line: &str) -> impl Iterator<Item = (u8, &str)> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let field = rest.bytes().next()?.wrapping_sub(b'A');
        let number = rest.get(1..)?;
        let end = number.bytes().position(|b| b.is_ascii_uppercase()).unwrap_or(number.len());
        rest = number.get(end..)?;
        Some((field, number.get(..end)?))
    })
}

impl Numbers {
    pub(super) fn build(mut of_entries: Strings) -> Self {
        of_entries.shrink();
        let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
        let each = |told: &mut dyn FnMut(u32, u32)| {
            for (at, entry) in (0..of_entries.len()).zip(0_u32..) {
                for (field, number) in numbers_of(of_entries.get(at)) {
                    let signs = number.as_bytes();
                    for from in 0..signs.len() {
                        let ends = from + GRAM >= signs.len();
                        let stands = match (begins_at(signs, from), ends) {
                            (true, true) => WHOLE,
                            (true, false) => AT_START,
                            (false, _) => INSIDE,
                        };
                        told(key(&signs[from..]), place(stands << 3 | field, entry));
                    }
                }
            }
        };
        each(&mut |key, _| *counts.entry(key).or_default() += 1);
        let mut keys: Vec<u32> = counts.keys().copied().collect();
        keys.sort_unstable();
        let mut starts = Vec::with_capacity(keys.len() + 1);
        starts.push(0_u32);
        for key in &keys {
            // The count gives way to where the next posting goes.
            let from = starts.last().copied().unwrap_or_default();
            let count = counts.get_mut(key).map(|count| std::mem::replace(count, from)).unwrap_or_default();
            starts.push(from + count);
        }
        let mut postings = vec![0_u32; starts.last().copied().unwrap_or_default() as usize];
        each(&mut |key, posting| {
            if let Some(next) = counts.get_mut(&key) {
                postings[*next as usize] = posting;
                *next += 1;
            }
        });
        sort_each(&mut postings, &mut starts);
        Self { of_entries, keys, starts, postings }
    }

    /// Where a number or a part of one is met.
    pub(super) fn spans<'a>(
        &'a self,
        form: &'a Form,
        spans: &mut Vec<Span<'a>>,
        lookups: &mut Vec<Lookup<'a>>,
    ) {
        let signs = form.text.as_bytes();
        if signs.len() <= GRAM {
            for at in self.beginning(signs) {
                let whole = self.keys[at] == key(signs);
                spans.push(Span {
                    postings: self.of(at),
                    grade: Grade::Number { whole, only_phones: form.only_phones },
                });
            }
            return;
        }
        let rarest = signs
            .windows(GRAM)
            .map(|five| self.keys.binary_search(&key(five)).map_or(&[] as &[u32], |at| self.of(at)))
            .min_by_key(|postings| postings.len());
        if let Some(postings) = rarest.filter(|postings| !postings.is_empty()) {
            lookups.push(Lookup { postings, form });
        }
    }

    /// How well a number of an entry meets a typed one: a score, or nothing.
    pub(super) fn meets(&self, entry: u32, form: &Form) -> u8 {
        let mut best = 0;
        for (field, number) in numbers_of(self.of_entries.get(entry as usize)) {
            if form.only_phones && field != Field::Phone as u8 {
                continue;
            }
            for (from, _) in number.match_indices(form.text.as_str()) {
                let ends = from + form.text.len() == number.len();
                let how = match (begins_at(number.as_bytes(), from), ends) {
                    (true, true) => How::Word,
                    (true, false) => How::Beginning,
                    (false, _) if form.only_phones => continue,
                    (false, _) => How::Inside,
                };
                best = best.max(super::segment::score(how, field));
            }
        }
        best
    }

    /// The keys of the signs in a row that begin so.
    fn beginning(&self, signs: &[u8]) -> std::ops::Range<usize> {
        let low = key(signs);
        let rest = 6 * (GRAM - signs.len());
        let high = low + (1 << rest);
        let from = boundary(0, self.keys.len(), |at| self.keys[at] < low);
        from..boundary(from, self.keys.len(), |at| self.keys[at] < high)
    }

    fn of(&self, at: usize) -> &[u32] {
        &self.postings[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    pub(super) fn bytes(&self) -> usize {
        let tables = self.keys.capacity() + self.starts.capacity() + self.postings.capacity();
        self.of_entries.bytes() + 4 * tables
    }
}

/// Whether a part of a number begins here: at its start, and where digits follow letters.
fn begins_at(signs: &[u8], from: usize) -> bool {
    from == 0 || signs[from].is_ascii_digit() && !signs[from - 1].is_ascii_digit()
}

/// Up to five signs in six bits each, so that keys stand in the order of what they begin with.
fn key(signs: &[u8]) -> u32 {
    (0..GRAM).fold(0, |key, at| {
        let sign = match signs.get(at) {
            Some(b @ b'0'..=b'9') => b - b'0' + 1,
            Some(b @ b'a'..=b'z') => b - b'a' + 11,
            _ => 0,
        };
        key << 6 | u32::from(sign)
    })
}
