//! What will have happened in the sample programme: people, their applications and every step with its
//! day. Pure: the same options give the same plan.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};

use super::random::Random;
use super::{SampleOptions, items, people};
use crate::grants::Terms;
use crate::month::Month;
use crate::people::records::{Identification, Organisation, Person};
use crate::reference::Component;
use crate::selection::ApplicationState;

/// One applicant of the sample.
pub struct Case {
    pub person: Person,
    pub proof: Option<Identification>,
    pub organisation: Option<Organisation>,
    pub application: Planned,
    /// A second try after a refusal.
    pub second: Option<Planned>,
    /// The call its first application answers.
    pub round: Option<Round>,
}

/// The sample's calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Round {
    /// New enterprises, closed.
    NewEnterprises,
    /// Existing enterprises, closed.
    ExistingEnterprises,
    /// New enterprises, under way: found eligible, and nothing decided.
    UnderWay,
    /// The same call: received, and not looked at yet.
    JustReceived,
}

/// The most applications under the call under way, and of those that were just received: each of its steps is an
/// officer's own, and a large sample must not take much longer for it.
const UNDER_WAY: usize = 40;
const JUST_RECEIVED: usize = 20;

/// One application with what becomes of it.
pub struct Planned {
    pub component: Component,
    pub sector: &'static str,
    pub household: u32,
    pub terms: Terms,
    pub steps: Vec<PlannedStep>,
}

/// One step.
pub struct PlannedStep {
    pub state: ApplicationState,
    pub on: NaiveDate,
    pub recorded_at: DateTime<Utc>,
    pub reason: Option<&'static str>,
}

/// The months of the sample: so many, the last full one before `today` being the last.
pub fn months(options: &SampleOptions) -> Vec<Month> {
    let mut months = Vec::new();
    let mut month = Month::of(options.today).previous();
    for _ in 0..options.months.max(1) {
        months.push(month);
        month = month.previous();
    }
    months.reverse();
    months
}

/// Everything that will have happened.
pub fn plan(options: &SampleOptions) -> Vec<Case> {
    let months = months(options);
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
    let period = Period { first: first.first_day(), last: last.last_day() };
    let mut random = Random::seeded(options.seed);
    let mut cases: Vec<Case> =
        (0..options.people).map(|index| case(&mut random.branch(), index, &period)).collect();
    rounds(&mut cases, last.first_day(), super::selection::visited_on(options));
    cases
}

/// Which call each application answers. The one under way opened on a day, and is visited on another.
fn rounds(cases: &mut [Case], opened: NaiveDate, visited: NaiveDate) {
    let (mut under_way, mut just_received) = (0, 0);
    for case in cases {
        let steps = &case.application.steps;
        let came = steps.first().is_some_and(|step| step.on >= opened);
        let last = steps.last().map(|step| (step.state, step.on));
        case.round = match (case.application.component, last) {
            (Component::NewEnterprise, Some((ApplicationState::Eligible, on)))
                if came && on <= visited && under_way < UNDER_WAY =>
            {
                under_way += 1;
                Some(Round::UnderWay)
            }
            (Component::NewEnterprise, Some((ApplicationState::Received, _)))
                if came && just_received < JUST_RECEIVED =>
            {
                just_received += 1;
                Some(Round::JustReceived)
            }
            (Component::NewEnterprise, _) => Some(Round::NewEnterprises),
            (Component::ExistingEnterprise, _) => Some(Round::ExistingEnterprises),
            _ => None,
        };
    }
}

struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

fn case(random: &mut Random, index: usize, period: &Period) -> Case {
    let component = *random.weighted(&[
        (Component::NewEnterprise, 55),
        (Component::ExistingEnterprise, 27),
        (Component::Association, 5),
        (Component::CommunityProject, 8),
        (Component::SocialInclusion, 5),
    ]);
    let person = people::person(random, index, period.first);
    let proof = people::proof(random, &person);
    let organisation = people::organisation(random, component, &person);
    let days = (period.last - period.first).num_days();
    let received = working_day(later(period.first, random.between(0, days)), period.last);
    let mut application = planned(random, component, received, period);
    if proof.is_none() || person.municipality.is_none() {
        // Nothing is signed while the agreement cannot be printed: the approval waits for what is missing.
        application.steps.retain(|step| step.state != ApplicationState::Agreed);
    }
    let refused_on = application
        .steps
        .last()
        .filter(|s| matches!(s.state, ApplicationState::Ineligible | ApplicationState::Rejected))
        .map(|s| s.on);
    let second = refused_on
        .filter(|_| random.percent(12))
        .map(|day| working_day(later(day, random.between(12, 30)), NaiveDate::MAX))
        .filter(|day| *day <= period.last)
        .map(|day| planned(random, component, day, period))
        .filter(|_| proof.is_some() && person.municipality.is_some());
    Case { person, proof, organisation, application, second, round: None }
}

fn planned(random: &mut Random, component: Component, received: NaiveDate, period: &Period) -> Planned {
    let sector = *random.weighted(items::SECTORS);
    let (range, sector, floor, ceiling) = match component {
        Component::NewEnterprise => (sector, sector, 1_800, 5_000),
        Component::ExistingEnterprise => (sector, sector, 3_500, 9_500),
        Component::Association => ("agriculture", "agriculture", 7_000, 16_000),
        Component::CommunityProject => (items::COMMUNITY, "other", 8_000, 20_000),
        Component::SocialInclusion => (items::INCLUSION, "services", 4_000, 9_500),
    };
    let terms = items::terms(random, range, floor, ceiling);
    let household = u32::try_from(random.between(1, 4) + random.between(0, 4)).unwrap_or(1);
    Planned { component, sector, household, terms, steps: steps(random, received, period.last) }
}

/// What becomes of an application received on a day, up to the end of the programme's last full month.
fn steps(random: &mut Random, received: NaiveDate, end: NaiveDate) -> Vec<PlannedStep> {
    let mut steps = vec![step(random, ApplicationState::Received, received, None)];
    let checked = working_day(later(received, random.between(6, 26)), NaiveDate::MAX);
    if random.percent(24) {
        let reason = *random.pick(INELIGIBLE);
        steps.push(step(random, ApplicationState::Ineligible, checked, Some(reason)));
        return until(steps, end);
    }
    steps.push(step(random, ApplicationState::Eligible, checked, None));
    let mut decided = committee_after(later(checked, 5));
    if random.percent(14) {
        decided = committee_after(later(decided, 1));
    }
    if random.percent(36) {
        let reason = *random.pick(REJECTED);
        steps.push(step(random, ApplicationState::Rejected, decided, Some(reason)));
        return until(steps, end);
    }
    steps.push(step(
        random,
        ApplicationState::Approved,
        decided,
        Some("Ranked within the funds of the call"),
    ));
    // Some agreements wait for a document that is still missing.
    if random.percent(88) {
        let signed = working_day(later(decided, random.between(5, 20)), NaiveDate::MAX);
        steps.push(step(random, ApplicationState::Agreed, signed, None));
    }
    until(steps, end)
}

const INELIGIBLE: &[&str] = &[
    "Documents not completed after two requests",
    "Supported for the same business in an earlier phase",
    "Activity excluded by the call",
    "Premises without title or lease",
    "Grant from another donor for the same items",
];

const REJECTED: &[&str] = &[
    "Below the pass mark of the scoring grid",
    "Funds of the call used up by applications ranked higher",
    "Market for the product not shown",
    "Own contribution not secured",
];

fn until(mut steps: Vec<PlannedStep>, end: NaiveDate) -> Vec<PlannedStep> {
    steps.retain(|s| s.on <= end);
    steps
}

fn step(
    random: &mut Random,
    state: ApplicationState,
    on: NaiveDate,
    reason: Option<&'static str>,
) -> PlannedStep {
    // Recorded the same day in office hours, to the second.
    let seconds = random.between(7 * 3600, 15 * 3600);
    let recorded_at = on.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::seconds(seconds);
    PlannedStep { state, on, recorded_at, reason }
}

/// The committee meets on the third Thursday of each month.
fn committee_after(day: NaiveDate) -> NaiveDate {
    let mut month = Month::of(day);
    loop {
        let meeting = NaiveDate::from_weekday_of_month_opt(month.year(), month.number(), Weekday::Thu, 3)
            .unwrap_or(day);
        if meeting >= day {
            return meeting;
        }
        month = month.next();
    }
}

fn later(day: NaiveDate, days: i64) -> NaiveDate {
    u64::try_from(days).ok().and_then(|d| day.checked_add_days(Days::new(d))).unwrap_or(day)
}

/// The day itself, or the Monday after a weekend; the Friday before it when Monday lies after `end`.
fn working_day(day: NaiveDate, end: NaiveDate) -> NaiveDate {
    let (forward, back) = match day.weekday() {
        Weekday::Sat => (2, 1),
        Weekday::Sun => (1, 2),
        _ => return day,
    };
    let monday = later(day, forward);
    if monday <= end { monday } else { day.checked_sub_days(Days::new(back)).unwrap_or(day) }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::selection::{check_day, check_order};

    fn options(people: usize, seed: u64) -> SampleOptions {
        SampleOptions { people, seed, months: 6, today: "2026-11-23".parse().unwrap() }
    }

    #[test]
    fn the_months_end_with_the_last_full_one() {
        let months = months(&options(1, 1));
        let named: Vec<String> = months.iter().map(ToString::to_string).collect();
        assert_eq!(named, ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]);
    }

    #[test]
    fn the_same_seed_plans_the_same() {
        let told = |seed| -> Vec<_> {
            plan(&options(60, seed))
                .into_iter()
                .map(|c| {
                    let steps: Vec<_> =
                        c.application.steps.iter().map(|s| (s.state, s.recorded_at, s.reason)).collect();
                    let number = c.proof.and_then(|p| p.number);
                    (c.person.name_written, c.person.birth_date, number, c.application.terms, steps)
                })
                .collect()
        };
        assert_eq!(told(1), told(1));
        assert_ne!(told(1), told(2));
    }

    #[test]
    fn a_call_is_under_way_and_stays_small_in_a_large_sample() {
        for (people, least) in [(300, 2), (3_000, UNDER_WAY)] {
            let cases = plan(&options(people, 7));
            let of = |round| cases.iter().filter(|case| case.round == Some(round)).collect::<Vec<_>>();
            let under_way = of(Round::UnderWay);
            assert!((least..=UNDER_WAY).contains(&under_way.len()), "{people}: {}", under_way.len());
            assert!((1..=JUST_RECEIVED).contains(&of(Round::JustReceived).len()));
            let visited = crate::sample::selection::visited_on(&options(people, 7));
            for case in under_way {
                let last = case.application.steps.last().unwrap();
                assert!(last.state == ApplicationState::Eligible && last.on <= visited);
            }
            let enterprises = [Component::NewEnterprise, Component::ExistingEnterprise];
            let of_enterprises =
                cases.iter().filter(|case| enterprises.contains(&case.application.component));
            assert!(of_enterprises.clone().all(|case| case.round.is_some()));
        }
    }

    #[test]
    fn every_step_could_have_been_made_by_hand() {
        let end: NaiveDate = "2026-10-31".parse().unwrap();
        for case in plan(&options(400, 3)) {
            for planned in std::iter::once(&case.application).chain(&case.second) {
                let mut before: Option<&PlannedStep> = None;
                for step in &planned.steps {
                    let from = before.map(|b| crate::code::Stored::Known(b.state));
                    check_order(from.as_ref(), step.state).unwrap();
                    check_day(step.on, before.map(|b| b.on), end).unwrap();
                    assert!(!step.state.needs_reason() || step.reason.is_some());
                    assert!(before.is_none_or(|b| b.recorded_at < step.recorded_at));
                    before = Some(step);
                }
                assert!(planned.terms.items_agree());
            }
        }
    }

    #[test]
    fn three_hundred_people_show_the_whole_programme() {
        let cases = plan(&options(300, 1));
        let places: HashSet<_> = cases.iter().filter_map(|c| c.person.municipality.clone()).collect();
        let communities: HashSet<_> = cases.iter().filter_map(|c| c.person.community.clone()).collect();
        let languages: HashSet<_> =
            cases.iter().filter_map(|c| c.person.language.as_ref().map(|l| l.code().to_owned())).collect();
        let components: HashSet<_> = cases.iter().map(|c| c.application.component).collect();
        let states: HashSet<_> =
            cases.iter().filter_map(|c| c.application.steps.last().map(|s| s.state)).collect();
        assert_eq!(places.len(), 38);
        assert!(communities.len() >= 9, "{communities:?}");
        assert_eq!(languages.len(), 3, "{languages:?}");
        assert_eq!((components.len(), states.len()), (5, 6));
        let waiting = |c: &&Case| c.proof.is_none() || c.person.municipality.is_none();
        let last = |c: &Case| c.application.steps.last().map(|s| s.state);
        assert!(cases.iter().filter(waiting).any(|c| last(c) == Some(ApplicationState::Approved)));
        assert!(cases.iter().filter(waiting).all(|c| last(c) != Some(ApplicationState::Agreed)));
        let sizes: i64 = cases.iter().map(|c| c.application.terms.granted.get()).sum();
        assert!((60_000_000..400_000_000).contains(&sizes), "asked {sizes} cents");
    }
}
