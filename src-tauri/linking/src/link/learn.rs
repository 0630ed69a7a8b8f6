//! Learning without labels. What strangers share is counted on pairs drawn at random; what one person's
//! records share follows from expectation and maximisation over the pairs that met in blocks, each
//! counting as far as it is likely one person's. Nothing is random between runs.

use rustc_hash::FxHashMap;

use super::compare::compare;
use super::intern::NONE;
use super::levels::{Agreement, Field, Pattern, WIDTH};
use super::parts::Seen;
use super::store::Records;
use super::weights::{Model, Table};

/// Fields whose agreements are learned; the others keep their sensible beginnings.
const LEARNED: [Field; 8] = [
    Field::Given,
    Field::Family,
    Field::Birth,
    Field::Number,
    Field::Phone,
    Field::House,
    Field::Address,
    Field::Place,
];
/// How many pairs the beginnings count for among one person's records.
const PRIOR_SAME: f64 = 25.0;
/// How many pairs they count for among strangers.
const PRIOR_STRANGERS: f64 = 400.0;
/// Random pairs drawn.
const DRAWN: usize = 120_000;

/// What one person's records may differ in at most. Where little else is known, expectation and
/// maximisation would otherwise take the families of a register for its duplicates.
///
/// The second figure holds where most records say where the person lives, so that relatives show
/// themselves as such; the first where they do not.
const AT_MOST: [(Field, Agreement, [f64; 2]); 7] = [
    (Field::Given, Agreement::Hint, [0.04, 0.12]),
    (Field::Given, Agreement::Different, [0.025, 0.15]),
    (Field::Family, Agreement::Different, [0.10, 0.15]),
    (Field::Birth, Agreement::Part, [0.03, 0.10]),
    (Field::Birth, Agreement::Different, [0.012, 0.10]),
    (Field::Number, Agreement::Hint, [0.08, 0.15]),
    (Field::Number, Agreement::Different, [0.002, 0.002]),
];

/// Counts what strangers share.
pub(super) fn strangers(records: &Records, model: &mut Model, seen: &mut Seen) {
    let size = records.rows.len();
    if size < 2 {
        return;
    }
    let mut counts: Table = [[0.0; WIDTH]; Field::ALL.len()];
    let mut count = |a: usize, b: usize| {
        let pattern = compare(records, &records.rows[a], &records.rows[b], seen);
        // One person's records and relatives are no strangers.
        let (same, relatives) = model.logs(pattern);
        if same.max(relatives) > -1.0 {
            return;
        }
        for field in LEARNED {
            counts[field as usize][pattern.get(field)] += 1.0;
        }
    };
    if size * (size - 1) / 2 <= DRAWN {
        for a in 0..size {
            for b in a + 1..size {
                count(a, b);
            }
        }
    } else {
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 33).unwrap_or(0) % size
        };
        for _ in 0..DRAWN {
            let (a, b) = (next(), next());
            if a != b {
                count(a, b);
            }
        }
    }
    let before = model.strangers;
    for field in LEARNED {
        // Numbers and telephones meet too rarely by chance to be counted on a sample.
        if matches!(field, Field::Number | Field::Phone) {
            continue;
        }
        blend(
            &mut model.strangers[field as usize],
            &before[field as usize],
            &counts[field as usize],
            PRIOR_STRANGERS,
        );
        // Relatives differ in these as strangers do.
        if matches!(field, Field::Given | Field::Birth) {
            let same = Agreement::Same as usize;
            for value in 1..WIDTH {
                if value != same {
                    model.relatives[field as usize][value] = model.strangers[field as usize][value];
                }
            }
        }
    }
}

fn blend(out: &mut [f64; WIDTH], before: &[f64; WIDTH], counts: &[f64; WIDTH], strength: f64) {
    let known: f64 = counts[1..].iter().sum();
    let prior: f64 = before[1..].iter().sum();
    for value in 1..WIDTH {
        out[value] = (counts[value] + strength * before[value] / prior) / (known + strength);
    }
}

/// Learns what one person's records share from the patterns of candidate pairs and how often each was met.
pub(super) fn same(records: &Records, patterns: &FxHashMap<Pattern, u32>, model: &mut Model) {
    let home =
        |row: &&super::store::Row| row.address != NONE && (row.settlement != NONE || row.postcode != NONE);
    let placed = records.rows.iter().filter(home).count() * 2 > records.rows.len();
    let beginning = model.clone();
    let mut patterns: Vec<(Pattern, f64)> = patterns.iter().map(|(p, n)| (*p, f64::from(*n))).collect();
    // The same order gives the same sums.
    patterns.sort_unstable_by_key(|(pattern, _)| pattern.0);
    for _ in 0..30 {
        let mut counts: Table = [[0.0; WIDTH]; Field::ALL.len()];
        let (mut total, mut kin) = (0.0, 0.0);
        for (pattern, times) in &patterns {
            let (same, relatives) = model.logs(*pattern);
            let top = same.max(relatives).max(0.0);
            let (same, relatives, strange) = ((same - top).exp(), (relatives - top).exp(), (-top).exp());
            let sum = same + relatives + strange;
            let weight = times * same / sum;
            total += weight;
            kin += times * relatives / sum;
            if weight > 1e-6 {
                for field in LEARNED {
                    counts[field as usize][pattern.get(field)] += weight;
                }
            }
        }
        let before = model.clone();
        for field in LEARNED {
            let f = field as usize;
            blend(&mut model.same[f], &beginning.same[f], &counts[f], PRIOR_SAME);
        }
        for (field, agreement, most) in AT_MOST {
            let share = &mut model.same[field as usize][agreement as usize];
            *share = share.min(most[usize::from(placed)]);
        }
        let size = model.size;
        model.same_per_record = (total + 0.15 * 20.0) / (size + 20.0);
        model.relatives_per_record = (kin + 0.2 * 20.0) / (size + 20.0);
        let moved = LEARNED.iter().flat_map(|f| {
            let f = *f as usize;
            (1..WIDTH).map(move |v| (f, v))
        });
        if moved.map(|(f, v)| (model.same[f][v] - before.same[f][v]).abs()).fold(0.0, f64::max) < 1e-5 {
            break;
        }
    }
}
