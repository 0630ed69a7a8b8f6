//! The groups of settings with their defaults. What domain knowledge leaves uncertain is a default here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::code::Code;
use crate::language::{Language, serbian_latin};
use crate::money::Cents;
use crate::reference::Component;

/// A wording in the programme's languages; Serbian Latin is derived from the Cyrillic.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct InLanguages {
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Cyrillic script.
    pub sr: String,
}

impl InLanguages {
    /// The wording in three languages.
    #[must_use]
    pub fn new(en: &str, sq: &str, sr: &str) -> Self {
        Self { en: en.to_owned(), sq: sq.to_owned(), sr: sr.to_owned() }
    }

    /// The wording in a language.
    #[must_use]
    pub fn of(&self, language: Language) -> String {
        match language {
            Language::En => self.en.clone(),
            Language::Sq => self.sq.clone(),
            Language::SrCyrl => self.sr.clone(),
            Language::SrLatn => serbian_latin(&self.sr),
        }
    }

    /// The wording in a language; the English one where nobody has written it in that language.
    #[must_use]
    pub fn or_english(&self, language: Language) -> String {
        Some(self.of(language)).filter(|text| !text.trim().is_empty()).unwrap_or_else(|| self.en.clone())
    }
}

/// The programme and the contract it runs under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Programme {
    /// Full title.
    pub title: InLanguages,
    /// Short name, such as `EU-CSP IV`.
    pub short_name: String,
    /// Phase, such as `IV`.
    pub phase: String,
    /// The beginning of every number the programme gives, such as `CSP4`.
    pub code: String,
    /// Number of the contract with the donor; empty until somebody sets it.
    pub contract_number: String,
    /// The donor's office.
    pub donor_office: InLanguages,
    /// Who implements the programme.
    pub implementer: InLanguages,
    /// First day.
    #[ts(type = "string | null")]
    pub starts_on: Option<NaiveDate>,
    /// Last day; not set until the amendments are known.
    #[ts(type = "string | null")]
    pub ends_on: Option<NaiveDate>,
    /// The whole budget.
    pub budget: Option<Cents>,
    /// The phases before this one.
    pub earlier_phases: Vec<EarlierPhase>,
}

/// An earlier phase of the programme, for lists and for checking earlier support.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct EarlierPhase {
    /// Phase, such as `I`.
    pub phase: String,
    /// When it ran, as the programme's papers say it.
    pub period: String,
}

impl Default for Programme {
    fn default() -> Self {
        let phase =
            |phase: &str, period: &str| EarlierPhase { phase: phase.to_owned(), period: period.to_owned() };
        Self {
            title: InLanguages::new(
                "EU Community Stabilisation Programme",
                "Programi i BE-së për Stabilizimin e Komuniteteve",
                "Програм ЕУ за стабилизацију заједница",
            ),
            short_name: "EU-CSP IV".to_owned(),
            phase: "IV".to_owned(),
            code: "CSP4".to_owned(),
            contract_number: String::new(),
            donor_office: InLanguages::new(
                "European Union Office in Kosovo",
                "Zyra e Bashkimit Evropian në Kosovë",
                "Канцеларија Европске уније на Косову",
            ),
            implementer: InLanguages::new(
                "International Organization for Migration",
                "Organizata Ndërkombëtare për Migrim",
                "Међународна организација за миграције",
            ),
            starts_on: NaiveDate::from_ymd_opt(2020, 1, 1),
            ends_on: None,
            budget: Some(Cents::new(496_000_000)),
            earlier_phases: vec![
                phase("I", "2010–2012"),
                phase("II", "2012–2014"),
                phase("III", "2014–2019"),
            ],
        }
    }
}

/// The rules of all components.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Components {
    /// One rule for each component.
    pub rules: Vec<ComponentRule>,
}

/// The rule of one component.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ComponentRule {
    /// Which.
    pub component: Component,
    /// The most that one application may ask for; none is no limit.
    #[serde(default)]
    pub ceiling: Option<Cents>,
    /// Whether going above the ceiling is refused; otherwise it is flagged.
    #[serde(default)]
    pub ceiling_refuses: bool,
    /// The least own share, in percent of the requested amount and the own share together.
    #[serde(default)]
    pub own_share_min_percent: u8,
}

impl ComponentRule {
    /// The default: the EU's EUR 60,000 for one third party as a warning, no own share asked. The
    /// programme's own ceilings and percentages are not public.
    #[must_use]
    pub fn of(component: Component) -> Self {
        Self {
            component,
            ceiling: Some(Cents::new(6_000_000)),
            ceiling_refuses: false,
            own_share_min_percent: 0,
        }
    }
}

impl Default for Components {
    fn default() -> Self {
        Self { rules: Component::ALL.iter().copied().map(ComponentRule::of).collect() }
    }
}

/// The lines of the budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct BudgetLines {
    /// In the budget's order.
    pub lines: Vec<BudgetLine>,
}

/// One line of the budget.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct BudgetLine {
    /// The line's number in the budget, such as `5.1`.
    pub code: String,
    /// What it pays for.
    pub title: String,
    /// Its amount; none until somebody sets it.
    pub amount: Option<Cents>,
    /// The component whose grants it pays, if any.
    pub component: Option<Component>,
}

impl Default for BudgetLines {
    fn default() -> Self {
        let line = |code: &str, title: &str, component| BudgetLine {
            code: code.to_owned(),
            title: title.to_owned(),
            amount: None,
            component: Some(component),
        };
        Self {
            lines: vec![
                line("1.1", "New enterprises", Component::NewEnterprise),
                line("1.2", "Existing enterprises", Component::ExistingEnterprise),
                line("1.3", "Associations", Component::Association),
                line("2.1", "Community projects", Component::CommunityProject),
                line("2.2", "Social-inclusion initiatives", Component::SocialInclusion),
            ],
        }
    }
}

/// The age bands of reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct AgeBands {
    /// The first year of age of each band after the first, rising: 18, 30 means 0–17, 18–29, 30 and over.
    pub starts: Vec<u8>,
}

impl Default for AgeBands {
    fn default() -> Self {
        Self { starts: vec![18, 30, 45, 60] }
    }
}

impl AgeBands {
    /// The band of an age, such as `18–29` or `60+`.
    #[must_use]
    pub fn band(&self, age: u8) -> String {
        let position = self.starts.iter().take_while(|start| **start <= age).count();
        let first = if position == 0 { 0 } else { self.starts.get(position - 1).copied().unwrap_or(0) };
        match self.starts.get(position) {
            Some(next) => format!("{first}–{}", next.saturating_sub(1)),
            None => format!("{first}+"),
        }
    }
}

/// Privacy of reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Reporting {
    /// How many people must share a combination before a report outside the office shows it.
    pub privacy_threshold: u32,
    /// Whether a second cell is hidden where a hidden one could be worked out from the totals.
    pub secondary_suppression: bool,
}

impl Default for Reporting {
    fn default() -> Self {
        Self { privacy_threshold: 5, secondary_suppression: true }
    }
}
