//! Decisions are signed; changed terms wait for a manager; a wrong step is taken out.

use serde_json::{Value, json};

use crate::csp::Csp;
use crate::officers::{as_officer, enrol};

fn as_vera(csp: &Csp, args: &[&str]) -> Value {
    let ran = csp.command().env("CSP_OFFICER", "Vera Maslar").args(args).arg("--json").output().unwrap();
    serde_json::from_slice(&ran.stdout).unwrap()
}

#[test]
fn what_was_decided_is_signed_and_what_is_changed_waits() {
    let csp = Csp::with_vault();
    enrol(&csp, "Besa Krasniqi", "field-officer");
    let field = |args: &[&str]| as_officer(&csp, "Besa Krasniqi", args);
    let fields =
        ["full_name=Ana Savić", "component=new_enterprise", "requested_eur=4000", "municipality=gracanice"];
    let set = fields.iter().flat_map(|one| ["--set", one]);
    let entered = field(&["application", "new"].into_iter().chain(set).collect::<Vec<_>>()).unwrap();
    let number = entered["number"].as_str().unwrap();

    as_vera(&csp, &["application", "move", number, "eligible"]);
    let approved =
        as_vera(&csp, &["application", "move", number, "approved", "--reason", "PAC of 20 November"]);
    assert_eq!(approved["approvals"][0]["kind"], "decision");
    assert_eq!(approved["approvals"][0]["by"], "Vera Maslar");
    assert_eq!(approved["approvals"][0]["content"]["agreement"]["terms"]["granted"], 400_000);

    let item = ["--item", "Motokultivator;1;3.900,00"];
    let changed = field(&[&["application", "terms", number], item.as_slice()].concat()).unwrap();
    assert_eq!(changed["terms_await_approval"], true);
    assert_eq!(changed["agreement"]["granted_eur"], 3900.0);
    let approve = ["application", "approve-terms", number];
    assert_eq!(field(&approve), Err("not-allowed".to_owned()));
    let agreed = ["application", "move", number, "agreed"];
    assert_eq!(field(&agreed), Err("terms-await-approval".to_owned()));
    assert_eq!(as_vera(&csp, &approve)["terms_await_approval"], false);
    assert_eq!(as_vera(&csp, &approve)["error"]["code"], "terms-approved-already");
    assert_eq!(field(&agreed).unwrap()["state"], "agreed");

    let correct = ["application", "correct", number, "--reason", "Signed by the wrong person"];
    assert_eq!(field(&correct), Err("not-allowed".to_owned()));
    let corrected = as_vera(&csp, &correct);
    assert_eq!(corrected["state"], "approved");
    let story: Vec<&Value> = corrected["history"].as_array().unwrap().iter().map(|e| &e["state"]).collect();
    assert_eq!(json!(story), json!(["received", "eligible", "approved", "agreed", "corrected"]));
    assert_eq!(corrected["history"][3]["taken_out"], true);
    assert_eq!(as_vera(&csp, &["verify"])["whole"], true);
}
