//! Money, days and numbers as people write and read them: parsing what stands in registers and forms,
//! printing in each language.

mod day;
mod money_text;
mod print;

pub use day::{DayOrder, ReadDay, decide_order, parse_day};
pub use money_text::{cents_of_number, parse_money};
pub use print::{print_count, print_day, print_money, print_month, print_number, print_quantity};

/// A text that says neither money nor a day, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unreadable {
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// Words or signs where figures should be.
    #[error("not a number")]
    NotANumber,
    /// Below zero.
    #[error("below zero")]
    Negative,
    /// More than two decimals.
    #[error("more than two decimals")]
    TooManyDecimals,
    /// Larger than the program counts.
    #[error("too large")]
    TooLarge,
    /// Another currency than EUR.
    #[error("another currency")]
    OtherCurrency,
    /// Not written as a day.
    #[error("not a day")]
    NotADay,
    /// A day the calendar does not have, such as 31.02.2026.
    #[error("no such day")]
    NoSuchDay,
}

impl Unreadable {
    /// The problem's code; its words stand under `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "value-missing",
            Self::NotANumber => "not-a-number",
            Self::Negative => "amount-negative",
            Self::TooManyDecimals => "too-many-decimals",
            Self::TooLarge => "amount-too-large",
            Self::OtherCurrency => "other-currency",
            Self::NotADay => "not-a-day",
            Self::NoSuchDay => "no-such-day",
        }
    }

    /// What people are told.
    #[must_use]
    pub fn problem(self) -> crate::Problem {
        crate::Problem::new(self.code())
    }

    /// Every reason, for tests and lists.
    pub const ALL: [Self; 8] = [
        Self::Empty,
        Self::NotANumber,
        Self::Negative,
        Self::TooManyDecimals,
        Self::TooLarge,
        Self::OtherCurrency,
        Self::NotADay,
        Self::NoSuchDay,
    ];
}

#[cfg(test)]
mod tests;
