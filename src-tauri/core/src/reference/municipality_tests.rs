use super::*;
use crate::language::serbian_latin;

fn one(text: &str) -> &'static str {
    match recognise_municipality(text) {
        Recognised::One(m) => &m.id,
        Recognised::Ambiguous(_) => "ambiguous",
        Recognised::Unknown => "unknown",
    }
}

#[test]
fn the_table_is_whole() {
    assert_eq!(municipalities().len(), 38);
    assert_eq!(municipalities().iter().filter(|m| m.serb_majority).count(), 10);
    assert_eq!(municipalities().iter().filter(|m| m.northern).count(), 4);
    for m in municipalities() {
        assert_eq!(serbian_latin(&m.name_sr_cyrl), m.name_sr_latn);
        assert!(m.display_dual.contains('/'), "{}", m.id);
        for language in [Language::En, Language::Sq, Language::SrLatn, Language::SrCyrl] {
            assert!(!m.name(language).is_empty() && !m.district_name(language).is_empty());
        }
    }
}

#[test]
fn every_cell_of_the_table_is_recognised() {
    let mut cells = 0;
    for m in municipalities() {
        assert_eq!(one(&m.id), m.id);
        for spelling in m.own_spellings() {
            for written in [
                spelling.to_owned(),
                spelling.to_uppercase(),
                spelling.to_lowercase(),
                format!("  {spelling} \u{a0}"),
                serbian_latin(spelling),
                plain(spelling),
                spelling.replace(['đ', 'Đ'], "d"),
                format!("Opština: {spelling}"),
                format!("Општина {spelling}"),
                format!("Komuna e {spelling}"),
                format!("Municipality of {spelling}"),
                format!("{spelling} municipality"),
            ] {
                assert_eq!(one(&written), m.id, "{written}");
                cells += 1;
            }
        }
        for (a, b) in [
            (&m.name_sq, &m.name_sr_latn),
            (&m.name_sr_cyrl, &m.name_sq),
            (&m.name_sr_latn, &m.name_sq_definite),
        ] {
            for joint in ["/", " / ", " – ", ", ", "|"] {
                assert_eq!(one(&format!("{a}{joint}{b}")), m.id);
                assert_eq!(one(&format!("{b}{joint}{a}")), m.id);
            }
            assert_eq!(one(&format!("{a} ({b})")), m.id);
        }
        for shared in &m.ambiguous_aliases {
            for written in
                [shared.clone(), shared.to_uppercase(), serbian_latin(shared), format!("Opština {shared}")]
            {
                let Recognised::Ambiguous(among) = recognise_municipality(&written) else {
                    panic!("{written} was guessed");
                };
                assert!(among.contains(&m) && among.len() == 2);
            }
        }
    }
    assert!(cells > 38 * 6 * 12);
}

#[test]
fn no_spelling_means_two_unless_the_table_says_so() {
    for (key, positions) in BY_SPELLING.iter() {
        let shared = ALL.iter().any(|m| m.ambiguous_aliases.iter().any(|a| plain_joined(a) == *key));
        assert!(positions.len() == 1 || shared, "{key} means {positions:?}");
    }
}

#[test]
fn albanian_genitives() {
    for (text, id) in [
        ("Komuna e Prishtinës", "prishtine"),
        ("Komuna e Pejës", "peje"),
        ("Komuna e Gjilanit", "gjilan"),
        ("Komuna e Istogut", "istog"),
        ("Komuna e Kaçanikut", "kacanik"),
        ("Komuna e Dragashit", "dragash"),
        ("Komuna e Vitisë", "viti"),
        ("KOMUNA E VUSHTRRISË", "vushtrri"),
        ("Komuna e Fushë Kosovës", "fushe-kosove"),
        ("Komuna e Mitrovicës së Veriut", "mitrovice-veriore"),
        ("Komuna e Mitrovicës së Jugut", "mitrovice"),
        ("Komuna e Hanit të Elezit", "hani-i-elezit"),
        ("Komuna e Shtimes", "shtime"),
        ("Komuna e Leposaviqit", "leposaviq"),
    ] {
        assert_eq!(one(text), id, "{text}");
    }
}

#[test]
fn what_is_doubtful_is_asked_and_what_is_elsewhere_is_unknown() {
    assert_eq!(one("Mitrovica"), "ambiguous");
    assert_eq!(one("Mitrovice"), "ambiguous");
    assert!(matches!(recognise_typed_municipality("mitrovice"), Recognised::Ambiguous(_)));
    assert!(matches!(recognise_typed_municipality("gracanice"), Recognised::One(m) if m.id == "gracanice"));
    assert_eq!(one("Kosovska Mitrovica/Mitrovicë"), "ambiguous");
    assert_eq!(one("Mitrovica/Mitrovicë e Veriut"), "mitrovice-veriore");
    assert_eq!(one("Peć, Istok"), "ambiguous");
    for elsewhere in
        ["Banja Luka", "", "  ", "Opština", "Komuna e", "/", "Novi Pazar", "Peć, Banja Luka", "Kosovo"]
    {
        assert_eq!(one(elsewhere), "unknown", "{elsewhere}");
    }
    assert_eq!(one("Opština/Komuna: Gračanica"), "gracanice");
}

#[test]
fn english_prints_the_dual_name() {
    assert_eq!(municipality("peje").map(|m| m.name(Language::En)), Some("Pejë/Peć"));
    assert_eq!(municipality("nowhere"), None);
}
