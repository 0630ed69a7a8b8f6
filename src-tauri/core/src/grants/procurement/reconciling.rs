//! Reconciling: approved, committed, ordered, delivered and paid, per agreement, lot and budget line; every
//! difference carried by a decision or told as not explained.
//!
//! *Approved* is what an agreement grants in kind, *committed* what of it a requisition asks for, *ordered* what
//! IOM's orders say, *delivered* what came, at the orders' prices, *paid* what was paid. All three views have the
//! same sums, because all are sums over the same items.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::records::{DifferenceDecision, Lot, LotItem};
use super::{Error, Step, store};
use crate::Result;
use crate::code::Code;
use crate::ids::{AgreementId, ApplicationId, LotItemId};
use crate::money::Cents;
use crate::selection::funds::service as funds;
use crate::vault::{Reading, Vault};

/// The five figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Granted in kind.
    pub approved: Cents,
    /// Requested from procurement.
    pub committed: Cents,
    /// Ordered.
    pub ordered: Cents,
    /// Delivered, at the orders' prices.
    pub delivered: Cents,
    /// Paid.
    pub paid: Cents,
}

impl Figures {
    /// The figure a step comes to, and the one before it.
    #[must_use]
    pub fn at(&self, step: Step) -> (Cents, Cents) {
        match step {
            Step::Requested => (self.approved, self.committed),
            Step::Ordered => (self.committed, self.ordered),
            Step::Delivered => (self.ordered, self.delivered),
            Step::Paid => (self.delivered, self.paid),
        }
    }

    /// Both together; `None` when it overflows.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            approved: self.approved.checked_add(other.approved)?,
            committed: self.committed.checked_add(other.committed)?,
            ordered: self.ordered.checked_add(other.ordered)?,
            delivered: self.delivered.checked_add(other.delivered)?,
            paid: self.paid.checked_add(other.paid)?,
        })
    }
}

/// The figures under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    /// An agreement's or a lot's number, a budget line's code; empty for what belongs to none.
    pub name: String,
    /// The figures.
    pub figures: Figures,
}

/// A difference between two figures of an item.
#[derive(Clone)]
pub struct Difference {
    /// The lot; none where the item is in no lot yet.
    pub lot: Option<String>,
    /// The item in the lot.
    pub item: Option<LotItemId>,
    /// The agreement.
    pub agreement: String,
    /// What the lot calls it; empty where it is in no lot.
    pub what: String,
    /// The budget line.
    pub budget_line: String,
    /// The later of the two figures.
    pub step: Step,
    /// Later figure less earlier one.
    pub amount: Cents,
    /// What decisions carry of it.
    pub carried: Cents,
    /// The rest.
    pub open: Cents,
    /// Whether that step has not been taken at all for it, so that the rest is on its way.
    pub waiting: bool,
    /// The decisions.
    pub decisions: Vec<DifferenceDecision>,
}

impl Difference {
    /// Whether something is left that neither a decision nor the order of the work explains.
    #[must_use]
    pub fn is_unexplained(&self) -> bool {
        self.open != Cents::ZERO && !self.waiting
    }
}

/// Everything reconciled.
#[derive(Clone)]
pub struct Reconciled {
    /// Per agreement.
    pub agreements: Vec<Sums>,
    /// Per lot; what is in no lot under an empty name.
    pub lots: Vec<Sums>,
    /// Per budget line; what no line pays for under an empty name.
    pub lines: Vec<Sums>,
    /// All together.
    pub total: Figures,
    /// The differences.
    pub differences: Vec<Difference>,
}

/// The figures of an item of a lot.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn figures(lot: &Lot, item: &LotItem) -> Result<Figures, Error> {
    let approved = item.promised();
    let committed = if lot.request.is_some() { approved } else { Cents::ZERO };
    let (mut ordered, mut delivered) = (Cents::ZERO, Cents::ZERO);
    for order in lot.standing_orders() {
        if let Some((_, amount)) = Lot::ordered_of(order).get(&item.id) {
            ordered = ordered.checked_add(*amount).ok_or(Error::TooLarge)?;
            delivered = delivered.checked_add(lot.delivered_value(order, item.id)).ok_or(Error::TooLarge)?;
        }
    }
    let payments = lot.invoices.iter().flat_map(|one| &one.payments).flat_map(|one| &one.parts);
    let paid = payments.filter(|part| part.item == item.id).map(|part| part.amount);
    let paid = Cents::checked_sum(paid).ok_or(Error::TooLarge)?;
    Ok(Figures { approved, committed, ordered, delivered, paid })
}

/// The differences of an item of a lot.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn differences(lot: &Lot, item: &LotItem, what: &str) -> Result<Vec<Difference>, Error> {
    let figures = figures(lot, item)?;
    let mut found = Vec::new();
    for step in Step::ALL {
        let decisions: Vec<DifferenceDecision> = lot
            .standing_decisions()
            .filter(|one| one.item == item.id && one.step.known() == Some(*step))
            .cloned()
            .collect();
        let (before, after) = figures.at(*step);
        let amount = after.checked_sub(before).ok_or(Error::TooLarge)?;
        let carried = Cents::checked_sum(decisions.iter().map(|one| one.amount)).ok_or(Error::TooLarge)?;
        let open = amount.checked_sub(carried).ok_or(Error::TooLarge)?;
        if amount != Cents::ZERO || carried != Cents::ZERO {
            found.push(Difference {
                lot: Some(lot.number.clone()),
                item: Some(item.id),
                agreement: item.agreement_number.clone(),
                what: what.to_owned(),
                budget_line: item.budget_line.clone(),
                step: *step,
                amount,
                carried,
                open,
                // Nothing of it was requested, ordered, delivered or paid so far.
                waiting: after == Cents::ZERO && carried == Cents::ZERO,
                decisions,
            });
        }
    }
    Ok(found)
}

/// Everything reconciled, as it stands now.
///
/// # Errors
/// When the database fails, or sums do not fit.
pub fn reconcile(vault: &Vault) -> Result<Reconciled> {
    vault.read(reconcile_in)
}

fn reconcile_in(reading: &Reading<'_>) -> Result<Reconciled> {
    let lots = store::lots(reading, None)?;
    let mut ledger = Ledger::default();
    let mut in_lots: BTreeMap<AgreementId, Cents> = BTreeMap::new();
    let mut differing = Vec::new();
    for lot in &lots {
        for line in &lot.lines {
            for item in &line.items {
                let figures = figures(lot, item)?;
                ledger.put(&item.agreement_number, &lot.number, &item.budget_line, figures)?;
                let so_far = in_lots.entry(item.agreement).or_default();
                *so_far = so_far.checked_add(figures.approved).ok_or(Error::TooLarge)?;
                differing.extend(differences(lot, item, &line.description)?);
            }
        }
    }
    for granted in granted(reading)? {
        let bought = in_lots.get(&granted.agreement).copied().unwrap_or_default();
        let rest = if granted.stands {
            granted.amount.checked_sub(bought).ok_or(Error::TooLarge)?
        } else {
            // Nothing is granted any more, and what is bought already has nothing to stand on.
            Cents::ZERO.checked_sub(bought).ok_or(Error::TooLarge)?
        };
        if rest == Cents::ZERO {
            continue;
        }
        let budget_line = funds::paying_line(reading, granted.application, reading.today)?;
        let figures = Figures { approved: rest, ..Figures::default() };
        ledger.put(&granted.number, "", &budget_line, figures)?;
        differing.push(Difference {
            lot: None,
            item: None,
            agreement: granted.number,
            what: String::new(),
            budget_line,
            step: Step::Requested,
            amount: Cents::ZERO.checked_sub(rest).ok_or(Error::TooLarge)?,
            carried: Cents::ZERO,
            open: Cents::ZERO.checked_sub(rest).ok_or(Error::TooLarge)?,
            waiting: bought == Cents::ZERO || (granted.stands && rest > Cents::ZERO),
            decisions: Vec::new(),
        });
    }
    Ok(ledger.closed(differing))
}

#[derive(Default)]
struct Ledger {
    agreements: BTreeMap<String, Figures>,
    lots: BTreeMap<String, Figures>,
    lines: BTreeMap<String, Figures>,
    total: Figures,
}

impl Ledger {
    fn put(&mut self, agreement: &str, lot: &str, line: &str, figures: Figures) -> Result<(), Error> {
        for (view, name) in
            [(&mut self.agreements, agreement), (&mut self.lots, lot), (&mut self.lines, line)]
        {
            let sum = view.entry(name.to_owned()).or_default();
            *sum = sum.plus(figures).ok_or(Error::TooLarge)?;
        }
        self.total = self.total.plus(figures).ok_or(Error::TooLarge)?;
        Ok(())
    }

    fn closed(self, differences: Vec<Difference>) -> Reconciled {
        let sums = |view: BTreeMap<String, Figures>| {
            let mut rows: Vec<Sums> =
                view.into_iter().map(|(name, figures)| Sums { name, figures }).collect();
            // What belongs to none stands last.
            rows.sort_by_key(|row| row.name.is_empty());
            rows
        };
        Reconciled {
            agreements: sums(self.agreements),
            lots: sums(self.lots),
            lines: sums(self.lines),
            total: self.total,
            differences,
        }
    }
}

struct Granted {
    agreement: AgreementId,
    number: String,
    application: ApplicationId,
    amount: Cents,
    stands: bool,
}

/// What agreements grant that stand approved or agreed, and those that no longer do but have items in lots.
/// Grants whose goods an old list says were handed over are not bought here.
fn granted(db: &Connection) -> Result<Vec<Granted>> {
    let sql = format!(
        "SELECT id, number, application_id, granted_cents, stands FROM (
             SELECT g.id, g.number, g.application_id, g.granted_cents,
                    g.removed_at IS NULL AND a.removed_at IS NULL AND coalesce(
                        (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.kind IN ({})
                            AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
                         ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) IN ('approved', 'agreed'), 0) AS stands
             FROM agreement g JOIN application a ON a.id = g.application_id) AS granted
         WHERE EXISTS (SELECT 1 FROM lot_item x JOIN agreement_item i ON i.id = x.item_id
                       WHERE i.agreement_id = granted.id AND x.removed_at IS NULL)
            OR (stands AND NOT EXISTS (SELECT 1 FROM asset s WHERE s.agreement_id = granted.id AND s.evidenced = 0
                                         AND s.removed_at IS NULL))
         ORDER BY number",
        crate::selection::state_codes()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([], |r| {
        Ok(Granted {
            agreement: r.get(0)?,
            number: r.get(1)?,
            application: r.get(2)?,
            amount: r.get(3)?,
            stands: r.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
