//! What a list says, the same whichever of the three formats it came in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who keeps the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The European Union's consolidated list of financial sanctions.
    EuropeanUnion,
    /// The United Nations Security Council's consolidated list.
    UnitedNations,
}

/// How the file was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// The European Union's XML 1.1: everything in attributes.
    FsfXml,
    /// The European Union's CSV 1.1: 118 columns, an entity over many rows.
    FsfCsv,
    /// The United Nations' XML: everything in the text of elements.
    UnXml,
}

/// One version of one list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct List {
    /// Who keeps it.
    pub source: Source,
    /// How the file was written.
    pub format: Format,
    /// The day the file itself says it was made.
    pub generated_on: Option<NaiveDate>,
    /// Everybody and everything listed, in the order of the file.
    pub entities: Vec<Listed>,
    /// What could not be taken as it stood, the first thousand of them.
    pub oddities: Vec<Oddity>,
}

/// A place where the file said something that could not be used. The list is still good; an officer may look.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Oddity {
    /// The line in the file, counted from 1.
    pub line: u64,
    /// The list's own number of the entity concerned.
    pub entity: String,
    /// What is odd.
    pub kind: Odd,
}

/// Kinds of oddity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Odd {
    /// No name at all: it is kept but can only be found by a document's number.
    Nameless,
    /// Neither person nor enterprise: it is taken as an enterprise.
    UnknownKind,
    /// A birth that is no date, or of a calendar we do not compare: it is left out.
    UnreadableBirth,
    /// Two entities bear one number: the second is joined to the first.
    RepeatedNumber,
}

/// A person, or anything else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A natural person.
    Person,
    /// An enterprise, association, group, authority or ship.
    Enterprise,
}

/// Somebody or something listed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Listed {
    /// The list's own number, the same in every version (`logicalId` of the EU, `DATAID` of the UN).
    pub id: String,
    /// Numbers by which acts and letters name it (`EU.27.28`, `QDi.001`).
    pub references: Vec<String>,
    /// Person or enterprise.
    pub kind: Kind,
    /// Every name, spelling and alias.
    pub names: Vec<Name>,
    /// Every birth given; lists give several when they do not know.
    pub births: Vec<Birth>,
    /// Citizenships of a person.
    pub citizenships: Vec<Country>,
    /// Passports, identity cards, registration numbers.
    pub identifications: Vec<Identification>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// The acts it is listed by.
    pub regulations: Vec<Regulation>,
    /// The day of listing, where told.
    pub designated_on: Option<NaiveDate>,
    /// Free words of the list.
    pub remarks: Vec<String>,
}

/// Whether the list itself trusts a name to identify.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// A name, or an alias of good quality.
    Strong,
    /// A nickname or an alias of low quality (`strong="false"`, `QUALITY` Low).
    Weak,
}

/// Sex as lists write it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// F.
    Female,
    /// M.
    Male,
}

/// One name of a listed entity. Parts that the list does not tell are empty.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Name {
    /// The whole name; composed of the parts where the list has only parts.
    pub whole: String,
    /// Given name.
    pub first: String,
    /// Name between given and family name, often the father's.
    pub middle: String,
    /// Family name.
    pub last: String,
    /// Whether it identifies.
    pub strength: Strength,
    /// Language code, empty when not told.
    pub language: String,
    /// The sex this name goes with.
    pub sex: Option<Sex>,
    /// Mr, Dr, Colonel.
    pub title: String,
    /// What the person is or was.
    pub function: String,
}

/// When somebody was born, as far as the list knows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// A day.
    Day(NaiveDate),
    /// A month of a year.
    Month {
        /// The year.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// A year only.
    Year(i32),
    /// Some year between these two, both counted.
    Between {
        /// The first year possible.
        from: i32,
        /// The last year possible.
        to: i32,
    },
}

/// A birth.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Birth {
    /// The time of it.
    pub when: When,
    /// The list itself is not sure of the time.
    pub circa: bool,
    /// Town or region, empty when not told.
    pub place: String,
    /// Country.
    pub country: Option<Country>,
}

/// A country or territory. Lists of the EU give the code and the English name, the UN the name only.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2, upper case; XK for Kosovo. Empty when not known.
    pub code: String,
    /// The name as the list writes it.
    pub name: String,
}

/// A document or a registration.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Identification {
    /// What it is, as the list writes it (`passport`, `id`, `regnumber`).
    pub kind: String,
    /// Its number as written.
    pub number: String,
    /// The same in Latin script, where the list gives it apart.
    pub latin_number: String,
    /// Who issued it.
    pub issued_by: String,
    /// The country that issued it.
    pub country: Option<Country>,
}

/// An address.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Address {
    /// Street and number, post box.
    pub street: String,
    /// Town, place or region.
    pub city: String,
    /// Post code.
    pub postcode: String,
    /// Country.
    pub country: Option<Country>,
}

/// The act an entity is listed by.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Regulation {
    /// The regime (`UKR`, `TAQA`; of the UN the list's type).
    pub programme: String,
    /// Number and title of the act.
    pub title: String,
    /// When it was published.
    pub published_on: Option<NaiveDate>,
    /// Where to read it.
    pub url: String,
}

impl Listed {
    /// An entity of which only the number is known yet.
    pub(crate) fn numbered(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            references: Vec::new(),
            kind: Kind::Enterprise,
            names: Vec::new(),
            births: Vec::new(),
            citizenships: Vec::new(),
            identifications: Vec::new(),
            addresses: Vec::new(),
            regulations: Vec::new(),
            designated_on: None,
            remarks: Vec::new(),
        }
    }

    /// The name to show: the first strong one.
    pub fn shown_name(&self) -> &str {
        let strong = self.names.iter().find(|n| n.strength == Strength::Strong);
        strong.or(self.names.first()).map_or("", |n| n.whole.as_str())
    }

    /// The sex all its names agree on.
    pub fn sex(&self) -> Option<Sex> {
        let mut told = self.names.iter().filter_map(|n| n.sex);
        let first = told.next()?;
        told.all(|s| s == first).then_some(first)
    }
}
