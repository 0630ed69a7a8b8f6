//! Shapes, exit codes and refusals.

use serde_json::json;

use crate::csp::{Csp, PASSPHRASE, Ran};

#[test]
fn init_makes_a_vault_once_and_gives_its_recovery_key() {
    let csp = Csp::new();
    let made = csp.json(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
    assert_eq!(made["officer"], "Vera Maslar");
    assert_eq!(made["vault"], csp.vault().display().to_string());
    assert!(made["recovery_key"].as_str().unwrap().len() >= 30, "{made}");
    assert_eq!(csp.refused(&["init", "--officer", "Other", "--role", "auditor"]), "vault-exists");
}

#[test]
fn what_is_no_command_line_ends_with_two() {
    let csp = Csp::new();
    for args in [
        &["frobnicate"][..],
        &[],
        &["init", "--officer", "Vera", "--role", "king"],
        &["init", "--role", "auditor"],
        &["application", "move", "CSP4-A-0001", "lost"],
        &["application", "move", "CSP4-A-0001", "eligible", "--on", "yesterday"],
        &["application", "new", "--set", "colour=red"],
        &["import", "file.csv", "--map", "colour=Red"],
        &["report", "2026-13", "--out", "x.xlsx"],
        &["agreement", "CSP4-A-0001", "--language", "en-fr", "--out", "x"],
        &["applicants", "--limit", "few"],
        &["undo"],
    ] {
        let ran = csp.run(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.is_empty() && !ran.stderr.is_empty(), "{args:?}");
    }
    let without = Ran::of(&csp.command().env_remove("CSP_VAULT").arg("applicants").output().unwrap());
    assert_eq!(without.code, Some(2));
}

#[test]
fn a_vault_opens_only_with_its_passphrase() {
    let csp = Csp::new();
    assert_eq!(csp.refused(&["applicants"]), "no-vault");
    csp.json(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
    let wrong = Ran::of(
        &csp.command().env("CSP_PASSPHRASE", "wrong").args(["applicants", "--json"]).output().unwrap(),
    );
    assert_eq!(wrong.code, Some(1));
    assert!(wrong.stdout.contains("\"wrong-passphrase\""), "{}", wrong.stdout);
    assert!(!wrong.stderr.contains(PASSPHRASE));
    // From a file, its first line alone.
    let file = csp.path("passphrase");
    std::fs::write(&file, format!("{PASSPHRASE}\nnot this\n")).unwrap();
    let ran = Ran::of(
        &csp.command()
            .env_remove("CSP_PASSPHRASE")
            .args(["applicants", "--json", "--passphrase-file"])
            .arg(&file)
            .output()
            .unwrap(),
    );
    assert_eq!((ran.code, ran.stdout.trim()), (Some(0), "[]"), "{}", ran.stderr);
    assert_eq!(csp.refused(&["applicants", "--officer", "Nobody"]), "officer-unknown");
}

#[test]
fn refusals_speak_every_language() {
    let csp = Csp::with_vault();
    let mut told = Vec::new();
    for language in ["en", "sq", "sr-Latn", "sr-Cyrl"] {
        let ran = csp.run(&["application", "show", "CSP4-A-0001", "--lang", language]);
        assert_eq!(ran.code, Some(1));
        assert!(!ran.stderr.contains("application-not-found"), "{}", ran.stderr);
        told.push(ran.stderr);
    }
    told.dedup();
    assert_eq!(told.len(), 4, "{told:?}");
}

#[test]
fn an_application_is_entered_moved_and_told() {
    let csp = Csp::with_vault();
    let new = |more: &[&str]| {
        let mut args = vec!["application", "new"];
        for field in ["full_name=Снежана Чолић", "component=new_enterprise", "municipality=Graçanicë"]
        {
            args.extend(["--set", field]);
        }
        args.extend(["--set", "requested_eur=4.250,00", "--set", "received_on=01.06.2026"]);
        args.extend(more);
        csp.json(&args)
    };
    let entered = new(&[]);
    let number = entered["number"].as_str().unwrap();
    assert_eq!(entered["state"], "received");
    assert_eq!(entered["requested_eur"], 4250.0);

    let listed = csp.json(&["applicants"]);
    assert_eq!(
        listed,
        json!([{
            "id": entered["applicant"]["id"],
            "number": entered["applicant"]["number"],
            "name": "Снежана Чолић",
            "organisation": null,
            "municipality": "Gračanica/Graçanicë",
            "applications": [{
                "id": entered["id"], "number": number, "component": "new_enterprise", "state": "received",
            }],
        }])
    );

    assert_eq!(csp.refused(&["application", "move", number, "agreed"]), "application-out-of-order");
    assert_eq!(csp.refused(&["application", "move", number, "ineligible"]), "reason-missing");
    assert_eq!(
        csp.refused(&["application", "move", number, "eligible", "--on", "2026-05-31"]),
        "day-before-previous"
    );
    csp.json(&["application", "move", number, "eligible", "--date", "2026-06-10"]);
    let id = entered["id"].as_str().unwrap();
    let approved = csp.json(&[
        "application",
        "move",
        id,
        "approved",
        "--on",
        "18.06.2026",
        "--amount",
        "4000",
        "--own-cash",
        "400,50",
        "--item",
        "Sewing machine;2;1.500,00;lockstitch",
        "--item",
        "Ironing station;1;1000",
    ]);
    assert_eq!(approved["agreement"]["granted_eur"], 4000.0);
    assert!(approved["batch"].is_string());
    csp.json(&["application", "move", number, "agreed", "--on", "2026-06-25"]);

    let shown = csp.json(&["application", "show", &number.to_lowercase()]);
    let told: Vec<_> = shown["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| (e["state"].as_str().unwrap(), e["on"].as_str().unwrap(), e["officer"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("received", "2026-06-01", "Vera Maslar"),
            ("eligible", "2026-06-10", "Vera Maslar"),
            ("approved", "2026-06-18", "Vera Maslar"),
            ("agreed", "2026-06-25", "Vera Maslar"),
        ]
    );
    let text = csp.run(&["application", "show", number]);
    assert!(
        text.stdout.contains("Agreement signed") && text.stdout.contains("18.06.2026"),
        "{}",
        text.stdout
    );
}

#[test]
fn a_form_tells_every_error_at_once() {
    let csp = Csp::with_vault();
    let args = ["application", "new", "--set", "full_name=", "--set", "birth_date=31.02.1990"];
    assert_eq!(csp.refused(&args), "form-problems");
    let ran = csp.run(&args);
    for field in ["full_name:", "birth_date:", "component:"] {
        assert!(ran.stderr.contains(field), "{}", ran.stderr);
    }
}

#[test]
fn a_change_is_listed_and_taken_back() {
    let csp = Csp::with_vault();
    let entered = csp.json(&[
        "application",
        "new",
        "--set",
        "full_name=Ana Savić",
        "--set",
        "component=association",
        "--set",
        "organisation_name=Pčelari",
    ]);
    let changes = csp.json(&["changes", "--limit", "1"]);
    assert_eq!(changes[0]["batch"], entered["batch"]);
    assert_eq!(changes[0]["action"], "application-entered");
    assert_eq!(changes[0]["undoable"], true);
    let of_record = csp.json(&["changes", "--record", entered["number"].as_str().unwrap()]);
    assert_eq!(of_record.as_array().unwrap().len(), 1, "{of_record}");
    let batch = entered["batch"].as_str().unwrap();
    let number = entered["number"].as_str().unwrap();
    let moved = csp.json(&["application", "move", number, "eligible"]);
    assert_eq!(csp.refused(&["undo", batch]), "changed-since");
    csp.json(&["undo", moved["batch"].as_str().unwrap()]);
    assert_eq!(csp.json(&["application", "show", number])["state"], "received");
    assert_eq!(csp.json(&["undo", batch])["undone"], entered["batch"]);
    assert_eq!(csp.json(&["applicants"]), json!([]));
    assert_eq!(csp.refused(&["undo", batch]), "already-undone");
    assert_eq!(csp.refused(&["undo", "nothing"]), "not-found");
    assert_eq!(csp.json(&["verify"])["whole"], true);
}

#[test]
fn a_setting_gets_versions() {
    let csp = Csp::with_vault();
    let before = csp.json(&["settings", "show", "programme"]);
    let set = csp.json(&[
        "settings",
        "set",
        "programme",
        r#"{"contract_number":"2019/411-909"}"#,
        "--valid-from",
        "2026-01-01",
        "--reason",
        "Contract signed",
    ]);
    assert_eq!(set["valid_from"], "2026-01-01");
    let after = csp.json(&["settings", "show", "programme"]);
    assert_eq!(after["programme"]["value"]["contract_number"], "2019/411-909");
    assert_eq!(after["programme"]["reason"], "Contract signed");
    let earlier = csp.json(&["settings", "show", "programme", "--on", "2025-12-31"]);
    assert_eq!(earlier["programme"]["value"], before["programme"]["value"]);
    assert_eq!(csp.refused(&["settings", "show", "weather"]), "setting-unknown");
    assert_eq!(csp.refused(&["settings", "set", "programme", "not json", "--reason", "x"]), "not-json");
}

#[test]
fn who_opened_a_record_is_written_down() {
    let csp = Csp::with_vault();
    let mut new = vec!["application", "new"];
    for field in ["full_name=Снежана Чолић", "component=new_enterprise", "municipality=Graçanicë"]
    {
        new.extend(["--set", field]);
    }
    let entered = csp.json(&new);
    let number = entered["number"].as_str().unwrap();
    assert_eq!(csp.json(&["accesses"]), json!([]));
    csp.json(&["application", "show", number]);
    let reads = csp.json(&["accesses", "--record", number]);
    assert_eq!(reads.as_array().unwrap().len(), 1, "{reads}");
    assert_eq!(reads[0]["action"], "record-read");
    assert_eq!(reads[0]["record_number"], number);
    assert_eq!(csp.json(&["accesses", "--until", "2020-01-01"]), json!([]));
}
