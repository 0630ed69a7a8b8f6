//! What officers do with calls: open one, amend it, put applications under it, answer questions about it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::{
    Answer, Call, CallContent, CallMessage, CallVersion, Error, MessageKind, Question, QuestionKind, check,
    standard, store,
};
use crate::Result;
use crate::code::{Code, Stored};
use crate::format::{DayOrder, parse_day};
use crate::ids::{ApplicationId, CallId, CallMessageId, CallVersionId};
use crate::reference::{Component, settings_on};
use crate::selection::{self, ApplicationState};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// A call as its page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct CallPage {
    /// The call as it stands today.
    pub call: Call,
    /// Every version, newest first.
    pub versions: Vec<CallVersion>,
    /// Questions, answers and corrigenda, oldest first.
    pub messages: Vec<CallMessage>,
    /// Applications that answer it.
    pub applications: u32,
    /// Those of them that came late.
    pub late: u32,
}

/// Every call as it stands today, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn calls(vault: &Vault) -> Result<Vec<CallPage>> {
    vault.read(|reading| {
        store::all(reading)?.into_iter().map(|id| page_of(reading, id, reading.today)).collect()
    })
}

/// One call with its versions and messages.
///
/// # Errors
/// [`Error::NotFound`].
pub fn page(vault: &Vault, id_or_number: &str) -> Result<CallPage> {
    vault.read(|reading| page_of(reading, find(reading, id_or_number)?, reading.today))
}

fn page_of(db: &Connection, id: CallId, today: NaiveDate) -> Result<CallPage> {
    let call = store::call_on(db, id, today)?.ok_or(Error::NotFound)?;
    let (applications, late) = store::counts(db, id)?;
    Ok(CallPage {
        call,
        versions: store::versions(db, id)?,
        messages: store::messages(db, id)?,
        applications,
        late,
    })
}

/// The call with this identity or human number.
///
/// # Errors
/// [`Error::NotFound`], or two laptops gave the same number.
pub fn find(db: &Connection, id_or_number: &str) -> Result<CallId> {
    let text = id_or_number.trim();
    if let Ok(id) = text.parse::<CallId>() {
        return store::call_on(db, id, NaiveDate::MAX)?.map(|call| call.id).ok_or(Error::NotFound.into());
    }
    let number = text.to_uppercase();
    let found = match store::with_number(db, &number)? {
        found if found.is_empty() && is_short(&number) => store::ending_with(db, &format!("-{number}"))?,
        found => found,
    };
    match found.as_slice() {
        [id] => Ok(*id),
        [] => Err(Error::NotFound.into()),
        _ => Err(crate::people::Error::NumberTwice.into()),
    }
}

/// `C0001`: a number without the device that gave it, as people say it.
fn is_short(number: &str) -> bool {
    let figures = number.strip_prefix('C').unwrap_or_default();
    !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit())
}

/// A call as it stands on a day.
pub(crate) fn call(db: &Connection, id: CallId, day: NaiveDate) -> Result<Call> {
    Ok(store::call_on(db, id, day)?.ok_or(Error::NotFound)?)
}

/// Opens a call under a component. It says what calls usually say, with `changes` (a JSON object of
/// [`CallContent`]) laid over it.
///
/// # Errors
/// A part that does not read or breaks a rule, named.
pub fn open(
    vault: &Vault,
    officer: &Officer,
    component: Component,
    changes: &Value,
) -> Result<Written<Call>> {
    vault.write(officer, Action::CallChanged, |tx| {
        let rule = settings_on(tx, tx.today)?.component(component);
        let content = check::merged(&standard::usual(component, &rule), changes)?;
        let (id, number) = (CallId::new(), tx.next_number("call")?);
        store::insert(tx, id, &number, component)?;
        // In force from the day it opens, should that be past, so that no application stands before it.
        let valid_from = content.opens_on.map_or(tx.today, |opens| opens.min(tx.today));
        let version =
            CallVersion { id: CallVersionId::new(), version: 1, valid_from, content, reason: String::new() };
        store::insert_version(tx, id, &version)?;
        tx.describe(json!({ "call": number }));
        Ok(Call { id, number, component: Stored::Known(component), version })
    })
}

/// Gives a call a new version, in force from a day on. Earlier versions stay as they are, and what was found
/// under them keeps them.
///
/// # Errors
/// A part that does not read or breaks a rule (named), no reason, a day before the version in force, or
/// nothing changed.
pub fn amend(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    changes: &Value,
    valid_from: NaiveDate,
    reason: &str,
) -> Result<Written<Call>> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::ReasonMissing.into());
    }
    vault.write(officer, Action::CallChanged, |tx| {
        let id = find(tx, id_or_number)?;
        let versions = store::versions(tx, id)?;
        let latest = versions.first().ok_or(Error::NotFound)?;
        if valid_from < latest.valid_from {
            return Err(Error::BeforeVersion(latest.valid_from).into());
        }
        let content = check::merged(&latest.content, changes)?;
        if content == latest.content {
            return Err(Error::Unchanged.into());
        }
        let number = versions.iter().map(|version| version.version).max().unwrap_or(0) + 1;
        let version = CallVersion {
            id: CallVersionId::new(),
            version: number,
            valid_from,
            content,
            reason: reason.to_owned(),
        };
        store::insert_version(tx, id, &version)?;
        let call = store::call_on(tx, id, valid_from)?.ok_or(Error::NotFound)?;
        tx.describe(json!({ "call": call.number, "version": number }));
        Ok(call)
    })
}

/// Puts applications under a call, all or none.
///
/// # Errors
/// One of another component, from outside the area, received before the call opened, received late without a
/// reason, or checked under another call already.
pub fn put(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    applications: &[String],
    late_reason: Option<&str>,
) -> Result<Written<usize>> {
    vault.write(officer, Action::DetailsChanged, |tx| {
        let call = find(tx, id_or_number)?;
        for application in applications {
            let id = selection::service::find(tx, application)?;
            crate::privacy::check_application(tx, id)?;
            put_under(tx, id, call, late_reason)?;
        }
        let number = store::call_on(tx, call, tx.today)?.ok_or(Error::NotFound)?.number;
        tx.describe(json!({ "call": number, "applications": applications.len() }));
        Ok(applications.len())
    })
}

/// Puts one application under a call.
pub(crate) fn put_under(
    tx: &Writing<'_>,
    id: ApplicationId,
    call: CallId,
    late_reason: Option<&str>,
) -> Result<()> {
    let before = store::call_of(tx, id)?;
    if before == Some(call) {
        return Ok(());
    }
    let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
    if !record.stands_at(ApplicationState::Received) {
        return Err(Error::UnderWay.into());
    }
    let received = store::received_on(tx, id)?.unwrap_or(tx.today);
    let late = late_reason.map(str::trim).filter(|reason| !reason.is_empty());
    let (component, municipality) = (record.application.component, record.application.municipality);
    let late = fits(tx, call, component.as_ref(), municipality.as_deref(), received, late)?;
    store::set_call(tx, id, Some(call), late)
}

/// Whether an application fits a call; gives the reason to keep where it came late.
pub(crate) fn fits<'a>(
    db: &Connection,
    call: CallId,
    component: Option<&Stored<Component>>,
    municipality: Option<&str>,
    received: NaiveDate,
    late: Option<&'a str>,
) -> Result<Option<&'a str>> {
    let call = store::call_on(db, call, received)?.ok_or(Error::NotFound)?;
    Ok(fits_content((&call.component, &call.version.content), component, municipality, received, late)?)
}

/// The same against what a call of a component says.
pub(crate) fn fits_content<'a>(
    (of, content): (&Stored<Component>, &CallContent),
    component: Option<&Stored<Component>>,
    municipality: Option<&str>,
    received: NaiveDate,
    late: Option<&'a str>,
) -> Result<Option<&'a str>, Error> {
    if component.is_some_and(|component| component != of) {
        return Err(Error::OtherComponent);
    }
    let outside = |id: &str| !content.area.is_empty() && !content.area.iter().any(|area| area == id);
    if municipality.is_some_and(outside) {
        return Err(Error::OutsideArea);
    }
    match (content.opens_on, content.closes_on) {
        (Some(opens), _) if received < opens => Err(Error::NotOpen(opens)),
        (_, Some(closes)) if received > closes => late.map(Some).ok_or(Error::Late(closes)),
        _ => Ok(None),
    }
}

/// The call an application answers, with the version in force on a day.
///
/// # Errors
/// When the database fails.
pub fn of_application(db: &Connection, application: ApplicationId, day: NaiveDate) -> Result<Option<Call>> {
    match store::call_of(db, application)? {
        Some(call) => store::call_on(db, call, day),
        None => Ok(None),
    }
}

/// The day an application was received.
pub(crate) fn received_on(db: &Connection, application: ApplicationId) -> Result<Option<NaiveDate>> {
    store::received_on(db, application)
}

/// Why an application was accepted after the closing day, where it was.
///
/// # Errors
/// When the database fails.
pub fn late_reason(db: &Connection, application: ApplicationId) -> Result<Option<String>> {
    store::late_reason(db, application)
}

/// The answers to the questions of an application's call, in the order in which they were first given.
///
/// # Errors
/// When the database fails.
pub fn answers(db: &Connection, application: ApplicationId) -> Result<Vec<Answer>> {
    store::answers(db, application)
}

/// Writes answers to the questions of an application's call; an empty one takes the answer back.
///
/// # Errors
/// [`Error::NotFound`] when it answers no call, [`Error::QuestionUnknown`], [`Error::Answer`].
pub fn answer(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    answers: &[Answer],
) -> Result<Written<Vec<Answer>>> {
    vault.write(officer, Action::DetailsChanged, |tx| {
        let id = selection::service::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let call = of_application(tx, id, tx.today)?.ok_or(Error::NotFound)?;
        for answer in answers {
            let question = call.version.content.questions.iter().find(|one| one.code == answer.question);
            let question = question.ok_or_else(|| Error::QuestionUnknown(answer.question.clone()))?;
            let read = read_answer(question, &answer.answer, tx.today)?;
            let kept = Answer { question: answer.question.clone(), answer: read };
            store::set_answer(tx, id, call.version.id, &kept)?;
        }
        tx.describe(json!({ "application": selection::store::number_of(tx, id)?, "answers": answers.len() }));
        store::answers(tx, id)
    })
}

/// An answer as it is kept. Choices may be given by their words in any language.
///
/// # Errors
/// [`Error::Answer`].
pub(crate) fn read_answer(question: &Question, typed: &str, today: NaiveDate) -> Result<String, Error> {
    let typed = typed.trim();
    let wrong = || Error::Answer(question.code.clone());
    if typed.is_empty() {
        return Ok(String::new());
    }
    Ok(match question.kind {
        QuestionKind::Text | QuestionKind::File => typed.to_owned(),
        QuestionKind::Number => {
            let plain = typed.replace([' ', '\u{a0}'], "").replace(',', ".");
            plain.parse::<f64>().ok().filter(|number| number.is_finite()).ok_or_else(wrong)?;
            plain
        }
        QuestionKind::Date => {
            parse_day(typed, DayOrder::DayFirst, today).map_err(|_| wrong())?.day.to_string()
        }
        QuestionKind::Choice => {
            let folded = crate::language::plain_joined(typed);
            let meant = question.choices.iter().find(|choice| {
                choice.code == typed
                    || crate::language::Language::ALL
                        .iter()
                        .any(|language| crate::language::plain_joined(&choice.words.of(*language)) == folded)
            });
            meant.ok_or_else(wrong)?.code.clone()
        }
    })
}

/// The required questions of its call that an application has not answered, as the call stands on a day.
///
/// # Errors
/// When the database fails.
pub fn unanswered(db: &Connection, application: ApplicationId, content: &CallContent) -> Result<Vec<String>> {
    let answers = store::answers(db, application)?;
    let given = |code: &str| answers.iter().find(|answer| answer.question == code);
    let asked = |question: &&Question| match &question.condition {
        Some(condition) => given(&condition.question).is_some_and(|answer| answer.answer == condition.is),
        None => true,
    };
    let missing = content.questions.iter().filter(|one| one.required).filter(asked);
    Ok(missing.filter(|one| given(&one.code).is_none()).map(|one| one.code.clone()).collect())
}

/// Records an applicant's question about a call, or a corrigendum.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Empty`], a day in the future.
pub fn say(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    kind: MessageKind,
    said: &str,
    on: Option<NaiveDate>,
) -> Result<Written<CallMessageId>> {
    let said = said.trim();
    if said.is_empty() {
        return Err(Error::Empty.into());
    }
    vault.write(officer, Action::CallMessage, |tx| {
        let call = find(tx, id_or_number)?;
        let on = on.unwrap_or(tx.today);
        selection::check_day(on, None, tx.today)?;
        let message = CallMessage {
            id: CallMessageId::new(),
            kind: Stored::Known(kind),
            said_on: on,
            said: said.to_owned(),
            answered_on: None,
            answer: None,
        };
        store::insert_message(tx, call, &message)?;
        let number = store::call_on(tx, call, tx.today)?.ok_or(Error::NotFound)?.number;
        tx.describe(json!({ "call": number, "kind": kind.code() }));
        Ok(message.id)
    })
}

/// Answers a question about a call.
///
/// # Errors
/// [`Error::NotFound`] when there is no such open question, [`Error::Empty`], a day in the future.
pub fn reply(
    vault: &Vault,
    officer: &Officer,
    message: CallMessageId,
    answer: &str,
    on: Option<NaiveDate>,
) -> Result<Written<()>> {
    let answer = answer.trim();
    if answer.is_empty() {
        return Err(Error::Empty.into());
    }
    vault.write(officer, Action::CallMessage, |tx| {
        let on = on.unwrap_or(tx.today);
        selection::check_day(on, None, tx.today)?;
        if store::answer_message(tx, message, on, answer)? { Ok(()) } else { Err(Error::NotFound.into()) }
    })
}
