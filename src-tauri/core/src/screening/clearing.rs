//! Clearing and confirming candidates. Clearing needs the keys of two officers over exactly what was compared;
//! a confirmation needs one, because it only makes the decision wait.

use csp_chain::digest::Digest;
use csp_chain::hex;
use csp_chain::signature::verifies;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::hits::{self, Kept};
use super::store::{self, NewVerdict, Signed};
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
        let kept = hits::hits(tx, Some(hit))?.pop().ok_or(Error::NotFound)?;
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
        let due: Vec<Kept> = hits::hits(tx, None)?
            .into_iter()
            .filter(|Kept { hit, .. }| {
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
        let kept = hits::hits(tx, Some(hit))?.pop().ok_or(Error::NotFound)?;
        if matches!(kept.hit.state.known(), Some(HitState::Confirmed | HitState::Lapsed) | None) {
            return Err(Error::Settled.into());
        }
        put(tx, officer, &kept, Verdict::Confirm, reason)?;
        tx.describe(json!({ "hit": hit, "kind": Verdict::Confirm.code() }));
        hits::settle(tx, hit, HitState::Confirmed)
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
    if !matches!(kept.hit.state.known(), Some(HitState::Open | HitState::Confirmed)) {
        return Err(Error::Settled.into());
    }
    let standing = standing_signatures(store::verdicts(tx, Some(kept.hit.id))?);
    if let Some(own) = standing.iter().find(|one| one.signed_by == officer.id)
        && standing.iter().all(|one| one.signed_by == officer.id)
    {
        let of = kept.hit.applicant.map(|applicant| hits::last_application(tx, applicant)).transpose()?;
        // A supplier has no application: the exception names the candidate itself.
        let of = of.flatten().unwrap_or_else(|| ApplicationId::from_uuid(kept.hit.id.uuid()));
        duties::settle_alone(tx, officer, Duty::ClearanceClearance, of, own.on)?;
    }
    put(tx, officer, kept, Verdict::Clear, reason)?;
    if standing.len() + 1 >= NEEDED {
        hits::settle(tx, kept.hit.id, HitState::Cleared)?;
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

pub(super) fn put(
    tx: &Writing<'_>,
    officer: &Officer,
    kept: &Kept,
    kind: Verdict,
    reason: &str,
) -> Result<()> {
    let content = Content {
        applicant: kept.hit.number.clone(),
        source: kept.hit.source.code().to_owned(),
        entity: kept.entity.clone(),
        fingerprint: kept.fingerprint.clone(),
        listed: kept.listed.clone(),
        evidence: kept.evidence.clone(),
        reason: reason.to_owned(),
        salt: hex::encode(&random::<16>()?),
    };
    let content = serde_json::to_string(&content).map_err(|_| crate::vault::Error::LogBroken)?;
    let id = VerdictId::new();
    let digest = digest_of(id, kind.code(), kept.hit.id, &tx.today.to_string(), officer.id, &content);
    let signature = officer.sign(&digest);
    store::insert_verdict(
        tx,
        &NewVerdict { id, hit: kept.hit.id, kind, content: &content, digest, signature },
    )
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

/// What is wrong with the signatures under candidates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Faults {
    /// Signatures that are not what their signers signed.
    pub forged: u64,
    /// Candidates that count as settled without the signatures it takes.
    pub unsigned: u64,
    /// Candidates that one officer cleared alone without an exception that covers it.
    pub alone: u64,
}

/// Looks for them.
pub(crate) fn faults(db: &Connection) -> Result<Faults> {
    let mut faults = Faults::default();
    let mut under: std::collections::HashMap<_, Vec<Signed>> = std::collections::HashMap::new();
    for one in store::verdicts(db, None)? {
        faults.forged += u64::from(!is_whole(&one));
        under.entry(one.hit).or_default().push(one);
    }
    for (hit, state) in hits::settled(db)? {
        let signed = under.remove(&hit).unwrap_or_default();
        if state.known() != Some(HitState::Cleared) {
            let confirmed = signed.iter().any(|one| one.kind.known() == Some(Verdict::Confirm));
            faults.unsigned += u64::from(!confirmed);
            continue;
        }
        let standing = standing_signatures(signed);
        match standing.as_slice() {
            signed if signed.len() < NEEDED => faults.unsigned += 1,
            [first, rest @ ..] if rest.iter().all(|one| one.signed_by == first.signed_by) => {
                let on = rest.last().map_or(first.on, |last| last.on);
                let covered = duties::covered_alone(db, Duty::ClearanceClearance, first.signed_by, on)?;
                faults.alone += u64::from(!covered.about(hit.uuid(), &hits::applications(db, hit)?));
            }
            _ => {}
        }
    }
    Ok(faults)
}

/// Whether the digest is of what is kept, and the signature of the signer's key.
fn is_whole(one: &Signed) -> bool {
    let Ok(digest) = <[u8; 32]>::try_from(one.digest.as_slice()) else { return false };
    let on = one.on.to_string();
    let of_content =
        |content: &String| digest_of(one.id, one.kind.code(), one.hit, &on, one.signed_by, content) == digest;
    one.content.as_ref().is_none_or(of_content) && verifies(&one.public, &digest, &one.signature)
}
