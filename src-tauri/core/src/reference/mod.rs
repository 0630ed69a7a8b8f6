//! Municipalities, communities, sectors, programme phases, settings with versions.

mod community;
mod municipality;
mod sector;
mod words_of_forms;

pub use community::{Community, CommunityFacts, RecognisedCommunity, communities, recognise_community};
pub use municipality::{
    Municipality, Recognised, municipalities, municipality, recognise_municipality,
    recognise_typed_municipality,
};
pub use sector::{Sector, recognise_sector};
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
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("not-found"),
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
