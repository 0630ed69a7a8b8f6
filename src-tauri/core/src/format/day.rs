//! Days as people write them.

use chrono::{Datelike, NaiveDate};

use super::Unreadable;
use crate::language::plain;

crate::codes! {
    /// Which of the first two figures is the day. People here write the day first; a foreign export may not.
    #[derive(Default)]
    pub enum DayOrder {
        /// `23.11.2026`.
        #[default]
        DayFirst = "day-first",
        /// `11/23/2026`.
        MonthFirst = "month-first",
    }
}

/// A day that was read, and whether its century had to be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReadDay {
    /// The day.
    pub day: NaiveDate,
    /// Whether the year was written with two figures: worth a flag.
    pub century_assumed: bool,
}

/// The day a text says: ISO, `dd.mm.yyyy.`, `dd/mm/yyyy`, `dd-mm-yyyy`, `d.m.yy`, `YYYYMMDD`, an ISO
/// moment with or without zone (the local day as written), or with the month's name in English,
/// Albanian or Serbian. `order` decides for figures parted by `/` or `-`; points always mean day first.
///
/// A year of two figures lies in the hundred years that end at the end of `today`'s year plus ten.
///
/// # Errors
/// When it is empty, not written as a day, or a day the calendar does not have.
pub fn parse_day(text: &str, order: DayOrder, today: NaiveDate) -> Result<ReadDay, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Unreadable::Empty);
    }
    let text = without_time(text);
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return certain(figure(&text[..4])?, figure(&text[4..6])?, figure(&text[6..])?);
    }
    if text.chars().any(char::is_alphabetic) {
        return with_month_name(text, today);
    }
    let (parts, mark) = figures(text).ok_or(Unreadable::NotADay)?;
    let [a, b, c] = parts;
    if a.len() == 4 {
        if b.len() > 2 || c.len() > 2 {
            return Err(Unreadable::NotADay);
        }
        return certain(figure(a)?, figure(b)?, figure(c)?);
    }
    if a.len() > 2 || b.len() > 2 {
        return Err(Unreadable::NotADay);
    }
    let (day, month) = match order {
        DayOrder::MonthFirst if mark != '.' => (b, a),
        _ => (a, b),
    };
    in_year(c, figure(month)?, figure(day)?, today)
}

/// Whether a column's figures parted by `/` or `-` mean month first: only where some value proves it
/// (its second figure is above 12) and none contradicts (its first above 12).
pub fn decide_order<'a>(values: impl IntoIterator<Item = &'a str>) -> DayOrder {
    let mut proved = false;
    for value in values {
        let Some(([a, b, c], mark)) = figures(without_time(value.trim())) else { continue };
        let (Ok(first), Ok(second)) = (figure(a), figure(b)) else { continue };
        if mark == '.' || a.len() > 2 || c.len() < 2 {
            continue;
        }
        if first > 12 {
            return DayOrder::DayFirst;
        }
        proved |= (13..=31).contains(&second);
    }
    if proved { DayOrder::MonthFirst } else { DayOrder::DayFirst }
}

/// The text without a time of day behind it.
fn without_time(text: &str) -> &str {
    let iso = |head: &str| head.len() >= 8 && head.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if let Some((head, tail)) = text.split_once(['T', 't'])
        && iso(head)
        && tail.starts_with(|c: char| c.is_ascii_digit())
    {
        return head;
    }
    // "2026-05-09 00:00:00", "09.05.2026 10:15", "5/9/2026 10:15 AM"
    match text.split_once([' ', '\u{a0}']) {
        Some((head, tail))
            if tail.contains(':') && head.bytes().all(|b| b.is_ascii_digit() || b"./-".contains(&b)) =>
        {
            head
        }
        _ => text,
    }
}

/// Three figures and the mark between them, which must be the same twice.
fn figures(text: &str) -> Option<([&str; 3], char)> {
    let text = text.trim().trim_end_matches('.').trim_end();
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, '.' | '/' | '-') {
        return None;
    }
    let mut parts = text.split(mark).map(str::trim);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    let all_digits = |p: &&str| !p.is_empty() && p.len() <= 4 && p.bytes().all(|b| b.is_ascii_digit());
    (parts.next().is_none() && three.iter().all(all_digits)).then_some((three, mark))
}

fn figure(text: &str) -> Result<u32, Unreadable> {
    text.parse().map_err(|_| Unreadable::NotADay)
}

fn certain(year: u32, month: u32, day: u32) -> Result<ReadDay, Unreadable> {
    let year = i32::try_from(year).map_err(|_| Unreadable::NotADay)?;
    if !(1850..=2200).contains(&year) {
        return Err(Unreadable::NoSuchDay);
    }
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(Unreadable::NoSuchDay)?;
    Ok(ReadDay { day, century_assumed: false })
}

/// A day in a year of two or four figures.
fn in_year(year: &str, month: u32, day: u32, today: NaiveDate) -> Result<ReadDay, Unreadable> {
    match year.len() {
        4 => certain(figure(year)?, month, day),
        2 => {
            let latest = today.year() + 10;
            let short = i32::try_from(figure(year)?).map_err(|_| Unreadable::NotADay)?;
            let mut full = latest - latest.rem_euclid(100) + short;
            if full > latest {
                full -= 100;
            }
            let day = NaiveDate::from_ymd_opt(full, month, day).ok_or(Unreadable::NoSuchDay)?;
            Ok(ReadDay { day, century_assumed: true })
        }
        _ => Err(Unreadable::NotADay),
    }
}

/// `23 November 2026`, `23. nëntor 2026`, `23. новембар 2026.`, `Nov 23, 2026`, `23-Nov-26`.
fn with_month_name(text: &str, today: NaiveDate) -> Result<ReadDay, Unreadable> {
    let folded = plain(text);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|w| !matches!(*w, "of" | "godine" | "god" | "g" | "viti" | "vitit" | "me" | "the"))
        .collect();
    let [a, b, c] = words.as_slice() else { return Err(Unreadable::NotADay) };
    let day_of = |word: &str| -> Result<u32, Unreadable> {
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|s| word.strip_suffix(s)).unwrap_or(word);
        if digits.is_empty() || digits.len() > 2 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Unreadable::NotADay);
        }
        figure(digits)
    };
    if !c.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Unreadable::NotADay);
    }
    match (month_of(a), month_of(b)) {
        (None, Some(month)) => in_year(c, month, day_of(a)?, today),
        (Some(month), None) => in_year(c, month, day_of(b)?, today),
        _ => Err(Unreadable::NotADay),
    }
}

/// The month a folded word names, by its beginning (at least three letters) in any language.
fn month_of(word: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january janar janari januar januara jan",
        "february shkurt shkurti februar februara feb shk",
        "march mars marsi mart marta mar",
        "april prill prilli aprila apr pri",
        "may maj maji maja",
        "june qershor qershori jun juna juni qer",
        "july korrik korriku jul jula juli kor",
        "august gusht gushti avgust avgusta aug avg gus",
        "september shtator shtatori septembar septembra sep sept sht",
        "october tetor tetori oktobar oktobra oct okt tet",
        "november nentor nentori novembar novembra nov nen",
        "december dhjetor dhjetori decembar decembra dec dhj",
    ];
    NAMES
        .iter()
        .zip(1..)
        .find(|(names, _)| names.split(' ').any(|name| name == word))
        .map(|(_, number)| number)
}
