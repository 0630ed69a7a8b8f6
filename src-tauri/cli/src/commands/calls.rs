//! `csp call`: calls for applications.

use csp_core::Problem;
use csp_core::ids::ChangeId;
use csp_core::selection::calls::service::{self, CallPage};
use csp_core::selection::calls::summary::summary;
use csp_core::selection::calls::{Call, CallMessage, CallVersion};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{self, Common, Content};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &arguments::Call, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        arguments::Call::List => {
            let calls = service::calls(vault)?;
            let said = calls.iter().map(brief).collect();
            output.say(&Value::Array(said), |words| list_text(&calls, words))
        }
        arguments::Call::Show { call } => {
            let page = service::page(vault, call)?;
            let mut said = brief(&page);
            said["content"] = serde_json::to_value(&page.call.version.content).unwrap_or_default();
            said["versions"] = page.versions.iter().map(version_json).collect();
            said["messages"] = page.messages.iter().map(message_json).collect();
            output.say(&said, |words| list_text(std::slice::from_ref(&page), words))
        }
        arguments::Call::Answers { call } => super::call_answers::run(vault, call, output),
        arguments::Call::Summary { call, paper } => {
            let document = summary(vault, call, paper.language)?;
            super::paper::write(&document, &paper.out, output, |_| Ok(()))
        }
        arguments::Call::Open { component, content } => {
            let written = service::open(vault, officer, *component, &read(content)?)?;
            saved(&written.value, written.change, output)
        }
        arguments::Call::Amend { call, content, valid_from, reason } => {
            let from = match valid_from {
                Some(day) => *day,
                None => vault.read(|reading| Ok(reading.today))?,
            };
            let written = service::amend(vault, officer, call, &read(content)?, from, reason)?;
            saved(&written.value, written.change, output)
        }
        arguments::Call::Put { call, applications, late } => {
            let written = service::put(vault, officer, call, applications, late.as_deref())?;
            let said = json!({ "call": call, "put": written.value, "batch": written.change });
            output.say(&said, |words| {
                words.with("cli-call-put", &[("count", &written.value.to_string()), ("number", call)])
            })
        }
        arguments::Call::Say { call, kind, text, on } => {
            let written = service::say(vault, officer, call, *kind, text, *on)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-call-told"))
        }
        arguments::Call::Reply { question, text, on } => {
            let written = service::reply(vault, officer, *question, text, *on)?;
            let said = json!({ "id": question, "batch": written.change });
            output.say(&said, |words| words.get("cli-call-told"))
        }
    }
}

fn read(content: &Content) -> Outcome<Value> {
    let unreadable = || Refused::Problem(Problem::new("call-content").with("field", "content").at("content"));
    let text = match (&content.content, &content.content_file) {
        (Some(text), _) => text.clone(),
        (None, Some(file)) => std::fs::read_to_string(file).map_err(|_| unreadable())?,
        (None, None) => "{}".to_owned(),
    };
    serde_json::from_str(&text).map_err(|_| unreadable())
}

fn saved(call: &Call, batch: Option<ChangeId>, output: &Output) -> Outcome {
    let version = &call.version;
    let said = json!({
        "id": call.id,
        "number": call.number,
        "version": version.version,
        "valid_from": version.valid_from,
        "batch": batch,
    });
    output.say(&said, |words| {
        let day = version.valid_from.format("%d.%m.%Y").to_string();
        let count = version.version.to_string();
        words.with("cli-call-saved", &[("number", &call.number), ("version", &count), ("day", &day)])
    })
}

fn brief(page: &CallPage) -> Value {
    let content = &page.call.version.content;
    json!({
        "id": page.call.id,
        "number": page.call.number,
        "component": page.call.component.code(),
        "title": content.title,
        "opens_on": content.opens_on,
        "closes_on": content.closes_on,
        "version": page.call.version.version,
        "applications": page.applications,
        "late": page.late,
    })
}

fn version_json(version: &CallVersion) -> Value {
    json!({
        "version": version.version,
        "valid_from": version.valid_from,
        "reason": version.reason,
        "content": version.content,
    })
}

fn message_json(message: &CallMessage) -> Value {
    json!({
        "id": message.id,
        "kind": message.kind.code(),
        "on": message.said_on,
        "said": message.said,
        "answered_on": message.answered_on,
        "answer": message.answer,
    })
}

fn list_text(calls: &[CallPage], words: &Words) -> String {
    let day = |day: Option<chrono::NaiveDate>| {
        day.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default()
    };
    let lines = calls.iter().map(|page| {
        let content = &page.call.version.content;
        vec![
            page.call.number.clone(),
            page.call.title(words.language()),
            day(content.opens_on),
            day(content.closes_on),
            page.call.version.version.to_string(),
            page.applications.to_string(),
            page.late.to_string(),
        ]
    });
    let headings = [
        ("cli-call-number", Side::Left),
        ("cli-call-title", Side::Left),
        ("cli-call-opens", Side::Left),
        ("cli-call-closes", Side::Left),
        ("cli-call-version", Side::Right),
        ("cli-call-applications", Side::Right),
        ("cli-call-late", Side::Right),
    ];
    let headings = headings.map(|(key, side)| (words.get(key), side));
    let columns: Vec<(&str, Side)> = headings.iter().map(|(text, side)| (text.as_str(), *side)).collect();
    table(&columns, &lines.collect::<Vec<_>>())
}
