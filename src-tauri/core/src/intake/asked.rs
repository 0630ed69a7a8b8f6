//! The call whose applications a register holds: which columns answer its own questions, what a row answers, and
//! whether the row fits the call. Pure once loaded.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::cell_text::{is_blank, shown};
use super::check::{Candidate, Checker, Fault};
use super::report::How;
use super::table::{Table, column_by_name};
use super::values::{day, is_placeholder};
use super::{Error, Field, ImportOptions};
use crate::Result;
use crate::cells::Cell;
use crate::code::Stored;
use crate::format::{DayOrder, decide_order};
use crate::ids::{ApplicationId, CallId, CallVersionId};
use crate::language::plain_joined;
use crate::reference::Component;
use crate::selection::calls::{self, Answer, CallVersion, Question, QuestionKind, store};
use crate::vault::Writing;

/// Headings shorter than this are no question.
const SHORTEST: usize = 3;

/// The call that every row answers.
#[derive(Clone)]
pub struct AskedCall {
    id: CallId,
    component: Stored<Component>,
    /// Newest first.
    versions: Vec<CallVersion>,
    late_reason: Option<String>,
}

/// What a row says to the call. Personal: no `Debug`.
#[derive(Clone)]
pub struct RowAnswers {
    call: CallId,
    late_reason: Option<String>,
    /// With the version under which each was read.
    answers: Vec<(CallVersionId, Answer)>,
}

/// A column that answers a question.
pub struct AnswerColumn {
    /// The question's code.
    pub question: String,
    at: usize,
    /// In which order it writes days.
    order: DayOrder,
}

impl AskedCall {
    /// The call that the options name.
    ///
    /// # Errors
    /// No such call, a question it does not ask, or questions without a call.
    pub fn load(db: &Connection, options: &ImportOptions) -> Result<Option<Self>> {
        let named = options.call.as_deref().map(str::trim).filter(|call| !call.is_empty());
        let by_hand = options.sheets.values().flat_map(|sheet| &sheet.columns);
        let asked = options.questions.iter().map(|(code, _)| code);
        let mut asked = asked.chain(by_hand.filter_map(|column| column.question.as_ref()));
        let Some(named) = named else {
            let stray = asked.next().is_some() || options.late_reason.is_some();
            return if stray { Err(Error::CallMissing.into()) } else { Ok(None) };
        };
        let id = calls::service::find(db, named)?;
        let component = calls::service::call(db, id, NaiveDate::MAX)?.component;
        let late_reason = options.late_reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        let late_reason = late_reason.map(str::to_owned);
        let call = Self { id, component, versions: store::versions(db, id)?, late_reason };
        match asked.find(|code| call.question(code).is_none()) {
            Some(code) => Err(calls::Error::QuestionUnknown(code.clone()).into()),
            None => Ok(Some(call)),
        }
    }

    /// Every question that any version asks, the newest first.
    fn questions(&self) -> impl Iterator<Item = (&CallVersion, &Question)> {
        self.versions
            .iter()
            .flat_map(|version| version.content.questions.iter().map(move |one| (version, one)))
    }

    fn question(&self, code: &str) -> Option<(&CallVersion, &Question)> {
        self.questions().find(|(_, question)| question.code == code)
    }

    /// The question a heading asks: its words in any language, or its code.
    fn recognise(&self, heading: &str) -> Option<&str> {
        let readings = readings(heading);
        let meant = |question: &Question| {
            let words = [&question.words.en, &question.words.sq, &question.words.sr];
            let folded = words.into_iter().chain([&question.code]).map(|text| plain_joined(text));
            folded.into_iter().any(|text| text.len() >= SHORTEST && readings.contains(&text))
        };
        self.questions().map(|(_, question)| question).find(|one| meant(one)).map(|one| one.code.as_str())
    }

    /// Finds the columns of a table that answer questions: those the officer names, then those whose headings are a
    /// question's own words, which are surer than anything a heading is otherwise taken for.
    pub fn assign(&self, table: &mut Table<'_>, options: &ImportOptions) {
        let headings: Vec<String> = table.columns.iter().map(|column| column.heading.clone()).collect();
        let named = options.questions.iter();
        let named = named.filter_map(|(code, name)| Some((column_by_name(&headings, name)?, code.clone())));
        let choice = options.sheets.get(&table.sheet.name);
        let by_hand = choice.into_iter().flat_map(|choice| &choice.columns);
        let by_hand = by_hand.filter_map(|one| Some((one.column as usize, one.question.clone()?)));
        let mut found: Vec<(usize, String, How)> =
            named.chain(by_hand).map(|(at, code)| (at, code, How::Chosen)).collect();
        for (at, column) in table.columns.iter().enumerate() {
            let Some(code) = self.recognise(&column.heading) else { continue };
            let free = column.reading.how != How::Chosen && found.iter().all(|(_, known, _)| known != code);
            if free && found.iter().all(|(taken, ..)| *taken != at) {
                found.push((at, code.to_owned(), How::Heading));
            }
        }
        for (at, code, how) in found {
            if let Some(column) = table.columns.get_mut(at) {
                column.answers(code, how);
            }
        }
    }

    /// The version in force on a day; before the first one, the first.
    fn version_on(&self, day: NaiveDate) -> Option<&CallVersion> {
        self.versions.iter().find(|version| version.valid_from <= day).or(self.versions.last())
    }

    /// Reads what a row answers; gives what rejects it.
    pub fn read(&self, checker: &Checker<'_>, row: &[Cell], candidate: &mut Candidate) -> Vec<Fault> {
        candidate.component = candidate.component.or(self.component.known());
        let received = candidate.received_on.unwrap_or(checker.today());
        let Some(version) = self.version_on(received) else { return Vec::new() };
        let component = candidate.component.map(Stored::Known);
        let fits = calls::service::fits_content(
            (&self.component, &version.content),
            component.as_ref(),
            candidate.person.municipality.as_deref(),
            received,
            self.late_reason.as_deref(),
        );
        let mut faults = Vec::new();
        let late_reason = match fits {
            Ok(reason) => reason.map(str::to_owned),
            Err(refused) => {
                faults.extend(misfit(&refused).map(|(field, code)| Fault {
                    args: refused.problem().args,
                    ..Fault::new(checker.column_name(field), Some(field), code)
                }));
                None
            }
        };
        let mut answers = Vec::new();
        for column in checker.answer_columns() {
            let Some(cell) = row.get(column.at).filter(|cell| !is_blank(cell)) else { continue };
            // A row is read by the questions of its own version; what only another version asks is not thrown away.
            let own = version.content.questions.iter().find(|one| one.code == column.question);
            let own = own.map(|question| (version, question));
            let Some((version, question)) = own.or_else(|| self.question(&column.question)) else { continue };
            match read(question, cell, column.order, checker.today()) {
                Ok(answer) if answer.is_empty() => {}
                Ok(answer) => {
                    answers.push((version.id, Answer { question: column.question.clone(), answer }));
                }
                Err(code) => faults.push(wrong(question, checker.heading(column.at), code, shown(cell))),
            }
        }
        candidate.answering = Some(RowAnswers { call: self.id, late_reason, answers });
        faults
    }
}

impl AnswerColumn {
    /// The columns of a table that answer questions.
    pub fn of(table: &Table<'_>) -> Vec<Self> {
        let body = table.sheet.rows.get(table.rows.clone()).unwrap_or_default();
        let texts = |at: usize| {
            body.iter().filter_map(move |row| match row.get(at) {
                Some(Cell::Text(text)) => Some(text.as_str()),
                _ => None,
            })
        };
        let columns = table.columns.iter().enumerate();
        columns
            .filter_map(|(at, column)| {
                let question = column.question.clone()?;
                Some(Self { question, at, order: decide_order(texts(at).collect::<Vec<_>>()) })
            })
            .collect()
    }
}

impl RowAnswers {
    /// Puts the application of the row under the call with its answers.
    pub fn write(&self, tx: &Writing<'_>, application: ApplicationId) -> Result<()> {
        store::set_call(tx, application, Some(self.call), self.late_reason.as_deref())?;
        for (version, answer) in &self.answers {
            store::set_answer(tx, application, *version, answer)?;
        }
        Ok(())
    }
}

/// The texts a heading can be compared by: whole, without a number before it, the sides of one in several languages,
/// and the last part of a survey tool's path.
fn readings(heading: &str) -> Vec<String> {
    let bare =
        heading.trim().trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' '));
    let sides = bare.split(" / ").chain(bare.split('|')).chain(bare.rsplit('/').take(1));
    [heading, bare].into_iter().chain(sides).map(plain_joined).filter(|text| text.len() >= SHORTEST).collect()
}

/// An answer as it is kept, or what is wrong with it.
fn read(question: &Question, cell: &Cell, order: DayOrder, today: NaiveDate) -> Result<String, &'static str> {
    let written = shown(cell);
    let read = calls::service::read_answer(question, &written, today);
    let is_nothing = read.is_err() && is_placeholder(&written);
    match question.kind {
        QuestionKind::Date => match day(cell, order, today).ok().and_then(|read| read.value) {
            Some(day) => Ok(day.to_string()),
            None if is_placeholder(&written) => Ok(String::new()),
            None => Err("answer-not-day"),
        },
        _ if is_nothing => Ok(String::new()),
        QuestionKind::Number => read.map_err(|_| "answer-not-number"),
        QuestionKind::Choice => read.map_err(|_| "answer-not-choice"),
        QuestionKind::Text | QuestionKind::File => {
            Ok(if is_placeholder(&written) { String::new() } else { written })
        }
    }
}

fn wrong(question: &Question, column: String, code: &'static str, written: String) -> Fault {
    let mut args = BTreeMap::from([("question".to_owned(), question.code.clone())]);
    if question.kind == QuestionKind::Choice {
        let choices: Vec<&str> = question.choices.iter().map(|choice| choice.words.en.as_str()).collect();
        args.insert("choices".to_owned(), choices.join(", "));
    }
    // What was written under a question of free words could be about anybody; a word of a closed list is not.
    let written = (question.kind == QuestionKind::Choice).then_some(written);
    Fault { args, written, question: Some(question.code.clone()), ..Fault::new(column, None, code) }
}

/// Which field keeps a row out of the call.
fn misfit(refused: &calls::Error) -> Option<(Field, &'static str)> {
    match refused {
        calls::Error::OtherComponent => Some((Field::Component, "call-other-component")),
        calls::Error::OutsideArea => Some((Field::Municipality, "call-outside-area")),
        calls::Error::NotOpen(_) => Some((Field::ReceivedOn, "call-not-open")),
        calls::Error::Late(_) => Some((Field::ReceivedOn, "call-late")),
        _ => None,
    }
}

#[cfg(test)]
#[path = "asked_tests.rs"]
mod tests;
