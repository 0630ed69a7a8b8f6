//! Signatures over hashes, and the prints of keys that people compare.

use ed25519_dalek::{Signature, VerifyingKey};

use crate::digest::Digest;
use crate::hex;

/// Whether an ed25519 signature over a hash is this key's.
#[must_use]
pub fn verifies(public: &[u8], hash: &[u8; 32], signature: &[u8]) -> bool {
    let (Ok(public), Ok(signature)) = (<[u8; 32]>::try_from(public), <[u8; 64]>::try_from(signature)) else {
        return false;
    };
    VerifyingKey::from_bytes(&public)
        .is_ok_and(|key| key.verify_strict(hash, &Signature::from_bytes(&signature)).is_ok())
}

/// A public key in groups that two people can compare by reading aloud.
#[must_use]
pub fn fingerprint(signing_public: &[u8]) -> String {
    let digits = hex::encode(&Digest::of("csp-fingerprint-1").field(signing_public).finish());
    digits.as_bytes().chunks(4).take(8).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}
