//! The audit package: the whole chain in one file, without any personal value.
//!
//! A text file, UTF-8, one JSON object a line. The first line is the [`Opening`], the last the [`Closing`], and
//! between them stands one [`Line`] for each change, in the order of the chain. Bytes are hexadecimal, ids are
//! UUIDs. Of personal values only the commitments are in it, without their salts, so that nobody can try
//! values against them. The closing digest is SHA-256 in the encoding of [`crate::digest`]: label
//! `csp-audit-package-1`, then every line before the last as a field, without its line break. It is signed by
//! the officer who made the package.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::change::{Header, Op};
use crate::digest::Digest;
use crate::{Head, Id, hex};

/// What the first line calls the format.
pub const FORMAT: &str = "csp-audit-package-1";

/// The first line.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Opening {
    /// [`FORMAT`].
    pub format: String,
    /// The vault.
    pub vault: String,
    /// The version of the program that made the package.
    pub program: String,
    /// The schema of the database.
    pub schema: u32,
    /// Whether the vault holds the made-up sample programme.
    pub sample: bool,
    /// The founder's fingerprint, to be compared with the printed one.
    pub founder: String,
    /// The public keys of the printed recovery keys, the present one last.
    pub recovery: Vec<String>,
    /// The end of the chain, `SEQUENCE HASH`.
    pub head: String,
    /// When it was made, UTC.
    pub made_at: String,
    /// The officer who made it.
    pub made_by: String,
    /// Their name.
    pub made_by_name: String,
    /// What for.
    pub purpose: String,
}

/// A change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    /// Which.
    pub id: String,
    /// The device that wrote it.
    pub device: String,
    /// Its number.
    pub sequence: i64,
    /// The clock's reading.
    pub clock: String,
    /// Who signed it.
    pub officer: String,
    /// What for.
    pub action: String,
    /// The schema it was written to.
    pub schema: u32,
    /// Impersonal facts: the JSON text exactly as it was hashed.
    pub subject: Option<String>,
    /// The change it takes back.
    pub undoes: Option<String>,
    /// The hash of the change before.
    pub previous: String,
    /// Its hash.
    pub hash: String,
    /// The signature over the hash.
    pub signature: String,
    /// Table, record, kind, impersonal fields (the JSON text exactly as it was hashed), commitment.
    pub ops: Vec<(String, String, String, String, Option<String>)>,
}

/// The last line.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Closing {
    /// How many changes the package holds.
    pub changes: u64,
    /// How many record changes.
    pub records: u64,
    /// Over everything before this line.
    pub digest: String,
    /// Of the officer who made the package, over the digest.
    pub signature: String,
}

impl Line {
    /// The line of a change whose ops come with [`Line::push`].
    #[must_use]
    pub fn of(header: &Header, hash: &[u8], signature: &[u8]) -> Self {
        Self {
            id: hex::uuid_text(&header.id),
            device: header.device.clone(),
            sequence: header.sequence,
            clock: header.clock.clone(),
            officer: hex::uuid_text(&header.officer),
            action: header.action.clone(),
            schema: header.schema_version,
            subject: header.subject.clone(),
            undoes: header.undoes.as_ref().map(hex::uuid_text),
            previous: hex::encode(&header.previous_hash),
            hash: hex::encode(hash),
            signature: hex::encode(signature),
            ops: Vec::new(),
        }
    }

    /// Adds an op.
    pub fn push(&mut self, op: &Op<'_>) {
        self.ops.push((
            op.table.to_owned(),
            hex::encode(op.record),
            op.kind.to_owned(),
            op.fields.to_owned(),
            op.commitment.map(hex::encode),
        ));
    }

    /// The header, if the line can be understood.
    #[must_use]
    pub fn header(&self, vault: Id) -> Option<Header> {
        Some(Header {
            vault,
            id: hex::uuid(&self.id)?,
            device: self.device.clone(),
            sequence: self.sequence,
            clock: self.clock.clone(),
            officer: hex::uuid(&self.officer)?,
            action: self.action.clone(),
            schema_version: self.schema,
            subject: self.subject.clone(),
            undoes: self.undoes.as_deref().map_or(Some(None), |id| hex::uuid(id).map(Some))?,
            previous_hash: hex::decode(&self.previous)?,
        })
    }
}

/// Writes a package, line by line.
pub struct Writer<W: Write> {
    out: W,
    digest: Digest,
    changes: u64,
    records: u64,
}

impl<W: Write> Writer<W> {
    /// Begins with the first line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(out: W, opening: &Opening) -> io::Result<Self> {
        let mut writer = Self { out, digest: Digest::of(FORMAT), changes: 0, records: 0 };
        writer.line(&serde_json::to_string(opening)?)?;
        Ok(writer)
    }

    /// The next change.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn change(&mut self, line: &Line) -> io::Result<()> {
        self.changes += 1;
        self.records += line.ops.len() as u64;
        self.line(&serde_json::to_string(line)?)
    }

    /// Ends with the last line, signed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn end(mut self, sign: impl FnOnce(&[u8; 32]) -> [u8; 64]) -> io::Result<(u64, u64)> {
        let digest = std::mem::replace(&mut self.digest, Digest::of(FORMAT)).finish();
        let closing = Closing {
            changes: self.changes,
            records: self.records,
            digest: hex::encode(&digest),
            signature: hex::encode(&sign(&digest)),
        };
        self.line(&serde_json::to_string(&closing)?)?;
        self.out.flush()?;
        Ok((self.changes, self.records))
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        let digest = std::mem::replace(&mut self.digest, Digest::of(FORMAT));
        self.digest = digest.text(text);
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\n")
    }
}

/// The head a package names.
#[must_use]
pub fn head(opening: &Opening) -> Option<Head> {
    Head::read(&opening.head)
}
