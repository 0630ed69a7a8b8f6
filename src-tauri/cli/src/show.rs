//! Applicants and applications as JSON and as text. The JSON shapes are part of the contract.

use csp_core::approvals::Approval;
use csp_core::code::{Code, Stored};
use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::people::records::{ApplicantRow, ApplicationBrief};
use csp_core::selection::store::{CORRECTED, REOPENED};
use csp_core::selection::{ApplicationRecord, ApplicationState};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::table::{Side, table};

/// One line of `csp applicants`.
pub fn applicant_json(row: &ApplicantRow) -> Value {
    json!({
        "id": row.id,
        "number": row.number,
        "name": row.name,
        "organisation": row.organisation,
        "municipality": row.municipality.as_deref().map(|id| municipality(id, Language::En)),
        "applications": row.applications.iter().map(brief_json).collect::<Vec<_>>(),
    })
}

fn brief_json(brief: &ApplicationBrief) -> Value {
    json!({
        "id": brief.id,
        "number": brief.number,
        "component": brief.component.as_ref().map(Stored::code),
        "state": brief.state.as_ref().map(Stored::code),
    })
}

/// The table of `csp applicants`: a line for each application.
pub fn applicants_text(rows: &[ApplicantRow], words: &Words) -> String {
    let mut lines = Vec::new();
    for row in rows {
        let who = [
            row.number.clone(),
            row.organisation.as_ref().map_or_else(|| row.name.clone(), |o| format!("{o} ({})", row.name)),
            row.municipality.as_deref().map(|id| municipality(id, words.language())).unwrap_or_default(),
        ];
        if row.applications.is_empty() {
            lines.push(who.to_vec());
        }
        for (i, brief) in row.applications.iter().enumerate() {
            let mut line = if i == 0 { who.to_vec() } else { vec![String::new(); who.len()] };
            line.push(brief.number.clone());
            line.push(component(brief.component.as_ref(), words));
            line.push(state(brief.state.as_ref(), words));
            line.push(brief.requested.map(|amount| money(amount, words)).unwrap_or_default());
            lines.push(line);
        }
    }
    let heading = |key: &str| words.get(key);
    let headings = [
        heading("cli-number"),
        heading("cli-name"),
        heading("cli-municipality"),
        heading("cli-application"),
        heading("cli-component"),
        heading("cli-state"),
        heading("cli-requested"),
    ];
    let mut columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    if let Some(last) = columns.last_mut() {
        last.1 = Side::Right;
    }
    let count = rows.len() as u64;
    let total = words.count("cli-applicants-found", count, &count.to_string());
    format!("{}{total}", table(&columns, &lines))
}

/// One application and its history.
pub fn application_json(record: &ApplicationRecord) -> Value {
    let application = &record.application;
    let history: Vec<Value> = record
        .history
        .iter()
        .map(|event| {
            json!({
                "state": event.kind.code(),
                "on": event.on,
                "recorded_at": csp_core::clock::stored_moment(event.recorded_at),
                "officer": event.officer,
                "reason": event.reason,
                "detail": event.detail,
                "evidenced": event.evidenced,
                "taken_out": record.history.iter().any(|later| later.corrects == Some(event.id)),
            })
        })
        .collect();
    json!({
        "id": application.id,
        "number": application.number,
        "state": record.state.as_ref().map(Stored::code),
        "applicant": {
            "id": application.applicant,
            "number": record.applicant_number,
            "name": record.name,
            "organisation": record.organisation,
        },
        "component": application.component.as_ref().map(Stored::code),
        "sector": application.sector,
        "municipality": application.municipality.as_deref().map(|id| municipality(id, Language::En)),
        "requested_eur": application.requested.map(euros),
        "own_share_eur": application.own_share.map(euros),
        "household_size": application.household_size,
        "notes": application.notes,
        "flags": application.flags,
        "agreement": record.agreement.as_ref().map(|a| json!({
            "id": a.id, "number": a.number, "granted_eur": euros(a.granted),
        })),
        "source": record.source.as_ref().map(|s| json!({ "file": s.file, "sheet": s.sheet, "row": s.row })),
        "history": history,
        "approvals": record.approvals.iter().map(approval_json).collect::<Vec<_>>(),
        "terms_await_approval": record.terms_await,
        "next": record.next(),
        "outcomes": crate::outcomes::outcomes_json(&record.outcomes),
    })
}

fn approval_json(approval: &Approval) -> Value {
    json!({
        "id": approval.id,
        "kind": approval.kind.code(),
        "on": approval.on,
        "by": approval.by,
        "holds": approval.holds,
        "content": approval.content,
    })
}

/// What was signed, a line each, and what still waits for a signature.
fn approvals_text(record: &ApplicationRecord, words: &Words) -> String {
    let lines = record.approvals.iter().map(|approval| {
        let kind = words.get(&format!("approval-{}", approval.kind.code()));
        let holds = if approval.holds { String::new() } else { words.get("cli-approval-superseded") };
        vec![approval.on.format("%d.%m.%Y").to_string(), kind, approval.by.clone(), holds]
    });
    let lines: Vec<Vec<String>> = lines.collect();
    let headings = ["cli-day", "cli-approval", "cli-officer"].map(|key| words.get(key));
    let mut columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    columns.push(("", Side::Left));
    let table = if lines.is_empty() { String::new() } else { format!("\n{}", table(&columns, &lines)) };
    let wait =
        if record.terms_await { format!("\n{}\n", words.get("cli-terms-await")) } else { String::new() };
    format!("{table}{wait}")
}

/// One application and its history, for people.
pub fn application_text(record: &ApplicationRecord, words: &Words) -> String {
    let application = &record.application;
    let mut facts = vec![
        ("cli-name", record.name.clone()),
        ("cli-organisation", record.organisation.clone().unwrap_or_default()),
        ("cli-municipality", place(application.municipality.as_deref(), words)),
        ("cli-component", component(application.component.as_ref(), words)),
        ("cli-requested", application.requested.map(|a| money(a, words)).unwrap_or_default()),
        ("cli-own-share", application.own_share.map(|a| money(a, words)).unwrap_or_default()),
        ("cli-agreement", record.agreement.as_ref().map(|a| a.number.clone()).unwrap_or_default()),
        ("cli-granted", record.agreement.as_ref().map(|a| money(a.granted, words)).unwrap_or_default()),
        ("cli-source", record.source.as_ref().map(source).unwrap_or_default()),
    ];
    facts.retain(|(_, value)| !value.is_empty());
    let facts: Vec<Vec<String>> = facts.into_iter().map(|(key, value)| vec![words.get(key), value]).collect();
    let history: Vec<Vec<String>> = record
        .history
        .iter()
        .map(|event| {
            vec![
                event.on.format("%d.%m.%Y").to_string(),
                state(Some(&event.kind), words),
                event.officer.clone(),
                if event.evidenced {
                    event.reason.clone().unwrap_or_default()
                } else {
                    words.get("cli-not-evidenced")
                },
            ]
        })
        .collect();
    let headings = ["cli-day", "cli-state", "cli-officer", "cli-reason"].map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    format!(
        "{}  {}\n\n{}\n{}{}{}",
        application.number,
        state(record.state.as_ref(), words),
        plain_table(&facts),
        table(&columns, &history),
        crate::outcomes::outcomes_text(&record.outcomes, words),
        approvals_text(record, words)
    )
}

fn source(source: &csp_core::people::records::Source) -> String {
    let sheet = if source.sheet.is_empty() { String::new() } else { format!("{}!", source.sheet) };
    format!("{} {sheet}{}", source.file, source.row)
}

/// Names and values without headings.
fn plain_table(rows: &[Vec<String>]) -> String {
    let text = table(&[("", Side::Left), ("", Side::Left)], rows);
    text.lines().skip(2).map(|line| format!("{line}\n")).collect()
}

/// A state's words.
pub fn state(state: Option<&Stored<ApplicationState>>, words: &Words) -> String {
    match state {
        Some(Stored::Known(state)) => words.get(&format!("application-state-{}", state.code())),
        Some(Stored::Unknown(code)) if code == CORRECTED => words.get("application-state-corrected"),
        Some(Stored::Unknown(code)) if code == REOPENED => words.get("application-state-reopened"),
        Some(Stored::Unknown(code)) => code.clone(),
        None => String::new(),
    }
}

fn component(stored: Option<&Stored<csp_core::reference::Component>>, words: &Words) -> String {
    match stored {
        Some(Stored::Known(known)) => words.get(&format!("component-{}", known.code())),
        Some(Stored::Unknown(code)) => code.clone(),
        None => String::new(),
    }
}

fn place(id: Option<&str>, words: &Words) -> String {
    id.map(|id| municipality(id, words.language())).unwrap_or_default()
}

/// A municipality's name; in English both names. An id of a newer table is shown as it is.
pub fn municipality(id: &str, language: Language) -> String {
    csp_core::reference::municipality(id).map_or_else(|| id.to_owned(), |m| m.name(language).to_owned())
}

/// An amount in euros as a JSON number: cents are exact far beyond any amount here.
pub fn euros(amount: Cents) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "amounts stay far below 2^53 cents")]
    let cents = amount.get() as f64;
    cents / 100.0
}

/// An amount as people write it.
pub fn money(amount: Cents, words: &Words) -> String {
    csp_core::format::print_number(amount, words.language())
}
