//! A running programme taken over from the command line, and what an office remembers of importing.

use crate::csp::{Csp, column};

const LISTS: &str = "Agreement no.;Name;Date of birth;Municipality;Component;Agreed on;Grant\n\
    G-1;Ana Savić;12.03.1985;Gračanica;new business;10.02.2024;4000\n\
    G-2;Besa Krasniqi;01.02.1990;Klokot;existing business;;5.000,00\n";

#[test]
fn grants_and_what_came_of_them_are_taken_over_and_taken_back() {
    let csp = Csp::with_vault();
    let (grants, jobs) = (csp.path("grants.csv"), csp.path("jobs.csv"));
    std::fs::write(&grants, LISTS).unwrap();
    std::fs::write(&jobs, "Agreement no.;Date;Full time;Jobs secured\nG-1;01.06.2024;2;1\n").unwrap();
    let (grants, jobs) = (grants.display().to_string(), jobs.display().to_string());
    let common = ["--as-of", "2025-12-31", "--reason", "Phase III was run on paper"];
    let run = |file: &str, more: &[&str]| {
        let mut args = vec!["takeover", file];
        args.extend(common);
        args.extend(more);
        csp.json(&args)
    };
    let would = run(&grants, &["--dry-run"]);
    assert_eq!((would["kinds"][0]["taken"].as_u64(), would["batch"].is_null()), (Some(1), true), "{would}");
    assert_eq!(would["rejected"][0]["code"], "day-missing");
    assert_eq!(column(&would["rejected"], "column"), ["Agreed on"]);
    let done = run(&grants, &["--set", "agreed_on=2024-03-01"]);
    assert_eq!(
        (done["kinds"][0]["taken"].as_u64(), done["granted_eur"].as_f64()),
        (Some(2), Some(9000.0)),
        "{done}"
    );
    let tied = run(&jobs, &["--kind", "jobs"]);
    assert_eq!(tied["kinds"][0]["taken"], 1, "{tied}");
    let applicants = csp.json(&["applicants", "--search", "Ana Savić"]);
    let number = applicants[0]["applications"][0]["number"].as_str().unwrap();
    let shown = csp.json(&["application", "show", number]);
    assert_eq!(shown["state"], "agreed");
    assert!(shown["history"].as_array().unwrap().iter().all(|step| step["evidenced"] == false), "{shown}");
    assert_eq!(shown["outcomes"]["jobs"][0]["created_full_time"], 2);
    let text = csp.run(&["application", "show", number]).stdout;
    assert!(text.contains("steps not evidenced"), "{text}");
    // The grants stand as long as something is tied to them.
    let batch = |said: &serde_json::Value| said["batch"].as_str().unwrap().to_owned();
    assert_eq!(csp.refused(&["undo", &batch(&done)]), "changed-since");
    csp.json(&["undo", &batch(&tied)]);
    csp.json(&["undo", &batch(&done)]);
    assert!(csp.json(&["applicants"]).as_array().unwrap().is_empty());
    let ran = csp.run(&["takeover", &grants, "--as-of", "2025-12-31"]);
    assert_eq!(ran.code, Some(2), "a reason is needed: {}", ran.stderr);
}

const REGISTER: &str = "Ime i prezime;Datum rođenja;Mesto rada;Traženo\n\
    Ana Savić;12.03.1985;Gračanica kod škole;4.250,00\nMarko Ilić;31.02.1979;Gračanica;3.100,00\n";

#[test]
fn a_mapping_is_kept_and_a_place_is_settled_once() {
    let csp = Csp::with_vault();
    let file = csp.path("r.csv");
    std::fs::write(&file, REGISTER).unwrap();
    let file = file.display().to_string();
    let map = "municipality=Mesto rada";
    let would = csp.json(&["import", &file, "--map", map, "--dry-run", "--samples"]);
    assert_eq!(would["imported"], 0, "{would}");
    let mapping = would["mapping"].as_array().unwrap();
    let born = mapping.iter().find(|column| column["field"] == "birth_date").unwrap();
    assert!(born["confidence"].as_u64().unwrap() > 50 && born["samples"][0] == "12.03.1985", "{born}");
    let place =
        would["problems"].as_array().unwrap().iter().find(|p| p["code"] == "unknown-municipality").unwrap();
    assert_eq!((place["written"].as_str(), place["rows"].as_u64()), (Some("Gračanica kod škole"), Some(1)));
    let fixes =
        ["--fix", "municipality:Gračanica kod škole=gracanice", "--fix", "birth_date:@unreadable=leave-out"];
    let mut args = vec!["import", &file, "--map", map, "--save-profile", "Gračanica"];
    args.extend(fixes);
    let done = csp.json(&args);
    assert_eq!((done["imported"].as_u64(), done["fixed"].as_array().unwrap().len()), (Some(2), 2), "{done}");
    // The next file of the kind needs nothing said.
    let next = csp.path("next.csv");
    std::fs::write(&next, REGISTER.replace("Savić", "Simić").replace("31.02", "28.02")).unwrap();
    let next = next.display().to_string();
    let plain = csp.json(&["import", &next, "--dry-run"]);
    assert_eq!(plain["profiles"][0], "Gračanica");
    let done = csp.json(&["import", &next, "--profile", "gracanica"]);
    assert_eq!(
        (done["imported"].as_u64(), done["profile"]["missing"][0].as_str()),
        (Some(2), None),
        "{done}"
    );
    assert_eq!(done["fixed"][0]["remembered"], true);
    assert_eq!(column(&csp.json(&["import", "words"]), "written"), ["Gračanica kod škole"]);
    csp.json(&["import", "words", "--settle", "municipality:Kod mosta=kllokot"]);
    csp.json(&["import", "words", "--forget", "municipality:Gračanica kod škole"]);
    assert_eq!(column(&csp.json(&["import", "words"]), "means"), ["kllokot"]);
    assert_eq!(column(&csp.json(&["import", "profiles"]), "name"), ["Gračanica"]);
    csp.json(&["import", "profiles", "--forget", "Gračanica"]);
    assert_eq!(csp.refused(&["import", &next, "--profile", "Gračanica"]), "unknown-profile");
}
