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

#[test]
fn a_key_file_somebody_changed_is_refused_with_its_reason() {
    let csp = Csp::with_vault();
    let path = csp.vault().join("keys.json");
    let whole = std::fs::read(&path).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut keys: Value = serde_json::from_slice(&whole).unwrap();
        change(&mut keys);
        serde_json::to_vec(&keys).unwrap()
    };
    let cost = |name: &'static str, value: u64| {
        changed(&move |keys| keys["slots"][0]["argon2id"][name] = value.into())
    };
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", Vec::new(), "key-file-broken"),
        ("truncated", whole[..whole.len() / 2].to_vec(), "key-file-broken"),
        ("no text at all", vec![0xff; 4096], "key-file-broken"),
        ("endless", [whole.as_slice(), &vec![b' '; 2_000_000]].concat(), "key-file-broken"),
        ("another format", changed(&|keys| keys["format"] = 0.into()), "key-file-broken"),
        ("a later format", changed(&|keys| keys["format"] = 2.into()), "key-file-newer"),
        ("less memory", cost("memory_kib", 8), "key-file-cost"),
        ("fewer passes", cost("passes", 1), "key-file-cost"),
        ("absurd memory", cost("memory_kib", u64::from(u32::MAX)), "key-file-cost"),
        ("absurd passes", cost("passes", u64::from(u32::MAX)), "key-file-cost"),
        ("more than a number holds", cost("memory_kib", u64::MAX), "key-file-broken"),
        // Within the bounds, but not what the slot was made with.
        ("more memory", cost("memory_kib", 160 * 1024), "wrong-passphrase"),
        (
            "another vault",
            changed(&|keys| keys["vault"] = "01a207e1-0ff4-746a-ae23-88ce29792d8f".into()),
            "wrong-passphrase",
        ),
        (
            "another slot",
            changed(&|keys| keys["slots"][0]["slot"] = "01a207e1-0ff4-746a-ae23-88ce29792d8f".into()),
            "wrong-passphrase",
        ),
        (
            "another officer",
            changed(&|keys| keys["slots"][0]["officer"] = "01a207e1-0ff4-746a-ae23-88ce29792d8f".into()),
            "certificate-broken",
        ),
        (
            "twice",
            changed(&|keys| {
                let twin = keys["slots"][0].clone();
                keys["slots"].as_array_mut().unwrap().push(twin);
            }),
            "key-file-twice",
        ),
        ("nobody", changed(&|keys| keys["slots"] = Value::Array(Vec::new())), "officer-needed"),
    ];
    for (what, bytes, code) in cases {
        std::fs::write(&path, bytes).unwrap();
        let _ = std::fs::remove_file(csp.vault().join("tries.json"));
        assert_eq!(csp.refused(&["changes"]), code, "{what}");
    }
    std::fs::write(&path, &whole).unwrap();
    let _ = std::fs::remove_file(csp.vault().join("tries.json"));
    csp.json(&["verify"]);
}

#[test]
fn after_several_mistakes_one_waits_and_after_the_right_one_no_more() {
    let csp = Csp::with_vault();
    let code =
        |passphrase| with(&csp, &[("CSP_PASSPHRASE", passphrase)], &["changes"]).1["error"]["code"].clone();
    for _ in 0..3 {
        assert_eq!(code("wrong"), "wrong-passphrase");
    }
    // Whoever is right waits as well: else the pause would say who is.
    assert_eq!(code(PASSPHRASE), "unlock-too-soon");
    let tries = csp.vault().join("tries.json");
    let kept = std::fs::read_to_string(&tries).unwrap();
    assert!(kept.contains("\"wrong\":3"), "{kept}");
    // As if the pause were over.
    std::fs::write(&tries, r#"{"wrong":3,"last":"2020-01-01T00:00:00Z"}"#).unwrap();
    csp.json(&["changes"]);
    assert!(!tries.exists());
}

#[test]
fn the_recovery_page_is_written_for_its_owner_alone() {
    let csp = Csp::new();
    let page = csp.path("page.pdf");
    let made = csp.json(&[
        "init",
        "--officer",
        "Vera Maslar",
        "--role",
        "programme-manager",
        "--recovery-page",
        page.to_str().unwrap(),
    ]);
    let bytes = std::fs::read(&page).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&page).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let replaced = csp.json(&["recovery-key", "replace", "--page", page.to_str().unwrap()]);
    assert_ne!(std::fs::read(&page).unwrap(), bytes);
    assert_ne!(replaced["recovery_key"], made["recovery_key"]);
}
