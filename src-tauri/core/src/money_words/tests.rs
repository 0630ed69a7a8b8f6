#![allow(clippy::inconsistent_digit_grouping, clippy::large_digit_groups)] // The last two digits are cents.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;

use super::amount_in_words;
use crate::code::Code;
use crate::language::Language;
use crate::money::Cents;

fn words(cents: i64, language: Language) -> String {
    amount_in_words(Cents::new(cents), language).unwrap()
}

#[test]
fn hand_made_english() {
    for (cents, expected) in [
        (0, "zero euros"),
        (1, "zero euros and one cent"),
        (1_00, "one euro"),
        (21_00, "twenty-one euros"),
        (1_005_01, "one thousand and five euros and one cent"),
        (4_250_50, "four thousand two hundred and fifty euros and fifty cents"),
        (100_000_00, "one hundred thousand euros"),
        (2_000_001_00, "two million and one euros"),
        (
            999_999_999_99,
            "nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and \
             ninety-nine euros and ninety-nine cents",
        ),
    ] {
        assert_eq!(words(cents, Language::En), expected);
    }
}

#[test]
fn hand_made_albanian() {
    for (cents, expected) in [
        (0, "zero euro"),
        (1_01, "një euro e një cent"),
        (3_03, "tre euro e tre centë"),
        (20_00, "njëzet euro"),
        (21_00, "njëzet e një euro"),
        (115_00, "njëqind e pesëmbëdhjetë euro"),
        (1_000_00, "një mijë euro"),
        (3_300_00, "tri mijë e treqind euro"),
        (4_250_50, "katër mijë e dyqind e pesëdhjetë euro e pesëdhjetë centë"),
        (23_043_00, "njëzet e tri mijë e dyzet e tre euro"),
        (1_000_000_00, "një milion euro"),
        (3_000_013_00, "tre milionë e trembëdhjetë euro"),
    ] {
        assert_eq!(words(cents, Language::Sq), expected);
    }
}

#[test]
fn hand_made_serbian() {
    for (cents, expected) in [
        (0, "нула евра"),
        (1_01, "један евро и један цент"),
        (2_02, "два евра и два цента"),
        (5_05, "пет евра и пет центи"),
        (11_11, "једанаест евра и једанаест центи"),
        (21_00, "двадесет један евро"),
        (1_000_00, "једна хиљада евра"),
        (2_001_00, "две хиљаде један евро"),
        (4_250_50, "четири хиљаде двеста педесет евра и педесет центи"),
        (12_000_00, "дванаест хиљада евра"),
        (21_022_00, "двадесет једна хиљада двадесет два евра"),
        (101_116_00, "сто једна хиљада сто шеснаест евра"),
        (1_000_000_00, "један милион евра"),
        (2_640_000_00, "два милиона шестсто четрдесет хиљада евра"),
        (21_000_000_00, "двадесет један милион евра"),
    ] {
        assert_eq!(words(cents, Language::SrCyrl), expected);
    }
    assert_eq!(words(4_250_50, Language::SrLatn), "četiri hiljade dvesta pedeset evra i pedeset centi");
}

#[test]
fn what_no_agreement_names_has_no_words() {
    for cents in [-1, 1_000_000_000_00, i64::MAX, i64::MIN] {
        for language in Language::ALL {
            assert_eq!(amount_in_words(Cents::new(cents), *language), None);
        }
    }
}

#[test]
fn no_two_amounts_share_their_words() {
    for language in Language::ALL {
        let mut seen = HashSet::new();
        let (small, large) = (0..20_000_00i64, (0..999_000_000i64).step_by(9_973));
        for cents in small.step_by(13).chain(large.map(|euros| euros * 100 + 2_000_000)) {
            assert!(seen.insert(words(cents, *language)), "{cents} {}", language.code());
        }
    }
}

/// What a word is worth in any of the languages; written apart from the tables that make the words.
fn lexicon() -> HashMap<&'static str, i64> {
    const ONES: &str = "zero/нула/nula një/one/један/једна/jedan/jedna two/dy/два/две/dva/dve three/tre/tri/три \
        four/katër/четири/četiri five/pesë/пет/pet six/gjashtë/шест/šest seven/shtatë/седам/sedam \
        eight/tetë/осам/osam nine/nëntë/девет/devet ten/dhjetë/десет/deset \
        eleven/njëmbëdhjetë/једанаест/jedanaest twelve/dymbëdhjetë/дванаест/dvanaest \
        thirteen/trembëdhjetë/тринаест/trinaest fourteen/katërmbëdhjetë/четрнаест/četrnaest \
        fifteen/pesëmbëdhjetë/петнаест/petnaest sixteen/gjashtëmbëdhjetë/шеснаест/šesnaest \
        seventeen/shtatëmbëdhjetë/седамнаест/sedamnaest eighteen/tetëmbëdhjetë/осамнаест/osamnaest \
        nineteen/nëntëmbëdhjetë/деветнаест/devetnaest";
    const TENS: &str = "twenty/njëzet/двадесет/dvadeset thirty/tridhjetë/тридесет/trideset \
        forty/dyzet/четрдесет/četrdeset fifty/pesëdhjetë/педесет/pedeset sixty/gjashtëdhjetë/шездесет/šezdeset \
        seventy/shtatëdhjetë/седамдесет/sedamdeset eighty/tetëdhjetë/осамдесет/osamdeset \
        ninety/nëntëdhjetë/деведесет/devedeset";
    const HUNDREDS: &str = "njëqind/сто/sto dyqind/двеста/dvesta treqind/триста/trista \
        katërqind/четиристо/četiristo pesëqind/петсто/petsto gjashtëqind/шестсто/šeststo \
        shtatëqind/седамсто/sedamsto tetëqind/осамсто/osamsto nëntëqind/деветсто/devetsto";
    let scale = |words: &'static str, from: i64, step: i64| {
        words
            .split_whitespace()
            .zip(0i64..)
            .flat_map(move |(same, i)| same.split('/').map(move |word| (word, from + i * step)))
    };
    scale(ONES, 0, 1).chain(scale(TENS, 20, 10)).chain(scale(HUNDREDS, 100, 100)).collect()
}

/// Reads words back into cents.
fn read_back(text: &str) -> Option<i64> {
    let lexicon = lexicon();
    let (mut euros, mut total, mut group) = (None, 0i64, 0i64);
    for word in text.split([' ', '-']) {
        match word {
            "and" | "e" | "и" | "i" => {}
            "hundred" => group *= 100,
            w if w.starts_with("thousand")
                || w == "mijë"
                || w.starts_with("хиљад")
                || w.starts_with("hiljad") =>
            {
                total += group * 1_000;
                group = 0;
            }
            w if w.starts_with("milion") || w == "million" || w.starts_with("милион") => {
                total += group * 1_000_000;
                group = 0;
            }
            w if w.starts_with("eur") || w.starts_with("евр") || w.starts_with("evr") => {
                euros = Some(total + group);
                (total, group) = (0, 0);
            }
            w if w.starts_with("cent") || w.starts_with("цент") => return Some(euros? * 100 + group),
            w => group += lexicon.get(w)?,
        }
    }
    euros.map(|euros| euros * 100)
}

proptest! {
    #[test]
    fn words_read_back_to_the_amount(cents in 0..100_000_000_000i64) {
        for language in Language::ALL {
            let text = words(cents, *language);
            prop_assert_eq!(read_back(&text), Some(cents), "{}", text);
        }
    }

    #[test]
    fn small_amounts_read_back_too(cents in 0..3_000_000i64) {
        for language in Language::ALL {
            prop_assert_eq!(read_back(&words(cents, *language)), Some(cents));
        }
    }
}
