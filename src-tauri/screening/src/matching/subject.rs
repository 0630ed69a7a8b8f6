//! Whom a list is searched for.

use crate::lists::{Country, Kind, Sex, When};

/// A person or an organisation as the program knows it.
#[derive(Clone, PartialEq, Debug)]
pub struct Subject {
    /// Person or enterprise; a person is looked for among persons only.
    pub kind: Kind,
    /// Names, each whole: the one on the document, and others the person or organisation goes by.
    pub names: Vec<String>,
    /// The family name where it is known apart; it then counts more than the given name.
    pub family: Option<String>,
    /// A day, or a year where no more is known.
    pub birth: Option<When>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Citizenships, or the country of an organisation's seat.
    pub countries: Vec<Country>,
    /// Numbers of documents and registrations, as written.
    pub numbers: Vec<String>,
}

impl Subject {
    /// A person of whom only the name is known.
    pub fn person(name: &str) -> Self {
        Self {
            kind: Kind::Person,
            names: vec![name.to_owned()],
            family: None,
            birth: None,
            sex: None,
            countries: Vec::new(),
            numbers: Vec::new(),
        }
    }

    /// An organisation of which only the name is known.
    pub fn organisation(name: &str) -> Self {
        Self { kind: Kind::Enterprise, ..Self::person(name) }
    }
}

/// The letters and digits of a document's number, in capitals; nothing when it is too short to identify.
pub(super) fn number(written: &str) -> Option<String> {
    let plain: String =
        written.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    (plain.len() >= 6 && digits >= 4).then_some(plain)
}
