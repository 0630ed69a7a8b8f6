//! The ranked list of a call: by average, equal averages by the grid's rules, in order.

use std::cmp::Ordering;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::Result;
use crate::ids::{ApplicationId, CallId};
use crate::money::Cents;
use crate::selection::calls::{Call, TieRule};
use crate::selection::scoring::service as scoring;
use crate::selection::{self, ApplicationState};

/// One line of the list.
#[derive(Clone, PartialEq)]
pub struct Ranked {
    /// 1, 2, …; those that every rule leaves equal share one.
    pub rank: u32,
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub number: String,
    /// Who applies.
    pub name: String,
    /// Where it stands.
    pub state: Option<ApplicationState>,
    /// The average, in thousandths of a point.
    pub average_milli: i64,
    /// The distance between the assessors.
    pub spread: u32,
    /// Whether it reaches the pass mark.
    pub passes: bool,
    /// What is asked for.
    pub requested: Option<Cents>,
    /// What ties are decided by.
    pub ties: Ties,
}

/// What decides between equal averages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ties {
    /// Points for a confirmed vulnerability.
    pub vulnerability: u16,
    /// Whether a woman applies.
    pub woman: bool,
    /// What is asked for.
    pub requested: Option<Cents>,
    /// The day it was received.
    pub received_on: Option<NaiveDate>,
}

/// The applications of a call whose scores are open, ranked.
///
/// # Errors
/// When the database fails.
pub fn of_call(db: &Connection, id: CallId, call: &Call) -> Result<Vec<Ranked>> {
    let grid = &call.version.content.grid;
    let vulnerability = grid.criteria.iter().find(|one| one.vulnerability).map(|one| one.code.as_str());
    let mut lines = Vec::new();
    for (application, number) in scoring::under(db, id)? {
        let Some(scored) = scoring::standing(db, grid, application)?.scored else { continue };
        let record = selection::store::record(db, application)?.ok_or(selection::Error::NotFound)?;
        let state = record.state.as_ref().and_then(crate::code::Stored::known);
        if state == Some(ApplicationState::Withdrawn) {
            continue;
        }
        let woman = selection::store::applies_woman(db, application)?;
        lines.push(Ranked {
            rank: 0,
            application,
            number,
            name: record.organisation.clone().unwrap_or_else(|| record.name.clone()),
            state,
            average_milli: scored.average_milli,
            spread: scored.spread,
            passes: scored.passes,
            requested: record.application.requested,
            ties: Ties {
                vulnerability: scoring::points_for(db, application, vulnerability)?,
                woman,
                requested: record.application.requested,
                received_on: record.history.first().map(|event| event.on),
            },
        });
    }
    Ok(ranked(lines, &grid.ties))
}

/// The lines ranked anew with other weights: percent of a criterion's points, 100 where none is named.
pub(crate) fn weighted(
    db: &Connection,
    call: &Call,
    mut lines: Vec<Ranked>,
    weights: &[(String, u16)],
) -> Result<Vec<Ranked>> {
    let grid = &call.version.content.grid;
    for line in &mut lines {
        let Some(scored) = scoring::weighted(db, grid, line.application, weights)? else { continue };
        line.average_milli = scored.average_milli;
        line.passes = scored.passes;
    }
    Ok(ranked(lines, &grid.ties))
}

/// The lines in their order, with their ranks.
#[must_use]
pub fn ranked(mut lines: Vec<Ranked>, rules: &[TieRule]) -> Vec<Ranked> {
    let order = |a: &Ranked, b: &Ranked| {
        let averages = b.average_milli.cmp(&a.average_milli);
        rules.iter().fold(averages, |so_far, rule| so_far.then_with(|| by(*rule, &a.ties, &b.ties)))
    };
    // The number keeps the order the same on every machine; it gives nobody a better rank.
    lines.sort_by(|a, b| order(a, b).then_with(|| a.number.cmp(&b.number)));
    for at in 0..lines.len() {
        let equal = at > 0 && order(&lines[at - 1], &lines[at]) == Ordering::Equal;
        let rank = if equal { lines[at - 1].rank } else { u32::try_from(at + 1).unwrap_or(u32::MAX) };
        lines[at].rank = rank;
    }
    lines
}

fn by(rule: TieRule, a: &Ties, b: &Ties) -> Ordering {
    match rule {
        TieRule::Vulnerability => b.vulnerability.cmp(&a.vulnerability),
        TieRule::Woman => b.woman.cmp(&a.woman),
        // What is not said counts as the most, and as the last.
        TieRule::SmallerRequest => {
            let asked = |ties: &Ties| ties.requested.map_or(i64::MAX, Cents::get);
            asked(a).cmp(&asked(b))
        }
        TieRule::ReceivedEarlier => {
            let day = |ties: &Ties| ties.received_on.unwrap_or(NaiveDate::MAX);
            day(a).cmp(&day(b))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: &str, average: i64, ties: Ties) -> Ranked {
        Ranked {
            rank: 0,
            application: ApplicationId::new(),
            number: number.to_owned(),
            name: String::new(),
            state: None,
            average_milli: average * 1_000,
            spread: 0,
            passes: true,
            requested: None,
            ties,
        }
    }

    fn order(lines: Vec<Ranked>, rules: &[TieRule]) -> Vec<(u32, String)> {
        ranked(lines, rules).into_iter().map(|one| (one.rank, one.number)).collect()
    }

    #[test]
    fn equal_averages_are_decided_by_the_rules_in_their_order() {
        let woman = Ties { woman: true, ..Ties::default() };
        let vulnerable = Ties { vulnerability: 5, ..Ties::default() };
        let lines = || {
            vec![
                line("1", 70, Ties::default()),
                line("2", 70, woman),
                line("3", 70, vulnerable),
                line("4", 80, Ties::default()),
            ]
        };
        let named = |all: Vec<(u32, String)>| all.into_iter().map(|(_, n)| n).collect::<String>();
        assert_eq!(named(order(lines(), &[TieRule::Vulnerability, TieRule::Woman])), "4321");
        assert_eq!(named(order(lines(), &[TieRule::Woman, TieRule::Vulnerability])), "4231");
    }

    #[test]
    fn what_every_rule_leaves_equal_shares_a_rank() {
        let lines = vec![
            line("b", 70, Ties::default()),
            line("a", 70, Ties::default()),
            line("c", 60, Ties::default()),
        ];
        let expected = [(1, "a"), (1, "b"), (3, "c")].map(|(rank, n)| (rank, n.to_owned()));
        assert_eq!(order(lines, &[TieRule::Woman]), expected);
    }
}
