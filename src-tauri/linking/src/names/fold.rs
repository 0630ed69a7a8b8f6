//! The folding table of domain §6. The strict key keeps what tells people apart (č from ć, đ from dž);
//! the loose key forgives lost marks and sounds that registers mix up. Equal loose keys are shown to
//! people, never merged by themselves.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::latin::serbian_latin;

/// The strict key of a name: its words folded into one script and spelling, in alphabetical order.
/// Petar Petrović, Петар Петровић and Petrović Petar have the same one.
#[must_use]
pub fn strict_key(name: &str) -> String {
    sorted(words_of(name).map(|word| strict_word(&word)))
}

/// The loose key: as the strict one, and without marks, with `đ` as `dž`, `ć` as `č`, `y` and `j` as `i`.
#[must_use]
pub fn loose_key(name: &str) -> String {
    sorted(words_of(name).map(|word| loose_word(&word)))
}

fn sorted(words: impl Iterator<Item = String>) -> String {
    let mut words: Vec<String> = words.filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// The words of a name: runs of letters and digits. An apostrophe within a word does not part it.
pub fn words_of(name: &str) -> impl Iterator<Item = String> {
    words_in(name).map(str::to_owned)
}

/// The words of a name as they stand in it.
pub fn words_in(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| {
        !(c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\'' | '’' | 'ʼ' | '`'))
    })
    .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// One word in the strict folding.
#[must_use]
pub fn strict_word(word: &str) -> String {
    let mut folded = base(word);
    // Folding may bring letters together that are a class themselves, so it goes on until it rests.
    loop {
        let next = classes(&folded);
        if next == folded {
            return folded;
        }
        folded = next;
    }
}

/// One word in the loose folding.
#[must_use]
pub fn loose_word(word: &str) -> String {
    let mut folded = strict_word(word);
    loop {
        let next = strict_word(&without_marks(&folded));
        if next == folded {
            return folded;
        }
        folded = next;
    }
}

/// Small Latin letters, with the marks that carry a class and no others.
fn base(word: &str) -> String {
    if word.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return word.to_ascii_lowercase();
    }
    let composed: String = word.nfc().collect();
    let latin = serbian_latin(&composed).to_lowercase();
    let mut out = String::with_capacity(latin.len());
    for c in latin.nfc() {
        match c {
            'đ' | 'č' | 'ć' | 'š' | 'ž' | 'ǆ' | 'ç' | 'ş' => out.push(c),
            'ș' => out.push('š'),
            'ï' | 'î' | 'ı' | 'и' | 'ы' => out.push('i'),
            'ü' => out.push('y'),
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'ĳ' => out.push_str("ij"),
            'ǉ' => out.push_str("lj"),
            'ǌ' => out.push_str("nj"),
            // Letters of the neighbours' Cyrillic that Serbian does not have.
            'ѓ' => out.push('đ'),
            'ќ' => out.push('ć'),
            'ѕ' => out.push_str("dz"),
            'й' => out.push('j'),
            'я' => out.push_str("ja"),
            'ю' => out.push_str("ju"),
            'ё' | 'э' | 'ѐ' => out.push('e'),
            'ѝ' => out.push('i'),
            'щ' => out.push_str("št"),
            'ъ' | 'ь' | '\'' | '’' | 'ʼ' | '`' => {}
            c if is_combining_mark(c) => {}
            c => out.extend(std::iter::once(c).nfd().filter(|d| !is_combining_mark(*d))),
        }
    }
    out
}

/// Spellings of one sound to one sign, the longest first; doubled letters to one.
fn classes(word: &str) -> String {
    const CLASSES: [(&str, &str); 24] = [
        ("dzh", "ǆ"),
        ("tch", "č"),
        ("dž", "ǆ"),
        ("xh", "ǆ"),
        ("dj", "đ"),
        ("gj", "đ"),
        ("ch", "č"),
        ("sh", "š"),
        ("zh", "ž"),
        ("lj", "l"),
        ("ll", "l"),
        ("rr", "r"),
        ("th", "t"),
        ("dh", "d"),
        ("ç", "č"),
        ("q", "ć"),
        ("ş", "š"),
        ("x", "dz"),
        ("ë", "e"),
        ("w", "v"),
        ("ğ", "g"),
        ("ö", "o"),
        ("ä", "a"),
        ("â", "a"),
    ];
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let begins_a_class =
            !matches!(first, 'a'..='b' | 'e'..='f' | 'h'..='k' | 'm'..='p' | 'u'..='v' | 'y' | '0'..='9');
        let (folded, taken) = CLASSES
            .iter()
            .filter(|_| begins_a_class)
            .find(|(spelling, _)| rest.starts_with(spelling))
            .map_or((&rest[..first.len_utf8()], first.len_utf8()), |(spelling, sign)| {
                (*sign, spelling.len())
            });
        // A doubled digit is a number, a doubled letter a spelling.
        if !(out.ends_with(folded) && first.is_alphabetic()) {
            out.push_str(folded);
        }
        rest = &rest[taken..];
    }
    out
}

/// What the loose key forgives. Lost marks write `dž` as `dz` and `đ` as `d`, so these are one class.
fn without_marks(word: &str) -> String {
    word.replace("dz", "d")
        .chars()
        .map(|c| match c {
            'đ' | 'ǆ' => 'd',
            'č' | 'ć' => 'c',
            'š' => 's',
            'ž' => 'z',
            'y' | 'j' => 'i',
            c => c,
        })
        .collect()
}
