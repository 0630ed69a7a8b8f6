//! What a grantee has to do and until when: the standard ones of the component, and an agreement's own.

use chrono::{Months, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Error, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::grants::store as grants;
use crate::ids::{AgreementId, ApplicationId, AttachmentId, ObligationId};
use crate::privacy;
use crate::reference::{Component, Settings};
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::words::Words;

crate::codes! {
    /// What is to be done.
    pub enum ObligationKind {
        /// To run the business or activity.
        RunBusiness = "run_business",
        /// To register the business.
        Register = "register",
        /// To attend the training.
        Training = "training",
        /// To keep receipts and records.
        KeepReceipts = "keep_receipts",
        /// To show that the own contribution was made.
        OwnContribution = "own_contribution",
        /// To create or keep the jobs promised.
        Jobs = "jobs",
        /// To adopt rules on how members use the assets.
        RulesOfUse = "rules_of_use",
        /// To give a plan of maintenance.
        MaintenancePlan = "maintenance_plan",
        /// To maintain what was built, and keep it open to everybody.
        Maintain = "maintain",
        /// To carry out the activities.
        Activities = "activities",
        /// To report on the activities.
        Report = "report",
        /// In words of its own.
        Own = "own",
    }
}

crate::codes! {
    /// What a time is counted from.
    pub enum After {
        /// The last party's signature.
        Signing = "signing",
        /// The handover of the last asset.
        Handover = "handover",
    }
}

crate::codes! {
    /// What came of it.
    pub enum ObligationOutcome {
        /// It was met.
        Met = "met",
        /// It was not.
        NotMet = "not_met",
    }
}

/// One obligation as it is agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Promise {
    /// What is to be done.
    pub kind: ObligationKind,
    /// Its words where it is of its own, printed as written.
    #[serde(default)]
    pub words: Option<String>,
    /// The day it is due on.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// What its months are counted from.
    #[serde(default)]
    pub after: Option<After>,
    /// So many months after it.
    #[serde(default)]
    pub months: Option<u32>,
}

impl Promise {
    /// Refuses what cannot stand in any agreement.
    ///
    /// # Errors
    /// [`Error::ObligationWords`], [`Error::ObligationDue`].
    pub fn check(&self) -> Result<(), Error> {
        let words = self.words.as_deref().map_or("", str::trim);
        if self.kind == ObligationKind::Own && words.is_empty() {
            return Err(Error::ObligationWords);
        }
        let counted = self.after.is_some() && self.months.is_some_and(|months| months <= 240);
        if self.due_on.is_some() == counted {
            return Err(Error::ObligationDue);
        }
        Ok(())
    }

    /// What it says.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        match (self.kind, self.words.as_deref().map(str::trim)) {
            (_, Some(own)) if !own.is_empty() => own.to_owned(),
            (kind, _) => words.get(&format!("obligation-{}", kind.code())),
        }
    }

    /// Its time in words: a day, or so many months after signing or handover.
    #[must_use]
    pub fn time(&self, words: &Words) -> String {
        match (self.due_on, self.after, self.months) {
            (Some(day), ..) => crate::format::print_day(day, words.language()),
            (None, Some(after), Some(months)) if months > 0 => {
                let months = words.count("agreement-months", u64::from(months), &months.to_string());
                words.with(&format!("obligation-after-{}", after.code()), &[("months", &months)])
            }
            (None, Some(after), _) => words.get(&format!("obligation-by-{}", after.code())),
            (None, None, _) => String::new(),
        }
    }

    /// The day it is due, once that can be counted.
    #[must_use]
    pub fn due(&self, signed_on: Option<NaiveDate>, handed_over_on: Option<NaiveDate>) -> Option<NaiveDate> {
        let from = match self.after {
            None => return self.due_on,
            Some(After::Signing) => signed_on,
            Some(After::Handover) => handed_over_on,
        };
        from?.checked_add_months(Months::new(self.months.unwrap_or_default()))
    }
}

/// The standard obligations of a component.
#[must_use]
pub fn standard(settings: &Settings, component: Component) -> Vec<Promise> {
    let of_component = settings.agreements.obligations.iter().filter(|one| one.component == component);
    of_component
        .map(|one| Promise {
            kind: one.kind,
            words: None,
            due_on: None,
            after: Some(one.after),
            months: Some(one.months),
        })
        .collect()
}

/// An obligation as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Obligation {
    /// Identity.
    pub id: ObligationId,
    /// Its place, from 1.
    pub position: u32,
    /// What was agreed.
    pub promise: Promise,
    /// What came of it.
    pub outcome: Option<Stored<ObligationOutcome>>,
    /// The day that was found.
    pub settled_on: Option<NaiveDate>,
    /// What shows it.
    pub evidence: Option<String>,
    /// The file that shows it.
    pub attachment: Option<AttachmentId>,
}

/// What came of an obligation, as an officer says it.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// Met or not; `None` takes back what was said.
    pub outcome: Option<ObligationOutcome>,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// What shows it.
    pub evidence: String,
    /// The file that shows it.
    pub attachment: Option<AttachmentId>,
}

/// The agreement of an application that is still open to change, and its number.
pub(super) fn agreement(tx: &Connection, application: ApplicationId) -> Result<(AgreementId, String)> {
    let row = grants::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
    if let Some(ending) = store::ending(tx, row.id)? {
        return Err(Error::Ended(ending.ended_on).into());
    }
    Ok((row.id, row.number))
}

/// Puts the component's standard obligations under a new agreement.
pub(crate) fn open(
    tx: &Writing<'_>,
    agreement: AgreementId,
    settings: &Settings,
    component: Option<Component>,
) -> Result<()> {
    let Some(component) = component else { return Ok(()) };
    store::write_obligations(tx, agreement, &standard(settings, component))
}

/// Sets the obligations of an agreement that nobody has signed yet. Those that stay as they are keep their place in
/// the register.
///
/// # Errors
/// When one cannot stand, or the agreement is signed: then it is amended.
pub fn set(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    promises: &[Promise],
) -> Result<Written<Vec<Obligation>>> {
    for promise in promises {
        promise.check()?;
    }
    vault.write(officer, Action::ObligationChanged, |tx| {
        let id = crate::grants::service::find(tx, application)?;
        privacy::check_application(tx, id)?;
        let (agreement, number) = agreement(tx, id)?;
        if super::signing::is_signed(tx, id)? {
            return Err(crate::grants::Error::Signed.into());
        }
        store::write_obligations(tx, agreement, promises)?;
        tx.describe(json!({ "agreement": number, "obligations": promises.len() }));
        store::obligations(tx, agreement)
    })
}

/// Says what came of an obligation; `position` is its place in the agreement.
///
/// # Errors
/// [`Error::ObligationUnknown`], [`Error::EvidenceMissing`], a day in the future.
pub fn settle(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    position: u32,
    settled: &Settled,
) -> Result<Written<Vec<Obligation>>> {
    vault.write(officer, Action::ObligationChanged, |tx| {
        let id = crate::grants::service::find(tx, application)?;
        privacy::check_application(tx, id)?;
        let row = grants::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
        let all = store::obligations(tx, row.id)?;
        let one = all.iter().find(|one| one.position == position).ok_or(Error::ObligationUnknown)?;
        let on = settled.on.unwrap_or(tx.today);
        if on > tx.today {
            return Err(Error::InFuture.into());
        }
        let evidence = settled.evidence.trim();
        if settled.outcome.is_some() && evidence.is_empty() && settled.attachment.is_none() {
            return Err(Error::EvidenceMissing.into());
        }
        store::settle(tx, one.id, settled.outcome, on, evidence, settled.attachment)?;
        tx.describe(json!({ "agreement": row.number, "obligation": position }));
        store::obligations(tx, row.id)
    })
}

/// Says what the component asks for; a field whose words are empty is taken back.
///
/// # Errors
/// [`Error::ParticularUnknown`], or the agreement is signed: then it is amended.
pub fn set_particulars(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    said: &super::Particulars,
) -> Result<Written<()>> {
    vault.write(officer, Action::ObligationChanged, |tx| {
        let id = crate::grants::service::find(tx, application)?;
        privacy::check_application(tx, id)?;
        let (agreement, number) = agreement(tx, id)?;
        if super::signing::is_signed(tx, id)? {
            return Err(crate::grants::Error::Signed.into());
        }
        let mut whole = store::particulars(tx, agreement)?;
        merge(&mut whole, said)?;
        store::set_particulars(tx, agreement, &whole)?;
        tx.describe(json!({ "agreement": number, "particulars": whole.0.len() }));
        Ok(())
    })
}

/// Lays `said` over what was said before.
pub(super) fn merge(whole: &mut super::Particulars, said: &super::Particulars) -> Result<(), Error> {
    for (field, words) in &said.0 {
        if super::Particular::from_code(field).is_none() {
            return Err(Error::ParticularUnknown(field.clone()));
        }
        let empty = [&words.en, &words.sq, &words.sr].iter().all(|text| text.trim().is_empty());
        if empty {
            whole.0.remove(field);
        } else {
            whole.0.insert(field.clone(), words.clone());
        }
    }
    Ok(())
}
