//! A content with the signature of an officer's key, as areas keep it beside their records.

use chrono::NaiveDate;
use csp_chain::digest::Digest;
use csp_chain::hex;
use csp_chain::signature::verifies;
use serde::Serialize;
use uuid::Uuid;

use super::{Error, Officer, random};
use crate::Result;
use crate::ids::OfficerId;

/// What is kept of a signature.
pub(crate) struct SignedContent {
    /// What was signed, as JSON.
    pub content: String,
    /// Of the record's identity, day, signer and content.
    pub digest: [u8; 32],
    /// Of the signer's key over the digest.
    pub signature: [u8; 64],
}

/// Signs a content for a record. `domain` keeps signatures of one kind from standing for another.
///
/// # Errors
/// When there is no randomness to be had.
pub(crate) fn sign(
    officer: &Officer,
    domain: &str,
    record: Uuid,
    on: NaiveDate,
    content: &impl Serialize,
) -> Result<SignedContent> {
    let mut content = serde_json::to_value(content).map_err(|_| Error::LogBroken)?;
    // 128 random bits, so that an erased content cannot be guessed from its hash.
    content["salt"] = hex::encode(&random::<16>()?).into();
    let content = content.to_string();
    let digest = digest_of(domain, record, on, officer.id, &content);
    let signature = officer.sign(&digest);
    Ok(SignedContent { content, digest, signature })
}

/// A signature as it was kept.
pub(crate) struct KeptSignature {
    /// The record.
    pub record: Uuid,
    /// The day.
    pub on: NaiveDate,
    /// Who signed.
    pub signer: OfficerId,
    /// Their public key.
    pub signer_public: Vec<u8>,
    /// What was signed; absent once erased.
    pub content: Option<String>,
    /// The digest.
    pub digest: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

impl KeptSignature {
    /// Whether the digest is of what is kept, and the signature of the signer's key. Where the content was
    /// erased, its hash stands for it.
    pub(crate) fn is_whole(&self, domain: &str) -> bool {
        let Ok(digest) = <[u8; 32]>::try_from(self.digest.as_slice()) else { return false };
        let of_content =
            |content: &String| digest_of(domain, self.record, self.on, self.signer, content) == digest;
        self.content.as_ref().is_none_or(of_content)
            && verifies(&self.signer_public, &digest, &self.signature)
    }
}

fn digest_of(domain: &str, record: Uuid, on: NaiveDate, signer: OfficerId, content: &str) -> [u8; 32] {
    Digest::of(domain)
        .field(record.as_bytes())
        .text(&on.to_string())
        .field(signer.uuid().as_bytes())
        .text(content)
        .finish()
}
