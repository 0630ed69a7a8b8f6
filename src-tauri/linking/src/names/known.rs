//! Names that people of the field bear. Two known names that differ by one letter are two names
//! (Zoran and Goran); an unknown word beside a known one is more likely a typing mistake.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::loose_word;

struct Known {
    given: FxHashSet<String>,
    family: FxHashSet<String>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let folded = |list: &str| list.lines().map(loose_word).collect();
    Known { given: folded(include_str!("given.txt")), family: folded(include_str!("family.txt")) }
});

/// Whether a word in the loose folding is a given name of the field.
pub(crate) fn is_given(loose: &str) -> bool {
    KNOWN.given.contains(loose)
}

/// Whether a word in the loose folding is a family name of the field.
pub(crate) fn is_family(loose: &str) -> bool {
    KNOWN.family.contains(loose)
}

/// Whether a word in the loose folding is a name of the field.
pub(crate) fn is_known(loose: &str) -> bool {
    is_given(loose) || is_family(loose)
}
