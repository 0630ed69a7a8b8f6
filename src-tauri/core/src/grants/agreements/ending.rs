//! The end of an agreement before its time: withdrawal before both sides signed, termination after.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Error, signing, store};
use crate::Result;
use crate::grants::{service as grants, store as rows};
use crate::ids::EndingId;
use crate::selection::{self, ApplicationState, service::Move};
use crate::vault::{Action, Officer, Vault, Written, signed};

pub(super) const DOMAIN: &str = "csp-agreement-ending-1";

/// What is asked back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct AskedBack {
    /// Assets that were handed over, by identity.
    pub assets: Vec<String>,
    /// Items of the agreement, by position from 1, where what was handed over is not in the register.
    pub items: Vec<u32>,
}

/// A termination as it is kept.
#[derive(Clone)]
pub struct Ending {
    /// Identity.
    pub id: EndingId,
    /// The day.
    pub ended_on: NaiveDate,
    /// Why; absent once erased.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// What is asked back.
    pub assets: AskedBack,
    /// Until when.
    pub return_by: Option<NaiveDate>,
    /// The day it was recorded.
    pub recorded_on: NaiveDate,
    /// By whom.
    pub recorded_by: String,
}

/// An end as an officer enters it.
#[derive(Debug, Clone, Default)]
pub struct EndingForm {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// Why.
    pub reason: String,
    /// Who decided: a person or a body.
    pub decided_by: String,
    /// What is asked back.
    pub assets: AskedBack,
    /// Until when.
    pub return_by: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Content<'a> {
    agreement: &'a str,
    ended_on: NaiveDate,
    reason: &'a str,
    decided_by: &'a str,
    assets: &'a AskedBack,
    return_by: Option<NaiveDate>,
}

/// Ends an agreement. Before both sides signed, the application is withdrawn; afterwards the agreement is
/// terminated, with what is asked back.
///
/// # Errors
/// [`Error::ReasonMissing`], [`Error::DecidedByMissing`], [`Error::AssetUnknown`], [`Error::ReturnBy`], a day in the
/// future or before the signatures, or it has ended already.
pub fn end(vault: &Vault, officer: &Officer, application: &str, form: &EndingForm) -> Result<Written<()>> {
    let reason = form.reason.trim();
    if reason.is_empty() {
        return Err(Error::ReasonMissing.into());
    }
    let id = vault.read(|reading| {
        let id = grants::find(reading, application)?;
        rows::agreement_of(reading, id)?.ok_or(Error::NotFound)?;
        Ok((id, signing::is_signed(reading, id)?))
    })?;
    let (id, is_signed) = id;
    if !is_signed {
        let step = Move { on: form.on, reason: Some(reason.to_owned()), ..Move::default() };
        let to = ApplicationState::Withdrawn;
        let moved = selection::service::move_application(vault, officer, &id.to_string(), to, &step)?;
        return Ok(Written { value: (), change: moved.change });
    }
    vault.write(officer, Action::AgreementEnded, |tx| {
        crate::privacy::check_application(tx, id)?;
        let row = rows::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
        if let Some(ending) = store::ending(tx, row.id)? {
            return Err(Error::Ended(ending.ended_on).into());
        }
        let decided_by = form.decided_by.trim();
        if decided_by.is_empty() {
            return Err(Error::DecidedByMissing.into());
        }
        let on = form.on.unwrap_or(tx.today);
        if on > tx.today {
            return Err(Error::InFuture.into());
        }
        let signed_on = signing::of_agreement(tx, row.id)?.map(|one| one.signed_on);
        if signed_on.is_some_and(|signed| on < signed) {
            return Err(Error::SignedDay("on").into());
        }
        let asks = !form.assets.assets.is_empty() || !form.assets.items.is_empty();
        if form.return_by.is_some_and(|day| day < on) || (asks && form.return_by.is_none()) {
            return Err(Error::ReturnBy.into());
        }
        let here = crate::grants::assets::of_application(tx, id)?;
        for asset in &form.assets.assets {
            if !here.iter().any(|one| one.id.to_string() == *asset) {
                return Err(Error::AssetUnknown(asset.clone()).into());
            }
        }
        for item in &form.assets.items {
            let known = usize::try_from(*item).is_ok_and(|at| at >= 1 && at <= row.terms.items.len());
            // Without items one stands for all that was approved.
            let stands_for_all = row.terms.items.is_empty() && *item == 1;
            if !known && !stands_for_all {
                return Err(Error::AssetUnknown(item.to_string()).into());
            }
        }
        let ending = Ending {
            id: EndingId::new(),
            ended_on: on,
            reason: Some(reason.to_owned()),
            decided_by: Some(decided_by.to_owned()),
            assets: form.assets.clone(),
            return_by: form.return_by,
            recorded_on: tx.today,
            recorded_by: officer.name.clone(),
        };
        let content = Content {
            agreement: &row.number,
            ended_on: on,
            reason,
            decided_by,
            assets: &form.assets,
            return_by: form.return_by,
        };
        let signature = signed::sign(officer, DOMAIN, ending.id.uuid(), tx.today, &content)?;
        store::insert_ending(tx, row.id, &ending, &signature)?;
        tx.describe(json!({ "agreement": row.number, "ended_on": on }));
        Ok(())
    })
}
