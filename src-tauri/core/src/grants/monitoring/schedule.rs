//! When a grantee is to be visited, and how each of these days stands.

use chrono::{Days, Months, NaiveDate};

crate::codes! {
    /// How a day of the schedule stands.
    pub enum Standing {
        /// A visit was recorded for it.
        Done = "done",
        /// Nobody went, and a later one was visited.
        Missed = "missed",
        /// Its day and the days of grace are over.
        Overdue = "overdue",
        /// Its day is near or just over.
        Due = "due",
        /// It lies ahead.
        Ahead = "ahead",
    }
}

/// One day of a grantee's schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// Months after the first handover.
    pub months: u16,
    /// The day.
    pub due_on: NaiveDate,
    /// How it stands.
    pub standing: Standing,
    /// The day of the visit that was made for it.
    pub visited_on: Option<NaiveDate>,
}

/// A visit that was made: its day, and the milestone it was for, where one was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// The day.
    pub on: NaiveDate,
    /// Months after the first handover.
    pub milestone: Option<u16>,
}

/// What the schedule goes by.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'a> {
    /// Months after the first handover, rising.
    pub months: &'a [u16],
    /// Days after its day from which a visit is overdue.
    pub grace: u16,
    /// Days before its day from which it is due.
    pub ahead: u16,
}

/// The schedule of a grantee who was first handed something over on a day. A visit that names no milestone, as
/// those of old lists, stands for the latest one that was due by its day.
#[must_use]
pub fn schedule(first: NaiveDate, made: &[Made], rule: Rule<'_>, today: NaiveDate) -> Vec<Milestone> {
    let back = |on: NaiveDate| on.checked_sub_days(Days::new(u64::from(rule.ahead))).unwrap_or(on);
    let on = |months: u16| first.checked_add_months(Months::new(u32::from(months))).unwrap_or(first);
    let stands_for = |visit: &Made| {
        visit
            .milestone
            .or_else(|| rule.months.iter().copied().filter(|months| back(on(*months)) <= visit.on).max())
    };
    let done: Vec<(u16, NaiveDate)> =
        made.iter().filter_map(|visit| Some((stands_for(visit)?, visit.on))).collect();
    let last = done.iter().map(|(months, _)| *months).max();
    let milestone = |months: &u16| {
        let due_on = on(*months);
        let visited_on = done.iter().filter(|(done, _)| done == months).map(|(_, on)| *on).min();
        let late = due_on.checked_add_days(Days::new(u64::from(rule.grace))).is_some_and(|end| end < today);
        let standing = if visited_on.is_some() {
            Standing::Done
        } else if last.is_some_and(|last| last > *months) {
            Standing::Missed
        } else if late {
            Standing::Overdue
        } else if back(due_on) <= today {
            Standing::Due
        } else {
            Standing::Ahead
        };
        Milestone { months: *months, due_on, standing, visited_on }
    };
    rule.months.iter().map(milestone).collect()
}

/// The milestone a visit of a day is for, unless its officer says otherwise: the latest that is due or overdue.
#[must_use]
pub fn waiting(schedule: &[Milestone]) -> Option<u16> {
    let open = |one: &&Milestone| matches!(one.standing, Standing::Due | Standing::Overdue);
    schedule.iter().rfind(open).map(|one| one.months)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn standings(made: &[Made], today: &str) -> Vec<Standing> {
        let rule = Rule { months: &[1, 3, 6, 12], grace: 14, ahead: 7 };
        schedule(day("2026-01-31"), made, rule, day(today)).iter().map(|one| one.standing).collect()
    }

    #[test]
    fn each_day_is_ahead_due_overdue_done_or_missed() {
        use Standing::{Ahead, Done, Due, Missed, Overdue};
        assert_eq!(standings(&[], "2026-02-20"), [Ahead, Ahead, Ahead, Ahead]);
        assert_eq!(standings(&[], "2026-02-21"), [Due, Ahead, Ahead, Ahead], "28 February less seven days");
        assert_eq!(standings(&[], "2026-03-14"), [Due, Ahead, Ahead, Ahead]);
        assert_eq!(standings(&[], "2026-03-15"), [Overdue, Ahead, Ahead, Ahead]);
        let named = [Made { on: day("2026-05-03"), milestone: Some(3) }];
        assert_eq!(standings(&named, "2026-05-04"), [Missed, Done, Ahead, Ahead]);
        let unnamed = [Made { on: day("2026-03-01"), milestone: None }];
        assert_eq!(standings(&unnamed, "2026-05-16"), [Done, Overdue, Ahead, Ahead]);
        let too_early = [Made { on: day("2026-02-01"), milestone: None }];
        assert_eq!(standings(&too_early, "2026-02-25"), [Due, Ahead, Ahead, Ahead]);
    }

    #[test]
    fn a_visit_is_for_the_latest_that_waits() {
        let rule = Rule { months: &[1, 3, 6, 12], grace: 14, ahead: 7 };
        let at = |today| waiting(&schedule(day("2026-01-31"), &[], rule, day(today)));
        assert_eq!(at("2026-02-01"), None);
        assert_eq!(at("2026-03-20"), Some(1));
        assert_eq!(at("2026-05-01"), Some(3));
    }
}
