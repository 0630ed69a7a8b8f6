use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::service::{add, content, list, remove};
use super::*;
use crate::clock::SystemClock;
use crate::ids::ChangeId;
use crate::intake::form::{ApplicationForm, Entered, enter};
use crate::privacy::erasure::{ErasureForm, erase};
use crate::vault::backup::{Key, Reason, make, restore};
use crate::vault::{Access, Officer, ReadsQuery, Role, Vault, reads, undo, verify};

const PASSPHRASE: &str = "a long enough passphrase";

struct House {
    dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
    entered: Entered,
}

fn application(vault: &Vault, officer: &Officer, name: &str) -> Entered {
    let mut form = ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
    form.person.full_name = name.to_owned();
    enter(vault, officer, &form).unwrap().value
}

fn house() -> House {
    let dir = tempfile::tempdir().unwrap();
    let (role, clock) = (Role::ProgrammeManager, Arc::new(SystemClock));
    let (vault, officer) = Vault::create(dir.path(), "Vera", role, PASSPHRASE, clock).unwrap();
    let entered = application(&vault, &officer, "Ana Marković");
    House { dir, vault, officer, entered }
}

fn pdf(length: usize) -> Vec<u8> {
    b"%PDF-1.4 ".iter().copied().chain((0..length).map(|i| (i % 256) as u8)).collect()
}

fn files(vault: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(vault.join("attachments")) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

impl House {
    fn attach(&self, bytes: &[u8]) -> (AttachmentId, ChangeId) {
        let record = self.vault.read(|db| service::find(db, &self.entered.application_number)).unwrap();
        let new = NewAttachment {
            record,
            kind: AttachmentKind::Certificate,
            title: "Return of Ana Marković".to_owned(),
            pages: Some(2),
            dated_on: None,
        };
        let written = add(&self.vault, &self.officer, &new, &mut &bytes[..]).unwrap();
        (written.value, written.change.unwrap())
    }

    fn get(&self, id: AttachmentId) -> std::result::Result<Vec<u8>, String> {
        let read = content(&self.vault, &self.officer, id);
        read.map(|(_, bytes)| bytes.to_vec()).map_err(|error| error.problem().code)
    }
}

#[test]
fn a_file_comes_back_as_it_was_and_lies_encrypted() {
    let house = house();
    let bytes = pdf(200_000);
    let (id, _) = house.attach(&bytes);
    let names = files(house.dir.path());
    assert_eq!(names.len(), 1);
    assert_eq!((names[0].len(), names[0].contains(&id.uuid().simple().to_string())), (64, false));
    let stored = std::fs::read(house.dir.path().join("attachments").join(&names[0])).unwrap();
    assert!(!stored.windows(5).any(|window| window == b"%PDF-"));
    assert_eq!(house.get(id).unwrap(), bytes);
    // The applicant's list holds what is kept with the application.
    for record in [&house.entered.applicant_number, &house.entered.application_number] {
        let listed = list(&house.vault, record).unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].record_number.as_deref(), Some(house.entered.application_number.as_str()));
        assert_eq!((listed[0].bytes, listed[0].pages), (bytes.len() as u64, Some(2)));
        assert!(listed[0].file_name().starts_with("CSP4-A-0001_certificate_"));
    }
    let read = &reads(&house.vault, &ReadsQuery::default()).unwrap()[0];
    assert_eq!(read.action.known(), Some(Access::FileRead));
    assert_eq!(list(&house.vault, "CSP4-A-9999").err().unwrap().problem().code, "attachment-no-record");
}

#[test]
fn adding_is_taken_back_with_its_file_and_a_removed_one_comes_back() {
    let house = house();
    let (first, change) = house.attach(&pdf(10));
    let (second, _) = house.attach(&pdf(20));
    // A second file does not stand on the first.
    undo(&house.vault, &house.officer, change).unwrap();
    assert_eq!(house.get(first).unwrap_err(), "attachment-not-found");
    assert_eq!(files(house.dir.path()).len(), 1);
    let removed = remove(&house.vault, &house.officer, second).unwrap().change.unwrap();
    assert!(list(&house.vault, &house.entered.applicant_number).unwrap().is_empty());
    undo(&house.vault, &house.officer, removed).unwrap();
    assert_eq!(house.get(second).unwrap(), pdf(20));
}

#[test]
fn what_is_refused_leaves_neither_row_nor_file() {
    let house = house();
    let record = house.vault.read(|db| service::find(db, &house.entered.application_number)).unwrap();
    let new = |dated_on| NewAttachment {
        record,
        kind: AttachmentKind::Other,
        title: String::new(),
        pages: None,
        dated_on,
    };
    let refused = |bytes: &[u8], day| {
        add(&house.vault, &house.officer, &new(day), &mut &bytes[..]).err().unwrap().problem().code
    };
    assert_eq!(refused(b"PK\x03\x04 a workbook", None), "attachment-not-kept");
    assert_eq!(refused(&pdf(25 * 1024 * 1024), None), "attachment-too-big");
    assert_eq!(refused(&pdf(5), Some(chrono::NaiveDate::MAX)), "day-in-future");
    assert!(files(house.dir.path()).is_empty());
    assert!(list(&house.vault, &house.entered.application_number).unwrap().is_empty());
}

#[test]
fn erasing_the_person_erases_the_file_its_key_and_its_title_everywhere() {
    let house = house();
    let (id, _) = house.attach(&pdf(10));
    let other = application(&house.vault, &house.officer, "Petar Ilić");
    let kept = {
        let record = house.vault.read(|db| service::find(db, &other.applicant_number)).unwrap();
        let kind = AttachmentKind::Photograph;
        let new = NewAttachment { record, kind, title: "Petar".to_owned(), pages: None, dated_on: None };
        add(&house.vault, &house.officer, &new, &mut &pdf(30)[..]).unwrap().value
    };
    assert_eq!(files(house.dir.path()).len(), 2);
    let form = ErasureForm { reason: "request".to_owned(), ground: "no-support".to_owned() };
    erase(&house.vault, &house.officer, &house.entered.applicant_number, &form).unwrap();
    assert_eq!(house.get(id).unwrap_err(), "person-erased");
    assert_eq!(files(house.dir.path()).len(), 1, "only the other's file is there");
    assert_eq!(house.get(kept).unwrap(), pdf(30));
    let left: i64 = house
        .vault
        .read(|db| {
            let sql = r#"SELECT (SELECT count(*) FROM attachment WHERE id = ?1 AND (key IS NOT NULL OR title <> ''))
                + (SELECT count(*) FROM change_value AS v JOIN change_op AS o ON o.id = v.op_id
                   WHERE o.record_id = ?1 AND v."values" IS NOT NULL)"#;
            Ok(db.query_row(sql, [id], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(left, 0, "neither the row nor the log keeps the key");
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn the_check_of_the_vault_finds_files_that_are_gone_or_touched() {
    let house = house();
    house.attach(&pdf(10));
    house.attach(&pdf(20));
    let whole = verify(&house.vault).unwrap();
    assert_eq!((whole.attachments, whole.is_whole()), (2, true));
    let folder = house.dir.path().join("attachments");
    let names = files(house.dir.path());
    std::fs::remove_file(folder.join(&names[0])).unwrap();
    let mut bytes = std::fs::read(folder.join(&names[1])).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(folder.join(&names[1]), bytes).unwrap();
    let found: Vec<_> = verify(&house.vault).unwrap().findings.into_iter().map(|found| found.code).collect();
    assert_eq!(found, ["verify-attachments-gone", "verify-attachments-broken"]);
}

#[test]
fn what_a_crash_left_without_a_row_goes_at_the_next_opening() {
    let House { dir, vault, officer, entered } = house();
    let house = House { dir, vault, officer, entered };
    let (id, _) = house.attach(&pdf(10));
    let House { dir, vault, .. } = house;
    let folder = dir.path().join("attachments");
    std::fs::write(folder.join("a".repeat(64)), b"a file whose row never came").unwrap();
    std::fs::write(folder.join(format!(".{}.tmp", "b".repeat(64))), b"half a file").unwrap();
    std::fs::write(folder.join("notes.txt"), b"somebody else's").unwrap();
    vault.lock().unwrap();
    let (vault, officer) = Vault::unlock(dir.path(), None, PASSPHRASE, Arc::new(SystemClock)).unwrap();
    let mut left = files(dir.path());
    left.sort();
    assert_eq!(left.len(), 2);
    assert!(left.contains(&"notes.txt".to_owned()));
    assert_eq!(content(&vault, &officer, id).unwrap().1.to_vec(), pdf(10));
}

#[test]
fn a_backup_brings_the_files_back_and_files_of_later_days_go() {
    let house = house();
    let (id, _) = house.attach(&pdf(70_000));
    let out = tempfile::tempdir().unwrap();
    let mut on = |_, _| ControlFlow::Continue(());
    let made = make(&house.vault, out.path(), Reason::Asked, &mut on).unwrap();
    assert!(made.header.parts.iter().any(|part| part.name == "attachments/files"));
    house.attach(&pdf(40));

    // Into an empty folder.
    let elsewhere = tempfile::tempdir().unwrap();
    let key = Key::Passphrase { officer: None, passphrase: PASSPHRASE };
    let clock = || Arc::new(SystemClock);
    restore(&made.file, elsewhere.path(), key, false, clock(), &mut on).unwrap();
    let (there, officer) = Vault::unlock(elsewhere.path(), None, PASSPHRASE, clock()).unwrap();
    assert_eq!(content(&there, &officer, id).unwrap().1.to_vec(), pdf(70_000));
    let whole = verify(&there).unwrap();
    assert_eq!((whole.attachments, whole.is_whole()), (1, true));

    // In place of the vault that went on: what came later is in the backup of what was replaced.
    let House { dir, vault, .. } = house;
    vault.lock().unwrap();
    let restored = restore(&made.file, dir.path(), key, true, clock(), &mut on).unwrap();
    let (vault, _) = Vault::unlock(dir.path(), None, PASSPHRASE, clock()).unwrap();
    assert_eq!((verify(&vault).unwrap().attachments, files(dir.path()).len()), (1, 1));
    assert!(!dir.path().join("restored").exists());
    let again = tempfile::tempdir().unwrap();
    restore(&restored.replaced.unwrap(), again.path(), key, false, clock(), &mut on).unwrap();
    assert_eq!(files(again.path()).len(), 2);
}
