//! How hard a passphrase is to guess, judged as an attacker would go about it.
//!
//! An attacker who has the key file tries words, places, names, dates and keyboard runs before anything else, in
//! every spelling. So the estimate takes a passphrase apart into such pieces and adds up what each is worth; it is
//! honest about a choice made by a person, not about a random one. It makes no rules about capitals or digits.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Error;
use crate::code::Code;

/// The least number of letters and signs of a new passphrase.
pub const LEAST: usize = 10;

crate::codes! {
    /// What makes a passphrase easy to guess.
    pub enum Weakness {
        /// It is too short.
        Short = "short",
        /// It is made of what everybody tries first: common words, places of Kosovo, one's own name.
        Known = "known",
        /// It repeats itself, counts, or follows the keyboard.
        Pattern = "pattern",
    }
}

/// What a passphrase is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength {
    /// From 1 to 4. At ten thousand tries a second, which takes a rack of graphics cards at the price our key file
    /// sets: 1 falls within days, 2 within months, 3 within a life, 4 not.
    pub level: u8,
    /// The guesses it takes, as a power of two.
    pub bits: f64,
    /// What would help most.
    pub weakness: Option<Weakness>,
}

impl Strength {
    /// Whether it may be a new passphrase.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.level >= 2 && self.weakness != Some(Weakness::Short)
    }
}

/// Judges a passphrase. `own` are names its owner goes by: their own name, the vault's.
#[must_use]
pub fn strength(passphrase: &str, own: &[&str]) -> Strength {
    let own: BTreeSet<String> = own.iter().flat_map(|name| words(&fold(name))).collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let (mut bits, mut known, mut patterned) = (0.0, 0usize, 0usize);
    let folded = fold(passphrase);
    for piece in pieces(passphrase) {
        let plain = plain(&piece);
        let (worth, kind) = if !seen.insert(plain.clone()) {
            (1.0, Some(Weakness::Pattern))
        } else if is_known(&plain, &own) {
            (6.0, Some(Weakness::Known))
        } else if is_pattern(&plain) {
            (5.0, Some(Weakness::Pattern))
        } else if is_year(&plain) {
            (6.0, Some(Weakness::Pattern))
        } else {
            (unknown(&piece), None)
        };
        bits += worth;
        let length = piece.chars().count();
        match kind {
            Some(Weakness::Known) => known += length,
            Some(_) => patterned += length,
            None => {}
        }
    }
    let length = folded.chars().filter(|c| !c.is_whitespace()).count();
    let level = match bits {
        b if b < 32.0 => 1,
        b if b < 42.0 => 2,
        b if b < 54.0 => 3,
        _ => 4,
    };
    let weakness = if passphrase.nfc().count() < LEAST {
        Some(Weakness::Short)
    } else if level > 2 {
        None
    } else if known * 3 >= length && known >= patterned {
        Some(Weakness::Known)
    } else if patterned * 3 >= length {
        Some(Weakness::Pattern)
    } else {
        Some(Weakness::Short)
    };
    // What is short is refused for being short even where each sign is worth much.
    let level = if passphrase.nfc().count() < LEAST { 1 } else { level };
    Strength { level, bits, weakness: weakness.filter(|w| level < 3 || *w == Weakness::Short) }
}

/// Refuses a new passphrase that falls within days to somebody who has the vault's folder. For the window; the
/// command line warns.
///
/// # Errors
/// [`Error::PassphraseEmpty`], [`Error::PassphraseWeak`].
pub fn check_new(passphrase: &str, own: &[&str]) -> Result<(), Error> {
    if passphrase.is_empty() {
        return Err(Error::PassphraseEmpty);
    }
    let strength = strength(passphrase, own);
    // A long one of one's own making may be refused for what it is made of, never for its length.
    let short = passphrase.nfc().count() < LEAST;
    match (strength.level, short) {
        (2.., false) => Ok(()),
        (_, true) => Err(Error::PassphraseWeak(Weakness::Short)),
        _ => Err(Error::PassphraseWeak(strength.weakness.unwrap_or(Weakness::Known))),
    }
}

/// Lower case without marks; the letters of Cyrillic as Latin ones.
fn fold(text: &str) -> String {
    let latin = crate::language::serbian_latin(text).to_lowercase();
    latin.nfd().filter(|c| !is_combining_mark(*c)).map(|c| if c == 'đ' { 'd' } else { c }).collect()
}

/// The same with the usual signs in place of letters undone.
fn plain(piece: &str) -> String {
    let folded = fold(piece);
    if !folded.chars().any(char::is_alphabetic) {
        return folded;
    }
    let undone = folded.chars().map(|c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    });
    let word: String = undone.collect();
    let (digits, signs) = (|c: char| c.is_ascii_digit(), |c: char| !c.is_alphanumeric());
    // "Prishtina2024!" is a word with what is hung onto it.
    let stem = folded.trim_end_matches(signs).trim_end_matches(digits).trim_end_matches(signs);
    if stem.chars().count() >= 4 && is_listed(stem) { stem.to_owned() } else { word }
}

fn words(folded: &str) -> Vec<String> {
    let parts = folded.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
}

/// The pieces a passphrase is made of: what stands between blanks and hyphens; in what is written together, where
/// small letters change into a capital.
fn pieces(passphrase: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for part in passphrase.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_' | '.' | ',' | '/')) {
        let mut piece = String::new();
        let mut before: Option<char> = None;
        for c in part.chars() {
            if before.is_some_and(char::is_lowercase) && c.is_uppercase() && piece.chars().count() > 2 {
                pieces.push(std::mem::take(&mut piece));
            }
            piece.push(c);
            before = Some(c);
        }
        if !piece.is_empty() {
            pieces.push(piece);
        }
    }
    pieces
}

/// What a piece nobody has on a list is worth. A word a person thinks of is one of a few thousand, whatever its
/// length; what mixes letters, digits and signs is worth each of them.
fn unknown(piece: &str) -> f64 {
    let count = |is: fn(char) -> bool| piece.chars().filter(|c| is(*c)).count();
    let (letters, digits) = (count(char::is_alphabetic), count(char::is_numeric));
    let others = piece.chars().count() - letters - digits;
    let as_letters = |n: usize| (n as f64 * 2.6).min(11.5);
    if letters == 0 || digits + others == 0 {
        return as_letters(letters) + digits as f64 * 2.8 + others as f64 * 3.5;
    }
    let changes = piece.chars().zip(piece.chars().skip(1)).filter(|(a, b)| class(*a) != class(*b)).count();
    if changes <= 2 {
        // A word with a number behind it.
        as_letters(letters) + digits as f64 * 2.8 + others as f64 * 3.5
    } else {
        piece.chars().count() as f64 * 5.0
    }
}

fn class(c: char) -> u8 {
    match c {
        c if c.is_uppercase() => 0,
        c if c.is_alphabetic() => 1,
        c if c.is_numeric() => 2,
        _ => 3,
    }
}

fn is_known(plain: &str, own: &BTreeSet<String>) -> bool {
    own.contains(plain) || is_listed(plain)
}

/// Whether it is on the list of what is tried first.
fn is_listed(word: &str) -> bool {
    static LISTED: OnceLock<BTreeSet<String>> = OnceLock::new();
    let listed = LISTED.get_or_init(|| {
        let common = include_str!("passphrase_words.txt").lines().flat_map(|line| words(&fold(line)));
        let places = crate::reference::municipalities().iter().flat_map(|place| {
            let names = crate::language::Language::ALL.iter().map(|language| place.name(*language));
            names.flat_map(|name| words(&fold(name))).collect::<Vec<_>>()
        });
        common.chain(places).collect()
    });
    // Albanian names have an ending that says "the" or "of".
    let endings = ["", "a", "e", "i", "in", "it", "es", "en", "u"];
    listed.contains(word)
        || endings[1..].iter().any(|end| {
            word.strip_suffix(end).is_some_and(|stem| {
                stem.chars().count() >= 5
                    && endings.iter().any(|other| listed.contains(&format!("{stem}{other}")))
            })
        })
}

fn is_year(plain: &str) -> bool {
    plain.parse::<u16>().is_ok_and(|year| (1900..=2050).contains(&year))
}

/// Whether signs repeat, count up or down, or lie beside each other on the keyboard.
fn is_pattern(plain: &str) -> bool {
    const ROWS: [&str; 7] = [
        "1234567890",
        "qwertyuiop",
        "qwertzuiop",
        "asdfghjkl",
        "zxcvbnm",
        "yxcvbnm",
        "abcdefghijklmnopqrstuvwxyz",
    ];
    let signs: Vec<char> = plain.chars().collect();
    if signs.len() < 3 {
        return false;
    }
    let different: BTreeSet<char> = signs.iter().copied().collect();
    let beside = |a: char, b: char| {
        ROWS.iter().any(|row| match (row.find(a), row.find(b)) {
            (Some(x), Some(y)) => x.abs_diff(y) <= 1,
            _ => false,
        })
    };
    let steps = signs.windows(2).filter(|pair| beside(pair[0], pair[1])).count();
    different.len() * 3 <= signs.len() || steps * 4 >= (signs.len() - 1) * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(passphrase: &str) -> u8 {
        strength(passphrase, &["Vera Maslar", "Vault"]).level
    }

    #[test]
    fn what_everybody_tries_first_is_worth_little() {
        for weak in [
            "password",
            "Passw0rd!",
            "lozinka123",
            "fjalekalimi",
            "Prishtina2024!",
            "kosova1999",
            "Gjakovë 2008",
            "Грачаница 2024",
            "qwertzuiop",
            "1234567890",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "vera maslar 1984",
            "VeraMaslar1",
            "kosovo kosovo kosovo kosovo",
            "Mitrovica-Prizren",
            "IOM Kosovo 2024",
        ] {
            assert_eq!(level(weak), 1, "{weak}: {:?}", strength(weak, &["Vera Maslar"]));
        }
    }

    #[test]
    fn a_few_words_that_have_nothing_to_do_with_each_other_are_enough() {
        for good in
            ["tri crne mačke i bunar", "correct horse battery staple", "livadhi mbi Brezovicë dy kumbulla"]
        {
            assert!(level(good) >= 2, "{good}: {:?}", strength(good, &[]));
        }
        for strong in
            ["mullëz trëndafil karburator gjemb violinë", "ключ шљива торањ магла виолина", "x7$Kq9!vR2mZ"]
        {
            assert!(level(strong) >= 3, "{strong}: {:?}", strength(strong, &[]));
        }
    }

    #[test]
    fn a_new_one_is_refused_with_its_reason() {
        let why = |passphrase: &str| match check_new(passphrase, &["Vera Maslar"]) {
            Err(Error::PassphraseWeak(weakness)) => Some(weakness),
            Err(_) => None,
            Ok(()) => None,
        };
        assert_eq!(why("x7$Kq9!v"), Some(Weakness::Short));
        assert_eq!(why("Prishtina2024!"), Some(Weakness::Known));
        assert_eq!(why("maslar vera 1"), Some(Weakness::Known));
        assert_eq!(why("qwertzuiopasdfgh"), Some(Weakness::Pattern));
        assert!(matches!(check_new("", &[]), Err(Error::PassphraseEmpty)));
        check_new("tri crne mačke i bunar", &[]).unwrap();
        check_new("correct horse battery staple", &[]).unwrap();
    }

    #[test]
    fn more_of_the_same_adds_nothing_and_something_new_does() {
        let bits = |text: &str| strength(text, &[]).bits;
        assert!(bits("bunar bunar bunar") < bits("bunar violina") + 2.0);
        assert!(bits("bunar violina magla") > bits("bunar violina") + 8.0);
    }
}
