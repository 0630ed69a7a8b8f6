//! `csp complaint`: complaints about decisions.

use chrono::NaiveDate;
use csp_core::code::Stored;
use csp_core::reference::settings_on;
use csp_core::selection::complaints::Complaint;
use csp_core::selection::complaints::service::{self, ComplaintForm};
use csp_core::vault::Written;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &arguments::Complaint, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    let (today, channel) = vault.read(|reading| {
        let paper = settings_on(reading, reading.today)?.paper;
        Ok((reading.today, paper.misconduct_channel.of(common.language())))
    })?;
    let saved = |written: Written<Complaint>| {
        let mut said = complaint_json(&written.value, today);
        said["batch"] = json!(written.change);
        output.say(&said, |words| text(std::slice::from_ref(&written.value), today, &channel, words))
    };
    match what {
        arguments::Complaint::New { application, ground, on, by, late } => {
            let form = ComplaintForm { on: *on, by: by.clone(), ground: ground.clone(), late: late.clone() };
            saved(service::record(vault, officer, application, &form)?)
        }
        arguments::Complaint::List { application } => {
            let found = service::complaints(vault, application.as_deref())?;
            let said = found.iter().map(|one| complaint_json(one, today)).collect();
            output.say(&Value::Array(said), |words| text(&found, today, &channel, words))
        }
        arguments::Complaint::Decide { complaint, outcome, reason } => {
            saved(service::decide(vault, officer, complaint, *outcome, reason)?)
        }
    }
}

fn complaint_json(one: &Complaint, today: NaiveDate) -> Value {
    json!({
        "id": one.id,
        "number": one.number,
        "application": one.application_number,
        "decision": one.decision.code(),
        "received_on": one.received_on,
        "by": one.by,
        "ground": one.ground,
        "late_reason": one.late_reason,
        "due_on": one.due_on,
        "overdue": one.is_overdue(today),
        "outcome": one.outcome.as_ref().map(Stored::code),
        "decided_on": one.decided_on,
        "reason": one.reason,
        "decided_by": one.decided_by,
    })
}

/// The complaints as a table, and where misconduct is reported instead.
fn text(found: &[Complaint], today: NaiveDate, channel: &str, words: &Words) -> String {
    let day = |day: NaiveDate| day.format("%d.%m.%Y").to_string();
    let rows = found.iter().map(|one| {
        let outcome = one.outcome.as_ref().map(|one| words.get(&format!("complaint-outcome-{}", one.code())));
        let overdue = if one.is_overdue(today) { words.get("complaint-overdue") } else { String::new() };
        vec![
            one.number.clone(),
            one.application_number.clone(),
            crate::show::state(Some(&one.decision), words),
            day(one.received_on),
            day(one.due_on),
            outcome.unwrap_or(overdue),
        ]
    });
    let heads = [
        "cli-number",
        "minutes-application",
        "complaint-decision",
        "complaint-received",
        "complaint-due",
        "minutes-outcome",
    ];
    let heads: Vec<String> = heads.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = heads.iter().map(|head| (head.as_str(), Side::Left)).collect();
    format!("{}\n{channel}", table(&columns, &rows.collect::<Vec<_>>()))
}
