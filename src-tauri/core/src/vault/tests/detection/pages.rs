//! Single bits flipped in used pages of the database file.

use super::*;
use crate::vault::keys::DatabaseKey;

/// How many pages hold nothing: there a flipped bit would harm nobody.
fn free_pages(vault: &Vault) -> i64 {
    let connection = transactions::locked(&vault.writer);
    connection.query_row("SELECT freelist_count FROM pragma_freelist_count", [], |row| row.get(0)).unwrap()
}
#[test]
fn every_flipped_bit_in_a_used_page_is_found() {
    let runs = runs(60, 1_000);
    let (house, ..) = lived_in();
    let House { dir, vault, clock, .. } = house;
    assert_eq!(free_pages(&vault), 0, "every page of this vault is used");
    let (key, id) = (vault.key().0, vault.id);
    vault.lock().unwrap();
    let path = dir.path().join("vault.db");
    let bytes = std::fs::read(&path).unwrap();
    let mut chance = Chance(0xB175_2026);
    let mut missed = Vec::new();
    let mut refused = 0;
    let open = || {
        let lock = lock::Lock::take(dir.path()).unwrap();
        Vault::open(dir.path(), id, DatabaseKey(key), clock.clone(), lock)
    };
    assert_eq!(verify(&open().unwrap()).unwrap().findings, [], "found where nothing was flipped");
    for _ in 0..runs {
        let (place, bit) = (chance.below(bytes.len()), chance.below(8));
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << bit;
        std::fs::write(&path, flipped).unwrap();
        for beside in ["vault.db-wal", "vault.db-shm"] {
            let _ = std::fs::remove_file(dir.path().join(beside));
        }
        match open().and_then(|vault| verify(&vault)) {
            Ok(verified) if verified.is_whole() => missed.push(format!("bit {bit} of byte {place}")),
            Ok(_) => {}
            // Where the page is needed to open the vault at all, opening says so.
            Err(error) => {
                refused += 1;
                assert!(!error.problem().code.is_empty());
            }
        }
    }
    println!("faults: of them {refused} kept the vault from opening");
    report("flipped bits in used pages", runs, &missed);
}
