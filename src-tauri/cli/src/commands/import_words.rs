//! `csp import profiles` and `csp import words`: what the office remembers of importing.

use csp_core::intake::remembered::service;
use serde_json::json;

use super::typed_pairs::{answer, word};
use crate::arguments::{Common, Remembered};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Remembered, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Remembered::Profiles { forget: None } => {}
        Remembered::Profiles { forget: Some(name) } => {
            let written = service::forget_profile(vault, officer, name)?;
            return done(output, written.change);
        }
        Remembered::Words { settle: Some(text), .. } => {
            return done(output, service::settle_word(vault, officer, &answer(text)?)?.change);
        }
        Remembered::Words { forget: Some(text), .. } => {
            return done(output, service::forget_word(vault, officer, &word(text)?)?.change);
        }
        Remembered::Words { .. } => return words(output, &service::words(vault)?),
    }
    let profiles = service::profiles(vault)?;
    output.say(&json!(profiles), |words| {
        let rows: Vec<Vec<String>> = profiles
            .iter()
            .map(|profile| {
                let read = profile.columns.iter().map(|column| {
                    let field = column.field.map(|field| words.get(&format!("field-{}", field.as_code())));
                    format!("{} → {}", column.heading, field.unwrap_or_else(|| words.get("cli-not-read")))
                });
                vec![profile.name.clone(), profile.saved_on.to_string(), read.collect::<Vec<_>>().join("; ")]
            })
            .collect();
        let headings = ["cli-profile", "cli-day", "cli-read-as"].map(|key| words.get(key));
        let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
        table(&columns, &rows)
    })
}

fn done(output: &Output, change: Option<csp_core::ids::ChangeId>) -> Outcome {
    output.say(&json!({ "batch": change }), |words| match change {
        Some(batch) => words.with("cli-import-batch", &[("batch", &batch.to_string())]),
        None => String::new(),
    })
}

fn words(output: &Output, known: &[csp_core::intake::remembered::Word]) -> Outcome {
    output.say(&json!(known), |words| {
        let rows: Vec<Vec<String>> = known
            .iter()
            .map(|word| {
                let field = words.get(&format!("field-{}", word.field.as_code()));
                vec![field, word.written.clone(), word.means.clone(), word.settled_on.to_string()]
            })
            .collect();
        let headings = ["cli-field", "cli-written", "cli-means", "cli-day"].map(|key| words.get(key));
        let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
        table(&columns, &rows)
    })
}
