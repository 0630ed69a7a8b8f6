//! The call a new application answers, as it is typed into the form.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::form::ApplicationForm;
use crate::code::Stored;
use crate::ids::{ApplicationId, CallId, CallVersionId};
use crate::people::form::text;
use crate::reference::Component;
use crate::selection::calls::{Answer, service as calls, store};
use crate::vault::Writing;
use crate::{Error, Problem, Result};

/// The call with the answers to its questions, read.
pub(super) struct ReadAnswering {
    call: CallId,
    version: CallVersionId,
    late: Option<String>,
    answers: Vec<Answer>,
}

/// Reads what a form says to a call; each problem at `call`, `late_reason` or `answer.<code>`. Its questions are those
/// of the version printed on the form, else of the one in force when it was received.
pub(super) fn read(
    form: &ApplicationForm,
    db: &Connection,
    component: Option<Component>,
    municipality: Option<String>,
    (received, printed): (NaiveDate, Option<CallVersionId>),
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> Option<ReadAnswering> {
    let Some(typed) = text(&form.call) else {
        let answered = form.answers.values().any(|answer| text(answer).is_some());
        if answered || text(&form.late_reason).is_some() {
            problems.push(Problem::new("call-not-found").at("call"));
        }
        return None;
    };
    let mut refused = |error: Error| problems.push(at_its_field(error.problem()));
    let call = calls::find(db, &typed).map_err(&mut refused).ok()?;
    let component = component.map(Stored::Known);
    let late = text(&form.late_reason);
    let fits = calls::fits(db, call, component.as_ref(), municipality.as_deref(), received, late.as_deref());
    let late = fits.map_err(&mut refused).ok()?.map(str::to_owned);
    let printed = printed.and_then(|version| store::version_with(db, version).ok().flatten());
    let version = match printed {
        Some(version) => version,
        None => calls::call(db, call, received).map_err(&mut refused).ok()?.version,
    };
    let mut answers = Vec::new();
    for (code, typed) in &form.answers {
        let question = version.content.questions.iter().find(|one| one.code == *code);
        let read = match question {
            Some(question) => calls::read_answer(question, typed, today),
            None if text(typed).is_none() => continue,
            None => Err(crate::selection::calls::Error::QuestionUnknown(code.clone())),
        };
        match read {
            Ok(answer) if answer.is_empty() => {}
            Ok(answer) => answers.push(Answer { question: code.clone(), answer }),
            Err(error) => problems.push(error.problem().at(&format!("answer.{code}"))),
        }
    }
    Some(ReadAnswering { call, version: version.id, late, answers })
}

impl ReadAnswering {
    /// Puts the application under the call with its answers.
    pub(super) fn write(&self, tx: &Writing<'_>, application: ApplicationId) -> Result<()> {
        store::set_call(tx, application, Some(self.call), self.late.as_deref())?;
        for answer in &self.answers {
            store::set_answer(tx, application, self.version, answer)?;
        }
        Ok(())
    }
}

/// A call that is not known is a wrong value of the field, not a page that is missing.
fn at_its_field(problem: Problem) -> Problem {
    if problem.field.is_some() { problem } else { problem.at("call") }
}
