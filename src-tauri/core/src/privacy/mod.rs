//! Personal data: consents, what was given to whom, corrections, restriction, erasure, and how long what
//! is kept (law 06/L-082; IOM's data-protection principles).

pub mod consent;
pub mod corrections;
pub mod disclosure;
pub mod erasure;
pub mod retention;
mod store;
pub mod subject;

use chrono::NaiveDate;

use crate::Problem;
use crate::ids::PersonId;
use crate::people;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something typed cannot be so; it is told at its field.
    #[error("a field cannot be so")]
    Field(Problem),
    /// There is no consent of this purpose that could be withdrawn.
    #[error("no consent stands")]
    ConsentNone,
    /// There is one already: it is withdrawn first.
    #[error("a consent stands")]
    ConsentStands,
    /// The person's data is restricted.
    #[error("the person's data is restricted")]
    Restricted,
    /// The person's data was erased.
    #[error("the person's data was erased")]
    Erased,
    /// The person's data is not restricted.
    #[error("the person's data is not restricted")]
    NotRestricted,
    /// The records must be kept until a day that lies ahead, or that is not even known yet.
    #[error("within the term of the records")]
    WithinTerm(Option<NaiveDate>),
    /// The number typed to confirm is another one.
    #[error("another number was typed")]
    NotConfirmed,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Field(problem) => problem.clone(),
            Self::ConsentNone => Problem::new("consent-none"),
            Self::ConsentStands => Problem::new("consent-stands"),
            Self::Restricted => Problem::new("person-restricted"),
            Self::Erased => Problem::new("person-erased"),
            Self::NotRestricted => Problem::new("person-not-restricted"),
            Self::WithinTerm(None) => Problem::new("erasure-term-open").at("ground"),
            Self::WithinTerm(Some(until)) => {
                Problem::new("erasure-within-term").with("until", until.format("%d.%m.%Y")).at("ground")
            }
            Self::NotConfirmed => Problem::new("erasure-confirm").at("confirm"),
        }
    }
}

/// How a person's data stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In use.
    Used,
    /// Kept, but not used.
    Restricted,
    /// Blanked.
    Erased,
}

/// Refuses to use the data of a person that is restricted or erased.
///
/// # Errors
/// [`Error::Restricted`] or [`Error::Erased`].
pub fn check_usable(db: &rusqlite::Connection, person: PersonId) -> crate::Result<()> {
    match store::standing(db, person)? {
        Standing::Used => Ok(()),
        Standing::Restricted => Err(Error::Restricted.into()),
        Standing::Erased => Err(Error::Erased.into()),
    }
}

/// The person behind an application.
///
/// # Errors
/// When the vault cannot be read.
pub(crate) fn is_sample(db: &rusqlite::Connection) -> crate::Result<bool> {
    store::is_sample(db)
}

pub(crate) fn person_of_application(
    db: &rusqlite::Connection,
    application: crate::ids::ApplicationId,
) -> crate::Result<Option<PersonId>> {
    store::person_of_application(db, application)
}

/// The same, by the application.
///
/// # Errors
/// As [`check_usable`].
pub fn check_application(
    db: &rusqlite::Connection,
    application: crate::ids::ApplicationId,
) -> crate::Result<()> {
    match store::person_of_application(db, application)? {
        Some(person) => check_usable(db, person),
        None => Ok(()),
    }
}

/// How the data of an applicant's person stands.
///
/// # Errors
/// When the vault cannot be read.
pub fn standing(vault: &crate::vault::Vault, person: PersonId) -> crate::Result<Standing> {
    vault.read(|reading| store::standing(reading, person))
}

/// An applicant's person, by the applicant's identity or number; restricted and erased ones as well.
fn person_of(
    db: &rusqlite::Connection,
    applicant: &str,
) -> crate::Result<(crate::ids::ApplicantId, String, PersonId)> {
    let id = people::service::find(db, applicant)?;
    let (number, person, _) = people::store::applicant(db, id)?.ok_or(people::Error::NotFound)?;
    Ok((id, number, person.id))
}

/// Text as typed; `None` when nothing is left.
fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// A problem at a field as this area's refusal.
fn at(problem: &str, field: &str) -> crate::Error {
    Error::Field(Problem::new(problem).at(field)).into()
}

/// A day as typed; today when nothing was.
fn day(typed: &str, field: &str, today: NaiveDate) -> crate::Result<NaiveDate> {
    let Some(typed) = given(typed) else { return Ok(today) };
    let read = crate::format::parse_day(typed, crate::format::DayOrder::DayFirst, today)
        .map_err(|unreadable| Error::Field(unreadable.problem().at(field)))?;
    Ok(read.day)
}

/// A day as typed that cannot lie ahead.
fn past_day(typed: &str, field: &str, today: NaiveDate) -> crate::Result<NaiveDate> {
    let day = day(typed, field, today)?;
    if day > today { Err(at("day-in-future", field)) } else { Ok(day) }
}

/// The code of a closed list as typed.
fn code<T: crate::code::Code>(typed: &str, field: &str) -> crate::Result<T> {
    match given(typed) {
        None => Err(at("value-missing", field)),
        Some(typed) => T::from_code(typed).ok_or_else(|| at("not-on-list", field)),
    }
}

#[cfg(test)]
mod tests;
