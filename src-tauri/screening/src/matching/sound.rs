//! How near two words sound, and the skeleton by which near ones are found.

use super::fold::is_vowel;

/// Words less similar than this are different words.
pub(super) const SAME_WORD: f32 = 0.74;

/// How steeply similarity falls with every changed sound of a short word.
const STEEPNESS: f32 = 1.4;

/// 1 for the same sounds, 0 for nothing in common.
///
/// The cost of changing one word into the other is held against the shorter stem, not the whole word: with
/// -ović counted, Petković and Petrović would differ in one sound of eight.
pub(super) fn similarity(a: &[u8], b: &[u8]) -> f32 {
    if a == b {
        return 1.0;
    }
    let base = stem(a).min(stem(b)) as f32;
    let bound = (1.0 - SAME_WORD) * base / STEEPNESS;
    // Each missing sound costs at least 0.3.
    if 0.3 * a.len().abs_diff(b.len()) as f32 > bound {
        return 0.0;
    }
    (1.0 - STEEPNESS * distance(a, b, bound) / base).max(0.0)
}

/// The length of a word without the ending half the families of its country share.
pub(super) fn stem(word: &[u8]) -> usize {
    const ENDINGS: [&[u8]; 16] = [
        b"oviC", b"eviC", b"ovic", b"evic", b"oviq", b"eviq", b"iC", b"ic", b"iq", b"ova", b"eva", b"ski",
        b"ov", b"ev", b"ai", b"enko",
    ];
    let cut = ENDINGS.iter().find(|e| word.len() >= e.len() + 3 && word.ends_with(e)).map_or(0, |e| e.len());
    (word.len() - cut).max(2)
}

/// Weighted edit distance with neighbours swapped; endless as soon as it must pass the bound. Words are at
/// most some 60 sounds.
fn distance(a: &[u8], b: &[u8], bound: f32) -> f32 {
    const WIDTH: usize = 64;
    let (a, b) = (&a[..a.len().min(WIDTH - 1)], &b[..b.len().min(WIDTH - 1)]);
    let (mut before_last, mut last, mut now) = ([0.0f32; WIDTH], [0.0f32; WIDTH], [0.0f32; WIDTH]);
    for j in 1..=b.len() {
        last[j] = last[j - 1] + missing(b[j - 1]);
    }
    for i in 1..=a.len() {
        now[0] = last[0] + missing(a[i - 1]);
        let mut row = now[0];
        for j in 1..=b.len() {
            let mut least = last[j - 1] + changed(a[i - 1], b[j - 1]);
            least = least.min(last[j] + missing(a[i - 1])).min(now[j - 1] + missing(b[j - 1]));
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before_last[j - 2] + 0.6);
            }
            now[j] = least;
            row = row.min(least);
        }
        // Neighbours swapped reach back over one row, at a cost above that of the row between.
        if row > bound {
            return f32::INFINITY;
        }
        before_last = last;
        last = now;
    }
    // A misheard name seldom begins with quite another sound.
    let first = match (a.first(), b.first()) {
        (Some(a), Some(b)) if changed(*a, *b) > 0.4 => 0.3,
        _ => 0.0,
    };
    last[b.len()] + first
}

fn missing(sound: u8) -> f32 {
    match sound {
        b'h' | b'j' => 0.3,
        s if is_vowel(s) => 0.45,
        // Less than a changed one: families differ by a consonant changed, slips of the pen leave one out.
        _ => 0.9,
    }
}

fn changed(a: u8, b: u8) -> f32 {
    if a == b {
        return 0.0;
    }
    if is_vowel(a) && is_vowel(b) {
        return 0.3;
    }
    match (a.min(b), a.max(b)) {
        // Capital letters sort before small ones.
        (b'C', b'q') => 0.15,
        (b'C', b'c') | (b'k', b'q') | (b'i', b'j') => 0.2,
        (b'J', b'j') => 0.25,
        (b'S', b's') | (b'Z', b'z') | (b'c', b'k') | (b'J', b'c') | (b'c', b'q') => 0.3,
        (b'J', b'Z')
        | (b'J', b'g')
        | (b'c', b's')
        | (b's', b'z')
        | (b'f', b'v')
        | (b'u', b'v')
        | (b'd', b't') => 0.4,
        (b'C', b'J') | (b'C', b'k') | (b'b', b'p') | (b'g', b'k') | (b'g', b'h') => 0.5,
        (b'C', b'S') | (b'b', b'v') | (b'h', b'k') | (b'S', b'Z') => 0.6,
        (b'm', b'n') => 0.8,
        _ => 1.0,
    }
}

/// Consonants of a word in coarse classes, packed into a number; two where `j` may be a consonant or not.
pub(super) fn skeletons(word: &[u8]) -> [u64; 2] {
    [skeleton(word, false), skeleton(word, true)]
}

fn skeleton(word: &[u8], keep_j: bool) -> u64 {
    let (mut packed, mut count, mut last) = (0u64, 0, 0u8);
    for (at, sound) in word.iter().enumerate() {
        let class = match *sound {
            s if is_vowel(s) => {
                if at > 0 {
                    continue;
                }
                b'a'
            }
            b'j' if at > 0 && !keep_j => continue,
            b'h' if at > 0 => continue,
            b'j' | b'J' => b'j',
            b'c' | b'C' | b'q' | b'k' => b'k',
            b'S' | b's' | b'Z' | b'z' => b's',
            b'v' | b'f' => b'v',
            s => s,
        };
        if class == last || count == 12 {
            continue;
        }
        last = class;
        count += 1;
        packed = packed << 5 | u64::from(code(class));
    }
    packed
}

/// 1 to 31; the rare digits share what is left.
fn code(class: u8) -> u8 {
    if class.is_ascii_lowercase() { class - b'a' + 1 } else { 27 + class % 5 }
}

/// The skeleton and, of a long enough one, every skeleton with one sound left out. Two words whose skeletons
/// differ in one place have one of these in common.
pub(super) fn keys(word: &[u8]) -> Vec<u64> {
    let mut keys = Vec::new();
    for packed in skeletons(word) {
        keys.push(packed);
        let count = (64 - packed.leading_zeros()).div_ceil(5);
        if count < 3 {
            continue;
        }
        for place in 0..count {
            let low = packed & ((1 << (5 * place)) - 1);
            keys.push((packed >> (5 * (place + 1)) << (5 * place)) | low);
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}
