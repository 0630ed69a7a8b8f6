//! What the applications under a call answered, in figures, and who answered what. Nobody's own words are in them.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Answer, Error, Question, QuestionKind, service, store};
use crate::Result;
use crate::ids::{ApplicantId, ApplicationId};
use crate::reference::settings::InLanguages;
use crate::vault::Vault;

/// The answers to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionFigures {
    /// The question's code.
    pub code: String,
    /// The question.
    pub words: InLanguages,
    /// What the answer is.
    pub kind: QuestionKind,
    /// Applications of whom it is asked: all, or those that gave the answer it depends on.
    pub asked: u64,
    /// Those that answered.
    pub answered: u64,
    /// Those of whom it is asked and no answer is recorded.
    pub not_recorded: u64,
    /// How many chose what, in the order of the question; every choice is there.
    pub choices: Vec<(String, InLanguages, u64)>,
    /// What numbers come to; none where nobody gave one.
    pub numbers: Option<NumberFigures>,
}

/// What numbers come to, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberFigures {
    /// The sum.
    pub sum_milli: i64,
    /// The middle one; between two, halfway.
    pub median_milli: i64,
    /// The smallest.
    pub least_milli: i64,
    /// The largest.
    pub most_milli: i64,
}

/// The answers under a call as it stands today, question by question.
///
/// # Errors
/// [`Error::NotFound`].
pub fn figures(vault: &Vault, id_or_number: &str) -> Result<Vec<QuestionFigures>> {
    vault.read(|reading| {
        let id = service::find(reading, id_or_number)?;
        let questions = service::call(reading, id, reading.today)?.version.content.questions;
        let applications = store::applications(reading, id)?;
        let given = applications
            .into_iter()
            .map(|application| {
                let answers = store::answers(reading, application)?;
                Ok(answers.into_iter().map(|one| (one.question, one.answer)).collect())
            })
            .collect::<Result<Vec<BTreeMap<String, String>>>>()?;
        Ok(questions.iter().map(|question| of_question(question, &given)).collect())
    })
}

fn of_question(question: &Question, given: &[BTreeMap<String, String>]) -> QuestionFigures {
    let is_asked = |answers: &BTreeMap<String, String>| match &question.condition {
        Some(condition) => answers.get(&condition.question) == Some(&condition.is),
        None => true,
    };
    let asked: Vec<_> = given.iter().filter(|answers| is_asked(answers)).collect();
    let answers: Vec<&str> =
        asked.iter().filter_map(|answers| answers.get(&question.code)).map(String::as_str).collect();
    let chosen = |code: &str| answers.iter().filter(|answer| **answer == code).count() as u64;
    let choices =
        question.choices.iter().map(|one| (one.code.clone(), one.words.clone(), chosen(&one.code))).collect();
    let numbers = (question.kind == QuestionKind::Number)
        .then(|| answers.iter().filter_map(|answer| milli(answer)).collect::<Vec<i64>>());
    QuestionFigures {
        code: question.code.clone(),
        words: question.words.clone(),
        kind: question.kind,
        asked: asked.len() as u64,
        answered: answers.len() as u64,
        not_recorded: (asked.len() - answers.len()) as u64,
        choices,
        numbers: numbers.and_then(of_numbers),
    }
}

fn of_numbers(mut numbers: Vec<i64>) -> Option<NumberFigures> {
    numbers.sort_unstable();
    let (least_milli, most_milli) = (*numbers.first()?, *numbers.last()?);
    let upper = numbers.len() / 2;
    let lower = (numbers.len() - 1) / 2;
    let median_milli = numbers[lower] + (numbers[upper] - numbers[lower]) / 2;
    let sum_milli = numbers.iter().fold(0i64, |sum, number| sum.saturating_add(*number));
    Some(NumberFigures { sum_milli, median_milli, least_milli, most_milli })
}

/// A kept number in thousandths; what is beyond any count of things is left out.
fn milli(kept: &str) -> Option<i64> {
    let number = kept.parse::<f64>().ok()? * 1_000.0;
    #[allow(clippy::cast_possible_truncation)] // The range is looked at first.
    (number.abs() < 1e15).then(|| number.round() as i64)
}

/// The applications under a call that gave all of these answers, by the questions' codes, and whose they are; an empty
/// answer stands for none recorded. Choices may be given by their words.
///
/// # Errors
/// [`Error::NotFound`], [`Error::QuestionUnknown`], [`Error::Answer`].
pub(crate) fn answering(
    db: &Connection,
    today: chrono::NaiveDate,
    call: &str,
    answers: &[(String, String)],
) -> Result<Vec<(ApplicationId, ApplicantId)>> {
    let id = service::find(db, call)?;
    let questions = service::call(db, id, today)?.version.content.questions;
    let wanted = answers
        .iter()
        .map(|(code, typed)| {
            let question = questions.iter().find(|one| one.code == *code);
            let question = question.ok_or_else(|| Error::QuestionUnknown(code.clone()))?;
            Ok(Answer { question: code.clone(), answer: service::read_answer(question, typed, today)? })
        })
        .collect::<Result<Vec<Answer>, Error>>()?;
    let mut found = Vec::new();
    let mut statement = db.prepare_cached(
        "SELECT id, applicant_id FROM application WHERE call_id = ?1 AND removed_at IS NULL",
    )?;
    let rows = statement.query_map([id], |r| Ok((r.get(0)?, r.get(1)?)))?;
    for row in rows {
        let (application, applicant): (ApplicationId, ApplicantId) = row?;
        let given = if wanted.is_empty() { Vec::new() } else { store::answers(db, application)? };
        let said = |one: &Answer| {
            let answer = given.iter().find(|given| given.question == one.question);
            answer.map_or("", |given| given.answer.as_str()) == one.answer
        };
        if wanted.iter().all(said) {
            found.push((application, applicant));
        }
    }
    Ok(found)
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
