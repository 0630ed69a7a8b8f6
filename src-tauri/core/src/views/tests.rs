//! Views are each officer's own, of every role, and no change of the vault.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ViewPlace::{Applicants, Pipeline};
use super::service::{remove, rename, save, views};
use super::{LONGEST_NAME, SavedView};
use crate::Result;
use crate::clock::SystemClock;
use crate::vault::{Officer, Role, Vault, changes};

fn vault() -> (tempfile::TempDir, Vault, Officer, Officer) {
    let folder = tempfile::tempdir().unwrap();
    let (vault, manager) =
        Vault::create(folder.path(), "Vera", Role::ProgrammeManager, "long enough", Arc::new(SystemClock))
            .unwrap();
    let auditor = vault.enrol(&manager, "Rita", Role::Auditor, "x").unwrap();
    (folder, vault, manager, auditor)
}

fn filters(state: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("state".to_owned(), state.to_owned()), ("call".to_owned(), " ".to_owned())])
}

fn names(found: &[SavedView]) -> Vec<&str> {
    found.iter().map(|view| view.name.as_str()).collect()
}

fn code<T>(result: Result<T>) -> String {
    result.map(|_| ()).unwrap_err().problem().code
}

#[test]
fn views_are_each_officers_own_and_of_one_table() {
    let (_folder, vault, manager, auditor) = vault();
    let before = changes(&vault, None, None).unwrap().len();
    let mine = save(&vault, &manager, Pipeline, " Gračanica ", &filters("received")).unwrap();
    save(&vault, &auditor, Pipeline, "Gračanica", &filters("agreed")).unwrap();
    save(&vault, &manager, Applicants, "Gračanica", &BTreeMap::new()).unwrap();
    let kept = views(&vault, &manager, Pipeline).unwrap();
    assert_eq!(names(&kept), ["Gračanica"]);
    assert_eq!(kept[0].content, BTreeMap::from([("state".to_owned(), "received".to_owned())]));
    // Nobody takes away or renames what another officer saved.
    assert_eq!(code(rename(&vault, &auditor, mine.id, "Mine")), "view-not-found");
    assert_eq!(code(remove(&vault, &auditor, mine.id)), "view-not-found");
    assert_eq!(names(&views(&vault, &manager, Pipeline).unwrap()), ["Gračanica"]);
    remove(&vault, &manager, mine.id).unwrap();
    assert!(views(&vault, &manager, Pipeline).unwrap().is_empty());
    assert_eq!(views(&vault, &auditor, Pipeline).unwrap().len(), 1);
    assert_eq!(changes(&vault, None, None).unwrap().len(), before, "a view is nobody's act");
}

#[test]
fn a_name_stands_for_one_view() {
    let (_folder, vault, manager, _) = vault();
    let first = save(&vault, &manager, Pipeline, "Late", &filters("received")).unwrap();
    let again = save(&vault, &manager, Pipeline, "LATE", &filters("eligible")).unwrap();
    assert_eq!((again.id, again.name.as_str()), (first.id, "Late"));
    let other = save(&vault, &manager, Pipeline, "Reserve", &filters("reserve")).unwrap();
    assert_eq!(code(rename(&vault, &manager, other.id, "late")), "view-name-taken");
    rename(&vault, &manager, first.id, "Very late").unwrap();
    let kept = views(&vault, &manager, Pipeline).unwrap();
    assert_eq!(names(&kept), ["Very late", "Reserve"]);
    assert_eq!(kept[0].content["state"], "eligible");
    assert_eq!(code(save(&vault, &manager, Pipeline, " ", &filters("x"))), "view-name-missing");
    let long = "я".repeat(LONGEST_NAME + 1);
    assert_eq!(code(rename(&vault, &manager, first.id, &long)), "view-name-long");
}
