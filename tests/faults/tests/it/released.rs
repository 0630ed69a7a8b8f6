//! A vault of every released schema still opens.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use csp_core::clock::SystemClock;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::vault::{RecoveryKey, Vault, changes, verify};
use csp_faults::template::EVERYBODY;

/// Folder and recovery key, as tests/data/vaults/README.md has them.
const RELEASED: &[(&str, &str)] = &[("schema-0001", "DCPK2-9T435-2V9C4-HRGK1-12XPW-M9H85-W2R40-BJD5A")];

fn stored(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/vaults").join(name)
}

fn copy(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(stored(name)).unwrap().flatten() {
        std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    folder
}

/// Five people and a whole vault, in which the work of the time is still there.
fn is_whole(vault: &Vault) {
    let found = verify(vault).unwrap();
    assert!(found.is_whole(), "{:?}", found.findings);
    assert_eq!(applicants(vault, &ApplicantQuery::default()).unwrap().len(), 5);
    assert!(changes(vault, None, None).unwrap().len() > 8);
}

#[test]
fn a_stored_vault_of_every_released_schema_opens_for_everybody() {
    for (name, recovery) in RELEASED {
        for person in EVERYBODY {
            let folder = copy(name);
            let clock = Arc::new(SystemClock);
            let (vault, officer) =
                Vault::unlock(folder.path(), Some(person.name), person.passphrase, clock.clone()).unwrap();
            assert_eq!((officer.name.as_str(), officer.role), (person.name, person.role));
            is_whole(&vault);
            vault.lock().unwrap();
            // And again, now that it is up to date.
            Vault::unlock(folder.path(), Some(person.name), person.passphrase, clock).unwrap();
        }
        let folder = copy(name);
        let key = RecoveryKey::read(recovery).unwrap();
        is_whole(&Vault::unlock_with_recovery(folder.path(), &key, Arc::new(SystemClock)).unwrap());
    }
}

#[test]
fn every_released_schema_has_its_stored_vault() {
    let folders = std::fs::read_dir(stored("")).unwrap().flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, RELEASED.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
}
