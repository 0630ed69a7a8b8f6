//! The municipalities, from `assets/reference/municipalities.csv`, and recognising one from whatever
//! people write. What could be two of them is asked, never guessed.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::{Language, plain, plain_joined};

/// One municipality with its names. English prints both names in the municipality's own order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Stable identity, such as `mitrovice-veriore`; what the database stores.
    pub id: String,
    /// Provisional number, two digits.
    pub code: String,
    /// English name, for lists only; on paper English uses [`Self::display_dual`].
    pub name_en: String,
    /// Albanian, indefinite form.
    pub name_sq: String,
    /// Albanian, definite form.
    pub name_sq_definite: String,
    /// Serbian in Latin script.
    pub name_sr_latn: String,
    /// Serbian in Cyrillic script.
    pub name_sr_cyrl: String,
    /// Both names in the municipality's own order, such as `Pejë/Peć`.
    pub display_dual: String,
    /// District: English, Albanian, Serbian Latin, Serbian Cyrillic.
    pub district: [String; 4],
    /// Whether Serbs are the majority.
    pub serb_majority: bool,
    /// Whether it is one of the four northern ones.
    pub northern: bool,
    /// Main postcode, where known.
    pub postcode: Option<String>,
    /// Other spellings that mean this one alone.
    pub aliases: Vec<String>,
    /// Spellings it shares with another municipality.
    pub ambiguous_aliases: Vec<String>,
}

impl Municipality {
    /// The name in a language; English prints the dual name.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.display_dual,
            Language::Sq => &self.name_sq,
            Language::SrLatn => &self.name_sr_latn,
            Language::SrCyrl => &self.name_sr_cyrl,
        }
    }

    /// The district's name in a language.
    #[must_use]
    pub fn district_name(&self, language: Language) -> &str {
        let [en, sq, latn, cyrl] = &self.district;
        match language {
            Language::En => en,
            Language::Sq => sq,
            Language::SrLatn => latn,
            Language::SrCyrl => cyrl,
        }
    }

    /// Every spelling that means this municipality and no other.
    fn own_spellings(&self) -> impl Iterator<Item = &str> {
        [
            &self.name_en,
            &self.name_sq,
            &self.name_sq_definite,
            &self.name_sr_latn,
            &self.name_sr_cyrl,
            &self.display_dual,
        ]
        .into_iter()
        .chain(&self.aliases)
        .map(String::as_str)
    }
}

/// What a text about a place turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// This municipality.
    One(&'static Municipality),
    /// Any of these; a person must say which.
    Ambiguous(Vec<&'static Municipality>),
    /// None of the municipalities.
    Unknown,
}

static ALL: LazyLock<Vec<Municipality>> =
    LazyLock::new(|| read(include_str!("../../../../assets/reference/municipalities.csv")));

/// Folded spelling -> positions in [`ALL`].
static BY_SPELLING: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut map: HashMap<String, Vec<usize>> = HashMap::new();
    for (position, municipality) in ALL.iter().enumerate() {
        let mut add = |key: String| {
            let positions = map.entry(key).or_default();
            if !positions.contains(&position) {
                positions.push(position);
            }
        };
        for spelling in
            municipality.own_spellings().chain(municipality.ambiguous_aliases.iter().map(String::as_str))
        {
            add(plain_joined(spelling));
            // Typed without marks, đ is as often d as dj.
            add(plain_joined(&spelling.replace(['đ', 'Đ'], "d")));
        }
        // The identity `mitrovice` reads like the shared name, so it counts only where it is exact.
        let id = plain_joined(&municipality.id);
        if !municipality.ambiguous_aliases.iter().any(|alias| plain_joined(alias) == id) {
            add(id);
        }
        for genitive in genitives(&municipality.name_sq, &municipality.name_sq_definite) {
            add(plain_joined(&genitive));
        }
    }
    map
});

/// All municipalities in the order of their numbers.
#[must_use]
pub fn municipalities() -> &'static [Municipality] {
    &ALL
}

/// The municipality with this identity, such as `gracanice`.
#[must_use]
pub fn municipality(id: &str) -> Option<&'static Municipality> {
    ALL.iter().find(|m| m.id == id)
}

/// The municipality that a text means: any name in any language or script, an alias, an identity, both
/// names in either order, with or without marks and with words such as `Opština` or `Komuna e` before.
///
/// An identity written exactly as ours (`mitrovice`, as survey tools export it) is that municipality.
/// In a column where people type names, use [`recognise_typed_municipality`]: there `mitrovice` is as
/// doubtful as `Mitrovicë`.
#[must_use]
pub fn recognise_municipality(text: &str) -> Recognised {
    municipality(text.trim()).map_or_else(|| recognise_typed_municipality(text), Recognised::One)
}

/// [`recognise_municipality`] for text that people typed, where nothing is an identity by chance.
#[must_use]
pub fn recognise_typed_municipality(text: &str) -> Recognised {
    if let Some(found) = look_up(text) {
        return outcome(found);
    }
    // Both names, in either order: what all the parts that say anything agree on.
    let mut common: Option<Vec<usize>> = None;
    let mut every: Vec<usize> = Vec::new();
    for part in text.split(['/', '\\', '|', ',', ';', '(', ')', '–', '—', ':', '\n']) {
        if without_office_words(part).is_empty() {
            continue;
        }
        let Some(found) = look_up(part) else { return Recognised::Unknown };
        for position in &found {
            if !every.contains(position) {
                every.push(*position);
            }
        }
        common = Some(match common {
            None => found,
            Some(before) => before.into_iter().filter(|p| found.contains(p)).collect(),
        });
    }
    match common {
        None => Recognised::Unknown,
        Some(agreed) if agreed.is_empty() => outcome(every),
        Some(agreed) => outcome(agreed),
    }
}

fn outcome(positions: Vec<usize>) -> Recognised {
    let mut found = positions.into_iter().filter_map(|p| ALL.get(p));
    match (found.next(), found.next()) {
        (None, _) => Recognised::Unknown,
        (Some(one), None) => Recognised::One(one),
        (Some(a), Some(b)) => Recognised::Ambiguous([a, b].into_iter().chain(found).collect()),
    }
}

fn look_up(text: &str) -> Option<Vec<usize>> {
    let key = plain_joined(text);
    if key.is_empty() {
        return None;
    }
    BY_SPELLING.get(&key).or_else(|| BY_SPELLING.get(&without_office_words(text))).cloned()
}

/// The folded text without the words for "municipality of" before or after it.
fn without_office_words(text: &str) -> String {
    const OFFICE: [&str; 16] = [
        "opstina",
        "opstine",
        "opstini",
        "opshtina",
        "so",
        "komuna",
        "komune",
        "komunes",
        "komunen",
        "kk",
        "municipality",
        "munic",
        "muni",
        "mun",
        "belediyesi",
        "obshtina",
    ];
    const LINKS: [&str; 5] = ["of", "e", "i", "se", "te"];
    let folded = plain(text);
    let mut words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
    while words.last().is_some_and(|w| OFFICE.contains(w)) {
        words.pop();
    }
    let mut start = 0;
    while words.get(start).is_some_and(|w| OFFICE.contains(w) || (start > 0 && LINKS.contains(w))) {
        start += 1;
    }
    words.split_off(start).concat()
}

/// Albanian genitives, as after `Komuna e`: Pejës, Gjilanit, Istogut, Vitisë, Mitrovicës së Veriut.
fn genitives(indefinite: &str, definite: &str) -> Vec<String> {
    let (head, rest) = indefinite.split_once(' ').map_or((indefinite, None), |(h, r)| (h, Some(r)));
    let genitive = |word: &str| -> Option<String> {
        let stem_end = word.chars().last()?;
        Some(match stem_end {
            'ë' | 'e' => format!("{word}s"),
            'a' => format!("{}ës", &word[..word.len() - 1]),
            'i' => format!("{word}së"),
            'k' | 'g' | 'h' if !word.ends_with("sh") => format!("{word}ut"),
            'q' | 'ç' => format!("{word}it"),
            c if c.is_alphabetic() => format!("{word}it"),
            _ => return None,
        })
    };
    let mut out = Vec::new();
    match rest {
        // Fushë Kosovë bends its last word, Hani i Elezit and Mitrovicë e Veriut their first.
        Some(rest) if !rest.starts_with("e ") && !rest.starts_with("i ") => {
            out.extend(genitive(rest).map(|g| format!("{head} {g}")));
        }
        Some(rest) => {
            let tail = rest.split_once(' ').map_or(rest, |(_, t)| t);
            let stem = head.strip_suffix('i').unwrap_or(head);
            if let Some(g) = genitive(stem) {
                out.push(format!("{g} së {tail}"));
                out.push(format!("{g} të {tail}"));
            }
        }
        None => out.extend(genitive(head)),
    }
    // The accusative of the definite form, as in "në Prishtinën", is not used after Komuna; the definite is.
    out.push(definite.to_owned());
    out
}

/// Reads the table. A row that does not parse is left out; a test counts them.
fn read(table: &str) -> Vec<Municipality> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let list = |cell: String| -> Vec<String> {
        cell.split(';').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
    };
    reader
        .records()
        .filter_map(Result::ok)
        .map(|record| {
            let cell = |name: &str| -> String {
                let position = headers.iter().position(|h| h == name);
                position.and_then(|p| record.get(p)).unwrap_or_default().trim().to_owned()
            };
            Municipality {
                id: cell("id"),
                code: cell("code_provisional"),
                name_en: cell("name_en"),
                name_sq: cell("name_sq"),
                name_sq_definite: cell("name_sq_definite"),
                name_sr_latn: cell("name_sr_latn"),
                name_sr_cyrl: cell("name_sr_cyrl"),
                display_dual: cell("display_dual"),
                district: ["district_en", "district_sq", "district_sr_latn", "district_sr_cyrl"].map(cell),
                serb_majority: cell("serb_majority") == "1",
                northern: cell("northern") == "1",
                postcode: Some(cell("postcode_main")).filter(|p| !p.is_empty()),
                aliases: list(cell("aliases")),
                ambiguous_aliases: list(cell("ambiguous_aliases")),
            }
        })
        .collect()
}

#[cfg(test)]
#[path = "municipality_tests.rs"]
mod tests;
