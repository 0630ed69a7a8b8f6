//! Duplicates and names, as scripts ask for them.

use serde_json::{Value, json};

use crate::csp::Csp;

fn enter(csp: &Csp, name: &str, birth: &str, number: &str) {
    let fields = [
        format!("full_name={name}"),
        format!("birth_date={birth}"),
        format!("identification_number={number}"),
    ];
    let set = fields.iter().flat_map(|field| ["--set", field.as_str()]);
    let more = ["--set", "component=new_enterprise", "--set", "identification_kind=personal_number"];
    csp.json(&["application", "new"].into_iter().chain(set).chain(more).collect::<Vec<_>>());
}

#[test]
fn one_person_is_found_merged_and_taken_apart() {
    let csp = Csp::with_vault();
    enter(&csp, "Đorđe Petrović", "07.05.1981", "1234567892");
    enter(&csp, "Gjorgje Petroviq", "07.05.1981", "1234567892");
    enter(&csp, "Blerta Hoxha", "01.02.1990", "2034567890");
    let found = csp.json(&["duplicates"]);
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found[0]["a"]["number"], "CSP4-A-P0001");
    assert_eq!(found[0]["b"]["where"], Value::Null, "typed, not imported");
    assert!(found[0]["score"].as_f64().unwrap() > 0.9);
    assert!(found[0]["evidence"].as_array().unwrap().iter().any(|one| one["field"] == "personal-number"));
    assert_eq!(csp.json(&["duplicates", "--min", "1.1"]), json!([]));

    let pair = ["CSP4-A-P0001", "CSP4-A-P0002"];
    let merged = csp.json(&["duplicates", "merge", pair[0], pair[1], "--from-other", "full_name"]);
    assert_eq!(merged["kept"], pair[0]);
    assert_eq!(csp.json(&["duplicates"]), json!([]));
    assert_eq!(csp.json(&["applicants"])[0]["name"], "Gjorgje Petroviq");
    let merge = merged["merge"].as_str().unwrap();
    assert_eq!(csp.json(&["duplicates", "merges", pair[0]])[0]["merge"], merge);
    assert_eq!(csp.json(&["duplicates", "unmerge", merge])["applicant"], pair[1]);
    assert_eq!(csp.refused(&["duplicates", "unmerge", merge]), "merge-not-found");

    csp.json(&["duplicates", "not-same", pair[0], pair[1], "--reason", "Cousins"]);
    assert_eq!(csp.json(&["duplicates"]), json!([]));
    assert_eq!(csp.json(&["verify"])["whole"], true);
}

#[test]
fn names_are_compared_row_by_row_without_a_vault() {
    let csp = Csp::new();
    let file = csp.path("names.csv");
    std::fs::write(&file, "name_a,name_b\nЂорђе Ђорђевић,Gjorgje Gjorgjeviq\nZoran Ristić,Goran Ristić\n")
        .unwrap();
    let said = csp.json(&["names", "compare", &file.display().to_string()]);
    assert_eq!(said[0]["row"], 2);
    assert_eq!((&said[0]["same"], &said[1]["same"]), (&json!(true), &json!(false)));
    assert!(said[0]["reasons"].as_array().unwrap().contains(&json!("script")), "{said}");
    std::fs::write(&file, "only one\n").unwrap();
    assert_eq!(csp.refused(&["names", "compare", &file.display().to_string()]), "names-columns");
}
