//! What is typed about households, and reading it.

use serde::Deserialize;

use super::MOST;
use crate::Problem;
use crate::code::Code;

/// Who comes into a household, as typed. Personal: no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct MemberForm {
    /// An applicant, by number; empty for who is none.
    pub applicant: String,
    /// The name of who is no applicant.
    pub name: String,
    /// Their day of birth; it may stay empty.
    pub birth_date: String,
    /// What they are to the head, by its code.
    pub relation: String,
    /// Since when; empty means that nobody knows.
    pub on: String,
}

/// How many are counted without a name, as typed.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct CountsForm {
    /// Adults.
    pub other_adults: String,
    /// Children under 18.
    pub children: String,
}

/// Why and when somebody leaves, or becomes something else to the head, as typed.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct LeavingForm {
    /// The first day they are no longer what they were.
    pub on: String,
    /// Why they leave, by its code.
    pub because: String,
    /// What they become to the head, by its code.
    pub relation: String,
}

/// How many are counted without a name; a count out of range is a problem at its field.
pub(super) fn read_counts(form: &CountsForm, problems: &mut Vec<Problem>) -> (u32, u32) {
    let mut one = |typed: &str, field: &str| match typed.trim() {
        "" => 0,
        typed => typed.parse().ok().filter(|count| *count <= MOST).unwrap_or_else(|| {
            problems.push(Problem::new("household-count").with("most", MOST).at(field));
            0
        }),
    };
    (one(&form.other_adults, "other_adults"), one(&form.children, "children"))
}

/// A code of a closed list; one that is missing or unknown is a problem at its field.
pub(crate) fn one_of<T: Code>(typed: &str, field: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let found = T::from_code(typed.trim());
    if found.is_none() {
        let code = if typed.trim().is_empty() { "value-missing" } else { "not-on-list" };
        problems.push(Problem::new(code).at(field));
    }
    found
}
