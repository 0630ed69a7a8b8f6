//! How many of the labelled pairs are told rightly, among a list of 5,000 others.

use csp_screening::lists::Sex;
use csp_screening::matching::{Index, Subject, THRESHOLD};

use crate::invented::{self, labelled};

/// Pairs found as candidates, of those given.
fn found(pairs: &[(&str, &str)]) -> Vec<bool> {
    let mut list = invented::list(5000, 11);
    let first = list.entities.len();
    for (_, right) in pairs {
        let mut listed = list.entities[0].clone();
        listed.kind = csp_screening::lists::Kind::Person;
        listed.births.clear();
        listed.names = vec![invented::name(right, csp_screening::lists::Strength::Strong, None::<Sex>)];
        list.entities.push(listed);
    }
    let index = Index::of(&[list]);
    let mut search = index.search();
    let mut found = Vec::new();
    for (at, (left, _)) in pairs.iter().enumerate() {
        let hits = search.hits(&Subject::person(left), THRESHOLD);
        found.push(hits.iter().any(|h| h.place.entity == first + at));
    }
    found
}

#[test]
fn one_person_in_two_spellings_is_found_and_two_persons_mostly_are_not() {
    let (same, different) = (found(labelled::SAME), found(labelled::DIFFERENT));
    let missed: Vec<_> = labelled::SAME.iter().zip(&same).filter(|(_, f)| !**f).map(|(p, _)| p).collect();
    let wrong: Vec<_> =
        labelled::DIFFERENT.iter().zip(&different).filter(|(_, f)| **f).map(|(p, _)| p).collect();
    let right = same.len() - missed.len();
    let recall = right as f64 / same.len() as f64;
    let precision = right as f64 / (right + wrong.len()) as f64;
    let told = format!("precision {precision:.3} recall {recall:.3}\nmissed {missed:#?}\nwrong {wrong:#?}");
    assert!(recall >= 0.97, "{told}");
    assert!(precision >= 0.90, "{told}");
}
