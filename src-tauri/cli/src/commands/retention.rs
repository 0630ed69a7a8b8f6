//! `csp retention`: whose records have come to the end of their term.

use csp_core::code::Code;
use csp_core::privacy::retention::{DecisionForm, decide, ended};
use serde_json::{Value, json};

use crate::arguments::{Common, Retention, RetentionWhat};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, arguments: &Retention, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    if let Some(what) = &arguments.what {
        let (id, form) = match what {
            RetentionWhat::Keep { id, until, reason } => (
                id,
                DecisionForm {
                    decision: "keep".to_owned(),
                    reason: reason.clone(),
                    keep_until: until.to_string(),
                },
            ),
            RetentionWhat::Erase { id } => {
                (id, DecisionForm { decision: "erase".to_owned(), ..DecisionForm::default() })
            }
        };
        let certificate = decide(&session.vault, &session.officer, id, &form)?;
        let said = json!({ "decision": form.decision, "certificate": certificate.map(|c| c.number) });
        return output.say(&said, |words| words.with("cli-retention-decided", &[("number", id)]));
    }
    let list = ended(&session.vault)?;
    let said = Value::Array(
        list.iter()
            .map(|e| json!({ "number": e.number, "name": e.name, "class": e.class.code(), "since": e.since }))
            .collect(),
    );
    output.say(&said, |words| {
        let rows: Vec<Vec<String>> = list
            .iter()
            .map(|e| {
                let class = words.get(&format!("retention-class-{}", e.class.code()));
                vec![e.number.clone(), e.name.clone(), class, e.since.format("%d.%m.%Y").to_string()]
            })
            .collect();
        let headings = ["cli-number", "cli-name", "cli-class", "cli-term-ended"].map(|key| words.get(key));
        let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
        let count = list.len() as u64;
        format!("{}{}", table(&columns, &rows), words.count("cli-terms-ended", count, &count.to_string()))
    })
}
