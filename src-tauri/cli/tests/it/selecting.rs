//! A call from the first application to the decisions, through the real command line: dozens of applications
//! in the proportions of a real call (784 received, 566 compliant, 387 worth scoring).

use serde_json::json;

use crate::csp::{Csp, PASSPHRASE, Ran};

const RECEIVED: usize = 48;
const COMPLIANT: usize = 35;

fn register() -> String {
    let names =
        ["Ана Илић", "Besim Berisha", "Fatmire Gashi", "Đorđe Petrović", "Мирјана Савић", "Arben Krasniqi"];
    let places = ["Gračanica", "Štrpce", "Kllokot"];
    let mut lines = vec!["Name;Birth date;Municipality;Component;Requested EUR;Received on".to_owned()];
    for at in 0..RECEIVED {
        lines.push(format!(
            "{} {};{:02}.{:02}.19{:02};{};new enterprise;{};2026-0{}-10",
            names[at % names.len()],
            ["", "Petar", "Jovan", "Luan", "Agron", "Milan", "Zoran", "Blerim"][at / names.len()],
            1 + at % 28,
            1 + at % 12,
            60 + at % 40,
            places[at % places.len()],
            2_000 + 100 * (at % 25),
            1 + at % 3,
        ));
    }
    lines.join("\n")
}

#[test]
fn a_call_runs_from_the_register_to_signed_decisions() {
    let csp = Csp::with_vault();
    let officer = |name: &str, role: &str| {
        let mut command = csp.command();
        command
            .args(["officers", "enrol", name, "--role", role, "--officer", "Vera Maslar", "--json"])
            .env("CSP_NEW_PASSPHRASE", PASSPHRASE);
        assert_eq!(Ran::of(&command.output().unwrap()).code, Some(0));
    };
    officer("Ivana", "me-officer");
    officer("Luan", "me-officer");
    let as_manager = |args: &[&str]| csp.json(&[args, &["--officer", "Vera Maslar"]].concat());
    let content = json!({
        "title": { "en": "New enterprises 2026" }, "opens_on": "2026-01-01", "closes_on": "2026-04-30",
        "available": 4_000_000, "steps": ["eligibility_checklist", "assessments", "committee_decision"],
        "grid": { "criteria": [{ "code": "market", "words": { "en": "Market" }, "most": 60 },
                               { "code": "jobs", "words": { "en": "Jobs" }, "most": 40 }],
                  "pass": 60, "assessors": 2, "gap": 20, "ties": ["smaller_request", "received_earlier"] },
    });
    let call =
        as_manager(&["call", "open", "--component", "new_enterprise", "--content", &content.to_string()]);
    let call = call["number"].as_str().unwrap().to_owned();
    std::fs::write(csp.path("register.csv"), register()).unwrap();
    let imported = as_manager(&["import", csp.path("register.csv").to_str().unwrap()]);
    assert_eq!(imported["imported"], RECEIVED, "{imported}");
    let people = as_manager(&["applicants"]);
    let numbers: Vec<String> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["applications"][0]["number"].as_str().unwrap().to_owned())
        .collect();
    let mut put = vec!["call", "put", &call];
    put.extend(numbers.iter().map(String::as_str));
    assert_eq!(as_manager(&put)["put"], RECEIVED);

    // Eligibility from a list: some lack a document.
    let mut list = vec!["application,criterion,finding,reason,evidence".to_owned()];
    for (at, number) in numbers.iter().enumerate() {
        if at >= COMPLIANT {
            list.push(format!("{number},signed_form,fail,The form is not signed,"));
        }
        list.push(format!("{number},*,pass,,the file"));
    }
    list.push("CSP4-A-9999,signed_form,pass,,".to_owned());
    std::fs::write(csp.path("findings.csv"), list.join("\n")).unwrap();
    let found = as_manager(&["eligibility", "import", csp.path("findings.csv").to_str().unwrap()]);
    assert_eq!(found["done"], RECEIVED);
    assert_eq!(found["refused"][0]["code"], "application-not-found");
    for (at, number) in numbers.iter().enumerate() {
        let to = if at < COMPLIANT { "eligible" } else { "ineligible" };
        as_manager(&["application", "move", number, to, "--reason", "As the checklist says"]);
    }

    // Two assessors, blind, from their own lists.
    for name in ["Ivana", "Luan"] {
        csp.json(&["scoring", "declare", &call, "--officer", name]);
    }
    let assigned = as_manager(&["scoring", "assign", &call, "--assessor", "Ivana", "--assessor", "Luan"]);
    assert_eq!((&assigned["assigned"], &assigned["short"]), (&json!(COMPLIANT * 2), &json!([])));
    for (who, name) in ["Ivana", "Luan"].iter().enumerate() {
        let mut list = vec!["application,market,jobs".to_owned()];
        for (at, number) in numbers[..COMPLIANT].iter().enumerate() {
            list.push(format!("{number},{},{}", 25 + (at * 7) % 29 + who, 20 + (at * 5) % 18));
        }
        std::fs::write(csp.path("scores.csv"), list.join("\n")).unwrap();
        let done =
            csp.json(&["scoring", "import", csp.path("scores.csv").to_str().unwrap(), "--officer", name]);
        assert_eq!((&done["done"], &done["refused"]), (&json!(COMPLIANT), &json!([])));
        let stands = as_manager(&["scoring", "show", &call]);
        let open = stands["applications"].as_array().unwrap().iter().filter(|one| !one["average"].is_null());
        assert_eq!(
            open.count(),
            if who == 0 { 0 } else { COMPLIANT },
            "blind until the second has submitted"
        );
    }

    // The committee approves from the top while the money lasts.
    let ranking = as_manager(&["committee", "ranking", &call]);
    let ranking = ranking.as_array().unwrap();
    assert!(ranking.is_sorted_by(|a, b| a["average"].as_f64() >= b["average"].as_f64()));
    let session = as_manager(&["committee", "open", &call, "project_approval", "--place", "Prishtina"]);
    let session = session["number"].as_str().unwrap().to_owned();
    as_manager(&["committee", "member", &session, "--name", "A. Becker", "--body", "EU Office"]);
    let (mut left, mut approved, mut reserve, mut rejected) = (4_000_000, vec![], vec![], vec![]);
    for one in ranking {
        let (number, asked) =
            (one["application"].as_str().unwrap(), one["requested_cents"].as_i64().unwrap());
        if one["passes"] == false {
            rejected.push(number);
        } else if asked <= left {
            left -= asked;
            approved.push(number);
        } else {
            reserve.push(number);
        }
    }
    assert!(!approved.is_empty() && !reserve.is_empty() && !rejected.is_empty());
    let say = |outcome: &str, numbers: &[&str]| {
        let mut args = vec!["committee", "say", &session, outcome];
        args.extend(numbers);
        args.extend(["--reason", "By rank"]);
        as_manager(&args)
    };
    // One too many is refused by name, and nothing is decided.
    say("approved", &approved);
    say("approved", &reserve);
    say("rejected", &rejected);
    assert_eq!(
        csp.refused(&["committee", "close", &session, "--officer", "Vera Maslar"]),
        "funds-over-committed"
    );
    say("reserve", &reserve);
    as_manager(&["committee", "close", &session]);
    let funds = as_manager(&["funds", "show"]);
    assert_eq!(funds["calls"][0]["balance_cents"], left);

    // Everything about one of them on one page.
    let shown = as_manager(&["application", "show", rejected[0]]);
    assert_eq!(shown["state"], "rejected");
    assert_eq!(shown["eligibility"]["missing"], json!([]));
    assert_eq!(shown["scoring"]["assessments"].as_array().unwrap().len(), 2);
    let last = shown["history"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["reason"], "By rank");
    assert_eq!(as_manager(&["verify"])["findings"], json!([]));
}
