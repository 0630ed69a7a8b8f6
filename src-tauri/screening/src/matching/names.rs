//! Two names held against each other, word by word.

use super::fold::Word;
use super::sound::{SAME_WORD, similarity};

/// How alike an initial is to a word that begins with it.
const INITIAL: f32 = 0.8;

/// What an initial counts of a word's weight.
const INITIAL_WEIGHT: f32 = 0.4;

/// What two words count that are written as one. Another order of the words costs nothing: registers turn
/// names all the time.
const JOINED: f32 = 0.97;

/// What a family name counts that only the other's father's name fits: Nikola Petrović is not Nikolay
/// Petrovich Bogatov.
const FATHERS: f32 = 0.7;

/// Whether a word inside a longer name is made of the father's, as East Slavic names have it.
fn is_fathers(name: &[(&Word, f32)], at: usize) -> bool {
    const ENDINGS: [&[u8]; 6] = [b"oviC", b"eviC", b"ovic", b"evic", b"ovna", b"evna"];
    at > 0 && at + 1 < name.len() && ENDINGS.iter().any(|e| name[at].0.sounds.ends_with(e))
}

/// How the words left over count.
#[derive(Clone, Copy)]
pub(super) struct Leftovers {
    /// A word of the subject's name that the listed name does not have.
    pub own: f32,
    /// A word of the listed name that the subject's does not have: a middle name, a father's, a tribe's.
    pub listed: f32,
}

/// Two words taken for one, by place; `None` for a word without its like.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Pairing {
    pub own: Option<(usize, usize)>,
    pub listed: Option<(usize, usize)>,
    pub similarity: f32,
}

/// The likeness of two names, 0 to 1, and what it rests on.
pub(super) fn compare(
    own: &[(&Word, f32)],
    listed: &[(&Word, f32)],
    leftovers: Leftovers,
    pairings: &mut Vec<Pairing>,
) -> f32 {
    pairings.clear();
    let mut possible: Vec<(f32, usize, usize)> = Vec::with_capacity(own.len() * 2);
    for (i, (a, _)) in own.iter().enumerate() {
        for (j, (b, _)) in listed.iter().enumerate() {
            let mut alike = word(&a.sounds, &b.sounds);
            // A subject with three words has a father's name to set against it.
            if own.len() == 2 && is_fathers(listed, j) {
                alike *= FATHERS;
            }
            if alike > 0.0 {
                possible.push((alike, i, j));
            }
        }
    }
    possible.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut own_used, mut listed_used) = (0u32, 0u32);
    let mut total = Total::default();
    for (alike, i, j) in possible {
        if own_used & 1 << i == 0 && listed_used & 1 << j == 0 {
            own_used |= 1 << i;
            listed_used |= 1 << j;
            let initial = own[i].0.sounds.len() == 1 || listed[j].0.sounds.len() == 1;
            let weight = own[i].1.max(listed[j].1) * if initial { INITIAL_WEIGHT } else { 1.0 };
            total.add(alike, weight);
            pairings.push(Pairing { own: Some((i, i)), listed: Some((j, j)), similarity: alike });
        }
    }
    join(own, listed, &mut own_used, &mut listed_used, &mut total, pairings);
    join_turned(own, listed, &mut own_used, &mut listed_used, &mut total, pairings);
    if total.of == 0.0 {
        return 0.0;
    }
    for (i, (_, weight)) in own.iter().enumerate().filter(|(i, _)| own_used & 1 << i == 0) {
        total.of += weight * leftovers.own;
        pairings.push(Pairing { own: Some((i, i)), listed: None, similarity: 0.0 });
    }
    for (j, (_, weight)) in listed.iter().enumerate().filter(|(j, _)| listed_used & 1 << j == 0) {
        total.of += weight * leftovers.listed;
        pairings.push(Pairing { own: None, listed: Some((j, j)), similarity: 0.0 });
    }
    total.got / total.of
}

#[derive(Default)]
struct Total {
    got: f32,
    of: f32,
}

impl Total {
    fn add(&mut self, alike: f32, weight: f32) {
        self.got += alike * weight;
        self.of += weight;
    }
}

/// The likeness of two words; 0 when they are different words.
fn word(a: &[u8], b: &[u8]) -> f32 {
    if a.len() == 1 || b.len() == 1 {
        return match (a == b, a.first() == b.first()) {
            (true, _) => 1.0,
            (_, true) => INITIAL,
            _ => 0.0,
        };
    }
    let alike = similarity(a, b);
    if alike >= SAME_WORD { alike } else { 0.0 }
}

/// One word of the subject's left over that is two neighbours of the listed name: Nuredin and Nur al-Din.
fn join(
    own: &[(&Word, f32)],
    listed: &[(&Word, f32)],
    own_used: &mut u32,
    listed_used: &mut u32,
    total: &mut Total,
    pairings: &mut Vec<Pairing>,
) {
    for (i, (a, weight)) in own.iter().enumerate() {
        for j in 1..listed.len() {
            let free = *own_used & 1 << i == 0 && *listed_used & (1 << j | 1 << (j - 1)) == 0;
            if !free || a.sounds.len() < 5 {
                continue;
            }
            let both = [&listed[j - 1].0.sounds[..], &listed[j].0.sounds].concat();
            let alike = word(&a.sounds, &both);
            if alike > 0.0 {
                *own_used |= 1 << i;
                *listed_used |= 1 << j | 1 << (j - 1);
                total.add(alike * JOINED, weight.max(listed[j - 1].1).max(listed[j].1));
                let listed = Some((j - 1, j));
                pairings.push(Pairing { own: Some((i, i)), listed, similarity: alike * JOINED });
            }
        }
    }
}

/// The same with the two names' parts exchanged.
fn join_turned(
    own: &[(&Word, f32)],
    listed: &[(&Word, f32)],
    own_used: &mut u32,
    listed_used: &mut u32,
    total: &mut Total,
    pairings: &mut Vec<Pairing>,
) {
    let before = pairings.len();
    join(listed, own, listed_used, own_used, total, pairings);
    for pairing in &mut pairings[before..] {
        std::mem::swap(&mut pairing.own, &mut pairing.listed);
    }
}
