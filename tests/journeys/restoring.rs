//! A new laptop: a backup made elsewhere becomes the vault.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desk::Desk;

const PASSPHRASE: &str = "four quiet words here";

/// A backup from another laptop, with one applicant in it.
fn backup_from_elsewhere(dir: &Path) -> PathBuf {
    let csp = Path::new(env!("CARGO_BIN_EXE_csp-desk")).with_file_name("csp");
    let stick = dir.join("stick");
    let run = |args: &[&str]| {
        let mut command = Command::new(&csp);
        command.env("CSP_VAULT", dir.join("vault")).env("CSP_PASSPHRASE", PASSPHRASE);
        let ran = command.env_remove("CSP_OFFICER").args(args).output().unwrap();
        assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    };
    run(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
    run(&["application", "new", "--set", "full_name=Ana Savić", "--set", "component=new_enterprise"]);
    run(&["backup", stick.to_str().unwrap()]);
    std::fs::read_dir(&stick).unwrap().next().unwrap().unwrap().path()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_laptop_takes_a_backup() {
    let desk = Desk::open("restoring").await;
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = backup_from_elsewhere(elsewhere.path());
    desk.see("screen-first-run").await;
    desk.click("first-run-restore").await;
    desk.see("screen-restore").await;
    let letter = elsewhere.path().join("letter.pdf");
    std::fs::write(&letter, "%PDF").unwrap();
    desk.will_choose(&letter);
    desk.click("choose-backup").await;
    assert_eq!(desk.attribute("notice", "data-code").await, "backup-none");
    desk.will_choose(&backup);
    desk.click("choose-backup").await;
    assert_eq!(desk.attribute("backup-facts", "data-applicants").await, "1");
    desk.photograph("01-chosen").await;
    desk.type_into("field-passphrase", "something else").await;
    desk.click("look-inside").await;
    desk.see("error-passphrase").await;
    desk.type_into("field-passphrase", PASSPHRASE).await;
    desk.click("look-inside").await;
    desk.see("restore-lost").await;
    desk.photograph("02-seen").await;
    desk.click("restore-now").await;
    desk.see("restored").await;
    desk.photograph("03-restored").await;
    desk.click("restored-unlock").await;
    desk.see("screen-unlock").await;
    desk.type_into("unlock-passphrase", PASSPHRASE).await;
    desk.click("unlock-submit").await;
    desk.see("screen-home").await;
    desk.find("[data-test=\"waiting-received\"]").await;
    assert!(desk.home().join("CSP Desk/vault.db").exists());
    desk.close().await;
}
