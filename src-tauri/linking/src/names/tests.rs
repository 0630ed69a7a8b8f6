use proptest::prelude::*;

use super::*;

/// Pairs of domain §6 that are one name by the strict key.
const SAME_STRICTLY: [(&str, &str); 18] = [
    ("Petar Petrović", "Петар Петровић"),
    ("Đorđe Đorđević", "Gjorgje Gjorgjeviq"),
    ("Ђорђе Ђорђевић", "Djordje Djordjević"),
    ("Miloš Živković", "Milosh Zhivkoviq"),
    ("Snežana Čolić", "Snezhana Çoliq"),
    ("Ljubiša Nešić", "Lubisha Neshiq"),
    ("Ljiljana Stojković", "Liljana Stojkoviq"),
    ("Dženana Hadžić", "Xhenana Haxhiq"),
    ("Džafer Hodža", "Xhafer Hoxha"),
    ("Џемаљ Хоџај", "Xhemal Hoxhaj"),
    ("Lorik Limani", "Ljorik Limani"),
    ("Hashim Thaçi", "Hašim Tači"),
    ("Shpëtim Krasniqi", "Špetim Krasnići"),
    ("Blerim Zhegrova", "Blerim Žegrova"),
    ("Skënder Rrahmani", "Skender Rahmani"),
    ("Qazim Berisha", "Ćazim Beriša"),
    ("Fadil Krasniqi", "Krasniqi Fadil"),
    ("Agron Gjini", "Agron Đini"),
];

/// Pairs that are one name by the loose key only.
const SAME_LOOSELY: [(&str, &str); 5] = [
    ("Miloš Živković", "Milos Zivkovic"),
    ("Đorđević", "Djordjevic"),
    ("Ylber Hysa", "Ilber Hisa"),
    ("Kryeziu", "Krijeziu"),
    ("Hüseyin Şahin", "Hysein Shahin"),
];

/// Pairs that no key brings together: variants and second surnames.
const NEAR: [(&str, &str); 3] = [
    ("Qazim Berisha", "Kjazim Berisha"),
    ("Ajša Šabani", "Ajshe Shabani"),
    ("Mira Ristić-Savić", "Mira Ristić"),
];

/// Pairs that are different people.
const DIFFERENT: [(&str, &str); 13] = [
    ("Milan Nikolić", "Milana Nikolić"),
    ("Jović", "Jocić"),
    ("Jovan Jovanović", "Jovana Jovanović"),
    ("Savić", "Simić"),
    ("Stanković", "Stanojković"),
    ("Petković", "Petrović"),
    ("Arben Gashi", "Arbër Gashi"),
    ("Besim Berisha", "Besnik Berisha"),
    ("Zoran Ristić", "Goran Ristić"),
    ("Fatmir Krasniqi", "Fatmire Krasniqi"),
    ("Đurić", "Jurić"),
    ("Ilić", "Јелић"),
    ("Hoxha", "Hoxhaj"),
];

#[test]
fn pairs_of_the_field_that_are_the_same() {
    for (a, b) in SAME_STRICTLY {
        assert_eq!(strict_key(a), strict_key(b), "{a} = {b}");
        assert_eq!(loose_key(a), loose_key(b), "{a} = {b}");
        assert!(similarity(a, b).same, "{a} = {b}");
    }
    for (a, b) in SAME_LOOSELY {
        assert_ne!(strict_key(a), strict_key(b), "{a} = {b}");
        assert_eq!(loose_key(a), loose_key(b), "{a} = {b}");
        assert!(similarity(a, b).same, "{a} = {b}");
    }
}

#[test]
fn pairs_of_the_field_that_differ() {
    for (a, b) in DIFFERENT {
        assert_ne!(strict_key(a), strict_key(b), "{a} ≠ {b}");
        assert_ne!(loose_key(a), loose_key(b), "{a} ≠ {b}");
        let alike = similarity(a, b);
        assert!(!alike.same && !alike.reasons.is_empty(), "{a} ≠ {b}: {alike:?}");
    }
    for (a, b) in NEAR {
        let alike = similarity(a, b);
        assert!(alike.same && alike.score < 0.98, "{a} ~ {b}: {alike:?}");
    }
}

#[test]
fn kuci_and_kuqi_meet_on_the_loose_key_and_are_not_one() {
    assert_ne!(strict_key("Kuči"), strict_key("Kuqi"));
    assert_eq!(loose_key("Kuči"), loose_key("Kuqi"));
    let alike = similarity("Arta Kuči", "Arta Kuqi");
    assert_eq!(alike.reasons, [NameReason::SoundAlike]);
    assert!(!alike.same);
}

#[test]
fn reasons_say_what_differs() {
    let reasons = |a, b| similarity(a, b).reasons;
    assert_eq!(reasons("Ana Ilić", "ANA ILIĆ"), [NameReason::Identical]);
    assert_eq!(reasons("Петар Петровић", "Petar Petrović"), [NameReason::Script]);
    assert_eq!(reasons("Петровић Петар", "Petar Petrović"), [NameReason::Script, NameReason::Order]);
    assert_eq!(reasons("Hashim Thaçi", "Hašim Tači"), [NameReason::Spelling]);
    assert_eq!(reasons("Miloš Ilić", "Milos Ilic"), [NameReason::Marks]);
    assert_eq!(reasons("Ana Ristić-Savić", "Ana Ristić"), [NameReason::SecondSurname]);
    assert_eq!(reasons("Ana Ilić", "Besnik Gashi"), [NameReason::OtherWord]);
    assert_eq!(similarity("", "Ana").score, 0.0);
}

#[test]
fn scripts() {
    assert_eq!(script_of("Ђорђе"), Script::Cyrillic);
    assert_eq!(script_of("Đorđe Ilić"), Script::Latin);
    assert_eq!(script_of("Ðорђе Ilić"), Script::Mixed);
    assert_eq!(script_of("12 - 3"), Script::None);
}

#[test]
fn full_names_part_in_the_told_order() {
    let parts = |full, order| {
        let p = split_name(full, order);
        (p.given.unwrap_or_default(), p.family.unwrap_or_default())
    };
    let pair = |given: &str, family: &str| (given.to_owned(), family.to_owned());
    assert_eq!(parts("Đorđe Petrović", NameOrder::GivenFirst), pair("Đorđe", "Petrović"));
    assert_eq!(parts("Petrović  Đorđe", NameOrder::FamilyFirst), pair("Đorđe", "Petrović"));
    assert_eq!(parts("Petrović, Đorđe", NameOrder::GivenFirst), pair("Đorđe", "Petrović"));
    assert_eq!(parts("Ana Marija Ilić", NameOrder::GivenFirst), pair("Ana Marija", "Ilić"));
    assert_eq!(parts("Ristić-Savić Mira", NameOrder::FamilyFirst), pair("Mira", "Ristić-Savić"));
    assert_eq!(parts("Ristić - Savić Mira", NameOrder::FamilyFirst), pair("Mira", "Ristić-Savić"));
    assert_eq!(parts("Mira", NameOrder::GivenFirst), pair("", ""));
    assert_eq!(parts(" ", NameOrder::FamilyFirst), pair("", ""));
}

/// Cyrillic as the syllables below are written in it.
fn cyrillic(latin: &str) -> String {
    let mut out = latin.to_owned();
    for (from, to) in [("dž", "џ"), ("lj", "љ"), ("nj", "њ")] {
        out = out.replace(from, to);
    }
    out.chars()
        .map(|c| {
            let position = "abvgdđežzijklmnoprstćufhcčš".chars().position(|l| l == c);
            position.and_then(|p| "абвгдђежзијклмнопрстћуфхцчш".chars().nth(p)).unwrap_or(c)
        })
        .collect()
}

fn albanian(latin: &str) -> String {
    let mut out = latin.replace("dž", "xh");
    for (from, to) in [("đ", "gj"), ("ž", "zh"), ("ć", "q"), ("č", "ç"), ("š", "sh")] {
        out = out.replace(from, to);
    }
    out
}

fn ascii(latin: &str, dj: &str) -> String {
    latin.replace('đ', dj).replace(['č', 'ć'], "c").replace('š', "s").replace('ž', "z")
}

fn any_name() -> impl Strategy<Value = String> {
    let syllable = proptest::sample::select(vec![
        "pe", "tar", "đor", "đe", "mi", "loš", "ži", "vko", "vić", "sne", "ža", "na", "čo", "lić", "lju",
        "bi", "ša", "dže", "ma", "lja", "ha", "džić", "nje", "goš", "ra", "do", "ca", "ko", "va", "čev",
        "ić", "ja", "sna", "ste", "fan", "ru", "žič",
    ]);
    let word = proptest::collection::vec(syllable, 1..4).prop_map(|s| s.concat());
    proptest::collection::vec(word, 1..4).prop_map(|w| w.join(" "))
}

proptest! {
    #[test]
    fn a_name_finds_itself_in_every_spelling(name in any_name()) {
        let serbian = cyrillic(&name);
        prop_assert_eq!(serbian_latin(&serbian), name.clone());
        for other in [serbian.clone(), serbian.to_uppercase(), albanian(&name), name.to_uppercase(), name.replace('đ', "dj")] {
            prop_assert_eq!(strict_key(&other), strict_key(&name), "{}", other);
        }
        for other in [ascii(&name, "dj"), ascii(&name, "d"), albanian(&name).replace('ç', "c")] {
            prop_assert_eq!(loose_key(&other), loose_key(&name), "{}", other);
        }
    }

    #[test]
    fn folding_twice_changes_nothing(name in "[a-zA-ZčćšžđČĆŠŽĐëçüşıа-шђћџљњј \\-']{0,24}") {
        let (strict, loose) = (strict_key(&name), loose_key(&name));
        prop_assert_eq!(&strict_key(&strict), &strict);
        prop_assert_eq!(&loose_key(&loose), &loose);
        prop_assert_eq!(&loose_key(&strict), &loose);
    }

    #[test]
    fn likeness_is_bounded_and_mutual(a in ".{0,20}", b in ".{0,20}") {
        let (ab, ba) = (similarity(&a, &b), similarity(&b, &a));
        prop_assert!((0.0..=1.0).contains(&ab.score));
        prop_assert_eq!(ab.same, ba.same);
    }
}
