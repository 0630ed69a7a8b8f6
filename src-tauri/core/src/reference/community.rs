//! Communities, from `assets/reference/communities.csv`. Belonging to one is the person's own
//! declaration: never inferred, and words that many reject are flagged, not mapped and not printed.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::code::Code;
use crate::language::{Language, plain, plain_joined};

crate::codes! {
    /// A community as the law or the programme names it; the codes of `communities.csv`.
    pub enum Community {
        /// Serb.
        Serb = "SRB",
        /// Turkish.
        Turkish = "TUR",
        /// Bosniak.
        Bosniak = "BOS",
        /// Gorani.
        Gorani = "GOR",
        /// Roma.
        Roma = "ROM",
        /// Ashkali.
        Ashkali = "ASH",
        /// Egyptian.
        Egyptian = "EGY",
        /// Croat.
        Croat = "CRO",
        /// Montenegrin.
        Montenegrin = "MNE",
        /// Albanian: the majority, a community where locally a minority.
        Albanian = "ALB",
        /// Another, in the person's own words.
        Other = "OTH",
        /// The person prefers not to say.
        NotDeclared = "NDS",
    }
}

/// The facts of one community.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommunityFacts {
    /// Which.
    pub community: Community,
    /// English name.
    pub name_en: String,
    /// Albanian name.
    pub name_sq: String,
    /// Albanian adjectives, feminine and masculine.
    pub forms_sq: Vec<String>,
    /// Serbian adjective in Latin script, feminine (it goes with `zajednica`).
    pub adjective_sr_latn: String,
    /// Serbian adjective in Cyrillic script.
    pub adjective_sr_cyrl: String,
    /// Whether it is a non-majority community everywhere in Kosovo.
    pub non_majority_everywhere: bool,
    /// Whether the programme serves it always; otherwise a rule of the call decides.
    pub always_served: bool,
}

impl CommunityFacts {
    /// The name in a language, as it stands in the table.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.name_en,
            Language::Sq => &self.name_sq,
            Language::SrLatn => &self.adjective_sr_latn,
            Language::SrCyrl => &self.adjective_sr_cyrl,
        }
    }
}

/// What a text about belonging to a community turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecognisedCommunity {
    /// The person's declaration is this one.
    Own(Community),
    /// An outdated, lumping or hurtful term: the person must be asked. `term` is a neutral key, the
    /// written word is not kept.
    Flagged {
        /// Which kind of term: `lumped` (several communities as one) or `rejected`.
        term: &'static str,
    },
    /// None we know.
    Unknown,
}

static FACTS: LazyLock<Vec<CommunityFacts>> =
    LazyLock::new(|| read(include_str!("../../../../assets/reference/communities.csv")));

/// The facts of every community, in the table's order.
#[must_use]
pub fn communities() -> &'static [CommunityFacts] {
    &FACTS
}

impl Community {
    /// The facts of this community.
    #[must_use]
    pub fn facts(self) -> Option<&'static CommunityFacts> {
        FACTS.iter().find(|f| f.community == self)
    }
}

/// The community a person's declaration names: a code, or the word in any language, script, gender or number.
#[must_use]
pub fn recognise_community(text: &str) -> RecognisedCommunity {
    let written = plain(text);
    if written.is_empty() {
        return RecognisedCommunity::Unknown;
    }
    if let Some(term) = flagged(&written) {
        return RecognisedCommunity::Flagged { term };
    }
    let words = written.split(' ').filter(|w| !EMPTY_WORDS.contains(w));
    let bare: String = words.collect::<Vec<_>>().concat();
    let whole = written.replace(' ', "");
    for key in [bare.as_str(), whole.as_str()] {
        if let Some(community) = own(key) {
            return RecognisedCommunity::Own(community);
        }
    }
    // Both words of a two-language form, such as "Roma / Rom": they must agree.
    let mut parts =
        text.split(['/', '(', ')', ',', '|']).map(str::trim).filter(|p| !p.is_empty()).map(|part| {
            let words = plain(part);
            own(&words.split(' ').filter(|w| !EMPTY_WORDS.contains(w)).collect::<Vec<_>>().concat())
        });
    match parts.next().flatten() {
        Some(first) if parts.all(|p| p == Some(first)) => RecognisedCommunity::Own(first),
        _ => RecognisedCommunity::Unknown,
    }
}

fn own(key: &str) -> Option<Community> {
    if key.is_empty() {
        return None;
    }
    if let Some(community) = Community::ALL.iter().find(|c| c.code().eq_ignore_ascii_case(key)) {
        return Some(*community);
    }
    BY_FORM.get(key).copied()
}

/// Folded and joined form -> community; the table's forms before ours.
static BY_FORM: LazyLock<HashMap<String, Community>> = LazyLock::new(|| {
    let of_table = FACTS.iter().flat_map(|f| {
        [&f.name_en, &f.name_sq, &f.adjective_sr_latn, &f.adjective_sr_cyrl]
            .into_iter()
            .chain(&f.forms_sq)
            .map(|form| (plain_joined(form), f.community))
    });
    let ours = FORMS.iter().flat_map(|(c, forms)| forms.split(' ').map(|form| (form.to_owned(), *c)));
    let mut map = HashMap::new();
    for (form, community) in of_table.chain(ours) {
        map.entry(form).or_insert(community);
    }
    map
});

/// Words that stand beside a community's name and say nothing of their own.
const EMPTY_WORDS: [&str; 19] = [
    "k",
    "ks",
    "kosovo",
    "kosovar",
    "kosovan",
    "kosovski",
    "kosovska",
    "kosovske",
    "kosovsko",
    "community",
    "zajednica",
    "zajednice",
    "zajednici",
    "komuniteti",
    "komunitet",
    "komunitetit",
    "minority",
    "i",
    "e",
];

/// Forms beyond the table, folded and joined: English, Albanian and Serbian in every gender and number.
const FORMS: [(Community, &str); 12] = [
    (
        Community::Serb,
        "serbs serbian serbians serbe serbi serbja serbet srbin srbi srpkinja srpkinje srpski srpsko srpske",
    ),
    (
        Community::Turkish,
        "turks turci turcin turkinja turkinje turski tursko turske turke turqit turku turkja turqe",
    ),
    (
        Community::Bosniak,
        "bosniaks bosnian bosnjak bosnjaci bosnjakinja bosnjakinje bosnjacki bosnjacko bosnjacke boshnjaket boshnjaku boshnjakja bosniac",
    ),
    (
        Community::Gorani,
        "gorane goranac goranci goranka goranke goranski goransko goranske goranet gorani goran",
    ),
    (Community::Roma, "romani roms romi romkinja romkinje romski romsko romske romet romja"),
    (
        Community::Ashkali,
        "ashkalis askali askalija askalije askalijski askalijsko askalijske askalijka ashkalinj ashkalinjt ashkaliu ashkalije ashkalia",
    ),
    (
        Community::Egyptian,
        "egyptians egipcanin egipcani egipcanka egipcanke egipcanski egipcansko egipcanske egjiptas egjiptianet egjiptiani egjiptiane egjiptianja balkanegyptian",
    ),
    (
        Community::Croat,
        "croats croatian croatians hrvat hrvati hrvatica hrvatice hrvatski hrvatsko hrvatske kroatet kroati kroatja",
    ),
    (
        Community::Montenegrin,
        "montenegrins crnogorac crnogorci crnogorka crnogorke crnogorski crnogorsko crnogorske malazezet malazezi malazias malaziase",
    ),
    (
        Community::Albanian,
        "albanians albanac albanci albanka albanke albanski albansko albanske shqiptaret shqiptari shqiptarja shqiptarka",
    ),
    (
        Community::Other,
        "others ostalo ostale drugo drugi druga drugatjeter tjera tjere tetjere tjeter tetjera",
    ),
    (
        Community::NotDeclared,
        "prefernottosay prefernottoanswer prefersnottosay notdeclared undeclared nedeklarisan nedeklarisana nezelidaseizjasni neizjasnjavase neizjasnjen neizjasnjena nukdeklarohet padeklaruar nukdeshirontedeklarohet",
    ),
];

/// Terms that lump communities together or that those they name reject, folded; matched by word.
fn flagged(written: &str) -> Option<&'static str> {
    const LUMPED: [&str; 5] = ["rae", "rea", "are", "era", "ear"];
    const REJECTED_STEMS: [&str; 14] = [
        "cigan", "gypsy", "gypsies", "gipsy", "maxhup", "magjup", "madjup", "jevg", "evgjit", "gabel",
        "siptar", "arnaut", "torbes", "shkije",
    ];
    const REJECTED_WORDS: [&str; 8] =
        ["shka", "shkije", "skije", "shki", "arlije", "muslim", "musliman", "muslimani"];
    let joined = written.replace(' ', "");
    let mut words = written.split(' ');
    let lumped = LUMPED.contains(&joined.as_str()) || written.split(' ').any(|w| w == "rae" || w == "rea");
    // Two or three of the three communities named as one.
    let named = ["rom", "ashkal", "askal", "egj", "egyp", "egip"];
    let mut kinds: Vec<usize> = written
        .split(' ')
        .filter_map(|w| named.iter().position(|n| w.starts_with(n)))
        .map(|p| [0, 1, 1, 2, 2, 2][p])
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if lumped || kinds.len() > 1 {
        return Some("lumped");
    }
    let rejected =
        words.any(|w| REJECTED_STEMS.iter().any(|stem| w.starts_with(stem)) || REJECTED_WORDS.contains(&w));
    rejected.then_some("rejected")
}

/// Reads the table. A row whose code the program does not know is left out; a test compares both.
fn read(table: &str) -> Vec<CommunityFacts> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    reader
        .records()
        .filter_map(Result::ok)
        .filter_map(|record| {
            let cell = |name: &str| -> String {
                let position = headers.iter().position(|h| h == name);
                position.and_then(|p| record.get(p)).unwrap_or_default().trim().to_owned()
            };
            Some(CommunityFacts {
                community: Community::from_code(&cell("code"))?,
                name_en: cell("name_en"),
                name_sq: cell("name_sq"),
                forms_sq: cell("form_sq_adjective_f_m").split('/').map(|s| s.trim().to_owned()).collect(),
                adjective_sr_latn: cell("name_sr_latn_adjective"),
                adjective_sr_cyrl: cell("name_sr_cyrl_adjective"),
                non_majority_everywhere: cell("non_majority_kosovo_wide") == "1",
                always_served: cell("eu_csp_target") == "1",
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own_of(text: &str) -> Option<Community> {
        match recognise_community(text) {
            RecognisedCommunity::Own(c) => Some(c),
            _ => None,
        }
    }

    #[test]
    fn the_table_holds_every_code_once() {
        let codes: Vec<_> = communities().iter().map(|f| f.community).collect();
        assert_eq!(codes, Community::ALL);
    }

    #[test]
    fn every_cell_of_the_table_is_recognised() {
        for f in communities() {
            let code = f.community.code();
            for form in [
                code,
                &code.to_lowercase(),
                &f.name_en,
                &f.name_sq,
                &f.adjective_sr_latn,
                &f.adjective_sr_cyrl,
            ]
            .into_iter()
            .chain(f.forms_sq.iter().map(String::as_str))
            {
                for written in [form.to_owned(), form.to_uppercase(), plain(form), format!(" {form} ")] {
                    assert_eq!(own_of(&written), Some(f.community), "{written}");
                }
            }
        }
    }

    #[test]
    fn words_as_people_write_them() {
        use Community as C;
        for (text, community) in [
            ("K-Serb", C::Serb),
            ("Kosovo Serb", C::Serb),
            ("Kosovski Srbin", C::Serb),
            ("Српкиња", C::Serb),
            ("Српски", C::Serb),
            ("srpska zajednica", C::Serb),
            ("komuniteti serb", C::Serb),
            ("K-Albanian", C::Albanian),
            ("Kosovo Albanian", C::Albanian),
            ("Shqiptare", C::Albanian),
            ("Албанац", C::Albanian),
            ("Egjiptian", C::Egyptian),
            ("Египћанин", C::Egyptian),
            ("Rom", C::Roma),
            ("Romkinja", C::Roma),
            ("Ромски", C::Roma),
            ("Roma / Rom", C::Roma),
            ("Аскалија", C::Ashkali),
            ("Ашкалија", C::Ashkali),
            ("Ashkalinj", C::Ashkali),
            ("Горанац", C::Gorani),
            ("Goranke", C::Gorani),
            ("Бошњакиња", C::Bosniak),
            ("Bošnjaci", C::Bosniak),
            ("Turčin", C::Turkish),
            ("Turke", C::Turkish),
            ("Hrvat", C::Croat),
            ("Crnogorac", C::Montenegrin),
            ("Malazeze", C::Montenegrin),
            ("Остало", C::Other),
            ("Ne izjašnjava se", C::NotDeclared),
            ("prefer not to say", C::NotDeclared),
        ] {
            assert_eq!(own_of(text), Some(community), "{text}");
        }
    }

    #[test]
    fn rejected_terms_are_flagged_and_never_mapped() {
        for term in [
            "RAE",
            "rae",
            "R/A/E",
            "R.A.E.",
            "REA",
            "RAE community",
            "РАЕ",
            "Roma, Ashkali and Egyptian",
            "Roma/Ashkali",
            "Ashkali-Egjiptian",
            "Gypsy",
            "gypsies",
            "Cigan",
            "Ciganka",
            "Циганин",
            "Циганка",
            "ciganska",
            "Maxhup",
            "Magjup",
            "Jevg",
            "jevgj",
            "Evgjit",
            "Šiptar",
            "Шиптар",
            "Shka",
        ] {
            let outcome = recognise_community(term);
            assert!(matches!(outcome, RecognisedCommunity::Flagged { .. }), "{term} became {outcome:?}");
        }
    }

    #[test]
    fn what_names_no_community_is_unknown() {
        for text in ["", "  ", "Kosovo", "K", "farmer", "Martian", "Serb/Roma", "Kosovar"] {
            assert_eq!(recognise_community(text), RecognisedCommunity::Unknown, "{text}");
        }
    }
}
