//! What stands between both sides at one moment: terms, obligations, what the component asks, and who receives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::obligations::Promise;
use crate::code::Code;
use crate::grants::document::Grantee;
use crate::grants::{Missing, Terms};
use crate::language::Language;
use crate::reference::Component;
use crate::reference::settings::InLanguages;

crate::codes! {
    /// What the agreements of some components say beside money and items. Each is a placeholder of their wording.
    pub enum Particular {
        /// Who keeps an association's assets.
        Custodian = "custodian",
        /// Who uses them, and how many.
        Users = "users",
        /// Where a community project stands.
        Place = "place",
        /// Who signs for the municipality.
        Mayor = "mayor",
        /// What the municipality gives and does.
        MunicipalityGives = "municipality_gives",
        /// Who maintains what was built, from what money.
        Maintenance = "maintenance",
        /// What an initiative does.
        Activities = "activities",
        /// For whom, and for how many.
        Participants = "participants",
        /// When and what it reports.
        Reporting = "reporting",
    }
}

impl Particular {
    /// What a component's agreement asks for.
    #[must_use]
    pub fn of(component: Component) -> &'static [Self] {
        match component {
            Component::NewEnterprise | Component::ExistingEnterprise => &[],
            Component::Association => &[Self::Custodian, Self::Users],
            Component::CommunityProject => {
                &[Self::Place, Self::Mayor, Self::MunicipalityGives, Self::Maintenance]
            }
            Component::SocialInclusion => &[Self::Activities, Self::Participants, Self::Reporting],
        }
    }

    /// The same as something that is missing.
    #[must_use]
    pub fn missing(self) -> Missing {
        match self {
            Self::Custodian => Missing::Custodian,
            Self::Users => Missing::Users,
            Self::Place => Missing::Place,
            Self::Mayor => Missing::Mayor,
            Self::MunicipalityGives => Missing::MunicipalityGives,
            Self::Maintenance => Missing::Maintenance,
            Self::Activities => Missing::Activities,
            Self::Participants => Missing::Participants,
            Self::Reporting => Missing::Reporting,
        }
    }
}

/// What the component asks for, as it is said: a field's code with its words. Words that stand in one language
/// only are printed in every column as they are written, as items are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
pub struct Particulars(pub BTreeMap<String, InLanguages>);

impl Particulars {
    /// The words of a field in a language: in its own, or as they were written.
    #[must_use]
    pub fn of(&self, field: Particular, language: Language) -> Option<String> {
        let words = self.0.get(field.code())?;
        let own = words.of(language);
        [own, words.en.clone(), words.sq.clone(), words.sr.clone()]
            .into_iter()
            .map(|text| text.trim().to_owned())
            .find(|text| !text.is_empty())
    }

    /// What a component asks for and nobody has said.
    #[must_use]
    pub fn missing(&self, component: Component) -> Vec<Missing> {
        let lacks = |field: &&Particular| self.of(**field, Language::En).is_none();
        Particular::of(component).iter().filter(lacks).map(|field| field.missing()).collect()
    }
}

/// What stands between both sides.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgreementContent {
    /// Money and items.
    pub terms: Terms,
    /// What the grantee has to do until when.
    pub obligations: Vec<Promise>,
    /// What the component asks for.
    pub particulars: Particulars,
    /// Who receives, as the papers name them.
    pub grantee: Option<Grantee>,
}
