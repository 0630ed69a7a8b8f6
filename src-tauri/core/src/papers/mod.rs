//! Paper as a peer: application forms that are printed and come back, receipts, and scanned piles that find their
//! applications by the codes on their pages.

pub mod asked;
mod codes;
pub mod document;
pub mod fields;
pub mod forms;
pub mod pile;
pub mod receipt;
pub mod returned;
mod store;
#[cfg(test)]
mod tests;

pub use codes::PageCode;

use crate::Problem;
use crate::language::Language;

crate::codes! {
    /// Where a printed form stands.
    pub enum FormState {
        /// It was printed and has not come back.
        Printed = "printed",
        /// It came back and was entered.
        Returned = "returned",
        /// It is not to be entered any more: spoilt, lost, or replaced.
        Void = "void",
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The languages are not one to three different ones.
    #[error("one to three languages of en, sq, sr-Latn, sr-Cyrl")]
    Languages,
    /// Too many copies at once, or none.
    #[error("between 1 and {most} copies")]
    Copies {
        /// The most that are printed at once.
        most: u32,
    },
    /// A form needs its number.
    #[error("the form's number is missing")]
    NumberMissing,
    /// No form of this number was printed here.
    #[error("no form of this number was printed here")]
    FormUnknown,
    /// Several forms end with this number.
    #[error("several forms end with this number")]
    FormAmbiguous,
    /// The form was entered already, as this application.
    #[error("the form was entered already")]
    FormReturned(String),
    /// The form was declared void.
    #[error("the form is void")]
    FormVoid,
    /// The number stands in another row as well.
    #[error("the number stands in two rows")]
    FormTwice,
    /// No page of this identity waits.
    #[error("no page of this identity waits")]
    NoPage,
    /// A document cannot be composed.
    #[error("the document cannot be composed")]
    Composing,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Languages => Problem::new("form-languages").at("language"),
            Self::Copies { most } => Problem::new("form-copies").with("most", most).at("copies"),
            Self::NumberMissing => Problem::new("form-number-missing").at("number"),
            Self::FormUnknown => Problem::new("form-unknown").at("number"),
            Self::FormAmbiguous => Problem::new("form-ambiguous").at("number"),
            Self::FormReturned(application) => {
                Problem::new("form-returned").with("application", application).at("number")
            }
            Self::FormVoid => Problem::new("form-void").at("number"),
            Self::FormTwice => Problem::new("form-twice").at("number"),
            Self::NoPage => Problem::new("page-not-waiting"),
            Self::Composing => Problem::new("paper-not-set"),
        }
    }
}

/// The languages of a text such as `sq`, `en-sq` or `en-sq-sr-Latn`; `sr` alone is Serbian in Cyrillic.
///
/// # Errors
/// [`Error::Languages`] for anything but one to three different ones.
pub fn languages(text: &str) -> Result<Vec<Language>, Error> {
    let mut found: Vec<Language> = Vec::new();
    for part in text.trim().split(['-', '+', ',']) {
        match part.trim().to_ascii_lowercase().as_str() {
            "en" => found.push(Language::En),
            "sq" => found.push(Language::Sq),
            "sr" | "cyrl" if found.last() == Some(&Language::SrCyrl) && part.eq_ignore_ascii_case("cyrl") => {
            }
            "sr" => found.push(Language::SrCyrl),
            "latn" if found.last() == Some(&Language::SrCyrl) => {
                found.pop();
                found.push(Language::SrLatn);
            }
            _ => return Err(Error::Languages),
        }
    }
    let different = (0..found.len()).all(|i| !found[..i].contains(&found[i]));
    if (1..=3).contains(&found.len()) && different { Ok(found) } else { Err(Error::Languages) }
}
