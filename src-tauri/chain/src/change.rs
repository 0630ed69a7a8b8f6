//! What is hashed and signed. The encoding of fields is that of [`crate::digest`].
//!
//! - The root, previous to the first change: label `csp-chain-1`, the vault's id.
//! - The commitment to an op's personal values: label `csp-values-1`, the salt (16 bytes), the JSON text.
//! - A change: label `csp-change-1`, vault id, change id, device, sequence, clock, officer id, action,
//!   schema version, subject (may be absent), the change it takes back (may be absent), previous hash,
//!   number of ops; then for every op in the order of its position: table, record id, kind, JSON text of
//!   the impersonal fields, commitment (may be absent). Ids are their 16 bytes.
//! - The signature: ed25519 over the 32 bytes of that hash.

use crate::Id;
use crate::digest::Digest;

/// A change without its ops, hash and signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The vault.
    pub vault: Id,
    /// The change.
    pub id: Id,
    /// The device that wrote it.
    pub device: String,
    /// Its number in the chain, counted from 1.
    pub sequence: i64,
    /// The hybrid logical clock's reading.
    pub clock: String,
    /// Who signs.
    pub officer: Id,
    /// The action's code.
    pub action: String,
    /// The schema of the database it was written to.
    pub schema_version: u32,
    /// Impersonal facts of the action, JSON.
    pub subject: Option<String>,
    /// The change it takes back.
    pub undoes: Option<Id>,
    /// The hash of the change before, or the root.
    pub previous_hash: Vec<u8>,
}

/// One record touched by a change, without its personal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Op<'a> {
    /// The record's table.
    pub table: &'a str,
    /// The record's identity.
    pub record: &'a [u8],
    /// `insert`, `update` or `delete`.
    pub kind: &'a str,
    /// JSON text of the impersonal fields.
    pub fields: &'a str,
    /// What binds the personal values, when there are any.
    pub commitment: Option<&'a [u8]>,
}

/// The hash of a change being made.
pub struct Chained(Digest);

impl Chained {
    /// Begins with the header.
    #[must_use]
    pub fn begin(header: &Header, ops: usize) -> Self {
        Self(
            Digest::of("csp-change-1")
                .field(&header.vault)
                .field(&header.id)
                .text(&header.device)
                .number(header.sequence.cast_unsigned())
                .text(&header.clock)
                .field(&header.officer)
                .text(&header.action)
                .number(header.schema_version.into())
                .maybe(header.subject.as_ref().map(String::as_bytes))
                .maybe(header.undoes.as_ref().map(Id::as_slice))
                .field(&header.previous_hash)
                .number(ops as u64),
        )
    }

    /// With the next op.
    #[must_use]
    pub fn op(self, op: &Op<'_>) -> Self {
        Self(self.0.text(op.table).field(op.record).text(op.kind).text(op.fields).maybe(op.commitment))
    }

    /// The hash.
    #[must_use]
    pub fn finish(self) -> [u8; 32] {
        self.0.finish()
    }
}

/// What stands before the first change.
#[must_use]
pub fn root(vault: Id) -> [u8; 32] {
    Digest::of("csp-chain-1").field(&vault).finish()
}

/// The commitment to personal values.
#[must_use]
pub fn commitment(salt: &[u8], values: &str) -> [u8; 32] {
    Digest::of("csp-values-1").field(salt).text(values).finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hex;

    fn id(number: u8) -> Id {
        u128::from(number).to_be_bytes()
    }

    fn header() -> Header {
        Header {
            vault: id(1),
            id: id(2),
            device: "A".into(),
            sequence: 3,
            clock: "2026-03-01T09:30:00.000Z/000000".into(),
            officer: id(4),
            action: "details-changed".into(),
            schema_version: 1,
            subject: None,
            undoes: None,
            previous_hash: vec![5; 32],
        }
    }

    #[test]
    fn the_same_change_has_the_same_hash_for_ever() {
        let hash = |header: &Header| {
            let commitment = commitment(&[6; 16], r#"{"phone":["1","2"]}"#);
            let op = Op {
                table: "person",
                record: &[7; 16],
                kind: "update",
                fields: "{}",
                commitment: Some(&commitment),
            };
            Chained::begin(header, 1).op(&op).finish()
        };
        // Computed apart from this program, from the description above.
        assert_eq!(
            hex::encode(&hash(&header())),
            "b8c56e4394177c814d7358ec62b4f2ebb9abb9e763376fa0082e0cfb704ddc77"
        );
        let other = Header { subject: Some(String::new()), ..header() };
        assert_ne!(hash(&header()), hash(&other));
    }
}
