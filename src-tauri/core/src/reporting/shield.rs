//! What a row outside the internal variant may say of a person (design §7).
//!
//! Two attributes are shielded: declared community and returnee status. Within a municipality, people
//! fall into classes by what the report prints of them; every class has at least `threshold` people,
//! or the attribute is withheld from the whole municipality. So a withheld attribute says nothing
//! either: whoever shares it is never few among many who are told.
//!
//! Returnee status is told within what is told of the community, so no printed pair is rarer than the
//! threshold. People are counted, not rows.
//!
//! True totals of the whole programme are printed beside such rows, so a reader may take what the rows
//! show from what the totals say. The rest are the withheld people, of whom their municipalities and
//! the totals of their attribute are known. They are counted into the totals only in groups for which
//! that says of no municipality that somebody there must have the attribute ([`tells_nothing`]); until
//! enough have come together they wait. Reports are published month by month, so the groups follow the
//! months: what one report adds to the last is such a group too.

use std::collections::{BTreeMap, BTreeSet};

use crate::month::Month;

/// One person on the beneficiaries' sheet.
#[derive(Debug)]
pub(super) struct Subject {
    /// Where their rows lie and the month each came in. Places are numbers given by the caller.
    pub places: Vec<(u16, Month)>,
    /// Community and returnee status as numbers given by the caller; `None` where not recorded, which
    /// is never withheld.
    pub values: [Option<u16>; 2],
}

impl Subject {
    fn known_by(&self, month: Month) -> bool {
        self.places.iter().any(|(_, since)| *since <= month)
    }

    fn places_by(&self, month: Month) -> impl Iterator<Item = u16> + '_ {
        self.places.iter().filter(move |(_, since)| *since <= month).map(|(place, _)| *place)
    }
}

/// The rules that reports follow, from the settings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// How many people must share a combination before a row shows it.
    pub threshold: usize,
    /// Whether more is withheld where what is left would tell it.
    pub secondary: bool,
}

/// What is decided of one attribute.
#[derive(Default)]
pub(super) struct Shielded {
    /// Whether the rows of each subject withhold it.
    pub withheld: Vec<bool>,
    /// Whether each subject may be counted in totals: told by the rows, or in a group that is counted.
    pub counted: Vec<bool>,
    /// The last month whose withheld people are counted.
    pub counted_to: Option<Month>,
}

/// Decides for both attributes as of `last`, from the reports of every month since the first row.
/// Subjects stand in an order that has to do with nothing about them.
pub(super) fn shield(subjects: &[Subject], last: Month, rules: Rules) -> [Shielded; 2] {
    let mut decided = [Shielded::default(), Shielded::default()];
    for one in &mut decided {
        one.withheld = vec![false; subjects.len()];
        one.counted = vec![false; subjects.len()];
    }
    let months: BTreeSet<Month> = subjects
        .iter()
        .flat_map(|s| s.places.iter().map(|(_, since)| *since))
        .filter(|m| *m <= last)
        .collect();
    for month in months {
        let withheld = withheld(subjects, month, rules);
        for (attribute, (one, withheld)) in decided.iter_mut().zip(withheld).enumerate() {
            one.withheld = withheld;
            count_in(subjects, attribute, month, rules, one);
        }
    }
    decided
}

/// Counts in whoever the month's rows tell, and those who wait if the group they form tells nothing.
fn count_in(subjects: &[Subject], attribute: usize, month: Month, rules: Rules, one: &mut Shielded) {
    let mut waiting = Vec::new();
    for (i, subject) in subjects.iter().enumerate() {
        if one.counted[i] || !subject.known_by(month) {
            continue;
        }
        match subject.values[attribute] {
            Some(value) if one.withheld[i] => waiting.push((i, value)),
            _ => one.counted[i] = true,
        }
    }
    let group: Vec<(Vec<u16>, u16)> =
        waiting.iter().map(|(i, value)| (subjects[*i].places_by(month).collect(), *value)).collect();
    if waiting.is_empty() || !rules.secondary || tells_nothing(&group, rules.threshold) {
        for (i, _) in waiting {
            one.counted[i] = true;
        }
        one.counted_to = Some(month);
    }
}

/// Whether the totals of a group by value, beside the places of its people, leave it possible for every
/// place and value that nobody there has it: for no pair do the bearers of the value and the people of
/// the place together outnumber the group. This holds even after one of the group has taken themself out.
pub(super) fn tells_nothing(group: &[(Vec<u16>, u16)], threshold: usize) -> bool {
    let mut by_place: BTreeMap<u16, usize> = BTreeMap::new();
    let mut by_value: BTreeMap<u16, usize> = BTreeMap::new();
    for (places, value) in group {
        for place in places.iter().collect::<BTreeSet<_>>() {
            *by_place.entry(*place).or_default() += 1;
        }
        *by_value.entry(*value).or_default() += 1;
    }
    let most = |counts: &BTreeMap<u16, usize>| counts.values().copied().max().unwrap_or(0);
    group.len() >= threshold && most(&by_place) + most(&by_value) < group.len()
}

/// Who is withheld in the report of a month, for both attributes.
fn withheld(subjects: &[Subject], month: Month, rules: Rules) -> [Vec<bool>; 2] {
    let mut withheld = [vec![false; subjects.len()], vec![false; subjects.len()]];
    let mut by_place: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for (i, subject) in subjects.iter().enumerate() {
        let places: BTreeSet<u16> = subject.places_by(month).collect();
        if places.len() > 1 {
            // Rows of one person in two municipalities share a pseudonym: telling in one would tell in both.
            withheld[0][i] = true;
            withheld[1][i] = true;
        }
        for place in places {
            by_place.entry(place).or_default().push(i);
        }
    }
    for people in by_place.values() {
        thin_out(subjects, people, 0, rules, &mut withheld[0]);
        let mut by_printed: BTreeMap<(bool, Option<u16>), Vec<usize>> = BTreeMap::new();
        for i in people {
            let hidden = withheld[0][*i] && subjects[*i].values[0].is_some();
            let printed = if hidden { None } else { subjects[*i].values[0] };
            by_printed.entry((hidden, printed)).or_default().push(*i);
        }
        for class in by_printed.values() {
            thin_out(subjects, class, 1, rules, &mut withheld[1]);
        }
    }
    withheld
}

/// Withholds an attribute from those of a class who share it with too few, and from as many more as it
/// takes that those withheld are no rarity either.
fn thin_out(subjects: &[Subject], class: &[usize], attribute: usize, rules: Rules, withheld: &mut [bool]) {
    let threshold = rules.threshold;
    let mut told: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    let mut kept_back: Vec<usize> = Vec::new();
    for i in class {
        match subjects[*i].values[attribute] {
            Some(_) if withheld[*i] => kept_back.push(*i),
            Some(value) => told.entry(value).or_default().push(*i),
            None => {}
        }
    }
    let rare: Vec<u16> = told.iter().filter(|(_, who)| who.len() < threshold).map(|(v, _)| *v).collect();
    for value in rare {
        kept_back.extend(told.remove(&value).unwrap_or_default());
    }
    while rules.secondary && !kept_back.is_empty() {
        let values: BTreeSet<Option<u16>> =
            kept_back.iter().map(|i| subjects[*i].values[attribute]).collect();
        if kept_back.len() >= threshold && values.len() > 1 {
            break;
        }
        let more = threshold.saturating_sub(kept_back.len()).max(1);
        let largest = told.iter().max_by_key(|(_, who)| who.len()).map(|(v, who)| (*v, who.len()));
        let smallest = told.iter().min_by_key(|(_, who)| who.len()).map(|(v, _)| *v);
        match (largest, smallest) {
            (Some((value, size)), _) if size >= threshold + more => {
                if let Some(who) = told.get_mut(&value) {
                    kept_back.extend(who.drain(..more));
                }
            }
            (_, Some(value)) => kept_back.extend(told.remove(&value).unwrap_or_default()),
            _ => break,
        }
    }
    for i in kept_back {
        withheld[i] = true;
    }
}

#[cfg(test)]
#[path = "shield_tests.rs"]
mod tests;
