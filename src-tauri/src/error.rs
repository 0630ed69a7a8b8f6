//! What a refused command gives the window: a problem, never text.

use csp_core::Problem;
use serde::{Serialize, Serializer};

/// A refusal on its way to the window.
#[derive(Debug)]
pub struct Refused(pub Problem);

/// What every command answers.
pub type Answer<T> = Result<T, Refused>;

impl Refused {
    /// A refusal of the host's own, by its code.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self(Problem::new(code))
    }
}

impl Serialize for Refused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<csp_core::Error> for Refused {
    fn from(error: csp_core::Error) -> Self {
        // The error's own text names rules and files, never a person (house rule of the core).
        tracing::info!(code = %error.problem().code, "refused: {error}");
        Self(error.problem())
    }
}

impl From<csp_reading::Refusal> for Refused {
    fn from(refusal: csp_reading::Refusal) -> Self {
        Self(refusal.problem())
    }
}

impl From<std::io::Error> for Refused {
    fn from(error: std::io::Error) -> Self {
        let other = || Problem::new("file-not-written").with("why", error.kind());
        Self(csp_core::disk::problem(&error).unwrap_or_else(other))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use csp_core::code::Code;
    use csp_core::language::Language;
    use csp_core::words::Words;

    /// Every text between `before` and the next quotation mark in the sources below a folder.
    fn quoted(folder: &Path, before: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                quoted(&path, before, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let codes = text.split(before).skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(codes.map(str::to_owned));
            }
        }
    }

    #[test]
    fn whatever_the_host_says_has_words_in_every_language() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/src");
        let keys = |before: &str, area: &str| {
            let mut codes = BTreeSet::new();
            quoted(&sources, before, &mut codes);
            assert!(!codes.is_empty(), "nothing begins with {before}");
            codes.into_iter().map(|code| format!("{area}{code}")).collect::<Vec<_>>()
        };
        // Written in two halves, so that this test does not find itself.
        let keys = [
            keys(concat!("Refused::new", "(\""), "error-"),
            keys(concat!("Problem::new", "(\""), "error-"),
            keys(concat!("job.checked", "(\""), "progress-"),
            keys(concat!("words.get", "(\""), ""),
        ]
        .concat();
        for language in Language::ALL {
            let words = Words::of(*language);
            for key in &keys {
                assert_ne!(words.get(key), *key, "{} in {}", key, language.code());
            }
        }
    }
}
