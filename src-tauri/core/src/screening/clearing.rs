//! Clearing and confirming candidates. Clearing needs the keys of two officers over exactly what was compared;
//! a confirmation needs one, because it only makes the decision wait.

use csp_chain::digest::Digest;
use csp_chain::hex;
use csp_chain::signature::verifies;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::store::{self, Kept, NewVerdict, Signed};
use super::{Error, HitClass, HitState, Verdict};
use crate::Result;
use crate::code::Code;
use crate::duties::{Duty, service as duties};
use crate::ids::{ApplicationId, HitId, OfficerId, VerdictId};
use crate::vault::{Action, Officer, Vault, Writing, Written, random};

/// Signatures that clear a candidate.
pub const NEEDED: usize = 2;

/// What a signature did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settled {
    /// Candidates that are cleared now.
    pub cleared: u32,
    /// Candidates that wait for another officer's signature.
    pub waiting: u32,
}

/// Exactly what is signed. Kept as JSON beside the signature.
#[derive(Serialize, Deserialize)]
struct Content {
    applicant: String,
    source: String,
    entity: Option<String>,
    fingerprint: Option<String>,
    listed: Option<String>,
    evidence: Option<String>,
    reason: String,
    /// 128 random bits, so that an erased content cannot be guessed from its hash.
    salt: String,
}

/// Signs that a candidate is somebody else. The second officer's signature clears it.
///
/// # Errors
/// When no reason is given, the candidate is settled, or the officer signed before and no exception covers it.
pub fn clear(vault: &Vault, officer: &Officer, hit: HitId, reason: &str) -> Result<Written<Settled>> {
    vault.write(officer, Action::HitSettled, |tx| {
        let reason = given(reason)?;
        let kept = store::hits(tx, Some(hit))?.pop().ok_or(Error::NotFound)?;
        let mut settled = Settled::default();
        sign_clear(tx, officer, &kept, reason, &mut settled)?;
        tx.describe(json!({ "hit": hit, "kind": Verdict::Clear.code() }));
        Ok(settled)
    })
}

/// Signs that every open weak candidate whose birth contradicts is somebody else.
///
/// # Errors
/// When no reason is given, there is none, or no exception covers an officer's second signature.
pub fn clear_contradicted(vault: &Vault, officer: &Officer, reason: &str) -> Result<Written<Settled>> {
    vault.write(officer, Action::HitSettled, |tx| {
        let reason = given(reason)?;
        let due: Vec<Kept> = store::hits(tx, None)?
            .into_iter()
            .filter(|hit| {
                hit.state.known() == Some(HitState::Open)
                    && hit.class.known() == Some(HitClass::Weak)
                    && hit.contradicted
            })
            .collect();
        if due.is_empty() {
            return Err(Error::NothingToClear.into());
        }
        let mut settled = Settled::default();
        for kept in &due {
            sign_clear(tx, officer, kept, reason, &mut settled)?;
        }
        tx.describe(json!({ "batch": due.len(), "kind": Verdict::Clear.code() }));
        Ok(settled)
    })
}

/// Signs that a candidate is the one listed: decision and agreement wait until two officers clear it.
///
/// # Errors
/// When no reason is given, or it is confirmed already.
pub fn confirm(vault: &Vault, officer: &Officer, hit: HitId, reason: &str) -> Result<Written<()>> {
    vault.write(officer, Action::HitSettled, |tx| {
        let reason = given(reason)?;
        let kept = store::hits(tx, Some(hit))?.pop().ok_or(Error::NotFound)?;
        if matches!(kept.state.known(), Some(HitState::Confirmed | HitState::Lapsed) | None) {
            return Err(Error::Settled.into());
        }
        put(tx, officer, &kept, Verdict::Confirm, reason)?;
        tx.describe(json!({ "hit": hit, "kind": Verdict::Confirm.code() }));
        store::settle(tx, hit, HitState::Confirmed)
    })
}

fn given(reason: &str) -> Result<&str> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Error::ReasonMissing.into()) } else { Ok(reason) }
}

fn sign_clear(
    tx: &Writing<'_>,
    officer: &Officer,
    kept: &Kept,
    reason: &str,
    settled: &mut Settled,
) -> Result<()> {
    if !matches!(kept.state.known(), Some(HitState::Open | HitState::Confirmed)) {
        return Err(Error::Settled.into());
    }
    let standing = standing_signatures(store::verdicts(tx, Some(kept.id))?);
    if let Some(own) = standing.iter().find(|one| one.signed_by == officer.id)
        && standing.iter().all(|one| one.signed_by == officer.id)
    {
        let of = store::last_application(tx, kept.applicant)?;
        let of = of.unwrap_or_else(|| ApplicationId::from_uuid(kept.id.uuid()));
        duties::settle_alone(tx, officer, Duty::ClearanceClearance, of, own.on)?;
    }
    put(tx, officer, kept, Verdict::Clear, reason)?;
    if standing.len() + 1 >= NEEDED {
        store::settle(tx, kept.id, HitState::Cleared)?;
        settled.cleared += 1;
    } else {
        settled.waiting += 1;
    }
    Ok(())
}

/// The signatures that clear, after the last one that confirmed.
fn standing_signatures(all: Vec<Signed>) -> Vec<Signed> {
    let mut standing = Vec::new();
    for one in all {
        match one.kind.known() {
            Some(Verdict::Clear) => standing.push(one),
            Some(Verdict::Confirm) => standing.clear(),
            None => {}
        }
    }
    standing
}

fn put(tx: &Writing<'_>, officer: &Officer, kept: &Kept, kind: Verdict, reason: &str) -> Result<()> {
    let content = Content {
        applicant: kept.number.clone(),
        source: kept.source.code().to_owned(),
        entity: kept.entity.clone(),
        fingerprint: kept.fingerprint.clone(),
        listed: kept.listed.clone(),
        evidence: kept.evidence.clone(),
        reason: reason.to_owned(),
        salt: hex::encode(&random::<16>()?),
    };
    let content = serde_json::to_string(&content).map_err(|_| crate::vault::Error::LogBroken)?;
    let id = VerdictId::new();
    let digest = digest_of(id, kind.code(), kept.id, &tx.today.to_string(), officer.id, &content);
    let signature = officer.sign(&digest);
    store::insert_verdict(tx, &NewVerdict { id, hit: kept.id, kind, content: &content, digest, signature })
}

fn digest_of(id: VerdictId, kind: &str, hit: HitId, on: &str, signer: OfficerId, content: &str) -> [u8; 32] {
    Digest::of("csp-clearance-1")
        .field(id.uuid().as_bytes())
        .text(kind)
        .field(hit.uuid().as_bytes())
        .text(on)
        .field(signer.uuid().as_bytes())
        .text(content)
        .finish()
}

/// The reason of a signature; absent once erased.
pub(super) fn reason_of(one: &Signed) -> Option<String> {
    let content = one.content.as_deref()?;
    serde_json::from_str::<Content>(content).ok().map(|content| content.reason)
}

/// How many signatures are not what their signers signed, and how many candidates count as settled without
/// the signatures it takes.
pub(crate) fn faults(db: &Connection) -> Result<(u64, u64)> {
    let mut forged = 0;
    let mut under: std::collections::HashMap<_, Vec<Signed>> = std::collections::HashMap::new();
    for one in store::verdicts(db, None)? {
        forged += u64::from(!is_whole(&one));
        under.entry(one.hit.uuid()).or_default().push(one);
    }
    let mut unsigned = 0;
    let mut settled =
        db.prepare("SELECT id, state FROM screening_hit WHERE state IN ('cleared', 'confirmed')")?;
    let mut rows = settled.query([])?;
    while let Some(row) = rows.next()? {
        let (id, state): (uuid::Uuid, String) = (row.get(0)?, row.get(1)?);
        let signed = under.remove(&id).unwrap_or_default();
        let enough = if state == HitState::Cleared.code() {
            standing_signatures(signed).len() >= NEEDED
        } else {
            signed.iter().any(|one| one.kind.known() == Some(Verdict::Confirm))
        };
        unsigned += u64::from(!enough);
    }
    Ok((forged, unsigned))
}

/// Whether the digest is of what is kept, and the signature of the signer's key.
fn is_whole(one: &Signed) -> bool {
    let Ok(digest) = <[u8; 32]>::try_from(one.digest.as_slice()) else { return false };
    let on = one.on.to_string();
    let of_content =
        |content: &String| digest_of(one.id, one.kind.code(), one.hit, &on, one.signed_by, content) == digest;
    one.content.as_ref().is_none_or(of_content) && verifies(&one.public, &digest, &one.signature)
}
