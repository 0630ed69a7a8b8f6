use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::money::Cents;
use crate::month::Month;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 23)
}

fn read(text: &str) -> Result<NaiveDate, Unreadable> {
    parse_day(text, DayOrder::DayFirst, today()).map(|r| r.day)
}

#[test]
fn money_in_every_habit() {
    for (text, cents) in [
        ("1.234,45", 123_445),
        ("1 234,45", 123_445),
        ("1\u{a0}234,45", 123_445),
        ("1\u{202f}234,45", 123_445),
        ("1'234.45", 123_445),
        ("1’234.45", 123_445),
        ("1,234.45", 123_445),
        ("9,874.5", 987_450),
        ("€ 500", 50_000),
        ("500€", 50_000),
        ("500 EUR", 50_000),
        ("500 евра", 50_000),
        ("eur 4 250.00", 425_000),
        ("4 250.00", 425_000),
        ("1.234", 123_400),
        ("1,234", 123_400),
        ("12.345.678", 1_234_567_800),
        ("1.234.567,89", 123_456_789),
        ("1,5", 150),
        ("1.5", 150),
        ("0,05", 5),
        ("0.50", 50),
        ("12.500", 1_250_000),
        ("500,-", 50_000),
        ("4269.49", 426_949),
        ("166.0", 16_600),
        ("12.340000", 1_234),
        ("0", 0),
        ("10.347,81", 1_034_781),
        ("  1312.26 ", 131_226),
    ] {
        assert_eq!(parse_money(text), Ok(Cents::new(cents)), "{text}");
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    for (text, reason) in [
        ("", Unreadable::Empty),
        ("   ", Unreadable::Empty),
        ("tri hiljade", Unreadable::NotANumber),
        ("3 hiljade", Unreadable::NotANumber),
        ("€", Unreadable::NotANumber),
        ("EUR", Unreadable::NotANumber),
        ("1.23.45", Unreadable::NotANumber),
        ("1,23,45", Unreadable::NotANumber),
        ("1 23,45", Unreadable::NotANumber),
        ("1.234.5", Unreadable::NotANumber),
        ("12-34", Unreadable::NotANumber),
        ("500/600", Unreadable::NotANumber),
        (".", Unreadable::NotANumber),
        ("1,234.567,8", Unreadable::NotANumber),
        ("-5", Unreadable::Negative),
        ("−1.234,45", Unreadable::Negative),
        ("- EUR 5", Unreadable::Negative),
        ("1.2345", Unreadable::TooManyDecimals),
        ("0,125", Unreadable::TooManyDecimals),
        ("1.234,567", Unreadable::TooManyDecimals),
        ("1234.567", Unreadable::TooManyDecimals),
        ("500 RSD", Unreadable::OtherCurrency),
        ("92233720368547758.08", Unreadable::TooLarge),
        ("99999999999999999999999", Unreadable::TooLarge),
    ] {
        assert_eq!(parse_money(text), Err(reason), "{text}");
    }
}

#[test]
fn number_cells_lose_their_noise_only() {
    assert_eq!(cents_of_number(4841.6), Ok(Cents::new(484_160)));
    assert_eq!(cents_of_number(0.1 + 0.2), Ok(Cents::new(30)));
    assert_eq!(cents_of_number(1e12 + 0.01), Ok(Cents::new(100_000_000_000_001)));
    assert_eq!(cents_of_number(12.345), Err(Unreadable::TooManyDecimals));
    assert_eq!(cents_of_number(5_000_000.005), Err(Unreadable::TooManyDecimals));
    assert_eq!(cents_of_number(-1.0), Err(Unreadable::Negative));
    assert_eq!(cents_of_number(f64::NAN), Err(Unreadable::NotANumber));
    assert_eq!(cents_of_number(1e300), Err(Unreadable::TooLarge));
}

#[test]
fn days_in_every_habit() {
    for text in [
        "2026-05-09",
        "09.05.2026.",
        "09.05.2026",
        "9.5.2026",
        "9. 5. 2026.",
        "09/05/2026",
        "09-05-2026",
        "20260509",
        "2026-05-09T23:59:00.000+02:00",
        "2026-05-09T00:10:00Z",
        "2026-05-09 00:00:00",
        "09.05.2026 10:15",
        "2026/05/09",
        "2026.05.09",
        "9 May 2026",
        "May 9, 2026",
        "9th of May 2026",
        "9 maj 2026",
        "9. мај 2026. године",
        "09-May-2026",
        " 09.05.2026 ",
    ] {
        assert_eq!(read(text), Ok(day(2026, 5, 9)), "{text}");
    }
    assert_eq!(read("12 nëntor 2025"), Ok(day(2025, 11, 12)));
    assert_eq!(read("1. децембра 1999."), Ok(day(1999, 12, 1)));
    assert_eq!(read("3 Shtator 1980"), Ok(day(1980, 9, 3)));
    assert_eq!(read("29.02.2024"), Ok(day(2024, 2, 29)));
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "31.02.2026",
        "29.02.2026",
        "00.01.2026",
        "12.13.2026",
        "32/01/2026",
        "2026-02-30",
        "20261301",
        "31 June 2026",
        "01.01.0026",
    ] {
        assert_eq!(read(text), Err(Unreadable::NoSuchDay), "{text}");
    }
    for text in [
        "soon",
        "2026",
        "05.2026",
        "1.2.3.4",
        "12.05-2026",
        "1/2/123",
        "May 2026",
        "44567",
        "123.1.2026",
        "12 foo 2026",
    ] {
        assert_eq!(read(text), Err(Unreadable::NotADay), "{text}");
    }
    assert_eq!(read(" "), Err(Unreadable::Empty));
}

#[test]
fn years_of_two_figures_are_flagged() {
    let read = |text| parse_day(text, DayOrder::DayFirst, today()).unwrap();
    assert_eq!(read("1.2.83"), ReadDay { day: day(1983, 2, 1), century_assumed: true });
    assert_eq!(read("1.2.26").day, day(2026, 2, 1));
    assert_eq!(read("1.2.36").day, day(2036, 2, 1));
    assert_eq!(read("1.2.37").day, day(1937, 2, 1));
    assert!(!read("1.2.1983").century_assumed);
}

#[test]
fn a_column_decides_the_order_together() {
    assert_eq!(decide_order(["05/06/2026", "05/23/2026"]), DayOrder::MonthFirst);
    assert_eq!(decide_order(["05/06/2026", "05/23/2026", "23/05/2026"]), DayOrder::DayFirst);
    assert_eq!(decide_order(["05/06/2026", "07/08/2026"]), DayOrder::DayFirst);
    assert_eq!(decide_order(["05.23.2026"]), DayOrder::DayFirst);
    assert_eq!(decide_order(["2026-05-23", "soon", ""]), DayOrder::DayFirst);
    let month_first = |text| parse_day(text, DayOrder::MonthFirst, today()).map(|r| r.day);
    assert_eq!(month_first("05/23/2026"), Ok(day(2026, 5, 23)));
    assert_eq!(month_first("23.05.2026"), Ok(day(2026, 5, 23)));
    assert_eq!(month_first("2026-05-23"), Ok(day(2026, 5, 23)));
}

#[test]
fn printing_follows_the_language() {
    let printed = |cents, language| print_money(Cents::new(cents), language).replace('\u{a0}', " ");
    assert_eq!(printed(425_000, Language::En), "EUR 4 250.00");
    assert_eq!(printed(123_445, Language::Sq), "1 234,45 EUR");
    assert_eq!(printed(123_445_678, Language::SrCyrl), "1.234.456,78 EUR");
    assert_eq!(printed(-5, Language::En), "EUR −0.05");
    assert_eq!(print_count(1_842_300, Language::SrLatn), "1.842.300");
    assert_eq!(print_count(12, Language::En), "12");
    assert_eq!(print_day(today(), Language::En), "23.11.2026");
    assert_eq!(print_day(today(), Language::SrLatn), "23.11.2026.");
    let month = Month::new(2026, 11).unwrap();
    assert_eq!(print_month(month, Language::En), "November 2026");
    assert_eq!(print_month(month, Language::Sq), "nëntor 2026");
    assert_eq!(print_month(month, Language::SrLatn), "novembar 2026.");
    assert_eq!(print_month(month, Language::SrCyrl), "новембар 2026.");
}

#[test]
fn every_reason_has_its_words() {
    for language in Language::ALL {
        let words = crate::words::Words::of(*language);
        for reason in Unreadable::ALL {
            assert_ne!(words.problem(&reason.problem()).0, reason.code(), "{}", language.code());
        }
    }
}

fn any_language() -> impl Strategy<Value = Language> {
    proptest::sample::select(Language::ALL)
}

proptest! {
    #[test]
    fn money_printed_is_read_back(cents in 0..i64::MAX, language in any_language()) {
        let amount = Cents::new(cents);
        prop_assert_eq!(parse_money(&print_money(amount, language)), Ok(amount));
        prop_assert_eq!(parse_money(&print_number(amount, language)), Ok(amount));
        prop_assert_eq!(parse_money(&format!("{}.{:02}", cents / 100, cents % 100)), Ok(amount));
    }

    #[test]
    fn money_in_number_cells_is_read_back(cents in 0..1_000_000_000_000_i64) {
        let written: f64 = format!("{}.{:02}", cents / 100, cents % 100).parse().unwrap();
        prop_assert_eq!(cents_of_number(written), Ok(Cents::new(cents)));
    }

    #[test]
    fn days_printed_are_read_back(days in 0..120_000_i64, language in any_language(), month_first: bool) {
        let day = day(1900, 1, 1) + chrono::Duration::days(days);
        let order = if month_first { DayOrder::MonthFirst } else { DayOrder::DayFirst };
        for written in [print_day(day, language), day.to_string(), day.format("%Y%m%d").to_string(), day.format("%-d %B %Y").to_string()] {
            prop_assert_eq!(parse_day(&written, order, today()).map(|r| r.day), if day <= self::day(2200, 12, 31) { Ok(day) } else { Err(Unreadable::NoSuchDay) });
        }
    }

    #[test]
    fn nothing_written_makes_them_panic(text in ".{0,40}") {
        let _ = parse_money(&text);
        let _ = parse_day(&text, DayOrder::MonthFirst, today());
        decide_order([text.as_str()]);
        let figures: String = text.chars().map(|c| char::from(b"0123456789.,-/ '"[c as usize % 16])).collect();
        let _ = parse_money(&figures);
        let _ = parse_day(&figures, DayOrder::DayFirst, today());
    }
}
