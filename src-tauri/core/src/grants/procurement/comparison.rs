//! Comparing quotations: the lowest that complies, declarations of interest, and the award.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::json;

use super::records::{Lot, Quotation};
use super::{Error, store, writing};
use crate::Result;
use crate::duties::{Duty, service as duties};
use crate::ids::{OfficerId, OrganisationId};
use crate::money::Cents;
use crate::reference::settings_on;
use crate::screening::service as screening;
use crate::selection::scoring::InterestGround;
use crate::vault::signed::{self, KeptSignature};
use crate::vault::{Action, Officer, Vault, Written};

const DOMAIN: &str = "csp-comparison-1";

/// A quotation beside the others.
#[derive(Clone)]
pub struct Compared<'a> {
    /// The quotation.
    pub quotation: &'a Quotation,
    /// What it asks for the whole lot, without VAT; absent where a line has no price.
    pub total: Option<Cents>,
    /// Whether it came after the last day.
    pub late: bool,
    /// Whether it is the lowest of those that comply, are complete and came in time.
    pub lowest: bool,
}

/// The quotations of a lot beside one another, as they came.
#[must_use]
pub fn compared(lot: &Lot) -> Vec<Compared<'_>> {
    let mut rows: Vec<Compared<'_>> = lot
        .quotations
        .iter()
        .map(|quotation| Compared {
            quotation,
            total: lot.quoted(quotation),
            late: lot.is_late(quotation),
            lowest: false,
        })
        .collect();
    let counts = |row: &&Compared<'_>| row.quotation.compliant && !row.late;
    let best = rows.iter().filter(counts).filter_map(|row| row.total).min();
    for row in &mut rows {
        row.lowest = best.is_some() && row.total == best && row.quotation.compliant && !row.late;
    }
    rows
}

#[derive(Serialize)]
struct Content {
    lot: String,
    suppliers: Vec<Declared>,
}

#[derive(Serialize)]
struct Declared {
    supplier: String,
    ground: Option<String>,
}

/// Signs that the officer has no interest in any supplier that quoted but these.
///
/// # Errors
/// [`Error::NothingToCompare`], [`Error::NoQuotation`] when one that is named quoted nothing.
pub fn declare(
    vault: &Vault,
    officer: &Officer,
    which: &str,
    exceptions: &[(String, InterestGround)],
) -> Result<Written<Lot>> {
    vault.write(officer, Action::ComparisonDeclared, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        if lot.quotations.is_empty() {
            return Err(Error::NothingToCompare.into());
        }
        let mut about: Vec<(OrganisationId, Option<InterestGround>)> =
            lot.quotations.iter().map(|one| (one.supplier, None)).collect();
        for (supplier, ground) in exceptions {
            let quotation = quotation_of(&lot, supplier)?;
            let one = about.iter_mut().find(|(id, _)| *id == quotation.supplier).ok_or(Error::NoQuotation)?;
            one.1 = Some(*ground);
        }
        let suppliers = lot.quotations.iter().zip(&about);
        let content = Content {
            lot: lot.number.clone(),
            suppliers: suppliers
                .map(|(one, (_, ground))| Declared {
                    supplier: one.supplier_number.clone(),
                    ground: ground.map(|ground| ground.to_string()),
                })
                .collect(),
        };
        let id = crate::ids::ComparisonId::new();
        let signature = signed::sign(officer, DOMAIN, id.uuid(), tx.today, &content)?;
        writing::declaration(tx, id, lot.id, &signature, &about)?;
        tx.describe(json!({ "lot": lot.number, "suppliers": about.len() }));
        store::one(tx, lot.id)
    })
}

/// What an officer last declared: nothing yet about some supplier that quoted, an interest, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not declared over all of them.
    Undeclared,
    /// An interest in one of them.
    Interested,
    /// None.
    Free,
}

/// How an officer stands towards the suppliers that quoted.
#[must_use]
pub fn standing(lot: &Lot, officer: OfficerId) -> Standing {
    let last = |supplier: OrganisationId| {
        let own = lot.declarations.iter().rev().filter(|one| one.officer == officer);
        own.flat_map(|one| &one.about)
            .find(|(about, _)| *about == supplier)
            .map(|(_, ground)| ground.is_some())
    };
    let said: Vec<Option<bool>> = lot.quotations.iter().map(|one| last(one.supplier)).collect();
    if said.contains(&Some(true)) {
        Standing::Interested
    } else if said.is_empty() || said.iter().any(Option::is_none) {
        Standing::Undeclared
    } else {
        Standing::Free
    }
}

/// Why a lot is awarded as it is.
#[derive(Debug, Clone, Default)]
pub struct AwardForm {
    /// The supplier, by its number.
    pub supplier: String,
    /// Why it is not the lowest that complies.
    pub reason: String,
    /// Why there are fewer quotations than the settings ask.
    pub few_reason: String,
}

/// Awards a lot to the supplier of a quotation, after it and whoever owns and leads it were screened.
///
/// # Errors
/// [`Error::NoQuotation`], [`Error::NotComplete`], [`Error::NotCompliant`], [`Error::NotLowest`],
/// [`Error::FewQuotations`], [`Error::Undeclared`], [`Error::Interested`], [`Error::AwardedAlready`]; a supplier
/// with a candidate of the screening that is open or confirmed; the requester without an exception.
pub fn award(vault: &Vault, officer: &Officer, which: &str, form: &AwardForm) -> Result<Written<Lot>> {
    let supplier = vault.read(|reading| {
        let lot = store::one(reading, store::find(reading, which)?)?;
        Ok(quotation_of(&lot, &form.supplier)?.supplier)
    })?;
    screening::may_deal_with(vault, officer, &supplier.to_string())?;
    vault.write(officer, Action::LotAwarded, |tx| {
        let lot = store::one(tx, store::find(tx, which)?)?;
        let request = lot.request.as_ref().ok_or(Error::NotRequested)?;
        if lot.award.is_some() {
            return Err(Error::AwardedAlready.into());
        }
        match standing(&lot, officer.id) {
            Standing::Free => {}
            Standing::Undeclared => return Err(Error::Undeclared.into()),
            Standing::Interested => return Err(Error::Interested.into()),
        }
        let rows = compared(&lot);
        let row = rows.iter().find(|row| row.quotation.supplier == supplier).ok_or(Error::NoQuotation)?;
        if row.total.is_none() {
            return Err(Error::NotComplete.into());
        }
        if !row.quotation.compliant {
            return Err(Error::NotCompliant.into());
        }
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (reason, few_reason) = (said(&form.reason), said(&form.few_reason));
        if !row.lowest && reason.is_none() {
            return Err(Error::NotLowest.into());
        }
        let asked = settings_on(tx, tx.today)?.procurement.least_quotations;
        if rows.len() < usize::from(asked) && few_reason.is_none() {
            return Err(Error::FewQuotations { there: rows.len(), asked }.into());
        }
        if request.officer == officer.id {
            duties::settle_record(tx, officer, Duty::RequestPurchase, lot.id.uuid(), request.on)?;
        }
        writing::award(tx, lot.id, row.quotation.id, (reason.as_deref(), few_reason.as_deref()))?;
        tx.describe(json!({ "lot": lot.number, "supplier": row.quotation.supplier_number }));
        store::one(tx, lot.id)
    })
}

/// The quotation of a supplier, by its number or identity.
pub(super) fn quotation_of<'a>(lot: &'a Lot, supplier: &str) -> Result<&'a Quotation, Error> {
    let text = supplier.trim();
    let is = |one: &&Quotation| {
        one.supplier_number.eq_ignore_ascii_case(text)
            || text.parse::<OrganisationId>().is_ok_and(|id| id == one.supplier)
    };
    lot.quotations.iter().find(is).ok_or(Error::NoQuotation)
}

/// How many declarations were not signed as they stand.
///
/// # Errors
/// When the database fails.
pub(crate) fn forged(db: &rusqlite::Connection) -> Result<u64> {
    let sql = "SELECT d.id, d.declared_on, d.officer_id, o.signing_public, d.content, d.digest, d.signature
               FROM comparison_declaration d JOIN officer o ON o.id = d.officer_id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        Ok(KeptSignature {
            record: r.get(0)?,
            on: r.get::<_, NaiveDate>(1)?,
            signer: r.get(2)?,
            signer_public: r.get(3)?,
            content: r.get(4)?,
            digest: r.get(5)?,
            signature: r.get(6)?,
        })
    })?;
    let kept = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let forged = kept.iter().filter(|one| !one.is_whole(DOMAIN)).count();
    Ok(u64::try_from(forged).unwrap_or(u64::MAX))
}
