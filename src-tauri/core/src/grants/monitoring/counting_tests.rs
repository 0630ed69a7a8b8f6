use proptest::prelude::*;

use super::*;

fn posts(role: StaffRole, full_time: bool, heads: u32) -> Posts {
    Posts { role, full_time, seasonal: false, informal: false, heads, hours: None, months: None }
}

#[test]
fn what_counts_is_what_the_programme_says() {
    let rule = Monitoring::default();
    let found = [
        posts(StaffRole::Owner, true, 1),
        posts(StaffRole::Employee, true, 2),
        posts(StaffRole::Employee, false, 1),
        posts(StaffRole::Family, true, 3),
        Posts { seasonal: true, ..posts(StaffRole::Employee, true, 4) },
        Posts { informal: true, ..posts(StaffRole::Employee, true, 5) },
    ];
    assert_eq!(Stock::counted(&found, &rule), Stock { full_time: 3, part_time: 1, fte_milli: 3500 });
    let all = Monitoring { count_family: true, count_seasonal: true, count_informal: true, ..rule.clone() };
    assert_eq!(Stock::counted(&found, &all).heads(), 16);
    let paid = Monitoring { count_owner: false, count_part_time: false, ..rule.clone() };
    assert_eq!(Stock::counted(&found, &paid).heads(), 2);
    let lasting = Monitoring { minimum_months: 6, ..rule };
    let old = [Posts { months: Some(6), ..posts(StaffRole::Employee, true, 1) }, found[1]];
    assert_eq!(Stock::counted(&old, &lasting).heads(), 1, "a post nobody asked the age of does not count");
}

#[test]
fn equivalents_go_by_the_hours_and_never_above_one() {
    let rule = Monitoring::default();
    let at = |hours| Posts { hours: Some(hours), ..posts(StaffRole::Employee, false, 2) };
    assert_eq!(Stock::counted(&[at(10)], &rule).fte_milli, 500);
    assert_eq!(Stock::counted(&[at(60)], &rule).fte_milli, 2000);
}

#[test]
fn created_is_above_the_baseline_and_secured_within_it() {
    let base = Stock::of_heads(2, 1);
    let now = |full, part, at_risk| {
        let jobs = jobs(base, Stock::of_heads(full, part), at_risk);
        (jobs.created_full_time, jobs.created_part_time, jobs.secured)
    };
    assert_eq!(now(2, 1, 0), (0, 0, 0));
    assert_eq!(now(4, 2, 2), (2, 1, 2));
    assert_eq!(now(3, 0, 3), (0, 0, 3), "part time that became full time is no new post");
    assert_eq!(now(1, 0, 3), (0, 0, 1), "what no longer exists is not secured");
    assert_eq!(now(0, 0, 9), (0, 0, 0));
}

#[test]
fn a_post_that_went_and_came_again_counts_once() {
    let stock = |created, secured| Jobs { created_full_time: created, secured, ..Jobs::default() };
    let each = added(Jobs::default(), &[stock(2, 1), stock(0, 0), stock(2, 1), stock(3, 2)]);
    assert_eq!(
        each.iter().map(|one| (one.created(), one.secured)).collect::<Vec<_>>(),
        [(2, 1), (0, 0), (0, 0), (1, 1)]
    );
    let after_a_list = added(stock(2, 0), &[stock(3, 0)]);
    assert_eq!(after_a_list[0].created(), 1, "what an old list counted is not counted again");
}

proptest! {
    #[test]
    fn jobs_of_all_months_never_exceed_what_visits_recorded(
        base in (0u32..20, 0u32..20),
        visits in prop::collection::vec((0u32..30, 0u32..30, 0u32..40), 0..12),
        before in (0u32..5, 0u32..5, 0u32..5),
    ) {
        let baseline = Stock::of_heads(base.0, base.1);
        let stocks: Vec<Stock> = visits.iter().map(|v| Stock::of_heads(v.0, v.1)).collect();
        let found: Vec<Jobs> = visits.iter().zip(&stocks).map(|(v, now)| jobs(baseline, *now, v.2)).collect();
        for (jobs, now) in found.iter().zip(&stocks) {
            prop_assert!(jobs.created() + jobs.secured <= now.heads(), "no post is both");
            prop_assert!(jobs.secured <= baseline.heads());
        }
        let most = |of: fn(&Jobs) -> u32| found.iter().map(of).max().unwrap_or(0);
        let sum = |of: fn(&Jobs) -> u32, each: &[Jobs]| each.iter().map(of).sum::<u32>();
        let alone = added(Jobs::default(), &found);
        prop_assert_eq!(sum(|j| j.created(), &alone), most(|j| j.created()));
        prop_assert_eq!(sum(|j| j.secured, &alone), most(|j| j.secured));
        prop_assert!(sum(|j| j.created(), &alone) + sum(|j| j.secured, &alone)
            <= stocks.iter().map(|now| now.heads()).max().unwrap_or(0));
        prop_assert!(sum(|j| j.created_fte_milli, &alone) <= stocks.iter().map(|now| now.fte_milli).max().unwrap_or(0));
        // In any month: what is added never exceeds what that visit found.
        for (new, found) in alone.iter().zip(&found) {
            prop_assert!(new.created() <= found.created() && new.secured <= found.secured);
        }
        let taken = Jobs { created_full_time: before.0, created_part_time: before.1, secured: before.2, ..Jobs::default() };
        let after = added(taken, &found);
        prop_assert!(sum(|j| j.created(), &after) + taken.created() <= most(|j| j.created()).max(taken.created()));
        prop_assert!(sum(|j| j.secured, &after) + taken.secured <= most(|j| j.secured).max(taken.secured));
    }
}
