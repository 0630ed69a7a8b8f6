//! Who says that an officer has a role: a signature over the officer's name, role and keys.
//!
//! What is signed: label `csp-role-certificate-1`, vault id, officer id, name, role, signing key, opening
//! key, and who signs (the officer's id; absent for the holder of the printed recovery key). As it lies in
//! the officer's record: `{"by": {"officer": "<uuid>"} or "recovery", "signature": "<hex>"}`.

use serde::Deserialize;

use crate::Id;
use crate::digest::Digest;
use crate::hex::{self, Hex};
use crate::signature::verifies;

/// What a certificate is about.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// The officer.
    pub id: Id,
    /// Name as enrolled.
    pub name: &'a str,
    /// The role's code, as stored.
    pub role: &'a str,
    /// The key others check signatures with.
    pub signing_public: &'a [u8],
    /// The key others seal to.
    pub opening_public: &'a [u8],
}

/// The hash that a certificate signs. `by` is the officer who signs, or nobody for the recovery key.
#[must_use]
pub fn about(vault: Id, holder: &Holder<'_>, by: Option<Id>) -> [u8; 32] {
    Digest::of("csp-role-certificate-1")
        .field(&vault)
        .field(&holder.id)
        .text(holder.name)
        .text(holder.role)
        .field(holder.signing_public)
        .field(holder.opening_public)
        .maybe(by.as_ref().map(Id::as_slice))
        .finish()
}

/// A certificate read back.
#[derive(Debug, Clone, Copy)]
pub struct Certificate {
    /// The officer who signed; nobody for the holder of the recovery key.
    pub by: Option<Id>,
    signature: [u8; 64],
}

impl Certificate {
    /// Reads the JSON text of an officer's record.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum By {
            Officer(String),
            Recovery,
        }
        #[derive(Deserialize)]
        struct Written {
            by: By,
            signature: Hex<64>,
        }
        let Written { by, signature } = serde_json::from_str(text).ok()?;
        let by = match by {
            By::Officer(id) => Some(hex::uuid(&id)?),
            By::Recovery => None,
        };
        Some(Self { by, signature: signature.0 })
    }

    /// Whether the signature over this holder is that of the signer's key.
    #[must_use]
    pub fn holds(&self, vault: Id, holder: &Holder<'_>, signer_public: &[u8]) -> bool {
        verifies(signer_public, &about(vault, holder, self.by), &self.signature)
    }
}
