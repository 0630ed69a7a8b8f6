//! What a row says, in one form whatever the columns' order and headings, so that the same row is known
//! again. What the officer adds (a value for every row, an answer) is not what the row says.

use super::Field;
use super::cell_text::{shown, text};
use super::check::Checker;
use super::place::Place;
use super::values::{amount, day, household_size, identity_digits, is_placeholder};
use crate::cells::Cell;
use crate::code::Code;
use crate::language::plain_joined;
use crate::people::identity::read_personal_number;
use crate::people::phone::read_phone;
use crate::reference::{
    Recognised, RecognisedCommunity, recognise_community, recognise_returnee_answer, recognise_sector,
    recognise_sex, recognise_yes_no,
};

/// The row's content. Personal: only its keyed hash is kept.
pub fn content(checker: &Checker<'_>, row: &[Cell], place: Option<&Place>) -> String {
    let mut out = String::with_capacity(256);
    let mut say = |name: &str, value: &str| {
        if !value.is_empty() {
            out.push_str(name);
            out.push('=');
            out.push_str(value);
            out.push('\u{1f}');
        }
    };
    let part = |field| checker.raw(row, field).and_then(text).unwrap_or_default();
    let parts = format!("{} {}", part(Field::GivenName), part(Field::FamilyName));
    say("name", &part(Field::FullName));
    say("parts", parts.trim());
    for field in Field::ALL.iter().copied() {
        if matches!(field, Field::FullName | Field::GivenName | Field::FamilyName) {
            continue;
        }
        let value = match checker.raw(row, field) {
            Some(cell) => canonical(checker, field, cell),
            None if field == Field::Municipality => {
                place.map(|p| place_of(checker, &p.written)).unwrap_or_default()
            }
            None => String::new(),
        };
        say(field.code(), &value);
    }
    out
}

fn canonical(checker: &Checker<'_>, field: Field, cell: &Cell) -> String {
    let written = shown(cell);
    let code = match field {
        Field::Sex => recognise_sex(&written).map(|v| v.code().to_owned()),
        Field::BirthDate | Field::ReceivedOn => day(cell, checker.order(field), checker.today())
            .ok()
            .and_then(|read| read.value)
            .map(|day| day.to_string()),
        Field::PersonalNumber => {
            identity_digits(cell).ok().map(|digits| read_personal_number(&digits).number)
        }
        Field::Community => match recognise_community(&written) {
            RecognisedCommunity::Own(community) => Some(community.code().to_owned()),
            RecognisedCommunity::Flagged { .. } | RecognisedCommunity::Unknown => None,
        },
        Field::Municipality => Some(place_of(checker, &written)),
        Field::Returnee => recognise_returnee_answer(&written).map(|v| v.code().to_owned()),
        Field::Disability => recognise_yes_no(&written).map(|v| v.to_string()),
        Field::HouseholdSize => household_size(cell).ok().and_then(|r| r.value).map(|v| v.to_string()),
        Field::Component => checker.component(&written).map(|v| v.code().to_owned()),
        Field::Sector => recognise_sector(&written).map(|v| v.code().to_owned()),
        Field::RequestedEur | Field::OwnShareEur => {
            amount(cell).ok().and_then(|r| r.value).map(|v| v.get().to_string())
        }
        Field::Phone => Some(read_phone(&written).kept),
        Field::FullName
        | Field::GivenName
        | Field::FamilyName
        | Field::Settlement
        | Field::Address
        | Field::HouseNumber
        | Field::Postcode
        | Field::EnterpriseName
        | Field::Notes => None,
    };
    code.unwrap_or_else(|| if is_placeholder(&written) { String::new() } else { plain_joined(&written) })
}

fn place_of(checker: &Checker<'_>, written: &str) -> String {
    match checker.place(written) {
        Recognised::One(municipality) => municipality.id.clone(),
        Recognised::Ambiguous(_) | Recognised::Unknown => plain_joined(written),
    }
}
