//! What a purchase should be looked at for: orders that look like one that was split, conflicts of interest, late
//! quotations, agreements that are to be amended. A warning refuses nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::records::Lot;
use super::{needs, reconciling, store};
use crate::Result;
use crate::code::Stored;
use crate::grants::line_total;
use crate::ids::OrganisationId;
use crate::language::plain;
use crate::money::Cents;
use crate::reference::{Settings, settings_on};
use crate::vault::Vault;

crate::codes! {
    /// What is warned of.
    pub enum WarningKind {
        /// Orders to one supplier within the days of the settings pass the threshold together, each below it.
        SplitSupplier = "split_supplier",
        /// The same of orders for like items.
        SplitItems = "split_items",
        /// Somebody who owns or leads a supplier that quoted applies to the programme.
        ConflictApplicant = "conflict_applicant",
        /// Somebody who owns or leads it lives with an applicant.
        ConflictHousehold = "conflict_household",
        /// Somebody who owns or leads it is named as an applicant is.
        ConflictName = "conflict_name",
        /// An officer who compares declared an interest.
        ConflictDeclared = "conflict_declared",
        /// A quotation came after the last day.
        LateQuotation = "late_quotation",
        /// What is bought differs from an agreement, which is to be amended.
        Amendment = "amendment",
    }
}

/// A warning. No person's name is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// The lots it is about.
    pub lots: Vec<String>,
    /// What it is about: a supplier's name, what is bought, an agreement's number.
    pub about: String,
    /// Who or what besides: order numbers, an applicant's number.
    pub others: Vec<String>,
    /// The sum, where there is one.
    pub amount: Option<Cents>,
}

/// Every warning, by its kind.
///
/// # Errors
/// When the database fails.
pub fn warnings(vault: &Vault) -> Result<Vec<Warning>> {
    vault.read(|reading| {
        let settings = settings_on(reading, reading.today)?;
        let lots = store::lots(reading, None)?;
        let mut found = split(&lots, &settings);
        found.extend(conflicts(reading, &lots)?);
        for lot in &lots {
            found.extend(of_lot(lot)?);
        }
        found.sort_by(|a, b| (a.kind, &a.lots, &a.about).cmp(&(b.kind, &b.lots, &b.about)));
        Ok(found)
    })
}

/// What a lot alone says.
fn of_lot(lot: &Lot) -> Result<Vec<Warning>> {
    let warning = |kind, about: &str, others: Vec<String>| Warning {
        kind,
        lots: vec![lot.number.clone()],
        about: about.to_owned(),
        others,
        amount: None,
    };
    let mut found = Vec::new();
    for quotation in lot.quotations.iter().filter(|one| lot.is_late(one)) {
        found.push(warning(WarningKind::LateQuotation, &quotation.supplier_name, Vec::new()));
    }
    for one in &lot.declarations {
        for (supplier, _) in one.about.iter().filter(|(_, ground)| ground.is_some()) {
            let quoted = lot.quotations.iter().find(|quotation| quotation.supplier == *supplier);
            if let Some(quotation) = quoted {
                let others = vec![one.officer_name.clone()];
                found.push(warning(WarningKind::ConflictDeclared, &quotation.supplier_name, others));
            }
        }
    }
    for line in &lot.lines {
        for item in &line.items {
            let differing = reconciling::differences(lot, item, &line.description)?;
            let decided = differing.iter().flat_map(|one| &one.decisions);
            let amends =
                |bearer: &Stored<super::Bearer>| bearer.known().is_some_and(super::Bearer::needs_amendment);
            let sum: Vec<Cents> = decided.filter(|one| amends(&one.bearer)).map(|one| one.amount).collect();
            if !sum.is_empty() {
                let about =
                    warning(WarningKind::Amendment, &item.agreement_number, vec![line.description.clone()]);
                found.push(Warning { amount: Cents::checked_sum(sum), ..about });
            }
        }
    }
    Ok(found)
}

/// One order of something, as far as it counts for a warning.
struct Bought<'a> {
    on: NaiveDate,
    order: &'a str,
    lot: &'a str,
    amount: Cents,
}

/// Orders that together pass the threshold, each below it.
fn split(lots: &[Lot], settings: &Settings) -> Vec<Warning> {
    let rule = &settings.procurement;
    let mut by_supplier: BTreeMap<OrganisationId, (String, Vec<Bought<'_>>)> = BTreeMap::new();
    let mut by_items: BTreeMap<[String; 3], (String, Vec<Bought<'_>>)> = BTreeMap::new();
    for lot in lots {
        for order in lot.standing_orders() {
            let bought = |amount| Bought { on: order.on, order: &order.number, lot: &lot.number, amount };
            let mut whole = Cents::ZERO;
            for ordered in &order.lines {
                let total = line_total(ordered.quantity_milli, ordered.unit_price).unwrap_or_default();
                whole = whole.checked_add(total).unwrap_or(whole);
                let Some(line) = lot.lines.iter().find(|line| line.id == ordered.line) else { continue };
                let like =
                    needs::likeness(&line.description, line.specification.as_deref(), line.unit.as_deref());
                let known = by_items.entry(like).or_insert_with(|| (line.description.clone(), Vec::new()));
                known.1.push(bought(total));
            }
            if whole > Cents::ZERO {
                let known = by_supplier
                    .entry(order.supplier)
                    .or_insert_with(|| (order.supplier_name.clone(), Vec::new()));
                known.1.push(bought(whole));
            }
        }
    }
    let days = i64::from(rule.split_days);
    let suppliers = by_supplier.into_values().map(|(name, all)| (WarningKind::SplitSupplier, name, all));
    let items = by_items.into_values().map(|(name, all)| (WarningKind::SplitItems, name, all));
    suppliers
        .chain(items)
        .filter_map(|(kind, about, all)| {
            let (rows, amount) = largest_within(all, days, rule.split_threshold)?;
            let mut lots: Vec<String> = rows.iter().map(|one| one.lot.to_owned()).collect();
            lots.sort();
            lots.dedup();
            let others = rows.iter().map(|one| one.order.to_owned()).collect();
            Some(Warning { kind, lots, about, others, amount: Some(amount) })
        })
        .collect()
}

/// The orders within so many days whose sum is the largest, where it passes the threshold.
fn largest_within(mut all: Vec<Bought<'_>>, days: i64, threshold: Cents) -> Option<(Vec<Bought<'_>>, Cents)> {
    all.retain(|one| one.amount < threshold);
    all.sort_by_key(|one| one.on);
    let mut best: Option<(usize, usize, Cents)> = None;
    for first in 0..all.len() {
        let within = |one: &&Bought<'_>| (one.on - all[first].on).num_days() <= days;
        let count = all[first..].iter().take_while(within).count();
        let sum = Cents::checked_sum(all[first..first + count].iter().map(|one| one.amount))?;
        if count > 1 && sum >= threshold && best.is_none_or(|(_, _, most)| sum > most) {
            best = Some((first, count, sum));
        }
    }
    let (first, count, sum) = best?;
    Some((all.into_iter().skip(first).take(count).collect(), sum))
}

/// Suppliers that quoted whose owners or board are applicants, live with one, or are named alike.
fn conflicts(db: &Connection, lots: &[Lot]) -> Result<Vec<Warning>> {
    let mut quoted: HashMap<OrganisationId, (String, Vec<String>)> = HashMap::new();
    for lot in lots {
        for quotation in &lot.quotations {
            let known = quoted
                .entry(quotation.supplier)
                .or_insert_with(|| (quotation.supplier_name.clone(), Vec::new()));
            known.1.push(lot.number.clone());
        }
    }
    if quoted.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: HashSet<(WarningKind, OrganisationId, String)> = HashSet::new();
    for (kind, sql) in [
        (
            WarningKind::ConflictApplicant,
            "SELECT DISTINCT m.organisation_id, a.number FROM organisation_member m
             JOIN applicant a ON a.person_id = m.person_id
             WHERE m.removed_at IS NULL AND m.to_day IS NULL AND a.removed_at IS NULL",
        ),
        (
            WarningKind::ConflictHousehold,
            "SELECT DISTINCT m.organisation_id, a.number FROM organisation_member m
             JOIN household_member own ON own.person_id = m.person_id
             JOIN household_member other ON other.household_id = own.household_id AND other.person_id <> own.person_id
             JOIN applicant a ON a.person_id = other.person_id
             WHERE m.removed_at IS NULL AND m.to_day IS NULL AND a.removed_at IS NULL
               AND own.removed_at IS NULL AND own.to_on IS NULL AND other.removed_at IS NULL AND other.to_on IS NULL",
        ),
    ] {
        let mut statement = db.prepare_cached(sql)?;
        let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
        for row in rows {
            let (organisation, number): (OrganisationId, String) = row?;
            if quoted.contains_key(&organisation) {
                found.insert((kind, organisation, number));
            }
        }
    }
    for (organisation, number) in named_alike(db, &quoted)? {
        let known = |kind| found.contains(&(kind, organisation, number.clone()));
        if !known(WarningKind::ConflictApplicant) {
            found.insert((WarningKind::ConflictName, organisation, number));
        }
    }
    Ok(found
        .into_iter()
        .filter_map(|(kind, organisation, number)| {
            let (about, lots) = quoted.get(&organisation)?.clone();
            Some(Warning { kind, lots, about, others: vec![number], amount: None })
        })
        .collect())
}

/// Members of these suppliers who are named as an applicant is, with no day of birth against it.
fn named_alike(
    db: &Connection,
    quoted: &HashMap<OrganisationId, (String, Vec<String>)>,
) -> Result<HashSet<(OrganisationId, String)>> {
    type Who = (String, Option<NaiveDate>);
    let mut members: HashMap<String, Vec<(OrganisationId, Option<NaiveDate>)>> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT organisation_id, name, birth_date FROM organisation_member
         WHERE removed_at IS NULL AND to_day IS NULL AND person_id IS NULL AND name IS NOT NULL AND name <> ''",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let organisation: OrganisationId = row.get(0)?;
        if quoted.contains_key(&organisation) {
            members.entry(folded(&row.get::<_, String>(1)?)).or_default().push((organisation, row.get(2)?));
        }
    }
    let mut found = HashSet::new();
    if members.is_empty() {
        return Ok(found);
    }
    let mut statement = db.prepare_cached(
        "SELECT a.number, p.name_written, p.birth_date FROM applicant a JOIN person p ON p.id = a.person_id
         WHERE a.removed_at IS NULL AND p.removed_at IS NULL AND p.name_written IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let number: String = row.get(0)?;
        let (name, born): Who = (row.get(1)?, row.get(2)?);
        for (organisation, birth) in members.get(&folded(&name)).into_iter().flatten() {
            if birth.is_none() || born.is_none() || *birth == born {
                found.insert((*organisation, number.clone()));
            }
        }
    }
    Ok(found)
}

/// A name without script, marks and order.
fn folded(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> = plain.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}
