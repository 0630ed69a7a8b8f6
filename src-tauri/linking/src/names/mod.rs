//! Names: written exactly as on the document, compared through a folding of our own, because registers
//! spell one person in two scripts and three spellings (domain §6).

mod edits;
mod fold;
pub(crate) mod known;
mod latin;
mod similarity;
pub(crate) mod words;

pub(crate) use edits::{distance, jaro_winkler};
pub use fold::{loose_key, loose_word, strict_key, strict_word, words_in, words_of};
pub use latin::serbian_latin;
pub use similarity::{NameReason, SAME_NAME, Similarity, similarity};

/// The script a name is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Only Latin letters.
    Latin,
    /// Only Cyrillic letters.
    Cyrillic,
    /// Letters of both, often one look-alike by accident.
    Mixed,
    /// No letters of either.
    None,
}

/// The script of a text.
#[must_use]
pub fn script_of(text: &str) -> Script {
    let cyrillic = text.chars().any(|c| c.is_alphabetic() && ('\u{400}'..='\u{52f}').contains(&c));
    let latin = text.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
    match (latin, cyrillic) {
        (true, false) => Script::Latin,
        (false, true) => Script::Cyrillic,
        (true, true) => Script::Mixed,
        (false, false) => Script::None,
    }
}

/// Which part of a full name stands first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum NameOrder {
    /// `Đorđe Petrović`.
    #[default]
    GivenFirst,
    /// `Petrović Đorđe`.
    FamilyFirst,
}

/// The parts of a full name as far as they can be told apart. The full name stays as written elsewhere.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NameParts {
    /// The given name or names.
    pub given: Option<String>,
    /// The family name or names.
    pub family: Option<String>,
}

/// Parts a full name in the told order. A comma settles it: the family name stands before it. A single
/// word is neither. Of three words and more, one is the family name, unless a hyphen stands free
/// between two (`Ristić - Savić`).
#[must_use]
pub fn split_name(full: &str, order: NameOrder) -> NameParts {
    let part = |words: &[&str]| (!words.is_empty()).then(|| words.join(" "));
    if let Some((family, given)) = full.split_once(',') {
        let words = |text: &str| part(&text.split_whitespace().collect::<Vec<_>>());
        return NameParts { given: words(given), family: words(family) };
    }
    let mut words: Vec<String> = Vec::new();
    let mut joining = false;
    for word in full.split_whitespace() {
        if matches!(word, "-" | "–") {
            joining = !words.is_empty();
            continue;
        }
        match words.last_mut() {
            Some(last) if joining => {
                last.push('-');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        joining = false;
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match (words.as_slice(), order) {
        ([] | [_], _) => NameParts::default(),
        ([given @ .., family], NameOrder::GivenFirst) | ([family, given @ ..], NameOrder::FamilyFirst) => {
            NameParts { given: part(given), family: Some((*family).to_owned()) }
        }
    }
}

#[cfg(test)]
mod tests;
