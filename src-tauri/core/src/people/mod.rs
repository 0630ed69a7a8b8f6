//! Persons, organisations, households, consents; names and their folding; search.

pub mod form;
pub mod found;
pub mod identity;
pub mod phone;
pub mod records;
pub mod service;
pub mod sight;
pub mod store;

/// Names: written exactly as on the document, compared through a folding of our own.
pub use csp_linking::names;
/// Search while one types: the index people are found by.
pub use csp_linking::search;

use crate::Problem;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("not found")]
    NotFound,
    /// Two records have this number: two laptops gave it.
    #[error("two records have this number")]
    NumberTwice,
    /// An auditor sees pseudonyms: this shows people in clear.
    #[error("an auditor sees pseudonyms")]
    Sealed,
    /// A form about a person cannot be saved: every problem at its field.
    #[error("the form has {} problems", .0.len())]
    Form(Vec<Problem>),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("applicant-not-found"),
            Self::Form(problems) => Problem::new("form-problems").with("count", problems.len()),
            Self::Sealed => Problem::new("record-sealed"),
            Self::NumberTwice => Problem::new("number-twice"),
        }
    }
}

crate::codes! {
    /// Sex as the person states it; absent where not recorded.
    pub enum Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

crate::codes! {
    /// What brought the person where they live. These are different things in law and in the report.
    pub enum Displacement {
        /// Came back of their own will.
        Returnee = "returnee",
        /// Readmitted from abroad.
        Repatriated = "repatriated",
        /// Displaced within Kosovo or the region.
        Idp = "idp",
        /// Refugee.
        Refugee = "refugee",
        /// Lives where others return to.
        ReceivingCommunity = "receiving_community",
        /// None of these, said so.
        None = "none",
    }
}

crate::codes! {
    /// How a person's identity is proved.
    pub enum IdentificationKind {
        /// A personal number, Kosovo (10 digits) or JMBG (13 digits).
        PersonalNumber = "personal_number",
        /// An identity card.
        IdentityCard = "identity_card",
        /// A passport.
        Passport = "passport",
        /// Another document, with its issuer.
        OtherDocument = "other_document",
        /// No document: identification certified by named persons, with the reason.
        Certified = "certified",
    }
}

crate::codes! {
    /// What an organisation is.
    pub enum OrganisationKind {
        /// An enterprise.
        Enterprise = "enterprise",
        /// A business or agricultural association.
        Association = "association",
        /// A municipality.
        Municipality = "municipality",
        /// Who sells to the programme.
        Supplier = "supplier",
        /// Anything else.
        Other = "other",
    }
}

#[cfg(test)]
mod tests {
    use super::names::NameReason;
    use crate::code::Code;

    #[test]
    fn every_reason_for_likeness_has_its_words() {
        for reason in NameReason::ALL {
            for language in crate::language::Language::ALL {
                let key = format!("name-reason-{}", reason.code());
                assert_ne!(crate::words::Words::of(*language).get(&key), key);
            }
        }
    }
}
