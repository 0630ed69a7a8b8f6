//! `csp organisations`, `csp organisation`, `csp suppliers`: organisations with whoever owns and leads them.

use std::collections::BTreeMap;

use csp_core::Error;
use csp_core::code::{Code, Stored};
use csp_core::organisations::form::{MemberForm, OrganisationForm};
use csp_core::organisations::iban::print_iban;
use csp_core::organisations::{Error as Refusal, Member, Record, Row, service};
use csp_core::vault::Written;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Common, MemberWhat, Organisation, Suppliers, SuppliersWhat};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Session};
use crate::table::{Side, table};

/// Lists every organisation.
pub fn list(common: &Common, output: &Output) -> Outcome {
    say_rows(&session::open(common, output)?, false, output)
}

/// Lists suppliers, or enters one.
pub fn suppliers(common: &Common, arguments: &Suppliers, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    match &arguments.what {
        None => say_rows(&session, true, output),
        Some(SuppliersWhat::Add { set }) => {
            let form = checked(OrganisationForm::default().with(&fields(set)?), output)?;
            let added = service::add_supplier(&session.vault, &session.officer, &form);
            say_written(checked(added, output)?, output)
        }
    }
}

/// Shows one organisation, corrects it, or says who owns and leads it.
pub fn one(common: &Common, what: &Organisation, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Organisation::Show { id } => {
            let record = service::organisation(vault, id)?;
            output.say(&record_json(&record), |words| record_text(&record, words))
        }
        Organisation::Set { id, set, reason } => {
            let reason = reason.as_deref().unwrap_or_default();
            let changed = service::change(vault, officer, id, &fields(set)?, reason);
            say_written(checked(changed, output)?, output)
        }
        Organisation::Member { what: MemberWhat::Add { id, set } } => {
            let form = checked(MemberForm::default().with(&fields(set)?), output)?;
            say_written(checked(service::add_member(vault, officer, id, &form), output)?, output)
        }
        Organisation::Member { what: MemberWhat::End { member, on } } => {
            let ended = service::end_member(vault, officer, *member, on.as_deref().unwrap_or_default());
            say_written(checked(ended, output)?, output)
        }
    }
}

fn fields(set: &[String]) -> Outcome<BTreeMap<String, String>> {
    set.iter()
        .map(|text| match text.split_once('=') {
            Some((field, value)) => Ok((field.trim().to_owned(), value.trim().to_owned())),
            None => Err(Refused::Usage(format!("'{text}' names no field; write FIELD=VALUE"))),
        })
        .collect()
}

/// Tells every problem at its field before the refusal.
fn checked<T>(done: csp_core::Result<T>, output: &Output) -> Outcome<T> {
    match done {
        Err(Error::Organisations(Refusal::Form(problems))) => {
            for problem in &problems {
                output.field(problem);
            }
            Err(Error::from(Refusal::Form(problems)).into())
        }
        other => Ok(other?),
    }
}

fn say_rows(session: &Session, suppliers: bool, output: &Output) -> Outcome {
    let rows = service::organisations(&session.vault, suppliers)?;
    let said = rows.iter().map(row_json).collect();
    output.say(&Value::Array(said), |words| {
        if rows.is_empty() {
            return words.get("cli-organisation-none");
        }
        let heads = [
            "cli-number",
            "cli-name",
            "cli-organisation-kind",
            "cli-organisation-nui",
            "cli-organisation-members",
            "cli-screen-standing",
        ]
        .map(|key| words.get(key));
        let columns: Vec<(&str, Side)> = heads.iter().map(|head| (head.as_str(), Side::Left)).collect();
        let lines: Vec<Vec<String>> = rows.iter().map(|row| row_line(row, words)).collect();
        table(&columns, &lines)
    })
}

fn say_written(written: Written<Record>, output: &Output) -> Outcome {
    let record = written.value;
    let mut said = record_json(&record);
    if let Some(said) = said.as_object_mut() {
        said.insert("batch".to_owned(), json!(written.change));
    }
    output.say(&said, |words| record_text(&record, words))
}

fn row_json(row: &Row) -> Value {
    let mut said = organisation_json(&row.organisation);
    if let Some(said) = said.as_object_mut() {
        said.insert("members".to_owned(), json!(row.members));
        said.insert("screening".to_owned(), json!({ "standing": row.standing, "open": row.open }));
    }
    said
}

fn record_json(record: &Record) -> Value {
    let mut said = organisation_json(&record.organisation);
    if let Some(said) = said.as_object_mut() {
        let members = record.members.iter().map(member_json).collect::<Vec<_>>();
        said.insert("members".to_owned(), json!(members));
        said.insert("screening".to_owned(), json!({ "standing": record.standing, "open": record.open }));
        said.insert("doubts".to_owned(), json!(record.doubts));
    }
    said
}

fn organisation_json(of: &csp_core::organisations::Organisation) -> Value {
    json!({
        "id": of.id,
        "number": of.number,
        "applicant": of.applicant,
        "name": of.name,
        "kind": of.kind.code(),
        "nui": of.nui,
        "old_number": of.old_number,
        "fiscal_number": of.fiscal_number,
        "farm_number": of.farm_number,
        "registered_on": of.registered_on,
        "legal_form": of.legal_form,
        "iban": of.iban,
        "phone": of.phone,
        "email": of.email,
        "country": of.country,
        "municipality": of.municipality,
        "settlement": of.settlement,
        "address": of.address,
    })
}

fn member_json(member: &Member) -> Value {
    json!({
        "id": member.id,
        "applicant": member.applicant,
        "name": member.name,
        "birth_date": member.birth_date,
        "kind": member.kind.code(),
        "role": member.role.code(),
        "share": member.share.map(|share| share.print()),
        "from": member.from,
        "to": member.to,
    })
}

fn coded<T: Code>(prefix: &str, stored: &Stored<T>, words: &Words) -> String {
    match stored {
        Stored::Known(known) => words.get(&format!("{prefix}-{}", known.code())),
        Stored::Unknown(code) => code.clone(),
    }
}

fn row_line(row: &Row, words: &Words) -> Vec<String> {
    let of = &row.organisation;
    vec![
        of.number.clone().unwrap_or_default(),
        of.name.clone(),
        coded("organisation", &of.kind, words),
        of.nui.clone().unwrap_or_default(),
        row.members.to_string(),
        words.get(&format!("screening-standing-{}", row.standing)),
    ]
}

fn record_text(record: &Record, words: &Words) -> String {
    let of = &record.organisation;
    let day = |day: chrono::NaiveDate| day.format("%d.%m.%Y").to_string();
    let facts = [
        ("field-kind", Some(coded("organisation", &of.kind, words))),
        ("field-nui", of.nui.clone()),
        ("field-old_number", of.old_number.clone()),
        ("field-fiscal_number", of.fiscal_number.clone()),
        ("field-farm_number", of.farm_number.clone()),
        ("field-registered_on", of.registered_on.map(day)),
        ("field-legal_form", of.legal_form.clone()),
        ("field-iban", of.iban.as_deref().map(print_iban)),
        ("field-phone", of.phone.clone()),
        ("field-email", of.email.clone()),
        ("field-country", of.country.clone()),
        ("cli-screen-standing", Some(words.get(&format!("screening-standing-{}", record.standing)))),
    ];
    let mut text = format!("{} {}\n", of.number.clone().unwrap_or_default(), of.name);
    for (key, value) in facts {
        if let Some(value) = value {
            text.push_str(&format!("{}: {value}\n", words.get(key)));
        }
    }
    for doubt in &record.doubts {
        text.push_str(&format!("! {}\n", words.get(&format!("flag-{}", doubt.code))));
    }
    if !record.members.is_empty() {
        let heads = [
            "cli-member-id",
            "cli-name",
            "cli-member-role",
            "cli-member-share",
            "cli-member-from",
            "cli-member-to",
        ]
        .map(|key| words.get(key));
        let columns: Vec<(&str, Side)> = heads.iter().map(|head| (head.as_str(), Side::Left)).collect();
        let line = |member: &Member| {
            vec![
                member.id.to_string(),
                member.name.clone().unwrap_or_default(),
                coded("member-role", &member.role, words),
                member.share.map(|share| share.print()).unwrap_or_default(),
                member.from.map(day).unwrap_or_default(),
                member.to.map(day).unwrap_or_default(),
            ]
        };
        text.push_str(&table(&columns, &record.members.iter().map(line).collect::<Vec<_>>()));
    }
    text.trim_end().to_owned()
}
