//! The whole linkage on made-up registers whose truth is known.

#![allow(clippy::unwrap_used, clippy::cast_precision_loss, reason = "a test")]

#[allow(missing_docs, reason = "made-up data, shared with an example")]
mod made;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use csp_linking::link::{Cancelled, Index, LIKELY, Linkage, Records, Watch, link};
use made::Made;

fn linked(made: &[Made]) -> (Records, Linkage) {
    let mut records = Records::new();
    for one in made {
        one.push(&mut records);
    }
    let cancel = AtomicBool::new(false);
    let linkage = link(&records, 0.01, &mut Watch { progress: &mut |_| {}, cancel: &cancel }).unwrap();
    (records, linkage)
}

/// Precision and recall of the pairs at the shipped threshold.
fn judged(made: &[Made], linkage: &Linkage) -> (f64, f64) {
    let mut all = 0_u32;
    for (i, a) in made.iter().enumerate() {
        all += u32::try_from(made[i + 1..].iter().filter(|b| a.person == b.person).count()).unwrap();
    }
    let taken: Vec<_> = linkage.pairs.iter().filter(|p| p.judgement.probability >= LIKELY).collect();
    let met = taken.iter().filter(|p| made[p.a as usize].person == made[p.b as usize].person).count();
    (met as f64 / taken.len().max(1) as f64, met as f64 / f64::from(all.max(1)))
}

#[test]
fn spoilt_registers_are_linked_and_relatives_are_not() {
    for (seed, people, places) in [(11, 1_500, 40), (12, 3_000, 300), (13, 3_000, 5), (14, 250, 20)] {
        let made = made::registers(seed, people, 15, places);
        let (_, linkage) = linked(&made);
        let (precision, recall) = judged(&made, &linkage);
        assert!(precision >= 0.99, "seed {seed}: precision {precision}");
        assert!(recall >= 0.97, "seed {seed}: recall {recall}");
        let relatives = linkage.pairs.iter().filter(|p| p.judgement.relatives > 0.5);
        let one_house = relatives.clone().filter(|p| made[p.a as usize].family == made[p.b as usize].family);
        assert!(one_house.count() > people / 10, "seed {seed}: relatives are told");
    }
}

#[test]
fn registers_that_lack_whole_columns_are_linked() {
    let full = made::registers(21, 2_000, 15, 100);
    type Spoil = fn(&mut Made);
    let spoil: [(&str, Spoil); 3] = [
        ("identity number", |m| m.number.clear()),
        ("telephone and address", |m| {
            m.phone.clear();
            m.address.clear();
            m.house.clear();
            m.settlement.clear();
        }),
        ("day of birth", |m| m.birth = None),
    ];
    for (column, spoil) in spoil {
        let mut made = full.clone();
        made.iter_mut().for_each(spoil);
        let (_, linkage) = linked(&made);
        let (precision, recall) = judged(&made, &linkage);
        // Without a day of birth nothing tells a son from the father whose name he bears.
        let least = if column == "day of birth" { 0.92 } else { 0.98 };
        assert!(precision >= least && recall >= 0.95, "without {column}: {precision} {recall}");
    }
}

#[test]
fn the_same_records_give_the_same_answer() {
    let made = made::registers(31, 600, 20, 30);
    let (first, second) = (linked(&made).1, linked(&made).1);
    assert_eq!(first.pairs, second.pairs);
    assert!(!first.pairs.is_empty());
}

#[test]
fn it_stops_when_told() {
    let made = made::registers(41, 600, 20, 30);
    let mut records = Records::new();
    for one in &made {
        one.push(&mut records);
    }
    let cancel = AtomicBool::new(false);
    let mut told = Vec::new();
    let mut progress = |share| {
        told.push(share);
        cancel.store(told.len() > 2, Ordering::Relaxed);
    };
    let stopped = link(&records, LIKELY, &mut Watch { progress: &mut progress, cancel: &cancel });
    assert_eq!(stopped.err(), Some(Cancelled));
    assert!(told.len() < 8 && told.windows(2).all(|pair| pair[0] <= pair[1]));
}

#[test]
fn a_second_record_finds_its_twin_while_it_is_typed() {
    let made = made::registers(51, 10_000, 15, 400);
    let (known, new) = made.split_at(made.iter().rposition(|m| m.person + 1 == 9_000).unwrap_or(9_000));
    let (records, linkage) = linked(known);
    let mut index = Index::new(records, linkage.model);
    let (mut met, mut wanted) = (0, 0);
    let started = Instant::now();
    for one in new {
        let twins = index.twins(&one.record(), LIKELY, 5);
        if known.iter().all(|k| k.person != one.person) {
            continue;
        }
        wanted += 1;
        met += usize::from(
            twins.iter().any(|t| known[t.place as usize].person == one.person && !t.evidence.is_empty()),
        );
    }
    let each = started.elapsed() / u32::try_from(new.len()).unwrap();
    assert!(wanted > 100 && met * 100 >= wanted * 95, "{met} of {wanted}");
    // The bound only catches a change of kind; `examples/scale` measures.
    assert!(each < Duration::from_millis(20), "{each:?}");

    let typed = new.last().unwrap();
    let place = index.push(&typed.record());
    assert!(index.twins(&typed.record(), 0.9, 9).iter().any(|t| t.place == place));
    index.remove(place);
    assert!(index.twins(&typed.record(), 0.9, 9).iter().all(|t| t.place != place));
}
