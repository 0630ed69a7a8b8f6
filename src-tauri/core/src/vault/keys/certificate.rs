//! Who says that an officer has a role: a signature over the officer's name, role and keys.

use serde::{Deserialize, Serialize};

use super::{Keys, verifies};
use crate::ids::{OfficerId, VaultId};
use crate::vault::hex::Hex;

/// Who signed a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum By {
    /// An officer; the founder of the vault signs for themselves.
    Officer(OfficerId),
    /// The holder of the printed recovery key.
    Recovery,
}

/// What a certificate is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holder {
    pub id: OfficerId,
    pub name: String,
    /// The role's code, as stored.
    pub role: String,
    pub signing_public: Vec<u8>,
    pub opening_public: Vec<u8>,
}

/// A certificate as it lies in `officer.certificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Certificate {
    pub by: By,
    signature: Hex<64>,
}

impl Certificate {
    /// Signs for a holder.
    pub(crate) fn sign(vault: VaultId, holder: &Holder, by: By, keys: &Keys) -> Self {
        Self { by, signature: Hex(keys.sign(&about(vault, holder, by))) }
    }

    /// Whether the signature over this holder is that of the signer's key.
    pub(crate) fn holds(&self, vault: VaultId, holder: &Holder, signer_public: &[u8]) -> bool {
        verifies(signer_public, &about(vault, holder, self.by), &self.signature.0)
    }
}

fn about(vault: VaultId, holder: &Holder, by: By) -> [u8; 32] {
    let by = match by {
        By::Officer(id) => Some(id.uuid()),
        By::Recovery => None,
    };
    let holder = csp_chain::certificate::Holder {
        id: holder.id.uuid().into_bytes(),
        name: &holder.name,
        role: &holder.role,
        signing_public: &holder.signing_public,
        opening_public: &holder.opening_public,
    };
    csp_chain::certificate::about(vault.uuid().into_bytes(), &holder, by.map(uuid::Uuid::into_bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_holds_for_exactly_what_was_signed() {
        let vault = VaultId::new();
        let manager = Keys::of(vault, b"manager");
        let by = By::Officer(OfficerId::new());
        let holder = Holder {
            id: OfficerId::new(),
            name: "A".into(),
            role: "field-officer".into(),
            signing_public: vec![1; 32],
            opening_public: vec![2; 32],
        };
        let certificate = Certificate::sign(vault, &holder, by, &manager);
        assert!(certificate.holds(vault, &holder, &manager.signing_public()));
        let promoted = Holder { role: "programme-manager".into(), ..holder.clone() };
        assert!(!certificate.holds(vault, &promoted, &manager.signing_public()));
        let elsewhere = Certificate { by: By::Recovery, ..certificate };
        assert!(!elsewhere.holds(vault, &holder, &manager.signing_public()));
        assert!(!certificate.holds(VaultId::new(), &holder, &manager.signing_public()));
    }
}
