//! Harm done to a vault on purpose, thousands of times and each time differently: is all of it found?
//!
//! The short form runs with the other tests. The long form is the same with `CSP_FAULTS_LONG=1`, as
//! `cargo xtask faults` sets it (a greater number divides the counts): 10,000 forgeries of the change log below a known head, 1,000 flipped bits in
//! used pages. Each prints how many were found; whatever is not found is told with its seed and fails.

#![allow(clippy::print_stdout, reason = "the long form counts aloud")]

mod forged;
mod pages;
mod rehash;

use super::*;

/// Numbers that look like chance and are the same again for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap()
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// How often: few times among the tests, many times in the long form.
fn runs(short: usize, long: usize) -> usize {
    let share = std::env::var("CSP_FAULTS_LONG").ok().and_then(|share| share.parse::<usize>().ok());
    share.map_or(short, |share| long.div_ceil(share.max(1)))
}

/// Prints what was found, and fails with what was not.
fn report(what: &str, runs: usize, missed: &[String]) {
    println!("faults: {what}: {}/{runs} found", runs - missed.len());
    assert!(
        missed.is_empty(),
        "{what}: {} not found, such as {:#?}",
        missed.len(),
        &missed[..missed.len().min(10)]
    );
}

/// A vault of some fifty changes by three officers, with everything in it that a log can hold. The officers
/// after the founder are a manager and a field officer.
fn lived_in() -> (House, Officer, Officer) {
    let house = shared_house();
    let manager = house.vault.enrol(&house.officer, "Vera", Role::ProgrammeManager, PASSPHRASE).unwrap();
    let field = house.vault.enrol(&manager, "Besa", Role::FieldOfficer, PASSPHRASE).unwrap();
    let mut people = Vec::new();
    for number in 0..14 {
        people.push(enter(&house, &format!("Somebody {number}")));
    }
    for (number, (person, applicant, entered)) in people.iter().enumerate() {
        let by = [&house.officer, &manager, &field][number % 3];
        house
            .vault
            .write(by, Action::DetailsChanged, |writing| {
                let sql = "UPDATE person SET phone = ?2, sex = 'female', municipality = 'gracanice' WHERE id = ?1";
                writing.execute(sql, params![person, format!("044 {number}")])?;
                let sql = "INSERT INTO identification (id, person_id, kind, number) VALUES (?1, ?2, 'passport', ?3)";
                writing.execute(sql, params![IdentificationId::new(), person, number.to_string()])?;
                writing.describe(serde_json::json!({ "records": 2 }));
                Ok(())
            })
            .unwrap();
        if number % 4 == 0 {
            let renamed = rename(&house, *person, "Another");
            undo(&house.vault, &manager, renamed).unwrap();
        }
        let _ = (applicant, entered);
    }
    for number in 0..8 {
        house
            .vault
            .write(&manager, Action::SettingChanged, |writing| {
                let sql = "INSERT INTO setting (id, key, valid_from, value, reason) VALUES (?1, ?2, '2026-01-01', '{}', 'x')";
                writing.execute(sql, params![SettingId::new(), format!("key-{number}")])?;
                Ok(())
            })
            .unwrap();
    }
    (house, manager, field)
}
