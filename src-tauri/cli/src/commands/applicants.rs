//! `csp applicants`: lists applicants, or finds some.

use csp_core::people::records::ApplicantQuery;
use csp_core::people::service;
use serde_json::Value;

use crate::arguments::{Applicants, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::{session, show};

pub fn run(common: &Common, arguments: &Applicants, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let answers = arguments.answer.iter().map(|typed| {
        let (code, value) =
            typed.split_once('=').ok_or_else(|| Refused::Usage("--answer takes CODE=VALUE".to_owned()))?;
        Ok((code.trim().to_owned(), value.trim().to_owned()))
    });
    let query = ApplicantQuery {
        call: arguments.call.clone(),
        answers: answers.collect::<Outcome<_>>()?,
        search: arguments.search.clone(),
        limit: arguments.limit,
        ..ApplicantQuery::default()
    };
    let rows = service::applicants(&session.vault, &query)?;
    let said = Value::Array(rows.iter().map(show::applicant_json).collect());
    output.say(&said, |words| show::applicants_text(&rows, words))
}
