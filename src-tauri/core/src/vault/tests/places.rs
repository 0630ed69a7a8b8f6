//! A vault where nothing can be written, and a stick that is pulled out.

use std::fs;
use std::ops::ControlFlow;
use std::process::Command;

use super::*;
use crate::vault::backup::{self, Reason};

/// A folder that takes no writing, as a write-protected stick would: owners are refused by the folder's rights,
/// and root, whom no rights stop, by mounting the folder onto itself for reading.
struct Protected<'a> {
    dir: &'a Path,
    mounted: bool,
}

impl<'a> Protected<'a> {
    fn protect(dir: &'a Path) -> Self {
        set_mode(dir, 0o555);
        let mut protected = Self { dir, mounted: false };
        if fs::write(dir.join("probe"), "").is_ok() {
            fs::remove_file(dir.join("probe")).unwrap();
            let mount = |args: &[&str]| {
                let run = Command::new("mount").args(args).arg(dir).output().unwrap();
                assert!(run.status.success(), "root, and yet: {}", String::from_utf8_lossy(&run.stderr));
            };
            mount(&["--bind", dir.to_str().unwrap()]);
            protected.mounted = true;
            mount(&["-o", "remount,ro,bind"]);
        }
        assert!(fs::write(dir.join("probe"), "").is_err(), "the folder takes writing all the same");
        protected
    }
}

impl Drop for Protected<'_> {
    fn drop(&mut self) {
        if self.mounted {
            let _ = Command::new("umount").arg("--lazy").arg(self.dir).status();
        }
        set_mode(self.dir, 0o755);
    }
}

fn set_mode(dir: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(dir, fs::Permissions::from_mode(mode)).unwrap();
}

fn listing(dir: &Path) -> Vec<(String, u64, std::time::SystemTime)> {
    let entries = fs::read_dir(dir).unwrap().map(Result::unwrap);
    let mut listing: Vec<_> = entries
        .map(|entry| {
            let file = entry.metadata().unwrap();
            (entry.file_name().into_string().unwrap(), file.len(), file.modified().unwrap())
        })
        .collect();
    listing.sort();
    listing
}

#[test]
fn where_nothing_can_be_written_a_vault_opens_for_reading() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Radmila Đorđević");
    let House { dir, vault, officer, .. } = house;
    vault.lock().unwrap();
    let before = listing(dir.path());
    let protected = Protected::protect(dir.path());
    let (vault, again) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert!(vault.is_reading_only());
    assert_eq!(again.name, officer.name);
    let names: Vec<String> = vault
        .read(|reading| {
            let mut statement = reading.prepare("SELECT name_written FROM person")?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    assert_eq!(names, ["Radmila Đorđević"]);
    // Who reads is not written down, and that hinders nobody.
    access(&vault, &again, Access::RecordRead, Some(person.uuid())).unwrap();
    let writing = |action| vault.write(&again, action, |_| Ok(())).map(|_| ());
    assert_eq!(code(writing(Action::DetailsChanged)), "vault-reading-only");
    assert_eq!(code(vault.change_passphrase(&again, PASSPHRASE, "tri mačke u Štrpcu")), "vault-reading-only");
    assert_eq!(code(vault.rekey(&again)), "vault-reading-only");
    assert_eq!(code(vault.mark_sample()), "vault-reading-only");
    let purpose = access_for(&vault, &again, Access::Exported, None, "the ministry", None);
    assert_eq!(code(purpose), "vault-reading-only", "what leaves is written down or stays");
    assert_eq!(verify(&vault).unwrap().findings, []);
    let done =
        backup::automatic(&vault, chrono::TimeDelta::zero(), None, &mut |_, _| ControlFlow::Continue(()));
    assert!(done.made.is_none() && done.refused.is_none(), "locking makes no backup and does not complain");
    // A backup onto a stick is still to be had.
    let stick = tempfile::tempdir().unwrap();
    backup::make(&vault, stick.path(), Reason::Asked, &mut |_, _| ControlFlow::Continue(())).unwrap();
    // Several may read at once; the recovery key would need writing.
    let (second, _) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    second.lock().unwrap();
    vault.lock().unwrap();
    drop(protected);
    assert_eq!(listing(dir.path()), before, "nothing was written");
    let (vault, _) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert!(!vault.is_reading_only(), "once the protection is off it is as it was");
}

#[test]
fn what_was_under_way_is_not_shown_half() {
    let house = shared_house();
    enter(&house, "Radmila");
    // As the files lie after a power cut: the last change is in the write-ahead log alone.
    let copy = tempfile::tempdir().unwrap();
    for name in ["vault.db", "vault.db-wal", "keys.json"] {
        fs::copy(house.dir.path().join(name), copy.path().join(name)).unwrap();
    }
    assert!(fs::metadata(copy.path().join("vault.db-wal")).unwrap().len() > 0);
    {
        let _protected = Protected::protect(copy.path());
        assert_eq!(code(unlock(copy.path(), None, PASSPHRASE)), "vault-unfinished");
    }
    let (vault, _) = unlock(copy.path(), None, PASSPHRASE).unwrap();
    let count: i64 =
        vault.read(|r| Ok(r.query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)).unwrap();
    assert_eq!(count, 1, "on a disk that can be written it is all there");
}

#[test]
fn somebody_who_writes_keeps_readers_out() {
    let house = shared_house();
    let _protected = Protected::protect(house.dir.path());
    assert_eq!(code(unlock(house.dir.path(), None, PASSPHRASE)), "vault-in-use");
}

#[test]
fn a_stick_pulled_out_while_it_is_written_is_a_stick_that_is_not_there() {
    let house = shared_house();
    let own = backup::own_folder(house.dir.path());
    let made =
        backup::make(&house.vault, &own, Reason::Asked, &mut |_, _| ControlFlow::Continue(())).unwrap();
    let place = tempfile::tempdir().unwrap();
    let stick = place.path().join("stick");
    let mut pull = |_: u64, _: u64| {
        if stick.exists() {
            fs::remove_dir_all(&stick).unwrap();
        }
        ControlFlow::Continue(())
    };
    fs::create_dir(&stick).unwrap();
    assert_eq!(code(backup::copy_to(&made.file, &stick, &mut pull)), "backup-folder-gone");
    fs::create_dir(&stick).unwrap();
    assert_eq!(code(backup::make(&house.vault, &stick, Reason::Asked, &mut pull)), "backup-folder-gone");
    assert!(!stick.exists(), "no folder is made in the stick's place");
    // The vault and its own backups are none the worse for it.
    enter(&house, "Radmila");
    let done = backup::automatic(&house.vault, chrono::TimeDelta::zero(), Some(&stick), &mut |_, _| {
        ControlFlow::Continue(())
    });
    assert!(done.made.is_some() && done.refused.is_none());
    assert_eq!(done.second_refused.unwrap().code, "backup-folder-gone");
    assert_eq!(verify(&house.vault).unwrap().findings, []);
    // Back in, it takes the copy that it missed.
    fs::create_dir(&stick).unwrap();
    let done = backup::automatic(&house.vault, chrono::TimeDelta::zero(), Some(&stick), &mut |_, _| {
        ControlFlow::Continue(())
    });
    assert!(done.second_refused.is_none());
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 1);
}
