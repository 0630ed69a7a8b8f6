//! Papers that say everything in two or three languages, one beneath the other: labels joined by a stroke,
//! paragraphs one language after the other.

use crate::language::Language;
use crate::words::Words;

/// The languages of a paper, English first.
pub(in crate::grants) struct Tongues {
    words: Vec<Words>,
}

impl Tongues {
    pub fn of(languages: &[Language]) -> Self {
        Self { words: languages.iter().map(|language| Words::of(*language)).collect() }
    }

    /// The words of the grantee's own language: the last but English.
    pub fn own(&self) -> &Words {
        // A pair always has two languages; English alone would stand for itself.
        self.words.get(1).unwrap_or(&self.words[0])
    }

    /// A label in every language. What is the same in two stands once.
    pub fn label(&self, key: &str) -> String {
        let mut said: Vec<String> = Vec::new();
        for text in self.words.iter().map(|words| words.get(key)) {
            if !said.contains(&text) {
                said.push(text);
            }
        }
        said.join(" / ")
    }

    /// A paragraph for each language.
    pub fn paragraphs(
        &self,
        key: &str,
        args: &dyn Fn(Language) -> Vec<(&'static str, String)>,
    ) -> Vec<String> {
        let say = |words: &Words| {
            let args = args(words.language());
            let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            words.with(key, &args)
        };
        self.words.iter().map(say).collect()
    }

    /// The words of a code in every language; nothing for none.
    pub fn code(&self, list: &str, code: Option<&str>) -> String {
        code.map(|code| self.label(&format!("{list}-{code}"))).unwrap_or_default()
    }
}
