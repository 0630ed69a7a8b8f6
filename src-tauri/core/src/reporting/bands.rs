//! Age bands.

use chrono::{Datelike, NaiveDate};

/// The band a person born on `born` is in on `day`, such as `30–44`, `60+` or `0–17`. `starts` are the
/// first years of each band but the first, ascending. `None` for a birth after `day`.
pub(super) fn band(born: NaiveDate, day: NaiveDate, starts: &[u32]) -> Option<String> {
    let age = age(born, day)?;
    let from = starts.iter().copied().filter(|start| *start <= age).max().unwrap_or(0);
    let to = starts.iter().copied().filter(|start| *start > age).min();
    // An en dash: spreadsheets read 10-12 as a date.
    Some(to.map_or_else(|| format!("{from}+"), |to| format!("{from}–{}", to - 1)))
}

/// Whole years. Whoever was born on 29 February turns a year older on 1 March of a common year.
fn age(born: NaiveDate, day: NaiveDate) -> Option<u32> {
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    u32::try_from(day.year() - born.year() - i32::from(!had_birthday)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn bands_begin_on_the_birthday() {
        let starts = [18, 30, 45, 60];
        let of = |born: &str| band(day(born), day("2026-10-31"), &starts);
        assert_eq!(of("1996-10-31").as_deref(), Some("30–44"));
        assert_eq!(of("1996-11-01").as_deref(), Some("18–29"));
        assert_eq!(of("1930-01-01").as_deref(), Some("60+"));
        assert_eq!(of("2020-01-01").as_deref(), Some("0–17"));
        assert_eq!(of("2026-11-01"), None);
    }
}
