//! What is typed into a field, read. Nothing typed leaves a field open.

use chrono::NaiveDate;

use super::Refusal;
use crate::code::Code;
use crate::format::{DayOrder, parse_day, parse_money};
use crate::money::Cents;

/// One field as typed.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> Field<'a> {
    pub fn new(name: &'a str, typed: &'a str) -> Self {
        Self { name, text: typed.trim() }
    }

    fn read<T>(self, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
        if self.text.is_empty() {
            return Ok(None);
        }
        read(self.text).map(Some).ok_or_else(|| Refusal::Unreadable(self.name.to_owned()))
    }

    pub fn text(self) -> Option<String> {
        (!self.text.is_empty()).then(|| self.text.to_owned())
    }

    pub fn day(self, today: NaiveDate) -> Result<Option<NaiveDate>, Refusal> {
        self.read(|text| parse_day(text, DayOrder::DayFirst, today).ok().map(|read| read.day))
    }

    pub fn number<T: std::str::FromStr>(self) -> Result<Option<T>, Refusal> {
        self.read(|text| text.parse().ok())
    }

    pub fn money(self) -> Result<Option<Cents>, Refusal> {
        self.read(|text| parse_money(text).ok())
    }

    pub fn yes_no(self) -> Result<Option<bool>, Refusal> {
        self.read(|text| match text {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => None,
        })
    }

    pub fn code<T: Code>(self) -> Result<Option<T>, Refusal> {
        self.read(T::from_code)
    }

    /// A quantity with up to three decimals, in thousandths: `2`, `1.5`, `0,125`.
    pub fn milli(self) -> Result<Option<i64>, Refusal> {
        self.read(milli)
    }
}

/// A quantity with up to three decimals, in thousandths; `None` for anything else.
pub(super) fn milli(text: &str) -> Option<i64> {
    let plain = text.trim().replace(',', ".");
    let (whole, part) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 3 || !figures(whole) || !figures(part) {
        return None;
    }
    Some(whole.parse::<i64>().ok()? * 1000 + format!("{part:0<3}").parse::<i64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_to_the_thousandth() {
        for (typed, expected) in [
            ("2", Some(2000)),
            ("1,5", Some(1500)),
            ("0.125", Some(125)),
            ("0.1256", None),
            ("-1", None),
            ("two", None),
            ("", None),
        ] {
            assert_eq!(milli(typed), expected, "{typed}");
        }
    }
}
