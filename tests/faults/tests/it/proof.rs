//! The harness finds harm where there is some.

use std::fs;

use csp_faults::cuts::cuts;
use csp_faults::deed::deed;
use csp_faults::exam::Harm;
use csp_faults::prepared::Prepared;
use csp_faults::trace::Event;

#[test]
fn what_was_acknowledged_and_is_gone_is_lost() {
    let prepared = Prepared::of(deed("application new"));
    let place = prepared.place();
    assert_eq!(prepared.exam.take(place.path(), 0), Ok(0));
    assert!(matches!(prepared.exam.take(place.path(), 1), Err(Harm::Lost(_))));
    // Another's work is neither before nor after.
    place.json(
        csp_faults::template::MANAGER,
        &["settings", "set", "programme", "{\"contract_number\":\"1\"}", "--reason", "None"],
    );
    assert!(matches!(prepared.exam.take(place.path(), 0), Err(Harm::HalfDone(_))));
}

#[test]
fn damage_lock_outs_and_scraps_are_told_apart() {
    let prepared = Prepared::of(deed("report"));
    let exam = |harm: &dyn Fn(&std::path::Path)| {
        let place = prepared.place();
        harm(place.path());
        prepared.exam.take(place.path(), 0)
    };
    assert_eq!(exam(&|_| ()), Ok(0));
    let keys = exam(&|dir| fs::write(dir.join("vault/keys.json"), "{}").unwrap());
    assert!(matches!(keys, Err(Harm::LockedOut(_))), "{keys:?}");
    let flipped = exam(&|dir| {
        let path = dir.join("vault/vault.db");
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    });
    assert!(matches!(flipped, Err(Harm::HalfDone(_) | Harm::LockedOut(_))), "{flipped:?}");
    let half = exam(&|dir| fs::write(dir.join("out/report.xlsx"), b"PK\x03\x04 and no more").unwrap());
    assert!(matches!(half, Err(Harm::HalfWritten(_))), "{half:?}");
    let scrap = exam(&|dir| fs::write(dir.join("vault/vault.db.0"), b"").unwrap());
    assert!(matches!(scrap, Err(Harm::LeftOver(_))), "{scrap:?}");
}

#[test]
fn a_program_that_does_not_sync_loses_something_in_a_power_cut() {
    let mut prepared = Prepared::of(deed("application new"));
    prepared.trace.retain(|event| !matches!(event, Event::Sync(_)));
    let tally = cuts(&prepared, 60, 1);
    assert!(tally.lost + tally.half_done + tally.locked_out > 0, "{:?}", tally.line());
}
