//! Consent, correction, a person's own data, restriction and erasure from the command line.

use std::process::Command;

use crate::csp::{Csp, column};

fn enter(csp: &Csp, name: &str) -> String {
    let set = format!("full_name={name}");
    let more =
        ["municipality=gracanice", "component=new_enterprise", "requested_eur=4.250,00", "phone=044 123 456"];
    let mut args = vec!["application", "new", "--set", &set];
    args.extend(more.iter().flat_map(|field| ["--set", field]));
    csp.json(&args)["applicant"]["number"].as_str().unwrap().to_owned()
}

fn text_of(file: &str) -> String {
    let read = Command::new("pdftotext").args([file, "-"]).output().unwrap();
    assert!(read.status.success());
    String::from_utf8(read.stdout).unwrap()
}

#[test]
fn consent_is_given_withdrawn_and_followed() {
    let csp = Csp::with_vault();
    let who = enter(&csp, "Ђорђе Ђорђевић");
    let states = csp.json(&["consent", &who, "list"]);
    assert_eq!(column(&states, "purpose"), ["programme", "sharing", "story"]);
    assert_eq!(column(&states, "state"), ["not-recorded"; 3]);
    let give = ["consent", &who, "give", "--purpose", "programme", "--language", "sr-Cyrl"];
    let states = csp.json(&[&give[..], &["--method", "oral", "--witness", "Ana Savić"]].concat());
    let given = &states[0]["consents"][0];
    assert_eq!((given["method"].as_str(), given["witness"].as_str()), (Some("oral"), Some("Ana Savić")));
    assert_eq!(given["wording"]["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(csp.refused(&give), "consent-stands");
    assert_eq!(csp.refused(&["consent", &who, "withdraw", "--purpose", "story"]), "consent-none");

    let withdrawn = csp.run(&["consent", &who, "withdraw", "--purpose", "programme", "--method", "oral"]);
    assert_eq!(withdrawn.code, Some(0));
    assert!(withdrawn.stderr.contains("used no more"), "what follows is said: {}", withdrawn.stderr);
    assert_eq!(csp.json(&["applicants"]).as_array().unwrap().len(), 0);
    assert_eq!(csp.refused(&["person", "correct", &who, "--set", "phone=1"]), "person-restricted");
    csp.json(&["erase", &who, "--lift"]);
    assert_eq!(csp.json(&["applicants"]).as_array().unwrap().len(), 1);
    csp.json(&["verify"]);
}

#[test]
fn a_person_is_corrected_is_given_their_data_and_is_erased() {
    let csp = Csp::with_vault();
    let (who, other) = (enter(&csp, "Snezana Colic"), enter(&csp, "Arbër Gashi"));
    let reason = ["--reason", "as on her card"];
    csp.json(&[&["person", "correct", &who, "--set", "full_name=Snežana Čolić"][..], &reason].concat());
    assert_eq!(csp.refused(&["person", "correct", &who, "--set", "shoe_size=38"]), "form-problems");
    assert_eq!(csp.refused(&["person", "correct", &who, "--set", "full_name="]), "form-problems");

    let out = csp.path("paper").display().to_string();
    for (language, told) in
        [("en", "Who you are"), ("sq", "Kush jeni"), ("sr-Latn", "Ko ste vi"), ("sr-Cyrl", "Ко сте ви")]
    {
        let made = csp.json(&["personal-data", &who, "--language", language, "--out", &out]);
        let file = made["file"].as_str().unwrap();
        assert!(!file.contains("Colic"), "no name in the file's name");
        let text = text_of(file);
        for expected in [told, "Snežana Čolić", "Snezana Colic", "as on her card", &who] {
            assert!(text.contains(expected), "{language}: {expected} in {text}");
        }
        assert!(!text.contains("Arbër") && !text.contains("Vera Maslar"), "nobody else is in it");
    }
    let given = csp.json(&["disclosures", "--person", &who]);
    assert_eq!(column(&given, "what"), ["subject-report"; 4]);
    assert_eq!(column(&given, "purpose"), ["own-data"; 4]);
    assert_eq!(csp.json(&["disclosures", "--person", &other]).as_array().unwrap().len(), 0);

    assert_eq!(csp.refused(&["erase", &who, "--reason", "request"]), "erasure-within-term");
    assert_eq!(csp.refused(&["erase", &who, "--reason", "whim", "--ground", "no-support"]), "not-on-list");
    let erased = csp.json(&["erase", &who, "--reason", "request", "--ground", "no-support"]);
    assert!(erased["certificate"].as_str().unwrap().ends_with("-E0001"));
    assert_eq!(csp.json(&["applicants", "--search", "Čolić"]).as_array().unwrap().len(), 0);
    assert_eq!(csp.refused(&["personal-data", &who, "--out", &out]), "person-erased");
    assert_eq!(csp.json(&["retention"]).as_array().unwrap().len(), 0);
    csp.json(&["verify"]);
}

#[test]
fn reports_and_agreements_are_written_down_without_being_asked_about() {
    let csp = Csp::with_vault();
    enter(&csp, "Snežana Čolić");
    let file = csp.path("month.xlsx").display().to_string();
    let report = ["report", "2026-06", "--out", &file];
    csp.json(&report);
    csp.json(
        &[&report[..], &["--audience", "internal", "--purpose", "audit", "--recipient", "Auditors"]].concat(),
    );
    let given = csp.json(&["disclosures"]);
    assert_eq!(column(&given, "purpose"), ["audit", "contract-reporting"]);
    assert_eq!(column(&given, "recipient"), ["Auditors", "eu-office"]);
    assert_eq!(column(&given, "subject"), ["2026-06 internal", "2026-06 eu_office"]);
    let partners = ["--audience", "internal", "--purpose", "partners", "--recipient", "Ministry"];
    assert_eq!(csp.refused(&[&report[..], &partners].concat()), "value-missing");
}
