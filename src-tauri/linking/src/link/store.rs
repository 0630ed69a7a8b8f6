//! The records that are compared, lean: texts are kept once and each record is a row of numbers.

use super::intern::{NONE, Texts};
use super::parts::{Names, parted};
use super::record::{Record, Sex};
use super::values::{bigrams, check_holds, packed};
use crate::names::{loose_word, words_of};

/// One record in numbers. Zero means that nothing is known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) given: u32,
    pub(super) family: u32,
    pub(super) birth: u32,
    pub(super) number: u32,
    pub(super) phones: [u32; 2],
    pub(super) house: u32,
    pub(super) address: u32,
    pub(super) settlement: u32,
    pub(super) postcode: u32,
    pub(super) municipality: u32,
    pub(super) household: u32,
    pub(super) enterprise: u32,
    pub(super) sex: u8,
    /// Whether the identity number passes its own check.
    pub(super) valid: bool,
}

/// The records of one comparison. A record is named by its place, counted from zero.
#[derive(Default)]
pub struct Records {
    pub(super) names: Names,
    pub(super) numbers: Texts,
    pub(super) phones: Texts,
    pub(super) houses: Texts,
    pub(super) addresses: Texts,
    pub(super) letters: Vec<Box<[u16]>>,
    pub(super) places: Texts,
    pub(super) others: Texts,
    pub(super) days: rustc_hash::FxHashMap<u32, u32>,
    pub(super) rows: Vec<Row>,
}

impl Records {
    /// No records.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a record and says its place.
    pub fn push(&mut self, record: &Record<'_>) -> u32 {
        let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let split;
        let (given, family) = if record.given.is_empty() && record.family.is_empty() {
            split = parted(record.full);
            (split.0.as_str(), split.1.as_str())
        } else {
            (record.given, record.family)
        };
        let number = alphanumeric(record.number);
        let birth = packed(record.birth);
        if birth != 0 {
            *self.days.entry(birth).or_default() += 1;
        }
        let address = self.addresses.number(&street(record.address));
        while self.letters.len() < self.addresses.len() {
            let text = self.addresses.text(u32::try_from(self.letters.len()).unwrap_or(NONE));
            self.letters.push(bigrams(text));
        }
        let row = Row {
            given: self.names.number(given),
            family: self.names.number(family),
            birth,
            valid: check_holds(&number),
            number: self.numbers.number(&number),
            phones: record.phones.map(|phone| self.phones.number(&national(phone))),
            house: self.houses.number(alphanumeric(record.house).trim_start_matches('0')),
            address,
            settlement: self.places.number(&folded(record.settlement)),
            postcode: self.places.number(&alphanumeric(record.postcode)),
            municipality: self.places.number(&folded(record.municipality)),
            household: self.others.number(&folded(record.household)),
            enterprise: self.others.number(&folded(record.enterprise)),
            sex: match record.sex {
                None => 0,
                Some(Sex::Female) => 1,
                Some(Sex::Male) => 2,
            },
        };
        self.rows.push(row);
        place
    }

    /// Takes the last record out again, with the texts only it had.
    pub(super) fn pop(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        if let Some(uses) = self.days.get_mut(&row.birth) {
            *uses -= 1;
        }
        // Texts go from the end, so those pushed last are released first.
        self.names.release(row.family);
        self.names.release(row.given);
        self.numbers.release(row.number);
        self.phones.release(row.phones[1]);
        self.phones.release(row.phones[0]);
        self.houses.release(row.house);
        self.addresses.release(row.address);
        self.letters.truncate(self.addresses.len());
        self.places.release(row.municipality);
        self.places.release(row.postcode);
        self.places.release(row.settlement);
        self.others.release(row.enterprise);
        self.others.release(row.household);
    }
}

fn alphanumeric(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Words in the loose folding.
fn folded(text: &str) -> String {
    words_of(text).map(|word| loose_word(&word)).collect::<Vec<_>>().join(" ")
}

/// An address without the words that only say that it is one.
fn street(text: &str) -> String {
    const SAY_NOTHING: [&str; 10] = ["ruga", "rr", "r", "ulica", "ul", "bb", "pn", "nr", "br", "fshati"];
    let words = words_of(text).map(|word| loose_word(&word));
    words.filter(|word| !SAY_NOTHING.contains(&word.as_str())).collect::<Vec<_>>().join(" ")
}

/// The national part of a telephone: country codes of the region and leading zeros do not count.
fn national(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    let rest = ["383", "381", "377", "386"]
        .iter()
        .find_map(|code| digits.strip_prefix(code).filter(|rest| rest.len() >= 8));
    rest.unwrap_or(digits).trim_start_matches('0').to_owned()
}
