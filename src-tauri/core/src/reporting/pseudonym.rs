//! Short names for what a report must not name: stable from month to month, so that a grant can be
//! followed, and not to be worked out from any number people know.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

/// Letters and digits that cannot be taken for one another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The pseudonyms of all `ids` (oldest first), such as `B-7F3K-Q2M9`. `hash` is a keyed hash of this
/// vault (hex). Should two come out alike, the younger takes another: an older one never changes.
pub(super) fn pseudonyms(
    mark: char,
    purpose: &str,
    ids: &[Uuid],
    hash: impl Fn(&[u8]) -> String,
) -> HashMap<Uuid, String> {
    let mut taken = HashSet::with_capacity(ids.len());
    let mut names = HashMap::with_capacity(ids.len());
    for id in ids {
        for attempt in 0_u32.. {
            let mut content = format!("report pseudonym, {purpose}, {attempt}: ").into_bytes();
            content.extend_from_slice(id.as_bytes());
            let name = written(mark, &hash(&content));
            if taken.insert(name.clone()) {
                names.insert(*id, name);
                break;
            }
        }
    }
    names
}

/// The first forty bits of a hash as eight letters in two groups.
fn written(mark: char, hex: &str) -> String {
    let bits = hex.get(..10).and_then(|first| u64::from_str_radix(first, 16).ok()).unwrap_or_default();
    let mut name = format!("{mark}-");
    for place in 0..8 {
        if place == 4 {
            name.push('-');
        }
        let letter = (bits >> (35 - 5 * place)) & 31;
        name.push(char::from(ALPHABET[usize::try_from(letter).unwrap_or_default()]));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(n: u128) -> Vec<Uuid> {
        (1..=n).map(Uuid::from_u128).collect()
    }

    fn constant_then_attempt(content: &[u8]) -> String {
        // Everybody's first attempt is alike; later attempts differ by who asks.
        let text = String::from_utf8_lossy(content);
        if text.contains(", 0: ") {
            "00".repeat(32)
        } else {
            format!("{:02x}", content.last().unwrap()).repeat(32)
        }
    }

    #[test]
    fn a_pseudonym_is_short_and_readable() {
        let names = pseudonyms('B', "people", &ids(1), |_| "ff00ff00ff".to_owned());
        assert_eq!(names[&Uuid::from_u128(1)], "B-ZW0F-Y07Z");
    }

    #[test]
    fn when_two_come_out_alike_the_older_keeps_its_own() {
        let one = pseudonyms('B', "people", &ids(1), constant_then_attempt);
        let three = pseudonyms('B', "people", &ids(3), constant_then_attempt);
        assert_eq!(one[&Uuid::from_u128(1)], three[&Uuid::from_u128(1)]);
        let distinct: HashSet<_> = three.values().collect();
        assert_eq!(distinct.len(), 3);
    }
}
