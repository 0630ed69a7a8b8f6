//! What one word of a name is to a word of another.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::edits::{Edit, jaro_winkler, letter_set, one_edit};
use super::known::{is_family, is_given, is_known};
use super::{loose_word, strict_word};

/// A word of a name with its foldings, made once.
#[derive(Clone)]
pub(crate) struct Word {
    /// Small letters as written, in Latin script.
    pub(crate) plain: String,
    pub(crate) strict: String,
    pub(crate) loose: String,
    pub(crate) letters: Vec<char>,
    /// The letters as a set, to tell most words apart at once.
    pub(crate) set: u32,
    /// Whether it is a name of the field.
    pub(crate) known: bool,
    /// As typed: small Latin letters without marks, nothing folded. A mistake inside a digraph shows only here.
    typed: Vec<char>,
}

impl Word {
    pub(crate) fn new(written: &str) -> Self {
        let strict = strict_word(written);
        let loose = loose_word(&strict);
        let letters: Vec<char> = loose.chars().collect();
        let plain = super::serbian_latin(written).to_lowercase();
        let typed = bare(&plain);
        let set = letter_set(&letters);
        let known = is_known(&loose);
        Self { plain, strict, loose, letters, set, known, typed }
    }

    /// Two words written as one.
    pub(crate) fn joined(&self, other: &Self) -> Self {
        Self::new(&format!("{}{}", self.plain, other.plain))
    }

    pub(crate) fn is_initial(&self) -> bool {
        self.letters.len() == 1
            || (self.plain.chars().count() <= 2
                && matches!(self.strict.as_str(), "š" | "ž" | "đ" | "ǆ" | "ć" | "č"))
    }
}

/// Letters without marks, one for one.
fn bare(plain: &str) -> Vec<char> {
    let bare = plain.nfd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c));
    bare.map(|c| match c {
        'đ' => 'd',
        'ı' => 'i',
        c => c,
    })
    .collect()
}

/// How a word stands to another, from the same to another word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kinship {
    /// One strict folding.
    Same,
    /// One loose folding, nothing contradicts.
    Marks,
    /// One loose folding, but č against ć or đ against dž in a word long enough to forgive it.
    Sound,
    /// As before, in a short word, where it tells two names apart: Kuči and Kuqi.
    OtherSound,
    /// A known variant of one name: Ajša and Ajshe, Ahmet and Ahmed, Qazim and Kjazim.
    Variant,
    /// One typing mistake.
    Mistake,
    /// One is the other's first letter.
    Initial,
    /// Another word, this much alike.
    Other(f64),
}

impl Kinship {
    /// What it takes from a score of 1.
    pub(crate) fn cost(self) -> f64 {
        match self {
            Self::Same => 0.0,
            Self::Marks => 0.015,
            Self::Sound => 0.025,
            Self::Variant => 0.03,
            Self::Mistake => 0.033,
            Self::Initial => 0.035,
            Self::OtherSound => 0.15,
            Self::Other(alike) => 0.10 + 0.6 * (1.0 - alike),
        }
    }
}

/// Serbian men's names in -e or -a beside women's in -a or -e: here the ending is another person.
const ENDING_TELLS: [&str; 17] = [
    "mile", "rade", "vlade", "lale", "stane", "dule", "zare", "krste", "riste", "spase", "lube", "stole",
    "tole", "sale", "mile", "slave", "mitre",
];

/// Words that are names by themselves and differ by more than spelling although it looks like it.
pub(crate) fn kinship(a: &Word, b: &Word) -> Kinship {
    if a.strict == b.strict {
        return Kinship::Same;
    }
    if a.loose == b.loose {
        return match contradiction(a, b) {
            false => Kinship::Marks,
            true if a.letters.len() >= 6 => Kinship::Sound,
            true => Kinship::OtherSound,
        };
    }
    if a.is_initial() || b.is_initial() {
        let begins = a.letters.first() == b.letters.first() || a.typed.first() == b.typed.first();
        return if begins && a.is_initial() != b.is_initial() {
            Kinship::Initial
        } else {
            Kinship::Other(0.0)
        };
    }
    // Neither a variant nor a mistake changes more letters than this.
    if (a.set ^ b.set).count_ones() <= 6 && a.letters.len().abs_diff(b.letters.len()) <= 3 {
        if is_variant(a, b) {
            return Kinship::Variant;
        }
        if is_mistake(a, b) {
            return Kinship::Mistake;
        }
    }
    Kinship::Other(jaro_winkler(&a.letters, &b.letters))
}

/// Whether both words mark a sound, differently: č against ć, đ against dž. A lost mark contradicts nothing.
fn contradiction(a: &Word, b: &Word) -> bool {
    // Read with dz as one sign, so that positions agree.
    let sounds = |strict: &str| -> Vec<char> {
        strict.replace("dz", "d").chars().filter(|c| "cčćdđǆ".contains(*c)).collect()
    };
    let (a, b) = (sounds(&a.strict), sounds(&b.strict));
    let differ = |x: &char, y: &char| x != y && !matches!(x, 'c' | 'd') && !matches!(y, 'c' | 'd');
    a.len() == b.len() && a.iter().zip(&b).any(|(x, y)| differ(x, y))
}

/// Spellings that no class covers but that one name is known to have.
fn is_variant(a: &Word, b: &Word) -> bool {
    let special = |word: &Word| word.strict.contains('y') || word.strict.contains("kj");
    if special(a) || special(b) {
        let (forms_a, forms_b) = (further(&a.strict), further(&b.strict));
        if forms_a.iter().any(|form| forms_b.contains(form)) {
            return true;
        }
    }
    let (short, long) = if a.letters.len() <= b.letters.len() { (a, b) } else { (b, a) };
    match one_edit(&a.letters, &b.letters) {
        // Emina and Emine, Fatima and Fatime; but Mile is a man and Mila a woman.
        Some(Edit::Wrong(place)) if place + 1 == a.letters.len() && place >= 3 => {
            let ends = (a.letters[place], b.letters[place]);
            match ends {
                ('a', 'e') | ('e', 'a') => {
                    ![&a.loose, &b.loose].iter().any(|word| ENDING_TELLS.contains(&word.as_str()))
                        && (place >= 4 || a.loose == "aisa" || a.loose == "aise")
                        && !is_family_pair(a, b)
                }
                ('t', 'd') | ('d', 't') | ('p', 'b') | ('b', 'p') | ('v', 'f') | ('f', 'v') => true,
                _ => false,
            }
        }
        // The Albanian definite form: Agim and Agimi, Arben and Arbeni. Hysen and Hyseni are two names.
        Some(Edit::More(place)) if place == short.letters.len() && long.letters[place] == 'i' => {
            place >= 4 && is_given(&short.loose) && !long.known
        }
        _ => false,
    }
}

fn is_family_pair(a: &Word, b: &Word) -> bool {
    is_family(&a.loose) && is_family(&b.loose)
}

/// Foldings beyond the loose one, for whole words only: kj and ky as ć, and the first y as u, because a
/// Turkish ü is y in Albanian and u where marks are lost.
fn further(strict: &str) -> [String; 2] {
    let sounds = strict.replace("kj", "ć").replace("ky", "ć");
    [loose_word(&sounds), loose_word(&sounds.replacen('y', "u", 1))]
}

/// Whether one typing mistake explains two words, and two real names do not explain them better.
fn is_mistake(a: &Word, b: &Word) -> bool {
    if a.known && b.known {
        return false;
    }
    mistyped(a, b, &a.letters, &b.letters) || mistyped(a, b, &a.typed, &b.typed) || is_double_mistake(a, b)
}

fn mistyped(a: &Word, b: &Word, letters_a: &[char], letters_b: &[char]) -> bool {
    let Some(edit) = one_edit(letters_a, letters_b) else { return false };
    let a_is_shorter = letters_a.len() <= letters_b.len();
    let (short, long) = if a_is_shorter { (a, b) } else { (b, a) };
    let (size, longer) =
        if a_is_shorter { (letters_a.len(), letters_b) } else { (letters_b.len(), letters_a) };
    let end = longer.len() - 1;
    match edit {
        Edit::Swap(_) => size >= 4,
        Edit::Wrong(0) => size >= 6 && (a.known || b.known),
        Edit::Wrong(place) if place == end => size >= 5 && !ends_tell(letters_a[end], letters_b[end]),
        Edit::Wrong(_) => size >= 5 || (size == 4 && a.known != b.known),
        // A vowel or j more at the end is a woman's name, or another family's.
        Edit::More(place) if place == end => match longer[end] {
            'a' | 'e' | 'o' => is_family(&long.loose) && !is_given(&short.loose),
            'j' => false,
            'i' => size >= 4 && is_family(&long.loose),
            _ => size >= 4,
        },
        Edit::More(0) => size >= 5 && long.known,
        Edit::More(_) => size >= 4,
    }
}

/// Two mistakes in one long word, when one of the words is a name and the other is none.
fn is_double_mistake(a: &Word, b: &Word) -> bool {
    let size = a.letters.len().min(b.letters.len());
    size >= 8
        && a.known != b.known
        && a.letters.first() == b.letters.first()
        && a.letters.len() == b.letters.len()
        && super::edits::distance(&a.letters, &b.letters, 2) <= 2
}

/// Endings that tell women from men.
fn ends_tell(a: char, b: char) -> bool {
    matches!((a, b), ('a' | 'e' | 'o' | 'i', 'a' | 'e' | 'o' | 'i'))
}
