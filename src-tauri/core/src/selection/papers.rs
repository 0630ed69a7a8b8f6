//! A paper of the selection as it is printed: everything resolved, nothing of the database in it. Letters,
//! minutes, packs and summaries of calls are all of this shape, so that one exporter sets them alike.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Result;
use crate::format::print_day;
use crate::language::Language;
use crate::reference::Settings;
use crate::words::Words;

/// A paper ready to be set. The same content gives the same hash on every machine.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperDocument {
    /// What it is, for the file's name, such as `letter-approved`.
    pub kind: String,
    /// Its number.
    pub number: String,
    /// The language of its words.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Who sends it, a line each.
    pub sender: Vec<String>,
    /// Whom it goes to, a line each; none on papers of the office.
    pub addressee: Vec<String>,
    /// Names and values beneath the title.
    pub facts: Vec<(String, String)>,
    /// What it says, in order.
    pub parts: Vec<Part>,
    /// Lines to sign on.
    pub signatures: Vec<Signature>,
    /// The funding statement beside the emblem.
    pub funding: String,
    /// The words in the place of IOM's logo.
    pub logo_place: String,
    /// The footnote on Kosovo, without its asterisk.
    pub footnote: Option<String>,
    /// The day it was written.
    pub on: NaiveDate,
    /// That day as people read it.
    pub dated: String,
    /// `{page}` of `{pages}`.
    pub page: String,
    /// What says that the vault holds the sample programme.
    pub sample: Option<String>,
    /// SHA-256 of everything above, hex; printed on every page.
    pub content_hash: String,
}

/// What a paper is made of.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A member of a list.
    Item(String),
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

/// A line to sign on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who signs; empty where it is written by hand.
    pub name: String,
    /// What stands beneath: title, body, capacity.
    pub below: String,
}

impl PaperDocument {
    /// A paper with what stands around every paper of the programme, still without words of its own.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) fn blank(
        db: &Connection,
        settings: &Settings,
        words: &Words,
        (kind, number): (&str, &str),
        on: NaiveDate,
    ) -> Result<Self> {
        let language = words.language();
        let paper = &settings.paper;
        let sample: Option<String> =
            db.query_row("SELECT value FROM meta WHERE key = 'sample'", [], |r| r.get(0)).optional()?;
        Ok(Self {
            kind: kind.to_owned(),
            number: number.to_owned(),
            language,
            title: String::new(),
            sender: Vec::new(),
            addressee: Vec::new(),
            facts: Vec::new(),
            parts: Vec::new(),
            signatures: Vec::new(),
            funding: paper.visibility.of(language),
            logo_place: words.get("agreement-logo-place"),
            footnote: paper.footnotes.text(paper.footnotes.letter, language),
            on,
            dated: print_day(on, language),
            page: words.with("agreement-page", &[("page", "{page}"), ("pages", "{pages}")]),
            sample: sample.map(|_| words.get("agreement-sample-vault")),
            content_hash: String::new(),
        })
    }

    /// The same with its hash, once nothing more is added.
    pub(crate) fn sealed(mut self) -> Self {
        self.content_hash.clear();
        // The model is plain text and numbers, which JSON always takes.
        let bytes = serde_json::to_vec(&self).unwrap_or_default();
        self.content_hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self
    }
}
