//! The real `csp-audit` over packages of a real vault: whole ones, and ones somebody laid hands on.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops at a fault; the helpers are no test functions themselves"
)]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use csp_core::clock::SystemClock;
use csp_core::ids::ChangeId;
use csp_core::intake::form::{self, ApplicationForm};
use csp_core::vault::{Access, Officer, ReadsQuery, Role, Vault, audit_package, reads, undo};

const PASSPHRASE: &str = "korita u Štrpcu";

fn vault(dir: &Path) -> (Vault, Officer) {
    let clock = Arc::new(SystemClock);
    let (vault, manager) =
        Vault::create(dir, "Vera Maslar", Role::ProgrammeManager, PASSPHRASE, clock).unwrap();
    let officer = vault.enrol(&manager, "Besa Krasniqi", Role::FieldOfficer, PASSPHRASE).unwrap();
    for name in ["Zvezdana Čvorović", "Arbër Gashi", "Ana Savić"] {
        enter(&vault, &officer, name);
    }
    let last = enter(&vault, &manager, "Somebody Else");
    undo(&vault, &manager, last).unwrap();
    (vault, manager)
}

fn enter(vault: &Vault, officer: &Officer, name: &str) -> ChangeId {
    let mut form = ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
    form.person.full_name = name.to_owned();
    form::enter(vault, officer, &form).unwrap().change.unwrap()
}

/// What `csp-audit --json` says of a package, and its exit code.
fn audit(dir: &Path, package: &[u8], more: &[&str]) -> (i32, serde_json::Value) {
    let file = dir.join("package.jsonl");
    std::fs::write(&file, package).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_csp-audit"));
    let ran = command.arg(&file).arg("--json").args(more).output().unwrap();
    (ran.status.code().unwrap(), serde_json::from_slice(&ran.stdout).unwrap_or_default())
}

fn codes(said: &serde_json::Value) -> Vec<&str> {
    said["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn a_package_is_checked_without_the_vault_and_every_hand_laid_on_it_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, manager) = vault(&dir.path().join("vault"));
    let package = audit_package(&vault, &manager, "Annual audit").unwrap();
    let text = String::from_utf8(package.bytes).unwrap();
    let dir = dir.path();

    // Whole, with what is known from paper; nothing personal and no salt in it.
    let (head, founder) = (package.head.text(), vault.founder().unwrap());
    let (code, said) = audit(dir, text.as_bytes(), &["--head", &head, "--founder", &founder]);
    assert_eq!((code, said["whole"].as_bool()), (0, Some(true)), "{said:#}");
    assert_eq!((said["changes"].as_u64(), said["signatures"].as_u64()), (Some(7), Some(7)));
    assert_eq!(said["by"]["Besa Krasniqi"], 3);
    for secret in ["Zvezdana", "Čvorović", "Gashi", "Savić", "salt"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let noted = reads(&vault, &ReadsQuery::default()).unwrap();
    assert_eq!(noted[0].action.known(), Some(Access::AuditPackage));
    assert_eq!(noted[0].purpose.as_deref(), Some("Annual audit"));

    // What paper knows differently.
    let other = format!("{} {}", package.head.sequence, "0".repeat(64));
    assert_eq!(codes(&audit(dir, text.as_bytes(), &["--head", &other]).1), ["verify-head"]);
    assert_eq!(codes(&audit(dir, text.as_bytes(), &["--founder", "0000"]).1), ["package-founder-paper"]);

    // Cut off, added to, out of order, doubled, without one.
    let lines: Vec<&str> = text.lines().collect();
    let joined = |lines: &[&str]| format!("{}\n", lines.join("\n"));
    let without = |place: usize| {
        let mut lines = lines.clone();
        lines.remove(place);
        joined(&lines)
    };
    let mut swapped = lines.clone();
    swapped.swap(3, 4);
    let mut doubled = lines.clone();
    doubled.insert(4, lines[4]);
    let (added, cut) = (format!("{text}{}\n", lines[2]), joined(&lines[..lines.len() - 1]));
    for (forged, expected) in [
        (cut, "package-cut"),
        (added, "package-beyond"),
        (joined(&swapped), "verify-chain"),
        (joined(&doubled), "verify-chain"),
        (without(5), "verify-chain"),
        (without(lines.len() - 2), "package-end"),
        (without(0), "package-format"),
        (text.replace("Annual", "Another"), "package-digest"),
        (text.replace("field-officer", "programme-manager"), "verify-certificate"),
        (text.replacen("application-entered", "details-changed", 1), "verify-hash"),
        (text.replace("Besa Krasniqi", "Besa Krasniqj"), "verify-certificate"),
    ] {
        let (code, said) = audit(dir, forged.as_bytes(), &[]);
        assert_eq!(code, 1, "{expected}");
        assert!(codes(&said).contains(&expected), "{expected}: {said:#}");
    }
}

#[test]
fn exceptions_and_unsealings_are_checked_without_their_reasons() {
    use csp_core::duties::Duty;
    use csp_core::duties::service::{Grant, sign, withdraw};
    use csp_core::duties::unsealing::unseal;
    use csp_core::vault::Action;
    let dir = tempfile::tempdir().unwrap();
    let (vault, manager) = vault(&dir.path().join("vault"));
    let field = vault.enrol(&manager, "Mira", Role::FieldOfficer, PASSPHRASE).unwrap();
    let rita = vault.enrol(&manager, "Rita", Role::Auditor, PASSPHRASE).unwrap();
    let grant = Grant {
        duty: Duty::IntakeAssessment,
        officer: field.id,
        record: None,
        until: None,
        reason: "Zvezdana is her aunt".to_owned(),
    };
    let id = sign(&vault, &manager, &grant).unwrap().value;
    withdraw(&vault, &manager, id).unwrap();
    let applicants = csp_core::people::service::applicants(&vault, &Default::default()).unwrap();
    let until = "2099-12-31".parse().unwrap();
    unseal(&vault, &manager, rita.id, &[applicants[0].number.clone()], until, "Sample").unwrap();
    let package = |vault: &Vault| audit_package(vault, &manager, "Annual audit").unwrap().bytes;
    let whole = package(&vault);
    assert!(!String::from_utf8_lossy(&whole).contains("aunt"), "reasons stay in the vault");
    assert_eq!(codes(&audit(dir.path(), &whole, &[]).1), [""; 0]);

    // A changed program gives a field officer the withdrawn one again, and the auditor another record.
    let copy = |table: &str, columns: &str| {
        format!("INSERT INTO {table} SELECT x'00112233445566778899AABBCCDDEEFF', {columns} FROM {table}")
    };
    for sql in [
        copy(
            "duty_exception",
            "duty, officer_id, record_id, valid_from, valid_to, reason, signed_by, signature, NULL",
        ),
        copy("unsealing", "applicant_id, auditor_id, valid_from, valid_to, reason, signed_by, signature"),
    ] {
        vault.write(&field, Action::DetailsChanged, |tx| Ok(tx.execute(&sql, [])?)).unwrap();
    }
    let (code, said) = audit(dir.path(), &package(&vault), &[]);
    assert_eq!((code, codes(&said)), (1, vec!["verify-exception", "verify-unsealing"]));
}

#[test]
fn every_changed_byte_of_a_package_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, manager) = vault(&dir.path().join("vault"));
    let package = audit_package(&vault, &manager, "Annual audit").unwrap().bytes;
    let step = package.len() / 150;
    for place in (0..package.len()).step_by(step.max(1)) {
        let mut flipped = package.clone();
        flipped[place] ^= 1 << (place % 7);
        let (code, said) = audit(dir.path(), &flipped, &[]);
        assert_eq!(code, 1, "byte {place}: {said:#}");
    }
}

#[test]
fn a_package_is_for_managers_and_auditors_and_for_a_purpose() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, manager) = vault(&dir.path().join("vault"));
    let refused = |officer: &Officer, purpose: &str| {
        audit_package(&vault, officer, purpose).unwrap_err().problem().code
    };
    let buyer = vault.enrol(&manager, "Buyer", Role::ProcurementOfficer, PASSPHRASE).unwrap();
    assert_eq!(refused(&manager, "  "), "purpose-needed");
    assert_eq!(refused(&buyer, "Curiosity"), "not-for-role");
}
