//! Officers: who may open the vault, and who signs.

use std::sync::Arc;

use super::Role;
use super::keys::{self, Keys};
use crate::ids::OfficerId;

/// An officer whose passphrase has opened their slot; signs what they write. Their keys are wiped from
/// memory with the last clone.
#[derive(Clone)]
pub struct Officer {
    /// Identity.
    pub id: OfficerId,
    /// Name as enrolled.
    pub name: String,
    /// Role, as certified.
    pub role: Role,
    pub(crate) keys: Arc<Keys>,
}

impl Officer {
    /// The fingerprint of the officer's signing key. That of the vault's founder is printed with the
    /// recovery key, so that anybody can see later whether the vault is still the one they founded.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        keys::fingerprint(&self.keys.signing_public())
    }
}

impl Officer {
    /// Signs a hash with the officer's key.
    pub(crate) fn sign(&self, hash: &[u8; 32]) -> [u8; 64] {
        self.keys.sign(hash)
    }
}

impl std::fmt::Debug for Officer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Officer").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}
