//! What an applicant's page says of people and household. Personal: no `Debug`.

use chrono::NaiveDate;
use serde::Serialize;

use crate::ids::{AddressId, HouseholdId, HouseholdMemberId, RepresentationId, VulnerabilityId};

/// Everything this area keeps of an applicant.
#[derive(Clone, Serialize, ts_rs::TS)]
#[ts(rename = "PeoplePage")]
pub struct Home {
    /// The applicant's number.
    pub number: String,
    /// Whether an auditor looks, who sees no names, places and grounds.
    pub veiled: bool,
    /// The household the person is in today.
    pub household: Option<Household>,
    /// The households the person was in before, latest first.
    pub former: Vec<Former>,
    /// Where the person lived before, latest first.
    pub addresses: Vec<Address>,
    /// Since when the present address is theirs, where known.
    #[ts(type = "string | null")]
    pub address_since: Option<NaiveDate>,
    /// Who stands for the person, and for the organisation, latest first.
    pub representations: Vec<Representation>,
    /// Whom the person stands for, by the number of the applicant.
    pub stands_for: Vec<StandsFor>,
    /// What was said of vulnerability, latest first; the first one holds.
    pub vulnerability: Vec<Vulnerability>,
    /// The most points there are for it.
    pub most_points: u16,
}

/// A household.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Household {
    /// Identity.
    pub id: HouseholdId,
    /// Who is in it today, the head first.
    pub members: Vec<Member>,
    /// Who was in it, latest first.
    pub left: Vec<Member>,
    /// Adults nobody named.
    pub other_adults: u32,
    /// Children under 18.
    pub children: u32,
    /// How many people live in it today.
    pub people: u32,
    /// Whether nobody is its head today.
    pub headless: bool,
}

/// Somebody's time in a household.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Member {
    /// Identity.
    pub id: HouseholdMemberId,
    /// The applicant's number; none of whom is no applicant.
    pub number: Option<String>,
    /// The name; nothing for an auditor.
    pub name: String,
    /// Day of birth.
    #[ts(type = "string | null")]
    pub birth_date: Option<NaiveDate>,
    /// What they are to the head, by its code.
    pub relation: String,
    /// Since when.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Until when.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// Why no longer, by its code.
    pub because: Option<String>,
}

/// A household the person was in.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Former {
    /// Identity.
    pub id: HouseholdId,
    /// What they were to the head, by its code.
    pub relation: String,
    /// Since when.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Until when.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// Why no longer, by its code.
    pub because: Option<String>,
}

/// Where somebody lived.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Address {
    /// Identity.
    pub id: AddressId,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street.
    pub address: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Since when.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Until when.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
}

/// Somebody who stands for the applicant.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Representation {
    /// Identity; none for an organisation's representative of whom no day is recorded.
    pub id: Option<RepresentationId>,
    /// Whether for the organisation, not for the person.
    pub of_organisation: bool,
    /// The applicant's number, where they are one.
    pub number: Option<String>,
    /// The name; nothing for an auditor.
    pub name: String,
    /// Telephone.
    pub phone: Option<String>,
    /// As what, by its code.
    pub kind: String,
    /// On what ground.
    pub ground: Option<String>,
    /// Since when.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Until when.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// Whether today.
    pub stands: bool,
}

/// Somebody the person stands for.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct StandsFor {
    /// The applicant's number.
    pub number: String,
    /// The name; nothing for an auditor.
    pub name: String,
    /// As what, by its code.
    pub kind: String,
}

/// What was said of vulnerability.
#[derive(Clone, Serialize, ts_rs::TS)]
pub struct Vulnerability {
    /// Identity.
    pub id: VulnerabilityId,
    /// Whether it was confirmed; nothing for an auditor.
    pub confirmed: Option<bool>,
    /// By whom; nothing for an auditor.
    pub body: Option<String>,
    /// On which day; nothing for an auditor.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// Points.
    pub points: u16,
}
