//! Words of a name brought to the letters they sound like, whatever script and spelling they come in.
//!
//! A sound is one byte: small letters are themselves; `S` `Z` `C` `J` are what š, ž, č/ć/ç and đ/dž/xh/gj
//! stand for. A lost mark (s for š) stays another sound, near to it; `sound` says how near. The table is our
//! own, made for Serbian, Albanian, Turkish, Russian and Arabic names as offices in Kosovo meet them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut: no name has more letters, and comparing grows with the square.
const LONGEST: usize = 40;

/// A word as written and as it sounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Word {
    pub written: String,
    pub sounds: Vec<u8>,
}

/// The words of a name. Scripts other than Latin and Cyrillic give none: lists have every name in Latin too.
pub(super) fn words(name: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for piece in
        name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '–' | '/' | ',' | '(' | ')' | '"'))
    {
        let parts: Vec<&str> = piece.split('.').filter(|p| !p.is_empty()).collect();
        // `d.o.o.` and `Sh.P.K.` are one word, `J.Petrović` is two.
        if parts.len() > 1 && parts.iter().all(|p| p.chars().count() <= 2) {
            push(&mut words, &parts.concat());
        } else {
            parts.iter().for_each(|p| push(&mut words, p));
        }
    }
    words
}

fn push(words: &mut Vec<Word>, written: &str) {
    let sounds = sounds(written);
    if !sounds.is_empty() {
        words.push(Word { written: written.to_owned(), sounds });
    }
}

/// What one word sounds like.
pub(super) fn sounds(word: &str) -> Vec<u8> {
    let mut letters = Vec::with_capacity(word.len());
    // Composed first, so that c with a loose caron is č.
    for c in word.nfc().flat_map(char::to_lowercase).take(LONGEST) {
        match marked(c) {
            Some(told) => letters.extend_from_slice(told.as_bytes()),
            None => letters.extend(
                std::iter::once(c)
                    .nfkd()
                    .filter(|d| !is_combining_mark(*d) && d.is_ascii_alphanumeric())
                    .map(|d| d.to_ascii_lowercase() as u8),
            ),
        }
    }
    settle(&digraphs(&letters))
}

/// Letters that are not their base letter with a mark off.
fn marked(c: char) -> Option<&'static str> {
    Some(match c {
        'š' | 'ş' | 'ș' | 'ш' | 'щ' => "S",
        'ž' | 'ж' => "Z",
        'č' | 'ć' | 'ç' | 'ч' | 'ћ' | 'ќ' => "C",
        'đ' | 'ђ' | 'џ' | 'ѓ' => "J",
        'ı' | 'и' | 'і' | 'ы' => "i",
        'ł' | 'л' | 'љ' => "l",
        'ø' | 'о' => "o",
        'ß' => "ss",
        'æ' | 'э' | 'е' | 'ə' => "e",
        'ё' => "jo",
        'є' => "je",
        'ї' => "ji",
        'ю' => "ju",
        'я' => "ja",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'з' => "z",
        'ј' | 'й' => "j",
        'к' => "k",
        'м' => "m",
        'н' | 'њ' => "n",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// Letters written together for one sound, the longest first.
const TOGETHER: [(&[u8], &[u8]); 30] = [
    (b"shch", b"S"),
    (b"sch", b"S"),
    (b"tch", b"C"),
    (b"dzh", b"J"),
    (b"dZ", b"J"),
    (b"dz", b"J"),
    (b"dj", b"J"),
    (b"gj", b"J"),
    (b"xh", b"J"),
    (b"sh", b"S"),
    (b"ch", b"C"),
    (b"cz", b"C"),
    (b"zh", b"Z"),
    (b"kj", b"C"),
    (b"kh", b"h"),
    (b"gh", b"g"),
    (b"ph", b"f"),
    (b"th", b"t"),
    (b"dh", b"d"),
    (b"ts", b"c"),
    (b"tz", b"c"),
    (b"ck", b"k"),
    (b"lj", b"l"),
    (b"nj", b"n"),
    (b"ou", b"u"),
    (b"oo", b"u"),
    (b"ee", b"i"),
    (b"x", b"ks"),
    (b"w", b"v"),
    (b"y", b"j"),
];

fn digraphs(letters: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some(first) = rest.first() {
        match TOGETHER.iter().find(|(written, _)| rest.starts_with(written)) {
            Some((written, sound)) => {
                out.extend_from_slice(sound);
                rest = &rest[written.len()..];
            }
            None => {
                out.push(*first);
                rest = &rest[1..];
            }
        }
    }
    out
}

/// `j` before a vowel is itself and elsewhere `i`; doubled letters are one.
fn settle(letters: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let vowel_next = letters.get(at + 1).is_some_and(|n| is_vowel(*n));
        let letter = if *letter == b'j' && !vowel_next { b'i' } else { *letter };
        let digit = letter.is_ascii_digit();
        if digit || out.last() != Some(&letter) {
            out.push(letter);
        }
    }
    out
}

pub(super) fn is_vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u')
}
