//! Agreements, procurement, handover of assets, monitoring visits, closure.

pub mod agreements;
pub mod assets;
pub mod closure;
mod compose;
pub mod document;
#[cfg(test)]
mod document_tests;
pub mod dossier;
pub mod form;
mod grantee;
pub mod handover;
pub mod incidents;
pub mod jobs;
pub mod monitoring;
pub mod papers;
mod phrases;
pub mod procurement;
mod refusals;
pub mod service;
pub(crate) mod store;
mod template;
#[cfg(test)]
mod test_grant;
#[cfg(test)]
mod tests;
pub mod training;
mod typed;
pub mod visits;
pub mod warnings;

pub use grantee::Grantee;
pub use refusals::Refusal;

use serde::{Deserialize, Serialize};

use crate::money::Cents;
use crate::{Problem, Result};

/// What came of an application's grant.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// What was handed over, by its day.
    pub assets: Vec<assets::Asset>,
    /// Monitoring visits, by their day.
    pub visits: Vec<visits::Visit>,
    /// Counts of jobs, by their day.
    pub jobs: Vec<jobs::JobCount>,
}

impl Outcomes {
    /// What came of an application's grant.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of(db: &rusqlite::Connection, application: crate::ids::ApplicationId) -> Result<Self> {
        Ok(Self {
            assets: assets::of_application(db, application)?,
            visits: visits::of_application(db, application)?,
            jobs: jobs::of_application(db, application)?,
        })
    }
}

crate::codes! {
    /// Who pays for an item.
    pub enum Payer {
        /// The programme, which buys it and gives it in kind.
        Programme = "programme",
        /// The grantee, in money.
        OwnCash = "own_cash",
        /// The grantee, in work, premises, material or animals of their own.
        OwnKind = "own_kind",
    }
}

/// One item as the officer enters it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ItemForm {
    /// What it is, in the officer's words; printed as written.
    pub description: String,
    /// Model, power, breed and the like.
    pub specification: Option<String>,
    /// The unit counted in, such as `kg`; pieces where absent.
    pub unit: Option<String>,
    /// How many, in thousandths of the unit.
    pub quantity_milli: i64,
    /// What one unit costs.
    pub unit_price: Cents,
    /// Who pays for it.
    pub payer: Payer,
    /// Country of origin, where known.
    pub origin: Option<String>,
}

/// What an agreement promises on both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Terms {
    /// What the programme gives, in kind.
    pub granted: Cents,
    /// What the grantee adds in money.
    pub own_cash: Cents,
    /// What the grantee adds in kind, valued.
    pub own_kind: Cents,
    /// The items. None given: one item stands for the approved assets, so that the annex is never empty.
    pub items: Vec<ItemForm>,
}

impl ItemForm {
    /// Quantity times unit price, rounded half up to the cent; `None` when it overflows.
    #[must_use]
    pub fn total(&self) -> Option<Cents> {
        line_total(self.quantity_milli, self.unit_price)
    }
}

/// Quantity (thousandths) times unit price, rounded half up to the cent; `None` when it overflows.
#[must_use]
pub fn line_total(quantity_milli: i64, unit_price: Cents) -> Option<Cents> {
    let exact = i128::from(quantity_milli).checked_mul(i128::from(unit_price.get()))?;
    i64::try_from((exact + 500).div_euclid(1000)).ok().map(Cents::new)
}

impl Terms {
    /// What both sides give together; `None` when it overflows.
    #[must_use]
    pub fn total(&self) -> Option<Cents> {
        Cents::checked_sum([self.granted, self.own_cash, self.own_kind])
    }

    /// What the items of one payer cost together; `None` when it overflows.
    #[must_use]
    pub fn items_total(&self, payer: Payer) -> Option<Cents> {
        self.items
            .iter()
            .filter(|item| item.payer == payer)
            .try_fold(Cents::ZERO, |sum, item| sum.checked_add(item.total()?))
    }

    /// Whether the items agree with the amounts: what the programme pays is exactly the grant, and the
    /// grantee's items cost no more than the own contribution promised.
    #[must_use]
    pub fn items_agree(&self) -> bool {
        let Some((programme, cash, kind)) = self.items_total(Payer::Programme).and_then(|programme| {
            Some((programme, self.items_total(Payer::OwnCash)?, self.items_total(Payer::OwnKind)?))
        }) else {
            return false;
        };
        let has_programme = self.items.iter().any(|item| item.payer == Payer::Programme);
        (programme == self.granted || !has_programme) && cash <= self.own_cash && kind <= self.own_kind
    }

    /// Refuses amounts and items that cannot stand in any agreement. Whether the items add up to the
    /// grant is asked only when the agreement is printed: officers enter items one by one.
    ///
    /// # Errors
    /// [`Error::Amount`] or [`Error::Item`] with the item's position, counted from 1.
    pub fn check(&self) -> Result<(), Error> {
        for (field, amount) in
            [("granted", self.granted), ("own_cash", self.own_cash), ("own_kind", self.own_kind)]
        {
            if amount < Cents::ZERO || (field == "granted" && amount == Cents::ZERO) {
                return Err(Error::Amount { field });
            }
        }
        // The words of an amount end below a thousand million euros, and so does any agreement.
        if self.total().is_none_or(|total| total > LARGEST) {
            return Err(Error::Amount { field: "granted" });
        }
        for (i, item) in self.items.iter().enumerate() {
            let sound = !item.description.trim().is_empty()
                && item.quantity_milli > 0
                && item.unit_price >= Cents::ZERO
                && item.total().is_some_and(|total| total <= LARGEST);
            if !sound {
                return Err(Error::Item { position: i + 1 });
            }
        }
        Ok(())
    }
}

/// What the programme gives by these items: the total of those it pays, `None` where it pays none or the
/// total is out of range.
#[must_use]
pub fn given(items: &[ItemForm]) -> Option<Cents> {
    let mut paid = items.iter().filter(|item| item.payer == Payer::Programme).peekable();
    paid.peek()?;
    paid.try_fold(Cents::ZERO, |sum, item| sum.checked_add(item.total()?))
}

/// The largest amount an agreement can name, in cents.
pub const LARGEST: Cents = Cents::new(99_999_999_999);

crate::codes! {
    /// What an agreement cannot be printed without.
    pub enum Missing {
        /// The grantee's name.
        Name = "name",
        /// A document with its number, or identification certified by somebody with the reason.
        Identification = "identification",
        /// The grantee's municipality.
        Municipality = "municipality",
        /// The component applied under.
        Component = "component",
        /// The grant's value.
        Value = "value",
        /// Items whose total is the value.
        Items = "items",
        /// The number of the contract with the donor; a sample whose wording is not cleared leaves a line.
        Contract = "contract",
        /// The organisation that an enterprise or association is.
        Organisation = "organisation",
        /// Its business number.
        Nui = "nui",
        /// Who keeps an association's assets.
        Custodian = "custodian",
        /// Who uses them.
        Users = "users",
        /// Where a community project stands.
        Place = "place",
        /// Who signs for the municipality.
        Mayor = "mayor",
        /// What the municipality gives.
        MunicipalityGives = "municipality_gives",
        /// Who maintains what was built.
        Maintenance = "maintenance",
        /// What an initiative does.
        Activities = "activities",
        /// For whom.
        Participants = "participants",
        /// What it reports.
        Reporting = "reporting",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
    /// An amount is negative, missing or too large.
    #[error("amount out of range: {field}")]
    Amount {
        /// The form field.
        field: &'static str,
    },
    /// An item lacks its description, quantity or price.
    #[error("item {position} is not sound")]
    Item {
        /// Which one, counted from 1.
        position: usize,
    },
    /// The application is neither approved nor agreed, so there is no agreement.
    #[error("the application is not approved")]
    NotApproved,
    /// The application has an agreement already.
    #[error("there is an agreement already")]
    AlreadyOpen,
    /// The agreement is signed; its terms stand.
    #[error("the agreement is signed")]
    Signed,
    /// The agreement cannot be printed without these.
    #[error("the agreement lacks {0:?}")]
    Incomplete(Vec<Missing>),
    /// The pair of languages is not English with Albanian, Serbian, or both.
    #[error("no such pair of languages")]
    Languages,
    /// A template does not hold what it must; only a damaged build can say so.
    #[error("template at fault: {0}")]
    Template(String),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
            Self::Amount { field } => Problem::new("agreement-amount").at(field),
            Self::Item { position } => Problem::new("agreement-item").with("position", position).at("items"),
            Self::NotApproved => Problem::new("agreement-not-approved"),
            Self::AlreadyOpen => Problem::new("agreement-already-open"),
            Self::Signed => Problem::new("agreement-signed"),
            Self::Incomplete(missing) => incomplete(missing),
            Self::Languages => Problem::new("agreement-languages"),
            Self::Template(_) => Problem::new("agreement-template"),
        }
    }
}

/// Every field is an argument, `yes` where it is missing, so that each language words its own list.
pub(crate) fn incomplete(missing: &[Missing]) -> Problem {
    use crate::code::Code;
    let problem = Missing::ALL.iter().fold(Problem::new("agreement-incomplete"), |problem, field| {
        problem.with(field.code(), if missing.contains(field) { "yes" } else { "no" })
    });
    let fields: Vec<_> = missing.iter().map(|field| field.code()).collect();
    problem.with("fields", fields.join(" "))
}
