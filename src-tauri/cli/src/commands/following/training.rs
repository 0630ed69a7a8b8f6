//! `csp training`: record one, list them, certificates.

use csp_core::format::print_quantity;
use csp_core::grants::training::Training as Found;
use csp_core::grants::training::service::{self, Attended, NewTraining};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::{listing, pairs, shown, write};
use crate::arguments::{Common, Training};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::Side::{Left, Right};

pub fn run(common: &Common, what: &Training, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    match what {
        Training::Record { topic, trainer, hours, kind, on, place, attended } => {
            let new = NewTraining {
                kind: *kind,
                on: *on,
                topic: topic.clone(),
                place: place.clone(),
                trainer: trainer.clone(),
                hours_milli: read_hours(hours)?,
                attended: attended.iter().map(|typed| who(typed)).collect::<Outcome<_>>()?,
            };
            let written = service::record(vault, officer, &new)?;
            let mut said = training_json(&written.value);
            said["batch"] = json!(written.change);
            output.say(&said, |words| text(std::slice::from_ref(&written.value), words))
        }
        Training::List { application } => {
            let found = service::trainings(vault, application.as_deref())?;
            let said = found.iter().map(training_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Training::Certificate { training, application, paper } => {
            let written =
                service::certificates(vault, officer, training, application.as_deref(), &paper.language)?;
            write(vault, officer, &written.value, paper, output)
        }
    }
}

fn read_hours(typed: &str) -> Outcome<i64> {
    service::hours(typed).map_err(|error| Refused::Problem(error.problem()))
}

fn who(typed: &str) -> Outcome<Attended> {
    let mut found = Attended::default();
    for (field, value) in pairs(typed) {
        match field.as_str() {
            "" | "application" => found.application = value,
            "hours" => found.hours_milli = Some(read_hours(&value)?),
            "name" => found.attendee = Some(value),
            _ => return Err(Refused::Usage("--attended takes APPLICATION,hours=...,name=...".to_owned())),
        }
    }
    Ok(found)
}

fn training_json(one: &Found) -> Value {
    let attended = one.attendances.iter().map(|who| {
        json!({
            "application": who.number,
            "name": who.name,
            "attendee": who.attendee,
            "hours_milli": who.hours_milli,
        })
    });
    json!({
        "id": one.id,
        "number": one.number,
        "kind": one.kind.code(),
        "on": one.on,
        "topic": one.topic,
        "place": one.place,
        "trainer": one.trainer,
        "hours_milli": one.hours_milli,
        "attended": attended.collect::<Vec<_>>(),
    })
}

fn text(all: &[Found], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            vec![
                one.number.clone(),
                shown(words, one.on),
                words.get(&format!("training-kind-{}", one.kind.code())),
                one.topic.clone(),
                one.trainer.clone(),
                print_quantity(one.hours_milli, words.language()),
                one.attendances.len().to_string(),
            ]
        })
        .collect();
    let heads = [
        ("grant-fact-number", Left),
        ("cli-grant-day", Left),
        ("grant-fact-kind", Left),
        ("grant-fact-topic", Left),
        ("grant-fact-trainer", Left),
        ("grant-fact-hours", Right),
        ("cli-grant-attended", Right),
    ];
    listing(words, &heads, &rows)
}
