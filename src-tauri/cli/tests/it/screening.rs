//! Restrictive measures from the list to the certificate. Everybody listed is invented.

use std::path::Path;

use crate::csp::{Csp, column};

fn list(name: &str) -> String {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../screening/tests/data").join(name);
    data.to_str().unwrap().to_owned()
}

fn enter(csp: &Csp, name: &str, born: &str) -> String {
    let (name, born) = (format!("full_name={name}"), format!("birth_date={born}"));
    let fields =
        ["--set", &name, "--set", &born, "--set", "component=new_enterprise", "--set", "requested_eur=4000"];
    let said = csp.json(&[["application", "new"].as_slice(), &fields].concat());
    said["number"].as_str().unwrap().to_owned()
}

#[test]
fn a_candidate_is_found_waits_is_cleared_and_certified() {
    let csp = Csp::with_vault();
    assert_eq!(csp.refused(&["screen", "run"]), "screening-no-list");
    let loaded = csp.json(&["screen", "load", &list("eu.csv")]);
    assert_eq!((&loaded["source"], &loaded["entities"]), (&"eu".into(), &5.into()));
    assert_eq!(loaded["generated_on"], "2026-03-14");
    assert_eq!(csp.refused(&["screen", "load", &list("eu.csv")]), "screening-list-loaded");
    std::fs::write(csp.path("empty.xml"), "").unwrap();
    assert_eq!(csp.refused(&["screen", "load", csp.path("empty.xml").to_str().unwrap()]), "list-empty");

    let number = enter(&csp, "Милован Звекић", "09.03.1961");
    enter(&csp, "Ana Marković", "01.02.1980");
    let run = csp.json(&["screen", "run", "--all"]);
    assert_eq!((&run["screened"], &run["found"]), (&2.into(), &0.into()));
    assert_eq!(run["per_thousand"], 500.0);
    let hit = &run["hits"][0];
    assert_eq!(hit["listed"]["reference"], "EU.9001.1");
    assert_eq!((&hit["class"], &hit["state"]), (&"strong".into(), &"open".into()));
    assert!(hit["evidence"].as_array().unwrap().contains(&"the same day of birth".into()));
    let id = hit["id"].as_str().unwrap();

    csp.json(&["application", "move", &number, "eligible"]);
    assert_eq!(csp.refused(&["application", "move", &number, "approved"]), "screening-open-hit");
    assert_eq!(csp.json(&["application", "show", &number])["screening"]["standing"], "open");
    assert_eq!(csp.json(&["screen", "clear", id, "--reason", "Another father"])["waiting"], 1);
    assert_eq!(csp.json(&["screen", "clear", id, "--reason", "Seen the passport"])["cleared"], 1);
    assert_eq!(csp.json(&["application", "move", &number, "approved"])["state"], "approved");
    assert!(column(&csp.json(&["exceptions"]), "duty").contains(&"clearance-clearance"));

    let applicant = hit["number"].as_str().unwrap();
    let out = csp.path("papers");
    let said =
        csp.json(&["screen", "certificate", applicant, "--out", out.to_str().unwrap(), "--language", "sq"]);
    let bytes = std::fs::read(said["file"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"%PDF") && bytes.len() > 10_000);
    assert_eq!(csp.json(&["disclosures"])[0]["what"], "screening-certificate");
    assert_eq!(csp.json(&["verify"])["whole"], true);
}
