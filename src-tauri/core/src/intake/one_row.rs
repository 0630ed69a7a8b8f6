//! Reading one row: every field of it, what rejects it, what is doubted.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::cell_text::{shown, text};
use super::check::{Candidate, Checker, Doubt, Fault};
use super::place::Place;
use super::values::{Read, day, household_size, identity_digits, is_placeholder, marked_amount};
use super::{Field, Flag};
use crate::cells::Cell;
use crate::code::{Code, Stored};
use crate::language::plain_joined;
use crate::money::Cents;
use crate::people::identity::read_personal_number;
use crate::people::phone::read_phone;
use crate::people::records::Person;
use crate::reference::{
    Recognised, RecognisedCommunity, recognise_community, recognise_returnee_answer, recognise_sector,
    recognise_sex, recognise_yes_no,
};

/// Fields that every application should have: their absence is always doubted, that of the others only
/// where the register has a column for them.
const EXPECTED: [Field; 7] = [
    Field::Sex,
    Field::BirthDate,
    Field::PersonalNumber,
    Field::Municipality,
    Field::Component,
    Field::RequestedEur,
    Field::ReceivedOn,
];
/// The others whose blank cells are doubted.
const WELCOME: [Field; 6] = [
    Field::Community,
    Field::Phone,
    Field::Returnee,
    Field::HouseholdSize,
    Field::Sector,
    Field::OwnShareEur,
];

/// Ages outside this are doubted: nobody older is known, and children do not apply.
const AGES: std::ops::RangeInclusive<i32> = 16..=110;

/// The reading of one row, with what was found on the way.
pub(super) struct OneRow<'w, 'a> {
    checker: &'w Checker<'a>,
    row: &'w [Cell],
    /// What rejects the row.
    pub faults: Vec<Fault>,
    /// What is odd or missing.
    pub doubts: Vec<Doubt>,
    /// What was written and could not be placed.
    pub notes: Vec<String>,
    /// What the file says where a fix gave the value.
    pub as_written: RefCell<BTreeMap<Field, String>>,
}

impl<'w, 'a> OneRow<'w, 'a> {
    /// A row that nothing has been read of yet.
    pub fn new(checker: &'w Checker<'a>, row: &'w [Cell]) -> Self {
        Self {
            checker,
            row,
            faults: Vec::new(),
            doubts: Vec::new(),
            notes: Vec::new(),
            as_written: RefCell::default(),
        }
    }

    /// Reads it whole; nothing when it has no name.
    pub fn read(&mut self, place: Option<&Place>) -> Option<Candidate> {
        let person = self.name();
        let mut person = person?;
        if let Some(notes) = self.text(Field::Notes) {
            self.notes.push(notes);
        }
        if let Some(name) = self.text(Field::EnterpriseName) {
            self.note(Field::EnterpriseName, &name);
        }
        person.sex = self.word(Field::Sex, "unknown-sex", recognise_sex).map(Stored::Known);
        person.birth_date = self.birth_date();
        person.community = self.community();
        person.displacement =
            self.word(Field::Returnee, "unknown-returnee", recognise_returnee_answer).map(Stored::Known);
        person.disability = self.word(Field::Disability, "unknown-disability", recognise_yes_no);
        person.phone = self.phone();
        person.settlement = self.text(Field::Settlement);
        if let Some((municipality, settlement)) = self.municipality(place) {
            person.municipality = Some(municipality);
            person.settlement = person.settlement.or(settlement);
        }
        person.address = self.text(Field::Address);
        person.house_number = self.text(Field::HouseNumber);
        person.postcode = self.postcode();
        let personal_number = self.personal_number(&person);
        let checker = self.checker;
        let component = self.word(Field::Component, "unknown-component", |w| checker.component(w));
        let sector = self.word(Field::Sector, "unknown-sector", recognise_sector);
        let household_size = self.figure(Field::HouseholdSize, household_size);
        let marked = |field| checker.decisions().decimals.get(&field).copied();
        let requested =
            self.figure(Field::RequestedEur, |cell| marked_amount(cell, marked(Field::RequestedEur)));
        let own_share = self.figure(Field::OwnShareEur, |cell| {
            // Nothing of one's own to add is an answer like any other.
            marked_amount(cell, marked(Field::OwnShareEur)).map(|read| match read.value {
                Some(Cents::ZERO) => Read::sure(Cents::ZERO),
                _ => read,
            })
        });
        if let (Some(requested), Some(own)) = (requested, own_share)
            && own > requested
            && requested > Cents::ZERO
        {
            self.doubt(Field::OwnShareEur, "own-share-larger");
        }
        let received_on = self.received_on();
        for field in EXPECTED.into_iter().chain(WELCOME.into_iter().filter(|f| self.checker.has(*f))) {
            // A call is for one component: whoever answers it need not say so.
            let by_call = field == Field::Component && self.checker.decisions().asked.is_some();
            let by_place = field == Field::Municipality && place.is_some();
            let said = self.cell(field).is_some() || by_place || by_call;
            if !said {
                self.doubt(field, "missing");
            }
        }
        Some(Candidate {
            person,
            personal_number,
            component,
            sector,
            requested,
            own_share,
            household_size,
            received_on,
            notes: None,
            doubts: Vec::new(),
            as_written: BTreeMap::new(),
            answering: None,
        })
    }

    /// The cell of a field: what the officer gives to every row, else the file's, or what the officer
    /// says it means. Placeholders such as `-` and `n/a` are nothing.
    fn cell(&self, field: Field) -> Option<Cell> {
        if let Some(cell) = self.checker.decisions().set.get(&field) {
            return Some(cell.clone());
        }
        let cell = self.checker.raw(self.row, field)?;
        let written = shown(cell);
        if let Some(answer) = self.checker.decisions().answers.get(&(field, plain_joined(&written))) {
            self.as_written.borrow_mut().insert(field, written);
            return Some(answer.clone());
        }
        // A tick or a dash is an answer in columns of yes and no; "none" is one about displacement.
        let closed = matches!(field, Field::Returnee | Field::Disability | Field::Component);
        (closed && !plain_joined(&written).is_empty() || !is_placeholder(&written) || is_tick(&written))
            .then(|| cell.clone())
    }

    fn text(&self, field: Field) -> Option<String> {
        self.cell(field).as_ref().and_then(text)
    }

    fn doubt(&mut self, field: Field, code: &str) {
        self.doubt_word(field, code, None);
    }

    fn doubt_word(&mut self, field: Field, code: &str, written: Option<String>) {
        let column = self.checker.column_name(field);
        self.doubts.push(Doubt { flag: Flag::new(code, field), field, column, written });
    }

    /// Whether what cannot be read in a field is left out by the officer's word: kept as a note and marked.
    fn is_left_out(&mut self, field: Field) -> bool {
        if !self.checker.decisions().leave_out.contains(&field) {
            return false;
        }
        if let Some(written) = self.checker.raw(self.row, field).map(shown) {
            self.note(field, &written);
            self.as_written.borrow_mut().insert(field, written);
        }
        self.doubt(field, "left-out");
        true
    }

    fn fault(&mut self, field: Field, code: &'static str) {
        if self.is_left_out(field) {
            return;
        }
        let column = self.checker.column_name(field);
        self.faults.push(Fault::new(column, Some(field), code));
    }

    /// Keeps a word that could not be placed, under its column's heading.
    fn note(&mut self, field: Field, written: &str) {
        let column = self.checker.column_name(field);
        self.notes.push(if column.is_empty() { written.to_owned() } else { format!("{column}: {written}") });
    }

    /// The name as written: a whole name stays as it is, two columns give given and family name.
    fn name(&mut self) -> Option<Person> {
        let full = self.text(Field::FullName);
        let given = self.text(Field::GivenName);
        let family = self.text(Field::FamilyName);
        let parts = given.is_some() || family.is_some();
        let written = full.clone().unwrap_or_else(|| {
            [&given, &family].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
        });
        if !written.chars().any(char::is_alphabetic) {
            let field = [Field::FullName, Field::GivenName, Field::FamilyName]
                .into_iter()
                .find(|f| self.checker.has(*f))
                .unwrap_or(Field::FullName);
            self.fault(field, "no-name");
            return None;
        }
        let mut person = Person::named(written.clone());
        if parts {
            if full.is_none() && (given.is_none() || family.is_none()) {
                let empty = if given.is_none() { Field::GivenName } else { Field::FamilyName };
                self.doubt(empty, "name-part-missing");
            }
            person.given_name = given;
            person.family_name = family;
        } else if let Some(family_first) = self.checker.family_first() {
            let words: Vec<&str> = written.split([' ', ',']).filter(|w| !w.is_empty()).collect();
            // With three words nobody can say which two belong together.
            if let [first, second] = words.as_slice() {
                let (given, family) = if family_first { (second, first) } else { (first, second) };
                person.given_name = Some((*given).to_owned());
                person.family_name = Some((*family).to_owned());
            }
        }
        if written.chars().any(|c| c.is_ascii_digit()) || written.chars().count() > 80 {
            let field = if full.is_some() { Field::FullName } else { Field::GivenName };
            self.doubt(field, "name-unusual");
        }
        Some(person)
    }

    /// A word of a closed list; one that is not on it is doubted and kept among the notes.
    fn word<T>(&mut self, field: Field, doubt: &str, recognise: impl Fn(&str) -> Option<T>) -> Option<T> {
        let written = self.text(field)?;
        let found = recognise(&written);
        if found.is_none() {
            self.note(field, &written);
            self.doubt_word(field, doubt, Some(written));
        }
        found
    }

    fn figure<T>(
        &mut self,
        field: Field,
        read: impl Fn(&Cell) -> Result<Read<T>, &'static str>,
    ) -> Option<T> {
        let cell = self.cell(field)?;
        match read(&cell) {
            Ok(found) => {
                for doubt in &found.doubts {
                    self.doubt(field, doubt);
                }
                if found.value.is_none() {
                    self.note(field, &shown(&cell));
                }
                found.value
            }
            Err(code) => {
                self.fault(field, code);
                None
            }
        }
    }

    fn birth_date(&mut self) -> Option<NaiveDate> {
        let (order, today) = (self.checker.order(Field::BirthDate), self.checker.today());
        let born = self.figure(Field::BirthDate, |cell| {
            let mut read = day(cell, order, today)?;
            // A year of two figures that lies ahead belongs to the last century.
            if read.doubts.contains(&"century-assumed") {
                read.value = read.value.map(|born| {
                    if born > today { born.with_year(born.year() - 100).unwrap_or(born) } else { born }
                });
            }
            Ok(read)
        })?;
        if born > today {
            self.fault(Field::BirthDate, "birth-in-future");
            return None;
        }
        let birthday_passed = (today.month(), today.day()) >= (born.month(), born.day());
        let age = today.year() - born.year() - i32::from(!birthday_passed);
        if !AGES.contains(&age) {
            self.doubt(Field::BirthDate, "age-odd");
        }
        Some(born)
    }

    fn received_on(&mut self) -> Option<NaiveDate> {
        let (order, today) = (self.checker.order(Field::ReceivedOn), self.checker.today());
        let received = self.figure(Field::ReceivedOn, |cell| day(cell, order, today))?;
        // The programme's first phase began in May 2010 (domain: programme).
        if received > today {
            self.doubt(Field::ReceivedOn, "received-in-future");
        } else if received.year() < 2010 {
            self.doubt(Field::ReceivedOn, "received-long-ago");
        }
        Some(received)
    }

    fn community(&mut self) -> Option<String> {
        let written = self.text(Field::Community)?;
        match recognise_community(&written) {
            RecognisedCommunity::Own(community) => Some(community.code().to_owned()),
            // The word itself is neither kept nor shown: the person must be asked.
            RecognisedCommunity::Flagged { .. } => {
                self.doubt(Field::Community, "community-term");
                None
            }
            RecognisedCommunity::Unknown => {
                self.note(Field::Community, &written);
                self.doubt_word(Field::Community, "unknown-community", Some(written));
                None
            }
        }
    }

    /// The municipality, and the settlement where the officer's answer names one.
    fn municipality(&mut self, place: Option<&Place>) -> Option<(String, Option<String>)> {
        let own = self.text(Field::Municipality);
        let (written, column) = match (own, place) {
            (Some(own), _) => (own, self.checker.column_name(Field::Municipality)),
            (None, Some(place)) => {
                let folded = plain_joined(&place.written);
                let answer = self.checker.decisions().answers.get(&(Field::Municipality, folded));
                if answer.is_some() {
                    self.as_written.borrow_mut().insert(Field::Municipality, place.written.clone());
                }
                (answer.and_then(text).unwrap_or_else(|| place.written.clone()), place.label.clone())
            }
            (None, None) => return None,
        };
        // What the officer says is one of our identities.
        let (named, settlement) = match written.split_once('/').filter(|_| self.is_decided(place)) {
            Some((named, settlement)) => (named.trim(), Some(settlement.trim().to_owned())),
            None => (written.as_str(), None),
        };
        let decided = crate::reference::municipality(named).filter(|_| self.is_decided(place));
        let recognised = decided.map_or_else(|| self.checker.place(named), Recognised::One);
        let (code, choices) = match recognised {
            Recognised::One(municipality) => {
                return Some((municipality.id.clone(), settlement.filter(|s| !s.is_empty())));
            }
            Recognised::Ambiguous(all) => ("ambiguous-municipality", all),
            Recognised::Unknown => ("unknown-municipality", Vec::new()),
        };
        if self.is_left_out(Field::Municipality) {
            return None;
        }
        let mut args = BTreeMap::new();
        if !choices.is_empty() {
            let names: Vec<&str> = choices.iter().map(|m| m.display_dual.as_str()).collect();
            args.insert("choices".to_owned(), names.join(", "));
        }
        self.faults.push(Fault {
            args,
            written: Some(written),
            choices: choices.iter().map(|m| m.id.clone()).collect(),
            ..Fault::new(column, Some(Field::Municipality), code)
        });
        None
    }

    /// Whether the municipality comes from the officer and not from the file.
    fn is_decided(&self, place: Option<&Place>) -> bool {
        let raw = self.checker.raw(self.row, Field::Municipality).map(shown);
        let raw = raw.or_else(|| place.map(|p| p.written.clone())).unwrap_or_default();
        self.checker.decisions().set.contains_key(&Field::Municipality)
            || self.checker.decisions().answers.contains_key(&(Field::Municipality, plain_joined(&raw)))
    }

    fn postcode(&mut self) -> Option<String> {
        let written = self.text(Field::Postcode)?;
        let code = written.strip_suffix(".0").unwrap_or(&written).replace(' ', "");
        if code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit()) {
            self.doubt(Field::Postcode, "postcode-unusual");
        }
        Some(code)
    }

    fn phone(&mut self) -> Option<String> {
        let read = read_phone(&self.text(Field::Phone)?);
        for doubt in read.doubts {
            self.doubt(Field::Phone, doubt);
        }
        Some(read.kept)
    }

    fn personal_number(&mut self, person: &Person) -> Option<String> {
        let cell = self.cell(Field::PersonalNumber)?;
        let digits = match identity_digits(&cell) {
            Ok(digits) => digits,
            Err(doubt) => {
                self.doubt(Field::PersonalNumber, doubt);
                return None;
            }
        };
        let read = read_personal_number(&digits);
        let sex = person.sex.as_ref().and_then(Stored::known);
        for doubt in read.doubts.iter().copied().chain(read.against(person.birth_date, sex)) {
            self.doubt(Field::PersonalNumber, doubt);
        }
        Some(read.number)
    }
}

fn is_tick(text: &str) -> bool {
    recognise_yes_no(text).is_some()
}
