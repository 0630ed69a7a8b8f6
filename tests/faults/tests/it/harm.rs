//! A little of every harm, to every deed.

use csp_faults::canary::{canaries, core_limit};
use csp_faults::cuts::cuts;
use csp_faults::deed::{Group, deeds_of};
use csp_faults::errors::errors;
use csp_faults::kills::kills;
use csp_faults::place::Place;
use csp_faults::prepared::Prepared;
use csp_faults::shim::Fault;
use csp_faults::tally::Tally;

/// The seed of the short form: the same harm every time.
const SEED: u64 = 4;

fn fine(tally: &Tally) {
    assert!(tally.is_fine(), "{:?}\n{}", tally.line(), tally.stories.join("\n"));
}

fn all(group: Group) {
    for deed in deeds_of(group) {
        let prepared = Prepared::of(deed);
        fine(&kills(&prepared, 2, SEED));
        fine(&cuts(&prepared, 4, SEED));
        // The first call, and the one in the middle.
        fine(&errors(&prepared, Fault::Full, prepared.calls().div_ceil(2)));
        fine(&errors(&prepared, Fault::Io, prepared.calls()));
    }
}

#[test]
fn writes_are_whole_or_not_there() {
    all(Group::Writes);
}

#[test]
fn an_import_is_whole_or_not_there() {
    all(Group::Import);
}

#[test]
fn a_migration_loses_nothing() {
    all(Group::Migration);
}

#[test]
fn making_a_vault_can_be_done_again() {
    all(Group::Making);
}

#[test]
fn a_backup_is_whole_or_not_there() {
    all(Group::Backup);
}

#[test]
fn restoring_leaves_the_one_vault_or_the_other() {
    all(Group::Restore);
}

#[test]
fn a_rekeying_locks_nobody_out() {
    all(Group::Rekey);
}

#[test]
fn a_change_of_passphrase_locks_nobody_out() {
    all(Group::SlotChange);
}

#[test]
fn what_is_written_for_people_is_whole_or_not_there() {
    all(Group::Export);
}

#[test]
fn nothing_lies_in_clear() {
    fine(&canaries(3, SEED));
}

#[test]
fn a_crash_leaves_no_memory_on_the_disk() {
    assert_eq!(core_limit(&Place::new()), "0 0");
}
