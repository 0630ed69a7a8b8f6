use std::fs;

use super::*;
use crate::vault::keys::file::KeyFile;

/// A vault with nobody in it.
fn shut() -> (tempfile::TempDir, Officer) {
    let House { dir, vault, officer, .. } = shared_house();
    vault.lock().unwrap();
    (dir, officer)
}

fn closed() -> (tempfile::TempDir, Officer, RecoveryKey) {
    let House { dir, vault, officer, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    assert!(vault.take_recovery_key().is_none(), "it is shown once");
    vault.lock().unwrap();
    (dir, officer, recovery)
}

#[test]
fn the_passphrase_opens_and_the_officer_is_recognised() {
    let (dir, founder) = shut();
    let (vault, officer) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert_eq!((officer.id, officer.role), (founder.id, Role::ProgrammeManager));
    assert_eq!(officer.fingerprint(), founder.fingerprint());
    assert!(vault.take_recovery_key().is_none());
    assert_eq!(vault.chain_head().unwrap().sequence, 1);
    vault
        .write(&officer, Action::DetailsChanged, |w| {
            Ok(w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?)
        })
        .unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn each_way_of_not_opening_says_which() {
    let (dir, _) = shut();
    let path = dir.path();
    let refused = |name: Option<&str>, passphrase: &str| code(unlock(path, name, passphrase));
    assert_eq!(refused(None, "korita u Strpcu"), "wrong-passphrase");
    assert_eq!(refused(Some("Besa"), PASSPHRASE), "officer-unknown");
    assert_eq!(refused(Some("ana kovač"), PASSPHRASE), "done");
    assert_eq!(code(Vault::create(path, "B", Role::FieldOfficer, "x", clock())), "vault-exists");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(code(unlock(empty.path(), None, PASSPHRASE)), "no-vault");
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing was made by looking");
    assert_eq!(
        code(Vault::create(empty.path(), " ", Role::FieldOfficer, "x", clock())),
        "officer-name-empty"
    );
    assert_eq!(code(Vault::create(empty.path(), "B", Role::FieldOfficer, "", clock())), "passphrase-empty");

    let (vault, _) = unlock(path, None, PASSPHRASE).unwrap();
    assert_eq!(refused(None, PASSPHRASE), "vault-in-use");
    assert_eq!(code(Vault::create(path, "B", Role::FieldOfficer, "x", clock())), "vault-in-use");
    drop(vault);

    let hide = |name: &str| fs::rename(path.join(name), path.join("hidden")).unwrap();
    let show = |name: &str| fs::rename(path.join("hidden"), path.join(name)).unwrap();
    hide("keys.json");
    assert_eq!(refused(None, PASSPHRASE), "key-file-missing");
    assert_eq!(code(Vault::create(path, "B", Role::FieldOfficer, "x", clock())), "key-file-missing");
    show("keys.json");
    hide("vault.db");
    assert_eq!(refused(None, PASSPHRASE), "vault-database-missing");
    show("vault.db");
    assert_eq!(refused(None, PASSPHRASE), "done");
}

#[test]
fn a_key_file_of_another_vault_does_not_open_this_one() {
    let ((here, _), (there, ..)) = (shut(), closed());
    fs::copy(there.path().join("keys.json"), here.path().join("keys.json")).unwrap();
    assert_eq!(code(unlock(here.path(), None, PASSPHRASE)), "vault-database-key");
}

#[test]
fn a_newer_schema_is_refused_and_left_alone() {
    let House { dir, vault, .. } = shared_house();
    behind_the_log(&vault, "PRAGMA user_version = 99");
    vault.lock().unwrap();
    let refused = unlock(dir.path(), None, PASSPHRASE).err().unwrap().problem();
    assert_eq!((refused.code.as_str(), refused.args["found"].as_str()), ("vault-newer", "99"));
}

#[test]
fn another_process_is_kept_out() {
    if let Ok(dir) = std::env::var("CSP_TEST_SECOND_PROCESS") {
        // The other process: this test's own program, started below.
        assert_eq!(code(unlock(Path::new(&dir), None, PASSPHRASE)), "vault-in-use");
        return;
    }
    let house = shared_house();
    let second = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "vault::tests::keys::another_process_is_kept_out"])
        .env("CSP_TEST_SECOND_PROCESS", house.dir.path())
        .output()
        .unwrap();
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stdout));
    assert!(String::from_utf8_lossy(&second.stdout).contains("1 passed"));
}

#[test]
fn officers_have_their_own_slots_and_one_is_named() {
    let House { dir, vault, officer, .. } = shared_house();
    let besa = vault.enrol(&officer, "Besa Krasniqi", Role::FieldOfficer, "terreni").unwrap();
    assert_eq!(code(vault.enrol(&officer, "BESA KRASNIQI", Role::Auditor, "x")), "officer-exists");
    vault.lock().unwrap();
    assert_eq!(Vault::officers_of(dir.path()).unwrap(), ["Ana Kovač", "Besa Krasniqi"]);
    let refused = unlock(dir.path(), None, "terreni").err().unwrap().problem();
    assert_eq!(
        (refused.code.as_str(), refused.args["names"].as_str()),
        ("officer-needed", "Ana Kovač, Besa Krasniqi")
    );
    assert_eq!(code(unlock(dir.path(), Some("Ana Kovač"), "terreni")), "wrong-passphrase");
    let (vault, again) = unlock(dir.path(), Some("Besa Krasniqi"), "terreni").unwrap();
    assert_eq!((again.id, again.role), (besa.id, Role::FieldOfficer));
    vault.set_default_officer(&besa).unwrap();
    drop(vault);
    assert_eq!(unlock(dir.path(), None, "terreni").unwrap().1.id, besa.id);
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old() {
    let House { dir, vault, officer, .. } = shared_house();
    assert_eq!(code(vault.change_passphrase(&officer, "wrong", "new")), "wrong-passphrase");
    assert_eq!(code(vault.change_passphrase(&officer, PASSPHRASE, "")), "passphrase-empty");
    vault.change_passphrase(&officer, PASSPHRASE, "livadhi i Brezovicës").unwrap();
    vault.lock().unwrap();
    assert_eq!(code(unlock(dir.path(), None, PASSPHRASE)), "wrong-passphrase");
    assert_eq!(unlock(dir.path(), None, "livadhi i Brezovicës").unwrap().1.id, officer.id);
}

#[test]
fn the_recovery_key_opens_and_enrols() {
    let (dir, _, recovery) = closed();
    let typed = RecoveryKey::read(&recovery.text().to_lowercase()).unwrap();
    let vault = Vault::unlock_with_recovery(dir.path(), &typed, clock()).unwrap();
    let officer = vault.enrol_with_recovery(&typed, "Dritan", Role::ProgrammeManager, "i ri").unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
    let (_, _, others) = closed();
    assert_eq!(code(vault.enrol_with_recovery(&others, "E", Role::Auditor, "x")), "recovery-key-wrong");
    vault.lock().unwrap();
    assert_eq!(code(Vault::unlock_with_recovery(dir.path(), &others, clock())), "recovery-key-wrong");
    let (vault, again) = unlock(dir.path(), Some("Dritan"), "i ri").unwrap();
    assert_eq!(again.id, officer.id);
    vault.enrol(&again, "Elira", Role::FieldOfficer, "x").unwrap();
}

#[test]
fn a_crash_while_the_key_file_is_replaced_leaves_the_old_one() {
    let (dir, _) = shut();
    // What a crash leaves: a temporary file with half of the new content, beside the untouched old one.
    let half = dir.path().join(".keys.json.0190000000007000800000000000000f.tmp");
    fs::write(&half, "{\"format\": 1, \"slots\": [").unwrap();
    let (vault, _) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert!(!half.exists(), "the scrap is swept up");
    drop(vault);
    // And one that had got as far as a whole new file under its temporary name.
    fs::copy(KeyFile::path(dir.path()), &half).unwrap();
    unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert!(!half.exists());
}

#[test]
fn a_crash_while_a_vault_is_made_leaves_room_for_another() {
    let (whole, _) = shut();
    for left in [&["vault.db"] as &[&str], &["keys.json", "vault.db"]] {
        let dir = tempfile::tempdir().unwrap();
        for name in left {
            // The database file is made empty and filled by the first commit.
            let bytes =
                if *name == "vault.db" { Vec::new() } else { fs::read(whole.path().join(name)).unwrap() };
            fs::write(dir.path().join(name), bytes).unwrap();
        }
        assert_ne!(code(unlock(dir.path(), None, PASSPHRASE)), "done");
        Vault::create(dir.path(), "Ana", Role::FieldOfficer, "x", clock()).unwrap();
    }
    // A key file alone is no such scrap: its database may lie in a backup.
    let dir = tempfile::tempdir().unwrap();
    fs::copy(whole.path().join("keys.json"), dir.path().join("keys.json")).unwrap();
    assert_eq!(
        code(Vault::create(dir.path(), "Ana", Role::FieldOfficer, "x", clock())),
        "vault-database-missing"
    );
    assert!(dir.path().join("keys.json").exists());
}

#[test]
fn the_vaults_files_hold_nothing_in_clear() {
    let house = shared_house();
    let secrets =
        ["Radmila Stanojević", "1234567891", "+383 44 123 456", "Gračanica, Kralja Milutina", "CSP4-A-P0001"];
    house
        .vault
        .write(&house.officer, Action::ApplicationEntered, |w| {
            for _ in 0..200 {
                let person = PersonId::new();
                w.execute(
                    "INSERT INTO person (id, name_written, phone, address) VALUES (?1, ?2, ?3, ?4)",
                    params![person, secrets[0], secrets[2], secrets[3]],
                )?;
                w.execute(
                    "INSERT INTO identification (id, person_id, kind, number) VALUES (?1, ?2, 'personal_number', ?3)",
                    params![IdentificationId::new(), person, secrets[1]],
                )?;
                w.execute(
                    "INSERT INTO applicant (id, number, person_id) VALUES (?1, ?2, ?3)",
                    params![ApplicantId::new(), w.next_number("applicant")?, person],
                )?;
            }
            Ok(())
        })
        .unwrap();
    let look = |when: &str| {
        let mut bytes_seen = 0;
        for entry in fs::read_dir(house.dir.path()).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            bytes_seen += bytes.len();
            for secret in secrets {
                let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let found = [secret.as_bytes(), &utf16]
                    .iter()
                    .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle));
                assert!(!found, "{when}: {} holds it in clear", path.display());
            }
        }
        assert!(bytes_seen > 100_000, "there was something to look at");
    };
    look("while open, with a write-ahead log");
    verify(&house.vault).unwrap();
    look("after folding the log in");
}

#[cfg(unix)]
#[test]
fn the_vaults_files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let house = shared_house();
    enter(&house, "Ana");
    for entry in fs::read_dir(house.dir.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
    }
}

#[test]
fn nothing_about_the_officer_is_printed() {
    let house = shared_house();
    let printed = format!("{:?}", house.officer);
    assert!(!printed.contains("Kovač") && printed.contains("ProgrammeManager"), "{printed}");
}

#[test]
fn a_sample_is_marked_for_good() {
    let House { dir, vault, .. } = shared_house();
    assert!(!vault.is_sample().unwrap());
    vault.mark_sample().unwrap();
    vault.lock().unwrap();
    assert!(unlock(dir.path(), None, PASSPHRASE).unwrap().0.is_sample().unwrap());
}

#[test]
fn a_change_of_passphrase_that_fails_never_touches_the_key_file() {
    let house = house();
    let path = house.dir.path().join("keys.json");
    let before = fs::read(&path).unwrap();
    let (seen, told) = std::sync::mpsc::channel();
    let at_commit = {
        let (path, before) = (path.clone(), before.clone());
        move || {
            seen.send(fs::read(&path).unwrap() == before).unwrap();
            // The disk is full: nothing is committed.
            true
        }
    };
    transactions::locked(&house.vault.writer).commit_hook(Some(at_commit)).unwrap();
    let new = "livadhi mbi Brezovicë 17";
    assert!(house.vault.change_passphrase(&house.officer, PASSPHRASE, new).is_err());
    // Putting it back could fail as well: it was not replaced yet.
    assert!(told.recv().unwrap(), "the key file was replaced before the change was committed");
    assert_eq!(fs::read(&path).unwrap(), before);
    transactions::locked(&house.vault.writer).commit_hook(None::<fn() -> bool>).unwrap();
    house.vault.change_passphrase(&house.officer, PASSPHRASE, new).unwrap();
    house.vault.lock().unwrap();
    assert_eq!(code(unlock(house.dir.path(), None, PASSPHRASE)), "wrong-passphrase");
    unlock(house.dir.path(), None, new).unwrap();
    let names = fs::read_dir(house.dir.path()).unwrap().flatten().map(|entry| entry.file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "no scrap is left");
}
