//! Ages.

use chrono::{Datelike, NaiveDate};

/// Whole years on `day` of a person born on `born`; `None` for a birth after `day`. Whoever was born on
/// 29 February turns a year older on 1 March of a common year.
pub(super) fn age(born: NaiveDate, day: NaiveDate) -> Option<u8> {
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    u8::try_from(day.year() - born.year() - i32::from(!had_birthday)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_added_on_the_birthday() {
        let of = |born: &str, day: &str| age(born.parse().unwrap(), day.parse().unwrap());
        assert_eq!(of("1996-10-31", "2026-10-31"), Some(30));
        assert_eq!(of("1996-11-01", "2026-10-31"), Some(29));
        assert_eq!(of("2000-02-29", "2026-02-28"), Some(25));
        assert_eq!(of("2000-02-29", "2026-03-01"), Some(26));
        assert_eq!(of("2026-11-01", "2026-10-31"), None);
    }
}
