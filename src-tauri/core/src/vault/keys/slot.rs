//! An officer's slot: their secret seed under their passphrase, and the database key sealed to them.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::sealing::{self, SealedKey};
use super::{DatabaseKey, Keys, random};
use crate::ids::{OfficerId, VaultId};
use crate::vault::Error;
use crate::vault::digest::Digest;
use crate::vault::hex::Hex;

/// What deriving a key from the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What new slots cost: 128 MiB, three passes, one lane.
    pub(crate) const NEW: Self = Self { memory_kib: 128 * 1024, passes: 3, lanes: 1 };

    /// A key file may have been tampered with: less would make guessing cheap, more would stop the
    /// machine before anybody is asked.
    fn is_sane(self) -> bool {
        (Self::NEW.memory_kib..=512 * 1024).contains(&self.memory_kib)
            && (Self::NEW.passes..=8).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
    }
}

/// One officer's slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    /// Names this slot; a new passphrase makes a new one.
    pub slot: Uuid,
    /// Whose it is.
    pub officer: OfficerId,
    /// Their name as enrolled, for the unlock screen.
    pub name: String,
    argon2id: Cost,
    salt: Hex<16>,
    nonce: Hex<24>,
    seed: Hex<48>,
    database_key: Hex<80>,
}

/// An officer's secret, from which their keys come.
pub(crate) type Seed = Zeroizing<[u8; 32]>;

/// What a passphrase opened.
pub(crate) struct Opened {
    pub seed: Seed,
    pub keys: Keys,
    pub database_key: DatabaseKey,
}

impl Slot {
    /// A slot for an officer's seed under a passphrase, with the database key sealed to them.
    pub(crate) fn new(
        vault: VaultId,
        officer: OfficerId,
        name: &str,
        seed: &Seed,
        passphrase: &str,
        database_key: &DatabaseKey,
    ) -> Result<Self, Error> {
        let (slot, argon2id, salt, nonce) = (Uuid::now_v7(), Cost::NEW, random()?, random()?);
        let key = derive(passphrase, &salt, argon2id)?;
        let sealed = XChaCha20Poly1305::new((&*key).into())
            .encrypt((&nonce).into(), Payload { msg: seed.as_slice(), aad: &bound_to(vault, slot, argon2id) })
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(Error::KeyFileBroken)?;
        let sealed_key: SealedKey =
            sealing::seal(database_key, &Keys::of(vault, seed.as_slice()).opening_public(), vault, slot)?;
        Ok(Self {
            slot,
            officer,
            name: name.to_owned(),
            argon2id,
            salt: Hex(salt),
            nonce: Hex(nonce),
            seed: Hex(sealed),
            database_key: Hex(sealed_key),
        })
    }

    /// Gives the slot another database key, sealed to its holder.
    pub(crate) fn take_key(&mut self, sealed: SealedKey) {
        self.database_key = Hex(sealed);
    }

    /// Opens the slot. A wrong passphrase takes the same work as the right one.
    pub(crate) fn open(&self, vault: VaultId, passphrase: &str) -> Result<Opened, Error> {
        let key = derive(passphrase, &self.salt.0, self.argon2id)?;
        let payload = Payload { msg: &self.seed.0, aad: &bound_to(vault, self.slot, self.argon2id) };
        let plain = XChaCha20Poly1305::new((&*key).into())
            .decrypt((&self.nonce.0).into(), payload)
            .map(Zeroizing::new)
            .map_err(|_| Error::WrongPassphrase)?;
        let seed: Seed = Zeroizing::new(plain.as_slice().try_into().map_err(|_| Error::KeyFileBroken)?);
        let keys = Keys::of(vault, seed.as_slice());
        let database_key = sealing::open(&self.database_key.0, keys.opening(), vault, self.slot)
            .ok_or(Error::KeyFileBroken)?;
        Ok(Opened { seed, keys, database_key })
    }
}

/// The work of an unlocking that has no slot to open, so that it does not answer sooner.
pub(crate) fn work_for_nothing(passphrase: &str) {
    let _ = derive(passphrase, &[0; 16], Cost::NEW);
}

/// The key of a passphrase. The same letters give the same key however the keyboard composed them (NFC).
fn derive(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Error> {
    if !cost.is_sane() {
        return Err(Error::KeyFileCost);
    }
    let params =
        Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| Error::KeyFileBroken)?;
    let normal = Zeroizing::new(passphrase.nfc().collect::<String>());
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, &mut *key)
        .map_err(|_| Error::KeyFileBroken)?;
    Ok(key)
}

fn bound_to(vault: VaultId, slot: Uuid, cost: Cost) -> [u8; 32] {
    Digest::of("csp-slot-1")
        .field(vault.uuid().as_bytes())
        .field(slot.as_bytes())
        .number(cost.memory_kib.into())
        .number(cost.passes.into())
        .number(cost.lanes.into())
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_passphrase_in_any_composition_opens_and_no_other() {
        let vault = VaultId::new();
        let seed = Zeroizing::new([5; 32]);
        // The same word, once with a composed and once with a decomposed letter.
        let (composed, decomposed) = ("shkëmb", "shke\u{308}mb");
        let slot = Slot::new(vault, OfficerId::new(), "A", &seed, composed, &DatabaseKey([9; 32])).unwrap();
        let opened = slot.open(vault, decomposed).unwrap();
        assert_eq!((*opened.seed, opened.database_key.0), ([5; 32], [9; 32]));
        assert!(matches!(slot.open(vault, "shkemb"), Err(Error::WrongPassphrase)));
        assert!(matches!(slot.open(VaultId::new(), composed), Err(Error::WrongPassphrase)));
    }

    #[test]
    fn a_cost_out_of_bounds_is_not_even_tried() {
        let cheap = Cost { memory_kib: 8, ..Cost::NEW };
        let endless = Cost { passes: u32::MAX, ..Cost::NEW };
        let huge = Cost { memory_kib: u32::MAX, ..Cost::NEW };
        for cost in [cheap, endless, huge] {
            assert!(matches!(derive("x", &[0; 16], cost), Err(Error::KeyFileCost)));
        }
    }
}
