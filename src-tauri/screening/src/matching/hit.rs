//! A candidate and what speaks for and against it.

use serde::{Deserialize, Serialize};

use super::birth::Agreement;

/// Candidates below this score are not shown. A default for the setting; 0 to 1.
pub const THRESHOLD: f64 = 0.72;

/// From this likeness of names on, by a strong alias, a candidate is a strong one.
pub const STRONG_NAME: f64 = 0.88;

/// Names less alike are not candidates, whatever the births say. Relatives share a name's half and a village.
pub(super) const NAME_FLOOR: f32 = 0.68;

/// Where an entity stands: the place of the list among those indexed, and of the entity in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Of the list.
    pub list: usize,
    /// Of the entity in its list.
    pub entity: usize,
}

/// How much a candidate asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The same document; or nearly the same name by a strong alias, with neither birth nor sex against it.
    Strong,
    /// Everything else.
    Weak,
}

/// One thing that speaks for or against.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of")]
pub enum Evidence {
    /// Two words of the names taken for one; similarity 0 to 1.
    Word {
        /// The subject's.
        own: String,
        /// The list's.
        listed: String,
        /// 1 is the same sound.
        similarity: f64,
    },
    /// A word of the subject's name that the listed name does not have.
    OwnWordAlone {
        /// The word.
        own: String,
    },
    /// A word of the listed name that the subject's does not have.
    ListedWordAlone {
        /// The word.
        listed: String,
    },
    /// The list itself calls this alias weak.
    WeakAlias,
    /// What the births say.
    Birth {
        /// How they agree.
        agreement: Agreement,
    },
    /// Citizenship or country.
    Country {
        /// Whether one is shared.
        agrees: bool,
    },
    /// Sex.
    Sex {
        /// Whether it is the same.
        agrees: bool,
    },
    /// The number of a document or a registration is the same.
    Document {
        /// The number, letters and digits only.
        number: String,
    },
}

/// A listed entity that may be the subject. It decides nothing: two officers do.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Hit {
    /// Which entity.
    pub place: Place,
    /// All together, 0 to 1.
    pub score: f64,
    /// The names alone, 0 to 1; 0 when only a document led here.
    pub name_score: f64,
    /// Strong or weak.
    pub class: Class,
    /// The birth contradicts every birth listed. Weak hits with this may be cleared in a batch.
    pub contradicted: bool,
    /// The listed name that fitted best.
    pub matched_name: String,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// The score of the names, moved by everything else. What speaks for them closes a part of the gap to 1, what
/// speaks against takes a fixed part away.
pub(super) fn score(name: f64, weak_alias: bool, evidence: &[Evidence]) -> f64 {
    let mut score = if weak_alias { name * 0.92 } else { name };
    for e in evidence {
        score += match e {
            Evidence::Document { .. } => (0.95 - score).max(0.0),
            Evidence::Birth { agreement } => match agreement {
                Agreement::SameDay => (1.0 - score) * 0.5,
                Agreement::Swapped => (1.0 - score) * 0.35,
                Agreement::SameYear => (1.0 - score) * 0.15,
                Agreement::Within => (1.0 - score) * 0.05,
                Agreement::Near => -0.03,
                Agreement::Contradicts => -0.15,
            },
            Evidence::Country { agrees: true } => (1.0 - score) * 0.05,
            Evidence::Country { agrees: false } => -0.05,
            Evidence::Sex { agrees: false } => -0.15,
            _ => 0.0,
        };
    }
    score.clamp(0.0, 1.0)
}
