//! How alike two names are, and why. A first form: matching people needs more than names.

use rapidfuzz::distance::jaro_winkler;

use super::{Script, loose_key, loose_word, script_of, strict_key, strict_word, words_of};

/// From this score on, two names are taken for one person's name.
pub const SAME_NAME: f64 = 0.93;

crate::codes! {
    /// Why two names are alike, or not.
    pub enum NameReason {
        /// Letter by letter the same.
        Identical = "identical",
        /// The same in another script.
        Script = "script",
        /// The same words in another order.
        Order = "order",
        /// The same sounds in another language's spelling.
        Spelling = "spelling",
        /// The same but for lost marks, or `y`, `j` and `i`.
        Marks = "marks",
        /// Letters that sound alike but are not the same, such as č and ć.
        SoundAlike = "sound-alike",
        /// One name has a word more.
        ExtraWord = "extra-word",
        /// A word differs by a letter or two.
        CloseWord = "close-word",
        /// A word differs.
        OtherWord = "other-word",
    }
}

/// How alike two names are.
#[derive(Debug, Clone, PartialEq)]
pub struct Similarity {
    /// From 0 to 1.
    pub score: f64,
    /// Whether the score reaches [`SAME_NAME`].
    pub same: bool,
    /// Why, the weightiest first.
    pub reasons: Vec<NameReason>,
}

/// Compares two names.
#[must_use]
pub fn similarity(a: &str, b: &str) -> Similarity {
    let outcome =
        |score: f64, reasons: Vec<NameReason>| Similarity { score, same: score >= SAME_NAME, reasons };
    let (strict_a, strict_b) = (strict_key(a), strict_key(b));
    if strict_a.is_empty() || strict_b.is_empty() {
        return outcome(0.0, Vec::new());
    }
    if strict_a == strict_b {
        return outcome(1.0, same_key_reasons(a, b));
    }
    if loose_key(a) == loose_key(b) {
        return if sounds_contradict(a, b) {
            outcome(0.85, vec![NameReason::SoundAlike])
        } else {
            outcome(0.96, vec![NameReason::Marks])
        };
    }
    by_words(a, b)
}

fn same_key_reasons(a: &str, b: &str) -> Vec<NameReason> {
    let lower = |name: &str| words_of(name).map(|w| w.to_lowercase()).collect::<Vec<_>>();
    if lower(a) == lower(b) {
        return vec![NameReason::Identical];
    }
    let mut reasons = Vec::new();
    let scripts = (script_of(a), script_of(b));
    if scripts.0 != scripts.1 {
        reasons.push(NameReason::Script);
    }
    let folded = |name: &str| words_of(name).map(|w| strict_word(&w)).collect::<Vec<_>>();
    if folded(a) != folded(b) {
        reasons.push(NameReason::Order);
    }
    let plain = |name: &str| {
        let mut words: Vec<String> =
            words_of(name).map(|w| crate::language::serbian_latin(&w).to_lowercase()).collect();
        words.sort_unstable();
        words
    };
    if plain(a) != plain(b) || (reasons.is_empty() && scripts != (Script::None, Script::None)) {
        reasons.push(NameReason::Spelling);
    }
    reasons
}

/// Whether both names mark a sound, differently: č against ć, đ against dž. A lost mark contradicts nothing.
fn sounds_contradict(a: &str, b: &str) -> bool {
    let marked = |name: &str| -> Vec<Vec<char>> {
        let mut words: Vec<(String, String)> =
            words_of(name).map(|w| (loose_word(&w), strict_word(&w))).collect();
        words.sort_unstable();
        let sounds = |strict: String| {
            // Read with dz as one sign, so that positions agree.
            strict.replace("dz", "d").chars().filter(|c| "cčćdđǆ".contains(*c)).collect()
        };
        words.into_iter().map(|(_, strict)| sounds(strict)).collect()
    };
    let contradict = |x: &char, y: &char| x != y && !matches!(x, 'c' | 'd') && !matches!(y, 'c' | 'd');
    marked(a)
        .iter()
        .zip(&marked(b))
        .any(|(x, y)| x.len() == y.len() && x.iter().zip(y).any(|(x, y)| contradict(x, y)))
}

/// Each word of the shorter name against its best partner in the other. The worst pair weighs most:
/// a family shares a surname, so one equal word says little.
fn by_words(a: &str, b: &str) -> Similarity {
    // Some registers write ć as kj or ky; too rare and too often something else for the keys.
    let word = |w: String| loose_word(&strict_word(&w).replace("kj", "ć").replace("ky", "ć"));
    let words = |name: &str| words_of(name).map(word).collect::<Vec<_>>();
    let (mut few, mut many) = (words(a), words(b));
    if few.len() > many.len() {
        std::mem::swap(&mut few, &mut many);
    }
    let extra = many.len() - few.len();
    let mut scores: Vec<f64> = Vec::new();
    for word in &few {
        let scored = many
            .iter()
            .enumerate()
            .map(|(i, other)| (i, jaro_winkler::similarity(word.chars(), other.chars())));
        let Some((best, score)) = scored.max_by(|x, y| x.1.total_cmp(&y.1)) else { continue };
        many.swap_remove(best);
        scores.push(score);
    }
    let worst = scores.iter().copied().fold(1.0, f64::min);
    #[allow(clippy::cast_precision_loss, reason = "a name has few words")]
    let mean = scores.iter().sum::<f64>() / scores.len().max(1) as f64;
    let mut reasons = Vec::new();
    if extra > 0 {
        reasons.push(NameReason::ExtraWord);
    }
    if worst < 0.8 {
        reasons.push(NameReason::OtherWord);
    } else if worst < 1.0 {
        reasons.push(NameReason::CloseWord);
    } else if reasons.is_empty() {
        reasons.push(NameReason::Spelling);
    }
    // Words that are only alike never reach the threshold: Milan is not Milana.
    #[allow(clippy::cast_precision_loss, reason = "a name has few words")]
    let score = (0.5 * worst + 0.5 * mean) * 0.92 - 0.06 * extra as f64;
    let score = score.clamp(0.0, 1.0);
    Similarity { score, same: score >= SAME_NAME, reasons }
}
