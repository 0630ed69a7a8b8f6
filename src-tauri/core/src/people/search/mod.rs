//! Search over people in memory: folded names, places, numbers and telephones. Ten thousand entries
//! answer in well under a millisecond, a million still while one types. Dropped when the vault locks.

mod near;

use std::collections::BTreeMap;

use super::names::{loose_word, strict_word, words_of};
use super::phone::read_phone;

/// How well a word of the query met a word of an entry. Zero is not at all.
const NEARLY: u8 = 1;
const LOOSE_BEGINNING: u8 = 2;
const INSIDE_NUMBER: u8 = 3;
const LOOSE_WORD: u8 = 4;
const BEGINNING: u8 = 5;
const WORD: u8 = 6;

/// Words of the query from this many letters on forgive one typing mistake.
const FORGIVING_LENGTH: usize = 5;

/// An index of entries `I` by the words of their texts.
pub struct SearchIndex<I> {
    entries: Vec<Option<I>>,
    strict: BTreeMap<String, Vec<u32>>,
    loose: BTreeMap<String, Vec<u32>>,
    /// Runs of digits of each entry, parted by blanks: numbers and telephones are found by any part.
    digits: Vec<String>,
}

impl<I> Default for SearchIndex<I> {
    fn default() -> Self {
        Self { entries: Vec::new(), strict: BTreeMap::new(), loose: BTreeMap::new(), digits: Vec::new() }
    }
}

impl<I: Clone + PartialEq> SearchIndex<I> {
    /// An index of all entries, each with its texts: names, numbers, telephones, places, enterprise.
    pub fn build<T: AsRef<str>>(entries: impl IntoIterator<Item = (I, Vec<T>)>) -> Self {
        let mut index = Self::default();
        for (id, texts) in entries {
            index.insert(id, &texts);
        }
        index
    }

    /// Adds an entry. Of entries that match equally well, the one added first is found first.
    pub fn insert<T: AsRef<str>>(&mut self, id: I, texts: &[T]) {
        let Ok(position) = u32::try_from(self.entries.len()) else { return };
        let add = |map: &mut BTreeMap<String, Vec<u32>>, word: String| {
            let positions = map.entry(word).or_default();
            if positions.last() != Some(&position) {
                positions.push(position);
            }
        };
        let mut digits = String::new();
        for text in texts {
            let text = text.as_ref();
            for word in words_of(text) {
                let strict = strict_word(&word);
                if !is_digits(&strict) {
                    add(&mut self.loose, loose_word(&strict));
                }
                add(&mut self.strict, strict);
            }
            push_digits(&mut digits, text);
        }
        self.entries.push(Some(id));
        self.digits.push(digits);
    }

    /// Takes an entry out.
    pub fn remove(&mut self, id: &I) {
        for entry in &mut self.entries {
            if entry.as_ref() == Some(id) {
                *entry = None;
            }
        }
    }

    /// Puts other texts in the place of an entry's, or adds it.
    pub fn replace<T: AsRef<str>>(&mut self, id: I, texts: &[T]) {
        self.remove(&id);
        self.insert(id, texts);
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.iter().flatten().count()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(Option::is_none)
    }

    /// The entries in which every word of `text` is found, best first, at most `limit`. A word is found
    /// by the beginning of a folded word, in any order and script, digits anywhere in a number. Where
    /// that fills less than `limit`, words of five letters and more forgive one typing mistake after the first letter.
    ///
    /// A text without letters and digits finds every entry.
    #[must_use]
    pub fn search(&self, text: &str, limit: usize) -> Vec<I> {
        let words: Vec<String> = query_words(text);
        let exact: Vec<Vec<u8>> = words.iter().map(|word| self.meets(word)).collect();
        let mut found = self.ranked(&exact, |_| true);
        if found.len() < limit && words.iter().any(|w| forgiving(w)) {
            let near: Vec<Vec<u8>> = words
                .iter()
                .zip(&exact)
                .map(
                    |(word, exact)| {
                        if forgiving(word) { self.nearly_meets(word, exact) } else { exact.clone() }
                    },
                )
                .collect();
            let already: std::collections::HashSet<usize> = found.iter().copied().collect();
            found.extend(self.ranked(&near, |position| !already.contains(&position)));
        }
        found.into_iter().take(limit).filter_map(|position| self.entries.get(position)?.clone()).collect()
    }

    /// Positions in which every word is met, best first, then in the order in which they were added.
    fn ranked(&self, met: &[Vec<u8>], wanted: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut ranked: Vec<(u32, usize)> = Vec::new();
        for (position, entry) in self.entries.iter().enumerate() {
            if entry.is_none() || !wanted(position) {
                continue;
            }
            let mut total = 0_u32;
            let every = met.iter().all(|word| {
                let quality = word.get(position).copied().unwrap_or(0);
                total += u32::from(quality);
                quality > 0
            });
            if every {
                ranked.push((total, position));
            }
        }
        ranked.sort_by_key(|(total, position)| (std::cmp::Reverse(*total), *position));
        ranked.into_iter().map(|(_, position)| position).collect()
    }

    /// How well each entry meets a word without forgiving mistakes.
    fn meets(&self, word: &str) -> Vec<u8> {
        let mut met = vec![0_u8; self.entries.len()];
        let mut mark = |positions: &[u32], quality: u8| {
            for position in positions {
                if let Some(best) = met.get_mut(*position as usize) {
                    *best = quality.max(*best);
                }
            }
        };
        for (map, folded, whole, beginning) in [
            (&self.strict, strict_word(word), WORD, BEGINNING),
            (&self.loose, loose_word(word), LOOSE_WORD, LOOSE_BEGINNING),
        ] {
            if folded.is_empty() {
                continue;
            }
            for (candidate, positions) in map.range(folded.clone()..) {
                if !candidate.starts_with(&folded) {
                    break;
                }
                mark(positions, if *candidate == folded { whole } else { beginning });
            }
        }
        if word.len() > 1 && is_digits(word) {
            for (best, digits) in met.iter_mut().zip(&self.digits) {
                if *best < INSIDE_NUMBER && digits.contains(word) {
                    *best = INSIDE_NUMBER;
                }
            }
        }
        met
    }

    /// As [`Self::meets`], with one typing mistake forgiven.
    fn nearly_meets(&self, word: &str, exact: &[u8]) -> Vec<u8> {
        let mut met = exact.to_vec();
        let folded = loose_word(word);
        let letters: Vec<char> = folded.chars().collect();
        // Nobody mistypes how a name begins: the first letter is right, or one came before it.
        let [first, second, ..] = letters.as_slice() else { return met };
        let mut beginnings = vec![*first, *second];
        beginnings.dedup();
        let mut candidate_letters: Vec<char> = Vec::new();
        for beginning in beginnings {
            for (candidate, positions) in self.loose.range(beginning.to_string()..) {
                if !candidate.starts_with(beginning) {
                    break;
                }
                candidate_letters.clear();
                candidate_letters.extend(candidate.chars());
                if near::begins_nearly(&letters, &candidate_letters) {
                    for position in positions {
                        if let Some(best) = met.get_mut(*position as usize) {
                            *best = (*best).max(NEARLY);
                        }
                    }
                }
            }
        }
        met
    }
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

fn forgiving(word: &str) -> bool {
    !word.bytes().any(|b| b.is_ascii_digit()) && loose_word(word).chars().count() >= FORGIVING_LENGTH
}

/// The words of a query. A number typed with blanks or dashes is one run of digits.
fn query_words(text: &str) -> Vec<String> {
    let is_number = text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-/().".contains(c));
    if is_number {
        return vec![text.chars().filter(char::is_ascii_digit).collect()];
    }
    words_of(text).collect()
}

/// Appends the digits of a text as one run, and of a telephone both its national and full form.
fn push_digits(digits: &mut String, text: &str) {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return;
    }
    let mut push = |run: &str| {
        digits.push_str(run);
        digits.push(' ');
    };
    let run: String = text.chars().filter(char::is_ascii_digit).collect();
    push(&run);
    let phone = read_phone(text);
    if let Some(national) = phone.kept.strip_prefix("+383").filter(|_| phone.doubts.is_empty()) {
        push(&format!("0{national}"));
        push(&format!("00383{national}"));
    }
}

#[cfg(test)]
mod tests;
