//! The keys of a vault and the file that keeps them.
//!
//! A random 256-bit database key opens the database. Every officer has a secret seed, from which come
//! a signing key and an opening key; the database key is sealed to every officer's opening key and to
//! that of the printed recovery key. The seed itself lies in the officer's slot under the passphrase.

pub(crate) mod certificate;
pub(crate) mod file;
pub(crate) mod previous;
pub(crate) mod recovery;
pub(crate) mod sealing;
pub(crate) mod slot;

pub(crate) use csp_chain::signature::{fingerprint, verifies};
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{Error, hex};
use crate::ids::VaultId;

/// Fills an array with random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| Error::Files(std::io::Error::other(e)))?;
    Ok(bytes)
}

/// The key of the database.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct DatabaseKey(pub(crate) [u8; 32]);

impl DatabaseKey {
    /// A new one.
    pub(crate) fn random() -> Result<Self, Error> {
        random().map(Self)
    }

    /// What tells this key from another without giving it away: a hash of 256 random bits.
    pub(crate) fn id(&self) -> [u8; 32] {
        super::digest::Digest::of("csp-database-key-id-1").field(&self.0).finish()
    }

    /// In SQLCipher's notation for a key that is given raw instead of derived.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(hex::encode(&self.0));
        Zeroizing::new(format!("x'{}'", digits.as_str()))
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

/// What signs and what opens, both from one secret. Wiped from memory when dropped.
pub(crate) struct Keys {
    signing: SigningKey,
    opening: StaticSecret,
}

impl Keys {
    /// The keys of a secret in one vault.
    pub(crate) fn of(vault: VaultId, secret: &[u8]) -> Self {
        let derive = |label: &[u8]| {
            let mut key = Zeroizing::new([0; 32]);
            // 32 bytes are far below what HKDF can give, so this cannot fail.
            let _ = Hkdf::<Sha256>::new(Some(vault.uuid().as_bytes()), secret).expand(label, &mut *key);
            key
        };
        Self {
            signing: SigningKey::from_bytes(&derive(b"csp-signing-key-1")),
            opening: StaticSecret::from(*derive(b"csp-opening-key-1")),
        }
    }

    /// The key that others check signatures with.
    pub(crate) fn signing_public(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The key that others seal to.
    pub(crate) fn opening_public(&self) -> [u8; 32] {
        PublicKey::from(&self.opening).to_bytes()
    }

    /// Signs a hash. The hash carries the label of what it is about.
    pub(crate) fn sign(&self, hash: &[u8; 32]) -> [u8; 64] {
        use ed25519_dalek::Signer;
        self.signing.sign(hash).to_bytes()
    }

    /// The key that opens what is sealed to these keys.
    pub(crate) fn opening(&self) -> &StaticSecret {
        &self.opening
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_from_the_secret_and_the_vault() {
        let (here, there) = (VaultId::new(), VaultId::new());
        assert_eq!(Keys::of(here, b"seed").signing_public(), Keys::of(here, b"seed").signing_public());
        assert_ne!(Keys::of(here, b"seed").signing_public(), Keys::of(there, b"seed").signing_public());
        assert_ne!(Keys::of(here, b"seed").opening_public(), Keys::of(here, b"other").opening_public());
    }

    #[test]
    fn a_signature_holds_for_its_key_and_hash_only() {
        let keys = Keys::of(VaultId::new(), b"seed");
        let signature = keys.sign(&[7; 32]);
        assert!(verifies(&keys.signing_public(), &[7; 32], &signature));
        assert!(!verifies(&keys.signing_public(), &[8; 32], &signature));
        assert!(!verifies(&Keys::of(VaultId::new(), b"seed").signing_public(), &[7; 32], &signature));
        assert!(!verifies(b"short", &[7; 32], &signature));
    }

    #[test]
    fn nothing_secret_is_printed() {
        assert_eq!(format!("{:?}", Keys::of(VaultId::new(), b"seed")), "Keys(…)");
        assert_eq!(format!("{:?}", DatabaseKey([1; 32])), "DatabaseKey(…)");
    }
}
