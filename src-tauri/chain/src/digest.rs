//! The canonical bytes of what is hashed, signed or bound to a key.
//!
//! Everything is SHA-256 over a label and fields in a fixed order. Each field is its length as eight
//! bytes, most significant first, and then its bytes; a number is its eight bytes, most significant
//! first, as a field; a field that may be absent is the number 0, or the number 1 and the field. So no
//! two different lists of fields give the same bytes, and anybody can write another verifier.

use sha2::{Digest as _, Sha256};

/// A hash being made over a list of fields.
pub struct Digest(Sha256);

impl Digest {
    /// Begins with the label that says what is hashed, so that no hash can stand for another kind.
    #[must_use]
    pub fn of(label: &str) -> Self {
        Self(Sha256::new()).field(label.as_bytes())
    }

    /// With one more field.
    #[must_use]
    pub fn field(mut self, bytes: &[u8]) -> Self {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
        self
    }

    /// With a text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.field(text.as_bytes())
    }

    /// With a number.
    #[must_use]
    pub fn number(self, number: u64) -> Self {
        self.field(&number.to_be_bytes())
    }

    /// With a field that may be absent.
    #[must_use]
    pub fn maybe(self, bytes: Option<&[u8]>) -> Self {
        match bytes {
            Some(bytes) => self.number(1).field(bytes),
            None => self.number(0),
        }
    }

    /// The hash.
    #[must_use]
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_between_fields_changes_the_hash() {
        let one = Digest::of("t").text("ab").text("c").finish();
        let two = Digest::of("t").text("a").text("bc").finish();
        assert_ne!(one, two);
        assert_ne!(Digest::of("t").maybe(None).finish(), Digest::of("t").maybe(Some(b"")).finish());
    }

    #[test]
    fn the_encoding_is_the_documented_one() {
        let by_hand = [0u8, 0, 0, 0, 0, 0, 0, 1, b't', 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 7];
        assert_eq!(Digest::of("t").number(7).finish(), <[u8; 32]>::from(Sha256::digest(by_hand)));
    }
}
