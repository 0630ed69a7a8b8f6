//! Officers: enrolling, roles, disabling.

use crate::csp::{Csp, Ran};

const NEW: &str = "besa's own words";

/// Enrols an officer under a passphrase of their own.
pub fn enrol(csp: &Csp, name: &str, role: &str) {
    let mut command = csp.command();
    command.env("CSP_NEW_PASSPHRASE", NEW).env("CSP_OFFICER", "Vera Maslar");
    let ran = Ran::of(&command.args(["officers", "enrol", name, "--role", role]).output().unwrap());
    assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
}

/// Runs `csp --json` as another officer: what it says, or the error's code.
pub fn as_officer(csp: &Csp, name: &str, args: &[&str]) -> Result<serde_json::Value, String> {
    let mut command = csp.command();
    command.env("CSP_PASSPHRASE", NEW).env("CSP_OFFICER", name);
    let ran = Ran::of(&command.args(args).arg("--json").output().unwrap());
    let said: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    match ran.code {
        Some(0) => Ok(said),
        _ => Err(said["error"]["code"].as_str().unwrap().to_owned()),
    }
}

fn as_vera(csp: &Csp, args: &[&str]) -> serde_json::Value {
    let ran =
        Ran::of(&csp.command().env("CSP_OFFICER", "Vera Maslar").args(args).arg("--json").output().unwrap());
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn officers_come_change_and_go() {
    let csp = Csp::with_vault();
    assert_eq!(csp.refused(&["officers", "disable", "Vera Maslar"]), "last-manager");
    assert_eq!(csp.refused(&["officers", "role", "Vera Maslar", "auditor"]), "last-manager");
    enrol(&csp, "Besa Krasniqi", "field-officer");
    let listed = as_officer(&csp, "Besa Krasniqi", &["officers"]).unwrap();
    assert_eq!(listed[0]["certified_by"], "founder");
    assert_eq!(listed[1]["certified_by"], "Vera Maslar");
    assert_eq!(listed[1]["role"], "field-officer");
    assert!(listed.as_array().unwrap().iter().all(|one| one["certified"] == true), "{listed}");

    let enrol_herself = ["officers", "role", "Besa Krasniqi", "programme-manager"];
    assert_eq!(as_officer(&csp, "Besa Krasniqi", &enrol_herself), Err("not-allowed".to_owned()));
    assert_eq!(as_vera(&csp, &enrol_herself)["role"], "programme-manager");
    let listed = as_officer(&csp, "Besa Krasniqi", &["officers", "role", "Vera Maslar", "auditor"]);
    assert_eq!(listed.unwrap()["role"], "auditor");
    assert_eq!(as_vera(&csp, &["officers", "disable", "Besa Krasniqi"])["error"]["code"], "not-allowed");
    assert_eq!(as_officer(&csp, "Besa Krasniqi", &["verify"]).unwrap()["whole"], true);
}

#[test]
fn the_matrix_names_every_action_with_its_roles() {
    let csp = Csp::new();
    let matrix = csp.json(&["officers", "matrix"]);
    assert_eq!(matrix["application-decided"], serde_json::json!(["programme-manager"]));
    assert!(matrix.as_object().unwrap().len() > 10);
    let told = csp.run(&["officers", "matrix", "--lang", "sq"]);
    assert!(told.stdout.contains("Menaxher i programit"), "{}", told.stdout);
}

#[test]
fn an_auditor_sees_pseudonyms_until_a_manager_unseals_a_sample() {
    let csp = Csp::with_vault();
    for (name, phone) in [("Gordana Ristić", "044123456"), ("Bardhyl Hoxha", "049765432")] {
        let (name, phone) = (format!("full_name={name}"), format!("phone={phone}"));
        csp.json(&[
            "application",
            "new",
            "--set",
            &name,
            "--set",
            &phone,
            "--set",
            "component=new_enterprise",
            "--set",
            "requested_eur=4000",
            "--set",
            "notes=Widow of a miner",
            "--set",
            "birth_date=03.04.1980",
        ]);
    }
    enrol(&csp, "Rita", "auditor");
    let seen = |args: &[&str]| as_officer(&csp, "Rita", args).unwrap().to_string();
    let number = "CSP4-A-0001";
    for args in [&["applicants"][..], &["application", "show", number], &["changes"]] {
        let told = seen(args);
        for secret in ["Gordana", "Risti", "Bardhyl", "Hoxha", "44123456", "Widow", "1980-04"] {
            assert!(!told.contains(secret), "{args:?}: {secret} in {told}");
        }
    }
    let listed = as_officer(&csp, "Rita", &["applicants"]).unwrap();
    let pseudonym = listed[0]["name"].as_str().unwrap();
    assert!(pseudonym.starts_with("B-"), "{pseudonym}");
    for (text, found) in [("Gordana", 0), ("44123456", 0), (number, 1), (pseudonym, 1)] {
        let rows = as_officer(&csp, "Rita", &["applicants", "--search", text]).unwrap();
        assert_eq!(rows.as_array().unwrap().len(), found, "{text}");
    }
    let out = csp.path("out").display().to_string();
    let internal = ["report", "2026-10", "--out", &out, "--audience", "internal"];
    assert_eq!(as_officer(&csp, "Rita", &internal), Err("record-sealed".to_owned()));

    let applicant = listed[0]["number"].as_str().unwrap().to_owned();
    let sealed = Err("record-sealed".to_owned());
    assert_eq!(as_officer(&csp, "Rita", &["consent", &applicant, "list"]), sealed);
    assert_eq!(as_officer(&csp, "Rita", &["disclosures", "--person", &applicant]), sealed);
    assert_eq!(as_officer(&csp, "Rita", &["personal-data", &applicant, "--out", &out]), sealed);
    let unseal =
        ["unseal", "--auditor", "Rita", "--applicants", &applicant, "--until", "2099-12-31", "--reason"];
    let refused = [&unseal[..], &["Sample 1"]].concat();
    assert_eq!(as_officer(&csp, "Rita", &refused), Err("not-allowed".to_owned()));
    assert_eq!(as_vera(&csp, &[&unseal[..], &[" "]].concat())["error"]["code"], "exception-reason-missing");
    assert_eq!(as_vera(&csp, &refused)["applicants"], 1);
    let told = seen(&["applicants"]);
    assert!(told.contains("Gordana Ristić") && !told.contains("Hoxha"), "{told}");
    assert!(as_officer(&csp, "Rita", &["consent", &applicant, "list"]).is_ok(), "unsealed");
}
