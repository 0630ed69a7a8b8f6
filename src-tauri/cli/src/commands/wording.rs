//! `csp wording`: the wording agreements are printed in.

use std::path::Path;

use csp_core::Problem;
use csp_core::code::Code;
use csp_core::grants::agreements::wording::{self, NewWording};
use csp_core::reference::Component;
use serde_json::{Value, json};

use crate::arguments::{Common, Wording};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Wording, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    match what {
        Wording::List => {
            let mut all = Vec::new();
            for component in Component::ALL {
                all.extend(wording::versions(vault, *component)?);
            }
            let said: Vec<Value> = all.iter().map(version_json).collect();
            output.say(&Value::Array(said), |words| {
                let rows: Vec<Vec<String>> = all
                    .iter()
                    .map(|one| {
                        let component = words.get(&format!("agreement-component-{}", one.component.code()));
                        let from = one.valid_from.map(|day| day.format("%d.%m.%Y").to_string());
                        let cleared = one.clearance.clone().unwrap_or_default();
                        vec![component, one.version.to_string(), from.unwrap_or_default(), cleared]
                    })
                    .collect();
                let heads = [
                    "cli-wording-component",
                    "cli-wording-version",
                    "cli-wording-from",
                    "cli-wording-cleared",
                ];
                let heads: Vec<String> = heads.iter().map(|key| words.get(key)).collect();
                let columns: Vec<(&str, Side)> =
                    heads.iter().map(|head| (head.as_str(), Side::Left)).collect();
                table(&columns, &rows)
            })
        }
        Wording::Show { component, language, number } => {
            let found = match number {
                None => wording::in_force(vault, *component)?,
                Some(number) => wording::versions(vault, *component)?
                    .into_iter()
                    .find(|one| one.version == *number)
                    .ok_or_else(|| Refused::Problem(Problem::new("not-found")))?,
            };
            let text = found.text(*language);
            let mut said = version_json(&found);
            said["language"] = json!(language);
            said["text"] = json!(text);
            output.say(&said, |_| text.clone())
        }
        Wording::Set { component, en, sq, sr, clearance, from, reason, check } => {
            let new = NewWording {
                en: read(en.as_deref())?,
                sq: read(sq.as_deref())?,
                sr: read(sr.as_deref())?,
                clearance: clearance.clone(),
                valid_from: *from,
                reason: reason.clone(),
            };
            let faults = wording::faults(vault, *component, &new)?;
            if *check {
                return output.say(&json!({ "faults": faults }), |words| {
                    let lines: Vec<String> =
                        faults.iter().map(|fault| words.problem(&fault.problem()).0).collect();
                    if lines.is_empty() { words.get("cli-wording-sound") } else { lines.join("\n") }
                });
            }
            let done = wording::set(vault, officer, *component, &new)?;
            let mut said = version_json(&done.value);
            said["batch"] = json!(done.change);
            let version = done.value.version.to_string();
            output.say(&said, |words| words.with("cli-wording-set", &[("version", &version)]))
        }
    }
}

fn read(file: Option<&Path>) -> Outcome<Option<String>> {
    let read = |file| {
        std::fs::read_to_string(file)
            .map_err(|_| Refused::Problem(Problem::new("file-unreadable").at("file")))
    };
    file.map(read).transpose()
}

fn version_json(one: &wording::Wording) -> Value {
    json!({
        "component": one.component,
        "version": one.version,
        "valid_from": one.valid_from,
        "clearance": one.clearance,
        "reason": one.reason,
    })
}
