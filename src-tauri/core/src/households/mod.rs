//! People who live together, where they lived before, who stands for whom, and confirmed vulnerability.

pub mod addresses;
mod fit;
pub mod form;
pub mod home;
pub mod representation;
pub mod service;
pub mod shown;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub mod vulnerability;

use chrono::NaiveDate;

use crate::Problem;
use crate::format::{DayOrder, parse_day};

crate::codes! {
    /// What a member is to the head of the household.
    pub enum Relation {
        /// The head.
        Head = "head",
        /// Husband, wife or partner.
        Spouse = "spouse",
        /// A grown-up son or daughter.
        Child = "child",
        /// Father or mother.
        Parent = "parent",
        /// Brother or sister.
        Sibling = "sibling",
        /// A grown-up grandchild.
        Grandchild = "grandchild",
        /// Grandfather or grandmother.
        Grandparent = "grandparent",
        /// Anybody else.
        Other = "other",
    }
}

crate::codes! {
    /// Why somebody is no longer in a household.
    pub enum Leaving {
        /// They live elsewhere now.
        Moved = "moved",
        /// They died.
        Died = "died",
        /// Something else.
        Other = "other",
    }
}

crate::codes! {
    /// As what somebody stands for another.
    pub enum Representing {
        /// A guardian.
        Guardian = "guardian",
        /// Somebody who speaks for them.
        Spokesperson = "spokesperson",
        /// Somebody with a power of attorney, or who signs for an organisation.
        Authorised = "authorised",
    }
}

/// Whom somebody stands for; see [`Representing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// A person.
    Person(crate::ids::PersonId),
    /// An organisation.
    Organisation(crate::ids::OrganisationId),
}

/// A time from a day until another, which no longer belongs to it. A side that is not known is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The first day after it.
    pub to: Option<NaiveDate>,
}

impl Time {
    /// Whether a day belongs to it.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }

    /// Whether two times share a day.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let before = |end: Option<NaiveDate>, start: Option<NaiveDate>| {
            end.is_some_and(|end| start.is_some_and(|start| end <= start))
        };
        let empty = |time: Self| time.to.is_some() && time.from == time.to;
        !empty(self) && !empty(other) && !before(self.to, other.from) && !before(other.to, self.from)
    }
}

/// At most so many people of one household are counted without a name.
pub const MOST: u32 = 60;

/// The age from which people are named; who is younger is counted (domain: children, counts only).
pub const GROWN_UP: u32 = 18;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A field of a form does not read, or lacks what it must have.
    #[error("a field of the form: {}", .0.code)]
    Field(Box<Problem>),
    /// The applicant is in no household.
    #[error("in no household")]
    NoHousehold,
    /// Nobody in a household has this identity.
    #[error("no such member")]
    NoMember,
    /// The person is in this household already.
    #[error("in this household already")]
    Already,
    /// The person is in another household at that time.
    #[error("in another household")]
    Elsewhere,
    /// The household has a head at that time.
    #[error("the household has a head")]
    HeadAlready,
    /// The person left a household by dying.
    #[error("dead")]
    Died,
    /// Somebody under eighteen would be named.
    #[error("a child would be named")]
    ChildNamed,
    /// The member left already.
    #[error("left already")]
    LeftAlready,
    /// A day lies before the one it follows.
    #[error("before {0}")]
    Before(NaiveDate),
    /// The new address is the present one.
    #[error("the same address")]
    SameAddress,
    /// Somebody would stand for themselves.
    #[error("standing for oneself")]
    Oneself,
    /// That one stands for them already.
    #[error("stands for them already")]
    StandsAlready,
    /// The representation ended already.
    #[error("ended already")]
    EndedAlready,
    /// Nothing has this identity.
    #[error("not found")]
    NotFound,
    /// The points lie outside the range of the settings.
    #[error("points from 0 to {0}")]
    Points(u16),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Field(problem) => (**problem).clone(),
            Self::NoHousehold => Problem::new("household-none"),
            Self::NoMember => Problem::new("household-member-none"),
            Self::Already => Problem::new("household-already").at("applicant"),
            Self::Elsewhere => Problem::new("household-elsewhere").at("applicant"),
            Self::HeadAlready => Problem::new("household-head-already").at("relation"),
            Self::Died => Problem::new("household-died").at("applicant"),
            Self::ChildNamed => Problem::new("household-child-named").at("birth_date"),
            Self::LeftAlready => Problem::new("household-left-already"),
            Self::Before(day) => {
                Problem::new("day-before-previous").with("day", day.format("%d.%m.%Y")).at("on")
            }
            Self::SameAddress => Problem::new("address-same").at("settlement"),
            Self::Oneself => Problem::new("represents-oneself").at("representative"),
            Self::StandsAlready => Problem::new("represents-already").at("representative"),
            Self::EndedAlready => Problem::new("represents-no-more"),
            Self::NotFound => Problem::new("not-found"),
            Self::Points(most) => Problem::new("points-out-of-range").with("most", most).at("points"),
        }
    }
}

/// A household of the sample programme with its head and counts of the others.
pub(crate) fn of_sample(
    tx: &crate::vault::Writing<'_>,
    head: crate::ids::PersonId,
    counts: (u32, u32),
) -> crate::Result<()> {
    service::of_sample(tx, head, counts)
}

/// A day somebody typed that is not after today; nothing where the field is empty.
pub(crate) fn past_day(
    typed: &str,
    field: &str,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> Option<NaiveDate> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    match parse_day(typed, DayOrder::DayFirst, today) {
        Ok(read) if read.day > today => {
            problems.push(Problem::new("day-in-future").at(field));
            None
        }
        Ok(read) => Some(read.day),
        Err(why) => {
            problems.push(why.problem().at(field));
            None
        }
    }
}

/// Refuses with the first problem, where there is any.
pub(crate) fn settled(problems: Vec<Problem>) -> crate::Result<()> {
    problems.into_iter().next().map_or(Ok(()), |first| Err(Error::Field(Box::new(first)).into()))
}
