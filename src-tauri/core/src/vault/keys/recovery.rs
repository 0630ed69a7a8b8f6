//! The recovery key: printed once when the vault is made, typed by a person on a bad day.
//!
//! 160 random bits as eight groups of five letters and digits. No letter can be taken for another
//! (Crockford's alphabet: O is read as 0, I and L as 1), and the last sign of each group checks the
//! group and its place, so a mistyped group is named.

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Keys, random};
use crate::ids::VaultId;
use crate::vault::Error;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 8;

/// The recovery key of a vault. Show it once, on paper; it opens the vault without any passphrase.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey([u8; 20]);

impl RecoveryKey {
    /// A new one.
    pub(crate) fn random() -> Result<Self, Error> {
        random().map(Self)
    }

    /// The text to print: `7Q2MX-…`, eight groups.
    #[must_use]
    pub fn text(&self) -> zeroize::Zeroizing<String> {
        let mut text = String::with_capacity(GROUPS * 6);
        for group in 0..GROUPS {
            if group > 0 {
                text.push('-');
            }
            let digits = self.digits(group);
            for digit in digits.into_iter().chain([check(group, digits)]) {
                text.push(char::from(ALPHABET[usize::from(digit)]));
            }
        }
        zeroize::Zeroizing::new(text)
    }

    /// Reads what a person typed: case, blanks and dashes do not matter.
    ///
    /// # Errors
    /// Which group is mistyped, counted from 1; group 0 when there are too many or too few signs.
    pub fn read(typed: &str) -> Result<Self, Error> {
        let signs: Vec<char> = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if signs.len() != GROUPS * 5 {
            return Err(Error::RecoveryKeyMistyped { group: 0 });
        }
        let mut key = Self([0; 20]);
        for (group, signs) in signs.chunks(5).enumerate() {
            let wrong = || Error::RecoveryKeyMistyped { group: group + 1 };
            let mut digits = [0; 5];
            for (digit, sign) in digits.iter_mut().zip(signs) {
                *digit = value(*sign).ok_or_else(wrong)?;
            }
            let [a, b, c, d, last] = digits;
            if check(group, [a, b, c, d]) != last {
                return Err(wrong());
            }
            key.set_digits(group, [a, b, c, d]);
        }
        Ok(key)
    }

    /// The keys it stands for in a vault.
    pub(crate) fn keys(&self, vault: VaultId) -> Keys {
        Keys::of(vault, &self.0)
    }

    /// The four digits of five bits in a group: groups are 20 bits, two groups are five bytes.
    fn digits(&self, group: usize) -> [u8; 4] {
        let bits = self.pair(group);
        let shift = if group.is_multiple_of(2) { 20 } else { 0 };
        [15, 10, 5, 0].map(|s| u8::try_from((bits >> (shift + s)) & 31).unwrap_or(0))
    }

    fn set_digits(&mut self, group: usize, digits: [u8; 4]) {
        let shift = if group.is_multiple_of(2) { 20 } else { 0 };
        let bits = digits.into_iter().fold(0u64, |bits, digit| (bits << 5) | u64::from(digit)) << shift;
        let start = group / 2 * 5;
        let both = (self.pair(group) | bits).to_be_bytes();
        self.0[start..start + 5].copy_from_slice(&both[3..]);
    }

    /// The 40 bits of the two groups a group belongs to.
    fn pair(&self, group: usize) -> u64 {
        let start = group / 2 * 5;
        self.0[start..start + 5].iter().fold(0, |bits, byte| (bits << 8) | u64::from(*byte))
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// Odd weights, so that any single wrong sign shows; different ones, so that two swapped signs do too.
fn check(group: usize, digits: [u8; 4]) -> u8 {
    let weighted: usize = digits.into_iter().zip([1, 3, 7, 13]).map(|(d, w)| usize::from(d) * w).sum();
    u8::try_from((weighted + group * 11) % 32).unwrap_or(0)
}

fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|a| char::from(*a) == sign).and_then(|p| u8::try_from(p).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn what_is_printed_can_be_typed(bytes: [u8; 20]) {
            let text = RecoveryKey(bytes).text();
            proptest::prop_assert_eq!(text.len(), 47);
            proptest::prop_assert_eq!(RecoveryKey::read(&text).unwrap().0, bytes);
            let sloppy = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            proptest::prop_assert_eq!(RecoveryKey::read(&sloppy).unwrap().0, bytes);
        }

        #[test]
        fn one_wrong_sign_is_named_by_its_group(bytes: [u8; 20], place in 0usize..40, sign in 0usize..32) {
            let text: String = RecoveryKey(bytes).text().replace('-', "");
            let wrong = char::from(ALPHABET[sign]);
            proptest::prop_assume!(text.as_bytes()[place] != ALPHABET[sign]);
            let mut typed: Vec<char> = text.chars().collect();
            typed[place] = wrong;
            let typed: String = typed.into_iter().collect();
            let group = place / 5 + 1;
            let named = match RecoveryKey::read(&typed) {
                Err(Error::RecoveryKeyMistyped { group }) => Some(group),
                _ => None,
            };
            proptest::prop_assert_eq!(named, Some(group));
        }
    }

    #[test]
    fn too_short_and_exchanged_groups_are_refused() {
        assert!(matches!(RecoveryKey::read("7Q2MX"), Err(Error::RecoveryKeyMistyped { group: 0 })));
        let text = RecoveryKey([0x5a; 20]).text();
        let mut groups: Vec<&str> = text.split('-').collect();
        groups.swap(0, 2);
        assert!(matches!(RecoveryKey::read(&groups.join("-")), Err(Error::RecoveryKeyMistyped { group: 1 })));
    }
}
