//! What the values of a column look like, whatever its heading says.

use chrono::{Datelike, NaiveDate};

use super::Field;
use super::cell_text::{shown, text};
use crate::cells::Cell;
use crate::format::{DayOrder, parse_day};
use crate::reference::{
    Recognised, RecognisedCommunity, recognise_community, recognise_component, recognise_municipality,
    recognise_returnee_answer, recognise_sector, recognise_sex, recognise_yes_no,
};

/// Values looked at per column: enough to judge, little enough for large files.
const SAMPLE: usize = 100;

/// Counts over the filled cells of one column.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    filled: u32,
    births: u32,
    recent_days: u32,
    personal_numbers: u32,
    phones: u32,
    places: u32,
    /// Of the places, how many are written exactly as our identities.
    pub identities: u32,
    communities: u32,
    sexes: u32,
    answers: u32,
    components: u32,
    sectors: u32,
    amounts: u32,
    small_counts: u32,
    words_of_names: u32,
    whole_names: u32,
}

impl Evidence {
    /// Looks at a column's cells.
    pub fn of<'a>(cells: impl Iterator<Item = &'a Cell>, today: NaiveDate) -> Self {
        let mut evidence = Self::default();
        for cell in cells.filter(|c| **c != Cell::Empty).take(SAMPLE) {
            evidence.look(cell, today);
        }
        evidence
    }

    fn look(&mut self, cell: &Cell, today: NaiveDate) {
        self.filled += 1;
        let day = match cell {
            Cell::Date(day) => Some(*day),
            Cell::DateTime(moment) => Some(moment.date()),
            _ => text(cell)
                .and_then(|t| parse_day(&t, DayOrder::DayFirst, today).ok())
                .map(|d| d.day)
                .filter(|_| !is_serial(cell)),
        };
        if let Some(day) = day {
            // Nobody applies before the age of fourteen, and no application is that old.
            if day.year() <= today.year() - 14 {
                self.births += 1;
            } else {
                self.recent_days += 1;
            }
            return;
        }
        let shown = shown(cell);
        let written = shown.trim();
        let digits = written.bytes().filter(u8::is_ascii_digit).count();
        let only_number_marks = written.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c));
        if digits == written.len() && matches!(digits, 9 | 10 | 12 | 13) && !written.starts_with("04") {
            self.personal_numbers += u32::from(matches!(digits, 10 | 13));
        }
        if only_number_marks && (8..=14).contains(&digits) && looks_like_phone(written) {
            self.phones += 1;
        }
        match cell {
            Cell::Number(n) => {
                self.amounts += u32::from(*n >= 20.0);
                self.small_counts += u32::from(n.fract() == 0.0 && (1.0..=20.0).contains(n));
            }
            Cell::Text(t) if digits > 0 => {
                if crate::format::parse_money(t).is_ok_and(|c| c.get() >= 2000) && digits < 9 {
                    self.amounts += 1;
                }
                self.small_counts += u32::from(digits == written.len() && digits <= 2);
            }
            _ => {}
        }
        if digits > 0 && !written.contains(char::is_alphabetic) {
            self.answers += u32::from(matches!(written, "0" | "1"));
            return;
        }
        let place = recognise_municipality(written) != Recognised::Unknown;
        let community = recognise_community(written) != RecognisedCommunity::Unknown;
        let sex = recognise_sex(written).is_some();
        let component = recognise_component(written).is_some();
        let sector = recognise_sector(written).is_some();
        let answer = recognise_returnee_answer(written).is_some() || recognise_yes_no(written).is_some();
        self.places += u32::from(place);
        self.identities += u32::from(crate::reference::municipality(written).is_some());
        self.communities += u32::from(community);
        self.sexes += u32::from(sex);
        self.components += u32::from(component);
        self.sectors += u32::from(sector);
        self.answers += u32::from(answer);
        if !(place || community || sex || component || sector || answer || digits > 0) {
            let words = written.split_whitespace().count();
            let like_names = written.chars().all(|c| c.is_alphabetic() || " -.'’,".contains(c))
                && written.split_whitespace().all(|w| w.chars().next().is_some_and(char::is_uppercase));
            self.words_of_names += u32::from(like_names && words <= 4);
            self.whole_names += u32::from(like_names && (2..=4).contains(&words));
        }
    }

    /// Whether there is anything to judge by.
    pub fn is_enough(&self) -> bool {
        self.filled >= 3
    }

    /// Whether places are written as our identities, as survey tools export them.
    pub fn holds_identities(&self) -> bool {
        self.identities * 5 >= self.filled * 4 && self.filled > 0
    }

    /// The share of values that fit a field, 0 to 100; `None` for fields that have no look of their own.
    pub fn fit(&self, field: Field) -> Option<u32> {
        let fitting = match field {
            Field::FullName => self.whole_names,
            Field::GivenName | Field::FamilyName => self.words_of_names,
            Field::Sex => self.sexes,
            Field::BirthDate => self.births,
            Field::ReceivedOn => self.recent_days,
            Field::PersonalNumber => self.personal_numbers,
            Field::Community => self.communities,
            Field::Municipality => self.places,
            Field::Phone => self.phones,
            Field::Returnee | Field::Disability => self.answers,
            Field::HouseholdSize => self.small_counts,
            Field::Component => self.components.max(self.answers),
            Field::Sector => self.sectors,
            Field::RequestedEur | Field::OwnShareEur => self.amounts,
            Field::Settlement
            | Field::Address
            | Field::HouseNumber
            | Field::Postcode
            | Field::EnterpriseName
            | Field::Notes => return None,
        };
        Some((fitting * 100).checked_div(self.filled).unwrap_or(0))
    }
}

/// Eight digits are a day only when they read as a plausible one; shorter figures are serial numbers,
/// which prove nothing.
fn is_serial(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(n) if *n < 10_000_000.0)
}

fn looks_like_phone(written: &str) -> bool {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    written.starts_with('+')
        || digits.starts_with("00")
        || ["04", "03", "02", "06"].iter().any(|start| digits.starts_with(start))
        || ["383", "381", "377", "386", "355", "389"]
            .iter()
            .any(|start| digits.starts_with(start) && digits.len() >= 11)
        || (digits.len() == 8
            && ["43", "44", "45", "46", "47", "48", "49", "38", "39", "28", "29"]
                .iter()
                .any(|s| digits.starts_with(s)))
}
