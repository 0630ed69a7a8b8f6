//! Small values of lists read as they are written: text, dates, years, yes and no, countries.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::NaiveDate;

use super::{Country, Sex};

/// Text with every run of spaces and control characters made one space.
pub(super) fn text(written: &str) -> String {
    let mut clean = String::with_capacity(written.len());
    for word in written.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.push_str(word);
    }
    clean
}

/// `2026-07-28`, alone or before a time (EU XML, UN), or `28/07/2026` (EU CSV).
pub(super) fn date(written: &str) -> Option<NaiveDate> {
    let written = written.trim();
    let day = written.split(['T', ' ']).next()?;
    // `2026-07-28+02:00` has a zone and no time.
    let day = if day.is_char_boundary(10) && day.len() > 10 { &day[..10] } else { day };
    NaiveDate::parse_from_str(day, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(day, "%d/%m/%Y")).ok()
}

/// A year a listed person can have been born in.
pub(super) fn year(written: &str) -> Option<i32> {
    written.trim().parse().ok().filter(|y| (1800..=2200).contains(y))
}

/// `true` and `false`, also as spreadsheets write them.
pub(super) fn yes(written: &str) -> bool {
    matches!(written.trim().to_ascii_lowercase().as_str(), "true" | "1" | "yes" | "y")
}

/// `M`, `F`, `Male`, `Female`.
pub(super) fn sex(written: &str) -> Option<Sex> {
    match written.trim().to_ascii_lowercase().as_str() {
        "m" | "male" => Some(Sex::Male),
        "f" | "female" => Some(Sex::Female),
        _ => None,
    }
}

/// A country; the EU writes `00` and UNKNOWN for none.
pub(super) fn country(code: &str, name: &str) -> Option<Country> {
    let code = code.trim().to_ascii_uppercase();
    let code =
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) { code } else { String::new() };
    let name = text(name);
    let name = if name.to_ascii_uppercase().starts_with("UNKNOWN") { String::new() } else { name };
    (!code.is_empty() || !name.is_empty()).then_some(Country { code, name })
}

/// The values in their order, each once.
pub(super) fn once<T: Hash + Eq + Clone>(values: &mut Vec<T>) {
    let mut seen = HashSet::with_capacity(values.len());
    values.retain(|v| seen.insert(v.clone()));
}
