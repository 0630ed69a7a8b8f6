//! Personal numbers: what their shape and check digit say. Odd numbers are doubted, never refused: some
//! people cannot obtain documents, and registers lose zeros.

use chrono::{Datelike, NaiveDate};

use super::Sex;

/// What kind of number it is by its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// Ten digits: Kosovo's personal number.
    Kosovo,
    /// Thirteen digits: the JMBG, which holds the day of birth and the sex.
    Jmbg,
    /// Anything else, such as a passport's number.
    Other,
}

/// A personal number as it can be kept, and what is doubtful about it. No `Debug`: it is personal.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalNumber {
    /// The number: digits where there are only digits, otherwise as written without blanks around.
    pub number: String,
    /// Its kind.
    pub kind: NumberKind,
    /// The day of birth a JMBG holds.
    pub birth_date: Option<NaiveDate>,
    /// The sex a JMBG holds.
    pub sex: Option<Sex>,
    /// Codes of doubts: `personal-number-unusual` (no known shape), `personal-number-check-digit`,
    /// `personal-number-zero-restored`.
    pub doubts: Vec<&'static str>,
}

impl PersonalNumber {
    /// Doubts from what the person says otherwise: `personal-number-birth-date`, `personal-number-sex`.
    #[must_use]
    pub fn against(&self, birth_date: Option<NaiveDate>, sex: Option<Sex>) -> Vec<&'static str> {
        let differs = |a: Option<_>, b: Option<_>| a.zip(b).is_some_and(|(a, b): (u32, u32)| a != b);
        let ordinal = |day: NaiveDate| day.num_days_from_ce().unsigned_abs();
        let rank = |sex: Sex| u32::from(sex == Sex::Male);
        let mut doubts = Vec::new();
        if differs(self.birth_date.map(ordinal), birth_date.map(ordinal)) {
            doubts.push("personal-number-birth-date");
        }
        if differs(self.sex.map(rank), sex.map(rank)) {
            doubts.push("personal-number-sex");
        }
        doubts
    }
}

/// Reads a personal number. Blanks, points, dashes and slashes between digits do not matter. One lost
/// leading zero is put back when the check digit then fits; without that the number stays as written.
#[must_use]
pub fn read_personal_number(text: &str) -> PersonalNumber {
    let written = text.trim();
    let compact: String = written
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '–' | '/' | '\''))
        .collect();
    if compact.is_empty() || !compact.bytes().all(|b| b.is_ascii_digit()) {
        return other(written);
    }
    match compact.len() {
        10 => kosovo(compact, Vec::new()),
        13 => jmbg(compact, Vec::new()),
        9 if kosovo_check_holds(&format!("0{compact}")) => {
            kosovo(format!("0{compact}"), vec!["personal-number-zero-restored"])
        }
        12 if jmbg_check_holds(&format!("0{compact}")) => {
            jmbg(format!("0{compact}"), vec!["personal-number-zero-restored"])
        }
        _ => other(&compact),
    }
}

fn other(number: &str) -> PersonalNumber {
    PersonalNumber {
        number: number.to_owned(),
        kind: NumberKind::Other,
        birth_date: None,
        sex: None,
        doubts: vec!["personal-number-unusual"],
    }
}

fn kosovo(number: String, mut doubts: Vec<&'static str>) -> PersonalNumber {
    if !kosovo_check_holds(&number) {
        doubts.push("personal-number-check-digit");
    }
    PersonalNumber { number, kind: NumberKind::Kosovo, birth_date: None, sex: None, doubts }
}

fn jmbg(number: String, mut doubts: Vec<&'static str>) -> PersonalNumber {
    let birth_date = jmbg_birth_date(&number);
    if !jmbg_check_holds(&number) || birth_date.is_none() {
        doubts.push("personal-number-check-digit");
    }
    let sex = digits(&number[9..12]).iter().fold(0, |n, d| n * 10 + d);
    let sex = if sex < 500 { Sex::Male } else { Sex::Female };
    PersonalNumber { number, kind: NumberKind::Jmbg, birth_date, sex: Some(sex), doubts }
}

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Eleven less the weighted sum's remainder by eleven; ten and eleven give zero.
fn check_digit(digits: &[u32], weights: &[u32]) -> u32 {
    let sum: u32 = digits.iter().zip(weights).map(|(d, w)| d * w).sum();
    match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    }
}

/// Whether the check digit of a ten-digit number fits; numbers that begin with 9 have none (domain §4).
fn kosovo_check_holds(number: &str) -> bool {
    let d = digits(number);
    d.first() == Some(&9) || d.get(9) == Some(&check_digit(&d, &[4, 3, 2, 7, 6, 5, 4, 3, 2]))
}

/// Whether the check digit of a thirteen-digit number fits (domain §4).
fn jmbg_check_holds(number: &str) -> bool {
    let d = digits(number);
    d.get(12) == Some(&check_digit(&d, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))
}

/// The day of birth in `DDMMYYY`: years 900 and up lie before 2000.
fn jmbg_birth_date(number: &str) -> Option<NaiveDate> {
    let part = |from: usize, to: usize| number.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(part(4, 7)?).ok()?;
    let year = if year >= 850 { 1000 + year } else { 2000 + year };
    NaiveDate::from_ymd_opt(year, part(2, 4)?, part(0, 2)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> (String, NumberKind, Vec<&'static str>) {
        let n = read_personal_number(text);
        (n.number, n.kind, n.doubts)
    }

    #[test]
    fn known_numbers() {
        assert_eq!(read("1234567892"), ("1234567892".into(), NumberKind::Kosovo, vec![]));
        assert_eq!(read(" 1234 567-892 "), ("1234567892".into(), NumberKind::Kosovo, vec![]));
        assert_eq!(read("1234567893").2, ["personal-number-check-digit"]);
        assert_eq!(read("9234567893").2, Vec::<&str>::new());
        assert_eq!(read("12345").2, ["personal-number-unusual"]);
        assert_eq!(read("P 123456"), ("P 123456".into(), NumberKind::Other, vec!["personal-number-unusual"]));
        assert_eq!(read("").2, ["personal-number-unusual"]);
    }

    #[test]
    fn a_jmbg_says_birth_and_sex() {
        let n = read_personal_number("0609990922483");
        assert_eq!((n.kind, n.doubts.len()), (NumberKind::Jmbg, 0));
        assert_eq!(n.birth_date, NaiveDate::from_ymd_opt(1990, 9, 6));
        assert_eq!(n.sex, Some(Sex::Male));
        assert!(n.against(NaiveDate::from_ymd_opt(1990, 9, 6), Some(Sex::Male)).is_empty());
        assert!(n.against(None, None).is_empty());
        assert_eq!(
            n.against(NaiveDate::from_ymd_opt(1991, 9, 6), Some(Sex::Female)),
            ["personal-number-birth-date", "personal-number-sex"]
        );
        assert_eq!(read_personal_number("1507998957436").sex, Some(Sex::Female));
        assert_eq!(read_personal_number("3102990922483").birth_date, None);
    }

    #[test]
    fn one_lost_zero_comes_back_where_the_check_digit_fits() {
        assert_eq!(
            read("609990922483"),
            ("0609990922483".into(), NumberKind::Jmbg, vec!["personal-number-zero-restored"])
        );
        assert_eq!(
            read("609990922484"),
            ("609990922484".into(), NumberKind::Other, vec!["personal-number-unusual"])
        );
    }

    proptest! {
        #[test]
        fn any_other_check_digit_is_doubted(body in 100_000_000_u64..900_000_000, wrong in 0_u32..10) {
            let d = digits(&body.to_string());
            let right = check_digit(&d, &[4, 3, 2, 7, 6, 5, 4, 3, 2]);
            prop_assert_eq!(read_personal_number(&format!("{body}{wrong}")).doubts.is_empty(), right == wrong);
        }

        #[test]
        fn nothing_written_makes_it_panic(text in ".{0,20}") {
            let _ = read_personal_number(&text);
        }
    }
}
