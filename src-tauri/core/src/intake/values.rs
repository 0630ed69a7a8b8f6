//! Cells of a register to values: days, amounts, counts, numbers of persons. What is odd comes with a
//! doubt, what cannot be read with the code of the problem.

use chrono::{Days, NaiveDate};

use super::DecimalMark;
use super::cell_text::text;
use crate::cells::Cell;
use crate::format::{DayOrder, Unreadable, cents_of_number, parse_day, parse_money};
use crate::language::plain;
use crate::money::Cents;

/// A value with the doubts about it; no value where it could not be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    /// The value.
    pub value: Option<T>,
    /// Codes of doubts, without the `flag-`.
    pub doubts: Vec<&'static str>,
}

impl<T> Read<T> {
    /// A value without doubts.
    pub fn sure(value: T) -> Self {
        Self { value: Some(value), doubts: Vec::new() }
    }

    /// A value with a doubt.
    pub fn doubted(value: T, doubt: &'static str) -> Self {
        Self { value: Some(value), doubts: vec![doubt] }
    }

    /// Nothing that could be kept, and why.
    pub fn lost(doubt: &'static str) -> Self {
        Self { value: None, doubts: vec![doubt] }
    }
}

/// What people write where they have nothing to write.
pub fn is_placeholder(text: &str) -> bool {
    let folded = plain(text);
    folded.is_empty()
        || matches!(
            folded.as_str(),
            "n a"
                | "na"
                | "nan"
                | "null"
                | "nil"
                | "none"
                | "nema"
                | "nuk ka"
                | "s ka"
                | "ska"
                | "unknown"
                | "nepoznat"
                | "nepoznato"
                | "nepoznata"
                | "panjohur"
                | "i panjohur"
                | "e panjohur"
                | "bez"
                | "not available"
                | "nije poznato"
                | "nuk dihet"
                | "xx"
                | "xxx"
                | "tbd"
        )
}

/// A day. Text in the column's order, ISO with or without time, `YYYYMMDD` as text or number, or a
/// workbook's serial number where the cell lost its format.
///
/// # Errors
/// The problem's code.
pub fn day(cell: &Cell, order: DayOrder, today: NaiveDate) -> Result<Read<NaiveDate>, &'static str> {
    let written = match cell {
        Cell::Date(day) => return Ok(Read::sure(*day)),
        Cell::DateTime(moment) => return Ok(Read::sure(moment.date())),
        Cell::Number(number) if number.fract() != 0.0 => {
            return serial(number.trunc()).map(Read::sure).ok_or(Unreadable::NotADay.code());
        }
        _ => text(cell).unwrap_or_default(),
    };
    let figures = written.trim_end_matches('.');
    if figures.len() <= 5 && !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit()) {
        let number: u32 = figures.parse().map_err(|_| Unreadable::NotADay.code())?;
        // Four figures that read as a year of somebody alive are a year; the day is not known.
        if (1900..=2100).contains(&number) {
            return Ok(Read::lost("year-only"));
        }
        return serial(f64::from(number)).map(Read::sure).ok_or(Unreadable::NotADay.code());
    }
    let read = parse_day(&written, order, today).map_err(Unreadable::code)?;
    Ok(if read.century_assumed { Read::doubted(read.day, "century-assumed") } else { Read::sure(read.day) })
}

/// The day of a workbook's serial number, from 1900-03-01 on, where Excel's calendar and ours agree.
fn serial(number: f64) -> Option<NaiveDate> {
    if !(61.0..=80_000.0).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the bounds above")]
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(number as u64))
}

/// Above this an amount is doubted: the ceiling of support to third parties in EU rules (EUR 60,000).
const LARGE: Cents = Cents::new(6_000_000);

/// An amount in EUR.
///
/// # Errors
/// The problem's code, when it is not a number.
pub fn amount(cell: &Cell) -> Result<Read<Cents>, &'static str> {
    let read = match cell {
        Cell::Number(number) => cents_of_number(*number),
        _ => parse_money(&text(cell).unwrap_or_default()),
    };
    match read {
        Ok(cents) if cents == Cents::ZERO => Ok(Read::doubted(cents, "amount-zero")),
        Ok(cents) if cents > LARGE => Ok(Read::doubted(cents, "amount-large")),
        Ok(cents) => Ok(Read::sure(cents)),
        Err(Unreadable::TooManyDecimals) => Ok(match rounded(cell) {
            Some(cents) => Read::doubted(cents, "amount-rounded"),
            None => Read::lost("amount-unusual"),
        }),
        Err(Unreadable::Negative) => Ok(Read::lost("amount-negative")),
        Err(Unreadable::TooLarge) => Ok(Read::lost("amount-unusual")),
        Err(Unreadable::OtherCurrency) => Ok(Read::lost("other-currency")),
        Err(reason) => Err(reason.code()),
    }
}

/// [`amount`], where the officer says which mark parts the cents: the other one then parts thousands.
///
/// # Errors
/// As [`amount`].
pub fn marked_amount(cell: &Cell, mark: Option<DecimalMark>) -> Result<Read<Cents>, &'static str> {
    let (Some(mark), Cell::Text(written)) = (mark, cell) else { return amount(cell) };
    let (cents, thousands) = match mark {
        DecimalMark::Comma => (',', '.'),
        DecimalMark::Point => ('.', ','),
    };
    let bare: String = written.chars().filter(|c| *c != thousands).collect();
    // Three figures behind a single mark would be taken for thousands: here they are decimals.
    let figures: String = bare.chars().filter(|c| c.is_ascii_digit() || *c == cents).collect();
    let decimals = figures.rsplit_once(cents).map_or(0, |(_, behind)| behind.len());
    let plain = bare.replace(cents, ".");
    amount(&Cell::Text(if decimals == 3 { format!("{}0", plain.trim_end()) } else { plain }))
}

/// What spreadsheets compute has more decimals than money.
fn rounded(cell: &Cell) -> Option<Cents> {
    let number = match cell {
        Cell::Number(number) => *number,
        _ => {
            let text = text(cell)?.replace(['\u{a0}', ' '], "");
            let text = if text.contains('.') { text } else { text.replace(',', ".") };
            text.parse().ok()?
        }
    };
    cents_of_number((number * 100.0).round() / 100.0).ok()
}

/// Members of a household.
///
/// # Errors
/// The problem's code, when no number is written.
pub fn household_size(cell: &Cell) -> Result<Read<u32>, &'static str> {
    let written = text(cell).unwrap_or_default();
    let figures: String = match cell {
        Cell::Number(number) if number.fract() != 0.0 || *number < 0.0 => {
            return Ok(Read::lost("household-size-unusual"));
        }
        _ => written.strip_suffix(".0").unwrap_or(&written).chars().filter(char::is_ascii_digit).collect(),
    };
    // "5 članova" says five; "3 + 2" or "3-4" says two things.
    let runs = written.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).count();
    if figures.is_empty() {
        return Err(Unreadable::NotANumber.code());
    }
    match figures.parse::<u32>() {
        Ok(size @ 1..=25) if runs == 1 || written.ends_with(".0") => Ok(Read::sure(size)),
        Ok(size @ 26..=99) if runs == 1 => Ok(Read::doubted(size, "household-size-unusual")),
        _ => Ok(Read::lost("household-size-unusual")),
    }
}

/// The digits of an identity number as a workbook keeps it: a number without point and exponent, or text
/// with blanks and dashes. `Err` when a spreadsheet has rounded the last digits away.
pub fn identity_digits(cell: &Cell) -> Result<String, &'static str> {
    // Beyond this doubles skip whole numbers.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Cell::Number(number) = cell {
        let whole = number.fract() == 0.0 && (0.0..EXACT).contains(number);
        return if whole { Ok(format!("{number:.0}")) } else { Err("personal-number-rounded") };
    }
    let written = text(cell).unwrap_or_default();
    if let Some(expanded) = without_exponent(&written) {
        return expanded.ok_or("personal-number-rounded");
    }
    let compact: String = written.chars().filter(|c| !c.is_whitespace() && !"-./'’".contains(*c)).collect();
    let trimmed = written.strip_suffix(".0").filter(|t| t.bytes().all(|b| b.is_ascii_digit()));
    Ok(trimmed.map_or(compact, str::to_owned))
}

/// `1,504988962874E+12` as digits; `Some(None)` when digits are lost, `None` when there is no exponent.
fn without_exponent(text: &str) -> Option<Option<String>> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let exponent: usize = exponent.trim_start_matches('+').parse().ok()?;
    let (whole, part) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 1 || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    Some((part.len() >= exponent).then(|| format!("{whole}{}", &part[..exponent])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn t(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    fn read_day(cell: &Cell) -> Result<Option<String>, &'static str> {
        day(cell, DayOrder::DayFirst, today()).map(|r| r.value.map(|d| d.to_string()))
    }

    #[test]
    fn days_in_every_shape() {
        for cell in [
            t("26.05.1961"),
            t("26.05.1961."),
            t(" 26. 5. 1961. "),
            t("26/05/1961"),
            t("26-05-1961"),
            t("1961-05-26"),
            t("19610526"),
            Cell::Number(19_610_526.0),
            Cell::Number(22_427.0),
            t("22427"),
            Cell::Number(22_427.5),
            t("1961-05-26T10:17:00.000+02:00"),
            t("1961-05-26 00:00:00"),
        ] {
            assert_eq!(read_day(&cell), Ok(Some("1961-05-26".to_owned())), "{cell:?}");
        }
    }

    #[test]
    fn days_that_are_none() {
        for (cell, code) in
            [(t("31.02.2026"), "no-such-day"), (t("proleće"), "not-a-day"), (Cell::Number(7.0), "not-a-day")]
        {
            assert_eq!(read_day(&cell), Err(code), "{cell:?}");
        }
        assert_eq!(day(&t("1983"), DayOrder::DayFirst, today()), Ok(Read::lost("year-only")));
        assert_eq!(day(&Cell::Number(1983.0), DayOrder::DayFirst, today()), Ok(Read::lost("year-only")));
    }

    #[test]
    fn amounts() {
        let cents = |cell: &Cell| amount(cell).map(|r| r.value.map(Cents::get));
        assert_eq!(cents(&Cell::Number(4299.36)), Ok(Some(429_936)));
        assert_eq!(cents(&t("4\u{a0}299,36")), Ok(Some(429_936)));
        assert_eq!(cents(&t("9396.78")), Ok(Some(939_678)));
        assert_eq!(amount(&t("tri hiljade")), Err("not-a-number"));
        assert_eq!(amount(&Cell::Number(-5.0)), Ok(Read::lost("amount-negative")));
        assert_eq!(amount(&Cell::Number(0.0)), Ok(Read::doubted(Cents::ZERO, "amount-zero")));
        assert_eq!(
            amount(&Cell::Number(1426.5733)),
            Ok(Read::doubted(Cents::new(142_657), "amount-rounded"))
        );
        assert_eq!(amount(&Cell::Number(2e6)), Ok(Read::doubted(Cents::new(200_000_000), "amount-large")));
    }

    #[test]
    fn amounts_by_the_mark_the_officer_names() {
        let cents = |text: &str, mark| marked_amount(&t(text), Some(mark)).unwrap().value.map(Cents::get);
        assert_eq!(cents("1.234", DecimalMark::Comma), Some(123_400));
        assert_eq!(cents("1.234", DecimalMark::Point), Some(123));
        assert_eq!(cents("1,234.50", DecimalMark::Point), Some(123_450));
        assert_eq!(cents("1.234,50", DecimalMark::Comma), Some(123_450));
        assert_eq!(cents("4,250", DecimalMark::Point), Some(425_000));
    }

    #[test]
    fn households() {
        assert_eq!(household_size(&Cell::Number(5.0)), Ok(Read::sure(5)));
        assert_eq!(household_size(&t("5 članova")), Ok(Read::sure(5)));
        assert_eq!(household_size(&t("7.0")), Ok(Read::sure(7)));
        assert_eq!(household_size(&t("pet")), Err("not-a-number"));
        assert_eq!(household_size(&t("3-4")), Ok(Read::lost("household-size-unusual")));
        assert_eq!(household_size(&Cell::Number(0.0)), Ok(Read::lost("household-size-unusual")));
        assert_eq!(household_size(&Cell::Number(40.0)), Ok(Read::doubted(40, "household-size-unusual")));
    }

    #[test]
    fn identity_numbers_keep_their_digits() {
        assert_eq!(identity_digits(&Cell::Number(1_504_988_962_874.0)).as_deref(), Ok("1504988962874"));
        assert_eq!(identity_digits(&t("1504 988-962874")).as_deref(), Ok("1504988962874"));
        assert_eq!(identity_digits(&t("1504988962874.0")).as_deref(), Ok("1504988962874"));
        assert_eq!(identity_digits(&t("1,504988962874E+12")).as_deref(), Ok("1504988962874"));
        assert_eq!(identity_digits(&t("1.50499E+12")), Err("personal-number-rounded"));
        assert_eq!(identity_digits(&Cell::Number(1.5e17)), Err("personal-number-rounded"));
        assert_eq!(identity_digits(&t("AB123")).as_deref(), Ok("AB123"));
    }

    #[test]
    fn placeholders() {
        for text in ["-", "/", "...", "n/a", "N.A.", "nema", "nuk ka", "?"] {
            assert!(is_placeholder(text), "{text}");
        }
        assert!(!is_placeholder("Ana"));
    }
}
