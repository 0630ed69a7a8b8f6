//! Checking a wording before it is kept: every fault with its place, so that the editor can show it there.

use crate::Problem;
use crate::code::Code;
use crate::grants::document::SectionKind;
use crate::grants::template::{self, PLACEHOLDERS, Piece, Template};
use crate::reference::Component;

use super::Particular;

/// The mark of the footnote on Kosovo.
const FOOTNOTE: &str = "*";

/// What no agreement can do without.
const REQUIRED: [&str; 9] = [
    "number",
    "grantee",
    "identification",
    "address",
    "representative",
    "contract_number",
    "value",
    "value_words",
    "prevailing_language",
];

/// Something wrong in a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Fault {
    /// `unknown-placeholder`, `missing-placeholder`, `brace`, `section`, `structure`.
    pub code: String,
    /// The text: `en`, `sq`, `sr`.
    pub language: String,
    /// The line, from 1; 0 for the whole text.
    pub line: usize,
    /// The column in characters, from 1; 0 for the whole line.
    pub column: usize,
    /// The placeholder or section.
    pub name: String,
}

impl Fault {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem::new(&format!("wording-{}", self.code))
            .with("language", &self.language)
            .with("line", self.line)
            .with("column", self.column)
            .with("name", &self.name)
            .at(&self.language)
    }
}

/// Everything that is wrong with a wording in three languages.
#[must_use]
pub fn check(component: Component, en: &str, sq: &str, sr: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let texts = [("en", en), ("sq", sq), ("sr", sr)];
    for (language, text) in texts {
        one(component, language, text, &mut faults);
    }
    if faults.is_empty() {
        let parsed: Vec<Option<Template>> =
            texts.iter().map(|(_, text)| template::parse(text).ok()).collect();
        for (at, (language, _)) in texts.iter().enumerate().skip(1) {
            if let (Some(first), Some(other)) = (&parsed[0], &parsed[at]) {
                faults.extend(differing(first, other).map(|name| fault("structure", language, (0, 0), name)));
            }
        }
    }
    faults
}

fn fault(code: &str, language: &str, (line, column): (usize, usize), name: String) -> Fault {
    Fault { code: code.to_owned(), language: language.to_owned(), line, column, name }
}

/// The placeholders and sections of one text.
fn one(component: Component, language: &str, text: &str, faults: &mut Vec<Fault>) {
    let mut used = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with('%') || line.starts_with("version:") {
            continue;
        }
        match template::pieces(line) {
            Err(_) => {
                let column = line.find(['{', '}']).map_or(0, |at| line[..at].chars().count() + 1);
                faults.push(fault("brace", language, (number, column), String::new()));
            }
            Ok(pieces) => {
                let mut column = 1;
                for piece in pieces {
                    match piece {
                        Piece::Words(words) => column += words.chars().count(),
                        Piece::Placeholder(name) => {
                            let known = name == FOOTNOTE || PLACEHOLDERS.contains(&name);
                            if !known {
                                let at = (number, column);
                                faults.push(fault("unknown-placeholder", language, at, name.to_owned()));
                            }
                            used.push(name);
                            column += name.chars().count() + 2;
                        }
                    }
                }
            }
        }
    }
    let own = Particular::of(component).iter().map(|field| field.code());
    for name in REQUIRED.into_iter().chain([FOOTNOTE]).chain(own) {
        if !used.contains(&name) {
            faults.push(fault("missing-placeholder", language, (0, 0), name.to_owned()));
        }
    }
    match template::parse(text) {
        Err(error) => faults.push(fault("section", language, (0, 0), error.to_string())),
        Ok(template) => {
            for (kind, name) in [
                (SectionKind::Title, "@title"),
                (SectionKind::Parties, "@parties"),
                (SectionKind::Closing, "@closing"),
            ] {
                if template.sections.iter().filter(|section| section.kind == kind).count() != 1 {
                    faults.push(fault("section", language, (0, 0), name.to_owned()));
                }
            }
        }
    }
}

/// Where the other language has other articles, paragraphs or lists: columns could not stand level.
fn differing(first: &Template, other: &Template) -> Option<String> {
    for (at, ours) in first.sections.iter().enumerate() {
        let level = other.sections.get(at).is_some_and(|theirs| {
            let lists = |section: &template::TemplateSection| {
                section.paragraphs.iter().map(|(list, _)| *list).collect::<Vec<_>>()
            };
            theirs.kind == ours.kind && lists(theirs) == lists(ours)
        });
        if !level {
            return Some(ours.title.clone());
        }
    }
    let surplus = other.sections.get(first.sections.len());
    surplus.map(|section| section.title.clone())
}
