//! `csp eligibility`: the checklist of an application, findings, clarifications.

use std::path::Path;

use chrono::NaiveDate;
use csp_core::Problem;
use csp_core::code::Code;
use csp_core::selection::eligibility::service::{self, FindingForm};
use csp_core::selection::eligibility::{Checklist, ChecklistLine, Clarification, Finding};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::listed_rows::{self, Done, ListedRow};
use crate::arguments::{Common, Eligibility, Find};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Eligibility, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Eligibility::Show { application } => {
            let list = service::checklist(vault, application)?;
            let said = list.as_ref().map_or(Value::Null, checklist_json);
            output.say(&said, |words| match &list {
                Some(list) => text(list, words),
                None => words.get("cli-check-none"),
            })
        }
        Eligibility::Find(find) => {
            let findings = findings(&session, find)?;
            let written = service::find(vault, officer, &find.application, &findings, find.on)?;
            let mut said = checklist_json(&written.value);
            said["batch"] = json!(written.change);
            output.say(&said, |words| text(&written.value, words))
        }
        Eligibility::Import { file, on } => {
            let done = import(&session, file, *on)?;
            output.say(&done.json(), |words| done.text(words))
        }
        Eligibility::Ask { application, text, criterion, due } => {
            let written = service::ask(vault, officer, application, criterion.as_deref(), text, *due)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-call-told"))
        }
        Eligibility::Answered { request, text, on } => {
            let written = service::answered(vault, officer, *request, text, *on)?;
            let said = json!({ "id": request, "batch": written.change });
            output.say(&said, |words| words.get("cli-call-told"))
        }
    }
}

/// Records the findings of a list, application by application: what is wrong with one holds no other back.
fn import(session: &session::Session, file: &Path, on: Option<NaiveDate>) -> Outcome<Done> {
    let rows = listed_rows::read(file, &["application", "criterion", "finding"])?;
    let mut applications: Vec<(&str, Vec<&ListedRow>)> = Vec::new();
    for row in &rows {
        let number = row.get("application").unwrap_or_default();
        match applications.iter_mut().find(|(one, _)| *one == number) {
            Some((_, rows)) => rows.push(row),
            None => applications.push((number, vec![row])),
        }
    }
    let mut done = Done::default();
    for (number, rows) in applications {
        let first = rows.first().map_or(0, |row| row.row);
        let written = listed(session, number, &rows)
            .and_then(|findings| Ok(service::find(&session.vault, &session.officer, number, &findings, on)?));
        done.note(number, first, written.map(|_| ()))?;
    }
    Ok(done)
}

fn listed(session: &session::Session, number: &str, rows: &[&ListedRow]) -> Outcome<Vec<FindingForm>> {
    let mut findings = Vec::new();
    for row in rows {
        let unknown = || Refused::Problem(Problem::new("not-on-list").at("finding"));
        let finding = row.get("finding").and_then(Finding::from_code).ok_or_else(unknown)?;
        let form = |criterion: String| FindingForm {
            criterion,
            finding,
            reason: row.get("reason").map(str::to_owned),
            evidence: row.get("evidence").map(str::to_owned),
        };
        match row.get("criterion") {
            Some("*") => {
                let list = service::checklist(&session.vault, number)?;
                let lines = list.map(|list| list.lines).unwrap_or_default();
                let named = |code: &str| rows.iter().any(|row| row.get("criterion") == Some(code));
                let rest = lines.into_iter().filter(|line| line.finding.is_none() && !named(&line.code));
                findings.extend(rest.map(|line| form(line.code)));
            }
            criterion => findings.push(form(criterion.unwrap_or_default().to_owned())),
        }
    }
    Ok(findings)
}

fn findings(session: &session::Session, find: &Find) -> Outcome<Vec<FindingForm>> {
    let mut findings = Vec::new();
    for typed in &find.pass {
        let (code, evidence) = typed.split_once('=').map_or((typed.as_str(), None), |(c, e)| (c, Some(e)));
        findings.push(FindingForm {
            criterion: code.to_owned(),
            finding: Finding::Pass,
            reason: None,
            evidence: evidence.map(str::to_owned),
        });
    }
    let with_reason = [(&find.fail, Finding::Fail), (&find.clarify, Finding::Clarify)];
    for (typed, finding) in with_reason.into_iter().flat_map(|(all, f)| all.iter().map(move |t| (t, f))) {
        let (code, reason) = typed.split_once('=').ok_or_else(|| {
            Refused::Problem(Problem::new("eligibility-reason-missing").with("criterion", typed).at("reason"))
        })?;
        findings.push(FindingForm {
            criterion: code.to_owned(),
            finding,
            reason: Some(reason.to_owned()),
            evidence: None,
        });
    }
    if let Some(evidence) = &find.pass_rest {
        let list = service::checklist(&session.vault, &find.application)?;
        let lines = list.map(|list| list.lines).unwrap_or_default();
        for line in lines.into_iter().filter(|line| line.finding.is_none()) {
            if !findings.iter().any(|form| form.criterion == line.code) {
                findings.push(FindingForm {
                    criterion: line.code,
                    finding: Finding::Pass,
                    reason: None,
                    evidence: Some(evidence.clone()),
                });
            }
        }
    }
    Ok(findings)
}

/// The checklist as JSON, also within `csp application show`.
pub fn checklist_json(list: &Checklist) -> Value {
    json!({
        "call": list.call,
        "version": list.version,
        "missing": list.missing(),
        "lines": list.lines.iter().map(line_json).collect::<Vec<_>>(),
        "clarifications": list.clarifications.iter().map(clarification_json).collect::<Vec<_>>(),
    })
}

fn line_json(line: &ChecklistLine) -> Value {
    let found = line.finding.as_ref().map(|found| {
        json!({
            "finding": found.finding.code(),
            "reason": found.reason,
            "evidence": found.evidence,
            "on": found.on,
            "by": found.officer,
            "version": found.version,
        })
    });
    json!({
        "code": line.code,
        "words": line.words,
        "document": line.document,
        "required": line.required,
        "found": found,
    })
}

fn clarification_json(one: &Clarification) -> Value {
    json!({
        "id": one.id,
        "criterion": one.criterion,
        "asked": one.asked,
        "asked_on": one.asked_on,
        "due_on": one.due_on,
        "answered_on": one.answered_on,
        "answer": one.answer,
        "by": one.officer,
    })
}

fn text(list: &Checklist, words: &Words) -> String {
    let lines = list.lines.iter().map(|line| {
        let found = line.finding.as_ref();
        vec![
            line.words.of(words.language()),
            found.map(|f| words.get(&format!("finding-{}", f.finding.code()))).unwrap_or_default(),
            found.and_then(|f| f.reason.clone()).unwrap_or_default(),
            found.and_then(|f| f.evidence.clone()).unwrap_or_default(),
        ]
    });
    let headings = ["cli-check-criterion", "cli-check-finding", "cli-check-reason", "cli-check-evidence"];
    let headings = headings.map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|text| (text.as_str(), Side::Left)).collect();
    let mut said = table(&columns, &lines.collect::<Vec<_>>());
    for open in list.clarifications.iter().filter(|one| one.answered_on.is_none()) {
        let day = open.due_on.format("%d.%m.%Y").to_string();
        said.push('\n');
        said.push_str(&words.with("cli-check-open", &[("day", &day), ("asked", &open.asked)]));
    }
    let missing = list.missing();
    if !missing.is_empty() {
        said.push('\n');
        said.push_str(&words.with("cli-check-missing", &[("missing", &missing.join(", "))]));
    }
    said
}
