//! Which records are likely one person's, without anybody's labels: a model of three kinds of pairs (one
//! person, relatives in one house, strangers) whose weights are learned from the records themselves.
//! After Fellegi and Sunter; nothing here merges anything.

mod blocks;
mod compare;
mod groups;
mod index;
mod intern;
mod judge;
mod learn;
mod levels;
mod parts;
mod record;
mod store;
mod values;
mod weights;

use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::FxHashMap;

use compare::compare;
use levels::Pattern;
use parts::Seen;

pub use groups::groups;
pub use index::{Index, Twin};
pub use judge::{Evidence, Judgement, LIKELY, Relation};
pub use levels::{Agreement, Field};
pub use record::{Day, Record, Sex};
pub use store::Records;
pub use weights::Model;

/// Pairs are kept for judging from this natural logarithm of their odds on, by the sensible model.
const KEPT: f64 = -9.0;
/// Relatives are reported from this probability on.
const RELATIVES: f64 = 0.5;

/// The caller took back what it had asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancelled;

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cancelled")
    }
}

impl std::error::Error for Cancelled {}

/// How the caller follows the work and stops it.
pub struct Watch<'a> {
    /// Told how much of the work is done, from 0 to 1.
    pub progress: &'a mut dyn FnMut(f64),
    /// Set by the caller to stop.
    pub cancel: &'a AtomicBool,
}

/// Two records judged, by their places, the smaller first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The first record's place.
    pub a: u32,
    /// The second record's place.
    pub b: u32,
    /// What they likely are.
    pub judgement: Judgement,
}

/// What was learned and found.
pub struct Linkage {
    /// The model the records taught.
    pub model: Model,
    /// Pairs likely one person from the asked probability on, and likely relatives; the likeliest first.
    pub pairs: Vec<Pair>,
}

/// Compares all records and gives the pairs that are one person with at least the probability `least`,
/// and the relatives among the others.
///
/// # Errors
/// [`Cancelled`] when the caller stopped it.
pub fn link(records: &Records, least: f64, watch: &mut Watch<'_>) -> Result<Linkage, Cancelled> {
    #[allow(clippy::cast_precision_loss, reason = "never so many records")]
    let size = records.rows.len() as f64;
    let mut model = Model { size: size.max(2.0), ..Model::sensible() };
    let mut seen = Seen::new(if size > 50_000.0 { 22 } else { 18 });
    learn::strangers(records, &mut model, &mut seen);
    (watch.progress)(0.05);
    let kept = candidates(records, &model, &mut seen, watch)?;
    let mut patterns: FxHashMap<Pattern, u32> = FxHashMap::default();
    for (_, pattern) in &kept {
        *patterns.entry(*pattern).or_default() += 1;
    }
    learn::same(records, &patterns, &mut model);
    (watch.progress)(0.95);
    let mut pairs: Vec<Pair> = Vec::new();
    for (key, pattern) in &kept {
        let (a, b) = unpacked(*key);
        let judgement =
            judge::judge(records, &model, &records.rows[a as usize], &records.rows[b as usize], *pattern);
        if judgement.probability >= least || judgement.relatives >= RELATIVES {
            pairs.push(Pair { a, b, judgement });
        }
    }
    pairs.sort_by(|x, y| {
        let by_chance = y.judgement.probability.total_cmp(&x.judgement.probability);
        by_chance.then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    (watch.progress)(1.0);
    Ok(Linkage { model, pairs })
}

fn packed(a: u32, b: u32) -> u64 {
    (u64::from(a) << 32) | u64::from(b)
}

fn unpacked(key: u64) -> (u32, u32) {
    (u32::try_from(key >> 32).unwrap_or(0), u32::try_from(key & 0xFFFF_FFFF).unwrap_or(0))
}

/// The pairs worth judging, each once, in the order of places.
fn candidates(
    records: &Records,
    model: &Model,
    seen: &mut Seen,
    watch: &mut Watch<'_>,
) -> Result<Vec<(u64, Pattern)>, Cancelled> {
    let mut kept: Vec<(u64, Pattern)> = Vec::new();
    // Pairs met a moment ago need not be compared again; the list below settles the rest.
    let many = records.rows.len() > 50_000;
    let recent_size = if many { 1 << 23 } else { 1 << 18 };
    let mut recent = vec![0_u64; recent_size];
    for pass in 0..blocks::PASSES {
        let mut stopped = false;
        let mut met = 0_u32;
        blocks::pass(records, pass, &mut |a, b| {
            met = met.wrapping_add(1);
            if met.is_multiple_of(4096) && watch.cancel.load(Ordering::Relaxed) {
                stopped = true;
            }
            if stopped || a == b {
                return;
            }
            let key = packed(a, b);
            let spread = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
            let slot = &mut recent[usize::try_from(spread).unwrap_or(0) & (recent_size - 1)];
            if *slot == key {
                return;
            }
            *slot = key;
            let (x, y) = (&records.rows[a as usize], &records.rows[b as usize]);
            if many && compare::hopeless(records, x, y) {
                return;
            }
            let pattern = compare(records, x, y, seen);
            let (same, relatives) = model.logs(pattern);
            if same.max(relatives) > KEPT {
                kept.push((key, pattern));
            }
        });
        if stopped || watch.cancel.load(Ordering::Relaxed) {
            return Err(Cancelled);
        }
        kept.sort_unstable_by_key(|(key, _)| *key);
        kept.dedup_by_key(|(key, _)| *key);
        (watch.progress)(0.05 + 0.85 * f64::from(pass + 1) / f64::from(blocks::PASSES));
    }
    Ok(kept)
}

impl Linkage {
    /// What each field says of two records, the weightiest first.
    #[must_use]
    pub fn evidence(&self, records: &Records, a: u32, b: u32) -> Vec<Evidence> {
        let row = |place: u32| records.rows.get(place as usize);
        match (row(a), row(b)) {
            (Some(a), Some(b)) => judge::evidence(records, &self.model, a, b),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
