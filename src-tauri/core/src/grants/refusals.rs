//! Refusals of what follows an agreement: handover, assets, training, monitoring, incidents.

use chrono::NaiveDate;

use super::assets::{AssetEventKind, AssetState};
use crate::Problem;

/// Why something that follows an agreement is refused.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Nothing of this kind has this identity, number or tag.
    #[error("not found")]
    NotFound,
    /// Two laptops gave the same number; the identity says which is meant.
    #[error("the number stands for more than one")]
    NumberTwice,
    /// The agreement is not signed, so nothing follows from it yet.
    #[error("the agreement is not signed")]
    NotSigned,
    /// The form has no such field.
    #[error("no field {0}")]
    FieldUnknown(String),
    /// What was typed into a field does not read.
    #[error("{0} does not read")]
    Unreadable(String),
    /// Something must be said.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The day lies in the future, or before what it follows.
    #[error("the day cannot be")]
    Day(&'static str),
    /// The agreement has no such item that the programme pays.
    #[error("no such item")]
    NoItem,
    /// More would be handed over than was agreed, and nobody said why.
    #[error("more than agreed of item {position}: {left_milli} left")]
    MoreThanAgreed {
        /// Which item, counted from 1.
        position: usize,
        /// What is left of it, in thousandths.
        left_milli: i64,
    },
    /// This cannot happen to the asset as it stands.
    #[error("{event} cannot happen to what is {stands}")]
    NotPossible {
        /// How it stands.
        stands: AssetState,
        /// What should have happened.
        event: AssetEventKind,
    },
    /// Title passed already.
    #[error("title passed already")]
    TitleTwice,
    /// The agreement's conditions hold longer, and nobody said why title passes now.
    #[error("conditions hold until {0}")]
    TitleEarly(NaiveDate),
    /// No baseline of jobs is known: neither a verification visit nor an earlier visit gave one.
    #[error("no baseline of jobs")]
    NoBaseline,
    /// A decision was taken already.
    #[error("decided already")]
    Decided,
    /// This cannot be decided about such an incident.
    #[error("no such decision here")]
    NotDecidable,
}

impl Refusal {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("grant-not-found"),
            Self::NumberTwice => Problem::new("grant-number-twice"),
            Self::NotSigned => Problem::new("grant-not-signed"),
            Self::FieldUnknown(field) => Problem::new("grant-field-unknown").with("field", field),
            Self::Unreadable(field) => Problem::new("grant-unreadable").with("field", field).at(field),
            Self::Missing(field) => Problem::new("grant-field-missing").with("field", field).at(field),
            Self::Day(field) => Problem::new("grant-day").at(field),
            Self::NoItem => Problem::new("grant-no-item").at("item"),
            Self::MoreThanAgreed { position, left_milli } => Problem::new("grant-more-than-agreed")
                .with("position", position)
                .with("left", crate::format::print_quantity(*left_milli, crate::language::Language::En))
                .at("over_reason"),
            Self::NotPossible { stands, event } => {
                Problem::new("grant-not-possible").with("asset-state", stands).with("asset-event", event)
            }
            Self::TitleTwice => Problem::new("grant-title-twice"),
            Self::TitleEarly(until) => {
                Problem::new("grant-title-early").with("until", until.format("%d.%m.%Y")).at("reason")
            }
            Self::NoBaseline => Problem::new("grant-no-baseline").at("baseline_full_time"),
            Self::Decided => Problem::new("grant-decided"),
            Self::NotDecidable => Problem::new("grant-not-decidable").at("decision"),
        }
    }

    /// One of each, for the tests of words.
    #[cfg(test)]
    pub(crate) fn each() -> Vec<Self> {
        vec![
            Self::NotFound,
            Self::NumberTwice,
            Self::NotSigned,
            Self::FieldUnknown("a".to_owned()),
            Self::Unreadable("a".to_owned()),
            Self::Missing("a"),
            Self::Day("a"),
            Self::NoItem,
            Self::MoreThanAgreed { position: 1, left_milli: 0 },
            Self::NotPossible { stands: AssetState::Held, event: AssetEventKind::Recovered },
            Self::TitleTwice,
            Self::TitleEarly(NaiveDate::MIN),
            Self::NoBaseline,
            Self::Decided,
            Self::NotDecidable,
        ]
    }
}
