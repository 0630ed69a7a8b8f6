//! Sealing the database key to a public key, so that nobody's passphrase is needed to give it to them.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::{DatabaseKey, random};
use crate::ids::VaultId;
use crate::vault::Error;
use crate::vault::digest::Digest;

/// A one-time public key (32 bytes), then the sealed database key (32 bytes and a tag of 16).
pub(crate) type SealedKey = [u8; 80];

/// Seals the database key to a public key. `holder` is the slot it is for.
pub(crate) fn seal(
    key: &DatabaseKey,
    to: &[u8; 32],
    vault: VaultId,
    holder: uuid::Uuid,
) -> Result<SealedKey, Error> {
    let once = StaticSecret::from(random::<32>()?);
    let once_public = PublicKey::from(&once).to_bytes();
    let cipher = cipher(&once, to, &once_public, to).ok_or(Error::KeyFileBroken)?;
    // The key of this cipher is used for this one message, so its nonce need not vary.
    let sealed = cipher
        .encrypt(&[0; 24].into(), Payload { msg: &key.0, aad: &bound_to(vault, holder) })
        .map_err(|_| Error::KeyFileBroken)?;
    let mut out = [0; 80];
    out[..32].copy_from_slice(&once_public);
    out[32..].copy_from_slice(&sealed);
    Ok(out)
}

/// Opens a sealed database key; nothing when it was sealed to another key or was touched.
pub(crate) fn open(
    sealed: &SealedKey,
    opening: &StaticSecret,
    vault: VaultId,
    holder: uuid::Uuid,
) -> Option<DatabaseKey> {
    let once_public: [u8; 32] = sealed[..32].try_into().ok()?;
    let cipher = cipher(opening, &once_public, &once_public, PublicKey::from(opening).as_bytes())?;
    let payload = Payload { msg: &sealed[32..], aad: &bound_to(vault, holder) };
    let plain = Zeroizing::new(cipher.decrypt(&[0; 24].into(), payload).ok()?);
    plain.as_slice().try_into().ok().map(DatabaseKey)
}

/// The cipher both sides come to: from the shared secret, bound to both public keys.
fn cipher(
    own: &StaticSecret,
    theirs: &[u8; 32],
    once: &[u8; 32],
    holder: &[u8; 32],
) -> Option<XChaCha20Poly1305> {
    let shared = own.diffie_hellman(&PublicKey::from(*theirs));
    // A public key of small order would make the secret known to everybody.
    if !shared.was_contributory() {
        return None;
    }
    let mut key = Zeroizing::new([0; 32]);
    let salt = [once.as_slice(), holder.as_slice()].concat();
    Hkdf::<Sha256>::new(Some(&salt), shared.as_bytes()).expand(b"csp-sealed-key-1", &mut *key).ok()?;
    Some(XChaCha20Poly1305::new((&*key).into()))
}

fn bound_to(vault: VaultId, holder: uuid::Uuid) -> [u8; 32] {
    Digest::of("csp-sealed-key-1").field(vault.uuid().as_bytes()).field(holder.as_bytes()).finish()
}

#[cfg(test)]
mod tests {
    use super::super::Keys;
    use super::*;

    #[test]
    fn only_the_holder_in_the_same_place_opens_it() {
        let (vault, holder) = (VaultId::new(), uuid::Uuid::now_v7());
        let keys = Keys::of(vault, b"seed");
        let sealed = seal(&DatabaseKey([9; 32]), &keys.opening_public(), vault, holder).unwrap();
        assert_eq!(open(&sealed, keys.opening(), vault, holder).unwrap().0, [9; 32]);
        assert!(open(&sealed, Keys::of(vault, b"other").opening(), vault, holder).is_none());
        assert!(open(&sealed, keys.opening(), VaultId::new(), holder).is_none());
        assert!(open(&sealed, keys.opening(), vault, uuid::Uuid::now_v7()).is_none());
        for byte in 0..sealed.len() {
            let mut touched = sealed;
            touched[byte] ^= 1;
            assert!(open(&touched, keys.opening(), vault, holder).is_none(), "byte {byte}");
        }
    }

    #[test]
    fn a_public_key_of_small_order_is_refused() {
        assert!(seal(&DatabaseKey([9; 32]), &[0; 32], VaultId::new(), uuid::Uuid::nil()).is_err());
    }
}
