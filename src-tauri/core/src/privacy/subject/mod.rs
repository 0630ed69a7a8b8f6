//! A person's own data, in their language: everything the vault holds of them, ready to be printed. Nothing
//! about anybody else is in it: no officer, no witness, no note that an officer wrote for the office.

mod outcomes;
mod sections;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Error, Standing, person_of, store};
use crate::Result;
use crate::code::Stored;
use crate::language::Language;
use crate::reference::settings_on;
use crate::vault::Vault;
use crate::words::Words;

/// A person's own data as paper shows it: every word resolved, nothing of the database in it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectReport {
    /// The language of the words.
    pub language: Language,
    /// The applicant's number.
    pub number: String,
    /// The title.
    pub title: String,
    /// The person's name as written.
    pub name: String,
    /// What stands under the title.
    pub lead: Vec<String>,
    /// Who carries the programme out, and the programme.
    pub programme: String,
    /// The funding statement, beside the emblem.
    pub funding: String,
    /// The parts, in order.
    pub sections: Vec<Section>,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// That day as the foot says it.
    pub dated: String,
    /// `{page}` of `{pages}`.
    pub page: String,
    /// What says that the vault holds the sample programme.
    pub sample: Option<String>,
    /// SHA-256 of everything above, hex; printed on every page.
    pub content_hash: String,
}

/// One part.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
}

/// What a section is made of.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// A heading within the section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// A table; the last `figures` columns hold figures.
    Table {
        /// The headings.
        heads: Vec<String>,
        /// The rows, each as long as the headings.
        rows: Vec<Vec<String>>,
        /// How many columns at the right hold figures.
        figures: usize,
    },
}

/// A person's own data in a language; in the one they prefer when none is named, else in Albanian.
///
/// # Errors
/// When no applicant has this identity or number, or the data was erased.
pub fn subject_report(vault: &Vault, applicant: &str, language: Option<Language>) -> Result<SubjectReport> {
    let corrections = super::corrections::corrections(vault, applicant)?;
    vault.read(|reading| {
        let (id, number, person) = person_of(reading, applicant)?;
        if store::standing(reading, person)? == Standing::Erased {
            return Err(Error::Erased.into());
        }
        let record = crate::people::service::record(reading, id)?;
        let preferred = record.person.language.as_ref().and_then(Stored::known);
        let language = language.or(preferred).unwrap_or(Language::Sq);
        let words = Words::of(language);
        let settings = settings_on(reading, reading.today)?;
        let day = |day| crate::format::print_day(day, language);
        let made_on = reading.today;
        let programme = format!(
            "{} · {}",
            settings.programme.implementer.of(language),
            settings.programme.title.of(language)
        );
        let sample = store::is_sample(reading)?;
        let mut report = SubjectReport {
            language,
            title: words.get("subject-title"),
            name: record.person.name_written.clone(),
            lead: vec![
                words.with("subject-lead", &[("day", &day(made_on))]),
                words.get("subject-lead-rights"),
            ],
            programme,
            funding: settings.paper.visibility.of(language),
            sections: sections::all(reading, &record, &corrections, &settings, &words)?,
            made_on,
            dated: words.with("subject-dated", &[("day", &day(made_on))]),
            page: words.with("subject-page", &[("page", "{page}"), ("pages", "{pages}")]),
            sample: sample.then(|| words.get("subject-sample")),
            content_hash: String::new(),
            number,
        };
        // The model is plain text and numbers, which JSON always takes.
        let content = serde_json::to_vec(&report).unwrap_or_default();
        report.content_hash = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(report)
    })
}
