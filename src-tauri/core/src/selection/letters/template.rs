//! The wording of letters: reading the templates in `assets/documents/letters` and filling them. How they are
//! written stands in `assets/documents/README.md`.

use std::collections::BTreeMap;

use super::Error;
use crate::language::{Language, serbian_latin};

/// The mark of the footnote on Kosovo, where it is first mentioned.
const FOOTNOTE: &str = "*";

/// What a section is made of, filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Item(String),
    /// Something that is no running text, by its name.
    Block(String),
}

/// One section: its first paragraph, which is the title of a letter, and what follows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub title: String,
    pub pieces: Vec<Piece>,
}

/// The text of a language's template. Serbian Latin is derived before anything is filled in, so that names keep
/// the script they are written in.
pub(super) fn source(language: Language) -> String {
    const SERBIAN: &str = include_str!("../../../../../assets/documents/letters/sr-Cyrl.txt");
    match language {
        Language::En => include_str!("../../../../../assets/documents/letters/en.txt").to_owned(),
        Language::Sq => include_str!("../../../../../assets/documents/letters/sq.txt").to_owned(),
        Language::SrCyrl => SERBIAN.to_owned(),
        Language::SrLatn => serbian_latin(SERBIAN),
    }
}

/// The paragraphs of a section as they are written.
pub(super) fn paragraphs<'a>(text: &'a str, section: &str) -> Result<Vec<&'a str>, Error> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('%')) {
        match line.strip_prefix('@') {
            Some(name) => inside = name == section,
            None if inside => found.push(line),
            None => {}
        }
    }
    if found.is_empty() { Err(Error::Template(section.to_owned())) } else { Ok(found) }
}

/// A section with its values in place. A paragraph that begins with `?name` is left out where there is no such
/// value.
///
/// # Errors
/// When there is no such section, or it names a placeholder that has no value.
pub(super) fn fill(
    text: &str,
    section: &str,
    values: &BTreeMap<&str, String>,
    footnote: bool,
) -> Result<Section, Error> {
    let mut pieces = Vec::new();
    for line in paragraphs(text, section)? {
        let (line, wanted) = match line.strip_prefix('?').and_then(|rest| rest.split_once(' ')) {
            Some((name, rest)) => (rest, values.get(name).is_some_and(|value| !value.is_empty())),
            None => (line, true),
        };
        if !wanted {
            continue;
        }
        pieces.push(if let Some(item) = line.strip_prefix("- ") {
            Piece::Item(put(item, values, footnote)?)
        } else if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Piece::Block(name.to_owned())
        } else {
            Piece::Text(put(line, values, footnote)?)
        });
    }
    let title = match pieces.first() {
        Some(Piece::Text(title)) => title.clone(),
        _ => return Err(Error::Template(section.to_owned())),
    };
    pieces.remove(0);
    Ok(Section { title, pieces })
}

fn put(words: &str, values: &BTreeMap<&str, String>, footnote: bool) -> Result<String, Error> {
    let mut filled = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| Error::Template(words.to_owned()))?;
        filled.push_str(before);
        match (name, values.get(name)) {
            (FOOTNOTE, _) => filled.push_str(if footnote { FOOTNOTE } else { "" }),
            // A Serbian day ends with a point of its own, which ends the sentence as well.
            (_, Some(value)) if value.ends_with('.') && after.starts_with('.') => {
                filled.push_str(value.trim_end_matches('.'));
            }
            (_, Some(value)) => filled.push_str(value),
            (_, None) => return Err(Error::Template(name.to_owned())),
        }
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use crate::selection::letters::LetterKind;

    fn marks(line: &str) -> Vec<String> {
        let mut names: Vec<String> =
            line.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect();
        names.sort();
        names
    }

    #[test]
    fn every_language_says_the_same_in_the_same_order() {
        let english = source(Language::En);
        let sections = ["sender", "greeting", "closing", "complaint-right"];
        let kinds = LetterKind::ALL.iter().map(|kind| kind.code());
        for section in sections.into_iter().chain(kinds) {
            let ours = paragraphs(&english, section).unwrap();
            for language in Language::ALL {
                let text = source(*language);
                let theirs = paragraphs(&text, section).unwrap();
                assert_eq!(theirs.len(), ours.len(), "{section} {}", language.code());
                for (ours, theirs) in ours.iter().zip(&theirs) {
                    assert_eq!(marks(ours), marks(theirs), "{theirs}");
                    let kind = |line: &str| {
                        let first = line.chars().next().filter(|c| "?[-".contains(*c));
                        first.map(|_| line.split(' ').next().unwrap_or_default().to_owned())
                    };
                    assert_eq!(kind(ours), kind(theirs), "{theirs}");
                }
            }
        }
    }

    #[test]
    fn a_paragraph_without_its_value_is_left_out_and_a_missing_value_is_refused() {
        let text = "@x\nTitle\n\n?a Because {a}.\n\n- one {b}\n\n[table]\n";
        let with = |a: &str| {
            let values = [("a", a.to_owned()), ("b", "B".to_owned())].into_iter().collect();
            fill(text, "x", &values, true).unwrap()
        };
        let rest = [Piece::Item("one B".to_owned()), Piece::Block("table".to_owned())];
        assert_eq!(with("").pieces, rest);
        assert_eq!(with("so").pieces[0], Piece::Text("Because so.".to_owned()));
        assert_eq!(with("23.11.2026.").pieces[0], Piece::Text("Because 23.11.2026.".to_owned()));
        assert!(fill(text, "x", &BTreeMap::new(), true).is_err());
        assert!(fill(text, "y", &BTreeMap::new(), true).is_err());
    }
}
