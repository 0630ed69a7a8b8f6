//! `csp officers`: who may open the vault, in which role, and who may do what.

use csp_core::clock::stored_moment;
use csp_core::code::{Code, Stored};
use csp_core::vault::{self, Action, EnrolledBy, OfficerListed, Role, Vault};
use csp_core::words::Words;
use serde_json::{Map, Value, json};

use crate::arguments::{Common, Officers};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: Option<&Officers>, output: &Output) -> Outcome {
    match what {
        None => list(common, output),
        Some(Officers::Enrol { name, role, new_passphrase_file }) => {
            let session = session::open(common, output)?;
            let passphrase = session::new_passphrase(new_passphrase_file.as_deref(), output)?;
            let officer = session.vault.enrol(&session.officer, name, *role, &passphrase)?;
            let said = json!({ "id": officer.id, "name": officer.name, "role": role });
            output.say(&said, |words| {
                let role = words.get(&format!("role-{role}"));
                words.with("cli-officers-enrolled", &[("name", &officer.name), ("role", &role)])
            })
        }
        Some(Officers::Disable { name }) => {
            let session = session::open(common, output)?;
            let officer = named(&session.vault, name)?;
            session.vault.disable(&session.officer, officer.id)?;
            let said = json!({ "id": officer.id, "name": officer.name, "disabled": true });
            output.say(&said, |words| words.with("cli-officers-disabled", &[("name", &officer.name)]))
        }
        Some(Officers::Role { name, role }) => {
            let session = session::open(common, output)?;
            let officer = named(&session.vault, name)?;
            let written = session.vault.change_role(&session.officer, officer.id, *role)?;
            let said =
                json!({ "id": officer.id, "name": officer.name, "role": role, "batch": written.change });
            output.say(&said, |words| {
                let role = words.get(&format!("role-{role}"));
                words.with("cli-officers-role", &[("name", &officer.name), ("role", &role)])
            })
        }
        Some(Officers::Matrix) => matrix(output),
    }
}

/// The officer of a name or identity.
pub fn named(vault: &Vault, name: &str) -> Outcome<OfficerListed> {
    Ok(vault::officer_named(vault, name)?)
}

fn list(common: &Common, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let found = vault::officers(&session.vault)?;
    let said: Vec<Value> = found.iter().map(officer_json).collect();
    output.say(&Value::Array(said), |words| officers_text(&found, words))
}

fn officer_json(officer: &OfficerListed) -> Value {
    json!({
        "id": officer.id,
        "name": officer.name,
        "role": officer.role.code(),
        "fingerprint": officer.fingerprint,
        "enrolled_at": officer.enrolled_at.map(stored_moment),
        "certified_by": match &officer.certified_by {
            EnrolledBy::Founder => "founder",
            EnrolledBy::RecoveryKey => "recovery-key",
            EnrolledBy::Officer(name) => name,
        },
        "certified_at": officer.certified_at.map(stored_moment),
        "certified": officer.certified,
        "last_change": officer.last_change.map(stored_moment),
        "disabled_on": officer.disabled_on,
        "has_slot": officer.has_slot,
    })
}

fn officers_text(officers: &[OfficerListed], words: &Words) -> String {
    let day = |moment: Option<chrono::DateTime<chrono::Utc>>| {
        moment.map(|moment| moment.format("%d.%m.%Y").to_string()).unwrap_or_default()
    };
    let line = |officer: &OfficerListed| {
        let state = match (officer.disabled_on, officer.certified, officer.has_slot) {
            (Some(on), ..) => {
                words.with("window-officers-disabled", &[("day", &on.format("%d.%m.%Y").to_string())])
            }
            (None, false, _) => words.get("window-officers-doubtful"),
            (None, true, false) => words.get("window-officers-no-slot"),
            (None, true, true) => words.get("window-officers-at-work"),
        };
        vec![
            officer.name.clone(),
            match &officer.role {
                Stored::Known(role) => words.get(&format!("role-{role}")),
                Stored::Unknown(code) => code.clone(),
            },
            day(officer.enrolled_at),
            match &officer.certified_by {
                EnrolledBy::Founder => words.get("window-officers-by-founder"),
                EnrolledBy::RecoveryKey => words.get("window-officers-by-recovery"),
                EnrolledBy::Officer(name) => name.clone(),
            },
            day(officer.last_change),
            state,
        ]
    };
    let headings = [
        "cli-name",
        "cli-role",
        "cli-officers-since",
        "cli-officers-by",
        "cli-officers-last",
        "cli-officers-state",
    ]
    .map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    table(&columns, &officers.iter().map(line).collect::<Vec<_>>())
}

fn matrix(output: &Output) -> Outcome {
    let said: Map<String, Value> = Action::ALL
        .iter()
        .map(|action| (action.code().to_owned(), json!(action.roles().collect::<Vec<_>>())))
        .collect();
    output.say(&Value::Object(said), |words| {
        let roles: Vec<String> = Role::ALL.iter().map(|role| words.get(&format!("role-{role}"))).collect();
        let action = words.get("cli-action");
        let columns: Vec<(&str, Side)> =
            std::iter::once(&action).chain(&roles).map(|heading| (heading.as_str(), Side::Left)).collect();
        let row = |action: &Action| {
            let marks = Role::ALL.iter().map(|role| if action.allowed(*role) { "x" } else { "" }.to_owned());
            std::iter::once(words.get(&format!("action-{action}"))).chain(marks).collect()
        };
        table(&columns, &Action::ALL.iter().map(row).collect::<Vec<_>>())
    })
}
