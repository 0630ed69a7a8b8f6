//! The fields of an application form, in the order of the paper: one list for the printed form and for entering
//! returned ones. What the window's own form asks besides is not asked on paper ([`NOT_ON_PAPER`]).

use crate::code::Code;
use crate::intake::form::ApplicationForm;
use crate::language::Language;
use crate::people::{Displacement, IdentificationKind, OrganisationKind, Sex};
use crate::reference::{Community, Component};
use crate::words::Words;

/// The version of the form: the order of the fields and of their choices, whose numbers people write. Change it with
/// either.
pub const VERSION: &str = "2026-1";

/// Fields of the form in the window that the paper does not ask: who is known already, the parts of a name, who
/// certified an identity, the day of receipt, which the office writes, and the call with its own questions.
pub const NOT_ON_PAPER: &[&str] = &[
    "applicant",
    "given_name",
    "family_name",
    "certified_by",
    "certified_reason",
    "received_on",
    "call",
    "late_reason",
    "answers",
];

crate::codes! {
    /// A closed list a field is chosen from.
    pub enum List {
        /// Sex.
        Sexes = "sexes",
        /// Communities.
        Communities = "communities",
        /// What brought somebody where they live.
        Displacements = "displacements",
        /// Yes or no.
        YesNo = "yes_no",
        /// Languages of letters.
        Languages = "languages",
        /// Kinds of documents.
        Identifications = "identifications",
        /// Components.
        Components = "components",
        /// Kinds of organisations.
        Organisations = "organisations",
    }
}

impl List {
    /// The codes, in the order in which paper numbers them from 1.
    #[must_use]
    pub fn codes(self) -> Vec<&'static str> {
        fn all<T: Code>() -> Vec<&'static str> {
            T::ALL.iter().map(|value| value.code()).collect()
        }
        match self {
            Self::Sexes => all::<Sex>(),
            Self::Communities => all::<Community>(),
            Self::Displacements => all::<Displacement>(),
            Self::YesNo => vec!["yes", "no"],
            Self::Languages => vec!["sq", "sr-Latn", "sr-Cyrl", "en"],
            // Who has no document is certified by somebody, which the office does.
            Self::Identifications => {
                all::<IdentificationKind>().into_iter().filter(|code| *code != "certified").collect()
            }
            Self::Components => all::<Component>(),
            Self::Organisations => all::<OrganisationKind>(),
        }
    }

    /// What a code is called.
    #[must_use]
    pub fn name(self, code: &str, words: &Words) -> String {
        let prefix = match self {
            Self::Sexes => "sex",
            Self::Communities => {
                let facts = Community::from_code(code).and_then(Community::facts);
                return facts.map_or_else(
                    || words.get(&format!("community-{code}")),
                    |f| f.name(words.language()).to_owned(),
                );
            }
            Self::Displacements => "displacement",
            Self::YesNo => "disability",
            Self::Languages => {
                // Each is called what its speakers call it.
                let own = match code {
                    "sq" => "Shqip",
                    "sr-Latn" => "Srpski",
                    "sr-Cyrl" => "Српски",
                    _ => "English",
                };
                return own.to_owned();
            }
            Self::Identifications => "identification",
            Self::Components => "component",
            Self::Organisations => "organisation",
        };
        words.get(&format!("{prefix}-{code}"))
    }
}

/// How a field is filled in on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// On a line.
    Line,
    /// On so many lines.
    Lines(u8),
    /// A sign in each of so many boxes.
    Boxes(u8),
    /// Day, month and year in boxes.
    Day,
    /// An amount of EUR.
    Money,
    /// One of a numbered list.
    Choice(List),
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its code on the paper, such as `A3`.
    pub code: &'static str,
    /// Its name in the form of the window; its words are at `field-<name>`.
    pub name: &'static str,
    /// How it is filled in.
    pub kind: Kind,
    /// Whether it takes the whole width.
    pub wide: bool,
}

/// A part of the form.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Its letter.
    pub code: &'static str,
    /// The key of its title.
    pub title: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

const fn half(code: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { code, name, kind, wide: false }
}

const fn wide(code: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { code, name, kind, wide: true }
}

/// The parts of the form.
pub const PARTS: &[Part] = &[
    Part {
        code: "A",
        title: "form-part-person",
        fields: &[
            wide("A1", "full_name", Kind::Line),
            half("A2", "sex", Kind::Choice(List::Sexes)),
            half("A3", "birth_date", Kind::Day),
            half("A4", "identification_number", Kind::Boxes(13)),
            half("A5", "phone", Kind::Line),
            wide("A6", "identification_kind", Kind::Choice(List::Identifications)),
            half("A7", "identification_issuer", Kind::Line),
            half("A8", "disability", Kind::Choice(List::YesNo)),
            wide("A9", "community", Kind::Choice(List::Communities)),
            half("A10", "community_note", Kind::Line),
            half("A11", "language", Kind::Choice(List::Languages)),
            wide("A12", "displacement", Kind::Choice(List::Displacements)),
        ],
    },
    Part {
        code: "B",
        title: "form-part-address",
        fields: &[
            half("B1", "municipality", Kind::Line),
            half("B2", "settlement", Kind::Line),
            wide("B3", "address", Kind::Line),
            half("B4", "house_number", Kind::Boxes(6)),
            half("B5", "postcode", Kind::Boxes(5)),
        ],
    },
    Part {
        code: "C",
        title: "form-part-request",
        fields: &[
            wide("C1", "component", Kind::Choice(List::Components)),
            half("C2", "sector", Kind::Line),
            half("C3", "household_size", Kind::Boxes(2)),
            half("C4", "requested_eur", Kind::Money),
            half("C5", "own_share_eur", Kind::Money),
            wide("C6", "notes", Kind::Lines(4)),
        ],
    },
    Part {
        code: "D",
        title: "form-part-organisation",
        fields: &[
            wide("D1", "organisation_name", Kind::Line),
            half("D2", "nui", Kind::Boxes(9)),
            wide("D3", "organisation_kind", Kind::Choice(List::Organisations)),
        ],
    },
];

/// Every field, in the order of the paper.
pub fn all() -> impl Iterator<Item = &'static Field> {
    PARTS.iter().flat_map(|part| part.fields)
}

/// The form with the numbers of choices, as people write them on paper, turned into what they stand for.
#[must_use]
pub fn unnumbered(form: &ApplicationForm) -> ApplicationForm {
    let Ok(mut typed) = serde_json::to_value(form) else { return form.clone() };
    for field in all() {
        let Kind::Choice(list) = field.kind else { continue };
        let number = typed
            .get(field.name)
            .and_then(|value| value.as_str())
            .and_then(|t| t.trim().parse::<usize>().ok());
        let code =
            number.and_then(|number| number.checked_sub(1)).and_then(|at| list.codes().get(at).copied());
        if let Some(code) = code {
            typed[field.name] = code.into();
        }
    }
    serde_json::from_value(typed).unwrap_or_else(|_| form.clone())
}

/// The languages the words of a list are in: its names differ by language, except those of languages.
pub(crate) fn names(list: List, code: &str, languages: &[Language]) -> Vec<String> {
    let mut names: Vec<String> =
        languages.iter().map(|language| list.name(code, &Words::of(*language))).collect();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn paper_and_window_ask_the_same() {
        let form = serde_json::to_value(ApplicationForm::default()).unwrap();
        let window: BTreeSet<&str> = form.as_object().unwrap().keys().map(String::as_str).collect();
        let paper: Vec<&str> = all().map(|field| field.name).chain(NOT_ON_PAPER.iter().copied()).collect();
        assert_eq!(paper.len(), window.len(), "none is asked twice");
        assert_eq!(paper.into_iter().collect::<BTreeSet<_>>(), window);
    }

    #[test]
    fn codes_count_up_within_their_part() {
        for part in PARTS {
            for (i, field) in part.fields.iter().enumerate() {
                assert_eq!(field.code, format!("{}{}", part.code, i + 1));
            }
        }
    }

    #[test]
    fn every_choice_has_words_in_every_language() {
        for language in Language::ALL {
            let words = Words::of(*language);
            for field in all() {
                let key = format!("field-{}", field.name);
                assert_ne!(words.get(&key), key);
                if let Kind::Choice(list) = field.kind {
                    for code in list.codes() {
                        let name = list.name(code, &words);
                        assert!(!name.contains(code) || code == "en", "{language:?} {}: {name}", field.name);
                    }
                }
            }
        }
    }

    #[test]
    fn a_number_stands_for_the_choice_it_names_on_paper() {
        let mut form = ApplicationForm { component: "3".to_owned(), ..ApplicationForm::default() };
        form.household_size = "2".to_owned();
        form.person.sex = " 1 ".to_owned();
        form.person.disability = "9".to_owned();
        let read = unnumbered(&form);
        assert_eq!((read.component.as_str(), read.person.sex.as_str()), ("association", "female"));
        assert_eq!((read.household_size.as_str(), read.person.disability.as_str()), ("2", "9"));
    }
}
