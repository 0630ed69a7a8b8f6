//! The order of each language's alphabet, for lists that people read.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

use super::plain::is_mark;
use super::{Language, serbian_latin};

const EN: &str = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
const SQ: &str = "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh";
const SR_LATN: &str = "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž";
/// The Cyrillic alphabet's order, written in Latin; letters it lacks stand at the end.
const SR_CYRL: &str = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š q w x y";

/// How two texts stand to each other in a language's alphabet. Case and foreign marks decide only
/// between texts that are otherwise equal; Cyrillic and Latin stand side by side.
#[must_use]
pub fn compare(language: Language, a: &str, b: &str) -> Ordering {
    sort_key(language, a).cmp(&sort_key(language, b)).then_with(|| a.cmp(b))
}

/// The places of a text's letters in a language's alphabet: sort by it where many texts are sorted.
#[must_use]
pub fn sort_key(language: Language, text: &str) -> Vec<u16> {
    let alphabet = match language {
        Language::En => EN,
        Language::Sq => SQ,
        Language::SrLatn => SR_LATN,
        Language::SrCyrl => SR_CYRL,
    };
    let composed: String = text.nfc().collect();
    let latin: String = serbian_latin(&composed).to_lowercase().nfc().collect();
    let mut key = Vec::with_capacity(latin.len());
    let mut rest = latin.as_str();
    while let Some(first) = rest.chars().next() {
        let (place, taken) =
            letter(alphabet, rest).unwrap_or_else(|| (foreign(alphabet, first), first.len_utf8()));
        key.extend(place);
        rest = &rest[taken..];
    }
    key
}

/// First letters, then other signs: blanks before digits before letters.
const DIGITS: u16 = 2;
const LETTERS: u16 = 100;

/// The alphabet's longest letter with which `rest` begins, with its length.
fn letter(alphabet: &str, rest: &str) -> Option<(Option<u16>, usize)> {
    let places = alphabet.split(' ').zip(LETTERS..);
    let longest =
        places.filter(|(letter, _)| rest.starts_with(letter)).max_by_key(|(letter, _)| letter.len())?;
    Some((Some(longest.1), longest.0.len()))
}

/// The place of a sign the alphabet lacks: a letter with a foreign mark stands with its bare letter.
fn foreign(alphabet: &str, sign: char) -> Option<u16> {
    if let Some(digit) = sign.to_digit(10) {
        return u16::try_from(digit).ok().map(|d| DIGITS + d);
    }
    if sign.is_whitespace() || sign == '-' {
        return Some(1);
    }
    if !sign.is_alphabetic() || is_mark(sign) {
        return None;
    }
    let bare: String = match sign {
        'đ' => "d".to_owned(),
        'ı' => "i".to_owned(),
        _ => std::iter::once(sign).nfd().filter(|c| !is_mark(*c)).collect(),
    };
    Some(letter(alphabet, &bare).and_then(|(place, _)| place).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::code::Code;

    fn sorted(language: Language, words: &str) -> String {
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|a, b| compare(language, a, b));
        words.join(" ")
    }

    #[test]
    fn each_alphabet_has_its_own_order() {
        let mixed = "Zoran Žarko Džafer Đorđe Dušan Čedo Ćamil Cvetko Ljiljana Luka Njegoš Nenad Šaban Sava";
        assert_eq!(
            sorted(Language::SrLatn, mixed),
            "Cvetko Čedo Ćamil Dušan Džafer Đorđe Luka Ljiljana Nenad Njegoš Sava Šaban Zoran Žarko"
        );
        assert_eq!(
            sorted(Language::SrCyrl, "Шабан Авни Вера Борис Ђорђе Дејан Жарко Ева Џафер Чедо Цвета Ћамил"),
            "Авни Борис Вера Дејан Ђорђе Ева Жарко Ћамил Цвета Чедо Џафер Шабан"
        );
        assert_eq!(
            sorted(
                Language::Sq,
                "Zana Xhevdet Xenon Dhurata Drita Çerim Cen Ëngjëll Emina Shpresa Sanije Gjon Gzim Llazar Luan"
            ),
            "Cen Çerim Drita Dhurata Emina Ëngjëll Gzim Gjon Luan Llazar Sanije Shpresa Xenon Xhevdet Zana"
        );
        assert_eq!(
            sorted(Language::En, "Žarko Zana Çerim Avni Đorđe Dragan"),
            "Avni Çerim Đorđe Dragan Zana Žarko"
        );
    }

    #[test]
    fn scripts_stand_side_by_side_and_case_decides_last() {
        assert_eq!(sorted(Language::SrLatn, "Gavrilo Вера Ana"), "Ana Gavrilo Вера");
        assert_eq!(compare(Language::En, "ana", "Ana"), Ordering::Greater);
        assert_eq!(compare(Language::En, "Ana 2", "Ana B"), Ordering::Less);
        assert_eq!(compare(Language::Sq, "", "a"), Ordering::Less);
    }

    proptest! {
        #[test]
        fn it_is_an_order(a in ".{0,12}", b in ".{0,12}", c in ".{0,12}") {
            for language in Language::ALL {
                let order = |x: &str, y: &str| compare(*language, x, y);
                prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
                prop_assert_eq!(order(&a, &a), Ordering::Equal);
                if order(&a, &b) != Ordering::Greater && order(&b, &c) != Ordering::Greater {
                    prop_assert_ne!(order(&a, &c), Ordering::Greater);
                }
            }
        }
    }
}
