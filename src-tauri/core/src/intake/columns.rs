//! Which column is read as what: headings first, values as evidence for and against, and whatever the
//! officer says before both.

use super::Field;
use super::evidence::Evidence;
use super::headings::Heading;
use super::report::How;
use crate::code::Code;

/// What a column is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The field; `None` leaves the column unread.
    pub field: Option<Field>,
    /// How it was found.
    pub how: How,
    /// What speaks for it, 0 to 100: the heading's words, and how well the values fit them.
    pub confidence: u8,
}

impl Reading {
    const UNREAD: Self = Self { field: None, how: How::Unread, confidence: 0 };
}

/// Below this nothing is assigned.
const ENOUGH: i32 = 30;
/// What values alone are worth, where the heading says nothing.
const BY_VALUES: i32 = 34;
/// Fields whose values are so much their own that they need no heading.
const TELLING: [Field; 8] = [
    Field::BirthDate,
    Field::PersonalNumber,
    Field::Phone,
    Field::Municipality,
    Field::Community,
    Field::Sex,
    Field::Sector,
    Field::ReceivedOn,
];

/// Assigns a field to each column, each field at most once. `chosen` are the officer's decisions.
pub fn assign(
    headings: &[Heading],
    evidence: &[Evidence],
    chosen: &[(usize, Option<Field>)],
) -> Vec<Reading> {
    let mut readings = vec![Reading::UNREAD; headings.len()];
    for (column, field) in chosen {
        if *column >= readings.len() {
            continue;
        }
        // Said later, it counts: what was chosen for this file goes before what a profile says.
        for reading in readings.iter_mut().filter(|reading| field.is_some() && reading.field == *field) {
            *reading = Reading::UNREAD;
        }
        readings[*column] = Reading { field: *field, how: How::Chosen, confidence: 100 };
    }
    let mut taken: Vec<Field> = readings.iter().filter_map(|reading| reading.field).collect();
    let mut claims = claims(headings, evidence);
    claims.sort_by(|a, b| b.sure.cmp(&a.sure).then(a.column.cmp(&b.column)));
    for claim in claims {
        let Some(reading) = readings.get_mut(claim.column) else { continue };
        if claim.sure >= ENOUGH && reading.how == How::Unread && !taken.contains(&claim.field) {
            *reading = Reading { field: Some(claim.field), how: claim.how, confidence: claim.confidence() };
            taken.push(claim.field);
        }
    }
    readings
}

struct Claim {
    column: usize,
    field: Field,
    sure: i32,
    how: How,
}

impl Claim {
    /// What heading and values together are worth, of 100: a heading known word for word whose values fit.
    fn confidence(&self) -> u8 {
        let full = match self.how {
            // Values alone can be another field's as well.
            How::Values => 60,
            _ => 125,
        };
        let of = if self.how == How::Values { BY_VALUES } else { full };
        u8::try_from((self.sure.clamp(0, of) * full.min(100) + of / 2) / of).unwrap_or(100)
    }
}

fn claims(headings: &[Heading], evidence: &[Evidence]) -> Vec<Claim> {
    // "Ime" beside "Prezime" is the given name; alone it is the whole name.
    let has_family = headings.iter().any(|h| h.sure_of(Field::FamilyName) >= super::headings::KNOWN);
    let mut claims = Vec::new();
    for (column, (heading, evidence)) in headings.iter().zip(evidence).enumerate() {
        if heading.unread {
            continue;
        }
        for (field, sure) in &heading.fields {
            let mut sure = i32::from(*sure);
            if *field == Field::FullName && has_family && heading.sure_of(Field::GivenName) > 0 {
                sure -= 40;
            }
            if *field == Field::GivenName && !has_family && heading.sure_of(Field::FullName) > 0 {
                sure -= 40;
            }
            sure += match evidence.fit(*field) {
                Some(fit) if evidence.is_enough() => weight(fit),
                _ => 0,
            };
            claims.push(Claim { column, field: *field, sure, how: How::Heading });
        }
        if heading.fields.is_empty() && evidence.is_enough() {
            claims.extend(by_values(column, evidence, has_family));
        }
    }
    claims
}

/// What values add to or take from a heading's words.
fn weight(fit: u32) -> i32 {
    match fit {
        70.. => 25,
        40..70 => 10,
        10..40 => 0,
        _ => -25,
    }
}

fn by_values(column: usize, evidence: &Evidence, has_family: bool) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    for field in Field::ALL.iter().copied().filter(|f| TELLING.contains(f)) {
        if evidence.fit(field).is_some_and(|fit| fit >= 80) {
            claims.push(Claim { column, field, sure: BY_VALUES, how: How::Values });
        }
    }
    // Nothing but names is a whole name, if nothing else says where names are.
    if claims.is_empty() && !has_family && evidence.fit(Field::FullName).is_some_and(|fit| fit >= 80) {
        claims.push(Claim { column, field: Field::FullName, sure: ENOUGH, how: How::Values });
    }
    claims
}
