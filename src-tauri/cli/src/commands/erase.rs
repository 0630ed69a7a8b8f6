//! `csp erase`: erases a person's data, or restricts its use.

use csp_core::privacy::erasure::{ErasureForm, erase, restrict};
use serde_json::json;

use crate::arguments::{Common, Erase};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, arguments: &Erase, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer, id) = (&session.vault, &session.officer, arguments.id.as_str());
    let reason = arguments.reason.clone().unwrap_or_default();
    if arguments.restrict || arguments.lift {
        restrict(vault, officer, id, if arguments.lift { "" } else { &reason })?;
        let kind = if arguments.lift { "lifted" } else { "restricted" };
        return output.say(&json!({ "kind": kind }), |words| words.get(&format!("erasure-kind-{kind}")));
    }
    let form = ErasureForm { reason, ground: arguments.ground.clone().unwrap_or_default() };
    let certificate = erase(vault, officer, id, &form)?.value;
    let said = json!({
        "kind": "erased",
        "certificate": certificate.number,
        "applicant": certificate.applicant,
        "records": certificate.records,
        "on": certificate.on,
    });
    output.say(&said, |words| {
        words.with("cli-erased", &[("number", &certificate.applicant), ("certificate", &certificate.number)])
    })
}
