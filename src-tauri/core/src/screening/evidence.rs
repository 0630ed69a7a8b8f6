//! Evidence as sentences.

use csp_screening::matching::{Agreement, Evidence};

/// What a piece of evidence speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// That it is the one listed.
    For,
    /// That it is somebody else.
    Against,
    /// Neither by itself.
    Neither,
}

/// A sentence: the key of its words, with what is put into them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The key; `own` and `listed` are its arguments.
    pub key: String,
    /// The part of our own record it speaks of.
    pub own: String,
    /// The part of the listed name.
    pub listed: String,
    /// What it speaks for.
    pub speaks: Speaks,
}

/// The sentence of a piece of evidence.
#[must_use]
pub fn evidence_words(evidence: &Evidence) -> Sentence {
    let sentence = |key: &str, own: &str, listed: &str, speaks| Sentence {
        key: format!("screening-evidence-{key}"),
        own: own.to_owned(),
        listed: listed.to_owned(),
        speaks,
    };
    let answer = |what: &str, agrees: bool| {
        let (answer, speaks) = if agrees { ("yes", Speaks::For) } else { ("no", Speaks::Against) };
        sentence(&format!("{what}-{answer}"), "", "", speaks)
    };
    match evidence {
        Evidence::Word { own, listed, .. } => sentence("word", own, listed, Speaks::For),
        Evidence::OwnWordAlone { own } => sentence("own", own, "", Speaks::Against),
        Evidence::ListedWordAlone { listed } => sentence("listed", "", listed, Speaks::Neither),
        Evidence::WeakAlias => sentence("weak-alias", "", "", Speaks::Neither),
        Evidence::Birth { agreement } => match agreement {
            Agreement::SameDay => sentence("birth-same-day", "", "", Speaks::For),
            Agreement::Swapped => sentence("birth-swapped", "", "", Speaks::For),
            Agreement::SameYear => sentence("birth-same-year", "", "", Speaks::For),
            Agreement::Within => sentence("birth-within", "", "", Speaks::For),
            Agreement::Near => sentence("birth-near", "", "", Speaks::Neither),
            Agreement::Contradicts => sentence("birth-contradicts", "", "", Speaks::Against),
        },
        Evidence::Country { agrees } => answer("country", *agrees),
        Evidence::Sex { agrees } => answer("sex", *agrees),
        Evidence::Document { number } => sentence("document", number, "", Speaks::For),
    }
}
