//! How far two days, two numbers or two addresses agree.

use super::levels::Agreement;
use super::record::Day;

/// A day in one number; zero is no day.
pub(super) fn packed(day: Option<Day>) -> u32 {
    day.map_or(0, |d| (u32::from(d.year) << 9) | (u32::from(d.month) << 5) | u32::from(d.day))
}

/// Year, month and day of a packed day.
pub(super) fn parts(packed: u32) -> (u32, u32, u32) {
    (packed >> 9, (packed >> 5) & 15, packed & 31)
}

/// Compares two packed days.
pub(super) fn days(a: u32, b: u32) -> Agreement {
    if a == 0 || b == 0 {
        return Agreement::Missing;
    }
    if a == b {
        return Agreement::Same;
    }
    let ((ya, ma, da), (yb, mb, db)) = (parts(a), parts(b));
    if ya == yb && ma == db && da == mb {
        return Agreement::Swapped;
    }
    let digits = |(y, m, d): (u32, u32, u32)| {
        [y / 1000, y / 100 % 10, y / 10 % 10, y % 10, m / 10, m % 10, d / 10, d % 10]
    };
    let (xs, ys) = (digits((ya, ma, da)), digits((yb, mb, db)));
    let wrong = (0..8).filter(|&i| xs[i] != ys[i]).count();
    let first = (0..8).find(|&i| xs[i] != ys[i]).unwrap_or(0);
    let swapped = wrong == 2 && first < 7 && xs[first] == ys[first + 1] && xs[first + 1] == ys[first];
    match wrong {
        1 => Agreement::Mistake,
        2 if swapped => Agreement::Mistake,
        _ if u32::from(ya == yb) + u32::from(ma == mb) + u32::from(da == db) == 2 => Agreement::Part,
        // The day and month swapped, and the year mistyped.
        _ if ma == db && da == mb => Agreement::Part,
        _ => Agreement::Different,
    }
}

/// Mistakes between two runs of digits, up to three.
fn mistakes(a: &str, b: &str) -> usize {
    crate::names::distance(a.as_bytes(), b.as_bytes(), 2)
}

/// Compares two identity numbers that differ as texts or not.
pub(super) fn numbers(a: &str, b: &str, valid: (bool, bool)) -> Agreement {
    if a.is_empty() || b.is_empty() {
        return Agreement::Missing;
    }
    if a == b {
        return Agreement::Same;
    }
    let shape = |n: &str| n.bytes().all(|c| c.is_ascii_digit()).then_some(n.len());
    if let (Some(10), Some(13)) | (Some(13), Some(10)) = (shape(a), shape(b)) {
        // One person may have a Kosovo number and a JMBG: that they differ says nothing.
        return Agreement::Missing;
    }
    match mistakes(a, b) {
        1 if a.len().min(b.len()) >= 5 => Agreement::Mistake,
        1 | 2 if a.len().min(b.len()) >= 7 && valid != (true, true) => Agreement::Alike,
        _ if valid == (true, true) => Agreement::Different,
        _ => Agreement::Hint,
    }
}

/// Whether an identity number passes its own check: ten digits as in Kosovo, thirteen as JMBG.
pub(super) fn check_holds(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum = |weights: &[u32]| digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>();
    let check = |sum: u32| match 11 - sum % 11 {
        10 | 11 => 0,
        c => c,
    };
    match digits.len() {
        _ if digits.len() != number.len() => false,
        10 => digits[0] == 9 || check(sum(&[4, 3, 2, 7, 6, 5, 4, 3, 2])) == digits[9],
        13 => check(sum(&[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) == digits[12],
        _ => false,
    }
}

/// Compares two telephones of the same length of national number.
pub(super) fn phones(a: &str, b: &str) -> Agreement {
    if a.is_empty() || b.is_empty() {
        Agreement::Missing
    } else if a == b {
        Agreement::Same
    } else if a.len().min(b.len()) >= 7 && mistakes(a, b) == 1 {
        Agreement::Mistake
    } else {
        Agreement::Different
    }
}

/// Compares two house numbers.
pub(super) fn houses(a: &str, b: &str) -> Agreement {
    fn number(text: &str) -> &str {
        &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
    }
    if a.is_empty() || b.is_empty() {
        Agreement::Missing
    } else if a == b {
        Agreement::Same
    } else if !number(a).is_empty() && number(a) == number(b) {
        Agreement::Part
    } else if a.len().max(b.len()) >= 2 && mistakes(a, b) == 1 {
        Agreement::Mistake
    } else {
        Agreement::Different
    }
}

/// The pairs of neighbouring letters of a text, in order: what is left of an address whose words changed
/// places. Blanks part words but do not count.
pub(super) fn bigrams(text: &str) -> Box<[u16]> {
    let mut pairs: Vec<u16> = Vec::with_capacity(text.len());
    for word in text.split(' ') {
        let mut before = 0_u16;
        for byte in word.bytes() {
            let byte = u16::from(byte);
            pairs.push((before << 8) | byte);
            before = byte;
        }
    }
    pairs.sort_unstable();
    pairs.into_boxed_slice()
}

/// The share of letter pairs two texts have in common, from 0 to 1 (Dice).
#[allow(clippy::cast_precision_loss, reason = "texts are short")]
pub(super) fn common(a: &[u16], b: &[u16]) -> f32 {
    let (mut i, mut j, mut both) = (0, 0, 0_usize);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                i += 1;
                j += 1;
            }
        }
    }
    2.0 * both as f32 / (a.len() + b.len()).max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> u32 {
        packed(Some(Day { year, month, day }))
    }

    #[test]
    fn days_swap_slip_and_differ() {
        let birth = day(1983, 4, 12);
        assert_eq!(days(birth, birth), Agreement::Same);
        assert_eq!(days(birth, day(1983, 12, 4)), Agreement::Swapped);
        assert_eq!(days(birth, day(1983, 4, 13)), Agreement::Mistake);
        assert_eq!(days(birth, day(1938, 4, 12)), Agreement::Mistake);
        assert_eq!(days(birth, day(1983, 4, 25)), Agreement::Part);
        assert_eq!(days(birth, day(1990, 7, 1)), Agreement::Different);
        assert_eq!(days(birth, 0), Agreement::Missing);
    }

    #[test]
    fn identity_numbers_forgive_one_mistake_and_two_kinds() {
        let (a, b) = ("1234567892", "2004561231");
        assert!(check_holds(a));
        assert_eq!(numbers(a, "1234567829", (true, false)), Agreement::Mistake);
        assert_eq!(numbers(a, "1234567992", (true, false)), Agreement::Mistake);
        assert_eq!(numbers(a, b, (true, true)), Agreement::Different);
        assert_eq!(numbers(a, b, (true, false)), Agreement::Hint);
        assert_eq!(numbers(a, "0101980930012", (true, true)), Agreement::Missing);
        assert_eq!(numbers("1804974", "1840974", (false, false)), Agreement::Mistake);
        assert_eq!(numbers(a, "", (true, false)), Agreement::Missing);
    }

    #[test]
    fn house_numbers_and_telephones() {
        assert_eq!(houses("12", "12a"), Agreement::Part);
        assert_eq!(houses("12", "21"), Agreement::Mistake);
        assert_eq!(houses("12", "77"), Agreement::Different);
        assert_eq!(phones("44123456", "44123465"), Agreement::Mistake);
        assert_eq!(phones("44123456", "49876543"), Agreement::Different);
    }

    #[test]
    fn addresses_keep_their_letters_when_words_change_places() {
        let (a, b) = (bigrams("frencham place willtarny"), bigrams("willtarny frencham place"));
        assert!(common(&a, &b) > 0.99);
        assert!(common(&a, &bigrams("goyder street")) < 0.4);
    }
}
