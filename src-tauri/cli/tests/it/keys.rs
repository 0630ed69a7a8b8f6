//! What opens a vault: rekeying, passphrases, the recovery key.

use serde_json::Value;

use crate::csp::{Csp, PASSPHRASE, Ran};

/// Runs `csp --json` with these variables, and gives its exit code and what it says.
fn with(csp: &Csp, variables: &[(&str, &str)], args: &[&str]) -> (Option<i32>, Value) {
    let mut command = csp.command();
    command.envs(variables.iter().copied()).args(args).arg("--json");
    let ran = Ran::of(&command.output().unwrap());
    let said =
        serde_json::from_str(&ran.stdout).unwrap_or_else(|e| panic!("{e}: {}{}", ran.stdout, ran.stderr));
    (ran.code, said)
}

#[test]
fn a_rekeyed_vault_opens_as_before() {
    let csp = Csp::with_vault();
    let database = || std::fs::read(csp.vault().join("vault.db")).unwrap()[..16].to_vec();
    let before = database();
    assert_eq!(csp.json(&["rekey"])["rekeyed"], true);
    assert_ne!(database(), before);
    assert_eq!(csp.json(&["changes"])[0]["action"], "vault-rekeyed");
    csp.json(&["verify"]);
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let csp = Csp::with_vault();
    let new = "livadhi mbi Brezovicë 17";
    let change = |old| with(&csp, &[("CSP_PASSPHRASE", old), ("CSP_NEW_PASSPHRASE", new)], &["passphrase"]);
    assert_eq!(change("wrong").0, Some(1));
    assert_eq!(change(PASSPHRASE).1["changed"], true);
    assert_eq!(csp.refused(&["changes"]), "wrong-passphrase");
    assert_eq!(with(&csp, &[("CSP_PASSPHRASE", new)], &["verify"]).0, Some(0));
}

#[test]
fn the_recovery_key_lets_in_who_forgot_and_a_replaced_one_nobody() {
    let csp = Csp::new();
    let made = csp.json(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
    let old = made["recovery_key"].as_str().unwrap().to_lowercase().replace('-', " ");
    let recover = |key: &str| {
        let variables = [("CSP_RECOVERY_KEY", key), ("CSP_NEW_PASSPHRASE", "ura e Gurit 1923 mbi Lumbardh")];
        with(&csp, &variables, &["recover", "--officer", "vera maslar"])
    };
    assert_eq!(
        recover(&old),
        (Some(0), serde_json::json!({ "officer": "Vera Maslar", "role": "programme-manager" }))
    );
    assert_eq!(csp.refused(&["changes"]), "wrong-passphrase");
    let now = [("CSP_PASSPHRASE", "ura e Gurit 1923 mbi Lumbardh")];
    let (_, replaced) = with(&csp, &now, &["recovery-key", "replace"]);
    let new = replaced["recovery_key"].as_str().unwrap();
    assert_eq!(recover(&old).1["error"]["code"], "recovery-key-wrong");
    assert_eq!(recover("7Q2MX").1["error"]["code"], "recovery-key-mistyped");
    assert_eq!(recover(new).0, Some(0));
    assert_eq!(with(&csp, &now, &["verify"]).0, Some(0));
}
