//! What the vault keeps of persons, their proofs of identity and organisations. These types carry
//! personal data and therefore have no `Debug`.

use chrono::{DateTime, NaiveDate, Utc};

use crate::code::Stored;
use crate::ids::{ApplicantId, ApplicationId, IdentificationId, OrganisationId, PersonId};
use crate::language::Language;
use crate::money::Cents;
use crate::people::search::{Field, Texts};
use crate::people::{Displacement, IdentificationKind, OrganisationKind, Sex};
use crate::reference::Component;
use crate::selection::{ApplicationRecord, ApplicationState};

/// A natural person.
#[derive(Clone, PartialEq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// The name exactly as on the document or in the register.
    pub name_written: String,
    /// The given name, where known apart.
    pub given_name: Option<String>,
    /// The family name, where known apart.
    pub family_name: Option<String>,
    /// Sex as stated.
    pub sex: Option<Stored<Sex>>,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// The community the person declares: a code of `assets/reference/communities.csv`.
    pub community: Option<String>,
    /// The person's own words for a community outside the list.
    pub community_note: Option<String>,
    /// What brought the person where they live.
    pub displacement: Option<Stored<Displacement>>,
    /// Whether the person declares a disability.
    pub disability: Option<bool>,
    /// Telephone, as kept.
    pub phone: Option<String>,
    /// Municipality: an id of `assets/reference/municipalities.csv`.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street.
    pub address: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Language and script the person prefers.
    pub language: Option<Stored<Language>>,
}

impl Person {
    /// A person of whom only the name is known.
    #[must_use]
    pub fn named(name_written: impl Into<String>) -> Self {
        Self {
            id: PersonId::new(),
            name_written: name_written.into(),
            given_name: None,
            family_name: None,
            sex: None,
            birth_date: None,
            community: None,
            community_note: None,
            displacement: None,
            disability: None,
            phone: None,
            municipality: None,
            settlement: None,
            address: None,
            house_number: None,
            postcode: None,
            language: None,
        }
    }
}

/// A proof of identity: a document of any type with its issuer, or identification certified by named
/// persons with the reason (domain: some people cannot obtain documents).
#[derive(Clone, PartialEq, Eq)]
pub struct Identification {
    /// Identity.
    pub id: IdentificationId,
    /// Kind of proof.
    pub kind: Stored<IdentificationKind>,
    /// The document's number.
    pub number: Option<String>,
    /// Who issued the document, printed neutrally.
    pub issuer: Option<String>,
    /// Who certifies the person's identity, by name.
    pub certified_by: Option<String>,
    /// Why it is certified instead of documented.
    pub certified_reason: Option<String>,
}

impl Identification {
    /// Whether it proves enough for an agreement: a number, or a named person with the reason.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.trim().is_empty());
        match self.kind.known() {
            Some(IdentificationKind::Certified) => given(&self.certified_by) && given(&self.certified_reason),
            Some(
                IdentificationKind::PersonalNumber
                | IdentificationKind::IdentityCard
                | IdentificationKind::Passport
                | IdentificationKind::OtherDocument,
            )
            | None => given(&self.number),
        }
    }
}

/// An organisation.
#[derive(Clone, PartialEq)]
pub struct Organisation {
    /// Identity.
    pub id: OrganisationId,
    /// Registered name.
    pub name: String,
    /// What it is.
    pub kind: Stored<OrganisationKind>,
    /// Business registration number.
    pub nui: Option<String>,
    /// Municipality: an id of `assets/reference/municipalities.csv`.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street and number.
    pub address: Option<String>,
}

/// Which applicants to show. Every condition given must hold.
#[derive(Debug, Clone, Default)]
pub struct ApplicantQuery {
    /// Text to find in names, numbers, villages and phones, whatever the script or spelling.
    pub search: Option<String>,
    /// Municipality id.
    pub municipality: Option<String>,
    /// At least one application under this component.
    pub component: Option<Component>,
    /// At least one application in this state.
    pub state: Option<ApplicationState>,
    /// At least one application under this call, by identity or number.
    pub call: Option<String>,
    /// Answers that such an application gave to the call's own questions, by the questions' codes; an empty one stands
    /// for none recorded. Looked at only with a call.
    pub answers: Vec<(String, String)>,
    /// At most so many; all of them when absent.
    pub limit: Option<usize>,
}

/// One line of the table of applicants.
#[derive(Clone)]
pub struct ApplicantRow {
    /// Identity.
    pub id: ApplicantId,
    /// Human number, such as `CSP4-A-P0042`.
    pub number: String,
    /// The person's name as written.
    pub name: String,
    /// The organisation's name, when one applies.
    pub organisation: Option<String>,
    /// The person's municipality id.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Declared community code.
    pub community: Option<String>,
    /// Sex.
    pub sex: Option<Stored<Sex>>,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// Displacement.
    pub displacement: Option<Stored<Displacement>>,
    /// Telephone.
    pub phone: Option<String>,
    /// Whether any proof of identity is kept.
    pub identified: bool,
    /// Whether every consent is there that is expected.
    pub consented: bool,
    /// Their applications, oldest first.
    pub applications: Vec<ApplicationBrief>,
}

/// An application as the table of applicants shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationBrief {
    /// Identity.
    pub id: ApplicationId,
    /// Human number, such as `CSP4-A-0042`.
    pub number: String,
    /// Component.
    pub component: Option<Stored<Component>>,
    /// Where it stands: its latest event.
    pub state: Option<Stored<ApplicationState>>,
    /// What it asks for.
    pub requested: Option<Cents>,
    /// The day it was received.
    pub received_on: Option<NaiveDate>,
    /// How many doubts stand about it.
    pub flags: u32,
}

/// One applicant with everything the vault keeps of them.
#[derive(Clone)]
pub struct ApplicantRecord {
    /// Identity.
    pub id: ApplicantId,
    /// Human number.
    pub number: String,
    /// The person, or the organisation's representative.
    pub person: Person,
    /// Proofs of identity, oldest first.
    pub identifications: Vec<Identification>,
    /// The organisation, when one applies.
    pub organisation: Option<Organisation>,
    /// Applications with their history, oldest first.
    pub applications: Vec<ApplicationRecord>,
    /// What an agreement would still need, by field name (`identification`, `municipality`, ...).
    pub missing: Vec<String>,
}

/// What search needs of one applicant.
#[derive(Clone)]
pub struct SearchSource {
    /// Identity.
    pub id: ApplicantId,
    /// Human number.
    pub number: String,
    /// Name as written.
    pub name: String,
    /// Organisation's name.
    pub organisation: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Towns or villages they lived in before.
    pub earlier_settlements: Vec<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Numbers of their applications.
    pub applications: Vec<String>,
    /// Numbers of their agreements.
    pub agreements: Vec<String>,
    /// Numbers of their proofs of identity.
    pub proofs: Vec<String>,
    /// The municipality, as it is stored.
    pub municipality: Option<String>,
    /// What stands in the notes of their applications.
    pub notes: Vec<String>,
}

impl SearchSource {
    /// Everything by which the applicant is found; a municipality under its Albanian and Serbian name.
    #[must_use]
    pub fn texts(&self) -> Texts {
        let one = |field, text: &Option<String>| text.clone().map(|text| (field, text));
        let many =
            |field, texts: &[String]| texts.iter().map(|text| (field, text.clone())).collect::<Vec<_>>();
        let municipality = self.municipality.as_deref().and_then(crate::reference::municipality);
        let names = municipality.map(|one| [one.name_sq.clone(), one.name_sr_latn.clone()]);
        let mut texts = vec![(Field::Name, self.name.clone())];
        texts.extend(self.numbers());
        texts.extend(one(Field::Phone, &self.phone));
        texts.extend(many(Field::Document, &self.proofs));
        texts.extend(one(Field::Enterprise, &self.organisation));
        texts.extend(one(Field::Place, &self.settlement));
        texts.extend(many(Field::Place, &self.earlier_settlements));
        texts.extend(names.into_iter().flatten().map(|name| (Field::Place, name)));
        texts.extend(many(Field::Note, &self.notes));
        texts
    }

    /// The numbers the programme gave: an auditor sees these too.
    pub(super) fn numbers(&self) -> impl Iterator<Item = (Field, String)> {
        let given = std::iter::once(&self.number).chain(&self.applications).chain(&self.agreements);
        given.map(|number| (Field::Number, number.clone()))
    }
}

/// When the register row behind an application was imported, and where it stands in its file.
#[derive(Clone, PartialEq, Eq)]
pub struct Source {
    /// The file's name.
    pub file: String,
    /// The sheet's name; empty for CSV.
    pub sheet: String,
    /// The row as the file shows it, counted from 1.
    pub row: u32,
}

/// When something was recorded.
pub type Moment = DateTime<Utc>;
