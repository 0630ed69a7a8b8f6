//! Texts kept once: a million records hold few different names, and records hold numbers instead.

use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

/// The number of the empty text: nothing was written.
pub(super) const NONE: u32 = 0;

/// Different texts, each with a number and how many records bear it.
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
    by_hash: FxHashMap<u64, u32>,
    uses: Vec<u32>,
}

impl Default for Texts {
    fn default() -> Self {
        Self { all: String::new(), ends: vec![0], by_hash: FxHashMap::default(), uses: vec![0] }
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}

impl Texts {
    /// The text's number; a new one for a text not seen before. Numbers count up.
    pub(super) fn number(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return NONE;
        }
        let mut hash = hash_of(text);
        while let Some(&found) = self.by_hash.get(&hash) {
            if self.text(found) == text {
                self.uses[found as usize] += 1;
                return found;
            }
            hash = hash.wrapping_add(1);
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.uses.push(1);
        self.by_hash.insert(hash, number);
        number
    }

    /// The text of a number.
    pub(super) fn text(&self, number: u32) -> &str {
        let number = number as usize;
        if number == 0 {
            return "";
        }
        &self.all[self.ends[number - 1] as usize..self.ends[number] as usize]
    }

    /// How many records bear it.
    pub(super) fn uses(&self, number: u32) -> u32 {
        self.uses.get(number as usize).copied().unwrap_or(0)
    }

    /// How many different texts there are, with the empty one.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// One record less bears it; a text that was the last and that nobody bears any more is forgotten.
    pub(super) fn release(&mut self, number: u32) {
        if number == NONE {
            return;
        }
        let at = number as usize;
        self.uses[at] = self.uses[at].saturating_sub(1);
        while self.ends.len() > 1 && self.uses.last() == Some(&0) {
            let last = u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX);
            let mut hash = hash_of(self.text(last));
            while self.by_hash.get(&hash).is_some_and(|found| *found != last) {
                hash = hash.wrapping_add(1);
            }
            self.by_hash.remove(&hash);
            self.uses.pop();
            self.ends.pop();
            self.all.truncate(self.ends[self.ends.len() - 1] as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_kept_once_and_forgotten_from_the_end() {
        let mut texts = Texts::default();
        let (ana, iva) = (texts.number("ana"), texts.number("iva"));
        assert_eq!((texts.number("ana"), texts.number("")), (ana, NONE));
        assert_eq!((texts.text(iva), texts.uses(ana), texts.len()), ("iva", 2, 3));
        texts.release(iva);
        assert_eq!(texts.len(), 2);
        texts.release(ana);
        texts.release(ana);
        assert_eq!(texts.len(), 1);
        assert_eq!(texts.number("iva"), ana);
    }
}
