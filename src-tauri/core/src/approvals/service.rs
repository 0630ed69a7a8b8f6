//! Signing what is decided, approving changed terms, and checking every signature.

use chrono::NaiveDate;
use csp_chain::hex;
use csp_chain::signature::verifies;
use rusqlite::Connection;
use serde_json::json;

use super::store::{self, Kept, New};
use super::{Approval, ApprovalKind, Content, Error, Promised, TermsStand, digest_of};
use crate::Result;
use crate::code::Code;
use crate::duties::{Duty, service as duties};
use crate::grants;
use crate::ids::{ApplicationId, ApprovalId, EventId};
use crate::selection::{self, ApplicationRecord, ApplicationState};
use crate::vault::{Action, Officer, Vault, Writing, Written, random};

/// A step that is signed as it is taken.
pub(crate) struct Signed<'a> {
    /// The event it wrote.
    pub event: EventId,
    /// What the signature is of.
    pub kind: ApprovalKind,
    /// The state decided on, or the one that was taken out.
    pub state: ApplicationState,
    /// The day of that step.
    pub on: NaiveDate,
    /// Why.
    pub reason: Option<&'a str>,
    /// What the agreement promises, where there is one.
    pub agreement: Option<Promised>,
}

/// Signs a step with the key of whoever takes it, over exactly what is decided.
pub(crate) fn sign_step(
    tx: &Writing<'_>,
    officer: &Officer,
    (application, number): (ApplicationId, &str),
    step: Signed<'_>,
) -> Result<()> {
    let content = Content {
        application: number.to_owned(),
        state: Some(step.state),
        on: Some(step.on),
        reason: step.reason.map(str::to_owned),
        agreement: step.agreement,
        salt: salt()?,
    };
    put(tx, officer, step.kind, (application, Some(step.event)), &content)
}

/// Signs the terms of an agreement as they now are, where the officer's role decides. Others' changes
/// wait for a programme manager.
pub(crate) fn sign_changed_terms(
    tx: &Writing<'_>,
    officer: &Officer,
    application: ApplicationId,
) -> Result<()> {
    if !Action::TermsApproved.allowed(officer.role) {
        // Terms that nobody signed cannot be told from changed ones: somebody signs them first.
        return if stand(tx, application)? == TermsStand::Unsigned {
            Err(Error::TermsAwait.into())
        } else {
            Ok(())
        };
    }
    let record = selection::store::record(tx, application)?.ok_or(selection::Error::NotFound)?;
    // Whoever writes the terms and approves them has no second pair of eyes: that is an exception.
    duties::settle_alone(tx, officer, Duty::TermsApproval, application, tx.today)?;
    sign_terms(tx, officer, &record)?;
    tx.forbid_undo();
    Ok(())
}

/// Approves the terms of an application's agreement exactly as they are.
///
/// # Errors
/// When the officer's role does not decide, there is no agreement, it is signed already, the terms are
/// approved as they are, or the officer wrote them and no exception covers it.
pub fn approve_terms(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
) -> Result<Written<ApplicationRecord>> {
    vault.write(officer, Action::TermsApproved, |tx| {
        let id = selection::service::find(tx, id_or_number)?;
        crate::privacy::check_application(tx, id)?;
        let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
        let agreement = record.agreement.as_ref().ok_or(grants::Error::NotFound)?;
        if record.stands_at(ApplicationState::Agreed) {
            return Err(grants::Error::Signed.into());
        }
        if stand(tx, id)? == TermsStand::Signed {
            return Err(Error::NothingToApprove.into());
        }
        tx.describe(json!({ "application": record.application.number, "agreement": agreement.number }));
        if store::terms_written_by(tx, agreement.id)? == Some(officer.id) {
            duties::settle_alone(tx, officer, Duty::TermsApproval, id, tx.today)?;
        }
        sign_terms(tx, officer, &record)?;
        Ok(selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?)
    })
}

/// How the terms of an application's agreement stand: against the latest signature over them.
pub(crate) fn stand(db: &Connection, application: ApplicationId) -> Result<TermsStand> {
    let Some(now) = grants::service::promised(db, application)? else { return Ok(TermsStand::Unsigned) };
    let kept = store::all(db, Some(application))?;
    let latest = kept.iter().rev().find_map(|one| bears_terms(one).filter(|then| then.number == now.number));
    Ok(match latest {
        None => TermsStand::Unsigned,
        Some(then) if then.terms == now.terms => TermsStand::Signed,
        // An amendment carries the signature of the manager who approved it.
        Some(_)
            if grants::agreements::amendments::approved_terms(db, application)?.as_ref()
                == Some(&now.terms) =>
        {
            TermsStand::Signed
        }
        Some(_) => TermsStand::Awaiting,
    })
}

/// The approvals of an application, oldest first.
pub(crate) fn of(db: &Connection, application: ApplicationId) -> Result<Vec<Approval>> {
    let now = grants::service::promised(db, application)?;
    let all = store::all(db, Some(application))?;
    let shown = all.into_iter().map(|one| {
        let as_now = bears_terms(&one).is_none_or(|then| now.as_ref() == Some(&then));
        let is_correction = one.kind.known() == Some(ApprovalKind::Correction);
        Approval {
            id: one.id,
            on: one.on,
            holds: is_correction || (!one.taken_out && as_now),
            content: read(&one),
            kind: one.kind,
            by: one.signer_name,
        }
    });
    Ok(shown.collect())
}

/// How many approvals are not what their signers signed, and how many agreements were signed by the parties
/// on terms that nobody approved.
pub(crate) fn faults(db: &Connection) -> Result<(u64, u64)> {
    let (mut forged, mut unapproved) = (0, 0);
    for one in store::all(db, None)? {
        forged += u64::from(!is_whole(&one));
    }
    for application in store::agreed(db)? {
        unapproved += u64::from(stand(db, application)? == TermsStand::Awaiting);
    }
    Ok((forged, unapproved))
}

/// Whether the digest is of what is kept, and the signature of the signer's key. Where the content was
/// erased, its hash stands for it.
fn is_whole(one: &Kept) -> bool {
    let Ok(digest) = <[u8; 32]>::try_from(one.digest.as_slice()) else { return false };
    let subject = (one.record, one.event);
    let of_content = |content: &String| {
        digest_of(one.id, one.kind.code(), subject, one.on, one.signed_by, content) == digest
    };
    one.content.as_ref().is_none_or(of_content) && verifies(&one.signer_public, &digest, &one.signature)
}

fn bears_terms(one: &Kept) -> Option<Promised> {
    let bears = matches!(one.kind.known(), Some(ApprovalKind::Decision | ApprovalKind::Terms));
    if bears { read(one).and_then(|content| content.agreement) } else { None }
}

fn read(one: &Kept) -> Option<Content> {
    one.content.as_deref().and_then(|text| serde_json::from_str(text).ok())
}

fn sign_terms(tx: &Writing<'_>, officer: &Officer, record: &ApplicationRecord) -> Result<()> {
    let id = record.application.id;
    let content = Content {
        application: record.application.number.clone(),
        state: None,
        on: None,
        reason: None,
        agreement: grants::service::promised(tx, id)?,
        salt: salt()?,
    };
    put(tx, officer, ApprovalKind::Terms, (id, None), &content)
}

fn salt() -> Result<String> {
    Ok(hex::encode(&random::<16>()?))
}

fn put(
    tx: &Writing<'_>,
    officer: &Officer,
    kind: ApprovalKind,
    (record, event): (ApplicationId, Option<EventId>),
    content: &Content,
) -> Result<()> {
    let id = ApprovalId::new();
    let content = serde_json::to_string(content).map_err(|_| crate::vault::Error::LogBroken)?;
    let (on, signed_by) = (tx.today, officer.id);
    let digest = digest_of(id, kind.code(), (record, event), on, signed_by, &content);
    let signature = officer.sign(&digest);
    store::insert(tx, &New { id, kind, record, event, content: &content, digest, on, signed_by, signature })
}
