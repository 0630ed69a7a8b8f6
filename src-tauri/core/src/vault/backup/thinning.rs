//! Which backups stay: the last of each of the 12 latest days, of the 10 latest weeks and of the 9
//! latest months that have any. Days without work do not count, so after a long leave there is as much
//! as before it. Of the last day more stay: what was restored from by mistake, or asked for an hour ago,
//! is still there.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::container::{Header, Reason};

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// So many of the last 24 hours stay.
const RECENT: usize = 12;
/// What was made before something that changed or replaced the whole vault stays so long in any case.
const BEFORE_GREAT_CHANGES: TimeDelta = TimeDelta::days(30);

/// What thinning looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dated {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Its last change.
    pub sequence: u64,
    /// Why it was made.
    pub reason: Reason,
}

impl Dated {
    pub(crate) fn of(header: &Header) -> Self {
        Self { made_at: header.made_at, sequence: header.sequence, reason: header.reason }
    }
}

/// Whether each of these whole backups of one vault stays. The newest stays, and the one with the most
/// changes, which is not the newest when a clock went wrong or an older backup was restored.
pub(crate) fn stay(backups: &[Dated], now: DateTime<Utc>) -> Vec<bool> {
    let mut order: Vec<usize> = (0..backups.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse((backups[*index].made_at, backups[*index].sequence)));
    let mut stays = vec![false; backups.len()];
    if let Some(most) = order.iter().max_by_key(|index| backups[**index].sequence) {
        stays[*most] = true;
    }
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (age, index) in order.into_iter().enumerate() {
        let Dated { made_at, reason, .. } = backups[index];
        let (day, week) = (made_at.date_naive(), made_at.iso_week());
        // Each is asked: the last of a day may also be the last of its week.
        let of_day = first_of(&mut days, (day.year(), day.ordinal()), DAYS);
        let of_week = first_of(&mut weeks, (week.year(), week.week()), WEEKS);
        let of_month = first_of(&mut months, (day.year(), day.month()), MONTHS);
        let since = now.signed_duration_since(made_at);
        let recent = age < RECENT && since < TimeDelta::hours(24);
        let before_great =
            matches!(reason, Reason::Migration | Reason::Replaced) && since < BEFORE_GREAT_CHANGES;
        stays[index] |= of_day || of_week || of_month || recent || before_great;
    }
    stays
}

/// Whether this is the first seen of its period, while there are not yet enough.
fn first_of(seen: &mut BTreeSet<(i32, u32)>, period: (i32, u32), enough: usize) -> bool {
    seen.len() < enough && seen.insert(period)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Dated {
        Dated { made_at: text.parse().unwrap(), sequence: 1, reason: Reason::Locked }
    }

    fn now() -> DateTime<Utc> {
        "2026-11-23T18:00:00Z".parse().unwrap()
    }

    /// One backup a day at five in the afternoon, and one in the morning, going back from a Monday.
    fn two_a_day(days: i64) -> Vec<Dated> {
        let last = at("2026-11-23T17:00:00Z");
        (0..days)
            .flat_map(|day| {
                let evening = last.made_at - TimeDelta::days(day);
                [evening, evening - TimeDelta::hours(8)]
            })
            .enumerate()
            .map(|(age, made_at)| Dated { made_at, sequence: 10_000 - age as u64, ..last })
            .collect()
    }

    fn staying(backups: &[Dated]) -> Vec<String> {
        let stay = stay(backups, now());
        let kept = backups.iter().zip(stay).filter(|(_, stays)| *stays);
        kept.map(|(backup, _)| backup.made_at.format("%m-%d %H").to_string()).collect()
    }

    #[test]
    fn of_a_year_of_backups_the_last_of_days_weeks_and_months_stay() {
        assert_eq!(
            staying(&two_a_day(365)),
            [
                // Twelve days, and the last 24 hours.
                "11-23 17", "11-23 09", "11-22 17", "11-21 17", "11-20 17", "11-19 17", "11-18 17",
                "11-17 17", "11-16 17", "11-15 17", "11-14 17", "11-13 17", "11-12 17",
                // The Sundays of the ten weeks that began before; and the ends of nine months.
                "11-08 17", "11-01 17", "10-31 17", "10-25 17", "10-18 17", "10-11 17", "10-04 17",
                "09-30 17", "09-27 17", "08-31 17", "07-31 17", "06-30 17", "05-31 17", "04-30 17",
                "03-31 17",
            ]
        );
    }

    #[test]
    fn days_without_work_do_not_count() {
        let backups = [at("2020-01-01T10:00:00Z"), at("2023-05-01T10:00:00Z"), at("2026-11-23T10:00:00Z")];
        assert_eq!(stay(&backups, now()), [true; 3]);
        assert_eq!(stay(&backups[..1], now()), [true], "the only one");
        assert!(stay(&[], now()).is_empty());
    }

    #[test]
    fn of_one_day_the_last_stays_and_what_came_before_a_great_change() {
        let mut backups =
            vec![at("2026-11-23T08:00:00Z"), at("2026-11-23T09:00:00Z"), at("2026-11-23T10:00:00Z")];
        assert_eq!(stay(&backups, now()), [true; 3], "on the same day");
        let later = now() + TimeDelta::days(1);
        backups[2].sequence = 2;
        assert_eq!(stay(&backups, later), [false, false, true]);
        backups[1].reason = Reason::Migration;
        assert_eq!(stay(&backups, later), [false, true, true]);
        assert_eq!(stay(&backups, later + TimeDelta::days(40)), [false, false, true]);
    }

    #[test]
    fn a_clock_that_went_wrong_does_not_cost_the_latest_work() {
        // Made after the others, on a computer whose clock had fallen back to 2001.
        let mut backups = two_a_day(300);
        backups.push(Dated { sequence: 20_000, ..at("2001-01-01T00:00:00Z") });
        assert!(stay(&backups, now()).last().unwrap());
    }

    proptest::proptest! {
        #[test]
        fn the_newest_always_stays_and_no_more_than_needed(
            moments in proptest::collection::vec((0i64..800 * 24, 0u64..1000), 1..120)
        ) {
            let first = at("2024-01-01T00:00:00Z");
            let backups: Vec<_> = moments
                .iter()
                .map(|(hour, sequence)| Dated {
                    made_at: first.made_at + TimeDelta::hours(*hour),
                    sequence: *sequence,
                    ..first
                })
                .collect();
            let stay = stay(&backups, now());
            let newest = backups.iter().map(|backup| backup.made_at).max();
            let kept: Vec<_> = backups.iter().zip(&stay).filter(|(_, stays)| **stays).map(|(b, _)| *b).collect();
            proptest::prop_assert!(kept.iter().any(|backup| Some(backup.made_at) == newest));
            proptest::prop_assert!(kept.len() <= DAYS + WEEKS + MONTHS + RECENT + 1);
            // What stays once stays when thinned again.
            proptest::prop_assert!(super::stay(&kept, now()).into_iter().all(|stays| stays));
        }
    }
}
