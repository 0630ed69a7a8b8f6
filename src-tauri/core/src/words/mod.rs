//! Words in every language, from the Fluent files in `assets/locales`: one set for the window, the
//! workbook, the PDF and the command line.

mod sources;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::code::Code;
use crate::language::{Language, serbian_latin};
use crate::{Error, Problem};

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The Fluent source of a language, all areas together. Serbian Latin is derived here, once.
#[must_use]
pub fn source(language: Language) -> String {
    let parts = match language {
        Language::En => sources::EN,
        Language::Sq => sources::SQ,
        Language::SrLatn | Language::SrCyrl => sources::SR_CYRL,
    };
    let joined = parts.join("\n");
    if language == Language::SrLatn { serbian_latin(&joined) } else { joined }
}

impl Words {
    /// The words of a language. A message that does not parse is left out; a test finds it.
    #[must_use]
    pub fn of(language: Language) -> Self {
        // The plural rules of Serbian do not depend on the script, and Fluent knows them under `sr`.
        let tag =
            if matches!(language, Language::SrLatn | Language::SrCyrl) { "sr" } else { language.code() };
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Fluent would wrap every placeable in invisible marks, which break search and copying.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source(language)) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words under a key; the key itself where there are none (a test finds it).
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words under a key (or `key.attribute`) with arguments already formatted for people.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.find(key, args.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect())
            .unwrap_or_else(|| key.to_owned())
    }

    /// The words under a key that depend on a count, passed as `$count` (with its plural) and already
    /// formatted as `$shown`.
    #[must_use]
    pub fn count(&self, key: &str, count: u64, shown: &str) -> String {
        let args = [("count", FluentValue::from(count)), ("shown", FluentValue::from(shown))];
        self.find(key, args.into_iter().collect()).unwrap_or_else(|| key.to_owned())
    }

    /// The same with further arguments.
    #[must_use]
    pub fn counted_with(&self, key: &str, count: u64, args: &[(&str, &str)]) -> String {
        let shown = count.to_string();
        let given = [("count", FluentValue::from(count)), ("shown", FluentValue::from(shown.as_str()))];
        let args = args.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        self.find(key, given.into_iter().chain(args).collect()).unwrap_or_else(|| key.to_owned())
    }

    /// What people are told of a problem, and what they can do about it.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> (String, Option<String>) {
        let said = |name: &str, value: &str| self.code(name, value).unwrap_or_else(|| value.to_owned());
        let told: Vec<(String, String)> =
            problem.args.iter().map(|(name, value)| (name.clone(), said(name, value))).collect();
        let args = || told.iter().map(|(name, value)| (name.clone(), argument(value))).collect();
        let text = self.find(&problem.key(), args()).unwrap_or_else(|| problem.code.clone());
        (text, self.find(&format!("{}.hint", problem.key()), args()))
    }

    /// What people are told of an error.
    #[must_use]
    pub fn error(&self, error: &Error) -> String {
        let (text, hint) = self.problem(&error.problem());
        hint.map_or_else(|| text.clone(), |hint| format!("{text} {hint}"))
    }

    /// The words of an argument that is a code.
    fn code(&self, name: &str, value: &str) -> Option<String> {
        let list = match name {
            "action" | "later" => "action",
            "role" => "role",
            "asset-state" | "asset-event" => name,
            _ => return None,
        };
        self.find(&format!("{list}-{value}"), FluentArgs::new())
    }

    fn find(&self, key: &str, args: FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// A whole number takes part in plurals; anything else is text.
fn argument(value: &str) -> FluentValue<'_> {
    value.parse::<u32>().map_or_else(|_| FluentValue::from(value), FluentValue::from)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(language: Language) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let mut message = String::new();
        for line in source(language).lines() {
            if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='))
            {
                keys.insert(format!("{message}.{}", attribute.0.trim()));
            } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                message = line.split('=').next().unwrap_or_default().trim().to_owned();
                assert!(keys.insert(message.clone()), "{} is defined twice in {}", message, language.code());
            }
        }
        keys
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let english = keys(Language::En);
        for language in [Language::Sq, Language::SrCyrl, Language::SrLatn] {
            let theirs = keys(language);
            let missing: Vec<_> = english.difference(&theirs).collect();
            let extra: Vec<_> = theirs.difference(&english).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{}: missing {missing:?}, extra {extra:?}",
                language.code()
            );
        }
    }

    #[test]
    fn every_source_parses_whole() {
        for language in Language::ALL {
            if let Err((_, errors)) = FluentResource::try_new(source(*language)) {
                panic!("{}: {errors:?}", language.code());
            }
        }
    }

    #[test]
    fn serbian_latin_holds_no_cyrillic() {
        let left = source(Language::SrLatn).chars().find(|c| ('\u{400}'..='\u{4ff}').contains(c));
        assert_eq!(left, None);
    }
}
