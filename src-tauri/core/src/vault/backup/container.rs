//! The one file that a backup is.
//!
//! ```text
//! 8 bytes    "CSPBACK\n"
//! 4 bytes    length of the header, most significant byte first
//! n bytes    the header, JSON
//! 32 bytes   the seal of the header
//! parts      one after the other, in the header's order
//! ```
//!
//! The header names every part with its length and SHA-256, so that the seal over the header holds for
//! the whole file. It can be read before anything is unlocked and says nothing about anybody. The seal
//! is HKDF-SHA256 of the database key, salted with the vault's id, over the label
//! `csp-backup-header-1` and the SHA-256 of the header's bytes; so only who can open the backup knows
//! whether its header is genuine. The database is encrypted as it is in the vault; the key file is the
//! vault's own. The attachments are one part, `attachments/files`, where there are any (see [`super::packed`]).

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use chrono::{DateTime, Utc};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Error;
use crate::ids::VaultId;
use crate::vault::hex;
use crate::vault::keys::DatabaseKey;
use crate::vault::keys::file::KeyFile;
use crate::{Result, files};

const MAGIC: &[u8; 8] = b"CSPBACK\n";
const FORMAT: u32 = 1;
/// No header is longer; a file that says so is damaged.
const HEADER_MAX: u32 = 1024 * 1024;
/// No key file is longer.
const KEYS_MAX: u64 = 4 * 1024 * 1024;

/// The database's part.
pub(crate) const DATABASE: &str = "vault.db";
/// The key file's part.
pub(crate) const KEYS: &str = "keys.json";

crate::codes! {
    /// Why a backup was made.
    pub enum Reason {
        /// The vault was locked.
        Locked = "locked",
        /// Somebody asked for it.
        Asked = "asked",
        /// A newer program was about to change the database's layout.
        Migration = "migration",
        /// Another backup was about to take the vault's place.
        Replaced = "replaced",
    }
}

/// What a backup says of itself. Nothing in it is about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The format of the file.
    pub format: u32,
    /// The vault.
    pub vault: VaultId,
    /// When it was made, UTC.
    pub made_at: DateTime<Utc>,
    /// Why.
    pub reason: Reason,
    /// The version of the program that made it.
    pub program: String,
    /// The layout of the database.
    pub schema: u32,
    /// Whether the vault is the invented sample.
    pub sample: bool,
    /// The device that wrote the last change.
    pub device: String,
    /// The number of the last change.
    pub sequence: u64,
    /// Its hash, hex.
    pub hash: String,
    /// Its moment, UTC.
    pub moment: DateTime<Utc>,
    /// How many records there are.
    pub counts: Counts,
    /// Tells keys apart without telling the key: a vault that was rekeyed has another one.
    pub key: String,
    /// What the file holds.
    pub parts: Vec<Part>,
}

/// How many records a backup holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Counts {
    /// Applicants.
    pub applicants: u32,
    /// Applications.
    pub applications: u32,
    /// Agreements.
    pub agreements: u32,
    /// Changes in the log.
    pub changes: u32,
}

/// One part of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name: `vault.db`, `keys.json`.
    pub name: String,
    /// In bytes.
    pub length: u64,
    /// Of its bytes, hex.
    pub sha256: String,
}

impl Header {
    /// The current format.
    pub(crate) fn format() -> u32 {
        FORMAT
    }

    /// The bytes of the whole file's parts.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.parts.iter().map(|part| part.length).sum()
    }
}

/// What tells a database key from others.
pub(crate) fn key_mark(key: &DatabaseKey, vault: VaultId) -> String {
    hex::encode(&derive(key, vault, b"csp-backup-key-1", &[])[..8])
}

fn seal(key: &DatabaseKey, vault: VaultId, header: &[u8]) -> [u8; 32] {
    derive(key, vault, b"csp-backup-header-1", &Sha256::digest(header))
}

fn derive(key: &DatabaseKey, vault: VaultId, label: &[u8], about: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    // 32 bytes are far below what HKDF can give, so this cannot fail.
    let _ = Hkdf::<Sha256>::new(Some(vault.uuid().as_bytes()), &key.0)
        .expand_multi_info(&[label, about], &mut out);
    out
}

/// The part that a file becomes.
pub(crate) fn part_of(name: &str, path: &Path) -> io::Result<Part> {
    let mut hash = Hashing::new(io::sink());
    let length = io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(Part { name: name.to_owned(), length, sha256: hash.finish() })
}

/// Writes a backup into a new file and syncs it. `files` are the parts' files, in the header's order.
pub(crate) fn write(path: &Path, header: &Header, key: &DatabaseKey, files: &[&Path]) -> Result<()> {
    let json = serde_json::to_vec(header).map_err(io::Error::other).map_err(Error::of)?;
    let written = || -> io::Result<()> {
        let mut file = files::new(path)?;
        file.write_all(MAGIC)?;
        file.write_all(&u32::try_from(json.len()).map_err(io::Error::other)?.to_be_bytes())?;
        file.write_all(&json)?;
        file.write_all(&seal(key, header.vault, &json))?;
        for part in files {
            io::copy(&mut File::open(part)?, &mut file)?;
        }
        file.sync_all()
    };
    Ok(written().map_err(Error::of)?)
}

/// A backup that was opened for reading.
#[derive(Debug)]
pub(crate) struct Container {
    file: File,
    pub header: Header,
    json: Vec<u8>,
    seal: [u8; 32],
    parts_at: u64,
}

impl Container {
    /// Opens a backup and reads its header, which may be anybody's until [`Container::check`] says so.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let mut file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::FileGone,
            _ => Error::of(error),
        })?;
        let mut start = [0; 12];
        if !exactly(&mut file, &mut start)? || start[..8] != *MAGIC {
            return Err(Error::NoBackup);
        }
        let length = u32::from_be_bytes([start[8], start[9], start[10], start[11]]);
        if length > HEADER_MAX {
            return Err(Error::Broken);
        }
        let mut json = vec![0; length as usize];
        let mut seal = [0; 32];
        if !exactly(&mut file, &mut json)? || !exactly(&mut file, &mut seal)? {
            return Err(Error::Broken);
        }
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        // The format comes first: what a newer program wrote need not parse as ours.
        match serde_json::from_slice::<Format>(&json) {
            Ok(Format { format: FORMAT }) => {}
            Ok(newer) if newer.format > FORMAT => return Err(Error::Newer),
            _ => return Err(Error::Broken),
        }
        let header: Header = serde_json::from_slice(&json).map_err(|_| Error::Broken)?;
        let parts_at = 12 + u64::from(length) + 32;
        let whole = header.parts.iter().try_fold(parts_at, |sum, part| sum.checked_add(part.length));
        if whole != Some(file.metadata().map_err(Error::of)?.len()) {
            return Err(Error::Broken);
        }
        Ok(Self { file, header, json, seal, parts_at })
    }

    /// Whether the header was written with this key.
    pub(crate) fn is_genuine(&self, key: &DatabaseKey) -> bool {
        seal(key, self.header.vault, &self.json) == self.seal
    }

    /// The key file.
    pub(crate) fn key_file(&mut self) -> Result<KeyFile> {
        if self.part(KEYS)?.1.length > KEYS_MAX {
            return Err(Error::Broken.into());
        }
        let mut bytes = Vec::new();
        self.copy(KEYS, &mut bytes)?;
        let key_file = KeyFile::parse(&bytes)?;
        if key_file.vault == self.header.vault { Ok(key_file) } else { Err(Error::Broken.into()) }
    }

    /// Writes a part into a new file and syncs it.
    pub(crate) fn extract(&mut self, name: &str, to: &Path) -> Result<(), Error> {
        let mut file = files::new(to).map_err(Error::of)?;
        self.copy(name, &mut file)?;
        file.sync_all().map_err(Error::of)
    }

    /// Whether every part is what the header says.
    pub(crate) fn check_parts(&mut self) -> Result<(), Error> {
        let names: Vec<String> = self.header.parts.iter().map(|part| part.name.clone()).collect();
        names.iter().try_for_each(|name| self.copy(name, io::sink()))
    }

    fn copy(&mut self, name: &str, to: impl Write) -> Result<(), Error> {
        let (at, part) = self.part(name)?;
        let part = part.clone();
        let mut hash = Hashing::new(to);
        self.file.seek(SeekFrom::Start(at)).map_err(Error::of)?;
        let length = io::copy(&mut (&self.file).take(part.length), &mut hash).map_err(Error::of)?;
        if length == part.length && hash.finish() == part.sha256 { Ok(()) } else { Err(Error::Broken) }
    }

    fn part(&self, name: &str) -> Result<(u64, &Part), Error> {
        let mut at = self.parts_at;
        for part in &self.header.parts {
            if part.name == name {
                return Ok((at, part));
            }
            at += part.length;
        }
        Err(Error::Broken)
    }
}

/// Fills the buffer; false when the file ends before.
fn exactly(file: &mut File, buffer: &mut [u8]) -> Result<bool, Error> {
    match file.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(Error::of(error)),
    }
}

/// Passes bytes on and hashes them.
pub(super) struct Hashing<W> {
    to: W,
    hash: Sha256,
}

impl<W: Write> Hashing<W> {
    pub(super) fn new(to: W) -> Self {
        Self { to, hash: Sha256::new() }
    }

    pub(super) fn finish(self) -> String {
        hex::encode(&self.hash.finalize())
    }
}

impl Hashing<File> {
    /// Syncs the file and gives the hash of what was written.
    pub(super) fn synced(self) -> io::Result<String> {
        self.to.sync_all()?;
        Ok(self.finish())
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
