//! What two births say for and against two people being one.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::lists::{Birth, When};

/// Years by which a birth the list calls approximate may be off.
const CIRCA: i32 = 3;

/// How two births agree, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// The same day.
    SameDay,
    /// Day and month stand the other way round.
    Swapped,
    /// The same year, where one of them knows no more.
    SameYear,
    /// Within the years the list gives.
    Within,
    /// Too near to tell apart: another day of the year, the year before or after, the same day of another
    /// year, or within what an approximate birth leaves open.
    Near,
    /// Years that cannot be one person's.
    Contradicts,
}

/// The best agreement of a birth with any of those listed; nothing when either is unknown.
pub(super) fn agreement(own: When, listed: &[Birth]) -> Option<Agreement> {
    listed.iter().map(|b| compare(own, b)).min()
}

fn compare(own: When, listed: &Birth) -> Agreement {
    let slack = if listed.circa { CIRCA } else { 1 };
    let (from, to) = years(own);
    let (listed_from, listed_to) = years(listed.when);
    let apart = (listed_from - to).max(from - listed_to).max(0);
    if let (When::Day(a), When::Day(b)) = (own, listed.when) {
        return days(a, b, slack);
    }
    match (apart, listed.when) {
        (0, When::Between { .. }) => Agreement::Within,
        (0, _) if matches!(own, When::Between { .. }) => Agreement::Within,
        (0, _) => Agreement::SameYear,
        (n, _) if n <= slack => Agreement::Near,
        _ => Agreement::Contradicts,
    }
}

fn days(a: NaiveDate, b: NaiveDate, slack: i32) -> Agreement {
    let apart = (a.year() - b.year()).abs();
    if a == b {
        Agreement::SameDay
    } else if apart == 0 && a.day() == b.month() && a.month() == b.day() {
        Agreement::Swapped
    } else if apart <= slack || (a.day() == b.day() && a.month() == b.month() && a.ordinal() != 1) {
        // The first of January stands for an unknown day, so agreeing on it says nothing.
        Agreement::Near
    } else {
        Agreement::Contradicts
    }
}

fn years(when: When) -> (i32, i32) {
    match when {
        When::Day(day) => (day.year(), day.year()),
        When::Month { year, .. } | When::Year(year) => (year, year),
        When::Between { from, to } => (from, to),
    }
}
