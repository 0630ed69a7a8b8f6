//! Amounts of money as people write them, in any of the region's habits.

use super::Unreadable;
use crate::money::Cents;

/// The amount a text says, in EUR: `1.234,45`, `1 234,45`, `1,234.45`, `9,874.5`, `€ 500`, `500 EUR`,
/// `1'234.45`.
///
/// Where points and commas both stand, the last one parts the cents. A single one followed by exactly
/// three digits parts thousands (`1.234` is one thousand two hundred and thirty-four), otherwise cents.
///
/// # Errors
/// When it is empty, not a number, below zero, has more than two decimals, is in another currency or
/// too large.
pub fn parse_money(text: &str) -> Result<Cents, Unreadable> {
    let mut figures = String::with_capacity(text.len());
    let mut letters = String::new();
    for c in text.trim().chars() {
        match c {
            // A dash after the comma stands for no cents: "500,-".
            '€' => {}
            // Full-width and other digits are not typed here; only ours count.
            '0'..='9' | '.' | ',' | '-' => figures.push(c),
            '−' | '–' | '—' => figures.push('-'),
            '\'' | '’' | '`' => figures.push('\''),
            '+' if figures.is_empty() => {}
            c if c.is_whitespace() => figures.push(' '),
            c if c.is_alphabetic() => letters.extend(c.to_lowercase()),
            _ => return Err(Unreadable::NotANumber),
        }
    }
    match letters.as_str() {
        "" | "eur" | "euro" | "euros" | "eura" | "evra" | "евро" | "евра" | "еур" | "eurа" => {}
        "din" | "rsd" | "usd" | "chf" | "gbp" | "bam" | "km" | "lek" | "all" | "dem" | "dm" | "дин"
        | "рсд" => {
            return Err(Unreadable::OtherCurrency);
        }
        _ => return Err(Unreadable::NotANumber),
    }
    let figures = figures.trim();
    if figures.is_empty() {
        return Err(if letters.is_empty() && !text.contains('€') {
            Unreadable::Empty
        } else {
            Unreadable::NotANumber
        });
    }
    let figures = figures.strip_suffix(",-").or_else(|| figures.strip_suffix(".-")).unwrap_or(figures);
    if let Some(positive) = figures.strip_prefix('-') {
        return Err(match read_figures(positive.trim()) {
            Ok(_) | Err(Unreadable::TooLarge | Unreadable::TooManyDecimals) => Unreadable::Negative,
            Err(reason) => reason,
        });
    }
    read_figures(figures)
}

/// The amount of a number cell. Workbooks keep doubles, so noise far below a cent is rounded away;
/// a third decimal that was meant is refused.
///
/// # Errors
/// When it is below zero, has more than two decimals, is too large or no number at all.
pub fn cents_of_number(number: f64) -> Result<Cents, Unreadable> {
    if !number.is_finite() {
        return Err(Unreadable::NotANumber);
    }
    // Doubles count cents exactly only up to 2^53.
    const LARGEST: f64 = 9_007_199_254_740_992.0;
    let cents = number * 100.0;
    if cents.abs() >= LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let whole = cents.round();
    if whole < 0.0 {
        return Err(Unreadable::Negative);
    }
    // The noise of sums of doubles grows with the amount; a real third decimal is at least 0.1 cent.
    if (cents - whole).abs() > 0.01_f64.min(1e-6_f64.max(whole * 1e-9)) {
        return Err(Unreadable::TooManyDecimals);
    }
    #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53, checked above")]
    Ok(Cents::new(whole as i64))
}

/// An amount of digits, points, commas, apostrophes and blanks.
fn read_figures(figures: &str) -> Result<Cents, Unreadable> {
    let (euros, cents) = match (figures.rfind('.'), figures.rfind(',')) {
        (None, None) => (figures, ""),
        (Some(point), Some(comma)) => {
            let last = point.max(comma);
            let (euros, cents) = (&figures[..last], &figures[last + 1..]);
            // The mark of the cents must not also stand among the thousands.
            if euros.contains(if point > comma { '.' } else { ',' }) {
                return Err(Unreadable::NotANumber);
            }
            (euros, cents)
        }
        (Some(at), None) | (None, Some(at)) => {
            let mark = if figures.contains('.') { '.' } else { ',' };
            let after = &figures[at + 1..];
            let thousands = figures.matches(mark).count() > 1
                || (after.len() == 3
                    && (1..=3).contains(&at)
                    && !figures.starts_with('0')
                    && !figures.contains(['\'', ' ']));
            if thousands { (figures, "") } else { (&figures[..at], after) }
        }
    };
    let euros = without_groups(euros)?;
    if !cents.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Unreadable::NotANumber);
    }
    let cents = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().map_err(|_| Unreadable::NotANumber)? * 10,
        2 => cents.parse::<i64>().map_err(|_| Unreadable::NotANumber)?,
        _ if cents[2..].bytes().all(|b| b == b'0') => {
            cents[..2].parse::<i64>().map_err(|_| Unreadable::NotANumber)?
        }
        _ => return Err(Unreadable::TooManyDecimals),
    };
    let euros: i64 = euros.parse().map_err(|_| Unreadable::TooLarge)?;
    euros.checked_mul(100).and_then(|e| e.checked_add(cents)).map(Cents::new).ok_or(Unreadable::TooLarge)
}

/// Whole euros without the marks between their groups of three.
fn without_groups(euros: &str) -> Result<String, Unreadable> {
    let marks: Vec<char> = euros.chars().filter(|c| !c.is_ascii_digit()).collect();
    let Some(mark) = marks.first() else {
        return if euros.is_empty() { Err(Unreadable::NotANumber) } else { Ok(euros.to_owned()) };
    };
    let groups: Vec<&str> = euros.split(*mark).collect();
    let well_formed = marks.iter().all(|m| m == mark)
        && *mark != '-'
        && groups.first().is_some_and(|g| (1..=3).contains(&g.len()))
        && groups.iter().skip(1).all(|g| g.len() == 3);
    if well_formed { Ok(groups.concat()) } else { Err(Unreadable::NotANumber) }
}
