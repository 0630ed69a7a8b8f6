//! Lots: opening one from like items, taking items in and out, looking at them.

use serde_json::json;

use super::records::{Line, Lot, LotItem};
use super::{Error, needs, store, writing};
use crate::Result;
use crate::ids::{ItemId, LotId, LotLineId};
use crate::people::sight::Sight;
use crate::selection::funds::service as funds;
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};

/// Every lot, oldest first.
///
/// # Errors
/// When the database fails.
pub fn lots(vault: &Vault) -> Result<Vec<Lot>> {
    vault.read(|reading| {
        let mut all = store::lots(reading, None)?;
        veil(reading, &mut all)?;
        Ok(all)
    })
}

/// One lot by its identity or number.
///
/// # Errors
/// [`Error::LotNotFound`].
pub fn lot(vault: &Vault, which: &str) -> Result<Lot> {
    vault.read(|reading| {
        let mut found = vec![store::one(reading, store::find(reading, which)?)?];
        veil(reading, &mut found)?;
        Ok(found.remove(0))
    })
}

/// Takes from an auditor what would tell whom an item goes to.
fn veil(reading: &Reading<'_>, lots: &mut [Lot]) -> Result<()> {
    let sight = Sight::of(reading)?;
    if sight.is_veiled() {
        let lines = lots.iter_mut().flat_map(|lot| &mut lot.lines);
        for item in lines.flat_map(|line| &mut line.items) {
            if sight.pseudonym(item.applicant).is_some() {
                item.settlement = None;
            }
        }
    }
    Ok(())
}

/// Opens a lot for items, named by their identities or by the agreement's number and the item's position, such
/// as `CSP4/2026/0001#2`; an agreement's number alone means all it has to buy. Like items become one line.
///
/// # Errors
/// [`Error::NameMissing`], [`Error::Nothing`], [`Error::NotNeeded`].
pub fn open(vault: &Vault, officer: &Officer, name: &str, items: &[String]) -> Result<Written<Lot>> {
    vault.write(officer, Action::LotChanged, |tx| {
        let name = name.trim();
        if name.is_empty() {
            return Err(Error::NameMissing.into());
        }
        let wanted = wanted(tx, items)?;
        if wanted.is_empty() {
            return Err(Error::Nothing.into());
        }
        let (id, number) = (LotId::new(), tx.next_number("lot")?);
        writing::lot(tx, id, &number, name)?;
        take_in(tx, id, wanted)?;
        tx.describe(json!({ "lot": number }));
        store::one(tx, id)
    })
}

/// Takes more items into a lot: into the line of their like, or a new one.
///
/// # Errors
/// [`Error::Awarded`], [`Error::NotNeeded`], [`Error::Nothing`].
pub fn add(vault: &Vault, officer: &Officer, which: &str, items: &[String]) -> Result<Written<Lot>> {
    vault.write(officer, Action::LotChanged, |tx| {
        let lot = changing(tx, which)?;
        let wanted = wanted(tx, items)?;
        if wanted.is_empty() {
            return Err(Error::Nothing.into());
        }
        take_in(tx, lot.id, wanted)?;
        store::one(tx, lot.id)
    })
}

/// Takes items out of a lot again; they are to be bought as before.
///
/// # Errors
/// [`Error::Awarded`], [`Error::NotNeeded`] when one is not in the lot.
pub fn remove(vault: &Vault, officer: &Officer, which: &str, items: &[String]) -> Result<Written<Lot>> {
    vault.write(officer, Action::LotChanged, |tx| {
        let lot = changing(tx, which)?;
        let mut out: Vec<&LotItem> = Vec::new();
        for text in items {
            let before = out.len();
            out.extend(named(tx, &lot, text)?);
            if out.len() == before {
                return Err(Error::NotNeeded.into());
            }
        }
        if out.is_empty() {
            return Err(Error::Nothing.into());
        }
        for item in &out {
            writing::remove_item(tx, item.id)?;
        }
        for line in &lot.lines {
            if line.items.iter().all(|item| out.iter().any(|gone| gone.id == item.id)) {
                writing::remove_line(tx, line.id)?;
            }
        }
        store::one(tx, lot.id)
    })
}

/// What a line of a lot is called and specified as.
///
/// # Errors
/// [`Error::Awarded`], [`Error::NoLine`], [`Error::NameMissing`].
pub fn describe(
    vault: &Vault,
    officer: &Officer,
    which: &str,
    position: i64,
    (description, specification): (&str, &str),
) -> Result<Written<Lot>> {
    vault.write(officer, Action::LotChanged, |tx| {
        let lot = changing(tx, which)?;
        let line = line_at(&lot, position)?;
        let description = description.trim();
        if description.is_empty() {
            return Err(Error::NameMissing.into());
        }
        let specification = Some(specification.trim()).filter(|text| !text.is_empty());
        tx.execute(
            "UPDATE lot_line SET description = ?2, specification = ?3 WHERE id = ?1",
            rusqlite::params![line.id, description, specification],
        )?;
        store::one(tx, lot.id)
    })
}

/// The line of a lot at a position.
pub(super) fn line_at(lot: &Lot, position: i64) -> Result<&Line, Error> {
    lot.lines.iter().find(|line| line.position == position).ok_or(Error::NoLine(position))
}

/// A lot whose items may still change.
fn changing(tx: &Writing<'_>, which: &str) -> Result<Lot> {
    let lot = store::one(tx, store::find(tx, which)?)?;
    if lot.award.is_some() { Err(Error::Awarded.into()) } else { Ok(lot) }
}

/// An agreement's number and an item's position in it, where one is said.
fn parted(text: &str) -> (String, Option<i64>) {
    match text.trim().rsplit_once('#') {
        Some((number, position)) if position.trim().parse::<i64>().is_ok() => {
            (number.trim().to_uppercase(), position.trim().parse().ok())
        }
        _ => (text.trim().to_uppercase(), None),
    }
}

fn named<'a>(tx: &Writing<'_>, lot: &'a Lot, text: &str) -> Result<Vec<&'a LotItem>> {
    if let Ok(id) = text.trim().parse::<ItemId>() {
        return Ok(lot.items().filter(|item| item.item == id).collect());
    }
    let (number, position) = parted(text);
    let mut found = Vec::new();
    for item in lot.items().filter(|item| item.agreement_number == number) {
        let sql = "SELECT position FROM agreement_item WHERE id = ?1";
        let at: i64 = tx.prepare_cached(sql)?.query_row([item.item], |r| r.get(0))?;
        if position.is_none_or(|position| position == at) {
            found.push(item);
        }
    }
    Ok(found)
}

/// The needs that are meant.
fn wanted(tx: &Writing<'_>, items: &[String]) -> Result<Vec<needs::Need>> {
    let open = needs::open(tx, tx.today)?;
    let mut wanted: Vec<needs::Need> = Vec::new();
    for text in items {
        let id = text.trim().parse::<ItemId>().ok();
        let (number, position) = parted(text);
        let meant = |need: &&needs::Need| match id {
            Some(id) => need.item == id,
            None => {
                need.agreement_number == number && position.is_none_or(|position| position == need.position)
            }
        };
        let found: Vec<&needs::Need> = open.iter().filter(meant).collect();
        if found.is_empty() {
            return Err(Error::NotNeeded.into());
        }
        for need in found {
            if !wanted.iter().any(|one| one.item == need.item) {
                crate::privacy::check_application(tx, need.application)?;
                wanted.push(need.clone());
            }
        }
    }
    Ok(wanted)
}

fn take_in(tx: &Writing<'_>, id: LotId, wanted: Vec<needs::Need>) -> Result<()> {
    let lot = store::one(tx, id)?;
    let mut lines: Vec<(LotLineId, [String; 3])> = lot
        .lines
        .iter()
        .map(|line| {
            let like =
                needs::likeness(&line.description, line.specification.as_deref(), line.unit.as_deref());
            (line.id, like)
        })
        .collect();
    let mut position = lot.lines.iter().map(|line| line.position).max().unwrap_or_default();
    for group in needs::grouped(wanted) {
        let first = &group.needs[0];
        let like = needs::likeness(&first.description, first.specification.as_deref(), first.unit.as_deref());
        let line = match lines.iter().find(|(_, known)| *known == like) {
            Some((line, _)) => *line,
            None => {
                position += 1;
                let line = Line {
                    id: LotLineId::new(),
                    position,
                    description: group.description.clone(),
                    specification: group.specification.clone(),
                    unit: group.unit.clone(),
                    items: Vec::new(),
                };
                writing::line(tx, id, &line)?;
                lines.push((line.id, like));
                line.id
            }
        };
        for need in &group.needs {
            let budget_line = funds::paying_line(tx, need.application, tx.today)?;
            writing::item(tx, line, need.item, (need.quantity_milli, need.unit_price), &budget_line)?;
        }
    }
    Ok(())
}
