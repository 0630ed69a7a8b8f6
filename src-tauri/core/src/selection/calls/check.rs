//! Whether what a call says makes sense. Every refusal names the part.

use serde_json::Value;

use super::{CallContent, Error, QuestionKind, QuotaOf};
use crate::code::Code;
use crate::money::Cents;
use crate::reference::{Community, municipality};

/// `changes` laid over `before`, if the whole is valid: parts that `changes` does not name stay.
pub(super) fn merged(before: &CallContent, changes: &Value) -> Result<CallContent, Error> {
    let bad = |field: &str| Error::Content(field.to_owned());
    let Value::Object(changes) = changes else { return Err(bad("content")) };
    let Ok(Value::Object(mut whole)) = serde_json::to_value(before) else { return Err(bad("content")) };
    for (field, value) in changes {
        if !whole.contains_key(field) {
            return Err(Error::ContentUnknown(field.clone()));
        }
        whole.insert(field.clone(), value.clone());
        // Part by part, so that what does not read is named.
        serde_json::from_value::<CallContent>(Value::Object(whole.clone())).map_err(|_| bad(field))?;
    }
    let content: CallContent = serde_json::from_value(Value::Object(whole)).map_err(|_| bad("content"))?;
    check(&content)?;
    Ok(content)
}

/// Whether the content makes sense.
pub(super) fn check(content: &CallContent) -> Result<(), Error> {
    let c = content;
    let known = |id: &String| municipality(id).is_some();
    let positive = |amount: Option<Cents>| amount.is_none_or(|amount| amount >= Cents::ZERO);
    let rules: [(bool, &str); 12] = [
        (!c.title.en.trim().is_empty(), "title"),
        (c.area.iter().all(known), "area"),
        (c.opens_on.zip(c.closes_on).is_none_or(|(opens, closes)| opens <= closes), "closes_on"),
        (positive(c.available), "available"),
        (positive(c.ceiling), "ceiling"),
        (c.quotas.iter().all(sound_quota), "quotas"),
        (c.own_share_min_percent <= 100, "own_share_min_percent"),
        (checklist_codes(c), "criteria"),
        (c.criteria.iter().all(|one| !one.words.en.trim().is_empty()), "criteria"),
        (c.documents.iter().all(|one| !one.words.en.trim().is_empty()), "documents"),
        (sound_grid(c), "grid"),
        (sound_questions(c), "questions"),
    ];
    match rules.iter().find(|(holds, _)| !holds) {
        Some((_, part)) => Err(Error::Content((*part).to_owned())),
        None => Ok(()),
    }
}

fn sound_quota(quota: &super::Quota) -> bool {
    let known = match quota.of {
        QuotaOf::Municipality => municipality(&quota.value).is_some(),
        QuotaOf::Community => Community::from_code(&quota.value).is_some(),
    };
    let least = quota.least.unwrap_or_default();
    known && least >= Cents::ZERO && quota.most.is_none_or(|most| least <= most)
}

/// Findings refer to these codes, so criteria and documents share one list without repeats.
fn checklist_codes(c: &CallContent) -> bool {
    let criteria = c.criteria.iter().map(|one| one.code.as_str());
    distinct(criteria.chain(c.documents.iter().map(|one| one.code.as_str())))
}

fn sound_grid(c: &CallContent) -> bool {
    let grid = &c.grid;
    let worded = grid.criteria.iter().all(|one| one.most > 0 && !one.words.en.trim().is_empty());
    let mut ties = grid.ties.clone();
    ties.sort_unstable();
    ties.dedup();
    distinct(grid.criteria.iter().map(|one| one.code.as_str()))
        && worded
        && ties.len() == grid.ties.len()
        && u32::from(grid.pass) <= grid.most()
        && grid.assessors <= 9
}

/// A condition looks back, so that a form can be filled from top to bottom.
fn sound_questions(c: &CallContent) -> bool {
    distinct(c.questions.iter().map(|one| one.code.as_str()))
        && c.questions.iter().enumerate().all(|(at, one)| {
            let choices = match one.kind {
                QuestionKind::Choice => {
                    one.choices.len() > 1 && distinct(one.choices.iter().map(|choice| choice.code.as_str()))
                }
                _ => one.choices.is_empty(),
            };
            let condition = one.condition.as_ref().is_none_or(|condition| {
                c.questions.iter().take(at).any(|earlier| {
                    earlier.code == condition.question
                        && (earlier.kind != QuestionKind::Choice
                            || earlier.choices.iter().any(|choice| choice.code == condition.is))
                })
            });
            choices && condition && !one.words.en.trim().is_empty()
        })
}

fn distinct<'a>(codes: impl Iterator<Item = &'a str>) -> bool {
    let mut codes: Vec<&str> = codes.collect();
    let sound = codes.iter().all(|code| {
        !code.is_empty()
            && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b))
    });
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    sound && codes.len() == count
}
