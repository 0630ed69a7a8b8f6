//! What is known of a person when records are compared, as written.

/// A calendar day, as far as linking needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day {
    /// The year, such as 1983.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// A person's sex, where it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// One record about a person. Every field may be empty; a record without any name is compared all the same.
#[derive(Clone, Default)]
pub struct Record<'a> {
    /// The given name or names.
    pub given: &'a str,
    /// The family name or names.
    pub family: &'a str,
    /// The whole name, where its parts are not known apart. Used only when both parts are empty.
    pub full: &'a str,
    /// The sex.
    pub sex: Option<Sex>,
    /// The day of birth.
    pub birth: Option<Day>,
    /// The identity number.
    pub number: &'a str,
    /// Telephone numbers; the first two count.
    pub phones: [&'a str; 2],
    /// The house number.
    pub house: &'a str,
    /// The street, or the address without house number.
    pub address: &'a str,
    /// The village, town or suburb.
    pub settlement: &'a str,
    /// The postcode.
    pub postcode: &'a str,
    /// The municipality, in any one spelling or as a code.
    pub municipality: &'a str,
    /// A household known to the program.
    pub household: &'a str,
    /// The enterprise's number or name.
    pub enterprise: &'a str,
}
