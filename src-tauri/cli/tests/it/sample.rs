//! The sample programme from the command line.

use std::collections::HashSet;

use crate::csp::{Csp, Ran, column};

#[test]
fn the_sample_is_whole_repeatable_and_open_to_every_command() {
    let csp = Csp::new();
    let args = ["demo", "--people", "60", "--seed", "7", "--months", "4"];
    let made = csp.json(&args);
    assert_eq!((made["people"].as_u64(), made["made"].as_bool()), (Some(60), Some(true)));
    assert!(made["passphrase"].is_null(), "a passphrase that was given is not repeated");

    let listed = csp.json(&["applicants"]);
    let rows = listed.as_array().unwrap();
    assert_eq!(rows.len(), 60);
    let states: HashSet<&str> = rows
        .iter()
        .flat_map(|r| r["applications"].as_array().unwrap())
        .map(|a| a["state"].as_str().unwrap())
        .collect();
    assert!(states.contains("received") && states.contains("agreed"), "{states:?}");
    assert_eq!(csp.json(&["applicants", "--limit", "5"]).as_array().unwrap().len(), 5);

    // Its four other officers share the passphrase; the manager is the default.
    let field = csp.run(&["applicants", "--limit", "1", "--officer", "Mirjana Stanić"]);
    assert_eq!(field.code, Some(0), "{}", field.stderr);
    let agreed = rows
        .iter()
        .flat_map(|r| r["applications"].as_array().unwrap())
        .find(|a| a["state"] == "agreed")
        .unwrap();
    let shown = csp.json(&["application", "show", agreed["number"].as_str().unwrap()]);
    assert!(shown["agreement"]["number"].is_string());
    let officers: HashSet<&str> = column(&shown["history"], "officer").into_iter().collect();
    assert!(officers.len() >= 2, "{officers:?}");
    // What happened lies in the past, in the log as in the events.
    let changes = csp.json(&["changes"]);
    let oldest = changes.as_array().unwrap().last().unwrap()["at"].as_str().unwrap().to_owned();
    assert!(oldest.as_str() < shown["history"][0]["recorded_at"].as_str().unwrap(), "{oldest}");
    assert_eq!(csp.json(&["verify"])["whole"], true);

    let again = Csp::new();
    again.json(&args);
    let mut names = [column(&listed, "name"), column(&listed, "municipality")].concat();
    let other = again.json(&["applicants"]);
    let mut same = [column(&other, "name"), column(&other, "municipality")].concat();
    names.sort_unstable();
    same.sort_unstable();
    assert_eq!(names, same);
}

#[test]
fn a_sample_never_mixes_with_real_people() {
    let csp = Csp::with_vault();
    csp.json(&["application", "new", "--set", "full_name=Ana Savić", "--set", "component=new_enterprise"]);
    assert_eq!(csp.refused(&["demo", "--people", "3"]), "vault-holds-people");
}

#[test]
fn without_a_passphrase_the_sample_says_its_own() {
    let csp = Csp::new();
    let ran = Ran::of(
        &csp.command().env_remove("CSP_PASSPHRASE").args(["demo", "--people", "3"]).output().unwrap(),
    );
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("kosovo sample programme"), "{}", ran.stdout);
}
