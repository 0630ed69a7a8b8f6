//! Bytes as lower-case hexadecimal text.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text of some bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(*b)]).collect()
}

/// The bytes of a text, or nothing when it is not lower-case hexadecimal: the same bytes are written in one
/// way only, so that no letter of a signed text can be changed unseen.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let nibble = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(nibble(*high)? << 4 | nibble(*low)?)).collect()
}

/// The bytes of a UUID written with or without its strokes.
#[must_use]
pub fn uuid(text: &str) -> Option<crate::Id> {
    decode(&text.replace('-', ""))?.try_into().ok()
}

/// A UUID as people and JSON write it.
#[must_use]
pub fn uuid_text(id: &crate::Id) -> String {
    let digits = encode(id);
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

/// A fixed number of bytes, written as hexadecimal text in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex<const N: usize>(pub [u8; N]);

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = decode(&text).ok_or_else(|| D::Error::custom("not hexadecimal"))?;
        bytes.try_into().map(Self).map_err(|_| D::Error::custom("not of the expected length"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        assert_eq!(encode(&[0, 1, 0xab, 0xff]), "0001abff");
        assert_eq!(decode("0001abff"), Some(vec![0, 1, 0xab, 0xff]));
        assert_eq!(decode("0"), None);
        assert_eq!(decode("0g"), None);
        assert_eq!(decode("0001ABFF"), None);
        let id = uuid("0193a1b2-c3d4-7e5f-8899-aabbccddeeff").unwrap();
        assert_eq!(uuid_text(&id), "0193a1b2-c3d4-7e5f-8899-aabbccddeeff");
    }
}
