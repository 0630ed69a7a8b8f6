//! Locking in the real window: by key from a dialog, while an import and a report are made, and when nobody is
//! there. Nothing of anybody stays in the page.

#![allow(clippy::print_stderr, reason = "the figures are part of what it is run for")]

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::desk::Desk;

const PASSPHRASE: &str = "tri kofe i bunar 7";
const FIRST_NAME: &str = ".tabulator-row .tabulator-cell[tabulator-field=\"name\"]";

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_on_the_screen_goes_when_the_vault_locks() {
    let desk = Desk::open("locking").await;
    desk.click("first-run-make").await;
    desk.type_into("field-officer", "Vera Maslar").await;
    desk.type_into("field-passphrase", PASSPHRASE).await;
    desk.type_into("field-passphrase_again", PASSPHRASE).await;
    desk.click("make-vault").await;
    desk.see("recovery-key").await;
    desk.click("recovery-key-kept").await;
    desk.see("screen-home").await;

    while_an_import_runs(&desk).await;
    let names = from_a_dialog(&desk).await;
    while_a_report_is_made(&desk).await;
    when_nobody_is_there(&desk, &names).await;
    desk.close().await;
}

/// Locks by key right after the import has begun: all of it is there afterwards, or nothing.
async fn while_an_import_runs(desk: &Desk) {
    let register = any_register();
    desk.click("nav-import").await;
    desk.will_choose(&register);
    desk.click("import-choose").await;
    desk.see("import-counts").await;
    let planned = planned(desk).await;
    desk.click("import-run").await;
    desk.lock_by_key().await;
    let took = locked(desk).await;
    eprintln!("locked during an import after {took:?}");
    unlock(desk).await;
    desk.click("nav-applicants").await;
    desk.see("applicants-count").await;
    let there = desk.attribute("applicants-count", "data-total").await;
    assert!(there == "0" || there == planned, "{there} of {planned} are there");
    if there == "0" {
        desk.click("nav-import").await;
        desk.will_choose(&register);
        desk.click("import-choose").await;
        desk.see("import-counts").await;
        desk.click("import-run").await;
        desk.see("import-report").await;
    }
}

fn any_register() -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/registers");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|p| is_register(p))
        .collect();
    files.sort();
    files.remove(0)
}

fn is_register(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "xlsx")
}

async fn planned(desk: &Desk) -> String {
    let figure = desk.find("[data-test=\"import-counts\"] [data-count=\"imported\"]").await;
    figure.attr("data-value").await.unwrap().unwrap_or_default()
}

/// Locks from within a dialog while something is typed there; gives the names that were on the screen.
async fn from_a_dialog(desk: &Desk) -> Vec<String> {
    desk.click("nav-applicants").await;
    let name = desk.text_of(FIRST_NAME).await;
    desk.click_on(FIRST_NAME).await;
    desk.see("screen-applicant").await;
    desk.click("move-ineligible").await;
    desk.type_into("field-reason", "Dragan said so").await;
    desk.photograph("1-dialog").await;
    desk.lock_by_key().await;
    locked(desk).await;
    desk.photograph("2-locked").await;
    let names = vec![name, "Dragan said so".to_owned()];
    nothing_is_left(desk, &names).await;
    unlock(desk).await;
    names
}

async fn while_a_report_is_made(desk: &Desk) {
    desk.click("nav-report").await;
    desk.see("screen-report").await;
    desk.will_choose(&desk.folder("papers"));
    desk.click("report-make").await;
    desk.lock_by_key().await;
    let took = locked(desk).await;
    eprintln!("locked during a report after {took:?}");
    unlock(desk).await;
    // Whatever is there is whole.
    for entry in std::fs::read_dir(desk.folder("papers")).unwrap() {
        let path = entry.unwrap().path();
        assert!(std::fs::read(&path).unwrap().starts_with(b"PK"), "{}", path.display());
    }
}

async fn when_nobody_is_there(desk: &Desk, names: &[String]) {
    desk.click("nav-applicants").await;
    desk.find(FIRST_NAME).await;
    desk.locks_when_idle_for(25);
    desk.see("idle-notice").await;
    desk.photograph("3-idle").await;
    locked(desk).await;
    nothing_is_left(desk, names).await;
    desk.photograph("4-locked").await;
}

/// Waits for the unlock screen; gives how long it took.
async fn locked(desk: &Desk) -> Duration {
    let begun = Instant::now();
    desk.see("screen-unlock").await;
    begun.elapsed()
}

async fn nothing_is_left(desk: &Desk, names: &[String]) {
    let page = desk.ask("return document.documentElement.outerHTML + document.title").await;
    let page = page.as_str().unwrap();
    for name in names {
        for word in name.split_whitespace().filter(|word| word.chars().count() > 3) {
            assert!(!page.contains(word), "{word} is still in the page");
        }
    }
    let tables =
        desk.ask("return document.querySelectorAll('.tabulator, dialog[open], main table').length").await;
    assert_eq!(tables, Value::from(0), "a table or a dialog is left");
    assert_eq!(desk.ask("return document.title").await, Value::from("CSP Desk"));
}

async fn unlock(desk: &Desk) {
    desk.type_into("unlock-passphrase", PASSPHRASE).await;
    desk.click("unlock-submit").await;
    desk.see("screen-home").await;
}
