//! Deciding what carries a difference between two figures.

use serde_json::json;

use super::records::Lot;
use super::writing::NewDecision;
use super::{Bearer, Error, Step, reconciling, store, writing};
use crate::Result;
use crate::money::Cents;
use crate::vault::{Action, Officer, Vault, Written};

/// A decision as it is entered.
#[derive(Debug, Clone)]
pub struct DecisionForm {
    /// The agreement whose item is meant; every item of the lot with such a difference when absent.
    pub agreement: Option<String>,
    /// The later of the two figures.
    pub step: Step,
    /// Who bears it.
    pub bearer: Bearer,
    /// How much, later figure less earlier one; all that is open when absent. Only for one item.
    pub amount: Option<Cents>,
    /// Why.
    pub reason: String,
}

/// Records what carries a difference.
///
/// # Errors
/// [`Error::NoDifference`] when nothing is open, or more would be carried than there is; [`Error::ReasonMissing`].
pub fn decide(vault: &Vault, officer: &Officer, which: &str, form: &DecisionForm) -> Result<Written<Lot>> {
    vault.write(officer, Action::DifferenceDecided, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        let reason = form.reason.trim();
        if reason.is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        let wanted = form.agreement.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let mut open = Vec::new();
        for line in &lot.lines {
            for item in &line.items {
                let is = |text: &str| {
                    item.agreement_number.eq_ignore_ascii_case(text)
                        || text.parse().is_ok_and(|id| item.id == id)
                };
                if wanted.is_none_or(is) {
                    let found = reconciling::differences(&lot, item, &line.description)?;
                    let at_step = found.into_iter().filter(|one| one.step == form.step);
                    open.extend(at_step.filter(|one| one.open != Cents::ZERO).map(|one| (item.id, one.open)));
                }
            }
        }
        if let Some(amount) = form.amount {
            let [(_, left)] = open.as_mut_slice() else { return Err(Error::NoDifference.into()) };
            let same_side = (amount > Cents::ZERO) == (*left > Cents::ZERO);
            if !same_side || amount == Cents::ZERO || amount.get().abs() > left.get().abs() {
                return Err(Error::NoDifference.into());
            }
            *left = amount;
        }
        if open.is_empty() {
            return Err(Error::NoDifference.into());
        }
        for (item, amount) in open {
            let (step, bearer) = (form.step, form.bearer);
            writing::decision(tx, &NewDecision { item, order: None, step, bearer, amount, reason })?;
        }
        tx.describe(json!({ "lot": lot.number, "step": form.step, "bearer": form.bearer }));
        store::one(tx, lot.id)
    })
}
