//! The key file `keys.json`: a slot per officer, and the recovery key's share.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::recovery::RecoveryKey;
use super::slot::Slot;
use super::{DatabaseKey, Keys, sealing};
use crate::files::{self, Ready};
use crate::ids::{OfficerId, VaultId};
use crate::vault::Error;
use crate::vault::hex::Hex;

const NAME: &str = "keys.json";
const FORMAT: u32 = 1;
/// The most that is read of a key file, in bytes: a slot takes about one thousand.
const LONGEST: u64 = 1024 * 1024;

/// The key file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    /// The vault it belongs to.
    pub vault: VaultId,
    /// Who is meant when nobody is named; only the sample sets it.
    pub default_officer: Option<OfficerId>,
    /// One slot per officer.
    pub slots: Vec<Slot>,
    recovery: Recovery,
    /// While a rekeyed database takes the place of the present one: what opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Recovery {
    signing_public: Hex<32>,
    database_key: Hex<80>,
}

/// The new key of a database, sealed to everybody who keeps a slot. It stands beside the present one from before
/// the rekeyed database takes its place until that has been opened: whichever of the two a crash leaves, the
/// key file opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Next {
    /// Tells which key it is.
    key_id: Hex<32>,
    slots: Vec<NextSlot>,
    recovery: Recovery,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct NextSlot {
    slot: Uuid,
    database_key: Hex<80>,
}

/// Whom a new database key is sealed to, as the database knows them.
pub(crate) struct Recipients {
    /// Officers with their opening keys.
    pub officers: Vec<(OfficerId, [u8; 32])>,
    /// The recovery key's signing and opening keys.
    pub recovery: ([u8; 32], [u8; 32]),
}

impl KeyFile {
    /// The key file of a new vault, still without officers.
    pub(crate) fn new(vault: VaultId, key: &DatabaseKey, recovery: &RecoveryKey) -> Result<Self, Error> {
        let keys = recovery.keys(vault);
        let sealed = sealing::seal(key, &keys.opening_public(), vault, Uuid::nil())?;
        let recovery = Recovery { signing_public: Hex(keys.signing_public()), database_key: Hex(sealed) };
        Ok(Self { format: FORMAT, vault, default_officer: None, slots: Vec::new(), recovery, next: None })
    }

    /// Where the key file of a vault lies.
    pub(crate) fn path(dir: &Path) -> PathBuf {
        dir.join(NAME)
    }

    /// Reads the key file of the vault in `dir`.
    pub(crate) fn read(dir: &Path) -> Result<Self, Error> {
        // As far as any key file goes: one that goes on for gigabytes must not fill the memory.
        let read = fs::File::open(Self::path(dir)).and_then(|file| {
            let mut bytes = Vec::new();
            file.take(LONGEST + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        });
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == ErrorKind::NotFound => return Err(Error::NoVault),
            Err(e) => return Err(Error::Files(e)),
        };
        Self::parse(&bytes)
    }

    /// Reads the bytes of a key file.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() as u64 > LONGEST {
            return Err(Error::KeyFileBroken);
        }
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        // The format comes first: what a newer program wrote need not parse as ours.
        match serde_json::from_slice::<Format>(bytes) {
            Ok(Format { format: FORMAT }) => serde_json::from_slice::<Self>(bytes)
                .map_err(|_| Error::KeyFileBroken)
                .and_then(Self::without_twins),
            Ok(newer) if newer.format > FORMAT => Err(Error::KeyFileNewer),
            _ => Err(Error::KeyFileBroken),
        }
    }

    /// The bytes of the file.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Error> {
        serde_json::to_vec_pretty(self).map_err(|_| Error::KeyFileBroken)
    }

    /// Refuses a second slot for an officer: which of them opens would be for whoever added it to say.
    fn without_twins(self) -> Result<Self, Error> {
        let twins = |(at, slot): (usize, &Slot)| {
            self.slots[..at].iter().any(|other| {
                other.slot == slot.slot || other.officer == slot.officer || same_name(&other.name, &slot.name)
            })
        };
        if self.slots.iter().enumerate().any(twins) { Err(Error::KeyFileTwice) } else { Ok(self) }
    }

    /// Writes the key file whole or not at all, and reads it back.
    pub(crate) fn write(&self, dir: &Path) -> Result<(), Error> {
        files::replace(&Self::path(dir), &self.bytes()?)?;
        if Self::read(dir)? == *self { Ok(()) } else { Err(Error::KeyFileBroken) }
    }

    /// Writes the key file beside the present one, whole and durable, and reads it back. All that takes room on the
    /// disk is done then.
    pub(crate) fn ready(&self, dir: &Path) -> Result<Ready, Error> {
        let ready = Ready::write(&Self::path(dir), &self.bytes()?)?;
        let written = fs::read(ready.beside())?;
        if Self::parse(&written)? == *self { Ok(ready) } else { Err(Error::KeyFileBroken) }
    }

    /// Sweeps up what a crash left of an unfinished replacement; it may hold a slot that was given up.
    pub(crate) fn sweep(dir: &Path) -> Result<(), Error> {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(".keys.json.") && name.ends_with(".tmp") {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The slot of the officer who is meant.
    pub(crate) fn slot_of(&self, name: Option<&str>) -> Result<&Slot, Error> {
        let names = || self.slots.iter().map(|slot| slot.name.clone()).collect();
        match (name, self.slots.as_slice()) {
            (Some(name), slots) => slots
                .iter()
                .find(|slot| same_name(&slot.name, name))
                .ok_or_else(|| Error::OfficerUnknown(names())),
            (None, [only]) => Ok(only),
            (None, slots) => slots
                .iter()
                .find(|slot| Some(slot.officer) == self.default_officer)
                .ok_or_else(|| Error::OfficerNeeded(names())),
        }
    }

    /// Puts a slot in the place of the officer's old one, or at the end.
    pub(crate) fn put(&mut self, new: Slot) {
        self.slots.retain(|slot| slot.officer != new.officer && !same_name(&slot.name, &new.name));
        self.slots.push(new);
    }

    /// Seals a new database key to all of `to` who have a slot. Nobody's passphrase is needed for it.
    pub(crate) fn prepare(&mut self, key: &DatabaseKey, to: &Recipients) -> Result<(), Error> {
        let mut slots = Vec::new();
        for slot in &self.slots {
            if let Some((_, opening)) = to.officers.iter().find(|(officer, _)| *officer == slot.officer) {
                let database_key = Hex(sealing::seal(key, opening, self.vault, slot.slot)?);
                slots.push(NextSlot { slot: slot.slot, database_key });
            }
        }
        let (signing, opening) = to.recovery;
        let sealed = sealing::seal(key, &opening, self.vault, Uuid::nil())?;
        let recovery = Recovery { signing_public: Hex(signing), database_key: Hex(sealed) };
        self.next = Some(Next { key_id: Hex(key.id()), slots, recovery });
        Ok(())
    }

    /// Whether a rekeyed database was about to take the place of the present one.
    pub(crate) fn is_changing(&self) -> bool {
        self.next.is_some()
    }

    /// The key file for a database that opens with `key`: what belongs to the other key is gone.
    pub(crate) fn settle(&mut self, key: &DatabaseKey) {
        let Some(next) = self.next.take().filter(|next| next.key_id.0 == key.id()) else { return };
        self.slots.retain_mut(|slot| {
            let sealed = next.slots.iter().find(|sealed| sealed.slot == slot.slot);
            sealed.is_some_and(|sealed| {
                slot.take_key(sealed.database_key.0);
                true
            })
        });
        self.recovery = next.recovery;
        let stays = |officer: &OfficerId| self.slots.iter().any(|slot| slot.officer == *officer);
        self.default_officer = self.default_officer.filter(stays);
    }

    /// The next database key, for the holder of a slot who keeps it.
    pub(crate) fn next_key(&self, slot: Uuid, keys: &Keys) -> Option<DatabaseKey> {
        let sealed = self.next.as_ref()?.slots.iter().find(|sealed| sealed.slot == slot)?;
        sealing::open(&sealed.database_key.0, keys.opening(), self.vault, slot)
    }

    /// The next database key, for the holder of the recovery key.
    pub(crate) fn next_key_recovered(&self, recovery: &RecoveryKey) -> Option<DatabaseKey> {
        let sealed = self.next.as_ref()?.recovery.database_key;
        sealing::open(&sealed.0, recovery.keys(self.vault).opening(), self.vault, Uuid::nil())
    }

    /// The database key, when this is the recovery key of the vault.
    pub(crate) fn recover(&self, recovery: &RecoveryKey) -> Result<DatabaseKey, Error> {
        let keys = recovery.keys(self.vault);
        sealing::open(&self.recovery.database_key.0, keys.opening(), self.vault, Uuid::nil())
            .ok_or(Error::RecoveryKeyWrong)
    }
}

/// Officers are told apart by name, whatever the case and composition of its letters.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    use unicode_normalization::UnicodeNormalization;
    let normal = |name: &str| name.trim().nfc().collect::<String>().to_lowercase();
    normal(a) == normal(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key_file() -> KeyFile {
        let recovery = RecoveryKey::random().unwrap();
        KeyFile::new(VaultId::new(), &DatabaseKey([3; 32]), &recovery).unwrap()
    }

    #[test]
    fn it_comes_back_as_it_was_written() {
        let dir = tempfile::tempdir().unwrap();
        let keys = key_file();
        keys.write(dir.path()).unwrap();
        assert_eq!(KeyFile::read(dir.path()).unwrap(), keys);
    }

    #[test]
    fn newer_broken_and_missing_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(KeyFile::read(dir.path()), Err(Error::NoVault)));
        std::fs::write(KeyFile::path(dir.path()), "{\"format\":2,\"new\":true}").unwrap();
        assert!(matches!(KeyFile::read(dir.path()), Err(Error::KeyFileNewer)));
        std::fs::write(KeyFile::path(dir.path()), "{\"format\":1}").unwrap();
        assert!(matches!(KeyFile::read(dir.path()), Err(Error::KeyFileBroken)));
        std::fs::write(KeyFile::path(dir.path()), "half a fi").unwrap();
        assert!(matches!(KeyFile::read(dir.path()), Err(Error::KeyFileBroken)));
    }

    #[test]
    fn the_recovery_key_of_another_vault_opens_nothing() {
        let recovery = RecoveryKey::random().unwrap();
        let keys = KeyFile::new(VaultId::new(), &DatabaseKey([3; 32]), &recovery).unwrap();
        assert_eq!(keys.recover(&recovery).unwrap().0, [3; 32]);
        let other = RecoveryKey::random().unwrap();
        assert!(matches!(keys.recover(&other), Err(Error::RecoveryKeyWrong)));
    }

    #[test]
    fn names_are_the_same_whatever_their_case() {
        assert!(same_name(" Ana Kovač", "ana kovac\u{30c}"));
        assert!(!same_name("Ana", "Anë"));
    }
}
