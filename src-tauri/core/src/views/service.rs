//! What officers do with saved views: look through them, save, rename, take away.

use std::collections::BTreeMap;

use super::{Error, LONGEST_NAME, SavedView, ViewPlace, store};
use crate::Result;
use crate::ids::ViewId;
use crate::language::plain;
use crate::vault::{Action, Officer, Vault};

/// An officer's own views of a table, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn views(vault: &Vault, officer: &Officer, place: ViewPlace) -> Result<Vec<SavedView>> {
    vault.read(|reading| store::views(reading, officer.id, place))
}

/// Saves filters by name; a view of this name, however it is spelt, gets these filters in place of its own.
///
/// # Errors
/// When there is no name or it does not fit on a tab.
pub fn save(
    vault: &Vault,
    officer: &Officer,
    place: ViewPlace,
    name: &str,
    content: &BTreeMap<String, String>,
) -> Result<SavedView> {
    let name = named(name)?;
    let written = vault.write(officer, Action::ViewKept, |tx| {
        // What filters nothing is not kept.
        let content = content.iter().filter(|(_, value)| !value.trim().is_empty());
        let content = content.map(|(name, value)| (name.clone(), value.clone())).collect();
        let same = store::views(tx, officer.id, place)?.into_iter().find(|view| like(&view.name, name));
        let view = match same {
            Some(view) => SavedView { content, ..view },
            None => {
                let view = SavedView { id: ViewId::new(), name: name.to_owned(), content };
                store::insert(tx, place, &view)?;
                return Ok(view);
            }
        };
        store::update(tx, &view)?;
        Ok(view)
    })?;
    Ok(written.value)
}

/// Gives a view another name.
///
/// # Errors
/// When it is not one of the officer's own, or the name is missing, too long, or that of another view.
pub fn rename(vault: &Vault, officer: &Officer, id: ViewId, name: &str) -> Result<()> {
    let name = named(name)?;
    vault.write(officer, Action::ViewKept, |tx| {
        let place = store::place_of(tx, officer.id, id)?.ok_or(Error::NotFound)?;
        let others = store::views(tx, officer.id, place)?;
        if others.iter().any(|view| view.id != id && like(&view.name, name)) {
            return Err(Error::NameTaken.into());
        }
        store::rename(tx, id, name)
    })?;
    Ok(())
}

/// Takes a view away.
///
/// # Errors
/// When it is not one of the officer's own.
pub fn remove(vault: &Vault, officer: &Officer, id: ViewId) -> Result<()> {
    vault.write(officer, Action::ViewKept, |tx| {
        store::place_of(tx, officer.id, id)?.ok_or(Error::NotFound)?;
        store::remove(tx, id)
    })?;
    Ok(())
}

fn named(name: &str) -> Result<&str, Error> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Error::NameMissing),
        count if count > LONGEST_NAME => Err(Error::NameLong),
        _ => Ok(name),
    }
}

fn like(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}
