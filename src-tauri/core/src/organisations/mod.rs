//! Organisations in full: their numbers, who owns and leads them; and suppliers.

pub mod form;
pub mod iban;
pub mod numbers;
pub mod service;
mod shares;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::Problem;
use crate::code::Stored;
use crate::ids::{ApplicantId, OrganisationId, OrganisationMemberId, PersonId};
use crate::people::OrganisationKind;
use crate::screening::Standing;

pub use shares::Share;

crate::codes! {
    /// What somebody is in an organisation.
    pub enum MemberRole {
        /// Owns it, or a part of it.
        Owner = "owner",
        /// Leads it.
        Director = "director",
        /// Sits on its board.
        BoardMember = "board-member",
        /// May sign for it.
        Signatory = "signatory",
    }
}

crate::codes! {
    /// What a member of an organisation is.
    pub enum MemberKind {
        /// A person.
        Person = "person",
        /// Another organisation, which owns this one or a part of it.
        Organisation = "organisation",
    }
}

/// An organisation with everything the vault keeps of it. It carries personal data and therefore has no
/// `Debug`.
#[derive(Clone)]
pub struct Organisation {
    /// Identity.
    pub id: OrganisationId,
    /// The programme's number: its own, or that of the applicant it is.
    pub number: Option<String>,
    /// The applicant it is; none for a supplier.
    pub applicant: Option<ApplicantId>,
    /// Registered name, or the pseudonym an auditor sees.
    pub name: String,
    /// What it is.
    pub kind: Stored<OrganisationKind>,
    /// Business registration number.
    pub nui: Option<String>,
    /// The business number before the NUI.
    pub old_number: Option<String>,
    /// Fiscal number.
    pub fiscal_number: Option<String>,
    /// Number in the register of farms.
    pub farm_number: Option<String>,
    /// The day of registration.
    pub registered_on: Option<NaiveDate>,
    /// Legal form, in the register's words.
    pub legal_form: Option<String>,
    /// Bank account.
    pub iban: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Country of the seat, ISO 3166 of two letters; Kosovo where absent.
    pub country: Option<String>,
    /// Municipality: an id of `assets/reference/municipalities.csv`.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street and number.
    pub address: Option<String>,
}

/// Who owns or leads an organisation, or signs for it. Personal data: no `Debug`.
#[derive(Clone)]
pub struct Member {
    /// Identity.
    pub id: OrganisationMemberId,
    /// The record of the person, where one is kept.
    pub person: Option<PersonId>,
    /// The applicant that person is.
    pub applicant: Option<ApplicantId>,
    /// Name; absent for an auditor who sees a pseudonym.
    pub name: Option<String>,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// Person or organisation.
    pub kind: Stored<MemberKind>,
    /// What they are in it.
    pub role: Stored<MemberRole>,
    /// The part they own.
    pub share: Option<Share>,
    /// Since when.
    pub from: Option<NaiveDate>,
    /// Until when; whoever left is not screened any more.
    pub to: Option<NaiveDate>,
}

/// An organisation with its members and how it stands towards the lists.
#[derive(Clone)]
pub struct Record {
    /// What is kept of it.
    pub organisation: Organisation,
    /// Its members, those who left at the end.
    pub members: Vec<Member>,
    /// How it and they stand towards the lists.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
    /// What is odd about its numbers and shares.
    pub doubts: Vec<crate::intake::Flag>,
}

/// A line of the list of organisations.
#[derive(Clone)]
pub struct Row {
    /// What is kept of it.
    pub organisation: Organisation,
    /// How many own or lead it today.
    pub members: u32,
    /// How it and they stand towards the lists.
    pub standing: Standing,
    /// Open candidates.
    pub open: u32,
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this identity or number.
    #[error("no such organisation")]
    NotFound,
    /// The applicant applies as a person.
    #[error("the applicant is no organisation")]
    NoOrganisation,
    /// Two organisations have this number.
    #[error("two organisations have this number")]
    NumberTwice,
    /// No standing member has this identity.
    #[error("no such member")]
    MemberNotFound,
    /// An organisation with this business number is kept already, under this number.
    #[error("known already")]
    Known(String),
    /// A form cannot be saved: every problem at its field.
    #[error("the form has {} problems", .0.len())]
    Form(Vec<Problem>),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("organisation-not-found"),
            Self::NoOrganisation => Problem::new("applicant-no-organisation"),
            Self::NumberTwice => Problem::new("number-twice"),
            Self::MemberNotFound => Problem::new("member-not-found"),
            Self::Known(number) => Problem::new("supplier-known").with("number", number).at("nui"),
            Self::Form(problems) => Problem::new("form-problems").with("count", problems.len()),
        }
    }
}
