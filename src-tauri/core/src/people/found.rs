//! What a search found, and why: every match with the text it is about.

use super::phone::print_phone;
use super::records::ApplicantRow;
use super::search::{Field, Match, Texts, matching_part};

/// As much of a long text stands on either side of what was met.
const AROUND: usize = 32;

/// An applicant that a search found. No `Debug`: it is personal.
pub struct Found {
    /// The applicant, as the officer may see them.
    pub row: ApplicantRow,
    /// What each part of the query met.
    pub matches: Vec<MatchShown>,
}

/// A match and the text it is about, in three pieces; all of them empty where the text is gone.
pub struct MatchShown {
    /// The match.
    pub found: Match,
    /// What stands before.
    pub before: String,
    /// What was met, as written.
    pub met: String,
    /// What stands after.
    pub after: String,
}

/// The matches of an entry with the first of its texts that each is about.
#[must_use]
pub fn shown(texts: &Texts, matches: &[Match]) -> Vec<MatchShown> {
    matches.iter().map(|one| show(texts, one)).collect()
}

fn show(texts: &Texts, found: &Match) -> MatchShown {
    let of_field = texts.iter().filter(|(field, _)| *field == found.field);
    let pieces = of_field
        .map(|(field, text)| if *field == Field::Phone { print_phone(text) } else { text.clone() })
        .find_map(|text| {
            let part = matching_part(&text, found)?;
            let (before, rest) = text.split_at_checked(part.start)?;
            let (met, after) = rest.split_at_checked(part.len())?;
            Some((last(before), met.to_owned(), first(after)))
        });
    let (before, met, after) = pieces.unwrap_or_default();
    MatchShown { found: found.clone(), before, met, after }
}

fn first(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn last(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((start, c)) => format!("…{}", &text[start + c.len_utf8()..]),
        None => text.to_owned(),
    }
}
