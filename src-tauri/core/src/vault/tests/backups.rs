use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use chrono::TimeDelta;

use super::*;
use crate::clock::Clock;
use crate::vault::backup::{self, Key, Listed, Made, Reason, Restored, Standing};

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn back_up(house: &House) -> Made {
    let own = backup::own_folder(house.dir.path());
    backup::make(&house.vault, &own, Reason::Asked, &mut go_on).unwrap()
}

fn by_passphrase() -> Key<'static> {
    Key::Passphrase { officer: None, passphrase: PASSPHRASE }
}

fn restore(file: &Path, to: &Path, replace: bool) -> Result<Restored> {
    backup::restore(file, to, by_passphrase(), replace, clock(), &mut go_on)
}

fn names(vault: &Vault) -> Vec<String> {
    let sql = "SELECT name_written FROM person ORDER BY id";
    let read = vault.read(|reading| {
        let mut statement = reading.prepare(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    });
    read.unwrap()
}

/// What lies in a folder, without backups and the lock.
fn lies_in(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "backups" && name != "vault.lock");
    names.sort();
    names
}

#[test]
fn a_backup_comes_back_on_another_computer_under_a_code_of_its_own() {
    let house = shared_house();
    enter(&house, "Ana Marković");
    let made = back_up(&house);
    assert_eq!((made.header.counts.applicants, made.header.sequence), (1, 2));
    enter(&house, "Besa Krasniqi");

    let to = tempfile::tempdir().unwrap();
    let restored = restore(&made.file, &to.path().join("new/vault"), false).unwrap();
    assert!(restored.begun && restored.replaced.is_none() && restored.lost.is_none());
    let (vault, officer) = unlock(&restored.vault, None, PASSPHRASE).unwrap();
    assert_eq!(names(&vault), ["Ana Marković"]);
    assert_eq!(vault.device().unwrap(), restored.device);
    // The change that says so follows the parent's last, by hash and by number.
    let newest = &changes(&vault, Some(1), None).unwrap()[0];
    assert_eq!((newest.sequence, newest.action.code()), (3, "backup-restored"));
    assert_eq!(newest.subject["parent_hash"], made.header.hash);
    assert_eq!(
        (&newest.subject["parent"], &newest.subject["device"]),
        (&"A".into(), &restored.device.clone().into())
    );
    assert_eq!(verify(&vault).unwrap().findings, []);

    // Numbers go on under the new code, and never repeat those of the other laptop.
    let there = House { dir: to, vault, officer, clock: clock() };
    enter(&there, "Драган");
    let sql = "SELECT number FROM applicant ORDER BY id";
    let numbers: Vec<String> = there
        .vault
        .read(|r| Ok(r.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?))
        .unwrap();
    assert_eq!(numbers, ["CSP4-A-P0001".to_owned(), format!("CSP4-{}-P0002", restored.device)]);
    assert_eq!(verify(&there.vault).unwrap().findings, []);

    let again = restore(&made.file, &there.dir.path().join("second"), false).unwrap();
    assert_ne!(again.device, restored.device);
}

#[test]
fn the_recovery_key_restores_and_the_first_officer_who_writes_signs() {
    let House { dir, vault, officer, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    let own = backup::own_folder(dir.path());
    let made = backup::make(&vault, &own, Reason::Asked, &mut go_on).unwrap();
    assert_eq!(backup::officers_in(&made.file).unwrap(), ["Ana Kovač"]);
    let to = tempfile::tempdir().unwrap();
    let restored =
        backup::restore(&made.file, to.path(), Key::Recovery(&recovery), false, clock(), &mut go_on).unwrap();
    assert!(!restored.begun);
    let (vault, _) = unlock(to.path(), None, PASSPHRASE).unwrap();
    assert_eq!(verify(&vault).unwrap().findings, [], "whole while nobody has signed");
    assert_eq!(changes(&vault, None, None).unwrap().len(), 1);
    let there = House { dir: to, vault, officer, clock: clock() };
    enter(&there, "Ana");
    let actions: Vec<_> =
        changes(&there.vault, None, None).unwrap().into_iter().map(|c| c.action.code().to_owned()).collect();
    assert_eq!(actions, ["application-entered", "backup-restored", "vault-created"]);
    assert_eq!(verify(&there.vault).unwrap().findings, []);
}

#[test]
fn in_the_place_of_another_that_one_is_backed_up_first() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Ana Marković");
    let made = back_up(&house);
    house.clock.set(house.clock.now() + TimeDelta::days(1));
    enter(&house, "Besa Krasniqi");
    rename(&house, person, "Hana Marković");
    let dir = house.dir.path().to_owned();
    assert_eq!(code(restore(&made.file, &dir, true)), "vault-in-use");

    let seen = backup::preview(&made.file, Key::Open(&house.vault), Standing::Open(&house.vault)).unwrap();
    let lost = seen.lost.unwrap();
    let days: Vec<_> =
        lost.days.iter().map(|d| (d.day.to_string(), d.action.code().to_owned(), d.changes)).collect();
    assert_eq!(lost.changes, 2);
    assert_eq!(
        days,
        [
            ("2026-03-03".to_owned(), "application-entered".to_owned(), 1),
            ("2026-03-03".to_owned(), "details-changed".to_owned(), 1)
        ]
    );
    house.vault.lock().unwrap();

    assert_eq!(code(restore(&made.file, &dir, false)), "restore-vault-there");
    let seen = backup::preview(&made.file, by_passphrase(), Standing::Folder(&dir)).unwrap();
    assert_eq!(seen.lost.as_ref(), Some(&lost));
    let restored = restore(&made.file, &dir, true).unwrap();
    assert_eq!(restored.lost, Some(lost));
    assert_eq!(lies_in(&dir), ["keys.json", "vault.db"]);
    assert_eq!(names(&unlock(&dir, None, PASSPHRASE).unwrap().0), ["Ana Marković"]);

    // And back again: what stood there was kept.
    let back = restore(&restored.replaced.unwrap(), &dir, true).unwrap();
    // What is lost now is only the change that told of the restoration.
    assert_eq!(back.lost.unwrap().changes, 1);
    let (vault, _) = unlock(&dir, None, PASSPHRASE).unwrap();
    assert_eq!(names(&vault), ["Hana Marković", "Besa Krasniqi"]);
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn a_vault_that_does_not_open_is_put_aside() {
    let house = shared_house();
    enter(&house, "Ana");
    let made = back_up(&house);
    let dir = house.dir.path().to_owned();
    house.vault.lock().unwrap();
    for damage in ["keys.json", "vault.db"] {
        fs::write(dir.join(damage), "damaged").unwrap();
        let seen = backup::preview(&made.file, by_passphrase(), Standing::Folder(&dir)).unwrap();
        assert!(seen.unknown && seen.lost.is_none(), "{damage}");
        let restored = restore(&made.file, &dir, true).unwrap();
        assert!(restored.replaced.is_none());
        assert_eq!(fs::read(restored.put_aside.unwrap().join(damage)).unwrap(), b"damaged");
        let (vault, _) = unlock(&dir, None, PASSPHRASE).unwrap();
        assert_eq!(verify(&vault).unwrap().findings, []);
    }
    // The key file alone is gone.
    fs::remove_file(dir.join("keys.json")).unwrap();
    assert_eq!(code(unlock(&dir, None, PASSPHRASE)), "key-file-missing");
    restore(&made.file, &dir, true).unwrap();
    unlock(&dir, None, PASSPHRASE).unwrap();
}

#[test]
fn another_vaults_place_is_not_taken() {
    let (here, there) = (shared_house(), house());
    let made = back_up(&here);
    there.vault.lock().unwrap();
    let dir = there.dir.path();
    assert_eq!(code(restore(&made.file, dir, true)), "backup-other-vault");
    assert_eq!(
        code(backup::preview(&made.file, by_passphrase(), Standing::Folder(dir))),
        "backup-other-vault"
    );
    assert_eq!(lies_in(dir), ["keys.json", "vault.db"]);
    unlock(dir, None, PASSPHRASE).unwrap();
}

/// A bit anywhere in the file, its end cut off, a wrong passphrase, something else altogether.
#[test]
fn a_backup_that_is_not_whole_is_refused_and_leaves_nothing() {
    let house = shared_house();
    enter(&house, "Ana");
    let made = back_up(&house);
    let whole = fs::read(&made.file).unwrap();
    let file = house.dir.path().join("touched.cspbackup");
    let to = house.dir.path().join("to");
    let key = Key::Open(&house.vault);
    let preview = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        code(backup::preview(&file, key, Standing::Folder(&to)))
    };
    assert_eq!(preview(&whole), "done");
    let header_ends = whole.windows(8).position(|bytes| bytes == b"SQLite\0\0").unwrap_or(2000);
    // Every byte of the magic and the header, and some of the parts.
    let places = (0..header_ends.min(2000)).step_by(7).chain((2000..whole.len()).step_by(whole.len() / 60));
    for place in places.chain([whole.len() - 1]) {
        let mut touched = whole.clone();
        touched[place] ^= 1;
        let said = preview(&touched);
        assert!(
            said.starts_with("backup-") || said == "database" || said.starts_with("key-file"),
            "{place}: {said}"
        );
    }
    for length in [0, 7, 11, 12, 100, whole.len() / 2, whole.len() - 1] {
        assert!(preview(&whole[..length]).starts_with("backup-"), "cut at {length}");
    }
    let longer = [whole.as_slice(), b"x"].concat();
    assert_eq!(preview(&longer), "backup-broken");
    assert_eq!(preview(b"PK\x03\x04 something else"), "backup-none");
    let newer = String::from_utf8_lossy(&whole[12..]).find("\"format\":1").unwrap() + 12;
    let mut touched = whole.clone();
    touched[newer + 9] = b'2';
    assert_eq!(preview(&touched), "backup-newer");

    fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(code(restore(&file, &to, false)), "backup-broken");
    let wrong = Key::Passphrase { officer: None, passphrase: "wrong" };
    assert_eq!(code(backup::restore(&made.file, &to, wrong, false, clock(), &mut go_on)), "wrong-passphrase");
    assert!(!to.exists(), "nothing was made");
}

#[test]
fn a_restoration_that_was_decided_is_finished_by_whoever_opens() {
    // What a crash leaves: the folder has its final name, and some of its files have gone over.
    for moved in [&[] as &[&str], &["vault.db"], &["vault.db", "keys.json"]] {
        let house = shared_house();
        enter(&house, "Ana");
        let dir = house.dir.path().to_owned();
        house.vault.lock().unwrap();
        let decided = dir.join("restored");
        fs::create_dir(&decided).unwrap();
        for name in ["vault.db", "keys.json"] {
            fs::copy(dir.join(name), decided.join(name)).unwrap();
        }
        if moved.is_empty() {
            fs::write(dir.join("vault.db"), "the old one").unwrap();
            fs::write(dir.join("vault.db-wal"), "of the old one").unwrap();
            fs::write(dir.join("keys.json"), "the old one").unwrap();
        }
        for name in moved {
            fs::rename(decided.join(name), dir.join(name)).unwrap();
        }
        assert!(Vault::is_in(&dir));
        assert_eq!(Vault::officers_of(&dir).unwrap(), ["Ana Kovač"]);
        let (vault, _) = unlock(&dir, None, PASSPHRASE).unwrap();
        assert_eq!(names(&vault), ["Ana"], "{moved:?}");
        drop(vault);
        assert_eq!(lies_in(&dir), ["keys.json", "vault.db"]);
    }
}

#[test]
fn a_copied_folder_takes_a_code_and_a_moved_one_keeps_its_own() {
    let House { dir, vault, officer, .. } = house();
    vault.lock().unwrap();
    let moved = dir.path().join("moved");
    fs::create_dir(&moved).unwrap();
    for name in ["vault.db", "keys.json"] {
        fs::rename(dir.path().join(name), moved.join(name)).unwrap();
    }
    let (vault, _) = unlock(&moved, None, PASSPHRASE).unwrap();
    assert_eq!((vault.device().unwrap().as_str(), vault.device_to_begin().unwrap()), ("A", None));
    vault.lock().unwrap();

    let copy = tempfile::tempdir().unwrap();
    for name in ["vault.db", "keys.json"] {
        fs::copy(moved.join(name), copy.path().join(name)).unwrap();
    }
    let (vault, _) = unlock(copy.path(), None, PASSPHRASE).unwrap();
    assert_eq!(vault.device_to_begin().unwrap(), Some(DeviceWhy::Copied));
    assert_eq!(vault.chain_head().unwrap().sequence, 1, "looking leaves no trace");
    let there = House { dir: copy, vault, officer, clock: clock() };
    enter(&there, "Ana");
    let told = changes(&there.vault, None, None).unwrap();
    assert_eq!(told[1].action.code(), "vault-copied");
    assert_eq!(verify(&there.vault).unwrap().findings, []);
    // And the one it was copied from goes on as it was.
    let (vault, _) = unlock(&moved, None, PASSPHRASE).unwrap();
    assert_eq!((vault.device().unwrap().as_str(), vault.device_to_begin().unwrap()), ("A", None));
}

#[test]
fn a_device_that_is_not_told_of_is_found() {
    let house = shared_house();
    enter(&house, "Ana");
    let file = back_up(&house).file;
    let to = tempfile::tempdir().unwrap();
    restore(&file, to.path(), false).unwrap();
    let (vault, _) = unlock(to.path(), None, PASSPHRASE).unwrap();
    for tampering in ["DELETE FROM device", "UPDATE device SET parent_hash = x'00'"] {
        with_tampering(&vault, tampering, || assert!(!verify(&vault).unwrap().is_whole(), "{tampering}"));
    }
    let device = vault.device().unwrap();
    behind_the_log(&vault, "UPDATE meta SET value = 'A' WHERE key = 'device'");
    assert!(!verify(&vault).unwrap().is_whole());
    behind_the_log(&vault, &format!("UPDATE meta SET value = '{device}' WHERE key = 'device'"));
    assert!(verify(&vault).unwrap().is_whole());
    drop(vault);

    // Somebody goes on as another device and tells nobody.
    let house = shared_house();
    behind_the_log(&house.vault, "UPDATE meta SET value = 'BBBB' WHERE key = 'device'");
    assert_eq!(findings(&house.vault), ["verify-device"]);
    enter(&house, "Ana");
    assert_eq!(findings(&house.vault), ["verify-device"]);
    // Somebody tells of a device that does not begin.
    let house = shared_house();
    let sql = "INSERT INTO device (id, code, why, parent, parent_sequence, parent_hash, began_at)
        VALUES (zeroblob(16), 'BBBB', 'copied', 'A', 1, x'00', '')";
    house
        .vault
        .write(&house.officer, Action::DetailsChanged, |writing| Ok(writing.execute(sql, [])?))
        .unwrap();
    assert_eq!(findings(&house.vault), ["verify-device"]);
}

fn findings(vault: &Vault) -> Vec<String> {
    verify(vault).unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn whoever_comes_in_with_the_recovery_key_after_a_restoration_tells_of_it() {
    let House { dir, vault, .. } = house();
    let recovery = vault.take_recovery_key().unwrap();
    let made = backup::make(&vault, &backup::own_folder(dir.path()), Reason::Asked, &mut go_on).unwrap();
    let to = dir.path().join("to");
    backup::restore(&made.file, &to, Key::Recovery(&recovery), false, clock(), &mut go_on).unwrap();
    let vault = Vault::unlock_with_recovery(&to, &recovery, clock()).unwrap();
    let officer = vault.recover(&recovery, "Dritan", Role::ProgrammeManager, "lumi i bardhë").unwrap();
    assert_eq!(vault.device_to_begin().unwrap(), None);
    assert_eq!(verify(&vault).unwrap().findings, []);
    vault.rekey(&officer).unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn an_automatic_one_is_made_when_something_changed() {
    let house = shared_house();
    let stick = tempfile::tempdir().unwrap();
    let automatic =
        |second: &Path| backup::automatic(&house.vault, TimeDelta::zero(), Some(second), &mut go_on);
    let first = automatic(stick.path());
    assert!(first.made.is_some() && first.refused.is_none() && first.second_refused.is_none(), "{first:?}");
    house.clock.set(house.clock.now() + TimeDelta::minutes(1));
    assert!(automatic(stick.path()).made.is_none());
    enter(&house, "Ana");
    let second = automatic(stick.path()).made.unwrap();
    house.clock.set(house.clock.now() + TimeDelta::minutes(1));
    // What changes the key file alone changes what opens the backup.
    house.vault.set_default_officer(&house.officer).unwrap();
    let third = automatic(stick.path());
    assert!(third.made.is_some());
    assert_eq!(third.made.as_ref().unwrap().header.hash, second.header.hash);

    let gone = stick.path().join("taken-out");
    house.clock.set(house.clock.now() + TimeDelta::minutes(1));
    enter(&house, "Besa");
    let told = automatic(&gone);
    assert!(told.made.is_some());
    assert_eq!(told.second_refused.unwrap().code, "backup-folder-gone");
    // The next time the stick is there it gets what it missed.
    assert!(automatic(stick.path()).second_refused.is_none());
    let on_stick: Vec<PathBuf> = backup::list(stick.path()).unwrap().into_iter().map(|l| l.file).collect();
    let own = backup::newest(&backup::own_folder(house.dir.path()), house.vault.id()).unwrap().unwrap();
    assert_eq!(fs::read(&on_stick[0]).unwrap(), fs::read(own.file).unwrap());
}

#[test]
fn a_young_one_may_do() {
    let house = shared_house();
    let made = || backup::automatic(&house.vault, TimeDelta::minutes(10), None, &mut go_on).made.is_some();
    assert!(made());
    enter(&house, "Ana");
    house.clock.set(house.clock.now() + TimeDelta::minutes(9));
    assert!(!made());
    house.clock.set(house.clock.now() + TimeDelta::minutes(1));
    assert!(made());
}

#[test]
fn who_was_erased_stays_erased_when_an_older_backup_takes_the_vaults_place() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Radmila Stanojević");
    let made = back_up(&house);
    house.clock.set(house.clock.now() + TimeDelta::days(1));
    house
        .vault
        .write(&house.officer, Action::PersonErased, |w| {
            w.execute("UPDATE person SET name_written = '', erased_at = 'x' WHERE id = ?1", [person])?;
            let sql = "INSERT INTO erasure (id, person_id, kind, reason, certificate, records, decided_on, recorded_at,
                officer_id) VALUES (?1, ?2, 'erased', 'request', 'E1', 1, '2026-03-03', 'x', ?3)";
            Ok(w.execute(sql, params![uuid::Uuid::now_v7(), person, w.officer])?)
        })
        .unwrap();
    let dir = house.dir.path().to_owned();
    house.vault.lock().unwrap();
    restore(&made.file, &dir, true).unwrap();
    let (vault, _) = unlock(&dir, None, PASSPHRASE).unwrap();
    assert!(!names(&vault).concat().contains("Radmila"), "{:?}", names(&vault));
    assert_eq!(crate::privacy::erasure::entries(&vault).unwrap().len(), 1);
    assert_eq!(changes(&vault, Some(1), None).unwrap()[0].action.code(), "erasures-applied");
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn what_is_no_backup_of_this_vault_is_never_removed() {
    let house = shared_house();
    let own = backup::own_folder(house.dir.path());
    fs::create_dir(&own).unwrap();
    let strangers = ["notes.txt", "csp-00000000-20200101T000000Z-A-000001.cspbackup", ".csp-other.tmp"];
    for name in strangers {
        fs::write(own.join(name), "mine").unwrap();
    }
    let other = super::house();
    let others = backup::make(&other.vault, &own, Reason::Asked, &mut go_on).unwrap();
    let scrap = own.join(format!(".csp-{}-0190.tmp", &house.vault.id().uuid().simple().to_string()[24..]));
    fs::create_dir(&scrap).unwrap();
    fs::write(scrap.join("vault.db"), "half").unwrap();
    for day in 0..40 {
        house.clock.set(house.clock.now() + TimeDelta::days(day % 2));
        enter(&house, "Ana");
        back_up(&house);
    }
    for name in strangers {
        assert!(own.join(name).exists(), "{name}");
    }
    assert!(others.file.exists());
    assert!(!scrap.exists(), "what an interrupted one left is swept up");
    let listed: Vec<Listed> = backup::list(&own).unwrap();
    let ours = |l: &&Listed| l.header.as_ref().is_ok_and(|h| h.vault == house.vault.id());
    assert!((12..=20).contains(&listed.iter().filter(ours).count()), "{}", listed.len());
    assert_eq!(listed.iter().filter(|l| l.header.is_err()).count(), 1);
}

#[test]
fn stopping_leaves_nothing_behind() {
    let house = shared_house();
    let own = backup::own_folder(house.dir.path());
    let stopped = backup::make(&house.vault, &own, Reason::Asked, &mut |_, _| ControlFlow::Break(()));
    assert_eq!(code(stopped), "cancelled");
    assert_eq!(fs::read_dir(&own).unwrap().count(), 0);
    let nowhere = house.dir.path().join("no-stick");
    assert_eq!(code(backup::make(&house.vault, &nowhere, Reason::Asked, &mut go_on)), "backup-folder-gone");
    assert!(!nowhere.exists());
}

#[test]
fn others_read_and_write_while_a_backup_is_made() {
    let house = shared_house();
    enter(&house, "Ana");
    let own = backup::own_folder(house.dir.path());
    let mut wrote = false;
    let made = backup::make(&house.vault, &own, Reason::Asked, &mut |_, _| {
        if !wrote {
            enter(&house, "Besa");
            wrote = true;
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(made.header.counts.applicants, 1, "it holds what was there when it began");
    assert_eq!(names(&house.vault).len(), 2);
}

/// Who opens the stored vault.
const STORED: (&str, &str) = ("Vera Maslar", "correct horse battery staple");

/// The vault of the first released layout, as it lay on a laptop.
fn stored() -> tempfile::TempDir {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/vaults/schema-0001");
    let dir = tempfile::tempdir().unwrap();
    for name in ["vault.db", "keys.json"] {
        fs::copy(stored.join(name), dir.path().join(name)).unwrap();
    }
    dir
}

#[test]
fn a_vault_of_the_first_layout_is_backed_up_opened_and_whole() {
    let dir = stored();
    let (vault, officer) = unlock(dir.path(), Some(STORED.0), STORED.1).unwrap();
    assert_eq!(names(&vault).len(), 5);
    assert_eq!(verify(&vault).unwrap().findings, []);
    vault
        .write(&officer, Action::DetailsChanged, |w| {
            Ok(w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?)
        })
        .unwrap();
    assert_eq!(verify(&vault).unwrap().findings, []);
    drop(vault);
    let made = backup::list(&backup::own_folder(dir.path())).unwrap();
    let header = made[0].header.as_ref().unwrap();
    assert_eq!(
        (made.len(), header.reason, header.schema, header.counts.applications),
        (1, Reason::Migration, 1, 5)
    );
    // And that backup opens as well.
    let key = Key::Passphrase { officer: Some(STORED.0), passphrase: STORED.1 };
    let to = dir.path().join("to");
    let restored = backup::restore(&made[0].file, &to, key, false, clock(), &mut go_on).unwrap();
    assert!(restored.begun);
}

#[cfg(unix)]
#[test]
fn without_a_backup_nothing_is_migrated() {
    let dir = stored();
    // A file where the folder of backups should be: nothing can be written there, not even by root.
    fs::write(dir.path().join("backups"), "in the way").unwrap();
    let before = fs::read(dir.path().join("vault.db")).unwrap();
    let refused = unlock(dir.path(), Some(STORED.0), STORED.1).err().unwrap().problem();
    assert_eq!(refused.code, "backup-before-migration");
    assert_eq!(fs::read(dir.path().join("vault.db")).unwrap(), before);
    fs::remove_file(dir.path().join("backups")).unwrap();
    unlock(dir.path(), Some(STORED.0), STORED.1).unwrap();
}

#[test]
fn a_backup_says_nothing_about_anybody() {
    let house = shared_house();
    enter(&house, "Radmila Stanojević");
    let made = back_up(&house);
    let bytes = fs::read(&made.file).unwrap();
    for secret in ["Radmila", "Stanojević"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&made.file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
