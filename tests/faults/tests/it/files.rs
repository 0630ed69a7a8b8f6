//! Damaged and hostile files, in short: `cargo xtask faults files` is the long form.

use csp_faults::files;

#[test]
fn known_hostile_files_get_the_answer_it_must() {
    let told = files::hostile(true);
    assert!(told.is_fine(), "{}", told.lines("known files"));
}

#[test]
fn three_hundred_mutants_are_all_answered() {
    let told = files::mutants(300, 20_261_123);
    assert!(told.is_fine() && told.answered > 0, "{}", told.lines("mutants"));
    // A harness that harms nothing would find nothing.
    assert!(told.refused.values().sum::<usize>() > 30, "{}", told.lines("mutants"));
}
