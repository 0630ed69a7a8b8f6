//! Words of the workbook, each looked up once.

use std::collections::HashMap;

use chrono::NaiveDate;
use csp_core::code::{Code, Stored};
use csp_core::duties::Duty;
use csp_core::language::Language;
use csp_core::month::Month;
use csp_core::people::{Displacement, Sex};
use csp_core::reference::{self, Community, Component, Sector};
use csp_core::reporting::{Audience, OutcomeKind, Told};
use csp_core::selection::ApplicationState;
use csp_core::words::Words;

/// The sheets, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    Cover,
    Summary,
    Pipeline,
    Beneficiaries,
    Applications,
    Outcomes,
    Exceptions,
}

impl Sheet {
    /// Every sheet.
    pub const ALL: [Self; 7] = [
        Self::Cover,
        Self::Summary,
        Self::Pipeline,
        Self::Beneficiaries,
        Self::Applications,
        Self::Outcomes,
        Self::Exceptions,
    ];

    /// Whether the workbook for an audience has this sheet.
    pub fn is_for(self, audience: Audience) -> bool {
        self != Self::Exceptions || audience != Audience::Public
    }

    fn name_key(self) -> &'static str {
        match self {
            Self::Cover => "workbook-sheet-cover",
            Self::Summary => "workbook-sheet-summary",
            Self::Pipeline => "workbook-sheet-pipeline",
            Self::Beneficiaries => "workbook-sheet-beneficiaries",
            Self::Applications => "workbook-sheet-applications",
            Self::Outcomes => "workbook-sheet-outcomes",
            Self::Exceptions => "workbook-sheet-exceptions",
        }
    }

    fn title_key(self) -> &'static str {
        match self {
            Self::Cover => "workbook-sheet-cover",
            Self::Summary => "workbook-title-summary",
            Self::Pipeline => "workbook-title-pipeline",
            Self::Beneficiaries => "workbook-title-beneficiaries",
            Self::Applications => "workbook-title-applications",
            Self::Outcomes => "workbook-title-outcomes",
            Self::Exceptions => "workbook-title-exceptions",
        }
    }

    /// The key of the line that says what the sheet shows.
    pub fn lead_key(self) -> &'static str {
        match self {
            Self::Cover => "workbook-lead-cover",
            Self::Summary => "workbook-lead-summary",
            Self::Pipeline => "workbook-lead-pipeline",
            Self::Beneficiaries => "workbook-lead-beneficiaries",
            Self::Applications => "workbook-lead-applications",
            Self::Outcomes => "workbook-lead-outcomes",
            Self::Exceptions => "workbook-lead-exceptions",
        }
    }
}

/// Words and names in one language.
pub struct Labels {
    words: Words,
    language: Language,
    by_code: HashMap<&'static str, String>,
    states: Vec<(ApplicationState, String)>,
    municipalities: HashMap<String, String>,
    /// "not recorded".
    pub not_recorded: String,
    /// "does not apply", for what an organisation does not have.
    pub not_applicable: String,
    /// "withheld".
    pub withheld: String,
    /// In the place of a name whose person's data is restricted.
    pub restricted: String,
    /// In the place of a name that was erased.
    pub erased: String,
    /// "Eligible" and "Not eligible".
    pub eligibility: [String; 2],
    /// "Approved" and "Rejected".
    pub decision: [String; 2],
    /// "Recorded here" and "steps not evidenced".
    pub evidence: [String; 2],
    /// "Yes" and "no".
    pub yes_no: [String; 2],
}

impl Labels {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let words = Words::of(language);
        let mut by_code = HashMap::new();
        fn add<T: Code>(codes: &mut HashMap<&'static str, String>, words: &Words, kind: &str) {
            for value in T::ALL {
                let code = value.code();
                codes.insert(code, words.get(&format!("workbook-{kind}-{}", code.replace('_', "-"))));
            }
        }
        add::<Component>(&mut by_code, &words, "component");
        add::<Sector>(&mut by_code, &words, "sector");
        add::<Sex>(&mut by_code, &words, "sex");
        add::<Displacement>(&mut by_code, &words, "displacement");
        add::<OutcomeKind>(&mut by_code, &words, "outcome");
        for duty in Duty::ALL {
            by_code.insert(duty.code(), words.get(&format!("duty-{duty}")));
        }
        for community in Community::ALL {
            let name = community.facts().map(|f| f.name(language).to_owned());
            by_code.insert(community.code(), name.unwrap_or_else(|| community.code().to_owned()));
        }
        let state = |s: &ApplicationState| (*s, words.get(&format!("application-state-{}", s.code())));
        let states = ApplicationState::ALL.iter().map(state).collect();
        let municipalities =
            reference::municipalities().iter().map(|m| (m.id.clone(), m.name(language).to_owned())).collect();
        Self {
            not_recorded: words.get("workbook-not-recorded"),
            not_applicable: words.get("workbook-not-applicable"),
            withheld: words.get("workbook-withheld"),
            restricted: words.get("workbook-restricted"),
            erased: words.get("workbook-erased"),
            eligibility: ["eligible", "ineligible"].map(|s| words.get(&format!("application-state-{s}"))),
            evidence: ["recorded", "not-evidenced"].map(|s| words.get(&format!("workbook-evidence-{s}"))),
            yes_no: ["yes", "no"].map(|s| words.get(&format!("workbook-{s}"))),
            decision: ["approved", "rejected"].map(|s| words.get(&format!("application-state-{s}"))),
            words,
            language,
            by_code,
            states,
            municipalities,
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words under a key.
    pub fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The words under a key with arguments.
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.with(key, args)
    }

    /// The name on a sheet's tab; Excel allows 31 characters.
    pub fn sheet_name(&self, sheet: Sheet) -> String {
        self.get(sheet.name_key()).chars().take(31).collect()
    }

    /// The title on the sheet.
    pub fn sheet_title(&self, sheet: Sheet) -> String {
        self.get(sheet.title_key())
    }

    /// Who the workbook is for.
    pub fn audience(&self, audience: Audience) -> String {
        self.get(match audience {
            Audience::Internal => "workbook-audience-internal",
            Audience::EuOffice => "workbook-audience-eu-office",
            Audience::Public => "workbook-audience-public",
        })
    }

    /// A day as the field writes it.
    pub fn day(&self, day: NaiveDate) -> String {
        day.format("%d.%m.%Y").to_string()
    }

    /// A month by its name, such as `October 2026`.
    pub fn month(&self, month: Month) -> String {
        let name = self.get(&format!("workbook-month-{}", month.number()));
        self.with("workbook-month-year", &[("month", &name), ("year", &month.year().to_string())])
    }

    /// The word of a code, or the code itself, which a newer program wrote. A star or question mark in
    /// it would be a wildcard in a formula's condition.
    pub fn code(&self, code: &str) -> String {
        self.by_code.get(code).cloned().unwrap_or_else(|| code.replace(['*', '?', '~'], "·"))
    }

    /// The word of a stored code.
    pub fn stored<T: Code>(&self, stored: &Stored<T>) -> String {
        self.code(stored.code())
    }

    /// The word of a state.
    pub fn state(&self, state: ApplicationState) -> String {
        self.states.iter().find(|(s, _)| *s == state).map_or_else(String::new, |(_, word)| word.clone())
    }

    /// The name of a municipality.
    pub fn municipality(&self, id: &str) -> String {
        self.municipalities.get(id).cloned().unwrap_or_else(|| self.code(id))
    }

    /// What stands for a value, told or not, and whether it is one.
    pub fn told<T>(&self, told: &Told<T>, word: impl Fn(&T) -> String) -> (String, bool) {
        match told {
            Told::Is(value) => (word(value), true),
            Told::NotRecorded => (self.not_recorded.clone(), false),
            Told::NotApplicable => (self.not_applicable.clone(), false),
            Told::Withheld => (self.withheld.clone(), false),
        }
    }
}
