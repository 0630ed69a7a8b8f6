//! A call's own questions on paper: a part after the common ones, and what people write into it.

use rusqlite::Connection;

use super::document::{FormField, FormPart, Shape};
use super::fields::VERSION;
use super::forms::PaperForm;
use crate::Result;
use crate::code::Code;
use crate::ids::CallVersionId;
use crate::intake::form::ApplicationForm;
use crate::language::Language;
use crate::selection::calls::{Call, CallContent, Question, QuestionKind, store};
use crate::words::Words;

/// The part's letter; its fields are `Q1`, `Q2`, ….
const LETTER: &str = "Q";
/// Boxes for a number.
const DIGITS: u8 = 9;

/// The version a form of a call says on every page: of the common form, the call and what it asks.
#[must_use]
pub fn version(call: &Call) -> String {
    format!("{VERSION}.{}.{}", call.number, call.version.version)
}

/// The code of the question at a place, counted from 0.
#[must_use]
pub fn code(at: usize) -> String {
    format!("{LETTER}{}", at + 1)
}

/// The part with a call's questions; none where it asks nothing of its own.
pub(super) fn part(call: &Call, words: &[Words]) -> Option<FormPart> {
    let content = &call.version.content;
    if content.questions.is_empty() {
        return None;
    }
    let title = words.iter().map(|words| {
        let title = content.title.or_english(words.language());
        words.with("form-part-call", &[("number", &call.number), ("title", &title)])
    });
    let fields = content.questions.iter().enumerate().map(|(at, question)| FormField {
        code: code(at),
        label: words.iter().map(|words| question.words.or_english(words.language())).collect(),
        hint: words.iter().filter_map(|words| hint(content, question, words)).collect(),
        value: String::new(),
        shape: shape(question, words),
        // A choice and a text need the width; a number and a day stand two in a row unless a hint is above them.
        wide: question.condition.is_some()
            || !matches!(question.kind, QuestionKind::Number | QuestionKind::Date),
    });
    Some(FormPart { code: LETTER.to_owned(), title: title.collect(), fields: fields.collect() })
}

fn shape(question: &Question, words: &[Words]) -> Shape {
    match question.kind {
        QuestionKind::Text => Shape::Lines(2),
        QuestionKind::Number => Shape::Boxes(DIGITS),
        QuestionKind::Date => Shape::Day,
        QuestionKind::File => {
            Shape::Choice(vec![words.iter().map(|words| words.get("form-enclosed")).collect()])
        }
        QuestionKind::Choice => {
            let said = |words: &Words, choice: &crate::selection::calls::Choice| {
                choice.words.or_english(words.language())
            };
            Shape::Choice(
                question
                    .choices
                    .iter()
                    .map(|choice| words.iter().map(|words| said(words, choice)).collect())
                    .collect(),
            )
        }
    }
}

/// "Only if Q1 is: 2 Yes", in the words of one language.
fn hint(content: &CallContent, question: &Question, words: &Words) -> Option<String> {
    let condition = question.condition.as_ref()?;
    let at = content.questions.iter().position(|one| one.code == condition.question)?;
    let earlier = content.questions.get(at)?;
    let choice = earlier.choices.iter().enumerate().find(|(_, choice)| choice.code == condition.is);
    let answer = match choice {
        Some((place, choice)) => format!("{} {}", place + 1, choice.words.or_english(words.language())),
        None => condition.is.clone(),
    };
    Some(words.with("form-only-if", &[("code", &code(at)), ("answer", &answer)]))
}

/// What was typed from a paper as the form of the window has it: under the call that is printed on it, questions by
/// their codes and choices by what their numbers stand for. With the version whose questions were asked.
///
/// # Errors
/// When the database fails.
pub(super) fn typed(
    db: &Connection,
    form: Option<&PaperForm>,
    fields: &ApplicationForm,
) -> Result<(ApplicationForm, Option<CallVersionId>)> {
    let mut fields = fields.clone();
    let printed = form.and_then(|form| Some((form, form.call.as_deref()?, form.call_version?)));
    let Some((form, call, version)) = printed else { return Ok((fields, None)) };
    if fields.call.trim().is_empty() {
        call.clone_into(&mut fields.call);
    }
    if !fields.call.trim().eq_ignore_ascii_case(call) {
        return Ok((fields, None));
    }
    if fields.component.trim().is_empty() {
        fields.component = form.component.clone().unwrap_or_default();
    }
    let Some(asked) = store::version_with(db, version)? else { return Ok((fields, None)) };
    let language = form.languages.split('+').next().and_then(Language::from_code);
    let language = language.unwrap_or(Language::En);
    let questions = &asked.content.questions;
    let answers = std::mem::take(&mut fields.answers);
    for (key, answer) in answers {
        let by_code = questions.iter().find(|question| question.code == key);
        let place = (0..questions.len()).find(|at| code(*at).eq_ignore_ascii_case(key.trim()));
        match by_code.or_else(|| questions.get(place?)) {
            Some(question) => {
                fields.answers.insert(question.code.clone(), unnumbered(question, &answer, language))
            }
            None => fields.answers.insert(key, answer),
        };
    }
    Ok((fields, Some(version)))
}

/// The number of a choice, as people write it on paper, turned into what it stands for.
fn unnumbered(question: &Question, typed: &str, language: Language) -> String {
    let number = typed.trim().parse::<usize>().ok();
    match question.kind {
        QuestionKind::Choice => {
            let choice = number.and_then(|number| question.choices.get(number.checked_sub(1)?));
            choice.map_or_else(|| typed.to_owned(), |choice| choice.code.clone())
        }
        QuestionKind::File if number == Some(1) => Words::of(language).get("form-enclosed"),
        _ => typed.to_owned(),
    }
}

#[cfg(test)]
#[path = "asked_tests.rs"]
mod tests;
