use std::fs;

use super::copy::Copy;
use super::*;
use crate::vault::Role;
use crate::vault::tests::{House, PASSPHRASE, clock, code, enter, house, shared_house, unlock};
use crate::vault::verify;

/// How somebody opens what a crash left.
type Opener<'a> = dyn Fn(&Path) -> Result<Vault> + 'a;

/// What the database's first sixteen bytes are: SQLCipher's salt, another one in every file.
fn salt(dir: &Path) -> Vec<u8> {
    fs::read(database::path(dir)).unwrap()[..16].to_vec()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_rekeyed_vault_holds_the_same_and_opens_for_everybody() {
    let House { dir, vault, officer, clock } = house();
    let recovery = vault.take_recovery_key().unwrap();
    vault.enrol(&officer, "Besa", Role::FieldOfficer, "terreni").unwrap();
    let house = House { dir, vault, officer, clock };
    let (person, ..) = enter(&house, "Radmila");
    let House { dir, vault, officer, .. } = house;
    let (old_key, old_file) = (vault.key(), KeyFile::read(dir.path()).unwrap());
    let old_database = salt(dir.path());

    vault.rekey(&officer).unwrap();

    // The open vault works on: it reads, writes, and is whole.
    let name = |vault: &Vault| -> String {
        let sql = "SELECT name_written FROM person WHERE id = ?1";
        vault.read(|reading| Ok(reading.query_row(sql, [person], |row| row.get(0))?)).unwrap()
    };
    assert_eq!(name(&vault), "Radmila");
    vault.enrol(&officer, "Cena", Role::Auditor, "revizija").unwrap();
    let head = vault.chain_head().unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
    vault.lock().unwrap();

    // Everybody opens it with what they had before.
    for (who, passphrase) in [("Ana Kovač", PASSPHRASE), ("Besa", "terreni"), ("Cena", "revizija")] {
        let (vault, _) = unlock(dir.path(), Some(who), passphrase).unwrap();
        assert_eq!(
            (name(&vault), vault.chain_head().unwrap()),
            ("Radmila".to_owned(), head.clone()),
            "{who}"
        );
    }
    drop(Vault::unlock_with_recovery(dir.path(), &recovery, clock_now()).unwrap());

    // The old key opens nothing, with the old key file or without.
    assert_ne!(salt(dir.path()), old_database);
    let refused = database::open(dir.path(), &old_key, Purpose::Reading).map(|_| ());
    assert_eq!(code(refused), "vault-database-key");
    assert_eq!(names(dir.path()), ["keys.json", "vault.db", "vault.lock"], "nothing is left lying about");
    old_file.write(dir.path()).unwrap();
    assert_eq!(code(unlock(dir.path(), Some("Besa"), "terreni")), "vault-database-key");
}

fn clock_now() -> Arc<dyn crate::clock::Clock> {
    clock()
}

#[test]
fn who_leaves_opens_nothing_and_everybody_else_does() {
    let House { dir, vault, officer, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    let besa = vault.enrol(&officer, "Besa", Role::FieldOfficer, "terreni").unwrap();
    vault.enrol(&officer, "Cena", Role::Auditor, "revizija").unwrap();
    let kept = fs::read(KeyFile::path(dir.path())).unwrap();
    assert_eq!(code(vault.disable(&besa, officer.id)), "not-allowed");
    vault.disable(&officer, besa.id).unwrap();
    assert_eq!(code(vault.disable(&officer, besa.id)), "not-found");
    assert_eq!(verify(&vault).unwrap().findings, []);
    vault.lock().unwrap();

    assert_eq!(code(unlock(dir.path(), Some("Besa"), "terreni")), "officer-unknown");
    drop(unlock(dir.path(), Some("Cena"), "revizija").unwrap());
    drop(Vault::unlock_with_recovery(dir.path(), &recovery, clock()).unwrap());
    // With the key file she has kept she opens nothing either.
    fs::write(KeyFile::path(dir.path()), kept).unwrap();
    assert_eq!(code(unlock(dir.path(), Some("Besa"), "terreni")), "vault-database-key");
}

#[test]
fn a_replaced_recovery_key_opens_nothing_and_whom_it_enrolled_stays() {
    let House { dir, vault, .. } = house();
    let old = vault.take_recovery_key().unwrap();
    let dritan = vault.enrol_with_recovery(&old, "Dritan", Role::ProgrammeManager, "i ri").unwrap();
    let new = vault.replace_recovery_key(&dritan).unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
    assert_eq!(code(vault.enrol_with_recovery(&old, "E", Role::Auditor, "x")), "recovery-key-wrong");
    vault.lock().unwrap();
    assert_eq!(code(Vault::unlock_with_recovery(dir.path(), &old, clock())), "recovery-key-wrong");
    drop(unlock(dir.path(), Some("Dritan"), "i ri").unwrap());
    let vault = Vault::unlock_with_recovery(dir.path(), &new, clock()).unwrap();
    vault.enrol_with_recovery(&new, "Elira", Role::FieldOfficer, "x").unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn whatever_a_crash_leaves_opens_for_everybody_who_stays() {
    let House { dir, vault, officer, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    let besa = vault.enrol(&officer, "Besa", Role::FieldOfficer, "terreni").unwrap();
    let dir = dir.path();

    // The steps of a leaving, one by one, and what each leaves on the disk.
    let mut left: Vec<(&str, tempfile::TempDir, bool)> = Vec::new();
    let mut keep = |step, done| {
        let there = tempfile::tempdir().unwrap();
        for name in names(dir) {
            fs::copy(dir.join(&name), there.path().join(&name)).unwrap();
        }
        left.push((step, there, done));
    };
    let (key, mut key_file) = (DatabaseKey::random().unwrap(), vault.key_file().unwrap());
    let mut writer = locked(&vault.writer);
    fs::write(dir.join("vault.db.next"), b"torn").unwrap();
    keep("half a copy", false);
    let copy = Copy::make(dir, &writer, &key).unwrap();
    keep("a copy", false);
    let action = Action::OfficerDisabled;
    let leave = |w: &Writing<'_>| store::disable_officer(w, besa.id, w.today);
    vault.transact_on(copy.connection(), &officer, action, |_| Ok(()), leave).unwrap();
    key_file.prepare(&key, &vault.recipients(copy.connection()).unwrap()).unwrap();
    let copy = copy.complete(&key).unwrap();
    keep("a whole copy", false);
    key_file.write(dir).unwrap();
    keep("a key file for both", false);
    std::mem::replace(&mut *writer, Connection::open_in_memory().unwrap()).close().unwrap();
    keep("the original closed", false);
    copy.take_place().unwrap();
    keep("the copy in its place", true);
    *locked(&vault.key) = Arc::new(key);
    *writer = vault.open_writer().unwrap();
    keep("the copy open", true);
    vault.tidy_key_file();
    keep("the end", true);
    drop(writer);

    for (step, there, done) in &left {
        let whole = |vault: Vault, who: &str| {
            assert_eq!(verify(&vault).unwrap().findings, [], "{step}, {who}");
            let gone = vault.read(|r| Ok(store::officer(r, besa.id)?.unwrap().disabled)).unwrap();
            assert_eq!(gone, *done, "{step}, {who}");
        };
        // Each as the first to open what the crash left.
        let openers: [(&str, &Opener); 3] = [
            ("Ana", &|dir| Ok(unlock(dir, Some("Ana Kovač"), PASSPHRASE)?.0)),
            ("recovery", &|dir| Vault::unlock_with_recovery(dir, &recovery, clock())),
            ("Besa", &|dir| Ok(unlock(dir, Some("Besa"), "terreni")?.0)),
        ];
        for (who, open) in openers {
            let again = tempfile::tempdir().unwrap();
            for name in names(there.path()) {
                fs::copy(there.path().join(&name), again.path().join(&name)).unwrap();
            }
            let again = again.path();
            match (who, done) {
                ("Besa", true) => {
                    let refused = code(open(again));
                    assert!(
                        ["officer-disabled", "officer-unknown"].contains(&refused.as_str()),
                        "{step}: {refused}"
                    );
                }
                _ => whole(open(again).unwrap(), who),
            }
            // Without deriving a key from a passphrase once more, which costs what it must.
            whole(openers[1].1(again).unwrap(), "recovery, after that");
            assert_eq!(names(again), ["keys.json", "vault.db", "vault.lock"], "{step}");
            assert!(!KeyFile::read(again).unwrap().is_changing(), "{step}");
        }
    }
}

#[test]
fn a_refused_rekeying_changes_nothing() {
    let House { dir, vault, officer, .. } = shared_house();
    let besa = vault.enrol(&officer, "Besa", Role::FieldOfficer, "terreni").unwrap();
    let (before, head) = (fs::read(KeyFile::path(dir.path())).unwrap(), vault.chain_head().unwrap());
    assert_eq!(code(vault.rekey(&besa)), "not-allowed");
    // A folder stands where the copy would be made.
    fs::create_dir(dir.path().join("vault.db.next")).unwrap();
    assert_eq!(code(vault.rekey(&officer)), "vault-files");
    fs::remove_dir(dir.path().join("vault.db.next")).unwrap();
    assert_eq!(fs::read(KeyFile::path(dir.path())).unwrap(), before);
    assert_eq!(vault.chain_head().unwrap(), head);
    vault.rekey(&officer).unwrap();
}

#[test]
fn a_vault_that_knows_no_recovery_key_learns_it_when_it_is_used() {
    let House { dir, vault, officer, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    let sql = "DELETE FROM meta WHERE key = 'recovery_opening_public'";
    locked(&vault.writer).execute(sql, []).unwrap();
    let before = fs::read(KeyFile::path(dir.path())).unwrap();
    assert_eq!(code(vault.rekey(&officer)), "recovery-key-unknown");
    assert_eq!(fs::read(KeyFile::path(dir.path())).unwrap(), before);
    vault.lock().unwrap();
    let vault = Vault::unlock_with_recovery(dir.path(), &recovery, clock()).unwrap();
    vault.rekey(&officer).unwrap();
    vault.lock().unwrap();
    drop(Vault::unlock_with_recovery(dir.path(), &recovery, clock()).unwrap());
}
