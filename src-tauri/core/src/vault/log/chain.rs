//! What is hashed and signed. The encoding of fields is that of [`crate::vault::digest`].
//!
//! - The root, previous to the first change: label `csp-chain-1`, the vault's id.
//! - The commitment to an op's personal values: label `csp-values-1`, the salt (16 bytes), the JSON text.
//! - A change: label `csp-change-1`, vault id, change id, device, sequence, clock, officer id, action,
//!   schema version, subject (may be absent), the change it takes back (may be absent), previous hash, number of ops; then for every op in the
//!   order of its position: table, record id, kind, JSON text of the impersonal fields, commitment
//!   (may be absent). Ids are their 16 bytes.
//! - The signature: ed25519 over the 32 bytes of that hash.

use crate::ids::{ChangeId, OfficerId, VaultId};
use crate::vault::digest::Digest;

/// A change without its ops, hash and signature.
#[derive(Debug)]
pub(crate) struct Header {
    pub vault: VaultId,
    pub id: ChangeId,
    pub device: String,
    pub sequence: i64,
    pub clock: String,
    pub officer: OfficerId,
    pub action: String,
    pub schema_version: u32,
    pub subject: Option<String>,
    pub undoes: Option<ChangeId>,
    pub previous_hash: Vec<u8>,
}

/// The hash of a change being made.
pub(crate) struct Chained(Digest);

impl Chained {
    /// Begins with the header.
    pub(crate) fn begin(header: &Header, ops: usize) -> Self {
        Self(
            Digest::of("csp-change-1")
                .field(header.vault.uuid().as_bytes())
                .field(header.id.uuid().as_bytes())
                .text(&header.device)
                .number(header.sequence.cast_unsigned())
                .text(&header.clock)
                .field(header.officer.uuid().as_bytes())
                .text(&header.action)
                .number(header.schema_version.into())
                .maybe(header.subject.as_ref().map(String::as_bytes))
                .maybe(header.undoes.map(|id| id.uuid()).as_ref().map(|id| id.as_bytes().as_slice()))
                .field(&header.previous_hash)
                .number(ops as u64),
        )
    }

    /// With the next op.
    pub(crate) fn op(
        self,
        table: &str,
        record: &[u8],
        kind: &str,
        fields: &str,
        commitment: Option<&[u8]>,
    ) -> Self {
        Self(self.0.text(table).field(record).text(kind).text(fields).maybe(commitment))
    }

    /// The hash.
    pub(crate) fn finish(self) -> [u8; 32] {
        self.0.finish()
    }
}

/// What stands before the first change.
pub(crate) fn root(vault: VaultId) -> [u8; 32] {
    Digest::of("csp-chain-1").field(vault.uuid().as_bytes()).finish()
}

/// The commitment to personal values.
pub(crate) fn commitment(salt: &[u8], values: &str) -> [u8; 32] {
    Digest::of("csp-values-1").field(salt).text(values).finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::hex;

    fn header() -> Header {
        Header {
            vault: VaultId::from_uuid(uuid::Uuid::from_u128(1)),
            id: ChangeId::from_uuid(uuid::Uuid::from_u128(2)),
            device: "A".into(),
            sequence: 3,
            clock: "2026-03-01T09:30:00.000Z/000000".into(),
            officer: OfficerId::from_uuid(uuid::Uuid::from_u128(4)),
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
            Chained::begin(header, 1).op("person", &[7; 16], "update", "{}", Some(&commitment)).finish()
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
