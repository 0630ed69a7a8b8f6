//! Money, days and numbers printed in each language's habit.

use chrono::{Datelike, NaiveDate};

use crate::language::{Language, serbian_latin};
use crate::money::Cents;
use crate::month::Month;

/// A blank that does not break the line.
const FIRM_BLANK: char = '\u{a0}';

/// The mark between thousands and the mark before decimals.
const fn marks(language: Language) -> (char, char) {
    match language {
        Language::En => (FIRM_BLANK, '.'),
        Language::Sq => (FIRM_BLANK, ','),
        Language::SrLatn | Language::SrCyrl => ('.', ','),
    }
}

/// An amount with its currency: `EUR 4 250.00` in English, `4 250,00 EUR` in Albanian, `4.250,00 EUR` in
/// Serbian. Blanks are firm.
#[must_use]
pub fn print_money(amount: Cents, language: Language) -> String {
    let number = print_number(amount, language);
    match language {
        Language::En => format!("EUR{FIRM_BLANK}{number}"),
        _ => format!("{number}{FIRM_BLANK}EUR"),
    }
}

/// An amount without its currency, always with two decimals.
#[must_use]
pub fn print_number(amount: Cents, language: Language) -> String {
    let (euros, cents) = amount.split();
    let (thousands, decimal) = marks(language);
    let sign = if amount < Cents::ZERO { "−" } else { "" };
    format!("{sign}{}{decimal}{cents:02}", grouped(euros, thousands))
}

/// A quantity in thousandths, without zeros at its end: `2`, `0,125`.
#[must_use]
pub fn print_quantity(milli: i64, language: Language) -> String {
    let (whole, rest) = (milli / 1000, (milli % 1000).unsigned_abs());
    if rest == 0 {
        return whole.to_string();
    }
    let (_, decimal) = marks(language);
    format!("{whole}{decimal}{rest:03}").trim_end_matches('0').to_owned()
}

/// A count with its thousands parted.
#[must_use]
pub fn print_count(count: u64, language: Language) -> String {
    grouped(count, marks(language).0)
}

fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// A day: `23.11.2026`, in Serbian with the point the language puts behind the year.
#[must_use]
pub fn print_day(day: NaiveDate, language: Language) -> String {
    let end = if matches!(language, Language::SrLatn | Language::SrCyrl) { "." } else { "" };
    format!("{:02}.{:02}.{:04}{end}", day.day(), day.month(), day.year())
}

/// A month: `November 2026`, `nëntor 2026`, `новембар 2026.`.
#[must_use]
pub fn print_month(month: Month, language: Language) -> String {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const SQ: [&str; 12] = [
        "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor",
        "nëntor", "dhjetor",
    ];
    const SR: [&str; 12] = [
        "јануар",
        "фебруар",
        "март",
        "април",
        "мај",
        "јун",
        "јул",
        "август",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
    ];
    let position = month.number() as usize - 1;
    let name = |names: [&'static str; 12]| names.get(position).copied().unwrap_or_default();
    let year = month.year();
    match language {
        Language::En => format!("{} {year}", name(EN)),
        Language::Sq => format!("{} {year}", name(SQ)),
        Language::SrCyrl => format!("{} {year}.", name(SR)),
        Language::SrLatn => format!("{} {year}.", serbian_latin(name(SR))),
    }
}
