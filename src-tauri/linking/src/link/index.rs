//! The likely twins of one new record, while somebody types it.

use rustc_hash::FxHashMap;

use super::blocks;
use super::compare::compare;
use super::judge::{Evidence, Judgement, evidence, judge};
use super::parts::Seen;
use super::record::Record;
use super::store::Records;
use super::weights::Model;

/// A block of more records than this says too little to look at all of it.
const TOO_COMMON: usize = 2_000;

/// A known record that may be the new one's person.
#[derive(Debug, Clone, PartialEq)]
pub struct Twin {
    /// The known record's place.
    pub place: u32,
    /// What the two likely are.
    pub judgement: Judgement,
    /// Why, the weightiest first.
    pub evidence: Vec<Evidence>,
}

/// Known records with the keys by which new ones find them.
pub struct Index {
    records: Records,
    model: Model,
    keys: FxHashMap<u64, Vec<u32>>,
    gone: Vec<bool>,
    seen: Seen,
}

impl Index {
    /// Makes the index of records with what they taught.
    #[must_use]
    pub fn new(records: Records, model: Model) -> Self {
        let gone = vec![false; records.len()];
        let mut index = Self { records, model, keys: FxHashMap::default(), gone, seen: Seen::new(16) };
        for place in 0..index.records.len() {
            index.enter(place);
        }
        index
    }

    fn enter(&mut self, place: usize) {
        let mut found = Vec::new();
        let row = self.records.rows[place];
        for pass in 0..blocks::PASSES {
            blocks::keys(&self.records, &row, pass, &mut found);
            for key in &found {
                self.keys.entry(*key).or_default().push(u32::try_from(place).unwrap_or(u32::MAX));
            }
        }
    }

    /// Adds a record and says its place.
    pub fn push(&mut self, record: &Record<'_>) -> u32 {
        let place = self.records.push(record);
        self.gone.push(false);
        self.enter(place as usize);
        place
    }

    /// Takes a record out; its place is not given again.
    pub fn remove(&mut self, place: u32) {
        if let Some(gone) = self.gone.get_mut(place as usize) {
            *gone = true;
        }
    }

    /// The records likely one person with this one from the probability `least` on, and likely
    /// relatives; the likeliest first, at most `limit`.
    pub fn twins(&mut self, record: &Record<'_>, least: f64, limit: usize) -> Vec<Twin> {
        let place = self.records.push(record);
        let row = self.records.rows[place as usize];
        let mut near: Vec<u32> = Vec::new();
        let mut found = Vec::new();
        for pass in 0..blocks::PASSES {
            blocks::keys(&self.records, &row, pass, &mut found);
            for block in found.iter().filter_map(|key| self.keys.get(key)) {
                if block.len() <= TOO_COMMON {
                    near.extend(block);
                }
            }
        }
        near.sort_unstable();
        near.dedup();
        let mut twins: Vec<Twin> = Vec::new();
        for known in near {
            if self.gone[known as usize] {
                continue;
            }
            let other = &self.records.rows[known as usize];
            let pattern = compare(&self.records, other, &row, &mut self.seen);
            let judgement = judge(&self.records, &self.model, other, &row, pattern);
            if judgement.probability >= least || judgement.relatives > 0.5 {
                twins.push(Twin { place: known, judgement, evidence: Vec::new() });
            }
        }
        twins.sort_by(|x, y| {
            let by_chance = y.judgement.probability.total_cmp(&x.judgement.probability);
            by_chance.then(x.place.cmp(&y.place))
        });
        twins.truncate(limit);
        for twin in &mut twins {
            twin.evidence =
                evidence(&self.records, &self.model, &self.records.rows[twin.place as usize], &row);
        }
        self.records.pop();
        twins
    }
}
