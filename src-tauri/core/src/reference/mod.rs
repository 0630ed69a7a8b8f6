//! Municipalities, communities, sectors, programme phases, settings with versions.

mod community;
mod municipality;
mod sector;
mod service;
pub mod settings;
mod store;
mod words_of_forms;

pub use community::{Community, CommunityFacts, RecognisedCommunity, communities, recognise_community};
pub use municipality::{
    Municipality, Recognised, municipalities, municipality, recognise_municipality,
    recognise_typed_municipality,
};
pub use sector::{Sector, recognise_sector};
pub use service::{SettingVersion, change_setting, setting_versions, settings_on};
pub use settings::{SettingKey, Settings};
pub use words_of_forms::{
    recognise_component, recognise_displacement, recognise_returnee_answer, recognise_sex, recognise_yes_no,
};

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
    /// No setting has this key.
    #[error("no such setting")]
    SettingUnknown,
    /// The setting has no such field.
    #[error("the setting has no field {0}")]
    SettingFieldUnknown(String),
    /// A field's value does not read or breaks a rule.
    #[error("the value of {0} is not allowed")]
    SettingField(String),
    /// A change of a setting needs its reason.
    #[error("no reason")]
    SettingReasonMissing,
    /// The new version would say what the setting says already.
    #[error("nothing changed")]
    SettingUnchanged,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
            Self::SettingUnknown => Problem::new("setting-unknown").at("key"),
            Self::SettingFieldUnknown(field) => {
                Problem::new("setting-field-unknown").with("field", field).at(field)
            }
            Self::SettingField(field) => Problem::new("setting-field").with("field", field).at(field),
            Self::SettingReasonMissing => Problem::new("setting-reason-missing").at("reason"),
            Self::SettingUnchanged => Problem::new("setting-unchanged"),
        }
    }
}

crate::codes! {
    /// The programme's components.
    pub enum Component {
        /// A new enterprise.
        NewEnterprise = "new_enterprise",
        /// An existing enterprise.
        ExistingEnterprise = "existing_enterprise",
        /// A business or agricultural association.
        Association = "association",
        /// An inter-ethnic community project.
        CommunityProject = "community_project",
        /// A social-inclusion initiative.
        SocialInclusion = "social_inclusion",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use crate::language::Language;
    use crate::people::{Displacement, IdentificationKind, OrganisationKind, Sex};
    use crate::words::Words;

    #[test]
    fn every_code_has_words_in_every_language() {
        fn keys<T: Code>(prefix: &str) -> impl Iterator<Item = String> {
            T::ALL.iter().map(move |value| format!("{prefix}-{}", value.code()))
        }
        let keys: Vec<String> = keys::<Community>("community")
            .chain(keys::<Sector>("sector"))
            .chain(keys::<Component>("component"))
            .chain(keys::<settings::Footnote>("footnote"))
            .chain(keys::<Sex>("sex"))
            .chain(keys::<Displacement>("displacement"))
            .chain(keys::<IdentificationKind>("identification"))
            .chain(keys::<OrganisationKind>("organisation"))
            .collect();
        for language in Language::ALL {
            let words = Words::of(*language);
            for key in &keys {
                assert_ne!(words.get(key), *key, "{}", language.code());
            }
        }
    }

    #[test]
    fn every_refusal_has_words_in_every_language() {
        let refusals = [
            Error::NotFound,
            Error::SettingUnknown,
            Error::SettingFieldUnknown("a".to_owned()),
            Error::SettingField("a".to_owned()),
            Error::SettingReasonMissing,
            Error::SettingUnchanged,
        ];
        for language in Language::ALL {
            let words = Words::of(*language);
            for refusal in &refusals {
                let problem = refusal.problem();
                assert_ne!(words.problem(&problem).0, problem.code, "{}", language.code());
            }
        }
    }
}
