//! What officers write down of a visit, and how it is read when typed.

use chrono::NaiveDate;

use super::{Error, Premises, Recommendation};
use crate::code::Code;
use crate::format::{DayOrder, parse_day};

/// A place on earth in millionths of a degree (about ten centimetres), so that nothing is rounded on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coordinates {
    /// North.
    pub latitude_micro: i32,
    /// East.
    pub longitude_micro: i32,
}

impl Coordinates {
    /// Whether it lies in the box around Kosovo (41.85 to 43.27 north, 20.01 to 21.79 east); swapped or
    /// mistyped coordinates do not.
    #[must_use]
    pub const fn in_kosovo(self) -> bool {
        let (north, east) = (self.latitude_micro, self.longitude_micro);
        north >= 41_850_000 && north <= 43_270_000 && east >= 20_010_000 && east <= 21_790_000
    }

    /// Whether it lies within half a degree (some fifty kilometres) of that box: somebody's land may lie across a
    /// line, while a slip of the finger lands further off.
    #[must_use]
    pub const fn near_kosovo(self) -> bool {
        const HALF: i32 = 500_000;
        let (north, east) = (self.latitude_micro, self.longitude_micro);
        north >= 41_850_000 - HALF
            && north <= 43_270_000 + HALF
            && east >= 20_010_000 - HALF
            && east <= 21_790_000 + HALF
    }

    /// Degrees with six decimals, `42.648300`.
    #[must_use]
    pub fn degrees(micro: i32) -> String {
        let sign = if micro < 0 { "-" } else { "" };
        let micro = micro.unsigned_abs();
        format!("{sign}{}.{:06}", micro / 1_000_000, micro % 1_000_000)
    }
}

/// What officers found, as they give it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VisitForm {
    /// The day of the visit; the planned one when absent.
    pub visited_on: Option<NaiveDate>,
    /// What the business works in. Demanded.
    pub premises: Option<Premises>,
    /// The title or lease that was seen.
    pub premises_note: Option<String>,
    /// Skills.
    pub skills: Option<String>,
    /// Capacity.
    pub capacity: Option<String>,
    /// People in the household as found.
    pub household: Option<u32>,
    /// Full-time jobs there are before any support. Demanded: it is the baseline.
    pub jobs_full_time: Option<u32>,
    /// Part-time jobs there are before any support. Demanded.
    pub jobs_part_time: Option<u32>,
    /// Other donors' help that was seen.
    pub other_donors: Option<String>,
    /// Where it was, north, in millionths of a degree.
    pub latitude_micro: Option<i32>,
    /// Where it was, east.
    pub longitude_micro: Option<i32>,
    /// What the two advise. Demanded.
    pub recommendation: Option<Recommendation>,
    /// Remarks; demanded where they do not simply recommend.
    pub remarks: Option<String>,
}

impl VisitForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 13] = [
        "visited_on",
        "premises",
        "premises_note",
        "skills",
        "capacity",
        "household",
        "jobs_full_time",
        "jobs_part_time",
        "other_donors",
        "latitude",
        "longitude",
        "recommendation",
        "remarks",
    ];

    /// Puts what was typed into a field; nothing typed leaves it open.
    ///
    /// # Errors
    /// [`Error::FieldUnknown`], [`Error::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str, today: NaiveDate) -> Result<(), Error> {
        let wrong = || Error::Unreadable(field.to_owned());
        let typed = typed.trim();
        let said = (!typed.is_empty()).then(|| typed.to_owned());
        let number = || said.as_ref().map(|text| text.parse::<u32>().map_err(|_| wrong())).transpose();
        let degrees = || said.as_ref().map(|text| micro(text).ok_or_else(wrong)).transpose();
        match field {
            "visited_on" => {
                let day = |text: &String| parse_day(text, DayOrder::DayFirst, today).map(|read| read.day);
                self.visited_on = said.as_ref().map(day).transpose().map_err(|_| wrong())?;
            }
            "premises" => self.premises = code(said.as_deref()).map_err(|()| wrong())?,
            "premises_note" => self.premises_note = said,
            "skills" => self.skills = said,
            "capacity" => self.capacity = said,
            "household" => self.household = number()?,
            "jobs_full_time" => self.jobs_full_time = number()?,
            "jobs_part_time" => self.jobs_part_time = number()?,
            "other_donors" => self.other_donors = said,
            "latitude" => self.latitude_micro = degrees()?,
            "longitude" => self.longitude_micro = degrees()?,
            "recommendation" => self.recommendation = code(said.as_deref()).map_err(|()| wrong())?,
            "remarks" => self.remarks = said,
            _ => return Err(Error::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }

    /// Whether it says what every visit must say; gives where it was.
    pub(super) fn checked(&self) -> Result<Option<Coordinates>, Error> {
        self.premises.ok_or(Error::Missing("premises"))?;
        self.jobs_full_time.ok_or(Error::Missing("jobs_full_time"))?;
        self.jobs_part_time.ok_or(Error::Missing("jobs_part_time"))?;
        let advice = self.recommendation.ok_or(Error::Missing("recommendation"))?;
        let remarks = self.remarks.as_deref().is_some_and(|text| !text.trim().is_empty());
        if advice != Recommendation::Recommended && !remarks {
            return Err(Error::Missing("remarks"));
        }
        match (self.latitude_micro, self.longitude_micro) {
            (None, None) => Ok(None),
            (Some(latitude_micro), Some(longitude_micro)) => {
                let place = Coordinates { latitude_micro, longitude_micro };
                if place.near_kosovo() { Ok(Some(place)) } else { Err(Error::OutsideKosovo) }
            }
            (None, Some(_)) => Err(Error::Missing("latitude")),
            (Some(_), None) => Err(Error::Missing("longitude")),
        }
    }
}

fn code<T: Code>(said: Option<&str>) -> Result<Option<T>, ()> {
    said.map(|text| T::from_code(text).ok_or(())).transpose()
}

/// Degrees as typed in millionths: `42.6483`, with a comma too, or degrees, minutes and seconds with or without the
/// letter of the hemisphere (`42°38'53.9"N`, `N 42 38.9`); more decimals of plain degrees are cut off.
fn micro(typed: &str) -> Option<i32> {
    let upper = typed.trim().to_uppercase();
    let hemisphere = |c: char| matches!(c, 'N' | 'S' | 'E' | 'W');
    let bare = upper.trim_matches(|c: char| hemisphere(c) || c.is_whitespace());
    let letters: Vec<char> = upper.chars().filter(|c| hemisphere(*c)).collect();
    let south_or_west = matches!(letters.as_slice(), ['S' | 'W']);
    let parts: Vec<&str> = bare
        .split(|c: char| c.is_whitespace() || matches!(c, '°' | 'º' | '\'' | '’' | '′' | '"' | '”' | '″'))
        .filter(|part| !part.is_empty())
        .collect();
    let micro = match (letters.len(), parts.as_slice()) {
        (0 | 1, [degrees]) => plain_micro(degrees),
        (0 | 1, [degrees, minutes]) => sexagesimal(degrees, minutes, "0"),
        (0 | 1, [degrees, minutes, seconds]) => sexagesimal(degrees, minutes, seconds),
        _ => None,
    }?;
    Some(if south_or_west { -micro } else { micro })
}

/// Degrees, minutes and seconds, rounded to the millionth of a degree.
fn sexagesimal(degrees: &str, minutes: &str, seconds: &str) -> Option<i32> {
    let whole = degrees.parse::<u16>().ok().filter(|degrees| *degrees <= 180)?;
    let (minutes, seconds) = (plain_micro(minutes)?, plain_micro(seconds)?);
    let sixty = 0..60_000_000;
    if !sixty.contains(&minutes) || !sixty.contains(&seconds) {
        return None;
    }
    let of_an_hour = i64::from(minutes) * 60 + i64::from(seconds);
    i32::try_from(i64::from(whole) * 1_000_000 + (of_an_hour + 1_800) / 3_600).ok()
}

fn plain_micro(typed: &str) -> Option<i32> {
    let plain = typed.trim_end_matches('°').replace(',', ".");
    let (negative, digits) = plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || !figures(whole) || !figures(part) {
        return None;
    }
    let part: String = part.chars().chain("000000".chars()).take(6).collect();
    let micro = whole.parse::<i32>().ok()? * 1_000_000 + part.parse::<i32>().ok()?;
    Some(if negative { -micro } else { micro })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_read_to_the_millionth_and_printed_back() {
        for (typed, expected) in [
            ("42.6483", Some(42_648_300)),
            ("21,1234567°", Some(21_123_456)),
            ("42", Some(42_000_000)),
            ("-0.5", Some(-500_000)),
            ("", None),
            ("4265.1", None),
            ("42.6N", Some(42_600_000)),
            ("42°38'53.9\"N", Some(42_648_306)),
            ("42° 38′ 53,9″", Some(42_648_306)),
            ("N 42 38.9", Some(42_648_333)),
            ("21°10'2.5\"W", Some(-21_167_361)),
            ("42°61'00\"", None),
            ("N42E", None),
            ("42 38 53 9", None),
        ] {
            assert_eq!(micro(typed), expected, "{typed}");
        }
        assert_eq!(Coordinates::degrees(42_048_300), "42.048300");
        assert_eq!(Coordinates::degrees(-500_000), "-0.500000");
    }
}
