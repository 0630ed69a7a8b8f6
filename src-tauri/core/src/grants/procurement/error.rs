//! Refusals of procurement.

use crate::Problem;
use crate::money::Cents;

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No lot has this identity or number.
    #[error("no such lot")]
    LotNotFound,
    /// A lot has no line at this position.
    #[error("no line {0}")]
    NoLine(i64),
    /// A lot needs a name.
    #[error("no name")]
    NameMissing,
    /// An item is no need: not the programme's, not of an agreed application, or in a lot already.
    #[error("no such need")]
    NotNeeded,
    /// The agreement's items are in a lot, so its terms stand.
    #[error("items in a lot")]
    ItemsInLot,
    /// Nothing was named to buy.
    #[error("nothing to buy")]
    Nothing,
    /// The lot is awarded, so its items stand.
    #[error("the lot is awarded")]
    Awarded,
    /// The item is ordered.
    #[error("the item is ordered")]
    ItemOrdered,
    /// The lot is requested already.
    #[error("requested already")]
    RequestedAlready,
    /// The lot is not requested yet.
    #[error("not requested")]
    NotRequested,
    /// IOM's number is missing.
    #[error("no number")]
    NumberMissing,
    /// IOM's number is in use.
    #[error("the number is in use")]
    NumberTaken,
    /// Two days are the wrong way round.
    #[error("the days do not follow")]
    Days(&'static str),
    /// No quotation has this identity, or its supplier quoted nothing.
    #[error("no such quotation")]
    NoQuotation,
    /// The supplier has a quotation in this lot.
    #[error("quoted already")]
    QuotedAlready,
    /// The organisation is no supplier.
    #[error("no supplier")]
    NoSupplier,
    /// A quotation that does not comply says why.
    #[error("no remark")]
    RemarkMissing,
    /// A price or an amount is missing, negative or too large.
    #[error("price")]
    Price(&'static str),
    /// There is nothing to compare yet.
    #[error("nothing to compare")]
    NothingToCompare,
    /// The officer has not declared over all suppliers that quoted.
    #[error("not declared")]
    Undeclared,
    /// The officer declared an interest in one of them.
    #[error("an interest was declared")]
    Interested,
    /// The quotation lacks a price of a line.
    #[error("not complete")]
    NotComplete,
    /// The quotation does not comply.
    #[error("does not comply")]
    NotCompliant,
    /// It is not the lowest that complies and came in time, and nobody said why it is taken.
    #[error("not the lowest")]
    NotLowest,
    /// There are fewer quotations than the settings ask, and nobody said why.
    #[error("few quotations")]
    FewQuotations {
        /// How many there are.
        there: usize,
        /// How many the settings ask.
        asked: u16,
    },
    /// The lot is awarded already.
    #[error("awarded already")]
    AwardedAlready,
    /// The lot is not awarded yet.
    #[error("not awarded")]
    NotAwarded,
    /// No standing order has this number.
    #[error("no such order")]
    NoOrder,
    /// Quantities do not add up to the line's, or pass what is needed.
    #[error("quantities of line {0}")]
    Quantities(i64),
    /// The order differs from the agreements, and nobody said who bears it.
    #[error("difference of {0:?}")]
    Undecided(Cents),
    /// A decision or a change needs its reason.
    #[error("no reason")]
    ReasonMissing,
    /// More would be delivered than was ordered.
    #[error("more than ordered")]
    MoreThanOrdered(i64),
    /// Something was delivered or paid, so the order cannot fall below it.
    #[error("delivered already")]
    DeliveredAlready,
    /// More is asked for than was delivered, and nobody said why.
    #[error("more than delivered by {0:?}")]
    MoreThanDelivered(Cents),
    /// No invoice has this number.
    #[error("no such invoice")]
    NoInvoice,
    /// More would be paid than the invoice asks.
    #[error("more than the invoice asks")]
    MoreThanInvoiced(Cents),
    /// A payment of this number was recorded as spent by hand.
    #[error("spent already")]
    SpentAlready,
    /// There is no such difference, or nothing of it is left to decide.
    #[error("no such difference")]
    NoDifference,
    /// Sums do not fit.
    #[error("the sums do not fit")]
    TooLarge,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let plain = |code: &str| Problem::new(code);
        match self {
            Self::LotNotFound => plain("procurement-lot-not-found"),
            Self::NoLine(position) => plain("procurement-no-line").with("position", position).at("line"),
            Self::NameMissing => plain("procurement-name-missing").at("name"),
            Self::NotNeeded => plain("procurement-not-needed"),
            Self::ItemsInLot => plain("procurement-items-in-lot"),
            Self::Nothing => plain("procurement-nothing"),
            Self::Awarded => plain("procurement-awarded"),
            Self::ItemOrdered => plain("procurement-item-ordered"),
            Self::RequestedAlready => plain("procurement-requested-already"),
            Self::NotRequested => plain("procurement-not-requested"),
            Self::NumberMissing => plain("procurement-number-missing").at("number"),
            Self::NumberTaken => plain("procurement-number-taken").at("number"),
            Self::Days(field) => plain("procurement-days").at(field),
            Self::NoQuotation => plain("procurement-no-quotation").at("supplier"),
            Self::QuotedAlready => plain("procurement-quoted-already").at("supplier"),
            Self::NoSupplier => plain("procurement-no-supplier").at("supplier"),
            Self::RemarkMissing => plain("procurement-remark-missing").at("remark"),
            Self::Price(field) => plain("procurement-price").at(field),
            Self::NothingToCompare => plain("procurement-nothing-to-compare"),
            Self::Undeclared => plain("procurement-undeclared"),
            Self::Interested => plain("procurement-interested"),
            Self::NotComplete => plain("procurement-not-complete").at("supplier"),
            Self::NotCompliant => plain("procurement-not-compliant").at("supplier"),
            Self::NotLowest => plain("procurement-not-lowest").at("reason"),
            Self::FewQuotations { there, asked } => {
                plain("procurement-few-quotations").with("there", there).with("asked", asked).at("few_reason")
            }
            Self::AwardedAlready => plain("procurement-awarded-already"),
            Self::NotAwarded => plain("procurement-not-awarded"),
            Self::NoOrder => plain("procurement-no-order").at("order"),
            Self::Quantities(position) => {
                plain("procurement-quantities").with("position", position).at("quantity")
            }
            Self::Undecided(difference) => {
                plain("procurement-undecided").with("difference", money(*difference)).at("bearer")
            }
            Self::ReasonMissing => plain("procurement-reason-missing").at("reason"),
            Self::MoreThanOrdered(position) => {
                plain("procurement-more-than-ordered").with("position", position).at("quantity")
            }
            Self::DeliveredAlready => plain("procurement-delivered-already"),
            Self::MoreThanDelivered(over) => {
                plain("procurement-more-than-delivered").with("over", money(*over)).at("reason")
            }
            Self::NoInvoice => plain("procurement-no-invoice").at("invoice"),
            Self::MoreThanInvoiced(over) => {
                plain("procurement-more-than-invoiced").with("over", money(*over)).at("amount")
            }
            Self::SpentAlready => plain("procurement-spent-already").at("reference"),
            Self::NoDifference => plain("procurement-no-difference"),
            Self::TooLarge => plain("procurement-too-large"),
        }
    }
}

/// An amount as arguments hold it: with its sign, cents behind a point.
fn money(amount: Cents) -> String {
    let (euros, cents) = amount.split();
    format!("{}{euros}.{cents:02}", if amount < Cents::ZERO { "-" } else { "" })
}
