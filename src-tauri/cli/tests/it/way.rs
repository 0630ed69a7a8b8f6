//! From a field office's register to an agreement and the month's workbook.

use serde_json::{Value, json};

use crate::csp::{Csp, column, register};

const REGISTERS: [&str; 5] = [
    "register-gracanica.xlsx",
    "regjistri-aplikuesve.xlsx",
    "registar-sever.xlsx",
    "kobo-export.xlsx",
    "spisak-2026.csv",
];

/// A register of our own with columns nobody detects.
const OWN: &str = "A;B;C;D\nSnežana Čolić;Gračanica;4.250,00;1234567892\nArbër Gashi;Lipjan;lots;\n\
    Besa Krasniqi;Peja;3000;\n";

fn own(csp: &Csp) -> String {
    let file = csp.path("own.csv");
    std::fs::write(&file, OWN).unwrap();
    file.display().to_string()
}

const MAP: &str = "full_name=A,municipality=B,requested_eur=C,personal_number=D";

#[test]
fn from_a_register_to_paper() {
    let csp = Csp::with_vault();
    let file = own(&csp);
    let set = "component=new_enterprise,received_on=2026-06-01";
    let import = ["import", &file, "--map", MAP, "--set", set];

    let dry = csp.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!((dry["read"].as_u64(), dry["imported"].as_u64()), (Some(3), Some(2)));
    assert!(dry["batch"].is_null());
    assert_eq!(csp.json(&["applicants"]), json!([]));

    let done = csp.json(&import);
    assert_eq!(done["imported"], 2);
    let rejected = &done["rejected"][0];
    assert_eq!((rejected["row"].as_u64(), rejected["column"].as_str()), (Some(3), Some("C")));
    assert_eq!(rejected["sheet"], "");
    assert!(!rejected["message"].as_str().unwrap().is_empty());
    assert!(done["batch"].is_string());

    let listed = csp.json(&["applicants", "--search", "Snezana Coliq"]);
    assert_eq!(column(&listed, "name"), ["Snežana Čolić"]);
    let number = listed[0]["applications"][0]["number"].as_str().unwrap().to_owned();
    let pdf = |language: &str| {
        vec![
            "agreement".to_owned(),
            number.clone(),
            "--language".to_owned(),
            language.to_owned(),
            "--out".to_owned(),
            csp.path("paper").display().to_string(),
        ]
    };
    let refused = pdf("en-sq");
    assert_eq!(csp.refused(&strs(&refused)), "agreement-not-approved");
    csp.json(&["application", "move", &number, "eligible", "--on", "2026-06-10"]);
    csp.json(&["application", "move", &number, "approved", "--on", "2026-06-18"]);
    // Whoever's identity is not proved yet gets no paper.
    let listed = csp.json(&["applicants", "--search", "Besa"]);
    let unproved = listed[0]["applications"][0]["number"].as_str().unwrap();
    csp.json(&["application", "move", unproved, "eligible", "--on", "2026-06-10"]);
    csp.json(&["application", "move", unproved, "approved", "--on", "2026-06-18"]);
    let out = csp.path("paper").display().to_string();
    assert_eq!(
        csp.refused(&["agreement", unproved, "--language", "en-sq", "--out", &out]),
        "agreement-incomplete"
    );
    for language in ["en-sq", "en-sr-Latn", "en-sr-Cyrl", "en-sq-sr"] {
        let written = csp.json(&strs(&pdf(language)));
        let bytes = std::fs::read(written["file"].as_str().unwrap()).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{language}");
    }
    let agreed = csp.json(&["application", "move", &number, "agreed", "--on", "2026-06-25"]);
    assert_eq!(agreed["source"]["row"], 2);

    let book = csp.path("june.xlsx").display().to_string();
    let report = csp.json(&["report", "2026-06", "--out", &book]);
    assert_eq!((report["month"].as_str(), report["audience"].as_str()), (Some("2026-06"), Some("eu-office")));
    use calamine::Reader;
    let workbook: calamine::Xlsx<_> = calamine::open_workbook(&book).unwrap();
    assert!(workbook.sheet_names().len() >= 4, "{:?}", workbook.sheet_names());
    let internal = csp.path("internal.xlsx").display().to_string();
    assert_eq!(
        csp.json(&["report", "2026-06", "--out", &internal, "--audience", "internal"])["audience"],
        "internal"
    );
}

#[test]
fn the_five_registers_import_without_a_mapping_and_only_once() {
    let csp = Csp::with_vault();
    let mut first = None;
    for name in REGISTERS {
        let file = register(name).display().to_string();
        let done = csp.json(&["import", &file]);
        let count = |key: &str| done[key].as_u64().unwrap();
        let rejected = done["rejected"].as_array().unwrap().len() as u64;
        assert_eq!(count("imported") + count("unchanged") + rejected, count("read"), "{name}");
        assert!(count("imported") > 10, "{name}: {done}");
        let again = csp.json(&["import", &file]);
        assert_eq!(
            (again["imported"].as_u64(), again["unchanged"].as_u64()),
            (Some(0), Some(count("imported") + count("unchanged"))),
            "{name}"
        );
        assert!(again["batch"].is_null(), "{name}");
        first.get_or_insert((file, done));
    }
    let all = csp.json(&["applicants"]).as_array().unwrap().len() as u64;
    let (file, done) = first.unwrap();
    csp.json(&["undo", done["batch"].as_str().unwrap()]);
    let left = csp.json(&["applicants"]).as_array().unwrap().len() as u64;
    assert_eq!(all - left, done["imported"].as_u64().unwrap());
    // What was taken back can be imported again.
    assert_eq!(csp.json(&["import", &file])["imported"], done["imported"]);
    assert_eq!(csp.json(&["verify"])["whole"], true);
}

#[test]
fn a_name_is_found_in_any_script_and_spelling() {
    let csp = Csp::with_vault();
    for name in ["Ђорђе Ђорђевић", "Xhenana Haxhiq", "Shpëtim Krasniqi"] {
        let field = format!("full_name={name}");
        csp.json(&["application", "new", "--set", &field, "--set", "component=new_enterprise"]);
    }
    for (typed, found) in [
        ("Gjorgje Gjorgjeviq", "Ђорђе Ђорђевић"),
        ("djordjevic", "Ђорђе Ђорђевић"),
        ("Dženana Hadžić", "Xhenana Haxhiq"),
        ("Špetim", "Shpëtim Krasniqi"),
        ("krasniqi shpetim", "Shpëtim Krasniqi"),
    ] {
        let listed = csp.json(&["applicants", "--search", typed]);
        assert_eq!(column(&listed, "name"), [found], "{typed}");
    }
    let by_number = csp.json(&["applicants", "--search", "CSP4-A-0002"]);
    assert_eq!(column(&by_number, "name"), ["Xhenana Haxhiq"]);
    assert_eq!(csp.json(&["applicants", "--search", "nobody at all"]), Value::Array(Vec::new()));
}

#[test]
fn a_file_that_is_no_register_is_refused_and_leaves_nothing() {
    let csp = Csp::with_vault();
    for (name, bytes) in [
        ("empty.csv", &b""[..]),
        ("broken.xlsx", b"PK\x03\x04 broken"),
        ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ] {
        let file = csp.path(name);
        std::fs::write(&file, bytes).unwrap();
        csp.refused(&["import", &file.display().to_string()]);
    }
    csp.refused(&["import", &csp.path("nowhere.xlsx").display().to_string()]);
    assert_eq!(csp.json(&["applicants"]), json!([]));
    assert_eq!(csp.json(&["changes"]).as_array().unwrap().len(), 1);
}

fn strs(args: &[String]) -> Vec<&str> {
    args.iter().map(String::as_str).collect()
}
