//! Words and reference lists.

use csp_core::code::Code;
use csp_core::intake::Field;
use csp_core::language::Language;
use csp_core::people::{Displacement, IdentificationKind, OrganisationKind};
use csp_core::reference::{Community, Component, Sector, municipalities};
use csp_core::selection::ApplicationState;
use csp_core::vault::Role;
use csp_core::words::{self, Words};

use crate::wire::{Choice, Names, ReferenceLists, WordsSource};

/// The words of a language.
pub fn words(language: Language) -> WordsSource {
    let plural_locale = match language {
        Language::En => "en",
        Language::Sq => "sq",
        Language::SrLatn | Language::SrCyrl => "sr",
    };
    WordsSource { language, plural_locale: plural_locale.to_owned(), source: words::source(language) }
}

/// The lists forms choose from.
pub fn reference() -> ReferenceLists {
    let mut places: Vec<Choice> = municipalities()
        .iter()
        .map(|place| Choice {
            code: place.id.clone(),
            names: names(|language| place.name(language).to_owned()),
        })
        .collect();
    places.sort_by_cached_key(|place| csp_core::language::plain(&place.names.sq));
    ReferenceLists {
        municipalities: places,
        communities: choices::<Community>("community"),
        sectors: choices::<Sector>("sector"),
        components: codes::<Component>(),
        states: codes::<ApplicationState>(),
        roles: codes::<Role>(),
        displacements: codes::<Displacement>(),
        identifications: codes::<IdentificationKind>(),
        organisations: who_may_apply(),
        import_fields: codes::<Field>(),
    }
}

fn codes<T: Code>() -> Vec<String> {
    T::ALL.iter().map(|value| value.code().to_owned()).collect()
}

/// A list whose names stand in the locale files.
fn choices<T: Code>(area: &str) -> Vec<Choice> {
    let of = [Language::En, Language::Sq, Language::SrLatn, Language::SrCyrl].map(Words::of);
    let named = |value: &T| {
        let key = format!("{area}-{}", value.code());
        let name =
            |language| of.iter().find(|words| words.language() == language).map(|words| words.get(&key));
        Choice { code: value.code().to_owned(), names: names(|language| name(language).unwrap_or_default()) }
    };
    T::ALL.iter().map(named).collect()
}

fn names(name: impl Fn(Language) -> String) -> Names {
    Names {
        en: name(Language::En),
        sq: name(Language::Sq),
        sr_latn: name(Language::SrLatn),
        sr_cyrl: name(Language::SrCyrl),
    }
}

/// The kinds of organisations that apply; who sells to the programme is entered apart.
fn who_may_apply() -> Vec<String> {
    let apply = |kind: &&OrganisationKind| **kind != OrganisationKind::Supplier;
    OrganisationKind::ALL.iter().filter(apply).map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_has_a_name_in_every_language() {
        let lists = reference();
        assert_eq!(lists.municipalities.len(), 38);
        for choice in lists.municipalities.iter().chain(&lists.communities).chain(&lists.sectors) {
            let Names { en, sq, sr_latn, sr_cyrl } = &choice.names;
            for name in [en, sq, sr_latn, sr_cyrl] {
                assert!(
                    !name.is_empty() && !name.contains('-') || name.contains(' '),
                    "{}: {name}",
                    choice.code
                );
            }
        }
        let place = |code: &str| lists.municipalities.iter().find(|choice| choice.code == code).unwrap();
        assert_eq!(place("gracanice").names.sr_cyrl, "Грачаница");
    }
}
