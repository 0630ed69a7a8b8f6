use proptest::prelude::*;

use super::*;

const RULES: Rules = Rules { threshold: 5, secondary: true };

fn month(n: u32) -> Month {
    Month::new(2026, n).unwrap()
}

fn person(place: u16, since: u32, community: Option<u16>, status: Option<u16>) -> Subject {
    Subject { places: vec![(place, month(since))], values: [community, status] }
}

/// Few places, few values with a common one, some not recorded, some people in two places.
fn population() -> impl Strategy<Value = Vec<Subject>> {
    let value = || prop_oneof![6 => Just(Some(0)), 2 => Just(Some(1)), 1 => Just(Some(2)), 1 => Just(None)];
    let one = (0u16..4, 1u32..5, value(), value(), prop::option::weighted(0.1, (0u16..4, 1u32..5)));
    prop::collection::vec(one, 0..70).prop_map(|people| {
        people
            .into_iter()
            .map(|(place, since, community, status, other)| {
                let mut subject = person(place, since, community, status);
                subject.places.extend(other.map(|(place, since)| (place, month(since))));
                subject
            })
            .collect()
    })
}

/// What a row prints of an attribute: a value, nothing recorded, or withheld.
fn printed(subject: &Subject, attribute: usize, shielded: &Shielded, i: usize) -> Option<Option<u16>> {
    match subject.values[attribute] {
        Some(_) if shielded.withheld[i] => None,
        value => Some(value),
    }
}

/// Whether the people of a group could have the group's values in such a way that nobody in `place` has
/// `value`: tried by seating, not by the rule under test.
fn could_be_nobody(group: &[(Vec<u16>, u16)], place: u16, value: u16) -> bool {
    let bearers = group.iter().filter(|(_, v)| *v == value).count();
    let elsewhere = group.iter().filter(|(places, _)| !places.contains(&place)).count();
    bearers <= elsewhere
}

proptest! {
    #[test]
    fn no_printed_combination_is_shared_by_too_few(people in population()) {
        let [community, status] = shield(&people, month(4), RULES);
        for place in 0..4 {
            let here: Vec<usize> = (0..people.len()).filter(|i| people[*i].places.iter().any(|(p, _)| *p == place)).collect();
            let told = |i: &usize| (
                printed(&people[*i], 0, &community, *i),
                printed(&people[*i], 1, &status, *i),
            );
            for i in &here {
                let (c, s) = told(i);
                if matches!(c, Some(Some(_))) {
                    prop_assert!(here.iter().filter(|j| told(j).0 == c).count() >= 5);
                }
                if matches!(s, Some(Some(_))) {
                    prop_assert!(here.iter().filter(|j| told(j).1 == s).count() >= 5);
                }
                if matches!((c, s), (Some(Some(_)), Some(Some(_)))) {
                    prop_assert!(here.iter().filter(|j| told(j) == (c, s)).count() >= 5);
                }
            }
        }
    }

    #[test]
    fn withheld_is_no_rarity_among_the_told(people in population()) {
        let [community, _] = shield(&people, month(4), RULES);
        for place in 0..4 {
            let here: Vec<usize> = (0..people.len()).filter(|i| people[*i].places.iter().any(|(p, _)| *p == place)).collect();
            let told = here.iter().filter(|i| matches!(printed(&people[**i], 0, &community, **i), Some(Some(_)))).count();
            let withheld: Vec<u16> = here.iter().filter(|i| printed(&people[**i], 0, &community, **i).is_none())
                .filter_map(|i| people[*i].values[0]).collect();
            if told > 0 && !withheld.is_empty() {
                prop_assert!(withheld.len() >= 5);
                prop_assert!(withheld.iter().any(|v| *v != withheld[0]));
            }
        }
    }

    /// The attack: month after month, take from the totals what the rows tell. What is new in what
    /// remains are people whose places and values, apart, the attacker knows.
    #[test]
    fn differencing_the_months_forces_no_value_on_a_place(people in population()) {
        for attribute in 0..2 {
            let mut seen = vec![false; people.len()];
            let mut summed = vec![false; people.len()];
            for n in 1..5 {
                let shielded = &shield(&people, month(n), RULES)[attribute];
                let mut fresh = Vec::new();
                for (i, one) in people.iter().enumerate() {
                    if !one.known_by(month(n)) {
                        continue;
                    }
                    seen[i] |= printed(one, attribute, shielded, i).is_some();
                    if shielded.counted[i] && !summed[i] {
                        summed[i] = true;
                        if let (false, Some(value)) = (seen[i], one.values[attribute]) {
                            fresh.push((one.places_by(month(n)).collect::<Vec<_>>(), value));
                        }
                    }
                }
                for place in 0..4 {
                    for value in 0..3 {
                        prop_assert!(fresh.is_empty() || could_be_nobody(&fresh, place, value));
                    }
                }
            }
        }
    }
}

#[test]
fn the_attack_finds_a_leak_where_there_is_one() {
    // Without the waiting, two withheld people of one municipality with one value would be told by the totals.
    assert!(!could_be_nobody(&[(vec![1], 7), (vec![1], 7)], 1, 7));
    let careless = Rules { threshold: 5, secondary: false };
    let people = [person(1, 1, Some(7), None), person(1, 1, Some(7), None)];
    let [community, _] = shield(&people, month(1), careless);
    assert_eq!((community.withheld, community.counted), (vec![true, true], vec![true, true]));
}

#[test]
fn five_who_share_are_told_and_four_are_not() {
    let five: Vec<Subject> = (0..5).map(|_| person(1, 1, Some(0), Some(1))).collect();
    let [community, status] = shield(&five, month(1), RULES);
    assert_eq!(community.withheld, [false; 5]);
    assert_eq!(status.withheld, [false; 5]);
    let [community, status] = shield(&five[..4], month(1), RULES);
    assert_eq!(community.withheld, [true; 4]);
    assert_eq!(status.withheld, [true; 4]);
}

#[test]
fn one_rare_person_hides_among_others() {
    let mut people: Vec<Subject> = (0..12).map(|_| person(1, 1, Some(0), None)).collect();
    people.push(person(1, 1, Some(9), None));
    let [community, _] = shield(&people, month(1), RULES);
    assert_eq!(community.withheld.iter().filter(|w| **w).count(), 5);
    assert!(community.withheld[12]);
}

#[test]
fn of_a_rare_pair_only_the_status_is_withheld() {
    let mut people: Vec<Subject> = (0..10).map(|_| person(1, 1, Some(0), Some(1))).collect();
    people.extend((0..2).map(|_| person(1, 1, Some(0), Some(2))));
    let [community, status] = shield(&people, month(1), RULES);
    assert!(community.withheld.iter().all(|w| !w));
    assert!(status.withheld[10] && status.withheld[11]);
}

#[test]
fn a_person_in_two_municipalities_is_told_in_neither() {
    let mut people: Vec<Subject> =
        (0..8).flat_map(|_| [person(1, 1, Some(0), None), person(2, 1, Some(0), None)]).collect();
    people[0].places.push((2, month(1)));
    let [community, _] = shield(&people, month(1), RULES);
    assert!(community.withheld[0]);
}

#[test]
fn what_is_not_recorded_is_said_and_counts_as_nobody() {
    let people: Vec<Subject> = (0..3).map(|_| person(1, 1, None, None)).collect();
    let [community, _] = shield(&people, month(1), RULES);
    assert!(community.withheld.iter().all(|w| !w) && community.counted.iter().all(|c| *c));
}
