//! Changing a signed agreement: an amendment is drawn up, approved by a manager, printed, and takes effect when
//! both sides have signed it. What was signed before stays as it was.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::json;

use super::obligations::Promise;
use super::signing::{self, SigningForm};
use super::{AgreementContent, Error, Particulars, amending, obligations, papers, store};
use crate::Result;
use crate::duties::{Duty, service as duties};
use crate::grants::document::AgreementDocument;
use crate::grants::{Missing, Terms, service as grants, store as rows};
use crate::ids::{AgreementId, AmendmentId, ApplicationId, OfficerId};
use crate::language::Language;
use crate::vault::{Action, Officer, Vault, Writing, Written, signed};
use crate::words::Words;

pub(super) const DOMAIN: &str = "csp-amendment-1";

/// An amendment as it is kept. It names people and therefore has no `Debug`.
#[derive(Clone)]
pub struct Amendment {
    /// Identity.
    pub id: AmendmentId,
    /// Its number, from 1, of the agreement.
    pub number: u32,
    /// What stood; absent once erased.
    pub before: Option<AgreementContent>,
    /// What is to stand; absent once erased.
    pub after: Option<AgreementContent>,
    /// Why.
    pub reason: Option<String>,
    /// The day it was drawn up.
    pub drawn_up_on: NaiveDate,
    /// By whom.
    pub drawn_up_by: String,
    /// The day a manager approved it.
    pub approved_on: Option<NaiveDate>,
    /// Who.
    pub approved_by: Option<String>,
    /// Who drew it up, for the duties kept apart.
    pub(super) author: OfficerId,
    /// The day of the last signature: it stands since then.
    pub signed_on: Option<NaiveDate>,
}

impl Amendment {
    /// Each change in words, what was and what is to be; none once erased.
    #[must_use]
    pub fn changes(&self, words: &Words) -> Vec<String> {
        match (&self.before, &self.after) {
            // The papers keep names for every language in the order of these.
            (Some(before), Some(after)) => {
                let at = signing::LANGUAGES.iter().position(|one| *one == words.language());
                amending::changes(before, after, words, at.unwrap_or(0))
            }
            _ => Vec::new(),
        }
    }
}

/// What an amendment changes; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct AmendmentForm {
    /// Money and items.
    pub terms: Option<Terms>,
    /// All obligations as they are to stand.
    pub obligations: Option<Vec<Promise>>,
    /// What the component asks for, laid over what stands.
    pub particulars: Option<Particulars>,
    /// Why.
    pub reason: String,
}

/// What the manager's key signs.
#[derive(Serialize)]
struct Content<'a> {
    agreement: &'a str,
    amendment: u32,
    before: &'a AgreementContent,
    after: &'a AgreementContent,
    reason: &'a str,
}

/// The amendments of an agreement with the day each was signed.
pub(super) fn of(db: &Connection, agreement: AgreementId) -> Result<Vec<Amendment>> {
    let signings = store::signings(db, agreement)?;
    let mut all = store::amendments(db, agreement)?;
    for one in &mut all {
        let signing = signings.iter().rfind(|signing| signing.amendment == Some(one.id));
        one.signed_on = signing.map(|signing| signing.signed_on);
    }
    Ok(all)
}

/// The amendment that is under way, if one is.
fn open(db: &Connection, agreement: AgreementId) -> Result<Option<Amendment>> {
    Ok(of(db, agreement)?.into_iter().find(|one| one.signed_on.is_none()))
}

/// The terms that a manager approved by an amendment, where the agreement stands as one left it.
pub(crate) fn approved_terms(db: &Connection, application: ApplicationId) -> Result<Option<Terms>> {
    let Some(row) = rows::agreement_of(db, application)? else { return Ok(None) };
    let in_force = of(db, row.id)?.into_iter().rfind(|one| one.signed_on.is_some());
    let approved = in_force.filter(|one| one.approved_on.is_some());
    Ok(approved.and_then(|one| one.after).map(|after| after.terms))
}

/// Draws up an amendment of a signed agreement. What its papers say of the grantee is taken from the registers, so
/// that a new address or name is part of it.
///
/// # Errors
/// [`Error::Unsigned`], [`Error::AmendmentOpen`], [`Error::NothingChanged`], [`Error::ReasonMissing`], terms or
/// obligations that cannot stand.
pub fn draw_up(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    form: &AmendmentForm,
) -> Result<Written<u32>> {
    let reason = form.reason.trim();
    if reason.is_empty() {
        return Err(Error::ReasonMissing.into());
    }
    if let Some(terms) = &form.terms {
        terms.check()?;
    }
    for promise in form.obligations.iter().flatten() {
        promise.check()?;
    }
    vault.write(officer, Action::AmendmentDrawnUp, |tx| {
        let id = grants::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let (agreement, number) = obligations::agreement(tx, id)?;
        if !signing::is_signed(tx, id)? {
            return Err(Error::Unsigned.into());
        }
        if let Some(open) = open(tx, agreement)? {
            return Err(Error::AmendmentOpen(open.number).into());
        }
        let before = standing(tx, id, agreement)?;
        let mut after = before.clone();
        if let Some(terms) = &form.terms {
            after.terms = terms.clone();
        }
        if let Some(promises) = &form.obligations {
            after.obligations.clone_from(promises);
        }
        if let Some(said) = &form.particulars {
            obligations::merge(&mut after.particulars, said)?;
        }
        if !after.terms.items_agree() {
            return Err(crate::grants::Error::Incomplete(vec![Missing::Items]).into());
        }
        after.grantee = Some(grants::grantee_now(tx, id)?);
        if after == before {
            return Err(Error::NothingChanged.into());
        }
        let amendment = Amendment {
            id: AmendmentId::new(),
            number: store::last_amendment(tx, agreement)? + 1,
            before: Some(before),
            after: Some(after),
            reason: Some(reason.to_owned()),
            drawn_up_on: tx.today,
            drawn_up_by: officer.name.clone(),
            approved_on: None,
            approved_by: None,
            author: officer.id,
            signed_on: None,
        };
        store::insert_amendment(tx, agreement, &amendment)?;
        tx.describe(json!({ "agreement": number, "amendment": amendment.number }));
        Ok(amendment.number)
    })
}

/// What stands between both sides now: what was signed last, or what the registers hold where nothing was kept.
pub(super) fn standing(
    db: &Connection,
    application: ApplicationId,
    agreement: AgreementId,
) -> Result<AgreementContent> {
    let signings = store::signings(db, agreement)?;
    let content = signing::in_force(&signings).and_then(|one| one.content.clone());
    let grantee = match content.and_then(|content| content.grantee) {
        Some(grantee) => grantee,
        None => grants::grantee_now(db, application)?,
    };
    signing::current(db, agreement, Some(grantee))
}

/// Approves the amendment that is under way, signed with the manager's key over what was and what is to be.
///
/// # Errors
/// [`Error::NoAmendment`], [`Error::AmendmentApproved`], [`Error::AmendmentStale`]; who drew it up does not approve
/// it unless an exception covers it.
pub fn approve(vault: &Vault, officer: &Officer, application: &str) -> Result<Written<u32>> {
    vault.write(officer, Action::AmendmentApproved, |tx| {
        let id = grants::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let (agreement, number) = obligations::agreement(tx, id)?;
        let open = open(tx, agreement)?.ok_or(Error::NoAmendment)?;
        if open.approved_on.is_some() {
            return Err(Error::AmendmentApproved.into());
        }
        let (Some(before), Some(after)) = (&open.before, &open.after) else {
            return Err(Error::NoAmendment.into());
        };
        if *before != standing(tx, id, agreement)? {
            return Err(Error::AmendmentStale.into());
        }
        if open.author == officer.id {
            duties::settle_alone(tx, officer, Duty::TermsApproval, id, tx.today)?;
        }
        let reason = open.reason.as_deref().unwrap_or_default();
        let content = Content { agreement: &number, amendment: open.number, before, after, reason };
        let signature = signed::sign(officer, DOMAIN, open.id.uuid(), tx.today, &content)?;
        store::approve_amendment(tx, open.id, &signature)?;
        tx.describe(json!({ "agreement": number, "amendment": open.number }));
        Ok(open.number)
    })
}

/// Withdraws the amendment that is under way. The number of one that was approved is not given again.
///
/// # Errors
/// [`Error::NoAmendment`].
pub fn withdraw(vault: &Vault, officer: &Officer, application: &str) -> Result<Written<u32>> {
    vault.write(officer, Action::AmendmentDrawnUp, |tx| {
        let id = grants::find(tx, application)?;
        let row = rows::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
        let open = open(tx, row.id)?.ok_or(Error::NoAmendment)?;
        store::remove_amendment(tx, open.id)?;
        tx.describe(json!({ "agreement": row.number, "amendment": open.number, "withdrawn": true }));
        if open.approved_on.is_some() {
            tx.forbid_undo();
        }
        Ok(open.number)
    })
}

/// The paper of an amendment in some languages: as it was printed once it is signed, as it is drawn up before.
///
/// # Errors
/// [`Error::NoAmendment`], [`Error::AmendmentAwaits`].
pub fn document(
    vault: &Vault,
    application: &str,
    number: u32,
    languages: &[Language],
) -> Result<AgreementDocument> {
    vault.read(|reading| {
        let id = grants::find(reading, application)?;
        if reading.auditor().is_some() {
            return Err(crate::people::Error::Sealed.into());
        }
        crate::privacy::check_application(reading, id)?;
        let whole = whole(reading, id, number)?;
        Ok(papers::in_languages(&whole, languages)?)
    })
}

/// The numbers of an application's amendments, each with the day it was signed.
pub(crate) fn papers_of(db: &Connection, id: ApplicationId) -> Result<Vec<(u32, Option<NaiveDate>)>> {
    let Some(row) = rows::agreement_of(db, id)? else { return Ok(Vec::new()) };
    Ok(of(db, row.id)?.into_iter().map(|one| (one.number, one.signed_on)).collect())
}

fn numbered(db: &Connection, agreement: AgreementId, number: u32) -> Result<Amendment> {
    Ok(of(db, agreement)?.into_iter().find(|one| one.number == number).ok_or(Error::NoAmendment)?)
}

pub(crate) fn whole(db: &Connection, id: ApplicationId, number: u32) -> Result<AgreementDocument> {
    let row = rows::agreement_of(db, id)?.ok_or(Error::NotFound)?;
    let amendment = numbered(db, row.id, number)?;
    let signing = store::signings(db, row.id)?.into_iter().rfind(|one| one.amendment == Some(amendment.id));
    if let Some(signing) = signing {
        let kept = store::papers(db, row.id)?.into_iter().find(|one| one.id == signing.paper);
        return Ok(kept.and_then(|paper| paper.document).ok_or(Error::NoAmendment)?);
    }
    if amendment.approved_on.is_none() {
        // On paper it would be what both sides sign.
        return Err(Error::AmendmentAwaits.into());
    }
    amending::compose(db, id, &amendment)
}

/// Keeps an amendment's paper as it is printed.
pub(crate) fn printed(
    tx: &Writing<'_>,
    id: ApplicationId,
    number: u32,
    languages: &[Language],
) -> Result<()> {
    let row = rows::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
    let amendment = numbered(tx, row.id, number)?;
    if amendment.signed_on.is_none() {
        let whole = whole(tx, id, number)?;
        papers::keep(tx, row.id, Some(amendment.id), &whole, (None, row.settings_on), languages)?;
    }
    Ok(())
}

/// Both sides signed the amendment: it takes effect.
pub(super) fn signed(
    tx: &Writing<'_>,
    officer: &Officer,
    id: ApplicationId,
    number: u32,
    (form, three): (&SigningForm, bool),
) -> Result<()> {
    let row = rows::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
    let amendment = numbered(tx, row.id, number)?;
    if amendment.approved_on.is_none() {
        return Err(Error::AmendmentAwaits.into());
    }
    let after = amendment.after.as_ref().ok_or(Error::NoAmendment)?;
    let completes = amendment.signed_on.is_some();
    if !(completes && form.parties.is_empty()) {
        signing::check_parties(&form.parties, three, tx.today)?;
    }
    let on = form.parties.iter().map(|one| one.on).max().or(amendment.signed_on).unwrap_or(tx.today);
    if on < amendment.approved_on.unwrap_or(on) {
        return Err(Error::SignedDay("on").into());
    }
    if !completes {
        if amendment.before != Some(standing(tx, id, row.id)?) {
            return Err(Error::AmendmentStale.into());
        }
        printed(tx, id, number, &[])?;
    }
    let kept = store::papers(tx, row.id)?;
    let paper = signing::chosen(&kept, Some(amendment.id), form.version).ok_or(Error::NoAmendment)?;
    let of = (id, row.id, row.number.as_str());
    signing::put(tx, officer, of, (Some(amendment.id), Some(number)), paper, after, form, on)?;
    if !completes {
        rows::amend_terms(tx, row.id, &after.terms, tx.now)?;
        store::write_obligations(tx, row.id, &after.obligations)?;
        store::set_particulars(tx, row.id, &after.particulars)?;
    }
    Ok(())
}
