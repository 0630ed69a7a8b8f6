//! Which entries of a segment meet every part, and the best of them.
//!
//! Of one part only the first postings of each word and class can be among the best. Of several parts the
//! rarest names the entries to look at; where all are common, either all that meet one are marked, or,
//! where they are so common that twenty are soon found, entries are looked at from the first on.

use super::How;
use super::query::{PARTS, Part};
use super::segment::{Met, Segment, class_of, entry_of};

/// An entry that was found.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    /// What is better sorts first: how well, then the weight of the fields, then the position.
    key: u64,
    /// The score of each part.
    pub(super) scores: [u8; PARTS],
}

impl Candidate {
    fn new(position: u32, scores: [u8; PARTS]) -> Self {
        let how: u64 = scores.iter().map(|score| u64::from(score >> 3)).sum();
        let weight: u64 = scores.iter().map(|score| u64::from(score & 7)).sum();
        Self { key: (63 - how) << 48 | (63 - weight) << 40 | u64::from(position), scores }
    }

    /// An entry without a match, for a text that asks nothing.
    pub(super) fn plain(position: u32) -> Self {
        Self::new(position, [0; PARTS])
    }

    /// The entry.
    pub(super) fn position(&self) -> u32 {
        let [a, b, c, d, ..] = self.key.to_le_bytes();
        u32::from_le_bytes([a, b, c, d])
    }
}

/// Up to so many hits are kept in order while they are found; more are sorted at the end.
const FEW: usize = 200;
/// Looking at an entry takes as long as passing over so many postings.
const LOOK: usize = 16;
/// Passing over so many postings takes too long while somebody types.
const MANY: usize = 500_000;
/// Where every part is that common, the best of so many entries will do.
const FIRST_ENTRIES: u32 = 60_000;

/// The best so far, each entry once.
pub(super) struct Best {
    limit: usize,
    kept: Vec<Candidate>,
}

impl Best {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, kept: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.limit <= FEW && self.kept.len() >= self.limit
    }

    /// Whether one with this key would not be kept, nor any after it.
    fn is_beyond(&self, key: u64) -> bool {
        self.is_full() && self.kept.last().is_none_or(|last| key >= last.key)
    }

    fn push(&mut self, one: Candidate) {
        if self.limit > FEW {
            self.kept.push(one);
            return;
        }
        if self.is_beyond(one.key) {
            return;
        }
        if let Some(same) = self.kept.iter().position(|kept| kept.position() == one.position()) {
            if self.kept[same].key <= one.key {
                return;
            }
            self.kept.remove(same);
        }
        let at = self.kept.partition_point(|kept| kept.key < one.key);
        self.kept.insert(at, one);
        self.kept.truncate(self.limit);
    }

    pub(super) fn into_sorted(mut self) -> Vec<Candidate> {
        if self.limit > FEW {
            // The best match of an entry stands first among its matches.
            self.kept.sort_unstable_by_key(|one| (one.position(), one.key));
            self.kept.dedup_by_key(|one| one.position());
            self.kept.sort_unstable_by_key(|one| one.key);
            self.kept.truncate(self.limit);
        }
        self.kept
    }
}

/// Puts the entries of a segment that meet every part among the best.
pub(super) fn segment(
    segment: &Segment,
    base: u32,
    parts: &[Part],
    forgiving: bool,
    wanted: &dyn Fn(u32) -> bool,
    best: &mut Best,
) {
    let met: Vec<Met<'_>> = parts.iter().map(|part| segment.meet(part, forgiving)).collect();
    let [one] = met.as_slice() else {
        return of_several(segment, base, &met, wanted, best);
    };
    of_one(segment, base, one, wanted, best);
}

const BEST_FIRST: [How; 6] =
    [How::Word, How::Beginning, How::LooseWord, How::Inside, How::LooseBeginning, How::Nearly];

/// Of each word and class only as many as are asked for, the first ones.
fn of_one(segment: &Segment, base: u32, met: &Met<'_>, wanted: &dyn Fn(u32) -> bool, best: &mut Best) {
    let alone = |entry: u32, score: u8| {
        let mut scores = [0; PARTS];
        scores[0] = score;
        Candidate::new(base + entry, scores)
    };
    for span in BEST_FIRST.into_iter().flat_map(|how| met.spans(how)) {
        for (class, postings) in classes(span.postings) {
            let score = span.grade.score(class);
            if score == 0 {
                continue;
            }
            let mut left = best.limit;
            for entry in postings.iter().map(|posting| entry_of(*posting)) {
                let one = alone(entry, score);
                if left == 0 || best.is_beyond(one.key) {
                    break;
                }
                if wanted(entry) {
                    best.push(one);
                    left -= 1;
                }
            }
        }
    }
    for lookup in &met.lookups {
        for (_, postings) in classes(lookup.postings) {
            let entries = postings.iter().map(|posting| entry_of(*posting)).filter(|entry| wanted(*entry));
            let scored = entries.map(|entry| (entry, segment.meets_number(entry, lookup.form)));
            let found = scored.filter(|(_, score)| *score > 0).take(best.limit);
            found.for_each(|(entry, score)| best.push(alone(entry, score)));
        }
    }
}

fn of_several(segment: &Segment, base: u32, met: &[Met<'_>], wanted: &dyn Fn(u32) -> bool, best: &mut Best) {
    let mut order: Vec<(usize, &Met<'_>)> = met.iter().enumerate().collect();
    order.sort_by_cached_key(|(_, met)| met.cost());
    let all: usize = met.iter().map(Met::cost).sum();
    let Some((_, rarest)) = order.first() else { return };
    let look = |entry: u32| {
        let mut scores = [0; PARTS];
        for (at, met) in &order {
            scores[*at] = met.score(entry);
            if scores[*at] == 0 {
                return None;
            }
        }
        Some(Candidate::new(base + entry, scores))
    };
    if LOOK * rarest.cost() <= all {
        each(
            segment,
            rarest,
            |_| true,
            |entry, _| {
                if wanted(entry) {
                    look(entry).into_iter().for_each(|one| best.push(one));
                }
            },
        );
        return;
    }
    if all > MANY && best.limit <= FEW {
        for entry in (0..segment.entries().min(FIRST_ENTRIES)).filter(|entry| wanted(*entry)) {
            look(entry).into_iter().for_each(|one| best.push(one));
        }
        if best.is_full() {
            return;
        }
    }
    marking(segment, base, &order, wanted, best);
}

/// Marks what meets the rarest part, then passes over the others.
fn marking(
    segment: &Segment,
    base: u32,
    order: &[(usize, &Met<'_>)],
    wanted: &dyn Fn(u32) -> bool,
    best: &mut Best,
) {
    let mut named: Vec<u32> = Vec::new();
    let mut marks: Vec<(usize, Vec<u8>)> = Vec::with_capacity(order.len());
    for (at, met) in order {
        let mut mine = vec![0_u8; segment.entries() as usize];
        let before = marks.last().map(|(_, marks)| marks.as_slice());
        let open = |entry: u32| before.is_none_or(|before| before[entry as usize] > 0);
        each(segment, met, open, |entry, score| {
            let mark = &mut mine[entry as usize];
            if *mark == 0 && before.is_none() {
                named.push(entry);
            }
            *mark = score.max(*mark);
        });
        marks.push((*at, mine));
    }
    for entry in named.into_iter().filter(|entry| wanted(*entry)) {
        let mut scores = [0; PARTS];
        for (at, marks) in &marks {
            scores[*at] = marks[entry as usize];
        }
        if scores[..order.len()].iter().all(|score| *score > 0) {
            best.push(Candidate::new(base + entry, scores));
        }
    }
}

/// Every posting of a part whose entry is open, with its score.
fn each(segment: &Segment, met: &Met<'_>, open: impl Fn(u32) -> bool, mut told: impl FnMut(u32, u8)) {
    for span in BEST_FIRST.into_iter().flat_map(|how| met.spans(how)) {
        for (class, postings) in classes(span.postings) {
            let score = span.grade.score(class);
            if score == 0 {
                continue;
            }
            for entry in postings.iter().map(|posting| entry_of(*posting)) {
                if open(entry) {
                    told(entry, score);
                }
            }
        }
    }
    for lookup in &met.lookups {
        for entry in lookup.postings.iter().map(|posting| entry_of(*posting)) {
            if open(entry) {
                let score = segment.meets_number(entry, lookup.form);
                if score > 0 {
                    told(entry, score);
                }
            }
        }
    }
}

/// Sorted postings by their classes.
fn classes(mut postings: &[u32]) -> impl Iterator<Item = (u8, &[u32])> {
    std::iter::from_fn(move || {
        let class = class_of(*postings.first()?);
        // Few words have more than one class, so the end is tried first.
        let end = match postings.last() {
            Some(last) if class_of(*last) == class => postings.len(),
            _ => postings.partition_point(|posting| class_of(*posting) == class),
        };
        let (these, rest) = postings.split_at(end);
        postings = rest;
        Some((class, these))
    })
}
