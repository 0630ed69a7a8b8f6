//! Amounts of money in words, as agreements write them beside the figures.

mod albanian;
mod english;
mod serbian;
#[cfg(test)]
mod tests;

use crate::language::{Language, serbian_latin};
use crate::money::Cents;

/// An amount in words, such as `four thousand two hundred and fifty euros and fifty cents`. Cents are
/// named only where there are any. `None` for a negative amount or one of a thousand million euros or
/// more, which no agreement names.
#[must_use]
pub fn amount_in_words(amount: Cents, language: Language) -> Option<String> {
    let (euros, cents) = amount.split();
    let euros = u32::try_from(euros).ok().filter(|euros| *euros < 1_000_000_000)?;
    if amount < Cents::ZERO {
        return None;
    }
    Some(match language {
        Language::En => english::amount(euros, cents),
        Language::Sq => albanian::amount(euros, cents),
        Language::SrCyrl => serbian::amount(euros, cents),
        Language::SrLatn => serbian_latin(&serbian::amount(euros, cents)),
    })
}

/// Millions, thousands and the rest: what every language names one after the other.
fn groups(n: u32) -> (u32, u32, u32) {
    (n / 1_000_000, n / 1_000 % 1_000, n % 1_000)
}
