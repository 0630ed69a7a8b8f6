//! What an open vault tells of itself.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use hkdf::Hkdf;
use sha2::Sha256;

use super::keys::DatabaseKey;
use super::transactions::locked;
use super::{Error, RecoveryKey, Vault, hex, log, store};
use crate::Result;
use crate::clock::Clock;
use crate::ids::VaultId;

/// The end of the change log: what documents and exports are stamped with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainHead {
    /// The number of the last change, counted from 1.
    pub sequence: u64,
    /// Its hash, hex.
    pub hash: String,
    /// Its moment, UTC.
    pub moment: DateTime<Utc>,
}

impl ChainHead {
    /// As it is printed and typed again: `SEQUENCE HASH`.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.sequence, self.hash)
    }

    /// A head that somebody typed from paper.
    ///
    /// # Errors
    /// [`Error::HeadMistyped`].
    pub fn known(text: &str) -> Result<csp_chain::Head> {
        csp_chain::Head::read(text).ok_or_else(|| Error::HeadMistyped.into())
    }
}

impl Vault {
    /// Where the vault lies.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Which vault it is.
    #[must_use]
    pub fn id(&self) -> VaultId {
        self.id
    }

    /// The clock the vault was opened with.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The key of the database as it lies there now.
    pub(crate) fn key(&self) -> Arc<DatabaseKey> {
        Arc::clone(&locked(&self.key))
    }

    /// The recovery key of a vault made just now, once: print it, then it is forgotten.
    #[must_use]
    pub fn take_recovery_key(&self) -> Option<RecoveryKey> {
        locked(&self.recovery).take()
    }

    /// A hash of `content` under a key of this vault (HMAC-SHA256 through HKDF): for recognising the
    /// same thing again without keeping it readable. Hex.
    #[must_use]
    pub fn keyed_hash(&self, content: &[u8]) -> String {
        Self::hash_under(&self.hash_key, content)
    }

    /// The same under a key that was read from another copy's database.
    pub(crate) fn hash_under(key: &[u8], content: &[u8]) -> String {
        let mut out = [0; 32];
        // 32 bytes are far below what HKDF can give, so this cannot fail.
        let _ = Hkdf::<Sha256>::new(None, key).expand(content, &mut out);
        hex::encode(&out)
    }

    /// Forgets a fact about this copy of the vault.
    pub(crate) fn forget(&self, fact: &str) -> Result<()> {
        locked(&self.writer).execute("DELETE FROM meta WHERE key = ?1", [fact])?;
        Ok(())
    }

    /// Whether this vault holds the made-up sample programme: every screen and document says so.
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_sample(&self) -> Result<bool> {
        self.read(|reading| Ok(store::meta(reading, "sample")?.is_some()))
    }

    /// Marks the vault as a sample, for good.
    ///
    /// # Errors
    /// When the database fails.
    pub fn mark_sample(&self) -> Result<()> {
        store::set_meta(&locked(&self.writer), "sample", "yes")
    }

    /// What the human numbers given out from now on begin with, such as `CSP4`.
    ///
    /// # Errors
    /// When the database fails.
    pub fn set_number_prefix(&self, prefix: &str) -> Result<()> {
        store::set_meta(&locked(&self.writer), "number_prefix", prefix)
    }

    /// The fingerprint of the founder's key, which is printed with the recovery key.
    ///
    /// # Errors
    /// When the database fails or the founder is not among the officers.
    pub fn founder(&self) -> Result<String> {
        self.read(|reading| {
            let id = store::meta(reading, "founder")?.and_then(|id| id.parse().ok());
            let founder = store::officer(reading, id.ok_or(Error::CertificateBroken)?)?;
            let founder = founder.ok_or(Error::CertificateBroken)?;
            Ok(super::keys::fingerprint(&founder.holder.signing_public))
        })
    }

    /// The end of the change log. There is always one: making the vault was the first change.
    ///
    /// # Errors
    /// When the database fails.
    pub fn chain_head(&self) -> Result<ChainHead> {
        self.read(|reading| {
            let head = log::head(reading)?.ok_or(Error::LogBroken)?;
            let moment = log::moment_of(&head.clock).ok_or(Error::LogBroken)?;
            Ok(ChainHead { sequence: head.sequence.cast_unsigned(), hash: hex::encode(&head.hash), moment })
        })
    }
}
