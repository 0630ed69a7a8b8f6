//! `csp unseal`: lets an auditor see named applicants in clear.

use csp_core::duties::unsealing::unseal;
use serde_json::json;

use crate::arguments::{Common, Unseal};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, given: &Unseal, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    let auditor = super::officers::named(vault, &given.auditor)?;
    let written = unseal(vault, officer, auditor.id, &given.applicants, given.until, &given.reason)?;
    let said = json!({
        "auditor": auditor.name,
        "applicants": written.value,
        "until": given.until,
        "batch": written.change,
    });
    output.say(&said, |words| {
        let (count, until) = (written.value.to_string(), given.until.format("%d.%m.%Y").to_string());
        words.with("cli-unsealed", &[("count", &count), ("auditor", &auditor.name), ("until", &until)])
    })
}
