//! `csp application new`: a new application entered by hand.

use csp_core::ids::ChangeId;
use csp_core::intake::form::{self, ApplicationForm, Entered};
use csp_core::papers::returned::{self, ReturnedForm, RowOutcome};
use csp_core::{Error, intake, papers, selection};
use serde_json::{Value, json};

use crate::arguments::{Common, New};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::{session, show};

pub fn run(common: &Common, new: &New, output: &Output) -> Outcome {
    let form = filled(&new.set)?;
    let session = session::open(common, output)?;
    let entered = match &new.form {
        Some(number) => returned(&session, number, form),
        None => form::enter(&session.vault, &session.officer, &form).map(|w| (w.value, w.change)),
    };
    let (entered, change) = match entered {
        Err(Error::Intake(intake::Error::Form(problems))) => {
            for problem in &problems {
                output.field(problem);
            }
            return Err(Error::from(intake::Error::Form(problems)).into());
        }
        other => other?,
    };
    let record = selection::service::application(&session.vault, &entered.application.to_string())?;
    let mut said = show::application_json(&record);
    if let Some(said) = said.as_object_mut() {
        said.insert("batch".to_owned(), json!(change));
    }
    output.say(&said, |words| show::application_text(&record, words))
}

/// Enters one returned form.
fn returned(
    session: &session::Session,
    number: &str,
    fields: ApplicationForm,
) -> csp_core::Result<(Entered, Option<ChangeId>)> {
    let row = ReturnedForm { number: number.to_owned(), fields };
    let written = returned::enter(&session.vault, &session.officer, &[row])?;
    match written.value.into_iter().next() {
        Some(RowOutcome::Entered(entered)) => Ok((entered, written.change)),
        Some(RowOutcome::Refused(problems)) => Err(intake::Error::Form(problems).into()),
        Some(RowOutcome::Blank) | None => Err(papers::Error::NumberMissing.into()),
    }
}

/// The form with the fields given as FIELD=VALUE.
fn filled(set: &[String]) -> Outcome<ApplicationForm> {
    let empty = serde_json::to_value(ApplicationForm::default()).unwrap_or_default();
    let mut typed = empty.clone();
    for text in set {
        // A question of the call's own is named by its code.
        let answer = text.split_once('=').and_then(|(field, value)| {
            Some((field.trim().strip_prefix("answer.")?, value.trim())).filter(|(code, _)| !code.is_empty())
        });
        if let Some((code, value)) = answer {
            typed["answers"][code] = Value::String(value.to_owned());
            continue;
        }
        let named =
            text.split_once('=').filter(|(field, _)| empty.get(field.trim()).is_some_and(Value::is_string));
        let Some((field, value)) = named else {
            let fields = empty.as_object().into_iter().flatten();
            let fields: Vec<&str> =
                fields.filter(|(_, value)| value.is_string()).map(|(field, _)| field.as_str()).collect();
            return Err(Refused::Usage(format!(
                "'{text}' names no field; write FIELD=VALUE with answer.CODE or one of {}",
                fields.join(", ")
            )));
        };
        typed[field.trim()] = Value::String(value.trim().to_owned());
    }
    serde_json::from_value(typed).map_err(|e| Refused::Usage(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_of_the_form() {
        let form =
            filled(&["full_name=Ana = Savić".to_owned(), "requested_eur=4.250,00".to_owned()]).ok().unwrap();
        assert_eq!(
            (form.person.full_name.as_str(), form.requested_eur.as_str()),
            ("Ana = Savić", "4.250,00")
        );
        let form =
            filled(&["call=CSP4-A-C0001".to_owned(), "answer.land=Own = 2 ha".to_owned()]).ok().unwrap();
        assert_eq!((form.call.as_str(), form.answers["land"].as_str()), ("CSP4-A-C0001", "Own = 2 ha"));
        assert!(filled(&["answers=own".to_owned()]).is_err());
        assert!(filled(&["answer.=own".to_owned()]).is_err());
        assert!(filled(&["colour=red".to_owned()]).is_err());
        assert!(filled(&["full_name".to_owned()]).is_err());
    }
}
