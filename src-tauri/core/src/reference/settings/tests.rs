use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::json;

use super::*;
use crate::clock::FixedClock;
use crate::code::Code;
use crate::language::Language;
use crate::money::Cents;
use crate::reference::{Component, change_setting, setting_versions, settings_on};
use crate::vault::{Officer, Role, Vault};
use crate::words::Words;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn vault() -> (tempfile::TempDir, Vault, Officer) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at("2026-11-23T08:00:00Z".parse().unwrap()));
    let (vault, officer) = Vault::create(
        &dir.path().join("vault"),
        "Mira",
        Role::ProgrammeManager,
        "correct horse battery",
        clock,
    )
    .unwrap();
    (dir, vault, officer)
}

#[test]
fn defaults_hold_their_own_rules_and_say_what_is_not_set() {
    for key in SettingKey::ALL {
        let defaults = defaults_of(*key);
        assert_eq!(merged(*key, &defaults, &json!({})).unwrap(), defaults);
    }
    let settings = Settings::default();
    assert!(settings.programme.contract_number.is_empty());
    assert_eq!(settings.paper.clearance, None);
    assert_eq!(settings.components.rules.len(), Component::ALL.len());
    for language in Language::ALL {
        for footnote in [Footnote::Eu, Footnote::Un] {
            let text = settings.paper.footnotes.text(footnote, *language).unwrap();
            assert!(text.contains("1244"), "{text}");
        }
        assert!(!settings.paper.visibility.of(*language).is_empty());
    }
}

#[test]
fn age_bands_cover_every_age() {
    let bands = AgeBands::default();
    let of = |age| bands.band(age);
    assert_eq!(
        [of(0), of(17), of(18), of(29), of(30), of(59), of(60), of(200)],
        ["0–17", "0–17", "18–29", "18–29", "30–44", "45–59", "60+", "60+"]
    );
}

#[test]
fn every_key_and_field_has_words() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for key in SettingKey::ALL {
            let name = format!("setting-{}", key.code());
            assert_ne!(words.get(&name), name);
            assert_ne!(words.get(&format!("{name}.hint")), format!("{name}.hint"));
            for field in defaults_of(*key).as_object().unwrap().keys() {
                let name = format!("setting-field-{field}");
                assert_ne!(words.get(&name), name, "{}", language.code());
            }
        }
    }
}

#[test]
fn amendments_add_versions_and_earlier_days_keep_theirs() {
    let (_dir, vault, officer) = vault();
    let change = |value, from: &str, reason: &str| {
        change_setting(&vault, &officer, "programme", &value, day(from), reason).unwrap();
    };
    change(
        json!({"contract_number": "2019/413-000", "ends_on": "2022-06-30"}),
        "2020-01-01",
        "Contract signed",
    );
    change(json!({"ends_on": "2023-08-31"}), "2022-05-01", "Amendment 1");
    let on = |text| vault.read(|tx| settings_on(tx, day(text))).unwrap().programme;
    assert_eq!(on("2019-12-31"), Programme::default());
    assert_eq!(on("2021-01-01").ends_on, Some(day("2022-06-30")));
    assert_eq!(on("2022-05-01").ends_on, Some(day("2023-08-31")));
    assert_eq!(on("2022-05-01").contract_number, "2019/413-000");

    // A correction from the same day stands over the version it corrects, which stays.
    change(json!({"ends_on": "2023-09-30"}), "2022-05-01", "Misread");
    assert_eq!(on("2024-01-01").ends_on, Some(day("2023-09-30")));
    let versions = vault.read(|tx| setting_versions(tx, SettingKey::Programme, day("2022-01-01"))).unwrap();
    assert_eq!(
        versions.iter().map(|v| v.reason.as_str()).collect::<Vec<_>>(),
        ["Misread", "Amendment 1", "Contract signed", ""]
    );
    assert_eq!(versions.iter().position(|v| v.in_force), Some(2));
}

#[test]
fn refusals_name_the_field() {
    let (_dir, vault, officer) = vault();
    let refused = |key: &str, value, reason: &str| {
        let error = change_setting(&vault, &officer, key, &value, day("2026-01-01"), reason).unwrap_err();
        let problem = error.problem();
        (problem.code, problem.field.unwrap_or_default())
    };
    let field = |key: &str, value| {
        let (code, field) = refused(key, value, "because");
        assert_eq!(code, "setting-field");
        field
    };
    assert_eq!(field("programme", json!({"starts_on": "31.02.2026"})), "starts_on");
    assert_eq!(field("programme", json!({"ends_on": "2019-01-01"})), "ends_on");
    assert_eq!(field("programme", json!({"title": "a text"})), "title");
    assert_eq!(field("programme", json!({"code": "csp 4"})), "code");
    assert_eq!(field("components", json!({"rules": [{"component": "wonder"}]})), "rules");
    assert_eq!(
        field("components", json!({"rules": [{"component": "association", "own_share_min_percent": 101}]})),
        "rules"
    );
    assert_eq!(
        field("budget_lines", json!({"lines": [{"code": "1", "title": "a"}, {"code": "1", "title": "b"}]})),
        "lines"
    );
    assert_eq!(field("age_bands", json!({"starts": [30, 18]})), "starts");
    assert_eq!(field("paper", json!({"record_years": 0})), "record_years");
    assert_eq!(field("paper", json!({"clearance": " "})), "clearance");
    assert_eq!(field("reporting", json!({"privacy_threshold": 1})), "privacy_threshold");
    assert_eq!(field("reporting", json!([])), "value");
    assert_eq!(
        refused("reporting", json!({"treshold": 6}), "because"),
        ("setting-field-unknown".into(), "treshold".into())
    );
    assert_eq!(refused("weather", json!({}), "because").0, "setting-unknown");
    assert_eq!(
        refused("reporting", json!({"privacy_threshold": 6}), " "),
        ("setting-reason-missing".into(), "reason".into())
    );
    assert_eq!(refused("reporting", json!({"privacy_threshold": 5}), "because").0, "setting-unchanged");
    assert_eq!(
        vault.read(|tx| setting_versions(tx, SettingKey::Reporting, day("2026-01-01"))).unwrap().len(),
        1
    );
}

#[test]
fn a_stored_value_of_another_version_still_reads() {
    let mut settings = Settings::default();
    settings.put(SettingKey::Programme, &json!({"code": "CSP5", "of_a_newer_program": 1}));
    assert_eq!(settings.programme.code, "CSP5");
    assert_eq!(settings.programme.short_name, "EU-CSP IV");
    settings.put(SettingKey::Components, &json!({"rules": [{"component": "association", "ceiling": 500}]}));
    assert_eq!(settings.component(Component::Association).ceiling, Some(Cents::new(500)));
    assert_eq!(settings.component(Component::NewEnterprise), ComponentRule::of(Component::NewEnterprise));
    settings.put(SettingKey::Reporting, &json!("nonsense"));
    assert_eq!(settings.reporting, Reporting::default());
}
