//! What comes of the assessments of an application: pure arithmetic.

use crate::ids::{ApplicationId, OfficerId};
use crate::selection::calls::Grid;

crate::codes! {
    /// How far the scoring of an application is.
    pub enum ScoringStage {
        /// Not all assessors are named.
        Unassigned = "unassigned",
        /// Assessors are at work.
        Waiting = "waiting",
        /// The assessors are further apart than the grid allows: a third one is called.
        ThirdCalled = "third_called",
        /// All is submitted; the scores are open.
        Complete = "complete",
    }
}

/// The score of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scored {
    /// The average of the assessors that count, in thousandths of a point.
    pub average_milli: i64,
    /// The distance between the highest and the lowest total.
    pub spread: u32,
    /// Whether it reaches the pass mark.
    pub passes: bool,
}

/// How an application stands in the scoring. Numbers are there only once the scores are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The application.
    pub application: ApplicationId,
    /// How far it is.
    pub stage: ScoringStage,
    /// Assessors named.
    pub assigned: u32,
    /// Assessors that have submitted.
    pub submitted: u32,
    /// The score, once open.
    pub scored: Option<Scored>,
}

/// How one assessor scores beside the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessorSummary {
    /// Who.
    pub officer: OfficerId,
    /// Applications scored whose scores are open.
    pub count: u32,
    /// Their average, in thousandths of a point.
    pub average_milli: i64,
    /// How far above (or below) the others' average on the same applications, in thousandths of a point.
    pub beside_others_milli: i64,
}

/// The stage of an application's scoring, from the totals submitted (those of assessors still at work absent).
pub(super) fn stage(grid: &Grid, totals: &[Option<u32>]) -> ScoringStage {
    let needed = usize::from(grid.assessors);
    let submitted: Vec<u32> = totals.iter().copied().flatten().collect();
    if totals.len() < needed || totals.is_empty() {
        ScoringStage::Unassigned
    } else if submitted.len() < totals.len() {
        ScoringStage::Waiting
    } else if spread(&submitted) > u32::from(grid.gap) && submitted.len() == needed && needed > 1 {
        ScoringStage::ThirdCalled
    } else {
        ScoringStage::Complete
    }
}

/// The score from all totals. Where a third assessor was called, the two nearest to each other count; of two
/// pairs as near, the higher one, in the applicant's favour.
pub(super) fn scored(grid: &Grid, totals: &[u32]) -> Option<Scored> {
    let mut ordered = totals.to_vec();
    ordered.sort_unstable();
    let counting = if ordered.len() == 3 && grid.assessors == 2 {
        if ordered[1] - ordered[0] < ordered[2] - ordered[1] { &ordered[..2] } else { &ordered[1..] }
    } else {
        ordered.as_slice()
    };
    let count = i64::try_from(counting.len()).ok().filter(|count| *count > 0)?;
    let sum: i64 = counting.iter().map(|total| i64::from(*total) * 1_000).sum();
    let average_milli = sum / count;
    Some(Scored {
        average_milli,
        spread: spread(totals),
        passes: average_milli >= i64::from(grid.pass) * 1_000,
    })
}

fn spread(totals: &[u32]) -> u32 {
    let highest = totals.iter().max().copied().unwrap_or(0);
    highest - totals.iter().min().copied().unwrap_or(highest)
}

/// How each assessor scores beside the others, over applications whose scores are open: `totals` has, for
/// each, the officers with their totals.
pub(super) fn summaries(totals: &[Vec<(OfficerId, u32)>]) -> Vec<AssessorSummary> {
    let mut officers: Vec<OfficerId> = totals.iter().flatten().map(|(officer, _)| *officer).collect();
    officers.sort_unstable();
    officers.dedup();
    officers
        .into_iter()
        .map(|officer| {
            let (mut count, mut own, mut beside, mut compared) = (0_u32, 0_i64, 0_i64, 0_i64);
            for one in totals {
                let Some((_, total)) = one.iter().find(|(who, _)| *who == officer) else { continue };
                let total = i64::from(*total) * 1_000;
                count += 1;
                own += total;
                let others: Vec<i64> = one
                    .iter()
                    .filter(|(who, _)| *who != officer)
                    .map(|(_, t)| i64::from(*t) * 1_000)
                    .collect();
                if let Ok(n) = i64::try_from(others.len())
                    && n > 0
                {
                    beside += total - others.iter().sum::<i64>() / n;
                    compared += 1;
                }
            }
            AssessorSummary {
                officer,
                count,
                average_milli: own / i64::from(count.max(1)),
                beside_others_milli: beside / compared.max(1),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn grid() -> Grid {
        Grid { assessors: 2, gap: 20, pass: 60, ..Grid::default() }
    }

    #[test]
    fn the_stages_follow_from_what_is_there() {
        assert_eq!(stage(&grid(), &[]), ScoringStage::Unassigned);
        assert_eq!(stage(&grid(), &[Some(70)]), ScoringStage::Unassigned);
        assert_eq!(stage(&grid(), &[Some(70), None]), ScoringStage::Waiting);
        assert_eq!(stage(&grid(), &[Some(70), Some(50)]), ScoringStage::Complete);
        assert_eq!(stage(&grid(), &[Some(71), Some(50)]), ScoringStage::ThirdCalled);
        assert_eq!(stage(&grid(), &[Some(71), Some(50), None]), ScoringStage::Waiting);
        assert_eq!(stage(&grid(), &[Some(71), Some(50), Some(90)]), ScoringStage::Complete);
    }

    #[test]
    fn with_a_third_the_two_nearest_count() {
        let score = |totals: &[u32]| scored(&grid(), totals).unwrap().average_milli;
        assert_eq!(score(&[80, 61]), 70_500);
        assert_eq!(score(&[80, 50, 78]), 79_000);
        assert_eq!(score(&[80, 50, 55]), 52_500);
        assert_eq!(score(&[80, 40, 60]), 70_000, "as near: in the applicant's favour");
    }

    #[test]
    fn who_scores_higher_than_the_others_is_seen() {
        let (a, b) = (OfficerId::new(), OfficerId::new());
        let all = summaries(&[vec![(a, 80), (b, 70)], vec![(a, 60), (b, 56)]]);
        let of = |who| all.iter().find(|one| one.officer == who).unwrap();
        assert_eq!((of(a).average_milli, of(a).beside_others_milli), (70_000, 7_000));
        assert_eq!(of(b).beside_others_milli, -7_000);
    }

    proptest! {
        #[test]
        fn an_average_lies_among_its_totals_whatever_their_order(mut totals in prop::collection::vec(0_u32..=100, 1..4)) {
            let first = scored(&grid(), &totals).unwrap();
            totals.reverse();
            prop_assert_eq!(first, scored(&grid(), &totals).unwrap());
            let (low, high) = (*totals.iter().min().unwrap(), *totals.iter().max().unwrap());
            prop_assert!((i64::from(low) * 1_000..=i64::from(high) * 1_000).contains(&first.average_milli));
            prop_assert_eq!(first.spread, high - low);
            prop_assert_eq!(first.passes, first.average_milli >= 60_000);
        }
    }
}
