//! `csp settings show` and `csp settings set`.

use csp_core::clock::{Clock, SystemClock};
use csp_core::code::Code;
use csp_core::reference::{self, SettingKey, SettingVersion, setting_versions};
use csp_core::words::Words;
use serde_json::{Map, Value, json};

use crate::arguments::{Common, Settings};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, settings: &Settings, output: &Output) -> Outcome {
    match settings {
        Settings::Show { key, on } => {
            let day = on.unwrap_or_else(|| SystemClock.today());
            let keys: Vec<SettingKey> = match key {
                Some(key) => vec![SettingKey::from_code(key).ok_or(reference::Error::SettingUnknown)?],
                None => SettingKey::ALL.to_vec(),
            };
            show(common, &keys, day, output)
        }
        Settings::Set { key, value, valid_from, reason } => {
            let value: Value = serde_json::from_str(value).map_err(|_| Refused::new("not-json"))?;
            let from = valid_from.unwrap_or_else(|| SystemClock.today());
            let session = session::open(common, output)?;
            let (vault, officer) = (&session.vault, &session.officer);
            let written = reference::change_setting(vault, officer, key, &value, from, reason)?;
            let said = json!({ "key": key, "valid_from": from, "batch": written.change });
            output.say(&said, |words| {
                let day = from.format("%d.%m.%Y").to_string();
                words.with("cli-setting-set", &[("key", key), ("day", &day)])
            })
        }
    }
}

fn show(common: &Common, keys: &[SettingKey], day: chrono::NaiveDate, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let mut shown: Vec<(SettingKey, SettingVersion)> = Vec::new();
    for key in keys {
        let versions = session.vault.read(|reading| setting_versions(reading, *key, day))?;
        shown.extend(versions.into_iter().find(|v| v.in_force).map(|v| (*key, v)));
    }
    let said: Map<String, Value> = shown
        .iter()
        .map(|(key, version)| {
            let fields =
                json!({ "value": version.value, "valid_from": version.valid_from, "reason": version.reason });
            (key.code().to_owned(), fields)
        })
        .collect();
    output.say(&Value::Object(said), |words| text(&shown, words))
}

fn text(shown: &[(SettingKey, SettingVersion)], words: &Words) -> String {
    let mut text = String::new();
    for (key, version) in shown {
        let title = words.get(&format!("setting-{}", key.code()));
        let from = version
            .valid_from
            .map(|day| format!("  {} {}", words.get("cli-setting-from"), day.format("%d.%m.%Y")));
        text.push_str(&format!("{title} ({}){}\n", key.code(), from.unwrap_or_default()));
        text.push_str(&format!("{:#}\n\n", version.value));
    }
    text
}
