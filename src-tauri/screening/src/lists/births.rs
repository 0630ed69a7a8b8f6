//! Births of the European Union's lists: a day, a year only, a range, about, or another calendar.

use chrono::NaiveDate;

use super::{Birth, When, plain};

/// What a `birthdate` element or the BirthDate columns say, as written.
pub(super) struct Told<'a> {
    pub date: &'a str,
    pub day: &'a str,
    pub month: &'a str,
    pub year: &'a str,
    pub from: &'a str,
    pub to: &'a str,
    pub circa: &'a str,
    pub calendar: &'a str,
    /// Town, place, region: the first that says something is kept.
    pub place: [&'a str; 3],
    /// Code and name.
    pub country: (&'a str, &'a str),
}

/// The birth; nothing when no time is told; an error when one is told that cannot be compared.
pub(super) fn read(told: &Told<'_>) -> Result<Option<Birth>, ()> {
    let written = [told.date, told.year, told.from, told.to];
    // Zeros stand in for what is not known.
    if written.iter().all(|w| w.trim().trim_start_matches('0').is_empty()) {
        return Ok(None);
    }
    let calendar = told.calendar.trim();
    if !(calendar.is_empty() || calendar.eq_ignore_ascii_case("gregorian")) {
        return Err(());
    }
    let when = when(told).ok_or(())?;
    let place = told.place.iter().find(|p| !p.trim().is_empty()).map_or(String::new(), |p| plain::text(p));
    let country = plain::country(told.country.0, told.country.1);
    Ok(Some(Birth { when, circa: plain::yes(told.circa), place, country }))
}

fn when(told: &Told<'_>) -> Option<When> {
    if let Some(day) = plain::date(told.date) {
        return plain::year(&chrono::Datelike::year(&day).to_string()).map(|_| When::Day(day));
    }
    let (from, to) = (plain::year(told.from), plain::year(told.to));
    if let (Some(from), Some(to)) = (from.or(to), to.or(from)) {
        return between(from, to);
    }
    // The date may hold a year alone.
    let year = plain::year(told.year).or_else(|| plain::year(told.date))?;
    let month = told.month.trim().parse().ok().filter(|m| (1..=12).contains(m));
    let day = told.day.trim().parse().ok();
    match (month, day) {
        (Some(month), Some(day)) => {
            Some(NaiveDate::from_ymd_opt(year, month, day).map_or(When::Month { year, month }, When::Day))
        }
        (Some(month), None) => Some(When::Month { year, month }),
        _ => Some(When::Year(year)),
    }
}

/// A range in its order; one year is no range.
pub(super) fn between(from: i32, to: i32) -> Option<When> {
    Some(match from.cmp(&to) {
        std::cmp::Ordering::Less => When::Between { from, to },
        std::cmp::Ordering::Equal => When::Year(from),
        std::cmp::Ordering::Greater => When::Between { from: to, to: from },
    })
}
