//! `csp backup`, `csp backups`, `csp restore`: on the same laptop, on a new one, by recovery key.

use std::path::Path;

use serde_json::Value;

use crate::csp::{Csp, column};

fn enter(csp: &Csp, name: &str) -> Value {
    let name = format!("full_name={name}");
    csp.json(&["application", "new", "--set", &name, "--set", "component=new_enterprise"])
}

/// The same place, before another vault.
fn before(csp: &Csp, vault: &Path, args: &[&str]) -> Value {
    let output = csp.command().env("CSP_VAULT", vault).args(args).arg("--json").output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_backup_goes_to_a_stick_and_comes_back_on_a_new_laptop() {
    let csp = Csp::with_vault();
    enter(&csp, "Ana Savić");
    let stick = csp.path("stick");
    let there = stick.to_str().unwrap();
    // A folder is made; where sticks appear, one that is not there is a stick that is not there.
    assert_eq!(csp.refused(&["backup", "/media/no such stick"]), "backup-folder-gone");
    let made = csp.json(&["backup", there]);
    assert_eq!(
        (&made["applicants"], &made["applications"], &made["sequence"]),
        (&1.into(), &1.into(), &2.into())
    );
    let file = made["file"].as_str().unwrap();
    assert_eq!(std::fs::metadata(file).unwrap().len(), made["bytes"].as_u64().unwrap());
    enter(&csp, "Besa Krasniqi");

    // Listing unlocks nothing.
    let list =
        csp.command().env_remove("CSP_PASSPHRASE").args(["backups", there, "--json"]).output().unwrap();
    let listed: Value = serde_json::from_slice(&list.stdout).unwrap();
    assert_eq!(column(&listed, "file"), [file]);

    let new = csp.path("new laptop");
    let to = new.to_str().unwrap();
    let seen = csp.json(&["restore", file, "--to", to, "--preview"]);
    assert_eq!((&seen["lost"], &seen["device"]), (&Value::Null, &"A".into()));
    assert!(!new.exists(), "looking makes nothing");
    let restored = csp.json(&["restore", file, "--to", to]);
    assert_eq!(restored["signed"], true);
    assert_eq!(before(&csp, &new, &["applicants"]).as_array().unwrap().len(), 1);
    assert_eq!(before(&csp, &new, &["verify"])["whole"], true);
    let device = restored["device"].as_str().unwrap();
    let number = format!("CSP4-{device}-0002");
    let args = ["application", "new", "--set", "full_name=C", "--set", "component=new_enterprise"];
    assert_eq!(before(&csp, &new, &args)["number"], number.as_str());
    assert_eq!(csp.refused(&["restore", file, "--to", to]), "restore-vault-there");
}

#[test]
fn what_would_be_lost_is_said_and_what_stood_there_is_kept() {
    let csp = Csp::with_vault();
    enter(&csp, "Ana Savić");
    let made = csp.json(&["backup"]);
    let file = made["file"].as_str().unwrap();
    enter(&csp, "Besa Krasniqi");
    enter(&csp, "Драган Илић");
    let vault = csp.vault();
    let to = vault.to_str().unwrap();
    let seen = csp.json(&["restore", file, "--to", to, "--preview"]);
    assert_eq!(seen["lost"]["changes"], 2);
    assert_eq!(seen["lost"]["days"][0]["action"], "application-entered");
    let text = csp.run(&["restore", file, "--to", to, "--preview"]).stdout;
    assert!(text.contains("2 changes") && text.contains("Application entered"), "{text}");
    assert_eq!(csp.json(&["applicants"]).as_array().unwrap().len(), 3, "still all there");

    let restored = csp.json(&["restore", file, "--to", to, "--replace"]);
    assert_eq!(restored["lost"]["changes"], 2);
    assert_eq!(csp.json(&["applicants"]).as_array().unwrap().len(), 1);
    let kept = restored["replaced"].as_str().unwrap();
    csp.json(&["restore", kept, "--to", to, "--replace"]);
    assert_eq!(csp.json(&["applicants"]).as_array().unwrap().len(), 3);
    assert_eq!(csp.json(&["verify"])["whole"], true);
    let listed = csp.run(&["backups"]).stdout;
    assert!(listed.contains("Before a restoration") && listed.contains("Asked for"), "{listed}");
}

#[test]
fn the_recovery_key_restores_without_any_passphrase() {
    let csp = Csp::new();
    let made = csp.json(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
    let paper = csp.path("paper");
    std::fs::write(&paper, format!("{}\n", made["recovery_key"].as_str().unwrap())).unwrap();
    let backup = csp.json(&["backup"]);
    let new = csp.path("new");
    let args =
        ["restore", backup["file"].as_str().unwrap(), "--to", new.to_str().unwrap(), "--recovery-key-file"];
    let run = |file: &Path| {
        let mut command = csp.command();
        command.env_remove("CSP_PASSPHRASE").args(args).arg(file).arg("--json");
        let output = command.output().unwrap();
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    assert_eq!(run(&csp.path("nothing"))["error"]["code"], "passphrase-file");
    std::fs::write(csp.path("wrong"), "7Q2MX-7Q2MX").unwrap();
    assert_eq!(run(&csp.path("wrong"))["error"]["code"], "recovery-key-mistyped");
    let restored = run(&paper);
    assert_eq!(restored["signed"], false, "{restored}");
    assert_eq!(before(&csp, &new, &["verify"])["whole"], true);
    assert_eq!(before(&csp, &new, &["changes"]).as_array().unwrap().len(), 1);
    before(
        &csp,
        &new,
        &[
            "application",
            "new",
            "--set",
            "full_name=C",
            "--set",
            "component=association",
            "--set",
            "organisation_name=P",
        ],
    );
    assert_eq!(column(&before(&csp, &new, &["changes"]), "action")[1], "backup-restored");
    assert_eq!(before(&csp, &new, &["verify"])["whole"], true);
}

#[test]
fn a_file_that_is_no_backup_is_refused() {
    let csp = Csp::with_vault();
    let file = csp.path("letter.txt");
    std::fs::write(&file, "Dear colleague").unwrap();
    let to = csp.path("to");
    let args = ["restore", file.to_str().unwrap(), "--to", to.to_str().unwrap()];
    assert_eq!(csp.refused(&args), "backup-none");
    assert_eq!(
        csp.refused(&["restore", "nowhere.cspbackup", "--to", to.to_str().unwrap()]),
        "backup-file-gone"
    );
    assert!(!to.exists());
}
