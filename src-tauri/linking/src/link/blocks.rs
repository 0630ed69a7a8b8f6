//! Which records are compared at all: those that share at least one of several keys. Each key forgives
//! mistakes in all fields that it leaves out, so that a pair escapes only when every key is spoilt.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::intern::NONE;
use super::store::{Records, Row};
use super::values::parts;

/// Blocks up to this size are compared whole; larger ones are parted by a second key.
const WHOLE: usize = 50;
/// What is left of a large block after parting is compared within this many neighbours.
const NEIGHBOURS: usize = 12;

/// How many passes there are.
pub(super) const PASSES: u8 = 16;

fn key(parts: impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    parts.hash(&mut hasher);
    // Fx leaves the low bits poor.
    hasher.finish().rotate_left(23) | 1
}

/// The consonants of a folded name after its first letter, at most `most`: what is left of it under mistakes.
fn skeleton(loose: &str, most: usize) -> [u8; 6] {
    let mut out = [0; 6];
    let mut at = 0;
    for (i, byte) in loose.bytes().enumerate() {
        if at >= most.min(6) {
            break;
        }
        if i == 0 || !matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'h' | b' ') {
            out[at] = byte;
            at += 1;
        }
    }
    out
}

fn sorted<T: Ord>(a: T, b: T) -> (T, T) {
    if a <= b { (a, b) } else { (b, a) }
}

/// The keys of one record in one pass.
pub(super) fn keys(records: &Records, row: &Row, pass: u8, out: &mut Vec<u64>) {
    out.clear();
    let (given, family) = (records.names.loose(row.given), records.names.loose(row.family));
    let named = !given.is_empty() && !family.is_empty();
    let (year, month, day) = parts(row.birth);
    let born = row.birth != 0;
    let initials = [given, family];
    let initials = initials.iter().filter_map(|n| n.bytes().next());
    match pass {
        0 if row.number != NONE => out.push(key((0, row.number))),
        1 => out.extend(row.phones.iter().filter(|p| **p != NONE).map(|p| key((1, p)))),
        2 if named => out.push(key((2, sorted(given, family)))),
        // Day and month in either order.
        3 if born => out.push(key((3, year, sorted(month, day)))),
        4 if born && named => out.extend([key((4, family, month, day)), key((4, given, month, day))]),
        5 if born && named => {
            out.extend([key((5, family, year, given.as_bytes()[0])), key((5, given, year, month))])
        }
        6 if row.address != NONE => out.push(key((6, row.address, row.house))),
        7 if row.postcode != NONE && row.house != NONE => out.push(key((7, row.postcode, row.house))),
        8 if row.settlement != NONE && row.house != NONE => out.push(key((8, row.settlement, row.house))),
        9 if row.settlement != NONE || row.postcode != NONE => {
            for place in [row.settlement, row.postcode] {
                if place != NONE {
                    out.extend([given, family].iter().filter(|n| !n.is_empty()).map(|n| key((9, n, place))));
                }
            }
        }
        // A wrong digit leaves one half of the number as it was.
        10 | 11 if row.number != NONE => {
            let number = records.numbers.text(row.number);
            if number.len() >= 6 && number.is_ascii() {
                let (first, second) = number.split_at(number.len() / 2);
                let half = if pass == 10 { first } else { second };
                out.extend(initials.map(|initial| key((pass, half, initial))));
            }
        }
        12 if named => out.push(key((12, sorted(skeleton(given, 4), skeleton(family, 5))))),
        13 if row.enterprise != NONE => out.push(key((13, row.enterprise))),
        14 if born => {
            // The month and day, or the year and month, with the beginning of either name.
            out.extend(initials.map(|initial| key((14, initial, month, day, row.settlement))));
        }
        15 if row.phones[0] != NONE => {
            let phone = records.phones.text(row.phones[0]);
            if phone.len() >= 7 {
                let (first, second) = phone.split_at(phone.len() / 2);
                out.extend([key((15, 0, first, family)), key((15, 1, second, given))]);
            }
        }
        _ => {}
    }
}

/// What parts a block that is too large: several ways, so that one spoilt field does not lose the pair.
fn second_keys(records: &Records, row: &Row, pass: u8, out: &mut Vec<u64>) {
    out.clear();
    let (given, family) = (records.names.loose(row.given), records.names.loose(row.family));
    let (year, month, day) = parts(row.birth);
    if !given.is_empty() {
        out.push(key((100, skeleton(given, 3))));
    }
    if !family.is_empty() {
        out.push(key((100, skeleton(family, 3))));
    }
    // In a block of one day, the day parts nothing; nor does the place in a block of one place.
    if year != 0 && pass != 3 {
        out.push(key((101, year, sorted(month, day))));
    }
    if (row.settlement != NONE || row.postcode != NONE) && pass != 9 {
        out.push(key((102, row.settlement, row.postcode)));
    }
    if row.phones[0] != NONE {
        out.push(key((103, row.phones[0])));
    }
}

/// Calls `pair` for every pair of records that one pass brings together, some of them twice.
pub(super) fn pass(records: &Records, number: u8, pair: &mut impl FnMut(u32, u32)) {
    let mut entries: Vec<(u64, u32)> = Vec::with_capacity(records.rows.len());
    let mut found = Vec::new();
    for (at, row) in (0_u32..).zip(&records.rows) {
        keys(records, row, number, &mut found);
        entries.extend(found.iter().map(|key| (*key, at)));
    }
    entries.sort_unstable();
    entries.dedup();
    for block in entries.chunk_by(|a, b| a.0 == b.0) {
        if block.len() > WHOLE {
            parted(records, block, number, pair);
        } else {
            whole(block, pair);
        }
    }
}

fn whole(block: &[(u64, u32)], pair: &mut impl FnMut(u32, u32)) {
    for (i, a) in block.iter().enumerate() {
        for b in &block[i + 1..] {
            pair(a.1.min(b.1), a.1.max(b.1));
        }
    }
}

fn parted(records: &Records, block: &[(u64, u32)], pass: u8, pair: &mut impl FnMut(u32, u32)) {
    let mut entries: Vec<(u64, u32)> = Vec::with_capacity(block.len() * 3);
    let mut found = Vec::new();
    for (_, at) in block {
        second_keys(records, &records.rows[*at as usize], pass, &mut found);
        entries.extend(found.iter().map(|key| (*key, *at)));
    }
    entries.sort_unstable();
    entries.dedup();
    for block in entries.chunk_by_mut(|a, b| a.0 == b.0) {
        if block.len() <= WHOLE {
            whole(block, pair);
            continue;
        }
        // Many people of one name born on one day, or one name in one town: neighbours by name and day.
        let sort_key = |at: u32| {
            let row = &records.rows[at as usize];
            (records.names.loose(row.given), records.names.loose(row.family), row.birth)
        };
        block.sort_unstable_by(|a, b| sort_key(a.1).cmp(&sort_key(b.1)));
        for (i, a) in block.iter().enumerate() {
            for b in block[i + 1..].iter().take(NEIGHBOURS) {
                pair(a.1.min(b.1), a.1.max(b.1));
            }
        }
    }
}
