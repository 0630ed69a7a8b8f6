//! The wording agreements are printed in: what the program ships, or the programme's own versions of it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::wording_check::{Fault, check};
use super::{Error, builtin, store};
use crate::Result;
use crate::code::Code;
use crate::grants::template::{self, Template};
use crate::ids::WordingId;
use crate::language::{Language, serbian_latin};
use crate::reference::Component;
use crate::vault::{Action, Officer, Vault, Written};

/// One component's wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Identity; none for what the program ships.
    pub id: Option<WordingId>,
    /// The component.
    pub component: Component,
    /// Which version of the programme's own it is, from 1; 0 for what the program ships.
    pub version: u32,
    /// The day from which it is printed; none for what the program ships.
    pub valid_from: Option<NaiveDate>,
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic.
    pub sr: String,
    /// The reference under which it was cleared.
    pub clearance: Option<String>,
    /// Why it was changed.
    pub reason: String,
}

impl Wording {
    /// What the program ships.
    ///
    /// # Errors
    /// Only in a damaged build.
    pub fn shipped(component: Component) -> Result<Self, crate::grants::Error> {
        let text = |language| builtin::text(component, language);
        Ok(Self {
            id: None,
            component,
            version: 0,
            valid_from: None,
            en: text(Language::En)?,
            sq: text(Language::Sq)?,
            sr: text(Language::SrCyrl)?,
            clearance: None,
            reason: String::new(),
        })
    }

    /// The text in a language. Serbian Latin is derived before anything is filled in, so that names keep the
    /// script they are written in.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        match language {
            Language::En => self.en.clone(),
            Language::Sq => self.sq.clone(),
            Language::SrCyrl => self.sr.clone(),
            Language::SrLatn => serbian_latin(&self.sr),
        }
    }

    /// The text in a language, taken apart.
    pub(crate) fn template(&self, language: Language) -> Result<Template, crate::grants::Error> {
        template::parse(&self.text(language))
    }

    /// What stands in every foot: the shipped version, or the component with the number of its own version.
    pub(crate) fn name(&self) -> Result<String, crate::grants::Error> {
        if self.id.is_some() {
            return Ok(format!("{}-{}", self.component.code(), self.version));
        }
        Ok(self.template(Language::En)?.version)
    }
}

/// The wording of a component in force on a day.
pub(crate) fn on(db: &Connection, component: Component, day: NaiveDate) -> Result<Wording> {
    match store::wording_on(db, component, day)? {
        Some(wording) => Ok(wording),
        None => Ok(Wording::shipped(component)?),
    }
}

/// Every version of a component's wording, newest first; the last is what the program ships.
///
/// # Errors
/// When the vault cannot be read.
pub fn versions(vault: &Vault, component: Component) -> Result<Vec<Wording>> {
    vault.read(|reading| {
        let mut versions = store::wordings(reading, component)?;
        versions.push(Wording::shipped(component)?);
        Ok(versions)
    })
}

/// The wording of a component in force today.
///
/// # Errors
/// When the vault cannot be read.
pub fn in_force(vault: &Vault, component: Component) -> Result<Wording> {
    vault.read(|reading| on(reading, component, reading.today))
}

/// A new version as a manager writes it; a text that is absent stays as it is.
#[derive(Debug, Clone, Default)]
pub struct NewWording {
    /// English.
    pub en: Option<String>,
    /// Albanian.
    pub sq: Option<String>,
    /// Serbian in Cyrillic.
    pub sr: Option<String>,
    /// The reference under which it was cleared; without one every page says that it is a sample.
    pub clearance: Option<String>,
    /// From which day it is printed; today when absent.
    pub valid_from: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

/// What is wrong with a new version, all of it.
///
/// # Errors
/// When the vault cannot be read.
pub fn faults(vault: &Vault, component: Component, new: &NewWording) -> Result<Vec<Fault>> {
    vault.read(|reading| {
        let latest = store::wordings(reading, component)?.into_iter().next();
        let before = latest.map_or_else(|| Wording::shipped(component), Ok)?;
        let [en, sq, sr] = texts(&before, new);
        Ok(check(component, &en, &sq, &sr))
    })
}

fn texts(before: &Wording, new: &NewWording) -> [String; 3] {
    let of = |new: &Option<String>, before: &String| new.clone().unwrap_or_else(|| before.clone());
    [of(&new.en, &before.en), of(&new.sq, &before.sq), of(&new.sr, &before.sr)]
}

/// Gives a component's wording a new version. What was signed keeps the wording it was signed in.
///
/// # Errors
/// [`Error::WordingFaults`] with every placeholder that is unknown or missing at its place,
/// [`Error::WordingUnchanged`], [`Error::WordingDay`], [`Error::ReasonMissing`].
pub fn set(
    vault: &Vault,
    officer: &Officer,
    component: Component,
    new: &NewWording,
) -> Result<Written<Wording>> {
    let reason = new.reason.trim();
    if reason.is_empty() {
        return Err(Error::ReasonMissing.into());
    }
    vault.write(officer, Action::WordingChanged, |tx| {
        let versions = store::wordings(tx, component)?;
        let valid_from = new.valid_from.unwrap_or(tx.today);
        let before = match versions.first() {
            Some(latest) => {
                if let Some(day) = latest.valid_from.filter(|day| valid_from < *day) {
                    return Err(Error::WordingDay(day).into());
                }
                latest.clone()
            }
            None => Wording::shipped(component)?,
        };
        let [en, sq, sr] = texts(&before, new);
        let faults = check(component, &en, &sq, &sr);
        if !faults.is_empty() {
            return Err(Error::WordingFaults(faults).into());
        }
        let given = new.clearance.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let wording = Wording {
            id: Some(WordingId::new()),
            component,
            version: before.version + 1,
            valid_from: Some(valid_from),
            en,
            sq,
            sr,
            clearance: given.map(str::to_owned),
            reason: reason.to_owned(),
        };
        let same = (&wording.en, &wording.sq, &wording.sr) == (&before.en, &before.sq, &before.sr);
        if same && wording.clearance == before.clearance {
            return Err(Error::WordingUnchanged.into());
        }
        store::insert_wording(tx, &wording)?;
        tx.describe(json!({ "component": component.code(), "version": wording.version }));
        Ok(wording)
    })
}

/// How a text reads, its placeholders as `‹name›`; nothing where it cannot be taken apart.
#[must_use]
pub fn preview(text: &str) -> Vec<crate::grants::document::Section> {
    let values =
        template::PLACEHOLDERS.iter().map(|name| (*name, format!("\u{2039}{name}\u{203a}"))).collect();
    template::parse(text).and_then(|parsed| template::fill(&parsed, &values, true)).unwrap_or_default()
}
